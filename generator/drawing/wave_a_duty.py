"""Career scenes of those on duty: ship's officer, firefighter, policewoman."""

from generator.drawing.cast import SCHOOL_BOY
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.hands import motion, sign
from generator.drawing.heads import Head
from generator.drawing.landscape import house
from generator.drawing.nature import cloud
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_PALE,
    INK,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    SKINS,
    SKY,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WATER,
    WHITE,
    WOOD,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.sheet import career_scene
from generator.drawing.things import fire
from generator.drawing.wave_a_gear import RED, bands, belt, fire_helmet, peaked_cap

SEA = Shade("#8FBEDA", "#F2F2F2")
RIPPLE = Shade("#234A80", "#666666")
RADAR = Shade("#2F5D50", "#DDDDDD")
KHAKI = Shade("#B79A6B", "#F2F2F2")
KHAKI_DARK = Shade("#6B5340", "#CFCFCF")


def bridge_view(pen: Pen) -> str:
    """The wide windows of a bridge: sea, an island, and the ship's own bow."""
    art = pen.box(22, 40, 376, 118, SKY, 4, 6)
    art += placed(cloud(pen), 204, 72, 0.8) + placed(cloud(pen), 330, 70, 0.7)
    art += pen.path("M292,112 Q318,88 340,96 Q362,92 384,112Z", DAUN, 2.6)
    art += pen.path("M24,112 H396 V156 H24Z", SEA, 2.4)
    row = "q8,-6 16,0 t16,0 "
    art += pen.line(f"M42,130 {row} M330,132 {row} M60,146 {row} M344,148 {row}".strip(), 2, RIPPLE)
    art += pen.path("M160,156 Q206,118 246,110 Q286,118 322,156Z", BATA)
    art += pen.path("M178,156 Q212,128 245,121 Q276,128 304,156Z", WOOD, 2.4)
    art += pen.line("M246,138 V76 M246,90 L222,128 M246,90 L270,128", 3)
    art += pen.line("M152,40 V158 M282,40 V158", 9) + pen.line("M152,40 V158 M282,40 V158", 3, MORI)
    return art + pen.box(22, 40, 376, 118, None, 4, 6)


def console(pen: Pen) -> str:
    """Radar, levers and a small wheel, from (196, 168) to (400, 254)."""
    art = pen.path("M206,184 H396 L390,254 H212Z", STEEL_PALE)
    art += pen.path("M196,184 L212,164 H386 L402,184Z", STEEL)
    art += pen.box(222, 198, 72, 46, STEEL_DARK, 3, 5) + pen.oval(258, 221, 19, 19, RADAR, 2.6)
    green = Shade("#FFFBF3", "#111111")
    art += pen.oval(258, 221, 10, 10, None, 2, green) + pen.line("M258,221 L270,208", 2.4, green)
    art += pen.dot(250, 228, 2.4, green)
    art += pen.oval(346, 206, 30, 30, None, 9) + pen.oval(346, 206, 30, 30, None, 4, KUNYIT)
    art += pen.line("M346,178 V234 M321,192 L371,220 M321,220 L371,192", 4)
    art += pen.oval(346, 206, 8, 8, KUNYIT, 2.6)
    art += pen.line("M306,176 L300,152 M320,176 L322,152", 4)
    return art + pen.oval(299, 149, 6, 6, BATA, 2.6) + pen.oval(322, 149, 6, 6, KUNYIT, 2.6)


def binoculars(pen: Pen) -> str:
    """Pointing right, held at (0, 0)."""
    art = pen.box(-20, -15, 10, 10, CHARCOAL, 2.6, 2) + pen.box(-18, 1, 10, 10, CHARCOAL, 2.6, 2)
    art += pen.path("M-12,-16 L4,-16 L10,-19 L30,-19 L30,-3 L10,-3 L4,-5 L-12,-5Z", STEEL_DARK, 2.8)
    art += pen.path("M-10,0 L6,0 L12,-2 L33,-2 L33,15 L12,15 L6,12 L-10,12Z", STEEL_DARK, 2.8)
    return art + pen.box(27, -19, 6, 16, WATER, 2.4, 2) + pen.box(30, -2, 6, 17, WATER, 2.4, 2)


