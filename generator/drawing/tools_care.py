"""Pictograms of tools for looking after people, trading and sorting; the key is the slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)

NEEDLE = Shade("#9A3B22", "#111111")
GREEN = Shade("#3F7A45", "#111111")

PRESSURE = (
    Stroke("M4,26 H22 V42 H4Z", NILA),
    Stroke("M10,26 V42", None, 2.2),
    Stroke("M22,34 Q30,34 30,26"),
    Stroke(ring(31, 15, 11), WHITE),
    Stroke("M31,15 L36,10", None, 2.6, NEEDLE),
    Stroke("M31,7 v2 M23,15 h2 M39,15 h-2", None, 2),
    Stroke("M38,30 Q46,32 43,40 Q38,44 34,38 Q33,31 38,30Z", STEEL),
)

CARE: dict[str, tuple[Stroke, ...]] = {
    "stetoskop": (
        Stroke("M10,5 H8 Q6,5 6,9 V16 Q7,26 15,26 Q23,26 24,16 V9 Q24,5 22,5 H20", None, 3.2),
        Stroke("M15,26 V34 Q15,43 25,43 Q36,43 36,34 V28", None, 3.2),
        Stroke(ring(36, 22, 6.5), STEEL_PALE),
        Stroke("M36,22 h.01", None, 4),
    ),
    "termometer": (
        Stroke(
            "M19,7 Q19,3 24,3 Q29,3 29,7 V28 Q34,31 34,36 Q33,45 24,45 Q15,45 14,36 Q14,31 19,28Z",
            WHITE,
        ),
        Stroke(ring(24, 36, 5.5), BATA, 2.2),
        Stroke("M24,31 V14", None, 4, NEEDLE),
        Stroke("M33,9 h6 M33,16 h4 M33,23 h6", None, 2.4),
    ),
    "pengukur-tekanan-darah": PRESSURE,
    "alat-ukur-tekanan-darah": PRESSURE,
    "senter-kecil": (
        Stroke("M6,32 L24,18 L32,27 L14,43 Q8,46 5,40 Q3,35 6,32Z", STEEL),
        Stroke("M22,15 L30,8 L40,19 L34,29Z", KUNYIT),
        Stroke("M16,29 l4,4", None, 3.4),
        Stroke("M38,7 l4,-4 M43,14 l4,-2", None, 2.6),
    ),
    "perban": (
        Stroke("M8,14 H30 V38 H8Z", CREAM),
        Stroke("M30,14 Q40,14 40,24 V42 H30 Q32,40 32,34 V26", CREAM),
        Stroke(ring(19, 26, 6.5), WHITE),
        Stroke("M19,23 v6 M16,26 h6", None, 2.6, GREEN),
    ),
    "catatan-pasien": (
        Stroke("M8,8 H40 V44 H8Z", WOOD_PALE),
        Stroke("M13,13 H35 V40 H13Z", WHITE, 2.4),
        Stroke("M18,4 H30 V11 H18Z", STEEL),
        Stroke("M17,22 h4 l2,-5 l4,10 l2,-5 h3", None, 2.4, NEEDLE),
        Stroke("M18,33 H30", None, 2.4),
    ),
    "masker": (
        Stroke("M10,14 Q24,8 38,14 L38,30 Q31,40 24,40 Q17,40 10,30Z", LAUT),
        Stroke("M10,16 Q2,14 3,22 Q4,30 11,30 M38,16 Q46,14 45,22 Q44,30 37,30", None, 2.6),
        Stroke("M16,20 Q24,16 32,20 M16,26 Q24,23 32,26 M18,32 Q24,30 30,32", None, 2.2),
    ),
    "gerobak-atau-keranjang": (
        Stroke("M5,8 L38,8 L43,16 L2,16Z", BATA),
        Stroke("M8,16 V24 M36,16 V24"),
        Stroke("M4,24 H42 V35 H4Z", WOOD_PALE),
        Stroke(ring(13, 38, 5.5), MORI),
        Stroke(ring(33, 38, 5.5), MORI),
    ),
    "timbangan": (
        Stroke("M10,22 L38,22 L42,44 H6Z", KUNYIT),
        Stroke(ring(24, 33, 7.5), WHITE, 2.6),
        Stroke("M24,33 L28,29", None, 2.6),
        Stroke("M24,22 V16", None, 4),
        Stroke("M4,8 H44 Q42,16 34,16 H14 Q6,16 4,8Z", STEEL_PALE),
    ),
    "bel-atau-kentongan": (
        Stroke("M24,6 V3", None, 4),
        Stroke("M9,36 Q14,30 14,20 Q14,7 24,7 Q34,7 34,20 Q34,30 39,36Z", KUNYIT),
        Stroke("M19,36 Q19,43 24,43 Q29,43 29,36", WOOD),
        Stroke("M6,14 q-3,6 0,12 M42,14 q3,6 0,12", None, 2.4),
    ),
    "karung": (
        Stroke("M15,12 Q3,26 8,41 Q24,47 40,41 Q45,26 33,12Z", WOOD_PALE),
        Stroke("M15,12 L12,3 Q24,7 36,3 L33,12Z", CREAM),
        Stroke("M14,12 H34", None, 4),
        Stroke("M17,24 l6,6 M23,24 l-6,6 M27,30 l6,6 M33,30 l-6,6", None, 2.2),
    ),
    "tas-paket": (
        Stroke("M8,14 H40 V44 H8Z", LAUT),
        Stroke("M8,14 L12,6 H36 L40,14Z", DAUN),
        Stroke("M16,26 H32 V44 H16Z", CREAM),
        Stroke("M24,26 V33 M18,6 Q18,1 24,1 Q30,1 30,6", None, 2.8),
    ),
    "sepeda-motor": (
        Stroke(ring(11, 34, 8), MORI),
        Stroke(ring(38, 34, 8), MORI),
        Stroke("M3,20 L20,20 L24,28 L30,28 L33,14 L37,14", None, 3),
        Stroke("M4,18 H19 L22,27 H31 L34,13 L37,16 L34,33 H18 L14,25 L6,24Z", BATA),
        Stroke("M5,18 Q12,14 20,18", None, 4.4),
        Stroke("M36,14 L32,7 L27,8 M37,16 L39,31", None, 3),
    ),
    "ponsel": (
        Stroke("M13,3 H35 Q38,3 38,7 V41 Q38,45 35,45 H13 Q10,45 10,41 V7 Q10,3 13,3Z", CHARCOAL),
        Stroke("M14,9 H34 V36 H14Z", NILA_PALE, 2),
        Stroke("M24,41 h.01", None, 3.4, WHITE),
    ),
    "ponsel-dan-peta": (
        Stroke("M3,14 L14,9 L26,14 L26,41 L14,36 L3,41Z", DAUN),
        Stroke("M14,9 V36 M6,24 q5,-5 8,0", None, 2.4),
        Stroke("M24,5 H41 Q44,5 44,8 V40 Q44,43 41,43 H24 Q21,43 21,40 V8 Q21,5 24,5Z", CHARCOAL),
        Stroke("M25,10 H40 V36 H25Z", WHITE, 2),
        Stroke("M32.5,31 Q27,23 28,19 Q29,15 32.5,15 Q36,15 37,19 Q38,23 32.5,31Z", BATA, 2.2),
    ),
    "kalkulator": (
        Stroke("M9,4 H39 V44 H9Z", STEEL_PALE),
        Stroke("M14,9 H34 V18 H14Z", WHITE, 2.4),
        Stroke("M16,25 h.01 M24,25 h.01 M32,25 h.01 M16,32 h.01 M24,32 h.01 M32,32 h.01", None, 5),
        Stroke("M16,39 h.01 M24,39 h.01", None, 5),
        Stroke("M32,39 h.01", None, 5, NEEDLE),
    ),
    "buku-tabungan": (
        Stroke("M7,6 H37 Q41,6 41,10 V38 Q41,42 37,42 H7Z", MANGGIS),
        Stroke("M13,6 V42", None, 2.6),
        Stroke(ring(27, 23, 8), KUNYIT),
        Stroke("M27,18 V28", None, 2.4),
    ),
    "kantong-plastik-berlabel": (
        Stroke("M9,8 H39 V44 H9Z", WHITE),
        Stroke("M9,14 H39", None, 4.4),
        Stroke("M15,20 H33 V29 H15Z", KUNYIT, 2.4),
        Stroke("M19,24.5 H29", None, 2.2),
        Stroke("M16,40 L18,34 L24,33 L32,36 L29,41Z", WOOD, 2.2),
    ),
}
