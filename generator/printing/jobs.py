"""From the Library to a folder of PDFs: what is stale is made, the rest is found again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import counts, outputs, printables
from generator.content.library import Library
from generator.counts import Count
from generator.language import _
from generator.printables import Printable
from generator.printing import bookbinding, cache, fitting, packs, paper, report
from generator.printing.cache import Cache, SpoiltEntry
from generator.printing.delivery import Delivery
from generator.printing.fitting import KeptBack
from generator.printing.foreman import Foreman
from generator.printing.packs import Pack
from generator.printing.paper import Format
from generator.printing.pdf_types import Assembly, Finish, Made, PrintError
from generator.printing.printroom import PrintRoom, Progress, Tick, silent
from generator.printing.sheets import Sheet
from generator.printing.workers import Pool

_ROUNDS = 3  # a cache that is still damaged after so many has another trouble


def build(
    root: Path,
    library: Library,
    target: Path,
    store: Cache,
    hands: int,
    say: Progress,
    tick: Tick = silent,
    before: Path | None = None,
    pool: Pool | Foreman | None = None,
    delivery: Delivery | None = None,
) -> Made:
    """Write every printable of the library under `target`, and what paper and ink each takes.

    Says a short report and returns how many PDFs were made anew, and how many found.

    A sheet with more pages than it may have is not printed, nor what holds it: their last good
    PDFs and figures are taken over from `before`, all else is written, then KeptBack tells every
    problem. Raises PrintError naming every sheet that cannot be made; all the others are in the
    cache then, and `target` may be half filled: the caller must not swap it in.
    """
    made = 0
    for _round in range(_ROUNDS):
        room = PrintRoom(root, library, store, hands, say, tick, pool)
        try:
            delivered = delivery or Delivery(target)
            kept_back = _write_all(room, target, before, delivered)
        except SpoiltEntry:  # gone by now, so another round makes it again
            say(_("Satu simpanan rusak; dibuat ulang."))
            continue
        finally:
            made += room.made
            room.close()
        store.keep_only(room.used)
        done = Made(made, max(0, len(room.used) - made))
        if kept_back:
            kept_back.made = done
            raise kept_back
        return done
    raise PrintError(
        _("simpanan terus rusak. Hapus folder {folder}, lalu ulangi.", folder=store.folder)
    )


def _write_all(
    room: PrintRoom, target: Path, before: Path | None, delivery: Delivery
) -> KeptBack | None:
    needs = {item: list(_needed(room, item)) for item in printables.all_of(room.library)}
    room.prepare(pair for pairs in needs.values() for pair in pairs)
    misfits = fitting.misfits(room)
    outgrown = {sheet.name for sheet in misfits}  # in every ink and fold
    wanted = [p for p, pairs in needs.items() if not any(s.name in outgrown for s, _ in pairs)]
    assemblies, keys = _plan(room, wanted)
    room.assemble(assemblies)
    if room.failures:
        for problem in sorted(misfits.values()):
            room.say(str(problem))
    room.settle()
    counted: dict[Printable, Count] = {}
    for printable in wanted:
        measure = room.known(keys[printable])
        delivery.put(room.store, keys[printable], target, printable.path)
        counted[printable] = report.count(measure, paper.format_of(printable.edition), printable)
    held = [printable.path for printable in needs if printable not in counted]
    old = _take_over(held, before, target)
    figures = counts.read(before / counts.NAME) if before else {}
    known = {path: figures[path] for path in old if path in figures}
    counts.write(target / counts.NAME, known | {p.path: count for p, count in counted.items()})
    for line in (*report.lines(counted, room.faults()), *room.advice):
        room.say(line)
    return KeptBack(misfits.values(), len(old), len(held) - len(old)) if misfits else None


def _take_over(paths: Sequence[str], before: Path | None, target: Path) -> list[str]:
    """Copy the last good PDFs of these paths; those come back that there were."""
    if before is None:
        return []
    for path in paths:
        outputs.keep(before, target, path)
    return [path for path in paths if (target / path).exists()]


def pack_of(library: Library, printable: Printable) -> Pack:
    """The pack behind a printable of the kind "paket"."""
    for session in printables.told(library, library.sessions).values():
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
