"""Words that hurt or puzzle: the rules of kata.yml as whole phrases, abbreviations spelled out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.checks.slip import Slip
from generator.content.model import Kit, Wording
from generator.content.model.reference import WordingRule
from generator.content.problems import Problem
from generator.content.reading import Reading
from generator.content.rulebook import language, people
from generator.language import marked

_BEGGING = re.compile(
    r"\b(?:me|di)?ngemis\w*|\bpengemis\w*|\b(?:me|pe)?minta-minta\w*|\bbegg(?:ar|ing)\w*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w-]+")
_TOKEN = re.compile(r"\w+")
_NAME = re.compile(r"[A-Z]\w+")
_ALWAYS = {"Argopuro", "Hadipolo"}  # the village this library was first written with
_ORDINARY = {"Desa", "Kabupaten", "Kota", "Kudus", "Jawa", "Tengah", "Kecamatan"}

REJECTED, KINDER = (
    Slip(rule, marked('kata "{kata}": {alasan}'), marked("pakai: {ganti}."))
    for rule in (language.REJECTED, language.KINDER)
)
BEGGING = Slip(
    people.BEGGING,
    marked("nama kampung tidak boleh berdampingan dengan kata mengemis"),
    marked("hapus kata itu; ceritakan pekerjaan dan keahliannya."),
    _BEGGING,
)
ABBREVIATION = Slip(
    language.ABBREVIATION,
    marked("singkatan {singkatan} belum dipanjangkan"),
    marked('pada sebutan pertama tulis "{lengkap} ({singkatan})".'),
)


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
    places = near(kit for kit in reading.singles.values() if isinstance(kit, Kit))
    for text in texts:
        for sentence in text.sentences:
            yield from _check_sentence(text.path, sentence, rules)
        yield from _check_begging(text, places)
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
            slip = REJECTED if rule.level == "tolak" else KINDER
            reason = rule.reason.rstrip(".")
            yield slip.problem(path, sentence.line, kata=phrase, alasan=reason, ganti=rule.instead)


def near(kits: Iterable[Kit]) -> re.Pattern[str]:
    """The word kampung, and the names that the kit's own village goes by."""
    names = {word for kit in kits for word in _NAME.findall(kit.community)} - _ORDINARY
    return re.compile(rf"\b(?:kampung|{'|'.join(sorted({*_ALWAYS, *names}))})\b", re.IGNORECASE)


def _check_begging(text: Text, places: re.Pattern[str]) -> Iterator[Problem]:
    """The place and the word in one sentence, or in two that follow each other in a paragraph."""
    begs = [_BEGGING.search(sentence.text) is not None for sentence in text.sentences]
    if not any(begs):  # nearly always, so that nobody looks for places
        return
    for number, sentence in enumerate(text.sentences):
        near = [number]
        if number and text.sentences[number - 1].paragraph == sentence.paragraph >= 0:
            near.append(number - 1)
        said = any(begs[n] for n in near)
        named = [places.search(text.sentences[n].text) is not None for n in near]
        if said and any(named) and (begs[number] or named[0]):
            yield BEGGING.problem(text.path, sentence.line)


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
            yield ABBREVIATION.problem(path, found[first].line, singkatan=short, lengkap=full)
