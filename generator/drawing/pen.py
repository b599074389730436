"""The pen: one frozen value that says whether we draw in colour or in lines for grey paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.drawing.palette import INK, Shade

Point = tuple[float, float]

THINNEST = 2.2
"""On grey paper: finer lines do not live through a copier."""


def num(value: float) -> str:
    """A coordinate with at most one decimal, so that files stay small and equal everywhere."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def placed(
    art: str, x: float = 0, y: float = 0, size: float = 1, turn: float = 0, mirror: bool = False
) -> str:
    """Put a drawing somewhere: moved, turned (degrees), made larger, seen in a mirror."""
    moves = f"translate({num(x)} {num(y)})"
    if turn:
        moves += f" rotate({num(turn)})"
    if mirror:
        moves += f" scale({-size:g} {size:g})"
    elif size != 1:
        moves += f" scale({size:g})"
    return f'<g transform="{moves}">{art}</g>'


@dataclass(frozen=True)
class Pen:
    """Draws SVG elements. `stem` (the file's name) begins every id; `lines` means grey paper.

    `thinnest` is for a drawing that is always printed large.
    """

    stem: str
    lines: bool = False
    thinnest: float = THINNEST

    def tone(self, shade: Shade) -> str:
        return shade.grey if self.lines else shade.colour

    def name(self, part: str) -> str:
        """An id that no other file uses."""
        return f"{self.stem}-{part}"

    def _style(self, fill: Shade | None, width: float, stroke: Shade | None) -> str:
        style = f' fill="{self.tone(fill)}"' if fill else ""
        if stroke:
            style += f' stroke="{self.tone(stroke)}"'
        if width == 0:
            return style + ' stroke="none"'
        if self.lines:
            width = max(width, self.thinnest)
        return style if width == 3 else f'{style} stroke-width="{width:g}"'

    def path(
        self, d: str, fill: Shade | None = None, width: float = 3, stroke: Shade | None = None
    ) -> str:
        return f'<path d="{d}"{self._style(fill, width, stroke)}/>'

    def line(self, d: str, width: float = 3, stroke: Shade | None = None) -> str:
        return self.path(d, None, width, stroke)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        fill: Shade | None = None,
        width: float = 3,
        stroke: Shade | None = None,
    ) -> str:
        style = self._style(fill, width, stroke)
        return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"{style}/>'

    def dot(self, x: float, y: float, radius: float = 2, fill: Shade = INK) -> str:
        return (
            f'<circle cx="{num(x)}" cy="{num(y)}" r="{radius:g}"'
            f' fill="{self.tone(fill)}" stroke="none"/>'
        )

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Shade | None = None,
        line: float = 3,
        corner: float = 3,
    ) -> str:
        style = self._style(fill, line, None)
        return (
            f'<rect x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"'
            f' rx="{corner:g}"{style}/>'
        )

    def tube(self, points: Sequence[Point], fill: Shade, width: float, edge: float = 5.5) -> str:
        """A bent pipe with an ink edge: limbs, handles, frames. Three points make a curve."""
        d = course(points)
        return self.line(d, width + edge) + self.line(d, width, fill)


def course(points: Sequence[Point]) -> str:
    """Path data through points; exactly three points are start, bend and end of a curve."""
    if len(points) == 3:
        (ax, ay), (bx, by), (cx, cy) = points
        return f"M{num(ax)},{num(ay)} Q{num(bx)},{num(by)} {num(cx)},{num(cy)}"
    return "M" + " L".join(f"{num(x)},{num(y)}" for x, y in points)
