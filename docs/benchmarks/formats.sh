#!/bin/sh
# Measures an ingest of many reference group documents. Usage: docs/benchmarks/formats.sh FORMAT COUNT [HEAP]
# FORMAT is txt, html, docx or pdf. Needs the tests of ingest compiled (mvn test-compile -pl .,ingest) and the launcher built.
set -eu
format=$1 count=$2 heap=${3:-512m}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
libraries=$(ls "$root"/.build/app/lib/*.jar | tr '\n' ':')
java -Xmx1g -cp "$root/ingest/target/test-classes:$root/ingest/target/classes:$libraries" \
    no.tjenesteinnsikt.ingest.document.made.ManyDocuments "$work/documents" "$format" "$count"
"$root/tjenesteinnsikt" datasets --home "$work/home" >/dev/null 2>&1
start=$(date +%s.%N)
/usr/bin/env time -f '%M kB resident at most, the largest process' \
    java -Xmx"$heap" -XX:+UseSerialGC -Djava.library.path="$root/.build/app/lib" -Dfile.encoding=UTF-8 \
    -Dtjenesteinnsikt.root="$root" -Dtjenesteinnsikt.app="$root/.build/app" -jar "$root/.build/app/dashboard.jar" \
    ingest "$work/documents" --dataset maaling --report-year 2020 --home "$work/home" >"$work/out.txt" 2>"$work/err.txt" || true
end=$(date +%s.%N)
tail -n 1 "$work/err.txt"
printf '%s of %s read, %s rejected, %.1f s\n' "$(grep -c ': lest som' "$work/out.txt")" "$count" \
    "$(grep -c '^Avviste' "$work/err.txt" || true)" "$(echo "$end - $start" | bc)"
