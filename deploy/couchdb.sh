# shellcheck shell=sh
# Read in by the scripts beside it: asks CouchDB as its administrator. Whatever is secret goes to curl by its
# standard input: what is given as an argument can be seen in the list of processes.

# So that a-f means these six letters, whatever the machine's language.
export LC_ALL=C

kit=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

fail() {
	printf '%s\n' "$*" >&2
	exit 1
}

# setting NAME: a line NAME=value of .env.
setting() {
	sed -n "s/^$1=//p" "$kit/.env" | tail -n 1
}

compose() {
	docker compose --project-directory "$kit" "$@"
}

# A value between double quotes, as curl reads them in its settings.
quoted() {
	printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"
}

curl_settings() {
	printf 'user = %s\n' "$(quoted "admin:$(setting COUCHDB_PASSWORD)")"
	printf 'request = "%s"\nurl = "%s%s"\n' "$1" "${couchdb_url:-http://127.0.0.1:5984}" "$2"
	printf 'header = "Content-Type: application/json"\n'
	printf 'silent\nshow-error\nmax-time = 120\nwrite-out = "\\n%%{http_code}"\n'
	if [ $# -gt 2 ]; then printf 'data = %s\n' "$(quoted "$3")"; fi
}

# ask METHOD PATH [BODY]: what CouchDB answers is in $answer, and the answer's number in $status.
ask() {
	if [ -n "$couchdb_url" ]; then
		answer=$(curl_settings "$@" | curl --config -) || fail "CouchDB cannot be reached at $couchdb_url."
	else
		answer=$(curl_settings "$@" | compose exec -T couchdb curl --config -) ||
			fail "CouchDB cannot be reached. Is it running? docker compose ps"
	fi
	status=${answer##*
}
	answer=${answer%
*}
	[ "$status" != 401 ] || fail "CouchDB does not take the password in $kit/.env."
}

# expect STATUS WHAT: ends here where CouchDB answered otherwise.
expect() {
	[ "$status" = "$1" ] || fail "$2: CouchDB answered $status. $answer"
}

# must_be_a_name NAME: as the app shows it. Nothing else becomes part of an address.
must_be_a_name() {
	case $1 in
	*[!0-9a-fs]* | ?*s*) ;;
	s????????????????) return ;;
	esac
	fail "\"$1\" is no name of the app's: those are an s, and 16 of 0-9 and a-f after it."
}

# The names in what CouchDB answered, one a line.
names_in_answer() {
	printf '%s' "$answer" | tr -c '0-9a-z' '\n' | grep -E '^s[0-9a-f]{16}$' | sort -u
}

# number_of KEY: the first number of this name in the answer; nothing where there is none.
number_of() {
	printf '%s' "$answer" | sed -n "s/.*\"$1\":\([0-9][0-9]*\).*/\1/p"
}

# The revision that the answer tells of a document.
revision() {
	printf '%s' "$answer" | sed -n 's/.*"_rev":"\([0-9a-z-]*\)".*/\1/p'
}

[ -f "$kit/.env" ] || fail "There is no $kit/.env yet: run ./setup first."
# Only without containers: where CouchDB listens, on this machine alone.
couchdb_url=$(setting COUCHDB_URL)
