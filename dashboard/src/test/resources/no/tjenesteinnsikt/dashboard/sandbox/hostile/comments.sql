-- name: a second statement behind a comment
-- code: NOT_ONE_QUERY
select 1 /* harmless */ ; drop table service
-- name: a second statement behind a quoted comment
-- code: NOT_ONE_QUERY
select '/*' as a; create temp table t as select '*/'
-- name: nothing but a comment
-- code: NOT_ONE_QUERY
/* select 1 */
-- name: nothing but a line of comment
-- code: NOT_ONE_QUERY
-- select 1
-- name: a comment that does not end
-- code: SYNTAX
select 1 /*
-- name: a comment inside a comment
-- code: RESULT
select 1 /* /* */ ; drop table service */
-- name: a comment in a word
-- code: SYNTAX
dr/**/op table service
-- name: a comment between
-- code: NOT_ONE_QUERY
drop/**/table/**/service
-- name: a line comment that ends at a carriage return
-- code: NOT_ONE_QUERY
select 1 --{cr}; drop table service
-- name: a comment with a quote
-- code: NOT_ONE_QUERY
select 1 /* ' */; drop table service; --'
-- name: a dollar-quoted comment
-- code: NOT_ONE_QUERY
select $$ -- $$; drop table service
-- name: a comment of another kind
-- code: SYNTAX
select 1 # ; drop table service
-- name: a hint
-- code: NOT_ONE_QUERY
/*+ set(memory_limit 100GB) */ drop table service
