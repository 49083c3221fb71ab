-- name: where the databases lie
-- code: RESULT
select path from duckdb_databases() where path like '%role-%' or path like '%snapshots%' or path like '%results%'
-- name: the text of hidden columns
-- code: RESULT
select column_name from duckdb_columns() where column_name in ('person', 'checked_by')
-- name: the tables of the lake itself
-- code: RESULT
select table_name from information_schema.tables where table_name like 'raw_%'
-- name: the views
-- code: RESULT
select sql from duckdb_views() where not internal
-- name: hidden rows by statistics
-- code: RESULT
select stats from pragma_storage_info('role') where stats like '%Hemmelig%'
-- name: temporary files
-- code: RESULT
select * from duckdb_temporary_files()
-- name: open connections
-- code: UNKNOWN_NAME
select count(*) from duckdb_connections() where false
-- name: memory by kind
-- code: RESULT
select count(*) from duckdb_memory() where tag = 'NO_SUCH'
-- name: dependencies
-- code: RESULT
select count(*) from duckdb_dependencies() where false
-- name: the settings with paths
-- code: RESULT
select name, value from duckdb_settings() where value like '%tjenesteinnsikt%'
-- name: all users
-- code: UNKNOWN_NAME
select * from pg_catalog.pg_user
-- name: all roles
-- code: UNKNOWN_NAME
select rolpassword from pg_catalog.pg_authid
-- name: the size on disk
-- code: UNKNOWN_NAME
select * from pg_tablespace_location(1)
-- name: a system table of another database
-- code: RESULT
select * from sqlite_temp_master where false
-- name: the schema of the master
-- code: RESULT
select count(*) from sqlite_master where sql like '%Hemmelig%'
-- name: a large object
-- code: UNKNOWN_NAME
select lo_import('/etc/passwd')
-- name: a file by a function of another database
-- code: UNKNOWN_NAME
select pg_read_file('/etc/passwd')
-- name: a command by a function of another database
-- code: UNKNOWN_NAME
select xp_cmdshell('id')
-- name: sleep by a function of another database
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select pg_sleep(100)
-- name: sleep of our own
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select sleep_ms(100000)
