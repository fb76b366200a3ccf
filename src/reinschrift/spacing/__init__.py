"""Spacing: blanks too many or too few, line-end hyphens, residue of tokenizers."""
