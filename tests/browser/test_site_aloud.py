"""Reading aloud: only with a local Indonesian voice, one sentence at a time, that one marked."""

from __future__ import annotations

import pytest

from .conftest import Visit

PAGE = "karier/pembuat-layang.html"
FAKE = """
(() => {
  window.said = [];
  window.SpeechSynthesisUtterance = function (text) { this.text = text };
  const fake = {
    getVoices: () => %s,
    addEventListener: () => {},
    cancel: () => {},
    speak: one => {
      const mark = document.querySelector('.dibaca');
      said.push([one.text, mark && mark.textContent.trim(), one.voice.name]);
      window.finish = () => one.onend();
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: fake });
})()
"""
LOCAL = "{ name: 'Damayanti', lang: 'id-ID', localService: true }"
FAR = "{ name: 'Google Bahasa Indonesia', lang: 'id-ID', localService: false }"
ENGLISH = "{ name: 'Alice', lang: 'en-GB', localService: true }"


@pytest.mark.parametrize("voices", ["[]", f"[{FAR}, {ENGLISH}]"])
def test_no_button_without_a_local_indonesian_voice(visitor: Visit, voices: str) -> None:
    visitor.page.add_init_script(FAKE % voices)
    page = visitor.open(PAGE)
    assert page.locator("#bacakan button").count() == 0


def test_sentences_are_spoken_one_by_one_and_marked(visitor: Visit) -> None:
    visitor.page.add_init_script(FAKE % f"[{ENGLISH}, {FAR}, {LOCAL}]")
    page = visitor.open(PAGE)
    before = page.inner_text("#isi")
    page.click("#bacakan button")
    for _ in range(6):
        page.evaluate("finish()")
    said = page.evaluate("said")
    assert len(said) == 7
    assert said[0][0] == page.inner_text("h1").strip()
    for text, marked, voice in said:
        assert text == marked and voice == "Damayanti"
    assert page.locator(".dibaca").count() == 1
    page.click("#bacakan button")
    assert page.locator(".dibaca").count() == 0
    assert page.inner_text("#isi") == before
    page.click("#bacakan button")
    for _ in range(200):
        if page.locator('#bacakan [aria-pressed="false"]').count():
            break
        page.evaluate("finish()")
    assert page.inner_text("#bacakan button") == "Bacakan"
    story = " ".join(text for text, _, _ in page.evaluate("said"))
    for part in page.locator(".pokok, .tugas li, .empat p").all_inner_texts():
        assert part.strip() in story, part
    assert page.inner_text("#isi") == before
    assert visitor.complaints == []


def test_a_recording_plays_from_the_folder_when_it_is_pressed(visitor: Visit) -> None:
    page = visitor.open(PAGE)
    audio = page.locator(".suara audio")
    assert audio.evaluate("a => [a.paused, a.autoplay, a.readyState]") == [True, False, 0]
    assert not [url for url in visitor.requests if url.endswith(".mp3")]  # nothing before a press
    length = audio.evaluate(
        "a => new Promise((done, fail) => { a.onloadedmetadata = () => done(a.duration);"
        " a.onerror = () => fail(a.error.message); a.load(); a.preload = 'auto' })"
    )
    assert 0.5 < length < 2
    assert visitor.complaints == [] and visitor.outside() == []
