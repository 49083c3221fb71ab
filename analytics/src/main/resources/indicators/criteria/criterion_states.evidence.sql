with possible as (
    select state
    from (
        values ('yes'), ('no'), ('not_answered'), ('unknown'), ('not_asked'), ('not_applicable')
    ) as t(state)
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.criterion_id || ':' || p.state as string) as category,
    cast(case when a.answer = p.state then 1 else 0 end as decimal(28,10)) as numerator,
    cast(1 as decimal(28,10)) as denominator,
    cast(case when a.answer = p.state then 'yes' else 'no' end as string) as state,
    cast(null as string) as certainty,
    cast(a.answer as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from criterion_answer a
cross join possible p
left join service s on s.service_id = a.service_id
