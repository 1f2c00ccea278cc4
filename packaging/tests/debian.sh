#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Packs the build twice, in two folders, with another home, language and time zone: the bytes are the same. Then what lintian says.
# The build itself is compared in packaging/reproducible.sh, which takes two whole builds.
# shellcheck source=packaging/tests/common.sh
. "$(dirname "$0")/common.sh"
needs dpkg-shlibdeps dpkg-dev
needs cpack cmake

export SOURCE_DATE_EPOCH=1798761600
config=$SPENDSCOPE_BUILD/CPackConfig.cmake
# Unoptimised programs are large: their package is not for keeping, and gzip is quick.
pack=(cpack --config "$config" -G DEB)
[ "$SPENDSCOPE_PACKAGE" = ON ] || pack+=(-D CPACK_DEBIAN_COMPRESSION_TYPE=gzip)
"${pack[@]}" -B "$work/first" >"$work/log" 2>&1 || fail "$(cat "$work/log")"
sleep 1.1 # so that a clock that got in would show
(
    mkdir "$work/home" "$work/a longer name"
    HOME=$work/home TZ=Pacific/Auckland LC_ALL=C "${pack[@]}" -B "$work/a longer name/second"
) >"$work/log" 2>&1 || fail "$(cat "$work/log")"
first=$(echo "$work"/first/*.deb)
second=$(echo "$work"/a\ longer\ name/second/*.deb)
cmp "$first" "$second" || fail 'two packages of one build differ'

dpkg-deb -x "$first" "$work/root"
for path in usr/bin/spendscope usr/bin/spendscope-cli usr/share/applications/spendscope.desktop usr/lib/systemd/user/spendscope-sync.timer \
    usr/share/icons/hicolor/512x512/apps/spendscope.png usr/share/man/man1/spendscope-cli.1.gz usr/share/doc/spendscope/copyright; do
    [ -e "$work/root/$path" ] || fail "the package lacks $path"
done
# Neither a library nor a file for developers, and nothing outside /usr.
stray=$(cd "$work/root" && find . -name '*.a' -o -name '*.so*' -o -name '*.h' -o -name '*.cmake' | head)
[ -z "$stray" ] || fail "not for users: $stray"
[ "$(ls "$work/root")" = usr ] || fail "outside /usr: $(ls "$work/root")"
depends=$(dpkg-deb -f "$first" Depends)
grep -q 'libqt6widgets6 (>= ' <<<"$depends" || fail "no exact dependencies: $depends"
if grep -q -- '-dev' <<<"$depends"; then fail "a user needs no development package: $depends"; fi
# Whatever the programs are linked with is named, with its licence, in About and in the SBOM.
"$SPENDSCOPE_PYTHON" - "$SPENDSCOPE_SOURCE/resources/components.json" "$depends" <<'EOF' || fail 'resources/components.json lacks a library'
import json, sys
named = {component['package'] for component in json.load(open(sys.argv[1], encoding='utf-8'))}
named |= {'libc6', 'libgcc-s1'}  # every system's
named |= {'libqt6' + part + '6' for part in ('dbus', 'gui', 'network', 'svg', 'widgets')}  # named as Qt
depends = [entry.split()[0].removesuffix('t64') for entry in sys.argv[2].split(',')]
missing = [name for name in depends if name not in named]
sys.exit(', '.join(missing) or None)
EOF
if [ "$SPENDSCOPE_PACKAGE" = ON ] && grep -laF -e "$SPENDSCOPE_SOURCE/" -e "$SPENDSCOPE_BUILD/" "$work"/root/usr/bin/*; then
    fail 'a program holds a path of this computer'
fi

if command -v lintian >/dev/null; then
    # Unoptimised builds of developers lack what a package is hardened with; a package's own build must not.
    suppressed=()
    [ "$SPENDSCOPE_PACKAGE" = ON ] || suppressed=(--suppress-tags 'hardening-no-fortify-functions,hardening-no-bindnow,hardening-no-pie,hardening-no-relro')
    lintian --allow-root --pedantic --fail-on error,warning "${suppressed[@]}" "$first" || fail 'lintian is not content'
else
    echo 'lintian is not installed: the package was not checked by it' >&2
fi
