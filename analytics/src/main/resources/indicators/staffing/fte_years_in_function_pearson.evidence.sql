-- begins as age_and_fte
measured as (
    select pair.*, age_years as x, fte as y
    from pair
),

concerned as (
    select
        assessment_year,
        service_id,
        case when state = 'value' then x end as x,
        case when state = 'value' then y end as y,
        state,
        cast(age_years as string) as detail,
        age_source_id as source_id,
        age_locator as locator,
        age_original as original
    from measured
    union all
    select
        assessment_year,
        service_id,
        null as x,
        null as y,
        'supporting' as state,
        cast(fte as string) as detail,
        fte_source_id as source_id,
        fte_locator as locator,
        fte_original as original
    from measured
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(coalesce(a.x, 0) as decimal(28,10)) as numerator,
    cast(coalesce(a.y, 0) as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from concerned a
left join service s on s.service_id = a.service_id
