with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

placed as (
    select
        coalesce(l.same_as, p.service_id) as service_id,
        p.assessment_year,
        p.plan_state,
        coalesce(p.completion_year - p.assessment_year, p.years_ahead_from, p.years_ahead_to) as earliest,
        coalesce(p.completion_year - p.assessment_year, p.years_ahead_to, p.years_ahead_from) as latest,
        p.source_id,
        p.locator,
        p.original,
        row_number() over (
            partition by coalesce(l.same_as, p.service_id), p.assessment_year
            order by
                case when p.completion_year is not null then 1 when p.years_ahead_to is not null then 2 else 3 end nulls last,
                p.plan_state desc nulls last,
                p.source_id nulls last,
                p.locator nulls last
        ) as place
    from time_plan p
    left join same l on l.service_id = p.service_id
)

select
    cast('assessment_year' as string) as period_type,
    cast(p.assessment_year as int) as period,
    cast('questionnaire' as string) as series,
    cast(p.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when p.place = 1 and p.plan_state = 'value' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when p.place = 1 and p.plan_state in ('value', 'not_answered') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when p.place > 1 then 'supporting' when p.plan_state = 'value' then 'yes' when p.plan_state = 'not_answered' then 'no' else p.plan_state end as string) as state,
    cast(null as string) as certainty,
    cast(cast(p.earliest as string) || '–' || cast(p.latest as string) || ' år' as string) as detail,
    cast(p.source_id as string) as source_id,
    cast(p.locator as string) as locator,
    cast(p.original as string) as original
from placed p
left join service s on s.service_id = p.service_id
