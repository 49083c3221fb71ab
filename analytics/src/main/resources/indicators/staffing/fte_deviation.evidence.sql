-- begins as fte_of_services
year_of_service as (
    select
        p.*,
        case
            when p.place > 1 then 'supporting'
            when p.smallest < p.largest or p.some_unknown = 1 then 'unknown'
            else p.fte_state
        end as state
    from placed p
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.basis as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.state = 'value' then a.fte else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then a.report_year else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.fte as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from year_of_service a
left join service s on s.service_id = a.service_id
