#!/bin/sh
# Runs in the machine that deno task boot boots. What it finds goes to the second
# serial port: "@@ NAME", what a command says, "@@ = CODE".
#
# Usage: guest.sh report | guest.sh shutdown
snapshot=/run/model-carry/snapshot.json
kept=/var/lib/boot/kept/snapshot.json

section() {
  echo "@@ $1"
  shift
  "$@" 2>&1
  echo "@@ = $?"
}
tried() { grep -q "tries=[^ ]*$1" /proc/cmdline; }
shown() { systemctl show -p ActiveState,SubState,NRestarts,Result,ConditionResult,WatchdogUSec "$1"; }

# Waits until a command succeeds, for so many seconds.
until_true() {
  left=$1
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$left" -gt 0 ] || return 1
    left=$((left - 1))
    sleep 1
  done
}
differs() { ! cmp -s "$1" "$2"; }

# The next snapshot; what has changed before it was taken is in it.
next() {
  cp "$snapshot" /tmp/before
  until_true 60 differs /tmp/before "$snapshot" || return 1
  cat "$snapshot"
}

policy() {
  mkdir -p /etc/model-carry
  cat >/etc/model-carry/policy.json <<'END'
{ "kind": "ModelCarryPolicy", "schemaVersion": "v0.1",
  "limits": { "battery": { "lowPercent": 12 } } }
END
  until_true 60 grep -q '"lowPercent": *12' "$snapshot" || return 1
  cat "$snapshot"
}

# Without its program the unit is skipped; with it, a start starts it.
inert() {
  systemctl stop model-carry
  mv /usr/bin/model-carry /tmp/
  systemctl start model-carry
  echo "start=$?"
  shown model-carry
  mv /tmp/model-carry /usr/bin/
  systemctl start model-carry
  echo "again=$(systemctl is-active model-carry)"
}

# A server in a group of its own, asked about out of a container beside it.
pod() {
  mkdir -p /run/pod /run/host/proc /run/host/sys
  ln -s /bin/sh /run/pod/ollama
  mkfifo /run/pod/idle
  echo 'read -r end <>idle' >/run/pod/serve
  systemd-run -q --unit=pod --slice=pods.slice -p MemoryMax=300M \
    -p WorkingDirectory=/run/pod /run/pod/ollama serve
  systemd-run -q --wait --pipe --slice=pods.slice -p MemoryMax=900M \
    unshare -m sh -euc '
      for one in proc sys; do mount --rbind -o ro "/$one" "/run/host/$one"; done
      exec unshare -p -f -C --mount-proc \
        model-carry --json --sysroot /run/host --live'
}

# A watch that stands still is ended, and started anew.
watchdog() {
  mkdir -p /run/systemd/system/model-carry.service.d
  printf '[Service]\nWatchdogSec=60\nTimeoutStopSec=2\n' \
    >/run/systemd/system/model-carry.service.d/watchdog.conf
  systemctl daemon-reload
  systemctl restart model-carry
  kill -STOP "$(systemctl show -P MainPID model-carry)"
  until_true 180 sh -c '[ "$(systemctl show -P NRestarts model-carry)" -gt 0 ]'
  until_true 60 systemctl is-active model-carry
  shown model-carry
  journalctl -u model-carry --no-pager -o cat | grep -i watchdog
}

# A shell remembers where it has found a program.
found() { ls /usr/bin/model-carry 2>/dev/null || echo none; }

# The image brings the program and its unit, and takes them away again.
sysext() {
  dpkg --purge model-carry >/dev/null
  echo "purged=$(found)"
  mkdir -p /var/lib/extensions
  mv /var/lib/boot/model-carry*.raw /var/lib/extensions/
  systemd-sysext merge || return
  systemctl daemon-reload
  systemctl start model-carry
  echo "active=$(systemctl is-active model-carry)"
  model-carry validate --max-age 60s "$snapshot"
  echo "validate=$?"
  systemctl stop model-carry
  systemd-sysext unmerge
  echo "unmerged=$(found)"
}

report() {
  # Ordered after the unit: what "started" means is there by now.
  section first cat "$snapshot"
  section unit shown model-carry
  section validate model-carry validate --max-age 60s "$snapshot"
  section next next
  section policy policy
  section after-policy shown model-carry
  for one in inert pod watchdog sysext; do
    if tried "$one"; then section "$one" "$one"; fi
  done
  # Written to a disk, often: a stop comes in the midst of it.
  systemctl start boot-kept
  until_true 120 test -s "$kept"
  section journal journalctl -u model-carry --no-pager -o cat
  systemctl poweroff --no-block
}

# Runs when all that was started after it has been stopped.
shutdown() {
  section stopped systemctl show -p Result,ExecMainStatus,ExecMainCode boot-kept
  section left ls -A "$(dirname "$kept")"
  section whole cat "$kept"
}

case $1 in
  report) report ;;
  shutdown) shutdown ;;
esac
