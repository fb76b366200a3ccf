"""The HTML page: complete, self-contained, and harmless whatever the text holds."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from reinschrift import NONE, Edit, Flag, normalize
from reinschrift.corpus.digest import Digest
from reinschrift.report.html import Entry, html_report
from tests.scaling import assert_linear

VOID = {"meta", "input"}


class Page(HTMLParser):
    """What a browser sees: tags in pairs, and the texts of <del>, <ins> and the marked text as a whole."""

    def __init__(self, html):
        super().__init__()
        self.open, self.seen, self.attributes = [], [], []
        self.deleted, self.inserted, self.text = [], [], ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "del" in self.open:
            self.deleted.append(data)
        elif "ins" in self.open:
            self.inserted.append(data)
        if "div" in self.open:
            self.text += data


def test_edits_flags_and_rules_are_on_the_page():
    edits = (Edit(6, 7, " ", "", ("a/b",)), Edit(9, 10, "x", "\u00ad\n", ("a/b", "c/d")))
    page = html_report([Entry("one.txt", "Er kam . x", "Er kam. \u00ad\n", edits, (Flag(0, 2, "e/f", "odd"),))])
    seen = Page(page)
    assert seen.deleted == [" ", "x"]
    assert seen.inserted == ["[U+00AD]↵\n"]
    assert [v for k, v in seen.attributes if k == "data-rule"] == ["a/b", "c/d", "e/f"]
    assert "1 document, 1 changed, 2 edits." in page
    assert '<b>e/f</b>: odd <span class="flag" lang="de">Er</span>' in page


def test_nothing_is_loaded_from_elsewhere():
    page = normalize("Er kam .").report()
    assert not re.search(r"https?://|//[a-z]|\b(?:src|href)=|@import|url\(", page)
    assert "default-src 'none'" in page


@given(st.text(), st.text(max_size=5))
def test_text_stays_text(text, name):
    page = html_report([Entry(name, text, text, ())])
    page.encode("utf-8")
    seen = Page(page)
    assert "script" not in seen.seen[:-1]
    assert seen.text.replace("\r", "\n").count("\n") == text.replace("\r", "\n").count("\n")


def test_a_corpus_shows_the_documents_that_were_changed_most():
    digest, one_rule = Digest(), NONE.including("spacing/blank-before-mark")
    for n in range(80):
        digest.add(f"document {n}", normalize("Er kam . " * (n % 60) + "Er ging.", profile=one_rule))
    page = digest.page()
    assert "80 documents, 78 changed, " in page
    assert "the 50 with the most edits are shown" in page
    names = re.findall(r"<summary>(document \d+) ", page)
    assert len(names) == 50
    assert names[:3] == ["document 59", "document 58", "document 57"]


def test_the_page_is_linear():
    edits = lambda text: tuple(Edit(m.start(), m.end(), " ", "", ("a/b",)) for m in re.finditer(" ", text))  # noqa: E731
    assert_linear(lambda text: html_report([Entry("n", text, text, edits(text))]), "<a> ")
