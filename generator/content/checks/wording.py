"""Words that hurt or puzzle: the rules of kata.yml as whole phrases, abbreviations spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.model import Wording
from generator.content.model.reference import WordingRule
from generator.content.problems import ERROR, WARNING, Problem
from generator.content.reading import Reading

_BEGGING = re.compile(r"\b(?:me)?ngemis\b|\bpengemis\b|\bmeminta-minta\b", re.IGNORECASE)
_KAMPUNG = re.compile(r"\b(?:argopuro|hadipolo|kampung)\b", re.IGNORECASE)


def check(reading: Reading, texts: Iterable[Text]) -> Iterator[Problem]:
    wording = reading.singles.get("kata.yml")
    if not isinstance(wording, Wording):
        return
    short = {
        abbreviation: re.compile(rf"(?<![\w-]){re.escape(abbreviation)}(?![\w-])")
        for abbreviation in wording.abbreviations
    }
    for text in texts:
        yield from _check_phrases(text.path, text.sentences, wording)
        if text.item is not None:
            yield from _check_abbreviations(text.path, text.sentences, wording, short)


def _check_phrases(path: str, found: list[prose.Sentence], wording: Wording) -> Iterator[Problem]:
    for sentence in found:
        for rule in wording.rules:
            if rule.audience == "anak" and sentence.level == prose.ADULT:
                continue
            if phrase := _phrase_in(rule, sentence.text):
                yield Problem(
                    path,
                    sentence.line,
                    f'kata "{phrase}": {rule.reason.rstrip(".")}',
                    f"pakai: {rule.instead}.",
                    ERROR if rule.level == "tolak" else WARNING,
                )
        if _BEGGING.search(sentence.text) and _KAMPUNG.search(sentence.text):
            yield Problem(
                path,
                sentence.line,
                "nama kampung tidak boleh berdampingan dengan kata mengemis",
                "hapus kata itu; ceritakan pekerjaan dan keahliannya.",
            )


def _phrase_in(rule: WordingRule, text: str) -> str | None:
    pattern, exempt = _patterns(rule.avoid, rule.exempt)
    if exempt is not None:
        text = exempt.sub(" ", text)
    match = pattern.search(text)
    return match[0] if match else None


@lru_cache(maxsize=512)
def _patterns(
    avoid: tuple[str, ...], exempt: tuple[str, ...]
) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    return _any_of(avoid), _any_of(exempt) if exempt else None


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Whole phrases; one written with a capital letter is matched with it (names, brands)."""

    def one(phrase: str) -> str:
        spaced = r"\s+".join(re.escape(word) for word in phrase.split())
        return spaced if phrase != phrase.lower() else f"(?i:{spaced})"

    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(one(p) for p in longest_first)})(?![\w-])")


def _check_abbreviations(
    path: str, found: list[prose.Sentence], wording: Wording, patterns: dict[str, re.Pattern[str]]
) -> Iterator[Problem]:
    for short, pattern in patterns.items():
        first = next((n for n, s in enumerate(found) if pattern.search(s.text)), None)
        if first is None:
            continue
        full = wording.abbreviations[short]
        if not any(full.lower() in s.text.lower() for s in found[: first + 1]):
            yield Problem(
                path,
                found[first].line,
                f"singkatan {short} belum dipanjangkan",
                f'pada sebutan pertama tulis "{full} ({short})".',
                WARNING,
            )
