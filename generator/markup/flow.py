"""What orders a sheet from top to bottom: a line of time, the start of a new page."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.markup.block import SheetBlock, cell, paragraph, rows_of


class Timeline(SheetBlock):
    """`garis-waktu`: points from early to late, each "when" (with lines to write on) or
    "when = what happened". With `tanda` every point ends in a round box for a sign.
    """

    NAME = "garis-waktu"
    CSS = "garis-waktu"
    OPTIONS: ClassVar[dict[str, Any]] = {
        "baris": [1, type_ranged_integer(1, 4)],
        "tanda": [0, type_ranged_integer(0, 1)],
    }

    def on_end(self, block: Element) -> None:
        points = rows_of(block)
        self.clear(block)
        for when, *what in points:
            point = SubElement(block, "div", {"class": "titik-waktu"})
            cell(point, "", "bulir")
            room = SubElement(point, "div", {"class": "waktu-isi"})
            if what:
                paragraph(room, when, "isian-label")
                paragraph(room, " = ".join(what), "kata")
            else:
                self._lines(room, when)
            if self.options["tanda"]:
                cell(point, "", "bulat-tanda")

    def _lines(self, room: Element, when: str) -> None:
        for number in range(self.options["baris"]):
            row = SubElement(room, "div", {"class": "isian-baris"})
            if number == 0:
                cell(row, when, "isian-label")
            cell(row, "", "isian-garis")


class PageBreak(SheetBlock):
    """`halaman-baru`: what follows starts on a new page of paper."""

    NAME = "halaman-baru"
    CSS = "halaman-baru"
