"""Pictograms of tools for finding out and measuring, in the 48 box; the key is the tool's slug."""

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
    STEEL_DARK,
    STEEL_PALE,
    WATER,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.tools_workshop import WORKSHOP

NEEDLE = Shade("#9A3B22", "#111111")
DEEP = Shade("#1B3760", "#DDDDDD")

LAB: dict[str, tuple[Stroke, ...]] = {
    "botol-contoh": (
        Stroke(
            "M17,14 V5 H31 V14 Q38,17 38,24 V40 Q38,44 34,44 H14 Q10,44 10,40 V24 Q10,17 17,14Z",
            WHITE,
        ),
        Stroke("M10,28 Q17,24 24,28 Q31,32 38,28 V40 Q38,44 34,44 H14 Q10,44 10,40Z", WATER, 2.4),
        Stroke("M15,4 H33 V10 H15Z", NILA, 2.6),
    ),
    "jaring-kecil": (
        Stroke("M28,28 L44,45", None, 7),
        Stroke("M28,28 L44,45", None, 2.4, WOOD),
        Stroke("M4,18 Q8,42 26,30 Q34,22 30,8", MORI),
        Stroke("M9,22 L29,16 M12,30 L31,22 M10,14 Q14,26 20,33 M18,9 Q20,20 28,28", None, 1.8),
        Stroke("M4,18 C2,8 24,-1 30,8 C34,16 8,26 4,18Z", WHITE),
    ),
    "kaca-pembesar": (
        Stroke("M29,29 L43,43", None, 8),
        Stroke("M31,31 L43,43", None, 3.4, WOOD),
        Stroke(ring(19, 19, 14), WATER),
        Stroke("M11,19 Q12,12 19,11", None, 2.6),
    ),
    "sepatu-bot": (
        Stroke("M12,4 H28 V26 Q30,31 39,32 Q44,33 44,41 H12Z", KUNYIT),
        Stroke("M10,41 H45 V45 H10Z", CHARCOAL, 2.6),
        Stroke("M12,11 H28", None, 2.6),
    ),
    "mikroskop": (
        Stroke("M26,12 Q42,20 36,36 L33,40", None, 8),
        Stroke("M26,12 Q42,20 36,36 L33,40", None, 3, STEEL),
        Stroke("M14,4 L23,1 L29,19 L20,22Z", STEEL_PALE),
        Stroke("M8,29 H28 V33 H8Z", CHARCOAL, 2.4),
        Stroke("M24,21 L26,27", None, 4),
        Stroke("M8,40 H40 V45 H8Z", STEEL_DARK),
    ),
    "pipet": (
        Stroke("M30,8 Q34,2 40,7 Q46,13 40,18 L36,21 L27,12Z", BATA),
        Stroke("M27,15 L33,21 L14,40 L8,34Z", WHITE),
        Stroke("M19,24 L24,30 L14,40 L8,34Z", NILA_PALE, 2.2),
        Stroke("M11,37 L6,42 M24,11 L37,24", None, 3.4),
    ),
    "cawan-kaca": (
        Stroke("M4,24 V33 A20,9 0 0 0 44,33 V24Z", WHITE),
        Stroke("M4,24 A20,10 0 0 1 44,24 A20,10 0 0 1 4,24Z", CREAM),
        Stroke("M16,24 h.01 M24,20 h.01 M31,26 h.01 M22,29 h.01 M35,22 h.01", None, 4.4, NEEDLE),
    ),
    "kandang-nyamuk": (
        Stroke("M6,10 H42 V43 H6Z", WHITE),
        Stroke("M6,16 H42 M6,37 H42 M12,10 V43 M36,10 V43", None, 1.6),
        Stroke("M18,10 V4 H30 V10"),
        Stroke("M25,26 Q16,15 14,20 Q15,26 25,27 M26,25 Q27,15 32,17 Q32,22 27,26", STEEL_PALE, 2),
        Stroke("M31,26 L17,31", None, 4.4),
        Stroke("M24,29 l-3,6 M28,28 l3,7 M32,26 l3,4", None, 2),
    ),
    "jas-putih": (
        Stroke("M16,5 L24,12 L32,5 L43,14 L39,27 L35,25 V44 H13 V25 L9,27 L5,14Z", WHITE),
        Stroke("M16,5 L20,20 L24,12 L28,20 L32,5 M24,18 V44", None, 2.4),
        Stroke("M28,32 h6 M14,32 h6", None, 2.4),
        Stroke("M24,28 h.01 M24,36 h.01", None, 3.4),
    ),
    "alat-suntik": (
        Stroke("M36,4 L44,12 M40,8 L33,15", None, 3.4),
        Stroke("M27,11 L37,21 L19,39 L9,29Z", WHITE),
        Stroke("M21,17 L31,27 L19,39 L9,29Z", NILA_PALE, 2.2),
        Stroke("M14,34 L4,44", None, 2.6),
        Stroke("M24,8 L40,24", None, 3.4),
    ),
    "sarung-tangan-panjang": (
        Stroke(
            "M13,45 L14,24 L7,18 Q5,14 9,13 L15,16 L15,7 Q15,4 18,4 Q20,4 20,7 Q20,2 24,3"
            " Q26,3 26,7 Q29,4 31,8 Q35,7 35,11 L35,25 L34,45Z",
            LAUT,
        ),
        Stroke("M14,33 H34 M14,38 H34 M20,7 V15 M26,7 V15 M31,9 V16", None, 2.2),
    ),
    "lumpang": (
        Stroke("M40,4 L27,24", None, 8),
        Stroke("M40,4 L27,24", None, 3, STEEL_PALE),
        Stroke("M6,20 H42 Q41,36 30,39 L33,44 H15 L18,39 Q7,36 6,20Z", MORI),
        Stroke("M6,20 H42 V25 H6Z", STEEL_PALE, 2.6),
    ),
    "sendok-takar": (
        Stroke("M20,24 L43,12", None, 7.4),
        Stroke("M20,24 L43,12", None, 2.6, STEEL_PALE),
        Stroke("M4,28 Q5,18 15,18 Q24,19 23,29 Q22,39 13,39 Q4,38 4,28Z", STEEL_PALE),
        Stroke("M6,28 Q14,23 21,29 Q19,36 13,36 Q7,35 6,28Z", KUNYIT, 2.2),
    ),
    "timbangan-kecil": (
        Stroke("M8,12 H40 L36,18 H12Z", STEEL_PALE),
        Stroke("M20,18 H28 V24 H20Z", STEEL, 2.4),
        Stroke("M5,24 H43 V42 H5Z", LAUT),
        Stroke("M11,29 H29 V37 H11Z", WHITE, 2.4),
        Stroke("M35,33 h.01", None, 5),
    ),
    "label": (
        Stroke("M4,22 L20,6 H43 V29 L27,45Z", KUNYIT),
        Stroke(ring(35, 14, 3.5), WHITE, 2.6),
        Stroke("M16,24 L24,32 M22,18 L30,26", None, 2.4),
    ),
    "teleskop": (
        Stroke("M4,20 L36,6 L41,17 L9,31Z", NILA),
        Stroke("M36,5 L44,2 L48,12 L41,18Z", STEEL_PALE, 2.6),
        Stroke("M22,25 L12,45 M24,24 V45 M26,23 L37,45", None, 3.4),
        Stroke(ring(24, 24, 3.5), KUNYIT, 2.4),
    ),
    "kamera-khusus": (
        Stroke("M8,8 H30 V34 H8Z", STEEL),
        Stroke("M30,12 L43,9 V33 L30,30Z", STEEL_PALE),
        Stroke("M43,8 V34", None, 4),
        Stroke(ring(19, 21, 6.5), NILA, 2.6),
        Stroke("M12,40 H26 M19,34 V44", None, 3.4),
    ),
    "peta-bintang": (
        Stroke(ring(24, 24, 20), DEEP),
        Stroke(
            "M12,18 L20,14 L28,20 L35,17 M28,20 L24,32 L33,35",
            None,
            1.8,
            Shade("#FFFBF3", "#111111"),
        ),
        Stroke(
            "M12,18 h.01 M20,14 h.01 M28,20 h.01 M35,17 h.01 M24,32 h.01 M33,35 h.01",
            None,
            5,
            Shade("#F2B531", "#111111"),
        ),
    ),
    "jaket-tebal": (
        Stroke("M16,10 L5,18 L4,40 H12 V44 H36 V40 H44 L43,18 L32,10Z", BATA),
        Stroke("M15,12 Q15,3 24,3 Q33,3 33,12 Q24,18 15,12Z", CREAM),
        Stroke(
            "M24,16 V44 M12,26 V40 M36,26 V40 M12,24 H24 M12,34 H24 M24,24 H36 M24,34 H36",
            None,
            2.2,
        ),
    ),
    "penakar-hujan": (
        Stroke("M13,16 H35 V45 H13Z", WHITE),
        Stroke("M13,32 H35 V45 H13Z", WATER, 2.4),
        Stroke("M8,8 H40 L35,16 H13Z", STEEL_PALE),
        Stroke("M13,22 h6 M13,27 h9 M13,37 h6", None, 2.2),
        Stroke("M19,5 v-2 M29,5 v-2", None, 2.6),
    ),
    "barometer": (
        Stroke(ring(24, 6, 3), None, 2.6),
        Stroke(ring(24, 27, 17.5), WOOD),
        Stroke(ring(24, 27, 12.5), WHITE, 2.6),
        Stroke("M24,27 L31,20", None, 3, NEEDLE),
        Stroke("M24,27 h.01", None, 5),
        Stroke("M15.5,27 h2 M30.5,27 h2 M24,18.5 v2", None, 2),
    ),
    "balon-cuaca": (
        Stroke("M24,3 Q38,4 37,17 Q35,27 26,30 H22 Q13,27 11,17 Q10,4 24,3Z", WHITE),
        Stroke("M24,30 V37", None, 2.4),
        Stroke("M18,37 H30 V46 H18Z", KUNYIT, 2.6),
        Stroke("M17,13 Q18,8 23,7", None, 2.2),
    ),
    "timbangan-bayi": (
        Stroke("M3,14 Q5,25 12,25 H36 Q43,25 45,14", WHITE),
        Stroke("M12,18 Q14,9 22,12 L34,15 Q38,20 33,22 H16 Q11,22 12,18Z", KUNYIT, 2.4),
        Stroke(ring(13, 15, 4.5), CREAM, 2.4),
        Stroke("M16,25 H32 L38,44 H10Z", LAUT),
        Stroke(ring(24, 35, 5.5), WHITE, 2.4),
        Stroke("M24,35 l3,-3", None, 2.2),
    ),
    "papan-ukur": (
        Stroke("M6,3 H17 V45 H6Z", WOOD_PALE),
        Stroke("M17,10 h-5 M17,17 h-7 M17,24 h-5 M17,31 h-7 M17,38 h-5", None, 2.2),
        Stroke("M17,8 H42 V13 H17Z", WOOD, 2.6),
        Stroke(ring(32, 20, 5), CREAM, 2.6),
        Stroke("M26,44 V30 Q32,24 38,30 V44 M32,36 V44", KUNYIT, 2.6),
    ),
    "pita-lengan": (
        Stroke("M4,19 H38 L44,24 L38,29 H4Z", WHITE),
        Stroke("M5,20 H15 V28 H5Z", BATA, 2),
        Stroke("M15,20 H22 V28 H15Z", KUNYIT, 2),
        Stroke("M22,20 H35 V28 H22Z", DAUN, 2),
        Stroke("M9,36 Q24,44 39,36 M9,12 Q24,4 39,12", None, 2.6),
    ),
    "kartu-pertumbuhan": (
        Stroke("M6,4 H42 V44 H6Z", WHITE),
        Stroke("M11,38 Q22,28 38,24 V34 Q24,34 11,38Z", DAUN, 2),
        Stroke("M11,36 Q20,20 38,12 V24 Q22,28 11,36Z", KUNYIT, 2),
        Stroke("M16,31 h.01 M23,25 h.01 M30,21 h.01", None, 4.4),
        Stroke("M11,9 V39 H38", None, 2.4),
    ),
    "alat-ukur-listrik": WORKSHOP["alat-uji-listrik"],
    "wajah": (
        Stroke("M8,24 Q7,5 24,4 Q41,5 40,24 Q40,44 24,44 Q8,44 8,24Z", Shade("#C68A5A")),
        Stroke("M16,21 h.01 M32,21 h.01", None, 5),
        Stroke("M13,14 Q16,11 20,14 M28,14 Q32,11 35,14", None, 2.6),
        Stroke("M16,29 Q24,40 32,29Z", WHITE, 2.6),
    ),
    "kedua-tangan": (
        Stroke(
            "M5,44 V30 L2,22 Q3,18 6,21 L8,26 V10 Q10,7 12,10 V6 Q14,3 16,6 V9 Q18,6 20,9"
            " V13 Q22,11 23,14 V30 L20,44Z",
            Shade("#C68A5A"),
            2.6,
        ),
        Stroke(
            "M43,44 V30 L46,22 Q45,18 42,21 L40,26 V10 Q38,7 36,10 V6 Q34,3 32,6 V9 Q30,6 28,9"
            " V13 Q26,11 25,14 V30 L28,44Z",
            Shade("#A86F43"),
            2.6,
        ),
        Stroke("M12,10 V20 M16,9 V20 M20,13 V21 M36,10 V20 M32,9 V20 M28,13 V21", None, 1.8),
    ),
    "kompas": (
        Stroke(ring(24, 24, 19), KUNYIT),
        Stroke(ring(24, 24, 13.5), WHITE, 2.6),
        Stroke("M24,13 L28,24 H20Z", BATA, 2.2),
        Stroke("M24,35 L28,24 H20Z", STEEL_PALE, 2.2),
        Stroke("M24,24 h.01", None, 3.4),
    ),
    "radar": (
        Stroke(ring(24, 22, 18), Shade("#2F5D50", "#EDEDED")),
        Stroke(ring(24, 22, 10), None, 1.8, Shade("#C3D8A4", "#111111")),
        Stroke("M24,22 L36,11", None, 3, Shade("#FCEBC2", "#111111")),
        Stroke("M17,17 h.01 M30,28 h.01", None, 5, Shade("#F2B531", "#111111")),
        Stroke("M14,45 H34", None, 4),
    ),
    "alat-ukur-cahaya": (
        Stroke("M12,10 H36 V45 H12Z", MANGGIS),
        Stroke("M17,15 H31 V25 H17Z", WHITE, 2.4),
        Stroke("M18,32 h.01 M24,32 h.01 M30,32 h.01 M18,39 h.01 M24,39 h.01 M30,39 h.01", None, 4),
        Stroke("M24,10 V5 Q24,1 32,2 L44,4", None, 2.8),
    ),
}
