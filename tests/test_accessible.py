"""PDFs that a screen reader can read: every kind of printable, towards PDF/UA-1."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from generator import printables
from generator.content.library import Library
from generator.printables import Printable

FOOT = 20  # mm, the margin it stands in
STANDARD = {
    "Document", "Part", "Div", "Span", "P", "H", "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody",
    "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD", "Figure", "Link", "BlockQuote", "Caption",
    "Art", "Sect", "NonStruct", "Reference", "Note", "Quote", "Code", "Form", "Em", "Strong",
}  # fmt: skip


def _kinds(library: Library) -> Iterator[Printable]:
    """One file of each kind that keeps its tags: folded sheets are for the printer only."""
    seen = set()
    for printable in printables.all_of(library):
        if printable.kind not in seen and not printable.folded:
            seen.add(printable.kind)
            yield printable


def _tree(element: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Structure elements in reading order."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _tree(kid)


def _role(element: pikepdf.Dictionary) -> str:
    return str(element.S)[1:]


@pytest.fixture(scope="module")
def files(paper: tuple[Library, Path, Path]) -> list[tuple[str, pikepdf.Pdf]]:
    library, folder, _ = paper
    return [(p.path, pikepdf.open(folder / p.path)) for p in _kinds(library)]


def test_every_kind_is_tagged_and_says_that_it_is_meant_for_everybody(
    files: list[tuple[str, pikepdf.Pdf]],
) -> None:
    assert len(files) >= 9
    for path, pdf in files:
        assert pdf.Root.MarkInfo.Marked, path
        assert pdf.Root.ViewerPreferences.DisplayDocTitle, path
        assert b"pdfuaid" in pdf.Root.Metadata.read_bytes(), path
        assert str(pdf.Root.Lang) == "id", path
        assert {_role(e) for e in _tree(pdf.Root.StructTreeRoot)} <= STANDARD, path


def test_everything_drawn_is_tagged_or_said_to_be_ornament(
    files: list[tuple[str, pikepdf.Pdf]],
) -> None:
    """Text outside marked content would be read by nobody."""
    for path, pdf in files:
        for number, page in enumerate(pdf.pages, 1):
            depth = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                depth += (name in ("BDC", "BMC")) - (name == "EMC")
                if name in ("Tj", "TJ", "Do"):
                    assert depth > 0, (path, number, operands)
            assert page.obj.Tabs == "/S", (path, number)


def test_every_mark_on_a_page_is_read_once_and_knows_its_tag(
    files: list[tuple[str, pikepdf.Pdf]],
) -> None:
    """A reader goes from tag to text, and from a text that is pointed at back to its tag."""
    for path, pdf in files:
        nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
        read: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for element in _tree(pdf.Root.StructTreeRoot):
            for mark in _marks(element):
                read.setdefault((element.Pg.objgen[0], mark), []).append(element.objgen)
        for number, page in enumerate(pdf.pages, 1):
            for mark in _drawn(page):
                tags = read[page.obj.objgen[0], mark]
                owner = owners[int(page.obj.StructParents)][mark]
                assert tags == [owner.objgen], (path, number, mark)


def _marks(element: pikepdf.Dictionary) -> Iterator[int]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield kid


def _drawn(page: pikepdf.Page) -> Iterator[int]:
    """The numbers of marked content on a page, without ornament."""
    for operands, _operator in pikepdf.parse_content_stream(page, "BDC"):
        if isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
            yield int(operands[1].MCID)


def test_the_foot_of_a_page_is_not_read_in_the_middle_of_a_text(
    files: list[tuple[str, pikepdf.Pdf]],
) -> None:
    """Every page has a foot but a booklet's covers, and nothing above it is passed over."""
    for path, pdf in files:
        for number, page in enumerate(pdf.pages, 1):
            feet = list(_feet(page))
            cover = path.startswith("buklet") and number in (1, len(pdf.pages))
            assert feet or cover, (path, number)
            assert max(feet, default=0) < FOOT, (path, number)


def _feet(page: pikepdf.Page) -> Iterator[float]:
    """How high above the lower edge, in mm, each line stands that readers pass over as a foot."""
    here, before, inside = pikepdf.Matrix(), [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                before.append(here)
            case "Q":
                here = before.pop()
            case "cm":
                here = pikepdf.Matrix(*map(float, operands)) @ here
            case "BDC" | "BMC":
                inside.append("/Footer" in str(operands))
            case "EMC":
                inside.pop()
            case "Tm" if any(inside):
                yield (pikepdf.Matrix(*map(float, operands)) @ here).f * 25.4 / 72


def test_no_tag_is_there_for_nothing(files: list[tuple[str, pikepdf.Pdf]]) -> None:
    """Each is a step for who listens: a wrapper of wrappers or an empty paragraph says nothing."""
    for path, pdf in files:
        every = [_role(element) for element in _tree(pdf.Root.StructTreeRoot)]
        for element in _tree(pdf.Root.StructTreeRoot):
            if _role(element) in ("P", "Span", "Div", "NonStruct"):
                assert list(element.get("/K", [])), path
        wrappers = [role for role in every if role in ("Span", "NonStruct", "Div")]
        assert len(wrappers) < len(every) / 4, (path, len(wrappers), len(every))


def test_headings_start_at_one_and_skip_no_level(files: list[tuple[str, pikepdf.Pdf]]) -> None:
    for path, pdf in files:
        levels = [
            int(role[1])
            for element in _tree(pdf.Root.StructTreeRoot)
            if re.fullmatch(r"H\d", role := _role(element))
        ]
        assert levels and levels[0] == 1, path
        steps = [after - before for before, after in itertools.pairwise(levels)]
        assert max(steps, default=0) <= 1, (path, levels)


def test_every_figure_has_words(files: list[tuple[str, pikepdf.Pdf]]) -> None:
    for path, pdf in files:
        for element in _tree(pdf.Root.StructTreeRoot):
            if _role(element) == "Figure":
                assert str(element.get("/Alt", "")).strip(), path


def test_every_table_has_heads_that_say_which_way_they_point(
    files: list[tuple[str, pikepdf.Pdf]],
) -> None:
    for path, pdf in files:
        for table in _tree(pdf.Root.StructTreeRoot):
            if _role(table) != "Table":
                continue
            heads = [element for element in _tree(table) if _role(element) == "TH"]
            assert heads, path
            assert all(str(head.A.Scope) in ("/Column", "/Row") for head in heads), path


def test_bookmarks_lead_to_every_item(files: list[tuple[str, pikepdf.Pdf]]) -> None:
    for path, pdf in files:
        with pdf.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
        assert titles and all(title.strip() for title in titles), path
