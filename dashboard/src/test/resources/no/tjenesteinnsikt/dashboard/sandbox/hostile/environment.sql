-- name: the environment by a function
-- code: UNKNOWN_NAME
select getenv('HOME')
-- name: the path
-- code: UNKNOWN_NAME
select getenv('PATH')
-- name: the environment as a file
-- code: FORBIDDEN
select * from read_text('/proc/self/environ')
-- name: the command line
-- code: FORBIDDEN
select * from read_text('/proc/self/cmdline')
-- name: the environment of another
-- code: FORBIDDEN
select * from read_text('/proc/1/environ')
-- name: the user
-- code: RESULT
select current_user
-- name: the user of the session
-- code: RESULT
select session_user
-- name: the user that is
-- code: RESULT
select user
-- name: the version of the machine
-- code: NOT_ONE_QUERY
pragma platform
-- name: the working folder
-- code: RESULT
select current_setting('home_directory') || current_setting('secret_directory')
-- name: the process
-- code: UNKNOWN_NAME
select pg_backend_pid()
-- name: the address of the server
-- code: RESULT
select inet_server_addr()
-- name: the variable of the shell
-- code: RESULT
select '$HOME', '${HOME}'
-- name: a variable of the session
-- code: RESULT
select getvariable('HOME')
