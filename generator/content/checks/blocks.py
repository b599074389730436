"""Worksheet blocks as authors write them: what pymdownx would silently print as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content.checks import block_parts
from generator.content.checks.block_parts import Block
from generator.content.model import Game, Worksheet
from generator.content.problems import Problem, suggest
from generator.content.reading import Reading, Written
from generator.content.rulebook import sheets
from generator.markup.block import Shares, SheetBlock
from generator.markup.blocks import BLOCKS, NAMES
from generator.markup.game_block import TextOption
from generator.markup.writing import TREE_PARTS

_SLASHES = re.compile(r"^\s*/{3,}")
_HEAD = re.compile(r"^/// ([\w-]+)(?: *\| *(.*?))? *$")
_END = re.compile(r"^/// *$")
_OPTION = re.compile(r"^ {4,}([\w-]+)\s*:(.*)$")
_TYPES: dict[str, type[SheetBlock]] = {str(block.NAME): block for block in BLOCKS}


def check(reading: Reading) -> Iterator[Problem]:
    for written in reading.bodies():
        path = written.path
        if "///" not in written.source.body:
            continue
        for found in list(_blocks(written)):  # all of them: what follows a block counts
            if isinstance(found, Problem):
                yield found
            elif not issubclass(written.kind, Worksheet | Game):
                message = f'balok "/// {found.name}" hanya untuk lembar kerja dan permainan'
                yield Problem(
                    path,
                    found.line,
                    message,
                    "pakai paragraf, daftar, atau tabel biasa.",
                    sheets.BLOCK,
                )
            else:
                yield from _check_head(path, found)
                yield from _check_options(path, found)
                yield from _check_rows(path, found)


def whole(written: Written) -> Iterator[Block]:
    """The known and closed blocks of a body, in order."""
    return (found for found in _blocks(written) if isinstance(found, Block))


def _blocks(written: Written) -> Iterator[Block | Problem]:
    """The blocks of a body in order, or what keeps a block from being one."""
    path, options = written.path, False
    open_block: Block | None = None
    closed: Block | None = None
    for line, row in written.rows():
        if closed is not None and row.strip():
            closed.followed = True
        head = _HEAD.match(row)
        if head and head[1] in _TYPES:
            if open_block is not None:
                yield _unclosed(path, open_block)
            open_block, options = Block(head[1], line, head[2]), True
        elif head:
            yield Problem(
                path,
                line,
                f'balok "/// {head[1]}" tidak dikenal',
                suggest(head[1], NAMES),
                sheets.BLOCK,
            )
        elif _END.match(row) and open_block is not None:
            yield open_block
            open_block, closed = None, open_block
        elif _SLASHES.match(row) and not _END.match(row):
            message = "tanda /// di baris ini tidak terbaca sebagai balok"
            hint = "tulis di awal baris dengan satu spasi, misalnya /// garis | Aku suka"
            yield Problem(path, line, message, hint, sheets.BLOCK)
        elif open_block is not None and options and (option := _OPTION.match(row)):
            open_block.options[option[1]] = (line, option[2])
        elif open_block is not None:
            options = False
            open_block.rows.append((line, row))
    if open_block is not None:
        yield _unclosed(path, open_block)


def _unclosed(path: str, block: Block) -> Problem:
    message = f'balok "/// {block.name}" tidak ditutup'
    return Problem(
        path, block.line, message, "tutup dengan satu baris berisi ///", sheets.BLOCK_END
    )


def _check_head(path: str, block: Block) -> Iterator[Problem]:
    wanted = _TYPES[block.name].ARGUMENT
    if wanted and not block.argument:
        yield Problem(
            path,
            block.line,
            f'balok "/// {block.name}" butuh judul kolom',
            f"contoh: {_TYPES[block.name].EXAMPLE}",
            sheets.BLOCK_HEAD,
        )
    if wanted is False and block.argument:
        yield Problem(
            path,
            block.line,
            f'balok "/// {block.name}" tidak memakai tulisan sesudah tanda |',
            f"tulis /// {block.name} saja; judulnya di baris atas sebagai ## judul.",
            sheets.BLOCK_HEAD,
        )


def _check_options(path: str, block: Block) -> Iterator[Problem]:
    known = _TYPES[block.name].OPTIONS
    for name, (line, text) in block.options.items():
        if name not in known:
            message = f'balok "/// {block.name}" tidak mengenal "{name}"'
            hint = suggest(name, known, "hapus baris ini.") if known else "hapus baris ini."
            yield Problem(path, line, message, hint, sheets.BLOCK_OPTION)
            continue
        default, kind = known[name]
        if isinstance(kind, Shares):
            yield from block_parts.check_shares(path, block, name, kind)
            continue
        if isinstance(kind, TextOption):
            if reason := kind.problem(text):
                hint = f"contoh: {name}: {kind.example}"
                yield Problem(path, line, f'"{name}" {reason}', hint, sheets.BLOCK_OPTION)
            continue
        limits = kind.keywords
        least, most = limits["minimum"], limits["maximum"]
        number = re.fullmatch(r" +(\d{1,4}) *", text)
        if number is None or not least <= int(number[1]) <= most:
            message = f'"{name}" harus angka {least} sampai {most}'
            yield Problem(path, line, message, f"contoh: {name}: {default}", sheets.BLOCK_OPTION)
    if block.name == "gambar-minat" and (upside_down := _upside_down(block)):
        yield Problem(
            path, block.line, upside_down, "contoh: dari: 1 dan sampai: 15", sheets.BLOCK_OPTION
        )
    for line, row in block.rows:
        if (option := _OPTION.match(row)) and option[1] in known:
            message = f'"{option[1]}" terpisah dari kepala baloknya'
            hint = f"tulis tepat di bawah baris /// {block.name}, tanpa baris kosong."
            yield Problem(path, line, message, hint, sheets.BLOCK_OPTION)


def _upside_down(block: Block) -> str | None:
    first, last = (block.options.get(name, (0, "0"))[1].strip() for name in ("dari", "sampai"))
    if first.isdecimal() and last.isdecimal() and 0 < int(last) < int(first):
        return f"dari {first} lebih besar daripada sampai {last}"
    return None


def _check_rows(path: str, block: Block) -> Iterator[Problem]:
    if block.name in _LISTS and not block.items:
        yield Problem(
            path,
            block.line,
            f'balok "/// {block.name}" belum ada isinya',
            f"tulis daftar di dalamnya, misalnya {_ITEM.get(block.name, '- Aku sudah bertanya')}",
            sheets.BLOCK_INSIDE,
        )
    if block.name == "pasang" and block.argument:
        yield from _check_pairs(path, block, len(block.argument.split(" = ")))
    if block.name == "pohon":
        yield from _check_tree(path, block)
    yield from block_parts.check(path, block)
    if block.name == "tabel" and not any(re.match(r"^\|[\s:|-]+\|\s*$", r) for _, r in block.rows):
        yield Problem(
            path,
            block.line,
            'balok "/// tabel" belum berisi tabel',
            "sesudah baris kosong tulis | Tugas | Alat |, lalu | --- | --- |, lalu |  |  |",
            sheets.BLOCK_INSIDE,
        )


_ITEM = {
    "pasang": "- perawat = termometer",
    "pohon": "- daun = Yang aku bisa = 8",
    "garis-waktu": "- Tahun ini",
    "kartu": "- Apa keahlianmu?",
    "urutan": "- Memanaskan besi",
}
_LISTS = {"centang", "skala-wajah", "tangga", *_ITEM}


def _check_pairs(path: str, block: Block, columns: int) -> Iterator[Problem]:
    if columns < 2:
        hint = "contoh: /// pasang | Pekerja = Alat"
        yield Problem(
            path,
            block.line,
            "balok pasang butuh dua judul kolom atau lebih",
            hint,
            sheets.BLOCK_HEAD,
        )
        return
    if len(block.items) == 1:
        hint = "tambahkan satu baris lagi, misalnya - perawat = termometer"
        yield Problem(
            path, block.line, "satu pasangan saja tidak bisa diacak", hint, sheets.BLOCK_INSIDE
        )
    for line, item in block.items:
        cells = [cell.strip() for cell in item.split(" = ")]
        if len(cells) != columns or not all(cells):
            yield Problem(
                path,
                line,
                f"baris ini punya {len(cells)} bagian, padahal judul kolomnya {columns}",
                f"pisahkan dengan spasi, =, spasi, misalnya - {' = '.join('abcdef'[:columns])}",
                sheets.BLOCK_INSIDE,
            )


def _check_tree(path: str, block: Block) -> Iterator[Problem]:
    for line, item in block.items:
        cells = [cell.strip() for cell in item.split(" = ")]
        right = (
            len(cells) == 3 and cells[0] in TREE_PARTS and re.fullmatch(r"[1-9]|1[0-2]", cells[2])
        )
        if not right:
            yield Problem(
                path,
                line,
                "baris pohon ini tidak terbaca",
                "tulis bagian = tulisan = banyak kotak (1-12), misalnya "
                "- daun = Yang aku bisa = 8; bagiannya buah, daun, batang, atau akar.",
                sheets.BLOCK_INSIDE,
            )
