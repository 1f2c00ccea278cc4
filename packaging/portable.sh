#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Packs both programs with the libraries and plug-ins they need into one archive that runs where no Qt is installed.
#
#   packaging/portable.sh BUILD OUTPUT   a build of the preset package, and the folder for the archive
#
# The C library, the graphics drivers' side and the session's own libraries stay the system's: an older C library than the
# building system's is not enough, anything newer is. Libraries that most desktops have, but bare systems lack, lie in
# lib/fallback and are used only where the system has none of its own.
set -euo pipefail
umask 022
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(realpath "$1")
output=$(realpath -m "$2")
version=$(cmake -P "$root/packaging/tools/version.cmake")
name=spendscope-$version-linux-$(uname -m)
epoch=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/$name
mkdir -p "$tree"/bin "$tree"/lib/fallback "$tree"/plugins "$output"

DESTDIR=$work/installed cmake --install "$build" --prefix /usr --strip >/dev/null
installed=$work/installed/usr
cp "$installed"/bin/spendscope "$installed"/bin/spendscope-cli "$tree/bin/"
cp -r "$installed/share" "$tree/share"
cp "$root/LICENSE" "$root/CHANGELOG.md" "$root/README.md" "$tree/"

for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so \
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so \
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so \
    imageformats/libqsvg.so imageformats/libqico.so imageformats/libqjpeg.so iconengines/libqsvgicon.so \
    tls/libqopensslbackend.so networkinformation/libqnetworkmanager.so platformthemes/libqxdgdesktopportal.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so; do
    # The Wayland ones are there only where the building system has qt6-wayland.
    if [ -e "$plugins/$plugin" ]; then
        install -D -m 644 "$plugins/$plugin" "$tree/plugins/$plugin"
    fi
done

# What every system with this C library brings, and must bring itself: the C library, the loader.
is_the_systems() {
    case $1 in
    ld-linux* | libc.so* | libm.so* | libdl.so* | libpthread.so* | librt.so* | libresolv.so* | libutil.so* | libnsl.so*) return 0 ;;
    esac
    return 1
}
# Tied to drivers or to the session where there is one.
is_better_the_systems() {
    case $1 in
    libGL.so* | libEGL.so* | libGLX.so* | libGLdispatch.so* | libOpenGL.so* | libGLU* | libdrm* | libgbm* | libX11.so* | libX11-xcb* | \
        libxcb.so* | libXau* | libXdmcp* | libfontconfig* | libfreetype* | libexpat* | libz.so* | libdbus-1* | libsystemd* | libcap.so* | \
        libgcc_s* | libstdc++* | libwayland-*) return 0 ;;
    esac
    return 1
}
# libsecret is loaded while running, by name; so is what finds certificates. They are looked for in the system first.
find "$tree/bin" "$tree/plugins" -type f -exec ldd {} + 2>/dev/null | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p' | sort -u >"$work/needed"
while read -r soname path; do
    if is_the_systems "$soname"; then
        continue
    elif is_better_the_systems "$soname"; then
        cp -L "$path" "$tree/lib/fallback/$soname"
    else
        cp -L "$path" "$tree/lib/$soname"
    fi
done <"$work/needed"
chmod 644 "$tree"/lib/*.so* "$tree"/lib/fallback/*.so*
# shellcheck disable=SC2016
for file in "$tree"/bin/*; do patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$file"; done
# shellcheck disable=SC2016
for file in "$tree"/lib/*.so*; do patchelf --force-rpath --set-rpath '$ORIGIN' "$file"; done
# shellcheck disable=SC2016
find "$tree/plugins" -name '*.so' -exec patchelf --force-rpath --set-rpath '$ORIGIN/../../lib' {} +

# Letters for a system that has no font and no word about fonts; every desktop has both, and they win.
fonts=$tree/lib/fallback/fonts
mkdir -p "$fonts"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf "$fonts/"
cat >"$fonts/fonts.conf" <<'EOF'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
EOF

printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$tree/bin/qt.conf"

cat >"$tree/spendscope" <<'EOF'
#!/bin/sh
# Starts the program of its own name with the libraries beside it.
here=$(dirname "$(readlink -f "$0")")
fallback=
for library in "$here"/lib/fallback/*.so*; do
    name=${library##*/}
    found=no
    for folder in /lib /usr/lib /lib64 /usr/lib64 /lib/*-linux-gnu /usr/lib/*-linux-gnu; do
        if [ -e "$folder/$name" ]; then
            found=yes
            break
        fi
    done
    if [ "$found" = no ]; then
        # A folder of links to just those that are missing, so that none of the system's is pushed aside.
        if [ -z "$fallback" ]; then
            fallback=${XDG_RUNTIME_DIR:-/tmp}/spendscope-VERSION-$(id -u)
            mkdir -p -m 700 "$fallback" || exit 1
            # Only a folder of one's own is trusted.
            [ -O "$fallback" ] && [ ! -L "$fallback" ] || { echo "error: $fallback belongs to somebody else" >&2; exit 1; }
        fi
        ln -sfn "$library" "$fallback/$name" # the same link at every start, whoever starts at the same time
    fi
done
if [ -n "$fallback" ]; then
    LD_LIBRARY_PATH=$fallback${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    export LD_LIBRARY_PATH
fi
if [ ! -e /etc/fonts/fonts.conf ] && [ -z "${FONTCONFIG_FILE:-}" ]; then
    FONTCONFIG_FILE=$here/lib/fallback/fonts/fonts.conf
    export FONTCONFIG_FILE
fi
exec "$here/bin/${0##*/}" "$@"
EOF
sed -i "s/spendscope-VERSION/spendscope-$version/" "$tree/spendscope"
chmod 755 "$tree/spendscope"
cp "$tree/spendscope" "$tree/spendscope-cli"

# What came along, and its licences.
mkdir -p "$tree/licences"
cp -L /usr/share/doc/fonts-dejavu-core/copyright "$tree/licences/fonts-dejavu-core"
find "$tree/lib" "$tree/plugins" -name '*.so*' -printf '%f\n' | sort >"$work/files"
while read -r soname path; do
    grep -qxF "$soname" "$work/files" || continue
    package=$(dpkg-query -S "$(realpath "$path")" 2>/dev/null | head -n 1 | cut -d: -f1) || true
    [ -n "$package" ] || package=$(dpkg-query -S "${path#/usr}" 2>/dev/null | head -n 1 | cut -d: -f1) || true
    if [ -n "$package" ] && [ -e "/usr/share/doc/$package/copyright" ]; then
        cp -L "/usr/share/doc/$package/copyright" "$tree/licences/$package"
    fi
    echo "$soname ${package:-unknown}"
done <"$work/needed" >"$tree/licences/LIBRARIES"

chmod -R u=rwX,go=rX "$tree"
find "$tree" -exec touch -h -d "@$epoch" {} +
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu --mtime="@$epoch" -cf - "$name" \
    | gzip -9n >"$output/$name.tar.gz"
echo "$output/$name.tar.gz"
