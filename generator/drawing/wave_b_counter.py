"""Career scenes at counters: village officer, dispensary assistant, cashier, bank clerk."""

from collections.abc import Callable

from generator.drawing.career_office import calculator, letter_trays
from generator.drawing.career_public import flag
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import pot_plant, table, window
from generator.drawing.hands import sign
from generator.drawing.heads import Head
from generator.drawing.household import bottle, crayon
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_DARK,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half
from generator.drawing.sheet import career_scene

GLASS = Shade("#EAF3F8")
KHAKI = Shade("#C9A66B", "#EDEDED")


def counter(pen: Pen, x: float, width: float, y: float = 186) -> str:
    """A closed counter from x, its top at y, down to the floor."""
    art = pen.box(x + 10, y + 10, width - 20, 254 - y - 10, WOOD, 3, 3)
    art += pen.box(x, y, width, 13, WOOD_PALE, 3, 4)
    return art + pen.line(f"M{x + 28},{y + 26} h{width - 56} v{254 - y - 38} h{56 - width}Z", 2.2)


def village_officer(pen: Pen) -> str:
    """A man at the village counter shows an old man where to sign."""
    art = placed(flag(pen), 40, 238) + placed(window(pen, 76, 66), 286, 34)
    art += pen.box(186, 34, 66, 52, MORI, 3, 3) + pen.path(
        "M192,78 Q206,50 220,58 Q234,46 246,78Z", DAUN, 2.4
    )
    art += pen.line("M196,80 Q220,66 244,80", 2.4)
    look = Look(Head(2, "short", glasses=True), KHAKI, "trousers", BATA_DARK)
    act = Acting(
        Arm(-1, (-46, -26), (-30, -12)),
        Arm(1, (50, -34), (66, -10)),
        gaze=(0.7, 0.4),
        held=pen.box(-19, -38, 14, 12, None, 2.2, 2) + pen.box(8, -42, 12, 7, WHITE, 2.2, 1),
    )
    art += placed(half(pen, look, act), 166, 178, 1.24)
    art += counter(pen, 68, 214) + placed(letter_trays(pen), 106, 186, 0.62)
    old = Look(Head(0, "peci", HAIR_GREY, glasses=True, moustache=True), LAUT, "sarong", NILA)
    sign_here = Acting(
        Arm(1, (38, -68), (36, -50)),
        Arm(-1, (-42, -64), (-56, -68)),
        gaze=(-0.7, 0.4),
        front=pen.tube([(36, -50), (38, -4)], WOOD_DARK, 4, 5) + pen.line("M36,-50 q2,-8 12,-6", 6),
    )
    art += pen.path("M206,186 L220,168 H274 L276,186Z", WHITE) + pen.line(
        "M224,174 H266 M218,180 H246", 2
    )
    art += placed(standing(pen, old, sign_here), 344, 254, 1.16)
    art += pen.oval(166 + 66 * 1.24, 170, 9, 9, look.skin)
    art += crayon(pen, 264, 182)
    art += pen.oval(274, 172, 8.6, 8.6, old.skin)
    return career_scene(pen, "E", art)


def powder_scale(pen: Pen) -> str:
    """A fine scale on a table top at y = 0, with a heap of powder."""
    art = pen.path("M-14,-24 Q0,-40 14,-24Z", WHITE, 2.4) + pen.path(
        "M-22,-24 H22 Q16,-18 0,-18 Q-16,-18 -22,-24Z", STEEL, 2.4
    )
    art += pen.line("M0,-18 V-12", 4) + pen.path("M-38,-13 H38 L42,0 H-42Z", STEEL_PALE)
    return art + pen.box(-14, -10, 28, 7, DAUN, 2, 1)


def mortar(pen: Pen) -> str:
    """A mortar with its pestle, on (0, 0)."""
    art = pen.tube([(4, -22), (20, -46)], WHITE, 6, 5)
    return art + pen.path("M-20,-26 H20 Q20,-8 9,-4 L12,0 H-12 L-9,-4 Q-20,-8 -20,-26Z", WHITE)


