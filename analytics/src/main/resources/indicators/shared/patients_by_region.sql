-- begins as reported_patients
cell as (
    select
        m.service_id,
        m.kind,
        m.report_year,
        m.measure,
        n.region_id,
        n.persons,
        coalesce(p.state, 'not_answered') as state,
        cast(case when p.state = 'value' then p.quantity else 0 end as decimal(10,0)) as quantity,
        cast(n.persons as decimal(10,0)) as people,
        n.source_id,
        n.locator,
        n.original
    from measured m
    inner join people n on n.population_year = m.report_year
    left join patients p
        on p.service_id = m.service_id
        and p.report_year = m.report_year
        and p.measure = m.measure
        and p.region_id = n.region_id
        and p.place = 1
),
