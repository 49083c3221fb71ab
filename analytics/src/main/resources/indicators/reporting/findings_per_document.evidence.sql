with severity as (
    select category
    from (
        values ('error'), ('warning'), ('look')
    ) as t(category)
),

concerned as (
    select c.category, 1 as numerator, 0 as denominator, f.code as detail, f.source_id, f.locator
    from finding f
    inner join severity c on c.category = f.severity
    where exists (select 1 from source_document d where d.source_id = f.source_id)
    union all
    select c.category, 0 as numerator, 1 as denominator, d.file_name as detail, d.source_id, 'L1' as locator
    from source_document d
    cross join severity c
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('documents' as string) as series,
    cast(null as string) as service_id,
    cast(null as string) as region_id,
    cast(null as string) as kind,
    cast(a.category as string) as category,
    cast(a.numerator as decimal(28,10)) as numerator,
    cast(a.denominator as decimal(28,10)) as denominator,
    cast('value' as string) as state,
    cast(null as string) as certainty,
    cast(a.detail as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(null as string) as original
from concerned a
