"""A recipe and an edition become one PDF: covers made to measure, items joined, sheets folded."""

from __future__ import annotations

from generator.content.model import Booklet
from generator.printing import booklets, cache, fitting, paper
from generator.printing.paper import Format
from generator.printing.pdf_types import Document, Laid, PrintError
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

_GUESS = 2  # pages of a cover and its contents
_ROUNDS = 4  # longer contents move every item; two rounds settle it


def needed(room: PrintRoom, booklet: Booklet, edition: str) -> list[tuple[Sheet, Format]]:
    """The sheets an edition of a booklet is made of."""
    page = paper.same_layout(paper.format_of(edition), "buklet")
    return [(sheet, page) for _, sheet in booklets.sheets_of(booklet, room.library, page)]


def bind(room: PrintRoom, booklet: Booklet, edition: str, side: str = "") -> bytes:
    """The whole booklet; its sheets must have been prepared. `side` as in Printable.side."""
    from generator.printing import binding  # reached late: most runs find the booklet again

    wanted = paper.format_of(edition)
    laid_on = paper.same_layout(wanted, "buklet")
    joined_key, joined = _joined(room, booklet, laid_on)
    if wanted == laid_on and not wanted.folded:
        return joined.data
    key = cache.digest("lipat", edition, joined_key)
    found = room.find(key)
    if found is None:
        if wanted.folded:
            data = binding.impose(joined.data, wanted, booklet.title, side)
        else:
            data = binding.place(joined.data, wanted)
        found = Laid(data, joined.pages)
        room.keep(key, found)
    return found.data


def spill(room: PrintRoom, booklet: Booklet, edition: str) -> str | None:
    """A warning when one page too many of a folded booklet costs a whole sheet of paper."""
    page = paper.same_layout(paper.format_of(edition), "buklet")
    listed = list(booklets.sheets_of(booklet, room.library, page))
    front = room.laid[_covers(room, booklet, listed, page)[0]]
    items = [(f'"{room.room.title(s.kind, s.slug)}"', room.sheet(s)) for _, s in listed]
    before_back = front.pages + sum(laid.pages for _, laid in items)
    notes = booklets.notes_needed(before_back, page)
    return fitting.spill(f'"{booklet.title}"', items, front.pages, notes)


def first_front(room: PrintRoom, booklet: Booklet, edition: str) -> Document:
    """The front matter as it most likely comes out, so that many can be laid out side by side."""
    page = paper.same_layout(paper.format_of(edition), "buklet")
    listed = list(booklets.sheets_of(booklet, room.library, page))
    return _front(room, booklet, listed, page, _GUESS)[0]


def _front(
    room: PrintRoom,
    booklet: Booklet,
    listed: list[tuple[str, Sheet]],
    page: Format,
    front_pages: int,
) -> tuple[Document, int]:
    """Front matter of so many pages, and the page after the last item."""

    def pages(sheet: Sheet) -> int:
        return room.sheet(sheet).pages

    chapters, end = booklets.contents(listed, pages, front_pages + 1, room.room)
    html = booklets.front_html(booklet, chapters, page, room.room)
    return room.document(f"buklet/{booklet.slug}", html, page), end


def _joined(room: PrintRoom, booklet: Booklet, page: Format) -> tuple[str, Laid]:
    from generator.printing import binding

    listed = list(booklets.sheets_of(booklet, room.library, page))
    front, back = _covers(room, booklet, listed, page)
    keys = _keys(room, booklet, listed, page, room.laid[front].pages)
    parts = [front, *keys, back]
    key = cache.digest(room.base, "jilid", page.name, booklet.title, *parts)
    if found := room.find(key):
        return key, found
    room.say(f"Menjilid {booklet.title} ({page.name}) ...")
    first, last = room.laid[front], room.laid[back]
    leaves = [
        binding.Leaf(first.data, booklet.title, plain=(0,)),
        *(
            binding.Leaf(room.laid[own].data, room.room.title(sheet.kind, sheet.slug), section)
            for own, (section, sheet) in zip(keys, listed, strict=True)
        ),
        binding.Leaf(last.data, "Penutup", plain=(-1,)),
    ]
    edge = None if page.folded else paper.SIDE_MARGIN + page.spare / 2
    data = binding.join(leaves, room.font_files(), booklet.title, edge)
    pages = first.pages + sum(room.sheet(sheet).pages for _, sheet in listed) + last.pages
    joined = Laid(data, pages)
    room.keep(key, joined)
    return key, joined


def _keys(
    room: PrintRoom,
    booklet: Booklet,
    listed: list[tuple[str, Sheet]],
    page: Format,
    front_pages: int,
) -> list[str]:
    """Keys of the items in their order; what points at pages is laid out for this booklet."""
    chapters = booklets.contents(listed, lambda s: room.sheet(s).pages, front_pages + 1, room.room)
    entries = [entry for chapter in chapters[0] for entry in chapter.entries]
    careers = [(e.sheet.slug, e.page) for e in entries if e.sheet.kind == "karier"]
    pointing = {
        sheet: room.document(
            f"{sheet.name} (buklet/{booklet.slug})", room.room.opened(sheet, page, careers), page
        )
        for _, sheet in listed
        if careers and room.room.opens(sheet)
    }
    room.lay_out(pointing.values())
    for sheet, document in pointing.items():
        if room.laid[document.key].pages != room.sheet(sheet).pages:
            raise PrintError(f"{document.name}: nomor halaman memanjangkan lembar ini.")
    return [pointing[s].key if s in pointing else room.keys[s] for _, s in listed]


def _covers(
    room: PrintRoom, booklet: Booklet, listed: list[tuple[str, Sheet]], page: Format
) -> tuple[str, str]:
    """Keys of the front and back matter; the contents page knows the page of every item."""

    front_pages = _GUESS
    for _ in range(_ROUNDS):
        front, end = _front(room, booklet, listed, page, front_pages)
        found = room.lay_out([front])[front.key].pages
        if found == front_pages:
            break
        front_pages = found
    else:
        raise PrintError(f"buklet/{booklet.slug}: daftar isi tidak bisa ditata.")
    notes = booklets.notes_needed(end - 1, page)
    html = booklets.back_html(booklet, notes, page, room.room)
    back = room.document(f"buklet/{booklet.slug} (penutup)", html, page)
    room.lay_out([back])
    return front.key, back.key
