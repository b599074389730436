"""What every finished PDF must be, read back from the file and from its name alone.

Used by tests/test_grid.py on the mini library and by bench/grid.py on the real one. Nothing here
asks the printing room how it made a file: sizes, faces and folds are written down a second time,
so that a mistake there does not excuse itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pikepdf

from generator.counts import Count
from generator.language import BASE
from generator.villages import LANGUAGES

from . import pdf_words
from .pdf_words import Sheet, Word

MM = 72 / 25.4
SIZES = {  # mm, upright
    "A4": (210.0, 297.0),
    "F4": (215.0, 330.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
}
FACES = {"Huruf-Anak", "Huruf-Anak-Bold"}
CLEAR = 10.0  # mm at the edge of a sheet that a home printer may leave white
TOLERANCE = 0.1  # mm
MOST_SHEETS = 20  # folded into one signature; a common stapler holds no more
PAINT = "rg RG k K cs CS sc SC scn SCN"
GREY_SPACES = {"/DeviceGray", "/CalGray", "/Pattern"}


@dataclass(frozen=True)
class Printed:
    """A PDF below printables/."""

    file: Path

    @property
    def language(self) -> str:
        """The language of the outputs it lies among: bahasa/en/printables/... is English."""
        outputs = self.file.resolve().parent.parent.parent
        return outputs.name if outputs.parent.name == LANGUAGES else BASE

    @property
    def words(self) -> list[str]:
        """The edition, word by word: paper, fold or lie, side, ink."""
        every = self.file.stem.split("-")
        return every[next(at for at, word in enumerate(every) if word in SIZES) :]

    @property
    def folded(self) -> bool:
        return "lipat" in self.words

    @property
    def one_sided(self) -> bool:
        return "depan" in self.words or "belakang" in self.words

    @property
    def grey(self) -> bool:
        return self.words[-1] == "abu"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in mm, as the name promises."""
        width, height = SIZES[self.words[0]]
        return (height, width) if self.folded or "mendatar" in self.words else (width, height)

    def sides(self, count: Count) -> int:
        """Pages of the file for what the table of paper says."""
        if self.folded:
            return count.sheets * (1 if self.one_sided else 2)
        return count.pages

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """The words of each page where they stand; needs poppler's pdftotext."""
        return pdf_words.sheets(self.file)


def faults(printed: Printed, count: Count | None) -> Iterator[str]:
    """Everything that is not as it must be, one line for each; nothing for a good file."""
    with pikepdf.open(printed.file) as pdf:
        yield from (f"qpdf: {problem}" for problem in pdf.check_pdf_syntax())
        yield from _paper_faults(printed, pdf, count)
        yield from _name_faults(printed, pdf)
        yield from _font_faults(pdf)
        if printed.grey:
            yield from _colour_faults(pdf)
        if not printed.folded:  # an imposed file is for the printer only and carries no tags
            yield from _tag_faults(pdf)
    if pdf_words.reader:
        yield from _edge_faults(printed)
        if printed.folded and not printed.one_sided:
            yield from _order_faults(printed)


def _paper_faults(printed: Printed, pdf: pikepdf.Pdf, count: Count | None) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        left, bottom, right, top = (float(value) / MM for value in page.mediabox)
        found = (right - left, top - bottom)
        if any(abs(a - b) > TOLERANCE for a, b in zip(found, printed.size, strict=True)):
            wanted = " x ".join(f"{value:g}" for value in printed.size)
            yield f"page {number}: {found[0]:.1f} x {found[1]:.1f} mm, its name says {wanted}"
        if page.cropbox != page.mediabox or int(page.obj.get("/Rotate", 0)):
            yield f"page {number}: is cropped or turned"
    if count is None:
        yield "stands in no table of paper and ink"
    elif len(pdf.pages) != printed.sides(count):
        yield f"{len(pdf.pages)} pages, the table says {printed.sides(count)}"


def _name_faults(printed: Printed, pdf: pikepdf.Pdf) -> Iterator[str]:
    if (said := str(pdf.Root.get("/Lang", ""))) != printed.language:
        yield f"says it is in {said or 'no language'}, not {printed.language}"
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield "has no title"
    if not printed.folded:
        with pdf.open_outline() as outline:
            if not outline.root or not all(entry.title.strip() for entry in outline.root):
                yield "has no outline"


def _font_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Dictionary) or item.get("/Type") != "/Font":
            continue
        face = str(item.get("/BaseFont", "/?"))[1:].split("+")[-1]
        if face not in FACES:
            yield f"font {face} is not ours"
        for inner in item.get("/DescendantFonts", [item]):
            descriptor = inner.get("/FontDescriptor", {})
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
                yield f"font {face} is not embedded"


