#!/usr/bin/env bash
# Measures the ingest of a large table file against DuckDB's own ordered copy of the same file, one after the other: time
# by the clock and processor time, since other programs may run on the machine. Heap 512 MB; needs about 5 GB of disk.
# Usage: docs/benchmarks/bulk.sh [ROWS] [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-10000000}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
median() { sort -n | awk '{a[NR]=$1} END {printf "median %s, from %s to %s", a[int((NR+1)/2)], a[1], a[NR]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f\n", a / b}'; }
# Runs a command and prints its seconds by the clock and of the processor, and its largest resident memory in MB.
timed() {
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
    awk '{printf "%.1f %.1f %d\n", $1, $2 + $3, $4 / 1024}' "$work/time"
}

./tjenesteinnsikt --version >/dev/null
driver=$(ls .build/app/lib/duckdb_jdbc-*.jar)
java docs/benchmarks/BulkCsv.java generate "$rows" "$work/bulk.csv"
./tjenesteinnsikt datasets --home "$work/home" >/dev/null
for _ in $(seq "$runs"); do
    read -r copy_clock copy_processor copy_memory < <(timed java -Djava.library.path=.build/app/lib -cp "$driver" \
        docs/benchmarks/BulkCsv.java copy "$work/bulk.csv" "$work/copy.parquet")
    read -r clock processor memory < <(timed env _JAVA_OPTIONS=-Xmx512m ./tjenesteinnsikt ingest "$work/bulk.csv" \
        --home "$work/home" --dataset bulk --findings "$work/findings.csv")
    bad=$(grep -c ',error,' "$work/findings.csv" || true)
    [ "$bad" -eq $((rows / 100000)) ] || { echo "$bad bad rows listed, not $((rows / 100000))" >&2; exit 1; }
    ratio "$clock" "$copy_clock" >>"$work/clock"
    ratio "$processor" "$copy_processor" >>"$work/processor"
    echo "copy $copy_clock s, processor $copy_processor s, $copy_memory MB; ingest $clock s, processor $processor s, $memory MB; all $bad bad rows listed"
    rm -rf "$work/home/bulk"
done
echo "Ingest to copy by the clock: $(median <"$work/clock")"
echo "Ingest to copy, processor time: $(median <"$work/processor")"
