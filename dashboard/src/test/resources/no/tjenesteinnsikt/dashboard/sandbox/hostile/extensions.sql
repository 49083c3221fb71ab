-- name: install an extension
-- code: NOT_ONE_QUERY
install httpfs
-- name: force an installation
-- code: NOT_ONE_QUERY
force install httpfs
-- name: from another place
-- code: NOT_ONE_QUERY
install spatial from 'http://example.org'
-- name: from the community
-- code: NOT_ONE_QUERY
install lindel from community
-- name: load an extension by its name
-- code: NOT_ONE_QUERY TIME_LIMIT MEMORY_LIMIT
-- cost: high
load httpfs
-- name: load an extension from a file
-- code: NOT_ONE_QUERY
load '/usr/lib/evil.duckdb_extension'
-- name: update extensions
-- code: NOT_ONE_QUERY
update extensions
-- name: load by autoloading a function
-- code: FORBIDDEN
select st_point(1, 2)
-- name: load by autoloading a table function
-- code: FORBIDDEN
select * from sqlite_scan('/tmp/a.db', 'a')
-- name: load by autoloading a type
-- code: FORBIDDEN
select cast('1' as inet)
-- name: load by autoloading a format
-- code: FORBIDDEN
select * from read_avro('/tmp/a.avro')
-- name: full-text search
-- code: NOT_ONE_QUERY
pragma create_fts_index('service', 'service_id', 'name')
-- name: a spreadsheet
-- code: FORBIDDEN
select * from read_xlsx('/tmp/a.xlsx')
-- name: where extensions lie
-- code: FORBIDDEN
select install_path from duckdb_extensions() where install_path is not null and install_path <> '' and install_path <> '(BUILT-IN)'
