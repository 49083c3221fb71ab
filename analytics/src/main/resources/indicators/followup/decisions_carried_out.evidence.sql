with one as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

decided as (
    select
        a.*,
        coalesce(o.same_as, a.service_id) as unit,
        row_number() over (
            partition by coalesce(o.same_as, a.service_id)
            order by a.decided_on desc nulls last, a.decided_by nulls last, a.service_id nulls last
        ) as place
    from decision a
    left join one o on o.service_id = a.service_id
    where a.decided_by in ('hod', 'rhf')
),

judged as (
    select
        d.*,
        t.service_id as now_id,
        t.status as now_status,
        t.end_year as now_end_year,
        t.source_id as now_source_id,
        t.locator as now_locator,
        t.original as now_original,
        case
            when t.service_id is null or t.status = 'unknown' then 'unknown'
            when t.end_year < year(d.decided_on) then 'unknown'
            when d.outcome = 'continued' and t.status in ('in_operation', 'under_establishment') then 'yes'
            when d.outcome = 'changed' and t.status in ('in_operation', 'under_establishment') then 'unknown'
            when d.outcome = t.status then 'yes'
            else 'no'
        end as state
    from decided d
    left join service t on t.service_id = d.unit
    where d.place = 1
),

concerned as (
    select
        service_id,
        year(decided_on) as period,
        outcome,
        state,
        decided_by || ': ' || outcome as detail,
        source_id,
        locator,
        original
    from judged
    union all
    select
        service_id,
        year(decided_on) as period,
        outcome,
        'supporting' as state,
        now_status as detail,
        now_source_id as source_id,
        now_locator as locator,
        now_original as original
    from judged
    where now_id is not null
)

select
    cast('calendar_year' as string) as period_type,
    cast(a.period as int) as period,
    cast('decisions' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.outcome as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from concerned a
left join service s on s.service_id = a.service_id
