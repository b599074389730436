"""A kit elsewhere prints on the paper that is sold there; the one in Kudus stays on A4 and F4."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from generator import papers, printables, villages
from generator.content import loading
from generator.content.library import Library
from generator.counts import Count
from generator.printing import finishing, orders
from generator.printing.cache import Cache
from generator.printing.paper import format_of, same_layout
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet
from generator.site import pages

from . import pdf_grid
from .conftest import ROOT, TODAY
from .pdf_grid import Printed

CAREER = "karier/karier-pembuat-layang-A4-abu.pdf"


def _quiet(_: str) -> None:
    """Nobody listens."""


def _on(mini: Path, sizes: str) -> Library:
    kit = mini / "kit.yml"
    kit.write_text(f"{kit.read_text(encoding='utf-8')}kertas: {sizes}\n", encoding="utf-8")
    return loading.load([mini], TODAY)


def test_every_sheet_of_a_kit_on_letter_is_on_letter(mini: Path) -> None:
    """Also booklets whose recipes name A4 and F4: they come from the shared core."""
    library = _on(mini, "[Letter]")
    assert len(printables.all_of(library)) == 30
    assert {item.paper for item in printables.all_of(library)} == {"Letter"}
    assert [item.label for item in printables.of(library, "buklet", "semua-kerja")] == [
        "Letter, abu-abu",
        "Letter, berwarna",
        "Buku lipat Letter, abu-abu",
        "Buku lipat Letter, sisi belakang, abu-abu",
        "Buku lipat Letter, sisi depan, abu-abu",
    ]


def test_letter_is_printed_as_well_as_a4(mini: Path) -> None:
    """A pack of plan, sheets and keys, and a booklet both flat and folded."""
    for name in ("templates", "generator"):
        (mini.parent / name).symlink_to(ROOT / name)
    library, home, target = _on(mini, "[Letter]"), villages.core(mini.parent), mini / "pesanan"
    ordered = (home, library)
    sizes = ["Letter-abu", "Letter-lipat-abu"]
    files = orders.booklet(*ordered, ["pembuat-layang"], "Satu Kerja", sizes, target, _quiet)
    files += orders.pack(*ordered, "S1", ["8-10"], 5, "Letter-abu", target, _quiet)
    assert [file.name for file in files] == [
        "buklet-satu-kerja-Letter-abu.pdf",
        "buklet-satu-kerja-Letter-lipat-abu.pdf",
        "paket-s1-angin-8-10-5-anak-Letter-abu.pdf",
    ]
    for file in files:
        with pikepdf.open(file) as pdf:
            sides = len(pdf.pages)
        folded = sides // 2 if "lipat" in file.name else sides
        assert list(pdf_grid.faults(Printed(file), Count(sides, folded, None, None))) == []


FULLEST = {
    "karier": ("animator", "dokter"),
    "lembar-kerja": (
        "gambar-yang-kusuka", "hari-pertama-bekerja", "peta-kerja-kampung", "rantai-kerja",
        "roda-minatku", "surat-untuk-diriku", "ukur-awal-dan-akhir", "untuk-ayah-ibu-wali",
    ),
    "formulir": ("karier",),
}  # fmt: skip


def test_the_fullest_sheets_of_our_own_kit_keep_their_pages_on_letter(tmp_path: Path) -> None:
    library, page = loading.load([ROOT / "content"], TODAY), format_of("Letter-abu")
    room = PrintRoom(ROOT, library, Cache(tmp_path), 2, _quiet)
    wanted = [Sheet(kind, slug, page.name) for kind, slugs in FULLEST.items() for slug in slugs]
    room.prepare([(sheet, page) for sheet in wanted])
    room.settle()

    for sheet in wanted:
        written = library.worksheets[sheet.slug].pages if sheet.kind == "lembar-kerja" else 2
        assert room.sheet_pages(sheet) == written, sheet
    assert room.faults() == []
    room.close()


def test_the_site_of_a_kit_on_letter_offers_letter_only(mini: Path) -> None:
    text = {page.name: page.text for page in pages.write(_on(mini, "[Letter]"))}
    for name in ("karier/pembuat-layang", "sesi/s1-angin", "daftar/index", "buklet/semua-kerja"):
        assert "Letter" in text[name], name
    for name, words in text.items():
        assert "A4" not in words and "F4" not in words, name
    assert 'data-ukuran="215.9mm 279.4mm"' in text["daftar/index"]
    assert 'href=""' not in text["sesi/s1-angin"]


def test_a_kit_that_says_nothing_prints_on_a4_and_f4(library: Library) -> None:
    assert library.kit.papers == ("A4", "F4")
    assert {item.paper for item in printables.all_of(library)} == {"A4", "F4"}


@pytest.mark.parametrize(
    ("edition", "sizes", "printed"),
    [
        ("A4-abu", ("A4", "F4"), "A4-abu"),
        ("F4-lipat-abu", ("Letter",), "Letter-lipat-abu"),
        ("A4-lipat-terpisah-abu", ("Letter", "Legal"), "Letter-lipat-terpisah-abu"),
        ("F4-abu", ("Letter", "Legal"), "Legal-abu"),
        ("A4-warna", ("F4",), "F4-warna"),
        ("Legal-abu", ("A4", "F4"), "F4-abu"),
    ],
)
def test_a_recipe_for_other_paper_is_printed_on_what_is_there(
    edition: str, sizes: tuple[str, ...], printed: str
) -> None:
    assert papers.at_home(edition, sizes) == printed


def test_legal_takes_the_pages_of_a4_as_they_are(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    legal = format_of("Legal-abu")
    assert same_layout(legal, "karier") == format_of("A4-abu")
    assert same_layout(format_of("Legal-lipat-abu"), "buklet") == format_of("A4-lipat-abu")
    file = tmp_path / Path(CAREER).name.replace("A4", "Legal")
    file.write_bytes(finishing.place((paper[1] / CAREER).read_bytes(), legal))
    assert list(pdf_grid.faults(Printed(file), Count(2, 1, 2, None))) == []


def test_a_booklet_folded_from_legal_is_a_whole_sheet(paper: tuple[Library, Path, Path]) -> None:
    with pikepdf.new() as book:
        half = format_of("A4-lipat-abu")
        for _ in range(4):
            book.add_blank_page(page_size=(half.width * pdf_grid.MM, half.height * pdf_grid.MM))
        data = io.BytesIO()
        book.save(data)
    sheets = finishing.impose(data.getvalue(), format_of("Legal-lipat-abu"), "Buku")
    with pikepdf.open(io.BytesIO(sheets)) as pdf:
        boxes = {tuple(round(float(v) / pdf_grid.MM, 1) for v in p.mediabox) for p in pdf.pages}
    assert boxes == {(0.0, 0.0, 355.6, 215.9)}


def test_a_paper_is_known_however_it_is_written() -> None:
    assert [papers.known(word) for word in ("letter", "LEGAL", "f4", "A3")] == [
        "Letter", "Legal", "F4", None,
    ]  # fmt: skip
