-- name: deep brackets
-- code: SYNTAX
select {nested} as a
-- name: deep subqueries
-- code: INVALID
{subqueries}
-- name: deep case
-- code: SYNTAX
select {case} as a
-- name: deep not
-- code: SYNTAX
select {not} true as a
-- name: a long sum
-- code: SYNTAX
select {sum} as a
-- name: a long chain of or
-- code: RESULT
select count(*) from service where {or}
-- name: deep functions
-- code: SYNTAX
select {functions} as a
-- name: deep lists
-- code: SYNTAX
select {lists} as a
-- name: deep json
-- code: RESULT
select json_valid('{json}') as a
-- name: deep with
-- code: INVALID
{with}
-- name: many unions
-- code: TIME_LIMIT MEMORY_LIMIT RESULT
-- cost: high
{unions}
-- name: deep casts
-- code: SYNTAX
select {casts} as a
-- name: deep structs
-- code: SYNTAX TIME_LIMIT MEMORY_LIMIT
-- cost: high
select {structs} as a
