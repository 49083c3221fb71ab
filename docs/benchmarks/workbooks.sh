#!/usr/bin/env bash
# Reads annual report workbooks with the launcher's own build, in a home of its own: one with 5,000 activities, and many.
# Usage: docs/benchmarks/workbooks.sh [COUNT] [RUNS]; prints seconds by the clock and the highest resident memory in MB
# of the program and of the process that reads Office files.
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-1000} runs=${2:-3}
./tjenesteinnsikt datasets --home "$(mktemp -d)" >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
libraries=$(echo .build/app/lib/*.jar .build/app/dashboard.jar | tr ' ' ':')
java -cp "$libraries" docs/benchmarks/ManyWorkbooks.java "$work/one" 1 5000
java -cp "$libraries" docs/benchmarks/ManyWorkbooks.java "$work/none" 1 0
java -cp "$libraries" docs/benchmarks/ManyWorkbooks.java "$work/many" "$count" 40

highest() { # the highest resident memory of a process and its children while it runs
    local top=0 child=0 now
    while kill -0 "$1" 2>/dev/null; do
        now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$1/status" 2>/dev/null || true)
        if ((${now:-0} > top)); then top=$now; fi
        for process in $(pgrep -P "$1" 2>/dev/null || true); do
            now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$process/status" 2>/dev/null || true)
            if ((${now:-0} > child)); then child=$now; fi
        done
        sleep 0.2
    done
    echo "$top $child"
}

for run in $(seq "$runs"); do
    for what in none one many; do
        start=$(date +%s.%N)
        ./tjenesteinnsikt ingest "$work/$what" --dataset maaling --home "$work/home-$run-$what" >/dev/null 2>&1 &
        memory=$(highest $!)
        wait $! || { echo "ingest of $what ended with $?" >&2; exit 1; }
        echo "$run $what $(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN {printf "%.2f", b - a}') s, MB: $memory"
    done
done
