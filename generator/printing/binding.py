"""Finished sheets become a booklet: the other module that imports pikepdf is `finishing`."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from generator.printing import fonts
from generator.printing.finishing import save
from generator.printing.fonts import Face
from generator.printing.paper import POINTS_PER_MM

NUMBER_SIZE = 12  # pt, page numbers
NUMBER_HEIGHT = 10.6  # mm from the lower edge of the page to the foot of the number


@dataclass(frozen=True, slots=True)
class Leaf:
    """One item to bind: its PDF, its place in the outline, its pages without a number.

    `plain` counts pages from 0, or from the end with -1.
    """

    data: bytes
    title: str
    section: str = ""
    plain: tuple[int, ...] = ()


@dataclass(slots=True)
class _Bound:
    """What grows while leaves are added to a booklet."""

    pdf: Pdf
    fonts: dict[str, Object] = field(default_factory=dict)
    faces: dict[str, Face] = field(default_factory=dict)
    numbers: list[Object | int] = field(default_factory=list)  # of the parent tree
    names: list[tuple[str, Object]] = field(default_factory=list)
    outline: list[tuple[str, Object]] = field(default_factory=list)
    unnumbered: set[int] = field(default_factory=set)


def join(
    leaves: Sequence[Leaf],
    font_files: Mapping[str, bytes],
    title: str,
    number_edge: float | None,
    *,
    imposed: bool = False,
) -> bytes:
    """Bind leaves to one booklet: tags, outline, links, one font a face, page numbers.

    What is only to be `imposed` is bound without tags, outline and links, which are lost there.

    The first leaf is the front matter; its links to `item:NAME` become links to the element with
    that id. `font_files` maps the name of a face to its WOFF2. Page numbers end `number_edge` mm
    from the right edge, or stand in the middle without it.
    """
    pdf = pikepdf.open(io.BytesIO(leaves[0].data))
    bound = _Bound(pdf)
    front = len(pdf.pages)
    if imposed:
        for name in ("/StructTreeRoot", "/MarkInfo", "/Names", "/Outlines"):
            if name in pdf.Root:
                del pdf.Root[name]
    else:
        bound.numbers += list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    bound.unnumbered.update(range(front)[page] for page in leaves[0].plain)
    for leaf in leaves[1:]:
        source = pikepdf.open(io.BytesIO(leaf.data))
        at = len(pdf.pages)
        pdf.pages.extend(source.pages)
        bound.unnumbered.update(range(at, len(pdf.pages))[page] for page in leaf.plain)
        if not imposed:
            _add_tags(bound, leaf, source, at)
    for page in pdf.pages:
        _absorb_fonts(bound, page)
    _stamp_numbers(bound, font_files, number_edge)
    _write_fonts(bound, font_files)
    if not imposed:
        _write_tags(bound, front)
    pdf.docinfo.Title = String(title)
    return save(pdf)


def _write_tags(bound: _Bound, front: int) -> None:
    """The parent tree, names, outline and links of all that was added."""
    pdf = bound.pdf
    tree = pdf.Root.StructTreeRoot
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(bound.numbers)))
    tree.ParentTreeNextKey = len(bound.numbers) // 2
    names = Array()
    for name, target in sorted(bound.names, key=lambda pair: pair[0]):
        names.extend([String(name), target])
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=names))
    _write_outline(bound)
    _link_contents(pdf, front)


def _add_tags(bound: _Bound, leaf: Leaf, source: Pdf, at: int) -> None:
    """Tags, names and outline of a leaf whose pages lie in the booklet from page `at` on."""
    pdf = bound.pdf
    document = pdf.Root.StructTreeRoot.K[0]
    copied = pdf.copy_foreign(source.Root.StructTreeRoot)
    part = pdf.make_indirect(
        Dictionary(
            Type=Name.StructElem, S=Name.Part, P=document, K=copied.K[0].K, T=String(leaf.title)
        )
    )
    if "/Lang" in source.Root and source.Root.Lang != pdf.Root.get("/Lang"):
        part.Lang = String(str(source.Root.Lang))  # nobody translated it yet
    for kid in part.K:
        kid.P = part
    document.K.append(part)
    old = list(copied.ParentTree.Nums)
    renumber = {int(key): n for n, key in enumerate(old[::2], len(bound.numbers) // 2)}
    for key, value in zip(old[::2], old[1::2], strict=True):
        bound.numbers.extend([renumber[int(key)], value])
    for page in pdf.pages[at:]:
        page.obj.StructParents = renumber[int(page.obj.StructParents)]
        for note in page.obj.get("/Annots", []):
            if "/StructParent" in note:
                note.StructParent = renumber[int(note.StructParent)]
    targets = source.Root.get("/Names", Dictionary()).get("/Dests")
    if targets is not None:
        flat = pdf.copy_foreign(source.make_indirect(targets)).Names
        bound.names += [(str(n), target) for n, target in zip(flat[::2], flat[1::2], strict=True)]
    if "/Outlines" in source.Root:
        node = pdf.copy_foreign(source.Root.Outlines).get("/First")
        while node is not None:
            bound.outline.append((leaf.section, node))
            node = node.get("/Next")


def _absorb_fonts(bound: _Bound, page: pikepdf.Page) -> None:
    used = page.obj.Resources.get("/Font", Dictionary())
    for key in list(used.keys()):
        font = used[key]
        name = str(font.BaseFont)[1:].split("+", 1)[-1]
        face = bound.faces.setdefault(name, Face())
        shared = bound.fonts.setdefault(name, font)
        if font.objgen != shared.objgen or not face.widths:
            face.widths.update(fonts.read_widths(list(font.DescendantFonts[0].W)))
            face.unicode.update(fonts.read_unicode(font.ToUnicode.read_bytes()))
        used[key] = shared


def _write_fonts(bound: _Bound, font_files: Mapping[str, bytes]) -> None:
    for name, font in bound.fonts.items():
        face = bound.faces[name]
        data = fonts.subset_of(font_files[name], sorted(face.widths))
        stream = bound.pdf.make_stream(data)
        stream.Length1 = len(data)
        inner = font.DescendantFonts[0]
        inner.FontDescriptor.FontFile2 = stream
        widths = Array()
        for glyph in sorted(face.widths):
            widths.extend(Array([glyph, Array([face.widths[glyph]])]))
        inner.W = widths
        cmap = fonts.write_unicode(font.ToUnicode.read_bytes(), face.unicode)
        font.ToUnicode = bound.pdf.make_stream(cmap)


def _stamp_numbers(bound: _Bound, font_files: Mapping[str, bytes], edge: float | None) -> None:
    """Draw page numbers at the foot as pagination artifacts, in WeasyPrint's y-down space."""
    name = next(name for name in bound.fonts if name.endswith("Bold"))
    face = bound.faces[name]
    fonts.add_digits(face, font_files[name])
    for index, page in enumerate(bound.pdf.pages):
        if index in bound.unnumbered:
            continue
        codes, em = face.set(str(index + 1))
        page_width, page_height = float(page.mediabox[2]), float(page.mediabox[3])
        width = em * NUMBER_SIZE
        x = (page_width - width) / 2 if edge is None else page_width - edge * POINTS_PER_MM - width
        y = page_height - NUMBER_HEIGHT * POINTS_PER_MM
        page.obj.Resources.Font[Name("/Angka")] = bound.fonts[name]
        page.contents_add(
            "/Artifact <</Type /Pagination /Subtype /Footer>> BDC q 0.067 g BT "
            f"/Angka {NUMBER_SIZE} Tf 1 0 0 -1 {x:.2f} {y:.2f} Tm <{codes}> Tj ET Q EMC".encode()
        )


