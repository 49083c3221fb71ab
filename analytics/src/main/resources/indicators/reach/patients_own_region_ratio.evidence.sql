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
    select
        service_id,
        report_year,
        measure,
        cast(sum(quantity) as decimal(12,0)) as quantity,
        cast(sum(people) as decimal(12,0)) as people
    from cell
    group by service_id, report_year, measure
    having count(*) > 1 and count(*) = count(case when state = 'value' then 1 end)
),

candidate as (
    select coalesce(l.same_as, h.service_id) as service_id, h.region_id, h.host_status, h.valid_from, h.valid_to
    from service_host h
    left join same l on l.service_id = h.service_id
),

in_year as (
    select
        b.service_id,
        b.period,
        c.region_id,
        min(case when c.host_status = 'inferred' then 1 else 0 end) as is_inferred
    from (select distinct service_id, report_year as period from measured) b
    inner join candidate c
        on c.service_id = b.service_id
        and (c.valid_from is null or year(c.valid_from) <= b.period)
        and (c.valid_to is null or year(c.valid_to) >= b.period)
    group by b.service_id, b.period, c.region_id
),

best as (
    select service_id, period, min(is_inferred) as is_inferred
    from in_year
    group by service_id, period
),

host as (
    select i.service_id, i.period, i.region_id, case when i.is_inferred = 1 then 'inferred' else 'stated' end as certainty
    from in_year i
    inner join best b on b.service_id = i.service_id and b.period = i.period and b.is_inferred = i.is_inferred
),

placed_service as (
    select service_id, period, min(certainty) as certainty
    from host
    group by service_id, period
)

select
    cast('report_year' as string) as period_type,
    cast(p.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(p.service_id as string) as service_id,
    cast(p.region_id as string) as region_id,
    cast(p.kind as string) as kind,
    cast(p.measure as string) as category,
    cast(case when p.state = 'value' and p.persons is not null and h.region_id is not null then coalesce(p.quantity * w.people, 0) else 0 end as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast(case when p.state = 'value' and (h.region_id is null or p.persons is null) then 'supporting' else p.state end as string) as state,
    cast(y.certainty as string) as certainty,
    cast(p.detail as string) as detail,
    cast(p.source_id as string) as source_id,
    cast(p.locator as string) as locator,
    cast(p.original as string) as original
from patients p
inner join placed_service y on y.service_id = p.service_id and y.period = p.report_year
left join host h on h.service_id = p.service_id and h.period = p.report_year and h.region_id = p.region_id
left join whole w on w.service_id = p.service_id and w.report_year = p.report_year and w.measure = p.measure
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
    cast(case when h.region_id is not null then coalesce(c.people * w.quantity, 0) else 0 end as decimal(28,10)) as denominator,
    cast(case when c.state = 'not_answered' then 'not_answered' when h.region_id is null then 'supporting' else 'value' end as string) as state,
    cast(y.certainty as string) as certainty,
    cast(cast(c.persons as string) as string) as detail,
    cast(c.source_id as string) as source_id,
    cast(c.locator as string) as locator,
    cast(c.original as string) as original
from cell c
inner join placed_service y on y.service_id = c.service_id and y.period = c.report_year
left join host h on h.service_id = c.service_id and h.period = c.report_year and h.region_id = c.region_id
left join whole w on w.service_id = c.service_id and w.report_year = c.report_year and w.measure = c.measure
