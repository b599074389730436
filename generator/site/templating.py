"""Jinja for the screen: strict, escaped, with the few words every page needs."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path

import jinja2
from markupsafe import Markup

from generator import moments
from generator.content.model.fields import PARTS
from generator.language import _
from generator.language.speech import markup
from generator.site import writing
from generator.templates import Templates, compiled


def arc(count: int) -> list[int]:
    """How far below the top of the sun's path each of `count` clocks hangs, in pixels."""
    if count < 2:
        return [0]
    return [round(64 * (2 * index / (count - 1) - 1) ** 2) for index in range(count)]


def sentence(text: str) -> str:
    """With a full stop, unless the author closed the sentence already."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def heading(title: str) -> str:
    """The heading of a part as readers see it: for one age it is syntax, and said anew."""
    age = PARTS.get(title)
    return _("Untuk usia {usia}", usia=age) if age else title


def parts(html: str) -> list[tuple[str, Markup]]:
    """Safe HTML cut at its <h2>: (heading as it is said, what follows); the first may be empty."""
    head, *rest = re.split(r"<h2>(.*?)</h2>", html)
    found = [("", head), *zip(rest[::2], rest[1::2], strict=True)]
    return [(heading(title), Markup(body)) for title, body in found if body.strip()]


def environment(root: Path) -> jinja2.Environment:
    """The page templates of `root`/templates, and the parts they share with paper."""
    folders = [root / "templates" / "site" / "pages", root / "templates"]
    env = Templates(*folders, bytecode_cache=compiled(root, "layar"))
    env.filters.update(
        json=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
        month=moments.month,
        day=moments.day,
        partial_date=moments.partial,
        hands=moments.hands,
        hand_end=moments.hand_end,
        arc=arc,
        sentence=sentence,
        parts=parts,
        heading=heading,
        example=writing.example,
        example_rows=writing.example_rows,
        rows=writing.rows,
    )
    env.globals.update({"_": _, "_h": markup})
    env.globals["range_to"] = lambda most: range(1, most + 1)
    return env
