"""One PDF for one session and one age band: the order for the copier, the plan, the sheets."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.model import BANDS, Session, Worksheet
from generator.printing import cache, paper
from generator.printing.paper import Format
from generator.printing.pdf_types import Document, Laid
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
    html = room.room.render(
        "pack.html",
        page,
        title=_title(pack),
        summary=pack.session.summary,
        anchor=f"paket-{pack.slug}",
        foot=room.room.foot("paket", pack.session.slug, f"Untuk pendamping. {_title(pack)}."),
        session=pack.session,
        band=pack.band,
        worksheets=_worksheets(room, pack),
        counts=(pack.children,) if pack.children else USUAL,
        places=pack.children or pack.session.most_children,
    )
    return room.document(f"paket/{pack.slug}", html, page)


def _title(pack: Pack) -> str:
    return f"{pack.session.id} {pack.session.title}, usia {pack.band}"


def bind(room: PrintRoom, pack: Pack) -> bytes:
    """The whole pack; its sheets must have been prepared."""
    from generator.printing import binding

    wanted = paper.format_of(pack.edition)
    page = paper.same_layout(wanted, "paket")
    title = _title(pack)
    front_document = front(room, pack)
    room.lay_out([front_document])
    sheets = [sheet for sheet, _ in needed(room, pack)]
    key = cache.digest(
        room.base, "paket", wanted.name, front_document.key, *(room.keys[sheet] for sheet in sheets)
    )
    if found := room.find(key):
        return found.data
    every = [room.laid[front_document.key], *(room.sheet(sheet) for sheet in sheets)]
    titles = [title, *(room.room.title(sheet.kind, sheet.slug) for sheet in sheets)]
    leaves = [
        binding.Leaf(laid.data, name, plain=tuple(range(laid.pages)))  # a sheet has its own count
        for laid, name in zip(every, titles, strict=True)
    ]
    data = binding.join(leaves, room.font_files(), title, None)
    if wanted != page:
        data = binding.place(data, wanted)
    room.keep(key, Laid(data, sum(laid.pages for laid in every)))
    return data


def _worksheets(room: PrintRoom, pack: Pack) -> list[Worksheet]:
    sheets = [room.library.worksheet(sheet_id) for sheet_id in pack.session.worksheets]
    return [sheet for sheet in sheets if pack.band in sheet.bands]
