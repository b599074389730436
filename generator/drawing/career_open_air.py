"""Career scenes under a wide roof or the open sky: the athlete, the cane farmer, the pilot."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.nature import cloud
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    DAUN,
    DAUN_DARK,
    KUNYIT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    SOGAN,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import stepping
from generator.drawing.sheet import career_scene

CANE = Shade("#C9B45C")
ROPE = Shade("#9A3B22", "#111111")


def racket(pen: Pen) -> str:
    """Held at (0, 0), its head up."""
    art = pen.tube([(0, 10), (0, -10)], WOOD_DARK, 5, 5) + pen.line("M0,-12 V-38", 4.4)
    art += pen.oval(0, -60, 17, 22, MORI, 4.4)
    return art + pen.line(
        "M-8,-78 V-42 M0,-81 V-39 M8,-78 V-42 M-15,-68 H15 M-16,-60 H16 M-15,-52 H15", 1.4
    )


def shuttlecock(pen: Pen) -> str:
    """Its cork at (0, 0), feathers up."""
    art = pen.path("M-5,-3 L-13,-25 Q0,-31 13,-25 L5,-3Z", WHITE, 2.6)
    art += pen.line("M-2,-4 L-5,-27 M2,-4 L5,-27 M-9,-14 Q0,-18 9,-14", 1.8)
    return art + pen.path("M-6,-3 Q0,-6 6,-3 Q7,6 0,6 Q-7,6 -6,-3Z", BATA, 2.6)


def net(pen: Pen) -> str:
    """A badminton net from (272, 132) to the right edge of the picture."""
    d = " ".join(f"M{x},136 V186" for x in range(284, 402, 12))
    d += " " + " ".join(f"M274,{y} H402" for y in range(148, 186, 12))
    art = pen.line(d, 1.5) + pen.line("M274,186 H402", 2.4) + pen.box(272, 130, 132, 10, WHITE, 3)
    art += pen.tube([(272, 126), (272, 242)], STEEL, 6)
    return art + pen.line("M260,246 H284", 5)


def athlete(pen: Pen) -> str:
    """A young woman leaps into a badminton stroke; the shuttle is in the air."""
    art = pen.line("M40,262 L120,238 M120,238 L404,238", 3, Shade("#FFFFFF", "#999999"))
    art += net(pen)
    art += pen.tube([(28, 214), (28, 246)], WOOD, 6) + pen.tube([(78, 214), (78, 246)], WOOD, 6)
    art += pen.box(18, 206, 70, 11, WOOD_PALE, 3, 4)
    art += pen.path("M44,204 h26 v30 q-7,4 -13,0 q-7,-4 -13,0Z", NILA_PALE, 2.6)
    look = Look(
        Head(1, "ponytail"), BATA, "shorts", NILA, short_sleeves=True, stripes=True, shoes=WHITE
    )
    act = Acting(
        Arm(-1, (-44, -78), (-52, -104)),
        Arm(1, (48, -98), (54, -132)),
        gaze=(0.7, -0.7),
        mood="talk",
        held=placed(racket(pen), 55, -136, 0.92, 26),
    )
    art += placed(stepping(pen, look, act), 160, 252, 1.12)
    art += placed(shuttlecock(pen), 314, 84, 1.1, 54)
    art += pen.line("M346,54 q10,-8 22,-10 M352,68 q10,-4 22,-4", 2.4)
    return career_scene(pen, "R", art)


def cane(pen: Pen, x: float, y: float, height: float, sway: float = 0) -> str:
    """One stalk of sugar cane with its long leaves."""
    top = y - height
    art = ""
    for side, length, drop in ((-1, 36, 6), (1, 38, 10), (-1, 24, -22), (1, 20, -28)):
        tip_x, tip_y = x + sway + side * length, top + drop
        art += pen.path(
            f"M{num(x + sway)},{num(top)} Q{num(x + sway + side * length * 0.5)},{num(top - 30)}"
            f" {num(tip_x)},{num(tip_y)} Q{num(x + sway + side * length * 0.4)},{num(top - 16)}"
            f" {num(x + sway)},{num(top + 8)}Z",
            DAUN if drop > 0 else DAUN_DARK,
            2.6,
        )
    art += pen.tube([(x, y), (x + sway, top)], CANE, 6, 6.4)
    joints = int(height // 20)
    d = " ".join(
        f"M{num(x + sway * i / joints - 4)},{num(y - height * i / joints)} h8"
        for i in range(1, joints)
    )
    return art + pen.line(d, 2)


def bundle(pen: Pen) -> str:
    """Cut cane, tied twice, lying on (0, 0); 120 long."""
    art = ""
    for row, count in ((0, 4), (1, 3), (2, 2)):
        y, inset = -6 - row * 11, row * 5
        art += pen.tube([(-58 + inset, y), (58 - inset, y)], CANE, 7, 5)
        d = " ".join(f"M{-44 + inset + k * 24},{y - 4} v8" for k in range(count))
        art += pen.line(d, 2)
    return art + pen.line("M-30,-34 Q-36,-16 -30,0 M26,-34 Q32,-16 26,0", 4, ROPE)


def sickle(pen: Pen) -> str:
    """An arit, held at (0, 0), its blade to the right."""
    art = pen.path("M6,-5 Q34,-18 46,8 Q32,-4 9,5Z", STEEL_PALE, 2.6)
    return pen.tube([(-14, 6), (8, 0)], WOOD, 6, 5) + art


def cane_farmer(pen: Pen) -> str:
    """A woman in a caping cuts sugar cane; a tied bundle lies beside her."""
    art = placed(cloud(pen), 70, 66) + placed(cloud(pen), 262, 46, 0.7)
    for x, y, h, sway in ((284, 232, 146, 4), (318, 234, 160, -3), (356, 232, 146, 3)):
        art += cane(pen, x, y, h, sway)
    art += placed(bundle(pen), 74, 256, 0.96)
    art += cane(pen, 336, 248, 150, 2) + cane(pen, 300, 250, 164, -2) + cane(pen, 260, 252, 154, 0)
    art += cane(pen, 370, 250, 138, -2)
    look = Look(Head(0, "jilbab-caping", MANGGIS), NILA_PALE, "trousers", SOGAN, shoes=LAUT_DARK)
    act = Acting(
        Arm(1, (40, -88), (68, -92)),
        Arm(-1, (-36, -66), (14, -52)),
        gaze=(0.8, 0.3),
        held=placed(sickle(pen), 18, -52),
        lean=4,
    )
    art += placed(standing(pen, look, act), 180, 254, 1.22)
    return career_scene(pen, "R", art)


def aeroplane(pen: Pen) -> str:
    """A passenger plane on its wheels at (0, 0), nose left, 250 long."""
    art = pen.path("M74,-86 L106,-150 L132,-150 L124,-84Z", NILA, 4)
    art += pen.path(
        "M-120,-54 Q-116,-86 -74,-90 L92,-90 L134,-80 Q118,-56 70,-46 L-84,-42 Q-122,-44 -120,-54Z",
        WHITE,
        4.2,
    )
    art += pen.path("M-119,-52 L118,-60 Q104,-52 70,-46 L-84,-42 Q-122,-44 -119,-52Z", BATA, 2.4)
    art += pen.path("M-108,-72 Q-100,-82 -86,-84 L-86,-70 L-111,-67Z", SKY, 3)
    for i in range(6):
        art += pen.box(-44 + i * 21, -80, 10, 12, SKY, 2.2, 3)
    art += pen.box(-72, -84, 17, 34, STEEL_PALE, 2.4, 3)
    art += pen.line("M-78,-42 V-14 M36,-44 V-16", 4)
    for x in (-78, 30, 44):
        art += pen.oval(x, -9, 9, 9, MORI, 5)
    art += pen.path("M4,-58 L64,-58 L30,-20 L8,-22Z", STEEL_PALE, 3.8)
    art += pen.path(
        "M-14,-40 Q-14,-32 -4,-32 L24,-32 Q30,-40 24,-46 L-6,-48 Q-14,-46 -14,-40Z", STEEL, 3.6
    )
    return art + pen.path("M96,-84 L138,-98 L148,-94 L122,-76Z", STEEL_PALE, 3.6)


def flight_case(pen: Pen) -> str:
    """A bag on wheels; its grip at (0, 0)."""
    art = pen.line("M-6,0 H8 M-5,0 V22 M7,0 V22", 3.4)
    art += pen.box(-18, 20, 38, 34, CHARCOAL, 3, 4) + pen.line("M-18,34 H20", 2, STEEL_PALE)
    return art + pen.dot(-11, 57, 4.5) + pen.dot(13, 57, 4.5)


def pilot(pen: Pen) -> str:
    """A woman pilot with her bag walks to her plane."""
    art = placed(cloud(pen), 200, 58) + placed(cloud(pen), 300, 84, 0.7)
    art += pen.line(
        "M150,262 h34 M220,264 h34 M290,264 h34 M360,262 h30", 3, Shade("#FFFFFF", "#999999")
    )
    art += placed(aeroplane(pen), 276, 240, 0.9)
    look = Look(Head(3, "pilot-cap"), WHITE, "trousers", NILA)
    marks = "".join(pen.box(x, -99, 13, 6, KUNYIT, 2.2, 1) for x in (-22, 9))
    tie = pen.path("M-4,-92 h8 l3,26 l-7,9 l-7,-9Z", NILA, 2.4)
    act = Acting(
        Arm(-1, (-38, -72), (-36, -54)),
        Arm(1, (40, -76), (40, -52)),
        gaze=(0.3, 0),
        held=tie + marks + placed(flight_case(pen), -38, -54),
    )
    art += placed(standing(pen, look, act), 98, 254, 1.22)
    return career_scene(pen, "R", art)
