# What .ci/run is made of: timed steps, installing, databases, tests. Sourced, not run.

STARTED=$SECONDS
FAILED=()
TIMES=()
TEST_RESULTS=$(mktemp -d)/tests.json
SERVERS=() # process ids of the servers that this run started, ended with it
trap end_servers EXIT

# step NAME WHAT-IT-PROTECTS COMMAND...
step() {
  local name=$1 protects=$2 began=$SECONDS outcome=ok
  shift 2
  printf '\n== %s\n   %s\n' "$name" "$protects"
  if ! "$@"; then
    outcome=FAILED
    FAILED+=("$name")
  fi
  TIMES+=("$(printf '%-12s %5ds  %s' "$name" $((SECONDS - began)) "$outcome")")
}

stop_if_failed() {
  ((${#FAILED[@]} == 0)) || finish
}

finish() {
  printf '\n== times\n'
  printf '   %s\n' "${TIMES[@]}"
  printf '   %-12s %5ds\n' whole $((SECONDS - STARTED))
  ((${#FAILED[@]} == 0)) || printf '\nFailed: %s\n' "${FAILED[*]}"
  [[ ! -s $TEST_RESULTS ]] || node .ci/count-tests.mjs "$TEST_RESULTS"
  ((${#FAILED[@]} == 0))
  exit
}

install() {
  npm ci && git diff --exit-code -- package-lock.json
}

lockfile_names_no_registry() {
  ! grep -nE '"resolved": "(https?|git)' package-lock.json
}

run_tests() {
  npm test -- --json --outputFile="$TEST_RESULTS" && node .ci/count-tests.mjs "$TEST_RESULTS" --refuse-skipped
}

# A server that already answers on loopback is used; a missing one is installed and run beside the tests.
ensure_databases() {
  export TEST_MYSQL_URL=mysql://root@127.0.0.1:3306 TEST_REDIS_URL=redis://127.0.0.1:6379
  mariadb_answers || start_mariadb || return 1
  redis_answers || start_redis || return 1
  echo "MariaDB at $TEST_MYSQL_URL, Redis at $TEST_REDIS_URL"
}

mariadb_answers() {
  node -e "require('mysql2/promise').createConnection(process.env.TEST_MYSQL_URL)
    .then((connection) => connection.end()).catch(() => process.exit(1))"
}

redis_answers() {
  (exec 3<>/dev/tcp/127.0.0.1/6379 && printf 'PING\r\n' >&3 && read -r -t 2 answer <&3 && [[ $answer == +PONG* ]]) \
    2>/dev/null
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi
}

install_package() {
  echo "Installing $1"
  as_root apt-get -qq update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$1" >/dev/null
}

# An own data folder and, where the machine's server asks for a password, an own port: nothing of it is touched.
start_mariadb() {
  command -v mariadbd >/dev/null || install_package mariadb-server || return 1
  local folder port=3306
  folder=$(mktemp -d)
  ! port_is_taken $port || port=13306
  export TEST_MYSQL_URL=mysql://root@127.0.0.1:$port
  local options=(--no-defaults "--datadir=$folder/data" "--user=$(id -un)")
  mariadb-install-db "${options[@]}" --auth-root-authentication-method=normal --skip-test-db >/dev/null || return 1
  mariadbd "${options[@]}" --bind-address=127.0.0.1 --port=$port "--socket=$folder/socket" \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_general_ci 2>"$folder/log" &
  SERVERS+=($!)
  await mariadb_answers || { tail -20 "$folder/log"; return 1; }
}

start_redis() {
  command -v redis-server >/dev/null || install_package redis-server || return 1
  redis-server --bind 127.0.0.1 --port 6379 --save '' --dir "$(mktemp -d)" >/dev/null &
  SERVERS+=($!)
  await redis_answers
}

port_is_taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Tries a command for up to half a minute.
await() {
  for _ in {1..60}; do
    "$@" && return
    sleep 0.5
  done
  return 1
}

end_servers() {
  ((${#SERVERS[@]} == 0)) || kill "${SERVERS[@]}" 2>/dev/null
}
