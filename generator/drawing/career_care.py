"""Career scenes of those who look after people: doctor, nurse, teacher."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import blackboard, pot_plant, window
from generator.drawing.heads import Head
from generator.drawing.household import book_back
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    DAUN,
    HAIR,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import cross_legged, seated
from generator.drawing.sheet import career_scene

GREEN_CROSS = Shade("#3F7A45", "#111111")


def medicine_shelf(pen: Pen) -> str:
    art = pen.box(24, 50, 92, 74, WHITE, 3, 4) + pen.line("M24,88 H116", 4)
    art += pen.box(34, 64, 14, 22, BATA, 2.4, 2) + pen.box(53, 70, 16, 16, KUNYIT, 2.4, 2)
    art += pen.box(75, 60, 12, 26, NILA_PALE, 2.4, 2) + pen.box(93, 68, 14, 18, DAUN, 2.4, 2)
    art += pen.box(34, 100, 30, 22, MORI, 2.4, 2) + pen.line(
        "M49,105 v12 M43,111 h12", 3.4, GREEN_CROSS
    )
    return art + pen.box(74, 104, 32, 18, LAUT, 2.4, 2)


def couch(pen: Pen) -> str:
    """An examination couch, its top from (250, 176) to (400, 176)."""
    art = pen.tube([(268, 190), (268, 250)], STEEL, 6) + pen.tube(
        [(386, 190), (386, 250)], STEEL, 6
    )
    art += pen.line("M268,226 H386", 4)
    art += pen.box(250, 176, 152, 18, LAUT, 3, 6)
    return art + pen.box(368, 162, 34, 16, WHITE, 3, 6)


def stethoscope(pen: Pen) -> str:
    """From the doctor's neck to the chest piece at (74, -72)."""
    art = pen.line("M-9,-96 Q-10,-72 6,-68 Q20,-66 12,-96", 3.6, CHARCOAL)
    return art + pen.line("M4,-69 Q20,-34 46,-52 Q60,-62 72,-73", 3.6, CHARCOAL)


def doctor(pen: Pen) -> str:
    """A woman doctor in a head scarf listens to a boy's chest."""
    art = medicine_shelf(pen) + placed(window(pen, 66, 62), 232, 42) + couch(pen)
    boy = Look(Head(1, "curly"), KUNYIT, "shorts", NILA, short_sleeves=True, child=True)
    sitting = Acting(
        Arm(-1, (-30, -62), (-14, -52)), Arm(1, (28, -66), (14, -52)), gaze=(0.5, -0.3)
    )
    art += placed(seated(pen, boy, sitting), 330, 232, 1.1, 0, True)
    look = Look(Head(0, "jilbab", MANGGIS), NILA_PALE, "skirt", TROUSERS, coat=WHITE)
    act = Acting(
        Arm(-1, (-38, -70), (-28, -46)),
        Arm(1, (44, -82), (76, -80)),
        gaze=(0.7, 0.2),
        front=pen.oval(84, -80, 6.5, 6.5, STEEL_PALE, 2.6),
        held=stethoscope(pen),
    )
    art += placed(standing(pen, look, act), 198, 252, 1.2)
    return career_scene(pen, "I", art)


def armchair(pen: Pen) -> str:
    """For somebody seated at (0, 0) facing right."""
    art = pen.path(
        "M-34,-10 L-40,-92 Q-40,-104 -28,-104 Q-18,-104 -16,-92 L-14,-40 L28,-40 L28,-10Z", MANGGIS
    )
    art += pen.line("M-30,-8 V2 M22,-8 V2", 7)
    return art + pen.line("M-14,-40 L-12,-12", 2.4)


def pressure_meter(pen: Pen) -> str:
    """A blood pressure meter on a stool."""
    art = pen.line("M-18,-30 L-22,0 M18,-30 L22,0", 6) + pen.box(-30, -40, 60, 11, WOOD, 3, 3)
    art += pen.box(-18, -66, 36, 27, STEEL_PALE, 3, 4) + pen.oval(0, -53, 9, 9, WHITE, 2.4)
    return art + pen.line("M0,-53 l5,-4", 2.2)


