-- name: delete rows
-- code: NOT_ONE_QUERY
delete from service
-- name: delete a table
-- code: NOT_ONE_QUERY
drop table service
-- name: make a table
-- code: NOT_ONE_QUERY
create table mine as select 1 as a
-- name: make a view over a table
-- code: NOT_ONE_QUERY
create or replace view service as select 1 as a
-- name: a temporary table that shadows a real one
-- code: NOT_ONE_QUERY
create temp table service as select 1 as a
-- name: a macro that shadows a function
-- code: NOT_ONE_QUERY
create or replace temp macro sum(x) as 42
-- name: a type
-- code: NOT_ONE_QUERY
create type mine as enum ('a')
-- name: a sequence
-- code: NOT_ONE_QUERY
create sequence mine
-- name: a schema
-- code: NOT_ONE_QUERY
create schema mine
-- name: an index
-- code: NOT_ONE_QUERY
create index mine on service (name)
-- name: insert
-- code: NOT_ONE_QUERY
insert into region values ('ny', 'Ny', 5, null, null, null)
-- name: update
-- code: NOT_ONE_QUERY
update staffing set fte = 0
-- name: truncate
-- code: NOT_ONE_QUERY
truncate service
-- name: merge
-- code: NOT_ONE_QUERY
merge into region using region r on false when not matched then insert
-- name: alter
-- code: NOT_ONE_QUERY
alter table service add column a int
-- name: a comment
-- code: NOT_ONE_QUERY
comment on table service is 'a'
-- name: write inside a cte
-- code: NOT_ONE_QUERY
with gone as (delete from service returning *) select * from gone
-- name: vacuum
-- code: NOT_ONE_QUERY
vacuum
-- name: analyse
-- code: NOT_ONE_QUERY
analyze
-- name: begin
-- code: NOT_ONE_QUERY
begin transaction
-- name: commit
-- code: NOT_ONE_QUERY
commit
