-- begins as group_first_answers
counted as (
    select
        a.*,
        case
            when a.place > 1 then 'supporting'
            when a.answer_state = 'answered' then 'yes'
            when a.answer_state = 'not_answered' then 'no'
            else a.answer_state
        end as state
    from first_answer a
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(case when a.respondent in ('nord', 'midt', 'vest', 'sor_ost') then a.respondent end as string) as region_id,
    cast(s.kind as string) as kind,
    cast(case when a.respondent in ('nord', 'midt', 'vest', 'sor_ost') then 'region' else a.respondent end as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.answer_state as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
