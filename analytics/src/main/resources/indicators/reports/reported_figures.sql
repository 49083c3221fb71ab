select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(service_id as string) as service_id,
    cast(region_id as string) as region_id,
    cast(null as string) as kind,
    cast(category as string) as category,
    cast(sum(numerator) as decimal(28,10)) as value,
    cast(count(*) filter (where state = 'value') as decimal(28,10)) as denominator,
    cast(count(*) filter (where state = 'unknown') as bigint) as lost,
    cast(0 as bigint) as silent
from evidence
group by period_type, period, series, service_id, region_id, category
