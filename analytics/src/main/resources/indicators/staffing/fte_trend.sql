with pair as (
    select
        a.period_type,
        a.series,
        a.service_id,
        sum(case when b.numerator > a.numerator then 1 when b.numerator < a.numerator then -1 else 0 end) as s
    from evidence a
    inner join evidence b
        on b.service_id = a.service_id
        and b.series = a.series
        and b.period > a.period
    where a.state = 'value' and b.state = 'value'
    group by a.period_type, a.series, a.service_id
),

tied as (
    select series, service_id, sum(t * (t - 1) * (2 * t + 5)) as ties
    from (
        select series, service_id, numerator, count(*) as t
        from evidence
        where state = 'value'
        group by series, service_id, numerator
    ) grouped
    group by series, service_id
)

select
    cast(e.period_type as string) as period_type,
    cast(null as int) as period,
    cast(e.series as string) as series,
    cast(e.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(null as string) as kind,
    cast(null as string) as category,
    cast(count(*) filter (where e.state = 'value') as bigint) as n,
    cast(coalesce(max(p.s), 0) as bigint) as s,
    cast(coalesce(max(t.ties), 0) as bigint) as ties,
    cast(count(*) filter (where e.state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where e.state = 'not_answered') as bigint) as silent,
    cast(count(*) filter (where e.state in ('not_asked', 'not_applicable')) as bigint) as not_asked
from evidence e
left join pair p on p.series = e.series and p.service_id = e.service_id
left join tied t on t.series = e.series and t.service_id = e.service_id
group by e.period_type, e.series, e.service_id
