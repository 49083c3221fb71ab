with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

placed as (
    select
        coalesce(l.same_as, q.service_id) as service_id,
        q.tool_type,
        q.results_presented,
        q.source_id,
        q.locator,
        q.original,
        row_number() over (
            partition by coalesce(l.same_as, q.service_id), q.tool_type
            order by
                case when q.results_presented then 1 when q.results_presented is null then 2 else 3 end nulls last,
                q.source_id nulls last,
                q.locator nulls last
        ) as place,
        max(case when q.results_presented then 3 when not q.results_presented then 1 else 2 end) over (
            partition by coalesce(l.same_as, q.service_id), q.tool_type
        ) as presented
    from quality_tool q
    left join same l on l.service_id = q.service_id
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('statement' as string) as series,
    cast(q.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(q.tool_type as string) as category,
    cast(case when q.place = 1 and q.presented = 3 then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when q.place = 1 and q.presented <> 2 then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when q.place > 1 then 'supporting' when q.presented = 3 then 'yes' when q.presented = 1 then 'no' else 'unknown' end as string) as state,
    cast(null as string) as certainty,
    cast(case when q.results_presented then 'lagt fram' when not q.results_presented then 'ikke lagt fram' end as string) as detail,
    cast(q.source_id as string) as source_id,
    cast(q.locator as string) as locator,
    cast(q.original as string) as original
from placed q
left join service s on s.service_id = q.service_id
