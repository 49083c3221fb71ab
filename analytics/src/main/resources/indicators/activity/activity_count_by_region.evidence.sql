with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

entered as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.report_year,
        a.activity_type,
        a.source_id,
        min(a.locator) as locator
    from activity a
    left join same l on l.service_id = a.service_id
    group by coalesce(l.same_as, a.service_id), a.report_year, a.activity_type, a.source_id
),

first_entry as (
    select
        entered.*,
        row_number() over (
            partition by service_id, report_year, activity_type
            order by source_id nulls last, locator nulls last
        ) as place
    from entered
),

report as (
    select
        coalesce(l.same_as, r.service_id) as service_id,
        r.report_year,
        r.template,
        case
            when r.submitted_on is not null or r.delivery in ('published', 'delivered') then 'value'
            when r.delivery = 'not_delivered' then 'not_answered'
            else 'unknown'
        end as delivered,
        r.source_id,
        r.locator,
        r.original,
        row_number() over (
            partition by coalesce(l.same_as, r.service_id), r.report_year
            order by
                case when r.submitted_on is not null or r.delivery in ('published', 'delivered') then 0 else 1 end nulls last,
                r.template nulls last,
                r.source_id nulls last,
                r.locator nulls last
        ) as place
    from annual_report r
    left join same l on l.service_id = r.service_id
),

asked as (
    select template, question_id as activity_type, min(most) as most, min(coalesce(most_from, 0)) as most_from
    from question
    where respondent = 'service' and basis = 'source'
    group by template, question_id
),

ceiling as (
    select activity_type, min(most_from) as most_from
    from asked
    where most is not null
    group by activity_type
),

kind_ceiling as (
    select f.kind, q.activity_type, min(q.most) as most, min(q.most_from) as most_from
    from template f
    inner join asked q on q.template = f.template
    where q.most is not null and f.kind is not null
    group by f.kind, q.activity_type
),

known_form as (
    select template
    from template
    where questions_status = 'known'
),

usual as (
    select distinct service_id, activity_type
    from entered
),

place_to_be as (
    select r.service_id, r.report_year, t.activity_type
    from report r
    cross join (
        select activity_type
        from (values ('article'), ('doctorate'), ('research_project'), ('teaching'), ('clinical_activity'), ('dissemination'), ('quality_tool')) as v(activity_type)
    ) t
    where r.place = 1
    union
    select service_id, report_year, activity_type
    from first_entry
),

standing as (
    select
        b.service_id,
        b.report_year,
        b.activity_type,
        coalesce(q.most, k.most) as most,
        case
            when c.most_from is null or b.report_year < c.most_from then 'annual_report'
            when q.most is not null and b.report_year >= q.most_from then 'ceiling'
            when f.template is null and b.report_year >= k.most_from then 'ceiling'
            when f.template is null then 'form_unknown'
            when q.template is null and e.service_id is null then 'ceiling'
            else 'no_ceiling'
        end as series,
        case
            when e.service_id is not null then 'value'
            when q.template is not null then r.delivered
            when f.template is not null then 'not_asked'
            when r.delivered = 'not_answered' and u.service_id is not null then 'not_answered'
        end as state,
        case when r.service_id is null then e.source_id else r.source_id end as source_id,
        case when r.service_id is null then e.locator else r.locator end as locator,
        r.original
    from place_to_be b
    left join report r on r.service_id = b.service_id and r.report_year = b.report_year and r.place = 1
    left join known_form f on f.template = r.template
    left join first_entry e
        on e.service_id = b.service_id
        and e.report_year = b.report_year
        and e.activity_type = b.activity_type
        and e.place = 1
    left join asked q on q.template = r.template and q.activity_type = b.activity_type
    left join usual u on u.service_id = b.service_id and u.activity_type = b.activity_type
    left join ceiling c on c.activity_type = b.activity_type
    left join service s on s.service_id = b.service_id
    left join kind_ceiling k on k.kind = s.kind and k.activity_type = b.activity_type
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
)

select
    cast('report_year' as string) as period_type,
    cast(t.report_year as int) as period,
    cast(t.series as string) as series,
    cast(t.service_id as string) as service_id,
    cast(h.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(t.activity_type as string) as category,
    cast(0 as decimal(28,10)) as numerator,
    cast(case when t.state = 'value' then 1 else 0 end as decimal(28,10)) as denominator,
    cast(t.state as string) as state,
    cast(h.certainty as string) as certainty,
    cast(case when t.series = 'ceiling' then cast(t.most as string) end as string) as detail,
    cast(t.source_id as string) as source_id,
    cast(t.locator as string) as locator,
    cast(t.original as string) as original
from standing t
inner join host h on h.service_id = t.service_id and h.period = t.report_year
left join service s on s.service_id = t.service_id
where t.state is not null
union all
select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(t.series as string) as series,
    cast(t.service_id as string) as service_id,
    cast(h.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.activity_type as string) as category,
    cast(1 as decimal(28,10)) as numerator,
    cast(0 as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(h.certainty as string) as certainty,
    cast(a.title as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from activity a
left join same l on l.service_id = a.service_id
inner join standing t
    on t.service_id = coalesce(l.same_as, a.service_id)
    and t.report_year = a.report_year
    and t.activity_type = a.activity_type
inner join host h on h.service_id = t.service_id and h.period = t.report_year
left join service s on s.service_id = t.service_id
