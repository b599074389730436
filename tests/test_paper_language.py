"""Every word outside content comes from a catalogue: an edition in English is English."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from babel.messages.pofile import read_po

from generator import printables
from generator.content import loading
from generator.content.library import Library
from generator.errors import KitError
from generator.games import clues, word_search
from generator.games.letters import Fence
from generator.language import BASE, Tongue, shelf, speaking
from generator.language.shelf import LOCALES
from generator.markup import convert
from generator.printing import jobs, orders, packs, paper
from generator.printing.cache import Cache
from generator.printing.sheets import Sheet, SheetRoom
from tests.pdf_words import reader, sheets

from .english_mini import translate

ROOT = Path(__file__).resolve().parent.parent
MINI = ROOT / "tests" / "mini" / "content"
TODAY = date(2026, 11, 24)
# Words that stand in nearly every Indonesian sentence, and in no English one.
INDONESIAN = frozenset({
    "yang", "dan", "untuk", "ini", "itu", "kamu", "dengan", "di", "ke", "dari", "tidak", "bisa",
    "lembar", "halaman", "pekerjaan", "atau", "pada", "akan", "ada", "juga", "belum", "sudah",
    "tiap", "usia", "menit", "bahan", "sumber", "diperiksa", "jenjang", "jawaban", "huruf", "anak",
    "pendamping", "kunci", "siapa", "apa", "cara",
})  # fmt: skip
WORD = re.compile(r"[^\W\d_]+")


def translated(folder: Path) -> Path:
    """The mini content below `folder`, with a translation of one item of every kind."""
    return translate(Path(shutil.copytree(MINI, folder / "content")))


def untranslated(name: str) -> list[str]:
    """What a catalogue file of English does not say yet."""
    with (LOCALES / "en" / f"{name}.po").open("rb") as stream:
        messages = [message for message in read_po(stream) if message.id]
    assert messages, name
    return [
        str(message.id)
        for message in messages
        if not (message.string if isinstance(message.string, str) else all(message.string))
    ]


@dataclass(frozen=True)
class Edition:
    """A library in one language, and what was printed of it."""

    library: Library
    folder: Path
    told: tuple[str, ...]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return translated(tmp_path_factory.mktemp("dua-bahasa"))


@pytest.fixture(scope="module")
def english(content: Path) -> Edition:
    """All sheets in English."""
    library, folder, told = loading.load([content], TODAY, "en"), content.parent / "cetak", []
    folder.mkdir()
    with speaking(library.language):
        store = Cache(content.parent / "simpanan")
        jobs.build(ROOT, library, folder, store, 2, told.append)
    return Edition(library, folder, tuple(told))


class TestPaper:
    """What is said on paper, and of it."""

    def test_nothing_is_left_to_translate(self) -> None:
        assert untranslated("kertas") == []

    @pytest.mark.skipif(reader is None, reason="poppler is not installed")
    def test_english_sheets_hold_no_indonesian(self, english: Edition) -> None:
        kinds = set()
        for one in printables.all_of(english.library):
            if one.kind == "rujukan" or one.folded:
                continue  # data that nobody translated here; pages that were looked at flat
            kinds.add(one.kind)
            pages = list(sheets(english.folder / one.path))
            if one.kind in ("buklet", "paket"):  # without what they hold of others
                pages = [*pages[:2], *pages[-1:]] if one.kind == "buklet" else pages[:2]
            words = [word for page in pages for word in page.text if "/" not in word]  # addresses
            said = [word.lower() for part in words for word in WORD.findall(part)]
            named = {name.lower() for name in WORD.findall(one.title)}
            named |= {name.lower() for name in self._names(english.library)}
            if one.kind == "formulir":  # quotes what is typed into a file
                named |= {"kamu", "bisa", "tidak", "dari"}
            strange = INDONESIAN.intersection(said) - named
            assert not strange, f"{one.path}: {strange}"
        assert kinds == {
            "karier", "lembar-kerja", "kunci", "sesi", "panduan", "permainan", "permainan-kunci",
            "petunjuk", "buklet", "paket", "formulir",
        }  # fmt: skip

    @staticmethod
    def _names(library: Library) -> set[str]:
        """Words in the names of what nobody translated here, and of who published a source."""
        shelves: tuple[Mapping[str, Any], ...] = (
            library.careers,
            library.stories,
            library.worksheets,
        )
        names = [item.title for shelf in shelves for item in shelf.values()]
        names += [source.publisher for source in library.sources.values()]
        return {word for name in names for word in WORD.findall(name)}

    @pytest.mark.skipif(reader is None, reason="poppler is not installed")
    def test_a_page_counts_itself_and_says_when_it_was_checked(self, english: Edition) -> None:
        file = english.folder / "karier" / "karier-pembuat-layang-A4-abu.pdf"
        text = " ".join(sheets(file)[0].text)
        assert "page 1 of 2" in text
        assert "Checked in November 2026." in text
        assert "For ages 8-10" in text

    def test_every_file_says_it_is_english(self, english: Edition) -> None:
        for one in printables.all_of(english.library):
            with pikepdf.open(english.folder / one.path) as pdf:
                assert str(pdf.Root.Lang) == "en", one.path

    def test_a_part_that_nobody_translated_says_its_own_language(self, english: Edition) -> None:
        file = english.folder / "buklet" / "buklet-semua-kerja-A4-abu.pdf"
        with pikepdf.open(file) as pdf:
            whole = pdf.Root.StructTreeRoot.K[0]
            parts = {str(kid.T): str(kid.get("/Lang", "")) for kid in whole.K if kid.S == "/Part"}
        titles = {slug: career.title for slug, career in english.library.careers.items()}
        assert parts[titles["pembuat-layang"]] == ""
        assert parts[titles["penjaga-mercusuar"]] == BASE
        assert parts["Pasang benda"] == BASE
        assert parts["Closing page"] == ""

    def test_a_form_stays_one_sheet_of_two_sides(self, english: Edition) -> None:
        for one in printables.all_of(english.library):
            if one.kind == "formulir":
                with pikepdf.open(english.folder / one.path) as pdf:
                    assert len(pdf.pages) <= 2, one.path

    def test_a_second_look_finds_nothing(self, english: Edition) -> None:
        assert any(line.startswith("Paper and ink") for line in english.told)
        assert not [line for line in english.told if "another look" in line]

    def test_what_nobody_translated_is_printed_as_at_home(self, content: Path) -> None:
        own, english = (loading.load([content], TODAY, code) for code in (BASE, "en"))
        page = paper.format_of("A4-abu")
        for kind, slug in (
            ("karier", "penjaga-mercusuar"),
            ("kisah", "pak-uji"),
            ("lembar-kerja", "pasang-benda"),
            ("kunci", "pasang-benda"),
        ):
            sheet = Sheet(kind, slug, page.name)
            with speaking(english.language):
                room = SheetRoom(ROOT, english)
                html, title = room.html(sheet, page), room.title(kind, slug)
            home = SheetRoom(ROOT, own)
            assert html == home.html(sheet, page)
            assert title == home.title(kind, slug)

    def test_indonesian_sheets_are_the_same_after_an_english_edition(self, content: Path) -> None:
        page = paper.format_of("A4-abu")

        def all_sheets(code: str) -> dict[Sheet, str]:
            library = loading.load([content], TODAY, code)
            found = [Sheet(p.kind, p.slug, page.name) for p in printables.all_of(library)]
            with speaking(library.language):
                room = SheetRoom(ROOT, library)
                return {s: room.html(s, page) for s in found if s.kind not in ("buklet", "paket")}

        before, between, after = all_sheets(BASE), all_sheets("en"), all_sheets(BASE)
        assert before == after
        assert not [s for s in between if before[s] == between[s]]
        assert convert.to_html("/// kartu\n- a = b\n///", facts={}, reveal=True).count("Depan") == 1

    def test_counts_have_one_form_for_one(self, content: Path) -> None:
        library = loading.load([content], TODAY, "en")
        page = paper.format_of("A4-abu")
        with speaking(library.language):
            html = SheetRoom(ROOT, library).html(Sheet("sesi", "s1-angin", page.name), page)
        assert "ages 8-10: 1 sheet, ages 11-12: 2 sheets" in html

    def test_an_order_speaks_the_language_of_the_kit(self, content: Path) -> None:
        library = loading.load([content], TODAY, "en")
        with speaking(library.language):
            assert orders._recipe("Mine", ["pembuat-layang"]).subtitle == "1 job to explore"
            session = library.sessions["s1-angin"]
            name = packs._title(packs.Pack(session, "8-10", "A4-abu"))
        assert name == "S1 An evening with the wind, ages 8-10"


class TestGames:
    """Games are made from words and letters of the language they are played in."""

    def test_a_clue_leaves_out_the_name_and_the_article_before_it(self, tmp_path: Path) -> None:
        library = loading.load([translated(tmp_path)], TODAY, "en")
        assert clues.deed(library.careers["pembuat-layang"]) == "Works for people in Test Village."

    def test_a_riddle_is_told_in_the_language_spoken(self, tmp_path: Path) -> None:
        library = loading.load([translated(tmp_path)], TODAY, "en")
        riddle = clues.riddle(library.careers["pembuat-layang"])
        assert riddle is not None
        with speaking(library.language):
            assert riddle.sentences == (
                "I lay the tools on the table.",
                "I write down what was made today.",  # "I make ..." would give the maker away
                "My tools: scissors and string.",
            )

    def test_each_language_fills_grids_with_its_own_letters(self) -> None:
        def letters(tongue: Tongue) -> set[str]:
            mix, fence = tongue.rules.letters, Fence.around(())
            grids = (
                word_search.make(["LAMPU"], str(n), fence, side=15, mix=mix).rows for n in range(9)
            )
            return {letter for rows in grids for row in rows for letter in row}

        english, own = letters(shelf.find("en")), letters(shelf.find(BASE))
        assert {"F", "V"} <= english
        assert not {"F", "V", "Z"} & own

    def test_letters_come_from_the_rules_of_the_language(self, tmp_path: Path) -> None:
        file = self._rules(tmp_path, "{A: 3, B: 1}")
        assert shelf.rules(file).letters == (("A", 3), ("B", 1))
        assert shelf.rules(self._rules(tmp_path, None)).letters == ()

    @pytest.mark.parametrize("wrong", ["[A, B]", "{a: 3}", "{AB: 3}", "{A: 0}", "{A: banyak}"])
    def test_letters_that_cannot_be_used_are_named(self, tmp_path: Path, wrong: str) -> None:
        with pytest.raises(KitError, match="huruf_pengisi"):
            shelf.rules(self._rules(tmp_path, wrong))

    @staticmethod
    def _rules(folder: Path, letters: str | None) -> Path:
        text = (LOCALES / "en" / "aturan.yml").read_text(encoding="utf-8")
        text = text[: text.index("huruf_pengisi")]
        file = folder / "aturan.yml"
        file.write_text(text + (f"huruf_pengisi: {letters}\n" if letters else ""), encoding="utf-8")
        return file
