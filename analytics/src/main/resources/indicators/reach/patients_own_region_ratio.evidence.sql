-- begins as patients_and_host
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
