-- begins as group_first_answers
regional as (
    select a.*
    from first_answer a
    where a.place = 1 and a.respondent in ('nord', 'midt', 'vest', 'sor_ost')
),

judged as (
    select
        a.unit,
        a.report_year,
        a.series,
        case
            when count(*) filter (where a.answer_state in ('not_asked', 'not_applicable')) > 0 then 'not_asked'
            when count(*) filter (where a.answer_state = 'not_answered') > 0 then 'no'
            when count(*) filter (where a.answer_state = 'answered') < 4 then 'unknown'
            else 'yes'
        end as outcome
    from regional a
    group by a.unit, a.report_year, a.series
),

numbered as (
    select
        a.*,
        j.outcome,
        row_number() over (partition by a.unit, a.report_year, a.series order by a.respondent nulls last) as turn
    from regional a
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
    cast(a.respondent || ': ' || a.answer_state as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
