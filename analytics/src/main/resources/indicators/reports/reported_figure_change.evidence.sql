with wanted as (
    select figure_id, period_type, period, service_id, region_id, measure, from_report_year, to_report_year
    from published_figure
    where calculation = 'percent_change'
),

stated as (
    select
        w.figure_id,
        w.period_type,
        w.period,
        f.service_id,
        w.region_id,
        case when f.report_year = w.from_report_year then 'from' else 'to' end as part,
        f.report_year,
        f.quantity,
        f.unit,
        f.source_id,
        f.locator,
        f.original
    from wanted w
    inner join reported_figure f
        on f.service_id = w.service_id
        and f.measure = w.measure
        and f.region_id is not distinct from w.region_id
        and f.report_year in (w.from_report_year, w.to_report_year)
    where f.region_id is not null or f.region_scope is null or f.region_scope = 'all_regions'
),

placed as (
    select
        stated.*,
        row_number() over (
            partition by figure_id, part
            order by source_id nulls last, locator nulls last
        ) as place,
        min(quantity) over (partition by figure_id, part) as smallest,
        max(quantity) over (partition by figure_id, part) as largest,
        min(lower(trim(unit))) over (partition by figure_id) as first_unit,
        max(lower(trim(unit))) over (partition by figure_id) as last_unit,
        max(case when part = 'from' then 1 else 0 end) over (partition by figure_id) as has_from,
        max(case when part = 'to' then 1 else 0 end) over (partition by figure_id) as has_to
    from stated
),

agreed as (
    select
        placed.*,
        max(case when smallest = largest and first_unit = last_unit then 0 else 1 end) over (partition by figure_id) as disputed
    from placed
)

select
    cast(a.period_type as string) as period_type,
    cast(a.period as int) as period,
    cast('annual_report' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.figure_id as string) as category,
    cast(
        case
            when a.place > 1 then 0
            when a.part = 'from' then -100 * cast(a.quantity as decimal(28,10))
            else 100 * cast(a.quantity as decimal(28,10))
        end as decimal(28,10)
    ) as numerator,
    cast(case when a.place = 1 and a.part = 'from' then a.quantity else 0 end as decimal(28,10)) as denominator,
    cast(case when a.place = 1 then 'value' else 'supporting' end as string) as state,
    cast(null as string) as certainty,
    cast(
        cast(a.report_year as string) || ': ' || cast(a.quantity as string) || ' ' || a.unit as string
    ) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from agreed a
left join service s on s.service_id = a.service_id
where a.has_from = 1 and a.has_to = 1 and a.disputed = 0
