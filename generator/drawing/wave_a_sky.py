"""Career scenes of those who measure: civil engineer, weather observer, statistician."""

from math import cos, pi, sin

from generator.drawing.career_office import calculator
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import pot_plant, table
from generator.drawing.heads import Head
from generator.drawing.nature import bush, cloud, grass
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
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
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.sheet import career_scene
from generator.drawing.wave_a_gear import hard_hat

STREAM = Shade("#8FBEDA", "#F2F2F2")
RIPPLE = Shade("#234A80", "#666666")
PLAN = Shade("#234A80", "#555555")


def arch_bridge(pen: Pen) -> str:
    """A steel arch over a river, its deck at y = 178, from x = 120 to 412."""
    art = pen.path(
        "M9,206 Q90,172 190,198 Q300,186 411,200 L412,214 H9Z", DAUN_PALE, 2 if pen.lines else 0
    )
    art += pen.path("M8,212 Q210,204 412,212 L412,258 Q240,270 8,246Z", STREAM, 2.6)
    row = "q8,-6 16,0 t16,0 "
    art += pen.line(
        f"M196,236 {row} M268,250 {row} M340,232 {row} M30,228 {row}".strip(), 2.2, RIPPLE
    )
    hangers = ""
    for i in range(1, 9):
        x = 150 + i * 26
        y = 178 - 100 * (1 - ((x - 267) / 117) ** 2)
        hangers += f"M{num(x)},{num(y)} V178 "
    art += pen.line(hangers.strip(), 3)
    arch = "M150,178 Q267,-22 384,178"
    art += pen.line(arch, 15) + pen.line(arch, 9, BATA)
    for x in (138, 372):
        art += pen.box(x, 186, 24, 50, STEEL_PALE, 3.4, 2)
    art += pen.path("M110,174 Q270,166 412,174 L412,190 Q270,182 110,190Z", STEEL)
    art += pen.line("M122,166 Q270,158 406,166", 3)
    return art + pen.line(" ".join(f"M{x},165 v8" for x in range(130, 406, 18)), 2.2)


def drawing_sheet(pen: Pen) -> str:
    """A wide sheet with the bridge drawn on it, its middle at (0, 0); hands at x = -38 and 38."""
    art = pen.path("M-40,-22 Q0,-28 40,-22 L40,20 Q0,14 -40,20Z", WHITE)
    art += pen.oval(-40, -1, 5, 21, CREAM, 2.6) + pen.oval(40, -1, 5, 21, CREAM, 2.6)
    return art + pen.line(
        "M-28,6 Q0,0 28,6 M-24,6 Q0,-30 24,6 M-12,-7 V3 M0,-12 V2 M12,-7 V3 M-28,13 Q-10,9 8,9",
        2,
        PLAN,
    )


def civil_engineer(pen: Pen) -> str:
    """A woman engineer holds her drawing before the finished bridge."""
    art = placed(cloud(pen), 330, 50, 0.8) + placed(cloud(pen), 190, 64, 0.7)
    art += arch_bridge(pen)
    art += pen.path("M7,238 Q70,226 176,252 Q190,262 190,277 Q90,276 8,266Z", DAUN, 2.6)
    look = Look(Head(3, "jilbab", MANGGIS), NILA_PALE, "trousers", NILA, vest=KUNYIT)
    act = Acting(
        Arm(-1, (-46, -74), (-38, -66)),
        Arm(1, (46, -74), (38, -66)),
        gaze=(0.6, 0),
        held=placed(hard_hat(pen, WHITE), 0, -127) + placed(drawing_sheet(pen), 0, -64),
    )
    art += placed(standing(pen, look, act), 92, 256, 1.24)
    return career_scene(pen, "I", art + grass(pen, 162, 266) + grass(pen, 26, 262))


def weather_hut(pen: Pen) -> str:
    """A white hut with slats on legs; its feet at y = 0."""
    art = "".join(pen.tube([(x, -60), (x, -3)], WHITE, 6) for x in (-26, 26))
    art += pen.line("M-24,-20 L24,-50 M24,-20 L-24,-50", 3)
    art += pen.box(-38, -128, 76, 70, WHITE, 3.4, 2)
    art += pen.line(
        " ".join(f"M-30,{y} H-4 M4,{y} H30" for y in range(-118, -64, 9)) + " M0,-126 V-60", 2.2
    )
    return art + pen.path("M-46,-126 L-38,-142 H38 L46,-126Z", STEEL_PALE)


def wind_mast(pen: Pen) -> str:
    """Cups that turn in the wind and a vane, on a mast 190 high at (0, 0)."""
    art = pen.tube([(0, -176), (0, -3)], STEEL_PALE, 5) + pen.line("M-26,-152 H28", 4)
    art += pen.path("M28,-152 l-9,-8 v16Z", BATA, 2.6) + pen.path(
        "M-26,-152 l-14,-9 v18Z", BATA, 2.6
    )
    for i in range(3):
        a = i * 2 * pi / 3 + 0.5
        x, y = 24 * cos(a), -180 + 7 * sin(a)
        art += pen.line(f"M0,-180 L{num(x)},{num(y)}", 3)
        art += pen.oval(x, y, 7.5, 7.5, KUNYIT, 2.8)
    return art + pen.oval(0, -180, 5, 5, STEEL_DARK, 2.6)


