"""One PDF for one session and one age band: the order for the copier, the plan, the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.content.model import BANDS, Session, Worksheet
from generator.language import _
from generator.printing import cache, paper
from generator.printing.paper import Format
from generator.printing.pdf_types import Assembly, Document, Finish, Part
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

USUAL = (5, 10, 15, 20)  # children, for packs that nobody ordered for a number


@dataclass(frozen=True, slots=True)
class Pack:
    """What a mentor prints before a session; `children` is None when the number is not known."""

    session: Session
    band: str
    edition: str
    children: int | None = None

    @property
    def slug(self) -> str:
        count = f"-{self.children}-anak" if self.children else ""
        return f"{self.session.slug}-{self.band}{count}"


def bands_of(session: Session) -> list[str]:
    """The children's age bands of a session, youngest first."""
    return [band for band in BANDS if band in session.bands]


def needed(room: PrintRoom, pack: Pack) -> list[tuple[Sheet, Format]]:
    """Plan, children's sheets, mentors' keys, in the order they are used."""
    page = paper.same_layout(paper.format_of(pack.edition), "paket")
    chosen = _worksheets(room, pack)
    sheets = [
        Sheet("sesi", pack.session.slug, page.name),
        *(Sheet("lembar-kerja", sheet.slug, page.name) for sheet in chosen),
        *(Sheet("kunci", sheet.slug, page.name) for sheet in chosen),
    ]
    return [(sheet, page) for sheet in sheets]


def front(room: PrintRoom, pack: Pack) -> Document:
    """The order for the copier and the list of those who came."""
    page = paper.same_layout(paper.format_of(pack.edition), "paket")
    words = _("Untuk pendamping. {judul}.", judul=_title(pack))
    html = room.room.render(
        "pack.html",
        page,
        title=_title(pack),
        summary=pack.session.summary,
        anchor=f"paket-{pack.slug}",
        foot=room.room.foot("paket", pack.session.slug, words),
        session=pack.session,
        band=pack.band,
        worksheets=_worksheets(room, pack),
        counts=(pack.children,) if pack.children else USUAL,
        places=pack.children or pack.session.most_children,
    )
    return room.document(f"paket/{pack.slug}", html, page)


def _title(pack: Pack) -> str:
    session = pack.session
    return _("{nomor} {judul}, usia {usia}", nomor=session.id, judul=session.title, usia=pack.band)


def plan(
    room: PrintRoom, ordered: Sequence[Pack]
) -> tuple[list[Assembly], dict[tuple[str, str], str]]:
    """What is to be bound for these packs, and the key of each by its slug and edition.

    Their sheets must have been prepared. A pack one of whose sheets failed is left out.
    """
    whole = [pack for pack in ordered if room.has(*(sheet for sheet, _ in needed(room, pack)))]
    fronts = [front(room, pack) for pack in whole]
    room.lay_out(fronts)
    assemblies, keys = [], {}
    for pack, document in zip(whole, fronts, strict=True):
        if document.key in room.pages:
            assembly = _assembly(room, pack, document.key)
            assemblies.append(assembly)
            keys[pack.slug, pack.edition] = next(f.key for f in assembly.finishes or (assembly,))
    return assemblies, keys


def _assembly(room: PrintRoom, pack: Pack, front_key: str) -> Assembly:
    wanted = paper.format_of(pack.edition)
    page = paper.same_layout(wanted, "paket")
    title = _title(pack)
    sheets = [sheet for sheet, _ in needed(room, pack)]
    every = [(front_key, title)]
    every += [(room.keys[sheet], room.room.title(sheet.kind, sheet.slug)) for sheet in sheets]
    parts = tuple(
        Part(key, name, plain=tuple(range(room.pages[key])))  # a sheet has its own count
        for key, name in every
    )
    key = cache.digest(room.base, "paket", page.name, *(part.key for part in parts))
    placed = cache.digest("letak", wanted.name, key)
    finishes = () if wanted == page else (Finish(placed, wanted),)
    return Assembly(f"paket/{pack.slug}", title, key, parts, None, finishes)


def _worksheets(room: PrintRoom, pack: Pack) -> list[Worksheet]:
    sheets = [room.library.worksheet(sheet_id) for sheet_id in pack.session.worksheets]
    return [sheet for sheet in sheets if pack.band in sheet.bands]
