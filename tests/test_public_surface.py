"""The names, fields and methods that docs/contract.md promises."""

import dataclasses
import inspect
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import reinschrift

NAMES = [
    *(
        "CorpusModel",
        "Decoding",
        "Document",
        "Edit",
        "Flag",
        "Profile",
        "ReinschriftError",
        "Rule",
        "Sentence",
        "Timex",
    ),
    *("ENCODING", "NEWS", "NONE", "THOROUGH"),
    *("clean", "decode", "find_dates", "learn", "normalize", "normalize_many", "rules", "split_sentences"),
]

MEMBERS = {
    "Document": "source text edits flags sentences dates published profile encoding "
    "to_source to_text diff as_dict to_json report _repr_html_",
    "Edit": "start end old new rules",
    "Flag": "start end rule note",
    "Sentence": "start end __iter__",
    "Timex": "start end type value mod text",
    "Decoding": "text encoding segments damaged",
    "Profile": "without including",
    "Rule": "id kind risk why sources",
    "CorpusModel": "",
}

ARGUMENTS = {
    "normalize": ["source", "published", "profile", "model"],
    "clean": ["source", "published", "profile", "model"],
    "normalize_many": ["sources", "jobs", "published", "profile", "model"],
    "decode": ["data"],
    "split_sentences": ["text", "flat"],
    "find_dates": ["text", "published", "convention"],
    "rules": [],
}


def values():
    document = reinschrift.normalize("Er kam , am 3. Juni 2024 .", published="2024-09-24")
    flag = reinschrift.Flag(0, 1, "spacing/x", "?")
    decoding = reinschrift.decode(b"Er kam.")
    model = reinschrift.learn(["Er kam."])
    return [
        document,
        document.edits[0],
        flag,
        document.sentences[0],
        document.dates[0],
        decoding,
        reinschrift.NEWS,
        model,
    ]


def test_names():
    assert sorted(reinschrift.__all__) == sorted(NAMES)
    assert sorted(dir(reinschrift)) == sorted([*NAMES, "__version__"])
    assert all(getattr(reinschrift, name) is not None for name in NAMES)
    with pytest.raises(AttributeError, match="normalise"):
        reinschrift.normalise  # noqa: B018


@pytest.mark.parametrize("name", MEMBERS)
def test_members(name):
    kind = getattr(reinschrift, name)
    fields = {f.name for f in dataclasses.fields(kind)} if dataclasses.is_dataclass(kind) else set()
    missing = [m for m in MEMBERS[name].split() if m not in fields and not hasattr(kind, m)]
    assert not missing


@pytest.mark.parametrize("name", ARGUMENTS)
def test_arguments(name):
    parameters = inspect.signature(getattr(reinschrift, name)).parameters.values()
    assert [p.name for p in parameters] == ARGUMENTS[name]
    assert [p.kind for p in list(parameters)[1:]] == [inspect.Parameter.KEYWORD_ONLY] * (len(parameters) - 1)


@pytest.mark.parametrize("value", values(), ids=lambda v: type(v).__name__)
def test_values_are_values(value):
    copy = pickle.loads(pickle.dumps(value))  # noqa: S301
    assert copy == value
    assert hash(copy) == hash(value)
    assert not hasattr(value, "__dict__")
    with pytest.raises((AttributeError, TypeError)):
        setattr(value, next(iter(type(value).__slots__), "start"), None)


def test_everything_public_is_explained():
    assert all(getattr(reinschrift, n).__doc__ for n in NAMES)


def loaded_after(code: str) -> set[str]:
    source = str(Path(reinschrift.__file__).parent.parent)
    program = f"import sys; sys.path.insert(0, {source!r}); {code}; print(*sys.modules)"
    plain = {k: v for k, v in os.environ.items() if not k.startswith("COV")}  # measuring coverage loads modules
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=plain)
    return set(done.stdout.split())


FAMILIES = ("encoding", "markup", "furniture", "spacing", "translation", "typography")


@pytest.mark.parametrize(
    "code",
    [
        "import reinschrift",
        "import reinschrift; reinschrift.split_sentences('Er kam. Sie ging.')",
        "import reinschrift; reinschrift.find_dates('am 3. Juni')",
        "import reinschrift; reinschrift.NEWS",
        "import reinschrift.cli.main",
    ],
)
def test_only_what_is_needed_is_loaded(code):
    loaded = loaded_after(code)
    assert not loaded & {"ftfy", "charset_normalizer", "pyarrow", "zstandard", "rich", "multiprocessing"}
    assert not {m for m in loaded if m.startswith(tuple(f"reinschrift.{family}." for family in FAMILIES))}


def test_importing_the_package_loads_nothing_else_of_it():
    assert {m for m in loaded_after("import reinschrift") if m.startswith("reinschrift")} == {"reinschrift"}


def test_clean_text_does_without_the_heavy_packages():
    assert not loaded_after("import reinschrift; reinschrift.clean('Er kam.')") & {"ftfy", "charset_normalizer"}
