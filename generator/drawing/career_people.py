"""Career scenes of those who stand beside people: special teacher, health cadre, social worker."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import blackboard, pot_plant, table, window
from generator.drawing.hands import ALL, motion, sign
from generator.drawing.heads import Head
from generator.drawing.household import clipboard, tumbler
from generator.drawing.nature import flower
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    DAUN,
    HAIR,
    HAIR_BROWN,
    KUNYIT,
    KUNYIT_PALE,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    SKINS,
    SOGAN,
    STEEL,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import cross_legged, seated
from generator.drawing.sheet import career_scene
from generator.drawing.vehicles import wheelchair_back, wheelchair_front

CHALK = Shade("#FFFBF3", "#111111")
TEA = Shade("#C98A3A")


def flower_board(pen: Pen) -> str:
    """A board with a flower and a butterfly in chalk, its corner at (0, 0)."""
    art = blackboard(pen, 150, 80)
    art += pen.line(
        "M42,68 V42 M42,60 q-13,-1 -15,-13 q13,0 15,13 q2,-13 15,-13 q-2,12 -15,13", 2.4, CHALK
    )
    for turn in range(0, 360, 72):
        art += placed(pen.oval(0, -10, 5, 7, None, 2.4, CHALK), 42, 28, 1, turn)
    art += pen.oval(42, 28, 4, 4, None, 2.4, CHALK)
    return art + pen.line(
        "M106,26 V54 M106,40 q-20,-26 -22,-6 q0,12 22,6 q22,6 22,-6 q-2,-20 -22,6 M106,40 q-18,4"
        " -14,14 q8,4 14,-14 q18,4 14,14 q-8,4 -14,-14 M106,26 l-5,-8 M106,26 l5,-8",
        2.4,
        CHALK,
    )


def special_teacher(pen: Pen) -> str:
    """A woman teaches with hand signs; a girl in a wheelchair and a boy sign back."""
    art = placed(flower_board(pen), 198, 32) + placed(pot_plant(pen), 34, 250, 0.8)
    look = Look(Head(0, "jilbab", KUNYIT), LAUT, "skirt", NILA)
    skin = SKINS[0]
    act = Acting(
        Arm(-1, (-46, -66), (-10, -76)),
        Arm(1, (50, -76), (44, -112)),
        gaze=(0.7, 0.2),
        front=sign(pen, skin, 45, -114, 12, mirror=True)
        + motion(pen, 62, -138, 34)
        + sign(pen, skin, -6, -76, 38, ("thumb", "first")),
    )
    art += placed(standing(pen, look, act), 104, 252, 1.2)
    girl = Look(Head(2, "plaits"), WHITE, "skirt", BATA_DARK, short_sleeves=True, child=True)
    back = Acting(
        Arm(1, (26, -62), (30, -58)),
        Arm(-1, (-44, -62), (-30, -92)),
        gaze=(0.7, -0.2),
        front=sign(pen, SKINS[2], -31, -94, -10),
    )
    art += placed(wheelchair_back(pen), 340, 254, 0.84, 0, True)
    art += placed(seated(pen, girl, back, 46), 342, 250, 1.06, 0, True)
    art += placed(wheelchair_front(pen), 340, 254, 0.84, 0, True)
    boy = Look(
        Head(3, "short", HAIR_BROWN, hearing_aid=True),
        WHITE,
        "shorts",
        BATA_DARK,
        short_sleeves=True,
        child=True,
    )
    reply = Acting(
        Arm(1, (34, -30), (12, -24)),
        Arm(-1, (-42, -40), (-38, -64)),
        gaze=(-0.7, -0.4),
        front=sign(pen, SKINS[3], -38, -66, -8, ALL),
    )
    art += placed(cross_legged(pen, boy, reply), 232, 258, 1.06)
    return career_scene(pen, "S", art)


def growth_chart(pen: Pen) -> str:
    """A growth card on the wall: bands that rise, and a row of dots; corner at (0, 0)."""
    art = pen.box(0, 0, 92, 74, WHITE, 3, 3)
    art += pen.path("M8,62 Q40,44 84,34 V62Z", KUNYIT_PALE, 2)
    art += pen.path("M8,58 Q40,34 84,20 V34 Q40,44 8,62Z", DAUN, 2)
    art += pen.path("M8,54 Q40,24 84,8 V20 Q40,34 8,58Z", KUNYIT_PALE, 2)
    art += "".join(pen.dot(x, y, 3) for x, y in ((18, 53), (32, 44), (46, 37), (60, 30)))
    return art + pen.line("M8,8 V66 H86", 2.4)


def baby_scale(pen: Pen) -> str:
    """A scale with a round dial and a tray, on a table top at y = 0."""
    art = pen.path("M-24,-26 H24 L34,0 H-34Z", LAUT) + pen.oval(0, -13, 9.5, 9.5, WHITE, 2.6)
    art += pen.line("M0,-13 l4,-5", 2.4) + pen.box(-10, -34, 20, 9, STEEL, 2.6, 2)
    return art + pen.path("M-66,-46 Q-60,-34 -46,-34 L46,-34 Q60,-34 66,-46Z", STEEL_PALE)


def baby(pen: Pen) -> str:
    """A baby lying on its back with its head at the left; it lies on y = 0."""
    art = pen.path("M-10,-24 Q28,-28 40,-12 Q44,0 30,2 L-12,2Z", KUNYIT)
    art += pen.line("M12,-24 Q16,-12 10,2", 2) + pen.tube([(2, -18), (6, -32)], SKINS[0], 7, 5)
    art += pen.oval(-22, -14, 17, 16, SKINS[0])
    art += pen.path("M-34,-25 Q-22,-38 -8,-24 Q-20,-30 -34,-25Z", HAIR, 2)
    art += pen.dot(-27, -14, 2) + pen.dot(-17, -14, 2)
    return art + pen.line("M-26,-7 q4,3 8,0", 2)


def health_cadre(pen: Pen) -> str:
    """A man weighs a baby at the posyandu; the mother stands beside it."""
    art = placed(growth_chart(pen), 168, 34) + placed(window(pen, 64, 58), 28, 44)
    look = Look(Head(1, "peci"), DAUN, "trousers", TROUSERS, short_sleeves=True)
    act = Acting(
        Arm(-1, (-40, -64), (-12, -56)),
        Arm(1, (46, -72), (66, -82)),
        gaze=(0.8, 0.2),
        held=placed(clipboard(pen), -6, -58, 0.72, -8),
    )
    art += placed(table(pen, 150, 60, WOOD), 222, 254)
    mother = Look(Head(0, "jilbab", MANGGIS), NILA_PALE, "skirt", MANGGIS_DARK)
    near = Acting(
        Arm(-1, (-40, -66), (-62, -86)),
        Arm(1, (38, -70), (34, -48)),
        gaze=(-0.7, 0.3),
    )
    art += placed(standing(pen, mother, near), 348, 252, 1.16)
    art += placed(baby(pen), 222, 151, 1.12) + placed(baby_scale(pen), 222, 196)
    art += placed(standing(pen, look, act), 100, 252, 1.2)
    return career_scene(pen, "S", art)


def mat(pen: Pen) -> str:
    """A woven mat on the floor."""
    art = pen.path("M48,214 L372,214 L404,268 L16,268Z", WOOD_PALE)
    rows = " ".join(
        f"M{num(48 - 0.6 * (y - 214))},{y} H{num(372 + 0.6 * (y - 214))}" for y in (228, 254)
    )
    return art + pen.line(rows, 2, Shade("#B98552", "#999999"))


def social_worker(pen: Pen) -> str:
    """A woman sits on the mat with a family and listens."""
    art = placed(window(pen, 78, 64), 140, 34) + placed(pot_plant(pen), 386, 212, 0.8)
    art += pen.box(282, 38, 44, 50, MORI, 3, 3) + placed(flower(pen, BATA), 304, 63, 0.9)
    art += mat(pen)
    look = Look(Head(3, "bun", glasses=True), LAUT, "trousers", LAUT_DARK)
    listening = Acting(
        Arm(-1, (-40, -34), (-14, -26)),
        Arm(1, (40, -34), (12, -24)),
        gaze=(0.8, 0.1),
    )
    father = Look(Head(2, "short", moustache=True), KUNYIT, "sarong", NILA)
    mother = Look(Head(1, "jilbab", BATA), MORI, "skirt", BATA_DARK)
    child = Look(Head(1, "fringe", HAIR), DAUN, "shorts", SOGAN, short_sleeves=True, child=True)
    still = Acting(Arm(-1, (-40, -34), (-16, -26)), Arm(1, (40, -34), (14, -24)), gaze=(-0.6, 0.1))
    telling = Acting(
        Arm(1, (40, -34), (20, -26)),
        Arm(-1, (-46, -44), (-48, -58)),
        gaze=(-0.8, 0.1),
        mood="talk",
        front=sign(pen, SKINS[1], -48, -60, -16),
    )
    art += placed(cross_legged(pen, father, still), 342, 240, 1.22)
    art += placed(cross_legged(pen, mother, telling), 240, 242, 1.22)
    quiet = Acting(Arm(-1, (-32, -30), (-12, -22)), Arm(1, (32, -30), (12, -22)), gaze=(-0.6, -0.1))
    art += placed(cross_legged(pen, child, quiet), 296, 264, 1)
    art += placed(cross_legged(pen, look, listening), 86, 256, 1.3)
    art += pen.path("M158,258 L206,258 L200,266 L164,266Z", STEEL)
    for x in (172, 192):
        art += placed(tumbler(pen, TEA, 0.7), x, 258, 0.66)
    return career_scene(pen, "S", art)
