"""Where the kit has a site, each loose sheet shows the way there: a code that a phone can read."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pikepdf
import pytest
import segno
from PIL import Image

from generator.content import loading
from generator.printing import codes, paper
from generator.printing.cache import Cache
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 24)
SITE = "https://example.org/jelajah-cita/"
ADDRESS = f"{SITE}karier/pembuat-layang.html"
SIDE, TOP, WIDE = 14.0, 12.0, 22.0  # mm: margins of an A4 page, width of the code
DOTS = 12  # to the mm, about 300 dpi


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A career of a kit with a site, printed on A4 in grey."""
    content = tmp_path_factory.mktemp("kit") / "content"
    shutil.copytree(Path(__file__).with_name("mini") / "content", content)
    with (content / "kit.yml").open("a", encoding="utf-8") as kit:
        kit.write(f"alamat_situs: {SITE}\n")
    library = loading.load([content], TODAY)
    store = Cache(tmp_path_factory.mktemp("simpanan"))
    room = PrintRoom(ROOT, library, store, 1, lambda _: None)
    page = paper.format_of("A4-abu")
    wanted = Sheet("karier", "pembuat-layang", page.name)
    room.prepare([(wanted, page)])
    return store.read(room.keys[wanted])


def test_the_code_is_drawn_in_grey_lines_and_says_its_address(sheet: bytes) -> None:
    with pikepdf.open(io.BytesIO(sheet)) as pdf:
        words = [
            str(item.Alt)
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        ]
        images = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
        ]
        colours = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Stream)
            and "/Length1" not in item
            and re.search(rb"(?m)^(?:\S+ ){3}(?:rg|RG)$", item.read_bytes())
        ]
    assert f"Kode QR ke {ADDRESS}" in words
    assert images == [] and colours == []


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler's pdftoppm")
def test_what_is_printed_is_the_code_of_the_page_and_large_enough(
    sheet: bytes, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(sheet)
    dpi = DOTS * 25.4
    subprocess.run(
        ["pdftoppm", "-r", f"{dpi}", "-f", "1", "-l", "1", "-gray", "a.pdf", "a"],
        cwd=tmp_path,
        check=True,
    )
    page = Image.open(next(tmp_path.glob("a-*.pgm")))
    matrix = [[bool(module) for module in row] for row in segno.make(ADDRESS, error="m").matrix]
    modules = len(matrix) + 2 * codes.QUIET
    assert WIDE * len(matrix) / modules >= 18  # mm, without the white around it

    left, step = 210 - SIDE - WIDE, WIDE / modules

    def dark(row: int, column: int) -> bool:
        x = left + (column + codes.QUIET + 0.5) * step
        y = TOP + (row + codes.QUIET + 0.5) * step
        grey = page.getpixel((round(x * DOTS), round(y * DOTS)))
        assert isinstance(grey, int)
        return grey < 128

    span = range(len(matrix))
    assert [[dark(row, column) for column in span] for row in span] == matrix
