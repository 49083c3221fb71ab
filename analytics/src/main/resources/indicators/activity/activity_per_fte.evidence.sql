-- begins as activity_standing
fte as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.report_year,
        case when a.fte_state = 'value' and a.fte > 0 then 'value' else 'unknown' end as state,
        a.fte,
        a.source_id,
        a.locator,
        a.original,
        row_number() over (
            partition by coalesce(l.same_as, a.service_id), a.report_year
            order by a.service_id nulls last, a.source_id nulls last, a.locator nulls last
        ) as place
    from staffing a
    left join same l on l.service_id = a.service_id
    where a.staffing_kind = 'total' and a.basis = 'annual_report'
),

complete as (
    select t.*, f.fte, coalesce(f.state, 'unknown') as fte_state, f.source_id as fte_source, f.locator as fte_locator, f.original as fte_original
    from standing t
    left join fte f on f.service_id = t.service_id and f.report_year = t.report_year and f.place = 1
    where t.state = 'value' and t.manner in ('annual_report', 'no_ceiling')
),

listed_complete as (
    select distinct
        i.listed_id,
        i.service_id,
        i.report_year,
        i.activity_type,
        t.kind,
        t.series,
        t.fte_state
    from listed i
    inner join complete t
        on t.service_id = i.service_id
        and t.report_year = i.report_year
        and t.activity_type = i.activity_type
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
    cast(case when t.fte_state = 'value' then t.fte else 0 end as decimal(28,10)) as denominator,
    cast(t.fte_state as string) as state,
    cast(null as string) as certainty,
    cast(cast(t.fte as string) as string) as detail,
    cast(coalesce(t.fte_source, t.source_id) as string) as source_id,
    cast(case when t.fte_source is null then t.locator else t.fte_locator end as string) as locator,
    cast(case when t.fte_source is null then t.original else t.fte_original end as string) as original
from complete t
union all
select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(t.series as string) as series,
    cast(t.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(t.kind as string) as kind,
    cast(a.activity_type as string) as category,
    cast(case when t.fte_state = 'value' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast(case when t.fte_state = 'value' then 'value' else 'supporting' end as string) as state,
    cast(null as string) as certainty,
    cast(a.title as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from activity a
inner join listed_complete t
    on t.listed_id = a.service_id
    and t.report_year = a.report_year
    and t.activity_type = a.activity_type
