"""What the schema of one file cannot see: language, links, safety, sums, dates."""

from __future__ import annotations

from datetime import date

from generator import sharing
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

MANY = 200  # texts; with fewer the checks end before a second process has begun


def run(reading: Reading, today: date) -> list[Problem]:
    """Every check over everything that was read; `today` decides what is stale."""
    texts = matter.texts(reading)

    def some() -> list[Problem]:
        return [
            *references.check(reading),
            *links.check(reading),
            *coherence.check(reading),
            *stories.check(reading),
            *workshops.check(reading),
            *safety.check(reading),
            *people.check(reading, texts),
        ]

    def others() -> list[Problem]:
        """About as long as the first."""
        return [
            *blocks.check(reading),
            *game.check(reading),
            *games.check(reading),
            *language.check(texts, reading.rules),
            *wording.check(reading, texts),
            *shape.check(reading),
            *children.check(texts),
            *extent.check(reading),
            *breadth.check(reading, texts),
            *pictures.check(reading),
            *recordings.check(reading, today),
            *dates.check(reading, today),
        ]

    if len(texts) < MANY:
        return [*some(), *others()]
    first, second = sharing.both(some, others)
    return [*first, *second]


def hints(reading: Reading) -> list[Problem]:
    """What may be thought about, beside the checks of `run`."""
    return list(finesse.check(reading, matter.texts(reading)))
