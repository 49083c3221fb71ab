-- name: copy the data to a file
-- code: NOT_ONE_QUERY
copy (select * from service) to 'out.csv'
-- name: copy from a file of the machine
-- code: NOT_ONE_QUERY
copy service from '/etc/passwd'
-- name: attach another database
-- code: NOT_ONE_QUERY
attach ':memory:' as mine
-- name: read a file as csv
-- code: FORBIDDEN
select * from read_csv('/etc/passwd', header = false)
-- name: read a file as text
-- code: FORBIDDEN
select content from read_text('/etc/passwd')
-- name: read the environment of the process
-- code: FORBIDDEN
select * from read_blob('/proc/self/environ')
-- name: read the attached file itself
-- code: FORBIDDEN
select content from read_blob('/dev/fd/3')
-- name: read the attached file by the path that the catalogue gives
-- code: FORBIDDEN INVALID
select * from read_blob((select path from duckdb_databases() where not internal))
-- name: a file name in place of a table
-- code: FORBIDDEN UNKNOWN_NAME
select * from '/etc/hosts.csv'
-- name: list files
-- code: FORBIDDEN
select * from glob('/**')
-- name: read from the network
-- code: FORBIDDEN
select * from read_parquet('https://example.org/a.parquet')
-- name: install an extension
-- code: NOT_ONE_QUERY
install httpfs
-- name: load an extension from a file
-- code: NOT_ONE_QUERY
load '/usr/lib/evil.duckdb_extension'
-- name: switch external access on
-- code: NOT_ONE_QUERY
set enable_external_access = true
-- name: reset the lock
-- code: NOT_ONE_QUERY
reset lock_configuration
-- name: a pragma
-- code: NOT_ONE_QUERY
pragma database_list
-- name: the environment
-- code: UNKNOWN_NAME
select getenv('HOME')
-- name: secrets
-- code: NOT_ONE_QUERY
create secret s (type s3, key_id 'a', secret 'b')
-- name: export the database
-- code: NOT_ONE_QUERY
export database '/tmp/stolen'
-- name: two statements
-- code: NOT_ONE_QUERY
select 1; select 2
-- name: a second statement behind a comment
-- code: NOT_ONE_QUERY
select 1 /* harmless */ ; -- and now
 drop table service
-- name: a second statement behind a quoted comment
-- code: NOT_ONE_QUERY
select '/*' as a; create temp table t as select '*/'
-- name: nothing but a comment
-- code: NOT_ONE_QUERY
/* select 1 */
-- name: delete rows
-- code: NOT_ONE_QUERY
delete from service
-- name: write inside a cte
-- code: SYNTAX NOT_ONE_QUERY
with gone as (delete from service returning *) select * from gone
-- name: a temporary table that shadows a real one
-- code: NOT_ONE_QUERY
create temp table service as select 1 as a
-- name: a macro that shadows a function
-- code: NOT_ONE_QUERY
create or replace temp macro sum(x) as 42
-- name: prepare and execute
-- code: NOT_ONE_QUERY
prepare p as select 1
-- name: call a procedure
-- code: NOT_ONE_QUERY
call enable_logging(storage = 'file', storage_path = '/tmp/log')
-- name: logging as a table function
-- code: FORBIDDEN INVALID UNKNOWN_NAME
select * from enable_logging(storage = 'file', storage_path = '/tmp/log')
-- name: a statement inside a statement
-- code: INVALID SYNTAX FORBIDDEN
select * from query('copy service to ''/tmp/stolen.csv''')
-- name: four thousand million letters
-- code: MEMORY_LIMIT
select repeat('x', 4000000000) as r
-- name: the length of two thousand million letters
-- code: MEMORY_LIMIT
select length(repeat('x', 2000000000)) as n
-- name: a list of two thousand million numbers
-- code: MEMORY_LIMIT
select len(range(2000000000)) as n
-- name: sort three hundred million numbers in a list
-- code: MEMORY_LIMIT
select list_sort(range(300000000))[1] as n
-- name: transform a long list
-- code: MEMORY_LIMIT
select len(list_transform(range(100000000), lambda x: x || 'abc')) as n
-- name: nested replace
-- code: MEMORY_LIMIT TIME_LIMIT
select length(replace(replace(replace(repeat('a', 10000), 'a', repeat('b', 1000)), 'b', repeat('c', 1000)), 'c', 'dd')) as n
-- name: sort more than memory holds
-- code: MEMORY_LIMIT TIME_LIMIT
select i, repeat('y', 1000) as t from range(100000000) r(i) order by i desc
-- name: a cross join of everything
-- code: TIME_LIMIT
select count(*) from range(1000000) a, range(1000000) b, service c where a.range * b.range % 7 = 3
-- name: recursion without end
-- code: TIME_LIMIT MEMORY_LIMIT
with recursive r as (select 1 as a union all select a + 1 from r) select max(a) from r
-- name: a huge regular expression
-- code: TIME_LIMIT MEMORY_LIMIT INVALID
select regexp_matches(repeat('a', 1000000), '((a{1,100}){1,100}){1,100}b') as m
-- name: a slow regular expression over many rows
-- code: TIME_LIMIT MEMORY_LIMIT
select count(*) from range(100000000) r(i) where regexp_matches(repeat('a', 1000), '(a|aa)*(a|b)*c' || i)
-- name: deep nesting
-- code: INVALID SYNTAX
select {nested} as a
-- name: deep subqueries
-- code: INVALID SYNTAX
{subqueries}
-- name: a row larger than the result may be
-- code: RESULT_TOO_LARGE MEMORY_LIMIT
select repeat('x', 30000000) as r
-- name: longer than the limit
-- code: TOO_LONG
select '{long}' as a
