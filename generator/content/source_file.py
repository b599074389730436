"""One text file from a content root: its front matter, its body, and where each line stands."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.content import yaml_text
from generator.content.problems import Problem
from generator.content.rulebook import Rule, files
from generator.content.yaml_text import Marked
from generator.language import _, spoken
from generator.memory import remember

MAX_BYTES = 200_000  # the longest guide is a tenth of this; more is a mistake or an attack
MAX_LIST_BYTES = 2_000_000  # a list serves all pages: eighty careers have 200 KB of sources
MAX_LINE = 5_000  # characters; the longest note for a mentor is a fifth of this
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
# Controls, zero-width marks, direction changers, private and unassigned letters: text that reads
# otherwise than it shows, or shows as a box.
_HIDDEN_KINDS = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_BLANK_LETTERS = set("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
MERGE = re.compile(r"^(?:<{7} .*|={7}|>{7} .*)$", re.MULTILINE)  # as git leaves two versions
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")  # wide, thin, unbreakable


@dataclass(frozen=True, slots=True)
class SourceFile:
    """`path` as people name it ("content/karier/perawat.md"), `slug` from its file name."""

    path: str
    slug: str
    marked: Marked
    body: str
    body_line: int
    slips: frozenset[int] = frozenset()  # lines whose values YAML cut; that is told already

    def line(self, *location: str | int) -> int:
        return self.marked.line(location)


def read_text(file: Path, path: str, most: int = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """The text of `file` with plain line ends and spaces, or why it cannot be read.

    `most` is the greatest size in bytes.
    """

    def refuse(rule: Rule, message: str, hint: str, line: int = 1) -> tuple[None, list[Problem]]:
        return None, [Problem(path, line, message, hint, rule)]

    try:
        if file.is_symlink() or not file.is_file():
            hint = _("salin berkas yang asli ke tempat ini.")
            return refuse(files.LINKED, _("ini bukan berkas biasa"), hint)
        if file.stat().st_size > most:
            hint = _("bagi isinya; paling besar {kb} KB.", kb=most // 1000)
            return refuse(files.HUGE, _("berkas ini terlalu besar"), hint)
        data = file.read_bytes()
    except OSError:
        return refuse(files.CLOSED, _("berkas ini tidak bisa dibuka"), _("periksa izin berkasnya."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return refuse(
            files.ENCODING,
            _("huruf di baris ini bukan UTF-8"),
            _('simpan ulang berkas dengan pilihan "UTF-8" di penyunting teksmu.'),
            data[: error.start].count(b"\n") + 1,
        )
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _without_hidden(_SPACES.sub(" ", text), path)


def _without_hidden(text: str, path: str) -> tuple[str | None, list[Problem]]:
    """The text and a problem for each line with letters nobody sees; a huge line is refused."""
    hidden = {
        letter
        for letter in set(text) - {"\n", "\t"}
        if unicodedata.category(letter) in _HIDDEN_KINDS or letter in _BLANK_LETTERS
    }
    problems = []
    for number, row in enumerate(text.split("\n"), start=1):
        if len(row) > MAX_LINE:
            hint = _(
                "pecah menjadi beberapa baris; paling panjang {banyak} huruf.", banyak=MAX_LINE
            )
            return None, [Problem(path, number, _("baris ini terlalu panjang"), hint, files.HUGE)]
        if hidden and (first := next((letter for letter in row if letter in hidden), "")):
            message = _("ada huruf yang tidak terlihat (U+{kode:04X})", kode=ord(first))
            hint = _("hapus baris ini lalu ketik ulang dengan tangan, jangan disalin-tempel.")
            problems.append(Problem(path, number, message, hint, files.HIDDEN))
    return "".join(letter for letter in text if letter not in hidden) if hidden else text, problems


def _unmerged(text: str, path: str) -> list[Problem]:
    """Two versions that git could not join; what stands there is neither of them."""
    marks = list(MERGE.finditer(text))
    if {mark[0][0] for mark in marks} != set("<=>"):  # ======= alone may underline a heading
        return []
    line = text.count("\n", 0, marks[0].start()) + 1
    message = _("dua versi berkas ini belum digabungkan")
    hint = _("pilih isi yang benar, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.")
    return [Problem(path, line, message, hint, files.UNMERGED)]


def parse_page(text: str, path: str) -> tuple[SourceFile | None, list[Problem]]:
    """Split a Markdown file into fields and body."""
    source, problems = _page(text, path, spoken().code)
    return source, list(problems)


@remember
def _page(text: str, path: str, _code: str) -> tuple[SourceFile | None, Sequence[Problem]]:
    """`_code` is the language that problems are said in."""
    if leftover := _unmerged(text, path):
        return None, leftover
    fences = list(itertools.islice(_FENCE.finditer(text), 2))
    if not fences or fences[0].start() != 0:
        message = _("berkas harus diawali isian di antara dua baris ---")
        hint = _("baris 1 berisi ---, lalu isian seperti judul: Perawat, lalu baris --- lagi.")
        return None, [Problem(path, 1, message, hint, files.FENCES)]
    if len(fences) < 2:
        message = _("isian di atas belum ditutup")
        hint = _("tambahkan satu baris --- sesudah isian terakhir, misalnya sesudah status: terbit")
        return None, [Problem(path, 1, message, hint, files.FENCES)]
    end = min(fences[1].end() + 1, len(text))
    fields = text[fences[0].end() + 1 : fences[1].start()]
    marked, problems = yaml_text.parse(fields, path, first_line=2)
    if marked is None:
        return None, problems
    body_line = text.count("\n", 0, end) + 1
    slips = frozenset(problem.line for problem in problems)
    return SourceFile(path, Path(path).stem, marked, text[end:], body_line, slips), problems


def parse_data(text: str, path: str) -> tuple[SourceFile | None, list[Problem]]:
    """Read a whole file of YAML."""
    if leftover := _unmerged(text, path):
        return None, leftover
    marked, problems = yaml_text.parse(text, path)
    if marked is None:
        return None, problems
    slips = frozenset(problem.line for problem in problems)
    return SourceFile(path, Path(path).stem, marked, "", 1, slips), problems
