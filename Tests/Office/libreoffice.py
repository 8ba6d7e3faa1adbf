"""LibreOffice as a clerk uses it: one headless process for all tests, with its own profile, ended by its handle."""

import json
import os
import queue
import signal
import subprocess
import threading
from pathlib import Path

DESK = Path(__file__).with_name("desk.py")
# The Python that the distribution's package python3-uno belongs to.
SYSTEM_PYTHON = "/usr/bin/python3"
# A slow machine under load must not fail a test; a hanging program must.
PATIENCE = 90

# Vietnamese dates and numbers as they are typed in Vietnam; no questions, no start page, no recovery.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value>
</prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="DefaultLocale" oor:op="fuse">
<value>vi-VN</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop>
</item>
</oor:items>
"""


class LibreOffice:
    """A running LibreOffice; as a context manager it is ended however the tests end."""

    def __init__(self, folder: Path):
        profile = folder / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
        pipe = f"vinhdanh{os.getpid()}"
        environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
        self.office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard",
             f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={pipe};urp;"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment,
            start_new_session=True,
        )
        self.desk = subprocess.Popen(
            [SYSTEM_PYTHON, str(DESK), pipe],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=environment,
        )
        self._answers: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        try:
            self._answer("start")
        except BaseException:
            self.end()
            raise

    def _read(self):
        for line in self.desk.stdout:
            self._answers.put(line)
        self._answers.put("")

    def _answer(self, what: str):
        try:
            line = self._answers.get(timeout=PATIENCE)
        except queue.Empty:
            raise AssertionError(f"LibreOffice does not answer: {what}") from None
        if not line:
            raise AssertionError(f"LibreOffice is gone: {what}: {self.desk.stderr.read()}")
        answer = json.loads(line)
        if "error" in answer:
            raise AssertionError(f"{what}: {answer['error']}")
        return answer["ok"]

    def do(self, what: str, **arguments):
        """Does one command of desk.py; paths may be `Path`s."""
        plain = {name: str(value) if isinstance(value, Path) else value for name, value in arguments.items()}
        self.desk.stdin.write(json.dumps({"do": what, **plain}) + "\n")
        self.desk.stdin.flush()
        return self._answer(f"{what} {plain}")

    # MARK: What a clerk does

    def edit(self, source: Path | None, target: Path, cells=(), sheets=(), kind="xlsx", password=None):
        """Opens a workbook (a new one without `source`), changes it, and saves it as `target`; see desk.py."""
        self.do("edit", source=source, target=target, cells=list(cells), sheets=list(sheets), kind=kind,
                password=password)

    def fill(self, path: Path, sheet: str, row: int, values: dict[int, str]):
        """Types values into cells of a row, by column from 1, and saves the workbook in place."""
        self.edit(path, path, [[sheet, place(row, column), "type", value] for column, value in values.items()])

    def read(self, path: Path) -> dict[str, list[list[str]]]:
        """What a clerk sees in every sheet."""
        return self.do("read", source=path)

    def convert(self, source: Path, target: Path, kind: str, password: str | None = None):
        """Opens a file and saves it as another kind: `xlsx`, `xls`, `html`, `pdf`, `ods`."""
        self.do("convert", source=source, target=target, kind=kind, password=password)

    # MARK: Its end

    def __enter__(self) -> "LibreOffice":
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        """Asks it to go, and ends what stays: only the processes started here."""
        try:
            if self.desk.poll() is None:
                self.desk.stdin.write('{"do": "quit"}\n')
                self.desk.stdin.close()
                self.desk.wait(15)
        except (OSError, ValueError, subprocess.TimeoutExpired):
            self.desk.kill()
        self.desk.wait()
        try:
            self.office.wait(10)
        except subprocess.TimeoutExpired:
            # soffice is a chain of processes: its group is its own.
            os.killpg(self.office.pid, signal.SIGKILL)
        self.office.wait()


def place(row: int, column: int) -> str:
    """`place(2, 28)` is `AB2`."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"
