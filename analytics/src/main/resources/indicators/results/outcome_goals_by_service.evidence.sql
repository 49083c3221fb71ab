with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

placed as (
    select
        coalesce(l.same_as, g.service_id) as service_id,
        g.goal,
        g.measurable,
        g.due_year,
        g.met,
        g.source_id,
        g.locator,
        g.original,
        row_number() over (
            partition by coalesce(l.same_as, g.service_id), lower(trim(g.goal))
            order by g.source_id nulls last, g.locator nulls last, g.goal nulls last
        ) as place
    from outcome_goal g
    left join same l on l.service_id = g.service_id
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('statement' as string) as series,
    cast(g.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when g.place = 1 then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when g.place = 1 then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when g.place = 1 then 'value' else 'supporting' end as string) as state,
    cast(null as string) as certainty,
    cast(g.goal as string) as detail,
    cast(g.source_id as string) as source_id,
    cast(g.locator as string) as locator,
    cast(g.original as string) as original
from placed g
left join service s on s.service_id = g.service_id
