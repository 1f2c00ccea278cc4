#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sends a signed disk image to Apple and staples the answer to it. Not yet run.
#
#   packaging/macos/notarise.sh IMAGE.dmg PROFILE   a profile kept by "xcrun notarytool store-credentials"
set -euo pipefail
image=${1:?the image}
profile=${2:?the keychain profile}
codesign --verify --strict "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
