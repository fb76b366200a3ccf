"""Which word was meant: known words, words made of parts, the words beside it, its phrase, the mood of its sentence."""

import re

import pytest

from reinschrift import THOROUGH, clean
from reinschrift.encoding._making import made
from reinschrift.encoding._moods import is_reporting, leaning, subjunctive
from reinschrift.encoding._restoration import options, restored, restored_alone
from reinschrift.encoding._rows import WORD, Row
from reinschrift.encoding._skeletons import SLOT, base_skeleton, dropped_skeleton, slot_skeleton
from reinschrift.encoding._verb_parts import verb_part

CHARACTERS = THOROUGH.without("markup", "furniture", "spacing", "translation")
LONG = (
    " Dann gingen alle durch den Regen nach Hause, denn es war spät und kühl geworden. Am Morgen schien über den"
    " Dächern schon die Sonne, und die Kinder liefen für eine Stunde an den Fluss. Später gab es Brot und Käse, dazu"
    " frische Äpfel von den Bäumen am Haus. Für den Abend wünschte sich niemand mehr als Ruhe, ein gutes Buch und etwas"
    " Wärme. Über Nacht blieb es still, nur der Wind ging um die Häuser, und früh am Tag klangen wieder die Glocken im"
    " Dorf. Natürlich kamen bald die ersten Gäste, und der Wirt öffnete für sie die Türen, so früh es ihm möglich war."
)
"""Plain sentences that tell how the umlauts were lost."""


def row_of(sentence):
    """The words of a sentence with the place of the marked one."""
    start, end = sentence.index("*"), sentence.rindex("*") - 1
    text = sentence.replace("*", "")
    spans = [m.span() for m in re.finditer(WORD, text)]
    return Row(text, spans), spans.index((start, end))


def word(damaged):
    row, at = Row.around(damaged, 0, len(damaged))
    return restored(row, at, damaged, options(damaged))


@pytest.mark.parametrize(
    "form",
    [
        "Brückengeländer",
        "Außenhülle",
        "Flüsschens",
        "Kleingärtners",
        "hinzuzufügen",
        "Mitläufern",
        "gemütlichsten",
        "übergroßer",
        "Gästezimmern",
        "Niederländerin",
        "burgenländische",
        "abgekühlt",
        "Darmstädtern",
        "Teichhändlerin",
        "keilförmiges",
        "Verhältnismäßigkeitsfrage",
    ],
)
@pytest.mark.parametrize("skeleton", [base_skeleton, dropped_skeleton, slot_skeleton])
def test_words_that_no_table_lists_are_made_of_parts(form, skeleton):
    assert form in [found for _, found in made(skeleton(form), skeleton)]


def test_letters_that_are_left_are_kept():
    assert word(f"gemä{SLOT}") == ("gemäß", True)
    assert word(f"F{SLOT}ße") == ("Füße", True)


def test_the_neighbours_decide():
    text = f"das f{SLOT}hrt zu"
    assert restored_alone(text, 4, 9, f"f{SLOT}hrt") == ("führt", True)


def test_a_capital_after_a_lost_letter():
    assert word(f"{SLOT}RZTEKAMMER") == ("ÄRZTEKAMMER", True)
    assert word(f"{SLOT}BB") == ("ÖBB", True)
    assert word(f"X{SLOT}") in {None, ("XÖ", True)}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Das Haus *wurde* im Mai verkauft.", False),
        ("Er *wurde* gern nach Rom ziehen.", True),
        ("Die Zelte *wurden* in der Nacht abgebaut und in die Stadt gebracht.", False),
        ("Viele *wurden* am liebsten sofort heimfahren.", True),
        ("*Hatte* er das gewusst, wäre er gekommen.", True),
        ("*Hatte* er denn Zeit?", False),
        ("2009 *hatte* die Gemeinde das Bad geschlossen.", False),
        ("Nachdem sie gegessen *hatte*, ging sie.", False),
        ("Wenn es regnet, *konnte* das Fest ausfallen.", True),
        ("Fällt der Zug aus, *musste* der Bus reichen.", True),
        ("Damals *konnte* niemand schwimmen.", False),
        ("Er *hatte* es besser wissen müssen.", True),
        ("Er tat, als *hatte* er nichts gehört.", True),
        ("Er sagte, er sei müde und die Kinder *hatten* Hunger.", True),
        ("Die Wirtin erkläre das gern, die Gäste *wurden* sonst nichts verstehen.", True),
        ("Zwei Treffen *wurden* vom Obmann einberufen.", False),
        ("Der Bach *wurde* dem Plan zuwiderlaufen.", True),
        ("Der Chor *wurde* mit einem Preis bedacht und könnte im Mai in Rom singen.", False),
        ("Gestohlen *wurde* nichts, allerdings wollten die Diebe den Tresor öffnen.", False),
        ("Beinahe *hatte* der Läufer das Ziel verfehlt.", True),
    ],
)
def test_the_sentence_tells_the_mood(sentence, wanted):
    assert (leaning(*row_of(sentence)) > 0) is wanted


