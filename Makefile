# make demo: the main job on an example article · make test: everything CI checks
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: demo test quick fuzz lint types docs rules bench clean
.DEFAULT_GOAL := test

# Only what a user installs, so that the demo stands in under a minute.
$(VENV)/demo.stamp: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/test.stamp: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[io,test]"
	@touch $@ $(VENV)/demo.stamp

demo: $(VENV)/demo.stamp
	@$(BIN)/python docs/examples/demo.py

test: lint types $(VENV)/test.stamp
	$(BIN)/python -m pytest -n auto --cov --cov-report=term --cov-fail-under=90

quick: $(VENV)/test.stamp
	$(BIN)/python -m pytest -x -q -n auto

# Thousands of examples a law: too long for CI, run it over night.
fuzz: $(VENV)/test.stamp
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest -q -n auto --timeout=3600 tests/property tests/sentences tests/dates

lint: $(VENV)/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/test.stamp
	$(BIN)/mypy

docs: $(VENV)/test.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[docs]"
	$(BIN)/python tools/build_docs.py
	$(BIN)/mkdocs build

rules: $(VENV)/demo.stamp
	@$(BIN)/reinschrift rules

bench: $(VENV)/test.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench]"
	$(BIN)/python benchmarks/import_time.py
	$(BIN)/python benchmarks/repair.py
	$(BIN)/python benchmarks/speed.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .coverage dist site docs/rules docs/measured.md
