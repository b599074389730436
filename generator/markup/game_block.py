"""What every game block shares: options that choose careers, one seed, drawings, a key or none.

A game is made from the options, the items an author typed and the library; the answer key is the
same call with `reveal`. Blocks converted without a `Play` stay empty.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar
from xml.etree.ElementTree import Element

from pymdownx.blocks.block import type_ranged_integer

from generator.content.model import BANDS
from generator.games.shelf import Fit, Shelf, Wish, choose
from generator.language import _
from generator.markup.block import SheetBlock, image, rows_of

LETTERS = tuple("RIASEC")
GROUPS = ("lokal", "sekitar-kita", "luas")
SCHEME = "gubahan"  # a drawing made here, by its number


@dataclass(frozen=True, slots=True)
class Play:
    """The library as games see it, and the page they stand on: its slug and its age bands."""

    shelf: Shelf
    slug: str
    bands: tuple[str, ...]

    @property
    def youngest(self) -> str:
        return next((band for band in BANDS if band in self.bands), BANDS[-1])


class TextOption(ABC):
    """An option that is no number: `problem` says what is wrong with what an author typed."""

    def __init__(self, example: str) -> None:
        self.example = example

    def __call__(self, value: object) -> Any:
        if reason := self.problem(str(value)):
            raise ValueError(reason)
        return str(value).strip()

    @abstractmethod
    def problem(self, text: str) -> str | None:
        """Why the text cannot be used, or None."""


class OneOf(TextOption):
    """One word of a few."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        super().__init__(self.words[0])

    def problem(self, text: str) -> str | None:
        known = text.strip() in self.words
        return (
            None if known else _("harus salah satu dari {pilihan}", pilihan=", ".join(self.words))
        )


class Slugs(TextOption):
    """File names with commas: `pandai-besi, perawat` or `[pandai-besi, perawat]`."""

    _SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

    def __call__(self, value: object) -> tuple[str, ...]:
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        super().__call__(text)
        return tuple(self._split(text))

    def problem(self, text: str) -> str | None:
        names = self._split(text)
        wrong = [name for name in names if not self._SLUG.fullmatch(name)]
        if wrong:
            return _('"{kata}" bukan nama berkas; pisahkan nama berkas dengan koma', kata=wrong[0])
        return None if names else _("kosong; pisahkan nama berkas dengan koma")

    def _split(self, text: str) -> list[str]:
        parts = text.strip().removeprefix("[").removesuffix("]").split(",")
        return [part.strip() for part in parts if part.strip()]


CHOICE: dict[str, Any] = {
    "karier": [(), Slugs("pandai-besi, perawat")],
    "minat": ["", OneOf(LETTERS)],
    "kelompok": ["", OneOf(GROUPS)],
    "jumlah": [0, type_ranged_integer(1, 60)],
    "acak": [1, type_ranged_integer(1, 99)],
}
AGE: dict[str, Any] = {"usia": ["", OneOf(BANDS)]}


class GameBlock(SheetBlock):
    """A block whose content is made from the library."""

    OPTIONS: ClassVar[dict[str, Any]] = CHOICE

    def on_end(self, block: Element) -> None:
        play: Play | None = self.config["play"]
        rows = [row for row in rows_of(block) if any(row)]
        self.clear(block)
        if play is not None:
            self.build(block, play, rows)

    @abstractmethod
    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        """Fill the block; `rows` are the typed items. Raises GameTrouble."""

    @property
    def reveal(self) -> bool:
        return bool(self.config["reveal"])

    def seed(self, play: Play) -> str:
        """The same page, edition and options give the same game; `acak` gives another one."""
        return f"{play.slug}|{play.shelf.edition}|{self.NAME}|{self.options['acak']}"

    def age(self, play: Play) -> str:
        return str(self.options.get("usia") or play.youngest)

    def careers(
        self, play: Play, usual: int, fits: Fit = lambda _career: None, least: int = 1
    ) -> tuple[Any, ...]:
        """The careers this block chooses; `usual` is how many when the author did not say."""
        wish = Wish(
            tuple(self.options["karier"]),
            self.options["minat"],
            self.options["kelompok"],
            self.options["jumlah"] or usual,
        )
        return choose(play.shelf, wish, self.seed(play), fits, least)

    def draw(self, parent: Element, drawing: str, alt: str) -> None:
        """Put an SVG in its place; it is pasted in after the HTML was made safe."""
        drawings: list[str] = self.config["drawings"]
        drawings.append(drawing)
        image(parent, f"{SCHEME}:{len(drawings) - 1}", alt)
