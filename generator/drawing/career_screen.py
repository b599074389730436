"""Career scenes before screens and cables: programmer, web maker, network technician."""

from generator.drawing.career_craft import pencil_cup
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import chair, pot_plant, table
from generator.drawing.heads import Head
from generator.drawing.household import cup
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
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
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import seated
from generator.drawing.sheet import career_scene

GLOW_GREEN = Shade("#A9D18E", "#FFFFFF")


def code(pen: Pen, x: float, y: float, rows: int, step: float = 8) -> str:
    """Lines of a program as short strokes of several colours, stepping in and out."""
    art = ""
    for row in range(rows):
        left = x + (0, 8, 16, 8, 16, 0)[row % 6]
        art += pen.line(
            f"M{num(left)},{num(y + row * step)} h{(22, 14, 18, 24, 10, 16)[row % 6]}",
            3,
            (KUNYIT, NILA_PALE, BATA, GLOW_GREEN, MANGGIS, WHITE)[row % 6]
            if not pen.lines
            else WHITE,
        )
    return art


def plan(pen: Pen) -> str:
    """A board with the steps of a program: boxes, a diamond, arrows; corner at (0, 0)."""
    art = pen.box(0, 0, 176, 88, WHITE, 4, 4)
    art += pen.box(14, 14, 34, 22, KUNYIT, 2.6, 3) + pen.path(
        "M92,8 l22,17 l-22,17 l-22,-17Z", DAUN, 2.6
    )
    art += pen.box(130, 14, 34, 22, NILA_PALE, 2.6, 3) + pen.box(74, 56, 36, 22, BATA, 2.6, 3)
    art += pen.box(130, 56, 34, 22, MANGGIS, 2.6, 11)
    art += pen.line("M48,25 h20 M114,25 h14 M92,42 v12 M147,36 v18 M110,67 h18", 2.6)
    return art + pen.line(
        "M63,21 l5,4 l-5,4 M88,49 l4,5 l4,-5 M143,49 l4,5 l4,-5 M123,21 l5,4 l-5,4", 2.4
    )


def laptop(pen: Pen) -> str:
    """Open on a table top at y = 0, its screen turned to us and to somebody at the left."""
    art = pen.path("M6,-6 L28,-70 L118,-64 L98,-2Z", CHARCOAL)
    art += pen.path("M15,-10 L32,-62 L109,-57 L92,-7Z", NILA, 2)
    art += placed(code(pen, 34, -52, 5, 9), 6, 0)
    return art + pen.path("M-52,-2 L98,-2 L90,4 L-44,4 Q-52,4 -52,-2Z", STEEL_PALE, 2.6)


def programmer(pen: Pen) -> str:
    """A woman with a hearing aid writes a program; her plan hangs on the wall."""
    art = placed(plan(pen), 172, 28, 0.84) + placed(chair(pen, LAUT), 124, 254, 1.2)
    look = Look(Head(1, "bob", hearing_aid=True), KUNYIT, "trousers", NILA, shoes=CHARCOAL)
    act = Acting(
        Arm(1, (36, -66), (72, -72)),
        Arm(1, (30, -56), (78, -68)),
        gaze=(0.8, 0.4),
    )
    art += placed(table(pen, 212, 74, WOOD), 292, 254)
    art += placed(laptop(pen), 246, 178)
    art += placed(cup(pen, BATA), 366, 180, 0.86)
    art += placed(seated(pen, look, act), 124, 254, 1.2)
    return career_scene(pen, "I", art)


def web_page(pen: Pen) -> str:
    """A web page without words: head, picture, three cards; corner at (0, 0), 88 x 56."""
    art = pen.box(0, 0, 88, 56, WHITE, 2.4, 2) + pen.box(0, 0, 88, 11, LAUT, 2, 2)
    art += pen.dot(7, 5.5, 2.4, WHITE) + pen.line("M58,5.5 h6 M70,5.5 h6", 2.2)
    art += pen.box(6, 16, 34, 18, KUNYIT, 2, 1) + pen.path(
        "M8,34 l10,-12 l8,8 l5,-5 l8,9Z", DAUN, 1.8
    )
    art += pen.line("M46,19 h34 M46,26 h28 M46,33 h18", 2.4)
    return art + "".join(
        pen.box(6 + i * 27, 39, 22, 12, fill, 2, 1)
        for i, fill in enumerate((BATA, NILA_PALE, MANGGIS))
    )


def monitor(pen: Pen, picture: str, wide: float = 104, high: float = 74) -> str:
    """A screen on its foot at (0, 0); `picture` lies with its corner at the screen's corner."""
    art = pen.path("M-14,0 L-9,-16 H9 L14,0Z", STEEL_PALE)
    art += pen.box(-wide / 2, -high - 14, wide, high, CHARCOAL, 3, 5)
    return art + placed(picture, -wide / 2 + 8, -high - 6)


