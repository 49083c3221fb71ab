with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

audience as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.audience,
        a.description,
        a.audience_priority,
        a.source_id,
        a.locator,
        a.original,
        row_number() over (
            partition by coalesce(l.same_as, a.service_id), a.audience
            order by a.source_id nulls last, a.locator nulls last
        ) as place
    from spreading_audience a
    left join same l on l.service_id = a.service_id
    where a.audience <> 'alle'
),

measures as (
    select
        coalesce(l.same_as, m.service_id) as service_id,
        m.measure,
        m.audience,
        m.means,
        m.source_id,
        m.locator,
        m.original
    from spreading_measure m
    left join same l on l.service_id = m.service_id
),

covered as (
    select
        service_id,
        audience,
        count(*) as measure_rows
    from measures
    group by service_id, audience
),
