#!/bin/sh
# Runs npm 11, which the lock file was written by: the installed one when it is new enough, else one fetched for this call.
set -eu
major=$(npm --version 2>/dev/null | cut -d. -f1)
if [ "${major:-0}" -ge 11 ]; then
    exec npm "$@"
fi
echo "npm ${major:-is missing}: using npm 11 through npx for this call" >&2
exec npx --yes npm@11 "$@"
