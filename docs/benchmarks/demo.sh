#!/usr/bin/env bash
# Makes the constructed dataset from nothing, in the foreground: generated, ingested, indicators computed and published.
# Usage: docs/benchmarks/demo.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='clock %R s, user %U s, system %S s'

./tjenesteinnsikt --version >/dev/null
for run in $(seq "$runs"); do
    echo "run $run: documents only"
    time ./tjenesteinnsikt demo -o "$work/documents$run" >/dev/null
    echo "run $run: the dataset with its results"
    time ./tjenesteinnsikt sql --dataset demo --home "$work/home$run" --format csv \
        "select count(*) as documents, (select count(*) from finding) as remarks from source_document"
    rm -rf "$work/home$run" "$work/documents$run"
done
