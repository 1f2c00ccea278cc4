#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion in the shells that are installed here; bash always is.
# shellcheck source=packaging/tests/common.sh
. "$(dirname "$0")/common.sh"
completions=$files/completions
cd "$work"
touch keyfile
mkdir datafolder

# bash_completes EXPECTED WORD...: what Tab offers behind these words.
bash_completes() {
    local expected=$1 got
    shift
    # shellcheck source=/dev/null
    got=$(
        set +eu
        # shellcheck disable=SC2317 # called by the completion; the real one works only while a line is completed
        compopt() { :; }
        . "$completions/bash/spendscope-cli"
        COMP_WORDS=(spendscope-cli "$@")
        COMP_CWORD=$#
        _spendscope_cli
        printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd' '
    )
    [ "$got" = "$expected" ] || fail "bash: '$*' offers '$got', not '$expected'"
}
bash_completes 'completion connection' co
bash_completes 'remove rename resume' connection re
bash_completes '--key-file --key-stdin' connection add Acme --key
bash_completes 'keyfile' connection add Acme --key-file key
bash_completes 'datafolder' --data-dir data
bash_completes '' --data-dir datafolder connection rename re
bash_completes 'csv' --data-dir x export c
bash_completes '' report --limit ''

if command -v fish >/dev/null; then
    # fish_completes EXPECTED LINE
    fish_completes() {
        local got
        got=$(HOME=$work fish --no-config -c "source $completions/fish/spendscope-cli.fish; complete -C '$2'" \
            | cut -f1 | sort | paste -sd' ')
        [ "$got" = "$1" ] || fail "fish: '$2' offers '$got', not '$1'"
    }
    fish_completes 'completion connection' 'spendscope-cli co'
    fish_completes 'remove rename resume' 'spendscope-cli connection re'
    fish_completes '--key-file --key-stdin' 'spendscope-cli connection add Acme --key'
else
    echo 'fish is not installed: its completion was not tried' >&2
fi

if command -v zsh >/dev/null; then
    for file in "$completions"/zsh/_*; do
        zsh -n "$file" || fail "$file"
        program=$(basename "$file")
        program=${program#_}
        found=$(HOME=$work zsh -fc "fpath=('$completions/zsh' \$fpath); autoload -Uz compinit; compinit -u -D; print \$_comps[$program]")
        [ "$found" = "_$program" ] || fail "zsh does not know the completion of $program: $found"
    done
else
    echo 'zsh is not installed: its completion was not tried' >&2
fi
