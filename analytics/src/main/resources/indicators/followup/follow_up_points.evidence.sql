-- begins as follow_up_points
counted as (
    select
        p.*,
        c.category,
        case
            when c.category = 'given' or c.category = p.standing then 'yes'
            when c.category = 'repeated' and p.repeated_from is not null then 'yes'
            else 'no'
        end as state
    from standing p
    cross join category c
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast('regions' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.text as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
