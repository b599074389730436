"""Markdown bodies become safe HTML once, the same for screen and paper."""
