"""Words as capital letters for grids, the letters that fill them, and words that may not appear."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.games.trouble import GameTrouble

_BETWEEN = re.compile(r"[\s'’-]+")
# Letters in a thousand, counted over the titles, summaries and tasks of the library's own eighty
# careers on 2026-11-24; F, V and Z come less than twice and would stand out.
_MIX = {
    "A": 190, "N": 117, "E": 94, "M": 72, "I": 60, "R": 51, "U": 48, "T": 47, "G": 46, "K": 39,
    "D": 34, "S": 33, "P": 30, "B": 30, "L": 30, "H": 19, "O": 17, "Y": 14, "C": 12, "J": 11,
    "W": 6,
}  # fmt: skip


def spell(text: str) -> str:
    """The letters of a word or name without what stands between them: "PANDAIBESI".

    Raises GameTrouble for anything but the letters a to z, and for a text without letters.
    """
    letters = _BETWEEN.sub("", text).upper()
    odd = sorted({letter for letter in letters if not "A" <= letter <= "Z"})
    if odd or not letters:
        what = f'tanda "{odd[0]}" tidak bisa masuk kotak huruf' if odd else "kata ini kosong"
        raise GameTrouble(f'"{text}": {what}', "tulis dengan huruf a-z saja, misalnya bengkel")
    return letters


def filler(rng: random.Random) -> str:
    """One letter, as often as Indonesian about work has it."""
    return rng.choices(tuple(_MIX), tuple(_MIX.values()))[0]


@dataclass(frozen=True, slots=True)
class Fence:
    """Words that nobody may be able to read in a grid, in any direction."""

    words: tuple[str, ...]
    _pattern: re.Pattern[str]

    @classmethod
    def around(cls, words: Iterable[str]) -> Fence:
        """A fence against these words, written as people write them."""
        spelled = tuple(sorted({spell(word) for word in words}))
        both = sorted({w for word in spelled for w in (word, word[::-1])})
        return cls(spelled, re.compile("|".join(both) if both else r"(?!)"))

    def spans(self, line: str) -> list[tuple[int, int]]:
        """Where a banned word stands in a line of letters, read forwards or backwards."""
        found, at = [], 0
        while match := self._pattern.search(line, at):
            found.append(match.span())
            at = match.start() + 1
        return found

    def lets(self, word: str) -> bool:
        """Whether this spelled word holds no banned one, forwards or backwards."""
        return self._pattern.search(word) is None
