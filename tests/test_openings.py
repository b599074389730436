"""After the game a child finds the careers: by name on a loose sheet, by page in a booklet."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from generator.content import loading
from generator.content.library import Library
from generator.markup import convert, openings
from generator.printing import bookbinding, paper
from generator.printing.cache import Cache
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

from .reading_pdf import texts

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 24)


@pytest.fixture
def room(mini: Path, tmp_path: Path) -> PrintRoom:
    """A kit whose booklet holds four careers and then the sheet that leads to them."""
    sheet = mini / "lembar-kerja" / "aku-dan-angin.md"
    head = sheet.read_text(encoding="utf-8").split("\n---\n")[0]
    sheet.write_text(f"{head}\n---\n\nMari mencari.\n\n/// buka-halaman\n///\n", encoding="utf-8")
    recipe = mini / "buklet" / "semua-kerja.yml"
    text = recipe.read_text(encoding="utf-8")
    recipe.write_text(text.replace("[pasang-benda]", "[aku-dan-angin]"), encoding="utf-8")
    return PrintRoom(ROOT, loading.load([mini], TODAY), Cache(tmp_path / "c"), 1, lambda _: None)


def _pages(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
        return [
            " ".join(text for _, _, text in texts(page.Resources, page.Contents.read_bytes()))
            for page in pdf.pages
        ]


def test_a_loose_sheet_names_the_careers_of_each_group(room: PrintRoom) -> None:
    page = paper.format_of("A4-abu")
    sheet = Sheet("lembar-kerja", "aku-dan-angin", page.name)
    room.prepare([(sheet, page)])

    (text,) = _pages(room.store.read(room.keys[sheet]))

    for career in room.library.careers.values():
        assert career.title in text
    assert "buka halaman" not in text


def test_in_a_booklet_it_says_on_which_of_its_pages_they_stand(room: PrintRoom) -> None:
    booklet = room.library.booklets["semua-kerja"]
    room.prepare(bookbinding.needed(room, booklet, "A4-abu"))
    assemblies, keys = bookbinding.plan(room, [(booklet, "A4-abu")])
    room.assemble(assemblies)
    room.settle()
    pages = _pages(room.store.read(keys[booklet.slug, "A4-abu"]))

    (sheet,) = [text for text in pages if "Mari mencari" in text]
    promised = re.findall(r"(\w+)\s+buka halaman ([\d, ]+)", sheet)
    names = {group.name.split()[-1]: group.letter for group in room.library.interests.groups}
    assert len(promised) == len({c.interests[0] for c in room.library.careers.values()})
    assert sheet.count("belum ada di buku ini") == len(names) - len(promised) > 0
    for name, numbers in promised:
        titles = {
            career.title
            for career in room.library.careers.values()
            if career.interests[0] == names[name]
        }
        for number in map(int, numbers.split(",")):
            assert any(title in pages[number - 1] for title in titles), (name, number)
            assert pages[number - 1].split()[-1] == str(number)


def test_text_from_content_cannot_break_out_of_its_place(library: Library) -> None:
    made = convert.to_html(
        "/// buka-halaman\n///", facts=library.facts, interests=library.interests
    )

    filled = openings.fill(made, {"R": '<b>Tukang</b> & "kawan"'})

    assert "&lt;b&gt;Tukang&lt;/b&gt; &amp; &quot;kawan&quot;" in filled
    assert filled.count('class="buka"') == 6  # a group without careers stays empty


def test_names_come_from_near_and_far_in_turn(room: PrintRoom) -> None:
    one = next(iter(room.library.careers.values()))
    near = [one.model_copy(update={"title": f"Dekat {n}", "group": "lokal"}) for n in range(4)]
    far = [one.model_copy(update={"title": f"Jauh {n}", "group": "luas"}) for n in range(2)]

    assert openings.named([*near, *far]) == {one.interests[0]: "Dekat 0, Jauh 0, Dekat 1"}
