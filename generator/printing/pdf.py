"""HTML in, PDF bytes out: the only module that imports WeasyPrint."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.document import Page
from weasyprint.formatting_structure.boxes import Box, LineBox, MarginBox
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from generator.language import _
from generator.printing import inspection
from generator.printing.paper import COLOUR, Format
from generator.printing.pdf_types import Laid, Measure, PrintError

SCHEME = "kit:///"
MM_PER_PX = 25.4 / 96  # WeasyPrint counts in CSS pixels
_STYLES = ("sheet.css", "worksheet.css", "games.css", "cover.css")
_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".css": "text/css",
    ".woff2": "font/woff2",
}


class KitFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
    """Serves files of this kit by the name kit:///folder/file, and nothing else.

    Names, not paths: WeasyPrint names raster images by the hash of their address, so the bytes
    of a PDF would otherwise depend on the folder the kit lies in.
    """

    def __init__(self, folders: dict[str, Sequence[Path]]) -> None:
        super().__init__(allowed_protocols={"kit"})
        self._folders = {
            name: tuple(path.resolve() for path in paths) for name, paths in folders.items()
        }

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        return URLFetcherResponse(url, self.read(url), {"Content-Type": _TYPES[Path(url).suffix]})

    def read(self, url: str) -> bytes:
        """The bytes at a kit:/// address; ValueError for anything outside the kit."""
        if not url.startswith(SCHEME):
            raise ValueError(_("{alamat}: hanya berkas kit yang boleh dipakai", alamat=url))
        name, _slash, rest = url.removeprefix(SCHEME).partition("/")
        for folder in reversed(self._folders.get(name, ())):
            file = (folder / rest).resolve()
            if file.is_file() and file.is_relative_to(folder) and file.suffix in _TYPES:
                return file.read_bytes()
        raise ValueError(_("{alamat}: berkas ini tidak ada di dalam kit", alamat=url))


class _Log(logging.Handler):
    """Collects what WeasyPrint says; a silent log is part of the result."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())

    def __enter__(self) -> _Log:
        logging.getLogger("weasyprint").addHandler(self)
        return self

    def __exit__(self, *_why: object) -> None:
        logging.getLogger("weasyprint").removeHandler(self)


def _filled(sheet: Page) -> tuple[float, float]:
    """How far down the text area of a page is filled, and how high that area is, in mm."""
    box = sheet._page_box
    top = box.content_box_y()
    bottoms = [_bottom(child) for child in box.children if not isinstance(child, MarginBox)]
    filled = max([bottom for bottom in bottoms if bottom is not None], default=top) - top
    return round(filled * MM_PER_PX, 2), round(box.height * MM_PER_PX, 2)


def _bottom(box: Box) -> float | None:
    """The lowest edge that is seen in a box: of a frame, a line, a picture; None for none.

    The height of a box that goes on overleaf says nothing, so the inside is asked; what floats
    over the page (cards at its foot) keeps its room in the flow with a frame of its own.
    """
    if not box.is_in_normal_flow():
        return None
    kids = getattr(box, "children", ())
    inside = [bottom for kid in kids if (bottom := _bottom(kid)) is not None]
    framed = bool(box.border_bottom_width) or box.style["height"] != "auto"
    if framed or not hasattr(box, "children") or isinstance(box, LineBox):
        inside.append(box.position_y + box.margin_top + box.border_height())
    return max(inside, default=None)


class Press:
    """Fonts and style sheets are set up once; then one PDF after the other."""

    def __init__(self, fetcher: KitFetcher) -> None:
        self._fetcher = fetcher
        self._fonts = FontConfiguration()
        self._styles: dict[str, tuple[list[CSS], list[str]]] = {}

    def lay_out(self, html: str, page: Format, name: str) -> Laid:
        """Lay out `html` on pages of this format, tagged towards PDF/UA-1.

        Raises PrintError when WeasyPrint says anything at all: a missing picture, a CSS rule it
        had to ignore, a font it did not find. What is wrong with the style is no sheet's fault and
        the same sentence for all, so that it is told once.
        """
        styles, said = self.style(page)
        if said:
            raise PrintError(
                _(
                    "gaya atau huruf untuk kertas tidak bisa dipakai ({sebab}). Pulihkan folder"
                    " templates dari salinan kit yang utuh.",
                    sebab="; ".join(dict.fromkeys(said)),
                )
            )
        with _Log() as log:
            document = HTML(string=html, base_url=SCHEME, url_fetcher=self._fetcher).render(
                font_config=self._fonts, stylesheets=styles, pdf_variant="pdf/ua-1"
            )
            data = document.write_pdf(pdf_variant="pdf/ua-1")
        if lines := dict.fromkeys(log.lines):
            raise PrintError(f"{name}: {'; '.join(lines)}")
        found = inspection.faults([sheet._page_box for sheet in document.pages])
        faults = tuple(f"{name} ({page.name}), {fault}" for fault in found)
        filled, heights = zip(*(_filled(sheet) for sheet in document.pages), strict=True)
        return Laid(data, Measure(len(document.pages), (), faults, filled, max(heights)))

    def style(self, page: Format) -> tuple[list[CSS], list[str]]:
        """The style sheets for pages of this format, read once, and what was wrong with them."""
        if page.name not in self._styles:
            options = {"font_config": self._fonts, "url_fetcher": self._fetcher}
            names = [
                *_STYLES,
                *["folded.css"] * page.folded,
                *["letter.css"] * page.short,
                *["colour.css"] * (page.ink == COLOUR),
            ]
            try:
                texts = [self._fetcher.read(f"{SCHEME}templates/print/{name}") for name in names]
            except ValueError as error:  # one is gone
                self._styles[page.name] = [], [str(error)]
                return self._styles[page.name]
            # One sheet, because every element is held against each; the paper has the last word.
            whole = b"\n".join([*texts, page.css.encode()]).decode()
            with _Log() as log:
                sheets = [CSS(string=whole, **options)]
            self._styles[page.name] = sheets, log.lines
        return self._styles[page.name]