def brown_jars(pen: Pen, x: float, y: float, fills: tuple[Shade, ...]) -> str:
    """Pharmacy jars in a row, standing on y."""
    art = ""
    for i, fill in enumerate(fills):
        left = x + i * 28
        art += pen.box(left, y - 30, 22, 30, fill, 2.6, 3) + pen.box(
            left + 3, y - 38, 16, 9, CREAM, 2.4, 2
        )
        art += pen.box(left + 5, y - 22, 12, 12, WHITE, 2, 1)
    return art


def dispensary(pen: Pen) -> str:
    """A man with mask and gloves weighs powder for a medicine."""
    art = ""
    for y, fills in (
        (88, (BATA, KUNYIT, WOOD_DARK, DAUN)),
        (144, (WOOD_DARK, NILA_PALE, BATA, MANGGIS)),
    ):
        art += brown_jars(pen, 28, y, fills) + pen.box(18, y, 128, 8, WOOD, 2.6, 2)
    art += pen.box(316, 44, 66, 66, WHITE, 3, 4)
    art += pen.line("M349,58 v38 M330,77 h38", 9) + pen.line(
        "M349,58 v38 M330,77 h38", 4, DAUN_DARK
    )
    look = Look(Head(1, "short"), NILA_PALE, "trousers", NILA, coat=WHITE, gloves=LAUT)
    mask = pen.path("M-13,8 Q2,4 17,8 L15,17 Q4,23 -10,18Z", SKY, 2.4) + pen.line("M-8,13 H13", 1.8)
    act = Acting(
        Arm(-1, (-48, -24), (-36, -6)),
        Arm(1, (50, -34), (42, -22)),
        gaze=(0.5, 0.5),
        front=placed(mask, 0, -73),
    )
    art += placed(half(pen, look, act), 198, 178, 1.26)
    art += placed(table(pen, 332, 68, WOOD, True), 212, 256)
    art += placed(powder_scale(pen), 304, 189, 1.2) + placed(mortar(pen), 96, 190, 1)
    art += pen.path("M128,190 L136,174 H178 L182,190Z", WHITE) + pen.line(
        "M146,174 V190 M166,174 V190", 2
    )
    art += pen.oval(152, 172, 9.4, 9.4, LAUT)
    art += pen.line("M252,150 L284,146", 4.4) + pen.oval(290, 145, 9, 5, WHITE, 2.4)
    art += pen.oval(251, 150, 9.4, 9.4, LAUT)
    return career_scene(pen, "C", art)


def till(pen: Pen) -> str:
    """A till with a screen and an open drawer, on (0, 0), 84 wide; we see its back right."""
    art = pen.box(-40, -22, 80, 22, STEEL_DARK, 3, 3) + pen.line("M-12,-9 H12", 3.4, WHITE)
    art += pen.line("M0,-22 V-32", 7) + pen.box(-30, -70, 60, 40, CHARCOAL, 3, 4)
    art += pen.box(-24, -64, 48, 28, SKY, 2.2, 2)
    return art + pen.line("M-18,-56 h20 M-18,-48 h28 M12,-56 h6", 2.2)


def basket_goods(pen: Pen) -> str:
    """A shopping basket with bread and a bottle, on (0, 0)."""
    art = placed(bottle(pen, SKY, NILA), -12, -14, 0.8) + pen.path(
        "M2,-22 Q2,-40 14,-40 Q26,-38 22,-20Z", WOOD_PALE, 2.6
    )
    art += pen.path("M-30,-26 H30 L24,0 H-24Z", BATA) + pen.line(
        "M-12,-22 L-10,-4 M12,-22 L10,-4 M0,-22 V-4", 2
    )
    return art


