"""What the schema of one file cannot see: language, links, safety, sums, dates."""

from __future__ import annotations

from datetime import date

from generator.content.checks import (
    coherence,
    dates,
    language,
    pictures,
    references,
    safety,
    wording,
)
from generator.content.problems import Problem
from generator.content.reader import Reading


def run(reading: Reading, today: date) -> list[Problem]:
    """Every check over everything that was read; `today` decides what is stale."""
    return [
        *references.check(reading),
        *coherence.check(reading),
        *language.check(reading),
        *wording.check(reading),
        *safety.check(reading),
        *pictures.check(reading),
        *dates.check(reading, today),
    ]
