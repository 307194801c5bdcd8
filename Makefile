# Everything that a developer or an operator types. `make help` lists it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input install
# One more than there are cores, as many tests wait for a socket or a clock. The long ones stand side by side in their
# files: whoever has nothing left takes some of theirs.
PYTEST_ARGS ?= --dist=worksteal --numprocesses=$(shell "$(PYTHON)" -c 'import os; print(min(os.cpu_count() + 1, 5))')
LOCK := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make lock" $(LOCK_ARGS)

export PIP_USER := 0
# Where an image asks for no byte code, each of the tests' many processes would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run test cover check format generate lock crash chaos race bench clean always

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/.run ## Set up what running needs and start the bot (ARGS: further arguments)
	@$(BIN)/followthrough run $(ARGS)

test: check ## Set up everything and run every check and test (PYTEST_ARGS: what pytest is given)
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

cover: $(VENV)/.dev ## Run every test and print what no test reaches; it takes twice as long
	@$(BIN)/python -m pytest $(PYTEST_ARGS) --cov --cov-report=term --timeout=300

check: $(VENV)/.dev ## Check format, lint, types and import contracts
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: $(VENV)/.dev ## Format the code and repair what the linter can
	@$(BIN)/ruff check --fix --quiet || true
	@$(BIN)/ruff format

generate: $(VENV)/.dev ## Write everything that is made from the code
	@$(BIN)/python -m deploy.generate
	@$(BIN)/python -m tests.conversations.write_year
	@$(BIN)/python -m tests.pictures

lock: $(VENV)/.dev ## Write the two lock files anew (LOCK_ARGS=--upgrade: with the newest versions)
	@$(LOCK) --group build --output-file requirements.lock pyproject.toml
	@$(LOCK) --group dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

crash: $(VENV)/.dev ## Kill and stop the bot at every step of a delivery, on both databases; it takes half an hour
	@$(BIN)/python -m tests.delivery.matrix
	@$(BIN)/python -m tests.delivery.mutants

chaos: $(VENV)/.dev ## Push 100,000 cards through platforms where requests fail (N: another number); it takes long
	@$(BIN)/python -m tests.delivery.chaos $(N)

race: $(VENV)/.dev ## Let eight workers push 10,000 cards, and bring 10,000 people through outages; it takes some minutes
	@HYPOTHESIS_LONG=1 $(BIN)/python -m pytest --timeout=3600 tests/delivery/test_race.py tests/delivery/test_outage.py

bench: $(VENV)/.dev ## Measure, and print the figures (ARGS: --quick, --keep, or see --help)
	@$(BIN)/python -m tests.bench $(ARGS)

clean: ## Remove what was set up and what the tools left behind; your database stays
	@rm -rf $(VENV) build dist *.egg-info .coverage .coverage.* htmlcov
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Set-up. Each stamp is written last, so what was interrupted is done again: .busy says that pip was at work, and a
# virtual environment in which it was stopped, or which was moved, or has lost its Python, is made from scratch.
$(VENV)/.made: always
	@if [ -e $(VENV)/.busy ] || [ "$$(cat $@ 2>/dev/null)" != "$(CURDIR)" ] || ! $(BIN)/python -c '' 2>/dev/null; then \
		command -v "$(PYTHON)" >/dev/null || { \
			echo "Followthrough needs Python 3.11 or newer, and there is no $(PYTHON) here. Please install it," \
				"or name yours: make PYTHON=/path/to/python3" >&2; exit 1; }; \
		"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
			echo "Followthrough needs Python 3.11 or newer, and $(PYTHON) is older. Please name a newer one:" \
				"make PYTHON=/path/to/python3" >&2; exit 1; }; \
		"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
			echo "$(PYTHON) comes without venv. Please install it (on Debian and Ubuntu: apt install python3-venv)." \
				>&2; exit 1; }; \
		echo "Setting up, this once. It takes about a minute." >&2; \
		rm -rf $(VENV) && "$(PYTHON)" -m venv $(VENV) </dev/null && printf '%s' "$(CURDIR)" >$@; \
	fi

$(VENV)/.run: $(VENV)/.made requirements.lock pyproject.toml
	@touch $(VENV)/.busy
	@$(PIP) --no-deps --require-hashes -r requirements.lock </dev/null
	@$(PIP) --no-deps --no-build-isolation --config-settings editable_mode=compat -e . </dev/null
	@rm $(VENV)/.busy
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	@touch $(VENV)/.busy
	@$(PIP) --no-deps --require-hashes -r requirements-dev.lock </dev/null
	@rm $(VENV)/.busy
	@touch $@
