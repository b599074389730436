"""Which page goes where when sheets are folded in the middle (saddle stitch). No PDF here."""

from __future__ import annotations

from dataclasses import dataclass

from generator.printing.paper import POINTS_PER_MM

MOST_SHEETS = 20  # a common stapler holds no more
FEW_SHEETS = 10  # up to here creep is not seen
THICKNESS = 0.1  # mm, paper of 80 g/m2
MARK = 3.5  # mm, length of fold and staple marks


@dataclass(frozen=True, slots=True)
class Side:
    """One printed side of a sheet: the pages on its left and right half, counted from 0."""

    left: int
    right: int
    depth: int = 0  # sheets around this one, in its signature
    sheets: int = 1  # in its signature


def padding(pages: int) -> int:
    """Pages to add so that whole sheets are filled: a folded sheet holds four."""
    return -pages % 4


def sides(pages: int, most_sheets: int = MOST_SHEETS) -> list[Side]:
    """All sides in printing order (front, back, front, back ...); `pages` a multiple of four.

    Sheet k holds the last and first pages not yet placed on its front, the next two on its back;
    turned over the short edge and folded, the pages read 1, 2, 3 ... More than `most_sheets` are
    folded as several signatures, one laid after the other.
    """
    if pages % 4:
        raise ValueError(f"{pages} pages do not fill folded sheets")
    order: list[Side] = []
    first = 0
    for sheets in signatures(pages // 4, most_sheets):
        count = sheets * 4
        for k in range(sheets * 2):
            outer, inner = first + count - 1 - k, first + k
            pair = (outer, inner) if k % 2 == 0 else (inner, outer)
            order.append(Side(*pair, depth=k // 2, sheets=sheets))
        first += count
    return order


def signatures(sheets: int, most: int = MOST_SHEETS) -> list[int]:
    """Sheets in each signature, as equal as can be."""
    parts = -(-sheets // most)
    return [sheets // parts + (number < sheets % parts) for number in range(parts)]


def creep(side: Side) -> float:
    """How far in mm the pages of a side move towards the fold.

    Inner sheets of a thick fold stick out; from eleven sheets on their pages move in by the
    thickness of the paper around them, so that the outer margins look even.
    """
    return side.depth * THICKNESS if side.sheets > FEW_SHEETS else 0.0


def marks(side: Side, width: float, height: float) -> str:
    """Drawing operators (pt) for a side of a sheet: where to fold, and outside where to staple."""
    middle, mark = width / 2, MARK * POINTS_PER_MM
    lines = [(middle, 0.0, middle, mark), (middle, height - mark, middle, height)]
    if side.depth == 0 and side.left > side.right:
        lines += [(middle, height * k - mark, middle, height * k + mark) for k in (0.25, 0.75)]
    drawn = " ".join(f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l S" for a, b, c, d in lines)
    return f"q 0.4 G 0.5 w {drawn} Q"
