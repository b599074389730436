"""Game pictures: watching, asking, trying out (items 2, 8, 14, 20, 26)."""

from generator.drawing.cast import AYU, BAYU, DEWI, NUR, RINA
from generator.drawing.figures import Acting, Arm, standing
from generator.drawing.furniture import window
from generator.drawing.household import book_back, crayon, grid_paper, magnifier, tumbler
from generator.drawing.nature import ant, bush, cloud, grass, star
from generator.drawing.palette import (
    BATA,
    EARTH,
    INK,
    KUNYIT,
    KUNYIT_PALE,
    LAUT,
    MORI,
    NILA_PALE,
    STEEL_PALE,
    WATER,
    WHITE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.play import evening, indoors, outdoors, worktop
from generator.drawing.poses import cross_legged, half, squatting
from generator.drawing.sheet import document

RUST = Shade("#B5562B", "#BBBBBB")


def nail(pen: Pen, fill: Shade) -> str:
    """Standing on its point at (0, 0), 34 high."""
    art = pen.path("M-3.5,-32 L3.5,-32 L3.5,-8 L0,0 L-3.5,-8Z", fill, 2.4)
    return art + pen.box(-8, -37, 16, 6, fill, 2.4, 2)


def rusty_nail(pen: Pen) -> str:
    """A boy looks at a rusty nail in a glass of water and at a bright one beside it."""
    act = Acting(
        Arm(-1, (-36, -6), (-24, 2)),
        Arm(1, (46, -18), (50, -12)),
        gaze=(0.9, 0.4),
        held=placed(magnifier(pen), 52, -14, 0.92, 26),
    )
    art = placed(window(pen, 66, 54), 234, 32)
    art += placed(half(pen, BAYU, act), 88, 166, 1.3) + worktop(pen)
    glass = tumbler(pen, WATER, 0.8)
    inside = placed(nail(pen, RUST), -3, -3, 0.66, 14) + pen.line(
        "M6,-6 h.01 M5,-12 h.01 M-6,-16 h.01", 2.4
    )
    art += placed(glass + inside, 206, 160, 2)
    return indoors(pen, art + placed(nail(pen, STEEL_PALE), 262, 156, 1, 72))


def ants(pen: Pen) -> str:
    """A girl follows a row of ants with a magnifying glass; her notebook is beside her."""
    art = placed(bush(pen), 58, 184, 0.8) + placed(cloud(pen), 70, 50)
    art += pen.path("M246,196 Q250,166 276,164 Q302,166 306,196Z", EARTH)
    art += pen.path("M270,180 q6,-8 12,0 q-1,8 -6,8 q-5,0 -6,-8Z", INK)
    for x, y in ((158, 208), (240, 199)):
        art += placed(ant(pen), x, y, 0.74)
        art += pen.oval(x + 9, y - 11, 4, 3.4, KUNYIT_PALE, 1.8)
    lens = placed(magnifier(pen), 64, -50, 0.9, 150)
    act = Acting(
        Arm(1, (24, -46), (32, -38)),
        Arm(1, (36, -66), (62, -50)),
        gaze=(0.8, 0.7),
        lean=14,
        held=lens,
    )
    art += placed(squatting(pen, RINA, act), 98, 210, 1.24)
    art += placed(ant(pen), 200, 198, 0.94)
    notes = pen.box(0, 0, 34, 24, MORI, 2.6, 2) + pen.line("M6,7 h20 M6,14 h14", 2)
    art += placed(notes, 30, 190, 1, -6) + grass(pen, 226, 184)
    return outdoors(pen, art)


DIGITS = (
    "M-2,-5 l3,-2 v13",
    "M-4,-4 q3,-5 7,-1 q1,4 -7,11 h8",
    "M-4,-5 q4,-4 7,0 q0,4 -4,5 q5,0 5,4 q-4,5 -9,1",
    "M2,6 v-13 l-7,8 h10",
    "M4,-6 h-7 v5 q7,-2 8,3 q-2,6 -8,3",
)


def number_puzzle(pen: Pen) -> str:
    """A girl thinks about a square full of numbers."""
    act = Acting(
        Arm(-1, (-42, 0), (-12, -36)),
        Arm(1, (38, -4), (34, -2)),
        gaze=(0.6, -0.6),
        mood="calm",
        held=crayon(pen, 30, 4, BATA),
    )
    art = placed(half(pen, NUR, act), 96, 166, 1.3) + worktop(pen)
    sheet = grid_paper(pen, 22, 4)
    spots = (
        (-33, -33, 0),
        (11, -33, 2),
        (-11, -11, 1),
        (33, -11, 3),
        (-33, 11, 4),
        (11, 11, 0),
        (-11, 33, 3),
        (33, 33, 1),
    )
    sheet += "".join(placed(pen.line(DIGITS[d], 2.8), x, y, 1.15) for x, y, d in spots)
    art += placed(sheet, 222, 104, 1.12, 3)
    return indoors(pen, art)


def stars(pen: Pen) -> str:
    """A girl reads a book about the sky; stars and a planet above her."""
    art = "".join(
        placed(star(pen, size), x, y)
        for x, y, size in (
            (52, 58, 1.3),
            (94, 96, 1),
            (232, 40, 1.2),
            (284, 116, 1),
            (38, 118, 0.9),
        )
    )
    art += pen.oval(268, 66, 18, 18, NILA_PALE) + pen.line("M242,74 Q262,82 296,56", 4)
    art += pen.path("M118,26 a17,17 0 1 0 16,24 a14,14 0 0 1 -16,-24Z", KUNYIT, 2.6)
    act = Acting(
        Arm(-1, (-38, -30), (-24, -30)),
        Arm(1, (38, -30), (24, -30)),
        gaze=(0, 0.6),
        held=placed(book_back(pen, KUNYIT), 0, -20, 1.05),
    )
    cushion = pen.oval(0, 6, 62, 12, BATA)
    art += placed(cushion + cross_legged(pen, DEWI, act), 160, 195, 1.32)
    return evening(pen, art)


def salt_water(pen: Pen) -> str:
    """A girl stirs salt into a glass of water."""
    act = Acting(
        Arm(-1, (-38, -8), (-28, 0)),
        Arm(1, (44, -30), (54, -62)),
        gaze=(0.7, 0.4),
    )
    art = placed(window(pen, 62, 58), 36, 36)
    art += placed(half(pen, AYU, act), 132, 166, 1.3) + worktop(pen)
    art += placed(tumbler(pen, WATER, 0.7), 200, 160, 1.7)
    art += pen.tube([(203, 92), (200, 146)], STEEL_PALE, 3, 4)
    art += pen.oval(204, 84, 9, 9, AYU.skin)
    art += pen.line("M190,136 q10,8 20,0", 2, WHITE) + pen.line(
        "M190,146 h.01 M208,140 h.01 M192,128 h.01 M210,150 h.01", 3, WHITE
    )
    bowl = pen.path("M-24,-10 Q-6,-34 22,-10Z", WHITE) + pen.path(
        "M-30,-12 H30 Q26,10 0,10 Q-26,10 -30,-12Z", LAUT
    )
    art += placed(bowl, 258, 150) + placed(pen.path("M-16,4 Q0,-14 16,4Z", WHITE, 2.4), 86, 156)
    return indoors(pen, art)


def searching(pen: Pen) -> str:
    """A child looks through a magnifying glass and finds nothing yet; no patch behind."""
    act = Acting(
        Arm(-1, (-34, -54), (-26, -38)),
        Arm(1, (42, -66), (40, -80)),
        gaze=(0.7, 0.2),
        mood="calm",
        held=placed(magnifier(pen), 42, -84, 1.1, 14),
    )
    art = placed(standing(pen, RINA, act), 62, 148, 1.06)
    art += pen.line("M142,58 q9,-14 20,-2 q6,11 -8,19 v9 M154,97 h.01", 4.4)
    return document(pen, art, (8, -12, 172, 168))
