select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(case when a.age_years_state = 'value' then cast(a.assessment_year - a.age_years - 1 as string) else a.age_years_state end as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(1 as decimal(28,10)) as denominator,
    cast(a.age_years_state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.age_years as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from service_age a
left join service s on s.service_id = a.service_id
