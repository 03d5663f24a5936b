# What the tools have in common. A tool sources this file; everything that it starts here is stopped when it ends.
# Everything listens on 127.0.0.1 only.
set -euo pipefail

tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deploy=$tools/../deploy
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
base_url=https://compass.example
result_page=/en/career/a4b3c4d4e1f3g4hxi2j3k4l3
work=$(mktemp -d)
chmod 755 "$work" # nginx's workers are another user
declare -A pid=()

# Prints the comment at the head of the tool
usage() {
	sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
	exit 2
}

fail() {
	echo "FAILED: $*" >&2
	exit 1
}

stop_all() {
	local result=$?
	trap - EXIT
	kill "${pid[@]}" 2>/dev/null || true
	wait
	if [ $result = 0 ]; then rm -rf "$work"; else echo "The logs are in $work" >&2; fi
	exit $result
}
trap stop_all EXIT
trap 'exit 130' INT TERM

needs() {
	local program
	for program; do
		PATH=$PATH:/usr/sbin command -v "$program" >/dev/null || { echo "This needs $program" >&2; exit 2; }
	done
	PATH=$PATH:/usr/sbin
}

# Sets a variable to a free port, below the range that the system uses for outgoing connections
next_port=$((20000 + RANDOM % 9000))
free_port() { # name
	((++next_port))
	while (: <"/dev/tcp/127.0.0.1/$next_port") 2>/dev/null; do ((++next_port)); done
	printf -v "$1" %s "$next_port"
}

# Sets the variable status to that of the response to a GET, or to nothing if there is none
status() { # port path
	status=
	exec 3<>"/dev/tcp/127.0.0.1/$1" || return 0
	printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
	read -r -t 30 -u 3 _ status _ && cat <&3 >/dev/null
	exec 3>&-
} 2>/dev/null

await() { # name port path
	local patience
	for ((patience = 12000; patience > 0; patience--)); do
		status "$2" "$3" || true
		[ "$status" != 200 ] || return 0
		kill -0 "${pid[$1]}" 2>/dev/null || fail "$1 has ended by itself"
		sleep 0.01
	done
	fail "$1 doesn't answer $3"
}

# Starts a copy of the app from the folder that src/deploy/prepare made. Its management port is the variable management, or any
start_copy() { # name port [settings]
	"$folder/start" --server.address=127.0.0.1 --server.port="$2" --management.server.port="${management-0}" \
		--rolecompass.base-url="$base_url" "${@:3}" >>"$work/$1.log" 2>&1 &
	pid[$1]=$!
}

stop() { # name [signal]
	kill "-${2-TERM}" "${pid[$1]}" || fail "$1 has ended by itself"
	wait "${pid[$1]}" 2>/dev/null || true
	unset "pid[$1]"
}

# Starts HAProxy in front of two copies, as src/deploy/haproxy.cfg sets it up, and waits until it serves from both. The
# variable requests_of_a_client replaces its limit
start_haproxy() { # retries
	free_port proxy
	free_port port_one
	free_port port_two
	free_port figures
	sed -e "s/127.0.0.1:8090/127.0.0.1:$proxy/" -e "s/127.0.0.1:8080/127.0.0.1:$port_one/" \
		-e "s/127.0.0.1:8082/127.0.0.1:$port_two/" -e "s/retries 2/retries $1/" \
		-e "s/conn_cur gt 50/conn_cur gt ${requests_of_a_client-50}/" "$deploy/haproxy.cfg" >"$work/haproxy.cfg"
	printf 'listen figures\n\tbind 127.0.0.1:%s\n\tstats enable\n\tstats uri /\n' "$figures" >"$work/figures.cfg"
	haproxy -db -f "$work/haproxy.cfg" -f "$work/figures.cfg" >"$work/haproxy.log" 2>&1 &
	pid[haproxy]=$!
	start_copy one "$port_one"
	start_copy two "$port_two"
	await one "$port_one" /readyz
	await two "$port_two" /readyz
	await_haproxy one UP
	await_haproxy two UP
}

