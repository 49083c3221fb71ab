-- begins as group_forms
asked as (
    select
        a.service_id,
        a.report_year,
        a.question_id,
        a.answer_state,
        a.source_id,
        a.locator,
        a.original,
        coalesce(o.same_as, a.service_id) as unit,
        case
            when coalesce(x.form, y.form) is null then 'unknown_form'
            when substring(coalesce(x.form, y.form), 1, 7) = 'annual-' then 'annual_report'
            else coalesce(x.form, y.form)
        end as series
    from evaluation_answer a
    left join one o on o.service_id = a.service_id
    left join exact_form x
        on x.service_id = a.service_id
        and x.report_year = a.report_year
        and x.source_id = a.source_id
    left join only_form y on y.service_id = a.service_id and y.report_year = a.report_year
    inner join question q
        on q.template = coalesce(x.form, y.form)
        and q.question_id = a.question_id
        and q.respondent <> 'service'
        and q.answer_type in ('text', 'choice_and_text')
    where a.question_id not in ('group_leader_name', 'user_representative_name', 'no_user_reason', 'group_location')
),

first_answer as (
    select
        a.*,
        row_number() over (
            partition by a.unit, a.report_year, a.series, a.question_id
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
    from asked a
),

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
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.question_id as string) as category,
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
