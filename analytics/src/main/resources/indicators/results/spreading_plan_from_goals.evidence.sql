with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('plan' as string) as series,
    cast(coalesce(l.same_as, p.service_id) as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when p.from_outcome_goals = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when p.from_outcome_goals in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(p.from_outcome_goals as string) as state,
    cast(null as string) as certainty,
    cast(p.period as string) as detail,
    cast(p.source_id as string) as source_id,
    cast(p.locator as string) as locator,
    cast(p.original as string) as original
from spreading_plan p
left join same l on l.service_id = p.service_id
left join service s on s.service_id = coalesce(l.same_as, p.service_id)
