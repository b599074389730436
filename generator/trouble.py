"""The one root of troubles that end a command with a message instead of a traceback."""

from __future__ import annotations


class KitError(Exception):
    """Something a person can mend; the text says what happened and what to do."""
