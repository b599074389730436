"""Pictograms of tools for wood, building, welding and cables, in the 48 box; key = slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CREAM,
    KUNYIT,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    Shade,
)

CARD = Shade("#D9B07E", "#EDEDED")
SPARK = Shade("#C98A00", "#111111")

CHISEL = (
    Stroke("M26,17 L31,22 L13,40 L5,44 L8,35Z", STEEL_PALE),
    Stroke("M24,15 L33,24", None, 4),
    Stroke("M27,13 L36,4 Q40,2 44,5 Q47,9 44,12 L35,21Z", KUNYIT),
)

WOODWORK: dict[str, tuple[Stroke, ...]] = {
    "pahat": CHISEL,
    "pahat-ukir": (
        Stroke("M26,17 L31,22 L16,37 Q13,45 5,43 Q3,35 11,32Z", STEEL_PALE),
        Stroke("M24,15 L33,24 M9,36 Q13,36 12,40", None, 2.8),
        Stroke("M27,13 L36,4 Q40,2 44,5 Q47,9 44,12 L35,21Z", BATA),
    ),
    "palu-kayu": (
        Stroke("M20,24 H28 V45 H20Z", WOOD_DARK),
        Stroke("M8,5 H40 L43,25 H5Z", WOOD),
        Stroke("M14,11 v8 M34,11 v8", None, 2.2),
    ),
    "batu-asah": (
        Stroke("M4,26 L34,14 L44,20 V30 L14,42 L4,36Z", STEEL),
        Stroke("M4,26 L14,32 L44,20 M14,32 V42", None, 2.6),
        Stroke("M14,14 q-4,6 0,8 q4,-2 0,-8Z M24,5 q-4,6 0,8 q4,-2 0,-8Z", NILA_PALE, 2.2),
    ),
    "amplas": (
        Stroke("M6,8 H42 V32 Q42,42 32,42 H6Z", Shade("#C98A3A", "#EDEDED")),
        Stroke("M42,32 Q34,30 33,35 Q33,40 32,42", CREAM),
        Stroke(
            "M13,15 h.01 M21,14 h.01 M29,16 h.01 M36,14 h.01 M16,23 h.01 M25,22 h.01 M34,24 h.01"
            " M12,31 h.01 M20,31 h.01 M27,30 h.01 M16,37 h.01 M25,37 h.01",
            None,
            3.2,
        ),
    ),
    "gergaji": (
        Stroke(
            "M3,30 L32,12 L38,24 L35,26 L32,23 L30,29 L26,26 L24,33"
            " L20,30 L18,36 L14,33 L12,39 L8,36Z",
            STEEL_PALE,
            2.6,
        ),
        Stroke("M30,10 Q36,2 44,8 Q48,18 40,27 L36,22 Q40,18 38,14 Q36,12 33,14Z", WOOD),
    ),
    "serut": (
        Stroke("M3,26 H45 V39 H3Z", WOOD),
        Stroke("M20,26 L28,10 L34,13 L29,26Z", STEEL_PALE, 2.6),
        Stroke("M8,26 Q6,14 14,14 Q18,18 14,26", WOOD_DARK),
        Stroke("M14,26 M36,26 Q36,16 42,18 Q46,20 41,23", None, 2.6, Shade("#B98552", "#111111")),
    ),
    "penyiku": (
        Stroke("M6,4 H14 V34 H44 V42 H6Z", STEEL_PALE),
        Stroke(
            "M14,10 h-4 M14,16 h-4 M14,22 h-4 M14,28 h-4 M20,34 v4 M26,34 v4 M32,34 v4 M38,34 v4",
            None,
            2,
        ),
    ),
    "mesin-las": (
        Stroke("M5,16 H31 V42 H5Z", BATA),
        Stroke("M11,16 V9 H25 V16", None, 3.4),
        Stroke("M10,22 H20 V29 H10Z", WHITE, 2.4),
        Stroke("M26,25 h.01 M12,36 h.01 M20,36 h.01", None, 5),
        Stroke("M31,36 Q42,38 40,24 L36,14", None, 3),
        Stroke("M38,6 l3,-3 M32,8 l-3,-3 M35,5 v-3", None, 2.6, SPARK),
    ),
    "topeng-las": (
        Stroke("M8,8 Q24,-1 40,8 V24 Q40,38 24,45 Q8,38 8,24Z", STEEL_DARK),
        Stroke("M12,14 H36 V25 H12Z", Shade("#2F5D50", "#FFFFFF")),
        Stroke("M20,34 H28", None, 2.8, Shade("#C9D2DC", "#FFFFFF")),
        Stroke("M16,21 l5,-4", None, 2.4, Shade("#FFFFFF", "#111111")),
    ),
    "sikat-kawat": (
        Stroke("M4,14 H28 V24 H4Z", WOOD),
        Stroke("M28,15 L45,11 V21 L28,23Z", WOOD_DARK),
        Stroke("M7,24 L6,38 M12,24 V39 M17,24 V38 M22,24 V39 M26,24 L27,38", None, 2.6),
    ),
    "mesin-penyambung-serat": (
        Stroke("M5,20 H43 V43 H5Z", NILA),
        Stroke("M14,25 H34 V37 H14Z", Shade("#DDE8F1"), 2.4),
        Stroke("M14,31 H22 M26,31 H34", None, 2.8),
        Stroke("M2,12 H20 M28,12 H46", None, 3, Shade("#9A3B22", "#111111")),
        Stroke("M12,20 V8 H20 V20 M28,20 V8 H36 V20", STEEL_PALE, 2.6),
    ),
    "tang-pengupas": (
        Stroke("M20,25 Q10,34 12,45 M28,25 Q38,34 36,45", None, 8),
        Stroke("M20,25 Q10,34 12,45 M28,25 Q38,34 36,45", None, 3, KUNYIT),
        Stroke("M22,22 L13,12 L14,4 L23,7Z M26,22 L35,12 L34,4 L25,7Z", STEEL_PALE, 2.6),
        Stroke(ring(24, 23, 4.5), STEEL),
        Stroke("M24,1 V11", None, 3.6, Shade("#9A3B22", "#111111")),
    ),
    "kardus-maket": (
        Stroke("M4,36 L24,28 L44,36 L24,45Z", CARD),
        Stroke("M13,33 V20 L24,11 L35,20 V33 L24,38Z", WHITE),
        Stroke("M9,22 L24,9 L39,22", None, 3),
        Stroke("M24,38 V27 M18,25 v4", None, 2.4),
    ),
    "gambar-kerja": (
        Stroke("M4,9 H40 V39 H4Z", NILA_PALE),
        Stroke("M40,9 Q46,12 40,16 M40,39 Q47,36 44,12", MORI, 2.6),
        Stroke("M10,33 V20 L20,14 L30,20 V33Z M17,33 V26 H23 V33 M10,37 H30", None, 2.2),
    ),
}
