"""Pictograms of tools that make and mend, in the 48 box; the key is the tool's slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    FLAME,
    KUNYIT,
    LAUT,
    NILA_PALE,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    Shade,
)

NEEDLE = Shade("#9A3B22", "#111111")
ROPE = Shade("#8B5A33", "#111111")
RAIN = Shade("#234A80", "#111111")

WORKSHOP: dict[str, tuple[Stroke, ...]] = {
    "palu": (
        Stroke("M21,18 L27,18 L27,44 L21,44Z", WOOD),
        Stroke("M9,6 L37,6 L39,12 L37,18 L9,18Z", STEEL),
    ),
    "landasan-besi": (
        Stroke(
            "M5,12 L32,12 Q42,13 45,19 Q34,20 30,26 L30,30 L37,40 L11,40 L18,30 L18,26 Q7,22 5,12Z",
            STEEL,
        ),
    ),
    "tungku-arang": (
        Stroke("M5,43 L5,20 Q24,14 43,20 L43,43Z", BATA),
        Stroke("M15,43 V32 Q24,23 33,32 V43", CHARCOAL),
        Stroke("M24,42 Q17,37 24,29 Q31,37 24,42Z", FLAME, 2.2),
        Stroke("M24,15 V5 M15,11 V7 M33,11 V7", None, 2.6),
    ),
    "penjepit-besi": (
        Stroke("M14,4 Q8,14 21,24 L12,44 M34,4 Q40,14 27,24 L36,44", None, 8),
        Stroke("M14,4 Q8,14 21,24 L12,44 M34,4 Q40,14 27,24 L36,44", None, 3, STEEL_PALE),
        Stroke("M24,24 h.01", None, 7),
    ),
    "gerinda": (
        Stroke("M4,38 H44 V44 H4Z", WOOD),
        Stroke("M20,38 L20,30 H28 V38", STEEL_PALE),
        Stroke(ring(24, 20, 15), STEEL),
        Stroke(ring(24, 20, 4), WHITE),
        Stroke("M40,9 l5,-4 M41,15 l5,-1", None, 2.4),
    ),
    "kacamata-pelindung": (
        Stroke("M6,16 Q24,10 42,16 L43,28 Q36,36 28,31 Q24,27 20,31 Q12,36 5,28Z", NILA_PALE),
        Stroke("M6,20 L1,17 M42,20 L47,17", None, 3.4),
        Stroke("M12,22 l5,-3 M30,22 l5,-3", None, 2.2),
    ),
    "kikir": (
        Stroke("M6,20 L32,20 L32,29 L6,29Z", STEEL_PALE),
        Stroke("M32,21 L43,21 L45,24.5 L43,28 L32,28", WOOD),
        Stroke("M10,20 l6,9 M16,20 l6,9 M22,20 l6,9", None, 2),
    ),
    "kunci-pas": (
        Stroke(
            "M9,5 L14,10 L11,15 L5,13 Q4,22 12,22 L28,38 Q28,46 37,45 L34,39 L38,34 L44,37"
            " Q45,28 36,27 L21,12 Q20,3 9,5Z",
            STEEL_PALE,
        ),
    ),
    "obeng": (
        Stroke("M28,6 Q34,1 40,7 Q46,13 41,19 L30,27 L21,18Z", BATA),
        Stroke("M25,22 L8,39", None, 6),
        Stroke("M25,22 L8,39", None, 2, STEEL_PALE),
        Stroke("M6,36 L11,41 L5,44Z", STEEL_PALE, 2.4),
        Stroke("M29,11 L36,18", None, 2.2),
    ),
    "tang": (
        Stroke("M20,24 Q10,34 12,45 M28,24 Q38,34 36,45", None, 8),
        Stroke("M20,25 Q10,34 12,45 M28,25 Q38,34 36,45", None, 3, BATA),
        Stroke(
            "M23,22 L15,14 Q17,6 22,3 L23,14Z M25,22 L33,14 Q31,6 26,3 L25,14Z", STEEL_PALE, 2.6
        ),
        Stroke(ring(24, 22, 4.5), STEEL),
    ),
    "pengukur-tekanan-ban": (
        Stroke("M24,30 V38 Q24,44 16,44 H5"),
        Stroke(ring(24, 17, 14), WHITE),
        Stroke("M14,21 A11,11 0 0 1 34,21", None, 2.2),
        Stroke("M24,19 L31,11", None, 3, NEEDLE),
        Stroke("M24,19 h.01", None, 5),
    ),
    "alat-uji-listrik": (
        Stroke("M12,4 H32 Q35,4 35,8 V36 Q35,40 32,40 H12 Q9,40 9,36 V8 Q9,4 12,4Z", KUNYIT),
        Stroke("M14,9 H30 V18 H14Z", WHITE, 2.4),
        Stroke(ring(22, 28, 6), STEEL_PALE, 2.6),
        Stroke("M22,28 L26,24", None, 2.4),
        Stroke("M17,40 Q17,46 26,45 L40,44 M27,40 Q34,42 41,36 L45,24", None, 2.6),
    ),
    "sarung-tangan": (
        Stroke(
            "M12,44 L11,28 L5,21 Q3,17 7,15 L13,19 L13,8 Q13,5 16,5 Q19,5 19,8 L19,5"
            " Q19,3 22,3 Q25,3 25,6 L25,7 Q28,4 31,8 L31,11 Q35,9 36,13 L36,30 L34,44Z",
            LAUT,
        ),
        Stroke("M12,37 H35 M19,8 V18 M25,7 V18 M31,11 V20", None, 2.4),
    ),
    "helm": (
        Stroke("M5,36 Q3,8 24,7 Q45,8 43,32 L30,32 L30,26 Q30,21 37,20 L43,20", BATA),
        Stroke("M30,26 Q30,21 43,20 L43,32 L30,32Z", NILA_PALE),
        Stroke("M5,36 Q16,40 28,38 L30,32 M12,19 Q18,13 26,13", None, 2.6),
    ),
    "canting": (
        Stroke("M3,42 L26,24", None, 8),
        Stroke("M3,42 L26,24", None, 3.4, WOOD),
        Stroke("M23,25 Q22,14 32,13 Q40,14 39,23 Q36,30 28,29Z", KUNYIT),
        Stroke("M39,20 Q46,20 45,29", None, 2.8),
        Stroke("M45,36 q-2.5,4 0,5 q2.5,-1 0,-5Z", WOOD, 2),
    ),
    "kompor-kecil": (
        Stroke("M8,22 L40,22 L36,43 L12,43Z", BATA),
        Stroke("M18,43 V36 Q24,29 30,36 V43", CHARCOAL),
        Stroke("M17,18 Q14,12 19,7 Q19,12 23,14 Q22,8 26,4 Q33,12 30,18", FLAME, 2.6),
        Stroke("M6,22 H42"),
    ),
    "wajan-kecil": (
        Stroke("M6,20 Q9,40 24,40 Q39,40 42,20Z", STEEL),
        Stroke("M6,20 Q2,20 2,16 M42,20 Q46,20 46,16", None, 3.4),
        Stroke("M6,20 Q24,13 42,20 Q24,27 6,20Z", WOOD),
        Stroke("M20,9 q3,-3 0,-6 M28,9 q3,-3 0,-6", None, 2.4),
    ),
    "malam-atau-lilin-batik": (
        Stroke("M6,24 L22,16 L42,22 L42,34 L26,43 L6,36Z", WOOD),
        Stroke("M6,24 L26,30 L42,22 M26,30 V43"),
        Stroke("M33,5 q-6,8 0,10 q6,-2 0,-10Z", KUNYIT, 2.4),
    ),
    "kuas": (
        Stroke("M42,4 Q46,7 43,11 L27,27 L20,21 L35,5 Q38,1 42,4Z", WOOD),
        Stroke("M20,21 L27,27 L23,31 L16,25Z", STEEL_PALE),
        Stroke("M16,25 L23,31 Q21,43 5,44 Q10,40 9,34 Q9,28 16,25Z", NILA_PALE),
    ),
    "pewarna-kain": (
        Stroke("M6,18 H42 L39,40 Q24,46 9,40Z", NILA_PALE),
        Stroke("M6,18 Q24,11 42,18 Q24,25 6,18Z", LAUT),
        Stroke("M20,17 L16,3 L28,3 L30,17", CREAM),
        Stroke("M13,28 q5,5 10,0 t10,0", None, 2.4),
    ),
    "payung": (
        Stroke(
            "M4,24 Q5,6 24,5 Q43,6 44,24 Q39,19 34,24 Q29,19 24,24 Q19,19 14,24 Q9,19 4,24Z", BATA
        ),
        Stroke(
            "M24,5 V2 M24,24 V38 Q24,44 18,43 Q15,42 15,39 M24,5 Q15,12 14,24 M24,5 Q33,12 34,24",
            None,
            2.6,
        ),
    ),
    "sekop-kecil": (
        Stroke("M29,4 L44,19 L39,24 L24,9Z", WOOD),
        Stroke("M31,17 L25,23", None, 6),
        Stroke("M20,19 L29,28 Q28,42 5,43 Q6,20 20,19Z", STEEL_PALE),
    ),
    "tali-dan-meteran": (
        Stroke("M6,10 H26 Q32,10 32,18 V34 H6Z", KUNYIT),
        Stroke(ring(18, 22, 6.5), WHITE),
        Stroke("M32,28 H45 V34 H32", WHITE, 2.6),
        Stroke("M37,28 v3 M41,28 v3", None, 2),
        Stroke("M6,40 q5,-4 9,0 t9,0 t9,0 t9,0", None, 2.6, ROPE),
    ),
    "jas-hujan": (
        Stroke(
            "M16,12 Q16,4 24,4 Q32,4 32,12 L44,30 L37,35 L35,31 V44 H13 V31 L11,35 L4,30Z", KUNYIT
        ),
        Stroke("M19,12 Q24,17 29,12 Q29,8 24,8 Q19,8 19,12Z", WHITE, 2.4),
        Stroke("M24,17 V44", None, 2.4),
        Stroke("M6,6 l-2,5 M42,6 l-2,5", None, 2.4, RAIN),
    ),
}
