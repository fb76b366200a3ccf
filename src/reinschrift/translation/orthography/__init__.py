"""Commas, dashes and capitals of the source language: repaired before phrases and clauses are read."""
