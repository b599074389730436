"""Two circles that share a middle: what only one has, what both have (a Venn diagram)."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from generator.markup.block import Millimetres, SheetBlock, cell, paragraph, rows_of
from generator.markup.pairs import mixed

PARTS = ("kiri", "tengah", "kanan")


class TwoCircles(SheetBlock):
    """`dua-lingkaran | left = middle = right`: to write in, or to sort words into.

    Lines such as "kiri = palu" are words to sort: mixed above the circles for the child, in their
    places in the key.
    """

    NAME = "dua-lingkaran"
    CSS = "dua-lingkaran"
    ARGUMENT = True
    ANSWERS = True
    EXAMPLE = "/// dua-lingkaran | Hanya A = Sama = Hanya B"
    OPTIONS: ClassVar[dict[str, Any]] = {"tinggi": [70, Millimetres]}

    def on_end(self, block: Element) -> None:
        words = [(row[0], row[1]) for row in rows_of(block) if len(row) == 2]
        self.clear(block)
        if words and not self.config["reveal"]:
            shelf = SubElement(block, "p", {"class": "kata-pilihan"})
            plain = [word for _, word in words]
            for word in mixed([plain, plain], self.argument)[1]:
                cell(shelf, word, "kata")
        field = SubElement(
            block,
            "div",
            {"class": "lingkaran-bidang", "style": f"height:{self.options['tinggi']}mm"},
        )
        for side in ("kiri", "kanan"):
            SubElement(field, "div", {"class": f"lingkaran lingkaran-{side}"})
        for part, title in zip(PARTS, self.argument.split(" = "), strict=False):
            region = SubElement(field, "div", {"class": f"wilayah wilayah-{part}"})
            paragraph(region, title.strip(), "kotak-label")
            if self.config["reveal"]:
                for place, word in words:
                    if place == part:
                        paragraph(region, word, "kata")
