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
-- rows: 47
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
-- name: services by name
-- rows: a,Tjeneste A | b,Tjeneste B
select service_id, name from service order by name collate nb
-- name: count of services
-- rows: 2
select count(*) as n from service
-- name: count distinct
-- rows: 2
select count(distinct service_id) as n from criterion_answer
-- name: sum of decimals
-- rows: 10.30
select sum(fte) as fte from staffing
-- name: mean as a decimal
-- rows: 5.1500
select cast(avg(fte) as decimal(9,4)) as mean from staffing
-- name: smallest and largest
-- rows: 2.30,8.00
select min(fte), max(fte) from staffing
-- name: median of two
-- rows: 5.15
select median(fte) from staffing
-- name: quantiles
-- rows: 3.7200
select cast(quantile_cont(fte, 0.25) as decimal(9,4)) from staffing
-- name: mode
-- rows: yes
select mode(answer) from criterion_answer
-- name: standard deviation
-- rows: 4.0305
select cast(stddev_samp(fte) as decimal(9,4)) from staffing
-- name: group by and having
-- rows: yes,2
select answer, count(*) as n from criterion_answer group by answer having count(*) > 1
-- name: group by all
-- rows: no,1 | yes,2
select answer, count(*) as n from criterion_answer group by all order by all
-- name: grouping sets
-- rows: no,NULL,1 | yes,NULL,2 | NULL,effect_documented,1 | NULL,spreads_competence,2 | NULL,NULL,3
select answer, criterion_id, count(*) as n from criterion_answer group by grouping sets ((answer), (criterion_id), ()) order by answer nulls last, criterion_id nulls last
-- name: rollup
-- rows: no,1 | yes,2 | NULL,3
select answer, count(*) as n from criterion_answer group by rollup (answer) order by answer nulls last
-- name: cube
-- rows: no,2018,1 | no,NULL,1 | yes,2018,2 | yes,NULL,2 | NULL,2018,3 | NULL,NULL,3
select answer, assessment_year, count(*) from criterion_answer group by cube (answer, assessment_year) order by all nulls last
-- name: share of yes
-- rows: 0.6666666666666666
select cast(count(*) filter (where answer = 'yes') as decimal(9,4)) / count(*) as share from criterion_answer
-- name: a denominator that can be nought
-- rows: NULL
select 1 / nullif(0, 0) as x
-- name: case
-- rows: liten,1 | stor,1
select case when fte < 5 then 'liten' else 'stor' end as size, count(*) from staffing group by all order by all
-- name: coalesce
-- rows: ukjent
select coalesce(null, 'ukjent')
-- name: nullif
-- rows: true
select nullif('a', 'a') is null
-- name: try_cast
-- rows: true,7
select try_cast('x' as integer) is null, try_cast('7' as integer)
-- name: cast to text
-- rows: 1.50
select cast(1.50 as varchar)
-- name: in
-- rows: Helse Nord RHF | Helse Vest RHF
select name from region where region_id in ('nord', 'vest') order by ordinal
-- name: not in
-- rows: Helse Midt-Norge RHF | Helse Sør-Øst RHF
select name from region where region_id not in ('nord', 'vest') order by ordinal
-- name: between
-- rows: 2
select count(*) from region where ordinal between 2 and 3
-- name: like
-- rows: Helse Sør-Øst RHF
select name from region where name like '%Øst%'
-- name: ilike
-- rows: Helse Nord RHF
select name from region where name ilike '%nord%' order by 1
-- name: is null
-- rows: 0
select count(*) from staffing where report_year is null
-- name: is not distinct from
-- rows: true
select null is not distinct from null
-- name: exists
-- rows: Tjeneste B
select name from service s where exists (select 1 from staffing f where f.service_id = s.service_id and f.fte > 5)
-- name: not exists
-- rows: Tjeneste A
select name from service s where not exists (select 1 from criterion_answer c where c.service_id = s.service_id and c.answer = 'no')
-- name: left join
-- rows: a,1 | b,2
select s.service_id, count(c.criterion_id) as n from service s left join criterion_answer c using (service_id) group by all order by all
-- name: right join
-- rows: 2
select count(*) from staffing right join service using (service_id)
-- name: full join
-- rows: 6
select count(*) from staffing full join region on false
-- name: inner join with on
-- rows: 2
select count(*) from service s join staffing f on f.service_id = s.service_id
-- name: semi join
-- rows: a | b
select service_id from service semi join criterion_answer using (service_id) order by 1
-- name: anti join
-- rows: 4
select count(*) from region anti join staffing on region_id = service_id
-- name: self join
-- rows: nord,midt | midt,vest | vest,sor_ost
select a.region_id, b.region_id from region a join region b on a.ordinal = b.ordinal - 1 order by a.ordinal
-- name: cross join
-- rows: 8
select count(*) from region cross join service
-- name: lateral join
-- rows: a,1 | b,2
select s.service_id, t.n from service s, lateral (select count(*) as n from criterion_answer c where c.service_id = s.service_id) t order by 1
-- name: correlated subquery
-- rows: a,2.30 | b,8.00
select service_id, (select max(fte) from staffing f where f.service_id = s.service_id) as fte from service s order by 1
-- name: several steps
-- rows: a,1 | b,1
with a as (select * from criterion_answer where answer = 'yes'), b as (select service_id, count(*) as n from a group by 1) select * from b order by 1
-- name: a materialised step
-- rows: 1
with a as materialized (select 1 as x) select x from a
-- name: union all
-- rows: 1 | 1
select 1 as a union all select 1
-- name: union
-- rows: 1
select 1 as a union select 1
-- name: union by name
-- rows: 1,2 | 4,3
select 1 as a, 2 as b union all by name select 3 as b, 4 as a
-- name: intersect
-- rows: 2
select unnest([1, 2, 3]) intersect select 2
-- name: except all
-- rows: 1 | 2
select unnest([1, 1, 2]) except all select 1 order by 1
-- name: distinct
-- rows: no | yes
select distinct answer from criterion_answer order by 1
-- name: distinct on
-- rows: no,b | yes,a
select distinct on (answer) answer, service_id from criterion_answer order by answer, service_id
-- name: limit and offset
-- rows: midt | vest
select region_id from region order by ordinal limit 2 offset 1
-- name: order by an alias
-- rows: vest
select region_id as r from region order by r desc limit 1
-- name: nulls last
-- rows: 1 | 2 | NULL
select x from (values (2), (null), (1)) t(x) order by x nulls last
-- name: nulls first
-- rows: NULL | 1 | 2
select x from (values (2), (null), (1)) t(x) order by x nulls first
-- name: qualify
-- rows: b,8.00
select service_id, fte from staffing qualify row_number() over (order by fte desc) = 1
-- name: rank
-- rows: b,1 | a,2
select service_id, rank() over (order by fte desc) as place from staffing order by place
-- name: lag
-- rows: 1,NULL | 4,3 | 9,5
select x, x - lag(x) over (order by x) as change from (values (1), (4), (9)) t(x) order by x
-- name: running sum
-- rows: 1,1 | 2,3 | 3,6 | 4,10
select x, sum(x) over (order by x rows unbounded preceding) as s from range(1, 5) t(x) order by x
-- name: moving mean
-- rows: 1,1.5 | 2,2.0 | 3,3.0 | 4,3.5
select x, avg(x) over (order by x rows between 1 preceding and 1 following) as m from range(1, 5) t(x) order by x
-- name: share of the whole
-- rows: a,0.2233 | b,0.7767
select service_id, cast(fte / sum(fte) over () as decimal(9,4)) as share from staffing order by 1
-- name: ntile
-- rows: 0,1 | 1,1 | 2,2 | 3,2
select x, ntile(2) over (order by x) from range(4) t(x) order by x
-- name: first and last
-- rows: 1,2
select first_value(x) over w, last_value(x) over w from (values (1), (2)) t(x) window w as (order by x rows between unbounded preceding and unbounded following) limit 1
-- name: named window
-- rows: 3 | 3
select sum(x) over w from (values (1), (2)) t(x) window w as (partition by 1)
-- name: percent rank
-- rows: 0.00 | 0.50 | 1.00
select cast(percent_rank() over (order by x) as decimal(9,2)) from range(3) t(x) order by 1
-- name: texts joined
-- rows: Helse Nord RHF, Helse Midt-Norge RHF, Helse Vest RHF, Helse Sør-Øst RHF
select string_agg(name, ', ' order by ordinal) from region
-- name: lists
-- rows: ["nord","midt","vest","sor_ost"]
select list(region_id order by ordinal) from region
-- name: the element of a list
-- rows: 20
select [10, 20, 30][2]
-- name: a list filtered
-- rows: [2,4]
select list_filter([1, 2, 3, 4], lambda x: x % 2 = 0)
-- name: a list transformed
-- rows: [1,4,9]
select list_transform([1, 2, 3], lambda x: x * x)
-- name: a list comprehension
-- rows: [4,6]
select [x * 2 for x in [1, 2, 3] if x > 1]
-- name: unnest
-- rows: a | b
select unnest(['a', 'b']) as x
-- name: a struct
-- rows: x
select {'a': 1, 'b': 'x'}.b
-- name: a map
-- rows: 2
select map {'a': 1, 'b': 2}['b']
-- name: json
-- rows: c
select json_extract_string('{"a": {"b": "c"}}', '$.a.b')
-- name: to json
-- rows: {"a":1}
select to_json({'a': 1})
-- name: upper and lower
-- rows: ÆØÅ,æøå
select upper('æøå'), lower('ÆØÅ')
-- name: length
-- rows: 3
select length('æøå')
-- name: substring
-- rows: Tjen
select substring('Tjeneste', 1, 4)
-- name: left and right
-- rows: Tj,te
select left('Tjeneste', 2), right('Tjeneste', 2)
-- name: trim
-- rows: a
select trim('  a ')
-- name: replace
-- rows: a_b_c
select replace('a-b-c', '-', '_')
-- name: split
-- rows: b
select split_part('a/b/c', '/', 2)
-- name: split into rows
-- rows: a | b
select unnest(string_split('a,b', ','))
-- name: concatenation
-- rows: ab,ab,a-b
select 'a' || 'b', concat('a', null, 'b'), concat_ws('-', 'a', 'b')
-- name: position
-- rows: 3
select strpos('abc', 'c')
-- name: starts with
-- rows: true
select starts_with('Helse Nord', 'Helse')
-- name: regular expression that extracts
-- rows: 2018
select regexp_extract('år 2018', '\d+')
-- name: regular expression that replaces
-- rows: ab
select regexp_replace('a1b2', '\d', '', 'g')
-- name: regular expression with all matches
-- rows: ["1","5","3"]
select regexp_extract_all('1,5 – 3', '\d+')
-- name: padding
-- rows: 007
select lpad('7', 3, '0')
-- name: repeat a little
-- rows: ==========
select repeat('=', 10)
-- name: format a number
-- rows: 3.1
select printf('%.1f', 3.14)
-- name: similarity
-- rows: 1
select levenshtein('tjeneste', 'teneste')
-- name: rounding
-- rows: 3,3.4,2,3
select round(2.5), round(3.35, 1), floor(2.7), ceil(2.1)
-- name: remainder
-- rows: 1,3
select 7 % 3, 7 // 2
-- name: power and root
-- rows: 1024.0,4.0
select power(2, 10), sqrt(16)
-- name: logarithm
-- rows: 2.3026,2.0
select round(ln(10), 4), log10(100)
-- name: greatest and least
-- rows: 3,1
select greatest(1, 3, 2), least(1, 3, 2)
-- name: sign and absolute value
-- rows: 3,-1
select abs(-3), sign(-3)
-- name: year of a date
-- rows: 2024,2,29
select year(date '2024-02-29'), month(date '2024-02-29'), day(date '2024-02-29')
-- name: a date cut to its month
-- rows: 2024-02-01T00:00:00
select date_trunc('month', date '2024-02-29')
-- name: days between
-- rows: 7
select date_diff('day', date '2024-02-10', date '2024-02-17')
-- name: date plus days
-- rows: 2024-02-17
select date '2024-02-10' + 7
-- name: an interval
-- rows: 2025-02-28T00:00:00
select date '2024-02-29' + interval 1 year
-- name: a date from parts
-- rows: 2025-02-17
select make_date(2025, 2, 17)
-- name: a date as text
-- rows: 17.02.2025
select strftime(date '2025-02-17', '%d.%m.%Y')
-- name: a date from text
-- rows: 2025-02-17
select strptime('17.02.2025', '%d.%m.%Y')::date
-- name: the day of the week
-- rows: Monday
select dayname(date '2025-02-17')
-- name: a series of years
-- rows: 2018 | 2019 | 2020
select y from range(2018, 2021) t(y)
-- name: generate a series
-- rows: 1 | 2 | 3
select * from generate_series(1, 3)
-- name: correlation
-- rows: 1.0000
select cast(corr(x, y) as decimal(9,4)) from (values (1, 2), (2, 4), (3, 6)) t(x, y)
-- name: regression
-- rows: 2.0000
select cast(regr_slope(y, x) as decimal(9,4)) from (values (1, 2), (2, 4), (3, 6)) t(x, y)
-- name: arg max
-- rows: b
select arg_max(service_id, fte) from staffing
-- name: max by
-- rows: b,a
select max_by(service_id, fte), min_by(service_id, fte) from staffing
-- name: bool and
-- rows: true,true
select bool_and(fte > 1), bool_or(fte > 5) from staffing
-- name: count if
-- rows: 1
select count_if(fte > 5) from staffing
-- name: any value
-- rows: 2017
select any_value(report_year) from staffing
-- name: histogram
-- rows: {"no":1,"yes":2}
select histogram(answer) from criterion_answer
-- name: approximate count
-- rows: 2
select approx_count_distinct(service_id) from service
-- name: pivot wider
-- rows: no,0,1 | yes,2,0
select * from (from criterion_answer) pivot (count(*) for criterion_id in ('spreads_competence', 'effect_documented') group by answer) order by answer
-- name: unpivot
-- rows: a,1 | b,2
select * from (select 1 as a, 2 as b) unpivot (v for n in (a, b)) order by n
-- name: columns by a pattern
-- rows: a,closed | b,closed
select columns('.*_id$') from service order by 1
-- name: all but some columns
-- rows: nord,Helse Nord RHF,1
select * exclude (source_id, locator, original) from region order by ordinal limit 1
-- name: a column replaced
-- rows: NORD
select * replace (upper(region_id) as region_id) from (select region_id from region order by ordinal limit 1)
-- name: an alias reused
-- rows: 2.30,4.60
select fte as a, a * 2 as b from staffing order by a limit 1
-- name: sample
-- rows: 4
select count(*) from (from region using sample 100%)
-- name: values as a table
-- rows: nord,1 | vest,3
select * from (values ('nord', 1), ('vest', 3)) t(region_id, n) order by n
-- name: a list of tables with words
-- rows: Én helseregion.
select comment from duckdb_tables() where table_name = 'region'
-- name: describe a statement
-- rows: a,INTEGER,YES,NULL,NULL,NULL | b,VARCHAR,YES,NULL,NULL,NULL
describe select 1 as a, 'b' as b
-- name: type of a value
-- rows: DECIMAL(2,1),VARCHAR
select typeof(1.5), typeof('a')
-- name: a hash
-- rows: 0cc175b9c0f1b6a831c399e269772661
select md5('a')
-- name: is a number
-- rows: true,true
select isnan('nan'::double), isinf('inf'::double)
-- name: bits
-- rows: 3
select bit_count(7)
-- name: a recursive list of years
-- rows: [2020,2021,2022,2023]
with recursive y as (select 2020 as a union all select a + 1 from y where a < 2023) select list(a) from y
-- name: asof join
-- rows: 3,y
select a.t, b.v from (values (3)) a(t) asof join (values (1, 'x'), (2, 'y')) b(t, v) on a.t >= b.t
-- name: positional join
-- rows: 1,2
select * from (values (1)) a(x) positional join (values (2)) b(y)
-- name: quoted names
-- rows: 1
select 1 as "antall årsverk"
-- name: names with norwegian letters
-- rows: 1
select 1 as årsverk
-- name: an answer in words
-- rows: ja,2 | nei,1
select case answer when 'yes' then 'ja' when 'no' then 'nei' end as svar, count(*) from criterion_answer group by all order by svar
-- name: states of values
-- rows: shown,1 | suppressed,1
select status, count(*) from indicator_value group by all order by all
-- name: words of public answers
-- rows: Åpent svar
select text from evaluation_answer where text is not null
-- name: from with where
-- rows: Helse Nord RHF
from region select name where ordinal = 1
