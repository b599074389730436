"""A poster split over sheets: where each sheet is cut and where the next one is glued."""

from __future__ import annotations

from dataclasses import dataclass

_ROWS = {1: ("",), 2: ("atas", "bawah"), 3: ("atas", "tengah", "bawah")}
_COLUMNS = {1: ("",), 2: ("kiri", "kanan"), 3: ("kiri", "tengah", "kanan")}


@dataclass(frozen=True, slots=True)
class Tile:
    """One sheet: its number from 1, its place in words, its cut edges and its glue strips.

    A sheet is glued on the strip of its left and upper neighbour, so it is cut on those sides.
    """

    number: int
    row: int
    column: int
    place: str
    cut: tuple[str, ...]
    glue: tuple[str, ...]


def split(rows: int, columns: int) -> tuple[Tile, ...]:
    """The sheets of a poster, row by row; at most three each way."""
    found: list[Tile] = []
    for row in range(rows):
        for column in range(columns):
            words = (_ROWS[rows][row], _COLUMNS[columns][column])
            cut = ["kiri"] * (column > 0) + ["atas"] * (row > 0)
            glue = ["kanan"] * (column < columns - 1) + ["bawah"] * (row < rows - 1)
            place = " ".join(word for word in words if word)
            found.append(Tile(len(found) + 1, row, column, place, tuple(cut), tuple(glue)))
    return tuple(found)
