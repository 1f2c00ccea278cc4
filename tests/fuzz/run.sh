#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Feeds every decoder what a fuzzer thinks up, under address and undefined-behaviour sanitizers.
#
#   tests/fuzz/run.sh [SECONDS [BUILD FOLDER [SEED]]]   a target that many seconds: 5 in the ordinary tests, 60 nightly
#
# The ordinary tests think up the same inputs each time, so that a finding is a change's and not chance's; a run
# without a seed, like the nightly one, looks somewhere new.
#
# Prints a line a target, and the executions in all. Ends with 1 at the first finding, which it leaves in the build
# folder, and with 77 where there is no clang with libFuzzer.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
seconds=${1:-60}
build=${2:-$here/../../build/fuzz}
seed=${3:-0}

clang=
for name in clang++ clang++-18 clang++-16 clang++-14; do
    if command -v "$name" >/dev/null &&
        echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }' |
        "$name" -x c++ -fsanitize=fuzzer,address,undefined - -o /dev/null 2>/dev/null; then
        clang=$name
        break
    fi
done
if [ -z "$clang" ]; then
    echo "There is no clang with libFuzzer here (Debian: clang and libclang-rt-14-dev)."
    exit 77
fi

mkdir -p "$(dirname "$build")"
if ! { cmake -S "$here/project" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$clang" &&
    cmake --build "$build" -j 2; } >"$build.log" 2>&1; then
    tail -30 "$build.log"
    exit 1
fi

export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
total=0
for target in "$build"/fuzz_*; do
    [[ -x $target && -f $target ]] || continue
    name=${target##*/fuzz_}
    # What was found interesting stays in the build folder; the corpus in the sources is read only.
    mkdir -p "$build/found/$name" "$build/findings"
    seeds=("$build/found/$name")
    [ ! -d "$here/corpus/$name" ] || seeds+=("$here/corpus/$name")
    if ! "$target" -seed="$seed" -max_total_time="$seconds" -max_len=16384 -timeout=20 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$build/findings/$name-" "${seeds[@]}" >"$build/$name.log" 2>&1; then
        echo "A finding in $name:"
        tail -40 "$build/$name.log"
        exit 1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log")
    total=$((total + runs))
    printf '%-14s %12d executions, no finding\n' "$name" "$runs"
done
printf '%-14s %12d executions, no finding\n' "in all" "$total"
