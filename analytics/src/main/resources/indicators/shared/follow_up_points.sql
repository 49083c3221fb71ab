with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

point as (
    select a.*, coalesce(o.same_as, a.service_id) as unit
    from follow_up a
    left join one o on o.service_id = a.service_id
    where a.kind = 'follow_up_point'
),

later as (
    select distinct unit, region_id, text, repeated_from
    from point
    where repeated_from < report_year
),

standing as (
    select
        p.*,
        case when p.closed_on is not null then 'closed' when l.unit is not null then 'carried_on' else 'open' end as standing
    from point p
    left join later l
        on l.unit = p.unit
        and l.region_id = p.region_id
        and l.text = p.text
        and l.repeated_from = p.report_year
),

category as (
    select category
    from (
        values ('given'), ('open'), ('carried_on'), ('closed'), ('repeated')
    ) as t(category)
),
