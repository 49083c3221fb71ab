-- name: make a secret
-- code: NOT_ONE_QUERY
create secret s (type s3, key_id 'a', secret 'b')
-- name: make a lasting secret
-- code: NOT_ONE_QUERY
create persistent secret s (type http, bearer_token 'a')
-- name: make or replace a secret
-- code: NOT_ONE_QUERY
create or replace temporary secret s (type s3)
-- name: drop a secret
-- code: NOT_ONE_QUERY
drop secret s
-- name: list secrets
-- code: RESULT
select * from duckdb_secrets()
-- name: list secrets and show them
-- code: FORBIDDEN
select * from duckdb_secrets(redact := false)
-- name: which secret
-- code: RESULT
select * from which_secret('s3://a', 's3')
-- name: kinds of secrets
-- code: RESULT
select count(*) from duckdb_secret_types()
-- name: secrets in settings
-- code: RESULT
select value from duckdb_settings() where name like '%secret%' and value like '%root%'
-- name: access key
-- code: NOT_ONE_QUERY
set s3_access_key_id = 'a'
-- name: the secret folder
-- code: NOT_ONE_QUERY
set secret_directory = '/tmp'
-- name: a secret of a cloud
-- code: NOT_ONE_QUERY
create secret (type gcs, provider credential_chain)
