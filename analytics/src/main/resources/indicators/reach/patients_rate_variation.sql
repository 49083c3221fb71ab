select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(null as string) as kind,
    cast(category as string) as category,
    cast(count(*) filter (where state = 'value') as bigint) as n,
    cast(sum(case when state = 'value' then numerator else 0 end) as decimal(28,10)) as sum_x,
    cast(sum(case when state = 'value' then cast(numerator as decimal(17,10)) * cast(numerator as decimal(17,10)) else 0 end) as decimal(38,20)) as sum_xx,
    cast(count(*) filter (where state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where state = 'not_answered') as bigint) as silent
from evidence
group by period_type, period, series, service_id, category
