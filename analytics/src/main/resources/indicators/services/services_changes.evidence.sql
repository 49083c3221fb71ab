-- begins as approved_services
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
