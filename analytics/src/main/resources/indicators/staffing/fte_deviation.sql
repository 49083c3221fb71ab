with known as (
    select
        series,
        service_id,
        numerator,
        row_number() over (
            partition by series, service_id
            order by denominator desc nulls last, numerator desc nulls last
        ) as place
    from evidence
    where state = 'value'
),

middle as (
    select
        series,
        service_id,
        cast(median(cast(numerator as decimal(15,6))) as decimal(15,6)) as median,
        max(case when place = 1 then numerator end) as x
    from known
    group by series, service_id
),

spread as (
    select
        k.series,
        k.service_id,
        cast(median(cast(abs(k.numerator - m.median) as decimal(15,6))) as decimal(15,6)) as mad
    from known k
    inner join middle m on m.series = k.series and m.service_id = k.service_id
    group by k.series, k.service_id
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
    cast(coalesce(max(m.x), 0) as decimal(28,10)) as x,
    cast(coalesce(max(m.median), 0) as decimal(28,10)) as median,
    cast(coalesce(max(d.mad), 0) as decimal(28,10)) as mad,
    cast(count(*) filter (where e.state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where e.state = 'not_answered') as bigint) as silent,
    cast(count(*) filter (where e.state in ('not_asked', 'not_applicable')) as bigint) as not_asked,
    cast(
        case
            when count(*) filter (where e.state = 'value') >= 5 and max(d.mad) = 0 then
                'Minst halvparten av årene har samme tall; da kan avviket ikke måles.'
        end as string
    ) as note
from evidence e
left join middle m on m.series = e.series and m.service_id = e.service_id
left join spread d on d.series = e.series and d.service_id = e.service_id
group by e.period_type, e.series, e.service_id
