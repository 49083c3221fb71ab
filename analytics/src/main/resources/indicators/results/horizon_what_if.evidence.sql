with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

aged as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.assessment_year,
        a.age_years,
        a.age_years_state,
        a.assessment_year - a.age_years - 1 as approval_year,
        a.source_id,
        a.locator,
        a.original,
        row_number() over (
            partition by coalesce(l.same_as, a.service_id), a.assessment_year
            order by case when a.age_years is null then 1 else 0 end nulls last, a.service_id nulls last, a.source_id nulls last, a.locator nulls last
        ) as place
    from service_age a
    left join same l on l.service_id = a.service_id
    inner join service s on s.service_id = coalesce(l.same_as, a.service_id) and s.kind = 'national_competence_service'
),

renewed as (
    select
        a.service_id,
        a.assessment_year,
        e.year as renewed_in,
        e.event,
        e.source_id,
        e.locator,
        e.original,
        row_number() over (
            partition by a.service_id, a.assessment_year
            order by
                e.year desc nulls last,
                e.service_id nulls last,
                e.date_text nulls last,
                e.event nulls last,
                e.source_id nulls last,
                e.locator nulls last
        ) as place
    from aged a
    cross join service_event e
    left join same l on l.service_id = e.service_id
    where a.place = 1
        and e.event_type = 're_approval'
        and coalesce(l.same_as, e.service_id) in (a.service_id, 'ordning')
        and e.year between a.approval_year and a.assessment_year
),

horizon as (
    select years
    from (values (5), (10)) as v(years)
),

clock as (
    select
        a.*,
        'first_approval' as clock,
        a.assessment_year - a.approval_year as passed
    from aged a
    union all
    select
        a.*,
        'report_age' as clock,
        a.age_years as passed
    from aged a
    union all
    select
        a.*,
        're_approval' as clock,
        a.assessment_year - coalesce(r.renewed_in, a.approval_year) as passed
    from aged a
    left join renewed r on r.service_id = a.service_id and r.assessment_year = a.assessment_year and r.place = 1
),

answer as (
    select
        c.*,
        h.years,
        c.clock || ':' || cast(h.years as string) as category,
        case
            when c.place > 1 then 'supporting'
            when c.age_years_state <> 'value' then c.age_years_state
            when c.passed > h.years then 'yes'
            else 'no'
        end as state
    from clock c
    cross join horizon h
),

planned as (
    select
        coalesce(l.same_as, p.service_id) as service_id,
        p.assessment_year,
        p.plan_state,
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
    inner join service s on s.service_id = coalesce(l.same_as, p.service_id) and s.kind = 'national_competence_service'
),

ahead as (
    select
        p.*,
        'planned:' || cast(h.years as string) as category,
        case
            when p.place > 1 then 'supporting'
            when p.latest is null and p.plan_state = 'value' then 'not_answered'
            when p.latest is null then p.plan_state
            when p.latest > h.years then 'yes'
            else 'no'
        end as state
    from planned p
    cross join horizon h
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast('national_competence_service' as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.passed as string) || ' år' as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from answer a
union all
select
    cast('assessment_year' as string) as period_type,
    cast(r.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(r.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast('national_competence_service' as string) as kind,
    cast(v.category as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast('supporting' as string) as state,
    cast(null as string) as certainty,
    cast(cast(r.renewed_in as string) || ' ' || r.event as string) as detail,
    cast(r.source_id as string) as source_id,
    cast(r.locator as string) as locator,
    cast(r.original as string) as original
from renewed r
cross join (select 're_approval:' || cast(years as string) as category from horizon) v
where r.place = 1
union all
select
    cast('assessment_year' as string) as period_type,
    cast(p.assessment_year as int) as period,
    cast('questionnaire' as string) as series,
    cast(p.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast('national_competence_service' as string) as kind,
    cast(p.category as string) as category,
    cast(case when p.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when p.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(p.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(p.latest as string) || ' år' as string) as detail,
    cast(p.source_id as string) as source_id,
    cast(p.locator as string) as locator,
    cast(p.original as string) as original
from ahead p
