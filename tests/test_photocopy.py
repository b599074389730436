"""A mentor prints one copy and photocopies it, then copies the copy: every line must come through.

Weights and sizes are read from the PDF; then each page is copied twice in memory, the way a cheap
copier does it: a little blur, black or white and nothing between.
"""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageFilter

from generator import rasters
from generator.content.library import Library

from . import pdf_words

LEAST_STROKE = 0.75  # pt
LEAST_TYPE = 12.0  # pt, of anything a child reads: labels in cards and tables, the line of hints
YOUNG, YOUNG_TYPE = "8-10", 14.0  # pt, of running text for the youngest
FOOT = 20.0  # mm from the lower edge: running lines of 10 pt, read by mentors
DOTS = 300
BLUR = 1.6  # dots: what the lens and the rollers of a worn copier smear
BLACK = 150  # of 255: darker than this prints black
KEPT = 0.8  # of the dark dots of a word or a line
Matrix = tuple[float, float, float, float, float, float]


@dataclass(slots=True)
class Marks:
    """Strokes in pt; text as (size in pt, height above the lower edge in mm, number of letters)."""

    strokes: list[float] = field(default_factory=list)
    letters: list[tuple[float, float, int]] = field(default_factory=list)


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t,
            e * q + f * s + u)  # fmt: skip


def _scale(matrix: Matrix) -> float:
    a, b, c, d, _, _ = matrix
    return float(abs(a * d - b * c) ** 0.5)


def _numbers(operands: object) -> list[float]:
    return [float(value) for value in operands]  # type: ignore[attr-defined]


