-- id: tjenester-etter-type
-- question: How many services of each kind are known by name, and how many are only a column?
-- asker: The ministry
-- A service with a name and a column without one may be the same: they are not to be added up.
select kind as kind_of_service,
       count(*) filter (where identity = 'named') as known_by_name,
       count(*) filter (where identity <> 'named') as columns_of_the_review
from service
group by kind
order by known_by_name desc, kind_of_service

-- id: krav-oppfylt
-- question: Which requirements are met by the fewest services?
-- asker: The ministry and the Directorate of Health
select c.label_en as requirement,
       count(*) filter (where a.answer = 'yes') as yes,
       count(*) filter (where a.answer = 'no') as no,
       count(*) filter (where a.answer not in ('yes', 'no')) as without_answer
from criterion_answer a
join criterion c using (criterion_id)
group by c.label_en, c.ordinal
order by yes, c.ordinal

-- id: arsverk-per-region
-- question: How many full-time equivalents have the services that each region is responsible for?
-- asker: The ministry and the regional health authorities
select r.name as region, sum(s.fte) as full_time_equivalents, count(distinct s.service_id) as services
from staffing s
join (select distinct service_id, region_id from service_host) h using (service_id)
join region r using (region_id)
where s.basis = 'review'
group by r.name, r.ordinal
order by r.ordinal

-- id: storst-og-minst
-- question: Which services are largest and smallest?
-- asker: The ministry
-- parameters: antall=10
select v.name as service_name, s.fte as full_time_equivalents, a.age_years as years_in_function
from staffing s
join service v using (service_id)
left join service_age a using (service_id)
where s.basis = 'review' and s.fte is not null
order by s.fte desc
limit cast($antall as bigint)

-- id: lenger-enn
-- question: Which services had been in operation for more than so many years?
-- asker: The Directorate of Health
-- parameters: aar=10
select v.name as service_name, a.age_years as years_in_function
from service_age a
join service v using (service_id)
where a.age_years > $aar
order by a.age_years desc, v.name

-- id: dokumentert-effekt
-- question: Which services with documented effect lacked outcome goals?
-- asker: The Directorate of Health
select v.name as service_name, max(a.answer) filter (where a.criterion_id = 'outcome_goals_set') as outcome_goals,
       max(a.answer) filter (where a.criterion_id = 'effect_documented') as effect
from criterion_answer a
join service v using (service_id)
group by v.name
having max(a.answer) filter (where a.criterion_id = 'effect_documented') = 'yes'
order by outcome_goals, service_name

-- id: to-krav
-- question: How do two requirements go together?
-- asker: Analysts
-- parameters: forste=outcome_goals_set; andre=effect_documented
select a.answer as first_answer, b.answer as second_answer, count(*) as services
from criterion_answer a
join criterion_answer b using (service_id, assessment_year)
where a.criterion_id = $forste and b.criterion_id = $andre
group by a.answer, b.answer
order by services desc

-- id: referansegrupper-svar
-- question: What did each region answer in the reference groups, and who did not answer?
-- asker: The regional health authorities and leaders of reference groups
select v.name as service_name, g.report_year as report_year, g.respondent as respondent, g.answer_state as answer, g.words as words
from reference_group_answer g
join service v using (service_id)
order by v.name, g.report_year, g.respondent

-- id: ledige-plasser
-- question: Which seats in the reference groups are vacant or unknown?
-- asker: The regional health authorities
select v.name as service_name, m.report_year as report_year, m.seat as seat, m.region_id as region, m.seat_state as state
from reference_group_member m
join service v using (service_id)
where m.seat_state is distinct from 'filled'
order by v.name, m.report_year

-- id: rapporter-levert
-- question: Who has handed in an annual report, and when?
-- asker: The secretariat
select v.name as service_name, r.report_year as report_year, r.delivery as delivery, r.due_on as due, r.submitted_on as submitted
from annual_report r
join service v using (service_id)
order by r.report_year desc, v.name

-- id: oppfolging-gjentatt
-- question: Which follow-up points come back year after year?
-- asker: The regional health authorities and the Directorate of Health
select v.name as service_name, f.region_id as region, f.report_year as report_year, f.kind as kind, f.closed_on as closed
from follow_up f
join service v using (service_id)
where f.kind = 'follow_up_point' and f.repeated_from is not null
order by v.name, f.report_year

-- id: vedtak
-- question: What was decided for each service?
-- asker: The ministry
select v.name as service_name, d.decided_on as decided_on, d.decided_by as decided_by, d.outcome as outcome, d.successor as successor
from decision d
join service v using (service_id)
order by d.decided_on desc nulls last, v.name

-- id: aktivitet-per-ar
-- question: How has the number of one activity developed?
-- asker: Analysts
-- parameters: type=article
select report_year, sum(quantity) as quantity
from activity
where activity_type = $type
group by report_year
order by report_year

-- id: rapporterte-tall
-- question: Which other figures stand in the annual reports, by year and by region?
-- asker: Analysts
-- parameters: tall=patients treated
select f.report_year, coalesce(r.name, 'all') as region, sum(f.quantity) as quantity
from reported_figure f
left join region r using (region_id)
where f.measure = $tall
group by f.report_year, r.name, r.ordinal
order by f.report_year, r.ordinal nulls last

-- id: befolkning
-- question: How many people live in each region?
-- asker: Analysts
-- parameters: aar=2018
select r.name as region, sum(p.persons) as inhabitants
from population p
join region r using (region_id)
where p.year = $aar
group by r.name, r.ordinal
order by r.ordinal

-- id: plan-tiltak
-- question: Which audiences does the plan for spreading competence reach, and with which measures?
-- asker: Professional leads
select m.measure as measure, m.audience as audience, m.audience_priority as priority, m.means as means
from spreading_measure m
order by m.audience_priority nulls last, m.measure

-- id: sporsmal-i-malene
-- question: Which questions does each report template ask?
-- asker: Professional leads
select t.name as template_name, q.ordinal as number, q.respondent as respondent, q.label as question
from question q
join template t using (template)
order by t.name, q.respondent, q.ordinal

-- id: publisert-mot-beregnet
-- question: Which published figures do not agree with the computation?
-- asker: The ministry and the Directorate of Health
select p.statement as statement, p.published_text as published, r.computed_text as computed, r.verdict as verdict, r.reason as reason
from reconciliation r
join published_figure p using (figure_id)
where r.verdict <> 'agrees'
order by p.section, p.figure_id

-- id: verdier-av-indikator
-- question: What are the values of a key figure, with intervals?
-- asker: Analysts
-- parameters: indikator=criterion_yes
select coalesce(category_en, category, service_id, region_id) as what, period, series, value, numerator, denominator, low, high, status
from indicator_value
where indicator_id = $indikator
order by value desc nulls last

-- id: hva-svarene-betyr
-- question: How much is unknown, not answered, not asked and not applicable?
-- asker: Analysts
select q.template as template_name, a.answer_state as state, count(*) as answers
from evaluation_answer a
left join question q using (question_id)
group by q.template, a.answer_state
order by q.template nulls last, answers desc
