"""Pictograms of tools for writing, drawing, teaching and searching; the key is the slug."""

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

BOARD = Shade("#2F5D50", "#DDDDDD")
CHALK = Shade("#FFFBF3", "#111111")

DESK: dict[str, tuple[Stroke, ...]] = {
    "kertas-dan-pensil": (
        Stroke("M7,5 H33 V43 H7Z", WHITE),
        Stroke("M13,14 H27 M13,21 H27 M13,28 H20", None, 2.4),
        Stroke("M40,14 L45,19 L28,38 L20,42 L23,33Z", KUNYIT, 2.8),
    ),
    "komputer": (
        Stroke("M4,7 H44 V34 H4Z", CHARCOAL),
        Stroke("M9,12 H39 V29 H9Z", NILA_PALE, 2),
        Stroke("M19,34 L17,42 H31 L29,34", STEEL_PALE),
        Stroke("M12,43 H36"),
    ),
    "pena-digital": (
        Stroke("M4,22 L32,16 L44,38 L14,45Z", STEEL_PALE),
        Stroke("M12,26 L30,22 L36,34 L18,39Z", WHITE, 2.2),
        Stroke("M40,3 L45,8 L31,25 L25,28 L27,21Z", KUNYIT, 2.8),
    ),
    "aplikasi-animasi": (
        Stroke("M5,14 H43 V42 H5Z", WHITE),
        Stroke("M5,14 L9,5 H43 V14Z", CHARCOAL),
        Stroke("M15,5 L11,14 M25,5 L21,14 M35,5 L31,14", None, 2.6, WHITE),
        Stroke("M19,21 L33,28 L19,36Z", BATA),
    ),
    "buku-sketsa": (
        Stroke("M9,5 H41 V43 H9Z", MORI),
        Stroke("M5,11 h8 M5,19 h8 M5,27 h8 M5,35 h8", None, 2.8),
        Stroke("M18,35 Q24,18 28,26 Q32,14 36,35", None, 2.6),
        Stroke(ring(32, 14, 3.5), KUNYIT, 2.4),
    ),
    "kamera": (
        Stroke("M5,15 H14 L18,9 H30 L34,15 H43 V40 H5Z", STEEL),
        Stroke(ring(24, 27, 9.5), WHITE),
        Stroke(ring(24, 27, 4), NILA),
        Stroke("M38,20 h.01", None, 4.4),
    ),
    "buku-catatan": (
        Stroke("M9,5 H40 V43 H9Z", BATA),
        Stroke("M15,5 V43", None, 2.6),
        Stroke("M20,12 H35 V24 H20Z", WHITE, 2.4),
        Stroke("M24,18 h7", None, 2.4),
    ),
    "papan-tulis": (
        Stroke("M4,7 H44 V34 H4Z", BOARD),
        Stroke("M12,24 L18,14 L24,24 M29,15 H37 V24 H29Z", None, 2.4, CHALK),
        Stroke("M13,34 L8,45 M35,34 L40,45", None, 3.4),
    ),
    "spidol": (
        Stroke("M33,5 L43,15 L24,34 L14,24Z", NILA_PALE),
        Stroke("M14,24 L24,34 L17,38 L10,31Z", WHITE),
        Stroke("M10,31 L17,38 L8,41 L7,40Z", CHARCOAL, 2.4),
        Stroke("M6,45 Q16,41 24,45", None, 2.6),
    ),
    "kartu-huruf": (
        Stroke("M5,13 L23,8 L31,36 L13,41Z", KUNYIT),
        Stroke("M24,10 H43 V40 H24Z", WHITE),
        Stroke("M28,34 L33.5,17 L39,34 M30,29 H37", None, 2.8),
    ),
    "buku-cerita": (
        Stroke("M24,13 Q14,6 5,10 L5,38 Q14,34 24,41 Q34,34 43,38 L43,10 Q34,6 24,13Z", MORI),
        Stroke("M24,13 V41"),
        Stroke("M10,31 V24 L15,18 L20,24 V31Z", DAUN, 2.4),
        Stroke(ring(34, 20, 4.5), KUNYIT, 2.4),
        Stroke("M29,31 Q34,28 39,31", None, 2.4),
    ),
    "buku-nilai": (
        Stroke("M8,5 H40 V43 H8Z", LAUT),
        Stroke("M13,10 H35 V38 H13Z", WHITE, 2.4),
        Stroke("M17,17 l3,3 l5,-6 M17,28 l3,3 l5,-6 M29,18 h3 M29,29 h3", None, 2.4),
    ),
    "label-buku": (
        Stroke("M10,4 H22 V44 H10Z", BATA),
        Stroke("M22,8 H34 V44 H22Z", NILA_PALE),
        Stroke("M12,28 H20 V37 H12Z M24,28 H32 V37 H24Z", WHITE, 2.2),
        Stroke("M34,18 L40,16 L46,42 L38,44Z", KUNYIT),
    ),
    "kartu-anggota": (
        Stroke("M4,10 H44 V38 H4Z", WHITE),
        Stroke("M4,10 H44 V17 H4Z", LAUT),
        Stroke(ring(14, 24, 4), CREAM, 2.4),
        Stroke("M7,34 Q8,29 14,29 Q20,29 21,34", None, 2.6),
        Stroke("M26,24 H39 M26,31 H35", None, 2.6),
    ),
    "lem-dan-selotip": (
        Stroke(ring(30, 30, 14), KUNYIT),
        Stroke(ring(30, 30, 6.5), WHITE),
        Stroke("M6,16 L16,16 L18,44 L4,44Z", MANGGIS),
        Stroke("M8,16 L11,4 L14,16Z", WHITE, 2.6),
        Stroke("M41,38 L46,44", None, 4),
    ),
    "rak-buku": (
        Stroke("M5,4 H43 V44 H5Z", WOOD_PALE),
        Stroke("M10,10 h5 v13 h-5Z M15,12 h5 v11 h-5Z", BATA, 2.2),
        Stroke("M22,10 h6 v13 h-6Z M31,13 l5,-2 l3,12 h-6Z", NILA_PALE, 2.2),
        Stroke("M10,29 h6 v12 h-6Z M31,30 h6 v11 h-6Z", DAUN, 2.2),
        Stroke("M18,31 h5 v10 h-5Z M23,29 h5 v12 h-5Z", KUNYIT, 2.2),
        Stroke("M5,24 H43", None, 3),
    ),
    "pensil": (
        Stroke("M35,6 L43,14 L17,40 L6,43 L9,31Z", KUNYIT),
        Stroke("M30,11 L38,19 M9,31 L17,40", None, 2.4),
    ),
    "gunting": (
        Stroke(ring(12, 37, 6.5), BATA),
        Stroke(ring(36, 37, 6.5), BATA),
        Stroke("M16,31 L34,5 M32,31 L14,5", None, 3.8),
    ),
    "penggaris": (
        Stroke("M4,32 L34,4 L44,15 L14,43Z", WOOD),
        Stroke("M11,26 l4,4 M17,20 l6,6 M23,15 l4,4 M29,9 l6,6", None, 2.2),
    ),
}
