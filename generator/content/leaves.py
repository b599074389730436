"""What the strings of a field are: read by people, kept in every language, or codes."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator
from typing import Any

from annotated_types import Len
from pydantic import BaseModel, StringConstraints

from generator.content.model.fields import Kept, Native, Opens, Term, Words

TEXT, KEPT, CODE = "text", "kept", "code"


def leaves(annotation: Any, metadata: Iterable[Any] = ()) -> Iterator[str]:
    """TEXT, KEPT or CODE for each kind of string in the field, nested records too."""
    marks = [*metadata, *getattr(annotation, "__metadata__", ())]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for field in annotation.model_fields.values():
            yield from leaves(field.annotation, field.metadata)
        return
    if any(isinstance(mark, Kept) for mark in marks):
        yield KEPT
        return
    if any(isinstance(mark, Native) for mark in marks):
        yield TEXT
        return
    inner = typing.get_args(annotation)
    if typing.get_origin(annotation) is typing.Annotated:
        yield from leaves(inner[0], marks)
    elif inner and typing.get_origin(annotation) is not typing.Literal:
        holds_text = typing.get_origin(annotation) is not tuple
        for one in inner:
            if one is not Ellipsis and one is not type(None):
                yield from leaves(one, marks if holds_text else ())
    elif annotation is str and not any(isinstance(mark, Term) for mark in marks):
        shaped = any(isinstance(m, StringConstraints) and m.pattern for m in marks)
        worded = any(isinstance(m, Words | Opens | Len) for m in marks)
        limited = any(isinstance(m, StringConstraints) and not m.pattern for m in marks)
        yield TEXT if (worded or limited) and not shaped else CODE
    else:
        yield CODE
