"""nginx with the configuration that docs/deployment.md recommends: what a reader's browser would really get."""

import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

import program

CONFIGURATION = program.REPOSITORY / "docs" / "nginx.conf"

# Where nginx may be: on the path, where Debian keeps programs of the administrator, or unpacked by `make`.
PLACES = ["/usr/sbin", "/usr/local/sbin", str(program.REPOSITORY / ".build-nginx" / "usr" / "sbin")]

# All that the documented file leaves to the machine: one process, run by whoever runs the tests, in a folder of its own.
FRAME = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/errors.log warn;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/vinhdanh.conf;
}}
"""


def find() -> str:
    """The program: `NGINX`, or the first found."""
    given = os.environ.get("NGINX")
    found = given or shutil.which("nginx") or shutil.which("nginx", path=os.pathsep.join(PLACES))
    if not found:
        raise FileNotFoundError("nginx is missing: run the tests with `make test-browser`, or set NGINX to its path")
    return found


class WebServer:
    """A running nginx; as a context manager it is ended by its own handle however the tests end."""

    def __init__(self, root: Path, folder: Path):
        self.root, self.folder, self.port = root, folder, 0
        self.process: subprocess.Popen | None = None

    def configuration(self) -> str:
        """The documented file with its three marked lines changed, as it asks for."""
        text = CONFIGURATION.read_text(encoding="utf-8")
        for word, value in [
            ("listen", f"127.0.0.1:{self.port}"), ("server_name", "127.0.0.1"), ("root", f'"{self.root}"'),
        ]:
            text, count = re.subn(rf"(?m)^( *{word} )[^;]+(;.*# change:)", rf"\g<1>{value}\g<2>", text)
            assert count == 1, f"{CONFIGURATION.name} has {count} lines {word!r} to change"
        return text

    def __enter__(self) -> "WebServer":
        for _ in range(5):
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                self.port = free.getsockname()[1]
            (self.folder / "vinhdanh.conf").write_text(self.configuration(), encoding="utf-8")
            (self.folder / "nginx.conf").write_text(FRAME.format(folder=self.folder), encoding="utf-8")
            self.process = subprocess.Popen(
                [find(), "-p", str(self.folder), "-c", "nginx.conf", "-e", "errors.log"], cwd=self.folder,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8",
            )
            if self._answers():
                return self
        raise AssertionError(f"nginx does not start: {self._trouble}")

    def _answers(self) -> bool:
        """Waits until nginx takes connections; another program may have taken the port meanwhile."""
        end = time.monotonic() + program.PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", self.port)) == 0:
                    return True
            time.sleep(0.02)
        self._end()
        return False

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def _end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        log = self.folder / "errors.log"
        self._trouble = self.process.stderr.read() + (log.read_text(encoding="utf-8") if log.exists() else "")
        self.process.stderr.close()

    def __exit__(self, *_):
        self._end()
