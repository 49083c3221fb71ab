-- name: switch external access on
-- code: NOT_ONE_QUERY
set enable_external_access = true
-- name: reset the lock
-- code: NOT_ONE_QUERY
reset lock_configuration
-- name: unlock
-- code: NOT_ONE_QUERY
set lock_configuration = false
-- name: more memory
-- code: NOT_ONE_QUERY
set memory_limit = '100GB'
-- name: more threads
-- code: NOT_ONE_QUERY
set threads = 64
-- name: no time limit
-- code: NOT_ONE_QUERY
set max_execution_time = 0
-- name: a folder for spilling
-- code: NOT_ONE_QUERY
set temp_directory = '/tmp'
-- name: a search path
-- code: NOT_ONE_QUERY
set search_path = 'information_schema'
-- name: another schema
-- code: NOT_ONE_QUERY
use information_schema
-- name: a variable
-- code: NOT_ONE_QUERY
set variable a = 1
-- name: a global setting
-- code: NOT_ONE_QUERY
set global allow_unsigned_extensions = true
-- name: a session setting
-- code: NOT_ONE_QUERY
set session schema = 'pg_catalog'
-- name: a setting as a function
-- code: UNKNOWN_NAME
select set_config('memory_limit', '100GB', false)
-- name: what the settings are
-- code: RESULT
select count(*) from duckdb_settings() where value like '%/home%' or value like '%/work%' or value like '%/root%'
-- name: the home folder of the settings
-- code: RESULT
select current_setting('home_directory')
-- name: file systems on
-- code: NOT_ONE_QUERY
set disabled_filesystems = ''
-- name: allowed paths
-- code: NOT_ONE_QUERY
set allowed_paths = ['/etc']
-- name: the profiler
-- code: NOT_ONE_QUERY
set enable_profiling = 'json'
-- name: where the profiler writes
-- code: NOT_ONE_QUERY
set profiling_output = '/tmp/profile'
-- name: the log
-- code: NOT_ONE_QUERY
set logging_level = 'trace'
