"""One thing changed: exactly what shows it is made again, and nothing else.

No sheet is really laid out here but in the last test: a stand-in for the workers notes what they
are asked for. The last test watches what the press reads, so that no dependency is only believed.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from generator import build, villages
from generator.content import loading
from generator.printing import jobs, paper, pdf, pdf_types, printroom, sheets
from generator.printing.cache import Cache
from generator.printing.pdf_types import Document, Laid, Measure, Outcome, Task
from generator.printing.sheets import Sheet, SheetRoom
from generator.printing.workers import Pool

ROOT = Path(__file__).resolve().parent.parent
MINI = Path(__file__).with_name("mini") / "content"
TODAY = date(2026, 11, 24)
NOTHING = (pdf_types.Made(0, 0), None)
BOOKS = {f"buklet/semua-kerja ({name})" for name in ("A4-abu", "A4-lipat-abu", "A4-warna")}
CAREERS = {f"karier/{file.stem}" for file in (MINI / "karier").glob("*.md")}


class Notebook(Pool):
    """Writes down what it is asked to make, and hands back PDFs that are none."""

    def __init__(self, store: Cache, pages: Mapping[str, int]) -> None:
        super().__init__(lambda task: Outcome(), 1)
        self.asked: list[str] = []
        self._store, self._pages = store, pages

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        for task in tasks:
            self.asked.append(task.name)
            finishes = () if isinstance(task, Document) else task.finishes
            pages = self._store.pages(task.key) or self._pages.get(task.name, 1)
            keys = [task.key, *(finish.key for finish in finishes)]
            for key in keys:
                self._store.put(key, Laid(b"", Measure(pages)))
            yield task, Outcome(tuple((key, pages) for key in keys))


class Kit:
    """A checkout of its own, whose printables have been made once."""

    def __init__(self, root: Path) -> None:
        self.root, self.store = root, Cache(root / ".cache" / "pdf")
        self.first = self.made()

    def made(self) -> set[str]:
        """The sheets and books that a build makes now, by name."""
        library = loading.load([self.root / "content"], TODAY)
        sheets_of = library.worksheets.items()
        pool = Notebook(self.store, {f"lembar-kerja/{slug}": s.pages for slug, s in sheets_of})
        target = self.root / "keluar"
        jobs.build(self.root, library, target, self.store, 1, lambda _: None, pool=pool)
        return {re.sub(r"/[a-z-]+?-(.*)-(?:A4|F4)\S*\.pdf$", r"/\1", name) for name in pool.asked}

    def change(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, file
        path.unlink()  # it may be a link to the real one
        path.write_text(text.replace(old, new), encoding="utf-8")

    def lengthen(self, file: str) -> None:
        path = self.root / file
        data = path.read_bytes()
        path.unlink()
        path.write_bytes(data + b"\n")


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    shutil.copytree(MINI, tmp_path / "content")
    skip = shutil.ignore_patterns("__pycache__", "drawing", "bootstrap", "art", "seni")
    for name in ("templates", "generator"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=skip, copy_function=os.symlink)
    (tmp_path / "templates/parts/art").symlink_to(ROOT / "templates/parts/art")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return Kit(tmp_path)


def test_nothing_changed_nothing_made(kit: Kit) -> None:
    assert kit.made() == set()


def test_a_text_is_in_its_sheet_and_the_books_that_hold_it(kit: Kit) -> None:
    kit.change("content/karier/pembuat-layang.md", "Tangannya cekatan", "Tangannya terampil")
    assert kit.made() == {"karier/pembuat-layang", *BOOKS}


def test_a_title_is_also_in_the_contents_and_beside_its_relatives(kit: Kit) -> None:
    kit.change("content/lembar-kerja/pasang-benda.md", "judul: ", "judul: Ayo ")
    made = kit.made()
    assert made >= {"lembar-kerja/pasang-benda", "kunci/pasang-benda", *BOOKS}
    assert not made & CAREERS


def test_a_picture_is_in_every_sheet_that_shows_it(kit: Kit) -> None:
    kit.change("content/gambar/kotak-garis.svg", "<svg", "<svg data-baru='1'")
    grey = {f"buklet/semua-kerja ({name})" for name in ("A4-abu", "A4-lipat-abu")}
    made = kit.made()
    assert made >= {*CAREERS, *grey}
    assert "buklet/semua-kerja (A4-warna)" not in made  # in colour the other file is shown
    assert not {name for name in made if name.startswith(("petunjuk/", "kunci/", "sesi/"))}


def test_a_fact_is_where_it_is_told(kit: Kit) -> None:
    text = (kit.root / "content/fakta.yml").read_text(encoding="utf-8")
    value = re.search(r"(?m)^ *nilai: (.*)$", text)
    assert value
    kit.change("content/fakta.yml", value[1], '"sepuluh buku"')
    assert kit.made() == {*CAREERS, "panduan/untuk-pendamping", "rujukan/fakta", *BOOKS}


def test_a_template_is_behind_its_kind_alone(kit: Kit) -> None:
    kit.change("templates/print/story.html", 'class="pokok"', 'class="pokok baru"')
    stories = {f"kisah/{file.stem}" for file in (MINI / "kisah").glob("*.md")}
    assert kit.made() == {*stories, *BOOKS}


def test_a_template_that_says_the_same_makes_nothing(kit: Kit) -> None:
    kit.change("templates/print/story.html", "{% block", "{# a note #}{% block")
    assert kit.made() == set()


@pytest.mark.parametrize(
    "file", ["templates/print/sheet.css", "generator/printing/binding.py", "font"]
)
def test_style_letters_and_the_press_are_behind_everything(kit: Kit, file: str) -> None:
    if file == "font":
        file = "templates/parts/fonts/andika-latin-400-normal.woff2"
    kit.lengthen(file)
    assert kit.made() == kit.first


@pytest.mark.parametrize("engine", printroom.ENGINES)
def test_another_engine_makes_everything_again(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    ask = printroom.version
    monkeypatch.setattr(printroom, "version", lambda name: ask(name) + ".1" * (name == engine))
    assert kit.made() == kit.first


def test_a_word_of_the_vocabulary_is_where_it_is_read(kit: Kit) -> None:
    kit.change("content/istilah.yml", "tanpa-syarat: ", "tanpa-syarat: Ayo, ")
    careers = {"karier/pembuat-layang", "karier/pencerita-keliling"}
    assert kit.made() == {*careers, "formulir/karier", *BOOKS}


def test_a_setting_of_the_kit_is_at_the_foot_of_every_sheet(kit: Kit) -> None:
    text = (kit.root / "content/kit.yml").read_text(encoding="utf-8")
    edition = re.search(r"(?m)^edisi: (.*)$", text)
    assert edition
    kit.change("content/kit.yml", edition[0], 'edisi: "2031.01"')
    assert kit.made() == kit.first - {"petunjuk/uji-balik"}  # which is laid on a printer once


def test_a_recipe_makes_only_its_book(kit: Kit) -> None:
    kit.change("content/buklet/semua-kerja.yml", "Lain-lain", "Yang lain")
    assert kit.made() == BOOKS


@pytest.mark.parametrize(
    ("file", "stale"),
    [
        ("mkdocs.yml", {"site"}),
        ("templates/site/assets/css/dasar.css", {"site"}),
        ("generator/site/pages.py", {"site"}),
        ("templates/print/sheet.css", {"printables"}),
        ("generator/printing/paper.py", {"printables"}),
        ("templates/parts/ornament.html", {"site", "printables"}),
        ("content/kit.yml", {"site", "printables"}),
        ("generator/markup/convert.py", {"site", "printables"}),
    ],
)
def test_site_and_paper_look_only_at_what_is_theirs(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, file: str, stale: set[str]
) -> None:
    made: list[str] = []
    monkeypatch.setattr(build, "_make_site", lambda *_: made.append("site"))
    monkeypatch.setattr(build, "_make_paper", lambda *_: made.append("printables") or NOTHING)
    home = villages.core(kit.root)
    names = (build.SITE, build.PRINTABLES)
    build.make(home, TODAY, 1, lambda _: None)
    made.clear()
    build.make(home, TODAY, 1, lambda _: None)
    assert (made, build.unchanged(home, TODAY, names)) == ([], True)
    kit.lengthen(file)
    assert not build.unchanged(home, TODAY, names)
    build.make(home, TODAY, 1, lambda _: None)
    assert set(made) == stale


def test_another_day_reads_the_content_again_and_makes_nothing(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "_make_site", lambda *_: None)
    monkeypatch.setattr(build, "_make_paper", lambda *_: NOTHING)
    home, names = villages.core(kit.root), (build.PRINTABLES, build.SITE)
    build.make(home, TODAY, 1, lambda _: None)
    tomorrow, later = date(2026, 11, 25), date(2030, 1, 1)
    assert not build.unchanged(home, tomorrow, names)
    said: list[str] = []
    build.make(home, tomorrow, 1, said.append)
    assert said == [build.SAME[name] for name in names]
    assert build.unchanged(home, tomorrow, names)
    with pytest.raises(loading.ContentError):  # pages nobody has looked at for three years
        build.make(home, later, 1, said.append)


def test_the_press_reads_nothing_that_the_key_does_not_know(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: set[str] = set()
    fetch = pdf.KitFetcher.read
    monkeypatch.setattr(
        pdf.KitFetcher, "read", lambda self, url: (read.add(url), fetch(self, url))[1]
    )
    library = loading.load([MINI], TODAY)
    room = SheetRoom(ROOT, library)
    folders = {"content": [MINI], "templates": [ROOT / "templates"]}
    press = pdf.Press(pdf.KitFetcher(folders))
    known = {f"kit:///{file.relative_to(ROOT).as_posix()}" for file in printroom.base_files(ROOT)}
    for kind, slug, name in (
        ("karier", "pembuat-layang", "A4-abu"),
        ("karier", "pembuat-layang", "A4-lipat-abu"),
        ("karier", "pembuat-layang", "A4-warna"),
        ("kisah", "rara-dan-layangan", "F4-abu"),
        ("lembar-kerja", "pasang-benda", "A4-abu"),
        ("kunci", "pasang-benda", "A4-abu"),
        ("sesi", "s1-angin", "A4-abu"),
        ("petunjuk", "uji-balik", "A4-mendatar-abu"),
    ):
        page = paper.format_of(name)
        html = room.html(Sheet(kind, slug, page.name), page)
        known |= set(sheets.pictures_in(html))
        press.lay_out(html, page, slug)
    assert read, "the press was not watched"
    assert read <= known
