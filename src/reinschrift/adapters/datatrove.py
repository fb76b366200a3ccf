"""datatrove: a formatter for its pipelines.

Its C4 and FineWeb line filters do not know “ » « … as terminal punctuation and drop German lines that end in a
quotation: pass them your own list of terminal marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from reinschrift.api import normalize
from reinschrift.extras import need
from reinschrift.model import CorpusModel
from reinschrift.profiles import NEWS, Profile

__all__ = ["ReinschriftFormatter"]

_base: Final = need("datatrove.pipeline.base", "datatrove")


class ReinschriftFormatter(_base.PipelineStep):  # type: ignore[misc, name-defined]
    """A step that puts the fair copy in place of ``doc.text`` and counts edits by rule.

    ``doc.metadata["reinschrift"]`` becomes ``{rule: number of edits}``. ``date_key`` names the metadata field with the
    publication date.
    """

    type = "✍️ - FORMAT"
    name = "🇩🇪 reinschrift"

    def __init__(self, profile: Profile = NEWS, date_key: str | None = None, model: CorpusModel | None = None) -> None:
        super().__init__()
        self.profile = profile
        self.date_key = date_key
        self.model = model

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:  # noqa: ANN401, ARG002
        """The documents, one after the other."""
        for doc in data:
            published = doc.metadata.get(self.date_key) if self.date_key else None
            with self.track_time():
                result = normalize(doc.text, published=published, profile=self.profile, model=self.model)
            counts = Counter(rule for e in result.edits for rule in e.rules)
            doc.text = result.text
            doc.metadata["reinschrift"] = dict(counts)
            for rule, n in counts.items():
                self.stat_update(rule, value=n)
            self.update_doc_stats(doc)
            yield doc
