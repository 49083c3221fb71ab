-- id: tjenester-etter-type
-- question: Kor mange tenester av kvar type er kjende ved namn, og kor mange er berre ein kolonne?
-- asker: HOD
-- Ei teneste med namn og ein kolonne utan namn kan vere den same: dei skal ikkje leggjast saman.
select kind as type,
       count(*) filter (where identity = 'named') as kjend_ved_namn,
       count(*) filter (where identity <> 'named') as kolonnar_i_gjennomgangen
from service
group by kind
order by kjend_ved_namn desc, type

-- id: krav-oppfylt
-- question: Kva krav blir oppfylte av færrast tenester?
-- asker: HOD og Helsedirektoratet
select c.label_nn as krav,
       count(*) filter (where a.answer = 'yes') as ja,
       count(*) filter (where a.answer = 'no') as nei,
       count(*) filter (where a.answer not in ('yes', 'no')) as utan_svar
from criterion_answer a
join criterion c using (criterion_id)
group by c.label_nn, c.ordinal
order by ja, c.ordinal

-- id: arsverk-per-region
-- question: Kor mange årsverk har tenestene som kvar region er ansvarleg for?
-- asker: HOD og RHF-a
select r.name as region, sum(s.fte) as arsverk, count(distinct s.service_id) as tenester
from staffing s
join (select distinct service_id, region_id from service_host) h using (service_id)
join region r using (region_id)
where s.basis = 'review'
group by r.name, r.ordinal
order by r.ordinal

-- id: storst-og-minst
-- question: Kva tenester er størst og minst?
-- asker: HOD
-- parameters: antall=10
select v.name as teneste, s.fte as arsverk, a.age_years as funksjonstid
from staffing s
join service v using (service_id)
left join service_age a using (service_id)
where s.basis = 'review' and s.fte is not null
order by s.fte desc
limit cast($antall as bigint)

-- id: lenger-enn
-- question: Kva tenester hadde vore i drift lenger enn så mange år?
-- asker: Helsedirektoratet
-- parameters: aar=10
select v.name as teneste, a.age_years as funksjonstid
from service_age a
join service v using (service_id)
where a.age_years > $aar
order by a.age_years desc, v.name

-- id: dokumentert-effekt
-- question: Kva tenester med dokumentert effekt mangla resultatmål?
-- asker: Helsedirektoratet
select v.name as teneste, max(a.answer) filter (where a.criterion_id = 'outcome_goals_set') as resultatmal,
       max(a.answer) filter (where a.criterion_id = 'effect_documented') as effekt
from criterion_answer a
join service v using (service_id)
group by v.name
having max(a.answer) filter (where a.criterion_id = 'effect_documented') = 'yes'
order by resultatmal, teneste

-- id: to-krav
-- question: Korleis heng to krav saman?
-- asker: Analytikarar
-- parameters: forste=outcome_goals_set; andre=effect_documented
select a.answer as forste_svar, b.answer as andre_svar, count(*) as tenester
from criterion_answer a
join criterion_answer b using (service_id, assessment_year)
where a.criterion_id = $forste and b.criterion_id = $andre
group by a.answer, b.answer
order by tenester desc

-- id: referansegrupper-svar
-- question: Kva svara kvar region i referansegruppene, og kven svara ikkje?
-- asker: RHF-a og leiarar av referansegrupper
select v.name as teneste, g.report_year as ar, g.respondent as kven, g.answer_state as svar, g.words as ord
from reference_group_answer g
join service v using (service_id)
order by v.name, g.report_year, g.respondent

-- id: ledige-plasser
-- question: Kva plassar i referansegruppene er ledige eller ukjende?
-- asker: RHF-a
select v.name as teneste, m.report_year as ar, m.seat as plass, m.region_id as region, m.seat_state as tilstand
from reference_group_member m
join service v using (service_id)
where m.seat_state is distinct from 'filled'
order by v.name, m.report_year

