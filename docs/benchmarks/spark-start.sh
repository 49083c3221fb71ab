#!/usr/bin/env bash
# Start of Spark with and without the archive of loaded classes, in turns, same flags otherwise: milliseconds from the
# start of the process until the first indicator is computed, and until all are. Needs one run of
# «./tjenesteinnsikt indicators --engine spark» before.     Usage: docs/benchmarks/spark-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
spark=$PWD/.build/app/spark
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
./tjenesteinnsikt snapshots --home "$home" >/dev/null
[ -f "$spark/ready" ] || { echo "Run ./tjenesteinnsikt indicators --engine spark first." >&2; exit 2; }
snapshot=$(ls -d "$home"/nasjonale-tjenester/snapshots/*)
classpath=$spark/tjenesteinnsikt-spark.jar:$(ls "$spark"/jars/* | LC_ALL=C sort | paste -sd:)
flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -XX:-UsePerfData -Xlog:disable -Xlog:all=off
    -Dfile.encoding=UTF-8 -Dlog4j2.configurationFile=tjenesteinnsikt-log4j2.properties)

run() { # prints "FIRST ALL"
    local start first=""
    start=$(date +%s%N)
    while read -r word _; do
        if [[ $word == indicator && -z $first ]]; then first=$((($(date +%s%N) - start) / 1000000)); fi
    done < <(java "$@" "${flags[@]}" -cp "$classpath" no.tjenesteinnsikt.analytics.spark.Main \
        --snapshot "$snapshot" --results "$home/results.jsonl" 2>/dev/null)
    echo "$first $((($(date +%s%N) - start) / 1000000))"
}

for _ in $(seq "$runs"); do
    echo "$(run -Xshare:auto) $(run -XX:SharedArchiveFile="$spark/spark.jsa")" | tee -a "$home/times"
done
median() { sort -n | awk '{a[NR]=$1} END {printf "median %d (%d-%d)\n", a[int((NR+1)/2)], a[1], a[NR]}'; }
echo "first indicator, plain, ms:    $(awk '{print $1}' "$home/times" | median)"
echo "first indicator, archive, ms:  $(awk '{print $3}' "$home/times" | median)"
echo "archive to plain, thousandths: $(awk '{print int(1000*$3/$1)}' "$home/times" | median)"
echo "all indicators, plain, ms:     $(awk '{print $2}' "$home/times" | median)"
echo "all indicators, archive, ms:   $(awk '{print $4}' "$home/times" | median)"
