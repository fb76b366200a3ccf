"""What a run over a corpus did, on one page: rule counts, and the documents that were changed most."""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import heappush, heappushpop
from typing import Final

from reinschrift.document import Document
from reinschrift.report.html import Entry, Totals, html_report

__all__ = ["Digest"]

_SHOWN: Final = 50


@dataclass(slots=True)
class Digest:
    """Gathers documents; keeps the counts of all and the texts of a few."""

    totals: Totals = field(default_factory=Totals)
    _worst: list[tuple[bool, int, int, str, Document]] = field(default_factory=list)

    def add(self, name: str, document: Document) -> None:
        """Count a document; keep it if it is among the worst: those that failed, then those with the most edits."""
        self.totals.add(document.edits, document.notices)
        # The number makes ties go to the earlier document and keeps documents from being compared.
        ranked = (bool(document.notices), len(document.edits), -self.totals.documents, name, document)
        if len(self._worst) < _SHOWN:
            heappush(self._worst, ranked)
        else:
            heappushpop(self._worst, ranked)

    def page(self) -> str:
        """The HTML page."""
        worst = [(name, d) for failed, edits, _, name, d in sorted(self._worst, reverse=True) if failed or edits]
        entries = [Entry(name, d.source, d.text, d.edits, d.flags) for name, d in worst]
        return html_report(entries, self.totals, "Fair copies")
