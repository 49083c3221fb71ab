with stated as (
    select service_id, 'staffing.fte' as category, fte_state as stated, source_id, locator, original
    from staffing
    union all
    select service_id, 'service_age.age_years' as category, age_years_state as stated, source_id, locator, original
    from service_age
    union all
    select service_id, 'criterion_answer.answer' as category, answer as stated, source_id, locator, original
    from criterion_answer
    union all
    select service_id, 'reference_group.approved' as category, approved as stated, source_id, locator, original
    from reference_group
    union all
    select service_id, 'reference_group.meetings' as category, meetings_state as stated, source_id, locator, original
    from reference_group
    union all
    select service_id, 'reference_group_answer.answer' as category, answer_state as stated, source_id, locator, original
    from reference_group_answer
    union all
    select service_id, 'evaluation_answer.answer' as category, answer_state as stated, source_id, locator, original
    from evaluation_answer
    union all
    select service_id, 'spreading_plan.from_outcome_goals' as category, from_outcome_goals as stated, source_id, locator, original
    from spreading_plan
    union all
    select service_id, 'service_relation.clarified' as category, clarified as stated, source_id, locator, original
    from service_relation
    union all
    select service_id, 'time_plan.plan' as category, plan_state as stated, source_id, locator, original
    from time_plan
    union all
    select service_id, 'signature.signed_on' as category, signed_on_state as stated, source_id, locator, original
    from signature
),

counted as (
    select
        stated.*,
        case
            when stated in ('unknown', 'not_answered') then 'yes'
            when stated in ('not_asked', 'not_applicable') then stated
            else 'no'
        end as state
    from stated
)

select
    cast('none' as string) as period_type,
    cast(null as int) as period,
    cast('data' as string) as series,
    cast(a.service_id as string) as service_id,
    cast(null as string) as region_id,
    cast(s.kind as string) as kind,
    cast(a.category as string) as category,
    cast(case when a.state = 'yes' then 1 else 0 end as decimal(28,10)) as numerator,
    cast(case when a.state in ('yes', 'no') then 1 else 0 end as decimal(28,10)) as denominator,
    cast(a.state as string) as state,
    cast(null as string) as certainty,
    cast(a.stated as string) as detail,
    cast(a.source_id as string) as source_id,
    cast(a.locator as string) as locator,
    cast(a.original as string) as original
from counted a
left join service s on s.service_id = a.service_id
