"""Story pictures: places and tools, with somebody seen from behind where the person is real."""

from collections.abc import Callable

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.landscape import house
from generator.drawing.nature import bush, cloud, tree
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_PALE,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    SKY,
    STEEL,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.sheet import career_scene
from generator.drawing.wave_b_kit import from_behind


def mosquito(pen: Pen) -> str:
    """A mosquito seen from the side, its body at (0, 0), 60 wide."""
    art = pen.path("M-4,-6 Q-22,-30 -34,-24 Q-28,-8 -6,-4Z", SKY, 2.2)
    art += pen.path("M-6,0 Q4,-8 12,-2 L34,8 Q22,10 4,6Z", CHARCOAL, 2)
    art += pen.oval(-12, -2, 6, 5, CHARCOAL, 2) + pen.line("M-17,0 L-30,8", 2.4)
    return art + pen.line("M-6,3 L-14,14 L-12,24 M2,4 L4,16 L-2,26 M10,5 L22,16 L20,26", 2.2)


def listening_scientist(pen: Pen) -> str:
    """A researcher, seen from behind, talks with neighbours; a bucket hangs at the house."""
    art = placed(house(pen, BATA, CREAM), 300, 226, 1.9)
    art += pen.oval(92, 86, 52, 52, WHITE, 6) + pen.tube([(130, 124), (156, 150)], WOOD, 8)
    art += placed(mosquito(pen), 92, 84, 1.3)
    art += pen.path("M374,232 h30 l-4,28 h-22Z", WHITE) + pen.line("M374,232 Q389,212 404,232", 2.6)
    art += pen.box(372, 228, 34, 7, LAUT, 2.6, 2)
    father = Look(Head(1, "short", moustache=True), KUNYIT, "sarong", NILA, short_sleeves=True)
    mother = Look(Head(2, "long"), MANGGIS, "skirt", BATA_DARK)
    art += placed(standing(pen, father, Acting(gaze=(-0.6, 0.1))), 328, 254, 1)
    crossed = Acting(Arm(-1, (-38, -70), (8, -66)), Arm(1, (38, -70), (-8, -62)), gaze=(-0.7, 0.1))
    art += placed(standing(pen, mother, crossed), 266, 256, 1)
    look = Look(Head(0, "bob"), LAUT, "trousers", TROUSERS)
    act = Acting(Arm(-1, (-40, -68), (-34, -46)), Arm(1, (42, -68), (50, -76)))
    art += placed(from_behind(pen, look, act), 168, 262, 1.16)
    return career_scene(pen, "I", art)


def climbing_wall(pen: Pen) -> str:
    """A high wall with holds; a climber, seen from behind, near the bell at the top."""
    art = placed(cloud(pen), 70, 60) + placed(cloud(pen), 356, 84, 0.8)
    art += placed(tree(pen), 62, 240, 0.9) + placed(bush(pen), 366, 240, 0.8)
    art += pen.path("M132,248 L142,18 H288 L298,248Z", WOOD_PALE) + pen.line("M215,20 V246", 2.4)
    fills = (BATA, KUNYIT, LAUT, MANGGIS)
    for i in range(18):
        x = 158 + (i * 53) % 116
        y = 234 - i * 10.5
        art += placed(
            pen.path("M-9,3 Q-10,-7 0,-8 Q11,-6 9,4 Q0,9 -9,3Z", fills[i % 4], 2.4), x, y, 1, i * 40
        )
    art += pen.box(168, 26, 30, 16, BATA, 2.8, 5) + pen.box(234, 26, 30, 16, BATA, 2.8, 5)
    art += pen.line("M183,18 V26 M249,18 V26", 3)
    art += pen.line("M249,44 Q252,80 244,104", 2.6)
    look = Look(Head(1, "jilbab", NILA), KUNYIT, "trousers", CHARCOAL, shoes=BATA)
    act = Acting(Arm(-1, (-44, -108), (-34, -140)), Arm(1, (48, -90), (46, -120)))
    legs = pen.tube([(-8, -52), (-34, -44), (-26, -12)], CHARCOAL, 15)
    legs += pen.tube([(8, -52), (36, -30), (20, -2)], CHARCOAL, 15)
    legs += pen.oval(-28, -8, 10, 6, BATA) + pen.oval(20, 3, 10, 6, BATA)
    harness = pen.line("M-22,-52 Q0,-46 22,-52 M0,-50 V-70", 4)
    climber = from_behind(pen, look, act, legs) + harness
    art += placed(climber, 238, 186, 0.74)
    helper = Look(Head(2, "cap"), DAUN, "trousers", TROUSERS, short_sleeves=True)
    hold = Acting(Arm(1, (38, -76), (44, -96)), Arm(-1, (-34, -70), (-30, -50)))
    art += pen.line("M338,172 Q292,150 266,40", 2.2)
    art += placed(from_behind(pen, helper, hold), 318, 258, 0.84)
    return career_scene(pen, "R", art)


def guitar(pen: Pen) -> str:
    """A guitar that leans, its foot at (0, 0), 100 high."""
    art = pen.tube([(0, -56), (0, -104)], WOOD_DARK, 5, 5) + pen.box(
        -7, -120, 14, 18, WOOD_DARK, 2.6, 2
    )
    art += pen.path(
        "M0,-66 C-18,-66 -18,-46 -14,-40 C-26,-30 -24,0 0,0 C24,0 26,-30 14,-40"
        " C18,-46 18,-66 0,-66Z",
        WOOD,
    )
    return art + pen.oval(0, -40, 7, 7, CHARCOAL, 2.4) + pen.line("M-8,-18 H8", 4)


