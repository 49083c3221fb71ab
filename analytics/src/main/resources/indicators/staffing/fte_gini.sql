with ranked as (
    select
        evidence.*,
        case when state = 'value' then cast(numerator as decimal(12,2)) end as x,
        row_number() over (
            partition by period_type, period, series
            order by case when state = 'value' then 1 else 2 end nulls last, numerator nulls last, service_id nulls last
        ) as i
    from evidence
)

select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(null as string) as service_id,
    cast(null as string) as region_id,
    cast(null as string) as kind,
    cast(null as string) as category,
    cast(count(x) as bigint) as n,
    cast(coalesce(sum(x), 0) as decimal(28,10)) as sum_x,
    cast(coalesce(sum(x * i), 0) as decimal(28,10)) as sum_ix,
    cast(count(*) filter (where state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where state = 'not_answered') as bigint) as silent,
    cast(count(*) filter (where state in ('not_asked', 'not_applicable')) as bigint) as not_asked
from ranked
group by period_type, period, series
