"""Pictograms of tools for sewing, shoes, cleaning and cooking, in the 48 box; key = slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    FLAME,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.tools_care import CARE

STRAW = Shade("#8B5A33", "#111111")
THREAD = Shade("#9A3B22", "#111111")

CLOTH: dict[str, tuple[Stroke, ...]] = {
    "pita-ukur": (
        Stroke("M24,25 Q30,25 30,20 Q30,12 21,12 Q10,12 10,23 Q10,36 24,36 H46", None, 11),
        Stroke("M24,25 Q30,25 30,20 Q30,12 21,12 Q10,12 10,23 Q10,36 24,36 H46", None, 5.4, KUNYIT),
        Stroke("M26,35 v4 M33,35 v4 M40,35 v4 M12,30 l3,-2", None, 2),
    ),
    "gunting-kain": (
        Stroke("M24,22 L42,4 L44,8 L29,27Z M20,22 L6,4 L3,8 L16,27Z", STEEL_PALE, 2.6),
        Stroke("M15,25 Q22,31 17,40 Q12,46 5,42 Q1,35 7,29Z", NILA),
        Stroke("M30,25 Q23,31 28,40 Q33,46 40,42 Q46,35 38,29Z", NILA),
        Stroke("M10,36 h3 M34,36 h3", None, 4, Shade("#FFFFFF", "#FFFFFF")),
        Stroke("M22.5,25 h.01", None, 4.4),
    ),
    "gunting-benang": (
        Stroke("M10,6 L20,32 M38,6 L28,32", None, 8),
        Stroke("M10,6 L20,32 M38,6 L28,32", None, 3, STEEL_PALE),
        Stroke("M20,32 Q14,44 24,44 Q34,44 28,32", BATA),
    ),
    "gunting-kecil": (
        Stroke("M25,25 L36,4 M23,25 L12,4", None, 4),
        Stroke(ring(15, 36, 7), KUNYIT),
        Stroke(ring(33, 36, 7), KUNYIT),
        Stroke("M24,24 L20,31 M24,24 L28,31", None, 3.4),
    ),
    "jarum-pentul": (
        Stroke("M13,14 L25,43 M27,10 L27,38 M40,15 L30,43", None, 2.8),
        Stroke(ring(12, 11, 5.5), BATA),
        Stroke(ring(27, 8, 5.5), KUNYIT),
        Stroke(ring(41, 12, 5.5), NILA_PALE),
    ),
    "mesin-jahit": (
        Stroke("M6,16 Q6,8 13,8 H38 Q44,8 44,15 V36 H33 V22 H16 V28 H6Z", LAUT),
        Stroke("M4,36 H45 V43 H4Z", WOOD),
        Stroke("M11,28 V35", None, 2.6),
        Stroke("M24,3 H31 V8 H24Z", BATA, 2.4),
        Stroke("M38,15 h.01", None, 5),
    ),
    "mesin-obras": (
        Stroke("M8,18 H40 V36 H8Z", STEEL_PALE),
        Stroke("M4,36 H44 V43 H4Z", STEEL),
        Stroke("M14,18 L20,4 M24,18 V4 M34,18 L28,4", None, 2.2, THREAD),
        Stroke("M10,24 H20 V30 H10Z", WHITE, 2.4),
        Stroke("M31,27 h.01", None, 6),
    ),
    "mesin-bordir": (
        Stroke("M6,8 H42 V18 H18 V24 H8 V18 H6Z", MANGGIS),
        Stroke("M35,18 V34 H44 V42 H4 V34 H35", STEEL_PALE),
        Stroke("M12,24 V31", None, 2.6),
        Stroke("M6,34 Q16,27 26,34 Q16,42 6,34Z", WHITE, 2.4),
        Stroke("M14,34 h.01 M18,34 h.01", None, 4, THREAD),
    ),
    "boneka-jahit": (
        Stroke("M24,33 V43 M15,45 Q24,40 33,45", None, 3.4),
        Stroke("M19,8 Q8,9 9,15 L15,24 L12,34 Q24,38 36,34 L33,24 L39,15 Q40,9 29,8Z", NILA_PALE),
        Stroke("M20,3 H28 V9 H20Z", WOOD, 2.6),
        Stroke("M15,24 Q24,27 33,24", None, 2.4),
    ),
    "pendedel": (
        Stroke("M44,6 L28,22", None, 9),
        Stroke("M44,6 L28,22", None, 3.8, BATA),
        Stroke("M28,22 L8,42 M18,32 Q10,31 7,25", None, 3.2),
        Stroke("M7,25 h.01", None, 5.4),
    ),
    "penutup-mulut": CARE["masker"],
    "setrika": (
        Stroke("M4,36 Q6,20 24,19 H40 L44,36Z", NILA_PALE),
        Stroke("M3,36 H45 V42 H3Z", STEEL),
        Stroke("M16,19 Q17,8 28,8 H38 L40,19", None, 4),
        Stroke("M14,28 h.01 M22,28 h.01 M30,28 h.01", None, 4),
    ),
    "kapur-jahit": (
        Stroke("M8,30 L20,8 H36 L42,22 Q28,40 12,38Z", WHITE),
        Stroke("M20,8 L24,22 L42,22 M24,22 L12,38", None, 2.4),
        Stroke("M6,45 q5,-4 10,0 t10,0 t10,0", None, 2.4),
    ),
    "pemidangan": (
        Stroke(ring(24, 26, 19), WOOD),
        Stroke(ring(24, 26, 14), WHITE, 2.6),
        Stroke("M20,2 H28 V8 H20Z", KUNYIT, 2.6),
        Stroke(
            "M24,34 V24 M24,24 q-8,-1 -6,-7 q6,0 6,7 M24,24 q8,-1 6,-7 q-6,0 -6,7 M24,32 l-5,-3",
            None,
            2.4,
            THREAD,
        ),
    ),
    "benang-warna": (
        Stroke("M4,12 H20 V17 H4Z M4,38 H20 V43 H4Z", WOOD_PALE, 2.6),
        Stroke("M6,17 H18 V38 H6Z", BATA),
        Stroke("M28,12 H44 V17 H28Z M28,38 H44 V43 H28Z", WOOD_PALE, 2.6),
        Stroke("M30,17 H42 V38 H30Z", LAUT),
        Stroke("M6,24 L18,21 M6,31 L18,28 M30,24 L42,21 M30,31 L42,28", None, 2),
    ),
    "pensil-kain": (
        Stroke("M35,6 L43,14 L19,38 L11,30Z", WHITE),
        Stroke("M11,30 L19,38 L7,42Z", NILA_PALE, 2.6),
        Stroke("M30,11 L38,19", None, 2.4),
        Stroke("M14,46 h4 M24,46 h4 M34,46 h4", None, 2.6),
    ),
    "acuan-kayu": (
        Stroke("M6,12 Q12,4 20,9 Q24,20 36,25 Q46,29 44,38 Q30,43 18,38 Q6,36 6,12Z", WOOD),
        Stroke("M10,15 q6,-3 10,1 M10,23 q8,0 14,6 M13,31 q10,2 22,3", None, 2),
    ),
    "jarum-sol": (
        Stroke("M10,6 Q18,4 21,13 L22,20 L14,21 L9,15Z", WOOD),
        Stroke("M19,21 L36,43", None, 3.6),
        Stroke("M30,33 q8,-8 14,-2", None, 2.4, THREAD),
    ),
    "benang-nilon": (
        Stroke("M8,6 H40 V12 H8Z M8,36 H40 V42 H8Z", STEEL_PALE),
        Stroke("M12,12 H36 V36 H12Z", WHITE),
        Stroke("M12,19 L36,15 M12,26 L36,22 M12,33 L36,29", None, 2.2),
        Stroke("M36,32 Q45,36 43,46", None, 2.6),
    ),
    "lem": (
        Stroke(
            "M14,20 H34 Q37,24 36,30 V42 Q36,45 33,45 H15 Q12,45 12,42 V30 Q11,24 14,20Z", KUNYIT
        ),
        Stroke("M18,20 L22,6 H26 L30,20Z", WHITE),
        Stroke("M16,29 H32 V38 H16Z", WHITE, 2.4),
        Stroke("M24,6 V3", None, 3),
    ),
    "sikat": (
        Stroke("M5,27 H43 L41,42 H7Z", MORI),
        Stroke("M12,29 V40 M18,29 V40 M24,29 V40 M30,29 V40 M36,29 V40", None, 2.2),
        Stroke("M3,15 Q24,8 45,15 V27 H3Z", WOOD),
    ),
    "semir": (
        Stroke("M6,22 V36 A18,8 0 0 0 42,36 V22Z", BATA),
        Stroke("M6,22 A18,8 0 0 1 42,22 A18,8 0 0 1 6,22Z", WOOD_DARK),
        Stroke("M20,9 L38,5", None, 3.4),
        Stroke("M14,31 Q24,35 34,31", None, 2.4),
    ),
    "sapu": (
        Stroke("M42,4 L26,22", None, 7),
        Stroke("M42,4 L26,22", None, 2.6, WOOD),
        Stroke("M22,17 L31,26 L21,45 L3,40 L4,27Z", KUNYIT),
        Stroke("M19,22 L10,37 M24,25 L17,41 M18,19 L29,30", None, 2.2, STRAW),
    ),
    "lap-pel": (
        Stroke("M24,3 V26", None, 7),
        Stroke("M24,3 V26", None, 2.6, WOOD),
        Stroke("M14,24 H34 V30 H14Z", STEEL_PALE, 2.6),
        Stroke("M14,30 Q4,38 6,45 H42 Q44,38 34,30Z", NILA_PALE),
        Stroke("M18,32 L14,44 M24,32 V44 M30,32 L34,44", None, 2.4),
    ),
    "cairan-pembersih": (
        Stroke("M18,18 H30 Q36,24 35,32 V45 H13 V32 Q12,24 18,18Z", LAUT),
        Stroke("M18,18 V9 H14 V4 H32 L36,9 H30 V18Z", WHITE),
        Stroke("M40,7 h5 M39,12 l4,3 M39,3 l4,-2", None, 2.4),
        Stroke("M18,30 H30 V39 H18Z", WHITE, 2.4),
    ),
    "pisau": (
        Stroke("M21,29 L44,6 Q46,18 33,28 L26,34Z", STEEL_PALE),
        Stroke("M20,27 L28,35 L12,45 Q5,46 4,40Z", WOOD_DARK),
        Stroke("M12,38 h.01 M18,34 h.01", None, 3.6, Shade("#FFFFFF", "#111111")),
    ),
    "wajan": (
        Stroke("M3,19 H36 Q36,39 20,39 Q4,39 3,19Z", STEEL_DARK),
        Stroke("M36,21 L47,17", None, 6),
        Stroke("M3,19 Q20,12 36,19 Q20,26 3,19Z", STEEL),
    ),
    "wajan-besar": (
        Stroke("M3,16 H45 Q44,34 24,34 Q4,34 3,16Z", STEEL_DARK),
        Stroke("M3,16 Q24,8 45,16 Q24,25 3,16Z", WOOD),
        Stroke("M13,45 Q10,38 17,36 M24,45 Q20,40 24,37 M35,45 Q38,38 31,36", None, 2.8),
    ),
    "talenan": (
        Stroke("M14,12 H42 V42 H14Z", WOOD_PALE),
        Stroke("M22,12 V4 H34 V12", WOOD_PALE),
        Stroke("M28,8 h.01", None, 4),
        Stroke("M21,22 H35 M21,29 H31", None, 2.2),
        Stroke("M4,8 H9 V30 H4 Q2,18 4,8Z", STEEL_PALE, 2.6),
        Stroke("M6.5,31 V43", None, 5),
    ),
    "sendok-cicip": (
        Stroke("M19,28 L40,7", None, 7),
        Stroke("M19,28 L40,7", None, 2.4, STEEL_PALE),
        Stroke("M6,32 Q8,23 17,25 Q24,28 21,36 Q16,44 8,41 Q4,38 6,32Z", STEEL_PALE),
        Stroke("M8,34 Q14,30 20,34 Q16,41 10,39Z", KUNYIT, 2.2),
    ),
    "celemek": (
        Stroke("M16,6 Q24,0 32,6", None, 3),
        Stroke("M15,6 H33 L35,19 L41,23 V44 H7 V23 L13,19Z", LAUT),
        Stroke("M16,28 H32 V36 Q24,40 16,36Z", WHITE, 2.6),
        Stroke("M41,24 l5,3 M7,24 l-5,3", None, 2.8),
    ),
    "panci-besar": (
        Stroke("M7,18 H41 V40 Q41,44 37,44 H11 Q7,44 7,40Z", STEEL_PALE),
        Stroke("M2,24 H7 M41,24 H46", None, 4),
        Stroke("M5,18 Q24,4 43,18Z", STEEL),
        Stroke("M24,8 h.01", None, 6),
    ),
    "pengaduk-panjang": (
        Stroke("M38,4 L20,28", None, 7.4),
        Stroke("M38,4 L20,28", None, 2.8, WOOD),
        Stroke("M16,23 L26,31 L16,44 Q8,46 5,41 Q3,36 7,32Z", WOOD),
    ),
    "tungku": (
        Stroke("M5,20 H43 V44 H5Z", BATA),
        Stroke("M15,44 V34 Q24,24 33,34 V44", CHARCOAL),
        Stroke("M24,43 Q17,38 24,30 Q31,38 24,43Z", FLAME, 2.2),
        Stroke("M9,20 Q12,9 24,9 Q36,9 39,20", STEEL_DARK),
    ),
    "loyang": (
        Stroke("M3,18 H45 L40,36 H8Z", STEEL),
        Stroke("M3,18 L10,12 H38 L45,18Z", WOOD_DARK),
        Stroke("M17,12 L15,18 M24,12 V18 M31,12 L33,18", None, 2, Shade("#F7E6C6", "#111111")),
    ),
    "senter": CARE["senter-kecil"],
    "meteran": (
        Stroke("M6,8 H27 Q36,8 36,18 V36 H6Z", KUNYIT),
        Stroke(ring(20, 21, 7.5), WHITE),
        Stroke("M36,29 H46 V36 H34", WHITE, 2.6),
        Stroke("M40,29 v3", None, 2),
    ),
    "penjepit": (
        Stroke("M10,40 V8 H36 V14", None, 9),
        Stroke("M10,40 V8 H36 V14", None, 3.6, STEEL),
        Stroke("M10,40 H22", None, 9),
        Stroke("M10,40 H22", None, 3.6, STEEL),
        Stroke("M36,10 V34 M30,40 H42 M36,34 V40", None, 3.6),
        Stroke("M29,20 H43 V25 H29Z", KUNYIT, 2.4),
    ),
}
