"""The printing room of one build: documents with their keys, PDFs found again or made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from generator.content.library import Library
from generator.printing import cache, coverage, sheets, workers
from generator.printing.cache import Cache
from generator.printing.paper import Format
from generator.printing.pdf_types import Document, Laid, PrintError
from generator.printing.sheets import Sheet, SheetRoom

Progress = Callable[[str], None]
ENGINES = ("weasyprint", "pydyf", "pikepdf", "fonttools")


@dataclass(slots=True)
class PrintRoom:
    """Everything printing needs for one build; values passed in, nothing global."""

    root: Path
    library: Library
    store: Cache
    hands: int
    say: Progress
    room: SheetRoom = field(init=False)
    base: str = field(init=False)
    used: set[str] = field(init=False, default_factory=set)
    made: int = field(init=False, default=0)
    keys: dict[Sheet, str] = field(init=False, default_factory=dict)
    laid: dict[str, Laid] = field(init=False, default_factory=dict)
    _pictures: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.room = SheetRoom(self.root, self.library)
        self.base = _base_key(self.root)

    def sheet(self, sheet: Sheet) -> Laid:
        """The PDF of a sheet that `prepare` has seen."""
        return self.laid[self.keys[sheet]]

    def prepare(self, wanted: Iterable[tuple[Sheet, Format]]) -> None:
        """Lay out all these sheets at once, those not seen before."""
        fresh = {
            sheet: self.document(sheet.name, self.room.html(sheet, page), page)
            for sheet, page in dict(wanted).items()
            if sheet not in self.keys
        }
        self.lay_out(fresh.values())
        self.keys.update({sheet: document.key for sheet, document in fresh.items()})

    def document(self, name: str, html: str, page: Format) -> Document:
        """A document with the key of all it depends on: text, pictures, style, fonts, engine."""
        pictures = [self._picture_key(address) for address in sheets.pictures_in(html)]
        key = cache.digest(self.base, page.css, page.name, html, *pictures)
        self.used.add(key)
        return Document(name, html, page, key)

    def lay_out(self, documents: Iterable[Document]) -> dict[str, Laid]:
        """PDFs by key; raises PrintError naming every document that failed."""
        wanted = {d.key: d for d in documents}
        for key in wanted:
            if key not in self.laid and (found := self.store.get(key)):
                self.laid[key] = found
        stale = [wanted[key] for key in sorted(wanted) if key not in self.laid]
        if len(stale) > 1:
            self.say(f"Menata {len(stale)} dari {len(wanted)} lembar ...")
        failures: list[str] = []
        for key, result in workers.run(self.root, self.library.roots, stale, self.hands):
            if isinstance(result, str):
                failures.append(result)
                continue
            self.keep(key, result)
        if failures:
            raise PrintError("\n".join(sorted(failures)))
        return {key: self.laid[key] for key in wanted}

    def find(self, key: str) -> Laid | None:
        """A PDF made before under this key, marked as still in use."""
        self.used.add(key)
        return self.laid.get(key) or self.store.get(key)

    def keep(self, key: str, laid: Laid) -> None:
        self.store.put(key, laid)
        self.laid[key] = laid
        self.made += 1

    def faults(self) -> list[str]:
        """What a second look found on the sheets of this build."""
        told = (fault for key in self.used & self.laid.keys() for fault in self.laid[key].faults)
        return sorted(set(told))

    def font_files(self) -> dict[str, bytes]:
        """The name of each face in a PDF, and its WOFF2."""
        fonts = self.root / "templates" / "parts" / "fonts"
        return {
            "Huruf-Anak": (fonts / "andika-latin-400-normal.woff2").read_bytes(),
            "Huruf-Anak-Bold": (fonts / "andika-latin-700-normal.woff2").read_bytes(),
        }

    def _picture_key(self, address: str) -> str:
        if address not in self._pictures:
            folder, _, name = address.removeprefix("kit:///").partition("/")
            try:
                file = self.library.file(name) if folder == "content" else self.root / folder / name
                self._pictures[address] = cache.digest(address, file.read_bytes())
            except FileNotFoundError as error:
                raise PrintError(f"{address}: berkas ini tidak ada di dalam kit") from error
        return self._pictures[address]


def _base_key(root: Path) -> str:
    """What every PDF depends on: the program, the style, the fonts, the engines."""
    templates = root / "templates"
    files = [
        *(templates / "print").glob("*.css"),
        *(templates / "parts" / "fonts").glob("*.woff2"),
        *(root / "generator" / "printing").glob("*.py"),
        *(templates / "parts" / "art").glob("kawung*.svg"),
    ]
    engines = [f"{name} {version(name)}" for name in ENGINES]
    engines.append(f"poppler {coverage.renderer()}")  # the ink is kept with the PDF
    return cache.digest(cache.digest_files(files, root), *engines)
