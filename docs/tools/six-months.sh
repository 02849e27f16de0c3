#!/usr/bin/env bash
# Six months of a disability payment in two minutes, against a running demo: facts, contributions and
# application, then the time moves month by month. Each month the payment day begins a run, which the
# central office approves; an event suspends the payment, one lets it go on with arrears, one ends it.
# Nothing but curl is needed. Another number, another person:
#   docs/tools/six-months.sh [0..9999]
set -euo pipefail
number=$((10#${1:-1987})) tirek=${TIREK_URL:-http://127.0.0.1:8080} registries=${TIREK_REGISTRIES_URL:-http://127.0.0.1:8090}

digit() { # check digit of eleven digits, domain.md §5
  local i sum=0 again=0
  for ((i = 0; i < 11; i++)); do
    sum=$((sum + ${1:i:1} * (i + 1))) again=$((again + ${1:i:1} * ((i + 2) % 11 + 1)))
  done
  ((sum % 11 == 10)) && sum=$again
  echo $((sum % 11))
}
json() { curl -sS --fail-with-body -H 'Content-Type: application/json' "$@"; }
advance() { # moves the time of the demo, and says what day it is there
  json -u corporation:corporation "$tirek/api/v1/clock" -d '{"advance":"'"$1"'"}' | grep -o '20[0-9-]*' | head -1
}
show() { json -u corporation:corporation "$tirek/api/v1/applications/$case"; }
field() { grep -o "\"$1\":\"\{0,1\}[^\",}]*" | head -1 | sed 's/.*[:"]//'; }
awaited() { # up to a minute until the case shows something
  for _ in $(seq 60); do
    grep -q "$1" <<<"$(show)" && return
    sleep 1
  done
  echo "Waited in vain for $1: $(show)" >&2
  exit 1
}
inside() { grep -o "\"$1\":\[[^]]*" | grep -o '{[^}]*}'; } # the objects of a list
table() { # the award's status, what is due, and the newest order
  local award
  award=$(show | sed 's/.*"award":{/{/')
  echo "  $(field status <<<"$award")"
  inside periods <<<"$award" | while read -r period; do
    echo "    due from $(field from <<<"$period") until $(field until <<<"$period"): $(field gross <<<"$period") a month"
  done
  { inside orders <<<"$award" || true; } | tail -1 | while read -r order; do
    echo "    newest order: $(field month <<<"$order") $(field gross <<<"$order"), $(field net <<<"$order") to the recipient, $(field status <<<"$order")"
  done
}
runs() { json -u monitor:monitor "$tirek/api/v1/payment-runs" | { grep -o '{[^}]*}' || true; }; }
run_of() { runs | { grep "\"month\":\"$1\"" || true; } | field id || true; }
state_of() { runs | grep "\"id\":\"$1\"" | field state; }
until_past() { # up to a minute until the run $1 is past the states $2
  local state
  for _ in $(seq 60); do
    state=$(state_of "$1")
    [[ $state =~ ^($2)$ ]] || return 0
    sleep 1
  done
  echo "Waited in vain for $1: $state" >&2
  exit 1
}
approve() { # never whoever asked
  local by=monitor
  until_past "$1" SELECTED
  runs | grep "\"id\":\"$1\"" | grep -q '"askedBy":"monitor"' && by=accountant
  json -o /dev/null -u $by:$by -H "Idempotency-Key: approval-$1" "$tirek/api/v1/payment-runs/$1/approval" -d '{}'
  until_past "$1" 'PREVIEWED|APPROVED|ORDERED|SENT'
  echo "  Run $1: $(runs | grep "\"id\":\"$1\"" | field total) orders, approved by $by, $(state_of "$1" | tr '[:upper:]' '[:lower:]')."
}
run_month() { # $1 = month: its payment day begins the run; before that day the accountant does
  local run
  for _ in $(seq 30); do
    run=$(run_of "$1")
    [[ -n $run ]] && break
    sleep 1
  done
  if [[ -z $run ]]; then
    echo "  The payment day has not come: the accountant asks for the run."
    run=$(json -u accountant:accountant -H "Idempotency-Key: run-$1" "$tirek/api/v1/payment-runs" -d '{"month":"'"$1"'"}' | field id)
  fi
  approve "$run"
}
month_passes() { # $1 = still: no order is expected
  local day
  day=$(advance P1M)
  echo "It is $day."
  run_month "${day%-*}"
  [[ ${1:-} == still ]] || awaited '"orders":.*"month":"'"${day%-*}"'".*"status":"PAID"[^]]*\]'
  table
}
event() { # $1 = kind, $2 = status that the award then has
  local day
  day=$(advance PT1S)
  echo "$1 is reported."
  json -o /dev/null -u portal:portal -H "Idempotency-Key: $1-$iin-$day" "$tirek/api/v1/events" \
    -d '{"award":"'"$award"'","kind":"'"$1"'","on":"'"$day"'","source":"six-months.sh"}'
  awaited '"award":{"id":"[^"]*","status":"'"$2"'"'
  table
}

while :; do
  eleven=8706153$(printf %04d "$number")
  last=$(digit "$eleven")
  ((last < 10)) && break
  number=$((number + 1)) # no valid IIN starts with these eleven
done
for waiting in $(runs | { grep '"state":"\(SELECTED\|PREVIEWED\)"' || true; } | field id); do
  echo "A run waits for approval; as long as it does, no other begins."
  approve "$waiting"
done
today=$(advance PT1S)
iin=$eleven$last from=$(date -d "$today -10 days" +%F) until=$(date -d "$today +2 years" +%F) examination=MSE-$number

json -X PUT "$registries/facts/persons/$iin" -d '{"familyName":"Сейітов","givenName":"Марат",
  "middleName":"Серікұлы","birthDate":"1987-06-15","sex":"M","address":"Достық даңғылы 15","region":"KZ-75"}'
