#!/bin/sh
# Opens the window on the sample model. Where there is no display, says so and does the main job by the command line.
set -eu
cd "$(dirname "$0")/.."
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
sample=${1:-examples/shop.dfd}

# Whether a display answers, as far as its socket tells; a display of another machine is taken at its word.
has_display() {
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$WAYLAND_DISPLAY" ]; then
        return 0
    fi
    case ${DISPLAY:-} in
        "") return 1 ;;
        :*) number=${DISPLAY#:}; number=${number%%.*}
            [ -S "/tmp/.X11-unix/X$number" ] || grep -qs "@/tmp/.X11-unix/X$number\$" /proc/net/unix ;;
        *) return 0 ;;
    esac
}

by_command_line() {
    scripts/setup.sh core
    cargo build -p drawbridge-cli
    drawbridge=target/debug/drawbridge
    out=target/sample
    mkdir -p "$out"
    echo "== validate $sample"
    # Status 1 means findings, which are what this is for.
    "$drawbridge" validate "$sample" || [ $? -eq 1 ]
    echo
    echo "== threats $sample"
    "$drawbridge" threats "$sample" || [ $? -eq 1 ]
    echo
    name=$(basename "${sample%.*}")
    "$drawbridge" render "$sample" -o "$out/$name.svg"
    "$drawbridge" render "$sample" -o "$out/$name.png"
    echo "The drawing is in $PWD/$out: $name.svg and $name.png"
}

if ! has_display; then
    echo "There is no display here, so no window opens; the command line does the same job:"
    by_command_line
    exit 0
fi

scripts/setup.sh window
npm run --silent build
cargo build -p drawbridge-desktop -p drawbridge-cli
started=$(date +%s)
status=0
target/debug/drawbridge-desktop "$sample" || status=$?
if [ "$status" -ne 0 ] && [ $(($(date +%s) - started)) -lt 10 ]; then
    echo "The window could not open (status $status); the command line does the same job:"
    by_command_line
    exit 0
fi
exit "$status"
