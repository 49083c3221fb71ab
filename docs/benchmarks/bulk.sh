#!/usr/bin/env bash
# Measures the ingest of a large table file against DuckDB's own ordered copy of the same file, one after the other.
# Usage: docs/benchmarks/bulk.sh [ROWS] [RUNS]     Needs about 5 GB of disk; heap 512 MB.
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-10000000}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
now() { date +%s%N; }
median() { sort -n | awk '{a[NR]=$1} END {printf "median %d, from %d to %d", a[int((NR+1)/2)], a[1], a[NR]}'; }

./tjenesteinnsikt --version >/dev/null
driver=$(ls .build/app/lib/duckdb_jdbc-*.jar)
java docs/benchmarks/BulkCsv.java generate "$rows" "$work/bulk.csv"
for run in $(seq "$runs"); do
    copy=$(java -Djava.library.path=.build/app/lib -cp "$driver" docs/benchmarks/BulkCsv.java copy "$work/bulk.csv" "$work/copy.parquet")
    start=$(now)
    _JAVA_OPTIONS=-Xmx512m ./tjenesteinnsikt ingest "$work/bulk.csv" --home "$work/home$run" --dataset bulk \
        --findings "$work/findings.csv" >"$work/out" 2>"$work/err" || { cat "$work/err"; exit 1; }
    end=$(now)
    ingest=$(((end - start) / 1000000))
    echo "$copy" >>"$work/copies"
    echo "$ingest" >>"$work/ingests"
    echo $((1000 * ingest / copy)) >>"$work/ratios"
    echo "copy $copy ms, ingest $ingest ms, bad rows listed $(grep -c ',error,' "$work/findings.csv")"
    rm -rf "$work/home$run"
done
echo "DuckDB's ordered copy, ms: $(median <"$work/copies")"
echo "Whole ingest command, ms: $(median <"$work/ingests")"
echo "Ingest to copy, thousandths: $(median <"$work/ratios")"
