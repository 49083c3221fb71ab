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
)

select
    cast('report_year' as string) as period_type,
    cast(p.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(p.service_id as string) as service_id,
    cast(p.region_id as string) as region_id,
    cast(p.kind as string) as kind,
    cast(p.measure as string) as category,
    cast(case when p.state = 'value' then p.quantity else 0 end as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast(p.state as string) as state,
    cast(null as string) as certainty,
    cast(p.detail as string) as detail,
    cast(p.source_id as string) as source_id,
    cast(p.locator as string) as locator,
    cast(p.original as string) as original
from patients p
union all
select
    cast('report_year' as string) as period_type,
    cast(c.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(c.service_id as string) as service_id,
    cast(c.region_id as string) as region_id,
    cast(c.kind as string) as kind,
    cast(c.measure as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(c.persons as decimal(28,10)) as denominator,
    cast(case when c.state = 'not_answered' then 'not_answered' else 'value' end as string) as state,
    cast(null as string) as certainty,
    cast(cast(c.persons as string) as string) as detail,
    cast(c.source_id as string) as source_id,
    cast(c.locator as string) as locator,
    cast(c.original as string) as original
from cell c
