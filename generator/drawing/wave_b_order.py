"""Career scenes of order and care: air traffic controller, quality checker, medical records."""

from collections.abc import Callable

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.household import clipboard
from generator.drawing.nature import cloud
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    DAUN,
    DAUN_PALE,
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
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half
from generator.drawing.sheet import career_scene
from generator.drawing.wave_b_show import headphones

FOLDERS = (BATA, KUNYIT, DAUN, NILA_PALE, MANGGIS)


def plane(pen: Pen) -> str:
    """A small aeroplane flying to the right, its middle at (0, 0), 62 long."""
    art = pen.path("M-4,-6 L-16,-24 L-8,-24 L12,-6Z", NILA_PALE, 2.6)
    art += pen.path("M-30,-18 L-22,-18 L-12,-4 L-28,-2Z", NILA, 2.6)
    art += pen.path(
        "M-30,0 Q-28,-8 -12,-8 H18 Q30,-7 34,0 Q30,6 18,6 H-20 Q-28,6 -30,0Z", WHITE, 2.8
    )
    art += pen.path("M-4,2 L-18,20 L-9,20 L14,2Z", NILA_PALE, 2.6)
    return art + "".join(pen.dot(x, -3, 1.7) for x in (-8, 0, 8, 16))


def radar(pen: Pen) -> str:
    """A radar screen on a desk, its foot at (0, 0), 116 wide, with small planes as dots."""
    green = Shade("#2F5D50", "#EDEDED")
    trace = Shade("#A9D18E", "#111111")
    art = pen.path("M-20,0 L-14,-12 H14 L20,0Z", STEEL_PALE)
    art += pen.box(-60, -116, 120, 104, CHARCOAL, 3, 6) + pen.box(-52, -108, 104, 88, green, 2.4, 3)
    for r in (14, 27, 40):
        art += pen.oval(0, -64, r, r, None, 2, trace)
    art += pen.line("M0,-104 V-24 M-40,-64 H40", 1.8, trace)
    art += pen.path("M0,-64 L26,-94 A40,40 0 0 1 38,-76Z", DAUN_PALE, 2)
    for x, y in ((-20, -80), (14, -48), (-10, -44), (24, -72)):
        art += pen.path(f"M{x},{y - 5} l5,8 l-5,-2 l-5,2Z", KUNYIT, 1.8)
    return art


def controller(pen: Pen) -> str:
    """A woman with a headset guides planes before her radar."""
    art = pen.path("M18,30 H402 L392,150 H28Z", SKY, 3.4)
    art += pen.path("M28,148 V128 Q120,106 210,122 Q300,108 392,128 V148Z", DAUN, 2.4)
    art += pen.path("M84,148 L118,124 H136 L132,148Z", STEEL, 2.4) + pen.line(
        "M118,142 L126,128", 2.4, WHITE
    )
    art += placed(plane(pen), 80, 66, 0.94)
    art += placed(cloud(pen), 236, 56, 0.7) + placed(plane(pen), 350, 64, 0.62)
    art += pen.line("M146,30 L142,150 M276,30 L280,150", 4)
    look = Look(Head(1, "jilbab", MANGGIS), WHITE, "skirt", NILA)
    tabs = pen.line("M-20,-48 l8,4 M20,-48 l-8,4", 5) + pen.path(
        "M-4,-46 H4 L6,-22 L0,-14 L-6,-22Z", NILA, 2.4
    )
    act = Acting(
        Arm(-1, (-46, -24), (-34, -4)),
        Arm(1, (50, -26), (50, -4)),
        gaze=(0.7, 0.3),
        mood="talk",
        held=tabs,
    )
    art += placed(half(pen, look, act), 166, 178, 1.28)
    wand = pen.line("M-24,8 q0,16 18,15", 3) + pen.oval(-3, 23, 4, 3.4, CHARCOAL, 2)
    art += placed(headphones(pen) + wand, 166, 178 - 73 * 1.28, 1.28)
    art += pen.path("M28,186 H392 L402,200 H18Z", STEEL_PALE) + pen.box(
        32, 200, 356, 54, STEEL_DARK, 3, 3
    )
    art += placed(radar(pen), 300, 194, 1.02)
    art += pen.path("M196,194 L202,182 H236 L232,194Z", STEEL, 2.4)
    for i, fill in enumerate((BATA, KUNYIT, DAUN, WHITE, KUNYIT)):
        art += pen.oval(52 + i * 15, 192, 4.6, 3.4, fill, 2)
    strips = "".join(
        pen.box(60, 214 + i * 12, 64, 9, fill, 2.2, 1)
        for i, fill in enumerate((MORI, KUNYIT, NILA_PALE))
    )
    art += pen.box(152, 212, 36, 28, STEEL, 2.4, 3) + pen.box(206, 212, 36, 28, STEEL, 2.4, 3)
    art += pen.oval(166 + 50 * 1.28, 174, 9.4, 9.4, look.skin) + pen.oval(
        122, 174, 9.4, 9.4, look.skin
    )
    return career_scene(pen, "C", art + strips)


