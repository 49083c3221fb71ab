#!/usr/bin/env bash
# Measures the figures of the spine, plain and prepared in the same run, and prints medians with their spread.
# Usage: docs/benchmarks/spine.sh [RUNS]     Needs curl; on a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-9}
home=$(mktemp -d)
port=7471
trap 'kill %1 2>/dev/null || true; rm -rf "$home"' EXIT
now() { date +%s%N; }

./tjenesteinnsikt snapshots --home "$home" >/dev/null
plain=(java -Dtjenesteinnsikt.root="$PWD" -jar dashboard/target/quick/dashboard-0.1.0-SNAPSHOT.jar)
prepared=(./tjenesteinnsikt)

median() { sort -n | awk '{a[NR]=$1} END {printf "median %d, from %d to %d", a[int((NR+1)/2)], a[1], a[NR]}'; }

first_page() { # milliseconds from the start of the process to the first page
    local start end
    start=$(now)
    "$@" serve --home "$home" --port "$port" >/dev/null &
    until curl -fs -o /dev/null "http://localhost:$port/"; do sleep 0.01; done
    end=$(now)
    echo $(((end - start) / 1000000))
    kill %% && wait %% 2>/dev/null || true
}

for _ in $(seq "$runs"); do
    first_page "${plain[@]}" >>"$home/plain"
    first_page "${prepared[@]}" >>"$home/prepared"
done
echo "First page, plain jar, ms: $(median <"$home/plain")"
echo "First page, launcher, ms: $(median <"$home/prepared")"
paste "$home/plain" "$home/prepared" | awk '{print int(1000 * $2 / $1)}' | median | sed 's/^/Launcher to plain, thousandths: /'
echo

"${prepared[@]}" serve --home "$home" --port "$port" >/dev/null &
until curl -fs -o /dev/null "http://localhost:$port/"; do sleep 0.05; done
for _ in $(seq 100); do curl -fs -o /dev/null "http://localhost:$port/"; done
server=$(pgrep -f "dashboard.jar serve --home $home" | head -n 1)
echo "Server after 100 requests, resident kB: $(awk '/VmRSS/ {print $2}' "/proc/$server/status")"
kill %% && wait %% 2>/dev/null || true

for _ in $(seq "$runs"); do
    start=$(now)
    ./tjenesteinnsikt ingest data/sources --dataset maaling --home "$home" >/dev/null
    echo $((($(now) - start) / 1000000)) >>"$home/ingest"
done
echo "Ingest and compute of the real dataset, whole command, ms: $(median <"$home/ingest")"

for _ in $(seq "$runs"); do
    start=$(now)
    ./tjenesteinnsikt sql --home "$home" 'select count(*) from criterion_answer' >/dev/null
    echo $((($(now) - start) / 1000000)) >>"$home/sql"
done
echo "One statement on the command line, ms: $(median <"$home/sql")"
