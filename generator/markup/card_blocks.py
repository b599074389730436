"""Games to cut out: bingo, memory cards, quartets. Cards have backs that meet their fronts."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.content.model import Career
from generator.games import bingo, cards, clues
from generator.games.shelf import Wish, choose
from generator.games.trouble import GameTrouble
from generator.language import _
from generator.markup.block import cell, image, paragraph
from generator.markup.game_block import CHOICE, GameBlock, Play

NAME_MOST = 24  # letters of a name on a small card
QUARTET = 4


def _fits_card(career: Career) -> str | None:
    longest = max(map(len, career.title.split()))
    too_long = len(career.title) > NAME_MOST or longest > 12
    return _("namanya terlalu panjang untuk satu kartu") if too_long else None


class Bingo(GameBlock):
    """`bingo`: cards that are all different; the key is the caller's list."""

    NAME = "bingo"
    CSS = "bingo"
    ANSWERS = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        **CHOICE,
        "kartu": [12, type_ranged_integer(2, 36)],
        "sisi": [3, type_ranged_integer(3, 4)],
    }

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        side = self.options["sisi"]
        careers = self.careers(play, side * side + 7, _fits_card)
        game = bingo.make(len(careers), self.options["kartu"], side * side, self.seed(play))
        if self.reveal:
            self._calls(block, [careers[number] for number in game.calls])
            return
        for number, squares in enumerate(game.cards, start=1):
            card = SubElement(block, "div", {"class": f"bingo-kartu sisi-{side}"})
            paragraph(card, _("Bingo, kartu {nomor}", nomor=number), "bingo-judul")
            grid = SubElement(card, "div", {"class": "bingo-petak"})
            for thing in squares:
                square = SubElement(grid, "div", {"class": "bingo-kotak"})
                image(square, f"gambar:{careers[thing].picture}")
                paragraph(square, careers[thing].title, "kata")

    def _calls(self, block: Element, careers: Sequence[Career]) -> None:
        table = SubElement(block, "table", {"class": "bingo-panggil"})
        head = SubElement(SubElement(table, "thead"), "tr")
        for title in (_("Sudah"), _("Bacakan"), _("Jawaban")):
            SubElement(head, "th", {"scope": "col"}).text = title
        body = SubElement(table, "tbody")
        for career in careers:
            row = SubElement(body, "tr")
            cell(SubElement(row, "td"), "", "kotak-centang")
            SubElement(row, "td").text = clues.deed(career)
            SubElement(row, "td").text = career.title


@dataclass(frozen=True, slots=True)
class Card:
    """What is on the front of a card: a picture, its name, a heading, a list with one line bold."""

    picture: str
    name: str
    heading: str = ""
    symbol: str = ""
    lines: tuple[str, ...] = ()


class CardBlock(GameBlock):
    """Cards laid out on sheets, each front followed by its back."""

    COLUMNS: ClassVar[int] = 3
    ROWS: ClassVar[int] = 4

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        if self.reveal:
            return
        for number, sheet in enumerate(cards.lay(self.cards(play), self.COLUMNS, self.ROWS)):
            for side, places in (("depan", sheet.front), ("belakang", sheet.back)):
                css = f"kartu-lembar {side} baris-{self.ROWS}"
                page = SubElement(block, "div", {"class": css + (" pertama" if not number else "")})
                for card in (card for row in places for card in row):
                    place = SubElement(page, "div", {"class": "kartu-main" if card else "kosong"})
                    if card and side == "depan":
                        self._front(place, card)
                    elif card:
                        image(place, "seni:ceplok")

    @abstractmethod
    def cards(self, play: Play) -> list[Card]:
        """The cards in their order. Raises GameTrouble."""

    def _front(self, place: Element, card: Card) -> None:
        if card.heading:
            head = paragraph(place, "", "kartu-kelompok")
            image(head, f"seni:{card.symbol}")
            cell(head, card.heading, "kata")
        image(place, f"gambar:{card.picture}")
        if not card.lines:
            paragraph(place, card.name, "kartu-nama")
        else:
            lines = SubElement(place, "ul", {"class": "kartu-daftar"})
            for line in card.lines:
                item = SubElement(lines, "li")
                SubElement(item, "strong" if line == card.name else "span").text = line


class Memory(CardBlock):
    """`kartu-ingatan`: pairs of somebody at work and a tool that only this work here uses."""

    NAME = "kartu-ingatan"
    CSS = "kartu-kartu"

    def cards(self, play: Play) -> list[Card]:
        def fits(career: Career) -> str | None:
            drawn = any(play.shelf.tool_picture(tool) for tool in career.tools)
            return _fits_card(career) or (None if drawn else _("belum ada gambar alatnya"))

        wish = Wish(self.options["karier"], self.options["minat"], self.options["kelompok"])
        wanted = self.options["jumlah"] or 12
        users = Counter(tool for career in play.shelf.careers.values() for tool in career.tools)
        pairs: dict[str, Career] = {}  # tool, one that few use -> who uses it
        for career in choose(play.shelf, wish, self.seed(play), fits):
            others = {tool for known in pairs.values() for tool in known.tools}
            own = [t for t in career.tools if play.shelf.tool_picture(t) and t not in others]
            if own and len(pairs) < wanted and not set(career.tools) & pairs.keys():
                pairs[min(own, key=lambda tool: users[tool])] = career
        if len(pairs) < min(wanted, len(self.options["karier"]) or wanted):
            raise GameTrouble(
                _(
                    "hanya {n} pasang yang alatnya berbeda-beda, padahal butuh {butuh}",
                    n=len(pairs),
                    butuh=wanted,
                ),
                _("kurangi jumlah, atau longgarkan minat dan kelompoknya."),
                "jumlah",
            )
        made: list[Card] = []
        for tool, career in pairs.items():
            picture = play.shelf.tool_picture(tool)
            assert picture is not None  # asked above
            made += [Card(career.picture, career.title), Card(picture, tool)]
        return made


class Quartet(CardBlock):
    """`kuartet`: four careers of each interest group; every card names all four."""

    NAME = "kuartet"
    CSS = "kartu-kartu"
    OPTIONS: ClassVar[dict[str, Any]] = {
        name: CHOICE[name] for name in ("karier", "minat", "kelompok", "jumlah", "acak")
    }

    def cards(self, play: Play) -> list[Card]:
        made: list[Card] = []
        named = self.options["karier"]
        every = choose(
            play.shelf, Wish(named, "", self.options["kelompok"]), self.seed(play), _fits_card
        )
        for group in play.shelf.interests.groups:
            four = [c for c in every if c.interests[0] == group.letter][:QUARTET]
            if self.options["minat"] not in ("", group.letter) or (named and not four):
                continue
            if len(four) < QUARTET:
                raise GameTrouble(
                    _(
                        "kelompok {nama} punya {n} karier, padahal butuh {butuh}",
                        nama=group.name,
                        n=len(four),
                        butuh=QUARTET,
                    ),
                    _("longgarkan kelompoknya, atau tulis empat karier tiap minat."),
                    "karier" if named else "kelompok",
                )
            names = tuple(career.title for career in four)
            made += [
                Card(c.picture, c.title, group.name, f"minat-{group.slug}", names) for c in four
            ]
        return made
