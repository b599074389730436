"""From the Library to a folder of PDFs: what is stale is made, the rest is found again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator import printables
from generator.content.library import Library
from generator.content.model import Booklet
from generator.content.problems import ContentError, Problem
from generator.printables import Printable
from generator.printing import booklets, cache, paper, sheets, workers
from generator.printing.cache import Cache
from generator.printing.paper import Format
from generator.printing.pdf_types import Document, Laid, PrintError
from generator.printing.sheets import Sheet, SheetRoom

MOST_PAGES = 2  # of a career sheet on A4

Progress = Callable[[str], None]


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
    picture_keys: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.room = SheetRoom(self.root, self.library)
        self.base = _base_key(self.root)

    def document(self, name: str, html: str, page: Format) -> Document:
        """A document with the key of all it depends on: text, pictures, style, fonts, engine."""
        pictures = [self._picture_key(address) for address in sheets.pictures_in(html)]
        key = cache.digest(self.base, page.css, page.name, html, *pictures)
        self.used.add(key)
        return Document(name, html, page, key)

    def sheet_document(self, sheet: Sheet, page: Format) -> Document:
        return self.document(sheet.name, self.room.html(sheet, page), page)

    def _picture_key(self, address: str) -> str:
        if address not in self.picture_keys:
            folder, _, name = address.removeprefix("kit:///").partition("/")
            file = self.library.file(name) if folder == "content" else self.root / folder / name
            try:
                self.picture_keys[address] = cache.digest(address, file.read_bytes())
            except FileNotFoundError as error:
                raise PrintError(f"{address}: berkas ini tidak ada di dalam kit") from error
        return self.picture_keys[address]

    def lay_out(self, documents: Iterable[Document]) -> dict[str, Laid]:
        """PDFs by key; raises PrintError naming every document that failed."""
        wanted = {document.key: document for document in documents}
        found = {key: self.store.get(key) for key in wanted}
        stale = [wanted[key] for key, laid in sorted(found.items()) if laid is None]
        if stale:
            self.say(f"Menata {len(stale)} dari {len(wanted)} lembar ...")
        failures: list[str] = []
        for key, result in workers.run(self.root, self.library.roots, stale, self.hands):
            if isinstance(result, str):
                failures.append(result)
                continue
            laid = result
            self.store.put(key, laid)
            self.made += 1
            found[key] = laid
        if failures:
            raise PrintError("\n".join(sorted(failures)))
        return {key: laid for key, laid in found.items() if laid is not None}


def build(
    root: Path, library: Library, target: Path, store: Cache, hands: int, say: Progress
) -> int:
    """Write every printable of the library under `target`; returns how many PDFs were made anew.

    Raises ContentError when a sheet has more pages than it may, PrintError when one cannot be
    laid out. `target` may be half filled then: the caller swaps it in only when all went well.
    """
    room = PrintRoom(root, library, store, hands, say)
    wanted = printables.all_of(library)
    documents = _documents(room, wanted)
    laid = room.lay_out(documents.values())
    _check_pages(library, {sheet: laid[doc.key].pages for sheet, doc in documents.items()})
    for printable in wanted:
        if printable.kind == "buklet":
            data = _booklet(room, printable, documents, laid)
        else:
            sheet = Sheet(printable.kind, printable.slug, paper.format_of(printable.edition).name)
            data = laid[documents[sheet].key].data
        file = target / printable.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    store.keep_only(room.used)
    return room.made


def _documents(room: PrintRoom, wanted: Iterable[Printable]) -> dict[Sheet, Document]:
    """Every sheet that is printed alone or bound, once for each page format."""
    documents: dict[Sheet, Document] = {}
    for printable in wanted:
        page = paper.format_of(printable.edition)
        if printable.kind == "buklet":
            booklet = room.library.booklets[printable.slug]
            needed = [sheet for _, sheet in booklets.sheets_of(booklet, room.library, page)]
        else:
            needed = [Sheet(printable.kind, printable.slug, page.name)]
        for sheet in needed:
            if sheet not in documents:
                documents[sheet] = room.sheet_document(sheet, page)
    return documents


def _booklet(
    room: PrintRoom,
    printable: Printable,
    documents: Mapping[Sheet, Document],
    laid: Mapping[str, Laid],
) -> bytes:
    from generator.printing import binding  # reached late: most runs find the booklet again

    booklet: Booklet = room.library.booklets[printable.slug]
    page = paper.format_of(printable.edition)
    listed = list(booklets.sheets_of(booklet, room.library, page))
    front, back = _covers(room, booklet, listed, documents, laid, page)
    parts: list[str] = [front, *(documents[sheet].key for _, sheet in listed), back]
    joined = _joined(room, booklet, page, listed, parts, laid, documents)
    if not page.folded:
        return joined.data
    key = cache.digest(room.base, "lipat", printable.edition, booklet.title, *parts)
    room.used.add(key)
    found = room.store.get(key)
    if found is None:
        data = binding.impose(joined.data, page, booklet.title, printable.side)
        found = Laid(data, joined.pages)
        room.store.put(key, found)
        room.made += 1
    return found.data


def _joined(
    room: PrintRoom,
    booklet: Booklet,
    page: Format,
    listed: list[tuple[str, Sheet]],
    parts: list[str],
    laid: Mapping[str, Laid],
    documents: Mapping[Sheet, Document],
) -> Laid:
    from generator.printing import binding

    key = cache.digest(room.base, "jilid", page.name, booklet.title, *parts)
    room.used.add(key)
    if found := room.store.get(key):
        return found
    room.say(f"Menjilid {booklet.title} ({page.name}) ...")
    first, last = room.store.get(parts[0]), room.store.get(parts[-1])
    if first is None or last is None:
        raise PrintError(f"{booklet.slug}: sampul hilang dari simpanan; jalankan sekali lagi.")
    leaves = [binding.Leaf(first.data, booklet.title, plain=(0,))]
    leaves += [
        binding.Leaf(laid[documents[sheet].key].data, room.room.title(sheet.kind, sheet.slug), name)
        for name, sheet in listed
    ]
    leaves.append(binding.Leaf(last.data, "Penutup", plain=(-1,)))
    edge = None if page.folded else paper.SIDE_MARGIN + page.spare / 2
    data = binding.join(leaves, _font_files(room.root), booklet.title, edge)
    pages = first.pages + sum(laid[documents[sheet].key].pages for _, sheet in listed) + last.pages
    joined = Laid(data, pages)
    room.store.put(key, joined)
    room.made += 1
    return joined


def _covers(
    room: PrintRoom,
    booklet: Booklet,
    listed: list[tuple[str, Sheet]],
    documents: Mapping[Sheet, Document],
    laid: Mapping[str, Laid],
    page: Format,
) -> tuple[str, str]:
    """Keys of the front and back matter; the contents page knows the page of every item."""

    def pages(sheet: Sheet) -> int:
        return laid[documents[sheet].key].pages

    front_pages, end, front = 2, 0, None
    for _ in range(4):  # longer contents move every item; two rounds settle it
        chapters, end = booklets.contents(listed, pages, front_pages + 1, room.room)
        html = booklets.front_html(booklet, chapters, page, room.room)
        front = room.document(f"buklet/{booklet.slug}", html, page)
        found = room.lay_out([front])[front.key].pages
        if found == front_pages:
            break
        front_pages = found
    if front is None:
        raise PrintError(f"buklet/{booklet.slug}: daftar isi tidak bisa ditata.")
    notes = booklets.notes_needed(end - 1, page)
    html = booklets.back_html(booklet, notes, page, room.room)
    back = room.document(f"buklet/{booklet.slug} (penutup)", html, page)
    room.lay_out([back])
    return front.key, back.key


def _check_pages(library: Library, counts: Mapping[Sheet, int]) -> None:
    problems = []
    for sheet, count in counts.items():
        flat = sheet.format in ("A4-abu", "F4-abu")
        if not flat:
            continue
        if sheet.kind == "karier" and count > MOST_PAGES:
            source = library.careers[sheet.slug].source
            hint = "pendekkan isi bagian usia, tugas, atau jalur."
            message = f"lembar cetak {count} halaman, paling banyak {MOST_PAGES}"
            problems.append(Problem(source.path, source.body_line, message, hint))
        if sheet.kind == "lembar-kerja":
            worksheet = library.worksheets[sheet.slug]
            if count != worksheet.pages:
                source = worksheet.source
                message = f"tertulis {worksheet.pages} halaman, di A4 menjadi {count}"
                hint = "kurangi baris atau tinggi kotak, atau ubah halaman."
                problems.append(Problem(source.path, source.line("halaman"), message, hint))
    if problems:
        raise ContentError(problems)


def _font_files(root: Path) -> dict[str, bytes]:
    fonts = root / "templates" / "parts" / "fonts"
    return {
        "Huruf-Anak": (fonts / "andika-latin-400-normal.woff2").read_bytes(),
        "Huruf-Anak-Bold": (fonts / "andika-latin-700-normal.woff2").read_bytes(),
    }


def _base_key(root: Path) -> str:
    """What every PDF depends on: the program, the style, the fonts, the engines."""
    from importlib.metadata import version

    templates = root / "templates"
    files = [
        *(templates / "print").glob("*.css"),
        *(templates / "parts" / "fonts").glob("*.woff2"),
        *(root / "generator" / "printing").glob("*.py"),
        *(templates / "parts" / "art").glob("kawung*.svg"),
    ]
    engines = [
        f"{name} {version(name)}" for name in ("weasyprint", "pydyf", "pikepdf", "fonttools")
    ]
    return cache.digest(cache.digest_files(files, root), *engines)
