"""Residue of machine translation: English dates and function words, wrong articles, capitals, number formats, loops."""
