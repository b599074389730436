"""A poster split over sheets: where each sheet is cut and where the next one is glued."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language import marked

# The words of a sheet's place, row by row; here as they are said together, for in another language
# a row and a column may not stand side by side.
_PLACES = {
    (1, 1): ("",),
    (1, 2): (marked("kiri"), marked("kanan")),
    (1, 3): ("kiri", marked("tengah"), "kanan"),
    (2, 1): (marked("atas"), marked("bawah")),
    (2, 2): (
        marked("atas kiri"),
        marked("atas kanan"),
        marked("bawah kiri"),
        marked("bawah kanan"),
    ),
    (2, 3): (
        "atas kiri",
        marked("atas tengah"),
        "atas kanan",
        "bawah kiri",
        marked("bawah tengah"),
        "bawah kanan",
    ),
    (3, 1): ("atas", "tengah", "bawah"),
    (3, 2): (
        "atas kiri",
        "atas kanan",
        marked("tengah kiri"),
        marked("tengah kanan"),
        "bawah kiri",
        "bawah kanan",
    ),
    (3, 3): (
        "atas kiri",
        "atas tengah",
        "atas kanan",
        "tengah kiri",
        marked("tengah tengah"),
        "tengah kanan",
        "bawah kiri",
        "bawah tengah",
        "bawah kanan",
    ),
}


@dataclass(frozen=True, slots=True)
class Tile:
    """One sheet: its number from 1, its place in words, its cut edges and its glue strips.

    Whoever shows the place says it with `_`.

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
            cut = ["kiri"] * (column > 0) + ["atas"] * (row > 0)
            glue = ["kanan"] * (column < columns - 1) + ["bawah"] * (row < rows - 1)
            place = _PLACES[rows, columns][len(found)]
            found.append(Tile(len(found) + 1, row, column, place, tuple(cut), tuple(glue)))
    return tuple(found)
