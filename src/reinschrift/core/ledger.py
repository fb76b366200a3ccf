"""Composition of layers: many passes, one ledger in coordinates of the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reinschrift.core.edit import Edit
from reinschrift.core.layer import Layer

__all__ = ["compose"]


@dataclass(slots=True)
class _Cluster:
    """Edits of two layers that touch the same stretch of the text between them."""

    start: int
    end: int
    first: list[tuple[Edit, int, int]]
    """Edits of the first layer with the span of their replacement in the text between."""
    second: list[Edit]
    pointed: bool
    """Is the last member empty in the text between? Then what merely touches it belongs here too."""

    def takes(self, start: int, end: int) -> bool:
        return start < self.end or (start == self.end and (self.pointed or start == end))

    def add(self, start: int, end: int) -> None:
        self.pointed = (start == end and end >= self.end) or (self.pointed and end == self.end)
        self.end = max(self.end, end)


def compose(first: Layer, second: Layer) -> Layer:
    """The layer that does in one step what ``first`` and then ``second`` do. Exact, and linear in both.

    Edits that meet in the text between become one edit that names the rules of both, in order; what was done and
    undone disappears.
    """
    if not first.edits:
        return second
    if not second.edits:
        return first
    out: list[Edit] = []
    shift = 0  # before = between + shift, outside the replacements of `first`
    for cluster in _clusters(first, second):
        after = shift + sum((e.end - e.start) - len(e.new) for e, _, _ in cluster.first)
        out += _joined(cluster, shift, after)
        shift = after
    return Layer(tuple(out))


def _members(first: Layer, second: Layer) -> Iterator[tuple[int, int, Edit, bool]]:
    """Spans in the text between, of both layers in order; replacements of the first come before edits of the second."""
    a = [(s, t, e, True) for e, (s, t) in zip(first.edits, first.spans(), strict=True)]
    b = [(e.start, e.end, e, False) for e in second.edits]
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i][:2] <= b[j][:2]:
            yield a[i]
            i += 1
        else:
            yield b[j]
            j += 1
    yield from a[i:]
    yield from b[j:]


def _clusters(first: Layer, second: Layer) -> Iterator[_Cluster]:
    cluster: _Cluster | None = None
    for start, end, edit, of_first in _members(first, second):
        if cluster is None or not cluster.takes(start, end):
            if cluster is not None:
                yield cluster
            cluster = _Cluster(start, end, [], [], pointed=start == end)
        else:
            cluster.add(start, end)
        if of_first:
            cluster.first.append((edit, start, end))
        else:
            cluster.second.append(edit)
    if cluster is not None:
        yield cluster


def _joined(cluster: _Cluster, shift: int, after: int) -> list[Edit]:
    """The edits of a cluster in coordinates of the text before; one edit where both layers take part."""
    if not cluster.second:
        return [e for e, _, _ in cluster.first]
    if not cluster.first:
        return [Edit(e.start + shift, e.end + shift, e.old, e.new, e.rules) for e in cluster.second]
    between = _between(cluster)
    old = _overlay(cluster.start, between, [(s, t, e.old) for e, s, t in cluster.first])
    new = _overlay(cluster.start, between, [(e.start, e.end, e.new) for e in cluster.second])
    if old == new:
        return []
    rules = dict.fromkeys(r for e, _, _ in cluster.first for r in e.rules)
    rules |= dict.fromkeys(r for e in cluster.second for r in e.rules)
    return [Edit(cluster.start + shift, cluster.end + after, old, new, tuple(rules))]


def _between(cluster: _Cluster) -> str:
    """The text between that the cluster covers: every character stands in an edit of one layer or of both."""
    at = cluster.start
    chars = [""] * (cluster.end - at)
    for e, s, t in cluster.first:
        chars[s - at : t - at] = e.new
    for e in cluster.second:
        chars[e.start - at : e.end - at] = e.old
    return "".join(chars)


def _overlay(origin: int, text: str, patches: list[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    pos = origin
    for start, end, patch in patches:
        parts += text[pos - origin : start - origin], patch
        pos = end
    parts.append(text[pos - origin :])
    return "".join(parts)
