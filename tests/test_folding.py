"""Folding in memory: whatever the number of pages, the folded booklet reads 1, 2, 3 ..."""

from __future__ import annotations

import pytest

from generator.printing import folding
from generator.printing.folding import Side


def _fold(sides: list[Side]) -> list[int]:
    """Stack each signature's sheets, turn over the short edge, fold, lay them one on another."""
    pages: list[int] = []
    at = 0
    while at < len(sides):
        count = sides[at].sheets * 2
        first: list[int] = []
        last: list[int] = []
        for number, side in enumerate(sides[at : at + count]):
            front = number % 2 == 0
            first.append(side.right if front else side.left)
            last.append(side.left if front else side.right)
        pages += first + last[::-1]
        at += count
    return pages


@pytest.mark.parametrize("pages", range(4, 132, 4))
def test_the_folded_booklet_reads_in_order(pages: int) -> None:
    assert _fold(folding.sides(pages)) == list(range(pages))


def test_many_sheets_become_signatures_a_stapler_can_hold() -> None:
    assert folding.signatures(32) == [16, 16]
    assert folding.signatures(20) == [20]
    assert folding.signatures(41) == [14, 14, 13]


def test_a_booklet_that_does_not_fill_its_sheets_is_refused() -> None:
    with pytest.raises(ValueError, match="30 pages"):
        folding.sides(30)
    assert [folding.padding(pages) for pages in (4, 5, 6, 7, 8)] == [0, 3, 2, 1, 0]


def test_inner_sheets_of_a_thick_fold_move_in_and_thin_folds_do_not() -> None:
    thin, thick = folding.sides(40), folding.sides(60)
    assert {folding.creep(side) for side in thin} == {0.0}
    moves = [folding.creep(side) for side in thick]
    assert moves[0] == 0.0
    assert moves == sorted(moves)
    assert moves[-1] == pytest.approx(14 * folding.THICKNESS)


def test_fold_marks_stand_on_every_side_and_staples_only_outside() -> None:
    sides = folding.sides(16)
    assert [folding.marks(side, 842, 595).count(" l S") for side in sides] == [
        4,
        2,
        2,
        2,
        2,
        2,
        2,
        2,
    ]
