-- begins as reports_and_hosts
counted as (
    select
        a.*,
        h.region_id,
        h.certainty,
        case when a.place = 1 then a.delivered else 'supporting' end as state
    from report a
    inner join host h on h.service_id = a.service_id and h.period = a.report_year
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
    cast(coalesce(cast(a.submitted_on as string), a.delivery) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
