"""The furniture and markup rules stay linear on pages made to slow them down."""

import pytest

import reinschrift
from reinschrift import NONE
from tests.scaling import assert_linear

PROFILE = NONE.including("markup", "furniture")
SHAPES = {
    "short codes in lines of their own": "[gallery ids=1,2]\n",
    "labels": "Teilen\nArtikel als PDF herunterladen\n\n",
    "labels that prove nothing alone": "Kontakt\nHören\n\nDer Rat tagt.\n\n",
    "words of labels without end": "Artikel teilen und ",
    "compounds of label words": "Artikelseitenübersichtskommentarseite\n",
    "notices": "Bitte akzeptieren Sie unsere Cookies von Drittanbietern.\n",
    "scrambled lines": "Kll Lml hdl dhme lhohs, kmdd khl Hlümhl slhmol shlk.\n",
    "one wrapped paragraph": "wer mag, kann den Artikel teilen oder\nden Newsletter bestellen, der im Mai\n",
    "stars": "Das Rad* ist neu.\n* Wir erhalten eine Provision.\n",
    "marks of cut texts": "Er kam. […]\n",
    "pipes": "| a | b | c\n",
    "labels with a colon": "Mehr zum Thema: Bahn\nStand: ",
    "sentences with a colon": "Er sagt es allen so:\nTeilen\n",
    "headings in a series": "Teilen\n\nDer Rat tagt.\n\n",
    "authors without end": "Ina Vogt schreibt seit 2010 Gedichte.\n",
    "polls": "Umfrage\nKommt er?\nJetzt abstimmen\n",
    "headings that come again": "Der Damm\nDer Fluss\n\n",
    "quotation marks": '„»"“ Teilen „«" ',
    "announcing labels": "Mehr zum Thema\nBahn\n",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_with_the_page_only(shape):
    assert_linear(lambda text: reinschrift.clean(text, profile=PROFILE), shape, size=8000)
