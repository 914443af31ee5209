# Every job is one command. Each makes .venv from $(PYTHON) and installs what it needs; nothing else is required.
#   make example                   assess the example document
#   make test                      run the tests
#   make PYTHON=python3.13 test    the same from another interpreter (after `make clean` if .venv is there already)

PYTHON ?= python3
ENV := .venv
RUN := $(ENV)/bin
PIP := $(RUN)/python -m pip --disable-pip-version-check
OUT := build/example

.DEFAULT_GOAL := help
.PHONY: help example test lint format types layers bench clean
.DELETE_ON_ERROR:

help:
	@echo 'make example   assess the example document: a summary table, and a workbook in $(OUT)'
	@echo 'make test      run the tests, with branch coverage'
	@echo 'make lint | format | types | layers | bench | clean'

example: $(ENV)/.has-all
	$(RUN)/perfmodel assess examples/绩效目标.txt --actuals examples/实际完成.xlsx -o $(OUT)

test: $(ENV)/.has-test
	$(RUN)/python -m pytest -n auto --cov

lint: $(ENV)/.has-dev
	$(RUN)/ruff check
	$(RUN)/ruff format --check

format: $(ENV)/.has-dev
	$(RUN)/ruff check --fix
	$(RUN)/ruff format

types: $(ENV)/.has-dev
	$(RUN)/mypy
	$(RUN)/pyright --pythonpath $(RUN)/python

layers: $(ENV)/.has-dev
	$(RUN)/lint-imports

bench: $(ENV)/.has-test
	$(RUN)/python -m pytest benchmarks --benchmark-quiet -q

clean:
	rm -rf $(ENV) build dist

# An extra of pyproject.toml, installed together with perfmodel itself (editable); again only when pyproject.toml changes.
$(ENV)/.has-%: pyproject.toml $(ENV)/.made
	$(PIP) install --quiet --editable '.[$*]'
	@touch $@

$(ENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'perfmodel needs Python 3.11 or newer, and "$(PYTHON)" is not. Name another: make PYTHON=python3.13 …' >&2; exit 1; }
	$(PYTHON) -m venv --clear $(ENV)
	@touch $@
