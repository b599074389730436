"""Career scenes of buying, selling and pleading: market trader, shopkeeper, lawyer."""

from collections.abc import Callable

from generator.drawing.career_office import folder
from generator.drawing.career_trade import EGGPLANT, greens
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import shelf, table, window
from generator.drawing.heads import Head
from generator.drawing.household import bottle, tin
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_DARK,
    FLAME,
    HAIR,
    KUNYIT,
    LAUT,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    SOGAN,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import half
from generator.drawing.sheet import career_scene


def awning(pen: Pen, x: float, y: float, wide: float) -> str:
    """A striped awning with a scalloped edge, its corner at (x, y)."""
    art, n = "", 8
    step = wide / n
    for i in range(n):
        left = x + i * step
        art += pen.path(
            f"M{num(left)},{num(y)} h{num(step)} v26 q{num(-step / 2)},14 {num(-step)},0Z",
            (BATA, MORI)[i % 2],
        )
    return art


def market_scale(pen: Pen) -> str:
    """A scale with two pans and a middle post, on a table top at y = 0."""
    art = pen.path("M-34,0 H34 L28,-12 H-28Z", LAUT) + pen.line("M0,-12 V-26 M-32,-28 H32", 5)
    art += pen.path("M-56,-42 Q-36,-28 -14,-42Z", STEEL_PALE) + pen.path(
        "M14,-42 Q36,-28 56,-42Z", STEEL_PALE
    )
    art += pen.line("M-34,-35 V-28 M34,-35 V-28", 4)
    return art + pen.box(26, -60, 16, 18, STEEL, 2.6, 2) + pen.box(30, -66, 8, 7, STEEL, 2.4, 2)


def heap(pen: Pen, fill: Shade, round_goods: bool = True) -> str:
    """A tampah with a heap of goods, on (0, 0), 64 wide."""
    art = ""
    spots = ((-18, -12), (0, -12), (18, -12), (-10, -23), (9, -23), (0, -33))
    for x, y in spots:
        art += (
            pen.oval(x, y, 10, 9, fill, 2.4)
            if round_goods
            else placed(pen.oval(0, 0, 6, 12, fill, 2.4), x, y, 1, 24)
        )
    return art + pen.path("M-34,-10 H34 Q30,0 22,0 H-22 Q-30,0 -34,-10Z", WOOD_PALE, 2.6)


def market_trader(pen: Pen) -> str:
    """A woman weighs tomatoes at her market stall; a customer waits."""
    art = pen.line("M24,44 V250 M316,44 V250", 6)
    look = Look(Head(2, "jilbab", LAUT), MANGGIS, "skirt", SOGAN, apron=CREAM)
    act = Acting(
        Arm(-1, (-48, -28), (-50, -14)),
        Arm(1, (52, -40), (60, -34)),
        gaze=(0.7, 0.5),
    )
    art += placed(half(pen, look, act), 152, 182, 1.22)
    art += awning(pen, 14, 18, 316)
    art += pen.box(20, 196, 302, 56, WOOD, 3, 3) + pen.box(12, 188, 318, 12, WOOD_PALE, 3, 4)
    art += pen.line("M44,212 H298 V240 H44Z", 2.2)
    art += greens(pen, 40, 188) + greens(pen, 66, 188) + greens(pen, 54, 180)
    art += placed(heap(pen, KUNYIT), 112, 190, 0.9) + placed(market_scale(pen), 244, 190, 1.06)
    art += "".join(
        pen.oval(x, y, 8.4, 7.6, FLAME, 2.4)
        for x, y in ((198, 142), (212, 142), (226, 143), (205, 132), (219, 132))
    )
    art += pen.oval(152 + 60 * 1.22, 182 - 34 * 1.22 - 8, 9, 9, look.skin)
    art += placed(heap(pen, EGGPLANT, False), 166, 190, 0.66)
    customer = Look(Head(0, "short", moustache=True), DAUN, "trousers", NILA, short_sleeves=True)
    wait = Acting(
        Arm(1, (38, -68), (34, -46)),
        Arm(-1, (-38, -70), (-34, -48)),
        gaze=(-0.7, 0.1),
        held=pen.path("M-50,-42 H-18 L-24,-14 H-44Z", KUNYIT, 2.6)
        + pen.path("M-44,-42 Q-34,-62 -24,-42", None, 3),
    )
    art += placed(standing(pen, customer, wait), 368, 254, 1.14)
    return career_scene(pen, "E", art)


def jar(pen: Pen, x: float, y: float, fill: Shade, lid: Shade) -> str:
    art = pen.box(-11, -30, 22, 30, fill, 2.6, 4) + pen.box(-12, -37, 24, 9, lid, 2.6, 3)
    return placed(art, x, y)


def shop_shelf(pen: Pen) -> str:
    """Three boards with tins, bottles, packets and jars, from (30, 34) to (264, 166)."""
    art = pen.box(30, 34, 240, 150, CREAM, 3, 3)
    for x, fill in ((52, STEEL_PALE), (82, BATA), (112, KUNYIT)):
        art += placed(tin(pen, fill), x, 80, 0.8)
    for i, fill in enumerate((NILA_PALE, DAUN, MANGGIS, KUNYIT, LAUT)):
        art += pen.box(150 + i * 22, 50, 18, 32, fill, 2.4, 2) + pen.oval(
            159 + i * 22, 66, 5, 5, WHITE, 2
        )
    for i, cap in enumerate((NILA, BATA, DAUN_DARK)):
        art += placed(bottle(pen, (SKY, KUNYIT, BATA)[i], cap), 50 + i * 24, 132, 0.86)
    art += jar(pen, 222, 132, KUNYIT, BATA) + jar(pen, 250, 132, MANGGIS, NILA)
    for y in (82, 132):
        art += pen.box(30, y, 240, 7, WOOD, 2.6, 2)
    return art


