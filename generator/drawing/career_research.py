"""Career scenes of those who search: at the river, at the water wheel, in the laboratory."""

from math import cos, pi, sin

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import stool, table
from generator.drawing.heads import Head
from generator.drawing.landscape import house
from generator.drawing.nature import cloud, grass, tree
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_PALE,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    TROUSERS,
    WATER,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import seated, squatting
from generator.drawing.sheet import career_scene

STREAM = Shade("#8FBEDA", "#F2F2F2")
RIPPLE = Shade("#234A80", "#666666")
GLASS = Shade("#EAF3F8")


def far_bank(pen: Pen) -> str:
    """Hills and trees on the other side."""
    art = pen.path(
        "M12,214 Q96,128 190,158 Q270,128 330,160 Q376,168 409,150 L411,214Z",
        DAUN_PALE,
        2 if pen.lines else 0,
    )
    art += placed(tree(pen), 352, 208, 0.66) + placed(tree(pen), 276, 206, 0.5)
    return art + grass(pen, 316, 210) + grass(pen, 224, 210)


def tube_rack(pen: Pen, fills: tuple[Shade, ...]) -> str:
    """Test tubes in a rack; its foot at (0, 0)."""
    wide = 18 * len(fills) + 8
    art = ""
    for i, fill in enumerate(fills):
        x = -wide / 2 + 13 + 18 * i
        art += pen.path(f"M{num(x - 6)},-44 V-10 q6,10 12,0 V-44Z", GLASS, 2.4)
        art += pen.path(f"M{num(x - 6)},-28 V-10 q6,10 12,0 V-28Z", fill, 2)
    art += pen.box(-wide / 2, -26, wide, 7, WOOD_PALE, 2.6, 2)
    return art + pen.box(-wide / 2, -6, wide, 8, WOOD_PALE, 2.6, 2)


def environment_expert(pen: Pen) -> str:
    """A man fills a bottle with river water; his test tubes stand ready."""
    art = placed(cloud(pen), 90, 70) + placed(cloud(pen), 220, 52, 0.8) + far_bank(pen)
    art += pen.path(
        "M12,208 Q200,198 411,206 L412,264 Q320,277 222,277 Q240,246 190,234 Q130,224 10,232Z",
        STREAM,
        0,
    )
    art += pen.line("M12,208 Q200,198 411,206 M10,232 Q130,224 190,234 Q240,246 222,277", 2.6)
    row = "q8,-7 16,0 t16,0 t16,0 "
    art += pen.line(
        f"M262,228 {row} M340,240 {row} M278,258 {row} M80,220 {row} M330,218 {row}".strip(),
        2.2,
        RIPPLE,
    )
    art += placed(tube_rack(pen, (DAUN, KUNYIT, NILA_PALE)), 56, 258, 1.05)
    look = Look(
        Head(2, "cap"), MORI, "trousers", TROUSERS, vest=KUNYIT, gloves=LAUT, shoes=LAUT_DARK
    )
    bottle = pen.path("M-9,-16 L-9,10 Q0,14 9,10 L9,-16 L5,-22 V-28 H-5 V-22Z", GLASS, 2.6)
    bottle += pen.path("M-9,-4 Q0,-8 9,-4 L9,10 Q0,14 -9,10Z", STREAM, 2)
    act = Acting(
        Arm(1, (34, -84), (48, -50)),
        Arm(1, (28, -56), (70, -34)),
        gaze=(0.8, 0.6),
        lean=12,
        held=placed(bottle, 76, -22, 1, 24),
    )
    art += placed(squatting(pen, look, act), 148, 254, 1.24)
    art += pen.line("M226,244 q16,-8 34,0", 2.4, RIPPLE)
    return career_scene(pen, "I", art + grass(pen, 200, 266) + grass(pen, 24, 250))


