"""Finished sheets become a booklet with page numbers, contents and one font for each face."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.printing import fonts, pdf_objects
from generator.printing.paper import POINTS_PER_MM
from generator.printing.pdf_objects import Bound

NUMBER_SIZE = 12  # pt, page numbers
NUMBER_HEIGHT = 10.6  # mm from the lower edge of the page to the foot of the number
NUMBER_FONT = "/Angka"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One item to bind: its PDF, its place in the outline, its pages without a number.

    `plain` counts pages from 0, or from the end with -1.
    """

    data: bytes
    title: str
    section: str = ""
    plain: tuple[int, ...] = ()


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
    bound = pdf_objects.read_to_bind(leaves[0].data, tagged=not imposed)
    front = range(len(bound))
    unnumbered = {front[page] for page in leaves[0].plain}
    for leaf in leaves[1:]:
        added = pdf_objects.read(leaf.data)
        pages = bound.append(added)
        unnumbered.update(pages[page] for page in leaf.plain)
        if not imposed:
            bound.append_tags(added, pages, leaf.title, leaf.section)
    bound.share_fonts()
    bound.share_drawings()
    _stamp_numbers(bound, unnumbered, font_files, number_edge)
    bound.embed(
        {
            name: fonts.subset_of(font_files[name], frozenset(face.widths))
            for name, face in bound.faces.items()
        }
    )
    if not imposed:
        bound.write_tags()
        bound.link(front, "item:")
    bound.title(title)
    return bound.to_bytes()


def _stamp_numbers(
    bound: Bound, unnumbered: set[int], font_files: Mapping[str, bytes], edge: float | None
) -> None:
    """Draw page numbers at the foot as pagination artifacts, in WeasyPrint's y-down space."""
    name = next(name for name in bound.faces if name.endswith("Bold"))
    face = bound.faces[name]
    fonts.add_digits(face, font_files[name])
    for index in range(len(bound)):
        if index in unnumbered:
            continue
        codes, em = face.set(str(index + 1))
        _, _, page_width, page_height = bound.box(index)
        width = em * NUMBER_SIZE
        x = (page_width - width) / 2 if edge is None else page_width - edge * POINTS_PER_MM - width
        y = page_height - NUMBER_HEIGHT * POINTS_PER_MM
        content = (
            "/Artifact <</Type /Pagination /Subtype /Footer>> BDC q 0.067 g BT "
            f"{NUMBER_FONT} {NUMBER_SIZE} Tf 1 0 0 -1 {x:.2f} {y:.2f} Tm <{codes}> Tj ET Q EMC"
        )
        bound.draw(index, content, name, NUMBER_FONT)
