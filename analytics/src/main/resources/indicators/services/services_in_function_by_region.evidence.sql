-- begins as services_and_hosts
candidate as (
    select service_id, region_id, host_status, valid_from, valid_to
    from service_host
    union all
    select f.service_id, h.region_id, h.host_status, h.valid_from, h.valid_to
    from followed f
    inner join service_host h on h.service_id = f.same_as
),

in_year as (
    select
        b.service_id,
        b.period,
        c.region_id,
        min(case when c.host_status = 'inferred' then 1 else 0 end) as is_inferred
    from (select service_id, period from standing) b
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

placed as (
    select a.*, h.region_id, h.certainty
    from standing a
    inner join host h on h.service_id = a.service_id and h.period = a.period
)

select
    cast('calendar_year' as string) as period_type,
    cast(a.period as int) as period,
    cast('services' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(a.kind as string) as kind,
    cast(null as string) as category,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(a.certainty as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from placed a
