-- begins as reported_activity
kind_form as (
    select distinct s.kind, r.report_year, r.template
    from report r
    left join service s on s.service_id = r.service_id
    where r.place = 1
),

kind_known as (
    select k.kind, min(k.report_year) as from_year
    from kind_form k
    inner join known_form f on f.template = k.template
    group by k.kind
),

kind_concerned as (
    select distinct s.kind, e.activity_type
    from entered e
    inner join service s on s.service_id = e.service_id
    union
    select f.kind, q.activity_type
    from template f
    inner join asked q on q.template = f.template
),

form_use as (
    select t.kind, t.phase, t.template, min(k.report_year) as from_year
    from kind_form k
    inner join template t on t.template = k.template
    inner join known_form f on f.template = t.template
    group by t.kind, t.phase, t.template
),

form_succession as (
    select
        template,
        from_year,
        lag(template) over (
            partition by kind, phase
            order by from_year nulls last, template nulls last
        ) as earlier
    from form_use
),

form_break as (
    select c.activity_type, k.from_year
    from kind_known k
    inner join kind_concerned c on c.kind = k.kind
    inner join (select kind, min(report_year) as first_year from kind_form group by kind) b
        on b.kind = k.kind
        and b.first_year < k.from_year
    union
    select t.activity_type, n.from_year
    from form_succession n
    cross join (select distinct activity_type from asked) t
    left join asked q on q.template = n.template and q.activity_type = t.activity_type
    left join asked p on p.template = n.earlier and p.activity_type = t.activity_type
    where n.earlier is not null
        and ((q.template is null and p.template is not null) or (q.template is not null and p.template is null))
),

series_year as (
    select
        y.report_year,
        y.activity_type,
        c.most_from,
        max(case when c.most_from <= y.report_year and b.from_year <= c.most_from then null else b.from_year end) as from_year
    from (
        select distinct report_year, activity_type
        from place_to_be
    ) y
    left join ceiling c on c.activity_type = y.activity_type
    left join form_break b on b.activity_type = y.activity_type and b.from_year <= y.report_year
    group by y.report_year, y.activity_type, c.most_from
),