def captain(pen: Pen) -> str:
    """A woman officer with binoculars on the bridge of a ship."""
    look = Look(Head(1, "ponytail"), WHITE, "trousers", NILA)
    marks = "".join(pen.box(x, -99, 13, 6, NILA, 2.2, 1) for x in (-23, 10))
    marks += pen.line("M-20,-96 h7 M13,-96 h7", 1.6, Shade("#F2B531", "#FFFFFF"))
    pocket = pen.line("M-16,-80 h10 v9 h-10Z M0,-88 V-58", 2)
    act = Acting(
        Arm(1, (48, -74), (50, -96)),
        Arm(-1, (-36, -62), (34, -82)),
        gaze=(0.8, -0.1),
        held=marks
        + pocket
        + placed(peaked_cap(pen, WHITE), 0, -127)
        + placed(binoculars(pen), 42, -88, 0.95, -10),
    )
    art = bridge_view(pen) + console(pen)
    return career_scene(pen, "R", art + placed(standing(pen, look, act), 108, 254, 1.22))


def fire_engine(pen: Pen) -> str:
    """Facing left, 196 long, wheels on the ground at x = 34 and 156."""
    art = pen.line("M62,-106 H196 M62,-96 H196", 3.4)
    art += pen.line(" ".join(f"M{x},-106 v10" for x in range(74, 196, 20)), 3)
    art += pen.path("M0,-18 V-50 L14,-92 H60 V-18Z", RED, 3.6)
    art += pen.path("M8,-52 L19,-82 H46 V-52Z", SKY, 3)
    art += pen.box(60, -90, 136, 72, RED, 3.6, 3) + pen.box(0, -34, 196, 9, WHITE, 2.6, 1)
    art += pen.box(76, -80, 46, 38, STEEL_PALE, 3, 2) + pen.box(130, -80, 54, 38, STEEL, 3, 2)
    art += pen.line("M130,-70 H184 M130,-61 H184 M130,-52 H184", 2)
    art += pen.oval(99, -61, 13, 13, CREAM) + pen.oval(99, -61, 5, 5, STEEL_DARK, 2.4)
    art += pen.box(26, -101, 20, 9, KUNYIT, 2.6, 4) + pen.oval(5, -42, 5, 5, KUNYIT, 2.4)
    for x in (34, 156):
        art += pen.oval(x, -16, 18, 18, MORI, 7) + pen.dot(x, -16, 4.5, INK)
    return art


def jet(pen: Pen) -> str:
    """Water from a nozzle at (0, 0), up and down again to the right."""
    d = "M0,-4 Q52,-44 112,-22 Q128,-14 132,6 L112,18 Q104,-4 84,-10 Q46,-18 0,4Z"
    art = pen.path(d, WATER, 2.6)
    art += pen.line("M18,-8 Q56,-30 92,-20 M112,-10 Q120,-4 121,6", 2, RIPPLE)
    drops = ((140, -8), (146, 8), (100, 24), (134, 22))
    return art + "".join(pen.path(f"M{x},{y} q-4,7 0,9 q4,-2 0,-9Z", WATER, 2) for x, y in drops)


def firefighter(pen: Pen) -> str:
    """A woman firefighter aims the hose at a fire; her engine stands behind."""
    art = placed(fire_engine(pen), 18, 244, 0.98)
    wood = pen.tube([(292, 252), (392, 244)], WOOD, 9) + pen.tube([(290, 240), (394, 254)], WOOD, 9)
    art += placed(fire(pen), 342, 242, 1.0) + placed(fire(pen), 374, 246, 0.6) + wood
    suit = KUNYIT
    look = Look(Head(0, "jilbab", NILA), suit, "trousers", suit, gloves=STEEL_DARK, shoes=CHARCOAL)
    hose = [(62.0, -84.0), (10.0, -70.0), (-34.0, -62.0)]
    art += pen.tube([(118, 184), (88, 258), (150, 256)], CREAM, 8)
    nozzle = pen.tube(hose, CREAM, 8) + pen.path("M58,-90 L80,-98 L84,-86 L62,-77Z", STEEL)
    act = Acting(
        Arm(-1, (-44, -66), (-16, -68)),
        Arm(1, (42, -66), (50, -80)),
        gaze=(0.8, 0.1),
        held=bands(pen, (-88,)) + bands(pen, (-62,)) + placed(fire_helmet(pen), 0, -127) + nozzle,
    )
    art += placed(standing(pen, look, act), 184, 254, 1.22)
    legs = "M-22,-20 h17 M5,-20 h17"
    art += placed(pen.line(legs, 7) + pen.line(legs, 3.4, WHITE), 184, 254, 1.22)
    return career_scene(pen, "R", art + placed(jet(pen), 287, 143, 0.62, 8))


