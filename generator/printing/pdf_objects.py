"""The objects inside a PDF, opened, changed and written: the only module that imports pikepdf.

It knows how a PDF is built, not what is printed: `finishing` and `binding` say that in its words.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from generator.printing import fonts, outlines, tags
from generator.printing.fonts import Face
from generator.printing.tags import Tag

_WORDS = {"/A", "/Alt", "/ActualText", "/C", "/E", "/ID", "/Lang", "/T"}  # more than place and kids
Box = tuple[float, float, float, float]  # left, bottom, right, top in pt


@dataclass(slots=True)
class PdfFile:
    """A PDF in memory; pages are counted from 0, lengths are in pt."""

    pdf: Pdf

    def __len__(self) -> int:
        return len(self.pdf.pages)

    def to_bytes(self) -> bytes:
        """The same bytes for the same pages, always."""
        out = io.BytesIO()
        mode = pikepdf.ObjectStreamMode.generate
        self.pdf.save(out, object_stream_mode=mode, deterministic_id=True)
        return out.getvalue()

    def redraw(self, change: Callable[[bytes], bytes]) -> None:
        """Change the drawing operators of all pages, forms and patterns."""
        for stream in self.pdf.objects:
            if isinstance(stream, pikepdf.Stream) and _draws(stream):
                content = stream.read_bytes()
                if (changed := change(content)) != content:
                    stream.write(changed)

    def scope_heads(self) -> None:
        """WeasyPrint never writes the scope of a TH; screen readers need it (PDF/UA-1, 7.5)."""
        for head in self.pdf.objects:
            if isinstance(head, Dictionary) and head.get("/S") == Name.TH:
                row = head.get("/P")
                group = row.get("/P") if row is not None else None
                column = group is None or group.get("/S") != Name.TBody
                head.A = Dictionary(O=Name.Table, Scope=Name.Column if column else Name.Row)

    def lighten_tags(self) -> None:
        """Only tags that say something, see `tags`; the foot of a page becomes an artifact."""
        tree = self.pdf.Root.StructTreeRoot
        root = _tag(tree.K[0])
        gone = tags.lighten(root)
        kept = list(tags.walk(root))
        for tag in kept:
            if tag.changed:
                kids = [kid.source if isinstance(kid, Tag) else kid for kid in tag.kids]
                tag.source.S, tag.source.K = Name(tag.kind), Array(kids)
                for kid in tag.kids:
                    if isinstance(kid, Tag):
                        kid.source.P = tag.source
        holders = {tag.key: tag for tag in kept} | gone
        numbers = list(tree.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for page in self.pdf.pages:
            loose = set()
            marks = owners[int(page.obj.StructParents)]
            for mark, owner in enumerate(marks):
                if owner is not None and owner.objgen in holders:
                    marks[mark] = holders[owner.objgen].source
                elif owner is not None:
                    marks[mark] = None
                    loose.add(mark)
            if loose:
                content = page.obj.Contents
                content.write(tags.as_foot(content.read_bytes(), loose))

    def box(self, page: int) -> Box:
        """The sheet of paper that a page is."""
        left, bottom, right, top = (float(value) for value in self.pdf.pages[page].mediabox)
        return left, bottom, right, top

    def set_box(self, page: int, box: Box) -> None:
        """Another sheet around what a page shows."""
        self.pdf.pages[page].mediabox = Array(box)

    def title(self, title: str) -> None:
        """The title that a reader shows in its window."""
        self.pdf.docinfo.Title = String(title)


def read(data: bytes) -> PdfFile:
    """A PDF of ours from its bytes."""
    return PdfFile(pikepdf.open(io.BytesIO(data)))


def read_to_bind(data: bytes, *, tagged: bool) -> Bound:
    """The first PDF of a booklet: with its tags, or without tags, outline and link targets."""
    bound = Bound(read(data).pdf)
    root = bound.pdf.Root
    if tagged:
        bound.numbers += list(root.StructTreeRoot.ParentTree.Nums)
    else:
        for name in ("/StructTreeRoot", "/MarkInfo", "/Names", "/Outlines"):
            if name in root:
                del root[name]
    return bound


def _tag(element: Object) -> Tag:
    """A structure element and all below it."""
    kids: Any = element.get("/K", [])
    page = element.get("/Pg")
    plain = _WORDS.isdisjoint(element.keys())
    tag = Tag(str(element.S), element.objgen, page and page.objgen, plain, element)
    for kid in kids if isinstance(kids, Array) else [kids]:
        tag.kids.append(_tag(kid) if isinstance(kid, Dictionary) and "/S" in kid else kid)
    return tag


def _draws(stream: pikepdf.Stream) -> bool:
    """Page contents have no type at all; forms and patterns say what they are."""
    if stream.get("/Subtype") == Name.Form or "/PatternType" in stream:
        return True
    return not {"/Type", "/Subtype", "/Length1", "/FunctionType"} & set(stream.keys())


def _looks(drawing: Object) -> tuple[bytes, ...]:
    """All that a drawing is made of; fonts and nested drawings by their objects."""
    entries = [drawing[key].unparse() for key in ("/BBox", "/Group", "/Matrix") if key in drawing]
    means = drawing.get("/Resources", Dictionary())
    resources = [key.encode() + means[key].unparse(resolved=True) for key in sorted(means.keys())]
    return (drawing.read_raw_bytes(), *entries, *resources)


class Spreads(PdfFile):
    """Sheets that show two pages of another PDF each, as drawings: tags are lost."""

    LEFT, RIGHT = "/Kiri", "/Kanan"

    def __init__(self, source: PdfFile) -> None:
        super().__init__(pikepdf.new())
        self._forms = [self.pdf.copy_foreign(p.as_form_xobject()) for p in source.pdf.pages]
        for form in self._forms:
            if "/StructParents" in form:
                del form["/StructParents"]
        if (language := source.pdf.Root.get("/Lang")) is not None:
            self.pdf.Root.Lang = String(str(language))

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page of the other PDF."""
        box = [float(value) for value in self._forms[page].BBox]
        return box[2], box[3]

    def add(self, left: int, right: int, size: tuple[float, float], content: str) -> None:
        """A sheet; its content draws the two pages as LEFT and RIGHT."""
        page = self.pdf.add_blank_page(page_size=size)
        halves = Dictionary({self.LEFT: self._forms[left], self.RIGHT: self._forms[right]})
        page.obj.Resources = Dictionary(XObject=halves)
        page.obj.Contents = self.pdf.make_stream(content.encode())

    def ask_printer(self, *, duplex: bool) -> None:
        """Wishes for the print dialogue: natural size, both sides turned over the short edge."""
        sides = Name.DuplexFlipShortEdge if duplex else Name.Simplex
        self.pdf.Root.ViewerPreferences = Dictionary(
            DisplayDocTitle=True, Duplex=sides, PrintScaling=Name("/None")
        )


