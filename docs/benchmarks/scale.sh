#!/usr/bin/env bash
# Six kinds of indicator over constructed activity rows, on one engine: seconds for each, then wall-clock and processor
# seconds and the peak of resident memory of the whole command. The first includes the start of the engine.
# Makes the dataset «maaling-ROWS» where it is missing.   Usage: docs/benchmarks/scale.sh ROWS duckdb|spark HOME [MASTER]
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=$1 engine=$2 home=$3 master=${4:-}
app=$PWD/.build/app
dataset=maaling-$rows
./tjenesteinnsikt snapshots --home "$home" >/dev/null
flags=(-Djava.library.path="$app/lib" -Xmx768m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.io.tmpdir="$app/tmp"
    -Dtjenesteinnsikt.root="$PWD" -Dtjenesteinnsikt.app="$app" -Dtjenesteinnsikt.terminal=true)
if [ ! -f "$home/$dataset/current" ]; then
    java "${flags[@]}" -cp "$(ls "$app"/lib/duckdb_jdbc-*.jar)" docs/benchmarks/ActivityLake.java \
        "$rows" "$home" nasjonale-tjenester "$dataset"
fi
du -sh "$home/$dataset/snapshots"
export JDK_JAVA_OPTIONS="${SPARK_HEAP:--Xmx4g}"
before=$(date +%s%N)
/usr/bin/time -f "whole command: %e s, processor %U + %S s, peak resident %M kB" \
    java "${flags[@]}" -jar "$app/dashboard.jar" indicators --home "$home" --dataset "$dataset" --engine "$engine" \
    ${master:+--master "$master"} --indicators docs/benchmarks/activity-indicators 2>&1 |
    while read -r line; do
        now=$(date +%s%N)
        case $line in
            Beregner\ activity_*) echo "$line $(((now - before) / 1000000)) ms" ;;
            Beregner\ *) ;;
            *) echo "$line" ;;
        esac
        before=$now
    done
