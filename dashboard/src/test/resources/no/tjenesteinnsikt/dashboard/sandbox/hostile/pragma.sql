-- name: where the database lies
-- code: NOT_ONE_QUERY
pragma database_list
-- name: the size of the database
-- code: NOT_ONE_QUERY
pragma database_size
-- name: tables
-- code: NOT_ONE_QUERY
pragma show_tables
-- name: columns of a table
-- code: NOT_ONE_QUERY
pragma table_info('service')
-- name: a version
-- code: NOT_ONE_QUERY
pragma version
-- name: functions
-- code: NOT_ONE_QUERY
pragma functions
-- name: memory
-- code: NOT_ONE_QUERY
pragma memory_limit = '100GB'
-- name: threads
-- code: NOT_ONE_QUERY
pragma threads = 64
-- name: verification off
-- code: NOT_ONE_QUERY
pragma disable_verify_external
-- name: an extension by pragma
-- code: NOT_ONE_QUERY
pragma import_database('/tmp/a')
-- name: storage
-- code: NOT_ONE_QUERY
pragma storage_info('service')
-- name: a pragma as a function
-- code: RESULT
select * from pragma_database_size()
-- name: user agent
-- code: NOT_ONE_QUERY
pragma user_agent
-- name: a checkpoint by pragma
-- code: NOT_ONE_QUERY
pragma force_checkpoint
-- name: statistics
-- code: UNKNOWN_NAME
select * from pragma_storage_info('no_such_table')
