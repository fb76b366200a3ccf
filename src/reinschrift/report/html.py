"""One self-contained HTML page that shows what was changed, by which rule, and what is only suspected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from reinschrift.core.edit import Edit, Flag
from reinschrift.report.counting import counted

__all__ = ["Entry", "Totals", "html_fragment", "html_report"]

_OPEN: Final = 5  # so many documents are shown unfolded

_TEXT_STYLE: Final = """
.rs{font:1rem/1.6 Georgia,serif;white-space:pre-wrap;max-width:44rem;overflow-wrap:anywhere}
.rs del,.rs ins{border-radius:2px;text-decoration:none;padding:0 1px}
.rs del{background:#ffd7d5;color:#82071e;text-decoration:line-through}
.rs del.blank{text-decoration:none}
.rs ins{background:#ccffd8;color:#05480f}
@media(prefers-color-scheme:dark){
.rs del{background:#67060c;color:#ffdcd7}.rs ins{background:#0f5323;color:#d6f5dd}}
"""

_PAGE_STYLE: Final = """
:root{color-scheme:light dark}
body{font:.95rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.6em 0 .4em}
summary{cursor:pointer;font-weight:600;margin:.8em 0;overflow-wrap:anywhere}summary small{font-weight:400}
table{border-collapse:collapse;margin:1em 0}
td,th{padding:.2em .8em;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent);text-align:left}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
button{font:inherit;color:inherit;background:none;border:0;padding:0 .3em;border-radius:3px;cursor:pointer;
text-decoration:underline dotted;text-align:left}
button[aria-pressed=true]{background:#0550ae;color:#fff}
.rs{padding:.8em 1em;border:1px solid color-mix(in srgb,currentColor 25%,transparent);border-radius:4px}
.flag{border-bottom:2px dotted #bf8700}
body:has(#before:checked) ins,body:has(#after:checked) del,del.off{display:none}
body:has(#before:checked) del,body:has(#after:checked) ins,ins.off{all:unset}
"""

# Choosing a rule leaves its edits alone marked; the others are shown as they were made.
_SCRIPT: Final = """
const buttons=[...document.querySelectorAll("button[data-rule]")];
for(const button of buttons)button.onclick=()=>{
 const rule=button.getAttribute("aria-pressed")==="true"?null:button.dataset.rule;
 for(const b of buttons)b.setAttribute("aria-pressed",b.dataset.rule===rule);
 for(const section of document.querySelectorAll("details")){
  let seen=rule===null;
  for(const mark of section.querySelectorAll("[data-rules]")){
   const off=rule!==null&&!mark.dataset.rules.split(" ").includes(rule);
   mark.classList.toggle("off",off);seen||=!off}
  section.hidden=!seen}};
"""


_META: Final = (
    '<meta charset="utf-8">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
    "script-src 'unsafe-inline'\">"
    '<meta name="viewport" content="width=device-width">'
)

_VIEWS: Final = "".join(
    f'<label><input type="radio" name="view" id="{view}"{checked}> {view}</label> '
    for view, checked in (("changes", " checked"), ("before", ""), ("after", ""))
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A document to be shown."""

    name: str
    source: str
    text: str
    edits: tuple[Edit, ...]
    flags: tuple[Flag, ...] = ()


@dataclass(slots=True)
class Totals:
    """What was counted over all documents, those that are not shown too."""

    documents: int = 0
    changed: int = 0
    edits: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    """Edits by rule; an edit of several rules counts for each."""

    def add(self, edits: Sequence[Edit], flags: Iterable[Flag] = ()) -> None:
        """Count a document."""
        self.documents += 1
        self.changed += bool(edits)
        self.edits += len(edits)
        self.rules.update(r for e in edits for r in e.rules)
        self.rules.update(f.rule for f in flags)


def html_fragment(source: str, edits: Iterable[Edit]) -> str:
    """The text with its edits as ``<del>`` and ``<ins>``; the rule's id is the tooltip."""
    return f"<style>{_TEXT_STYLE}</style>{_marked(source, edits)}"


def html_report(entries: Sequence[Entry], totals: Totals | None = None, title: str = "Fair copy") -> str:
    """A whole HTML document: a table of rules, by which the page can be filtered, and the marked texts with flags.

    ``totals`` counts more than the entries where these are a choice. The page loads nothing from elsewhere.
    """
    if totals is None:
        totals = Totals()
        for e in entries:
            totals.add(e.edits, e.flags)
    head = f"<title>{_safe(title)}</title><style>{_TEXT_STYLE}{_PAGE_STYLE}</style>"
    body = "".join(_section(e, unfolded=len(entries) <= _OPEN) for e in entries)
    return (
        f'<!doctype html><html lang="en"><head>{_META}{head}</head><body><h1>{_safe(title)}</h1>'
        f"<p>{_summary(entries, totals)}</p>{_table(totals)}<p>{_VIEWS}</p>{body}"
        f"<script>{_SCRIPT}</script></body></html>\n"
    )


def _summary(entries: Sequence[Entry], totals: Totals) -> str:
    shown = "" if len(entries) == totals.documents else f"; the {len(entries):,} with the most edits are shown"
    return (
        f"{counted(totals.documents, 'document')}, {totals.changed:,} changed, {counted(totals.edits, 'edit')}{shown}."
    )


def _table(totals: Totals) -> str:
    """The rules by the number of their edits, each a button that filters the page."""
    rows = "".join(
        f'<tr><td><button data-rule="{escape(rule)}" aria-pressed="false">{escape(rule)}</button></td>'
        f'<td class="n">{n:,}</td></tr>'
        for rule, n in sorted(totals.rules.items(), key=lambda r: (-r[1], r[0]))
    )
    return f'<table><tr><th>Rule</th><th class="n">Edits and flags</th></tr>{rows}</table>' if rows else ""


def _section(entry: Entry, *, unfolded: bool) -> str:
    flags = "".join(
        f'<li data-rules="{escape(f.rule)}"><b>{escape(f.rule)}</b>: {_safe(f.note)} '
        f'<span class="flag" lang="de">{_safe(_shortened(entry.text[f.start : f.end]))}</span></li>'
        for f in entry.flags
    )
    counts = counted(len(entry.edits), "edit") + (f", {counted(len(entry.flags), 'flag')}" if flags else "")
    return (
        f"<details{' open' if unfolded else ''}><summary>{_safe(entry.name)} <small>({counts})</small></summary>"
        f"{f'<ul>{flags}</ul>' if flags else ''}{_marked(entry.source, entry.edits)}</details>"
    )


def _marked(source: str, edits: Iterable[Edit]) -> str:
    parts: list[str] = []
    pos = 0
    for e in edits:
        about = f'data-rules="{escape(" ".join(e.rules))}" title="{escape(", ".join(e.rules))}"'
        parts.append(_safe(source[pos : e.start]))
        if e.old:
            blank = "" if e.old.strip() else ' class="blank"'  # struck out, a blank would look like a hyphen
            parts.append(f"<del{blank} {about}>{_visible(e.old)}</del>")
        if e.new:
            parts.append(f"<ins {about}>{_visible(e.new)}</ins>")
        pos = e.end
    parts.append(_safe(source[pos:]))
    return f'<div class="rs" lang="de">{"".join(parts)}</div>'


def _visible(text: str) -> str:
    """Text of an edit: what cannot be seen is written as its code point, a line end is marked."""
    shown = (c if c.isprintable() or c == "\t" else "↵\n" if c == "\n" else f"[U+{ord(c):04X}]" for c in text)
    return _safe("".join(shown))


def _shortened(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:80]} … {text[-30:]}"


def _safe(text: str) -> str:
    """Escaped, and without what no file can hold or a browser drops: lone surrogates, NUL."""
    return escape(text).replace("\0", "\ufffd").encode("utf-8", "backslashreplace").decode("utf-8")
