select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast('regions' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.kind as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(1 as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(null as string) as certainty,
    cast(a.text as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from follow_up a
left join service s on s.service_id = a.service_id