def shirt(pen: Pen, fill: Shade) -> str:
    """A shirt laid flat, collar at the top; its middle at (0, 0), 100 wide."""
    art = pen.path(
        "M-16,-30 L-34,-26 L-52,-4 L-38,6 L-30,-2 V32 H30 V-2 L38,6 L52,-4 L34,-26 L16,-30"
        " Q0,-20 -16,-30Z",
        fill,
    )
    art += pen.path("M-16,-30 L-6,-12 L0,-22 L6,-12 L16,-30 Q0,-22 -16,-30Z", WHITE, 2.4)
    art += pen.line("M0,-20 V32", 2.2) + "".join(pen.dot(5, y, 1.8) for y in (-8, 4, 16))
    return art + pen.line("M-24,0 h12 v12 h-12Z", 2)


def quality_checker(pen: Pen) -> str:
    """A man lays a ruler along a shirt on a bright table; checked shirts hang behind."""
    art = pen.line("M28,44 H196", 4)
    for i, fill in enumerate((KUNYIT, NILA_PALE, DAUN)):
        x = 60 + i * 52
        art += pen.line(f"M{x},44 v12", 2.4) + placed(shirt(pen, fill), x, 80, 0.68)
        art += pen.line(f"M{x - 14},60 L{x},54 L{x + 14},60", 2.6)
    art += pen.line("M340,30 V62", 3.4) + pen.path("M312,82 Q314,60 340,60 Q366,60 368,82Z", KUNYIT)
    look = Look(
        Head(3, "short", glasses=True), LAUT_DARK, "trousers", NILA, short_sleeves=True, apron=MORI
    )
    tape = pen.line("M-11,-52 Q-14,-30 -9,-10 M11,-52 Q14,-34 9,-16", 6.4)
    tape += pen.line("M-11,-52 Q-14,-30 -9,-10 M11,-52 Q14,-34 9,-16", 2.4, KUNYIT)
    act = Acting(
        Arm(-1, (-50, -22), (-46, 8)),
        Arm(1, (50, -22), (42, 8)),
        gaze=(0, 0.8),
        held=tape,
    )
    art += placed(half(pen, look, act), 240, 152, 1.22)
    art += pen.box(70, 208, 332, 46, WOOD, 3, 3) + pen.path("M86,142 H386 L414,204 H58Z", WHITE)
    art += pen.box(52, 202, 368, 12, WOOD_PALE, 3, 4)
    for i, fill in enumerate((MANGGIS, LAUT, KUNYIT)):
        art += pen.box(334 - (i % 2) * 3, 176 - i * 11, 52, 11, fill, 2.6, 3)
    art += f'<g transform="translate(236 172) scale(1.3 0.82)">{shirt(pen, BATA)}</g>'
    art += pen.box(180, 164, 112, 10, KUNYIT, 2.6, 2)
    art += pen.line(" ".join(f"M{x},165 v4" for x in range(190, 288, 10)), 1.8)
    art += f'<g transform="translate(120 176) scale(0.9 0.66)">{clipboard(pen)}</g>'
    art += pen.oval(184, 164, 9.2, 9.2, look.skin) + pen.oval(290, 164, 9.2, 9.2, look.skin)
    return career_scene(pen, "C", art)


def folder_row(pen: Pen, count: int, start: int = 0) -> str:
    """Upright folders with tabs on (0, 0), 13 wide each."""
    art = ""
    for i in range(count):
        fill = FOLDERS[((i + start) // 3) % 5]
        tall = 38 - (i % 3) * 2
        art += pen.box(i * 13, -tall, 12, tall, fill, 2.4, 2)
        art += pen.box(i * 13 + 3, -tall + 8, 6, 8, WHITE, 1.6, 1)
    return art


def records(pen: Pen) -> str:
    """A man puts a coloured folder in its place on the shelves."""
    art = pen.box(178, 30, 220, 214, WOOD_PALE, 3.4, 3)
    for row in range(4):
        y = 80 + row * 52
        art += placed(folder_row(pen, (15, 10, 15, 13)[row], row * 4), 190, y)
        art += pen.box(178, y, 220, 8, WOOD, 2.8, 2)
    look = Look(Head(0, "fringe", glasses=True), MORI, "trousers", TROUSERS, vest=MANGGIS)
    art += pen.line("M40,246 V176 H26", 5) + pen.box(36, 196, 74, 8, STEEL, 2.8, 2)
    art += placed(folder_row(pen, 4, 6), 48, 196) + pen.box(36, 230, 74, 8, STEEL, 2.8, 2)
    for x in (48, 100):
        art += pen.oval(x, 248, 7, 7, CHARCOAL, 3)
    folder = pen.path("M66,-112 L100,-116 V-84 L66,-80Z", KUNYIT, 2.8) + pen.line(
        "M73,-104 L90,-106", 2.4
    )
    act = Acting(
        Arm(-1, (-38, -66), (-16, -54)),
        Arm(1, (46, -80), (68, -96)),
        gaze=(0.8, -0.1),
        held=folder + pen.path("M-30,-70 L-4,-72 V-40 L-30,-38Z", DAUN, 2.6),
    )
    art += placed(standing(pen, look, act), 154, 256, 1.2)
    return career_scene(pen, "C", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "pemandu-lalu-lintas-udara": controller,
    "pengawas-mutu": quality_checker,
    "rekam-medis": records,
}
