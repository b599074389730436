"""One file's fields over another's: a village's over the core's, a translation over its page."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace

from generator.content.source_file import SourceFile
from generator.content.yaml_text import Marked, Value

Lists = Callable[[list[Value], list[Value]], list[Value] | None]  # None: the upper one stands alone


def over(below: SourceFile, above: SourceFile, value: Value) -> SourceFile:
    """`above` with the merged `value`: named like what lies below, with its own lines."""
    return replace(above, slug=below.slug, marked=Marked(value, above.marked.lines))


def merged(low: Value, high: Value, lists: Lists, whole: Container[str] = ()) -> Value:
    """What `high` says, and below it what it leaves to `low`, key by key.

    `lists` puts two lists together; the keys in `whole` are never put together.
    """
    if isinstance(low, dict) and isinstance(high, dict):
        found = dict(low)
        for key, value in high.items():
            known = key in low and key not in whole
            found[key] = merged(low[key], value, lists, whole) if known else value
        return found
    if isinstance(low, list) and isinstance(high, list):
        both = lists(low, high)
        return high if both is None else both
    return low if high is None else high
