"""Blocks that show the six interest groups: the map, the pictures of the game, the wheel.

The groups come from minat.yml; a body converted without them shows an empty block.
"""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.content.model import Interests
from generator.language import _
from generator.markup.block import Millimetres, SheetBlock, cell, faces, image, paragraph


class MapFrame(SheetBlock):
    """`peta`: a large frame and the legend of the six interest groups."""

    NAME = "peta"
    CSS = "peta"
    ARGUMENT = None
    OPTIONS: ClassVar[dict[str, Any]] = {"tinggi": [120, Millimetres]}

    def on_end(self, block: Element) -> None:
        interests: Interests | None = self.config["interests"]
        if interests is None:
            return
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


class GamePictures(SheetBlock):
    """`gambar-minat`: the pictures of the interest game, from minat.yml."""

    NAME = "gambar-minat"
    CSS = "gambar-minat"
    OPTIONS: ClassVar[dict[str, Any]] = {
        "dari": [1, type_ranged_integer(1, 30)],
        "sampai": [30, type_ranged_integer(1, 30)],
    }

    def on_end(self, block: Element) -> None:
        interests: Interests | None = self.config["interests"]
        if interests is None:
            return
        for item in interests.items[self.options["dari"] - 1 : self.options["sampai"]]:
            card = SubElement(block, "div", {"class": "butir"})
            image(card, f"gambar:{item.picture}")
            sentence = paragraph(card, "", "butir-kalimat")
            SubElement(sentence, "strong").text = f"{item.number}."
            sentence[0].tail = f" {item.text}"
            faces(SubElement(card, "p", {"class": "wajah-tiga"}))
            tried = paragraph(card, "", "sudah")
            cell(tried, "", "kotak-centang")
            cell(tried, _("sudah pernah coba"), "kata")


class Wheel(SheetBlock):
    """`roda-minat`: the table that adds up the game, and the wheel to colour."""

    NAME = "roda-minat"
    CSS = "roda-minat"

    def on_end(self, block: Element) -> None:
        interests: Interests | None = self.config["interests"]
        if interests is None:
            return
        table = SubElement(block, "table")
        head = SubElement(SubElement(table, "thead"), "tr")
        SubElement(head, "th", {"scope": "col"}).text = _("Kelompok")
        SubElement(head, "th", {"scope": "col", "colspan": "5"}).text = _("Nilai tiap nomor")
        SubElement(head, "th", {"scope": "col"}).text = _("Jumlah")
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
        image(frame, "seni:roda-minat", _("Roda enam jari untuk diwarnai"))
