with people as (
    select region_id, year as population_year, persons, source_id, locator, original
    from population
    where age_band = 'all' and persons > 0 and persons < 100000000
)

select
    cast('calendar_year' as string) as period_type,
    cast(a.population_year as int) as period,
    cast('population' as string) as series,
    cast(null as string) as service_id,
    cast(r.region_id as string) as region_id,
    cast(null as string) as kind,
    cast(null as string) as category,
    cast(case when a.region_id = r.region_id then a.persons else 0 end as decimal(28,10)) as numerator,
    cast(a.persons as decimal(28,10)) as denominator,
    cast(case when a.region_id = r.region_id then 'yes' else 'no' end as string) as state,
    cast(null as string) as certainty,
    cast(a.region_id || ' ' || cast(a.persons as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from people a
inner join (select distinct region_id, population_year from people) r on r.population_year = a.population_year
