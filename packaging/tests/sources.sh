#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The version stands in one place, the changelog's newest heading agrees, and no source asks the clock while it is compiled.
# shellcheck source=packaging/tests/common.sh
. "$(dirname "$0")/common.sh"
cd "$SPENDSCOPE_SOURCE"

"$SPENDSCOPE_PYTHON" packaging/tools/changelog.py check CHANGELOG.md "$SPENDSCOPE_VERSION"
[[ $SPENDSCOPE_VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "project(VERSION) is not MAJOR.MINOR.PATCH: $SPENDSCOPE_VERSION"

version=${SPENDSCOPE_VERSION//./\\.}
elsewhere=$(grep -rnE "(spendscope|version)[^0-9]{0,12}$version([^0-9.]|$)" --include='*.cpp' --include='*.h' --include='*.txt' \
    --include='*.cmake' --include='*.in' --include='*.yml' --include='*.yaml' --include='*.json' -i \
    app core ui packaging resources CMakeLists.txt .github 2>/dev/null | grep -vE '^CMakeLists.txt:.*project\(|///' || true)
[ -z "$elsewhere" ] || fail "the version stands in more than one place: $elsewhere"

# The id of the program stands in one place, but for the Flatpak manifest, which can't ask CMake.
id=$(sed -n 's/^set(SPENDSCOPE_APP_ID "\([^"]*\)".*/\1/p' packaging/publisher.cmake)
[ -s "packaging/flatpak/$id.yml" ] || fail "no Flatpak manifest is named after $id"
grep -qx "id: $id" "packaging/flatpak/$id.yml" || fail "the Flatpak manifest is of another id than $id"
grep -qF "packaging/flatpak/$id.yml" .github/workflows/packages.yml || fail "the workflow builds another manifest than $id"

clock=$(grep -rnE '__(DATE|TIME|TIMESTAMP)__' app core ui || true)
[ -z "$clock" ] || fail "these would differ from build to build: $clock"

# The day of a development release is the source's; headings that are no release are refused.
export SOURCE_DATE_EPOCH=1798761600
# shellcheck disable=SC2016
printf '# Changelog\n\n## 1.1.0 (unreleased)\n\n### A <room>\n- Says `this` & [that](x.md),\n  in two lines.\n\n## 1.0.0 (2026-02-03)\n- First.\n' >"$work/good.md"
echo '@RELEASES@' >"$work/template"
"$SPENDSCOPE_PYTHON" packaging/tools/changelog.py metainfo "$work/good.md" "$work/template" >"$work/xml"
grep -q '<release version="1.1.0" date="2027-01-01" type="development">' "$work/xml" || fail "no development release: $(cat "$work/xml")"
grep -q '<release version="1.0.0" date="2026-02-03" type="stable">' "$work/xml" || fail "no stable release: $(cat "$work/xml")"
grep -q '<li>Says this &amp; that, in two lines.</li>' "$work/xml" || fail "a point is lost: $(cat "$work/xml")"
printf '## Next version\n- Something.\n' >"$work/bad.md"
if "$SPENDSCOPE_PYTHON" packaging/tools/changelog.py check "$work/bad.md" 1.0.0 2>/dev/null; then
    fail 'a heading without a version was taken'
fi
