"""Things of the workshop and the yard: hammer, anvil, fire, bricks, bucket, hoe."""

from generator.drawing.palette import (
    BRICK,
    FLAME,
    FLAME_CORE,
    MORTAR,
    SKY,
    STEEL,
    STEEL_PALE,
    WOOD,
    Shade,
)
from generator.drawing.pen import Pen, Point, num

SPARK = Shade("#C98A00", "#111111")


def hammer(pen: Pen) -> str:
    """Held at (0, 20); the head is on top."""
    return pen.box(-3.5, -4, 7, 44, WOOD, 3, 2) + pen.box(-17, -18, 34, 17, STEEL, 3, 3)


def anvil(pen: Pen) -> str:
    art = pen.path(
        "M-62,-52 L44,-52 Q72,-50 80,-38 Q52,-36 40,-26 L20,-22 L20,-14 L40,0 L-40,0 L-20,-14"
        " L-20,-22 Q-50,-26 -62,-52Z",
        STEEL,
    )
    art += pen.line("M-50,-46 L38,-46", 2.2) + pen.box(-46, 0, 92, 48, WOOD, 3, 4)
    return art + pen.line("M-30,8 v32 M-8,6 v30 M16,10 v32 M34,6 v24", 2)


def fire(pen: Pen) -> str:
    flame = "M0,0 C-40,-4 -36,-42 -18,-58 C-16,-44 -6,-44 -6,-80 C22,-62 44,-34 30,-10 Q22,0 0,0Z"
    core = "M2,-2 C-18,-6 -16,-26 -2,-42 C4,-30 20,-26 16,-10 Q12,-2 2,-2Z"
    return pen.path(flame, FLAME) + pen.path(core, FLAME_CORE, 2.4)


def bricks(
    pen: Pen,
    corner: Point,
    size: tuple[float, float],
    rows: int = 4,
    across: int = 3,
    fill: Shade = BRICK,
) -> str:
    """A wall; `across` bricks in a row."""
    (x, y), (width, height) = corner, size
    step = height / rows
    joints = ""
    for row in range(rows):
        if row:
            joints += f"M{num(x)},{num(y + row * step)} h{num(width)} "
        for column in range(across + 1):
            at = x + (column + (0.5 if row % 2 else 0)) * width / across
            if x + 2 < at < x + width - 2:
                joints += f"M{num(at)},{num(y + row * step)} v{num(step)} "
    return pen.box(x, y, width, height, fill, 3, 4) + pen.line(joints.strip(), 2, MORTAR)


def sparks(pen: Pen, x: float, y: float) -> str:
    d = f"M{num(x - 20)},{num(y - 12)} l-10,-8 M{num(x)},{num(y - 18)} v-13"
    return pen.line(f"{d} M{num(x + 20)},{num(y - 12)} l10,-8", 3, SPARK)


def bucket(pen: Pen, fill: Shade = STEEL_PALE) -> str:
    """Its bottom on (0, 0), 60 wide at the rim, 44 high."""
    art = pen.path("M-30,-42 L30,-42 L22,0 L-22,0Z", fill)
    art += pen.oval(0, -42, 30, 8, SKY)
    return art + pen.line("M-28,-30 Q0,-20 28,-30", 2)


def hoe(pen: Pen) -> str:
    """A cangkul, standing on (0, 0), 128 high."""
    art = pen.tube([(0, 0), (-4, -120)], WOOD, 5, 5)
    return art + pen.path("M-8,-128 h-24 l-5,14 q16,4 29,2Z", STEEL)
