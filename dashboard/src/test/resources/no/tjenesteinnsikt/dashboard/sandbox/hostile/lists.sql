-- name: a list of two thousand million numbers
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select len(range(2000000000)) as n
-- name: sort three hundred million numbers in a list
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select list_sort(range(300000000))[1] as n
-- name: transform a long list
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select len(list_transform(range(100000000), lambda x: x || 'abc')) as n
-- name: generate a long series
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select len(generate_series(1, 2000000000)) as n
-- name: lists in lists
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select len(list_transform(range(10000), lambda x: range(1000000))) as n
-- name: a list resized
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select len(list_resize([1], 2000000000, 1)) as n
-- name: all rows as one list
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select len(list(i)) from range(400000000) r(i)
-- name: all rows as one list of texts
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select len(array_agg(repeat('x', 1000) || i)) from range(10000000) r(i)
-- name: a reduced list
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select list_reduce(range(1000000), lambda x, y: x + y % 7) from range(1000)
-- name: a map of many
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select cardinality(map(range(50000000), range(50000000))) as n
-- name: a histogram of many
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select cardinality(histogram(i)) from range(100000000) r(i)
-- name: lists of lists flattened
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select len(flatten(list_transform(range(100000), lambda x: range(10000)))) as n
-- name: a cross product of lists
-- code: SYNTAX
select len([x + y for x in range(10000) for y in range(100000)]) as n
-- name: unnested product
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from (select unnest(range(100000)) as a, unnest(range(100000)) as b) t, range(100000) u where t.a + t.b + u.range % 7 = 13
-- name: json of many
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select length(to_json(range(100000000))::varchar) as n
