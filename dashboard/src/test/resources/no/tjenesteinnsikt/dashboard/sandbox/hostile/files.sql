-- name: read a file as csv
-- code: FORBIDDEN
select * from read_csv('/etc/passwd', header = false)
-- name: read a file as text
-- code: FORBIDDEN TIME_LIMIT MEMORY_LIMIT
-- cost: high
select content from read_text('/etc/passwd')
-- name: read a file as bytes
-- code: FORBIDDEN
select * from read_blob('/proc/self/environ')
-- name: read a file as json
-- code: FORBIDDEN
select * from read_json('/etc/os-release')
-- name: read a file as parquet
-- code: FORBIDDEN TIME_LIMIT MEMORY_LIMIT
-- cost: high
select * from read_parquet('/etc/passwd')
-- name: a file name in place of a table
-- code: FORBIDDEN
select * from '/etc/hosts.csv'
-- name: a file name in double quotes
-- code: FORBIDDEN
select * from "/etc/passwd.csv"
-- name: list files
-- code: FORBIDDEN
select * from glob('/**')
-- name: a folder above
-- code: FORBIDDEN
select * from read_text('../../../etc/passwd')
-- name: the folder of the worker
-- code: FORBIDDEN
select * from glob('*')
-- name: the home folder
-- code: FORBIDDEN
select * from read_text('~/.ssh/id_rsa')
-- name: a file by its address
-- code: FORBIDDEN
select * from read_text('file:///etc/passwd')
-- name: a pattern of files
-- code: FORBIDDEN
select * from read_csv('/etc/*.conf', union_by_name = true)
-- name: a list of files
-- code: FORBIDDEN
select * from read_text(['/etc/hostname', '/etc/hosts'])
-- name: standard input
-- code: FORBIDDEN
select * from read_csv('/dev/stdin')
-- name: the memory of the process
-- code: FORBIDDEN
select * from read_blob('/proc/self/mem')
-- name: the limits of the process
-- code: FORBIDDEN
select * from read_text('/proc/self/limits')
-- name: other processes
-- code: FORBIDDEN
select * from glob('/proc/*/cmdline')
-- name: a file whose name is a value
-- code: INVALID
select * from read_text((select '/etc/' || 'passwd'))
-- name: a file in a subquery of a condition
-- code: FORBIDDEN
select 1 where exists (select * from read_csv('/etc/passwd'))
-- name: a file in a lateral join
-- code: FORBIDDEN
select * from region r, lateral (select * from read_text('/etc/passwd')) t
-- name: a sniffed file
-- code: FORBIDDEN
select * from sniff_csv('/etc/passwd')
-- name: the metadata of a parquet file
-- code: FORBIDDEN
select * from parquet_metadata('/tmp/a.parquet')
-- name: the schema of a parquet file
-- code: FORBIDDEN
select * from parquet_schema('/tmp/a.parquet')
-- name: objects of json in a file
-- code: FORBIDDEN
select * from read_json_objects('/etc/passwd')
-- name: another database file
-- code: FORBIDDEN
select * from read_duckdb('/tmp/other.duckdb')
