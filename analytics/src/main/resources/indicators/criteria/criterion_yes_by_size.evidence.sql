with grouped as (
    select
        report_year + 1 as assessment_year,
        service_id,
        case
            when fte < 1.5 then 'under_1.5'
            when fte < 3 then '1.5-3'
            when fte < 5 then '3-5'
            when fte < 10 then '5-10'
            when fte < 20 then '10-20'
            when fte <= 80 then '20-80'
            else 'over_80'
        end as size,
        cast(fte as string) as detail,
        source_id,
        locator,
        original
    from staffing
    where fte_state = 'value' and staffing_kind = 'total' and basis = 'review'
),

concerned as (
    select
        a.assessment_year,
        a.service_id,
        a.criterion_id || ':' || g.size as category,
        a.answer as state,
        a.answer as detail,
        a.source_id,
        a.locator,
        a.original
    from criterion_answer a
    inner join grouped g on g.service_id = a.service_id and g.assessment_year = a.assessment_year
    union all
    select
        a.assessment_year,
        a.service_id,
        a.criterion_id || ':' || g.size as category,
        'supporting' as state,
        g.detail,
        g.source_id,
        g.locator,
        g.original
    from criterion_answer a
    inner join grouped g on g.service_id = a.service_id and g.assessment_year = a.assessment_year
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
