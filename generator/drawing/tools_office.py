"""Pictograms of tools for offices, laws and lessons, in the 48 box; the key is the tool's slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    KUNYIT,
    LAUT,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)

RED = Shade("#9A3B22", "#111111")
CARD = Shade("#D9B07E", "#EDEDED")
ROBE = Shade("#33363F", "#BDBDBD")


def book(cover: Shade, *marks: Stroke) -> tuple[Stroke, ...]:
    """A closed book with its spine at the left and something on its cover."""
    return (Stroke("M9,5 H40 V43 H9Z", cover), Stroke("M15,5 V43", None, 2.6), *marks)


def sheet(*marks: Stroke) -> tuple[Stroke, ...]:
    """A sheet of paper with a folded corner."""
    return (
        Stroke("M9,4 H31 L40,13 V44 H9Z", WHITE),
        Stroke("M31,4 V13 H40", None, 2.6),
        *marks,
    )


OFFICE: dict[str, tuple[Stroke, ...]] = {
    "laptop": (
        Stroke("M9,7 H39 V33 H9Z", CHARCOAL),
        Stroke("M13,11 H35 V29 H13Z", NILA_PALE, 2),
        Stroke("M9,33 H39 L46,41 H2Z", STEEL_PALE),
        Stroke("M20,37 H28", None, 2.4),
    ),
    "buku-besar": (
        Stroke("M24,12 Q14,6 3,9 V39 Q14,36 24,42 Q34,36 45,39 V9 Q34,6 24,12Z", WHITE),
        Stroke("M24,12 V42"),
        Stroke(
            "M8,17 L19,18 M8,24 L19,25 M8,31 L19,32 M29,18 L40,17 M29,25 L40,24 M29,32 L40,31",
            None,
            2,
        ),
        Stroke("M14,11 V36 M34,11 V36", None, 2, RED),
    ),
    "nota": (
        Stroke("M11,4 H37 V42 L32.7,38 L28.3,43 L24,38 L19.7,43 L15.3,38 L11,42Z", WHITE),
        Stroke("M16,12 H32 M16,19 H26 M30,19 h2 M16,26 H26 M30,26 h2", None, 2.4),
        Stroke("M24,32 H32", None, 3.4, RED),
    ),
    "map": (
        Stroke("M5,10 H19 L23,15 H43 V41 H5Z", KUNYIT),
        Stroke("M12,12 V7 H38 V15", WHITE, 2.6),
        Stroke("M5,22 H43 V41 H5Z", KUNYIT),
    ),
    "toga": (
        Stroke("M17,4 Q24,10 31,4 L44,13 L46,34 L37,36 L38,45 H10 L11,36 L2,34 L4,13Z", ROBE),
        Stroke("M17,4 L20,45 H28 L31,4 Q24,10 17,4Z", Shade("#B5382B", "#EEEEEE"), 2.6),
        Stroke("M21,9 H27 L29,24 L24,27 L19,24Z", WHITE, 2.4),
    ),
    "palu-sidang": (
        Stroke("M22,22 L43,38", None, 8),
        Stroke("M22,22 L43,38", None, 3, WOOD),
        Stroke("M14,6 L28,16 L18,30 L4,20Z", WOOD),
        Stroke("M12,3 L31,17 M2,17 L21,31", None, 4),
        Stroke("M5,40 H25 V45 H5Z", WOOD_DARK, 2.6),
    ),
    "berkas-perkara": (
        Stroke("M5,30 H43 V42 H5Z", BATA),
        Stroke("M5,18 H43 V30 H5Z", WHITE),
        Stroke("M5,6 H43 V18 H5Z", LAUT),
        Stroke("M21,6 V42 M27,6 V42", None, 2.4),
        Stroke("M5,24 H21 M27,24 H43", None, 1.8),
    ),
    "buku-undang-undang": book(
        BATA,
        Stroke("M27.5,11 V32 M22,32 H33 M20,15 H35", None, 2.6),
        Stroke("M20,15 l-2,8 h5Z M35,15 l-2,8 h5Z", KUNYIT, 2),
    ),
    "buku-laporan": book(
        LAUT, Stroke("M20,12 H35 V20 H20Z", WHITE, 2.4), Stroke("M21,28 H34 M21,35 H30", None, 2.4)
    ),
    "buku-belanja": book(
        DAUN,
        Stroke("M20,19 H35 L33,33 H22Z", KUNYIT, 2.4),
        Stroke("M23,19 Q23,11 27.5,11 Q32,11 32,19", None, 2.6),
    ),
    "buku-agenda": book(
        NILA_PALE,
        Stroke("M20,12 H35 V34 H20Z", WHITE, 2.4),
        Stroke("M20,18 H35 M25,18 V34 M30,18 V34 M20,26 H35", None, 2),
    ),
    "buku-coretan": (
        Stroke("M9,8 H39 V45 H9Z", MORI),
        Stroke("M14,4 V11 M20,4 V11 M26,4 V11 M32,4 V11", None, 2.8),
        Stroke("M14,22 q4,-8 8,0 t8,0 q2,-4 4,-2 M14,32 h8 l3,4 l8,-9", None, 2.6),
    ),
    "buku-gambar": (
        Stroke("M4,10 H44 V41 H4Z", MORI),
        Stroke("M4,10 H11 V41 H4Z", KUNYIT, 2.6),
        Stroke("M15,36 L24,22 L30,30 L34,26 L40,36Z", DAUN, 2.4),
        Stroke(ring(35, 18, 3.4), BATA, 2.4),
    ),
    "kamus": (
        Stroke("M9,4 H39 Q43,4 43,8 V41 Q43,45 39,45 H9 Q5,45 5,40 Q5,36 9,36 H43", WHITE),
        Stroke("M9,4 H39 Q43,4 43,8 V36 H9 Q5,36 5,40 V8 Q5,4 9,4Z", NILA_PALE),
        Stroke("M16,28 L22,12 L28,28 M18,23 H26", None, 2.8),
        Stroke("M32,14 H38 M32,20 H38 M32,26 H38", None, 2.4),
    ),
    "catatan-istilah": (
        Stroke("M9,5 H40 V43 H9Z", WHITE),
        Stroke("M5,12 h8 M5,20 h8 M5,28 h8 M5,36 h8", None, 2.8),
        Stroke("M18,14 H24 M30,14 H35 M18,23 H24 M30,23 H35 M18,32 H24 M30,32 H35", None, 2.6),
        Stroke("M26,14 h2 M26,23 h2 M26,32 h2", None, 2.6, RED),
    ),
    "buku-braille": (
        Stroke("M24,12 Q14,6 4,9 V39 Q14,36 24,42 Q34,36 44,39 V9 Q34,6 24,12Z", MORI),
        Stroke("M24,12 V42"),
        Stroke(
            "M10,18 h.01 M10,25 h.01 M17,25 h.01 M10,32 h.01 M31,18 h.01 M38,18 h.01"
            " M31,25 h.01 M38,32 h.01 M31,32 h.01",
            None,
            4.4,
        ),
    ),
    "komputer-bersuara": (
        Stroke("M3,8 H33 V31 H3Z", CHARCOAL),
        Stroke("M7,12 H29 V27 H7Z", NILA_PALE, 2),
        Stroke("M15,31 L13,39 H23 L21,31", STEEL_PALE),
        Stroke("M8,41 H28", None, 3),
        Stroke("M38,14 Q42,20 38,26 M42,9 Q49,20 42,31", None, 2.8),
    ),
    "pulpen": (
        Stroke("M33,4 L43,14 L18,39 L8,29Z", NILA),
        Stroke("M8,29 L18,39 L5,44Z", WHITE, 2.6),
        Stroke("M26,11 L36,21 M36,4 L44,12", None, 2.8),
    ),
    "telepon": (
        Stroke(
            "M12,4 L19,14 L14,19 Q19,29 29,34 L34,29 L44,36 Q43,45 34,44 Q8,40 4,14 Q3,5 12,4Z",
            DAUN,
        ),
        Stroke("M29,6 Q41,8 42,20 M29,14 Q33,15 34,20", None, 2.8),
    ),
    "kartu-nama": (
        Stroke("M8,6 H46 V30 H8Z", KUNYIT),
        Stroke("M2,17 H40 V42 H2Z", WHITE),
        Stroke("M8,25 H20 M8,34 H32", None, 2.6),
        Stroke(ring(32, 26, 3.4), LAUT, 2.4),
    ),
    "kertas-sketsa": (
        Stroke("M6,5 H42 V43 H6Z", WHITE),
        Stroke(
            "M12,12 H36 V17 H12Z M12,22 H23 V37 H12Z M28,23 H36 M28,30 H36 M28,36 H33", None, 2.4
        ),
    ),
    "peramban": (
        Stroke("M4,7 H44 V41 H4Z", WHITE),
        Stroke("M4,7 H44 V16 H4Z", LAUT),
        Stroke("M9,11.5 h.01 M14,11.5 h.01", None, 3.6),
        Stroke("M20,11.5 H39", None, 3.4, Shade("#FFFFFF", "#111111")),
        Stroke("M10,22 H23 V35 H10Z", KUNYIT, 2.4),
        Stroke("M28,23 H38 M28,29 H38 M28,35 H34", None, 2.4),
    ),
    "bagan-warna": (
        Stroke("M6,30 L14,4 L24,7 L16,33Z", BATA),
        Stroke("M12,38 L26,9 L35,14 L21,42Z", KUNYIT),
        Stroke("M18,44 L38,18 L46,24 L26,46Z", DAUN),
        Stroke("M8,32 Q6,44 17,45 L24,44 L10,29Z", NILA_PALE),
        Stroke("M15,38 h.01", None, 4.4),
    ),
    "papan-ketik": (
        Stroke("M3,14 H45 V37 H3Z", STEEL_PALE),
        Stroke(
            "M10,20 h.01 M17,20 h.01 M24,20 h.01 M31,20 h.01 M38,20 h.01"
            " M10,26 h.01 M17,26 h.01 M24,26 h.01 M31,26 h.01 M38,26 h.01",
            None,
            4.4,
        ),
        Stroke("M16,32 H32", None, 3.4),
    ),
    "internet": (
        Stroke(ring(24, 24, 19), NILA_PALE),
        Stroke("M5,24 H43 M9,14 H39 M9,34 H39 M24,5 V43", None, 2.2),
        Stroke("M24,5 Q8,24 24,43 Q40,24 24,5Z", None, 2.2),
    ),
    "printer": (
        Stroke("M13,17 V5 H35 V17", WHITE),
        Stroke("M5,17 H43 V35 H5Z", STEEL),
        Stroke("M13,28 H35 V44 H13Z", WHITE),
        Stroke("M18,34 h12 M18,39 h8", None, 2.4),
        Stroke("M37,22 h.01", None, 4.4, Shade("#F2B531", "#FFFFFF")),
    ),
    "cap-kantor": (
        Stroke("M18,17 Q15,5 24,4 Q33,5 30,17 L29,24 H19Z", WOOD),
        Stroke("M10,24 H38 V33 H10Z", WOOD_DARK),
        Stroke("M7,40 H41", None, 4, Shade("#7D2A63", "#111111")),
        Stroke("M14,45 H34", None, 2.4, Shade("#7D2A63", "#111111")),
    ),
    "lemari-arsip": (
        Stroke("M9,3 H39 V44 H9Z", STEEL),
        Stroke("M9,17 H39 M9,30 H39", None, 2.6),
        Stroke("M19,7 H29 V10 H19Z M19,21 H29 V24 H19Z M19,34 H29 V37 H19Z", WHITE, 2.2),
        Stroke("M14,44 V46 M34,44 V46", None, 3.4),
    ),
    "kuesioner": sheet(
        Stroke("M14,18 H20 V24 H14Z M14,31 H20 V37 H14Z", None, 2.4),
        Stroke("M25,21 H35 M25,34 H35", None, 2.4),
        Stroke("M15,19 l3,4 l6,-9", None, 2.6, RED),
    ),
    "daftar-periksa": (
        Stroke("M8,7 H40 V45 H8Z", WHITE),
        Stroke("M17,3 H31 V11 H17Z", STEEL, 2.6),
        Stroke(
            "M13,20 l3,3 l5,-6 M13,29 l3,3 l5,-6 M13,38 l3,3 l5,-6"
            " M26,21 H35 M26,30 H35 M26,39 H35",
            None,
            2.4,
        ),
    ),
    "peta-wilayah": (
        Stroke("M4,10 L17,5 L31,10 L44,5 V38 L31,43 L17,38 L4,43Z", CREAM),
        Stroke("M17,5 V38 M31,10 V43", None, 2.4),
        Stroke("M6,28 Q12,20 18,26 T32,22 T43,18", None, 2.4),
        Stroke("M24,31 h.01 M37,29 h.01 M10,17 h.01", None, 5, RED),
    ),
    "peta-udara": (
        Stroke("M4,10 L17,5 L31,10 L44,5 V38 L31,43 L17,38 L4,43Z", SKY),
        Stroke("M17,5 V38 M31,10 V43", None, 1.8),
        Stroke(
            "M24,10 Q27,12 27,17 L41,25 V29 L27,25 L26,33 L30,36 V39 L24,37 L18,39 V36 L22,33"
            " L21,25 L7,29 V25 L21,17 Q21,12 24,10Z",
            WHITE,
            2.4,
        ),
    ),
    "peta-laut": (
        Stroke("M4,10 L17,5 L31,10 L44,5 V38 L31,43 L17,38 L4,43Z", NILA_PALE),
        Stroke("M5,12 L17,8 Q18,20 5,24Z", DAUN, 2.2),
        Stroke("M17,5 V38 M31,10 V43", None, 2.2),
        Stroke("M21,30 q3,-4 6,0 M34,32 q3,-4 6,0 M34,20 q3,-4 6,0 M21,18 q3,-4 6,0", None, 2.2),
    ),
    "aplikasi-statistik": (
        Stroke("M4,6 H44 V36 H4Z", WHITE),
        Stroke("M10,30 V22 H16 V30Z", BATA, 2.2),
        Stroke("M20,30 V15 H26 V30Z", KUNYIT, 2.2),
        Stroke("M30,30 V18 H36 V30Z", LAUT, 2.2),
        Stroke("M16,44 H32 M24,36 V44", None, 3.4),
    ),
    "kertas": (
        Stroke("M14,4 H42 V37 H14Z", WHITE),
        Stroke("M10,8 H38 V41 H10Z", WHITE),
        Stroke("M6,12 H34 V45 H6Z", MORI),
    ),
    "kertas-putih": (
        Stroke("M8,4 H40 V30 Q40,42 28,44 H8Z", WHITE),
        Stroke("M40,30 Q32,29 31,34 Q31,40 28,44", MORI),
    ),
    "kardus": (
        Stroke("M7,18 H41 V44 H7Z", CARD),
        Stroke("M7,18 L2,9 L18,6 L24,18Z M41,18 L46,9 L30,6 L24,18Z", WOOD_PALE),
        Stroke("M13,37 h8", None, 2.6),
    ),
    "selotip": (
        Stroke(ring(21, 24, 17), KUNYIT),
        Stroke(ring(21, 24, 8), WHITE),
        Stroke("M21,41 H44 V34", None, 3),
    ),
    "label-alamat": (
        Stroke("M4,11 H44 V38 H4Z", WHITE),
        Stroke("M10,19 H24 M10,25 H28 M10,31 H20", None, 2.4),
        Stroke("M36,32 Q30,25 31,21 Q32,17 36,17 Q40,17 41,21 Q42,25 36,32Z", BATA, 2.4),
    ),
    "papan-menu": (
        Stroke("M9,3 H39 V37 H9Z", Shade("#2F5D50", "#EDEDED")),
        Stroke(
            "M15,10 H25 Q24,17 20,17 Q16,17 15,10Z M15,24 H25 Q24,31 20,31 Q16,31 15,24Z",
            WHITE,
            2.2,
        ),
        Stroke("M29,13 h5 M29,27 h5", None, 2.6, Shade("#FFFBF3", "#111111")),
        Stroke("M14,37 L9,46 M34,37 L39,46", None, 3.4),
    ),
}
