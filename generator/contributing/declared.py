"""Texts that are data and said later: the rule book, and what the model says of each field."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.rulebook import AREAS, NAMES, RULES
from generator.content.validation import model_in


def texts() -> Iterator[str]:
    """Every such text, in a fixed order; the same text may come more than once."""
    yield from AREAS
    yield from NAMES
    yield from NAMES.values()
    for rule in RULES:
        yield from (rule.text, rule.reason, rule.bad, rule.good)
    for model in (*PAGES.values(), *RECIPES.values(), *SINGLES.values(), *LISTS.values()):
        yield from _purposes(model)


def _purposes(model: type[BaseModel]) -> Iterator[str]:
    for field in model.model_fields.values():
        if field.description:
            yield field.description
        if (inner := model_in(field.annotation)) is not None:
            yield from _purposes(inner)
