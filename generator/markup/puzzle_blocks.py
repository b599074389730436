"""Puzzles with an answer: word search, crossword, maze, riddles. The key is the same call."""

from __future__ import annotations

import random
from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import type_ranged_integer

from generator.content.model import BANDS, Career
from generator.games import clues, crossword, maze, svg, word_search
from generator.games.letters import spell
from generator.games.shelf import Wish, choose
from generator.games.trouble import GameTrouble
from generator.language import _
from generator.markup.block import cell, image, paragraph
from generator.markup.game_block import AGE, CHOICE, GameBlock, OneOf, Play

HIGH = 108.0  # mm a crossword may be high, so that its clues fit on the same page
WIDE = 168.0  # mm a drawing may be wide: the safe width of A4, less the frame of a box
LETTERS_MOST = 13  # of a name that a rule puts into a grid
HEADINGS = dict(
    zip(
        BANDS,
        (word_search.RIGHT_DOWN, word_search.DIAGONAL, word_search.EVERY_WAY),
        strict=True,
    )
)
MAZE = dict(zip(BANDS, (10, 14, 18), strict=True))  # squares each way
BESIDE = 112.0  # mm: a maze this wide has room for its pictures on both sides
CROSSED_MOST = 10  # of a name that a rule puts into a crossword
SMALL = 0.55  # of a maze in the key: it is read, not drawn in
KEY_SEARCH, KEY_CROSS = 7.2, 9.0  # mm, squares in the key: letters of 12 pt
NUMBERS = dict(zip(BANDS, (5.0, 4.3, 4.3), strict=True))  # mm: 14 pt for the youngest, else 12 pt
Square = type_ranged_integer(8, 14)


def _crosses(career: Career) -> str | None:
    """What keeps a career out of a crossword."""
    if len(spell(career.title)) > CROSSED_MOST:
        return _("namanya lebih dari {n} huruf", n=CROSSED_MOST)
    told = clues.gives_away(clues.deed(career), career)
    return _("ringkasnya sudah menyebut namanya") if told else None


class WordSearch(GameBlock):
    """`cari-kata`: typed words, or the names of careers, hidden in a square of letters."""

    NAME = "cari-kata"
    CSS = "cari-kata"
    ANSWERS = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        **CHOICE,
        **AGE,
        "dari": ["nama", OneOf(("nama", "alat"))],
        "ukuran": [0, type_ranged_integer(word_search.LEAST_SIDE, word_search.MOST_SIDE)],
        "petak": [0, Square],
    }

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        names = [row[0] for row in rows] or self._names(play)
        words = [spell(name) for name in names]
        for index, word in enumerate(words):
            if word in words[:index]:
                message = _('kata "{kata}" ditulis dua kali', kata=names[index])
                raise GameTrouble(message, _("hapus salah satu."))
        puzzle = word_search.make(
            words,
            self.seed(play),
            play.shelf.fence,
            HEADINGS[self.age(play)],
            self.options["ukuran"],
            play.shelf.letters,
        )
        side = len(puzzle.rows)
        square = self.options["petak"] or min(13.0, WIDE / side)
        alt = _(
            "Kotak huruf {sisi} kali {sisi}, berisi {n} kata yang dicari", sisi=side, n=len(words)
        )
        square = KEY_SEARCH if self.reveal else square
        drawing = svg.word_search(puzzle, alt, square, self.reveal)
        self.draw(SubElement(block, "div", {"class": "gubahan-kotak"}), drawing, alt)
        if self.reveal:
            return
        listed = SubElement(block, "ul", {"class": "kata-dicari"})
        for name in sorted(names, key=str.lower):
            item = SubElement(listed, "li")
            cell(item, "", "kotak-centang")
            cell(item, name, "kata")

    def _names(self, play: Play) -> list[str]:
        """As many names as are wanted, none inside another, none that the fence forbids."""
        tools = self.options["dari"] == "alat"
        named = self.options["karier"]
        wish = Wish(named, self.options["minat"], self.options["kelompok"])
        strict = named and not tools  # who was named must be there, not one of many tools
        wanted = self.options["jumlah"] or (len(named) if strict else 8)

        def fits(career: Career) -> str | None:
            return self._unfit(career.title, play) if strict else None

        taken: list[str] = []
        names: list[str] = []
        for career in choose(play.shelf, wish, self.seed(play), fits):
            for name in career.tools if tools else (career.title,):
                if len(names) == wanted or (not strict and self._unfit(name, play)):
                    continue
                word = spell(name)
                if strict or not any(
                    word in w or w in word or word[::-1] in w or w[::-1] in word for w in taken
                ):
                    taken.append(word)
                    names.append(name)
                    break  # one tool of each
        if len(names) < (len(named) if strict else self.options["jumlah"] or 2):
            raise GameTrouble(
                _(
                    "hanya {n} kata yang muat di kotak huruf, padahal butuh {butuh}",
                    n=len(names),
                    butuh=wanted,
                ),
                _("kurangi jumlah, longgarkan minat atau kelompoknya, atau tulis dari: alat"),
                "jumlah",
            )
        return names

    @staticmethod
    def _unfit(name: str, play: Play) -> str | None:
        """What keeps a name out of the grid."""
        word = spell(name)
        if len(word) > LETTERS_MOST:
            return _("namanya lebih dari {n} huruf", n=LETTERS_MOST)
        forbidden = not play.shelf.fence.lets(word)
        return _("di dalamnya terbaca kata yang terlarang") if forbidden else None


