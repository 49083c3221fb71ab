-- begins as group_first_answers
seated as (
    select
        a.service_id,
        a.report_year,
        a.region_id,
        a.source_id,
        a.locator,
        a.original,
        coalesce(o.same_as, a.service_id) as unit,
        case
            when coalesce(x.form, y.form) is null then 'unknown_form'
            when substring(coalesce(x.form, y.form), 1, 7) = 'annual-' then 'annual_report'
            else coalesce(x.form, y.form)
        end as series
    from reference_group_member a
    left join one o on o.service_id = a.service_id
    left join exact_form x
        on x.service_id = a.service_id
        and x.report_year = a.report_year
        and x.source_id = a.source_id
    left join only_form y on y.service_id = a.service_id and y.report_year = a.report_year
    where a.seat = 'region' and a.seat_state = 'filled' and a.region_id is not null
),

filled as (
    select distinct unit, report_year, series, region_id
    from seated
),

concerned as (
    select
        a.service_id,
        a.report_year,
        a.series,
        a.respondent as region_id,
        case a.answer_state when 'not_answered' then 'yes' when 'answered' then 'no' else a.answer_state end as state,
        a.answer_state as detail,
        a.source_id,
        a.locator,
        a.original
    from first_answer a
    inner join filled f
        on f.unit = a.unit
        and f.report_year = a.report_year
        and f.series = a.series
        and f.region_id = a.respondent
    where a.place = 1
    union all
    select
        a.service_id,
        a.report_year,
        a.series,
        a.region_id,
        'supporting' as state,
        'filled' as detail,
        a.source_id,
        a.locator,
        a.original
    from seated a
    inner join first_answer f
        on f.unit = a.unit
        and f.report_year = a.report_year
        and f.series = a.series
        and f.respondent = a.region_id
        and f.place = 1
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
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
