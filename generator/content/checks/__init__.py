"""What the schema of one file cannot see: language, links, safety, sums, dates."""

from __future__ import annotations

from datetime import date

from generator.content.checks import (
    blocks,
    breadth,
    children,
    coherence,
    dates,
    extent,
    game,
    games,
    language,
    links,
    matter,
    people,
    pictures,
    recordings,
    references,
    safety,
    shape,
    stories,
    wording,
    workshops,
)
from generator.content.checks import (
    hints as finesse,
)
from generator.content.problems import Problem
from generator.content.reading import Reading


def run(reading: Reading, today: date) -> list[Problem]:
    """Every check over everything that was read; `today` decides what is stale."""
    texts = matter.texts(reading)
    return [
        *references.check(reading),
        *links.check(reading),
        *coherence.check(reading),
        *stories.check(reading),
        *workshops.check(reading),
        *blocks.check(reading),
        *game.check(reading),
        *games.check(reading),
        *language.check(texts, reading.rules),
        *wording.check(reading, texts),
        *safety.check(reading),
        *shape.check(reading),
        *people.check(reading, texts),
        *children.check(texts),
        *extent.check(reading),
        *breadth.check(reading, texts),
        *pictures.check(reading),
        *recordings.check(reading, today),
        *dates.check(reading, today),
    ]


def hints(reading: Reading) -> list[Problem]:
    """What may be thought about, beside the checks of `run`."""
    return list(finesse.check(reading, matter.texts(reading)))
