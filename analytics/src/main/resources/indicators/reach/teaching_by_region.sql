select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(null as string) as service_id,
    cast(region_id as string) as region_id,
    cast(null as string) as kind,
    cast(category as string) as category,
    cast(sum(numerator) as decimal(28,10)) as value,
    cast(sum(denominator) as decimal(28,10)) as denominator,
    cast(0 as bigint) as lost,
    cast(count(*) filter (where state = 'not_answered') as bigint) as silent
from evidence
group by period_type, period, series, region_id, category
