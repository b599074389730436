"""Career scenes with children: nursery teacher, school counsellor, sports coach."""

from collections.abc import Callable

from generator.drawing.cast import ARIF
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import chair, cloth_line, pot_plant, shelf, window
from generator.drawing.heads import Head
from generator.drawing.household import cup
from generator.drawing.nature import bush, cloud, tree
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    DAUN,
    DAUN_DARK,
    HAIR,
    KUNYIT,
    LAUT,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    SKINS,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import cross_legged, seated
from generator.drawing.sheet import career_scene
from generator.drawing.vehicles import wheelchair_back, wheelchair_front

FLAME_CONE = Shade("#E8833A", "#EEEEEE")


def block(pen: Pen, x: float, y: float, fill: Shade, wide: float = 26, high: float = 22) -> str:
    return pen.box(x - wide / 2, y - high, wide, high, fill, 2.8, 3)


def tower(pen: Pen) -> str:
    """A gate and a tower of coloured blocks on (0, 0), 92 wide."""
    art = block(pen, -32, 0, BATA) + block(pen, -32, -22, KUNYIT) + block(pen, 32, 0, NILA_PALE)
    art += block(pen, 32, -22, DAUN) + block(pen, 0, 0, MANGGIS) + block(pen, 0, -44, LAUT, 92, 16)
    art += block(pen, -10, -60, KUNYIT) + block(pen, 18, -60, BATA)
    return art + pen.path("M-24,-82 L4,-82 L-10,-102Z", DAUN_DARK, 2.8)


def nursery_teacher(pen: Pen) -> str:
    """A man sits on the floor and builds with blocks; three small children help."""
    art = placed(cloth_line(pen, 250, (BATA, KUNYIT, LAUT, MANGGIS)), 150, 30)
    art += placed(window(pen, 74, 66), 34, 40)
    art += pen.path("M30,244 Q210,214 392,244 Q400,268 210,272 Q20,268 30,244Z", KUNYIT, 2.6)
    art += pen.path("M52,246 Q210,222 370,246 Q376,262 210,264 Q44,262 52,246Z", MORI, 2.2)
    girl = Look(Head(3, "plaits"), BATA, "skirt", MANGGIS_DARK, short_sleeves=True, child=True)
    put = Acting(
        Arm(1, (30, -56), (28, -38)),
        Arm(-1, (-44, -76), (-46, -92)),
        gaze=(-0.7, 0.1),
        held=placed(block(pen, 0, 11, NILA_PALE, 24, 20), -50, -98),
    )
    art += placed(standing(pen, girl, put), 282, 240, 0.94)
    look = Look(Head(1, "curly"), LAUT, "trousers", NILA)
    act = Acting(
        Arm(-1, (-40, -36), (-12, -24)),
        Arm(1, (50, -50), (68, -64)),
        gaze=(0.8, 0),
    )
    art += placed(tower(pen), 202, 248, 1.06)
    art += placed(cross_legged(pen, look, act), 98, 254, 1.24)
    boy = Look(Head(2, "short"), DAUN, "shorts", NILA, short_sleeves=True, child=True)
    near = Acting(
        Arm(1, (32, -32), (14, -24)),
        Arm(-1, (-38, -34), (-42, -26)),
        gaze=(-0.8, 0.1),
        front=placed(block(pen, 0, 10, KUNYIT, 24, 20), -48, -24)
        + pen.oval(-42, -20, 7, 7, SKINS[2]),
    )
    art += placed(cross_legged(pen, boy, near), 352, 258, 1)
    art += block(pen, 256, 264, BATA, 24, 20) + block(pen, 174, 272, DAUN, 24, 20)
    return career_scene(pen, "S", art)


