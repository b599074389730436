"""A sheet that outgrew its pages says by how much; the others are printed all the same."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from generator import build, counts, villages
from generator.content import loading
from generator.printing import fitting, paper
from generator.printing.cache import Cache
from generator.printing.fitting import KeptBack
from generator.printing.pdf_types import Measure
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 24)


def _append(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def _misfits(content: Path, store: Path) -> dict[Sheet, str]:
    library = loading.load([content], TODAY)
    room = PrintRoom(ROOT, library, Cache(store), 1, lambda _: None)
    page = paper.format_of("A4-abu")
    room.prepare([(Sheet("lembar-kerja", slug, page.name), page) for slug in library.worksheets])
    return {sheet: problem.message for sheet, problem in fitting.misfits(room).items()}


def test_the_overflow_is_told_in_millimetres_of_what_is_too_much(
    mini: Path, tmp_path: Path
) -> None:
    sheet = mini / "lembar-kerja" / "pasang-benda.md"
    _append(sheet, "\n/// kotak-gambar\n    tinggi: 180\n///\n")
    (before,) = _misfits(mini, tmp_path / "c").values()
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("180", "200"), encoding="utf-8")
    (after,) = _misfits(mini, tmp_path / "c").values()

    found = [
        re.fullmatch(r"tertulis 1 halaman, di A4 dan F4 menjadi 2: lebih (\d+) mm", message)
        for message in (before, after)
    ]
    low, high = (int(match[1]) for match in found if match)
    assert high - low == 20  # the box grew by so much

    # And it is the right figure: a box lower by that much fits, one higher by 3 mm does not.
    text = sheet.read_text(encoding="utf-8")
    sheet.write_text(text.replace("200", str(200 - high)), encoding="utf-8")
    assert _misfits(mini, tmp_path / "c") == {}
    sheet.write_text(text.replace("200", str(203 - high)), encoding="utf-8")
    assert len(_misfits(mini, tmp_path / "c")) == 1


def test_a_sheet_that_shrank_is_told_what_to_write(mini: Path, tmp_path: Path) -> None:
    sheet = mini / "lembar-kerja" / "pasang-benda.md"
    text = sheet.read_text(encoding="utf-8").replace("halaman: 1", "halaman: 2")
    sheet.write_text(text, encoding="utf-8")

    assert list(_misfits(mini, tmp_path).values()) == ["tertulis 2 halaman, di A4 dan F4 menjadi 1"]


def test_a_career_of_three_pages_is_told_where_its_text_begins(mini: Path, tmp_path: Path) -> None:
    career = mini / "karier" / "penjaga-mercusuar.md"
    _append(career, "\nTerang.\n" * 150)
    library = loading.load([mini], TODAY)
    room = PrintRoom(ROOT, library, Cache(tmp_path), 1, lambda _: None)
    page = paper.format_of("A4-abu")
    room.prepare([(Sheet("karier", slug, page.name), page) for slug in library.careers])

    (problem,) = fitting.misfits(room).values()

    body = career.read_text(encoding="utf-8").split("\n---\n")[0].count("\n") + 3
    assert (problem.path, problem.line) == ("content/karier/penjaga-mercusuar.md", body)
    assert re.match(r"lembar cetak \d halaman A4 dan F4, paling banyak 2: lebih ", problem.message)
    assert problem.rule.number == "JC840"


def test_only_what_holds_the_sheet_is_kept_back(mini: Path) -> None:
    """Its last good PDFs stay, and their figures; a change elsewhere reaches paper and site; the
    next run tells it again.
    """
    kit = mini.parent
    for name in ("templates", "generator", "mkdocs.yml"):
        (kit / name).symlink_to(ROOT / name)
    home = villages.core(kit)
    build.make(home, TODAY, 2, lambda _: None, site=False)
    old = {file: file.read_bytes() for file in (kit / "printables").rglob("*.pdf")}
    _append(mini / "lembar-kerja" / "pasang-benda.md", "\n/// kotak-gambar\n    tinggi: 200\n///\n")
    career = mini / "karier" / "penjaga-mercusuar.md"
    told = career.read_text(encoding="utf-8").replace("alat di meja\n", "alat di lantai\n", 1)
    career.write_text(told, encoding="utf-8")

    figures = counts.read(kit / "printables" / counts.NAME)
    for site in (True, False):
        with pytest.raises(KeptBack) as refused:
            build.make(home, TODAY, 2, lambda _: None, site=site)
        assert [problem.path for problem in refused.value.problems] == [
            "content/lembar-kerja/pasang-benda.md"
        ]
        assert "tetap yang lama" in refused.value.aftermath
        new = {file: file.read_bytes() for file in (kit / "printables").rglob("*.pdf")}
        assert new.keys() == old.keys()
        assert counts.read(kit / "printables" / counts.NAME).keys() == figures.keys()
        kept = "lembar-kerja/lembar-kerja-pasang-benda-A4-abu.pdf"
        assert counts.read(kit / "printables" / counts.NAME)[kept] == figures[kept]
        page = (kit / "site" / "karier" / "penjaga-mercusuar.html").read_text(encoding="utf-8")
        assert "alat di lantai" in page
        changed = {file.name for file in new if new[file] != old[file]}
        assert changed == {
            f"{name}-{paper_name}-abu.pdf"
            for name in ("karier-penjaga-mercusuar", "kunci-pasang-benda")
            for paper_name in ("A4", "F4")
        }


def _laid(pages: int, last: float) -> Measure:
    return Measure(pages, filled=(*[182.0] * (pages - 1), last), height=182.0)


def test_a_page_that_costs_a_sheet_is_named_with_what_to_cut() -> None:
    items = [("karier/a", _laid(2, 120.0)), ("karier/b", _laid(3, 17.2)), ("karier/c", _laid(1, 9))]

    said = fitting.spill('"Uji"', items, 2, 3)

    assert said is not None
    assert "Pendekkan karier/b sebanyak 18 mm: halaman 7 hilang" in said
    assert [fitting.spill("Uji", items, 2, notes) for notes in (0, 1, 2)] == [None] * 3


def test_without_a_page_to_spare_the_advice_is_to_add_or_drop() -> None:
    said = fitting.spill('"Uji"', [("karier/a", _laid(1, 90.0))], 2, 3)

    assert said is not None and "Keluarkan satu isi" in said
