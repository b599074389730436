"""The whole grid of printables, file by file, and whether a spoilt file would be noticed."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from generator import counts, printables
from generator.content.library import Library
from generator.counts import Count
from generator.printing import finishing
from generator.printing.paper import format_of

from . import pdf_grid, pdf_words
from .pdf_grid import Printed

located = pytest.mark.skipif(not pdf_words.reader, reason="poppler tells where words stand")
CAREER = "karier/karier-pembuat-layang-A4-abu.pdf"
FOLDED = "buklet/buklet-semua-kerja-A4-lipat-abu.pdf"


def test_every_file_of_the_grid_is_as_it_must_be(paper: tuple[Library, Path, Path]) -> None:
    library, folder, _ = paper
    counted = counts.read(folder / counts.NAME)
    found = {
        printable.path: told
        for printable in printables.all_of(library)
        if (
            told := list(pdf_grid.faults(Printed(folder / printable.path), counted[printable.path]))
        )
    }
    assert found == {}


def _colour(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"q 1 0 0 rg Q")


def _colour_in_a_drawing(pdf: pikepdf.Pdf) -> None:
    drawing = pdf.make_stream(b"0 0.2 0 1 K", Type=Name.XObject, Subtype=Name.Form)
    drawing.BBox = Array([0, 0, 1, 1])
    pdf.pages[0].obj.Resources.XObject = Dictionary(Gambar=drawing)


def _coloured_picture(pdf: pikepdf.Pdf) -> None:
    picture = pdf.make_stream(b"\xff\0\0", Type=Name.XObject, Subtype=Name.Image)
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceRGB, 8
    picture.Width = picture.Height = 1
    pdf.pages[0].obj.Resources.XObject = Dictionary(Gambar=picture)


def _coloured_blend(pdf: pikepdf.Pdf) -> None:
    blend = Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=Array([0, 0, 1, 1]))
    pdf.pages[0].obj.Resources.Shading = Dictionary(Alam=blend)


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def _no_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo.Title = String("")


def _no_outline(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Outlines


def _no_tags(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _no_words_for_a_picture(pdf: pikepdf.Pdf) -> None:
    del next(i for i in pdf.objects if isinstance(i, Dictionary) and i.get("/S") == "/Figure").Alt


def _foreign_font(pdf: pikepdf.Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].obj.Resources.Font.Lain = pdf.make_indirect(font)


def _font_left_out(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, Dictionary) and "/FontFile2" in item:
            del item.FontFile2


def _one_page_more(pdf: pikepdf.Pdf) -> None:
    pdf.pages.append(pdf.pages[0])


def _a_little_too_wide(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].mediabox = Array([0, 0, 210.2 * pdf_grid.MM, 297 * pdf_grid.MM])


def _cropped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].cropbox = Array([0, 0, 500, 700])


SPOILT = {
    _colour: "page 2: colour operator rg",
    _colour_in_a_drawing: "colour operator K",
    _coloured_picture: "image in /DeviceRGB",
    _coloured_blend: "blend in /DeviceCMYK",
    _no_language: "says it is in no language, not id",
    _no_title: "has no title",
    _no_outline: "has no outline",
    _no_tags: "has no tags",
    _no_words_for_a_picture: "has no words",
    _foreign_font: "font Helvetica is not ours",
    _font_left_out: "is not embedded",
    _one_page_more: "3 pages, the table says 2",
    _a_little_too_wide: "page 1: 210.2 x 297.0 mm, its name says 210 x 297",
    _cropped: "page 1: is cropped or turned",
}


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_a_spoilt_file_is_told(
    paper: tuple[Library, Path, Path], tmp_path: Path, spoil: Callable[[pikepdf.Pdf], None]
) -> None:
    file = tmp_path / Path(CAREER).name
    with pikepdf.open(paper[1] / CAREER) as pdf:
        spoil(pdf)
        pdf.save(file)
    told = list(pdf_grid.faults(Printed(file), Count(2, 1, 2, None)))
    assert any(SPOILT[spoil] in line for line in told), told


def test_a_file_under_the_name_of_another_paper_is_told(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    file = Path(shutil.copy(paper[1] / CAREER, tmp_path / "karier-pembuat-layang-F4-abu.pdf"))
    told = list(pdf_grid.faults(Printed(file), Count(2, 1, 2, None)))
    assert told[0] == "page 1: 210.0 x 297.0 mm, its name says 215 x 330"


@located
def test_words_that_a_printer_would_cut_off_are_told(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    file = tmp_path / Path(CAREER).name
    with pikepdf.open(paper[1] / CAREER) as pdf:
        left, bottom, right, top = (float(value) for value in pdf.pages[0].mediabox)
        up = 1 * pdf_grid.MM  # the same paper, everything a millimetre lower
        pdf.pages[0].mediabox = Array([left, bottom + up, right, top + up])
        pdf.save(file)
    told = list(pdf_grid.faults(Printed(file), Count(2, 1, 2, None)))
    assert told and all(
        re.fullmatch(r'page 1: ".+" stands 9\.\d+ mm from the edge', line) for line in told
    )


@located
def test_sides_in_a_wrong_order_are_told(paper: tuple[Library, Path, Path], tmp_path: Path) -> None:
    file = tmp_path / Path(FOLDED).name
    with pikepdf.open(paper[1] / FOLDED) as pdf:
        pdf.pages.append(pdf.pages[2])
        del pdf.pages[2]
        pdf.save(file)
    count = counts.read(paper[1] / counts.NAME)[FOLDED]
    told = list(pdf_grid.faults(Printed(file), count))
    assert told and all(line.startswith("folded, page ") for line in told)
    fronts, backs = (Printed(paper[1] / FOLDED.replace("-abu", f"-{side}-abu")) for side in SIDES)
    assert list(pdf_grid.side_faults(Printed(paper[1] / FOLDED), fronts, backs)) == []
    assert len(list(pdf_grid.side_faults(Printed(file), fronts, backs))) == 2


SIDES = ("depan", "belakang")


@pytest.mark.parametrize("pages", range(4, 132, 4))
def test_finished_sheets_read_in_order_when_folded(pages: int) -> None:
    """The real thing from end to end: PDFs of 4 to 128 pages, imposed, printed both ways, folded.

    More than 20 sheets are two signatures, each folded by itself and laid one on the other.
    """
    half = format_of("A4-lipat-abu")
    book = _numbered(pages, half.width * pdf_grid.MM, half.height * pdf_grid.MM)
    both = _imposed(book, "")
    fronts, backs = (_imposed(book, side) for side in SIDES)
    assert [side for pair in zip(fronts, backs[::-1], strict=True) for side in pair] == both
    assert _folded(both) == list(range(1, pages + 1))


def _numbered(pages: int, width: float, height: float) -> bytes:
    """A PDF whose pages say nothing but their number."""
    pdf = pikepdf.new()
    for number in range(1, pages + 1):
        page = pdf.add_blank_page(page_size=(width, height))
        page.obj.Contents = pdf.make_stream(f"({number}) Tj".encode())
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _imposed(book: bytes, part: str) -> list[tuple[int, int]]:
    """The numbers on the left and right half of each side, where the sheet draws them."""
    sides = []
    data = finishing.impose(book, format_of("A4-lipat-abu"), "Buku", part)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        for page in pdf.pages:
            drawn: dict[float, int] = {}
            for operands, operator in pikepdf.parse_content_stream(page, "cm Do"):
                if str(operator) == "cm":
                    across = float(operands[4])
                else:
                    said = page.Resources.XObject[operands[0]].read_bytes()
                    drawn[across] = int(re.findall(rb"\((\d+)\)", said)[0])
            left, right = sorted(drawn)
            assert left < float(page.mediabox[2]) / 2 - 1 <= right + 10
            sides.append((drawn[left], drawn[right]))
    return sides


def _folded(sides: list[tuple[int, int]]) -> list[int]:
    pages: list[int] = []
    sheets = len(sides) // 2
    signatures = -(-sheets // pdf_grid.MOST_SHEETS)
    for number in range(signatures):
        count = 2 * (sheets // signatures + (number < sheets % signatures))
        some, sides = sides[:count], sides[count:]
        first = [right if at % 2 == 0 else left for at, (left, right) in enumerate(some)]
        last = [left if at % 2 == 0 else right for at, (left, right) in enumerate(some)]
        pages += first + last[::-1]
    return pages
