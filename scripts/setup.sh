#!/bin/sh
# Brings a fresh Debian or Ubuntu to where Drawbridge builds. Quick when everything is there.
#   scripts/setup.sh core     the command line only: a C compiler and cargo
#   scripts/setup.sh window   and the window: the web view's packages, Node, the page's packages
#   scripts/setup.sh test     and what the tests drive: a virtual display, the web view's driver, Chromium
set -eu
cd "$(dirname "$0")/.."
goal=${1:-test}

say() { printf '%s\n' "$*" >&2; }
fail() { say "setup: $*"; exit 1; }

core="build-essential pkg-config"
window="libwebkit2gtk-4.1-dev libgtk-3-dev librsvg2-dev"
test="xvfb webkit2gtk-driver dbus procps shared-mime-info desktop-file-utils libglib2.0-bin python3-gi gir1.2-atspi-2.0 at-spi2-core"
case $goal in
    core) wanted=$core ;;
    window) wanted="$core $window" ;;
    test) wanted="$core $window $test" ;;
    *) fail "unknown goal '$goal': core, window or test" ;;
esac

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# The browser of the page's tests; it carries a name that differs between systems.
browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "packages are missing and there is neither root nor sudo here; run as root: apt-get install -y $missing"
    fi
}

install_packages() {
    missing=""
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "setup: this is no Debian or Ubuntu; please see to the counterparts of: $wanted"
        return 0
    fi
    for package in $wanted; do
        installed "$package" || missing="$missing $package"
    done
    if [ "$goal" = test ] && ! browser; then
        missing="$missing chromium"
    fi
    [ -n "$missing" ] || return 0
    say "setup: installing$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # the list is words
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# at_least HAVE WANT: whether the version HAVE is WANT or newer.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

check_cargo() {
    how="get it with: curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh   (or, with rustup there: rustup update stable)"
    # A fresh rustup is found even before its first new shell.
    [ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
    command -v cargo >/dev/null 2>&1 || fail "cargo is missing; $how"
    have=$(rustc --version | cut -d' ' -f2)
    at_least "$have" 1.95.0 || fail "rustc $have is too old, 1.95 or newer is needed; $how"
}

check_node() {
    how="get Node 20.19 or newer from https://nodejs.org/en/download (Debian 12's own is 18: too old)"
    command -v node >/dev/null 2>&1 || fail "node is missing; $how"
    command -v npm >/dev/null 2>&1 || fail "npm is missing; it comes with Node: $how"
    have=$(node --version | tr -d v)
    at_least "$have" 20.19.0 || fail "node $have is too old; $how"
    have=$(npm --version)
    at_least "$have" 10.0.0 || fail "npm $have is too old; run: npm install --global npm@11"
}

# The page's packages, once for each state of the lock file.
install_page_packages() {
    stamp=node_modules/.drawbridge-lock
    if [ -f "$stamp" ] && cmp -s package-lock.json "$stamp"; then
        return 0
    fi
    say "setup: installing the page's packages"
    npm ci --no-audit --no-fund >&2
    cp package-lock.json "$stamp"
}

install_packages
check_cargo
if [ "$goal" != core ]; then
    check_node
    install_page_packages
fi
