"""Runs the program under test: single commands, and servers that are ended by their own handle."""

import os
import re
import subprocess
import threading
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TEMPLATES = REPOSITORY / "site-templates"
SAMPLE = REPOSITORY / "campaigns" / "luc-ngan-2024"
SLUG = "luc-ngan-2024"

# A slow machine under load must not fail a test; a hanging program must.
PATIENCE = 60


def find() -> Path:
    """The program named by VINHDANH, else the one that `swift build` made."""
    given = os.environ.get("VINHDANH")
    if given:
        program = Path(given).resolve()
    else:
        asked = subprocess.run(
            ["swift", "build", "--show-bin-path"],
            cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=300,
        )
        program = Path(asked.stdout.strip()) / "vinhdanh"
    if not program.is_file():
        raise FileNotFoundError(f"{program}: build it first (swift build --product vinhdanh)")
    return program


class Program:
    """The command line, always run in a folder of the test's own."""

    def __init__(self, path: Path, folder: Path):
        self.path = path
        self.folder = folder

    def run(self, *arguments, patience: float = PATIENCE) -> subprocess.CompletedProcess:
        """Runs one command to its end; its output is text."""
        return subprocess.run(
            [str(self.path), *map(str, arguments)],
            cwd=self.folder, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, timeout=patience,
        )

    def build(self, campaign, *options) -> subprocess.CompletedProcess:
        return self.run("build", campaign, "--templates", TEMPLATES, *options)

    def check(self, campaign, *options) -> subprocess.CompletedProcess:
        return self.run("check", campaign, "--templates", TEMPLATES, *options)

    def preview(self, campaign, *options, templates: Path = TEMPLATES) -> "Server":
        return self.start("preview", campaign, "--templates", templates, *options)

    def serve(self, folder, *options) -> "Server":
        return self.start("serve", folder, *options)

    def start(self, *arguments) -> "Server":
        """Starts a command that serves, on a free port."""
        return Server([str(self.path), *map(str, arguments), "--port", "0"], self.folder)


class Server:
    """A running server; as a context manager it is ended however the test ends."""

    def __init__(self, command: list[str], folder: Path):
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def address(self) -> str:
        """The announced address, ending with a slash; waited for."""
        return self.wait_for(r"(http://[^ ]+:\d+/)").group(1)

    def wait_for(self, pattern: str, since: int = 0) -> re.Match:
        """The first match in what the server has said from its line `since` on, or says soon."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for line in self.lines[since:]:
                if match := re.search(pattern, line):
                    return match
            if self.process.poll() is not None:
                self._reader.join(1)
                if not any(re.search(pattern, line) for line in self.lines[since:]):
                    break
            time.sleep(0.02)
        raise AssertionError(f"the server never said {pattern!r}, but: {self.lines}")

    def wait_for_draft(self):
        """Waits for the first build of a preview, which must be a good one."""
        end = self.wait_for(r"Đã dựng bản xem trước|Chưa dựng được bản mới").group(0)
        assert end == "Đã dựng bản xem trước", self.lines

    def stop(self) -> int:
        """Ends the server as Ctrl+C's cousin SIGTERM does, and gives the code it ended with."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._reader.join(2)
        self.process.stderr.close()
        return self.process.returncode
