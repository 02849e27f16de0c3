#!/usr/bin/env bash
# One maternity application with everything it needs: facts for the registry simulator, a year of
# contributions as MT-102, then the application, with nothing but curl. Another number, another person:
#   docs/tools/apply.sh [0..9999]
set -euo pipefail
number=$((10#${1:-4711})) tirek=${TIREK_URL:-http://127.0.0.1:8080} registries=${TIREK_REGISTRIES_URL:-http://127.0.0.1:8090}
export TZ=Asia/Almaty

digit() { # check digit of eleven digits, domain.md §5
  local i sum=0 again=0
  for ((i = 0; i < 11; i++)); do
    sum=$((sum + ${1:i:1} * (i + 1))) again=$((again + ${1:i:1} * ((i + 2) % 11 + 1)))
  done
  ((sum % 11 == 10)) && sum=$again
  echo $((sum % 11))
}
json() { curl -sS --fail-with-body -H 'Content-Type: application/json' "$@"; }

while :; do
  eleven=9404184$(printf %04d "$number")
  last=$(digit "$eleven")
  ((last < 10)) && break
  number=$((number + 1)) # no valid IIN starts with these eleven
done
iin=$eleven$last from=$(date -d '-5 days' +%F) to=$(date -d '+120 days' +%F) sheet=SL-$number

json -X PUT "$registries/facts/persons/$iin" -d '{"familyName":"Сәрсенова","givenName":"Айгүл",
  "middleName":"Маратқызы","birthDate":"1994-04-18","sex":"F","address":"Абай даңғылы 10","region":"KZ-75"}'
json -X PUT "$registries/facts/sick-leave/$iin" -d '{"sheets":[{"number":"'"$sheet"'","kind":"MATERNITY",
  "from":"'"$from"'","to":"'"$to"'","days":126,"clinic":"Perinatal centre, Almaty"}]}'
json -X PUT "$registries/facts/employment/$iin" -d '{"contracts":[{"employerBin":"050140001238",
  "employer":"Alatau LLP","position":"teacher","from":"2019-01-01",
  "leaves":[{"kind":"MATERNITY","from":"'"$from"'","to":"'"$to"'"}]}]}'

for back in $(seq 1 12); do # 250,000 KZT a month: 5 % since 2025, 3.5 % before
  month=$(date -d "$(date -d "$from" +%Y-%m-01) -$back months" +%Y-%m-01)
  received=$(date -d "$month +1 month +9 days" +%y%m%d)
  amount=$(($(date -d "$month" +%Y) < 2025 ? 8750 : 12500))
  curl -sS --fail-with-body -o /dev/null -u corporation:corporation -H 'Content-Type: text/plain' \
    --data-binary @- "$tirek/api/v1/contributions/files" <<MT
{1:F01K054700000000010000000}
{2:I102SGROSS000000U3003}
{4:
:20:$number$back
:50:/D/KZ699990000000000001
/NAME/Alatau LLP
/IDN/050140001238
:52B:TSESKZKA
:57B:GCVPKZ2A
:59:KZ699990000000000001
/NAME/State Social Insurance Fund
/IDN/040340000007
:70:/NUM/$number$(date -d "$month" +%Y%m)
/DATE/$received
/KNP/012
/PERIOD/$(date -d "$month" +%m%Y)
/ASSIGN/Social contributions
:21:1
:32B:KZT$amount,00
:70:/OPV/S
/FM/Сәрсенова
/NM/Айгүл
/FT/Маратқызы
/DT/19940418
/IDN/$iin
:32A:${received}KZT$amount,00
-}
MT
done

answer=$(json -u corporation:corporation -H "Idempotency-Key: apply-$iin-$from" "$tirek/api/v1/applications" -d '{
  "payment":"MATERNITY","channel":"CORPORATION","riskDate":"'"$from"'","appliedOn":"'"$(date +%F)"'",
  "applicant":{"iin":"'"$iin"'","familyName":"Сәрсенова","givenName":"Айгүл","middleName":"Маратқызы",
    "birthDate":"1994-04-18","sex":"F","address":"Абай даңғылы 10","region":"KZ-75",
    "iban":"KZ699990000000000001","phone":"+77010000000"},
  "details":{"sheetNumber":"'"$sheet"'"},"documents":[]}')
echo "$answer"
case=$(sed 's/.*"number":"\([^"]*\)".*/\1/' <<<"$answer")
for _ in $(seq 30); do
  sleep 1
  shown=$(json -u corporation:corporation "$tirek/api/v1/applications/$case")
  status=$(sed 's/.*"status":"\([A-Z]*\)","stage".*/\1/' <<<"$shown")
  [[ $status == CHECKING ]] || break
done
echo "$case is $status: $tirek/cases/$case"
