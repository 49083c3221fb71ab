with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

people as (
    select region_id, year as population_year, persons, source_id, locator, original
    from population
    where age_band = 'all' and persons > 0 and persons < 100000000
),

figure as (
    select
        coalesce(l.same_as, f.service_id) as service_id,
        s.kind,
        f.report_year,
        f.region_id,
        f.measure,
        f.quantity,
        f.unit,
        f.caveat,
        f.source_id,
        f.locator,
        f.original
    from reported_figure f
    left join same l on l.service_id = f.service_id
    inner join service s
        on s.service_id = coalesce(l.same_as, f.service_id)
        and s.kind in ('national_treatment_service', 'multi_regional_treatment_service')
    where lower(f.unit) in ('pasienter', 'pasientar')
),

placed as (
    select
        figure.*,
        row_number() over (
            partition by service_id, report_year, measure, region_id
            order by source_id nulls last, locator nulls last
        ) as place,
        min(quantity) over (partition by service_id, report_year, measure, region_id) as smallest,
        max(quantity) over (partition by service_id, report_year, measure, region_id) as largest
    from figure
    where region_id is not null
),

patients as (
    select
        p.*,
        n.persons,
        case
            when p.place > 1 then 'supporting'
            when p.smallest < p.largest then 'unknown'
            when p.quantity < 0 or p.quantity > coalesce(n.persons, 99999999) then 'unknown'
            when cast(cast(p.quantity as bigint) as decimal(18,4)) <> p.quantity then 'unknown'
            else 'value'
        end as state,
        cast(p.quantity as string) || ' ' || p.unit
            || case
                when p.caveat = 'approximate' then ' (omtrentlig)'
                when p.caveat = 'round' then ' (rundt tall)'
                when p.caveat = 'carried_over' then ' (videreført fra et annet år)'
                when p.caveat = 'derived' then ' (regnet ut av oss)'
                else ''
            end as detail
    from placed p
    left join people n on n.region_id = p.region_id and n.population_year = p.report_year
),

measured as (
    select distinct service_id, kind, report_year, measure
    from figure
),

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

whole as (
    select service_id, report_year, measure
    from cell
    group by service_id, report_year, measure
    having count(*) > 1 and count(*) = count(case when state = 'value' then 1 end)
),

ranked as (
    select
        a.service_id,
        a.report_year,
        a.measure,
        a.region_id,
        a.quantity,
        a.people,
        sum(
            case
                when b.quantity * a.people > a.quantity * b.people then 1
                when b.quantity * a.people = a.quantity * b.people and b.region_id < a.region_id then 1
                else 0
            end
        ) as places_above
    from cell a
    inner join whole w on w.service_id = a.service_id and w.report_year = a.report_year and w.measure = a.measure
    inner join cell b on b.service_id = a.service_id and b.report_year = a.report_year and b.measure = a.measure
    group by a.service_id, a.report_year, a.measure, a.region_id, a.quantity, a.people
),

lowest_place as (
    select service_id, report_year, measure, max(places_above) as places_above
    from ranked
    group by service_id, report_year, measure
),

extreme as (
    select
        h.service_id,
        h.report_year,
        h.measure,
        h.region_id as highest,
        l.region_id as lowest,
        h.quantity * l.people as numerator,
        l.quantity * h.people as denominator
    from ranked h
    inner join lowest_place m on m.service_id = h.service_id and m.report_year = h.report_year and m.measure = h.measure
    inner join ranked l
        on l.service_id = h.service_id
        and l.report_year = h.report_year
        and l.measure = h.measure
        and l.places_above = m.places_above
    where h.places_above = 0
)

select
    cast('report_year' as string) as period_type,
    cast(p.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(p.service_id as string) as service_id,
    cast(p.region_id as string) as region_id,
    cast(p.kind as string) as kind,
    cast(p.measure as string) as category,
    cast(case when p.state = 'value' and p.region_id = e.highest then e.numerator else 0 end as decimal(28,10)) as numerator,
    cast(case when p.state = 'value' and p.region_id = e.lowest then e.denominator else 0 end as decimal(28,10)) as denominator,
    cast(case when p.state = 'value' and p.region_id in (e.highest, e.lowest) then 'value' when p.state = 'value' then 'supporting' else p.state end as string) as state,
    cast(null as string) as certainty,
    cast(p.detail as string) as detail,
    cast(p.source_id as string) as source_id,
    cast(p.locator as string) as locator,
    cast(p.original as string) as original
from patients p
left join extreme e on e.service_id = p.service_id and e.report_year = p.report_year and e.measure = p.measure
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
    cast(0 as decimal(28,10)) as denominator,
    cast(case when c.state = 'not_answered' then 'not_answered' else 'supporting' end as string) as state,
    cast(null as string) as certainty,
    cast(cast(c.persons as string) as string) as detail,
    cast(c.source_id as string) as source_id,
    cast(c.locator as string) as locator,
    cast(c.original as string) as original
from cell c
