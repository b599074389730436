"""Cards to cut out, with or without backs; backs meet their fronts when printed on both sides."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.language import _
from generator.markup.block import SheetBlock, image, paragraph, rows_of

ROOM_HEIGHT = 200  # mm of an A4 page below a sheet's title: all fronts must stand there


class Cards(SheetBlock):
    """`kartu`: each line is a card, "front" or "front = back".

    Fronts stand at the foot of their page and backs at the foot of the next, each row mirrored:
    turned over the long edge, every back lies behind its front wherever the text above ends.
    """

    NAME = "kartu"
    CSS = "guntingan"
    ANSWERS = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        "kolom": [2, type_ranged_integer(1, 4)],
        "tinggi": [40, type_ranged_integer(12, 120)],
    }

    def on_end(self, block: Element) -> None:
        cards = rows_of(block)
        self.clear(block)
        backs = any(len(card) > 1 for card in cards)
        fronts = [card[0] for card in cards]
        image(SubElement(block, "p", {"class": "potong-tanda"}), "seni:ikon-gunting")
        if not backs:
            self._grid(block, fronts, "")
            return
        if self.config["reveal"]:
            _pairs(block, cards)
            return
        columns = self.options["kolom"]
        height = -(-len(cards) // columns) * self.options["tinggi"]
        reverse = [card[1] if len(card) > 1 else "" for card in cards]
        for side, texts in (("depan", fronts), ("belakang", mirrored(reverse, columns))):
            room = SubElement(
                block, "div", {"class": f"guntingan-ruang {side}", "style": f"height:{height}mm"}
            )
            self._grid(room, texts, side)

    def _grid(self, parent: Element, texts: list[str], side: str) -> None:
        css = f"guntingan-lembar lajur-{self.options['kolom']} {side}".strip()
        grid = SubElement(parent, "div", {"class": css})
        for text in texts:
            css = "guntingan-butir" if text else "guntingan-butir kosong"
            card = SubElement(
                grid, "div", {"class": css, "style": f"height:{self.options['tinggi']}mm"}
            )
            paragraph(card, text, "kata")


def mirrored(texts: list[str], columns: int) -> list[str]:
    """Each row from right to left; a short last row is filled up, so that its cards stay behind."""
    rows = [texts[at : at + columns] for at in range(0, len(texts), columns)]
    return [text for row in rows for text in [*[""] * (columns - len(row)), *row[::-1]]]


def _pairs(block: Element, cards: list[list[str]]) -> None:
    table = SubElement(block, "table")
    head = SubElement(SubElement(table, "thead"), "tr")
    for title in (_("Depan"), _("Belakang")):
        SubElement(head, "th", {"scope": "col"}).text = title
    body = SubElement(table, "tbody")
    for card in cards:
        row = SubElement(body, "tr")
        for text in (card[0], card[1] if len(card) > 1 else ""):
            SubElement(row, "td").text = text
