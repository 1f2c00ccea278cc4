#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On a build machine of its own: a keychain with the certificate to sign with, and the profile "spendscope" to notarise
# with. Not yet run.
#
#   CERTIFICATE, CERTIFICATE_PASSWORD          a PKCS #12 file in Base64, and its password
#   NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER   a key of App Store Connect (the text of the .p8 file), its id, its issuer;
#                                              without them nothing is notarised
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
keychain=$HOME/Library/Keychains/spendscope-build.keychain-db
password=$(openssl rand -hex 16)

base64 --decode <<<"${CERTIFICATE:?the certificate}" >"$work/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$work/certificate.p12" -k "$keychain" -P "${CERTIFICATE_PASSWORD:-}" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db

if [ -n "${NOTARY_KEY:-}" ]; then
    printf '%s\n' "$NOTARY_KEY" >"$work/key.p8"
    xcrun notarytool store-credentials spendscope --key "$work/key.p8" --key-id "${NOTARY_KEY_ID:?}" --issuer "${NOTARY_ISSUER:?}"
fi
