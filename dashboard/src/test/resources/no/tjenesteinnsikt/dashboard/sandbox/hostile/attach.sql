-- name: attach memory
-- code: NOT_ONE_QUERY
attach ':memory:' as mine
-- name: attach a file
-- code: NOT_ONE_QUERY
attach '/tmp/other.duckdb' as other
-- name: attach a file read-only
-- code: NOT_ONE_QUERY
attach '/tmp/other.duckdb' as other (read_only)
-- name: attach sqlite
-- code: NOT_ONE_QUERY
attach '/tmp/a.db' as s (type sqlite)
-- name: attach a server
-- code: NOT_ONE_QUERY
attach 'dbname=a host=127.0.0.1' as p (type postgres)
-- name: attach over the network
-- code: NOT_ONE_QUERY
attach 'https://example.org/a.duckdb' as n
-- name: attach if it is not there
-- code: NOT_ONE_QUERY
attach if not exists ':memory:' as mine
-- name: attach or replace
-- code: NOT_ONE_QUERY
attach or replace ':memory:' as mine
-- name: detach the database
-- code: NOT_ONE_QUERY
detach role
-- name: use another
-- code: NOT_ONE_QUERY
use memory
-- name: make a database
-- code: SYNTAX
create database other
-- name: attach itself
-- code: NOT_ONE_QUERY
attach '/dev/fd/3' as again (read_only)
-- name: attach encrypted
-- code: NOT_ONE_QUERY
attach '/tmp/x.duckdb' as x (encryption_key 'a')
