-- begins as group_forms
placed as (
    select
        a.service_id,
        a.report_year,
        a.respondent,
        a.answer_state,
        a.words,
        a.source_id,
        a.locator,
        a.original,
        coalesce(o.same_as, a.service_id) as unit,
        case
            when coalesce(x.form, y.form) is null then 'unknown_form'
            when substring(coalesce(x.form, y.form), 1, 7) = 'annual-' then 'annual_report'
            else coalesce(x.form, y.form)
        end as series
    from reference_group_answer a
    left join one o on o.service_id = a.service_id
    left join exact_form x
        on x.service_id = a.service_id
        and x.report_year = a.report_year
        and x.source_id = a.source_id
    left join only_form y on y.service_id = a.service_id and y.report_year = a.report_year
),
