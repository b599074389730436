"""Games and pictures that fill sheets: snakes and ladders, colouring pages, a poster in parts."""

from __future__ import annotations

from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.content.model import Career
from generator.games import board, clues, svg, tiles
from generator.games.shelf import Wish, choose
from generator.games.trouble import GameTrouble
from generator.language import _
from generator.markup.block import cell, image, paragraph
from generator.markup.game_block import CHOICE, GameBlock, Play

BOARD_WIDTH = 180.0  # mm
SQUARE_HEIGHT = 28.0  # mm
TEXT_MOST = 28  # letters in a square
ROWS, COLUMNS = 3, 2  # sheets of the poster: one for each of the six groups
EACH = 4  # careers of a group on the poster


class Board(GameBlock):
    """`ular-tangga`: items "naik = Kamu bertanya" are ladders, "turun = Hujan deras" snakes."""

    NAME = "ular-tangga"
    CSS = "ular-tangga"
    OPTIONS: ClassVar[dict[str, Any]] = {
        **CHOICE,
        "kolom": [6, type_ranged_integer(4, 6)],
        "baris": [7, type_ranged_integer(4, 8)],
    }

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        if self.reveal:
            return
        ups, downs = self._events(rows)
        columns, lines = self.options["kolom"], self.options["baris"]
        made = board.make(lines, columns, ups, downs, self.seed(play))
        events = {jump.start: jump for jump in made.jumps}
        careers = self.careers(play, len(made.free), self._fits)
        homes = dict(zip(made.free, careers, strict=False))
        grid = SubElement(block, "div", {"class": f"papan kolom-{columns}"})
        for number in sorted(range(1, made.last + 1), key=made.place):
            jump = events.get(number)
            css = "" if jump is None else " naik" if jump.up else " turun"
            square = SubElement(grid, "div", {"class": f"papan-kotak{css}"})
            text = jump.text if jump else {1: _("Mulai"), made.last: _("Sampai")}.get(number, "")
            line = paragraph(square, "", "papan-angka")
            SubElement(line, "strong").text = str(number)
            line[0].tail = f" {text}" if text else None
            if number in homes:
                image(square, f"gambar:{homes[number].picture}")
                paragraph(square, homes[number].title, "kata")
        told = _("Papan: {lompatan}", lompatan="; ".join(map(_told, made.jumps)))
        drawing = svg.jumps(made, told, BOARD_WIDTH / columns, SQUARE_HEIGHT)
        self.draw(SubElement(block, "div", {"class": "papan-lapis"}), drawing, told)

    @staticmethod
    def _fits(career: Career) -> str | None:
        longest = max(map(len, career.title.split()))
        too_long = longest > 9 or len(career.title) > 10
        return _("namanya terlalu panjang untuk satu kotak") if too_long else None

    @staticmethod
    def _events(rows: list[list[str]]) -> tuple[list[str], list[str]]:
        found: dict[str, list[str]] = {"naik": [], "turun": []}
        for row in rows:
            if len(row) != 2 or row[0] not in found or not 0 < len(row[1]) <= TEXT_MOST:
                raise GameTrouble(
                    _('baris "{baris}" tidak terbaca', baris=" = ".join(row)),
                    _(
                        "tulis naik atau turun, lalu paling banyak {n} huruf, "
                        "misalnya - naik = Kamu bertanya",
                        n=TEXT_MOST,
                    ),
                )
            found[row[0]].append(row[1])
        if not found["naik"] or not found["turun"]:
            message = _("papan ini butuh baris naik dan baris turun")
            hint = _("contoh: - naik = Kamu bertanya, dan - turun = Hujan deras")
            raise GameTrouble(message, hint)
        return found["naik"], found["turun"]


def _told(jump: board.Jump) -> str:
    """A jump for somebody who listens."""
    ends = {"dari": jump.start, "ke": jump.end}
    if jump.up:
        return _("tangga naik dari {dari} ke {ke}", **ends)
    return _("ular turun dari {dari} ke {ke}", **ends)


class Colouring(GameBlock):
    """`mewarnai`: line drawings of people at work, two on a page."""

    NAME = "mewarnai"
    CSS = "mewarnai"

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        if self.reveal:
            return
        for career in self.careers(play, 6):
            page = SubElement(block, "div", {"class": "warnai"})
            image(page, f"gambar:{career.picture}", play.shelf.pictures[career.picture])
            paragraph(page, career.title, "warnai-nama")
            paragraph(page, clues.deed(career), "warnai-kalimat")


class Poster(GameBlock):
    """`poster`: the six groups on six sheets; `| kiri = kanan` is its title in two halves."""

    NAME = "poster"
    CSS = "poster"
    ARGUMENT = None
    OPTIONS: ClassVar[dict[str, Any]] = {name: CHOICE[name] for name in ("kelompok", "acak")}

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        if self.reveal:
            return
        halves = [half.strip() for half in (self.argument or "").split(" = ")]
        if len(halves) != COLUMNS or not all(halves):
            hint = _("contoh: /// poster | Banyak cara = untuk bekerja")
            raise GameTrouble(_("judul poster butuh dua bagian: kiri = kanan"), hint)
        sheets = tiles.split(ROWS, COLUMNS)
        places = "; ".join(f"{tile.number} {_(tile.place)}" for tile in sheets)
        told = _("Letak lembar: {letak}", letak=places)
        plan = SubElement(block, "div", {"class": "ubin-denah"})
        self.draw(plan, svg.plan(ROWS, COLUMNS, told), told)
        for tile, group in zip(sheets, play.shelf.interests.groups, strict=True):
            css = " ".join([*(f"potong-{s}" for s in tile.cut), *(f"lem-{s}" for s in tile.glue)])
            sheet = SubElement(block, "div", {"class": f"ubin {css}"})
            if tile.row == 0:
                paragraph(sheet, halves[tile.column], f"ubin-judul judul-{tile.column + 1}")
            head = SubElement(sheet, "div", {"class": "ubin-kepala"})
            image(head, f"seni:minat-{group.slug}")
            words = SubElement(head, "div")
            paragraph(words, group.name, "ubin-nama")
            paragraph(words, group.line, "ubin-kalimat")
            faces = SubElement(sheet, "div", {"class": "ubin-gambar"})
            wish = Wish((), group.letter, self.options["kelompok"], EACH)
            for career in choose(play.shelf, wish, self.seed(play)):
                face = SubElement(faces, "div")
                image(face, f"gambar:{career.picture}", play.shelf.pictures[career.picture])
                paragraph(face, career.title, "kata")
            where = _("Lembar {nomor}: {letak}", nomor=tile.number, letak=_(tile.place))
            paragraph(sheet, where, "ubin-letak")
            for side in tile.glue:
                strip = SubElement(sheet, "div", {"class": f"ubin-lem {side}"})
                cell(strip, _("lem"), "kata")
            for side in tile.cut:
                cut = SubElement(sheet, "div", {"class": f"ubin-potong {side}"})
                image(cut, "seni:ikon-gunting")
