"""Small things that hands hold: paper, books, pencils, glasses, bottles, boxes, tins."""

from generator.drawing.palette import (
    BATA,
    CREAM,
    DAUN,
    KUNYIT,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    STEEL,
    STEEL_PALE,
    WATER,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed

CARD = Shade("#D9B07E", "#EDEDED")
GLASS = Shade("#EAF3F8")


def paper(pen: Pen, width: float = 28, height: float = 36, fill: Shade = MORI) -> str:
    """A written page (strokes, no letters), its middle at (0, 0)."""
    x, y = -width / 2, -height / 2
    art = pen.box(x, y, width, height, fill, 3, 3)
    rows = int(height // 9) - 1
    text = " ".join(
        f"M{num(x + 6)},{num(y + 9 + 8 * row)} h{num(width - 12 - (5 if row % 2 else 0))}"
        for row in range(rows)
    )
    return art + pen.line(text, 2)


def grid_paper(pen: Pen, cell: float = 14, cells: int = 4, fill: Shade = WHITE) -> str:
    """A page of squares, some of them dyed, its middle at (0, 0)."""
    size = cell * cells
    art = pen.box(-size / 2 - 5, -size / 2 - 5, size + 10, size + 10, fill, 3, 3)
    marks = {(0, 1): KUNYIT, (2, 0): NILA_PALE, (1, 2): BATA, (3, 3): DAUN, (2, 2): KUNYIT}
    for (column, row), shade in marks.items():
        if column < cells and row < cells:
            left, top = column * cell - size / 2, row * cell - size / 2
            art += pen.box(left, top, cell, cell, shade, 0, 0)
    lines = " ".join(
        f"M{num(i * cell - size / 2)},{num(-size / 2)} v{num(size)}"
        f" M{num(-size / 2)},{num(i * cell - size / 2)} h{num(size)}"
        for i in range(cells + 1)
    )
    return art + pen.line(lines, 2)


def book_back(pen: Pen, cover: Shade = NILA) -> str:
    """An open book seen from behind (the reader faces us); held at (±24, -8)."""
    art = pen.path(
        "M0,0 Q-16,-5 -30,-2 L-30,-34 Q-15,-38 0,-32 Q15,-38 30,-34 L30,-2 Q16,-5 0,0Z", cover
    )
    return art + pen.line("M0,-32 V0", 2.4)


def book_flat(pen: Pen) -> str:
    """An open book lying on a table or the floor; 60 wide."""
    art = pen.path(
        "M0,0 Q-16,-8 -32,-2 L-26,-16 Q-12,-20 0,-14 Q12,-20 26,-16 L32,-2 Q16,-8 0,0Z", MORI
    )
    return art + pen.line("M0,-14 V0 M-22,-11 q8,-3 15,0 M7,-11 q8,-3 15,0 M-23,-6 q8,-3 15,0", 1.8)


def pencil(pen: Pen, fill: Shade = KUNYIT) -> str:
    """Its tip at (0, 0), leaning to the right."""
    art = pen.path("M0,0 L3,-9 L20,-28 L27,-22 L9,-4Z", fill, 2.4)
    return art + pen.path("M0,0 L3,-9 L9,-4Z", WOOD_PALE, 2)


def crayon(pen: Pen, x: float, y: float, fill: Shade = KUNYIT) -> str:
    """A pencil that writes at (x, y), leaning right; the hand belongs at (x + 8, y - 11)."""
    return placed(
        pen.line("M2,-3 L18,-27", 8)
        + pen.line("M3.5,-5 L18,-27", 3.6, fill)
        + pen.dot(0.5, -0.5, 2),
        x,
        y,
    )


def tumbler(pen: Pen, fill: Shade = WATER, level: float = 0.6) -> str:
    """A drinking glass on (0, 0), 22 wide, 32 high."""
    top = -30 * level
    inset = 3 * (1 - level)
    art = pen.path("M-12,-32 L12,-32 L9,0 L-9,0Z", GLASS)
    art += pen.path(
        f"M{num(-11.5 + inset)},{num(top)} L{num(11.5 - inset)},{num(top)} L9,0 L-9,0Z", fill, 2
    )
    return art + pen.line("M-12,-32 L12,-32 L9,0 L-9,0Z")


def bottle(pen: Pen, fill: Shade = SKY, cap: Shade = NILA) -> str:
    """A plastic bottle on (0, 0), 44 high."""
    art = pen.path(
        "M-10,0 Q-12,-2 -11,-22 Q-10,-30 -4,-33 L-4,-40 L4,-40 L4,-33 Q10,-30 11,-22 Q12,-2 10,0Z",
        fill,
        2.6,
    )
    art += pen.box(-5, -45, 10, 6, cap, 2.4, 1.5)
    return art + pen.line("M-11,-18 H11 M-11,-10 H11", 1.8)


def tin(pen: Pen, fill: Shade = STEEL_PALE) -> str:
    """A used tin on (0, 0), 34 wide, 36 high."""
    art = pen.path("M-17,-34 L-16,-2 Q0,4 16,-2 L17,-34Z", fill)
    art += pen.oval(0, -34, 17, 5, Shade("#8B6A4A", "#DDDDDD"), 2.6)
    return art + pen.line("M-16.5,-24 Q0,-18 16.5,-24 M-16,-12 Q0,-6 16,-12", 2)


def carton(pen: Pen, width: float = 44, height: float = 34, fill: Shade = CARD) -> str:
    """A parcel on (0, 0)."""
    left = -width / 2
    art = pen.box(left, -height, width, height, fill, 3, 3)
    art += pen.path(f"M-5,{num(-height)} h10 v{num(height * 0.36)} l-5,-3 l-5,3Z", CREAM, 2)
    return art + pen.line(f"M{num(left + 7)},-8 h9", 2.4)


def bin_box(pen: Pen, fill: Shade, width: float = 56, height: float = 38) -> str:
    """An open box on (0, 0); fill it first, then draw it."""
    left = -width / 2
    art = pen.path(
        f"M{num(left)},{-height} L{num(-left)},{-height} L{num(-left - 5)},0 L{num(left + 5)},0Z",
        fill,
    )
    return art + pen.line(f"M{num(left)},{-height} H{num(-left)}", 5)


def magnifier(pen: Pen) -> str:
    """Held at (0, 0), the lens above."""
    return pen.tube([(0, 4), (0, -20)], WOOD, 5, 5) + pen.oval(0, -38, 17, 17, GLASS, 4)


def cup(pen: Pen, fill: Shade = BATA) -> str:
    art = pen.line("M10,-18 q12,0 8,9 q-4,5 -9,3", 4)
    return art + pen.path("M-12,-22 L12,-22 L9,0 L-9,0Z", fill)


def broom(pen: Pen) -> str:
    """A sapu lidi with a long handle; sweeps at (0, 0), handle goes up to (0, -112)."""
    art = pen.tube([(0, -38), (0, -112)], WOOD, 4.5, 5)
    art += pen.path("M-7,-44 L7,-44 L18,0 L-18,0Z", Shade("#C9A25C"))
    return art + pen.line("M-3,-36 L-8,-2 M0,-36 V-2 M3,-36 L8,-2 M-8,-38 H8", 1.8)


def clipboard(pen: Pen) -> str:
    """A board with a ticked list, its middle at (0, 0)."""
    art = pen.box(-20, -26, 40, 54, WOOD, 3, 4) + pen.box(-15, -19, 30, 43, WHITE, 2.4, 2)
    art += pen.box(-8, -31, 16, 9, STEEL, 2.6, 2)
    ticks = " ".join(f"M-11,{y} l3,4 l5,-8 M1,{y} h10" for y in (-9, 2, 13))
    return art + pen.line(ticks, 2.2)
