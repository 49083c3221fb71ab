with given as (
    select assessment_year, service_id, answer
    from criterion_answer
    where criterion_id = 'does_research' and answer in ('yes', 'unknown', 'not_answered')
),

judged as (
    select
        g.assessment_year,
        g.service_id,
        case when g.answer = 'yes' then a.answer else g.answer end as outcome
    from given g
    inner join criterion_answer a
        on a.assessment_year = g.assessment_year
        and a.service_id = g.service_id
        and a.criterion_id = 'in_research_networks'
),

counted as (
    select
        a.assessment_year,
        a.service_id,
        a.criterion_id || ': ' || a.answer as detail,
        case when a.criterion_id = 'in_research_networks' then j.outcome else 'supporting' end as state,
        a.source_id,
        a.locator,
        a.original
    from criterion_answer a
    inner join judged j on j.assessment_year = a.assessment_year and j.service_id = a.service_id
    where a.criterion_id in ('does_research', 'in_research_networks')
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
