#!/bin/sh
# Run a command that must not outlive the process that asked for it:
#   sh supervise.sh PID_FILE LOG_FILE GRACE_SECONDS COMMAND [ARGUMENT...]
# Standard input is a pipe whose other end only the owner holds. When it closes, because the owner closed it or died of
# whatever, the command gets SIGTERM, and SIGKILL if it is still there after GRACE_SECONDS. The command's pid goes to
# PID_FILE and, as one line, to standard output. The exit status is the command's.

pid_file=$1 log_file=$2 grace=$3
shift 3
trap '' PIPE

exec 3<&0
"$@" </dev/null >"$log_file" 2>&1 3<&- &
command=$!
echo "$command" >"$pid_file"

(
  read -r _ <&3
  kill -TERM "$command"
  while [ "$grace" -gt 0 ] && kill -0 "$command"; do
    sleep 1
    grace=$((grace - 1))
  done
  kill -KILL "$command"
) >/dev/null 2>&1 &
watcher=$!

echo "$command"
wait "$command"
status=$?
kill -KILL "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
rm -f "$pid_file"
exit "$status"