def water_wheel(pen: Pen) -> str:
    """A wheel with its axle at (0, 0) and a radius of 60."""
    art = ""
    for i in range(12):
        a = i * pi / 6 + 0.13
        near, far = (46 * cos(a), 46 * sin(a)), (66 * cos(a), 66 * sin(a))
        art += pen.tube([near, far], WOOD_PALE, 6, 5)
    art += pen.oval(0, 0, 50, 50, None, 13) + pen.oval(0, 0, 50, 50, None, 7, WOOD)
    spokes = [
        (
            (-46 * cos(i * pi / 4), -46 * sin(i * pi / 4)),
            (46 * cos(i * pi / 4), 46 * sin(i * pi / 4)),
        )
        for i in range(4)
    ]
    art += "".join(pen.tube([a, b], WOOD, 4, 5) for a, b in spokes)
    return art + pen.oval(0, 0, 10, 10, STEEL) + pen.dot(0, 0, 3)


def lit_house(pen: Pen) -> str:
    """A house with a solar panel on its roof and a lamp that burns, at (0, 0)."""
    art = house(pen, BATA, CREAM)
    art += pen.path("M-26,-58 L2,-58 L-3,-42 L-34,-42Z", NILA, 2.4)
    art += pen.line("M-12,-58 L-18,-42 M-30,-50 L0,-50", 1.6, Shade("#FFFFFF", "#111111"))
    art += pen.line("M25,-42 v8", 2.4) + pen.oval(25, -28, 6.5, 6.5, KUNYIT, 2.4)
    return art + pen.line("M14,-24 l-4,4 M36,-24 l4,4 M13,-32 l-5,-2 M37,-32 l5,-2", 2)


def energy_engineer(pen: Pen) -> str:
    """A woman engineer checks a small water wheel that lights a house."""
    art = pen.path(
        "M9,206 Q60,150 130,168 Q210,190 262,234 L8,236Z",
        DAUN_PALE,
        2 if pen.lines else 0,
    )
    art += placed(cloud(pen), 232, 50, 0.8) + placed(lit_house(pen), 58, 178, 0.84)
    art += pen.tube([(214, 104), (214, 232)], WOOD, 5, 5) + pen.line("M202,114 H226", 4)
    art += pen.line("M84,132 Q150,146 206,112 M222,114 Q232,170 232,212", 2.2)
    art += pen.box(214, 212, 40, 30, LAUT, 3, 3) + pen.line("M222,222 h22 M222,231 h22", 2.2)
    art += pen.path(
        "M250,246 Q330,236 404,244 L402,266 Q320,274 252,274 Q240,258 250,246Z", STREAM, 2.4
    )
    art += pen.line("M372,62 V240 M398,62 V240", 6) + pen.line(
        "M372,62 V240 M398,62 V240", 1.6, WOOD
    )
    art += placed(water_wheel(pen), 314, 176)
    art += pen.line("M254,226 L314,178", 3.4)
    art += pen.path(
        "M406,82 H346 Q336,84 337,100 L338,128 Q344,134 350,128 L349,104 H406Z", STREAM, 2.4
    )
    art += pen.path("M406,74 L340,78 L340,86 L406,84Z", WOOD_PALE, 2.6)
    row = "q8,-6 16,0 t16,0 "
    art += pen.line(f"M276,258 {row} M340,256 {row}".strip(), 2.2, RIPPLE)
    look = Look(
        Head(1, "jilbab-helmet", MANGGIS), MORI, "trousers", NILA, vest=BATA, shoes=CHARCOAL
    )
    tablet = pen.path("M-18,-12 L14,-16 L18,8 L-14,12Z", CHARCOAL, 2.6)
    tablet += pen.path("M-13,-8 L10,-11 L13,4 L-10,7Z", WATER, 2) + pen.line(
        "M-6,2 l4,-5 l4,3 l5,-6", 2
    )
    act = Acting(
        Arm(1, (42, -84), (56, -100)),
        Arm(-1, (-40, -64), (-12, -62)),
        gaze=(0.8, -0.1),
        held=placed(tablet, 4, -66),
    )
    art += placed(standing(pen, look, act), 150, 254, 1.18)
    return career_scene(pen, "I", art)


