"""Career scenes of those who cook: the cook at the wok, the keeper of a soto stall."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import stool
from generator.drawing.heads import Head
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_DARK,
    FLAME,
    HAIR_GREY,
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
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import half, seated
from generator.drawing.sheet import career_scene

STEAM = Shade("#8A7D66", "#777777")
BROTH = Shade("#E9B44C")


def steam(pen: Pen, x: float, y: float) -> str:
    """Three curls over something hot."""
    d = " ".join(f"M{num(x + dx)},{num(y)} q-7,-8 0,-16 q7,-8 0,-16" for dx in (-16, 0, 16))
    return pen.line(d, 2.6, STEAM)


def hung_pans(pen: Pen) -> str:
    """A rail with a ladle, a sieve, a pan and a bunch of garlic."""
    art = pen.line("M232,46 H396", 5) + pen.line(
        "M252,46 v12 M296,46 v10 M340,46 v10 M378,46 v12", 2.4
    )
    art += pen.line("M252,58 V92", 4.4) + pen.path(
        "M240,92 h24 q-2,15 -12,15 q-10,0 -12,-15Z", STEEL
    )
    art += pen.line("M296,56 V80", 4.4) + pen.oval(296, 95, 16, 16, MORI, 3)
    art += pen.line("M288,84 v22 M296,80 v30 M304,84 v22 M282,90 h28 M281,98 h30", 1.5)
    art += pen.line("M340,56 V78", 5) + pen.oval(340, 96, 18, 18, STEEL_DARK)
    art += pen.oval(340, 96, 11, 11, STEEL, 2)
    return art + "".join(
        pen.oval(378 + dx, y, 8, 8, WHITE, 2.4)
        for dx, y in ((-6, 66), (7, 70), (-5, 80), (6, 85), (0, 97))
    )


def stove(pen: Pen) -> str:
    """A low stove from (190, 206) to (396, 252) with two fires."""
    art = pen.box(196, 214, 196, 38, STEEL, 3, 3)
    art += "".join(pen.oval(x, 234, 7, 7, MORI, 2.6) for x in (232, 262, 326, 356))
    art += "".join(pen.line(f"M{x},234 v-5", 2.4) for x in (232, 262, 326, 356))
    art += pen.box(188, 204, 212, 12, STEEL_PALE, 3, 3)
    for x in (230, 248, 266):
        art += pen.path(
            f"M{x - 8},203 Q{x - 12},192 {x},180 Q{x + 11},192 {x + 8},203Z", FLAME, 2.4
        )
    return art + pen.line("M212,204 L216,192 M284,204 L280,192", 4.4)


def pot(pen: Pen, wide: float = 36, high: float = 42, lid: bool = True) -> str:
    """A big pot on (0, 0)."""
    art = pen.line(f"M{num(-wide - 9)},{num(-high + 12)} h{num(2 * wide + 18)}", 6)
    art += pen.box(-wide, -high, 2 * wide, high, STEEL_PALE, 3.6, 6)
    art += pen.line(f"M{num(-wide + 8)},{num(-high + 10)} v{num(high - 20)}", 2.2)
    if lid:
        art += pen.path(
            f"M{num(-wide - 4)},{num(-high)} Q0,{num(-high - 20)} {num(wide + 4)},{num(-high)}Z",
            STEEL,
        )
        return art + pen.oval(0, -high - 13, 6, 5, CHARCOAL, 2.6)
    return art + pen.oval(0, -high, wide, 7, BROTH, 3)


def wok(pen: Pen) -> str:
    """Its rim around (0, 0), 112 wide, grip at the left."""
    art = pen.tube([(-54, -1), (-86, -10)], WOOD_DARK, 6, 5)
    art += pen.path("M-56,0 Q-46,36 0,36 Q46,36 56,0Z", STEEL_DARK)
    art += pen.oval(0, 0, 56, 10, CHARCOAL)
    return art + "".join(
        pen.oval(x, y, 8, 6, fill, 2.2)
        for x, y, fill in (
            (-32, 0, DAUN),
            (-14, 4, BATA),
            (6, 1, KUNYIT),
            (24, 4, DAUN),
            (38, 0, BATA),
        )
    )


def tossed(pen: Pen) -> str:
    """Vegetables in the air over the wok at (0, 0)."""
    art = pen.path("M-22,-30 q8,-12 16,-2 q-2,10 -16,2Z", DAUN, 2.2)
    art += pen.oval(4, -44, 7, 6, BATA, 2.2) + pen.oval(24, -28, 7, 6, KUNYIT, 2.2)
    return art + pen.path("M30,-52 q10,-8 15,2 q-6,8 -15,-2Z", DAUN_DARK, 2.2)


def cook(pen: Pen) -> str:
    """A man fries vegetables in a wok over the fire."""
    art = placed(hung_pans(pen), 100, 6, 0.74) + placed(pot(pen, 32, 40), 346, 203)
    art += stove(pen) + placed(wok(pen), 248, 152) + placed(tossed(pen), 248, 152)
    look = Look(Head(2, "toque", moustache=True), WHITE, "trousers", TROUSERS, apron=LAUT)
    turner = pen.tube([(80, -116), (100, -88)], WOOD, 4.5, 5) + pen.path(
        "M96,-90 l10,-4 l9,16 l-12,5Z", STEEL_PALE, 2.6
    )
    act = Acting(
        Arm(1, (36, -66), (62, -90)),
        Arm(1, (48, -92), (82, -118)),
        gaze=(0.8, 0.4),
        held=turner,
    )
    art += placed(standing(pen, look, act), 108, 254, 1.2)
    return career_scene(pen, "R", art)


def awning(pen: Pen) -> str:
    """A striped roof from (34, 40) to (386, 92) on two posts."""
    art = pen.tube([(46, 84), (46, 248)], WOOD, 7) + pen.tube([(374, 84), (374, 248)], WOOD, 7)
    step = 44
    for i in range(8):
        x = 34 + i * step
        top = 54 + i * 39
        art += pen.path(
            f"M{top},36 h39 L{x + step},80 q-{step / 2:g},22 -{step},0Z",
            KUNYIT if i % 2 else BATA,
            3.6,
        )
    return art


def bowls(pen: Pen, count: int) -> str:
    """A pile of small soto bowls on (0, 0)."""
    return "".join(
        pen.path(
            f"M-15,{-13 - 6 * i} L15,{-13 - 6 * i} Q13,{-2 - 6 * i} 7,{-6 * i} L-7,{-6 * i}"
            f" Q-13,{-2 - 6 * i} -15,{-13 - 6 * i}Z",
            WHITE,
            2.4,
        )
        for i in range(count)
    )


def bowl(pen: Pen) -> str:
    """A bowl of soto, its foot at (0, 0)."""
    art = pen.path("M-17,-15 L17,-15 Q15,-2 8,0 L-8,0 Q-15,-2 -17,-15Z", WHITE, 2.6)
    art += pen.oval(0, -15, 17, 4.5, BROTH, 2.4)
    return art + pen.line("M-16,-8 Q0,-4 16,-8", 2, NILA)


def bananas(pen: Pen) -> str:
    """A hand of bananas on a string from (0, 0)."""
    art = pen.line("M0,0 V18", 2.4)
    for dx in (-16, 14, -4):
        art += pen.path(f"M-3,16 Q{dx - 10},32 {dx},50 Q{dx + 12},38 5,16Z", KUNYIT, 2.4)
    return art


def soto_seller(pen: Pen) -> str:
    """A man ladles soto into a bowl; a guest eats at his stall."""
    art = pen.box(52, 84, 316, 120, CREAM, 2.4, 2) + awning(pen)
    art += placed(bananas(pen), 226, 90)
    look = Look(
        Head(1, "peci", HAIR_GREY, moustache=True),
        LAUT,
        "trousers",
        TROUSERS,
        apron=NILA_PALE,
        short_sleeves=True,
    )
    ladle = pen.line("M-34,-46 L-52,-20", 5) + pen.line("M-34,-46 L-52,-20", 1.6, STEEL_PALE)
    act = Acting(
        Arm(1, (42, -18), (28, -8)),
        Arm(-1, (-46, -26), (-36, -44)),
        gaze=(-0.6, 0.5),
        held=placed(bowl(pen), 30, -6, 0.9) + ladle,
    )
    art += placed(half(pen, look, act), 174, 182, 1.2)
    art += pen.box(62, 182, 212, 66, WOOD, 3.8, 3)
    art += pen.line("M80,196 h176 v38 h-176Z", 2) + pen.box(54, 174, 228, 12, WOOD_PALE, 3.6, 4)
    art += placed(pot(pen, 32, 34, False), 106, 174) + steam(pen, 106, 126)
    art += placed(bowls(pen, 5), 254, 174)
    art += placed(stool(pen, 44, WOOD), 338, 252, 1.05)
    guest = Look(Head(3, "bob"), MANGGIS, "trousers", LAUT_DARK, short_sleeves=True)
    spoon = pen.line("M22,-92 L36,-84", 3.4)
    eating = Acting(
        Arm(1, (40, -72), (40, -64)),
        Arm(1, (26, -64), (26, -88)),
        gaze=(0.7, 0.2),
        held=placed(bowl(pen), 42, -68) + spoon,
    )
    art += placed(seated(pen, guest, eating), 340, 252, 1.1, 0, True)
    return career_scene(pen, "E", art)
