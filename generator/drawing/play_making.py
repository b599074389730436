"""Game pictures: mending, planting, building, cooking (items 1, 7, 13, 19, 25)."""

from generator.drawing.cast import BAYU, DIMAS, LALA, RAFI, SARI, TONO
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import window
from generator.drawing.heads import Head
from generator.drawing.household import tin
from generator.drawing.nature import BAMBOO, bamboo, bush, chilli, cloud, seedling
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    EARTH,
    KUNYIT,
    LAUT,
    MORI,
    STEEL,
    STEEL_DARK,
    WATER,
    WHITE,
    WOOD,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.play import indoors, outdoors
from generator.drawing.poses import cross_legged, kneeling, squatting
from generator.drawing.things import bucket
from generator.drawing.vehicles import bicycle


def chain(pen: Pen) -> str:
    """A girl puts the chain back on her bicycle."""
    art = placed(bush(pen), 60, 182, 0.9)
    art += placed(bicycle(pen, BATA, chain_off=True), 202, 206, 0.76)
    act = Acting(
        Arm(1, (34, -56), (58, -40)), Arm(1, (28, -40), (56, -26)), gaze=(0.8, 0.6), lean=10
    )
    return outdoors(pen, art + placed(squatting(pen, SARI, act), 82, 210, 1.2))


def plant(pen: Pen) -> str:
    """Two children plant chillies in used tins."""
    art = placed(cloud(pen), 160, 46, 0.9)
    ripe = placed(seedling(pen), 0, -36) + tin(pen)
    ripe += placed(chilli(pen), 15, -66, 0.8) + placed(chilli(pen), -13, -60, 0.8)
    art += placed(tin(pen), 120, 208, 1.06) + placed(ripe, 176, 208, 1.06)
    root = pen.path("M-9,-4 Q0,-9 9,-4 L6,9 L-6,9Z", EARTH, 2.4) + placed(seedling(pen), 0, -5, 0.9)
    give = Acting(
        Arm(1, (32, -66), (44, -56)),
        Arm(1, (32, -56), (46, -46)),
        gaze=(0.8, 0.4),
        lean=6,
        held=placed(root, 54, -50),
    )
    art += placed(kneeling(pen, LALA, give), 66, 206, 1.08)
    pour = Acting(
        Arm(1, (30, -70), (42, -66)),
        Arm(1, (34, -66), (40, -60)),
        gaze=(0.8, 0.4),
        lean=6,
        held=placed(watering_can(pen), 56, -66, 0.9),
    )
    art += placed(kneeling(pen, RAFI, pour), 258, 206, 1.08, 0, True)
    return outdoors(pen, art)


def watering_can(pen: Pen) -> str:
    """Pouring to the right, its grip at the left."""
    art = pen.line("M-16,-2 Q-26,-24 -2,-20", 4) + pen.tube([(12, 2), (30, -8)], LAUT, 4, 4.5)
    art += pen.path("M-16,-16 L12,-12 L14,10 L-14,8Z", LAUT, 2.6)
    return art + pen.line("M33,-2 q4,8 3,16 M28,2 q3,8 2,14", 2)


def toy_car(pen: Pen) -> str:
    """A car of bamboo with four round slices for wheels."""
    art = pen.box(-34, -30, 68, 17, BAMBOO, 3, 4) + pen.line("M-12,-30 q3,8 0,17", 2.2)
    art += pen.box(-16, -46, 32, 17, BAMBOO, 3, 4) + pen.box(-8, -42, 16, 9, WHITE, 2.2, 2)
    for x in (-22, 22):
        art += pen.oval(x, -10, 11, 11, CREAM, 3.4) + pen.oval(x, -10, 4, 4, WOOD, 2)
    return art


def bamboo_toy(pen: Pen) -> str:
    """A boy holds the bamboo car that he has made."""
    art = placed(bamboo(pen, 96), 212, 200) + placed(bamboo(pen, 80), 222, 186, 1, -6)
    art += placed(bush(pen), 44, 182, 0.9) + placed(cloud(pen), 256, 52)
    act = Acting(
        Arm(-1, (-36, -38), (-26, -42)),
        Arm(1, (36, -38), (26, -42)),
        gaze=(0, 0.5),
        held=placed(toy_car(pen), 0, -22, 0.86),
    )
    art += placed(cross_legged(pen, BAYU, act), 138, 204, 1.3)
    small = placed(toy_car(pen), 0, 0, 0.6)
    return outdoors(pen, art + placed(small, 48, 208))


