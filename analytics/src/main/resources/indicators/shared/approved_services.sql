with linked as (
    select l.service_id, l.same_as
    from service_link l
    inner join service t on t.service_id = l.same_as
    where l.status in ('stated', 'deduced') and l.same_as <> l.service_id
),

earlier as (
    select
        k.same_as,
        min(case when s.identity = 'named' then s.approval_year end) as named_year,
        min(s.approval_year) as any_year
    from linked k
    inner join service s on s.service_id = k.service_id
    group by k.same_as
),

one as (
    select
        s.service_id,
        s.kind,
        s.status,
        s.end_year,
        coalesce(least(coalesce(s.approval_year, e.named_year), coalesce(e.named_year, s.approval_year)), e.any_year) as approval_year,
        s.source_id,
        s.locator,
        s.original
    from service s
    left join earlier e on e.same_as = s.service_id
    where
        s.identity = 'named'
        and not exists (select 1 from linked k where k.service_id = s.service_id)
),
