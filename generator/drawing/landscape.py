"""Mount Muria, the road and the people on it: home page, booklet cover, stairs."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.household import paper
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    GLOW,
    HAIR,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SOFT_INK,
    SOGAN,
    WHITE,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.sheet import document
from generator.drawing.things import anvil, hammer, hoe
from generator.drawing.vehicles import food_cart

FILL_CUT = ' preserveAspectRatio="xMidYMax slice"'
LINEN = Shade("#E8DCC4")
BROWN = Shade("#5A4636", "#DCDCDC")
MOUNTAIN = Shade("#A9C0DA")
FIELD = Shade("#C3D8A4")
NEAR_FIELD = Shade("#A8C788")
TERRACE = Shade("#6F9A57", "#555555")
RICE = Shade("#3F7A45", "#555555")
MURIA = (
    "M330,300 C440,272 500,232 560,204 C590,190 606,196 628,180 C650,160 664,146 690,150"
    " C704,152 712,164 730,158 C748,150 760,138 782,150 C806,164 812,182 838,186"
    " C862,190 876,180 900,196 C960,236 1060,268 1240,292 L1500,300 L1500,400 L200,400Z"
)
RIDGES = (
    "M690,150 C690,186 664,214 640,250 M730,158 C736,192 724,226 716,258"
    " M782,150 C792,186 812,214 826,250 M628,180 C620,206 596,228 572,254"
    " M838,186 C850,210 872,236 900,258 M560,204 C548,226 528,244 506,262"
    " M900,196 C918,220 944,244 976,264"
)


def farmer() -> Look:
    return Look(Head(1, "caping"), NILA_PALE, "trousers", BROWN)


def smith() -> Look:
    return Look(Head(1, "bandana", NILA), LINEN, "trousers", BROWN, apron=WOOD_DARK)


def woman_smith() -> Look:
    return Look(Head(1, "ponytail", HAIR, True), LINEN, "trousers", BROWN, apron=WOOD_DARK)


def nurse() -> Look:
    return Look(Head(3, "jilbab", LAUT), MORI, "skirt", LAUT_DARK)


def vendor() -> Look:
    return Look(Head(0, "bun"), MANGGIS, "sarong", SOGAN)


def house(pen: Pen, roof: Shade, wall: Shade) -> str:
    art = pen.path("M-40,0 V-34 H40 V0Z", wall)
    art += pen.path("M-54,-32 L-30,-62 H30 L54,-32Z", roof)
    art += pen.line("M-30,-62 L-24,-44 M30,-62 L24,-44", 2)
    return (
        art + pen.box(-9, -24, 18, 24, WOOD_DARK, 2.6, 1) + pen.box(18, -24, 14, 12, MORI, 2.4, 1)
    )


def rice(pen: Pen, x: float, y: float) -> str:
    d = f"M{x:g},{y:g} q-6,-12 -10,-14 M{x:g},{y:g} q0,-14 0,-18 M{x:g},{y:g} q6,-12 10,-14"
    return pen.line(d, 2.6, RICE)


def land(pen: Pen) -> str:
    """Sky, sun, Muria, rice fields, road and two houses; drawn wider than any crop."""
    art = pen.path("M-300,-200 H1500 V500 H-300Z", Shade("#FCEBC2"), 0)
    far = pen.oval(868, 150, 78, 78, MORI, 0) + pen.oval(
        868, 150, 58, 58, KUNYIT, 2.4 if pen.lines else 0
    )
    edge = 2.4 if pen.lines else 0
    far += pen.path(MURIA, MOUNTAIN, edge)
    far += f'<g opacity=".5">{pen.line(RIDGES, 2.6, Shade("#234A80", "#111111"))}</g>'
    art += placed(far, 96, -4)
    art += pen.path(
        "M-300,330 C0,270 160,262 330,286 C520,312 640,268 860,282"
        " C1010,290 1160,270 1500,300 L1500,520 L-300,520Z",
        FIELD,
        edge,
    )
    art += pen.line(
        "M-300,352 C20,292 190,300 340,312 M-300,380 C0,322 160,330 320,338"
        " M820,306 C980,312 1160,292 1500,322 M850,334 C1000,338 1180,320 1500,350"
        " M880,362 C1040,366 1200,350 1500,378",
        2.6,
        TERRACE,
    )
    tufts = (60, 318), (120, 342), (210, 322), (262, 300), (930, 318), (1010, 344), (1160, 346)
    art += "".join(rice(pen, x, y) for x, y in tufts)
    art += pen.path(
        "M420,520 C520,430 640,420 640,372 C640,336 560,330 566,306 C570,292 620,290 640,284"
        " L656,284 C630,296 606,300 606,312 C606,330 716,338 726,380 C734,424 700,450 720,520Z",
        MORI,
    )
    art += (
        '<path d="M566,500 C600,460 668,430 684,396 C690,370 640,340 592,322"'
        f' stroke="{pen.tone(SOFT_INK)}" stroke-dasharray="10 14"/>'
    )
    art += pen.path("M-300,440 C-40,418 220,430 440,500 L440,540 L-300,540Z", NEAR_FIELD, 0)
    art += pen.path("M1500,440 C1200,418 900,424 700,500 L700,540 L1500,540Z", NEAR_FIELD, 0)
    art += placed(house(pen, Shade("#B85D41"), MORI), 478, 318, 0.62)
    return art + placed(house(pen, Shade("#9A3B22"), CREAM), 400, 306, 0.5)


def walkers(pen: Pen) -> str:
    """A farmer, and two children who walk up the road hand in hand and wave."""
    rest = Arm(-1, (-40, -66), (-34, -44))
    hold = Arm(1, (42, -74), (44, -50))
    art = placed(
        standing(pen, farmer(), Acting(rest, hold, behind=placed(hoe(pen), 46, 6))), 250, 470, 1.06
    )
    girl = Look(Head(0, "ponytail"), BATA, "skirt", NILA, child=True)
    boy = Look(Head(2, "short"), MORI, "trousers", Shade("#9A3B22"), child=True)
    art += placed(
        standing(
            pen,
            girl,
            Acting(Arm(-1, (-38, -66), (-46, -94)), Arm(1, (33, -60), (39, -44)), (0.2, 0)),
        ),
        562,
        480,
        0.94,
    )
    art += placed(
        standing(
            pen,
            boy,
            Acting(Arm(-1, (-32, -60), (-39, -44)), Arm(1, (40, -84), (50, -108)), (0.2, 0)),
        ),
        638,
        484,
        0.9,
    )
    return art


def workers(pen: Pen) -> str:
    """A woman at the anvil, a nurse with her list, a vendor with her cart."""
    forge = standing(
        pen,
        woman_smith(),
        Acting(
            Arm(-1, (-44, -66), (-26, -44)),
            Arm(1, (54, -92), (50, -128)),
            (-0.4, 0.2),
            held=placed(hammer(pen), 51, -146, 0.86, 20),
        ),
    )
    art = placed(forge, 792, 462, 1.06) + placed(anvil(pen), 756, 452, 0.62)
    art += pen.path("M706,420 L772,420 L772,428 L706,428Z", GLOW)
    page = placed(paper(pen), 4, -62)
    art += placed(
        standing(
            pen,
            nurse(),
            Acting(Arm(-1, (-34, -66), (-30, -44)), Arm(1, (40, -66), (8, -60)), held=page),
        ),
        934,
        474,
        1.06,
    )
    art += placed(food_cart(pen), 1062, 472)
    return art + placed(
        standing(
            pen,
            vendor(),
            Acting(Arm(-1, (-44, -78), (-62, -66)), Arm(1, (34, -66), (28, -44)), (-0.4, 0)),
        ),
        1162,
        474,
    )


def home(pen: Pen, narrow: bool = False) -> str:
    """The landscape of the home page; the narrow crop is for phones."""
    art = land(pen) + walkers(pen) + workers(pen)
    return document(pen, art, (480, 100, 640, 400) if narrow else (0, 60, 1240, 450), FILL_CUT)


def cover(pen: Pen) -> str:
    """Muria, the road and four workers, two of them women, for the covers of booklets."""
    art = pen.oval(404, 52, 40, 40, KUNYIT if not pen.lines else WHITE)
    art += pen.path(
        "M-10,196 C70,170 112,146 150,120 C176,102 192,110 210,92 C226,76 240,64 262,68"
        " C276,70 280,80 296,74 C312,68 322,58 342,68 C362,80 368,94 392,96 C414,98 426,92 446,108"
        " C490,140 540,170 620,190",
        MOUNTAIN,
    )
    art += pen.line(
        "M262,68 C262,96 244,120 230,150 M296,74 C302,104 292,130 286,156"
        " M342,68 C352,100 366,122 378,150 M210,92 C204,112 186,132 166,152"
        " M392,96 C404,118 424,138 448,160",
        2,
    )
    art += pen.path("M-20,196 Q150,168 300,178 Q470,168 630,192 L630,420 L-20,420Z", FIELD)
    art += pen.line(
        "M-10,214 Q110,192 210,196 M430,194 Q540,194 620,210 M470,214 Q560,212 620,226"
        " M-10,236 Q60,220 120,218",
        2,
        TERRACE,
    )
    art += pen.path(
        "M250,420 C262,360 332,300 318,262 C306,234 280,228 284,206 Q286,192 302,178 L312,178"
        " Q306,194 306,206 C306,224 350,234 362,264 C376,300 352,360 356,420Z",
        MORI,
        2.4,
    )
    hold = Arm(1, (42, -74), (44, -50))
    art += placed(
        standing(pen, farmer(), Acting(None, hold, behind=placed(hoe(pen), 46, 6))), 66, 392, 1.2
    )
    forge = standing(
        pen,
        woman_smith(),
        Acting(
            Arm(-1, (-44, -66), (-26, -44)),
            Arm(1, (54, -92), (50, -128)),
            (-0.4, 0.2),
            held=placed(hammer(pen), 51, -146, 0.86, 20),
        ),
    )
    art += placed(forge, 226, 392, 1.2) + placed(anvil(pen), 172, 380, 0.7)
    page = placed(paper(pen), 4, -62)
    art += placed(
        standing(pen, nurse(), Acting(None, Arm(1, (40, -66), (8, -60)), held=page)), 398, 392, 1.2
    )
    maker = Look(Head(0, "peci", HAIR, True), MANGGIS, "sarong", Shade("#2F5D50", "#DCDCDC"))
    art += placed(
        standing(
            pen,
            maker,
            Acting(
                Arm(-1, (-40, -70), (-14, -62)),
                Arm(1, (40, -70), (14, -62)),
                held=folded_cloth(pen),
            ),
        ),
        530,
        392,
        1.2,
    )
    return document(pen, art, (0, 6, 600, 400))


def folded_cloth(pen: Pen) -> str:
    art = pen.path("M-24,-74 L24,-74 L26,-50 L-26,-50Z", CREAM)
    return art + pen.line("M-18,-68 l6,6 l6,-6 l6,6 l6,-6 l6,6 l6,-6 M-24,-58 H25", 2)


def first_step(pen: Pen) -> str:
    """The child on the first stair, waving."""
    girl = Look(Head(0, "ponytail"), KUNYIT, "skirt", NILA, child=True)
    art = standing(pen, girl, Acting(None, Arm(1, (42, -86), (52, -114)), (0.4, -0.4)))
    return document(pen, placed(art, 42, 147, 1.1), (-4, -6, 116, 158))


def last_step(pen: Pen) -> str:
    """The same person on the last stair, at work."""
    act = Acting(
        Arm(-1, (-38, -70), (-36, -48)),
        Arm(1, (42, -76), (46, -56)),
        held=placed(hammer(pen), 46, -76, 0.8),
    )
    grown = Look(
        Head(0, "ponytail", HAIR), LINEN, "trousers", BROWN, apron=WOOD_DARK, shoes=CHARCOAL
    )
    return document(pen, placed(standing(pen, grown, act), 50, 148, 0.97), (-4, -6, 116, 158))
