select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.criterion_id as string) as category,
    cast(case when a.answer = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.answer in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.answer as string) as state,
    cast(null as string) as certainty,
    cast(a.answer as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from criterion_answer a
left join service s on s.service_id = a.service_id
where s.kind is not null
