with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

exact_form as (
    select service_id, report_year, source_id, min(form) as form
    from reference_group
    group by service_id, report_year, source_id
),

only_form as (
    select service_id, report_year, min(form) as form
    from reference_group
    group by service_id, report_year
    having count(distinct form) = 1
),
