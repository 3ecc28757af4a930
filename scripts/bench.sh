#!/bin/sh
# The measurements of bench/, each figure with its goal. The machine should have nothing else to do.
set -eu
cd "$(dirname "$0")/.."
scripts/setup.sh window
printf 'load before: '
cut -d' ' -f1-3 /proc/loadavg
npm run --silent build
cargo build --release -p drawbridge-desktop -p drawbridge-cli
cargo build --release -p drawbridge-desktop --example empty
cargo bench -p drawbridge-bench
