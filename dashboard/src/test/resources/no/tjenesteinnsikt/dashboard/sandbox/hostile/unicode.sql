-- name: fullwidth letters
-- code: SYNTAX
ｓｅｌｅｃｔ 1
-- name: a letter that looks like another
-- code: SYNTAX
dеlete from service
-- name: a zero-width space in a word
-- code: SYNTAX
sel​ect 1
-- name: text that runs backwards
-- code: NOT_ONE_QUERY
select 1 /* ‮ */ ; drop table service
-- name: a nul byte in the text
-- code: NOT_ONE_QUERY
select 'a{nul}b'; drop table service
-- name: a nul byte as a character
-- code: RESULT
select chr(0) || 'a' as a
-- name: half of a surrogate
-- code: NOT_ONE_QUERY
select '{surrogate}' as a; drop table service
-- name: a mark of byte order
-- code: NOT_ONE_QUERY
{bom}drop table service
-- name: a line separator before a second statement
-- code: NOT_ONE_QUERY
select 1{ls}; drop table service
-- name: a non-breaking space
-- code: NOT_ONE_QUERY
drop table service
-- name: a curly quote
-- code: NOT_ONE_QUERY
select ‘a’; drop table service
-- name: an overlong name
-- code: TOO_LONG
select 1 as "{long}"
-- name: letters that grow in upper case
-- code: NOT_ONE_QUERY
copy (select 'ß') to '/tmp/ẞ'
-- name: a quote made of combining marks
-- code: NOT_ONE_QUERY
select 'a̓'; drop table service
-- name: emoji
-- code: NOT_ONE_QUERY
drop table "🙂"
-- name: a fullwidth semicolon
-- code: SYNTAX
select 1； drop table service
