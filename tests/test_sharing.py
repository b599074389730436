"""Half of the work is done beside; nobody sees a difference but in time."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest

from generator import sharing


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "_cores", lambda: 2)


@pytest.fixture
def alone() -> Iterator[None]:
    """What keeps threads in a test run would keep the work in one process."""
    if threading.active_count() > 1:
        pytest.skip("other threads run here")
    yield


def test_the_other_half_is_done_in_another_process(alone: None) -> None:
    here, beside = sharing.both(os.getpid, os.getpid)
    assert here == os.getpid() != beside


def test_things_come_back_in_their_order(alone: None) -> None:
    things = list(range(33))
    made = sharing.each(lambda n: (n, os.getpid()), things)
    assert [n for n, _ in made] == things
    assert len({pid for _, pid in made}) == 2


def test_a_few_things_are_made_here() -> None:
    assert set(sharing.each(lambda _: os.getpid(), range(3))) == {os.getpid()}


def test_what_goes_wrong_beside_is_raised_here() -> None:
    def fail() -> None:
        raise ValueError("salah")

    with pytest.raises(ValueError, match="salah"):
        sharing.both(lambda: 1, fail)


def test_a_process_that_is_killed_is_done_without() -> None:
    me = os.getpid()

    def die() -> str:
        if os.getpid() != me:
            os._exit(9)
        return "sini"

    assert sharing.both(lambda: 1, die) == (1, "sini")


def test_a_process_with_threads_is_never_forked() -> None:
    gate = threading.Event()
    thread = threading.Thread(target=gate.wait)
    thread.start()
    try:
        assert sharing.both(os.getpid, os.getpid) == (os.getpid(), os.getpid())
    finally:
        gate.set()
        thread.join()
