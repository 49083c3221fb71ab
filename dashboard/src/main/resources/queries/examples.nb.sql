-- id: tjenester-etter-type
-- question: Hvor mange tjenester av hver type er kjent ved navn, og hvor mange er bare en kolonne?
-- asker: HOD
-- En tjeneste med navn og en kolonne uten navn kan være den samme: de skal ikke legges sammen.
select kind as type,
       count(*) filter (where identity = 'named') as kjent_ved_navn,
       count(*) filter (where identity <> 'named') as kolonner_i_gjennomgangen
from service
group by kind
order by kjent_ved_navn desc, type

-- id: krav-oppfylt
-- question: Hvilke krav oppfylles av færrest tjenester?
-- asker: HOD og Helsedirektoratet
select c.label_nb as krav,
       count(*) filter (where a.answer = 'yes') as ja,
       count(*) filter (where a.answer = 'no') as nei,
       count(*) filter (where a.answer not in ('yes', 'no')) as uten_svar
from criterion_answer a
join criterion c using (criterion_id)
group by c.label_nb, c.ordinal
order by ja, c.ordinal

-- id: arsverk-per-region
-- question: Hvor mange årsverk har tjenestene som hver region er ansvarlig for?
-- asker: HOD og RHF-ene
select r.name as region, sum(s.fte) as arsverk, count(distinct s.service_id) as tjenester
from staffing s
join (select distinct service_id, region_id from service_host) h using (service_id)
join region r using (region_id)
where s.basis = 'review'
group by r.name, r.ordinal
order by r.ordinal

-- id: storst-og-minst
-- question: Hvilke tjenester er størst og minst?
-- asker: HOD
-- parameters: antall=10
select v.name as tjeneste, s.fte as arsverk, a.age_years as funksjonstid
from staffing s
join service v using (service_id)
left join service_age a using (service_id)
where s.basis = 'review' and s.fte is not null
order by s.fte desc
limit cast($antall as bigint)

-- id: lenger-enn
-- question: Hvilke tjenester hadde vært i drift lenger enn så mange år?
-- asker: Helsedirektoratet
-- parameters: aar=10
select v.name as tjeneste, a.age_years as funksjonstid
from service_age a
join service v using (service_id)
where a.age_years > $aar
order by a.age_years desc, v.name

-- id: dokumentert-effekt
-- question: Hvilke tjenester med dokumentert effekt manglet resultatmål?
-- asker: Helsedirektoratet
select v.name as tjeneste, max(a.answer) filter (where a.criterion_id = 'outcome_goals_set') as resultatmal,
       max(a.answer) filter (where a.criterion_id = 'effect_documented') as effekt
from criterion_answer a
join service v using (service_id)
group by v.name
having max(a.answer) filter (where a.criterion_id = 'effect_documented') = 'yes'
order by resultatmal, tjeneste

-- id: to-krav
-- question: Hvordan henger to krav sammen?
-- asker: Analytikere
-- parameters: forste=outcome_goals_set; andre=effect_documented
select a.answer as forste_svar, b.answer as andre_svar, count(*) as tjenester
from criterion_answer a
join criterion_answer b using (service_id, assessment_year)
where a.criterion_id = $forste and b.criterion_id = $andre
group by a.answer, b.answer
order by tjenester desc

-- id: referansegrupper-svar
-- question: Hva svarte hver region i referansegruppene, og hvem svarte ikke?
-- asker: RHF-ene og ledere av referansegrupper
select v.name as tjeneste, g.report_year as ar, g.respondent as hvem, g.answer_state as svar, g.words as ord
from reference_group_answer g
join service v using (service_id)
order by v.name, g.report_year, g.respondent

-- id: ledige-plasser
-- question: Hvilke plasser i referansegruppene er ledige eller ukjente?
-- asker: RHF-ene
select v.name as tjeneste, m.report_year as ar, m.seat as plass, m.region_id as region, m.seat_state as tilstand
from reference_group_member m
join service v using (service_id)
where m.seat_state is distinct from 'filled'
order by v.name, m.report_year

