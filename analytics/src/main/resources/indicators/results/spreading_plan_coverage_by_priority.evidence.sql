-- begins as planned_audiences
answer as (
    select
        a.*,
        coalesce(
            cast(
                first_value(a.audience_priority) over (
                    partition by a.service_id, a.audience
                    order by a.source_id nulls last, a.locator nulls last
                ) as string
            ),
            'no_priority'
        ) as category,
        case when a.place > 1 then 'supporting' when n.service_id is not null then 'yes' else 'no' end as state
    from audience a
    inner join (select distinct service_id from measures) p on p.service_id = a.service_id
    left join covered n on n.service_id = a.service_id and n.audience = a.audience
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('plan' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.audience || coalesce(': ' || a.description, '') as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from answer a
left join service s on s.service_id = a.service_id
union all
select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('plan' as string) as series,
    cast(m.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast('supporting' as string) as state,
    cast(null as string) as certainty,
    cast(m.measure || ' → ' || m.audience as string) as detail,
    cast(m.source_id as string) as source_id,
    cast(m.locator as string) as locator,
    cast(m.original as string) as original
from measures m
inner join answer a on a.service_id = m.service_id and a.audience = m.audience and a.place = 1
left join service s on s.service_id = m.service_id
