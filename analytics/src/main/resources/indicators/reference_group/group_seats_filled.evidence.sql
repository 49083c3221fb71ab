with exact_form as (
    select service_id, report_year, source_id, min(form) as form
    from reference_group
    group by service_id, report_year, source_id
),

only_form as (
    select service_id, report_year, min(form) as form
    from reference_group
    group by service_id, report_year
    having count(distinct form) = 1
),

placed as (
    select
        a.*,
        case
            when coalesce(x.form, y.form) is null then 'unknown_form'
            when substring(coalesce(x.form, y.form), 1, 7) = 'annual-' then 'annual_report'
            else coalesce(x.form, y.form)
        end as series,
        case a.seat_state when 'filled' then 'yes' when 'vacant' then 'no' else 'unknown' end as state
    from reference_group_member a
    left join exact_form x
        on x.service_id = a.service_id
        and x.report_year = a.report_year
        and x.source_id = a.source_id
    left join only_form y on y.service_id = a.service_id and y.report_year = a.report_year
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.seat as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.seat_state as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from placed a
left join service s on s.service_id = a.service_id
