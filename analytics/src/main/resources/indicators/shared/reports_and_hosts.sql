-- begins as reports_judged
followed as (
    select service_id, same_as
    from service_link
    where status in ('stated', 'deduced')
),

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
    from (select service_id, report_year as period from report) b
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
