with rule as (
    select category, alternative, criterion_id, wanted
    from (
        values
            ('goals_met_but_not_set', 1, 'outcome_goals_met', 'yes'),
            ('goals_met_but_not_set', 1, 'outcome_goals_set', 'no'),
            ('date_but_no_goals', 1, 'outcome_goal_date_set', 'yes'),
            ('date_but_no_goals', 1, 'outcome_goals_set', 'no'),
            ('time_limited_plan_but_no_goals', 1, 'time_limited_plan', 'yes'),
            ('time_limited_plan_but_no_goals', 1, 'outcome_goals_set', 'no'),
            ('plan_as_intended_but_no_goals', 1, 'spreading_plan_as_intended', 'yes'),
            ('plan_as_intended_but_no_goals', 1, 'outcome_goals_set', 'no'),
            ('effect_but_no_system', 1, 'effect_documented', 'yes'),
            ('effect_but_no_system', 1, 'outcome_documentation_system', 'no'),
            ('effect_but_no_goals', 1, 'effect_documented', 'yes'),
            ('effect_but_no_goals', 1, 'outcome_goals_set', 'no'),
            ('system_but_no_goals', 1, 'outcome_documentation_system', 'yes'),
            ('system_but_no_goals', 1, 'outcome_goals_set', 'no')
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
