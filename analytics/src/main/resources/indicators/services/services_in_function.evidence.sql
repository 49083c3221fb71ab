-- begins as approved_services
calendar as (
    select report_year as period from annual_report
    union
    select report_year as period from staffing
    union
    select assessment_year as period from criterion_answer
    union
    select assessment_year as period from service_age
),

standing as (
    select
        a.service_id,
        a.kind,
        c.period,
        case
            when a.approval_year is null then 'unknown'
            when a.end_year is not null then 'value'
            when a.status in ('in_operation', 'under_establishment', 'under_closure') then 'value'
            else 'unknown'
        end as state,
        coalesce(cast(a.approval_year as string), 'unknown') || '–' || coalesce(cast(a.end_year as string), a.status) as detail,
        a.source_id,
        a.locator,
        a.original
    from one a
    inner join calendar c
        on (a.approval_year is null or a.approval_year <= c.period)
        and (a.end_year is null or a.end_year > c.period)
)

select
    cast('calendar_year' as string) as period_type,
    cast(a.period as int) as period,
    cast('services' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(a.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from standing a
