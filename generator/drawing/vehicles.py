"""What rolls: bicycle, motorbike, food cart, wheelchair."""

from math import cos, pi, sin

from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    DAUN,
    INK,
    KUNYIT,
    KUNYIT_PALE,
    MORI,
    NILA,
    SOGAN,
    STEEL,
    STEEL_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num

CRATE = Shade("#F2D9A0")


def wheel(pen: Pen, x: float, y: float, r: float) -> str:
    spokes = ""
    for i in range(8):
        angle = i * pi / 4 + 0.2
        end = (x + (r - 7) * cos(angle), y + (r - 7) * sin(angle))
        spokes += f"M{num(x)},{num(y)} L{num(end[0])},{num(end[1])} "
    art = pen.oval(x, y, r, r, None, 6) + pen.oval(x, y, r - 7, r - 7, None, 1.6)
    return art + pen.dot(x, y, 6) + pen.line(spokes.strip(), 1.5)


FRAME = (
    "M-80,-52 L-24,-122 L56,-122 L6,-50Z",
    "M-24,-122 L6,-50",
    "M56,-122 L92,-52",
    "M50,-142 L58,-116",
)


def bicycle(pen: Pen, paint: Shade = NILA, chain_off: bool = False) -> str:
    """Facing right, wheels on the ground at x = -80 and 92."""
    art = wheel(pen, -80, -52, 50) + wheel(pen, 92, -52, 50)
    art += "".join(pen.line(d, 12) for d in FRAME)
    art += "".join(pen.line(d, 6.5, paint) for d in FRAME)
    art += pen.line("M-26,-122 L-30,-136", 6)
    art += pen.path("M-56,-142 Q-30,-150 -6,-140 Q-16,-132 -40,-133Z", SOGAN)
    art += pen.line("M50,-142 Q58,-154 80,-150", 7)
    art += pen.oval(6, -50, 15, 15, KUNYIT) + pen.dot(6, -50, 4)
    sag = "M2,-36 C-20,-16 -44,-24 -72,-46" if chain_off else "M4,-35 L-72,-42"
    art += pen.line(f"M6,-66 L-64,-60 {sag}", 3.2)
    return art + pen.line("M6,-50 L20,-28 M12,-26 h16", 5)


def food_cart(pen: Pen) -> str:
    """A cart with a roof and vegetables, wheels on (±36, 0)."""
    art = pen.path("M-60,-150 L60,-150 L70,-122 Q0,-112 -70,-122Z", BATA)
    art += pen.line("M-24,-150 L-28,-118 M24,-150 L28,-118", 2.4)
    art += pen.line("M-54,-120 V-70 M54,-120 V-70", 5)
    art += pen.oval(-34, -84, 12, 10, DAUN) + pen.oval(-10, -86, 12, 11, KUNYIT)
    art += pen.oval(14, -84, 12, 10, BATA) + pen.oval(38, -85, 12, 10, DAUN)
    art += pen.box(-62, -76, 124, 46, CRATE, 3, 4) + pen.line("M-62,-60 H62", 2)
    for x in (-36, 36):
        art += pen.oval(x, -16, 16, 16, MORI, 5) + pen.dot(x, -16, 4, INK)
    return art


def motorbike(pen: Pen, paint: Shade = BATA) -> str:
    """A bebek on its stand, facing right, wheels on the ground at x = -72 and 76."""
    art = ""
    for x in (-72, 76):
        art += pen.oval(x, -34, 31, 31, MORI, 8) + pen.oval(x, -34, 18, 18, None, 2)
        art += pen.line(
            f"M{x - 18},-34 h36 M{x},-52 v36 M{x - 13},-47 l26,26 M{x + 13},-47 l-26,26", 1.6
        )
        art += pen.dot(x, -34, 5)
    art += pen.tube([(48, -112), (76, -36)], STEEL_PALE, 6)
    art += pen.line("M40,-52 Q54,-80 84,-74", 12) + pen.line("M40,-52 Q54,-80 84,-74", 6.5, paint)
    art += pen.tube([(-14, -30), (-100, -40)], STEEL_PALE, 8)
    art += pen.box(-26, -60, 44, 34, STEEL, 3, 5) + pen.line(
        "M-18,-52 h28 M-18,-44 h28 M-18,-36 h28", 2
    )
    art += pen.path("M-104,-92 L-6,-84 L16,-58 L-24,-54 L-62,-60 L-96,-76Z", paint)
    art += pen.path("M-92,-92 Q-50,-108 -4,-92 L0,-82 L-90,-84Z", CHARCOAL)
    art += pen.path("M10,-50 L38,-110 Q48,-122 58,-110 L46,-62 Q38,-42 10,-50Z", paint)
    art += pen.path("M50,-124 Q66,-124 66,-112 Q64,-104 52,-106Z", KUNYIT_PALE)
    return art + pen.line("M48,-120 L36,-134 L18,-130", 7)


def wheelchair_back(pen: Pen) -> str:
    """The far wheel and the back rest; the seated person is drawn on top, then the front."""
    art = pen.oval(10, -34, 32, 32, None, 5)
    return art + pen.tube([(-24, -26), (-30, -92)], NILA, 7) + pen.line("M-30,-92 l-14,2", 6)


def wheelchair_front(pen: Pen) -> str:
    """Near wheel, frame and foot rest, for somebody who sits at (0, 0) and faces right."""
    art = pen.tube([(-24, -40), (38, -40)], STEEL, 5) + pen.tube([(36, -40), (46, -6)], STEEL, 5)
    art += pen.line("M40,4 h26", 7)
    art += pen.oval(40, -2, 9, 9, MORI, 5)
    art += pen.oval(-6, -34, 38, 38, None, 6) + pen.oval(-6, -34, 32, 32, None, 1.8)
    return (
        art
        + pen.line("M-6,-34 V-66 M-6,-34 V-2 M-6,-34 H26 M-6,-34 H-38", 1.8)
        + pen.dot(-6, -34, 5)
    )
