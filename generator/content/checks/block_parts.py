"""What stands inside a block: options that are not one number, lists with a shape of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.content.problems import Problem
from generator.content.rulebook import sheets
from generator.language import _
from generator.markup.block import FACES, Shares
from generator.markup.cards import ROOM_HEIGHT
from generator.markup.circles import PARTS
from generator.markup.order import FEWEST_STEPS

_LIST = re.compile(r"^[-*+] +(.*?) *$")


@dataclass(slots=True)
class Block:
    """A block of a body with the lines of its parts."""

    name: str
    line: int
    argument: str | None
    options: dict[str, tuple[int, str]] = field(default_factory=dict)
    rows: list[tuple[int, str]] = field(default_factory=list)
    followed: bool = False  # by anything else on the sheet

    @property
    def items(self) -> list[tuple[int, str]]:
        found = [(line, _LIST.match(row)) for line, row in self.rows]
        return [(line, item[1]) for line, item in found if item]

    def cells(self, item: str) -> list[str]:
        return [cell.strip() for cell in item.split(" = ")]

    def number(self, option: str, otherwise: int) -> int:
        """The value of an option; `otherwise` where it is absent or wrong, which is told apart."""
        text = self.options.get(option, (0, ""))[1].strip()
        return int(text) if re.fullmatch(r"\d{1,4}", text) else otherwise


def check(path: str, block: Block) -> Iterator[Problem]:
    """Problems of the list in a block that the block itself would print wrongly."""
    for line, item in block.items:
        if number := re.match(r"(\d+)[.)] ", item):
            message = _('"{tanda}" di awal butir menjadi daftar baru', tanda=number[0].strip())
            yield Problem(
                path,
                line,
                message,
                _("contoh: - **{nomor}** lalu tulisannya", nomor=number[1]),
                sheets.BLOCK_INSIDE,
            )
    if block.name in _CHECKS:
        yield from _CHECKS[block.name](path, block)


def check_shares(path: str, block: Block, name: str, kind: Shares) -> Iterator[Problem]:
    """Problems of an option that divides a width, such as `lebar: 3 1 1`."""
    line, text = block.options[name]
    heads = next((row for _, row in block.rows if row.startswith("|")), "")
    columns = len(heads.strip().strip("|").split("|")) if heads else 0
    try:
        shares = kind(text) if text.startswith(" ") else []
    except ValueError:
        shares = []
    if not shares:
        message = _('"{nama}" harus 2 sampai 8 angka dari 1 sampai 20, dipisah spasi', nama=name)
        yield Problem(
            path,
            line,
            message,
            _("contoh: {nama}: {contoh}", nama=name, contoh=kind.example),
            sheets.BLOCK_OPTION,
        )
    elif columns and len(shares) != columns:
        message = _(
            '"{nama}" berisi {banyak} angka, padahal tabelnya {n} kolom',
            nama=name,
            banyak=len(shares),
            n=columns,
        )
        hint = _(
            "contoh: {nama}: {contoh}", nama=name, contoh=" ".join(["2", *["1"] * (columns - 1)])
        )
        yield Problem(path, line, message, hint, sheets.BLOCK_OPTION)


def _check_faces(path: str, block: Block) -> Iterator[Problem]:
    labels = block.cells(block.argument) if block.argument else []
    if labels and (len(labels) != len(FACES) or not all(labels)):
        message = _("tiga wajah butuh tiga kata, di sini {n}", n=len(labels))
        hint = _("contoh: /// skala-wajah | ya = kadang = belum")
        yield Problem(path, block.line, message, hint, sheets.BLOCK_HEAD)


def _check_timeline(path: str, block: Block) -> Iterator[Problem]:
    if len(block.items) == 1:
        hint = _("tambahkan titik, misalnya - Tahun depan")
        yield Problem(
            path, block.line, _("garis waktu butuh dua titik atau lebih"), hint, sheets.BLOCK_INSIDE
        )


def _check_circles(path: str, block: Block) -> Iterator[Problem]:
    titles = block.cells(block.argument) if block.argument else []
    if titles and (len(titles) != len(PARTS) or not all(titles)):
        message = _("dua lingkaran punya tiga bagian, di sini {n} judul", n=len(titles))
        hint = _("contoh: /// dua-lingkaran | Hanya A = Sama = Hanya B")
        yield Problem(path, block.line, message, hint, sheets.BLOCK_HEAD)
    for line, item in block.items:
        cells = block.cells(item)
        if len(cells) != 2 or cells[0] not in PARTS or not cells[1]:
            message = _("baris dua lingkaran ini tidak terbaca")
            hint = _(
                "tulis bagian = kata, misalnya - kiri = palu; bagiannya {bagian}.",
                bagian=", ".join(PARTS),
            )
            yield Problem(path, line, message, hint, sheets.BLOCK_INSIDE)


def _check_cards(path: str, block: Block) -> Iterator[Problem]:
    cards = [(line, block.cells(item)) for line, item in block.items]
    backs = sum(len(cells) > 1 for _, cells in cards)
    for line, cells in cards:
        if len(cells) > 2 or not all(cells):
            message = _("baris kartu ini tidak terbaca")
            yield Problem(
                path, line, message, _("tulis depan, atau depan = belakang."), sheets.BLOCK_INSIDE
            )
        elif backs and len(cells) == 1:
            message = _("kartu ini tidak punya belakang, padahal kartu lain punya")
            yield Problem(
                path,
                line,
                message,
                _("contoh: - {depan} = jawabannya", depan=cells[0]),
                sheets.BLOCK_INSIDE,
            )
    rows = -(-len(cards) // max(1, block.number("kolom", 2)))
    height = rows * block.number("tinggi", 40)
    if backs and height > ROOM_HEIGHT:
        message = _(
            "kartu dua sisi ini setinggi {tinggi} mm, paling banyak {paling} mm",
            tinggi=height,
            paling=ROOM_HEIGHT,
        )
        hint = _("kurangi kartunya atau tinggi: supaya semua depan berdiri di satu halaman.")
        yield Problem(path, block.line, message, hint, sheets.CARD_BACKS)
    if backs and block.followed:
        message = _("sesudah kartu dua sisi masih ada isi lain")
        hint = _("pindahkan ke atas kartunya; halaman belakang hanya untuk belakang kartu.")
        yield Problem(path, block.line, message, hint, sheets.CARD_BACKS)


def _check_sequence(path: str, block: Block) -> Iterator[Problem]:
    if 0 < len(block.items) < FEWEST_STEPS:
        message = _("urutan butuh {n} langkah atau lebih", n=FEWEST_STEPS)
        yield Problem(
            path,
            block.line,
            message,
            _("tambahkan langkah, misalnya - Mengikir"),
            sheets.BLOCK_INSIDE,
        )
    for line, item in block.items:
        cells = block.cells(item)
        if len(cells) > 2 or not all(cells) or (len(cells) == 2 and "![" not in cells[0]):
            message = _("baris urutan ini tidak terbaca")
            hint = _("tulis langkahnya saja, atau ![Palu](../gambar/palu.svg) = Menempa besi")
            yield Problem(path, line, message, hint, sheets.BLOCK_INSIDE)


def _check_page_break(path: str, block: Block) -> Iterator[Problem]:
    if any(row.strip() for _, row in block.rows):
        message = _("balok halaman-baru tidak berisi apa-apa")
        yield Problem(
            path,
            block.line,
            message,
            _("tutup dulu dengan ///, lalu lanjutkan isinya."),
            sheets.BLOCK_INSIDE,
        )


_CHECKS: dict[str, Callable[[str, Block], Iterator[Problem]]] = {
    "skala-wajah": _check_faces,
    "garis-waktu": _check_timeline,
    "dua-lingkaran": _check_circles,
    "kartu": _check_cards,
    "urutan": _check_sequence,
    "halaman-baru": _check_page_break,
}
