-- name: recursion without end
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
with recursive r as (select 1 as a union all select a + 1 from r) select max(a) from r
-- name: recursion that doubles
-- code: INVALID
with recursive r as (select 1 as a union all select a from r union all select a from r) select count(*) from r
-- name: recursion that grows its text
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
with recursive r as (select 'x' as a union all select a || a from r) select max(length(a)) from r
-- name: recursion that grows a list
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
with recursive r as (select [1] as a union all select list_concat(a, a) from r) select max(len(a)) from r
-- name: two that call each other
-- code: UNKNOWN_NAME
with recursive a as (select 1 as x union all select x from b), b as (select 1 as x union all select x from a) select count(*) from a
-- name: recursion with union
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
with recursive r as (select 0::hugeint as a union select a + 1 from r) select count(*) from r
-- name: recursion in a subquery of each row
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select region_id, (with recursive r as (select 1 as a union all select a + 1 from r) select max(a) from r) from region
-- name: recursion with a cross join
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
with recursive r as (select 1 as a union all select r.a + s.a from r, range(1000) s(a)) select count(*) from r
-- name: recursion by key
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
with recursive r(k, a) using key (k) as (select 1, 1 union select k + 1, a from r) select count(*) from r
-- name: recursion with a limit outside
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select * from (with recursive r as (select 1 as a union all select a + 1 from r) select sum(a) from r) limit 1
-- name: recursion in a condition
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select 1 where (with recursive r as (select 1 as a union all select a + 1 from r) select max(a) from r) > 0
