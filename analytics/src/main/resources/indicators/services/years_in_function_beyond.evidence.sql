with age as (
    select
        assessment_year,
        service_id,
        age_years,
        age_years_state,
        assessment_year - age_years - 1 as approval_year,
        source_id,
        locator,
        original
    from service_age
),

reading as (
    select category
    from (
        values
            ('older_than_5'),
            ('at_least_5'),
            ('approved_more_than_5_years_before'),
            ('under_6'),
            ('older_than_10'),
            ('at_least_10'),
            ('approved_more_than_10_years_before'),
            ('approved_before_2007'),
            ('established_before_2007')
    ) as t(category)
),

answer as (
    select
        a.*,
        r.category,
        case
            when a.age_years_state <> 'value' then a.age_years_state
            when r.category = 'older_than_5' and a.age_years > 5 then 'yes'
            when r.category = 'at_least_5' and a.age_years >= 5 then 'yes'
            when r.category = 'approved_more_than_5_years_before'
                and a.assessment_year - a.approval_year > 5 then 'yes'
            when r.category = 'under_6' and a.age_years < 6 then 'yes'
            when r.category = 'older_than_10' and a.age_years > 10 then 'yes'
            when r.category = 'at_least_10' and a.age_years >= 10 then 'yes'
            when r.category = 'approved_more_than_10_years_before'
                and a.assessment_year - a.approval_year > 10 then 'yes'
            when r.category = 'approved_before_2007' and a.approval_year < 2007 then 'yes'
            when r.category = 'established_before_2007' and a.approval_year + 1 < 2007 then 'yes'
            else 'no'
        end as state
    from age a
    cross join reading r
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
    cast(cast(a.age_years as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from answer a
left join service s on s.service_id = a.service_id
