#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the benchmarks optimised, runs them and writes what they print into the table of docs/PERFORMANCE.md.
#
#   tests/bench/run.sh            a million events, ten million roll-up rows for queries: some minutes, 5 GB of memory
#   tests/bench/run.sh --large    ten million events for decoding and storing too, and ten million roll-up rows for the
#                                 cube: half an hour, 12 GB on the disk
#   tests/bench/run.sh --small    few of them, and the document stays as it is
#
# Names of programs behind that run only those; the rest of the table stays. SPENDSCOPE_BENCH_DIR names a folder whose
# programs are run as they are, in place of building any.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
programs=(bench_decode bench_ingest_store bench_hourly bench_endtoend bench_query bench_repositories bench_cube
    bench_filter bench_start)
scale=usual
case "${1-}" in
    --small | --large) scale=${1#--}; shift ;;
esac
for name in "$@"; do
    [[ " ${programs[*]} " == *" $name "* ]] || { sed -n '6,14s/^# *//p' "$0" >&2; exit 2; }
done
chosen=("${programs[@]}")
[ $# -gt 0 ] && chosen=("$@")

sizes_of() {
    case "$scale $1" in
        small*) echo 20000 ;;
        *bench_query) echo 1000000 10000000 ;;
        "large bench_decode" | "large bench_ingest_store" | "large bench_cube") echo 1000000 10000000 ;;
        *) echo 1000000 ;;
    esac
}

folder=${SPENDSCOPE_BENCH_DIR-}
if [ -z "$folder" ]; then
    cmake --preset release -S "$root" -DSPENDSCOPE_TESTS=ON
    cmake --build "$root/build/release" --parallel 2 --target "${chosen[@]}"
    folder=$root/build/release/tests/bench
fi

lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
for program in "${chosen[@]}"; do
    for count in $(sizes_of "$program"); do
        "$folder/$program" "$count" | tee -a "$lines"
    done
done
[ "$scale" = small ] && exit

ROOT=$root python3 - "$lines" <<'PYTHON'
import datetime, json, os, platform, sys

begin, end = "<!-- measured: begin -->", "<!-- measured: end -->"
rows = []
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        if line.startswith("{"):
            rows.append(json.loads(line))
rows = list({(row["bench"], row["case"], row["size"]): row for row in rows}.values())


def number(value):
    return "-" if value is None else f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"


with open("/proc/cpuinfo", encoding="utf-8") as file:
    models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
table = [
    f"Measured on {datetime.date.today().isoformat()}, {len(models)} cores of {models[0]}, {platform.system()} "
    f"{platform.release().split('-')[0]}, by `tests/bench/run.sh`.",
    "",
    "| What | Case | Size | Figure | Floor | Unit | Ratio | Goal | |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
]
for row in rows:
    table.append(
        f"| {row['bench']} | {row['case']} | {row['size']:,} | {number(row['figure'])} | {number(row['floor'])} | "
        f"{row['unit']} | {number(row['ratio'])} | {number(row['goal'])} | {'met' if row['met'] else '**missed**'} |"
    )
path = os.path.join(os.environ["ROOT"], "docs", "PERFORMANCE.md")
with open(path, encoding="utf-8") as file:
    text = file.read()
head, rest = text.split(begin, 1)
old, tail = rest.split(end, 1)
measured = {row["bench"] for row in rows}
kept = [line for line in old.splitlines()[5:] if line.startswith("| ") and line.split("|")[1].strip() not in measured]
order = []
for line in old.splitlines()[5:] + table[4:]:
    if line.startswith("| ") and line.split("|")[1].strip() not in order:
        order.append(line.split("|")[1].strip())
table[4:] = sorted(kept + table[4:], key=lambda line: order.index(line.split("|")[1].strip()))
with open(path, "w", encoding="utf-8") as file:
    file.write(head + begin + "\n" + "\n".join(table) + "\n" + end + tail)
PYTHON
