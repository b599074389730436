"""The language spoken now: set once by whoever starts a piece of work, asked for everywhere.

What people read depends on one thing that no function decides for itself, as with a locale. It is
held by a context variable: `with speaking(tongue)` around a build makes all of it speak that way,
worker processes forked meanwhile too, and nothing outside of it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from markupsafe import Markup

from generator.language.tongue import BASE, Tongue

_tongue: ContextVar[Tongue | None] = ContextVar("tongue", default=None)


@cache
def _base() -> Tongue:
    from generator.language import shelf  # late: it says through us what is wrong with a language

    return shelf.find(BASE)


def spoken() -> Tongue:
    """The language spoken now: Indonesian until somebody says otherwise."""
    return _tongue.get() or _base()


@contextmanager
def speaking(tongue: Tongue) -> Iterator[None]:
    """Everything inside speaks `tongue`."""
    token = _tongue.set(tongue)
    try:
        yield
    finally:
        _tongue.reset(token)


def marked(text: str) -> str:
    """The text as it is: whoever says it later says it with `_`."""
    return text


def markup(text: str, **values: object) -> Markup:
    """`_` for a text of ours that carries tags; what is filled in is escaped."""
    said = (_tongue.get() or _base()).form(text, values)
    return Markup(said).format(**values) if values else Markup(said)


def either(words: Iterable[object]) -> str:
    """ "A4 atau F4", to choose from."""
    return _(" atau ").join(map(str, words))


def both(words: Iterable[object]) -> str:
    """ "A4 dan F4", all of them."""
    return _(" dan ").join(map(str, words))


def _(text: str, **values: object) -> str:
    """`text` in the language spoken now; {names} in it are filled from `values`.

    A text that counts something says so with {n}. With no values braces stay as they are.
    """
    tongue = _tongue.get()
    if tongue is None:  # Indonesian: nothing to look up
        return text.format(**values) if values else text
    return tongue.say(text, values)
