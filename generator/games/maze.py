"""Maze: one way from the upper left corner to the lower right one, no loops, nothing walled in."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

Cell = tuple[int, int]  # row and column, from 0


@dataclass(frozen=True, slots=True)
class Maze:
    """`doors` are the pairs of neighbours (the upper or left one first) without a wall between."""

    rows: int
    columns: int
    doors: frozenset[tuple[Cell, Cell]]
    path: tuple[Cell, ...]

    def open(self, one: Cell, other: Cell) -> bool:
        return (min(one, other), max(one, other)) in self.doors


def make(rows: int, columns: int, seed: str) -> Maze:
    """A maze of so many squares; the same input gives the same maze."""
    rng = random.Random(f"labirin|{seed}|{rows}|{columns}")
    doors: set[tuple[Cell, Cell]] = set()
    came: dict[Cell, Cell] = {(0, 0): (0, 0)}
    trail = [(0, 0)]
    while trail:
        here = trail[-1]
        fresh = [cell for cell in _around(here, rows, columns) if cell not in came]
        if not fresh:
            trail.pop()
            continue
        cell = rng.choice(fresh)
        came[cell] = here
        doors.add((min(here, cell), max(here, cell)))
        trail.append(cell)
    return Maze(rows, columns, frozenset(doors), tuple(_back(came, (rows - 1, columns - 1))))


def _around(cell: Cell, rows: int, columns: int) -> Iterator[Cell]:
    row, column = cell
    for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if 0 <= row + down < rows and 0 <= column + right < columns:
            yield row + down, column + right


def _back(came: dict[Cell, Cell], goal: Cell) -> list[Cell]:
    path = [goal]
    while came[path[-1]] != path[-1]:
        path.append(came[path[-1]])
    return path[::-1]
