"""The front matter as it was meant: tabs, forgotten quotes, fields in the declared order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.content import quoting, yaml_text
from generator.content.tidy_text import tidy_row

ROUNDS = 50  # slips that hide one another come to light one by one; nobody has this many
_TOP = re.compile(r"^[\w-]+ *:")
_GAP = re.compile(r"^([^\"'#]*:)[ ]*\t+(?=\S)")


def tidy_fields(text: str, order: Sequence[str]) -> str:
    """The YAML `text`, mended where the writer's meaning is plain, else as it was.

    `order` names the top fields in the order they are declared; an empty one keeps the order.
    """
    rows = [_untabbed(row).rstrip() for row in text.split("\n")]
    rows = [row if "#" in row else tidy_row(row) for row in rows]
    quoted = _quoted("\n".join(rows))
    marked, slips = yaml_text.read(quoted)
    if marked is None or slips or not isinstance(marked.value, dict) or not order:
        return quoted
    return _ordered(quoted, order)


def _untabbed(row: str) -> str:
    inner = row.lstrip(" \t")
    lead = row[: len(row) - len(inner)].replace("\t", "  ")
    return lead + _GAP.sub(r"\1 ", inner).replace("\t", " ")


def _quoted(text: str) -> str:
    """Quotes around the values that YAML would cut or refuse without them."""
    for _ in range(ROUNDS):
        slips = yaml_text.read(text)[1]
        rows = text.split("\n")
        for line, advice in slips:
            mended = quoting.quote(rows[line - 1], advice)
            if mended is not None:
                rows[line - 1] = mended
                break
        else:
            return text
        text = "\n".join(rows)
    return text


def _ordered(text: str, order: Sequence[str]) -> str:
    """Top fields in the declared order; comments stay above the field they belong to."""
    chunks: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    for row in text.split("\n"):
        if _TOP.match(row):
            chunks.append((row.partition(":")[0].strip(), [*waiting, row]))
            waiting = []
        elif row.startswith("#") or not row.strip():
            waiting.append(row)
        elif chunks:
            chunks[-1][1].extend([*waiting, row])
            waiting = []
        else:
            return text
    names = [name for name, _ in chunks]
    if any(name not in order for name in names):
        return text
    chunks.sort(key=lambda chunk: order.index(chunk[0]))
    return "\n".join([*(row for _, rows in chunks for row in rows), *waiting])
