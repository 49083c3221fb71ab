-- name: four thousand million letters
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select repeat('x', 4000000000) as r
-- name: the length of two thousand million letters
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(repeat('x', 2000000000)) as n
-- name: nested replace
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select length(replace(replace(replace(repeat('a', 10000), 'a', repeat('b', 1000)), 'b', repeat('c', 1000)), 'c', 'dd')) as n
-- name: padded on the left
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select length(lpad('x', 2000000000, 'y')) as n
-- name: padded on the right
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select length(rpad('x', 2000000000, 'y')) as n
-- name: joined texts of many rows
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(string_agg(repeat('x', 10000), '')) as n from range(1000000)
-- name: doubled again and again
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select length(a || a || a || a || a || a || a || a) from (select repeat('x', 200000000) as a)
-- name: a format with a huge width
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(printf('%2000000000d', 1)) as n
-- name: a format of another kind
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(format('{:>2000000000}', 'a')) as n
-- name: hexadecimal of a long text
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(hex(repeat('x', 400000000))) as n
-- name: base64 of a long text
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(base64(encode(repeat('x', 400000000)))) as n
-- name: many copies in many rows
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select max(length(repeat(name, 100000000))) from service
-- name: translated text
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(translate(repeat('x', 600000000), 'x', 'yy')) as n
-- name: reversed text
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(reverse(repeat('æ', 400000000))) as n
-- name: sort more than memory holds
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select i, repeat('y', 1000) as t from range(100000000) r(i) order by i desc
-- name: a url of a long text
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(url_encode(repeat('æ', 300000000))) as n
-- name: a bit string
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select length(bitstring('1', 2000000000)) as n
