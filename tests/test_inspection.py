"""The second look at pages finds what would waste a sheet, and is silent about good ones."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from generator.content import loading
from generator.content.library import Library
from generator.printing.paper import format_of
from generator.printing.pdf import KitFetcher, Press
from generator.printing.sheets import Sheet, SheetRoom

ROOT = Path(__file__).resolve().parent.parent
TEXT = "<p>Satu baris teks biasa untuk mengisi halaman.</p>"
FRAME = "border: 1pt solid #111"


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(KitFetcher({"templates": [ROOT / "templates"]}))


def _faults(press: Press, body: str) -> tuple[str, ...]:
    html = f'<!doctype html><html lang="id"><head><title>Uji</title></head><body>{body}</body>'
    told = press.lay_out(html, format_of("A4-abu"), "uji").measure.faults
    return tuple(fault.removeprefix("uji (A4-abu), ") for fault in told)


def _tall(mm: float, inside: str = "", style: str = "") -> str:
    return f'<div style="height: {mm}mm; {style}">{inside}</div>'


WHOLE = _tall(200, style=FRAME)
SPOILT = {
    "a heading at the foot": (
        _tall(250, TEXT, FRAME) + '<h2 style="break-after: auto">Alat</h2>' + WHOLE,
        'halaman 1: judul "Alat" tertinggal di kaki halaman',
    ),
    "a heading at the foot of a column": (
        '<div style="columns: 2; column-fill: auto; height: 60mm">'
        + _tall(50, TEXT, FRAME)
        + '<h2 style="break-after: auto">Alat</h2>'
        + _tall(50, TEXT, FRAME)
        + "</div>",
        'halaman 1: judul "Alat" tertinggal di kaki kolom',
    ),
    "a row cut in two": (
        _tall(240, TEXT, FRAME)
        + f'<table><tr style="break-inside: auto"><td>Mulai{TEXT * 9}</td></tr></table>',
        "halaman 2: baris tabel",
    ),
    "a card cut in two": (
        _tall(240, TEXT, FRAME) + f'<div style="{FRAME}">{TEXT * 9}</div>',
        'halaman 2: kotak "Satu baris teks biasa untuk mengisi h..." terpotong di batas halaman',
    ),
    "an almost empty page": (
        TEXT + '<div style="break-before: page">' + WHOLE + "</div>",
        "halaman 1: hampir kosong, isinya hanya 2% dari tinggi halaman",
    ),
    "text behind an edge": (
        _tall(6, TEXT * 3, "overflow: hidden"),
        "halaman 1: teks",
    ),
    "a word wider than its place": (
        '<p style="width: 10mm">pertumbuhan</p>',
        'halaman 1: "pertumbuhan" lebih lebar daripada tempatnya',
    ),
    "a frame over the edge": (
        f'<div style="width: 200mm; {FRAME}">{TEXT}</div>',
        'halaman 1: "Satu baris teks biasa untuk mengisi h..." melewati tepi halaman',
    ),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_page_is_told(press: Press, case: str) -> None:
    body, told = SPOILT[case]
    found = _faults(press, body)
    assert len(found) == 1, found
    assert found[0].startswith(told)


def test_good_pages_are_silent(press: Press) -> None:
    head = "<thead><tr><th>Nama</th></tr></thead>"
    rows = "".join(f"<tr><td>Baris {n}{TEXT}</td></tr>" for n in range(40))
    good = f'<h2>Alat</h2>{TEXT}<table>{head}<tbody>{rows}</tbody></table><h2 id="x">Akhir</h2>'
    assert _faults(press, good) == ()


def test_nothing_is_amiss_on_any_sheet_of_the_library(paper: tuple[Library, Path, Path]) -> None:
    notes = [json.loads(file.read_text(encoding="utf-8")) for file in paper[2].rglob("*.json")]
    assert notes
    assert [fault for note in notes for fault in note["faults"]] == []


@pytest.mark.parametrize("size", ["A4-abu", "F4-abu"])
def test_every_fact_of_the_library_stands_inside_its_column(size: str) -> None:
    """Columns are fixed: a sum of money or the name of a site must not run into the next one."""
    library, page = loading.load([ROOT / "content"], date(2026, 11, 24)), format_of(size)
    press = Press(KitFetcher({"content": [ROOT / "content"], "templates": [ROOT / "templates"]}))
    html = SheetRoom(ROOT, library).html(Sheet("rujukan", "fakta", page.name), page)
    assert press.lay_out(html, page, "rujukan/fakta").measure.faults == ()
