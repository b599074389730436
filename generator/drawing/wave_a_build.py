"""Career scenes of those who build: bricklayers, welder, joiner, shoemaker."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import stool, window
from generator.drawing.heads import Head
from generator.drawing.nature import bamboo, cloud
from generator.drawing.palette import (
    BATA,
    BRICK,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR_BROWN,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    MORTAR,
    NILA,
    NILA_PALE,
    SOGAN,
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
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import seated
from generator.drawing.sheet import career_scene
from generator.drawing.things import bricks, bucket, hammer
from generator.drawing.wave_a_gear import hard_hat, weld_mask

LEATHER = Shade("#9A5F38", "#E0E0E0")
SPARK = Shade("#C98A00", "#111111")
GRAIN = Shade("#8B5A33", "#777777")


def scaffold(pen: Pen) -> str:
    """Bamboo poles behind the wall."""
    art = "".join(placed(bamboo(pen, 206, thick=9), x, 250, 1, -90) for x in (40, 210, 380))
    art += "".join(placed(bamboo(pen, 372, thick=9), 24, y) for y in (82,))
    knots = " ".join(f"M{x - 7},75 l14,14 M{x + 7},75 l-14,14" for x in (40, 210, 380))
    return art + pen.line(knots, 3, SOGAN)


def trowel(pen: Pen) -> str:
    """Held at (0, 0), its blade to the right."""
    art = pen.path("M14,-4 L26,-13 L52,0 L26,10 L14,2Z", STEEL_PALE, 2.8)
    return pen.tube([(-12, 0), (6, -1)], WOOD, 6, 5) + art + pen.line("M8,-1 H16", 4)


def brick(pen: Pen) -> str:
    """One brick, its middle at (0, 0)."""
    return pen.box(-19, -10, 38, 20, BRICK, 3, 3) + pen.line("M-10,0 h6 M2,3 h7", 2, MORTAR)


def wall(pen: Pen) -> str:
    """A wall that grows: four rows, and two steps at each end."""
    art = bricks(pen, (124, 188), (172, 66), 4, 4)
    art += bricks(pen, (146, 171.5), (86, 16.5), 1, 2)
    return art + pen.line("M112,166 H306", 2) + pen.dot(112, 166, 3) + pen.dot(306, 166, 3)


def bricklayers(pen: Pen) -> str:
    """A man and a woman lay bricks; a line shows where the wall must go."""
    art = scaffold(pen) + placed(cloud(pen), 124, 52, 0.7) + placed(cloud(pen), 300, 50, 0.8)
    man = Look(
        Head(2, "short", moustache=True),
        NILA_PALE,
        "trousers",
        TROUSERS,
        vest=BATA,
        gloves=CREAM,
        short_sleeves=True,
    )
    spread = Acting(
        Arm(-1, (-40, -70), (-30, -48)),
        Arm(1, (42, -86), (62, -88)),
        gaze=(0.8, 0.5),
        held=placed(hard_hat(pen), 0, -127) + placed(trowel(pen), 64, -90, 0.9, 14),
    )
    woman = Look(Head(0, "jilbab", LAUT), MORI, "trousers", LAUT_DARK, vest=KUNYIT, gloves=CREAM)
    lay = Acting(
        Arm(-1, (-44, -84), (-56, -86)),
        Arm(1, (30, -70), (-30, -76)),
        gaze=(-0.8, 0.5),
        held=placed(hard_hat(pen, WHITE), 0, -127),
    )
    art += placed(standing(pen, woman, lay), 334, 252, 1.2)
    art += wall(pen) + placed(standing(pen, man, spread), 80, 252, 1.2)
    art += pen.path("M152,171 q16,-9 34,-3 q18,-5 30,3Z", STEEL_PALE, 2.4)
    art += placed(brick(pen), 262, 158) + pen.oval(276, 149, 9, 9, CREAM)
    art += pen.oval(297, 160, 9, 9, CREAM)
    art += placed(bucket(pen, STEEL), 386, 258, 0.6)
    return career_scene(pen, "R", art)


def fence(pen: Pen, wide: float, high: float) -> str:
    """A piece of iron fence, its lower left corner at (0, 0)."""
    bars = ""
    count = int(wide // 22)
    for i in range(count + 1):
        bars += f"M{i * wide / count:g},0 V{-high:g} "
    rails = f"M0,-6 H{wide:g} M0,{-high + 14:g} H{wide:g}"
    d = f"{bars}{rails}"
    art = pen.line(d, 7.4) + pen.line(d, 3, STEEL_PALE)
    for i in range(count):
        x = (i + 0.5) * wide / count
        art += pen.oval(x, -high * 0.5, 7, 10, None, 6) + pen.oval(
            x, -high * 0.5, 7, 10, None, 2.4, STEEL_PALE
        )
    return art


def welding_box(pen: Pen) -> str:
    """A welding machine, its foot at (0, 0)."""
    art = pen.path("M-24,-54 Q0,-70 24,-54", None, 5) + pen.box(-34, -54, 68, 50, BATA, 3, 5)
    art += pen.oval(-14, -32, 10, 10, WHITE, 2.6) + pen.line("M-14,-32 l5,-6", 2.4)
    art += pen.oval(16, -36, 6, 6, KUNYIT, 2.4) + pen.line("M8,-18 h16 M8,-12 h16", 2.2)
    return art + pen.line("M-26,-2 h14 M12,-2 h14", 6)


def welder(pen: Pen) -> str:
    """A woman in mask, apron and gloves welds an iron fence."""
    art = placed(window(pen, 78, 60), 34, 40)
    art += placed(fence(pen, 132, 74), 74, 196) + pen.tube([(92, 202), (84, 250)], STEEL_DARK, 7)
    art += pen.tube([(212, 202), (220, 250)], STEEL_DARK, 7)
    art += pen.box(66, 194, 172, 12, STEEL, 3, 3)
    art += placed(welding_box(pen), 366, 254, 1.05)
    art += pen.line("M342,234 Q318,264 306,226 Q300,190 262,176", 5.4)
    look = Look(Head(3, "short"), NILA_PALE, "trousers", NILA, apron=LEATHER, gloves=KUNYIT)
    tail = pen.path("M12,-10 C50,-22 50,16 34,30 C32,14 26,6 12,4Z", HAIR_BROWN)
    rod = pen.tube([(-46, -78), (-64, -84)], CHARCOAL, 5, 4) + pen.line("M-64,-84 L-80,-80", 3.4)
    act = Acting(
        Arm(1, (44, -64), (-26, -64)),
        Arm(-1, (-42, -70), (-50, -78)),
        gaze=(-0.6, 0.3),
        behind=placed(tail, 0, -127),
        held=placed(weld_mask(pen), 0, -127) + rod,
    )
    art += placed(standing(pen, look, act), 288, 252, 1.22)
    x, y = 190, 156
    art += pen.path(
        f"M{x},{y - 14} l4,9 l10,-4 l-5,9 l8,6 l-10,2 l-1,10 l-7,-7 l-8,6 l1,-10 l-9,-4 l9,-4"
        " l-3,-9 l8,4Z",
        WHITE,
        2.4,
        SPARK,
    )
    burst = (
        f"M{x - 18},{y - 12} l-12,-9 M{x - 2},{y - 22} v-14 M{x + 14},{y - 20} l7,-12"
        f" M{x - 20},{y + 6} l-13,4 M{x - 10},{y + 20} l-6,12 M{x + 8},{y + 20} l5,12"
    )
    return career_scene(pen, "R", art + pen.line(burst, 3, SPARK))


def plane(pen: Pen) -> str:
    """A wooden plane on y = 0, its nose at the right; 66 long."""
    art = pen.path("M-22,-18 Q-30,-36 -16,-38 Q-8,-34 -12,-18Z", WOOD_DARK)
    art += pen.line("M2,-18 L-6,-38", 7) + pen.line("M2,-18 L-6,-38", 2.4, STEEL_PALE)
    art += pen.path("M-34,-18 H28 Q36,-16 36,0 H-34Z", WOOD_DARK)
    return art + pen.oval(22, -22, 6, 6, WOOD)


def shaving(pen: Pen, x: float, y: float, size: float = 1) -> str:
    d = "M0,0 q-9,-3 -8,-12 q3,-9 11,-6 q6,5 0,9 q-5,1 -5,-3"
    return placed(pen.line(d, 6) + pen.line(d, 2.4, WOOD_PALE), x, y, size)


def bench(pen: Pen) -> str:
    """A joiner's bench with a vice, from (150, 178) to (396, 252)."""
    art = "".join(pen.tube([(x, 192), (x, 249)], WOOD_DARK, 11) for x in (178, 366))
    art += pen.box(178, 222, 188, 10, WOOD, 3, 2) + pen.box(150, 180, 246, 17, WOOD, 3, 3)
    art += pen.box(384, 172, 18, 36, WOOD_DARK, 3, 3) + pen.line("M402,190 h8 M410,180 v20", 4)
    art += pen.path("M160,166 H386 V180 H160Z", WOOD_PALE)
    return art + pen.line("M176,173 h26 M304,172 h40 M258,175 h22", 1.8, GRAIN)


