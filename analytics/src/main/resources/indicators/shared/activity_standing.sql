-- begins as activity_breaks
placed_series as (
    select
        b.service_id,
        b.report_year,
        b.activity_type,
        s.kind,
        coalesce(q.most, k.most) as most,
        case
            when y.most_from is null or b.report_year < y.most_from then 'annual_report'
            when q.most is not null and b.report_year >= q.most_from then 'ceiling'
            when f.template is null and b.report_year >= k.most_from then 'ceiling'
            when f.template is null then 'form_unknown'
            when q.template is null and e.service_id is null then 'ceiling'
            else 'no_ceiling'
        end as manner,
        y.from_year,
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
    left join series_year y on y.report_year = b.report_year and y.activity_type = b.activity_type
    left join service s on s.service_id = b.service_id
    left join kind_ceiling k on k.kind = s.kind and k.activity_type = b.activity_type
),

standing as (
    select
        p.*,
        p.manner || coalesce('_' || cast(p.from_year as string), '') as series
    from placed_series p
),

-- Distinct keeps this small table from being taken apart and joined with each row of activity.
listed_standing as (
    select distinct
        i.listed_id,
        i.service_id,
        i.report_year,
        i.activity_type,
        t.kind,
        t.series
    from listed i
    inner join standing t
        on t.service_id = i.service_id
        and t.report_year = i.report_year
        and t.activity_type = i.activity_type
),
