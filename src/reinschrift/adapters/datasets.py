"""Hugging Face datasets: a callable for ``Dataset.map``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reinschrift.api import normalize
from reinschrift.model import CorpusModel
from reinschrift.profiles import NEWS, Profile
from reinschrift.report.jsonline import ledger_of

__all__ = ["Clean"]


@dataclass(frozen=True, slots=True)
class Clean:
    """``dataset.map(Clean(), batched=True, num_proc=8)``: the fair copy in place of the text.

    A value, so that it pickles and has a stable fingerprint. ``None`` stays ``None``. With ``edits`` the ledger goes
    into a column of that name: lists of start, end (code points of the text as it was), old, new, rules. Needs nothing
    but this library.
    """

    column: str = "text"
    date_column: str | None = None
    edits: str | None = None
    profile: Profile = NEWS
    model: CorpusModel | None = None

    def __call__(self, batch: Mapping[str, Any]) -> dict[str, list[Any]]:
        """The changed columns of a batch."""
        sources = batch[self.column]
        dates = batch[self.date_column] if self.date_column else [None] * len(sources)
        texts: list[str | None] = []
        ledgers: list[list[dict[str, Any]] | None] = []
        for source, published in zip(sources, dates, strict=True):
            if source is None:
                texts.append(None)
                ledgers.append(None)
                continue
            doc = normalize(source, published=published, profile=self.profile, model=self.model)
            texts.append(doc.text)
            ledgers.append(ledger_of(doc.edits))
        return {self.column: texts} | ({self.edits: ledgers} if self.edits else {})
