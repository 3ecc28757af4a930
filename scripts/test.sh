#!/bin/bash
# Every test and check, stage by stage, on a machine with nothing but the toolchains.
# It closes with the runners' own counts and the seconds of each stage. A failed stage fails the whole, the others run on.
set -uo pipefail
cd "$(dirname "$0")/.."
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
logs=target/test-logs
mkdir -p "$logs"
rm -f "$logs"/*.log

names=() seconds=() results=()

# stage NAME COMMAND...: runs it, keeps what it says in a log, and remembers how it went and how long it took.
stage() {
    local name=$1 start=$SECONDS status=0
    shift
    printf '\n==== %s\n' "$name"
    "$@" 2>&1 | tee "$logs/${name// /-}.log" || status=1
    names+=("$name") seconds+=($((SECONDS - start)))
    if [ "$status" -eq 0 ]; then results+=(ok); else results+=(FAILED); fi
    return "$status"
}

setup() { scripts/setup.sh test; }
page_build() { npm run --silent build; }
page_lint() { npm run --silent lint && npm run --silent check; }
page_tests() { npm run --silent test; }
rust_format() { cargo fmt --all --check; }
rust_build() { cargo build --workspace --all-targets; }
rust_lint() { cargo clippy --workspace --all-targets -- -D warnings; }

# The files that programs of ours write are committed: writing them again changes nothing. The program is the one that
# the build made: asking cargo for this one package alone would build the core again with fewer features.
generated_fresh() {
    local before after
    before=$(sums) || return 1
    "${CARGO_TARGET_DIR:-target}/debug/generate" || return 1
    npm run --silent messages || return 1
    after=$(sums) || return 1
    if [ "$before" != "$after" ]; then
        diff <(echo "$before") <(echo "$after")
        echo "generated files are stale: run 'make generate', read the change, commit it"
        return 1
    fi
}
sums() { find ui/src/generated docs src-tauri/permissions crates/drawbridge-messages/src -type f -print0 | sort -z | xargs -0 sha256sum; }

# The window's tests take turns on one display, after the rest.
rust_tests() {
    if cargo nextest --version >/dev/null 2>&1; then
        cargo nextest run --workspace --no-fail-fast -E 'not binary(/^window_/)'
    else
        local targets=()
        while read -r file; do targets+=(--test "$(basename "$file" .rs)"); done < <(ls tests/tests/*.rs | grep -v /window_)
        cargo test --workspace --exclude drawbridge-tests --no-fail-fast --bins --lib --tests &&
            cargo test -p drawbridge-tests --no-fail-fast --lib --bins "${targets[@]}"
    fi
}
rust_doc_tests() { cargo test --quiet --workspace --doc; }
browser_tests() { npm run --silent test:browser; }
window_tests() {
    if cargo nextest --version >/dev/null 2>&1; then
        cargo nextest run --workspace --no-fail-fast -E 'binary(/^window_/)'
    else
        local targets=()
        while read -r file; do targets+=(--test "$(basename "$file" .rs)"); done < <(ls tests/tests/window_*.rs)
        cargo test -p drawbridge-tests --no-fail-fast "${targets[@]}" -- --test-threads=1
    fi
}

# The counts as the runners printed them, without colours.
counts() {
    sed 's/\x1b\[[0-9;]*m//g' "$logs"/*.log |
        grep -hE '^ *(Summary \[|Tests  |Test Files  |test result: )|svelte-check found|files? read' |
        sed 's/^ */  /'
}

closing() {
    local failed=0 total=0 row
    printf '\n==== counts, as the runners printed them\n'
    counts
    printf '\n==== seconds\n'
    for row in "${!names[@]}"; do
        printf '%6d  %-18s %s\n' "${seconds[$row]}" "${names[$row]}" "${results[$row]}"
        total=$((total + seconds[row]))
        [ "${results[$row]}" = ok ] || failed=1
    done
    printf '%6d  total\n' "$total"
    if [ "$failed" -eq 0 ]; then echo "everything passed"; else echo "FAILED"; fi
    exit "$failed"
}

# Without these three nothing else can run.
stage "setup" setup || closing
stage "page build" page_build || closing
stage "rust format" rust_format
stage "rust build" rust_build || closing
stage "page lint" page_lint
stage "page tests" page_tests
stage "rust lint" rust_lint
stage "generated files" generated_fresh
stage "rust tests" rust_tests
stage "rust doc tests" rust_doc_tests
stage "browser tests" browser_tests
stage "window tests" window_tests
closing
