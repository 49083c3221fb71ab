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

judged as (
    select
        unit,
        report_year,
        series,
        case when count(distinct approved) filter (where approved in ('yes', 'no')) = 2 then 1 else 0 end as contradicts
    from placed
    group by unit, report_year, series
),

first_form as (
    select
        a.*,
        case when j.contradicts = 1 then 'unknown' else a.approved end as outcome,
        row_number() over (
            partition by a.unit, a.report_year, a.series
            order by case a.approved
                when 'yes' then 1
                when 'no' then 2
                when 'unknown' then 3
                when 'not_answered' then 4
                else 5
            end nulls last, a.source_id nulls last, a.locator nulls last
        ) as place
    from placed a
    inner join judged j on j.unit = a.unit and j.report_year = a.report_year and j.series = a.series
),

counted as (
    select a.*, case when a.place = 1 then a.outcome else 'supporting' end as state
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
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.approved as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
