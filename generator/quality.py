"""`./cita test`: every check that a change must pass, in the order of their cost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.bootstrap.machine import find_chromium
from generator.language import _

ROOT = Path(__file__).resolve().parent.parent

# The one list: the launcher, .ci/run and the hosted workflow all come here.
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff check", ("ruff", "check", ".")),
    ("ruff format --check", ("ruff", "format", "--check", ".")),
    ("mypy --strict generator", ("mypy", "--strict", "generator")),
    ("pytest", ("pytest",)),
)


def run_tests(argv: Sequence[str]) -> int:
    """Run all steps, `argv` going to pytest; the first exit status that is not zero.

    pytest is last, so that its closing line is the last word of a good run.
    """
    settings = dict(os.environ)
    if browser := find_chromium():
        settings["CHROMIUM"] = browser  # the tests ask here, and nowhere else
    failed: dict[str, int] = {}
    for title, command in STEPS:
        print(f"== {title}", flush=True)
        extra = argv if title == "pytest" else ()
        step = [sys.executable, "-m", *command, *extra]
        status = subprocess.run(step, cwd=ROOT, env=settings, check=False).returncode
        if status != 0:
            failed[title] = status
    if failed:
        print(_("Belum lolos: {langkah}", langkah=", ".join(failed)), file=sys.stderr)
    return next(iter(failed.values()), 0)
