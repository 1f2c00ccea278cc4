# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian packages that Spendscope needs, by purpose, and how missing ones are installed. To be sourced. The names
# hold for Debian 12 and Ubuntu 24.04; where releases differ an entry lists the choices, the preferred one first: a|b.

# To build and run both programs. Qt's HTTP server needs the WebSockets files to be found; libsecret is loaded by
# QtKeychain at run time, so no package depends on it.
# shellcheck disable=SC2034
build_packages=(
    build-essential cmake ninja-build ccache 'pkg-config|pkgconf'
    qt6-base-dev libqt6opengl6-dev 'qt6-charts-dev|libqt6charts6-dev' 'qt6-svg-dev|libqt6svg6-dev'
    qt6-httpserver-dev 'qt6-websockets-dev|libqt6websockets6-dev' qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    python3 qtkeychain-qt6-dev libsimdjson-dev libdeflate-dev libsqlite3-dev libpq-dev libcurl4-openssl-dev libssl-dev libical-dev
    libqt6svg6 libsecret-1-0 fontconfig fonts-dejavu-core ca-certificates
)

# To run the tests: a keychain to test with, a database driver to compare with, a database server, a mail server and certificates, a
# compiler that fuzzes. On Ubuntu 24.04 clang is 18, on Debian 12 it is 14.
# shellcheck disable=SC2034
test_packages=(dbus at-spi2-core gir1.2-atspi-2.0 python3-gi gnome-keyring postgresql libqt6sql6-sqlite xvfb xauth python3-aiosmtpd openssl poppler-utils clang 'libclang-rt-18-dev|libclang-rt-14-dev')

# To pack, and to check what was packed: the package, its metadata, its completions, and a clean system to install it in.
# shellcheck disable=SC2034
package_packages=(python3 dpkg-dev file binutils patchelf fonts-dejavu-core)
# shellcheck disable=SC2034
package_check_packages=(lintian desktop-file-utils appstream man-db fish zsh yamllint flatpak-builder nsis p7zip-full g++-mingw-w64-x86-64-posix)
# shellcheck disable=SC2034
cleanroot_packages=(mmdebstrap xvfb)

# To draw the window where there is no display.
# shellcheck disable=SC2034
screenshot_packages=(xvfb xauth)

# To check the sources. Other versions of clang-format lay some lines out differently.
# shellcheck disable=SC2034
check_packages=(git clang-format-14 shellcheck)

is_installed() {
    local status
    status=$(dpkg-query -W -f='${db:Status-Status} ' "$1" 2>/dev/null) || return 1
    [[ " $status" == *' installed '* ]]
}

is_available() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
    [[ $policy == *'  Candidate: '[!\(]* ]]
}

# Whether one of the choices of an entry is installed.
is_satisfied() {
    local name names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        is_installed "$name" && return 0
    done
    return 1
}

# The first choice that the package lists know.
package_to_install() {
    local name names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if is_available "$name"; then
            echo "$name"
            return
        fi
    done
    echo "${names[0]}"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "error: these packages are needed and you are not root; install sudo or ask an administrator." >&2
        return 1
    fi
}

# install_packages ENTRY...: installs what is missing; does nothing, and asks for no rights, where nothing is.
install_packages() {
    local entry missing=() names=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "There is no apt here: the equivalents of these Debian packages must be present: $*" >&2
        return 0
    fi
    for entry in "$@"; do
        is_satisfied "$entry" || missing+=("$entry")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing what is missing: ${missing[*]}" >&2
    as_root apt-get -q update >&2 || echo "The package lists could not all be renewed; going on with those at hand." >&2
    for entry in "${missing[@]}"; do
        names+=("$(package_to_install "$entry")")
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "${names[@]}" \
        </dev/null >&2
}
