select
    cast(period_type as string) as period_type,
    cast(period as int) as period,
    cast(series as string) as series,
    cast(service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(null as string) as kind,
    cast(category as string) as category,
    cast(sum(numerator) as decimal(28,10)) as numerator,
    cast(sum(denominator) as decimal(28,10)) as denominator,
    cast(
        case
            when count(*) filter (where state in ('unknown', 'not_answered')) > 0 then
                'Kan ikke regnes ut: tallet mangler eller er uklart for '
                || cast(count(*) filter (where state in ('unknown', 'not_answered')) as string)
                || ' av regionene.'
            when sum(numerator) > 0 then
                'Høyest i '
                || max(case when numerator > 0 then case region_id when 'nord' then 'Helse Nord' when 'midt' then 'Helse Midt-Norge' when 'vest' then 'Helse Vest' when 'sor_ost' then 'Helse Sør-Øst' end end)
                || coalesce(', lavest i ' || max(case when denominator > 0 then case region_id when 'nord' then 'Helse Nord' when 'midt' then 'Helse Midt-Norge' when 'vest' then 'Helse Vest' when 'sor_ost' then 'Helse Sør-Øst' end end), '')
                || '.'
        end as string
    ) as note
from evidence
group by period_type, period, series, service_id, category
