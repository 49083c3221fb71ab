with ranked as (
    select
        staffing.*,
        case
            when fte_state = 'value' then
                row_number() over (
                    partition by report_year, basis
                    order by fte desc nulls last, service_id nulls last
                )
        end as place
    from staffing
    where staffing_kind = 'total'
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.basis as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.place = 1 then 0 else coalesce(a.fte, 0) end as decimal(28,10)) as numerator,
    cast(case when a.fte_state = 'value' and a.place > 1 then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when a.place = 1 then 'supporting' else a.fte_state end as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.fte as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from ranked a
left join service s on s.service_id = a.service_id
