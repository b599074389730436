"""YAML as contributors write it: every scalar stays the text they typed, every key keeps its line.

PyYAML's own loaders turn `no` into False, `7:30` into 450 and `0215` into 141; here the schema
alone decides what a text means. Anchors, aliases and tags are refused: nobody needs them in a
profile, and they are how a small file becomes a huge one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from generator.content import quoting, yaml_advice
from generator.content.problems import Problem
from generator.content.yaml_advice import Advice

Path_: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"

MAX_DEPTH = 8
_PATIENCE = 60_000  # letters to read again after slips; a profile has 4,000 above its story
_EMPTY = {"", "~", "null"}
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAB = re.compile(r"^[ -]*\t|^[^\"'#]*:[ ]*\t+\S")
_DECIMAL, _NUMBERS = re.compile(r"\d,\d"), re.compile(r"[\d, ]+")
_LOST = re.compile(r"[ \t]+#\S")  # "Kelas #1": YAML takes the rest for a comment


@dataclass(frozen=True, slots=True)
class Marked:
    """The values of one YAML text and the line of each: `lines[("jalur", 0, "biaya")]`."""

    value: Value
    lines: dict[Path_, int]

    def line(self, location: Path_) -> int:
        """Line of the value at `location`, or of the nearest thing around it."""
        for end in range(len(location), -1, -1):
            if location[:end] in self.lines:
                return self.lines[location[:end]]
        return 1


class _Refused(Exception):
    def __init__(self, line: int, advice: Advice) -> None:
        super().__init__(advice.message)
        self.line, self.advice = line, advice


class _Builder:
    """Builds the values from parser events; slips that YAML allows are kept in `slips`."""

    def __init__(self, text: str, first_line: int) -> None:
        self.rows, self.first_line = text.split("\n"), first_line
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=_Loader)
        self.lines: dict[Path_, int] = {}
        self.slips: list[tuple[int, Advice]] = []

    def document(self) -> Value:
        for expected in (yaml.StreamStartEvent, yaml.DocumentStartEvent):
            if not isinstance(next(self.events), expected):
                self.lines[()] = self.first_line
                return None
        value = self.build(next(self.events), ())
        next(self.events)
        if not isinstance(event := next(self.events), yaml.StreamEndEvent):
            raise _Refused(self.line(event), yaml_advice.TWO_DOCUMENTS)
        return value

    def line(self, event: yaml.Event) -> int:
        mark = event.start_mark
        return (mark.line if mark else 0) + self.first_line

    def build(self, event: yaml.Event, at: Path_) -> Value:
        self.lines.setdefault(at, self.line(event))
        self._refuse_tricks(event, at)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(at, flow=bool(event.flow_style))
        return self._mapping(at, flow=bool(getattr(event, "flow_style", False)))

    def _scalar(self, event: yaml.ScalarEvent) -> Value:
        value = str(event.value)
        if event.style:  # quoted or a block; a plain one has "" or None, by parser
            return value
        end = event.end_mark
        if value and end and (lost := _LOST.match(self.rows[end.line], end.column)):
            whole = value + self.rows[end.line][lost.start() :].rstrip()
            self.slips.append((self.first_line + end.line, yaml_advice.lost_comment(whole)))
        return None if value in _EMPTY else value

    def _refuse_tricks(self, event: yaml.Event, at: Path_) -> None:
        line = self.line(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(line, yaml_advice.ANCHOR)
        if getattr(event, "tag", None):
            raise _Refused(line, yaml_advice.MARK)
        if len(at) > MAX_DEPTH:
            raise _Refused(line, yaml_advice.TOO_DEEP)

    def _gap(self, event: yaml.Event) -> str:
        """The comma before `event` as it was typed: 2,5 is a number, "a, b" are two things."""
        mark = event.start_mark
        tight = mark is not None and self.rows[mark.line][: mark.column].endswith(",")
        return "," if tight else ", "

    def _sequence(self, at: Path_, flow: bool) -> list[Value]:
        values: list[Value] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            if flow and values and isinstance(event, yaml.ScalarEvent):
                before, gap, after = str(values[-1]), self._gap(event), str(event.value)
                whole, seam = f"{before}{gap}{after}", f"{before[-1:]}{gap}{after[:1]}"
                torn = _DECIMAL.fullmatch(seam) and not event.style  # [beras 2,5 kg]
                if torn and not _NUMBERS.fullmatch(whole):
                    self.slips.append((self.line(event), yaml_advice.comma(whole)))
            values.append(self.build(event, (*at, len(values))))
        return values

    def _mapping(self, at: Path_, flow: bool) -> dict[str, Value]:
        values: dict[str, Value] = {}
        last = ""
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            self._refuse_tricks(event, at)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Refused(self.line(event), yaml_advice.ODD_KEY)
            key = str(event.value)
            here = (*at, key)
            if key in values:
                self.slips.append((self.line(event), yaml_advice.twice(key, self.lines[here])))
                self.build(next(self.events), (*here, "(ganda)"))
                continue
            self.lines[here] = self.line(event)
            value = self.build(next(self.events), here)
            before = values.get(last)
            if flow and value is None and isinstance(before, str):
                # {langkah: lulus SMA, lalu kuliah}: the comma ended the value too early.
                values[last] = whole = f"{before}{self._gap(event)}{key}"
                told = yaml_advice.decimal if _NUMBERS.fullmatch(whole) else yaml_advice.comma
                self.slips.append((self.line(event), told(whole)))
                continue
            values[key], last = value, key
        return values


def parse(text: str, path: str, first_line: int = 1) -> tuple[Marked | None, list[Problem]]:
    """Read one YAML document; `first_line` is where it starts in the file at `path`.

    Returns (None, problems) when the text cannot be read at all.
    """
    marked, slips = read(text, first_line)
    return marked, [Problem(path, line, *advice.told, advice.rule) for line, advice in slips]


def read(text: str, first_line: int = 1) -> tuple[Marked | None, list[tuple[int, Advice]]]:
    """What stands in the text, or None; and each slip with its line.

    A forgotten quote does not hide the slips below it: where it is plain what was meant, the text
    is read on with the quotes in place, until `_PATIENCE` letters were read again.
    """
    rows = text.split("\n")
    if tabs := [first_line + offset for offset, row in enumerate(rows) if _TAB.match(row)]:
        return None, [(line, yaml_advice.TAB) for line in tabs]
    # Inside a text a tab is a space; parsers disagree about it.
    rows = [row.replace("\t", " ") for row in rows]
    told: list[tuple[int, Advice]] = []
    patience = _PATIENCE
    while True:
        text = "\n".join(rows)
        builder = _Builder(text, first_line)
        try:
            value = builder.document()
            # where nothing stands, the two parsers see it in different lines
            nowhere: dict[Path_, int] = {(): first_line}
            lines = nowhere if value is None else builder.lines
            return Marked(value, lines), [*told, *builder.slips]
        except _Refused as refused:  # a trick, or too tangled to guess what was meant
            return None, [*told, *builder.slips, (refused.line, refused.advice)]
        except yaml.YAMLError as error:
            line, advice = yaml_advice.explain(text, error)
        mended = quoting.quote(rows[line], advice) if line < len(rows) else None
        told.append((first_line + line, yaml_advice.with_own(advice, mended)))
        patience -= len(text)
        if mended is None or patience < 0:
            return None, [*told, *builder.slips]
        rows[line] = mended
