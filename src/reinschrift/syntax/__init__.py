"""Phrases and clauses of German: nouns with their cases and genders, what governs them, and their clauses."""
