-- begins as planned_audiences
reading as (
    select category
    from (values ('named'), ('named_or_all')) as v(category)
),

answer as (
    select
        a.*,
        r.category,
        case
            when a.place > 1 then 'supporting'
            when n.service_id is not null then 'yes'
            when r.category = 'named_or_all' and e.service_id is not null then 'yes'
            else 'no'
        end as state
    from audience a
    cross join reading r
    inner join (select distinct service_id from measures) p on p.service_id = a.service_id
    left join covered n on n.service_id = a.service_id and n.audience = a.audience
    left join covered e on e.service_id = a.service_id and e.audience = 'alle'
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
    cast(r.category as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast('supporting' as string) as state,
    cast(null as string) as certainty,
    cast(m.measure || ' → ' || m.audience as string) as detail,
    cast(m.source_id as string) as source_id,
    cast(m.locator as string) as locator,
    cast(m.original as string) as original
from measures m
cross join reading r
inner join (select distinct service_id from audience) p on p.service_id = m.service_id
left join service s on s.service_id = m.service_id
where m.audience <> 'alle' or r.category = 'named_or_all'
