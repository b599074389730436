"""Career scenes of those who dig and those who keep books: archaeologist, librarian."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import shelf
from generator.drawing.heads import Head
from generator.drawing.nature import cloud, grass
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    DAUN_PALE,
    HAIR,
    KUNYIT,
    LAUT,
    MORI,
    NILA,
    STEEL,
    STEEL_PALE,
    TROUSERS,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import kneeling, seated
from generator.drawing.sheet import career_scene
from generator.drawing.things import bucket
from generator.drawing.vehicles import wheelchair_back, wheelchair_front

SOIL = Shade("#C79A6B", "#F2F2F2")
SOIL_DARK = Shade("#A97C50", "#E4E4E4")
BONE = Shade("#FBF1DC")


def fossil(pen: Pen) -> str:
    """A great tusk, three ribs and a leg bone, half out of the ground."""
    art = pen.path("M0,40 C20,-2 78,-18 116,10 Q124,18 114,20 C82,2 44,12 22,46 Q8,54 0,40Z", BONE)
    art += pen.line("M14,32 q8,2 12,8 M34,14 q6,4 9,10", 2)
    art += pen.path(
        "M44,54 q-8,-2 -6,-9 q3,-7 11,-3 q2,-8 10,-6 q7,3 3,10 l30,6 q4,-7 11,-4 q6,4 1,10"
        " q7,5 1,11 q-8,4 -12,-3 l-34,-6 q-5,6 -11,3 q-6,-4 -4,-9Z",
        BONE,
        2.6,
    )
    return art


def ribs(pen: Pen) -> str:
    d = "M0,0 C-4,-34 26,-40 34,-10 M18,4 C16,-28 44,-34 50,-6 M36,8 C36,-20 60,-26 66,0"
    return pen.line(d, 11) + pen.line(d, 6, BONE)


def pit(pen: Pen) -> str:
    """A shallow hole with a rim of darker earth and a few stones."""
    art = pen.path(
        "M118,206 Q200,184 280,188 Q372,184 402,202 Q416,236 402,264 Q270,276 132,268"
        " Q104,240 118,206Z",
        SOIL_DARK,
    )
    art += pen.path(
        "M134,216 Q210,200 280,203 Q362,200 390,214 Q398,236 390,256 Q270,266 144,260"
        " Q124,240 134,216Z",
        SOIL,
        2,
    )
    return art + pen.line("M150,232 h8 M168,250 h10 M376,226 h7 M300,256 h9 M250,214 h8", 2.4)


def pegs(pen: Pen) -> str:
    """String on four pegs around the square that is dug."""
    art = pen.line("M118,184 L404,180 M404,180 L410,262", 2)
    for x, y in ((118, 190), (262, 188), (404, 186), (409, 264)):
        art += pen.box(x - 3.5, y - 16, 7, 22, WOOD, 2.4, 2)
    return art


def archaeologist(pen: Pen) -> str:
    """A woman in a sun hat brushes the earth from old bones."""
    art = pen.path(
        "M30,236 Q110,150 190,168 Q260,182 300,160 Q350,140 404,182 V236Z",
        DAUN_PALE,
        2 if pen.lines else 0,
    )
    art += placed(cloud(pen), 330, 68, 1.1) + placed(cloud(pen), 76, 76, 0.8)
    art += pit(pen)
    art += placed(ribs(pen), 312, 232, 1.04) + placed(fossil(pen), 190, 198, 1.1)
    art += pegs(pen)
    look = Look(Head(0, "sun-hat"), BATA, "trousers", TROUSERS, sleeve=KUNYIT)
    brush = pen.tube([(84, -46), (100, -30)], WOOD, 5, 5) + pen.path(
        "M96,-36 l11,-2 l9,18 l-17,4Z", WOOD_PALE, 2.6
    )
    act = Acting(
        Arm(1, (40, -60), (46, -16)),
        Arm(1, (46, -76), (82, -48)),
        gaze=(0.8, 0.6),
        lean=20,
        held=brush,
    )
    art += placed(kneeling(pen, look, act), 110, 250, 1.2)
    art += placed(bucket(pen, STEEL_PALE), 48, 258, 0.76) + grass(pen, 24, 222)
    trowel = pen.tube([(0, 0), (16, -6)], WOOD, 5, 5) + pen.path("M-4,4 L-24,0 L-8,-8Z", STEEL, 2.6)
    return career_scene(pen, "I", art + placed(trowel, 182, 268, 0.9))


def librarian(pen: Pen) -> str:
    """A librarian in a wheelchair hands a book to a girl; shelves all around."""
    art = placed(shelf(pen, 118, 4, 48), 78, 240) + placed(shelf(pen, 104, 4, 48, 0.8), 348, 240)
    art += placed(wheelchair_back(pen), 176, 254, 1.14)
    look = Look(Head(1, "short", glasses=True), LAUT, "trousers", NILA)
    act = Acting(
        Arm(1, (40, -58), (62, -62)),
        Arm(1, (38, -70), (80, -84)),
        gaze=(0.7, 0.1),
        held=placed(closed_book(pen, BATA), 90, -90, 1, 8),
    )
    seated_man = seated(pen, look, act) + placed(closed_book(pen, KUNYIT), 22, -58, 0.9, 90)
    art += placed(seated_man, 176, 254, 1.14) + placed(wheelchair_front(pen), 176, 254, 1.14)
    girl = Look(Head(3, "plaits", HAIR), KUNYIT, "skirt", BATA_DARK, child=True)
    reach = Acting(Arm(-1, (-40, -66), (-46, -78)), Arm(1, (26, -60), (26, -40)), (-0.6, -0.1))
    art += placed(standing(pen, girl, reach), 330, 254, 1.14)
    return career_scene(pen, "C", art)


def closed_book(pen: Pen, cover: Shade) -> str:
    """A book with a picture on its cover, its middle at (0, 0)."""
    art = pen.box(-13, -18, 27, 36, cover, 3, 3) + pen.line("M-8,-18 V18", 2)
    return art + pen.oval(3, -4, 6, 6, MORI, 2) + pen.line("M-2,9 h10", 2)
