#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""icontainer.py OUTPUT FOLDER: the PNG files of FOLDER (16.png and so on) as one .ico (Windows) or .icns (macOS) file."""
import pathlib
import struct
import sys

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = ((b'icp4', 16), (b'icp5', 32), (b'ic11', 32), (b'icp6', 64), (b'ic12', 64), (b'ic07', 128), (b'ic13', 256),
              (b'ic08', 256), (b'ic14', 512), (b'ic09', 512))


def ico(pictures):
    sizes = [size for size in ICO_SIZES if size in pictures]
    head = struct.pack('<HHH', 0, 1, len(sizes))
    offset = len(head) + 16 * len(sizes)
    body = b''
    for size in sizes:
        png = pictures[size]
        head += struct.pack('<BBBBHHII', size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + body


def icns(pictures):
    body = b''.join(kind + struct.pack('>I', 8 + len(pictures[size])) + pictures[size]
                    for kind, size in ICNS_TYPES if size in pictures)
    return b'icns' + struct.pack('>I', 8 + len(body)) + body


output, folder = map(pathlib.Path, sys.argv[1:])
found = {int(path.stem): path.read_bytes() for path in folder.glob('*.png')}
output.write_bytes(icns(found) if output.suffix == '.icns' else ico(found))