def car(pen: Pen, paint: Shade) -> str:
    """A small car facing right, 120 long, with somebody at the wheel."""
    art = pen.path("M-40,-40 L-26,-68 Q-24,-72 -18,-72 L18,-72 Q24,-72 28,-66 L42,-40Z", SKY, 3.4)
    art += pen.oval(14, -50, 9, 10, SKINS[2], 2.6)
    art += pen.path("M5,-52 Q4,-63 14,-63 Q24,-63 23,-53 Q14,-58 5,-52Z", CHARCOAL, 2)
    art += pen.line("M-4,-72 V-40", 4)
    art += pen.path(
        "M-60,-14 V-34 Q-58,-42 -48,-42 L40,-42 Q58,-40 60,-28 V-14 Q30,-10 -60,-14Z", paint, 3.4
    )
    art += pen.oval(55, -30, 5, 5, KUNYIT, 2.4) + pen.line("M-14,-32 h10", 2.6)
    for x in (-34, 36):
        art += pen.oval(x, -13, 13, 13, MORI, 6) + pen.dot(x, -13, 3.6, INK)
    return art


def crossing(pen: Pen) -> str:
    """A road with a zebra crossing."""
    road = Shade("#8D97A6", "#F4F4F4")
    art = pen.path("M7,222 Q210,214 413,222 L411,264 Q210,280 8,264Z", road, 2.4)
    for x in range(186, 400, 36):
        art += pen.path(f"M{x},226 h20 l6,40 h-22Z", WHITE, 2 if pen.lines else 0)
    return art


def police(pen: Pen) -> str:
    """A policewoman holds up her hand; two children cross the road."""
    art = pen.path(
        "M9,222 Q70,160 160,186 Q260,150 411,196 L412,222Z", DAUN_PALE, 2 if pen.lines else 0
    )
    art += placed(cloud(pen), 66, 66) + placed(cloud(pen), 330, 58, 0.9)
    art += placed(house(pen, BATA, CREAM), 64, 200, 0.9) + crossing(pen)
    art += placed(car(pen, LAUT), 78, 256, 1.02)
    look = Look(Head(3, "jilbab", KHAKI_DARK), KHAKI, "trousers", KHAKI_DARK)
    badge = pen.path("M8,-86 h10 v7 q-5,6 -10,0Z", KUNYIT, 2.2) + pen.line("M-17,-84 h9", 2.4)
    act = Acting(
        Arm(-1, (-50, -92), (-48, -122)),
        Arm(1, (46, -86), (66, -98)),
        gaze=(-0.6, 0),
        held=badge + belt(pen) + placed(peaked_cap(pen, KHAKI_DARK), 0, -127),
        front=sign(pen, SKINS[3], -49, -124, -6),
    )
    art += placed(standing(pen, look, act), 196, 252, 1.2)
    girl = Look(Head(1, "jilbab", WHITE), WHITE, "skirt", BATA_DARK, child=True)
    wave = Acting(Arm(-1, (-34, -52), (-40, -36)), Arm(1, (34, -52), (36, -38)), gaze=(0.7, 0))
    bag = pen.path("M-25,-76 Q-36,-74 -35,-56 V-44 Q-28,-38 -20,-42 V-72Z", MANGGIS)
    art += placed(bag + standing(pen, girl, wave), 288, 250, 1.06)
    boy = Acting(Arm(-1, (-32, -52), (-33, -40)), Arm(1, (42, -72), (40, -98)), gaze=(-0.6, 0))
    bag = pen.path("M-25,-76 Q-36,-74 -35,-56 V-44 Q-28,-38 -20,-42 V-72Z", NILA)
    art += placed(bag + standing(pen, SCHOOL_BOY, boy), 358, 256, 1.06)
    return career_scene(pen, "R", art + motion(pen, 142, 60, -30))
