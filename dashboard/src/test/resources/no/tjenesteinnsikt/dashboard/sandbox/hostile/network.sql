-- name: read from the network as parquet
-- code: FORBIDDEN
select * from read_parquet('https://example.org/a.parquet')
-- name: read from the network as csv
-- code: FORBIDDEN
select * from read_csv('http://127.0.0.1:7070/krav.csv')
-- name: an address in place of a table
-- code: FORBIDDEN
select * from 'https://example.org/a.csv'
-- name: object storage
-- code: FORBIDDEN
select * from read_parquet('s3://bucket/key.parquet')
-- name: object storage of another kind
-- code: FORBIDDEN
select * from read_parquet('gcs://bucket/key.parquet')
-- name: storage by azure
-- code: FORBIDDEN
select * from read_parquet('azure://container/key.parquet')
-- name: a data set of a hub
-- code: FORBIDDEN
select * from 'hf://datasets/a/b/c.parquet'
-- name: an address with a password
-- code: FORBIDDEN
select * from read_text('http://user:password@127.0.0.1/')
-- name: the metadata service of a cloud
-- code: FORBIDDEN
select * from read_text('http://169.254.169.254/latest/meta-data/')
-- name: the local socket
-- code: FORBIDDEN
select * from read_text('unix:///var/run/docker.sock')
-- name: a pattern of addresses
-- code: FORBIDDEN
select * from glob('https://example.org/*')
-- name: a sent value
-- code: INVALID
select * from read_text('http://127.0.0.1:9/?v=' || (select name from service limit 1))
-- name: a device of the shell
-- code: FORBIDDEN
select * from read_text('/dev/tcp/127.0.0.1/7070')
-- name: a database on the network
-- code: UNKNOWN_NAME
select * from postgres_scan('host=127.0.0.1', 'public', 'a')
-- name: a spreadsheet on the network
-- code: FORBIDDEN
select * from read_xlsx('https://example.org/a.xlsx')