def sketches(pen: Pen) -> str:
    """Three sheets with page sketches, hung in a row from (0, 0)."""
    art = ""
    for i, d in enumerate(
        (
            "M6,14 H40 M6,22 h15 v16 h-15Z M27,22 H40 M27,30 H40 M27,38 h8",
            "M6,14 H40 M6,22 H40 V32 H6Z M6,40 h8 M19,40 h8 M32,40 h8",
            "M6,14 h18 M6,21 h12 v20 h-12Z M24,21 h16 v8 h-16Z M24,34 h16 v8 h-16Z",
        )
    ):
        art += placed(
            pen.box(0, 0, 46, 50, MORI, 2.6, 2) + pen.line(d, 2.2) + pen.line("M23,-3 v7", 4, BATA),
            i * 58,
            (0, 4, -2)[i],
        )
    return art


def web_maker(pen: Pen) -> str:
    """A woman builds a web page on two screens."""
    art = placed(sketches(pen), 44, 34, 0.88) + placed(pot_plant(pen), 388, 254, 0.8)
    art += placed(chair(pen, MANGGIS), 308, 254, 1.2, 0, True)
    look = Look(Head(2, "curly"), MORI, "trousers", LAUT_DARK, vest=BATA, shoes=CHARCOAL)
    act = Acting(
        Arm(1, (36, -66), (74, -72)),
        Arm(1, (30, -56), (68, -70)),
        gaze=(0.8, 0.2),
    )
    art += placed(table(pen, 224, 74, WOOD), 132, 254)
    page = web_page(pen)
    source = pen.box(0, 0, 62, 58, NILA, 2.4, 2) + code(pen, 10, 10, 6)
    art += placed(monitor(pen, page), 82, 180) + placed(monitor(pen, source, 78), 182, 180, 0.96)
    art += pen.path("M190,176 h48 l4,6 h-54Z", STEEL_PALE, 2.4)
    art += placed(seated(pen, look, act), 308, 254, 1.2, 0, True)
    return career_scene(pen, "C", art + placed(pencil_cup(pen), 138, 180, 0.6))


def cabinet(pen: Pen) -> str:
    """An open network cabinet, its foot from (-62, 0) to (62, 0), 190 high; door at the right."""
    art = pen.path("M62,-188 L100,-176 L100,10 L62,0Z", STEEL, 3) + pen.line("M92,-92 v18", 4)
    art += pen.box(-62, -190, 124, 190, STEEL_DARK, 3.4, 4) + pen.box(
        -50, -178, 100, 166, CREAM, 2.6, 2
    )
    for row, fill in enumerate((CHARCOAL, NILA, CHARCOAL, LAUT_DARK)):
        y = -172 + row * 40
        art += pen.box(-46, y, 92, 20, fill, 2.6, 2)
        art += "".join(pen.box(-40 + k * 13, y + 5, 9, 9, WHITE, 1.6, 1) for k in range(5))
        art += pen.dot(30, y + 10, 3, KUNYIT) + pen.dot(39, y + 10, 3, GLOW_GREEN)
    return art


def cables(pen: Pen) -> str:
    """Cables between the rows of the cabinet."""
    wires = (
        ("M-35,-159 C-40,-136 -6,-150 -10,-122", BATA),
        ("M-22,-159 C-20,-140 18,-142 17,-122", KUNYIT),
        ("M-35,-119 C-58,-100 -44,-90 -35,-80", NILA_PALE),
        ("M4,-119 C8,-96 -24,-104 -22,-80", DAUN),
        ("M-9,-79 C-12,-60 18,-62 17,-42", MANGGIS),
        ("M4,-79 C8,-56 -38,-64 -35,-42", BATA),
    )
    return "".join(pen.line(d, 6.4) + pen.line(d, 2.8, fill) for d, fill in wires)


def cable_tester(pen: Pen) -> str:
    """Held at (0, 0)."""
    art = pen.box(-13, -24, 26, 44, KUNYIT, 3, 4) + pen.box(-8, -19, 16, 12, SKY, 2.2, 2)
    return art + pen.dot(-5, 0, 2.2) + pen.dot(5, 0, 2.2) + pen.dot(-5, 9, 2.2) + pen.dot(5, 9, 2.2)


def network_technician(pen: Pen) -> str:
    """A woman technician plugs a cable into an open network cabinet."""
    art = placed(cabinet(pen), 286, 246) + placed(cables(pen), 286, 246)
    wire = "M210,150 C180,200 230,236 190,246 C150,256 120,250 96,252"
    look = Look(Head(3, "cap-tail"), LAUT, "trousers", TROUSERS, short_sleeves=True, shoes=CHARCOAL)
    belt = pen.line("M-24,-52 Q0,-47 24,-52", 6) + pen.box(10, -54, 16, 20, WOOD, 2.6, 3)
    belt += pen.line("M15,-54 v-7 M21,-54 v-9", 3.6)
    act = Acting(
        Arm(-1, (-42, -70), (-16, -62)),
        Arm(1, (46, -84), (76, -92)),
        gaze=(0.8, -0.1),
        held=belt + placed(cable_tester(pen), -16, -72, 1, -10),
    )
    art += pen.line(wire, 6.4) + pen.line(wire, 2.8, BATA)
    art += placed(standing(pen, look, act), 136, 254, 1.2)
    plug = pen.line("M226,142 L244,134", 8) + pen.line("M226,142 L244,134", 3, WHITE)
    coil = pen.oval(64, 250, 26, 10, None, 7) + pen.oval(64, 250, 26, 10, None, 3, BATA_DARK)
    return career_scene(pen, "C", art + plug + coil)
