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
from generator.language import _, marked
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
                message = _(
                    'balok "/// {nama}" hanya untuk lembar kerja dan permainan', nama=found.name
                )
                yield Problem(
                    path,
                    found.line,
                    message,
                    _("pakai paragraf, daftar, atau tabel biasa."),
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
                _('balok "/// {nama}" tidak dikenal', nama=head[1]),
                suggest(head[1], NAMES),
                sheets.BLOCK,
            )
        elif _END.match(row) and open_block is not None:
            yield open_block
            open_block, closed = None, open_block
        elif _SLASHES.match(row) and not _END.match(row):
            message = _("tanda /// di baris ini tidak terbaca sebagai balok")
            hint = _("tulis di awal baris dengan satu spasi, misalnya /// garis | Aku suka")
            yield Problem(path, line, message, hint, sheets.BLOCK)
        elif open_block is not None and options and (option := _OPTION.match(row)):
            open_block.options[option[1]] = (line, option[2])
        elif open_block is not None:
            options = False
            open_block.rows.append((line, row))
    if open_block is not None:
        yield _unclosed(path, open_block)


def _unclosed(path: str, block: Block) -> Problem:
    message = _('balok "/// {nama}" tidak ditutup', nama=block.name)
    return Problem(
        path, block.line, message, _("tutup dengan satu baris berisi ///"), sheets.BLOCK_END
    )


def _check_head(path: str, block: Block) -> Iterator[Problem]:
    wanted = _TYPES[block.name].ARGUMENT
    if wanted and not block.argument:
        yield Problem(
            path,
            block.line,
            _('balok "/// {nama}" butuh judul kolom', nama=block.name),
            _("contoh: {contoh}", contoh=_TYPES[block.name].EXAMPLE),
            sheets.BLOCK_HEAD,
        )
    if wanted is False and block.argument:
        yield Problem(
            path,
            block.line,
            _('balok "/// {nama}" tidak memakai tulisan sesudah tanda |', nama=block.name),
            _("tulis /// {nama} saja; judulnya di baris atas sebagai ## judul.", nama=block.name),
            sheets.BLOCK_HEAD,
        )


def _check_options(path: str, block: Block) -> Iterator[Problem]:
    known = _TYPES[block.name].OPTIONS
    for name, (line, text) in block.options.items():
        if name not in known:
            message = _('balok "/// {nama}" tidak mengenal "{nama2}"', nama=block.name, nama2=name)
            hint = suggest(name, known, _("hapus baris ini.")) if known else _("hapus baris ini.")
            yield Problem(path, line, message, hint, sheets.BLOCK_OPTION)
            continue
        default, kind = known[name]
        if isinstance(kind, Shares):
            yield from block_parts.check_shares(path, block, name, kind)
            continue
        if isinstance(kind, TextOption):
            if reason := kind.problem(text):
                hint = _("contoh: {nama}: {contoh}", nama=name, contoh=kind.example)
                yield Problem(path, line, f'"{name}" {reason}', hint, sheets.BLOCK_OPTION)
            continue
        limits = kind.keywords
        least, most = limits["minimum"], limits["maximum"]
        number = re.fullmatch(r" +(\d{1,4}) *", text)
        if number is None or not least <= int(number[1]) <= most:
            message = _(
                '"{nama}" harus angka {sedikit} sampai {banyak}',
                nama=name,
                sedikit=least,
                banyak=most,
            )
            yield Problem(
                path,
                line,
                message,
                _("contoh: {nama}: {nilai}", nama=name, nilai=default),
                sheets.BLOCK_OPTION,
            )
    if block.name == "gambar-minat" and (upside_down := _upside_down(block)):
        yield Problem(
            path, block.line, upside_down, _("contoh: dari: 1 dan sampai: 15"), sheets.BLOCK_OPTION
        )
    for line, row in block.rows:
        if (option := _OPTION.match(row)) and option[1] in known:
            message = _('"{nama}" terpisah dari kepala baloknya', nama=option[1])
            hint = _("tulis tepat di bawah baris /// {nama}, tanpa baris kosong.", nama=block.name)
            yield Problem(path, line, message, hint, sheets.BLOCK_OPTION)


def _upside_down(block: Block) -> str | None:
    first, last = (block.options.get(name, (0, "0"))[1].strip() for name in ("dari", "sampai"))
    if first.isdecimal() and last.isdecimal() and 0 < int(last) < int(first):
        return _("dari {awal} lebih besar daripada sampai {akhir}", awal=first, akhir=last)
    return None


def _check_rows(path: str, block: Block) -> Iterator[Problem]:
    if block.name in _LISTS and not block.items:
        yield Problem(
            path,
            block.line,
            _('balok "/// {nama}" belum ada isinya', nama=block.name),
            _(
                "tulis daftar di dalamnya, misalnya {contoh}",
                contoh=_(_ITEM.get(block.name, _USUAL)),
            ),
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
            _('balok "/// tabel" belum berisi tabel'),
            _("sesudah baris kosong tulis | Tugas | Alat |, lalu | --- | --- |, lalu |  |  |"),
            sheets.BLOCK_INSIDE,
        )


_ITEM = {
    "pasang": marked("- perawat = termometer"),
    "pohon": marked("- daun = Yang aku bisa = 8"),
    "garis-waktu": marked("- Tahun ini"),
    "kartu": marked("- Apa keahlianmu?"),
    "urutan": marked("- Memanaskan besi"),
}
_USUAL = marked("- Aku sudah bertanya")
_LISTS = {"centang", "skala-wajah", "tangga", *_ITEM}


def _check_pairs(path: str, block: Block, columns: int) -> Iterator[Problem]:
    if columns < 2:
        hint = _("contoh: /// pasang | Pekerja = Alat")
        yield Problem(
            path,
            block.line,
            _("balok pasang butuh dua judul kolom atau lebih"),
            hint,
            sheets.BLOCK_HEAD,
        )
        return
    if len(block.items) == 1:
        hint = _("tambahkan satu baris lagi, misalnya - perawat = termometer")
        yield Problem(
            path, block.line, _("satu pasangan saja tidak bisa diacak"), hint, sheets.BLOCK_INSIDE
        )
    for line, item in block.items:
        cells = [cell.strip() for cell in item.split(" = ")]
        if len(cells) != columns or not all(cells):
            yield Problem(
                path,
                line,
                _(
                    "baris ini punya {banyak} bagian, padahal judul kolomnya {n}",
                    banyak=len(cells),
                    n=columns,
                ),
                _(
                    "pisahkan dengan spasi, =, spasi, misalnya - {contoh}",
                    contoh=" = ".join("abcdef"[:columns]),
                ),
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
                _("baris pohon ini tidak terbaca"),
                _(
                    "tulis bagian = tulisan = banyak kotak (1-12), misalnya - daun = Yang aku bisa "
                    "= 8; bagiannya buah, daun, batang, atau akar."
                ),
                sheets.BLOCK_INSIDE,
            )
