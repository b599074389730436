"""From the Library to a folder of PDFs: what is stale is made, the rest is found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator import printables
from generator.content.library import Library
from generator.content.problems import ContentError, Problem
from generator.content.rulebook import sheets
from generator.printables import Printable
from generator.printing import bookbinding, cache, packs, paper
from generator.printing.cache import Cache
from generator.printing.packs import Pack
from generator.printing.paper import Format
from generator.printing.pdf_types import Document, Laid
from generator.printing.printroom import PrintRoom, Progress
from generator.printing.sheets import Sheet

MOST_PAGES = 2  # of a career sheet
FLAT = ("A4-abu", "F4-abu")


def build(
    root: Path, library: Library, target: Path, store: Cache, hands: int, say: Progress
) -> int:
    """Write every printable of the library under `target`; returns how many PDFs were made anew.

    Raises ContentError when a sheet has more pages than it may, PrintError when one cannot be
    laid out. `target` may be half filled then: the caller swaps it in only when all went well.
    """
    room = PrintRoom(root, library, store, hands, say)
    wanted = printables.all_of(library)
    room.prepare(pair for printable in wanted for pair in _needed(room, printable))
    _check_pages(room)
    room.lay_out(document for printable in wanted for document in _fronts(room, printable))
    for printable in wanted:
        file = target / printable.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_data(room, printable))
    store.keep_only(room.used)
    return room.made


def pack_of(library: Library, printable: Printable) -> Pack:
    """The pack behind a printable of the kind "paket"."""
    for session in library.sessions.values():
        for band in packs.bands_of(session):
            pack = Pack(session, band, printable.edition)
            if pack.slug == printable.slug:
                return pack
    raise KeyError(printable.slug)


def _needed(room: PrintRoom, printable: Printable) -> Iterator[tuple[Sheet, Format]]:
    """The sheets a printable is or is made of."""
    if printable.kind == "buklet":
        booklet = room.library.booklets[printable.slug]
        yield from bookbinding.needed(room, booklet, printable.edition)
    elif printable.kind == "paket":
        yield from packs.needed(room, pack_of(room.library, printable))
    else:
        page = paper.same_layout(paper.format_of(printable.edition), printable.kind)
        yield Sheet(printable.kind, printable.slug, page.name), page


def _fronts(room: PrintRoom, printable: Printable) -> Iterator[Document]:
    """Covers, ahead of binding, so that they too are laid out side by side."""
    if printable.kind == "buklet":
        booklet = room.library.booklets[printable.slug]
        yield bookbinding.first_front(room, booklet, printable.edition)
    elif printable.kind == "paket":
        yield packs.front(room, pack_of(room.library, printable))


def _data(room: PrintRoom, printable: Printable) -> bytes:
    if printable.kind == "buklet":
        booklet = room.library.booklets[printable.slug]
        return bookbinding.bind(room, booklet, printable.edition, printable.side)
    if printable.kind == "paket":
        return packs.bind(room, pack_of(room.library, printable))
    page = paper.format_of(printable.edition)
    laid_on = paper.same_layout(page, printable.kind)
    sheet = Sheet(printable.kind, printable.slug, laid_on.name)
    if page == laid_on:
        return room.sheet(sheet).data
    return _placed(room, room.keys[sheet], page)


def _placed(room: PrintRoom, key: str, page: Format) -> bytes:
    from generator.printing import binding

    placed = cache.digest("letak", page.name, key)
    found = room.find(placed)
    if found is None:
        laid = room.laid[key]
        found = Laid(binding.place(laid.data, page), laid.pages)
        room.keep(placed, found)
    return found.data


def _check_pages(room: PrintRoom) -> None:
    problems = []
    for sheet, key in room.keys.items():
        count = room.laid[key].pages
        if sheet.format not in FLAT:
            continue
        paper_name = sheet.format.split("-")[0]
        if sheet.kind == "karier" and count > MOST_PAGES:
            source = room.library.careers[sheet.slug].source
            hint = "pendekkan isi bagian usia, tugas, atau jalur."
            message = f"lembar cetak {count} halaman {paper_name}, paling banyak {MOST_PAGES}"
            problems.append(
                Problem(source.path, source.body_line, message, hint, sheets.CAREER_PAGES)
            )
        if sheet.kind == "lembar-kerja":
            worksheet = room.library.worksheets[sheet.slug]
            if count != worksheet.pages:
                source = worksheet.source
                message = f"tertulis {worksheet.pages} halaman, di {paper_name} menjadi {count}"
                hint = "kurangi baris atau tinggi kotak, atau ubah halaman."
                problems.append(
                    Problem(source.path, source.line("halaman"), message, hint, sheets.SHEET_PAGES)
                )
    if problems:
        raise ContentError(problems)