def cashier(pen: Pen) -> str:
    """A man with a hearing aid scans goods at his counter; a woman pays."""
    art = ""
    for y, row in ((92, (BATA, KUNYIT, LAUT, MANGGIS)), (144, (DAUN, NILA_PALE, KUNYIT, BATA))):
        for i, fill in enumerate(row):
            art += pen.box(34 + i * 24, y - 34, 18, 34, fill, 2.4, 2) + pen.oval(
                43 + i * 24, y - 18, 5, 5, WHITE, 2
            )
        art += pen.box(24, y, 112, 7, WOOD, 2.6, 2)
    look = Look(Head(1, "short", hearing_aid=True), DAUN, "trousers", NILA, apron=DAUN_DARK)
    badge = pen.box(-11, -44, 22, 24, WHITE, 2.4, 3)
    badge += placed(sign(pen, KUNYIT, 0, 4), 0, -30, 0.42)
    scanner = pen.path("M-6,8 L-2,-6 L-10,-14 L8,-20 L16,-8 L6,-4 L4,10Z", CHARCOAL, 2.6)
    act = Acting(
        Arm(-1, (-46, -26), (-36, -14)),
        Arm(1, (52, -38), (62, -28)),
        gaze=(-0.1, 0.3),
        held=badge,
        front=placed(scanner, 66, -34) + pen.oval(63, -27, 7.5, 7.5, look.skin),
    )
    art += placed(half(pen, look, act), 182, 178, 1.24)
    woman = Look(Head(0, "jilbab", KUNYIT), BATA, "skirt", LAUT_DARK)
    pay = Acting(
        Arm(1, (38, -68), (34, -46)),
        Arm(-1, (-44, -74), (-50, -84)),
        gaze=(-0.7, 0),
        held=pen.box(-66, -96, 24, 14, MANGGIS, 2.4, 2) + pen.oval(-54, -89, 3.4, 3.4, WHITE, 2),
    )
    art += counter(pen, 70, 258) + placed(till(pen), 128, 186, 0.96)
    art += placed(bottle(pen, SKY, BATA), 208, 186, 0.9) + placed(basket_goods(pen), 270, 186, 0.86)
    art += placed(standing(pen, woman, pay), 368, 254, 1.14)
    return career_scene(pen, "C", art)


def notes(pen: Pen, fill: Shade, count: int = 3) -> str:
    """A small bundle of bank notes on (0, 0), without figures."""
    art = "".join(pen.box(-20 + i, -8 - i * 6, 40, 8, fill, 2.4, 2) for i in range(count))
    return art + pen.box(-4, -8 - (count - 1) * 6, 9, 2 + count * 6, WHITE, 2, 1)


def bank_clerk(pen: Pen) -> str:
    """A woman counts money at her desk behind a low glass."""
    art = pen.box(34, 40, 84, 96, STEEL_DARK, 3, 4) + pen.box(42, 48, 68, 80, STEEL, 2.6, 3)
    art += pen.oval(76, 88, 18, 18, STEEL_PALE, 3) + pen.line("M76,70 V106 M58,88 H94", 3.4)
    art += pen.oval(320, 66, 24, 24, WHITE, 4) + pen.line("M320,66 V50 M320,66 l10,6", 3)
    look = Look(Head(2, "bun", glasses=True), NILA_PALE, "trousers", NILA)
    scarf = pen.path("M-8,-52 L0,-42 L8,-52 L14,-30 L4,-36 L0,-42 L-4,-36 L-14,-30Z", KUNYIT, 2.4)
    act = Acting(
        Arm(-1, (-46, -26), (-16, -20)),
        Arm(1, (46, -30), (16, -22)),
        gaze=(0, 0.6),
        held=scarf
        + pen.path("M-14,-34 L14,-36 L18,-16 L-16,-14Z", DAUN, 2.6)
        + pen.oval(1, -25, 5, 5, WHITE, 2),
    )
    art += placed(half(pen, look, act), 206, 176, 1.28)
    art += counter(pen, 40, 340, 188)
    for x, fill in ((108, BATA), (156, NILA_PALE)):
        art += placed(notes(pen, fill, 4), x, 188)
    art += placed(calculator(pen), 296, 188, 0.86)
    for i in range(4):
        art += pen.oval(352, 184 - i * 6, 11, 4.6, KUNYIT, 2.2)
    return career_scene(pen, "C", art + placed(pot_plant(pen), 394, 256, 0.66))


SCENES: dict[str, Callable[[Pen], str]] = {
    "perangkat-desa": village_officer,
    "asisten-apoteker": dispensary,
    "kasir": cashier,
    "pegawai-bank": bank_clerk,
}