def cassette(pen: Pen) -> str:
    """A music cassette, its middle at (0, 0), 56 wide."""
    art = pen.box(-28, -18, 56, 36, CHARCOAL, 2.8, 4) + pen.box(-22, -13, 44, 19, KUNYIT, 2.2, 2)
    art += pen.oval(-10, -3, 5, 5, WHITE, 2.2) + pen.oval(10, -3, 5, 5, WHITE, 2.2)
    return art + pen.path("M-14,18 L-11,10 H11 L14,18Z", STEEL, 2.2)


def platform(pen: Pen) -> str:
    """A railway platform in the evening: a train, a bench with a guitar, a man looks after it."""
    art = pen.box(24, 92, 260, 112, LAUT, 3.4, 8) + pen.box(24, 148, 260, 14, MORI, 2.6, 0)
    art += "".join(pen.box(44 + i * 58, 106, 42, 34, SKY, 2.8, 4) for i in range(4))
    art += pen.path("M284,100 H340 Q354,102 356,128 V204 H284Z", NILA) + pen.path(
        "M298,112 H334 Q342,114 343,142 H298Z", SKY, 2.8
    )
    art += pen.oval(340, 178, 7, 7, KUNYIT, 2.8)
    for x in (60, 104, 204, 248, 312):
        art += pen.oval(x, 202, 11, 11, STEEL)
    art += pen.line("M14,214 H406", 4)
    art += pen.path("M8,72 L24,36 H396 L412,72Z", BATA) + pen.line("M374,72 V218", 7)
    art += pen.line("M90,38 L80,70 M160,38 L156,70 M230,38 V70 M300,38 L306,70", 2)
    art += pen.box(8, 218, 404, 9, WOOD_PALE, 3, 2)
    art += pen.line("M66,262 V240 M184,262 V240", 6) + pen.box(52, 234, 146, 11, WOOD, 3, 3)
    art += placed(guitar(pen), 150, 234, 0.94, 12) + placed(cassette(pen), 92, 221, 0.72)
    look = Look(Head(1, "short"), BATA, "trousers", NILA)
    act = Acting(Arm(-1, (-38, -70), (-34, -46)), Arm(1, (46, -92), (50, -122)))
    art += placed(from_behind(pen, look, act), 258, 262, 0.92)
    art += pen.line("M352,110 v-16 l11,-4 v16") + pen.dot(348, 110, 4.2) + pen.dot(359, 106, 4.2)
    return career_scene(pen, "A", art)


def shuttle(pen: Pen) -> str:
    """A shuttlecock, its cork at (0, 0), feathers up to the right."""
    art = pen.path("M-6,-4 L8,-34 L36,-16 L6,6Z", WHITE, 2.6)
    art += pen.line("M0,-4 L18,-28 M3,0 L28,-21 M4,-14 L18,-2", 1.8)
    return art + pen.oval(-1, 2, 8, 7, BATA, 2.6)


def racket(pen: Pen) -> str:
    """A racket held at (0, 0), its head above."""
    art = pen.line("M0,8 V-34", 5.5) + pen.oval(0, -56, 17, 23, WHITE, 4)
    return art + pen.line(
        "M-8,-74 V-38 M0,-78 V-34 M8,-74 V-38 M-15,-64 H15 M-16,-55 H16 M-15,-46 H15", 1.4
    )


def backyard_court(pen: Pen) -> str:
    """A boy, seen from behind, plays badminton behind the house."""
    art = placed(house(pen, BATA, CREAM), 104, 204, 1.4) + placed(tree(pen), 344, 208, 0.94)
    if not pen.lines:
        art += pen.path("M60,214 H360 L402,268 H18Z", DAUN_PALE, 0)
    art += pen.line("M60,214 H360 L402,268 H18Z M210,214 V268", 3, WHITE if not pen.lines else None)
    art += pen.line("M30,240 V142 M390,240 V142", 5) + pen.path("M30,148 H390 V184 H30Z", None, 3)
    rows = " ".join(f"M{x},150 V182" for x in range(48, 390, 18))
    art += pen.line(f"{rows} M32,160 H388 M32,172 H388", 1.4) + pen.box(
        28, 143, 364, 8, WHITE, 2.6, 2
    )
    look = Look(
        Head(3, "short"), WHITE, "shorts", NILA, short_sleeves=True, child=True, shoes=WHITE
    )
    act = Acting(
        Arm(-1, (-36, -62), (-42, -84)),
        Arm(1, (40, -80), (46, -104)),
        front=placed(racket(pen), 48, -110, 0.9, 24),
    )
    art += placed(shuttle(pen), 318, 56, 1.1)
    art += pen.line("M306,70 Q296,76 290,86 M322,74 Q314,84 312,94", 2)
    art += placed(from_behind(pen, look, act), 190, 264, 1.12)
    return career_scene(pen, "R", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "adi-utarini": listening_scientist,
    "aries-susanti-rahayu": climbing_wall,
    "didi-kempot": platform,
    "liem-swie-king": backyard_court,
}
