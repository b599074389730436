"""The tree of worksheet L02: roots, trunk, leaves and fruit with room for boxes."""

from generator.drawing.nature import leaf
from generator.drawing.palette import BATA, DAUN, KUNYIT, WOOD_PALE, Shade
from generator.drawing.pen import Pen, placed
from generator.drawing.sheet import FLOOR_LINE, document

CROWN = Shade("#CFE3BE")
ROOTS = (
    "M108,128 Q118,190 104,230 Q86,254 20,260 Q8,265 14,273 Q60,276 96,266 Q70,288 30,298"
    " Q24,306 36,311 Q90,303 122,274 Q128,298 120,310 Q128,316 136,310 Q150,294 154,270 L174,270"
    " Q178,294 192,310 Q200,316 208,310 Q200,298 206,274 Q238,303 292,311 Q304,306 298,298"
    " Q258,288 232,266 Q268,276 314,273 Q320,265 308,260 Q242,254 224,230 Q210,190 220,128Z"
)
LEAVES = (
    "M60,146 C22,148 -2,120 12,92 C-6,64 18,34 50,38 C58,8 104,-4 130,16 C150,-2 196,-2 212,14"
    " C240,-4 282,12 284,40 C318,38 336,70 316,94 C330,122 304,150 266,146 C240,158 214,150 200,142"
    " Q164,154 128,142 C112,152 84,156 60,146Z"
)


def fruit(pen: Pen, shade: Shade) -> str:
    """A round fruit that hangs from (0, 0)."""
    art = pen.line("M0,0 V5", 2.4) + pen.oval(0, 13, 8.5, 9, shade, 2.4)
    return art + pen.line("M-4,10 q2,-3 5,-3", 1.6)


def tree(pen: Pen) -> str:
    """328 x 316, two units to the millimetre of the printed sheet; the middle stays free."""
    art = pen.line("M2,246 Q50,238 104,242 M224,242 Q278,238 326,246", 2, FLOOR_LINE)
    art += pen.path(ROOTS, WOOD_PALE) + pen.path(LEAVES, CROWN)
    for x, y, turn in (
        (30, 122, -40),
        (300, 118, 40),
        (32, 84, -70),
        (298, 82, 70),
        (84, 148, 200),
        (246, 150, 160),
    ):
        art += placed(leaf(pen, DAUN), x, y, 0.44, turn)
    for x, y, shade in ((46, 52, BATA), (284, 52, KUNYIT), (104, 14, KUNYIT), (228, 14, BATA)):
        art += placed(fruit(pen, shade), x, y)
    art += pen.line(
        "M116,160 q4,26 2,48 M212,160 q-4,26 -2,48 M132,246 q-4,14 -12,22 M196,246 q4,14 12,22", 1.8
    )
    return document(pen, art, (0, 0, 328, 316))