-- id: rapporter-levert
-- question: Kven har levert årsrapport, og når?
-- asker: Sekretariatet
select v.name as teneste, r.report_year as ar, r.delivery as levering, r.due_on as frist, r.submitted_on as levert
from annual_report r
join service v using (service_id)
order by r.report_year desc, v.name

-- id: oppfolging-gjentatt
-- question: Kva oppfølgingspunkt kjem tilbake år etter år?
-- asker: RHF-a og Helsedirektoratet
select v.name as teneste, f.region_id as region, f.report_year as ar, f.kind as slag, f.closed_on as lukka
from follow_up f
join service v using (service_id)
where f.kind = 'follow_up_point' and f.repeated_from is not null
order by v.name, f.report_year

-- id: vedtak
-- question: Kva vart vedteke for kvar teneste?
-- asker: HOD
select v.name as teneste, d.decided_on as dato, d.decided_by as av, d.outcome as utfall, d.successor as etterfolgjar
from decision d
join service v using (service_id)
order by d.decided_on desc nulls last, v.name

-- id: aktivitet-per-ar
-- question: Korleis har mengda av ein aktivitet utvikla seg?
-- asker: Analytikarar
-- parameters: type=article
select report_year, sum(quantity) as mengd
from activity
where activity_type = $type
group by report_year
order by report_year

-- id: rapporterte-tall
-- question: Kva andre tal står i årsrapportane, år for år og region for region?
-- asker: Analytikarar
-- parameters: tall=patients treated
select f.report_year, coalesce(r.name, 'alle') as region, sum(f.quantity) as mengd
from reported_figure f
left join region r using (region_id)
where f.measure = $tall
group by f.report_year, r.name, r.ordinal
order by f.report_year, r.ordinal nulls last

-- id: befolkning
-- question: Kor mange bur i kvar region?
-- asker: Analytikarar
-- parameters: aar=2018
select r.name as region, sum(p.persons) as innbyggjarar
from population p
join region r using (region_id)
where p.year = $aar
group by r.name, r.ordinal
order by r.ordinal

-- id: plan-tiltak
-- question: Kva målgrupper når planen for kompetansespreiing, og med kva tiltak?
-- asker: Fagansvarlege
select m.measure as tiltak, m.audience as malgruppe, m.audience_priority as prioritet, m.means as verkemiddel
from spreading_measure m
order by m.audience_priority nulls last, m.measure

-- id: sporsmal-i-malene
-- question: Kva spørsmål blir stilte i kvar rapportmal?
-- asker: Fagansvarlege
select t.name as mal, q.ordinal as nummer, q.respondent as kven, q.label as sporsmal
from question q
join template t using (template)
order by t.name, q.respondent, q.ordinal

-- id: publisert-mot-beregnet
-- question: Kva publiserte tal samsvarar ikkje med utrekninga?
-- asker: HOD og Helsedirektoratet
select p.statement as utsegn, p.published_text as publisert, r.computed_text as rekna_ut, r.verdict as dom, r.reason as grunn
from reconciliation r
join published_figure p using (figure_id)
where r.verdict <> 'agrees'
order by p.section, p.figure_id

-- id: verdier-av-indikator
-- question: Kva er verdiane av eit nøkkeltal, med intervall?
-- asker: Analytikarar
-- parameters: indikator=criterion_yes
select coalesce(category_nn, category, service_id, region_id) as kva, period, series, value, numerator, denominator, low, high, status
from indicator_value
where indicator_id = $indikator
order by value desc nulls last

-- id: hva-svarene-betyr
-- question: Kor mykje er ukjent, ikkje svart på, ikkje spurt om og ikkje aktuelt?
-- asker: Analytikarar
select q.template as mal, a.answer_state as tilstand, count(*) as svar
from evaluation_answer a
left join question q using (question_id)
group by q.template, a.answer_state
order by q.template nulls last, svar desc
