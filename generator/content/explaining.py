"""The rule book and the fields in words: for `./cita explain` and for CONTRIBUTING.md."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from types import ModuleType

from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.model import Record
from generator.content.rulebook import AREAS, ERROR, NAMES, RULES, Rule

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
        lines += ["", name]
        for rule in _rules(area):
            lines += _wrapped(f"  {rule.number}  {rule.text}{_remark(rule)}", " " * 9)
    kinds = ", ".join(KINDS)
    more = (
        "Satu aturan: ./cita explain JC204. Semua isian sebuah berkas: ./cita explain karier "
        f"(juga: {kinds})."
    )
    return "\n".join([*lines, "", *_wrapped(more, "")]).lstrip("\n")


def table() -> str:
    """The rules as Markdown tables, between the marks that CONTRIBUTING.md holds."""
    lines = [START, ""]
    for name, area in AREAS.items():
        lines += [
            f"**{name}**",
            "",
            "| Nomor | Aturan | Salah | Benar |",
            "| --- | --- | --- | --- |",
        ]
        for rule in _rules(area):
            text = f"{rule.text}{_remark(rule)}"
            lines.append(f"| {rule.number} | {text} | {_code(rule.bad)} | {_code(rule.good)} |")
        lines.append("")
    return "\n".join([*lines, END])


def renewed(guide: str) -> str:
    """The contributor guide with the table of today; raises ValueError without its marks."""
    before, start, rest = guide.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"{START} {END}")
    return before + table() + after


def _rules(area: ModuleType) -> Iterator[Rule]:
    return (rule for rule in RULES if rule in vars(area).values())


def _page(rule: Rule) -> str:
    told = [
        f"{rule.number}  {rule.text}",
        "",
        f"Mengapa: {rule.reason}",
        f"Salah:   {rule.bad}",
        f"Benar:   {rule.good}",
        f"Tingkat: {rule.level} ({NAMES[rule.level]})",
    ]
    if rule.mended:
        told.append("Mudah:   ./cita check --fix memperbaikinya sendiri.")
    return "\n".join(line for text in told for line in _wrapped(text, " " * 9))


def _remark(rule: Rule) -> str:
    marks = [rule.level] if rule.level != ERROR else []
    marks += ["--fix"] if rule.mended else []
    return f" ({', '.join(marks)})" if marks else ""


def _fields(name: str, kind: type[Record]) -> str:
    lines = [f"Isian {name}; tanda * wajib diisi.", ""]
    for field_name, field in kind.model_fields.items():
        star = "*" if field.is_required() else " "
        lines += _wrapped(f"{star} {field.alias or field_name}: {field.description}", " " * 6)
        examples = [str(example) for example in field.examples or [] if str(example)]
        lines += _wrapped(f"      contoh: {examples[0]}", " " * 14) if examples else []
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
