select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(null as string) as service_id,
    cast(region_id as string) as region_id,
    cast(null as string) as kind,
    cast(null as string) as category,
    cast(count(*) filter (where state = 'yes') as bigint) as yes,
    cast(count(*) filter (where state = 'no') as bigint) as no,
    cast(count(*) filter (where state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where state = 'not_answered') as bigint) as silent,
    cast(count(*) filter (where state in ('not_asked', 'not_applicable')) as bigint) as not_asked,
    cast(
        case
            when count(*) filter (where certainty = 'inferred') > 0 then
                'Regionen er antatt for '
                || cast(count(distinct case when certainty = 'inferred' then service_id end) as string)
                || ' av '
                || cast(count(distinct service_id) as string)
                || ' tjenester.'
        end as string
    ) as note
from evidence
group by period_type, period, series, region_id
