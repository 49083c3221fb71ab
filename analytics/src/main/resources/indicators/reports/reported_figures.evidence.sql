with figure as (
    select
        f.service_id,
        f.report_year,
        f.region_id,
        case
            when f.region_id is not null then f.measure
            when f.region_scope is not null then f.measure || ':' || f.region_scope
            else f.measure || ':not_by_region'
        end as category,
        f.quantity,
        f.unit,
        f.source_id,
        f.locator,
        f.original
    from reported_figure f
),

placed as (
    select
        figure.*,
        row_number() over (
            partition by service_id, report_year, region_id, category
            order by source_id nulls last, locator nulls last
        ) as place,
        min(quantity) over (partition by service_id, report_year, region_id, category) as smallest,
        max(quantity) over (partition by service_id, report_year, region_id, category) as largest,
        min(lower(trim(unit))) over (partition by service_id, report_year, region_id, category) as first_unit,
        max(lower(trim(unit))) over (partition by service_id, report_year, region_id, category) as last_unit
    from figure
),

counted as (
    select
        placed.*,
        case
            when place > 1 then 'supporting'
            when smallest = largest and first_unit = last_unit then 'value'
            else 'unknown'
        end as state
    from placed
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'value' then a.quantity else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.quantity as string) || ' ' || a.unit as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
