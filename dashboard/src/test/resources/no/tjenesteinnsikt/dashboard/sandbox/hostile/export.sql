-- name: export the database
-- code: NOT_ONE_QUERY
export database '/tmp/stolen'
-- name: export as parquet
-- code: NOT_ONE_QUERY
export database '/tmp/stolen' (format parquet)
-- name: import a database
-- code: NOT_ONE_QUERY
import database '/tmp/stolen'
-- name: export here
-- code: NOT_ONE_QUERY
export database '.'
-- name: export over the network
-- code: NOT_ONE_QUERY
export database 's3://bucket/a'
-- name: write a log
-- code: RESULT
select write_log('a', level := 'info', scope := 'connection')
-- name: log into files
-- code: NOT_ONE_QUERY
call enable_logging(storage = 'file', storage_path = '/tmp/log')
-- name: log as a table function
-- code: FORBIDDEN
select * from enable_logging(storage = 'file', storage_path = '/tmp/log')
-- name: truncate the log
-- code: NOT_ONE_QUERY
call truncate_duckdb_logs()
-- name: read the log
-- code: RESULT
select * from duckdb_logs
-- name: save a profile
-- code: NOT_ONE_QUERY
pragma profiling_output = '/tmp/profile.json'
-- name: explain into nowhere
-- code: NOT_ONE_QUERY
explain analyze select 1
-- name: a checkpoint
-- code: NOT_ONE_QUERY
force checkpoint
