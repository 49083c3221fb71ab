with pair as (
    select
        a.assessment_year,
        a.service_id,
        a.age_years,
        f.fte,
        case
            when a.age_years_state <> 'value' then a.age_years_state
            else f.fte_state
        end as state,
        a.source_id as age_source_id,
        a.locator as age_locator,
        a.original as age_original,
        f.source_id as fte_source_id,
        f.locator as fte_locator,
        f.original as fte_original
    from service_age a
    inner join staffing f
        on f.service_id = a.service_id
        and f.report_year = a.assessment_year - 1
        and f.staffing_kind = 'total'
        and f.basis = 'review'
),
