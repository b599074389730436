"""From the Library to a folder of PDFs: what is stale is made, the rest is found again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from generator import printables
from generator.content.library import Library
from generator.printables import Printable
from generator.printing import bookbinding, cache, fitting, packs, paper
from generator.printing.cache import Cache
from generator.printing.packs import Pack
from generator.printing.paper import Format
from generator.printing.pdf_types import Document, Laid
from generator.printing.printroom import PrintRoom, Progress
from generator.printing.sheets import Sheet


def build(
    root: Path,
    library: Library,
    target: Path,
    store: Cache,
    hands: int,
    say: Progress,
    before: Path | None = None,
) -> int:
    """Write every printable of the library under `target`; returns how many PDFs were made anew.

    A sheet with more pages than it may have is not printed, nor what holds it: their last good
    PDFs are taken over from `before`, all else is written, then KeptBack is raised with every
    problem. Raises PrintError when a sheet cannot be laid out; `target` may be half filled then.
    """
    room = PrintRoom(root, library, store, hands, say)
    needs = {item: list(_needed(room, item)) for item in printables.all_of(library)}
    room.prepare(pair for pairs in needs.values() for pair in pairs)
    misfits = fitting.misfits(room)
    outgrown = {sheet.name for sheet in misfits}  # in every ink and fold
    wanted = [p for p, pairs in needs.items() if not any(s.name in outgrown for s, _ in pairs)]
    room.lay_out(document for printable in wanted for document in _fronts(room, printable))
    for printable in wanted:
        file = target / printable.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_data(room, printable))
    for warning in dict.fromkeys(filter(None, (_spill(room, printable) for printable in wanted))):
        say(warning)
    store.keep_only(room.used)
    if misfits:
        held = [printable.path for printable in needs if printable not in wanted]
        old = _take_over(held, before, target)
        raise fitting.KeptBack(misfits.values(), old, len(held) - old)
    return room.made


def _take_over(paths: list[str], before: Path | None, target: Path) -> int:
    """Copy the last good PDFs of these paths; returns how many there were."""
    if before is None:
        return 0
    found = [path for path in paths if (before / path).is_file()]
    for path in found:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(before / path, target / path)
    return len(found)


def _spill(room: PrintRoom, printable: Printable) -> str | None:
    if printable.kind != "buklet" or not printable.folded:
        return None
    return bookbinding.spill(room, room.library.booklets[printable.slug], printable.edition)


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
