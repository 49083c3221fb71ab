with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

ceiling as (
    select question_id as activity_type, min(coalesce(most_from, 0)) as most_from
    from question
    where most is not null and respondent = 'service' and basis = 'source'
    group by question_id
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(case when c.most_from <= a.report_year then 'ceiling' else 'annual_report' end as string) as series,
    cast(coalesce(l.same_as, a.service_id) as string) as service_id,
    cast(a.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(coalesce(lower(trim(a.unit)), 'unit_unknown') || ':' || coalesce(trim(a.audience), 'audience_unknown') as string) as category,
    cast(coalesce(a.quantity, 0) as decimal(28,10)) as numerator,
    cast(case when a.quantity is null then 0 else 1 end as decimal(28,10)) as denominator,
    cast(case when a.quantity is null then 'not_answered' else 'value' end as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.quantity as string) || ' ' || coalesce(a.unit, '') as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from activity a
left join same l on l.service_id = a.service_id
left join service s on s.service_id = coalesce(l.same_as, a.service_id)
left join ceiling c on c.activity_type = a.activity_type
where a.activity_type = 'teaching' and (a.quantity is not null or a.unit is not null) and a.region_id is not null
