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
),
