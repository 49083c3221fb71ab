-- name: a row larger than the result may be
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select repeat('x', 30000000) as r
-- name: longer than the limit
-- code: TOO_LONG
select '{long}' as a
-- name: rows without end
-- code: RESULT
select * from range(100000000000)
-- name: many rows of long texts
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select repeat('x', 100000) as r from range(1000000)
-- name: many columns
-- code: RESULT
select {columns}
-- name: a wide product
-- code: RESULT TIME_LIMIT MEMORY_LIMIT
-- cost: high
select * from service a, service b, service c, service d, range(1000000)
-- name: rows of lists
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select range(100000) as r from range(100000)
-- name: a million times the same text
-- code: RESULT
select name from service, range(10000000)
-- name: one row of many long columns
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select repeat('a', 9000000) as a, repeat('b', 9000000) as b
-- name: random numbers without end
-- code: RESULT TIME_LIMIT MEMORY_LIMIT
-- cost: high
select random() from range(100000000000)
-- name: a pivot of many columns
-- code: NOT_ONE_QUERY
select * from (pivot (from range(20000) r(i)) on i using count(*))
-- name: binary of many bytes
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select repeat('x', 20000000)::blob as b
-- name: a deep json value
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select to_json(range(5000000)) as j
