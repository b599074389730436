"""Sheets greyed, placed and imposed: with `binding` the only modules that import pikepdf."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from generator.printing import folding, ink
from generator.printing.paper import POINTS_PER_MM, Format


def save(pdf: Pdf) -> bytes:
    """The same bytes for the same pages, always."""
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def finish(data: bytes, *, grey: bool) -> bytes:
    """Make a laid-out sheet ready: real grey operators for grey ink, a scope on each table head.

    Raises PrintError when a colour is left on a grey sheet.
    """
    pdf = pikepdf.open(io.BytesIO(data))
    for stream in pdf.objects:
        if grey and isinstance(stream, pikepdf.Stream) and _draws(stream):
            content = stream.read_bytes()
            plain = ink.to_grey(content)
            if plain != content:
                stream.write(plain)
        elif isinstance(stream, Dictionary) and stream.get("/S") == Name.TH:
            _scope(stream)
    return save(pdf)


def _draws(stream: pikepdf.Stream) -> bool:
    """Page contents have no type at all; forms and patterns say what they are."""
    if stream.get("/Subtype") == Name.Form or "/PatternType" in stream:
        return True
    return not {"/Type", "/Subtype", "/Length1", "/FunctionType"} & set(stream.keys())


def _scope(head: Object) -> None:
    """WeasyPrint never writes the scope of a TH; screen readers need it (PDF/UA-1, 7.5)."""
    row = head.get("/P")
    group = row.get("/P") if row is not None else None
    column = group is None or group.get("/S") != Name.TBody
    head.A = Dictionary(O=Name.Table, Scope=Name.Column if column else Name.Row)


def place(data: bytes, page: Format) -> bytes:
    """The same pages on larger paper: in the middle of its width, at its top edge.

    Only the boxes of the pages change; tags, links and fonts stay as they are.
    """
    pdf = pikepdf.open(io.BytesIO(data))
    for sheet in pdf.pages:
        left, bottom, right, top = (float(value) for value in sheet.mediabox)
        side = (page.width * POINTS_PER_MM - (right - left)) / 2
        below = page.height * POINTS_PER_MM - (top - bottom)
        sheet.mediabox = Array([left - side, bottom - below, right + side, top])
    return save(pdf)


def impose(data: bytes, half: Format, title: str, part: str = "") -> bytes:
    """Two pages at their own size on each side of a sheet, to fold in the middle; tags are lost.

    `part` "depan" gives the fronts alone, "belakang" the backs in reverse, for printers that
    print one side.
    """
    source = pikepdf.open(io.BytesIO(data))
    out = pikepdf.new()
    width = half.width * 2 * POINTS_PER_MM
    height = half.height * POINTS_PER_MM
    forms = [out.copy_foreign(page.as_form_xobject()) for page in source.pages]
    for form in forms:
        if "/StructParents" in form:
            del form["/StructParents"]
    sides = folding.sides(len(forms))
    chosen = {"depan": sides[::2], "belakang": sides[1::2][::-1]}.get(part, sides)
    for side in chosen:
        page = out.add_blank_page(page_size=(width, height))
        halves = Dictionary(Kiri=forms[side.left], Kanan=forms[side.right])
        page.obj.Resources = Dictionary(XObject=halves)
        shift = folding.creep(side) * POINTS_PER_MM
        box = [float(value) for value in forms[side.left].BBox]
        x, y = (width / 2 - box[2]) / 2, (height - box[3]) / 2  # a smaller page in the middle
        content = (
            f"q 1 0 0 1 {x + shift:.3f} {y:.3f} cm /Kiri Do Q "
            f"q 1 0 0 1 {width / 2 + x - shift:.3f} {y:.3f} cm /Kanan Do Q\n"
        )
        content += folding.marks(side, width, height)
        page.obj.Contents = out.make_stream(content.encode())
    if (language := source.Root.get("/Lang")) is not None:
        out.Root.Lang = String(str(language))
    out.docinfo.Title = String(title)
    duplex = Name.Simplex if part else Name.DuplexFlipShortEdge
    out.Root.ViewerPreferences = Dictionary(
        DisplayDocTitle=True, Duplex=duplex, PrintScaling=Name("/None")
    )
    return save(out)