def saws(pen: Pen) -> str:
    """A saw, a square and a chisel on the wall."""
    art = pen.line("M150,46 H288", 5) + pen.line("M166,48 v8 M228,48 v8 M266,48 v8", 2.4)
    art += pen.path("M160,78 L172,78 L188,130 L158,130Z", STEEL_PALE, 2.6)
    art += pen.line("M163,84 l-4,44", 2) + pen.path("M155,56 h22 v24 h-22Z", BATA, 2.8)
    art += pen.box(162, 62, 9, 11, MORI, 2.4, 3)
    art += pen.path("M222,56 h12 v42 h28 v11 h-40Z", KUNYIT, 2.6)
    return (
        art + pen.box(261, 56, 10, 16, WOOD, 2.4, 3) + pen.path("M262,72 h8 v16 h-8Z", STEEL, 2.4)
    )


def little_chair(pen: Pen) -> str:
    """A finished chair, seen from the front; its foot at (0, 0), 96 high."""
    art = pen.tube([(-20, -94), (-20, -3)], WOOD, 6) + pen.tube([(20, -94), (20, -3)], WOOD, 6)
    art += pen.box(-20, -88, 40, 12, WOOD_PALE, 2.6, 3) + pen.box(
        -20, -70, 40, 10, WOOD_PALE, 2.6, 3
    )
    return art + pen.box(-28, -48, 56, 10, WOOD_PALE, 3, 4) + pen.line("M-20,-22 H20", 5)


