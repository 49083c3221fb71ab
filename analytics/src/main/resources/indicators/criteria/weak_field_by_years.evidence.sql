with reading as (
    select category
    from (values ('under_6'), ('approved_less_than_6_years_before')) as t(category)
),

judged as (
    select
        r.category,
        a.assessment_year,
        a.service_id,
        case
            when a.answer <> 'yes' then a.answer
            when y.age_years_state <> 'value' then y.age_years_state
            when r.category = 'under_6' and y.age_years < 6 then 'yes'
            when r.category = 'approved_less_than_6_years_before' and y.age_years + 1 < 6 then 'yes'
            else 'no'
        end as outcome,
        a.answer,
        a.source_id,
        a.locator,
        a.original,
        y.age_years,
        y.source_id as age_source_id,
        y.locator as age_locator,
        y.original as age_original
    from criterion_answer a
    inner join service_age y on y.assessment_year = a.assessment_year and y.service_id = a.service_id
    cross join reading r
    where a.criterion_id = 'field_still_weak' and a.answer in ('yes', 'unknown', 'not_answered')
),

counted as (
    select
        category,
        assessment_year,
        service_id,
        'field_still_weak: ' || answer as detail,
        outcome as state,
        source_id,
        locator,
        original
    from judged
    union all
    select
        category,
        assessment_year,
        service_id,
        cast(age_years as string) as detail,
        'supporting' as state,
        age_source_id as source_id,
        age_locator as locator,
        age_original as original
    from judged
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
