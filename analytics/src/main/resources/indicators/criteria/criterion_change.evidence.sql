with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

given as (
    select
        a.*,
        coalesce(o.same_as, a.service_id) as unit,
        row_number() over (
            partition by coalesce(o.same_as, a.service_id), a.criterion_id, a.assessment_year
            order by a.service_id nulls last
        ) as turn
    from criterion_answer a
    left join one o on o.service_id = a.service_id
),

paired as (
    select
        g.*,
        lag(g.answer) over (partition by g.unit, g.criterion_id order by g.assessment_year nulls last) as earlier_answer,
        lag(g.assessment_year) over (partition by g.unit, g.criterion_id order by g.assessment_year nulls last) as earlier_year
    from given g
    where g.turn = 1
),

changed as (
    select
        p.*,
        p.criterion_id || ':' || case
            when p.answer = 'yes' and p.earlier_answer = 'no' then 'became_yes'
            when p.answer = 'no' and p.earlier_answer = 'yes' then 'became_no'
            when p.answer = 'yes' and p.earlier_answer = 'yes' then 'still_yes'
            when p.answer = 'no' and p.earlier_answer = 'no' then 'still_no'
            else 'undetermined'
        end as category
    from paired p
    where p.earlier_year is not null
),

concerned as (
    select
        service_id,
        assessment_year,
        cast(earlier_year as string) || '-' || cast(assessment_year as string) as series,
        category,
        'value' as state,
        answer as detail,
        source_id,
        locator,
        original
    from changed
    union all
    select
        g.service_id,
        c.assessment_year,
        cast(c.earlier_year as string) || '-' || cast(c.assessment_year as string) as series,
        c.category,
        'supporting' as state,
        g.answer as detail,
        g.source_id,
        g.locator,
        g.original
    from changed c
    inner join given g
        on g.unit = c.unit
        and g.criterion_id = c.criterion_id
        and g.assessment_year = c.earlier_year
        and g.turn = 1
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from concerned a
left join service s on s.service_id = a.service_id
