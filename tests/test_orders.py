"""What a mentor orders by hand comes out as good as what the kit prints by itself."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from generator import villages
from generator.content.library import Library
from generator.printing import orders
from generator.printing.pdf_types import PrintError

ROOT = Path(__file__).resolve().parent.parent
MM = 72 / 25.4


def _quiet(_: str) -> None:
    """Nobody listens."""


@pytest.fixture
def kit(mini: Path) -> Path:
    """The mini library's folder with the real templates beside it."""
    for name in ("templates", "generator"):
        (mini.parent / name).symlink_to(ROOT / name)
    return mini.parent


def _booklet(kit: Path, library: Library, careers: list[str], title: str, edition: str) -> Path:
    (file, *_) = orders.booklet(
        villages.core(kit), library, careers, title, [edition], kit / "pesanan", _quiet
    )
    return file


def test_a_booklet_of_ones_own_folds_on_f4(kit: Path, library: Library) -> None:
    chosen = ["pembuat-layang", "penjaga-mercusuar"]
    file = _booklet(kit, library, chosen, "Dua Pekerjaan", "F4-lipat-abu")
    assert file.name == "buklet-dua-pekerjaan-F4-lipat-abu.pdf"
    with pikepdf.open(file) as pdf:
        assert str(pdf.docinfo.Title) == "Dua Pekerjaan"
        assert len(pdf.pages) % 2 == 0
        box = [float(value) / MM for value in pdf.pages[0].mediabox]
        assert (round(box[2]), round(box[3])) == (330, 215)


def test_fronts_and_backs_come_as_two_files(kit: Path, library: Library) -> None:
    chosen = ["pembuat-layang", "penjaga-mercusuar"]
    target = kit / "pesanan"
    edition = ["A4-lipat-terpisah-abu"]
    files = orders.booklet(
        villages.core(kit), library, chosen, "Dua Pekerjaan", edition, target, _quiet
    )
    assert [file.name for file in files] == [
        "buklet-dua-pekerjaan-A4-lipat-depan-abu.pdf",
        "buklet-dua-pekerjaan-A4-lipat-belakang-abu.pdf",
    ]


@pytest.mark.parametrize(
    ("careers", "title", "told"),
    [
        (["pembuat-layan"], "Judul", 'mungkin maksudmu "pembuat-layang"'),
        ([], "Judul", "belum ada karier yang dipilih"),
        (["pembuat-layang"], "J" * 300, "judul 300 huruf"),
        (["pembuat-layang"] * 500, "Judul", "500 karier terlalu banyak"),
    ],
)
def test_a_wrong_order_is_told_what_to_mend(
    kit: Path, library: Library, careers: list[str], title: str, told: str
) -> None:
    with pytest.raises(PrintError, match=told):
        _booklet(kit, library, careers, title, "A4-abu")
    assert not (kit / "pesanan").exists()


def test_a_session_pack_counts_copies_for_the_children_who_come(
    kit: Path, library: Library
) -> None:
    target = kit / "pesanan"
    (file,) = orders.pack(
        villages.core(kit), library, "s1", ["11-12"], 24, "F4-abu", target, _quiet
    )
    assert file.name == "paket-s1-angin-11-12-24-anak-F4-abu.pdf"
    with pikepdf.open(file) as pdf, pdf.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
    assert titles == ["S1 Sore bersama angin", "Aku dan angin", "Kunci: Aku dan angin"]


@pytest.mark.parametrize(
    ("session", "band", "children", "told"),
    [
        ("S9", "8-10", 10, 'sesi "S9" tidak ada'),
        ("S1", "13-15", 10, 'usia "13-15" tidak ada di sesi ini'),
        ("S1", "8-10", 0, "0 anak"),
    ],
)
def test_a_wrong_pack_is_told_what_to_mend(
    kit: Path, library: Library, session: str, band: str, children: int, told: str
) -> None:
    with pytest.raises(PrintError, match=told):
        orders.pack(
            villages.core(kit),
            library,
            session,
            [band],
            children,
            "A4-abu",
            kit / "pesanan",
            _quiet,
        )