def _write_outline(bound: _Bound) -> None:
    """Sections, and under each the items' own headings."""
    pdf = bound.pdf
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    tops: list[Object] = []
    children: dict[str, list[Object]] = {}
    for section, node in bound.outline:
        if not section:
            tops.append(node)
            continue
        if section not in children:
            head: Object = pdf.make_indirect(Dictionary(Title=String(section), Dest=node.Dest))
            tops.append(head)
            children[section] = []
            head.Section = String(section)
        children[section].append(node)
    for head in tops:
        if "/Section" in head:
            _chain(head, children[str(head.Section)])
            del head["/Section"]
    _chain(root, tops)
    root.Count = len(tops)
    pdf.Root.Outlines = root


def _chain(parent: Object, nodes: Sequence[Object]) -> None:
    for index, node in enumerate(nodes):
        node.Parent = parent
        for key, other in (("/Prev", index - 1), ("/Next", index + 1)):
            if 0 <= other < len(nodes):
                node[key] = nodes[other]
            elif key in node:
                del node[key]
        if int(node.get("/Count", 0)) > 0:
            node.Count = -int(node.Count)
    parent.First, parent.Last, parent.Count = nodes[0], nodes[-1], -len(nodes)


def _link_contents(pdf: Pdf, front: int) -> None:
    for page in pdf.pages[:front]:
        for note in page.obj.get("/Annots", []):
            address = str(note.get("/A", Dictionary()).get("/URI", ""))
            if address.startswith("item:"):
                del note["/A"]
                note.Dest = String(address.removeprefix("item:"))
