-- begins as patients_by_region
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
