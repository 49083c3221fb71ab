select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(null as string) as service_id,
    cast(null as string) as region_id,
    cast(kind as string) as kind,
    cast(null as string) as category,
    cast(count(*) filter (where state = 'yes') as bigint) as yes,
    cast(count(*) filter (where state = 'no') as bigint) as no,
    cast(count(*) filter (where state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where state = 'not_answered') as bigint) as silent,
    cast(count(*) filter (where state in ('not_asked', 'not_applicable')) as bigint) as not_asked
from evidence
group by period_type, period, series, kind
