select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.activity_type as string) as category,
    cast(coalesce(a.quantity, 0) as decimal(28,10)) as numerator,
    cast(case when a.quantity is null then 0 else 1 end as decimal(28,10)) as denominator,
    cast(case when a.quantity is null then 'not_answered' else 'value' end as string) as state,
    cast(null as string) as certainty,
    cast(a.title as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from activity a
left join service s on s.service_id = a.service_id
