#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns CHANGELOG.md into what packages want of it.

changelog.py metainfo CHANGELOG TEMPLATE NAME=VALUE...   the AppStream metainfo, releases included
changelog.py debian CHANGELOG VERSION MAINTAINER          a Debian changelog
changelog.py check CHANGELOG VERSION                      whether the newest heading is of VERSION

A release is a heading "## 1.2.3 (2027-01-31)"; "(unreleased)" stands for the day of SOURCE_DATE_EPOCH. Its points are the
lines that begin with "- ", with the lines that continue them.
"""
import datetime
import email.utils
import os
import re
import sys
import textwrap
from xml.sax.saxutils import escape

HEADING = re.compile(r'^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d|unreleased)\)\s*$')


def source_time():
    return datetime.datetime.fromtimestamp(int(os.environ.get('SOURCE_DATE_EPOCH', '0')), datetime.timezone.utc)


def read_releases(path):
    """Newest first: dictionaries of version, day, released and groups, a list of a title and its points."""
    releases = []
    with open(path, encoding='utf-8') as file:
        lines = file.read().split('\n')
    for line in lines:
        heading = HEADING.match(line)
        if heading:
            released = heading.group(2) != 'unreleased'
            day = datetime.date.fromisoformat(heading.group(2)) if released else source_time().date()
            releases.append({'version': heading.group(1), 'day': day, 'released': released, 'groups': [('', [])]})
        elif line.startswith('## '):
            sys.exit(f'error: {path}: "{line}" should read "## VERSION (YYYY-MM-DD)" or "## VERSION (unreleased)"')
        elif not releases:
            continue
        elif line.startswith('### '):
            releases[-1]['groups'].append((line[4:].strip(), []))
        elif line.startswith('- '):
            releases[-1]['groups'][-1][1].append(line[2:].strip())
        elif line.startswith('  ') and releases[-1]['groups'][-1][1]:
            releases[-1]['groups'][-1][1][-1] += ' ' + line.strip()
    if not releases:
        sys.exit(f'error: {path} names no release')
    for release in releases:
        merged = {}  # a title that comes twice is one group
        for title, points in release['groups']:
            if points:
                merged.setdefault(title, []).extend(points)
        release['groups'] = list(merged.items())
    return releases


def plain(text):
    return re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', text).replace('`', '').replace('**', '')


def metainfo_releases(releases):
    out = ['  <releases>']
    for release in releases:
        kind = 'stable' if release['released'] else 'development'
        out.append(f'    <release version="{release["version"]}" date="{release["day"]}" type="{kind}">')
        out.append('      <description>')
        for title, points in release['groups']:
            if title:
                out.append(f'        <p>{escape(plain(title))}</p>')
            out.append('        <ul>')
            out.extend(f'          <li>{escape(plain(point))}</li>' for point in points)
            out.append('        </ul>')
        out.append('      </description>')
        out.append('    </release>')
    out.append('  </releases>')
    return '\n'.join(out)


def metainfo(changelog, template, values):
    with open(template, encoding='utf-8') as file:
        text = file.read()
    for name, value in values.items():
        text = text.replace(f'@{name}@', escape(value))
    return text.replace('@RELEASES@', metainfo_releases(read_releases(changelog)))


def debian(changelog, version, maintainer):
    out = []
    for number, release in enumerate(read_releases(changelog)):
        full = version if number == 0 else release['version'] + '-1'
        moment = datetime.datetime.combine(release['day'], datetime.time(), datetime.timezone.utc)
        out.append(f'spendscope ({full}) unstable; urgency=medium\n')
        for title, points in release['groups']:
            if title:
                out.append(f'  [ {plain(title)} ]')
            for point in points:
                out.append(textwrap.fill(plain(point), 78, initial_indent='  * ', subsequent_indent='    ',
                                         break_on_hyphens=False, break_long_words=False))
            out.append('')
        out.append(f' -- {maintainer}  {email.utils.format_datetime(moment)}\n')
    return '\n'.join(out)


def main():
    task, changelog, *rest = sys.argv[1:]
    if task == 'metainfo':
        sys.stdout.write(metainfo(changelog, rest[0], dict(pair.split('=', 1) for pair in rest[1:])))
    elif task == 'debian':
        sys.stdout.write(debian(changelog, rest[0], rest[1]))
    elif task == 'check':
        newest = read_releases(changelog)[0]['version']
        if newest != rest[0]:
            sys.exit(f'error: the newest heading of {changelog} is {newest}, but project(VERSION) is {rest[0]}')
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    main()