json -X PUT "$registries/facts/disability/$iin" -d '{"examinations":[{"number":"'"$examination"'","degree":60,
  "group":"III","from":"'"$from"'","until":"'"$until"'"}]}'

contributions() { # 24 months on an income of 200,000 KZT: 5 % since 2025, 3.5 % before
  local back month amount total=0
  for back in $(seq 24); do
    month=$(date -d "$(date -d "$from" +%Y-%m-01) -$back months" +%Y-%m-01)
    amount=$(($(date -d "$month" +%Y) < 2025 ? 7000 : 10000)) total=$((total + amount))
    printf ':21:%s\n:32B:KZT%s,00\n:70:/OPV/S\n/FM/Сейітов\n/NM/Марат\n/FT/Серікұлы\n/DT/19870615\n/IDN/%s\n/PERIOD/%s\n' \
      "$back" "$amount" "$iin" "$(date -d "$month" +%m%Y)"
  done
  printf ':32A:%sKZT%s,00\n-}\n' "$(date -d "$from" +%y%m%d)" "$total"
}
curl -sS --fail-with-body -o /dev/null -u corporation:corporation -H 'Content-Type: text/plain' \
  --data-binary @- "$tirek/api/v1/contributions/files" <<MT
{1:F01K054700000000010000000}
{2:I102SGROSS000000U3003}
{4:
:20:M$number
:50:/D/KZ699990000000000001
/NAME/Alatau LLP
/IDN/050140001238
:52B:TSESKZKA
:57B:GCVPKZ2A
:59:KZ699990000000000001
/NAME/State Social Insurance Fund
/IDN/040340000007
:70:/NUM/M$number
/DATE/$(date -d "$from" +%y%m%d)
/KNP/012
/ASSIGN/Social contributions
$(contributions)
MT

case=$(json -u corporation:corporation -H "Idempotency-Key: six-months-$iin-$from" "$tirek/api/v1/applications" -d '{
  "payment":"DISABILITY","channel":"MSE_UNIT","riskDate":"'"$from"'","appliedOn":"'"$today"'",
  "applicant":{"iin":"'"$iin"'","familyName":"Сейітов","givenName":"Марат","middleName":"Серікұлы",
    "birthDate":"1987-06-15","sex":"M","address":"Достық даңғылы 15","region":"KZ-75",
    "iban":"KZ699990000000000001","phone":"+77010000001"},
  "details":{"examinationNumber":"'"$examination"'"},"documents":[]}' | field number)
echo "$case is registered: $tirek/cases/$case"
awaited '"status":"\(ASSIGNED\|REVIEW\)"'
if grep -q '"status":"REVIEW"' <<<"$(show)"; then # drawn for a second look
  echo "A specialist looks at it, too."
  task=$(json -u specialist:specialist "$tirek/engine-rest/task?maxResults=1&taskDefinitionKey=ReviewCase&processInstanceBusinessKey=$case" | field id)
  json -u specialist:specialist "$tirek/engine-rest/task/$task/submit-form" -d '{"variables":{"proposal":{"value":"ASSIGN"}}}'
fi
awaited '"award":{"id"'
award=$(show | sed 's/.*"award":{/{/' | field id)
echo "Assigned: award $award"
for _ in 1 2 3 4 5 6; do month_passes; done
event ID_EXPIRED SUSPENDED
month_passes still
month_passes still
event GROUND_REMOVED ACTIVE
month_passes
event OWN_REQUEST TERMINATED
month_passes still
