"""What a careful writer may think about: long words, double no, loose typing, odd spelling.

None of it is wrong by itself, so it is told only when asked for (`./cita check --hints`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from generator.content import prose, spelling
from generator.content.checks.matter import Text
from generator.content.model import Vocabulary
from generator.content.problems import Problem
from generator.content.reading import Reading
from generator.content.rulebook import files, language
from generator.content.tidy_text import tidy_body
from generator.language import BASE, _

MOST_SYLLABLES = 6  # mempersiapkan has five; content guide, section 7: "long words as hints"
RARE_SYLLABLES = 5  # a word this long that stands on one page only is new to its readers
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CODE = re.compile(r"\{\{.*?\}\}|\S*\w[./_:@]\w\S*|\S*\d\S*")  # facts, addresses, numbers
_SYLLABLE = re.compile(r"ai|au|oi|[aiueo]")
# Near each other and with no comma, dan or atau between: "tidak ada yang tidak bisa".
_DOUBLE_NO = re.compile(
    r"\b(?:tidak|tak|bukan|tanpa)(?: (?!dan\b|atau\b|tetapi\b|hanya\b|saja\b)\w+){0,2}"
    r" (?:tidak|tak|tanpa)\b",
    re.IGNORECASE,
)


def check(reading: Reading, texts: Sequence[Text]) -> Iterator[Problem]:
    """Hints for every text; what is known of words is known of Indonesian ones only."""
    if reading.language == BASE:
        words = _words(texts)
        yield from _check_long_words(reading, texts, words)
        yield from _check_spelling(reading, texts, words)
        yield from _check_double_no(texts)
    for written in reading.bodies():
        yield from _check_tidy(written.path, written.source.body, written.source.body_line)


def _check_double_no(texts: Sequence[Text]) -> Iterator[Problem]:
    for text in texts:
        for sentence in text.sentences:
            if sentence.level != prose.ADULT and _DOUBLE_NO.search(sentence.text):
                hint = _("katakan yang benar saja, misalnya Semua bisa belajar.")
                message = _(
                    'ada dua kata tidak dalam satu kalimat ("{kalimat}")', kalimat=sentence.text
                )
                yield Problem(text.path, sentence.line, message, hint, language.DOUBLE_NO)


def _words(texts: Sequence[Text]) -> dict[str, set[str]]:
    """Every word of running text with the paths it stands in; names are left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for sentence in text.sentences:
            for word in _common(sentence.text):
                found[word].add(text.path)
    return found


def _common(text: str) -> list[str]:
    """The words in small letters, in Indonesian a capital marks a name; codes are left out."""
    return [word for word in _WORD.findall(_CODE.sub(" ", text)) if word.islower()]


def _glossary(reading: Reading) -> set[str]:
    vocabulary = reading.singles.get("istilah.yml")
    entries = vocabulary.glossary if isinstance(vocabulary, Vocabulary) else ()
    return {word for entry in entries for word in entry.word.lower().split()}


def _check_long_words(
    reading: Reading, texts: Sequence[Text], words: dict[str, set[str]]
) -> Iterator[Problem]:
    explained = _glossary(reading)
    alone = reading.asked is None  # else nobody has counted the other pages
    for text in texts:
        told: set[str] = set()
        for sentence in text.sentences:
            if sentence.level != prose.CHILD:
                continue
            for word in _common(sentence.text):
                syllables = max(len(_SYLLABLE.findall(part)) for part in word.split("-"))
                rare = alone and syllables >= RARE_SYLLABLES and len(words[word]) == 1
                if word in explained or word in told or not (syllables > MOST_SYLLABLES or rare):
                    continue
                told.add(word)
                message = (
                    _(
                        'kata "{kata}" panjang dan hanya ada di halaman ini ({n} suku kata)',
                        kata=word,
                        n=syllables,
                    )
                    if rare
                    else _('kata "{kata}" panjang ({n} suku kata)', kata=word, n=syllables)
                )
                hint = _("pakai kata yang lebih pendek, atau jelaskan di glosarium istilah.yml.")
                yield Problem(text.path, sentence.line, message, hint, language.LONG_WORD)


def _check_spelling(
    reading: Reading, texts: Sequence[Text], words: dict[str, set[str]]
) -> Iterator[Problem]:
    right = spelling.own_words(reading.roots) | _glossary(reading)
    strange = spelling.misspelt([word for word in words if word not in right])
    for text in texts if strange else ():
        counted: Counter[str] = Counter()
        for sentence in text.sentences:
            for word in _common(sentence.text):
                counted[word] += 1
                if word in (strange or ()) and counted[word] == 1:
                    message = _('kata "{kata}" tidak ada di kamus ejaan', kata=word)
                    hint = _(
                        "periksa ejaannya; kalau memang benar, tambahkan ke content/ejaan.txt."
                    )
                    yield Problem(text.path, sentence.line, message, hint, language.SPELLING)


def _check_tidy(path: str, body: str, first: int) -> Iterator[Problem]:
    """The first row that `--fix` would change; one is enough to know that it is worth it."""
    tidied = tidy_body(body)
    if tidied == body:
        return
    rows = zip(body.split("\n"), tidied.split("\n"), strict=False)
    line = next((number for number, (old, new) in enumerate(rows) if old != new), 0)
    hint = _("jalankan ./cita check --fix; perubahannya ditunjukkan dulu.")
    yield Problem(path, first + line, _("spasi atau tanda baca kurang rapi"), hint, files.TIDY)
