"""Word knowledge of German: frequency, case, gender, compounds, names and the closed classes.

Importing this package reads nothing; the tables are loaded by the first call of `lexicon`.
"""

from __future__ import annotations

from reinschrift.words.grammar import Case, Letter
from reinschrift.words.lexicon import Gender, Lexicon, Name, lexicon

__all__ = ["Case", "Gender", "Letter", "Lexicon", "Name", "lexicon"]
