"""Which page goes where when sheets are folded in the middle (saddle stitch). No PDF here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """One printed side of a sheet: the pages on its left and right half, counted from 0."""

    left: int
    right: int


def padding(pages: int) -> int:
    """Pages to add so that whole sheets are filled: a folded sheet holds four."""
    return -pages % 4


def sides(pages: int) -> list[Side]:
    """All sides in printing order (front, back, front, back ...); `pages` a multiple of four.

    Sheet k holds the last and first pages not yet placed on its front, the next two on its back;
    turned over the short edge and folded, the pages read 1, 2, 3 ...
    """
    if pages % 4:
        raise ValueError(f"{pages} pages do not fill folded sheets")
    order: list[Side] = []
    for k in range(pages // 2):
        outer, inner = pages - 1 - k, k
        order.append(Side(outer, inner) if k % 2 == 0 else Side(inner, outer))
    return order
