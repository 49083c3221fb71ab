-- name: a huge regular expression
-- code: INVALID
select regexp_matches(repeat('a', 1000000), '((a{1,100}){1,100}){1,100}b') as m
-- name: a slow regular expression over many rows
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(100000000) r(i) where regexp_matches(repeat('a', 1000), '(a|aa)*(a|b)*c' || i)
-- name: nested repetitions
-- code: RESULT
select regexp_matches(repeat('a', 100000), '(((a+)+)+)+$') as m from range(10000)
-- name: many alternatives
-- code: RESULT
select regexp_matches('b', string_agg('(a|' || i || ')', '')) from range(5000) r(i)
-- name: all matches of a long text
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select len(regexp_extract_all(repeat('ab', 50000000), 'a')) as n
-- name: split a long text
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select len(regexp_split_to_array(repeat('ab', 50000000), 'a')) as n
-- name: replace in a long text
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select length(regexp_replace(repeat('a', 50000000), 'a', 'bbbbbbbbbbbbbbbbbbbb', 'g')) as n
-- name: a pattern from a column
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from service a, service b, range(10000000) where regexp_matches(a.name || range, b.name || '.*' || range || '$')
-- name: like with many wildcards
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(10000000) r(i) where repeat('a', 1000) like '%a%a%a%a%a%a%a%a%a%a%b' || i
-- name: glob with many wildcards
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(10000000) r(i) where repeat('a', 1000) glob '*a*a*a*a*a*a*a*a*a*b' || i
-- name: similar to
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(10000000) r(i) where repeat('a', 500) similar to '(a|b)*c' || i
-- name: edit distance of long texts
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select levenshtein(repeat('a', 30000), repeat('b', 30000)) from range(1000)
-- name: another distance
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select damerau_levenshtein(repeat('ab', 20000), repeat('ba', 20000)) from range(1000)
-- name: a bracket that does not end
-- code: INVALID
select regexp_matches('a', '[')
-- name: a backward reference
-- code: INVALID
select regexp_matches('aa', '(a)\1')
