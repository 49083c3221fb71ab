-- name: a cross join of everything
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(1000000) a, range(1000000) b, service c where a.range * b.range % 7 = 3
-- name: the same table ten times
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from criterion_answer a, range(10000) b, range(10000) c, range(10000) d where a.service_id || b.range || c.range || d.range = 'x'
-- name: a join without a condition
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select max(a.i * b.i) from range(1000000) a(i) cross join range(1000000) b(i)
-- name: a join by inequality
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(3000000) a(i) join range(3000000) b(i) on a.i < b.i and a.i % 3 <> b.i % 5
-- name: a positional join
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select sum(a.i + b.i) from range(10000000000) a(i) positional join range(10000000000) b(i)
-- name: a product of values
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from (select unnest(range(100000))) a, (select unnest(range(100000))) b, (select unnest(range(100000))) c
-- name: a lateral join
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(*) from range(100000) a(i), lateral (select count(*) as n from range(100000) b(j) where b.j % 11 < a.i % 7 and sin(b.j + a.i) > 0)
-- name: a correlated subquery
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select sum((select count(*) from range(1000000) b(j) where b.j * a.i % 13 = 5)) from range(100000) a(i)
-- name: a full join
-- code: MEMORY_LIMIT TIME_LIMIT
-- cost: high
select count(*) from range(20000000) a(i) full join range(20000000) b(i) on a.i % 1000 = b.i % 1000
-- name: sorting the product
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select * from range(100000) a(i), range(100000) b(j) order by sin(a.i * b.j) desc limit 1
-- name: counting distinct values of a product
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select count(distinct a.i * 100000 + b.j) from range(100000) a(i), range(100000) b(j)
-- name: a window over a product
-- code: TIME_LIMIT MEMORY_LIMIT
-- cost: high
select max(s) from (select sum(a.i) over (order by a.i + b.j rows between unbounded preceding and current row) as s from range(10000) a(i), range(10000) b(j))
