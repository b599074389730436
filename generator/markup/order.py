"""Steps out of order: a child numbers them, or cuts them out and lays them in a row."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.markup.block import SheetBlock, cell, image, rows_of
from generator.markup.pairs import mixed

FEWEST_STEPS = 3  # two steps would give each other away


class Sequence(SheetBlock):
    """`urutan`: the list is in the right order; the sheet shows it mixed, the key numbers it.

    A line is a step, or "picture = step". With `potong` there is no box for a number: the steps
    are cut out. With `awal` the first step keeps its number, so that a child knows where to begin.
    """

    NAME = "urutan"
    CSS = "urutan"
    ANSWERS = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        "kolom": [3, type_ranged_integer(1, 6)],
        "potong": [0, type_ranged_integer(0, 1)],
        "awal": [0, type_ranged_integer(0, 1)],
    }

    def on_end(self, block: Element) -> None:
        steps = rows_of(block)
        self.clear(block)
        if not steps:
            return
        if self.options["potong"]:
            image(SubElement(block, "p", {"class": "potong-tanda"}), "seni:ikon-gunting")
        numbers = [str(number) for number in range(1, len(steps) + 1)]
        seed = "|".join(" = ".join(step) for step in steps)
        columns = f"urutan-petak lajur-{self.options['kolom']}"
        grid = SubElement(block, "div", {"class": columns + " potong" * self.options["potong"]})
        for number in mixed([numbers, numbers], seed)[1]:
            card = SubElement(grid, "div", {"class": "urutan-butir"})
            *picture, words = steps[int(number) - 1]
            if picture:
                cell(card, picture[0], "urutan-gambar")
            cell(card, words, "kata")
            shown = self.config["reveal"] or (self.options["awal"] and number == "1")
            if shown or not self.options["potong"]:
                cell(card, number if shown else "", "nomor-kotak")
