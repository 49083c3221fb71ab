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
