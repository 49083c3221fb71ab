-- Every row of the lake whose number may be a number of people. What is not known to be something else is taken for one.
with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
)

select
    cast('reported_figure' as string) as table_name,
    cast(coalesce(l.same_as, f.service_id) as string) as service_id,
    cast(f.report_year as int) as report_year,
    cast(f.measure as string) as measure,
    cast(coalesce(f.region_id, f.region_scope, 'whole') as string) as part,
    cast(f.quantity as decimal(28,10)) as quantity,
    cast(f.source_id as string) as source_id,
    cast(f.locator as string) as locator
from reported_figure f
left join same l on l.service_id = f.service_id
where f.quantity is not null
    and lower(trim(f.unit)) not in (
        'årsverk', 'stillinger', 'stipendiater', 'doktorgrader', 'artikler', 'møter', 'timer', 'kroner',
        'millioner kroner', 'sykdommer', 'sykehus', 'sykehus eller helseforetak', 'besøk', 'besøkende', 'følgere'
    )
union all
select
    cast('activity' as string) as table_name,
    cast(coalesce(l.same_as, a.service_id) as string) as service_id,
    cast(a.report_year as int) as report_year,
    cast(a.activity_type || ' ' || coalesce(lower(trim(a.unit)), '') as string) as measure,
    cast('row ' || a.source_id || ' ' || a.locator as string) as part,
    cast(a.quantity as decimal(28,10)) as quantity,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator
from activity a
left join same l on l.service_id = a.service_id
where a.quantity is not null
    and (a.activity_type = 'clinical_activity' or lower(trim(a.unit)) in ('pasienter', 'pasientar', 'konsultasjoner'))