def test_few_verbs_have_a_mood_to_tell():
    assert subjunctive("wurde") == "würde"
    assert subjunctive("Haus") is None


@pytest.mark.parametrize("form", ["erschwere", "helfe", "dauere"])
def test_first_subjunctives_report(form):
    assert is_reporting(form)


@pytest.mark.parametrize("form", ["machte", "heute", "eine", "lange", "Hilfe"])
def test_other_forms_in_e_do_not_report(form):
    assert not is_reporting(form)


@pytest.mark.parametrize(
    ("form", "part"),
    [
        ("angehen", "infinitive"),
        ("gewinnen", "infinitive"),
        ("sein", "infinitive"),
        ("eingebunden", "participle"),
        ("abgebaut", "participle"),
        ("überwacht", "participle"),
        ("erhalten", "either"),
        ("einberufen", "either"),
        ("entlaufen", "either"),
        ("sen", None),
        ("besteht", None),
        ("heuer", None),
        ("Leben", None),
    ],
)
def test_infinitives_and_participles(form, part):
    assert verb_part(form) == part


@pytest.mark.parametrize(
    "sentence",
    [
        "Im Baum saßen zwei Vögel, und der Vogel im Käfig schwieg.",
        "An vielen Flughäfen wird gestreikt, nur an diesem Flughafen nicht.",
        "Sie kam mit dem Kind vom Kindergarten, denn die anderen Kindergärten waren zu.",
        "Die beiden Brüder halfen ihrem Bruder.",
        "Der Löwe schläft, die Löwen im Zoo auch.",
        "Ein alter Mann ist älter als ein junger Hund.",
        "Ein hoher Turm steht dort, er ist höher als der Dom.",
        "Bei starken Winden und in einem schwachen Moment wollen sie die Mauer stärken.",
        "Wegen eines toten Vogels muss man niemanden töten.",
        "Wie schon im Vorjahr war das Fest gut besucht.",
        "Zu den besten Köchen zählt der Wirt, doch die Gäste zahlen die Rechnung in Euro.",
        "Dutzende Vögel saßen auf dem Dach, das Lied der Vögel weckte uns.",
        "Bei solchen Anlässen und nach den ersten Läufen gab es Wein.",
        "Meine Stieftochter fährt mit dem Zwillingsbruder nach Südindien.",
        "Auf der baumlosen Ebene gibt es keine makellosen Wege.",
        "Jene Länge reicht, die Güte auch.",
        "Bücher werden gedruckt, auf den Knopf wird gedrückt.",
        "Im TV lief ein Film über Bing, den Suchdienst.",
    ],
)
def test_the_phrase_tells_the_reading(sentence):
    text = sentence + LONG
    assert clean(base_skeleton(text), profile=CHARACTERS) == text


def test_names_of_institutions_have_capitals():
    text = "Der Bericht der Österreichischen Nationalbank lobt die österreichische Regierung." + LONG
    assert clean(slot_skeleton(text), profile=CHARACTERS) == text


def test_the_clause_tells_stems_apart():
    text = "Der Schaden wird auf eine Million Euro geschätzt, die Tiere sind vor dem Regen geschützt." + LONG
    assert clean(slot_skeleton(text), profile=CHARACTERS) == text


def test_words_are_read_beside_restored_words():
    text = "Das Geld führte über Jahre zu Streit, die Wege führten über die Grenze." + LONG
    assert clean(base_skeleton(text), profile=CHARACTERS) == text
    assert clean(dropped_skeleton(text), profile=CHARACTERS) == text


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Pläne änderten sich täglich, und der Ton änderte sich auch.",  # anderten is no word
        "Ein schöner Tag, und was ist schöner als das?",  # nor is schoner
        "Sie drückte die Hand der Frau.",  # druckte is a rare word
        "Der Rand des Rückstandes und des Vermögensgegenstandes war schmal.",  # plurals have no genitive
        "Mit den Darmstädtern kam ein Radstädter.",
        "Beim Kochen und Waschen half der Großvater.",
        "Der Imageschaden war groß, der Briefkasten leer.",
        "Das Kaffeeöl war warm.",
        "Mit den Schlägen der Uhr begann das Schlagen der Türen.",
        "Er sang The Lost Boys und den Chor of Strange Men.",
    ],
)
def test_forms_that_no_table_lists_are_weighed_by_their_rarity(sentence):
    damaged = base_skeleton(f"{sentence}{LONG}")
    assert clean(damaged, profile=CHARACTERS) == f"{sentence}{LONG}"
