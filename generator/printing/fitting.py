"""Does it fit? Sheets against the pages they may have, folded booklets against whole sheets."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from generator.content.problems import ContentError, Problem
from generator.content.rulebook import sheets
from generator.language import _, both
from generator.papers import PAPERS
from generator.printing import paper
from generator.printing.pdf_types import Made, Measure
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

MOST_PAGES = 2  # of a career sheet
FLAT = tuple(f"{name}-abu" for name in PAPERS)


class KeptBack(ContentError):
    """Some sheets do not fit; everything that does not hold them was printed all the same.

    `made` counts the PDFs made anew and those found.
    """

    def __init__(self, problems: Iterable[Problem], old: int, missing: int) -> None:
        super().__init__(problems)
        self.made = Made(0, 0)
        kept = _("{n} PDF yang memuatnya tetap yang lama", n=old) if old else ""
        lost = _("{n} PDF yang memuatnya belum ada", n=missing) if missing else ""
        told = ", ".join(filter(None, (kept, lost)))
        self.aftermath = _("{akibat}; semua PDF lain sudah dibuat.", akibat=told)


def misfits(room: PrintRoom) -> dict[Sheet, Problem]:
    """The flat sheets with another number of pages than they may have, and what to mend."""
    wrong = {
        sheet: allowed
        for sheet in room.keys
        if sheet.format in FLAT
        and room.has(sheet)
        and (allowed := _allowed(room, sheet)) is not None
    }
    over = _overflows(room, wrong)
    return {sheet: _problem(room, sheet, wrong[sheet], over.get(sheet, 0)) for sheet in wrong}


def _allowed(room: PrintRoom, sheet: Sheet) -> int | None:
    """The pages a sheet should have had; None when it has them."""
    pages = room.sheet_pages(sheet)
    if sheet.kind == "karier" and pages > MOST_PAGES:
        return MOST_PAGES
    if sheet.kind == "lembar-kerja" and pages != room.library.worksheets[sheet.slug].pages:
        return room.library.worksheets[sheet.slug].pages
    return None


def _overflows(room: PrintRoom, allowed: Mapping[Sheet, int]) -> dict[Sheet, int]:
    """How many mm at least are too much, measured on a page long enough for all of a sheet.

    There nothing is lost at a page's end, margins between two frames are all there; where a
    sheet has pages to break at, what its own last pages hold is asked too.
    """
    grown = [sheet for sheet, most in allowed.items() if room.sheet_pages(sheet) > most]
    keys = {}
    for sheet in grown:
        page = paper.format_of(sheet.format)
        html = room.room.html(sheet, page)
        keys[sheet] = room.document(sheet.name, html, paper.endless(page))
    whole = room.try_out(list(keys.values()))
    found = {}
    for sheet, document in keys.items():
        laid, most = room.measure(sheet), allowed[sheet]
        filled = whole[document.key].filled if document.key in whole else ()
        needed = sum(filled) - most * laid.height
        found[sheet] = max(1, math.ceil(max(needed, laid.overflow(most))))
    return found


def _problem(room: PrintRoom, sheet: Sheet, allowed: int, over: int) -> Problem:
    pages = room.sheet_pages(sheet)
    if sheet.kind == "karier":
        source = room.library.careers[sheet.slug].source
        message = _(
            "lembar cetak {halaman} halaman {kertas}, paling banyak {boleh}: lebih {mm} mm",
            halaman=pages,
            kertas=_papers(room, sheet),
            boleh=allowed,
            mm=over,
        )
        hint = _("pendekkan isi bagian usia, tugas, atau jalur, paling sedikit {mm} mm.", mm=over)
        return Problem(source.path, source.body_line, message, hint, sheets.CAREER_PAGES)
    source = room.library.worksheets[sheet.slug].source
    counts = {"tertulis": allowed, "kertas": _papers(room, sheet), "halaman": pages}
    message = _("tertulis {tertulis} halaman, di {kertas} menjadi {halaman}", **counts)
    hint = _("tulis halaman: {halaman}", halaman=pages)
    if pages > allowed:
        message = _(
            "tertulis {tertulis} halaman, di {kertas} menjadi {halaman}: lebih {mm} mm",
            **counts,
            mm=over,
        )
        hint = _(
            "kurangi baris atau tinggi kotak paling sedikit {mm} mm, atau ubah halaman.", mm=over
        )
    return Problem(source.path, source.line("halaman"), message, hint, sheets.SHEET_PAGES)


def _papers(room: PrintRoom, sheet: Sheet) -> str:
    """The papers this layout is printed on: "A4 dan F4" where F4 is placed from it."""
    names = [
        name
        for name in room.library.kit.papers
        if paper.same_layout(paper.format_of(f"{name}-abu"), sheet.kind).name == sheet.format
    ]
    return both(names)


def spill(title: str, items: Sequence[tuple[str, Measure]], before: int, notes: int) -> str | None:
    """What to shorten when the last page of a folded booklet costs a sheet of paper by itself.

    `items` are named in their order and start after `before` pages; three pages of notes mean
    that one page less would save a whole sheet. None when nothing can be saved so.
    """
    if notes != 3:
        return None
    head = _(
        "Perhatian: buku lipat {judul} lewat 1 halaman dari lipatan, 3 halaman jadi Catatanku.",
        judul=title,
    )
    page, likely = before, None
    for name, laid in items:
        page += laid.pages
        if laid.pages > 1 and laid.filled:
            last = laid.filled[-1]
            if likely is None or last < likely[0]:
                likely = (last, page, name)
    if likely is None:
        advice = _("Keluarkan satu isi, atau tambah sampai 3 halaman lagi.")
        return f"{head} {advice}"
    last, page, name = likely
    advice = _(
        "Pendekkan {nama} sebanyak {mm} mm: halaman {halaman} hilang, "
        "tiap buku hemat 1 lembar kertas.",
        nama=name,
        mm=math.ceil(last),
        halaman=page,
    )
    return f"{head} {advice}"
