"""The sheet a drawing lies on: the SVG frame and the dyed patch behind a scene."""

from generator.drawing.palette import GROUPS, Shade
from generator.drawing.pen import Pen, num

GROUNDS = {
    "R": Shade("#E9C9A6"),
    "I": Shade("#BFD2EA"),
    "A": Shade("#E0C0D6"),
    "S": Shade("#C1DDBC"),
    "E": Shade("#F1D58C"),
    "C": Shade("#B4D8D9"),
}
FLOOR_LINE = Shade("#B9B9B9", "#B9B9B9")


def document(pen: Pen, art: str, box: tuple[float, float, float, float], extra: str = "") -> str:
    """A whole SVG file. Defaults sit on an inner group, where page CSS for `svg` cannot reach."""
    x, y, width, height = (num(value) for value in box)
    ink = "#111111" if pen.lines else "#1E2A44"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {width} {height}"'
        f' width="{width}" height="{height}"{extra}>'
        f'<g fill="none" stroke="{ink}" stroke-width="3" stroke-linecap="round"'
        f' stroke-linejoin="round">{art}</g></svg>\n'
    )


def patch(
    pen: Pen,
    tint: Shade,
    ground: Shade,
    size: tuple[float, float] = (420, 280),
    horizon: float = 234,
) -> str:
    """A piece of dyed cloth with hand-cut edges and a ground to stand on; on paper one line."""
    w, h = size
    if pen.lines:
        level = num(horizon)
        return pen.line(
            f"M14,{level} Q{num(w / 2)},{num(horizon - 9)} {num(w - 14)},{level}", 2, FLOOR_LINE
        )
    cloth = (
        f"M10,{num(h * 0.09)} Q{num(w * 0.43)},6 {num(w - 10)},{num(h * 0.07)}"
        f" Q{num(w)},{num(h * 0.5)} {num(w - 8)},{num(h - 16)}"
        f" Q{num(w / 2)},{num(h + 2)} 8,{num(h - 14)} Q2,{num(h * 0.5)} 10,{num(h * 0.09)}Z"
    )
    floor = (
        f"M6.5,{num(horizon)} Q{num(w / 2)},{num(horizon - 9)} {num(w - 6.5)},{num(horizon)}"
        f" L{num(w - 8)},{num(h - 16)} Q{num(w / 2)},{num(h + 2)} 8,{num(h - 14)}Z"
    )
    return pen.path(cloth, tint, 0) + pen.path(floor, ground, 0)


def group_patch(pen: Pen, letter: str, horizon: float = 234) -> str:
    """The cloth of a career scene, in the tint of its first interest group."""
    return patch(pen, Shade(GROUPS[letter].tint), GROUNDS[letter], (420, 280), horizon)


def career_scene(pen: Pen, letter: str, art: str) -> str:
    """A career picture, 420 x 280; feet stand near y = 252."""
    return document(pen, group_patch(pen, letter) + art, (0, 0, 420, 280))
