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
),

followed as (
    select service_id, same_as
    from service_link
    where status in ('stated', 'deduced')
),
