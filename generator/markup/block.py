"""What every worksheet block is made of: one <div> with a class, and the small parts inside."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block, type_ranged_integer

FACES = (("suka", "Suka"), ("biasa", "Biasa saja"), ("kurang", "Kurang suka"))
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


def faces(parent: Element) -> None:
    for name, label in FACES:
        image(parent, f"seni:wajah-{name}", label)
