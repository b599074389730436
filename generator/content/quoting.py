"""Quotes where a value needs them and nothing else could be meant."""

from __future__ import annotations

import re

from generator.content.rulebook import Rule, files
from generator.content.yaml_advice import Advice

_PLAIN = re.compile(r"^(?P<key>\s*(?:- +)?[\w-]+: +)(?P<value>[^\s\"'\[{|>].*?)\s*$")
_WHOLE_VALUE: tuple[Rule, ...] = (files.COLON, files.SPECIAL)


def quote(row: str, advice: Advice) -> str | None:
    """The row with quotes where `advice` asks for them, or None when it is not so plain."""
    if advice.unquoted:
        value = advice.unquoted
        return row.replace(value, f'"{value}"') if _sure(row, value) else None
    if advice.rule in _WHOLE_VALUE and (plain := _PLAIN.match(row)):
        value = plain["value"]
        return f'{plain["key"]}"{value}"' if _sure(row, value) else None
    return None


def _sure(row: str, value: str) -> bool:
    """Only one place to quote, and nothing inside that quotes would change."""
    return row.count(value) == 1 and not set(value) & set("\"'\\")
