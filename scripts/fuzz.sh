#!/bin/sh
# Fuzzes every target of fuzz/ for some seconds each, on the stable compiler (without a sanitizer: the readers are safe Rust).
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
scripts/setup.sh core
if ! cargo fuzz --version >/dev/null 2>&1; then
    echo "cargo-fuzz is missing; get it with: cargo install cargo-fuzz --locked" >&2
    exit 1
fi
for target in $(cargo fuzz list); do
    echo "==== $target, $seconds s"
    mkdir -p "fuzz/corpus/$target"
    cargo fuzz run -s none "$target" "fuzz/corpus/$target" "fuzz/seeds/$target" -- \
        -max_total_time="$seconds" -max_len=65536 -timeout=5 -rss_limit_mb=512
done
