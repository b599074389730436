"""What grows and flows: trees, leaves, flowers, hills, sun, water, bamboo, ants."""

from math import cos, pi, sin

from generator.drawing.palette import (
    BATA,
    DAUN,
    DAUN_DARK,
    DAUN_PALE,
    KUNYIT,
    WHITE,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, Point, course, num

BAMBOO = Shade("#D9C77A")


def tree(pen: Pen) -> str:
    """A shade tree on (0, 0), 170 high and 130 wide."""
    art = pen.path("M-13,0 Q-6,-30 -9,-70 L9,-70 Q6,-30 15,0 Q0,-6 -13,0Z", WOOD_DARK)
    art += pen.path(
        "M-20,-64 C-62,-58 -76,-100 -48,-114 C-58,-150 -14,-174 4,-152 C34,-172 66,-142 52,-116"
        " C80,-98 60,-58 22,-64 Q0,-54 -20,-64Z",
        DAUN,
    )
    return art + pen.line(
        "M-34,-92 q10,8 20,0 M8,-122 q10,8 20,0 M16,-84 q9,7 18,0 M-20,-130 q8,6 16,0", 2.2
    )


def bush(pen: Pen) -> str:
    art = pen.path(
        "M-40,0 C-54,-18 -36,-40 -20,-32 C-12,-54 18,-54 24,-34 C42,-40 54,-16 40,0Z", DAUN
    )
    return art + pen.line("M-16,-14 q6,5 12,0 M10,-20 q6,5 12,0", 2)


def leaf(pen: Pen, fill: Shade = DAUN) -> str:
    """A big leaf, its stalk at (0, 0), pointing up, 44 long."""
    art = pen.path("M0,-4 C-18,-14 -16,-34 0,-46 C16,-34 18,-14 0,-4Z", fill, 2.6)
    return art + pen.line("M0,4 V-36 M0,-14 l-8,-7 M0,-14 l8,-7 M0,-24 l-7,-6 M0,-24 l7,-6", 1.8)


def flower(pen: Pen, fill: Shade = BATA) -> str:
    """A flower with five petals, its middle at (0, 0), 32 wide."""
    art = "".join(
        f'<g transform="rotate({turn})">{pen.oval(0, -10, 6.5, 8.5, fill, 2.4)}</g>'
        for turn in range(0, 360, 72)
    )
    return art + pen.oval(0, 0, 5.5, 5.5, KUNYIT, 2.4)


def seedling(pen: Pen) -> str:
    """A young chilli plant growing from (0, 0), 40 high."""
    art = pen.line("M0,0 Q-2,-20 2,-34", 3.4, DAUN_DARK if not pen.lines else Shade("", "#111111"))
    art += pen.path("M0,-14 C-8,-26 -20,-24 -24,-18 C-18,-8 -8,-8 0,-14Z", DAUN, 2.4)
    art += pen.path("M1,-22 C8,-34 20,-34 25,-28 C20,-18 10,-16 1,-22Z", DAUN, 2.4)
    return art + pen.path("M2,-32 C-4,-42 2,-50 8,-52 C14,-46 10,-36 2,-32Z", DAUN, 2.4)


def chilli(pen: Pen) -> str:
    art = pen.path("M0,0 Q8,-1 8,8 Q7,20 -3,24 Q0,14 -4,6 Q-4,1 0,0Z", Shade("#D8452B"), 2.2)
    return art + pen.line("M1,0 q0,-5 4,-7", 2.6)


def cloud(pen: Pen) -> str:
    return pen.path(
        "M-26,8 Q-38,8 -36,-2 Q-34,-12 -22,-10 Q-18,-24 -2,-22 Q12,-22 15,-10"
        " Q28,-12 30,-1 Q31,8 20,8Z",
        WHITE,
        2.4,
    )


def sun(pen: Pen, r: float = 22) -> str:
    return pen.oval(0, 0, r, r, KUNYIT, 2.6)


def star(pen: Pen, size: float = 1, fill: Shade = KUNYIT) -> str:
    points: list[Point] = []
    for corner in range(10):
        angle = pi * corner / 5 - pi / 2
        reach = (6 if corner % 2 else 13) * size
        points.append((reach * cos(angle), reach * sin(angle)))
    return pen.path(course(points) + "Z", fill, 2.4)


def hill(pen: Pen, width: float = 160, height: float = 50, fill: Shade = DAUN_PALE) -> str:
    half = width / 2
    return pen.path(
        f"M{num(-half)},0 Q{num(-half * 0.5)},{num(-height)} 0,{num(-height)}"
        f" Q{num(half * 0.5)},{num(-height)} {num(half)},0Z",
        fill,
        2.2 if pen.lines else 0,
    )


def ant(pen: Pen) -> str:
    """Walking to the right, 30 long."""
    legs = "M-3,0 l-5,8 M-1,0 l0,9 M2,0 l5,8 M-3,-3 l-5,-7 M2,-3 l4,-7 M12,-4 q5,-7 9,-5"
    art = pen.line(legs, 1.8)
    art += pen.oval(-10, -2, 8, 5.5, Shade("#7E321C", "#333333"), 2)
    art += pen.oval(0, -1, 4, 3.5, Shade("#7E321C", "#333333"), 2)
    return art + pen.oval(9, -2, 5, 4.5, Shade("#7E321C", "#333333"), 2)


def bamboo(pen: Pen, length: float, fill: Shade = BAMBOO, thick: float = 13) -> str:
    """A pole from (0, 0) to the right, with its knots."""
    art = pen.box(0, -thick / 2, length, thick, fill, 3, 4)
    count = max(2, int(length // 38))
    knots = " ".join(
        f"M{num(i * length / count)},{num(-thick / 2)} q3,{num(thick / 2)} 0,{num(thick)}"
        for i in range(1, count)
    )
    return art + pen.line(knots, 2.2)


def grass(pen: Pen, x: float, y: float) -> str:
    return pen.line(
        f"M{num(x)},{num(y)} q-5,-9 -8,-11 M{num(x)},{num(y)} v-14 M{num(x)},{num(y)} q5,-9 8,-11",
        2.4,
        DAUN_DARK if not pen.lines else Shade("", "#999999"),
    )


def palm(pen: Pen) -> str:
    """A banana plant, 120 high."""
    art = pen.path("M-8,0 Q-4,-40 -6,-66 L6,-66 Q5,-36 9,0Z", Shade("#9DB06B"))
    for turn, size in ((-62, 0.9), (58, 0.9), (-26, 1.05), (24, 1.05)):
        blade = pen.path("M0,0 C-20,-20 -16,-50 2,-66 C18,-48 18,-18 0,0Z", DAUN, 2.6)
        blade += pen.line("M0,-2 Q1,-34 2,-60", 2)
        art += f'<g transform="translate(0 -64) rotate({turn}) scale({size:g})">{blade}</g>'
    return art
