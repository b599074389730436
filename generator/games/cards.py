"""Cards on sheets: fronts and backs that meet when the sheet is turned over its long edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CardSheet(Generic[T]):
    """One sheet of paper, row by row; None is an empty place.

    Each row of `back` is the row of `front` from right to left: behind the left column of the
    front lies the right column of the back.
    """

    front: tuple[tuple[T | None, ...], ...]

    @property
    def back(self) -> tuple[tuple[T | None, ...], ...]:
        return tuple(row[::-1] for row in self.front)


def lay(cards: Sequence[T], columns: int, rows: int) -> tuple[CardSheet[T], ...]:
    """Cards in their order on as few sheets as they need."""
    places = columns * rows
    sheets = []
    for start in range(0, len(cards), places):
        here: list[T | None] = list(cards[start : start + places])
        here += [None] * (places - len(here))
        sheets.append(
            CardSheet(tuple(tuple(here[n : n + columns]) for n in range(0, places, columns)))
        )
    return tuple(sheets)
