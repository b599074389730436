"""Worksheet blocks an author writes in Markdown: writing lines, boxes, pairs, tables, ladders.

Each block builds plain HTML with classes; screen and paper style it their own way. Lengths in
options are millimetres on paper.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block, type_ranged_integer

from generator.content.model import Interests

FACES = (("suka", "Suka"), ("biasa", "Biasa saja"), ("kurang", "Kurang suka"))
Millimetres = type_ranged_integer(5, 230)


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def rows_of(element: Element) -> list[list[str]]:
    """The cells of a list whose lines read "a = b = c"."""
    return [[cell.strip() for cell in text_of(li).split(" = ")] for li in element.iter("li")]


def shuffled(cells: list[str], seed: str) -> list[str]:
    """The same order for the same seed on every machine, never the order given."""
    order = sorted(cells, key=lambda cell: hashlib.sha256(f"{seed}|{cell}".encode()).digest())
    return order if order != cells or len(cells) < 2 else [*order[1:], order[0]]


class SheetBlock(Block):  # type: ignore[misc]  # pymdownx ships no types
    """What all our blocks share: one wrapping <div>, an optional title."""

    ARGUMENT: ClassVar[bool | None] = None
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


class Lines(SheetBlock):
    """`garis`: a label, then lines to write on."""

    NAME = "garis"
    CSS = "isian"
    OPTIONS: ClassVar[dict[str, Any]] = {"baris": [1, type_ranged_integer(1, 20)]}

    def on_end(self, block: Element) -> None:
        first = Element("div", {"class": "isian-baris"})
        if self.argument:
            cell(first, self.argument, "isian-label")
        cell(first, "", "isian-garis")
        block.insert(0, first)
        for _ in range(self.options["baris"] - 1):
            SubElement(SubElement(block, "div", {"class": "isian-baris"}), "span").set(
                "class", "isian-garis"
            )


class DrawingBox(SheetBlock):
    """`kotak-gambar`: an empty frame with a small label."""

    NAME = "kotak-gambar"
    CSS = "kotak"
    OPTIONS: ClassVar[dict[str, Any]] = {"tinggi": [60, Millimetres]}

    def on_end(self, block: Element) -> None:
        block.set("style", f"height:{self.options['tinggi']}mm")
        if self.argument:
            block.insert(0, Element("p", {"class": "kotak-label"}))
            block[0].text = self.argument


class Checklist(SheetBlock):
    """`centang`: boxes to tick."""

    NAME = "centang"
    CSS = "centang"


class Pairs(SheetBlock):
    """`pasang`: columns to connect; shuffled for the child, in order for the key."""

    NAME = "pasang"
    CSS = "pasang"
    ARGUMENT = True

    def on_end(self, block: Element) -> None:
        rows = [row for row in rows_of(block) if len(row) > 1]
        heads = [head.strip() for head in self.argument.split(" = ")]
        self.clear(block)
        columns = [list(column) for column in zip(*rows, strict=False)]
        if not self.config["reveal"]:
            for index in range(1, len(columns)):
                columns[index] = shuffled(columns[index], f"{self.argument}|{index}")
        table = SubElement(block, "table")
        head = SubElement(SubElement(table, "thead"), "tr")
        for title in heads:
            SubElement(head, "th", {"scope": "col"}).text = title
        body = SubElement(table, "tbody")
        for row in zip(*columns, strict=False):
            line = SubElement(body, "tr")
            for index, text in enumerate(row):
                data = SubElement(line, "td")
                if index:
                    cell(data, "", "titik")
                cell(data, text, "kata")
                if index < len(columns) - 1:
                    cell(data, "", "titik akhir")


class FillTable(SheetBlock):
    """`tabel`: a Markdown table with room to write."""

    NAME = "tabel"
    CSS = "tabel-isi"
    OPTIONS: ClassVar[dict[str, Any]] = {"tinggi": [12, Millimetres]}

    def on_end(self, block: Element) -> None:
        for row in block.iter("tr"):
            for data in row.iter("td"):
                data.set("style", f"height:{self.options['tinggi']}mm")


def faces(parent: Element) -> None:
    for name, label in FACES:
        image(parent, f"seni:wajah-{name}", label)


class FaceScale(SheetBlock):
    """`skala-wajah`: one row of three faces for each thing."""

    NAME = "skala-wajah"
    CSS = "skala-wajah"

    def on_end(self, block: Element) -> None:
        things = [text_of(li) for li in block.iter("li")]
        self.clear(block)
        for thing in things:
            row = SubElement(block, "div", {"class": "skala-baris"})
            cell(row, thing, "kata")
            faces(SubElement(row, "span", {"class": "wajah-tiga"}))


class Ladder(SheetBlock):
    """`tangga`: steps to write on, the first of the list at the bottom."""

    NAME = "tangga"
    CSS = "tangga-isi"

    def on_end(self, block: Element) -> None:
        steps = [text_of(li) for li in block.iter("li")]
        self.clear(block)
        for index, step in reversed(list(enumerate(steps))):
            row = SubElement(block, "div", {"class": f"anak-tangga anak-{index + 1}"})
            cell(row, str(index + 1), "nomor")
            paragraph(row, step, "isian-label")
            SubElement(row, "div", {"class": "isian-garis"})


class MapFrame(SheetBlock):
    """`peta`: a large frame and the legend of the six interest groups."""

    NAME = "peta"
    CSS = "peta"
    OPTIONS: ClassVar[dict[str, Any]] = {"tinggi": [120, Millimetres]}

    def on_end(self, block: Element) -> None:
        interests: Interests = self.config["interests"]
        legend = SubElement(block, "p", {"class": "legenda"})
        for group in interests.groups:
            item = SubElement(legend, "span", {"class": "legenda-butir"})
            image(item, f"seni:minat-{group.slug}")
            cell(item, group.name, "kata")
        frame = SubElement(
            block, "div", {"class": "kotak", "style": f"height:{self.options['tinggi']}mm"}
        )
        if self.argument:
            paragraph(frame, self.argument, "kotak-label")


class Tree(SheetBlock):
    """`pohon`: a drawn tree with boxes in its fruit, leaves, trunk and roots."""

    NAME = "pohon"
    CSS = "pohon"

    def on_end(self, block: Element) -> None:
        rows = [row for row in rows_of(block) if len(row) == 3 and row[2].isdigit()]
        self.clear(block)
        image(block, "gambar:pohon", "").set("class", "pohon-gambar")
        for part, label, count in rows:
            section = SubElement(block, "div", {"class": f"pohon-bagian bagian-{part}"})
            paragraph(section, label, "kotak-label")
            boxes = SubElement(section, "div", {"class": "kotak-kotak"})
            for _ in range(int(count)):
                cell(boxes, "", "kotak-kecil")


class GamePictures(SheetBlock):
    """`gambar-minat`: the pictures of the interest game, from minat.yml."""

    NAME = "gambar-minat"
    CSS = "gambar-minat"
    OPTIONS: ClassVar[dict[str, Any]] = {
        "dari": [1, type_ranged_integer(1, 30)],
        "sampai": [30, type_ranged_integer(1, 30)],
    }

    def on_end(self, block: Element) -> None:
        interests: Interests = self.config["interests"]
        for item in interests.items[self.options["dari"] - 1 : self.options["sampai"]]:
            card = SubElement(block, "div", {"class": "butir"})
            image(card, f"gambar:{item.picture}")
            sentence = paragraph(card, "", "butir-kalimat")
            SubElement(sentence, "strong").text = f"{item.number}."
            sentence[0].tail = f" {item.text}"
            faces(SubElement(card, "p", {"class": "wajah-tiga"}))
            tried = paragraph(card, "", "sudah")
            cell(tried, "", "kotak-centang")
            cell(tried, "sudah pernah coba", "kata")


class Wheel(SheetBlock):
    """`roda-minat`: the table that adds up the game, and the wheel to colour."""

    NAME = "roda-minat"
    CSS = "roda-minat"

    def on_end(self, block: Element) -> None:
        interests: Interests = self.config["interests"]
        table = SubElement(block, "table")
        head = SubElement(SubElement(table, "thead"), "tr")
        SubElement(head, "th", {"scope": "col"}).text = "Kelompok"
        SubElement(head, "th", {"scope": "col", "colspan": "5"}).text = "Nilai tiap nomor"
        SubElement(head, "th", {"scope": "col"}).text = "Jumlah"
        body = SubElement(table, "tbody")
        for group in interests.groups:
            row = SubElement(body, "tr")
            name = SubElement(row, "th", {"scope": "row"})
            image(name, f"seni:minat-{group.slug}")
            cell(name, group.name, "kata")
            for item in interests.items:
                if item.letter == group.letter:
                    cell(SubElement(row, "td"), str(item.number), "nomor")
            SubElement(row, "td", {"class": "jumlah"})
        frame = SubElement(block, "div", {"class": "roda"})
        image(frame, "seni:roda-minat", "Roda enam jari untuk diwarnai")


BLOCKS: tuple[type[SheetBlock], ...] = (
    Lines,
    DrawingBox,
    Checklist,
    Pairs,
    FillTable,
    FaceScale,
    Ladder,
    MapFrame,
    Tree,
    GamePictures,
    Wheel,
)
NAMES: tuple[str, ...] = tuple(str(block.NAME) for block in BLOCKS)


class SheetBlocks(BlocksExtension):  # type: ignore[misc]  # pymdownx ships no types
    """Registers the blocks; `reveal` prints answers instead of riddles."""

    def __init__(self, *, interests: Interests | None, reveal: bool) -> None:
        self.config = {"interests": [interests, ""], "reveal": [reveal, ""]}
        super().__init__()

    def extendMarkdownBlocks(self, md: Any, block_mgr: Any) -> None:
        register: Callable[..., None] = block_mgr.register
        for block in BLOCKS:
            register(block, self.getConfigs())
