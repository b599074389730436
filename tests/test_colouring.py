"""A page to colour is white inside: no grey to paint over, and every line of the picture stays."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.content import loading
from generator.printing import colouring
from generator.printing.cache import Cache
from generator.printing.paper import format_of
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

from . import pdf_grid
from .conftest import ROOT, TODAY
from .pdf_grid import Printed

GAMBAR = ROOT / "content" / "gambar"
CAREERS = sorted(
    file.stem
    for file in (GAMBAR.parent / "karier").glob("*.md")
    if (GAMBAR / f"{file.stem}-garis.svg").exists()
)
GREY = re.compile(r'"#([2-9A-E][0-9A-F])\1\1"')


@pytest.mark.parametrize("career", CAREERS)
def test_a_child_colours_on_white_and_no_part_is_lost(career: str) -> None:
    before = (GAMBAR / f"{career}-garis.svg").read_text(encoding="utf-8")
    after = colouring.outlines(before)
    assert not GREY.search(after)
    parts = [sum(1 for _ in ElementTree.fromstring(svg).iter()) for svg in (before, after)]
    assert parts[0] == parts[1]


def test_lines_stay_lines_limbs_stay_as_broad_and_eyes_black() -> None:
    svg = (
        '<path d="M0,0 L9,9" stroke-width="17.5"/><path d="M0,0 L9,9" stroke="#CFCFCF"'
        ' stroke-width="12"/><path d="M1,1" stroke="#B9B9B9" stroke-width="2"/>'
        '<circle cx="1" cy="1" r="2" fill="#111111" stroke="none"/>'
    )
    assert colouring.outlines(svg) == (
        '<path d="M0,0 L9,9" stroke-width="15.3"/><path d="M0,0 L9,9" stroke="#FFFFFF"'
        ' stroke-width="12"/><path d="M1,1" stroke="#111111" stroke-width="1.2"/>'
        '<circle cx="1" cy="1" r="2" fill="#111111" stroke="none"/>'
    )


def test_the_picture_on_the_page_keeps_its_words() -> None:
    address = "kit:///content/gambar/koki-garis.svg"
    html = f'<div class="warnai"><img alt="Koki &amp; wajan" src="{address}"><p>Koki</p></div>'
    named = {address: '<svg viewBox="0 0 4 2" width="4"><path d="M0,0"/></svg>'}
    assert colouring.on_pages(html, named.__getitem__) == (
        '<div class="warnai"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" role="img"'
        ' aria-label="Koki &amp; wajan"><title>Koki &amp; wajan</title>'
        '<path d="M0,0"/></svg><p>Koki</p></div>'
    )


def test_who_cannot_see_the_page_hears_what_is_on_it(tmp_path: Path) -> None:
    """The words of the picture are those of a figure in the PDF, as of every other picture."""
    library, page = loading.load([ROOT / "content"], TODAY), format_of("A4-abu")
    room = PrintRoom(ROOT, library, Cache(tmp_path), 1, lambda _: None)
    sheet = Sheet("lembar-kerja", "warnai-dan-ceritakan", page.name)
    room.prepare([(sheet, page)])
    file = tmp_path / "lembar-kerja-warnai-dan-ceritakan-A4-abu.pdf"
    file.write_bytes(room.store.read(room.keys[sheet]))
    room.close()
    assert [fault for fault in pdf_grid.faults(Printed(file), None) if "figure" in fault] == []


def test_other_pictures_are_left_alone() -> None:
    html = '<p><img alt="Koki" src="kit:///content/gambar/koki-garis.svg"></p>'
    assert colouring.on_pages(html, {}.__getitem__) == html
