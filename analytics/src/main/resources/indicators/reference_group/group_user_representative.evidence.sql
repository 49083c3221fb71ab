-- begins as group_forms
said as (
    select
        a.service_id,
        a.report_year,
        case a.seat_state when 'filled' then 'filled' when 'vacant' then 'vacant' else 'unknown' end as said,
        a.source_id,
        a.locator,
        a.original
    from reference_group_member a
    where a.seat = 'user'
    union all
    select
        a.service_id,
        a.report_year,
        case
            when a.user_organisation is not null then 'organisation'
            when a.no_user_reason is not null then 'reason'
            when q.template is not null then 'silent'
            else 'not_asked'
        end as said,
        a.source_id,
        a.locator,
        a.original
    from reference_group a
    left join (
        select distinct template
        from question
        where question_id in ('user_representative_name', 'group_user')
    ) q on q.template = a.form
),

placed as (
    select
        a.*,
        coalesce(o.same_as, a.service_id) as unit,
        case
            when coalesce(x.form, y.form) is null then 'unknown_form'
            when substring(coalesce(x.form, y.form), 1, 7) = 'annual-' then 'annual_report'
            else coalesce(x.form, y.form)
        end as series
    from said a
    left join one o on o.service_id = a.service_id
    left join exact_form x
        on x.service_id = a.service_id
        and x.report_year = a.report_year
        and x.source_id = a.source_id
    left join only_form y on y.service_id = a.service_id and y.report_year = a.report_year
),

judged as (
    select
        a.unit,
        a.report_year,
        a.series,
        case
            when count(*) filter (where a.said in ('filled', 'organisation')) > 0 then 'yes'
            when count(*) filter (where a.said = 'reason') > 0 then 'no'
            when count(*) filter (where a.said = 'unknown') > 0 then 'unknown'
            when count(*) filter (where a.said = 'vacant') > 0 then 'no'
            when count(*) filter (where a.said = 'silent') > 0 then 'not_answered'
            else 'not_asked'
        end as outcome
    from placed a
    group by a.unit, a.report_year, a.series
),

numbered as (
    select
        a.*,
        j.outcome,
        row_number() over (
            partition by a.unit, a.report_year, a.series
            order by a.said nulls last, a.source_id nulls last, a.locator nulls last
        ) as turn
    from placed a
    inner join judged j on j.unit = a.unit and j.report_year = a.report_year and j.series = a.series
),

counted as (
    select a.*, case when a.turn = 1 then a.outcome else 'supporting' end as state
    from numbered a
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
    cast(a.said as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
