select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(null as string) as service_id,
    cast(null as string) as region_id,
    cast(null as string) as kind,
    cast(category as string) as category,
    cast(sum(numerator) as decimal(28,10)) as numerator,
    cast(sum(denominator) as decimal(28,10)) as denominator,
    cast(
        case
            when count(*) filter (where state = 'unknown') > 0 then
                'Årsverkene er ikke kjent for '
                || cast(count(*) filter (where state = 'unknown') as string)
                || ' tjenester, som ikke er med.'
        end as string
    ) as note
from evidence
group by period_type, period, series, category
