"""The model: the only dictionary between the contributor's Indonesian and the code's English."""

from generator.content.model.booklet import Booklet, Guide, Section
from generator.content.model.career import Career
from generator.content.model.fields import BANDS, Item, Page, Record
from generator.content.model.game import Game
from generator.content.model.kit import Kit
from generator.content.model.recording import Recording
from generator.content.model.reference import (
    Fact,
    Group,
    Interests,
    Picture,
    Source,
    Speech,
    Venue,
    Vocabulary,
    Wording,
)
from generator.content.model.story import Story
from generator.content.model.worksheet import Session, Worksheet

__all__ = [
    "BANDS",
    "Booklet",
    "Career",
    "Fact",
    "Game",
    "Group",
    "Guide",
    "Interests",
    "Item",
    "Kit",
    "Page",
    "Picture",
    "Record",
    "Recording",
    "Section",
    "Session",
    "Source",
    "Speech",
    "Story",
    "Venue",
    "Vocabulary",
    "Wording",
    "Worksheet",
]
