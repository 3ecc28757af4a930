#!/bin/bash
# Builds the packages, and shows of the .deb that it is complete, small enough, installs and starts.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
limit_kib=$((25 * 1024))

scripts/setup.sh test
npm run --silent build
cargo build --release -p drawbridge-cli
npx tauri build --bundles deb,rpm

deb=$(ls -t target/release/bundle/deb/*.deb | head -n 1)
echo "== $deb"
size=$(dpkg-deb -f "$deb" Installed-Size)
echo "installed size: $size KiB (at most $limit_kib)"
[ "$size" -le "$limit_kib" ]

if [ "$(id -u)" = 0 ]; then root=(); else root=(sudo); fi
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall "$PWD/$deb" >&2 ||
    "${root[@]}" dpkg -i "$deb"
for file in /usr/bin/drawbridge /usr/bin/drawbridge-desktop /usr/share/mime/packages/drawbridge.xml; do
    [ -e "$file" ] || { echo "the package did not install $file"; exit 1; }
done
desktop-file-validate /usr/share/applications/Drawbridge.desktop
# What file managers take a file for.
gio info -a standard::content-type examples/shop.dfd | grep -q text/x-drawbridge-dfd
/usr/bin/drawbridge --version
/usr/bin/drawbridge validate examples/shop.dfd >/dev/null || [ $? -eq 1 ]

# The installed window, driven like the built one.
DRAWBRIDGE_DESKTOP=/usr/bin/drawbridge-desktop cargo test --quiet -p drawbridge-tests --test window_opens -- --test-threads=1
echo "the package installs and starts: $PWD/$deb"
