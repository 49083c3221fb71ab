with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

people as (
    select region_id, year as population_year, persons, source_id, locator, original
    from population
    where age_band = 'all' and persons > 0 and persons < 100000000
),

figure as (
    select
        coalesce(l.same_as, f.service_id) as service_id,
        s.kind,
        f.report_year,
        f.region_id,
        f.measure,
        f.quantity,
        f.unit,
        f.caveat,
        f.source_id,
        f.locator,
        f.original
    from reported_figure f
    left join same l on l.service_id = f.service_id
    inner join service s
        on s.service_id = coalesce(l.same_as, f.service_id)
        and s.kind in ('national_treatment_service', 'multi_regional_treatment_service')
    where lower(f.unit) in ('pasienter', 'pasientar')
),

placed as (
    select
        figure.*,
        row_number() over (
            partition by service_id, report_year, measure, region_id
            order by source_id nulls last, locator nulls last
        ) as place,
        min(quantity) over (partition by service_id, report_year, measure, region_id) as smallest,
        max(quantity) over (partition by service_id, report_year, measure, region_id) as largest
    from figure
    where region_id is not null
),

patients as (
    select
        p.*,
        n.persons,
        case
            when p.place > 1 then 'supporting'
            when p.smallest < p.largest then 'unknown'
            when p.quantity < 0 or p.quantity > coalesce(n.persons, 99999999) then 'unknown'
            when cast(cast(p.quantity as bigint) as decimal(18,4)) <> p.quantity then 'unknown'
            else 'value'
        end as state,
        cast(p.quantity as string) || ' ' || p.unit
            || case
                when p.caveat = 'approximate' then ' (omtrentlig)'
                when p.caveat = 'round' then ' (rundt tall)'
                when p.caveat = 'carried_over' then ' (videreført fra et annet år)'
                when p.caveat = 'derived' then ' (regnet ut av oss)'
                else ''
            end as detail
    from placed p
    left join people n on n.region_id = p.region_id and n.population_year = p.report_year
),

measured as (
    select distinct service_id, kind, report_year, measure
    from figure
),
