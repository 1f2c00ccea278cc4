#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The signed file that "Check for updates" reads. The secret key never belongs into the repository.
#
#   packaging/updates.sh key SECRET.pem                            makes a key pair; prints the public key for SPENDSCOPE_UPDATE_KEY
#   packaging/updates.sh sign SECRET.pem VERSION PAGE SUMMARY      prints the file about that release
set -euo pipefail

public_key() {
    # The last 32 bytes of the key's usual form are the key itself.
    openssl pkey -in "$1" -pubout -outform DER | tail -c 32 | base64 -w0
}

case ${1:-} in
key)
    [ ! -e "$2" ] || { echo "error: $2 exists, and is left alone" >&2; exit 1; }
    (umask 077 && openssl genpkey -algorithm ed25519 -out "$2")
    public_key "$2"
    echo
    ;;
sign)
    secret=$2
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    python3 - "$3" "$4" "$5" "$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%F)" >"$work/payload" <<'EOF'
import json, re, sys
version, page, summary, published = sys.argv[1:]
if not re.fullmatch(r'\d+\.\d+\.\d+', version) or not page.startswith('https://'):
    sys.exit('error: VERSION is MAJOR.MINOR.PATCH, PAGE begins with https://')
print(json.dumps({'product': 'spendscope', 'version': version, 'published': published, 'summary': summary, 'page': page},
                 ensure_ascii=False), end='')
EOF
    openssl pkeyutl -sign -inkey "$secret" -rawin -in "$work/payload" -out "$work/signature"
    printf '{\n  "payload": "%s",\n  "signature": "%s"\n}\n' "$(base64 -w0 <"$work/payload")" "$(base64 -w0 <"$work/signature")"
    ;;
*)
    sed -n '6,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
