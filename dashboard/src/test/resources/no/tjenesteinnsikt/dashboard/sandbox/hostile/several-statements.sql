-- name: two statements
-- code: NOT_ONE_QUERY
select 1; select 2
-- name: three statements
-- code: NOT_ONE_QUERY
select 1; drop table service; select 2
-- name: a setting first
-- code: NOT_ONE_QUERY
set threads = 1; select 1
-- name: a transaction around
-- code: NOT_ONE_QUERY
begin; select 1; commit
-- name: an empty statement first
-- code: NOT_ONE_QUERY
; select 1; drop table service
-- name: prepare and execute
-- code: NOT_ONE_QUERY
prepare p as select 1
-- name: execute
-- code: NOT_ONE_QUERY
execute p(1)
-- name: execute of a name that the service uses
-- code: NOT_ONE_QUERY
execute users_statement(a := 1)
-- name: deallocate
-- code: NOT_ONE_QUERY
deallocate users_statement
-- name: a statement inside a statement
-- code: INVALID
select * from query('copy service to ''/tmp/stolen.csv''')
-- name: a statement in a statement in a statement
-- code: INVALID
select * from query('select * from query(''drop table service'')')
-- name: a table by a name that is made
-- code: UNKNOWN_NAME
select * from query_table('read_text(''/etc/passwd'')')
-- name: a serialised statement
-- code: INVALID
select * from json_execute_serialized_sql('not json')
-- name: a serialised statement that reads a file
-- code: FORBIDDEN
select * from json_execute_serialized_sql(json_serialize_sql('select * from read_text(''/etc/passwd'')'))
-- name: a call
-- code: NOT_ONE_QUERY
call pragma_version()
-- name: several lines
-- code: NOT_ONE_QUERY
select 1;{lf}{lf}drop table service;{lf}