def joiner(pen: Pen) -> str:
    """A man planes a board; shavings curl on the bench and the floor."""
    art = placed(saws(pen), 36, 6, 0.84) + placed(little_chair(pen), 340, 240, 1.36)
    art += bench(pen)
    look = Look(
        Head(0, "bandana", DAUN, glasses=True),
        BATA,
        "trousers",
        TROUSERS,
        apron=CREAM,
        short_sleeves=True,
    )
    act = Acting(
        Arm(1, (46, -92), (104, -92)),
        Arm(1, (38, -66), (72, -88)),
        gaze=(0.8, 0.5),
        lean=6,
        nod=(2, 0),
    )
    art += placed(plane(pen), 206, 166, 1.1) + shaving(pen, 246, 164, 1.1)
    art += placed(standing(pen, look, act), 100, 252, 1.2)
    for x, y, size in ((250, 256, 1.1), (222, 262, 0.9), (290, 258, 1), (150, 262, 0.9)):
        art += shaving(pen, x, y, size)
    return career_scene(pen, "R", art)


def shoe_form(pen: Pen, fill: Shade) -> str:
    """A shoe with its toe at the right, sole on y = 0; 74 long."""
    art = pen.path("M-34,-2 L-34,-34 Q-20,-40 -8,-34 Q4,-20 24,-18 Q40,-16 40,-2Z", fill)
    art += pen.path("M-36,-4 H42 V3 H-12 V6 H-36Z", CHARCOAL, 2.6)
    return art + pen.line("M-6,-32 l8,-6 M0,-26 l8,-6 M7,-21 l8,-6", 2.4)


def last(pen: Pen) -> str:
    """A wooden last, its toe at the right."""
    art = pen.path("M-30,0 L-30,-34 Q-20,-40 -10,-34 Q4,-18 24,-16 Q36,-12 34,0Z", WOOD_PALE)
    return art + pen.line("M-22,-18 q8,4 14,0 M0,-8 h14", 1.8, GRAIN)


def shoe_shelf(pen: Pen) -> str:
    """Lasts above, finished shoes below."""
    art = pen.box(224, 76, 176, 8, WOOD, 2.6, 2) + pen.box(224, 126, 176, 8, WOOD, 2.6, 2)
    art += "".join(placed(last(pen), x, 75, 0.66) for x in (252, 306, 360))
    for x, fill in ((252, CHARCOAL), (306, MANGGIS), (360, NILA)):
        art += placed(shoe_form(pen, fill), x, 123, 0.66)
    return art


def shoemaker(pen: Pen) -> str:
    """A man hammers the sole of a leather shoe that sits on its last."""
    art = shoe_shelf(pen) + placed(stool(pen, 46), 116, 254, 1.2)
    look = Look(
        Head(2, "short", HAIR_GREY, moustache=True), LAUT, "trousers", TROUSERS, short_sleeves=True
    )
    act = Acting(
        Arm(1, (46, -66), (80, -66)),
        Arm(1, (54, -98), (66, -116)),
        gaze=(0.8, 0.5),
        held=placed(hammer(pen), 70, -124, 0.7, 38),
    )
    apron = pen.path("M-12,-92 H14 L20,-48 L40,-44 L36,-16 L4,-18 Q-20,-40 -12,-92Z", LEATHER)
    full = Acting(act.back, act.fore, act.gaze, held=apron + act.held)
    art += pen.path("M204,252 L210,226 H286 L292,252Z", WOOD_DARK) + pen.box(
        242, 196, 14, 32, STEEL
    )
    art += pen.box(190, 220, 116, 12, WOOD_PALE, 3, 4)
    art += placed(shoe_form(pen, LEATHER), 250, 194, 1.24)
    art += placed(seated(pen, look, full, 46), 116, 254, 1.2)
    art += pen.path("M228,160 L216,146 L238,140 L246,154Z", WOOD_PALE, 2.8)
    art += pen.oval(116 + 1.2 * 80, 254 - 1.2 * 66, 9, 9, look.skin)
    art += pen.oval(362, 248, 26, 7, LEATHER, 2.6) + pen.box(338, 226, 48, 20, LEATHER, 2.8, 8)
    art += pen.oval(386, 236, 6, 10, WOOD_PALE, 2.4)
    return career_scene(pen, "R", art)
