"""What stands on a page in another language than the page: its element says which."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.content.library import Library
from generator.content.model import Fact, Item, Picture, Story, Venue
from generator.content.model.story import Quote
from generator.language import BASE

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Foreign:
    """Knows what of a library is not translated; in the kit's own language that is nothing."""

    library: Library

    def tongue(self, record: Item | Fact | Venue | Picture) -> Markup:
        """` lang="id"` for the element that holds words of `record`, or nothing."""
        if isinstance(record, Item):
            return NOTHING if self.library.translated(record) else _said(record.language)
        original = self.library.original
        if original is None:
            return NOTHING
        shelves = (original.facts, original.venues, original.pictures)
        kept = any(shelf.get(record.id) == record for shelf in shelves)
        return _said(original.language.code) if kept else NOTHING

    def quote(self, story: Story, quote: Quote) -> Markup:
        """The same for what somebody said: a translation may leave a quote as it was."""
        original = story.original
        if original.language == story.language or quote not in original.quotes:
            return NOTHING
        return _said(original.language)

    @property
    def glossary(self) -> Markup:
        """The same for the words of the glossary, which are translated all together."""
        original = self.library.original
        if original is None or original.vocabulary.glossary != self.library.vocabulary.glossary:
            return NOTHING
        return _said(original.language.code)

    def in_base(self, text: str) -> Markup:
        """A text of the declaration that is never translated: examples, words of the syntax."""
        if self.library.language.code == BASE:
            return escape(text)
        return Markup('<span lang="{}">{}</span>').format(BASE, text)


def _said(code: str) -> Markup:
    return Markup(' lang="{}"').format(code)
