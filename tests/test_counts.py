"""What a mentor reads before printing: how much paper and ink a file takes, told truthfully."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from generator import contact, counts, printables, rasters
from generator.content.library import Library
from generator.counts import Count
from generator.printables import Printable
from generator.printing import report
from generator.printing.paper import format_of
from generator.printing.pdf_types import Measure
from generator.site import pages

PRINTED = {  # kind, edition and what is done to its pages: laid out, placed, joined, folded
    "karier/karier-pembuat-layang-A4-abu.pdf",
    "karier/karier-pembuat-layang-F4-abu.pdf",
    "buklet/buklet-semua-kerja-A4-abu.pdf",
    "buklet/buklet-semua-kerja-A4-lipat-abu.pdf",
    "petunjuk/petunjuk-uji-balik-F4-mendatar-abu.pdf",
}


def test_every_printable_is_counted(paper: tuple[Library, Path, Path]) -> None:
    library, folder, _ = paper
    counted = counts.read(folder / counts.NAME)
    assert set(counted) == {printable.path for printable in printables.all_of(library)}
    assert all(one.pages >= one.sheets >= 1 for one in counted.values())


def test_the_ink_is_what_the_finished_file_shows(paper: tuple[Library, Path, Path]) -> None:
    """Booklets and F4 are reckoned from their parts; a raster of the whole says the same."""
    counted = counts.read(paper[1] / counts.NAME)
    for path in PRINTED:
        drawn = list(rasters.draw((paper[1] / path).read_bytes(), 50))
        dark = [(255 - sum(page.tobytes()) / len(page.tobytes())) / 2.55 for page in drawn]
        told = counted[path].ink
        assert told == pytest.approx(sum(dark) / len(dark), abs=0.35), path


def test_grey_sheets_stay_light(paper: tuple[Library, Path, Path]) -> None:
    """At most 6 percent of the page on average."""
    counted = counts.read(paper[1] / counts.NAME)
    grey = [(one.ink, one.pages) for path, one in counted.items() if path.endswith("-abu.pdf")]
    assert sum(ink * many for ink, many in grey) / sum(many for _, many in grey) <= 6


@pytest.mark.parametrize(
    ("edition", "pages", "sheets", "single"),
    [
        ("A4-abu", 3, 2, 3),
        ("F4-abu", 1, 1, 1),
        ("A4-lipat-abu", 12, 3, None),  # a folded book wants both sides
        ("A4-lipat-depan-abu", 12, 3, 3),
    ],
)
def test_sheets_of_paper_follow_from_the_pages(
    edition: str, pages: int, sheets: int, single: int | None
) -> None:
    page = format_of(edition)
    laid = Measure(pages, (page.width * page.height / 20,) * pages)
    found = report.count(laid, page, Printable("buklet", "x", edition, "X"))
    assert found == Count(pages, sheets, single, pytest.approx(5.0))
    assert found.label == f"{pages} halaman, {sheets} lembar; tinta 5%"


def test_the_table_is_read_as_it_was_written_and_a_spoilt_one_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / counts.NAME
    told = {"a.pdf": Count(8, 2, None, 4.5), "b.pdf": Count(2, 1, 2, 3.1)}
    counts.write(file, told)
    assert counts.read(file) == told
    file.write_text("berkas,halaman\na.pdf,banyak\n", encoding="utf-8")
    assert counts.read(file) == {}
    assert counts.read(tmp_path / "tidak-ada.csv") == {}


def test_the_figures_stand_beside_the_link(library: Library) -> None:
    counted = {p.path: Count(2, 1, 2, 4.6) for p in printables.all_of(library)}
    with_figures = {page.name: page.text for page in pages.write(library, counted=counted)}
    without = {page.name: page.text for page in pages.write(library)}
    for name in ("karier/pembuat-layang", "buklet/semua-kerja", "pendamping/index"):
        assert "2 halaman, 1 lembar; tinta 5%" in with_figures[name]
        assert "tinta" not in without[name]


def test_no_page_links_a_pdf_that_could_not_be_made(library: Library) -> None:
    """A worksheet that did not fit on the first build: what holds it was never printed."""
    lost = {
        p.path
        for p in printables.all_of(library)
        if (p.kind, p.slug) == ("lembar-kerja", "pasang-benda") or p.kind in ("buklet", "paket")
    }
    counted = {p.path: Count(2, 1, 2, 4.6) for p in printables.all_of(library)}
    there = {path: one for path, one in counted.items() if path not in lost}

    found = {page.name: page.text for page in pages.write(library, counted=there)}

    links = {link for text in found.values() for link in re.findall(r"[\w/.-]+\.pdf", text)}
    assert {link[link.index("printables/") + 11 :] for link in links} == set(there)
    for name in ("lembar-kerja/pasang-benda", "buklet/semua-kerja", "sesi/s1-angin"):
        text = found[name]
        assert "elum bisa dicetak" in text, name
        assert 'href=""' not in text and '<ul class="cetak"></ul>' not in text
    assert "Cetak lembar ini" not in found["lembar-kerja/pasang-benda"]  # its key is no sheet


def test_the_report_names_the_heaviest_and_the_doubtful() -> None:
    light, dark = (Printable("karier", slug, "A4-abu", slug) for slug in ("a", "b"))
    told = {light: Count(2, 1, 2, 3.0), dark: Count(2, 1, 2, 9.0)}
    text = "\n".join(report.lines(told, ["karier/a (A4-abu), halaman 1: gambar terpotong"]))
    assert f"Tinta terbanyak: {dark.path} 9,0%" in text
    assert "karier/a (A4-abu), halaman 1: gambar terpotong" in text
    assert text.splitlines()[2].split() == ["semua", "2", "4", "2", "6,0%"]


def test_contact_sheets_show_every_kind_of_printable(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    files = contact.make(paper[1], tmp_path / "kontak", lambda _: None)
    names = {file.name.rsplit("-", 1)[0] for file in files}
    wanted = {f"{p.kind}-{p.edition}" for p in printables.all_of(paper[0])}
    assert names == wanted
    with Image.open(tmp_path / "kontak" / "karier-A4-abu-1.png") as sheet:
        assert len(set(sheet.tobytes())) > 20  # pages with text on them, not a blank table


def test_contact_sheets_without_paper_say_what_to_do_first(tmp_path: Path) -> None:
    with pytest.raises(contact.ContactError):
        contact.make(tmp_path, tmp_path / "kontak", lambda _: None)