def mosquito(pen: Pen) -> str:
    """A large drawing of a mosquito, its middle at (0, 0)."""
    art = pen.path("M2,-6 Q-12,-30 -24,-26 Q-22,-10 2,-4Z", GLASS, 2)
    art += pen.path("M4,-6 Q2,-32 -8,-34 Q-16,-18 2,-4Z", GLASS, 2)
    art += pen.line("M0,2 L-8,16 L-14,30 M6,3 L6,18 L2,32 M10,2 L20,14 L22,30", 2)
    art += pen.path("M2,-5 L-34,12 Q-38,18 -30,18 L4,5Z", CHARCOAL, 2.2)
    art += pen.line("M-8,0 l4,8 M-16,4 l3,8 M-24,8 l3,8", 2, WHITE)
    art += pen.oval(7, 0, 8, 7, STEEL_DARK, 2.2) + pen.oval(17, 2, 5, 5, CHARCOAL, 2.2)
    return art + pen.line("M20,5 L34,18 M18,-3 q4,-8 10,-8", 2)


def microscope(pen: Pen) -> str:
    """Its foot on (0, 0); one looks into it from the left."""
    art = pen.path("M10,-6 Q44,-30 16,-64 L8,-56 Q24,-32 4,-10Z", STEEL)
    art += pen.box(-26, -10, 54, 10, STEEL_DARK, 3, 4)
    art += pen.box(-28, -30, 40, 7, CHARCOAL, 2.6, 2) + pen.box(-20, -34, 20, 4, WATER, 2, 1)
    art += pen.tube([(-10, -46), (-10, -38)], STEEL_PALE, 6, 5)
    tube = pen.box(-8, -46, 16, 48, STEEL_PALE, 3, 4) + pen.box(-6, -58, 12, 14, CHARCOAL, 2.6, 3)
    return art + placed(tube, -8, -48, 1, -26) + pen.oval(18, -36, 6, 6, KUNYIT, 2.6)


def flask(pen: Pen, fill: Shade) -> str:
    art = pen.path(
        "M-7,-44 H7 M-5,-44 V-26 L-19,-4 Q-20,0 -15,0 H15 Q20,0 19,-4 L5,-26 V-44", GLASS
    )
    return art + pen.path("M-11,-17 H11 L19,-4 Q20,0 15,0 H-15 Q-20,0 -19,-4Z", fill, 2.2)


def disease_researcher(pen: Pen) -> str:
    """A woman in a white coat looks into a microscope; a drawn mosquito hangs on the wall."""
    art = pen.box(228, 36, 104, 82, WHITE, 3, 3) + placed(mosquito(pen), 280, 76, 1.06)
    art += pen.box(348, 44, 50, 66, MORI, 3, 3)
    art += pen.line("M356,58 h22 M356,70 h30 M356,82 h18 M356,94 h26", 2.4)
    art += placed(stool(pen, 52, LAUT), 124, 254, 1.1)
    look = Look(
        Head(0, "jilbab", NILA_PALE, glasses=True),
        MORI,
        "skirt",
        NILA,
        coat=WHITE,
        gloves=LAUT,
    )
    act = Acting(
        Arm(1, (30, -70), (62, -66)),
        Arm(1, (34, -52), (72, -74)),
        gaze=(0.9, 0.5),
        lean=9,
    )
    art += placed(table(pen, 208, 74, WOOD), 296, 254)
    art += placed(microscope(pen), 226, 180, 1.1)
    art += placed(tube_rack(pen, (BATA, KUNYIT, DAUN, NILA_PALE)), 304, 178, 0.86)
    art += placed(flask(pen, MANGGIS), 366, 180, 0.96)
    art += placed(seated(pen, look, act, 50), 124, 254, 1.18)
    return career_scene(pen, "I", art)
