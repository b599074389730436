"""Texts that are data and said later: rules, what the model says of each field, help.

A form calls a field by its key ("Kata dasar"); which keys there are only the model knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from generator.cli import app, helping
from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.rulebook import AREAS, NAMES, RULES
from generator.content.validation import model_in
from generator.contributing import declaration
from generator.contributing.declaration import Field
from generator.contributing.kinds import FORMS, KINDS


def texts() -> Iterator[str]:
    """Every such text, in a fixed order; the same text may come more than once."""
    yield from helping.texts(app)
    yield from AREAS
    yield from NAMES
    yield from NAMES.values()
    for rule in RULES:
        yield from (rule.text, rule.reason, rule.bad, rule.good)
    for model in (*PAGES.values(), *RECIPES.values(), *SINGLES.values(), *LISTS.values()):
        yield from _purposes(model)
    for name in (*FORMS, "sumber"):
        yield from _labels(declaration.fields_of(KINDS[name].model, {}))
    yield from ("ya", "tidak")  # the answers that the model itself offers


def _labels(fields: Iterable[Field]) -> Iterator[str]:
    """What a form calls these fields; ages are the same in every language."""
    for field in fields:
        if any(letter.isalpha() for letter in field.label):
            yield field.label
        yield from _labels(field.fields)


def _purposes(model: type[BaseModel]) -> Iterator[str]:
    for field in model.model_fields.values():
        if field.description:
            yield field.description
        if (inner := model_in(field.annotation)) is not None:
            yield from _purposes(inner)