def _colour_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        for operator in _colours(page):
            yield f"page {number}: colour operator {operator} on grey paper"
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Stream):
            continue
        if item.get("/Subtype") == "/Image":
            yield from _space_faults(item.get("/ColorSpace"), "image")
        elif item.get("/Subtype") == "/Form" or "/PatternType" in item:
            for operator in _colours(item):
                yield f"drawing {item.objgen[0]}: colour operator {operator} on grey paper"
    for resources in _resources(pdf):
        blends = list(resources.get("/Shading", {}).values())
        blends += [p.Shading for p in resources.get("/Pattern", {}).values() if "/Shading" in p]
        for blend in blends:
            yield from _space_faults(blend.ColorSpace, "blend")


def _resources(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    yield from (page.obj.Resources for page in pdf.pages if "/Resources" in page.obj)
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and "/Resources" in item:
            yield item.Resources


def _colours(drawn: pikepdf.Page | pikepdf.Object) -> Iterator[str]:
    """Operators that set a colour, or a space other than grey.

    WeasyPrint names a Lab space on every page; it colours nothing until `cs` chooses it.
    """
    for operands, operator in pikepdf.parse_content_stream(drawn, PAINT):
        name = str(operator)
        if name in ("cs", "CS"):
            if str(operands[0]) not in GREY_SPACES:
                yield f"{operands[0]} {name}"
        elif name.lower() in ("rg", "k") or len(operands) > 1:
            yield name


def _space_faults(space: pikepdf.Object | None, what: str) -> Iterator[str]:
    """A picture without a space of its own is a mask: it paints in the colour that is set."""
    first = space[0] if isinstance(space, pikepdf.Array) else space
    channels = space[1].get("/N") if str(first) == "/ICCBased" else 1
    if first is not None and (str(first) not in {*GREY_SPACES, "/ICCBased"} or channels != 1):
        yield f"{what} in {first} on grey paper"


def _tag_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/StructTreeRoot" not in pdf.Root or not pdf.Root.get("/MarkInfo", {}).get("/Marked"):
        yield "has no tags"
    for item in pdf.objects:
        if (
            isinstance(item, pikepdf.Dictionary)
            and item.get("/S") == "/Figure"
            and not str(item.get("/Alt", "")).strip()
        ):
            yield f"figure {item.objgen[0]} has no words"


def _edge_faults(printed: Printed) -> Iterator[str]:
    """Text a home printer may cut off; the marks for folding and stapling are lines, not text."""
    for number, sheet in enumerate(printed.sheets, 1):
        for word in sheet.words:
            across = min(word.left, sheet.width - word.right)
            room = min(across, word.upper, sheet.height - word.lower)
            if room < CLEAR:
                yield f'page {number}: "{word.text}" stands {room:.2f} mm from the edge'


def folded(sides: Sequence[Sheet]) -> list[list[Word]]:
    """The pages of a booklet as they are read: sheets stacked, turned over the short edge, folded.

    A thick booklet is several signatures of nearly the same number of sheets, the thicker first.
    """
    pages: list[list[Word]] = []
    sheets = len(sides) // 2
    parts = -(-sheets // MOST_SHEETS)
    at = 0
    for part in range(parts):
        count = 2 * (sheets // parts + (part < sheets % parts))
        first: list[list[Word]] = []
        last: list[list[Word]] = []
        for number, side in enumerate(sides[at : at + count]):
            back = bool(number % 2)
            first.append(side.half(right=not back))
            last.append(side.half(right=back))
        pages += first + last[::-1]
        at += count
    return pages


def _order_faults(printed: Printed) -> Iterator[str]:
    """The covers bear no number, every page between them its own."""
    for number, page in enumerate(folded(printed.sheets)[1:-1], 2):
        lowest = max(page, key=lambda word: word.bottom, default=None)
        if lowest is None or lowest.text != str(number):
            found = lowest.text if lowest else "nothing"
            yield f'folded, page {number} ends with "{found}"'


def side_faults(both: Printed, fronts: Printed, backs: Printed) -> Iterator[str]:
    """Fronts and backs in files of their own are the same sides, the backs in reverse."""
    whole = [sheet.text for sheet in both.sheets]
    for printed, wanted in ((fronts, whole[::2]), (backs, whole[1::2][::-1])):
        if [sheet.text for sheet in printed.sheets] != wanted:
            yield f"{printed.file.name}: not the sides of {both.file.name}"
