"""What a game says when it cannot be made: one sentence for a teacher and how to mend it."""

from __future__ import annotations


class GameTrouble(Exception):
    """A game that cannot be made from what it was given.

    `option` is the key of the option the trouble lies in, empty when it lies in the block itself.
    """

    def __init__(self, message: str, hint: str, option: str = "") -> None:
        super().__init__(message)
        self.message, self.hint, self.option = message, hint, option
