#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the programs for a package and packs them: the Debian package, the portable archive, checksums and SBOM.
#
#   packaging/package.sh [OUTPUT]   default: build/packages
#
# Everything is a function of the commit: SOURCE_DATE_EPOCH is the commit's time, paths are mapped away, archives are
# sorted and owned by nobody. JOBS chooses how many compilers run.
set -euo pipefail
umask 022 # it gets into archives
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
output=$(realpath -m "${1:-$root/build/packages}")
build=${SPENDSCOPE_PACKAGE_BUILD:-$root/build/package}

install_packages "${build_packages[@]}" "${package_packages[@]}"

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
# rcc has a word of its own for it.
export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
(cd "$root" && cmake --preset package -B "$build")
cmake --build "$build" ${JOBS:+-j "$JOBS"}

mkdir -p "$output"
rm -f "$output"/spendscope[_-]* "$output"/SHA256SUMS
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$build/packed"
mv "$build"/packed/*.deb "$output/"
"$root/packaging/portable.sh" "$build" "$output"
version=$(cmake -P "$root/packaging/tools/version.cmake")
python3 "$root/packaging/tools/sbom.py" "$root" "$version" "$output/spendscope-$version.spdx.json"
(cd "$output" && sha256sum spendscope* >SHA256SUMS)
echo "Packages: $output"
ls -l "$output"
