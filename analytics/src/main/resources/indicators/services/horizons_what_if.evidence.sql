with again as (
    select
        a.service_id,
        a.assessment_year,
        e.year as again_year,
        e.event,
        e.source_id,
        e.locator,
        e.original,
        row_number() over (
            partition by a.service_id, a.assessment_year
            order by e.year desc nulls last, e.service_id nulls last, e.source_id nulls last, e.locator nulls last
        ) as place
    from service_age a
    inner join service_event e
        on e.event_type = 're_approval'
        and e.service_id in (a.service_id, 'ordning')
        and e.year <= a.assessment_year
),

aged as (
    select
        a.service_id,
        a.assessment_year,
        a.age_years,
        a.age_years_state,
        a.assessment_year - a.age_years - 1 as approval_year,
        g.again_year,
        a.source_id,
        a.locator,
        a.original
    from service_age a
    inner join service t on t.service_id = a.service_id and t.kind = 'national_competence_service'
    left join again g on g.service_id = a.service_id and g.assessment_year = a.assessment_year and g.place = 1
),

clock as (
    select category, horizon
    from (
        values
            ('first_approval', 5),
            ('first_approval', 10),
            ('re_approval', 5),
            ('re_approval', 10),
            ('report', 5),
            ('report', 10)
    ) as t(category, horizon)
),

measured as (
    select
        a.*,
        c.category as clock,
        c.category || ':' || cast(c.horizon as string) as category,
        c.horizon,
        case
            when c.category = 'report' then a.age_years
            when c.category = 'first_approval' then a.assessment_year - a.approval_year
            else a.assessment_year - greatest(a.approval_year, a.again_year)
        end as years
    from aged a
    cross join clock c
),

concerned as (
    select
        service_id,
        assessment_year,
        category,
        case
            when clock = 're_approval' and again_year is null then 'not_applicable'
            when age_years_state <> 'value' then age_years_state
            when years > horizon then 'yes'
            else 'no'
        end as state,
        cast(age_years as string) as detail,
        source_id,
        locator,
        original
    from measured
    union all
    select
        m.service_id,
        m.assessment_year,
        m.category,
        'supporting' as state,
        g.event as detail,
        g.source_id,
        g.locator,
        g.original
    from measured m
    inner join again g on g.service_id = m.service_id and g.assessment_year = m.assessment_year and g.place = 1
    where m.clock = 're_approval'
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
from concerned a
left join service s on s.service_id = a.service_id
