-- begins as activity_standing
entry as (
    select a.*, t.series, t.service_id as unit_id, t.kind
    from activity a
    inner join listed_standing t
        on t.listed_id = a.service_id
        and t.report_year = a.report_year
        and t.activity_type = a.activity_type
)

select
    cast('report_year' as string) as period_type,
    cast(t.report_year as int) as period,
    cast(t.series as string) as series,
    cast(t.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(t.kind as string) as kind,
    cast(t.activity_type as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(case when t.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(t.state as string) as state,
    cast(null as string) as certainty,
    cast(case when t.manner = 'ceiling' then cast(t.most as string) end as string) as detail,
    cast(t.source_id as string) as source_id,
    cast(t.locator as string) as locator,
    cast(t.original as string) as original
from standing t
where t.state is not null
union all
select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.unit_id as string) as service_id,
    cast(null as string) as region_id,
    cast(a.kind as string) as kind,
    cast(a.activity_type as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(null as string) as certainty,
    cast(a.title as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from entry a
