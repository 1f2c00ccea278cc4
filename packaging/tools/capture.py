#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""capture.py [--epoch SECONDS] OUTPUT COMMAND...: what the command prints, in a file that is written whole or not at all.

A name that ends with .gz is compressed, without name and time, so that equal texts give equal files.
"""
import gzip
import os
import subprocess
import sys

arguments = sys.argv[1:]
environment = dict(os.environ, LC_ALL='C.UTF-8')
if arguments[0] == '--epoch':
    environment['SOURCE_DATE_EPOCH'] = arguments[1]
    arguments = arguments[2:]
output, *command = arguments
printed = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=environment).stdout
if output.endswith('.gz'):
    printed = gzip.compress(printed, 9, mtime=0)
with open(output + '.new', 'wb') as file:
    file.write(printed)
os.replace(output + '.new', output)
