"""A real CardDAV server on a loopback port, with one book and its own certificate."""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

from tree import SKIP

CONFIG = """[server]
hosts = 127.0.0.1:{port}
ssl = True
certificate = {folder}/server.pem
key = {folder}/server.key
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = {folder}/data
[web]
type = none
[logging]
level = critical
"""
CARD = ("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nN:{last};{first};;;\r\n"
        "EMAIL:{uid}@example.com\r\nEND:VCARD\r\n")


class Radicale:
    USER, PASSWORD = "ada", "correct horse"

    def __init__(self, folder):
        if not shutil.which("radicale"):
            print("radicale is missing. scripts/test installs it.", file=sys.stderr)
            sys.exit(1 if os.environ.get("CI") == "true" else SKIP)
        self.folder = pathlib.Path(folder)
        self.book = self.folder / "data/collection-root/ada/team"
        self.book.mkdir(parents=True)
        (self.book / ".Radicale.props").write_text(
            '{"tag": "VADDRESSBOOK", "D:displayname": "Team"}')
        (self.folder / "users").write_text(f"{self.USER}:{self.PASSWORD}\n")
        self.certificate = self.folder / "server.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-keyout", self.folder / "server.key", "-out", self.certificate, "-days",
             "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"https://localhost:{self.port}/"
        self.process = None

    def add(self, uid, name):
        first, last = name.split()
        (self.book / f"{uid}.vcf").write_text(
            CARD.format(uid=uid, name=name, first=first, last=last), newline="")

    def __enter__(self):
        config = self.folder / "config"
        config.write_text(CONFIG.format(port=self.port, folder=self.folder))
        self.process = subprocess.Popen(["radicale", "--config", config])
        end = time.monotonic() + 60
        while time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise RuntimeError("Radicale doesn't start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
