#!/usr/bin/env bash
# Asks a running dashboard as many readers would, and prints how long they waited.
# Usage: docs/benchmarks/load.sh BASE DATASET SECONDS [RATE], for instance http://localhost:7070 demo 60
set -euo pipefail
cd "$(dirname "$0")/../.."
java -Xmx256m docs/benchmarks/OpenLoad.java "$@"
