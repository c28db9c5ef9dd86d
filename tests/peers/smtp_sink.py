#!/usr/bin/python3
"""smtp_sink.py MODE PORT CERTIFICATE KEY FOLDER

A mail server on the loopback that keeps each message as a file: its envelope, a blank line, and the
text as it came. MODE: starttls, implicit, or plain (no encryption at all). The user is "ada", the
password "correct horse"; what is for nobody@example.org is refused.
"""
import asyncio
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

mode, port, certificate, key, folder = sys.argv[1:6]


class Keep:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == "nobody@example.org":
            return "550 No such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        head = "\n".join([envelope.mail_from, *envelope.rcpt_tos, session.host_name]) + "\n\n"
        self.count += 1
        Path(folder, f"{self.count}.part").write_bytes(head.encode() + envelope.original_content)
        Path(folder, f"{self.count}.part").rename(Path(folder, f"{self.count}.mail"))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = (data.login, data.password) == (b"ada", b"correct horse")
    return AuthResult(success=good, handled=False)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    keep = Keep()

    def session():
        if mode == "plain":
            return SMTP(keep)
        return SMTP(keep, tls_context=context if mode == "starttls" else None,
                    require_starttls=mode == "starttls", auth_required=True,
                    auth_require_tls=mode == "starttls", authenticator=authenticate)

    server = await asyncio.get_running_loop().create_server(
        session, "127.0.0.1", int(port), ssl=context if mode == "implicit" else None)
    await server.serve_forever()


asyncio.run(main())
