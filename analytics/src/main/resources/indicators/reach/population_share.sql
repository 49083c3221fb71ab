select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(null as string) as service_id,
    cast(region_id as string) as region_id,
    cast(null as string) as kind,
    cast(null as string) as category,
    cast(sum(numerator) as bigint) as yes,
    cast(sum(denominator) - sum(numerator) as bigint) as no,
    cast(0 as bigint) as lost,
    cast(0 as bigint) as silent
from evidence
group by period_type, period, series, region_id
