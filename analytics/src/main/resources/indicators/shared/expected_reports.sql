with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

expected as (
    select
        a.service_id,
        a.report_year,
        a.template,
        a.due_on,
        a.submitted_on,
        a.delivery,
        a.source_id,
        a.locator,
        a.original,
        coalesce(o.same_as, a.service_id) as unit,
        case
            when a.submitted_on is not null or a.delivery in ('delivered', 'published') then 'yes'
            when a.delivery = 'not_delivered' then 'no'
            else 'unknown'
        end as delivered
    from annual_report a
    left join one o on o.service_id = a.service_id
    where
        coalesce(a.delivery, 'none') <> 'published'
        or a.due_on is not null
        or a.submitted_on is not null
),

report as (
    select
        a.*,
        row_number() over (
            partition by a.unit, a.report_year
            order by
                case a.delivered when 'yes' then 1 when 'no' then 2 else 3 end nulls last,
                a.submitted_on nulls last,
                a.source_id nulls last,
                a.locator nulls last
        ) as place
    from expected a
),