def shopkeeper(pen: Pen) -> str:
    """A man hands a packet of rice over the counter of his small shop."""
    art = shop_shelf(pen)
    for i, fill in enumerate((BATA, KUNYIT, DAUN, NILA_PALE, MANGGIS)):
        art += pen.line(f"M{294 + i * 24},30 v10", 2) + pen.path(
            f"M{286 + i * 24},40 h16 v{(30, 26)[i % 2]} h-16Z", fill, 2.4
        )
    art += pen.line("M280,30 H408", 3.4)
    look = Look(Head(0, "peci", moustache=True), DAUN, "trousers", NILA, short_sleeves=True)
    sack = pen.path("M-16,14 Q-20,-6 -12,-16 H12 Q20,-6 16,14 Q0,18 -16,14Z", WOOD_PALE, 2.8)
    sack += pen.line("M-12,-11 H12", 2.2) + pen.path("M0,8 q-8,-6 0,-14 q8,8 0,14Z", DAUN, 2)
    act = Acting(
        Arm(-1, (-46, -26), (-36, -12)),
        Arm(1, (52, -32), (76, -28)),
        gaze=(0.7, 0.1),
        held=placed(sack, 88, -30, 1),
    )
    art += placed(half(pen, look, act), 154, 182, 1.22)
    art += pen.box(30, 196, 236, 58, WOOD, 3, 3) + pen.box(20, 186, 256, 13, WOOD_PALE, 3, 4)
    art += pen.line("M50,212 H246 V242 H50Z", 2.2)
    art += jar(pen, 46, 186, WHITE, BATA) + jar(pen, 74, 186, KUNYIT, NILA)
    art += "".join(pen.oval(x, y, 4, 4, BATA, 2) for x, y in ((42, 178), (50, 178), (46, 170)))
    girl = Look(Head(1, "ponytail"), BATA, "skirt", NILA, short_sleeves=True, child=True)
    take = Acting(
        Arm(1, (30, -56), (28, -36)),
        Arm(-1, (-44, -76), (-50, -86)),
        gaze=(-0.7, -0.2),
    )
    art += placed(standing(pen, girl, take), 350, 254, 1.18)
    return career_scene(pen, "E", art)


def lawyer(pen: Pen) -> str:
    """A woman lawyer with her files sits beside a family and explains."""
    art = placed(shelf(pen, 104, 2, 50, 0.9), 350, 154, 0.86) + placed(window(pen, 80, 66), 30, 36)
    art += pen.box(182, 34, 56, 60, WHITE, 3, 3) + pen.line(
        "M210,44 V82 M198,82 H222 M192,54 H228 M192,54 l-6,14 h12Z M228,54 l-6,14 h12Z", 2.6
    )
    father = Look(Head(1, "short"), KUNYIT, "trousers", NILA, short_sleeves=True)
    mother = Look(Head(0, "jilbab", DAUN), BATA, "skirt", BATA_DARK)
    boy = Look(Head(1, "fringe", HAIR), LAUT, "shorts", NILA, short_sleeves=True, child=True)
    look = Look(Head(2, "bun", glasses=True), MORI, "trousers", CHARCOAL, vest=MANGGIS_DARK)
    listen = Acting(Arm(-1, (-40, -28), (-24, -14)), Arm(1, (40, -28), (24, -14)), gaze=(0.7, 0.1))
    art += placed(half(pen, father, listen), 80, 182, 1.16)
    art += placed(
        half(
            pen,
            boy,
            Acting(Arm(-1, (-30, -24), (-18, -12)), Arm(1, (30, -24), (18, -12)), gaze=(0.7, -0.2)),
        ),
        214,
        190,
        1.1,
    )
    art += placed(half(pen, mother, listen), 154, 182, 1.16)
    act = Acting(
        Arm(1, (44, -24), (34, -10)),
        Arm(-1, (-48, -26), (-50, -10)),
        gaze=(-0.7, 0.2),
        mood="talk",
    )
    art += placed(half(pen, look, act), 306, 180, 1.22)
    art += placed(table(pen, 356, 66, WOOD, True), 206, 256)
    for i, fill in enumerate((BATA, NILA_PALE, KUNYIT)):
        art += pen.box(346 - i, 181 - i * 10, 50, 9, fill, 2.6, 2)
    art += pen.path("M210,190 L222,170 H270 L274,190Z", WHITE) + pen.line(
        "M226,176 H264 M223,183 H258", 2
    )
    art += pen.oval(306 - 50 * 1.22, 168, 9, 9, look.skin) + placed(folder(pen, MANGGIS), 322, 178)
    art += pen.oval(346, 172, 9, 9, look.skin)
    return career_scene(pen, "E", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "pedagang-pasar": market_trader,
    "pemilik-toko": shopkeeper,
    "pengacara": lawyer,
}
