with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

placed as (
    select
        a.*,
        case when substring(a.form, 1, 7) = 'annual-' then 'annual_report' else a.form end as series,
        coalesce(o.same_as, a.service_id) as unit
    from reference_group a
    left join one o on o.service_id = a.service_id
),

first_form as (
    select
        a.*,
        min(a.meetings) over (partition by a.unit, a.report_year, a.series) as fewest,
        max(a.meetings) over (partition by a.unit, a.report_year, a.series) as most,
        row_number() over (
            partition by a.unit, a.report_year, a.series
            order by
                case when a.meetings_state = 'value' then 1 else 2 end nulls last,
                a.source_id nulls last,
                a.locator nulls last
        ) as place
    from placed a
),

counted as (
    select
        a.*,
        case when a.place > 1 then 'supporting' when a.fewest <> a.most then 'unknown' when a.meetings is null and a.meetings_state = 'value' then 'unknown' else a.meetings_state end as state
    from first_form a
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.state = 'value' then a.meetings else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.meetings as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
