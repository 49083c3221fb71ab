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
