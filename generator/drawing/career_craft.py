"""Career scenes of those who draw: the batik maker and the animator."""

from generator.drawing.batik import kawung
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import chair
from generator.drawing.heads import Head
from generator.drawing.household import crayon
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    SKY,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import seated
from generator.drawing.sheet import career_scene

DYE = Shade("#7D4A1E", "#111111")


def batik_cloth(pen: Pen) -> str:
    """A cloth on its wooden rack (gawangan); the right half still waits for wax."""
    rack = Shade("#6E4524", "#111111")
    art = pen.line("M196,46 H400 M210,38 V248 M386,38 V248", 6, rack)
    art += pen.path("M218,48 H378 L376,212 Q340,222 298,212 Q258,204 219,214Z", CREAM)
    for row in range(5):
        for column in range(6 - row):
            x, y = 228 + column * 25, 58 + row * 27
            art += placed(kawung(pen, DYE, 2.8, False), x, y, 0.58)
    return art


def stove(pen: Pen) -> str:
    """The little stove with the pan of hot wax."""
    art = pen.path("M-22,-26 L22,-26 L16,2 L-16,2Z", BATA)
    art += pen.path("M-8,-12 Q0,-24 8,-12 V2 H-8Z", Shade("#E9A23B"), 2.4)
    return art + pen.path("M-30,-38 Q0,-14 30,-38Z", STEEL_DARK)


def canting(pen: Pen) -> str:
    """Held at (0, 0); its spout is at the right."""
    art = pen.tube([(-8, 4), (20, -8)], WOOD, 4, 4.5)
    return art + pen.path("M20,-13 l13,1 l-4,11 l-10,-3Z M32,-9 l7,3", Shade("#C98A3A"), 2.4)


def batik_maker(pen: Pen) -> str:
    """A man draws wax lines on cloth with a canting."""
    look = Look(Head(0, "peci"), MANGGIS, "sarong", Shade("#2F5D50", "#DCDCDC"))
    act = Acting(
        Arm(-1, (-36, -66), (-14, -56)),
        Arm(1, (46, -84), (64, -102)),
        gaze=(0.8, 0.2),
        held=placed(canting(pen), 64, -102),
    )
    art = batik_cloth(pen) + placed(stove(pen), 64, 252, 1.1)
    return career_scene(pen, "A", art + placed(standing(pen, look, act), 146, 252, 1.2))


def little_cat(pen: Pen, lift: float = 0, fill: Shade = KUNYIT) -> str:
    """A cartoon cat that jumps; `lift` is how high."""
    y = -lift
    art = pen.path(f"M-15,{y - 4} Q-26,{y - 8} -24,{y - 22}", None, 3.4) + pen.path(
        f"M-16,{y} Q-18,{y - 16} -4,{y - 16} L6,{y - 16} L5,{y - 32} L12,{y - 27} L20,{y - 27}"
        f" L26,{y - 32} L26,{y - 14} Q24,{y - 8} 16,{y - 9} L14,{y} L8,{y} L7,{y - 5} L-6,{y - 5}"
        f" L-8,{y}Z",
        fill,
        2.4,
    )
    return art + pen.dot(12, y - 20, 1.8) + pen.dot(20, y - 20, 1.8)


def frames(pen: Pen) -> str:
    """Four drawings on the wall, one jump of the cat."""
    art = pen.line("M150,44 Q270,52 398,42", 2.4)
    for index, lift in enumerate((0, 12, 14, 0)):
        x = 160 + index * 60
        art += pen.box(x, 50, 48, 44, WHITE, 2.6, 2) + pen.line(f"M{x + 20},45 v9", 4, BATA)
        art += placed(little_cat(pen, lift), x + 22, 90, 0.72)
    return art


def pencil_cup(pen: Pen) -> str:
    art = pen.line("M-5,-20 L-9,-44 M2,-20 L3,-48 M7,-20 L13,-42", 5)
    art += pen.line("M-5,-20 L-9,-44", 2, BATA) + pen.line("M2,-20 L3,-48", 2, KUNYIT)
    return art + pen.path("M-13,-26 L13,-26 L10,0 L-10,0Z", MANGGIS)


def animator(pen: Pen) -> str:
    """A woman with a hearing aid draws a jumping cat on a pen tablet."""
    art = frames(pen) + placed(chair(pen, MANGGIS), 128, 254, 1.2)
    look = Look(
        Head(3, "bun", HAIR, glasses=True, hearing_aid=True),
        LAUT,
        "trousers",
        NILA,
        shoes=CHARCOAL,
    )
    act = Acting(
        Arm(1, (38, -70), (62, -72)),
        Arm(1, (30, -62), (74, -84)),
        gaze=(0.8, 0.4),
        held=crayon(pen, 68, -76, MORI),
    )
    art += placed(seated(pen, look, act), 128, 254, 1.2)
    art += pen.tube([(206, 182), (206, 250)], WOOD, 7) + pen.tube([(382, 182), (382, 250)], WOOD, 7)
    art += pen.box(186, 172, 210, 13, WOOD_PALE, 3, 4)
    art += pen.path("M288,172 L292,156 L326,156 L330,172Z", STEEL_PALE)
    art += pen.box(250, 102, 116, 58, CHARCOAL, 3, 5) + pen.box(257, 109, 102, 44, SKY, 2.4, 2)
    art += pen.path("M257,146 Q308,138 359,146 V153 H257Z", DAUN, 2)
    art += placed(little_cat(pen, 10), 308, 150, 0.9)
    art += pen.path("M204,172 L212,150 L250,157 L246,172Z", STEEL_PALE) + pen.path(
        "M215,155 L245,160 L242,168 L210,167Z", WHITE, 2
    )
    return career_scene(pen, "A", art + placed(pencil_cup(pen), 384, 172, 0.8))