@dataclass(slots=True)
class Bound(PdfFile):
    """A PDF that others are appended to, with their tags, outlines, link targets and fonts."""

    faces: dict[str, Face] = field(default_factory=dict)  # by name, after `share_fonts`
    _fonts: dict[str, Object] = field(default_factory=dict)
    numbers: list[Object | int] = field(default_factory=list)  # of the parent tree
    _names: list[tuple[str, Object]] = field(default_factory=list)
    _outline: list[tuple[str, Object]] = field(default_factory=list)

    def append(self, added: PdfFile) -> range:
        """Its pages at the end, and where they lie now."""
        at = len(self)
        self.pdf.pages.extend(added.pdf.pages)
        return range(at, len(self))

    def append_tags(self, added: PdfFile, pages: range, title: str, section: str) -> None:
        """Tags as one Part, link targets and outline of a PDF whose pages were appended."""
        pdf, source = self.pdf, added.pdf
        document = pdf.Root.StructTreeRoot.K[0]
        copied = pdf.copy_foreign(source.Root.StructTreeRoot)
        part = pdf.make_indirect(
            Dictionary(
                Type=Name.StructElem, S=Name.Part, P=document, K=copied.K[0].K, T=String(title)
            )
        )
        if "/Lang" in source.Root and source.Root.Lang != pdf.Root.get("/Lang"):
            part.Lang = String(str(source.Root.Lang))  # nobody translated it yet
        for kid in part.K:
            kid.P = part
        document.K.append(part)
        old = list(copied.ParentTree.Nums)
        renumber = {int(key): n for n, key in enumerate(old[::2], len(self.numbers) // 2)}
        for key, value in zip(old[::2], old[1::2], strict=True):
            self.numbers.extend([renumber[int(key)], value])
        for index in pages:
            page = pdf.pages[index].obj
            page.StructParents = renumber[int(page.StructParents)]
            for note in page.get("/Annots", []):
                if "/StructParent" in note:
                    note.StructParent = renumber[int(note.StructParent)]
        targets = source.Root.get("/Names", Dictionary()).get("/Dests")
        if targets is not None:
            flat = pdf.copy_foreign(source.make_indirect(targets)).Names
            named = zip(flat[::2], flat[1::2], strict=True)
            self._names += [(str(name), target) for name, target in named]
        if "/Outlines" in source.Root:
            node = pdf.copy_foreign(source.Root.Outlines).get("/First")
            while node is not None:
                self._outline.append((section, node))
                node = node.get("/Next")

    def share_fonts(self) -> None:
        """One font for each face, on all pages: the first one met, for the glyphs of all."""
        for page in self.pdf.pages:
            used = page.obj.Resources.get("/Font", Dictionary())
            for key in list(used.keys()):
                font = used[key]
                name = str(font.BaseFont)[1:].split("+", 1)[-1]
                face = self.faces.setdefault(name, Face())
                shared = self._fonts.setdefault(name, font)
                if font.objgen != shared.objgen or not face.widths:
                    face.widths.update(fonts.read_widths(list(font.DescendantFonts[0].W)))
                    face.unicode.update(fonts.read_unicode(font.ToUnicode.read_bytes()))
                used[key] = shared

    def share_drawings(self) -> None:
        """One object for all drawings that are the same, after `share_fonts`.

        Every sheet brings the head, the icons and the clocks along again. A drawing that holds
        tagged content belongs to its page and stays.
        """
        seen: dict[tuple[bytes, ...], Object] = {}
        for page in self.pdf.pages:
            drawings = page.obj.Resources.get("/XObject", Dictionary())
            for name, drawing in list(drawings.items()):
                if drawing.get("/Subtype") == Name.Form and b"/MCID" not in drawing.read_bytes():
                    drawings[name] = seen.setdefault(_looks(drawing), drawing)

    def embed(self, subsets: Mapping[str, bytes]) -> None:
        """Give each shared font its file (TrueType), with the widths and letters of its face."""
        for name, font in self._fonts.items():
            face = self.faces[name]
            stream = self.pdf.make_stream(subsets[name])
            stream.Length1 = len(subsets[name])
            inner = font.DescendantFonts[0]
            inner.FontDescriptor.FontFile2 = stream
            widths = Array()
            for glyph in sorted(face.widths):
                widths.extend(Array([glyph, Array([face.widths[glyph]])]))
            inner.W = widths
            cmap = fonts.write_unicode(font.ToUnicode.read_bytes(), face.unicode)
            font.ToUnicode = self.pdf.make_stream(cmap)

    def draw(self, page: int, content: str, face: str, font: str) -> None:
        """More operators behind those of a page; they call a shared font by the name `font`."""
        sheet = self.pdf.pages[page]
        sheet.obj.Resources.Font[Name(font)] = self._fonts[face]
        sheet.contents_add(content.encode())

    def write_tags(self) -> None:
        """The parent tree, link targets and outline of all that was appended."""
        pdf = self.pdf
        tree = pdf.Root.StructTreeRoot
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(self.numbers)))
        tree.ParentTreeNextKey = len(self.numbers) // 2
        names = Array()
        for name, target in sorted(self._names, key=lambda pair: pair[0]):
            names.extend([String(name), target])
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=names))
        pdf.Root.Outlines = outlines.write(
            self._outline, lambda **entries: pdf.make_indirect(Dictionary(**entries))
        )

    def link(self, pages: range, scheme: str) -> None:
        """Links of these pages to `scheme` and a name lead to the target of that name."""
        for index in pages:
            for note in self.pdf.pages[index].obj.get("/Annots", []):
                address = str(note.get("/A", Dictionary()).get("/URI", ""))
                if address.startswith(scheme):
                    del note["/A"]
                    note.Dest = String(address.removeprefix(scheme))
