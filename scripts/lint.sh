#!/bin/sh
# The checks that need no running program: formatting, clippy, eslint, types, and the house rules of tests/tests/tidy.rs.
set -eu
cd "$(dirname "$0")/.."
scripts/setup.sh window
npm run --silent build
cargo fmt --all --check
cargo clippy --workspace --all-targets -- -D warnings
cargo test --quiet -p drawbridge-tests --test tidy
npm run --silent lint
npm run --silent check
