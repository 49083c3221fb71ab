-- begins as expected_reports
regime as (
    select
        report_year,
        case
            when count(distinct case when assessed_by in ('nord', 'midt', 'vest', 'sor_ost') then 'regions' when assessed_by = 'directorate' then 'directorate' end) > 1 then 'both'
            when count(*) filter (where assessed_by in ('nord', 'midt', 'vest', 'sor_ost')) > 0 then 'regions'
            when count(*) filter (where assessed_by = 'directorate') > 0 then 'directorate'
            else 'other'
        end as series
    from report_assessment
    group by report_year
),

recorded as (
    select distinct report_year, stage
    from report_assessment
),

assessed as (
    select
        a.*,
        row_number() over (
            partition by coalesce(o.same_as, a.service_id), a.report_year, a.stage
            order by a.assessed_by nulls last, a.source_id nulls last, a.locator nulls last
        ) as place,
        coalesce(o.same_as, a.service_id) as unit
    from report_assessment a
    left join one o on o.service_id = a.service_id
),

stage as (
    select category
    from (
        values ('received'), ('reviewed'), ('feedback_sent'), ('medical_directors_meeting'), ('sent_hod')
    ) as t(category)
),

concerned as (
    select
        r.service_id,
        r.report_year,
        g.series,
        t.category,
        case when c.stage is null then 'not_asked' when s.unit is null then 'no' else 'yes' end as state,
        coalesce(s.assessed_by, r.delivery, 'delivered') as detail,
        coalesce(s.source_id, r.source_id) as source_id,
        coalesce(s.locator, r.locator) as locator,
        case when s.unit is null then r.original else s.original end as original
    from report r
    inner join regime g on g.report_year = r.report_year
    cross join stage t
    left join recorded c on c.report_year = r.report_year and c.stage = t.category
    left join assessed s
        on s.unit = r.unit
        and s.report_year = r.report_year
        and s.stage = t.category
        and s.place = 1
    where r.place = 1 and r.delivered = 'yes'
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.series as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from concerned a
left join service s on s.service_id = a.service_id
