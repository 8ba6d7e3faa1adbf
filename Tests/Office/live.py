"""What an open page of the preview hears, and the ways in which programs save a workbook."""

import json
import os
import socket
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from program import PATIENCE


class Ear:
    """Listens as an open page does: every state that the preview tells, in order."""

    def __init__(self, address: str):
        self.address = address
        self.states: list[dict] = []
        parts = urllib.parse.urlsplit(address)
        self.line = socket.create_connection((parts.hostname, parts.port))
        self.line.sendall(f"GET /_xem-truoc/su-kien HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        # The lines of the events; those of the transfer's chunks begin otherwise.
        with self.line.makefile("rb") as lines:
            data = b""
            for line in lines:
                if line.startswith(b"data: "):
                    data += line[6:]
                elif data:
                    self.states.append(json.loads(data))
                    data = b""

    def close(self):
        self.line.shutdown(socket.SHUT_RDWR)
        self.line.close()

    def wait(self, wanted, since: int = 0) -> dict:
        """The first state from the number `since` on of which `wanted` is true."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for state in self.states[since:]:
                if wanted(state):
                    return state
            time.sleep(0.01)
        raise AssertionError([(state["stage"], problems(state)) for state in self.states[since:]])

    def ready(self, since: int = 0) -> dict:
        return self.wait(lambda state: state["stage"] == "ready", since)

    def page(self, path: str) -> str:
        """A page of the draft that is shown; empty where there is none."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
                return answer.read().decode("utf-8")
        except urllib.error.HTTPError:
            return ""

    def wait_for_text(self, path: str, text: str):
        """Waits until a page of the draft holds a text."""
        end = time.monotonic() + PATIENCE
        while text not in self.page(path):
            assert time.monotonic() < end, [(state["stage"], problems(state)) for state in self.states]
            time.sleep(0.02)


def problems(state: dict) -> list[tuple[str, str]]:
    """The blocking problems of a state: id and place, as an open page shows the place."""
    found = zip(state["report"]["diagnostics"], state["labels"], strict=True)
    return [(one["id"], label["place"]) for one, label in found if one["severity"] in ("error", "question")]


# Ways of saving. Each gets the path and the file's new bytes.


def in_place(path: Path, content: bytes):
    path.write_bytes(content)


def by_libreoffice(path: Path, content: bytes):
    """A lock beside it, a new file, renamed over the old."""
    lock = path.with_name(f".~lock.{path.name}#")
    lock.write_text("văn thư", encoding="utf-8")
    beside = path.with_name("lu3k1a.tmp")
    beside.write_bytes(content)
    os.replace(beside, path)
    lock.unlink()


def by_excel(path: Path, content: bytes):
    """A new file without an ending, the old one renamed away, the new one in its place, the old one deleted."""
    owner = path.with_name(f"~${path.name}")
    owner.write_bytes(b"\x07Van thu" + bytes(157))
    beside, old = path.with_name("8C1F3A00"), path.with_name("5B20D1.tmp")
    beside.write_bytes(content)
    path.rename(old)
    beside.rename(path)
    old.unlink()
    owner.unlink()


def by_onedrive(path: Path, content: bytes):
    """Deleted, and made anew a moment later."""
    path.unlink()
    time.sleep(0.15)
    path.write_bytes(content)


WAYS = [in_place, by_libreoffice, by_excel, by_onedrive]