# Starts nginx in front of a copy, as src/deploy/nginx.conf sets it up
start_nginx() { # port of the copy [options for sed]
	local cache
	free_port proxy
	free_port cache
	sed -E -e "s/127.0.0.1:8080/127.0.0.1:$1/" -e "s/127.0.0.1:8090/127.0.0.1:$proxy/" -e "s/127.0.0.1:8091/127.0.0.1:$cache/" \
		"${@:2}" "$deploy/nginx.conf" >"$work/nginx.conf"
	nginx -p "$work" -c "$work/nginx.conf" -g 'daemon off;' >"$work/nginx.log" 2>&1 &
	pid[nginx]=$!
}

# A value that HAProxy counts for a server, or for all of them (BACKEND)
haproxy_value() { # server column
	curl -s "http://127.0.0.1:$figures/;csv" | awk -F, -v server="$1" -v column="$2" '
		NR == 1 { for (i = 1; i <= NF; i++) if ($i == column) wanted = i }
		$1 == "copies" && $2 == server { print $wanted }'
}

await_haproxy() { # server status
	local patience value
	for ((patience = 1200; patience > 0; patience--)); do
		kill -0 "${pid[haproxy]}" 2>/dev/null || fail 'HAProxy has ended by itself'
		value=$(haproxy_value "$1" status) || true
		[[ $value != "$2"* ]] || return 0
		sleep 0.1
	done
	fail "HAProxy doesn't see $1 as $2"
}

# Runs wrk with load.lua, and leaves its figures for the function figure
load() { # connections seconds port kind [pause in ms] [requests, after which it ends early]
	wrk -t2 -c"$1" -d"$2" --timeout 30s -s "$tools/load.lua" "http://127.0.0.1:$3/" -- \
		"$4" "${5-0}" "${first_number=0}" "${6-0}" >"$work/load.txt" 2>&1 || { cat "$work/load.txt" >&2; fail 'wrk'; }
	first_number=$((first_number + 2000000))
}

figure() { # name
	sed -n "s/^$1 //p" "$work/load.txt" | grep . || { cat "$work/load.txt" >&2; fail "wrk doesn't say $1"; }
}

# Calculates; the result has as many digits as the format says
calculate() { # format expression
	awk "BEGIN { printf \"$1\", ($2) }"
}

holds() { # expression
	awk "BEGIN { exit !($1) }"
}

# The median of the numbers in a file
median() { # file
	sort -g "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

# The percentile of the numbers in a file
percentile() { # percent file
	sort -g "$2" | awk -v percent="$1" '{ value[NR] = $1 } END { print value[int((NR * percent + 99) / 100)] }'
}

# Sets petclinic to the command that starts Spring PetClinic, prepared as src/deploy/prepare does with the app, but with
# the heap that it needs
prepare_petclinic() { # jar
	local jar port option
	"$java" -Djarmode=tools -jar "$1" extract --destination "$work/petclinic" >/dev/null
	jar=$work/petclinic/$(basename "$1")
	if "$java" -XX:AOTMode=off -version >/dev/null 2>&1; then
		option=(-XX:AOTCacheOutput="$work/petclinic.aot" -XX:AOTCache="$work/petclinic.aot")
	else
		option=(-XX:ArchiveClassesAtExit="$work/petclinic.jsa" -XX:SharedArchiveFile="$work/petclinic.jsa")
	fi
	petclinic=(-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dspring.aot.enabled=false)
	if unzip -l "$jar" | grep -q __ApplicationContextInitializer; then petclinic[3]=-Dspring.aot.enabled=true; fi
	petclinic+=(-jar "$jar" --server.address=127.0.0.1)
	free_port port
	"$java" "${option[0]}" "${petclinic[@]}" --server.port="$port" >"$work/petclinic-training.log" 2>&1 &
	pid[petclinic]=$!
	await petclinic "$port" /
	status "$port" /owners?lastName=
	stop petclinic
	petclinic=("$java" "${option[1]}" "${petclinic[@]}")
}

start_petclinic() { # port
	"${petclinic[@]}" --server.port="$1" >>"$work/petclinic.log" 2>&1 &
	pid[petclinic]=$!
}
