#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the program as a screen reader does, through AT-SPI alone: neither a key nor a mouse is pressed.

    screenreader.py PROGRAM wizard|overview

Needs a display, a session bus and at-spi2-core; CMakeLists.txt gives it all three. Ends with 77 where AT-SPI is not
installed, so that ctest counts it as skipped.
"""
import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError):
    print("AT-SPI for Python is not installed (gir1.2-atspi-2.0).")
    sys.exit(77)
if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
    print("at-spi2-core is not installed.")
    sys.exit(77)

PATIENCE = 90  # seconds; a busy machine is slow, not wrong


def await_display():
    """xvfb-run may hand over before its display answers."""
    opened = ctypes.CDLL("libX11.so.6").XOpenDisplay
    opened.restype = ctypes.c_void_p
    for _ in range(100):
        if opened(None):
            return
        time.sleep(0.1)
    print("The virtual display does not answer.")
    sys.exit(77)


await_display()


class Reader:
    """The program, and what can be read of it."""

    def __init__(self, program, *arguments):
        self.folder = tempfile.mkdtemp(prefix="spendscope-reader-")
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        # Nobody beyond this machine is asked.
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            environment[name] = "http://127.0.0.1:9"
        self.process = subprocess.Popen([program, "--data-dir", self.folder, *arguments], env=environment)

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def shown(self):
        """Everything on the screen, in reading order."""
        found = []

        def visit(node):
            if node is None:
                return
            if node.get_role() not in (Atspi.Role.APPLICATION, Atspi.Role.TABLE_CELL) and not has(node, "SHOWING"):
                return
            found.append(node)
            for i in range(min(node.get_child_count(), 400)):
                visit(node.get_child_at_index(i))

        try:
            visit(self.application())
        except gi.repository.GLib.Error:
            return []  # something went away meanwhile; whoever waits looks again
        return found

    def wait(self, what, find):
        """What find gives of the things shown, as soon as it gives anything."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                fail(f"the program ended while waiting for {what}")
            try:
                found = find(self.shown())
            except gi.repository.GLib.Error:
                found = None
            if found:
                return found
            time.sleep(0.3)
        lines = [f"  {node.get_role_name()}: {node.get_name()}" for node in self.shown()]
        return fail(f"{what} did not come; shown is:\n" + "\n".join(lines))

    def named(self, role, pattern):
        """The first of a role whose name matches, waited for."""
        return self.wait(
            f"{role.value_nick} “{pattern}”",
            lambda nodes: next(
                (node for node in nodes if node.get_role() == role and re.search(pattern, node.get_name())), None
            ),
        )


def fail(sentence):
    print("FAIL: " + sentence, flush=True)
    raise SystemExit(1)


def check(condition, sentence):
    if not condition:
        fail(sentence)
    print("ok: " + sentence, flush=True)


def has(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def press(node):
    """Presses it by the action that it offers."""
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    check("Press" in names, f"“{node.get_name()}” can be pressed")
    node.do_action(names.index("Press"))


def names_of(nodes, role):
    return [node.get_name() for node in nodes if node.get_role() == role]


def text_of(node):
    return node.get_text(0, node.get_character_count())


def wizard(reader):
    press(reader.named(Atspi.Role.PUSH_BUTTON, "^Add connection$"))
    press(reader.named(Atspi.Role.PUSH_BUTTON, "Get started"))
    name = reader.named(Atspi.Role.TEXT, "^Connection name")
    key = reader.wait(
        "a field for the key",
        lambda nodes: next((node for node in nodes if node.get_role() == Atspi.Role.PASSWORD_TEXT), None),
    )
    check("key" in key.get_name().lower(), f"the key's field has a name: “{key.get_name()}”")
    for field in (name, key):
        for state in ("FOCUSABLE", "EDITABLE", "ENABLED", "SHOWING"):
            check(has(field, state), f"“{field.get_name()}” is {state.lower()}")
    name.set_text_contents("Acme Engineering")
    check(text_of(name) == "Acme Engineering", "the name can be typed")
    secret = "key_0123456789abcdef0123456789ab"
    key.set_text_contents(secret)
    check(key.get_character_count() == len(secret), "the key can be typed")
    check(secret not in text_of(key), "the key is not read out")
    before = reader.wait("the page's words", lambda nodes: {node.get_name() for node in nodes})
    connect = reader.named(Atspi.Role.PUSH_BUTTON, "^Connect$")
    check(has(connect, "ENABLED"), "Connect is enabled once both are there")
    press(connect)
    answer = reader.wait(
        "an answer to Connect",
        lambda nodes: next(
            (node.get_name() for node in nodes if "reached" in node.get_name() and node.get_name() not in before), None
        ),
    )
    check(answer, f"Connect answers in words: “{answer}”")


def overview(reader):
    def name_and_use_of_total(nodes):
        total = next((node for node in nodes if re.search(r"^Cost this cycle: \$[\d,]+\.\d\d", node.get_name())), None)
        return total and (total.get_name(), total.get_description())

    name, use = reader.wait("the total", name_and_use_of_total)
    check("Explain" in use, f"the total is read with what it does: “{name}”")

    # Rows come and go while usage arrives: whatever is read is read within one look, again until all of it is there.
    def first_rows(nodes):
        texts = names_of(nodes, Atspi.Role.TABLE_CELL)
        return texts if len(texts) >= 8 and all(texts[:8]) else None

    texts = reader.wait("a text in each cell of the first row", first_rows)
    check(any(re.fullmatch(r"\$[\d,]+\.\d\d", text) for text in texts), "costs are read to the cent: " + ", ".join(texts[:6]))

    def columns(nodes):
        names = names_of(nodes, Atspi.Role.TABLE_COLUMN_HEADER)
        return names if {"Cost", "Change", "Tokens"} <= set(names) else None

    heads = reader.wait("names of the columns Cost, Change and Tokens", columns)
    check(heads, "columns have names: " + ", ".join(heads))

    def description_of_chart(nodes):
        chart = next((node for node in nodes if node.get_name().startswith("Daily cost by")), None)
        return chart and chart.get_description()

    described = reader.wait("a chart with a description", description_of_chart)
    check(re.search(r"Total \$[\d,]+\.\d\d", described), f"the chart says what it shows: “{described}”")

    # What the screen says once, it says alike everywhere. Figures may have grown meanwhile, so all are read again.
    def agree(nodes):
        names = [node.get_name() for node in nodes]
        tile = next((re.search(r"\$[\d,]+\.\d\d", name)[0] for name in names if name.startswith("Cost this cycle: $")), 0)
        return tile and any(name.startswith("Total of") and f"Cost {tile}" in name for name in names)

    check(reader.wait("the same total in tile and table", agree), "tile and totals row agree")

    def use_of_sync(nodes):
        sync = next((node for node in nodes if node.get_name() == "Sync now"), None)
        return sync and sync.get_description()

    check("F5" in reader.wait("Sync now", use_of_sync), "a button says its key")


def main():
    if len(sys.argv) != 3 or sys.argv[2] not in ("wizard", "overview"):
        print(__doc__)
        return 2
    task = sys.argv[2]
    reader = Reader(sys.argv[1], *(["--sample"] if task == "overview" else []))
    try:
        (wizard if task == "wizard" else overview)(reader)
    finally:
        reader.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
