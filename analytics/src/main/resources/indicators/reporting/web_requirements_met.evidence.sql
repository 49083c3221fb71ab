with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

checked as (
    select
        a.*,
        row_number() over (
            partition by coalesce(o.same_as, a.service_id), a.requirement, year(a.checked_on)
            order by
                a.checked_on desc nulls last,
                case when a.met then 2 else 1 end nulls last,
                a.source_id nulls last,
                a.locator nulls last
        ) as place
    from web_requirement a
    left join one o on o.service_id = a.service_id
),

counted as (
    select a.*, case when a.place > 1 then 'supporting' when a.met then 'yes' else 'no' end as state
    from checked a
)

select
    cast('calendar_year' as string) as period_type,
    cast(year(a.checked_on) as int) as period,
    cast('web_check' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.requirement as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.checked_on as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