def _marks(holder: pikepdf.Object, matrix: Matrix, marks: Marks) -> None:
    """Walk a page or a form: lines as they are stroked, and the rims WeasyPrint fills."""
    stack: list[tuple[Matrix, float]] = []
    width, size = 1.0, 0.0
    text: Matrix = (1, 0, 0, 1, 0, 0)
    paths: list[list[tuple[float, float]]] = []
    resources = holder.get("/Resources", pikepdf.Dictionary())
    for operands, operator in pikepdf.parse_content_stream(holder):
        match str(operator):
            case "q":
                stack.append((matrix, width))
            case "Q":
                matrix, width = stack.pop()
            case "cm":
                matrix = _times(tuple(_numbers(operands)), matrix)  # type: ignore[arg-type]
            case "w":
                width = float(operands[0])
            case "re":
                x, y, w, h = _numbers(operands)
                paths.append([(x, y), (x + w, y + h)])
            case "m":
                paths.append([tuple(_numbers(operands))])  # type: ignore[list-item]
            case "l" | "c" | "v" | "y" if paths:
                values = _numbers(operands)
                paths[-1] += list(zip(values[::2], values[1::2], strict=True))
            case "S" | "s" | "B" | "B*" | "b" | "b*":
                marks.strokes.append(width * _scale(matrix))
                paths = []
            case "f*":
                marks.strokes += _rims(paths, _scale(matrix))
                paths = []
            case "f" | "n" | "F":
                paths = []
            case "BT":
                text = (1, 0, 0, 1, 0, 0)
            case "Tf":
                size = float(operands[1])
            case "Tm":
                text = tuple(_numbers(operands))  # type: ignore[assignment]
            case "Tj" | "TJ":
                where = _times(text, matrix)
                shown = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
                count = sum(len(bytes(part)) for part in shown if isinstance(part, pikepdf.String))
                marks.letters.append((size * _scale(where), where[5] * 25.4 / 72, count // 2))
            case "Do":
                form = resources.XObject[str(operands[0])]
                if form.get("/Subtype") == "/Form":
                    inner = tuple(_numbers(form.get("/Matrix", [1, 0, 0, 1, 0, 0])))
                    _marks(form, _times(inner, matrix), marks)  # type: ignore[arg-type]


def _rims(paths: list[list[tuple[float, float]]], scale: float) -> Iterator[float]:
    """The widths of a frame filled between an inner and an outer outline."""
    if len(paths) != 2:
        return
    boxes = sorted(
        (min(p[0] for p in path), min(p[1] for p in path), max(p[0] for p in path),
         max(p[1] for p in path))
        for path in paths
    )  # fmt: skip
    for edges in zip(*boxes, strict=True):
        if (rim := abs(edges[0] - edges[1]) * scale) > 0.01:
            yield rim


def _all_marks(page: pikepdf.Page) -> Marks:
    marks = Marks()
    _marks(page.obj, (1, 0, 0, 1, 0, 0), marks)
    return marks


def _sheets(paper: tuple[Library, Path, Path]) -> Iterator[tuple[str, tuple[str, ...], Path]]:
    library, folder, _ = paper
    for slug, sheet in library.worksheets.items():
        yield slug, sheet.bands, folder / f"lembar-kerja/lembar-kerja-{slug}-A4-abu.pdf"


def test_no_line_is_thinner_than_a_copier_can_see(paper: tuple[Library, Path, Path]) -> None:
    for slug, _, file in _sheets(paper):
        with pikepdf.open(file) as pdf:
            strokes = [stroke for page in pdf.pages for stroke in _all_marks(page).strokes]
        assert strokes
        assert min(strokes) >= LEAST_STROKE - 0.01, slug


def test_type_is_large_enough_for_the_youngest_who_gets_the_sheet(
    paper: tuple[Library, Path, Path],
) -> None:
    for slug, bands, file in _sheets(paper):
        letters: Counter[float] = Counter()
        with pikepdf.open(file) as pdf:
            for page in pdf.pages:
                for size, height, count in _all_marks(page).letters:
                    if height > FOOT:
                        letters[round(size, 1)] += count
        assert min(letters) >= LEAST_TYPE, slug
        if YOUNG in bands:
            most = letters.most_common(1)[0][0]
            assert most >= YOUNG_TYPE, slug


def _copied(page: Image.Image) -> Image.Image:
    blurred = page.filter(ImageFilter.GaussianBlur(BLUR))
    return blurred.point(lambda grey: 0 if grey < BLACK else 255)


def _kept(page: Image.Image, copy: Image.Image, box: tuple[int, int, int, int]) -> float:
    """Which share of the dark dots in a box is dark again in the copy, give or take one dot."""
    before = page.crop(box).point(lambda grey: 255 if grey < 128 else 0)
    after = ImageChops.invert(copy.crop(box)).filter(ImageFilter.MaxFilter(3))
    dark = before.histogram()[255]
    both = ImageChops.multiply(before, after).histogram()[255]
    return both / dark if dark else 1.0


def _words(file: Path) -> Iterator[tuple[int, tuple[float, float, float, float], str]]:
    """Page, place in pt and text of every word, as poppler reads it."""
    told = subprocess.run(
        ["pdftotext", "-bbox", str(file), "-"], capture_output=True, text=True, check=True
    ).stdout
    for number, page in enumerate(told.split("<page ")[1:]):
        for found in re.findall(
            r'xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<', page
        ):
            yield number, tuple(float(value) for value in found[:4]), found[4]  # type: ignore[misc]


@pytest.mark.skipif(not pdf_words.reader, reason="poppler tells where words stand")
def test_a_copy_of_a_copy_still_shows_every_line_and_word(
    paper: tuple[Library, Path, Path],
) -> None:
    for slug, _, file in _sheets(paper):
        pages = list(rasters.draw(file.read_bytes(), DOTS))
        copies = [_copied(_copied(page)) for page in pages]
        for page, copy in zip(pages, copies, strict=True):
            for top in range(0, page.height, 60):  # strips of 5 mm hold every line
                strip = (0, top, page.width, min(top + 60, page.height))
                assert _kept(page, copy, strip) >= KEPT, (slug, top)
        for number, (left, top, right, bottom), word in _words(file):
            dots = DOTS / 72
            box = (int(left * dots), int(top * dots), int(right * dots) + 1, int(bottom * dots) + 1)
            assert _kept(pages[number], copies[number], box) >= KEPT, (slug, word)
