-- name: copy the data to a file
-- code: NOT_ONE_QUERY
copy (select * from service) to '/tmp/out.csv'
-- name: copy a table to a file
-- code: NOT_ONE_QUERY
copy service to '/tmp/out.parquet' (format parquet)
-- name: copy from a file of the machine
-- code: NOT_ONE_QUERY
copy service from '/etc/passwd'
-- name: copy to standard output
-- code: NOT_ONE_QUERY
copy service to '/dev/stdout'
-- name: copy to another process
-- code: NOT_ONE_QUERY
copy service to '/proc/1/fd/1'
-- name: copy over the database
-- code: NOT_ONE_QUERY
copy service to '/dev/fd/3'
-- name: copy in parts
-- code: NOT_ONE_QUERY
copy service to '/tmp/out' (format parquet, partition_by (service_id))
-- name: copy a database
-- code: NOT_ONE_QUERY
copy from database role to memory
-- name: copy to the network
-- code: NOT_ONE_QUERY
copy service to 's3://bucket/a.csv'
-- name: copy in a common table expression
-- code: FORBIDDEN
with t as (copy service to '/tmp/a') select * from t
-- name: copy as a subquery
-- code: SYNTAX
select * from (copy service to '/tmp/a')
-- name: copy with a rowcount
-- code: NOT_ONE_QUERY
copy (select 1) to '/tmp/a' (format csv, return_files)
