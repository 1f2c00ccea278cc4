#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One sync and one report of the command line under valgrind, over a small sample: valgrind.sh SPENDSCOPE-CLI
# Errors and leaks (memory that nothing points to any more) end it with 1.
set -euo pipefail
program=$1
folder=$(mktemp -d)
"$program" --data-dir "$folder/service" serve-sample --users 8 --days 20 >"$folder/said" 2>&1 &
service=$!
trap 'kill $service 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
    grep -q 'Its key lies in' "$folder/said" && break
    sleep 0.2
done
url=$(sed -n 's/^The sample service listens on //p' "$folder/said")
key=$(sed -n 's/^Its key lies in //p' "$folder/said" | sed 's/\.$//')
"$program" --data-dir "$folder/data" connection add Sample --key-file "$key" --api-url "$url" --since all
"$program" --data-dir "$folder/data" sync
for words in "report --by user --by model" "report --by repository --format json" "status"; do
    # shellcheck disable=SC2086 # words of a command
    valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite \
        --show-leak-kinds=definite --suppressions="$(dirname "$0")/suppressions/valgrind.supp" \
        "$program" --data-dir "$folder/data" $words >"$folder/out"
    echo "$words: $(wc -l <"$folder/out") lines, nothing found"
done