def fried_egg(pen: Pen) -> str:
    """A frying pan with an egg, on a stove; its foot at (0, 0)."""
    art = pen.box(-46, -46, 92, 46, MORI, 3, 4) + pen.oval(-24, -14, 6, 6, STEEL, 2.4)
    art += pen.oval(24, -14, 6, 6, STEEL, 2.4) + pen.line("M-20,-50 h40", 5)
    art += pen.tube([(30, -60), (66, -66)], CHARCOAL, 4, 4)
    art += pen.path("M-36,-66 Q-30,-52 -20,-52 L20,-52 Q30,-52 36,-66Z", STEEL_DARK)
    art += pen.path("M-28,-66 q-6,-8 8,-9 q6,-8 16,-3 q16,-3 18,5 q10,4 2,7Z", WHITE, 2.4)
    return art + pen.oval(0, -72, 7, 5, KUNYIT, 2.2)


def egg(pen: Pen) -> str:
    """A boy fries an egg next to his mother."""
    mother = Look(Head(0, "jilbab", BATA), LAUT, "skirt", BATA_DARK)
    watch = Acting(Arm(1, (36, -60), (30, -42)), Arm(-1, (-44, -74), (-54, -76)), (-0.6, 0.4))
    art = placed(window(pen, 62, 56), 40, 34)
    art += pen.line("M132,46 H196", 4) + pen.line("M146,46 v8 M166,46 v8 M184,46 v8", 2.4)
    art += pen.path("M138,54 h16 v10 q-8,10 -16,0Z", STEEL, 2.4) + pen.line("M166,54 v22", 4)
    art += pen.oval(184, 62, 9, 8, STEEL, 2.4)
    art += placed(standing(pen, mother, watch), 250, 208, 1.1)
    spatula = pen.tube([(48, -56), (70, -48)], WOOD, 3, 4)
    act = Acting(
        Arm(-1, (-30, -52), (-22, -34)), Arm(1, (32, -58), (46, -56)), (0.8, 0.3), held=spatula
    )
    art += placed(standing(pen, DIMAS, act), 88, 208, 1.16)
    return indoors(pen, art + placed(fried_egg(pen), 168, 208, 0.94))


def water_pipe(pen: Pen) -> str:
    """Two children lead water through bamboo from a spring to a bucket."""
    art = placed(cloud(pen), 250, 44)
    point = Acting(
        Arm(-1, (-36, -56), (-30, -44)), Arm(1, (44, -70), (64, -66)), (0.7, 0.4), "talk"
    )
    art += placed(standing(pen, SARI, point), 112, 196, 1.14)
    hold = Acting(Arm(-1, (-34, -54), (-26, -40)), Arm(1, (34, -54), (26, -36)), (0.6, 0.6))
    art += placed(standing(pen, TONO, hold), 194, 198, 1.14)
    rock = pen.path("M8,184 Q6,118 44,112 Q84,114 88,186Z", STEEL)
    rock += pen.path("M42,150 q12,-12 24,0 q-2,10 -12,10 q-10,0 -12,-10Z", CHARCOAL)
    rock += pen.line("M22,160 q6,-6 12,0 M30,176 q6,-6 12,0", 2.2)
    trough = pen.path("M0,-9 H190 V6 H0Z", BAMBOO)
    trough += pen.path("M0,-9 Q24,-16 48,-9 T96,-9 T144,-9 T190,-9 V-3 H0Z", WATER, 2.2)
    trough += pen.line("M46,0 v6 M100,0 v6 M148,0 v6", 2.2)
    art += rock
    for x, top in ((118, 158), (206, 168)):
        for foot in (x - 12, x + 12):
            art += pen.tube([(x, top), (foot, 207)], WOOD, 3.5, 5)
    art += placed(trough, 54, 142, 1, 6)
    art += pen.path("M240,156 Q258,158 258,192 H248 Q250,166 240,166Z", WATER, 2.4)
    return outdoors(pen, art + placed(bucket(pen), 256, 212, 0.86))
