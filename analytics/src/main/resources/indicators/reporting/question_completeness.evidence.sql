-- begins as expected_reports
asked as (
    select
        r.service_id,
        r.report_year,
        r.unit,
        q.question_id,
        coalesce(a.answer_state, 'unknown') as answer_state,
        coalesce(a.source_id, r.source_id) as source_id,
        coalesce(a.locator, r.locator) as locator,
        case when a.service_id is null then r.original else a.original end as original
    from report r
    inner join question q
        on q.template = r.template
        and q.respondent = 'service'
        and q.basis = 'source'
        and q.sheet in ('activity', 'evaluation')
    left join evaluation_answer a
        on a.service_id = r.service_id
        and a.report_year = r.report_year
        and a.question_id = q.question_id
    where r.place = 1 and r.delivered = 'yes'
),

first_answer as (
    select
        a.*,
        row_number() over (
            partition by a.unit, a.report_year, a.question_id
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
    cast('annual_report' as string) as series,
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
