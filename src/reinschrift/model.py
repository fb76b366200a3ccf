"""What a corpus knows about itself: its vocabulary and its repeating lines."""

from __future__ import annotations

import gzip
import json
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.errors import DataError, ReinschriftError
from reinschrift.replacing import replacing

__all__ = ["CorpusModel", "Repetition", "line_template", "model_of"]

_FORMAT: Final = "reinschrift-model"
_VERSION: Final = 1

Counts = tuple[tuple[str, int], ...]


class Repetition(NamedTuple):
    """How often a line stands in the documents of a site, digits aside."""

    site: str
    documents: int
    """Documents of the site with the line."""
    of: int
    """All documents of the site."""

    @property
    def share(self) -> float:
        """From 0.0 to 1.0."""
        return self.documents / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class CorpusModel:
    """Counts gathered by `learn`. A value: models of shards are merged with ``a.merge(b)``.

    ``words`` are cased word forms with the number of documents they stand in; ``lines`` are line templates
    (digits masked) with the same, by site. Both are sorted by key.
    """

    documents: int = 0
    words: Counts = ()
    lines: tuple[tuple[str, int, Counts], ...] = ()
    """``(site, documents of the site, line templates)``; the site ``""`` is everything that named none."""
    _index: dict[str, Mapping[str, Any]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def word_documents(self, form: str) -> int:
        """In how many documents of the corpus the word form stands, as written; 0 if the model does not hold it."""
        return self._lookup("words", self.words).get(form, 0)

    def line_share(self, line: str, site: str = "") -> float:
        """On which share of the site's documents (0.0 to 1.0) this line stands, digits aside."""
        for name, total, counts in self.lines:
            if name == site and total:
                return self._lookup(f"lines:{site}", counts).get(line_template(line), 0) / total
        return 0.0

    def repetition(self, line: str) -> Repetition | None:
        """Where the line stands most often, digits aside: of all sites the one with the greatest share.

        A document whose site is known is asked of ``at_site(site)`` instead, which knows that site only. None for a
        line that no site repeats.
        """
        if "repeated" not in self._index:
            best: dict[str, Repetition] = {}
            for site, total, counts in self.lines:
                for template, n in counts:
                    found = Repetition(site, n, total)
                    if template not in best or (found.share, n) > (best[template].share, best[template].documents):
                        best[template] = found
            self._index["repeated"] = MappingProxyType(best)
        found_at: Repetition | None = self._index["repeated"].get(line_template(line))
        return found_at

    def explain(self, line: str) -> str:
        """In words, what the model knows of the line."""
        found = self.repetition(line)
        if found is None:
            return "no site repeats this line"
        where = f"of {found.site}" if found.site else "of the site, or of no named site"
        return f"stands in {found.documents} of {found.of} documents {where} ({found.share:.1%}), digits aside"

    def at_site(self, site: str) -> CorpusModel:
        """This model as a document of ``site`` sees it: the site's lines stand for those of no site."""
        lines = tuple(("", total, counts) for name, total, counts in self.lines if name == site)
        seen = CorpusModel(self.documents, self.words, lines)
        self._lookup("words", self.words)
        self._lookup(f"lines:{site}", lines[0][2] if lines else ())
        seen._index.update({"words": self._index["words"], "lines:": self._index[f"lines:{site}"]})
        return seen

    def merge(self, other: CorpusModel) -> CorpusModel:
        """The model of both corpora together."""
        words = Counter(dict(self.words))
        words.update(dict(other.words))
        sites: dict[str, tuple[int, Counter[str]]] = {}
        for name, total, counts in (*self.lines, *other.lines):
            n, lines = sites.get(name, (0, Counter()))
            lines.update(dict(counts))
            sites[name] = (n + total, lines)
        return CorpusModel(
            self.documents + other.documents,
            tuple(sorted(words.items())),
            tuple((name, n, tuple(sorted(c.items()))) for name, (n, c) in sorted(sites.items())),
        )

    def save(self, path: str | Path) -> None:
        """Write the model to a file, see `dump`; after an error the file is as it was."""
        with replacing(Path(path)) as stream:
            stream.write(self.dump())

    def dump(self) -> bytes:
        """The model as gzipped JSON; the same model gives the same bytes."""
        content = {
            "format": _FORMAT,
            "version": _VERSION,
            "documents": self.documents,
            "words": self.words,
            "lines": self.lines,
        }
        data = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        return gzip.compress(data, 6, mtime=0)

    @classmethod
    def load(cls, path: str | Path) -> CorpusModel:
        """Read a saved model.

        Raises `DataError` if the file is none or of a later version, `OSError` if it cannot be read.
        """
        data = Path(path).read_bytes()
        try:
            return cls._read(data, path)
        except DataError:
            raise
        except (gzip.BadGzipFile, zlib.error, EOFError, KeyError, TypeError, ValueError) as error:
            msg = f"{path} is not a model of `reinschrift learn`"
            raise DataError(msg) from error

    @classmethod
    def _read(cls, data: bytes, path: str | Path) -> CorpusModel:
        content = json.loads(gzip.decompress(data).decode("utf-8", "surrogatepass"))
        if content["format"] != _FORMAT or content["version"] > _VERSION:
            msg = f"{path} was written by another version: make it anew with `reinschrift learn`"
            raise DataError(msg)
        words = tuple((str(w), int(n)) for w, n in content["words"])
        lines = tuple((str(s), int(t), tuple((str(x), int(n)) for x, n in c)) for s, t, c in content["lines"])
        return cls(int(content["documents"]), words, lines)

    def _lookup(self, name: str, counts: Counts) -> Mapping[str, int]:
        if name not in self._index:
            self._index[name] = MappingProxyType(dict(counts))
        return self._index[name]

    def __reduce__(self) -> tuple[type[CorpusModel], tuple[object, ...]]:
        return (CorpusModel, (self.documents, self.words, self.lines))


@lru_cache(maxsize=4096)
def line_template(line: str) -> str:
    """The line with its numbers masked, so that "Kommentare (4)" and "Kommentare (17)" are one."""
    return compiled(r"\d+").sub("0", line.strip())


def model_of(page: Page) -> CorpusModel | None:
    """The corpus model that came with the page, if one did."""
    model = page.context.model
    if model is None or isinstance(model, CorpusModel):
        return model
    msg = f"model must be a CorpusModel as `learn` returns it, not {type(model).__name__}"
    raise ReinschriftError(msg)
