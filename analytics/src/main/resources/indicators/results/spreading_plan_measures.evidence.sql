with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

placed as (
    select
        coalesce(l.same_as, m.service_id) as service_id,
        m.measure,
        m.audience || ':' || coalesce(m.means, 'means_unknown') as category,
        m.source_id,
        m.locator,
        m.original,
        row_number() over (
            partition by coalesce(l.same_as, m.service_id), m.audience || ':' || coalesce(m.means, 'means_unknown'), m.measure
            order by m.source_id nulls last, m.locator nulls last
        ) as place
    from spreading_measure m
    left join same l on l.service_id = m.service_id
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('plan' as string) as series,
    cast(m.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(m.category as string) as category,
    cast(case when m.place = 1 then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when m.place = 1 then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when m.place = 1 then 'value' else 'supporting' end as string) as state,
    cast(null as string) as certainty,
    cast(m.measure as string) as detail,
    cast(m.source_id as string) as source_id,
    cast(m.locator as string) as locator,
    cast(m.original as string) as original
from placed m
left join service s on s.service_id = m.service_id
