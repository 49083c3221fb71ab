with rule as (
    select category, alternative, criterion_id, wanted
    from (
        values
            ('steg:01:alle', 1, 'mandate_delimited', 'yes'),
            ('steg:02:alle', 1, 'outcome_goals_set', 'yes'),
            ('steg:03:alle', 1, 'outcome_goal_date_set', 'yes'),
            ('steg:04:alle', 1, 'spreading_plan_as_intended', 'yes'),
            ('steg:05:alle', 1, 'outcome_documentation_system', 'yes'),
            ('steg:06:alle', 1, 'effect_documented', 'yes'),
            ('steg:07:alle', 1, 'regional_continuation_measures', 'yes'),
            ('steg:01:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:02:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:02:kjede', 1, 'outcome_goals_set', 'yes'),
            ('steg:03:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:03:kjede', 1, 'outcome_goals_set', 'yes'),
            ('steg:03:kjede', 1, 'outcome_goal_date_set', 'yes'),
            ('steg:04:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:04:kjede', 1, 'outcome_goals_set', 'yes'),
            ('steg:04:kjede', 1, 'outcome_goal_date_set', 'yes'),
            ('steg:04:kjede', 1, 'spreading_plan_as_intended', 'yes'),
            ('steg:05:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:05:kjede', 1, 'outcome_goals_set', 'yes'),
            ('steg:05:kjede', 1, 'outcome_goal_date_set', 'yes'),
            ('steg:05:kjede', 1, 'spreading_plan_as_intended', 'yes'),
            ('steg:05:kjede', 1, 'outcome_documentation_system', 'yes'),
            ('steg:06:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:06:kjede', 1, 'outcome_goals_set', 'yes'),
            ('steg:06:kjede', 1, 'outcome_goal_date_set', 'yes'),
            ('steg:06:kjede', 1, 'spreading_plan_as_intended', 'yes'),
            ('steg:06:kjede', 1, 'outcome_documentation_system', 'yes'),
            ('steg:06:kjede', 1, 'effect_documented', 'yes'),
            ('steg:07:kjede', 1, 'mandate_delimited', 'yes'),
            ('steg:07:kjede', 1, 'outcome_goals_set', 'yes'),
            ('steg:07:kjede', 1, 'outcome_goal_date_set', 'yes'),
            ('steg:07:kjede', 1, 'spreading_plan_as_intended', 'yes'),
            ('steg:07:kjede', 1, 'outcome_documentation_system', 'yes'),
            ('steg:07:kjede', 1, 'effect_documented', 'yes'),
            ('steg:07:kjede', 1, 'regional_continuation_measures', 'yes')
    ) as t(category, alternative, criterion_id, wanted)
),

wanted_size as (
    select category, alternative, count(*) as criteria
    from rule
    group by category, alternative
),

alternative_outcome as (
    select
        r.category,
        r.alternative,
        a.assessment_year,
        a.service_id,
        case
            when count(*) filter (where a.answer = 'not_applicable') > 0 then 'not_applicable'
            when count(*) < max(z.criteria) or count(*) filter (where a.answer = 'not_asked') > 0 then 'not_asked'
            when count(*) filter (where a.answer in ('yes', 'no') and a.answer <> r.wanted) > 0 then 'no'
            when count(*) filter (where a.answer = 'unknown') > 0 then 'unknown'
            when count(*) filter (where a.answer = 'not_answered') > 0 then 'not_answered'
            else 'yes'
        end as outcome
    from rule r
    inner join criterion_answer a on a.criterion_id = r.criterion_id
    inner join wanted_size z on z.category = r.category and z.alternative = r.alternative
    group by r.category, r.alternative, a.assessment_year, a.service_id
),

judged as (
    select
        category,
        assessment_year,
        service_id,
        case
            when count(*) filter (where outcome = 'not_applicable') > 0 then 'not_applicable'
            when count(*) filter (where outcome = 'not_asked') > 0 then 'not_asked'
            when count(*) filter (where outcome = 'yes') > 0 then 'yes'
            when count(*) filter (where outcome = 'unknown') > 0 then 'unknown'
            when count(*) filter (where outcome = 'not_answered') > 0 then 'not_answered'
            else 'no'
        end as outcome
    from alternative_outcome
    group by category, assessment_year, service_id
),

concerned as (
    select
        m.category,
        a.assessment_year,
        a.service_id,
        a.criterion_id || ': ' || a.answer as detail,
        j.outcome,
        row_number() over (
            partition by m.category, a.assessment_year, a.service_id
            order by a.criterion_id nulls last
        ) as place,
        a.source_id,
        a.locator,
        a.original
    from (select distinct category, criterion_id from rule) m
    inner join criterion_answer a on a.criterion_id = m.criterion_id
    inner join judged j
        on j.category = m.category
        and j.assessment_year = a.assessment_year
        and j.service_id = a.service_id
),

counted as (
    select concerned.*, case when place = 1 then outcome else 'supporting' end as state
    from concerned
)

select
    cast('assessment_year' as string) as period_type,
    cast(a.assessment_year as int) as period,
    cast('review' as string) as series,
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
from counted a
left join service s on s.service_id = a.service_id
