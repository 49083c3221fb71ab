-- begins as expected_reports
stated_deadline as (
    select
        r.service_id,
        r.report_year,
        d.due_on,
        d.due_text,
        d.source_id,
        d.locator,
        d.original,
        row_number() over (
            partition by r.service_id, r.report_year
            order by
                case when d.template is null then 2 else 1 end nulls last,
                d.due_on nulls last,
                d.source_id nulls last,
                d.locator nulls last
        ) as place
    from report r
    inner join deadline d
        on d.report_year = r.report_year
        and d.respondent = 'service'
        and d.deadline_kind = 'deadline'
        and d.due_on is not null
        and (d.template is null or d.template = r.template)
    where r.place = 1 and r.due_on is null
),

judged as (
    select
        r.*,
        case
            when r.delivered <> 'yes' then r.delivered
            when r.submitted_on is null or coalesce(r.due_on, d.due_on) is null then 'unknown'
            when r.submitted_on <= coalesce(r.due_on, d.due_on) then 'yes'
            else 'no'
        end as outcome
    from report r
    left join stated_deadline d on d.service_id = r.service_id and d.report_year = r.report_year and d.place = 1
),

concerned as (
    select
        service_id,
        report_year,
        case when place = 1 then outcome else 'supporting' end as state,
        coalesce(cast(submitted_on as string), delivery) as detail,
        source_id,
        locator,
        original
    from judged
    union all
    select service_id, report_year, 'supporting' as state, due_text as detail, source_id, locator, original
    from stated_deadline
    where place = 1
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
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
