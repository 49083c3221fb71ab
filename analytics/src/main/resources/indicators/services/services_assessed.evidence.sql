with seen as (
    select service_id, assessment_year, 1 as priority, 'service_age' as detail, source_id, locator, original
    from service_age
    union all
    select service_id, assessment_year, 2 as priority, criterion_id as detail, source_id, locator, original
    from criterion_answer
),

first_row as (
    select
        seen.*,
        row_number() over (
            partition by service_id, assessment_year
            order by priority nulls last, detail nulls last
        ) as place
    from seen
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(1 as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from first_row a
left join service s on s.service_id = a.service_id
where a.place = 1