def balloon(pen: Pen) -> str:
    """A weather balloon over a little box on a string; the hand at (0, 0)."""
    art = pen.line("M0,0 Q8,-20 2,-40", 2.4)
    art += pen.box(-10, -30, 20, 18, MORI, 2.8, 3) + pen.line("M-4,-21 h8", 2.2)
    art += pen.line("M2,-40 Q-2,-48 2,-54", 2.4)
    art += pen.path("M2,-54 C-52,-70 -52,-142 2,-142 C56,-142 56,-70 2,-54Z", WHITE, 3.4)
    art += pen.path("M-5,-50 L2,-58 L9,-50Z", BATA, 2.4)
    return art + pen.line("M-24,-112 Q-20,-124 -8,-128", 2.6)


def weather_observer(pen: Pen) -> str:
    """A man lets a weather balloon go beside his instruments."""
    art = pen.path(
        "M8,234 Q96,170 186,198 Q300,156 411,210 L412,236Z", DAUN_PALE, 2 if pen.lines else 0
    )
    art += placed(cloud(pen), 52, 70, 0.9) + placed(cloud(pen), 292, 58)
    art += placed(bush(pen), 36, 240, 0.6)
    art += placed(wind_mast(pen), 374, 250, 0.98) + placed(weather_hut(pen), 292, 252, 0.96)
    look = Look(Head(0, "cap"), NILA, "trousers", TROUSERS, vest=KUNYIT)
    act = Acting(
        Arm(1, (46, -82), (66, -102)),
        Arm(-1, (-40, -70), (-34, -46)),
        gaze=(0.7, -0.7),
    )
    art += placed(balloon(pen), 194, 128, 0.74, 4)
    art += placed(standing(pen, look, act), 114, 254, 1.2)
    return career_scene(pen, "I", art + grass(pen, 232, 258) + grass(pen, 400, 258))


def data_board(pen: Pen) -> str:
    """A board with a line, bars and a round chart, from (150, 34) to (400, 160)."""
    art = pen.box(146, 32, 256, 130, WHITE, 4, 4)
    art += pen.line("M162,46 V146 H282", 3)
    art += pen.line("M164,122 H280 M164,98 H280 M164,74 H280", 1.5, Shade("#8A7D66", "#AAAAAA"))
    art += pen.line("M170,132 L192,116 L214,122 L238,92 L272,64", 4, Shade("#9A3B22", "#111111"))
    for x, y in ((170, 132), (192, 116), (214, 122), (238, 92), (272, 64)):
        art += pen.oval(x, y, 5, 5, BATA, 2.6)
    for i, (h, fill) in enumerate(((20, LAUT), (38, KUNYIT), (30, BATA), (48, DAUN))):
        art += pen.box(302 + i * 22, 148 - h, 16, h, fill, 2.6, 1)
    art += pen.line("M296,148 H392", 3)
    art += pen.oval(346, 68, 25, 25, NILA_PALE)
    art += pen.path("M346,68 V43 A25,25 0 0 1 370,76Z", KUNYIT, 2.6)
    return art + pen.path("M346,68 L370,76 A25,25 0 0 1 334,90Z", MANGGIS, 2.6)


def statistician(pen: Pen) -> str:
    """A woman points at the line on a board of charts; counting things lie on her desk."""
    art = data_board(pen)
    look = Look(Head(2, "long", glasses=True), LAUT, "trousers", LAUT_DARK)
    act = Acting(
        Arm(-1, (-42, -68), (-12, -60)),
        Arm(1, (44, -88), (68, -104)),
        gaze=(0.5, 0),
        mood="talk",
        held=placed(
            pen.box(-16, -20, 32, 40, KUNYIT, 2.8, 3) + pen.box(-11, -14, 22, 28, WHITE, 2.2, 1),
            -6,
            -62,
            1,
            -6,
        )
        + pen.tube([(70, -106), (96, -120)], WOOD, 3, 4),
    )
    art += placed(standing(pen, look, act), 96, 254, 1.2)
    art += placed(table(pen, 206, 62, WOOD), 288, 254)
    art += placed(calculator(pen), 294, 192, 0.8)
    art += pen.path("M222,192 q0,-24 18,-24 q18,0 18,24Z", WATER, 2.6)
    for x, y, fill in ((232, 186, BATA), (241, 178, KUNYIT), (249, 186, DAUN)):
        art += pen.oval(x, y, 4.5, 4.5, fill, 2.2)
    for i, fill in enumerate((MORI, BATA_DARK)):
        art += pen.box(332, 181 - i * 11, 48, 11, fill, 2.6, 2)
    return career_scene(pen, "I", art + placed(pot_plant(pen), 30, 252, 0.7))
