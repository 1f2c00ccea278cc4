#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Desktop entry, AppStream metainfo, units and icons, as the tools of their standards see them.
# shellcheck source=packaging/tests/common.sh
. "$(dirname "$0")/common.sh"
needs desktop-file-validate desktop-file-utils
needs appstreamcli appstream

said=$(desktop-file-validate "$SPENDSCOPE_SOURCE/packaging/linux/spendscope.desktop" 2>&1) || fail "$said"
[ -z "$said" ] || fail "$said"
appstreamcli validate --no-net --pedantic --explain "$files"/*.metainfo.xml || fail 'the metainfo is not valid'

# Every picture that the metainfo shows is in the repository, and as large as it says.
grep -ho '/[a-z-]*\.png' "$files"/*.metainfo.xml | while read -r picture; do
    picture=docs/screenshots$picture
    [ -s "$SPENDSCOPE_SOURCE/$picture" ] || fail "$picture is missing"
    "$SPENDSCOPE_PYTHON" - "$SPENDSCOPE_SOURCE/$picture" <<'EOF' || fail "$picture is not 1280 by 800"
import struct, sys
size = struct.unpack('>II', open(sys.argv[1], 'rb').read(24)[16:24])
sys.exit(size != (1280, 800))
EOF
done

for size in 16 22 24 32 48 64 128 256 512; do
    "$SPENDSCOPE_PYTHON" - "$files/icons/$size.png" "$size" <<'EOF' || fail "the icon of $size is wrong"
import struct, sys
head = open(sys.argv[1], 'rb').read(24)
sys.exit(head[:8] != b'\x89PNG\r\n\x1a\n' or struct.unpack('>II', head[16:24]) != (int(sys.argv[2]),) * 2)
EOF
done

if command -v systemd-analyze >/dev/null; then
    # It looks for the program where the package puts it.
    mkdir -p "$work/units"
    for unit in service timer; do
        sed "s|^ExecStart=[^ ]*|ExecStart=$SPENDSCOPE_BUILD/app/spendscope-cli|" "$files/systemd/spendscope-sync.$unit" \
            >"$work/units/spendscope-sync.$unit"
    done
    said=$(XDG_RUNTIME_DIR=$work systemd-analyze verify --user --man=no "$work"/units/* 2>&1) || fail "$said"
    if grep -q spendscope <<<"$said"; then fail "$said"; fi
else
    echo 'systemd-analyze is not installed: the units were not checked' >&2
fi

if command -v man >/dev/null; then
    for page in "$files"/man1/*.gz; do
        said=$(MANWIDTH=100 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null) || fail "$said"
        [ -z "$said" ] || fail "$page: $said"
    done
else
    echo 'man is not installed: the pages were not set' >&2
fi
