-- name: names of persons by every column
-- code: RESULT
select * from role
-- name: names of persons in the rows of groups
-- code: RESULT
select * from reference_group_member
-- name: words of an internal source
-- code: RESULT
select text from evaluation_answer where text like '%Hemmelig%'
-- name: words of an internal source by their length
-- code: RESULT
select length(text), left(text, 4) from reference_group_answer where text like 'Kari%'
-- name: a suppressed number
-- code: RESULT
select value from indicator_value where status = 'suppressed' and value is not null
-- name: a suppressed number by its sum
-- code: RESULT
select sum(value) from indicator_value where value > 42
-- name: a suppressed number by its rank
-- code: RESULT
select max(value) from indicator_value where value <> 7.5
-- name: rows not to be shown
-- code: RESULT
select * from role where not show_publicly
-- name: rows of a question that is not public
-- code: RESULT
select * from evaluation_answer where question_id = 'q2'
-- name: everything as json
-- code: RESULT
select to_json(e) from evaluation_answer e where cast(to_json(e) as varchar) like '%Hemmelig%'
-- name: everything as one text
-- code: RESULT
select string_agg(f::varchar, '') as t from follow_up f having t like '%Hemmelig%'
-- name: a name behind a join
-- code: RESULT
select * from finding f join source_document d using (source_id) where f.message like '%Hemmelig%'
-- name: the title of an internal source
-- code: RESULT
select title from activity where title like 'Hemmelig%'
-- name: a sample of all
-- code: RESULT
select * from role using sample 100%
-- name: an aggregate that keeps one
-- code: RESULT
select any_value(checked_on) from web_requirement where columns(*)::varchar like '%Hemmelig%'
