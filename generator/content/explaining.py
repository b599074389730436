"""The rule book and the fields in words: for `./cita explain` and for CONTRIBUTING.md."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from types import ModuleType

from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.model import Record
from generator.content.rulebook import AREAS, ERROR, NAMES, RULES, Rule
from generator.language import _

KINDS: Mapping[str, type[Record]] = {**PAGES, **RECIPES, **LISTS, **SINGLES}
START, END = "<!-- aturan: awal -->", "<!-- aturan: akhir -->"
_WIDTH = 88


def explain(word: str) -> str | None:
    """What the contributor wants to know about a rule ("JC204", "204") or a kind ("karier").

    None when there is no such rule or kind.
    """
    number = "JC" + word.upper().removeprefix("JC")
    rule = next((rule for rule in RULES if rule.number == number), None)
    if rule is not None:
        return _page(rule)
    kind = KINDS.get(word) or KINDS.get(f"{word}.yml")
    return _fields(word, kind) if kind else None


def overview() -> str:
    """One line a rule, area by area."""
    lines: list[str] = []
    for name, area in AREAS.items():
        lines += ["", _(name)]
        for rule in _rules(area):
            lines += _wrapped(f"  {rule.number}  {_(rule.text)}{_remark(rule)}", " " * 9)
    kinds = ", ".join(KINDS)
    more = _(
        "Satu aturan: ./cita explain JC204. Semua isian sebuah berkas: ./cita explain karier "
        "(juga: {jenis}).",
        jenis=kinds,
    )
    return "\n".join([*lines, "", *_wrapped(more, "")]).lstrip("\n")


def table() -> str:
    """The rules as Markdown tables, between the marks that CONTRIBUTING.md holds."""
    lines = [START, ""]
    for name, area in AREAS.items():
        lines += [
            f"**{_(name)}**",
            "",
            _("| Nomor | Aturan | Salah | Benar |"),
            "| --- | --- | --- | --- |",
        ]
        for rule in _rules(area):
            text = f"{_(rule.text)}{_remark(rule)}"
            bad, good = _code(_(rule.bad)), _code(_(rule.good))
            lines.append(f"| {rule.number} | {text} | {bad} | {good} |")
        lines.append("")
    return "\n".join([*lines, END])


def renewed(guide: str) -> str:
    """The contributor guide with the table of today; raises ValueError without its marks."""
    before, start, rest = guide.partition(START)
    _table, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"{START} {END}")
    return before + table() + after


def _rules(area: ModuleType) -> Iterator[Rule]:
    return (rule for rule in RULES if rule in vars(area).values())


def _page(rule: Rule) -> str:
    told = [
        f"{rule.number}  {_(rule.text)}",
        "",
        _("Mengapa: {alasan}", alasan=_(rule.reason)),
        _("Salah:   {contoh}", contoh=_(rule.bad)),
        _("Benar:   {contoh}", contoh=_(rule.good)),
        _("Tingkat: {tingkat} ({arti})", tingkat=_(rule.level), arti=_(NAMES[rule.level])),
    ]
    if rule.mended:
        told.append(_("Mudah:   ./cita check --fix memperbaikinya sendiri."))
    return "\n".join(line for text in told for line in _wrapped(text, " " * 9))


def _remark(rule: Rule) -> str:
    marks = [_(rule.level)] if rule.level != ERROR else []
    marks += ["--fix"] if rule.mended else []
    return f" ({', '.join(marks)})" if marks else ""


def _fields(name: str, kind: type[Record]) -> str:
    lines = [_("Isian {nama}; tanda * wajib diisi.", nama=name), ""]
    for field_name, field in kind.model_fields.items():
        star = "*" if field.is_required() else " "
        purpose = _(field.description) if field.description else ""
        lines += _wrapped(f"{star} {field.alias or field_name}: {purpose}", " " * 6)
        examples = [str(example) for example in field.examples or [] if str(example)]
        if examples:
            lines += _wrapped(_("      contoh: {contoh}", contoh=examples[0]), " " * 14)
    return "\n".join(lines)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    ) or [""]


def _code(text: str) -> str:
    """An example in a cell: as typed, with no bar that would end the cell."""
    return f"`` {text} ``".replace("|", "\\|") if "`" in text else f"`{text}`".replace("|", "\\|")
