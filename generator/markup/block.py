"""What every worksheet block is made of: one <div> with a class, and the small parts inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block, type_ranged_integer

from generator.language import _, marked

FACES = (
    ("suka", marked("Suka")),
    ("biasa", marked("Biasa saja")),
    ("kurang", marked("Kurang suka")),
)
Millimetres = type_ranged_integer(5, 230)  # lengths in options, on paper


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def rows_of(element: Element) -> list[list[str]]:
    """The cells of a list whose lines read "a = b = c"."""
    return [[cell.strip() for cell in text_of(li).split(" = ")] for li in element.iter("li")]


class SheetBlock(Block):  # type: ignore[misc]  # pymdownx ships no types
    """One wrapping <div>; ARGUMENT says whether a text after the bar is needed (None: may be)."""

    ARGUMENT: ClassVar[bool | None] = False
    OPTIONS: ClassVar[dict[str, Any]] = {}
    CSS: ClassVar[str] = ""
    ANSWERS: ClassVar[bool] = False  # its text holds the answers, for the key `dari-isi`
    EXAMPLE: ClassVar[str] = ""  # how its first line may look, where it needs an argument

    def on_create(self, parent: Element) -> Element:
        return SubElement(parent, "div", {"class": self.CSS})

    def clear(self, block: Element) -> None:
        for child in list(block):
            block.remove(child)
        block.text = None


def image(parent: Element, src: str, alt: str = "") -> Element:
    return SubElement(parent, "img", {"src": src, "alt": alt})


def paragraph(parent: Element, text: str, css: str) -> Element:
    element = SubElement(parent, "p", {"class": css})
    element.text = text
    return element


def cell(parent: Element, text: str, css: str) -> Element:
    element = SubElement(parent, "span", {"class": css})
    element.text = text
    return element


def faces(parent: Element, labels: Sequence[str] = ()) -> None:
    """Three faces from glad to sad; `labels` are their words instead of ours."""
    usual = [_(word) for _name, word in FACES]
    for (name, _word), word, label in zip(FACES, usual, labels or usual, strict=True):
        image(parent, f"seni:wajah-{name}", label or word)


class Shares:
    """An option that divides a width: "3 1 1" gives the first of three columns three fifths."""

    example = "3 1 1"

    def __call__(self, value: object) -> list[int]:
        """Whole percents of the width; ValueError for anything but two to eight numbers, 1-20."""
        parts = str(value).split()
        if not 2 <= len(parts) <= 8 or any(not re.fullmatch(r"[1-9]|1\d|20", p) for p in parts):
            raise ValueError("shares")
        ends = list(accumulate(int(part) for part in parts))
        edges = [0, *(round(100 * end / ends[-1]) for end in ends)]
        return [right - left for left, right in pairwise(edges)]  # a hundred together
