-- begins as reports_and_hosts
concerned as (
    select
        j.service_id,
        j.report_year,
        h.region_id,
        h.certainty,
        case when j.place = 1 then j.outcome else 'supporting' end as state,
        coalesce(cast(j.submitted_on as string), j.delivery) as detail,
        j.source_id,
        j.locator,
        j.original
    from judged j
    inner join host h on h.service_id = j.service_id and h.period = j.report_year
    union all
    select
        d.service_id,
        d.report_year,
        h.region_id,
        h.certainty,
        'supporting' as state,
        d.due_text as detail,
        d.source_id,
        d.locator,
        d.original
    from stated_deadline d
    inner join host h on h.service_id = d.service_id and h.period = d.report_year
    where d.place = 1
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(a.certainty as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from concerned a
left join service s on s.service_id = a.service_id
