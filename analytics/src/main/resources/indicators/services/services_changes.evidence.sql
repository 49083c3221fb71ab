with linked as (
    select l.service_id, l.same_as
    from service_link l
    inner join service t on t.service_id = l.same_as
    where l.status in ('stated', 'deduced') and l.same_as <> l.service_id
),

earlier as (
    select
        k.same_as,
        min(case when s.identity = 'named' then s.approval_year end) as named_year,
        min(s.approval_year) as any_year
    from linked k
    inner join service s on s.service_id = k.service_id
    group by k.same_as
),

one as (
    select
        s.service_id,
        s.kind,
        s.status,
        s.end_year,
        coalesce(least(coalesce(s.approval_year, e.named_year), coalesce(e.named_year, s.approval_year)), e.any_year) as approval_year,
        s.source_id,
        s.locator,
        s.original
    from service s
    left join earlier e on e.same_as = s.service_id
    where
        s.identity = 'named'
        and not exists (select 1 from linked k where k.service_id = s.service_id)
),

change as (
    select service_id, kind, approval_year as period, 'approved' as category, status, source_id, locator, original
    from one
    where approval_year is not null
    union all
    select
        service_id,
        kind,
        end_year as period,
        case when status in ('closed', 'reorganised') then status else 'ended' end as category,
        status,
        source_id,
        locator,
        original
    from one
    where end_year is not null
)

select
    cast('calendar_year' as string) as period_type,
    cast(a.period as int) as period,
    cast('services' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(a.kind as string) as kind,
    cast(a.category as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(1 as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(null as string) as certainty,
    cast(a.status as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from change a
