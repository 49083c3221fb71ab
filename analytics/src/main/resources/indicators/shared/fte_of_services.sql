with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

stated as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.service_id as listed_id,
        a.report_year,
        a.basis,
        a.fte,
        a.fte_state,
        a.source_id,
        a.locator,
        a.original
    from staffing a
    left join same l on l.service_id = a.service_id
    where a.staffing_kind = 'total'
),

placed as (
    select
        stated.*,
        row_number() over (
            partition by service_id, report_year, basis
            order by
                case fte_state
                when 'value' then 1
                when 'unknown' then 2
                when 'not_answered' then 3
                when 'not_asked' then 4
                else 5
            end nulls last,
                source_id nulls last,
                locator nulls last,
                listed_id nulls last
        ) as place,
        min(fte) over (partition by service_id, report_year, basis) as smallest,
        max(fte) over (partition by service_id, report_year, basis) as largest,
        max(case when fte_state = 'unknown' then 1 else 0 end) over (partition by service_id, report_year, basis) as some_unknown
    from stated
),