def counsellor(pen: Pen) -> str:
    """A woman listens to a pupil in a wheelchair; tea stands between them."""
    art = placed(shelf(pen, 96, 2, 50, 0.7), 68, 150, 0.8) + placed(window(pen, 80, 66), 292, 36)
    art += pen.box(156, 40, 68, 58, MORI, 3, 3)
    art += pen.path(
        "M190,88 C166,70 168,50 180,52 Q187,54 190,62 Q193,54 200,52 C212,50 214,70 190,88Z",
        BATA,
        2.6,
    )
    look = Look(Head(0, "jilbab", MANGGIS), LAUT, "skirt", NILA)
    act = Acting(
        Arm(-1, (-32, -64), (18, -58)),
        Arm(1, (36, -70), (28, -60)),
        gaze=(0.7, 0.1),
    )
    art += placed(chair(pen, WOOD), 104, 254, 1.2) + placed(seated(pen, look, act), 104, 254, 1.2)
    art += pen.line("M190,214 L184,252 M228,214 L234,252", 6) + pen.box(172, 204, 74, 11, WOOD_PALE)
    art += placed(cup(pen, KUNYIT), 194, 204, 0.8) + placed(cup(pen, BATA), 226, 204, 0.8)
    pupil = Look(Head(2, "short", HAIR), WHITE, "trousers", TROUSERS, short_sleeves=True)
    tell = Acting(
        Arm(-1, (-34, -66), (14, -58)),
        Arm(1, (46, -74), (48, -94)),
        gaze=(0.7, 0),
        mood="talk",
    )
    art += placed(wheelchair_back(pen), 328, 254, 0.98, 0, True)
    art += placed(seated(pen, pupil, tell, 46), 330, 250, 1.08, 0, True)
    art += placed(wheelchair_front(pen), 328, 254, 0.98, 0, True)
    return career_scene(pen, "S", art + placed(pot_plant(pen), 34, 254, 0.7))


def football(pen: Pen, x: float, y: float, r: float = 15) -> str:
    art = pen.oval(0, 0, 15, 15, WHITE) + pen.path("M0,-6 L6,-2 L4,5 H-4 L-6,-2Z", CHARCOAL, 2)
    art += pen.line("M0,-6 V-14 M6,-2 L14,-5 M4,5 L8,12 M-4,5 L-8,12 M-6,-2 L-14,-5", 2)
    return placed(art, x, y, r / 15)


def cone(pen: Pen, x: float, y: float) -> str:
    art = pen.path("M-5,-26 H5 L13,0 H-13Z", FLAME_CONE, 2.6) + pen.line("M-9,-11 H9", 3.4, WHITE)
    return placed(art + pen.box(-17, -2, 34, 6, FLAME_CONE, 2.6, 2), x, y)


def coach(pen: Pen) -> str:
    """A woman coach with whistle and ball shows the way; children run between cones."""
    art = placed(cloud(pen), 250, 54, 0.9) + placed(tree(pen), 352, 236, 0.8)
    art += placed(bush(pen), 40, 238, 0.7)
    art += pen.line("M190,228 V150 H312 V228", 5)
    art += pen.line(
        "M206,228 V152 M224,228 V152 M242,228 V152 M260,228 V152"
        " M278,228 V152 M296,228 V152 M192,172 H310 M192,192 H310 M192,212 H310",
        1.6,
    )
    look = Look(Head(1, "cap-tail"), BATA, "trousers", NILA, sleeve=WHITE, shoes=WHITE)
    whistle = pen.line("M-10,-98 Q-6,-72 2,-70 Q10,-74 10,-98", 2.6)
    whistle += pen.path("M-6,-70 H8 V-64 Q6,-56 -1,-58 Q-6,-60 -6,-70Z", KUNYIT, 2.4)
    act = Acting(
        Arm(-1, (-44, -66), (-26, -48)),
        Arm(1, (50, -90), (72, -104)),
        gaze=(0.8, 0),
        mood="talk",
        held=whistle + football(pen, -30, -58, 15),
        front=pen.oval(-22, -48, 7.5, 7.5, SKINS[1]),
    )
    runner = Look(
        Head(3, "jilbab", MANGGIS), LAUT, "trousers", MANGGIS_DARK, child=True, shoes=WHITE
    )
    run = Acting(Arm(-1, (-34, -60), (-40, -44)), Arm(1, (36, -58), (40, -76)), gaze=(-0.4, 0.1))
    art += placed(
        standing(
            pen,
            ARIF,
            Acting(Arm(1, (34, -56), (38, -72)), Arm(-1, (-36, -58), (-38, -40)), gaze=(-0.5, 0.3)),
        ),
        244,
        246,
        0.98,
    )
    art += football(pen, 212, 252, 12)
    art += placed(standing(pen, runner, run), 338, 258, 1.04)
    art += cone(pen, 296, 264) + cone(pen, 386, 258) + cone(pen, 176, 262)
    art += placed(standing(pen, look, act), 104, 256, 1.24)
    return career_scene(pen, "S", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "guru-paud": nursery_teacher,
    "konselor-sekolah": counsellor,
    "pelatih-olahraga": coach,
}
