"""Crossword: words that cross, numbered row by row, with a clue for each."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.games.trouble import GameTrouble
from generator.language import _

Cell = tuple[int, int]  # row and column, from 0
MOST_COLUMNS, MOST_ROWS = 15, 15
_LAYOUTS = 160
_SPARE = 2  # words tried for each one wanted, where there is a choice
_ENOUGH = 5  # layouts with every word, of which the smallest is kept


@dataclass(frozen=True, slots=True)
class Entry:
    """A word on its squares; `across` or down."""

    number: int
    across: bool
    word: str
    clue: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Crossword:
    rows: int
    columns: int
    letters: Mapping[Cell, str]
    entries: tuple[Entry, ...]

    def way(self, across: bool) -> tuple[Entry, ...]:
        """The entries of one direction, by number."""
        return tuple(entry for entry in self.entries if entry.across == across)

    @property
    def numbers(self) -> Mapping[Cell, int]:
        """The small number of each square where a word begins."""
        return {entry.cells[0]: entry.number for entry in self.entries}


@dataclass(slots=True)
class _Layout:
    """A crossword in the making; squares may still be negative."""

    letters: dict[Cell, str]
    words: dict[str, tuple[bool, tuple[Cell, ...]]]

    def box(self, more: Sequence[Cell] = ()) -> tuple[int, int, int, int]:
        cells = [*self.letters, *more]
        rows, columns = [r for r, _ in cells], [c for _, c in cells]
        return min(rows), min(columns), max(rows), max(columns)

    @property
    def room(self) -> int:
        """What it takes of a page: rows count double, the clues stand below."""
        top, left, bottom, right = self.box()
        return 2 * (bottom - top) + right - left


def make(clues: Sequence[tuple[str, str]], seed: str, count: int = 0) -> Crossword:
    """The crossword of these (spelled word, clue) pairs.

    With `count` it takes so many of them as cross each other, without it all. The same input
    gives the same crossword. Raises GameTrouble naming a word that crosses no other.
    """
    words = dict(clues)
    _check(clues)
    wanted = min(count or len(words), len(words))
    rng = random.Random(f"silang|{seed}|{count}|{'|'.join(words)}")
    pool = list(words)
    best: _Layout | None = None
    whole = 0
    for attempt in range(_LAYOUTS):
        if wanted < len(words):  # else the longest of all would always win
            pool = rng.sample(list(words), min(len(words), wanted * _SPARE))
        layout = _lay(pool, wanted, attempt / 10, rng)
        key = (-len(layout.words), layout.room)
        if best is None or key < (-len(best.words), best.room):
            best = layout
        whole += len(layout.words) == wanted
        if whole == _ENOUGH:
            break
    assert best is not None  # there is at least one layout
    if len(best.words) < wanted:
        lost = min(reversed(list(words)), key=lambda word: _in_common(word, words))
        raise GameTrouble(
            _('kata "{kata}" tidak bisa bersilang dengan kata lain', kata=lost),
            _("ganti dengan kata yang punya huruf sama, atau hapus kata itu."),
        )
    return _numbered(best, words)


def _check(clues: Sequence[tuple[str, str]]) -> None:
    names = [word for word, _ in clues]
    for index, word in enumerate(names):
        if word in names[:index]:
            message = _('kata "{kata}" ditulis dua kali', kata=word)
            raise GameTrouble(message, _("hapus salah satu."))
        if not 3 <= len(word) <= MOST_COLUMNS:
            hint = _("pakai kata 3 sampai {n} huruf.", n=MOST_COLUMNS)
            raise GameTrouble(_('kata "{kata}" {n} huruf', kata=word, n=len(word)), hint)
    if len(names) < 2:
        message = _("teka-teki silang butuh dua kata atau lebih")
        hint = _("tambahkan satu baris, misalnya - palu = Alat memukul besi")
        raise GameTrouble(message, hint)


def _in_common(word: str, words: Mapping[str, str]) -> int:
    """How many other words share a letter with this one."""
    return sum(bool(set(word) & set(other)) for other in words if other != word)


def _lay(words: list[str], wanted: int, chance: float, rng: random.Random) -> _Layout:
    """One try: a long word first, then whatever crosses what is there already.

    The more `chance`, the less it minds long words first and a small crossword.
    """
    waiting = sorted(words, key=lambda word: (-len(word) + (2 + chance) * rng.random(), word))
    first = waiting.pop(0)
    cells = tuple((0, n) for n in range(len(first)))
    layout = _Layout(dict(zip(cells, first, strict=True)), {first: (True, cells)})
    moved = True
    while moved and len(layout.words) < wanted:
        moved = False
        for word in list(waiting):
            found = _best_place(layout, word, chance, rng)
            if found is None:
                continue
            layout.letters.update(zip(found[1], word, strict=True))
            layout.words[word] = found
            waiting.remove(word)
            moved = True
            if len(layout.words) == wanted:
                break
    return layout


def _best_place(
    layout: _Layout, word: str, chance: float, rng: random.Random
) -> tuple[bool, tuple[Cell, ...]] | None:
    """The place where the crossword stays smallest for the words it crosses."""
    best: tuple[tuple[float, float], tuple[bool, tuple[Cell, ...]]] | None = None
    for (row, column), letter in layout.letters.items():
        for at in (n for n, own in enumerate(word) if own == letter):
            for across in (True, False):
                cells = tuple(
                    (row, column + n - at) if across else (row + n - at, column)
                    for n in range(len(word))
                )
                crossings = _crossings(layout, word, across, cells)
                if not crossings:
                    continue
                top, left, bottom, right = layout.box(cells)
                if bottom - top >= MOST_ROWS or right - left >= MOST_COLUMNS:
                    continue
                grown = (bottom - top + 1) * (right - left + 1) * (1 + chance * rng.random())
                key = (grown / crossings, rng.random())
                if best is None or key < best[0]:
                    best = key, (across, cells)
    return best[1] if best else None


def _crossings(layout: _Layout, word: str, across: bool, cells: tuple[Cell, ...]) -> int:
    """How many words it would cross here; 0 where it may not stand."""
    down, right = (0, 1) if across else (1, 0)
    ends = (cells[0][0] - down, cells[0][1] - right), (cells[-1][0] + down, cells[-1][1] + right)
    if any(end in layout.letters for end in ends):
        return 0
    crossings = 0
    for (row, column), letter in zip(cells, word, strict=True):
        if (row, column) in layout.letters:
            if layout.letters[row, column] != letter:
                return 0
            crossings += 1
        elif {(row + right, column + down), (row - right, column - down)} & layout.letters.keys():
            return 0
    same_way = (set(held) for way, held in layout.words.values() if way == across)
    return 0 if any(held & set(cells) for held in same_way) else crossings


def _numbered(layout: _Layout, clues: Mapping[str, str]) -> Crossword:
    top, left, bottom, right = layout.box()
    moved = {
        word: (across, tuple((r - top, c - left) for r, c in cells))
        for word, (across, cells) in layout.words.items()
    }
    starts = sorted({cells[0] for _, cells in moved.values()})
    entries = [
        Entry(starts.index(cells[0]) + 1, across, word, clues[word], cells)
        for word, (across, cells) in moved.items()
    ]
    return Crossword(
        rows=bottom - top + 1,
        columns=right - left + 1,
        letters={(r - top, c - left): letter for (r, c), letter in layout.letters.items()},
        entries=tuple(sorted(entries, key=lambda entry: (entry.number, not entry.across))),
    )
