#!/usr/bin/env bash
# All indicators over a dataset, by the product and by plain JDBC with the text of the same files, by turns: seconds of
# the clock, processor seconds and the peak of memory of each, and the medians of the quotients. The dataset is made by
# docs/benchmarks/scale.sh where it is missing.   Usage: docs/benchmarks/plain-jdbc.sh HOME DATASET [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$1 dataset=$2 runs=${3:-3}
snapshot=$home/$dataset/snapshots/$(cut -d' ' -f1 "$home/$dataset/current")
own=docs/benchmarks/activity-indicators
app=${APP:-$PWD/.build/app}
classes=${CLASSES:-$app/dashboard.jar:$app/lib/*}
once() {
    /usr/bin/time -f "%U %S %M" -o "$out.time" java -Djava.library.path="$app/lib" -Xmx768m -XX:+UseSerialGC -cp "$classes" \
        docs/benchmarks/PlainJdbc.java "$@" >"$out"
    awk 'NR == FNR { split($0, t); next } { printf "%s %s statements, %s rows: %s s, processor %.2f s, peak %.0f MB\n", $1, $2, $3, $4, t[1] + t[2], t[3] / 1024 }' \
        "$out.time" "$out"
}
out=$(mktemp)
trap 'rm -f "$out" "$out.time" "$out.all"' EXIT
for _ in $(seq "$runs"); do
    once plain "$snapshot" "$own" analytics/src/main/resources/indicators
    once product "$snapshot" "$own"
done | tee "$out.all"
for column in 6:clock 9:processor; do
    awk -v c="${column%%:*}" '/^plain/ { plain = $c } /^product/ { print $c / plain }' "$out.all" | sort -n |
        awk -v what="${column#*:}" '{ q[NR] = $1 } END { printf "product by plain, %s: %.2f (%.2f to %.2f)\n", what, q[int((NR + 1) / 2)], q[1], q[NR] }'
done
cat /proc/loadavg
