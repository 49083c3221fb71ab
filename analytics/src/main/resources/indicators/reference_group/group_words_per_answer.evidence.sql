-- begins as group_answers_placed
first_answer as (
    select
        a.*,
        row_number() over (
            partition by a.unit, a.report_year, a.series, a.respondent
            order by
                case a.answer_state
                when 'answered' then 1
                when 'unknown' then 2
                when 'not_answered' then 3
                when 'not_asked' then 4
                else 5
            end nulls last,
                a.source_id nulls last,
                a.locator nulls last
        ) as place
    from placed a
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(case when a.respondent in ('nord', 'midt', 'vest', 'sor_ost') then a.respondent end as string) as region_id,
    cast(s.kind as string) as kind,
    cast(case when a.respondent in ('nord', 'midt', 'vest', 'sor_ost') then 'region' else a.respondent end as string) as category,
    cast(coalesce(a.words, 0) as decimal(28,10)) as numerator,
    cast(case when a.words is not null then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when a.words is not null then 'value' else 'unknown' end as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.words as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from first_answer a
left join service s on s.service_id = a.service_id
where a.place = 1 and a.answer_state = 'answered'
