with requirement as (
    select a.assessment_year, a.criterion_id, count(distinct case when a.answer in ('yes', 'no') then a.answer end) as answers
    from criterion_answer a
    inner join criterion c on c.criterion_id = a.criterion_id
    where c.direction = 'yes_is_requirement'
    group by a.assessment_year, a.criterion_id
),

subset as (
    select 'requirements' as category, assessment_year, criterion_id
    from requirement
    union all
    select 'requirements_with_variation' as category, assessment_year, criterion_id
    from requirement
    where answers = 2
),

judged as (
    select
        r.category,
        a.assessment_year,
        a.service_id,
        case
            when count(*) filter (where a.answer = 'not_applicable') > 0 then 'not_applicable'
            when count(*) < max(z.criteria) or count(*) filter (where a.answer = 'not_asked') > 0 then 'not_asked'
            when count(*) filter (where a.answer = 'no') > 1 then 'no'
            when count(*) filter (where a.answer = 'unknown') > 0 then 'unknown'
            when count(*) filter (where a.answer = 'not_answered') > 0 then 'not_answered'
            when count(*) filter (where a.answer = 'no') = 1 then 'yes'
            else 'no'
        end as outcome
    from subset r
    inner join criterion_answer a on a.assessment_year = r.assessment_year and a.criterion_id = r.criterion_id
    inner join (
        select category, assessment_year, count(*) as criteria
        from subset
        group by category, assessment_year
    ) z on z.category = r.category and z.assessment_year = r.assessment_year
    group by r.category, a.assessment_year, a.service_id
),

concerned as (
    select
        m.category,
        a.assessment_year,
        a.service_id,
        a.criterion_id || ': ' || a.answer as detail,
        j.outcome,
        row_number() over (
            partition by m.category, a.assessment_year, a.service_id
            order by a.criterion_id nulls last
        ) as place,
        a.source_id,
        a.locator,
        a.original
    from subset m
    inner join criterion_answer a on a.criterion_id = m.criterion_id and a.assessment_year = m.assessment_year
    inner join judged j
        on j.category = m.category
        and j.assessment_year = a.assessment_year
        and j.service_id = a.service_id
),

counted as (
    select concerned.*, case when place = 1 then outcome else 'supporting' end as state
    from concerned
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
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
