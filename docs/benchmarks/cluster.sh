#!/usr/bin/env bash
# The indicators on a standalone cluster of two workers on this machine, started from the jars that Maven brought. One
# worker is killed with kill -9 while Spark computes; the results have to be DuckDB's, and the exit code 0.
# Then the same jar by spark-submit, published with «indicators --computed».
# Usage: docs/benchmarks/cluster.sh HOME DATASET [INDICATORS-FOLDER] [PROCESSOR-SECONDS-BEFORE-THE-KILL]
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$1 dataset=$2 own=${3:-docs/benchmarks/activity-indicators} wait=${4:-15}
spark=$PWD/.build/app/spark
[ -f "$spark/ready" ] || { echo "Run ./tjenesteinnsikt indicators --engine spark first." >&2; exit 2; }
work=$(mktemp -d)
export SPARK_HOME=$spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work
pids=()
trap 'kill -9 "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
classpath=$(ls "$spark"/jars/*.jar | paste -sd:)
port=17077
deploy() { # NAME CLASS ARGUMENTS…: a process of the cluster
    local name=$1
    shift
    java -Xmx512m -Dlog4j2.configurationFile="$PWD/analytics/spark/src/main/resources/tjenesteinnsikt-log4j2.properties" \
        -Dspark.worker.timeout=10 -cp "$classpath" "$@" >"$work/$name.log" 2>&1 &
    pids+=($!)
}
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
published() { echo "$home/$dataset/results/$(cut -d' ' -f2 "$home/$dataset/current" | tr -d '\n')"; }
values() { # equal rows are equal bytes
    cat "$(published)"/*/part-0.parquet | sha256sum
}

./tjenesteinnsikt indicators --home "$home" --dataset "$dataset" --indicators "$own"
duckdb=$(values)
echo "DuckDB:  $duckdb"
rm -r "$(published)"

deploy master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port $port --webui-port 18080
until answers $port; do sleep 0.2; done
deploy worker-1 org.apache.spark.deploy.worker.Worker --cores 1 --memory 2g --port 17081 --webui-port 18081 \
    --work-dir "$work/worker-1" "spark://127.0.0.1:$port"
worker=$!
deploy worker-2 org.apache.spark.deploy.worker.Worker --cores 1 --memory 2g --port 17082 --webui-port 18082 \
    --work-dir "$work/worker-2" "spark://127.0.0.1:$port"
until answers 17081 && answers 17082; do sleep 0.2; done

code=0
./tjenesteinnsikt indicators --engine spark --master "spark://127.0.0.1:$port" --home "$home" --dataset "$dataset" \
    --indicators "$own" &
run=$!
# The work begins when both workers have an executor.
until [ -d "$work/worker-1" ] && [ -n "$(ls "$work/worker-1")" ] && [ -n "$(ls "$work/worker-2")" ]; do sleep 0.2; done
executor() { pgrep -f "CoarseGrainedExecutorBackend.*spark://Worker@127.0.0.1:17081" | tail -1 || true; }
# An executor that has used that much processor time is past its start and at work.
until [ "$(ps -o cputimes= -p "$(executor)" 2>/dev/null || echo 0)" -ge "$wait" ] || ! kill -0 $run 2>/dev/null; do
    sleep 0.5
done
executor=$(executor)
kill -0 $run && kill -9 $worker ${executor:+"$executor"}
echo "Killed worker 1 (process $worker) and its executor (process ${executor:-none}) with kill -9 while Spark computed."
wait $run || code=$?
echo "Exit code: $code"
grep -c "Lost executor" "$spark/spark.log" | sed 's/^/Lost executors in the log of the run: /'
echo "Cluster: $(values)"
[ "$code" = 0 ] && [ "$(values)" = "$duckdb" ] && echo "Same results with one worker killed."
rm -r "$(published)"

snapshot=$(cut -d' ' -f1 "$home/$dataset/current")
java -cp "$classpath" org.apache.spark.deploy.SparkSubmit --master "spark://127.0.0.1:$port" \
    --conf spark.driver.host=127.0.0.1 --conf spark.executor.memory=1g --class no.tjenesteinnsikt.analytics.spark.Main \
    "$spark/tjenesteinnsikt-spark.jar" --snapshot "file://$(realpath "$home")/$dataset/snapshots/$snapshot" \
    --results "$work/results.jsonl" --indicators "$own" 2>"$work/submit.log" | tail -1
./tjenesteinnsikt indicators --home "$home" --dataset "$dataset" --indicators "$own" --computed "$work/results.jsonl"
echo "Submit:  $(values)"
[ "$(values)" = "$duckdb" ] && echo "Same results by spark-submit."
