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
    cast(count(*) filter (where state = 'unknown') as bigint) as lost,
    cast(count(*) filter (where state = 'not_answered') as bigint) as silent,
    cast(count(*) filter (where state in ('not_asked', 'not_applicable')) as bigint) as not_asked,
    cast(
        case
            when substring(series, 1, 7) = 'ceiling' then 'Et utvalg med tak for hver tjeneste, ikke et mål på produksjon.'
            when substring(series, 1, 12) = 'form_unknown' then 'Skjemaet er ikke kjent; vi vet ikke om taket gjelder.'
        end as string
    ) as note
from evidence
group by period_type, period, series, category
