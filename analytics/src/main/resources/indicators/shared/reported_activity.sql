with same as (
    select service_id, min(same_as) as same_as
    from service_link
    where status in ('stated', 'deduced')
    group by service_id
),

-- A source_id has no space: the first of the two together is the first place of the first source.
listed as (
    select
        a.service_id as listed_id,
        coalesce(l.same_as, a.service_id) as service_id,
        a.report_year,
        a.activity_type,
        a.source_id,
        a.source_and_locator
    from (
        select
            service_id,
            report_year,
            activity_type,
            min(source_id) as source_id,
            min(source_id || ' ' || locator) as source_and_locator
        from activity
        group by service_id, report_year, activity_type
    ) a
    left join same l on l.service_id = a.service_id
),

entered as (
    select
        service_id,
        report_year,
        activity_type,
        min(source_id) as source_id,
        min(source_and_locator) as source_and_locator
    from listed
    group by service_id, report_year, activity_type
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
    from entered
),
