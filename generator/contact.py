"""`./cita contact`: contact sheets, one picture for each kind of printable, to be looked at.

A layout that is right for the program can still be ugly; nobody opens six hundred PDFs to see it,
but everybody can look at a dozen pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from generator import rasters
from generator.errors import KitError
from generator.language import _
from generator.papers import PAPERS

DOTS = 36  # per inch: titles can still be read, twelve pages stand side by side
ACROSS, MOST_DOWN = 12, 14
GAP = 8
TABLE = 150  # grey of 255, between the pages


class ContactError(KitError):
    """No pictures could be made; the text says why."""


def make(printables: Path, folder: Path, say: Callable[[str], None]) -> list[Path]:
    """Write <kind>-<edition>-<n>.png for all PDFs under `printables`; returns the files.

    Of a booklet only the first pages are drawn: its other pages stand among the single sheets.
    """
    groups = _groups(printables)
    if not groups:
        raise ContactError(_("belum ada lembar cetak. Jalankan ./cita print dulu."))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ContactError(
            _("{folder} tidak bisa ditulis: {sebab}.", folder=folder, sebab=error.strerror)
        ) from error
    written = []
    for name, files in groups.items():
        for number, sheet in enumerate(_sheets(_pages(files)), 1):
            file = folder / f"{name}-{number}.png"
            sheet.save(file)
            written.append(file)
    say(_("{n} gambar di {folder}", n=len(written), folder=folder))
    return written


def _groups(printables: Path) -> dict[str, list[Path]]:
    """The PDFs of each kind and edition; what was ordered by hand is left out."""
    found: dict[str, list[Path]] = {}
    for file in sorted(printables.glob("*/*.pdf")):
        kind = file.parent.name
        words = file.stem.split("-")
        start = next((at for at, word in enumerate(words) if word in PAPERS), None)
        if kind != "pesanan" and start is not None:
            found.setdefault("-".join([kind, *words[start:]]), []).append(file)
    return found


def _pages(files: list[Path]) -> Iterator[Image.Image]:
    for file in files:
        most = ACROSS if file.parent.name in ("buklet", "rujukan") else None
        yield from rasters.draw(file.read_bytes(), DOTS, most=most)


def _sheets(pages: Iterator[Image.Image]) -> Iterator[Image.Image]:
    """As many pages as fit on one picture, row after row."""
    every = list(pages)
    width = max(page.width for page in every) + GAP
    height = max(page.height for page in every) + GAP
    for start in range(0, len(every), ACROSS * MOST_DOWN):
        some = every[start : start + ACROSS * MOST_DOWN]
        across, down = min(ACROSS, len(some)), -(-len(some) // ACROSS)
        sheet = Image.new("L", (across * width + GAP, down * height + GAP), TABLE)
        for at, page in enumerate(some):
            sheet.paste(page, (GAP + at % ACROSS * width, GAP + at // ACROSS * height))
        yield sheet
