-- name: one row
-- rows: 1
select 1 as one
-- name: a semicolon at the end
-- rows: 2
select 2 as two;
-- name: a comment at the end
-- rows: 3
select 3 as three -- only this
-- name: all regions in order
-- rows: nord | midt | vest | sor_ost
select region_id from region order by ordinal
-- name: from first
-- rows: 4
from region select count(*) as n
-- name: with
-- rows: 10.3
with t as (select sum(fte) as fte from staffing) select cast(fte as decimal(9,1)) from t
-- name: values
-- rows: 1,a | 2,NULL
values (1, 'a'), (2, null)
-- name: a table by name
-- rows: midt,Helse Midt-Norge RHF,2,NULL,ref,L2 | nord,Helse Nord RHF,1,NULL,ref,L1 | sor_ost,Helse Sør-Øst RHF,4,NULL,ref,L4 | vest,Helse Vest RHF,3,NULL,ref,L3
table region
-- name: exact decimals
-- rows: 0.0000000000,10.30
select cast(0 as decimal(28,10)) as zero, sum(fte) as fte from staffing
-- name: a median is not rounded
-- rows: 3.350000
select cast(median(cast(x as decimal(18,6))) as decimal(18,6)) as m from (values (3.3), (3.4)) t(x)
-- name: null and empty text are two things
-- rows: NULL,,true,false
select null as a, '' as b, true as c, false as d
-- name: dates and times
-- rows: 2024-02-29,2024-02-29T12:30:00,12:30:00
select date '2024-02-29' as d, timestamp '2024-02-29 12:30:00' as t, time '12:30:00' as c
-- name: group by with filter
-- rows: no,1,0 | yes,2,2
select answer, count(*) as n, count(*) filter (where criterion_id = 'spreads_competence') as s from criterion_answer group by answer order by answer
-- name: a window
-- rows: a,1 | b,2
select service_id, row_number() over (order by fte) as place from staffing order by place
-- name: a join
-- rows: Tjeneste A,2.30 | Tjeneste B,8.00
select s.name, f.fte from service s join staffing f using (service_id) order by s.name
-- name: norwegian order
-- rows: Zoo | Ærlig | Øst | Ås
select x from (values ('Ås'), ('Zoo'), ('Øst'), ('Ærlig')) t(x) order by x collate nb
-- name: pivot in from
-- rows: 2018,1,2
select * from (select assessment_year, answer from criterion_answer) pivot (count(*) for answer in ('no', 'yes'))
-- name: recursion with an end
-- rows: 5050
with recursive r as (select 1 as a union all select a + 1 from r where a < 100) select sum(a) from r
-- name: a list, an object and json
-- rows: [1,2,null],{"a":1.50,"b":"x"}
select [1, 2, null] as l, {'a': 1.50, 'b': 'x'} as s
-- name: a list of many
-- rows: 1000000
select len(range(1000000)) as n
-- name: like and regular expression
-- rows: a
select service_id from service where name like '%A' and regexp_matches(name, '^Tj')
-- name: describe
-- rows: service_id
select column_name from (describe service) limit 1
-- name: show tables
-- rows: 45
select count(*) from (show tables)
-- name: the meaning of a column
-- rows: Antall årsverk. Enhet: årsverk.
select comment from duckdb_columns() where table_name = 'staffing' and column_name = 'fte'
-- name: union and except
-- rows: 1 | 3
select * from (select unnest([1, 2, 3]) as a except select 2) order by a
-- name: two columns of one name
-- rows: 1,2
select 1 as a, 2 as a
-- name: quotes and semicolons inside a text
-- rows: a;b--c/*d
select 'a;b--c/*d' as t
-- name: no rows
-- rows:
select * from region where false
-- name: largest integer of all
-- rows: 170141183460469231731687303715884105727,9223372036854775807
select 170141183460469231731687303715884105727::hugeint as h, 9223372036854775807::bigint as b
-- name: summarize
-- rows: 4
select count from (summarize region) limit 1
