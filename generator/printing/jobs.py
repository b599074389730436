"""From the Library to a folder of PDFs: what is stale is made, the rest is found again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import counts, printables
from generator.content.library import Library
from generator.content.problems import ContentError, Problem
from generator.content.rulebook import sheets
from generator.counts import Count
from generator.printables import Printable
from generator.printing import bookbinding, cache, packs, paper, report
from generator.printing.cache import Cache, SpoiltEntry
from generator.printing.packs import Pack
from generator.printing.paper import Format
from generator.printing.pdf_types import Assembly, Finish, PrintError
from generator.printing.printroom import PrintRoom, Progress, Tick, silent
from generator.printing.sheets import Sheet
from generator.printing.workers import Pool

MOST_PAGES = 2  # of a career sheet
FLAT = ("A4-abu", "F4-abu")
_ROUNDS = 3  # a cache that is still damaged after so many has another trouble


def build(
    root: Path,
    library: Library,
    target: Path,
    store: Cache,
    hands: int,
    say: Progress,
    tick: Tick = silent,
    pool: Pool | None = None,
) -> int:
    """Write every printable of the library under `target`, and what paper and ink each takes.

    Says a short report and returns how many PDFs were made anew.

    Raises ContentError when a sheet has more pages than it may, PrintError naming every sheet
    that cannot be made; all the others are in the cache then. `target` may be half filled: the
    caller swaps it in only when all went well.
    """
    made = 0
    for _ in range(_ROUNDS):
        room = PrintRoom(root, library, store, hands, say, tick, pool)
        try:
            _write_all(room, target)
        except SpoiltEntry:  # gone by now, so another round makes it again
            say("Satu simpanan rusak; dibuat ulang.")
            continue
        finally:
            made += room.made
            room.close()
        store.keep_only(room.used)
        return made
    raise PrintError(f"simpanan terus rusak. Hapus folder {store.folder}, lalu ulangi.")


def _write_all(room: PrintRoom, target: Path) -> None:
    wanted = printables.all_of(room.library)
    room.prepare(pair for printable in wanted for pair in _needed(room, printable))
    _check_pages(room)
    assemblies, keys = _plan(room, wanted)
    room.assemble(assemblies)
    room.settle()
    counted: dict[Printable, Count] = {}
    for printable in wanted:
        file = target / printable.path
        file.parent.mkdir(parents=True, exist_ok=True)
        data, measure = room.store.read(keys[printable]), room.store.measure(keys[printable])
        if measure is None:
            raise SpoiltEntry(keys[printable])
        file.write_bytes(data)
        counted[printable] = report.count(measure, paper.format_of(printable.edition), printable)
    counts.write(target / counts.NAME, {p.path: count for p, count in counted.items()})
    for line in report.lines(counted, room.faults()):
        room.say(line)


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


def _plan(
    room: PrintRoom, wanted: Sequence[Printable]
) -> tuple[list[Assembly], dict[Printable, str]]:
    """What is to be bound and placed, and the key under which each printable will lie."""
    books = [p for p in wanted if p.kind == "buklet"]
    recipes = [(room.library.booklets[p.slug], p.edition) for p in books]
    assemblies, bound = bookbinding.plan(room, recipes)
    bundles = [p for p in wanted if p.kind == "paket"]
    packed, packs_at = packs.plan(room, [pack_of(room.library, p) for p in bundles])
    keys = {p: bound[p.slug, p.edition] for p in books if (p.slug, p.edition) in bound}
    keys |= {p: packs_at[p.slug, p.edition] for p in bundles if (p.slug, p.edition) in packs_at}
    assemblies += packed
    for printable in wanted:
        if printable.kind in ("buklet", "paket"):
            continue
        page = paper.format_of(printable.edition)
        laid_on = paper.same_layout(page, printable.kind)
        key = room.keys[Sheet(printable.kind, printable.slug, laid_on.name)]
        if page != laid_on and key in room.pages:
            placed = cache.digest("letak", page.name, key)
            finish = (Finish(placed, page),)
            assemblies.append(Assembly(printable.path, printable.title, key, finishes=finish))
            key = placed
        keys[printable] = key
    return assemblies, keys


def _check_pages(room: PrintRoom) -> None:
    problems = []
    for sheet, key in room.keys.items():
        if sheet.format not in FLAT or key not in room.pages:
            continue
        count = room.pages[key]
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
        for failure in sorted(room.failures):
            room.say(failure)
        raise ContentError(problems)
