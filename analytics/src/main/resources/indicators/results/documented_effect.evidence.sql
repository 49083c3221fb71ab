with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

placed as (
    select
        coalesce(l.same_as, d.service_id) as service_id,
        d.effect_level,
        d.evidence as support,
        d.source_id,
        d.locator,
        d.original,
        row_number() over (
            partition by coalesce(l.same_as, d.service_id), d.effect_level, d.evidence
            order by d.source_id nulls last, d.locator nulls last
        ) as place
    from documented_result d
    left join same l on l.service_id = d.service_id
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('statement' as string) as series,
    cast(d.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(d.effect_level || ':' || d.support as string) as category,
    cast(case when d.place = 1 then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when d.place = 1 then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when d.place = 1 then 'value' else 'supporting' end as string) as state,
    cast(null as string) as certainty,
    cast(d.effect_level || ':' || d.support as string) as detail,
    cast(d.source_id as string) as source_id,
    cast(d.locator as string) as locator,
    cast(d.original as string) as original
from placed d
left join service s on s.service_id = d.service_id
