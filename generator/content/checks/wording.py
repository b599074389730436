"""Words that hurt or puzzle: the rules of kata.yml as whole phrases, abbreviations spelled out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.model import Wording
from generator.content.model.reference import WordingRule
from generator.content.problems import Problem
from generator.content.reading import Reading
from generator.content.rulebook import language, people

_BEGGING = re.compile(r"\b(?:me)?ngemis\b|\bpengemis\b|\bmeminta-minta\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_TOKEN = re.compile(r"\w+")
_KAMPUNG = re.compile(r"\b(?:argopuro|hadipolo|kampung)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class _Rule:
    """A rule of kata.yml made ready: where it starts to look, what it finds, what it lets pass."""

    rule: WordingRule
    pattern: re.Pattern[str]
    exempt: re.Pattern[str] | None

    def find(self, text: str) -> str | None:
        match = self.pattern.search(self.exempt.sub(" ", text) if self.exempt else text)
        return match[0] if match else None


def check(reading: Reading, texts: Iterable[Text]) -> Iterator[Problem]:
    wording = reading.singles.get("kata.yml")
    if not isinstance(wording, Wording):
        return
    rules = _by_first_word(wording)
    short = {
        abbreviation: re.compile(rf"(?<![\w-]){re.escape(abbreviation)}(?![\w-])")
        for abbreviation in wording.abbreviations
    }
    for text in texts:
        for sentence in text.sentences:
            yield from _check_sentence(text.path, sentence, rules)
        if text.written is not None:
            yield from _check_abbreviations(text.path, text.sentences, wording, short)


def _by_first_word(wording: Wording) -> dict[str, list[_Rule]]:
    """Most sentences hold the first word of no phrase at all: they need no search."""
    found: dict[str, list[_Rule]] = defaultdict(list)
    for rule in wording.rules:
        ready = _Rule(rule, _any_of(rule.avoid), _any_of(rule.exempt) if rule.exempt else None)
        for first in {words[0] for phrase in rule.avoid if (words := _words(phrase))}:
            found[first].append(ready)
    return found


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _check_sentence(
    path: str, sentence: prose.Sentence, rules: dict[str, list[_Rule]]
) -> Iterator[Problem]:
    for ready in {ready for word in _words(sentence.text) for ready in rules.get(word, ())}:
        rule = ready.rule
        if rule.audience == "anak" and sentence.level == prose.ADULT:
            continue
        if phrase := ready.find(sentence.text):
            yield Problem(
                path,
                sentence.line,
                f'kata "{phrase}": {rule.reason.rstrip(".")}',
                f"pakai: {rule.instead}.",
                language.REJECTED if rule.level == "tolak" else language.KINDER,
            )
    if _BEGGING.search(sentence.text) and _KAMPUNG.search(sentence.text):
        yield Problem(
            path,
            sentence.line,
            "nama kampung tidak boleh berdampingan dengan kata mengemis",
            "hapus kata itu; ceritakan pekerjaan dan keahliannya.",
            people.BEGGING,
        )


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
    words = {word for sentence in found for word in _TOKEN.findall(sentence.text)}
    for short, pattern in patterns.items():
        if not words.issuperset(_TOKEN.findall(short)):
            continue
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
                language.ABBREVIATION,
            )
