with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

point as (
    select a.*, coalesce(o.same_as, a.service_id) as unit
    from follow_up a
    left join one o on o.service_id = a.service_id
    where a.kind = 'follow_up_point'
),

later as (
    select distinct unit, region_id, text, repeated_from
    from point
    where repeated_from < report_year
),

standing as (
    select
        p.*,
        case when p.closed_on is not null then 'closed' when l.unit is not null then 'carried_on' else 'open' end as standing
    from point p
    left join later l
        on l.unit = p.unit
        and l.region_id = p.region_id
        and l.text = p.text
        and l.repeated_from = p.report_year
),

category as (
    select category
    from (
        values ('given'), ('open'), ('carried_on'), ('closed'), ('repeated')
    ) as t(category)
),

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
    cast(a.region_id as string) as region_id,
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
