"""Word search: words in a square of letters, each to be found exactly once."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.games.letters import Fence, Mix, filler
from generator.games.trouble import GameTrouble
from generator.language import _

Cell = tuple[int, int]  # row and column, from 0
RIGHT_DOWN = ((0, 1), (1, 0))
DIAGONAL = (*RIGHT_DOWN, (1, 1), (-1, 1))
EVERY_WAY = (*DIAGONAL, (0, -1), (-1, 0), (-1, -1), (1, -1))
LEAST_SIDE, MOST_SIDE = 6, 15
_ROOM = 1.9  # squares for each letter of the words: less makes placing slow, more makes it dull
_LAYOUTS, _MENDS = 60, 80


@dataclass(frozen=True, slots=True)
class Find:
    """A word and the squares it stands on, first letter first."""

    word: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class WordSearch:
    """`rows` as strings of the same length; `finds` in the order the words were given."""

    rows: tuple[str, ...]
    finds: tuple[Find, ...]


def side_for(words: Sequence[str]) -> int:
    """The smallest square these words fit in with room to hide."""
    letters = sum(map(len, words))
    return max(LEAST_SIDE, max(map(len, words)), math.ceil(math.sqrt(letters * _ROOM)))


def make(
    words: Sequence[str],
    seed: str,
    fence: Fence,
    headings: Sequence[tuple[int, int]] = RIGHT_DOWN,
    side: int = 0,
    mix: Mix = (),
) -> WordSearch:
    """The puzzle of these spelled words; `side` 0 chooses its size, `mix` the letters around them.

    The same input gives the same puzzle. Raises GameTrouble for words that cannot stand together
    in one grid.
    """
    _check(words, fence, side)
    side = side or side_for(words)
    if side > MOST_SIDE:
        raise GameTrouble(
            _(
                "kata-kata ini butuh kotak {sisi} x {sisi}, paling besar {besar} x {besar}",
                sisi=side,
                besar=MOST_SIDE,
            ),
            _("kurangi katanya, atau pakai kata yang lebih pendek."),
        )
    rng = random.Random(f"cari-kata|{seed}|{side}|{'|'.join(words)}")
    lines = tuple(_lines(side))
    for _layout in range(_LAYOUTS):
        places = _place(words, headings, side, rng)
        if places is not None and (grid := _fill(places, lines, side, fence, mix, rng)):
            rows = tuple(
                "".join(grid[row, column] for column in range(side)) for row in range(side)
            )
            return WordSearch(rows, tuple(places[word] for word in words))
    raise GameTrouble(
        _("{n} kata ini tidak muat di kotak {sisi} x {sisi}", n=len(words), sisi=side),
        _("perbesar ukuran, atau kurangi katanya."),
        "ukuran",
    )


def _check(words: Sequence[str], fence: Fence, side: int) -> None:
    for word in words:
        if len(word) < 3:
            message = _('kata "{kata}" terlalu pendek', kata=word)
            raise GameTrouble(message, _("pakai kata 3 huruf atau lebih."))
        if not fence.lets(word):
            message = _('di dalam "{kata}" terbaca kata yang tidak boleh muncul', kata=word)
            hint = _("pakai kata lain; daftarnya di kata.yml, bagian terlarang.")
            raise GameTrouble(message, hint)
        if side and len(word) > side:
            hint = _(
                "tulis ukuran: {n} atau lebih, atau pakai kata yang lebih pendek.", n=len(word)
            )
            message = _('kata "{kata}" lebih panjang dari kotaknya', kata=word)
            raise GameTrouble(message, hint, "ukuran")
        holders = [w for w in words if word in w or word[::-1] in w]
        if len(holders) > 1:
            holder = max(holders, key=len)
            message = _('"{kata}" terbaca dua kali karena ada "{lain}"', kata=word, lain=holder)
            raise GameTrouble(message, _("pakai salah satu saja."))


def _lines(side: int) -> Iterator[tuple[Cell, ...]]:
    """Every row, column and diagonal, long enough to hold a word."""
    for n in range(side):
        yield tuple((n, c) for c in range(side))
        yield tuple((r, n) for r in range(side))
    for n in range(1 - side, side):
        falling = tuple((r, r - n) for r in range(side) if 0 <= r - n < side)
        rising = tuple((r, side - 1 - r + n) for r in range(side) if 0 <= side - 1 - r + n < side)
        yield from (line for line in (falling, rising) if len(line) > 2)


def _place(
    words: Sequence[str], headings: Sequence[tuple[int, int]], side: int, rng: random.Random
) -> dict[str, Find] | None:
    """A place for each word, the longest first; None when one finds no room."""
    grid: dict[Cell, str] = {}
    places: dict[str, Find] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        spots = [(r, c, h) for h in headings for r in range(side) for c in range(side)]
        rng.shuffle(spots)
        for row, column, (down, right) in spots:
            last = row + down * (len(word) - 1), column + right * (len(word) - 1)
            if not all(0 <= edge < side for edge in last):
                continue
            cells = tuple((row + down * n, column + right * n) for n in range(len(word)))
            if all(
                grid.get(cell, letter) == letter for cell, letter in zip(cells, word, strict=True)
            ):
                grid.update(zip(cells, word, strict=True))
                places[word] = Find(word, cells)
                break
        else:
            return None
    return places


def _fill(
    places: dict[str, Find],
    lines: Sequence[tuple[Cell, ...]],
    side: int,
    fence: Fence,
    mix: Mix,
    rng: random.Random,
) -> dict[Cell, str] | None:
    """The whole grid; letters that make a second or a banned word are drawn again."""
    fixed = {c: w for f in places.values() for c, w in zip(f.cells, f.word, strict=True)}
    grid = {(r, c): fixed.get((r, c)) or filler(rng, mix) for r in range(side) for c in range(side)}
    for _mend in range(_MENDS):
        wrong = list(_wrong(grid, places, lines, fence))
        if not wrong:
            return grid
        for cells in wrong:
            free = [cell for cell in cells if cell not in fixed]
            if not free:
                return None
            grid[rng.choice(free)] = filler(rng, mix)
    return None


def _wrong(
    grid: dict[Cell, str],
    places: dict[str, Find],
    lines: Sequence[tuple[Cell, ...]],
    fence: Fence,
) -> Iterator[tuple[Cell, ...]]:
    """Squares on which a banned word stands, or one of the words a second time."""
    right = {frozenset(find.cells) for find in places.values()}
    words = re.compile("|".join(f"(?:{w}|{w[::-1]})" for w in places))
    for line in lines:
        text = "".join(grid[cell] for cell in line)
        for start, end in fence.spans(text):
            yield line[start:end]
        at = 0
        while match := words.search(text, at):
            at = match.start() + 1
            if frozenset(line[match.start() : match.end()]) not in right:
                yield line[match.start() : match.end()]