-- id: rapporter-levert
-- question: Hvem har levert årsrapport, og når?
-- asker: Sekretariatet
select v.name as tjeneste, r.report_year as ar, r.delivery as levering, r.due_on as frist, r.submitted_on as levert
from annual_report r
join service v using (service_id)
order by r.report_year desc, v.name

-- id: oppfolging-gjentatt
-- question: Hvilke oppfølgingspunkter kommer tilbake år etter år?
-- asker: RHF-ene og Helsedirektoratet
select v.name as tjeneste, f.region_id as region, f.report_year as ar, f.kind as slag, f.closed_on as lukket
from follow_up f
join service v using (service_id)
where f.kind = 'follow_up_point' and f.repeated_from is not null
order by v.name, f.report_year

-- id: vedtak
-- question: Hva ble vedtatt for hver tjeneste?
-- asker: HOD
select v.name as tjeneste, d.decided_on as dato, d.decided_by as av, d.outcome as utfall, d.successor as etterfolger
from decision d
join service v using (service_id)
order by d.decided_on desc nulls last, v.name

-- id: aktivitet-per-ar
-- question: Hvordan har antallet av en aktivitet utviklet seg?
-- asker: Analytikere
-- parameters: type=article
select report_year, sum(quantity) as antall
from activity
where activity_type = $type
group by report_year
order by report_year

-- id: rapporterte-tall
-- question: Hvilke andre tall står i årsrapportene, år for år og region for region?
-- asker: Analytikere
-- parameters: tall=patients treated
select f.report_year, coalesce(r.name, 'alle') as region, sum(f.quantity) as antall
from reported_figure f
left join region r using (region_id)
where f.measure = $tall
group by f.report_year, r.name, r.ordinal
order by f.report_year, r.ordinal nulls last

-- id: befolkning
-- question: Hvor mange bor i hver region?
-- asker: Analytikere
-- parameters: aar=2018
select r.name as region, sum(p.persons) as innbyggere
from population p
join region r using (region_id)
where p.year = $aar
group by r.name, r.ordinal
order by r.ordinal

-- id: plan-tiltak
-- question: Hvilke målgrupper når planen for kompetansespredning, og med hvilke tiltak?
-- asker: Fagansvarlige
select m.measure as tiltak, m.audience as malgruppe, m.audience_priority as prioritet, m.means as virkemiddel
from spreading_measure m
order by m.audience_priority nulls last, m.measure

-- id: sporsmal-i-malene
-- question: Hvilke spørsmål stilles i hver rapportmal?
-- asker: Fagansvarlige
select t.name as mal, q.ordinal as nummer, q.respondent as hvem, q.label as sporsmal
from question q
join template t using (template)
order by t.name, q.respondent, q.ordinal

-- id: publisert-mot-beregnet
-- question: Hvilke publiserte tall samsvarer ikke med beregningen?
-- asker: HOD og Helsedirektoratet
select p.statement as utsagn, p.published_text as publisert, r.computed_text as beregnet, r.verdict as dom, r.reason as grunn
from reconciliation r
join published_figure p using (figure_id)
where r.verdict <> 'agrees'
order by p.section, p.figure_id

-- id: verdier-av-indikator
-- question: Hva er verdiene av et nøkkeltall, med intervall?
-- asker: Analytikere
-- parameters: indikator=criterion_yes
select coalesce(category_nb, category, service_id, region_id) as hva, period, series, value, numerator, denominator, low, high, status
from indicator_value
where indicator_id = $indikator
order by value desc nulls last

-- id: hva-svarene-betyr
-- question: Hvor mye er ukjent, ikke besvart, ikke spurt om og ikke aktuelt?
-- asker: Analytikere
select q.template as mal, a.answer_state as tilstand, count(*) as svar
from evaluation_answer a
left join question q using (question_id)
group by q.template, a.answer_state
order by q.template nulls last, svar desc
