"""Determiners, adjectives and nouns that do not agree, and the smallest repair that the place leaves."""