def nurse(pen: Pen) -> str:
    """A man nurse takes the blood pressure of an old woman in her chair."""
    art = placed(window(pen, 84, 76), 40, 44) + placed(pot_plant(pen), 384, 252, 0.86)
    art += placed(pressure_meter(pen), 206, 252)
    grandmother = Look(Head(3, "bun", HAIR_GREY, glasses=True), BATA, "sarong", WOOD_DARK)
    chair_x = 314
    art += placed(armchair(pen), chair_x, 252, 1.16, 0, True)
    resting = Acting(
        Arm(-1, (-30, -66), (6, -62)),
        Arm(1, (36, -76), (66, -72)),
        gaze=(0.6, 0),
        front=placed(pen.box(-10, -10, 20, 20, NILA, 3, 3), 31, -82, 1, 44),
    )
    art += placed(seated(pen, grandmother, resting), chair_x, 252, 1.16, 0, True)
    art += pen.line("M266,170 Q236,236 212,194", 3)
    look = Look(Head(1, "short"), LAUT, "trousers", LAUT_DARK, short_sleeves=True)
    act = Acting(
        Arm(1, (42, -66), (80, -58)),
        Arm(1, (34, -52), (72, -50)),
        gaze=(0.8, 0),
        held=pen.line("M-10,-109 Q-14,-80 0,-80 Q12,-82 10,-109 M0,-80 V-70", 3.4, CHARCOAL)
        + pen.oval(0, -66, 5, 5, STEEL_PALE, 2.4),
    )
    art += placed(standing(pen, look, act), 130, 252, 1.16)
    return career_scene(pen, "S", art)


def board_drawing(pen: Pen) -> str:
    """A sun, a house and a tree in chalk."""
    chalk = Shade("#FFFBF3", "#111111")
    art = pen.oval(34, 28, 11, 11, None, 2.4, chalk)
    art += pen.line(
        "M34,10 v-3 M34,46 v3 M16,28 h-3 M52,28 h3 M21,15 l-3,-3 M47,15 l3,-3", 2.4, chalk
    )
    art += pen.line("M78,66 V44 L98,28 L118,44 V66Z M92,66 V52 H104 V66", 2.4, chalk)
    return art + pen.line(
        "M140,66 V48 M140,48 q-14,-2 -10,-14 q10,-14 20,0 q4,12 -10,14", 2.4, chalk
    )


def teacher(pen: Pen) -> str:
    """A man reads a picture book to three children on the floor."""
    art = placed(blackboard(pen, 168, 84), 210, 36) + placed(board_drawing(pen), 212, 38)
    look = Look(Head(2, "short", glasses=True), DAUN, "trousers", Shade("#5A4636", "#DCDCDC"))
    act = Acting(
        Arm(-1, (-36, -66), (-8, -60)),
        Arm(1, (44, -68), (42, -66)),
        gaze=(0.7, 0.4),
        mood="talk",
        held=placed(book_back(pen, BATA), 18, -54),
    )
    art += pen.line("M84,214 L78,252 M132,214 L138,252", 7) + pen.box(74, 202, 68, 13, WOOD, 3, 4)
    art += placed(seated(pen, look, act, 40), 106, 252, 1.16)
    first = Look(Head(0, "plaits"), WHITE, "skirt", BATA, child=True)
    second = Look(Head(3, "jilbab", WHITE), WHITE, "skirt", BATA, child=True)
    third = Look(Head(1, "short", HAIR), WHITE, "shorts", BATA, child=True)
    lap = Acting(Arm(-1, (-30, -32), (-10, -24)), Arm(1, (30, -32), (10, -24)), (-0.6, -0.4))
    raised = Acting(Arm(1, (28, -30), (10, -24)), Arm(-1, (-44, -56), (-38, -92)), (-0.6, -0.4))
    art += placed(cross_legged(pen, second, lap), 292, 238, 1)
    art += placed(cross_legged(pen, first, raised), 232, 260, 1.04)
    art += placed(cross_legged(pen, third, lap), 354, 260, 1.04)
    return career_scene(pen, "S", art)
