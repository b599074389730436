"""The declaration of each field is what contributors are shown, so it must itself be right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from generator.content import model, reader, yaml_text
from generator.content.model import fields, reference, story, worksheet
from generator.content.model.booklet import Section
from generator.content.model.career import Hour, Safety, SmallSteps, Step

MINI = Path(__file__).parent / "mini" / "content"
MODELS: tuple[type[BaseModel], ...] = (
    model.Booklet, Section, model.Career, Step, Hour, Safety, SmallSteps,
    model.Guide, model.Game, model.Story, story.Station, story.Quote, story.Consent,
    model.Worksheet, model.Session, worksheet.Activity, worksheet.CopiesByBand,
    model.Fact, model.Source, model.Venue, model.Picture, model.Recording, model.Group,
    reference.GameItem, reference.GameRules, reference.GameTexts, model.Interests,
    reference.GlossaryEntry, model.Speech, model.Vocabulary,
    reference.WordingRule, model.Wording, model.Kit,
)  # fmt: skip
VOCABULARY = dict(reader.read([MINI]).vocabulary)
FIELDS = [(owner, name) for owner in MODELS for name in owner.model_fields]


def every_model(kind: type[BaseModel] = fields.Record) -> Iterator[type[BaseModel]]:
    for child in kind.__subclasses__():
        yield child
        yield from every_model(child)


def test_no_model_is_left_out() -> None:
    assert set(every_model()) - {fields.Item, fields.Page} == set(MODELS)


def field_of(owner: type[BaseModel], name: str) -> tuple[FieldInfo, str]:
    field = owner.model_fields[name]
    return field, field.alias or ""


@pytest.mark.parametrize(
    ("owner", "name"), FIELDS, ids=lambda part: getattr(part, "__name__", part)
)
def test_field_has_a_purpose_and_a_right_example(owner: type[BaseModel], name: str) -> None:
    field, alias = field_of(owner, name)
    assert alias and alias == alias.lower()
    assert field.description, f"{alias}: no purpose"
    example = (field.examples or [""])[0]
    assert example, f"{alias}: no example"

    separator = "\n" if example.startswith("- ") else " "
    text = f"{alias}:{separator}{example}" if "\n" not in example else f"{alias}:\n{example}"
    marked, problems = yaml_text.parse(text, "contoh.yml")

    assert problems == []
    assert marked is not None and isinstance(marked.value, dict)
    assert complaints(owner, alias, marked.value) == []


def complaints(owner: type[BaseModel], alias: str, value: Any) -> list[Any]:
    """What the model says about this one field; a list is shown with one item, never too few."""
    try:
        owner.model_validate(value, context=VOCABULARY)
    except ValidationError as error:
        return [
            detail
            for detail in error.errors(include_url=False)
            if detail["loc"][0] == alias and detail["type"] != "too_short"
        ]
    return []
