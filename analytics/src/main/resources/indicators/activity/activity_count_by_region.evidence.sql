-- begins as activity_standing
candidate as (
    select coalesce(l.same_as, h.service_id) as service_id, h.region_id, h.host_status, h.valid_from, h.valid_to
    from service_host h
    left join same l on l.service_id = h.service_id
),

in_year as (
    select
        b.service_id,
        b.period,
        c.region_id,
        min(case when c.host_status = 'inferred' then 1 else 0 end) as is_inferred
    from (select distinct service_id, report_year as period from standing) b
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

hosted as (
    select distinct t.*, h.region_id, h.certainty
    from listed_standing t
    inner join host h on h.service_id = t.service_id and h.period = t.report_year
)

select
    cast('report_year' as string) as period_type,
    cast(t.report_year as int) as period,
    cast(t.series as string) as series,
    cast(t.service_id as string) as service_id,
    cast(h.region_id as string) as region_id,
    cast(t.kind as string) as kind,
    cast(t.activity_type as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(case when t.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(t.state as string) as state,
    cast(h.certainty as string) as certainty,
    cast(case when t.manner = 'ceiling' then cast(t.most as string) end as string) as detail,
    cast(t.source_id as string) as source_id,
    cast(t.locator as string) as locator,
    cast(t.original as string) as original
from standing t
inner join host h on h.service_id = t.service_id and h.period = t.report_year
where t.state is not null
union all
select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(t.series as string) as series,
    cast(t.service_id as string) as service_id,
    cast(t.region_id as string) as region_id,
    cast(t.kind as string) as kind,
    cast(a.activity_type as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(t.certainty as string) as certainty,
    cast(a.title as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from activity a
inner join hosted t
    on t.listed_id = a.service_id
    and t.report_year = a.report_year
    and t.activity_type = a.activity_type
