"""Snakes and ladders: squares from the lower left, to and fro, and jumps that can be seen apart."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from generator.games.trouble import GameTrouble
from generator.language import _

Point = tuple[float, float]
_BOARDS, _TRIES = 200, 60
_HIGHEST, _WIDEST = 3, 2  # rows and columns a jump may span: longer ones decide the whole game


@dataclass(frozen=True, slots=True)
class Jump:
    """From one square to another; `text` says what happened there."""

    start: int
    end: int
    text: str

    @property
    def up(self) -> bool:
        return self.end > self.start


@dataclass(frozen=True, slots=True)
class Board:
    rows: int
    columns: int
    jumps: tuple[Jump, ...]

    @property
    def last(self) -> int:
        return self.rows * self.columns

    @property
    def free(self) -> tuple[int, ...]:
        """Squares where no jump begins, ends or passes, without the first and the last."""
        used = {square for jump in self.jumps for square in self.under(jump)}
        return tuple(square for square in range(2, self.last) if square not in used)

    def under(self, jump: Jump) -> set[int]:
        """The squares a jump's straight line lies on."""
        (top, left), (bottom, right) = self.place(jump.start), self.place(jump.end)
        steps = 24
        places = {
            (round(top + (bottom - top) * n / steps), round(left + (right - left) * n / steps))
            for n in range(steps + 1)
        }
        return {square for square in range(1, self.last + 1) if self.place(square) in places}

    def place(self, square: int) -> tuple[int, int]:
        """Row and column from the upper left of a square counted from 1 at the lower left."""
        row, column = divmod(square - 1, self.columns)
        return self.rows - 1 - row, column if row % 2 == 0 else self.columns - 1 - column


def make(rows: int, columns: int, ups: Sequence[str], downs: Sequence[str], seed: str) -> Board:
    """A board with a ladder for each of `ups` and a snake for each of `downs`.

    The same input gives the same board. No jump leads to another, none touches the first or last
    square, no two cross. Raises GameTrouble when there are too many for the board.
    """
    empty = Board(rows, columns, ())
    rng = random.Random(f"ular-tangga|{seed}|{rows}|{columns}|{'|'.join([*ups, '/', *downs])}")
    for _board in range(_BOARDS):
        jumps: list[Jump] | None = []
        for text, up in [*((text, True) for text in ups), *((text, False) for text in downs)]:
            jump = _jump(empty, text, up, jumps or [], rng)
            if jump is None:
                jumps = None
                break
            assert jumps is not None
            jumps.append(jump)
        if jumps is not None:
            return Board(rows, columns, tuple(sorted(jumps, key=lambda jump: jump.start)))
    raise GameTrouble(
        _(
            "{n} tangga dan ular tidak muat di papan {kolom} x {baris}",
            n=len(ups) + len(downs),
            kolom=columns,
            baris=rows,
        ),
        _("kurangi baris naik dan turun, atau tambah baris papan."),
    )


def _jump(
    board: Board, text: str, up: bool, jumps: Sequence[Jump], rng: random.Random
) -> Jump | None:
    taken = {square for jump in jumps for square in (jump.start, jump.end)}
    for _try in range(_TRIES):
        low, high = sorted(rng.sample(range(2, board.last), 2))
        (bottom, from_column), (top, to_column) = board.place(low), board.place(high)
        jump = Jump(low, high, text) if up else Jump(high, low, text)
        if not 1 <= bottom - top <= _HIGHEST or abs(from_column - to_column) > _WIDEST:
            continue
        if {low, high} & taken or any(_cross(board, jump, other) for other in jumps):
            continue
        covered = {square for other in jumps for square in board.under(other)}
        if jump.start in covered or board.under(jump) & {other.start for other in jumps}:
            continue  # what happens on a square must stay readable
        return jump
    return None


def _cross(board: Board, one: Jump, other: Jump) -> bool:
    """Whether the straight lines of two jumps meet."""
    a, b = board.place(one.start), board.place(one.end)
    c, d = board.place(other.start), board.place(other.end)
    return _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0


def _side(a: Point, b: Point, point: Point) -> float:
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
