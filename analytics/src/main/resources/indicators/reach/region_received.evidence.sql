with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

-- A source_id has no space: the first of the two together is the first place of the first source.
entered as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.report_year,
        a.activity_type,
        min(a.source_id) as source_id,
        min(a.source_id || ' ' || a.locator) as source_and_locator
    from activity a
    left join same l on l.service_id = a.service_id
    where a.activity_type = 'teaching'
    group by coalesce(l.same_as, a.service_id), a.report_year, a.activity_type
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
        from (values ('teaching')) as v(activity_type)
    ) t
    where r.place = 1
    union
    select service_id, report_year, activity_type
    from entered
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
        case when r.service_id is null then substring(e.source_and_locator, length(e.source_id) + 2) else r.locator end as locator,
        r.original
    from place_to_be b
    left join report r on r.service_id = b.service_id and r.report_year = b.report_year and r.place = 1
    left join known_form f on f.template = r.template
    left join entered e
        on e.service_id = b.service_id
        and e.report_year = b.report_year
        and e.activity_type = b.activity_type
    left join asked q on q.template = r.template and q.activity_type = b.activity_type
    left join usual u on u.service_id = b.service_id and u.activity_type = b.activity_type
    left join ceiling c on c.activity_type = b.activity_type
    left join service s on s.service_id = b.service_id
    left join kind_ceiling k on k.kind = s.kind and k.activity_type = b.activity_type
),

taught as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.report_year,
        a.region_id,
        min(a.source_id) as source_id,
        min(a.source_id || ' ' || a.locator) as source_and_locator
    from activity a
    left join same l on l.service_id = a.service_id
    where a.activity_type = 'teaching'
    group by coalesce(l.same_as, a.service_id), a.report_year, a.region_id
),

receiver as (
    select region_id
    from (values ('nord'), ('midt'), ('vest'), ('sor_ost')) as v(region_id)
),

received as (
    select
        t.service_id,
        t.report_year,
        r.region_id,
        case
            when t.state <> 'value' then t.state
            when y.service_id is not null then 'yes'
            when u.service_id is not null then 'unknown'
            else 'no'
        end as state,
        case when y.service_id is not null then y.source_id when u.service_id is not null then u.source_id else t.source_id end as source_id,
        case
            when y.service_id is not null then substring(y.source_and_locator, length(y.source_id) + 2)
            when u.service_id is not null then substring(u.source_and_locator, length(u.source_id) + 2)
            else t.locator
        end as locator,
        case when y.service_id is null and u.service_id is null then t.original end as original
    from standing t
    cross join receiver r
    left join taught y
        on y.service_id = t.service_id and y.report_year = t.report_year and y.region_id = r.region_id
    left join taught u
        on u.service_id = t.service_id and u.report_year = t.report_year and u.region_id is null
    where t.state is not null
),

form as (
    select
        coalesce(l.same_as, g.service_id) as service_id,
        g.report_year,
        max(case when substring(g.form, 1, 7) = 'annual-' then 1 else 0 end) as in_annual_report
    from reference_group g
    left join same l on l.service_id = g.service_id
    group by coalesce(l.same_as, g.service_id), g.report_year
),

said as (
    select
        coalesce(l.same_as, a.service_id) as service_id,
        a.report_year,
        a.respondent,
        a.answer_state,
        a.words,
        a.source_id,
        a.locator,
        a.original,
        row_number() over (
            partition by coalesce(l.same_as, a.service_id), a.report_year, a.respondent
            order by
                case
                    when a.answer_state = 'answered' then 1
                    when a.answer_state = 'not_answered' then 2
                    when a.answer_state = 'unknown' then 3
                    else 4
                end nulls last,
                a.source_id nulls last,
                a.locator nulls last
        ) as place
    from reference_group_answer a
    left join same l on l.service_id = a.service_id
    where a.respondent in ('nord', 'midt', 'vest', 'sor_ost')
)

select
    cast('report_year' as string) as period_type,
    cast(t.report_year as int) as period,
    cast('annual_report' as string) as series,
    cast(t.service_id as string) as service_id,
    cast(t.region_id as string) as region_id,
    cast(s.kind as string) as kind,
    cast('teaching' as string) as category,
    cast(case when t.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when t.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(t.state as string) as state,
    cast(null as string) as certainty,
    cast(null as string) as detail,
    cast(t.source_id as string) as source_id,
    cast(t.locator as string) as locator,
    cast(t.original as string) as original
from received t
inner join service s on s.service_id = t.service_id and s.kind in ('national_competence_service', 'national_centre', 'quality_and_competence_network')
union all
select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(case when f.in_annual_report = 1 then 'annual_report' else 'reference_group_form' end as string) as series,
    cast(a.service_id as string) as service_id,
    cast(a.respondent as string) as region_id,
    cast(s.kind as string) as kind,
    cast('answered' as string) as category,
    cast(case when a.place = 1 and a.answer_state = 'answered' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.place = 1 and a.answer_state in ('answered', 'not_answered') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(case when a.place > 1 then 'supporting' when a.answer_state = 'answered' then 'yes' when a.answer_state = 'not_answered' then 'no' else a.answer_state end as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.words as string) || ' ord' as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from said a
inner join service s on s.service_id = a.service_id and s.kind in ('national_competence_service', 'national_centre', 'quality_and_competence_network')
left join form f on f.service_id = a.service_id and f.report_year = a.report_year