class Crossword(GameBlock):
    """`silang`: typed "kata = petunjuk", glossary words, or careers with what they do as the clue.

    A typed word without a clue takes the meaning the glossary gives it.
    """

    NAME = "silang"
    CSS = "teka-silang"
    ANSWERS = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        **CHOICE,
        "dari": ["nama", OneOf(("nama", "istilah"))],
        "petak": [0, Square],
    }

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        entries, count = self._entries(play, rows)
        puzzle = crossword.make(entries, self.seed(play), count)
        square = self.options["petak"] or min(11.0, WIDE / puzzle.columns, HIGH / puzzle.rows)
        words = len(puzzle.entries)
        alt = _("Teka-teki silang dengan {n} kata", n=words)
        square, number = (
            (KEY_CROSS, NUMBERS[BANDS[-1]]) if self.reveal else (square, NUMBERS[play.youngest])
        )
        drawing = svg.crossword(puzzle, alt, square, number, self.reveal)
        self.draw(SubElement(block, "div", {"class": "gubahan-kotak"}), drawing, alt)
        if self.reveal:
            return
        columns = SubElement(block, "div", {"class": "petunjuk"})
        for across, title in ((True, _("Mendatar")), (False, _("Menurun"))):
            column = SubElement(columns, "div")
            paragraph(column, title, "arah")
            for entry in puzzle.way(across):
                line = SubElement(column, "p", {"class": "petunjuk-baris"})
                SubElement(line, "strong").text = f"{entry.number}."
                told = _("{petunjuk} ({n} huruf)", petunjuk=entry.clue, n=len(entry.word))
                line[0].tail = f" {told}"

    def _entries(self, play: Play, rows: list[list[str]]) -> tuple[list[tuple[str, str]], int]:
        """(spelled word, clue) pairs, and how many are wanted; 0 means all."""
        if rows:
            return [self._typed(row, play) for row in rows], 0
        if self.options["dari"] == "istilah":
            return self._terms(play), self.options["jumlah"] or 8
        named = bool(self.options["karier"])
        wish = Wish(self.options["karier"], self.options["minat"], self.options["kelompok"])
        careers = choose(play.shelf, wish, self.seed(play), _crosses, least=2)
        found = {spell(c.title): clues.deed(c).rstrip(".") for c in careers}
        return list(found.items()), 0 if named else self.options["jumlah"] or 8

    @staticmethod
    def _typed(row: list[str], play: Play) -> tuple[str, str]:
        clue = row[1] if len(row) > 1 else play.shelf.meaning(row[0])
        if not clue:
            message = _('kata "{kata}" belum punya petunjuk', kata=row[0])
            hint = _("contoh: - palu = Alat untuk memukul besi, atau catat artinya di istilah.yml")
            raise GameTrouble(message, hint)
        return spell(row[0]), clue.rstrip(".")

    @staticmethod
    def _terms(play: Play) -> list[tuple[str, str]]:
        """The words of the glossary that fit, each with what it means."""
        plain = [word for word in play.shelf.glossary if word.isascii() and word.isalpha()]
        fitting = {spell(word): play.shelf.meaning(word) for word in plain}
        return [(w, m) for w, m in fitting.items() if m and 3 <= len(w) <= CROSSED_MOST]


