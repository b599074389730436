"""Words as capital letters for grids, the letters that fill them, and words that may not appear."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.games.trouble import GameTrouble
from generator.language import BASE, _, shelf

Mix = tuple[tuple[str, int], ...]  # letters, and how often each

_BETWEEN = re.compile(r"[\s'’-]+")


def spell(text: str) -> str:
    """The letters of a word or name without what stands between them: "PANDAIBESI".

    Raises GameTrouble for anything but the letters a to z, and for a text without letters.
    """
    letters = _BETWEEN.sub("", text).upper()
    odd = sorted({letter for letter in letters if not "A" <= letter <= "Z"})
    if odd or not letters:
        what = (
            _('"{kata}": tanda "{tanda}" tidak bisa masuk kotak huruf', kata=text, tanda=odd[0])
            if odd
            else _('"{kata}": kata ini kosong', kata=text)
        )
        raise GameTrouble(what, _("tulis dengan huruf a-z saja, misalnya bengkel"))
    return letters


def filler(rng: random.Random, mix: Mix) -> str:
    """One letter, as often as `mix` has it; without any, as often as Indonesian has it."""
    letters, often = zip(*(mix or shelf.find(BASE).rules.letters), strict=True)
    return str(rng.choices(letters, often)[0])


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
