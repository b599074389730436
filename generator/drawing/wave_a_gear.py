"""What workers wear on their heads and at their necks; each is put over a drawn head or chest.

Hats are drawn around the middle of a head at (0, 0); they fit hair and head scarves alike.
"""

from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    KUNYIT,
    STEEL_DARK,
    WHITE,
    Shade,
)
from generator.drawing.pen import Pen

RED = Shade("#B5382B", "#E2E2E2")


def hard_hat(pen: Pen, fill: Shade = KUNYIT) -> str:
    """A builder's helmet with a rib and a short peak all round."""
    art = pen.path("M-24,-8 C-26,-38 26,-38 24,-8Z", fill)
    art += pen.line("M-7,-29 Q-9,-20 -8,-13 M7,-29 Q9,-20 8,-13", 2.2)
    return art + pen.path("M-29,-7 Q0,-17 29,-7 Q30,-3 26,-3 Q0,-11 -26,-3 Q-30,-3 -29,-7Z", fill)


def fire_helmet(pen: Pen) -> str:
    """Wide brim, a comb on top and a badge in front."""
    art = pen.path("M-24,-8 C-26,-40 26,-40 24,-8Z", RED)
    art += pen.path("M-5,-33 Q0,-40 5,-33 L5,-14 L-5,-14Z", KUNYIT, 2.4)
    art += pen.path("M-33,-5 Q0,-19 33,-5 Q32,0 27,-1 Q0,-11 -27,-1 Q-32,0 -33,-5Z", RED)
    return art + pen.path("M-8,-25 h16 v9 q-8,8 -16,0Z", CREAM, 2.4)


def peaked_cap(pen: Pen, crown: Shade, peak: Shade = CHARCOAL) -> str:
    """The cap of an officer, with a badge."""
    art = pen.path("M-30,-23 Q-29,-38 0,-38 Q29,-38 30,-23 L22,-12 Q0,-20 -22,-12Z", crown)
    art += pen.path("M-21,-14 Q0,-22 21,-14 Q14,-6 0,-7 Q-14,-6 -21,-14Z", peak)
    return art + pen.oval(0, -26, 5, 4.5, KUNYIT, 2.2)


def weld_mask(pen: Pen) -> str:
    """A welder's mask, let down over the face; its window looks to the left."""
    art = pen.path("M-22,-12 C-24,-32 24,-32 22,-12 L18,-8 Q0,-16 -19,-8Z", STEEL_DARK)
    art += pen.path("M-24,-14 Q-8,-20 16,-13 Q22,4 12,22 Q-4,32 -20,22 Q-28,4 -24,-14Z", STEEL_DARK)
    art += pen.box(-22, -8, 26, 14, WHITE, 2.6, 3) + pen.box(-18.5, -4.5, 19, 7, CHARCOAL, 2, 1)
    return art + pen.dot(15, -10, 3.4)


def tape(pen: Pen, fill: Shade = KUNYIT) -> str:
    """A tape measure round the neck of somebody whose shoulder line is at y = 0."""
    around = "M-14,40 Q-21,6 -9,-2 Q0,6 9,-2 Q21,6 15,28"
    art = pen.line(around, 8.4) + pen.line(around, 4.6, fill)
    return art + pen.line("M-18,32 h5 M-19,23 h5 M-18,14 h5 M14,20 h5 M14,11 h4", 1.6)


def bands(pen: Pen, rows: tuple[float, ...], half: float = 23) -> str:
    """Bright bands across a working coat; `rows` are heights."""
    art = ""
    for y in rows:
        d = f"M{-half:g},{y:g} Q0,{y + 5:g} {half:g},{y:g}"
        art += pen.line(d, 8) + pen.line(d, 4, WHITE)
    return art


def belt(pen: Pen, fill: Shade = CHARCOAL) -> str:
    """Round the waist of somebody who stands; the hip at -54."""
    art = pen.path("M-24,-58 Q0,-52 24,-58 L24,-50 Q0,-44 -24,-50Z", fill, 2.4)
    return art + pen.box(-6, -57, 12, 9, BATA if pen.lines else KUNYIT, 2.2, 1)
