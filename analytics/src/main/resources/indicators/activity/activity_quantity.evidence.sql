-- begins as activity_breaks
entry as (
    select a.*, coalesce(l.same_as, a.service_id) as unit_id
    from activity a
    left join same l on l.service_id = a.service_id
    where a.quantity is not null or a.unit is not null
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(
        case when y.most_from <= a.report_year then 'ceiling' else 'annual_report' end
            || coalesce('_' || cast(y.from_year as string), '') as string
    ) as series,
    cast(a.unit_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.activity_type || ':' || coalesce(lower(trim(a.unit)), 'unit_unknown') as string) as category,
    cast(coalesce(a.quantity, 0) as decimal(28,10)) as numerator,
    cast(case when a.quantity is null then 0 else 1 end as decimal(28,10)) as denominator,
    cast(case when a.quantity is null then 'not_answered' else 'value' end as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.quantity as string) || ' ' || coalesce(a.unit, '') as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from entry a
left join service s on s.service_id = a.unit_id
left join series_year y on y.report_year = a.report_year and y.activity_type = a.activity_type
