#!/bin/bash
# Installs the built .deb on a clean Debian (a folder made by debootstrap), starts it, uses it, removes it, and shows
# that nothing of it is left but what its user made. Needs root, debootstrap and a Debian mirror.
# usage: scripts/package-clean.sh [FOLDER]    the folder is made where it is missing, and left for the next time
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "a clean system is made as root: sudo make package-clean"; exit 1; }
deb=$(ls -t target/release/bundle/deb/*.deb 2>/dev/null | head -n 1 || true)
[ -n "$deb" ] || { echo "no package is built yet: make package"; exit 1; }
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap >&2
clean=${1:-target/clean-debian}
if [ ! -x "$clean/bin/sh" ]; then
    mirror=$(grep -rhE '^(deb|URIs:) ' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -oE 'https?://[^ ]*/debian/?( |$)' | head -n 1 | tr -d ' ' || true)
    mkdir -p "$clean"
    debootstrap --variant=minbase bookworm "$clean" "${mirror:-http://deb.debian.org/debian}" >&2
    # The way to the packages is this machine's.
    cp /etc/resolv.conf "$clean/etc/resolv.conf"
    cp -rL /etc/apt/sources.list* "$clean/etc/apt/" 2>/dev/null || true
    cp -rL /etc/apt/apt.conf.d/. "$clean/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp -rL /etc/apt/keyrings /usr/share/keyrings "$clean/usr/share/" 2>/dev/null || true
fi
cp "$deb" "$clean/srv/drawbridge.deb"
cp examples/shop.dfd "$clean/srv/shop.dfd"
mounted=()
unmount() { for place in "${mounted[@]}"; do umount -l "$place"; done; }
trap unmount EXIT
for place in proc sys dev; do
    mount --bind "/$place" "$clean/$place"
    mounted+=("$clean/$place")
done
cat > "$clean/srv/try.sh" <<'INSIDE'
set -eu; [ -z "${TRACE:-}" ] || set -x
XDG_RUNTIME_DIR=$(mktemp -d)
export DEBIAN_FRONTEND=noninteractive HOME=/srv/user XDG_RUNTIME_DIR
work=$(mktemp -d)
mkdir -p "$HOME"; chmod 700 "$XDG_RUNTIME_DIR"
apt-get update -qq >&2
# What shows that a window is there; it is no part of the application.
apt-get install -y -qq --no-install-recommends xvfb xauth x11-utils procps >&2
listing() { find /usr /etc /opt /var/lib -xdev \( -type f -o -type l \) | grep -vE '^/var/lib/(dpkg|apt)/|\.cache$' | sort; }
apt-get install -y -qq /srv/drawbridge.deb >&2
apt-get remove -y -qq --purge drawbridge >&2
listing > "$work/before"
apt-get install -y -qq --no-install-recommends /srv/drawbridge.deb >&2
echo "== installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB' drawbridge)"
[ -e /usr/share/applications/Drawbridge.desktop ] && [ -e /usr/share/icons/hicolor/128x128/apps/drawbridge-desktop.png ]
drawbridge validate /srv/shop.dfd >/dev/null || [ $? -eq 1 ]
drawbridge threats /srv/shop.dfd --tier five | head -n 3
Xvfb :9 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null & screen=$!
sleep 1
DISPLAY=:9 drawbridge-desktop /srv/shop.dfd 2>"$work/window.log" & window=$!
for turn in $(seq 60); do
    DISPLAY=:9 xwininfo -root -tree 2>/dev/null | grep -q 'Web shop' && break
    kill -0 "$window" || { cat "$work/window.log"; exit 1; }
    sleep 1
done
DISPLAY=:9 xwininfo -root -tree | grep -m 1 'Web shop'
drawbridge list 2>&1 | head -n 3
kill "$window"; wait "$window" 2>/dev/null || true
kill "$screen"
data=$(find "$HOME" -path '*drawbridge*' -name '*.db' | head -n 1)
echo "== what the user made: $data"
[ -n "$data" ]
apt-get remove -y -qq --purge drawbridge >&2
listing > "$work/after"
diff "$work/before" "$work/after"
echo "== removed: no file of it is left"
[ -s "$data" ]
echo "== and the user's workspace is still there"
pgrep -f '/usr/bin/drawbridge' && { echo "a process of it is left"; exit 1; }
exit 0
INSIDE
timeout 900 chroot "$clean" sh /srv/try.sh