class Maze(GameBlock):
    """`labirin`: from somebody at work to the tool of the work."""

    NAME = "labirin"
    CSS = "labirin-kotak"
    ANSWERS = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        **CHOICE,
        **AGE,
        "kolom": [0, type_ranged_integer(6, 24)],
        "baris": [0, type_ranged_integer(6, 24)],
        "petak": [0, type_ranged_integer(6, 14)],
    }

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        def fits(career: Career) -> str | None:
            drawn = any(play.shelf.tool_picture(tool) for tool in career.tools)
            return None if drawn else _("belum ada gambar alatnya")

        career = self.careers(play, 1, fits)[0]
        tool = next(tool for tool in career.tools if play.shelf.tool_picture(tool))
        usual = MAZE[self.age(play)]
        columns, lines = self.options["kolom"] or usual, self.options["baris"] or usual
        puzzle = maze.make(lines, columns, f"{self.seed(play)}|{career.title}")
        square = self.options["petak"] or min(12.0, 150 / columns)
        name = career.title.lower()
        alt = _(
            "Labirin {kolom} kali {baris}, dari {karier} ke {alat}",
            kolom=columns,
            baris=lines,
            karier=name,
            alat=tool,
        )
        if square * columns <= BESIDE:
            block.set("class", f"{self.CSS} sebaris")
        drawing = svg.maze(puzzle, alt, square * (SMALL if self.reveal else 1), self.reveal)
        self._side(block, career.picture, play, _("Mulai: {karier}", karier=name), "mulai")
        self.draw(SubElement(block, "div", {"class": "gubahan-kotak"}), drawing, alt)
        self._end_of(block, play, tool)

    def _end_of(self, block: Element, play: Play, tool: str) -> None:
        picture = play.shelf.tool_picture(tool)
        assert picture is not None  # only careers with a drawn tool are chosen
        self._side(block, picture, play, _("Sampai: {alat}", alat=tool), "sampai")

    def _side(self, block: Element, picture: str, play: Play, text: str, css: str) -> None:
        end = SubElement(block, "div", {"class": f"labirin-{css}"})
        if not self.reveal:
            image(end, f"gambar:{picture}", play.shelf.pictures[picture])
        paragraph(end, text, "kata")


class Riddles(GameBlock):
    """`siapa-aku`: what somebody does and works with; the answer is the career."""

    NAME = "siapa-aku"
    CSS = "tebak-siapa"
    ANSWERS = True

    def build(self, block: Element, play: Play, rows: list[list[str]]) -> None:
        def fits(career: Career) -> str | None:
            told = clues.riddle(career)
            return None if told else _("tugasnya menyebut namanya sendiri, jadi mudah ditebak")

        careers = clues.one_by_one(self.careers(play, 6, fits, least=2))
        names = [career.title for career in careers]
        mixed = random.Random(f"siapa-aku|{self.seed(play)}").sample(names, len(names))
        bank = paragraph(block, "", "jawaban-pilihan")
        for name in mixed if not self.reveal else ():
            cell(bank, name, "kata")
        if self.reveal:
            block.remove(bank)
        listed = SubElement(block, "ol", {"class": "tebakan"})
        for career in careers:
            made = clues.riddle(career)
            assert made is not None  # only careers with a riddle are chosen
            item = SubElement(listed, "li")
            paragraph(item, " ".join(made.sentences), "tebakan-kalimat")
            line = SubElement(item, "div", {"class": "isian-baris"})
            if self.reveal:
                cell(line, made.answer, "isian-label")
            else:
                cell(line, _("Siapa aku?"), "isian-label")
                cell(line, "", "isian-garis")
