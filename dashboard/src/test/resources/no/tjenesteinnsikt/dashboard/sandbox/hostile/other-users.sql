-- name: queries of others by the log
-- code: RESULT
select * from duckdb_logs where message like '%{other}%'
-- name: queries of others by the activity
-- code: UNKNOWN_NAME
select query from pg_stat_activity
-- name: prepared statements of others
-- code: RESULT
select statement from duckdb_prepared_statements() where statement like '%{other}%'
-- name: variables of others
-- code: RESULT
select count(*) from duckdb_variables()
-- name: temporary tables of others
-- code: RESULT
select count(*) from duckdb_tables() where temporary
-- name: locks of others
-- code: UNKNOWN_NAME
select * from pg_locks
-- name: the processes of others
-- code: FORBIDDEN
select * from read_text('/proc/1/cmdline')
-- name: the folders of others
-- code: FORBIDDEN
select * from glob('/tmp/tjenesteinnsikt-worker-*')
-- name: the pipe of an export
-- code: FORBIDDEN
select * from read_csv('/tmp/tjenesteinnsikt-worker-1/resultat')
-- name: end the session of others
-- code: UNKNOWN_NAME
select pg_terminate_backend(1)
-- name: cancel the query of others
-- code: UNKNOWN_NAME
select pg_cancel_backend(1)
-- name: the queries of the optimiser
-- code: RESULT
select count(*) from duckdb_optimizers() where name = 'NO_SUCH'
-- name: the results of others
-- code: UNKNOWN_NAME
select result_scan('a')
