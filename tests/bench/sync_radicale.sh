#!/bin/bash
# A first sync of 10,000 cards from a real Radicale, and one with no change, beside a bare client
# that only lists and fetches, and beside vdirsyncer. All of them use TLS and the same server.
#
# What counts as our first sync is all of Session::sync(): the cards read into the encrypted store
# with their search index, the plan stored with its hash, journal and before-images, 10,000 cards
# written into a .vcf file and read back into the store, links, deliveries, events in the signed
# log. The reading alone, which is all that the bare client does, is given too: until every card is
# in the store. The bare client parses and keeps nothing. Opening and closing the workspace isn't
# counted.
#
# WARDEN_BENCH_CARDS: how many cards; WARDEN_BENCH_ROUNDS: how often each is measured, the
# quickest counts (vdirsyncer: once).
set -euo pipefail
build=$1
cards=${WARDEN_BENCH_CARDS:-10000}
rounds=${WARDEN_BENCH_ROUNDS:-3}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

if ! command -v radicale >/dev/null; then
    echo "Radicale isn't installed: no comparison" >&2
    exit 0
fi

port=$(python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])')
(
    cd "$work"
    exec 2>openssl.log
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key \
        -out ca.pem -days 2 -subj "/CN=Authority of a bench"
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout server.key \
        -out server.csr -subj "/CN=localhost"
    printf '%s\n' subjectAltName=DNS:localhost,IP:127.0.0.1 extendedKeyUsage=serverAuth \
        basicConstraints=CA:FALSE >leaf.ext
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
        -extfile leaf.ext -out server.pem
)

book="$work/data/collection-root/ada/team"
mkdir -p "$book"
echo '{"tag": "VADDRESSBOOK", "D:displayname": "Team"}' >"$book/.Radicale.props"
echo 'ada:correct horse' >"$work/users"
cat >"$work/config" <<CONFIG
[server]
hosts = 127.0.0.1:$port
ssl = True
certificate = $work/server.pem
key = $work/server.key
max_content_length = 100000000
[auth]
type = htpasswd
htpasswd_filename = $work/users
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = $work/data
[web]
type = none
[logging]
level = error
CONFIG
awk -v cards="$cards" -v book="$book" 'BEGIN {
    for (i = 0; i < cards; i++) {
        file = book "/c" i ".vcf"
        printf "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:bench-%d\r\nFN:Given%d Family%d\r\n" \
            "N:Family%d;Given%d;;;\r\nEMAIL;TYPE=INTERNET,WORK:given%d@firm%d.example\r\n" \
            "TEL;TYPE=CELL:+49 30 %d\r\nORG:Firm %d;Sales\r\nTITLE:Engineer\r\n" \
            "ADR;TYPE=WORK:;;Street %d;Berlin;;10115;Germany\r\n" \
            "NOTE:A note about somebody\r\nEND:VCARD\r\n", \
            i, i, i % 997, i % 997, i, i, i % 100, 1000000 + i, i % 100, i % 200 >file
        close(file)
    }
}'

radicale --config "$work/config" >"$work/radicale.log" 2>&1 &
server=$!
for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
    sleep 0.1
done
url="https://127.0.0.1:$port/ada/team/"
export BENCH_PASSWORD='correct horse'

bare() { "$build/bin/carddav_bare_client" "$url" ada BENCH_PASSWORD "$work/ca.pem" "$@"; }
least() { sort -g | head -1; }

# The first listing builds the server's own cache, whoever asks.
read -r _ count token < <(bare)
if [ "$count" != "$cards" ]; then
    echo "Radicale lists $count of $cards cards" >&2
    exit 1
fi
# In turn, so that a busy moment of the machine hits both.
for round in $(seq "$rounds"); do
    bare >>"$work/bare"
    bare "$token" >>"$work/bare-unchanged"
    bare "$token" >>"$work/bare-unchanged"
    mkdir "$work/ours$round" && : >"$work/ours$round/cards.vcf"
    "$build/bin/sync_bench" "$url" ada BENCH_PASSWORD "$work/ca.pem" "$work/ours$round" \
        >"$work/ours$round.txt"
    awk '$1 == "first" { print $2, $3, $4 }' "$work/ours$round.txt" >>"$work/ours"
    awk '$1 == "unchanged" { print $2, $3 }' "$work/ours$round.txt" >>"$work/ours-unchanged"
done
read -r ours ours_processor _ < <(least <"$work/ours")
ours_read=$(awk '{ print $3 }' "$work/ours" | least)
read -r unchanged unchanged_processor < <(least <"$work/ours-unchanged")
read -r bare _ < <(least <"$work/bare")
read -r bare_unchanged _ < <(least <"$work/bare-unchanged")
echo "processor time of our first sync $ours_processor s, with no change $unchanged_processor s"
echo "ratio first-reading-$cards $ours_read $bare s 1.3"
echo "ratio first-sync-$cards $ours $bare s 1.3"
echo "ratio no-change-sync-$cards $unchanged $bare_unchanged s 1.5"

if ! command -v vdirsyncer >/dev/null; then
    echo "vdirsyncer isn't installed: not compared with it" >&2
    exit 0
fi
mkdir "$work/mirror" "$work/status"
cat >"$work/vdirsyncer.conf" <<CONFIG
[general]
status_path = "$work/status/"
[pair team]
a = "server"
b = "folder"
collections = null
[storage server]
type = "carddav"
url = "$url"
username = "ada"
password = "$BENCH_PASSWORD"
verify = "$work/ca.pem"
[storage folder]
type = "filesystem"
path = "$work/mirror"
fileext = ".vcf"
CONFIG
theirs() {
    local before
    before=$(date +%s.%N)
    vdirsyncer -c "$work/vdirsyncer.conf" "$@" >"$work/vdirsyncer.log" 2>&1 </dev/null
    awk -v a="$before" -v b="$(date +%s.%N)" 'BEGIN { printf "%.3f\n", b - a }'
}
if ! vdirsyncer -c "$work/vdirsyncer.conf" discover >"$work/vdirsyncer.log" 2>&1 \
    < <(yes 2>/dev/null); then
    echo "vdirsyncer can't find the book: not compared with it" >&2
    exit 0
fi
first=$(theirs sync) && again=$(theirs sync)
mirrored=$(find "$work/mirror" -name '*.vcf' | wc -l)
if [ "$mirrored" != "$cards" ]; then
    echo "vdirsyncer brought $mirrored of $cards cards: not compared with it" >&2
    exit 0
fi
echo "ratio first-sync-beside-vdirsyncer $ours $first s 1"
echo "ratio no-change-beside-vdirsyncer $unchanged $again s 1"
