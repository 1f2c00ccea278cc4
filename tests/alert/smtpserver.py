#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback for tests, by aiosmtpd. Tells its port in a first line, then a JSON object for each message:
envelope, whether it came over TLS and after which login, and what Python's own mail parser reads in it."""

import argparse
import asyncio
import base64
import email
import email.policy
import json
import queue
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


lines = queue.Queue()


def say(value):
    """Never waits: who reads may be busy sending."""
    lines.put(json.dumps(value))


def print_lines():
    while True:
        print(lines.get(), flush=True)


threading.Thread(target=print_lines, daemon=True).start()


class Keeper:
    def __init__(self, options):
        self.options = options

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address == self.options.refuse:
            return "550 5.1.1 nobody here by that name"
        if address == self.options.later:
            return "451 4.3.0 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        html = message.get_body(("html",))
        text = message.get_body(("plain",))
        say({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "user": session.auth_data.login.decode() if session.auth_data else "",
            "raw": base64.b64encode(envelope.content).decode(),
            "headers": [[name, str(value)] for name, value in message.items()],
            "defects": [str(defect) for part in message.walk() for defect in part.defects],
            "subject": str(message["Subject"]),
            "text": text.get_content() if text else None,
            "html": html.get_content() if html else None,
            "attachments": [{"name": part.get_filename(), "type": part.get_content_type(),
                             "content": base64.b64encode(part.get_payload(decode=True)).decode()}
                            for part in message.iter_attachments()],
        })
        return "250 kept"


async def hang(reader, writer):
    """Takes the connection and never says a word."""
    await reader.read()


async def serve(options):
    context = None
    if options.certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.certificate, options.key)

    def check(server, session, envelope, mechanism, data):
        known = isinstance(data, LoginPassword) and data.login.decode() == options.user \
            and data.password.decode() == options.password
        return AuthResult(success=known, handled=False, auth_data=data)

    def session():
        return SMTP(Keeper(options), hostname="mail.test",
                    tls_context=context if options.tls == "starttls" else None,
                    require_starttls=options.tls == "starttls",
                    authenticator=check if options.user else None,
                    auth_required=bool(options.user), auth_require_tls=options.tls == "starttls", loop=loop)

    loop = asyncio.get_running_loop()
    implicit = context if options.tls == "tls" else None
    if options.hang:
        server = await asyncio.start_server(hang, "127.0.0.1", 0)
    else:
        server = await loop.create_server(session, "127.0.0.1", 0, ssl=implicit)
    say({"port": server.sockets[0].getsockname()[1]})
    # Whoever started it closes its standard input to end it.
    await loop.run_in_executor(None, sys.stdin.read)


parser = argparse.ArgumentParser()
parser.add_argument("--tls", choices=["none", "starttls", "tls"], default="none")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--user", default="")
parser.add_argument("--password", default="")
parser.add_argument("--refuse", help="a recipient that is refused for good")
parser.add_argument("--later", help="a recipient that is refused for now")
parser.add_argument("--hang", action="store_true")
asyncio.run(serve(parser.parse_args()))
