"""Blocks to write, draw and tick in: lines, boxes, tables, faces, a ladder, a tree."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.markup.block import (
    Millimetres,
    Shares,
    SheetBlock,
    cell,
    faces,
    image,
    paragraph,
    rows_of,
    text_of,
)

TREE_PARTS = ("buah", "daun", "batang", "akar")
MOST_BOXES = 12


class Lines(SheetBlock):
    """`garis`: a label, then lines to write on."""

    NAME = "garis"
    CSS = "isian"
    ARGUMENT = None
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
    ARGUMENT = None
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


class FillTable(SheetBlock):
    """`tabel`: a Markdown table with room to write."""

    NAME = "tabel"
    CSS = "tabel-isi"
    OPTIONS: ClassVar[dict[str, Any]] = {"tinggi": [12, Millimetres], "lebar": [[], Shares()]}

    def on_end(self, block: Element) -> None:
        shares: list[int] = self.options["lebar"]
        if shares:
            block.set("class", f"{self.CSS} berlebar")
        for head, share in zip(block.iter("th"), shares, strict=False):
            head.set("style", f"width:{share}%")
        for row in block.iter("tr"):
            for data in row.iter("td"):
                data.set("style", f"height:{self.options['tinggi']}mm")


class FaceScale(SheetBlock):
    """`skala-wajah`: one row of three faces for each thing.

    With an argument such as "ya = kadang = belum" the faces have these words, written above them.
    """

    NAME = "skala-wajah"
    CSS = "skala-wajah"
    ARGUMENT = None

    def on_end(self, block: Element) -> None:
        things = [text_of(li) for li in block.iter("li")]
        self.clear(block)
        labels = [label.strip() for label in self.argument.split(" = ")] if self.argument else []
        if labels:
            head = SubElement(block, "p", {"class": "skala-kepala"})
            for label in labels:
                cell(head, label, "wajah-kata")
        for thing in things:
            row = SubElement(block, "div", {"class": "skala-baris"})
            cell(row, thing, "kata")
            faces(SubElement(row, "span", {"class": "wajah-tiga"}), labels)


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


class Tree(SheetBlock):
    """`pohon`: a drawn tree with boxes in its fruit, leaves, trunk and roots."""

    NAME = "pohon"
    CSS = "pohon"

    def on_end(self, block: Element) -> None:
        rows = [row for row in rows_of(block) if len(row) == 3 and row[2].isdecimal()]
        self.clear(block)
        image(block, "gambar:pohon", "").set("class", "pohon-gambar")
        for part, label, count in rows:
            section = SubElement(block, "div", {"class": f"pohon-bagian bagian-{part}"})
            paragraph(section, label, "kotak-label")
            boxes = SubElement(section, "div", {"class": "kotak-kotak"})
            for _ in range(min(int(count), MOST_BOXES)):
                cell(boxes, "", "kotak-kecil")
