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

calendar as (
    select report_year as period from annual_report
    union
    select report_year as period from staffing
    union
    select assessment_year as period from criterion_answer
    union
    select assessment_year as period from service_age
),

standing as (
    select
        a.service_id,
        a.kind,
        c.period,
        case
            when a.approval_year is null then 'unknown'
            when a.end_year is not null then 'value'
            when a.status in ('in_operation', 'under_establishment', 'under_closure') then 'value'
            else 'unknown'
        end as state,
        coalesce(cast(a.approval_year as string), 'unknown') || '–' || coalesce(cast(a.end_year as string), a.status) as detail,
        a.source_id,
        a.locator,
        a.original
    from one a
    inner join calendar c
        on (a.approval_year is null or a.approval_year <= c.period)
        and (a.end_year is null or a.end_year > c.period)
),

followed as (
    select service_id, same_as
    from service_link
    where status in ('stated', 'deduced')
),

candidate as (
    select service_id, institution_id, host_status, valid_from, valid_to
    from service_host
    union all
    select f.service_id, h.institution_id, h.host_status, h.valid_from, h.valid_to
    from followed f
    inner join service_host h on h.service_id = f.same_as
),

in_year as (
    select
        b.service_id,
        b.period,
        c.institution_id,
        min(case when c.host_status = 'inferred' then 1 else 0 end) as is_inferred
    from (select service_id, period from standing) b
    inner join candidate c
        on c.service_id = b.service_id
        and (c.valid_from is null or year(c.valid_from) <= b.period)
        and (c.valid_to is null or year(c.valid_to) >= b.period)
    group by b.service_id, b.period, c.institution_id
),

best as (
    select service_id, period, min(is_inferred) as is_inferred
    from in_year
    group by service_id, period
),

host as (
    select i.service_id, i.period, i.institution_id, case when i.is_inferred = 1 then 'inferred' else 'stated' end as certainty
    from in_year i
    inner join best b on b.service_id = i.service_id and b.period = i.period and b.is_inferred = i.is_inferred
),

placed as (
    select a.*, h.institution_id, h.certainty
    from standing a
    inner join host h on h.service_id = a.service_id and h.period = a.period
)

select
    cast('calendar_year' as string) as period_type,
    cast(a.period as int) as period,
    cast('services' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(a.kind as string) as kind,
    cast(coalesce(a.institution_id, 'unknown') as string) as category,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(a.certainty as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from placed a
