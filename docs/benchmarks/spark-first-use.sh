#!/usr/bin/env bash
# Spark as a user first meets it: fetched by Maven, in a process of its own, with the very results of DuckDB.
# Not part of .ci/run, which has to stay under twenty minutes; the tests of analytics/spark compare the engines there.
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
./tjenesteinnsikt datasets --home "$home"
published=$(find "$home/nasjonale-tjenester/results" -name '*.parquet' -exec sha256sum {} + | sort)
rm -r "$home/nasjonale-tjenester/results"
./tjenesteinnsikt indicators --engine spark --home "$home"
[[ $(find "$home/nasjonale-tjenester/results" -name '*.parquet' -exec sha256sum {} + | sort) == "$published" ]]
echo "Spark publishes the bytes that DuckDB does."
