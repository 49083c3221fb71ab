with band as (
    select
        category,
        cast(low as decimal(9,2)) as low,
        includes_low,
        cast(high as decimal(9,2)) as high,
        includes_high
    from (
        values
            ('half_open:under_1.5', 0.0, 'yes', 1.5, 'no'),
            ('half_open:1.5-3', 1.5, 'yes', 3.0, 'no'),
            ('half_open:3-5', 3.0, 'yes', 5.0, 'no'),
            ('half_open:5-10', 5.0, 'yes', 10.0, 'no'),
            ('half_open:10-20', 10.0, 'yes', 20.0, 'no'),
            ('half_open:20-80', 20.0, 'yes', 80.0, 'yes'),
            ('half_open:over_80', 80.0, 'no', 9999999.99, 'yes'),
            ('closed_above:under_1.5', 0.0, 'yes', 1.5, 'yes'),
            ('closed_above:1.5-3', 1.5, 'no', 3.0, 'yes'),
            ('closed_above:3-5', 3.0, 'no', 5.0, 'yes'),
            ('closed_above:5-10', 5.0, 'no', 10.0, 'yes'),
            ('closed_above:10-20', 10.0, 'no', 20.0, 'yes'),
            ('closed_above:20-80', 20.0, 'no', 80.0, 'yes'),
            ('closed_above:over_80', 80.0, 'no', 9999999.99, 'yes')
    ) as t(category, low, includes_low, high, includes_high)
),

placed as (
    select
        a.*,
        b.category,
        case
            when a.fte_state <> 'value' then a.fte_state
            when (a.fte > b.low or (a.fte = b.low and b.includes_low = 'yes'))
                and (a.fte < b.high or (a.fte = b.high and b.includes_high = 'yes')) then 'yes'
            else 'no'
        end as state
    from staffing a
    cross join band b
    where a.staffing_kind = 'total'
)

select
    cast('report_year' as string) as period_type,
    cast(a.report_year as int) as period,
    cast(a.basis as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(cast(a.fte as string) as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from placed a
left join service s on s.service_id = a.service_id
