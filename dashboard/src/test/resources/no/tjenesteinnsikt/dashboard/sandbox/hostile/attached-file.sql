-- name: read the attached file itself
-- code: FORBIDDEN
select content from read_blob('/dev/fd/3')
-- name: by the way of the process
-- code: FORBIDDEN
select content from read_blob('/proc/self/fd/3')
-- name: as text
-- code: FORBIDDEN
select content from read_text('/dev/fd/3')
-- name: as a database
-- code: FORBIDDEN
select * from read_duckdb('/dev/fd/3')
-- name: by the path that the catalogue gives
-- code: INVALID
select * from read_blob((select path from duckdb_databases() where not internal))
-- name: by a variable path
-- code: INVALID
select * from read_blob((select '/dev/' || 'fd/' || '3'))
-- name: list the open files
-- code: FORBIDDEN
select * from glob('/proc/self/fd/*')
-- name: list the open files another way
-- code: FORBIDDEN
select * from glob('/dev/fd/*')
-- name: the map of the memory
-- code: FORBIDDEN
select * from read_text('/proc/self/maps')
-- name: write to it
-- code: NOT_ONE_QUERY
copy (select 1) to '/dev/fd/3'
-- name: the log of its changes
-- code: FORBIDDEN
select * from read_blob('/dev/fd/3.wal')
-- name: the parts of it that are free
-- code: UNKNOWN_NAME
select * from pragma_storage_info('/dev/fd/3')
-- name: a column that was left out
-- code: UNKNOWN_NAME
select person from reference_group_member
-- name: a column that was left out by its number
-- code: UNKNOWN_NAME
select * from (select *, person as p from role)
-- name: all columns with such a name
-- code: INVALID
select columns('person|checked_by') from role, web_requirement
