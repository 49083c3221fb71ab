-- begins as patients_by_region
whole as (
    select
        service_id,
        report_year,
        measure,
        cast(sum(quantity) as decimal(12,0)) as quantity,
        cast(sum(people) as decimal(12,0)) as people
    from cell
    group by service_id, report_year, measure
    having count(*) > 1 and count(*) = count(case when state = 'value' then 1 end)
),

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
    from (select distinct service_id, report_year as period from measured) b
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
