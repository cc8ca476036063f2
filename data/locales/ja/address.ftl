### Japanese: forms of address, envelopes, salutations and closes.
### No 敬具 or 敬白: they need 拝啓 or 謹啓 at the head, which these letters do not have.
### Forms of address after: http://oshiete.goo.ne.jp/qa/13035053.html (閣下 for a foreign ambassador)
### Forms of address after: https://wajikan.com/?p=350 (先生 for a politician by name, 御中 for a body)
### Forms of address after: http://xn--w8jz01hk5ap9c448avia10fa.com/entry25.html (殿 after the title of an office)
### Forms of address after: http://study.kantsuu.com/200407/20040705143700_5353.shtml (敬具 goes with 拝啓, 敬白 with 謹啓)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = { $city }に
in-country = { $country }に
in-CD = コンゴ民主共和国に
in-CG = コンゴ共和国に
in-MM = ミャンマーに
in-PS = パレスチナに

## Who is addressed: the first line of the envelope

head-ambassador = ロシア連邦大使閣下
head-charge-daffaires = ロシア連邦臨時代理大使殿
head-head-of-section = ロシア連邦利益代表部代表殿
head-representative-of-russia = ロシア連邦代表殿
head-minister = 外務大臣殿
head-plain-minister = 大臣殿
head-plain-minister-JP = 外務大臣殿
head-permanent-representative = 常駐代表殿
head-permanent-observer = 常駐オブザーバー閣下
head-office = { $title }
head-prosecutor-general = ロシア連邦検事総長殿
head-investigative-committee = ロシア連邦捜査委員会委員長殿
head-ombudsman = ロシア連邦人権問題全権代表殿
head-president = ロシア連邦大統領閣下
head-mfa-russia = ロシア連邦外務大臣殿
head-interior-ministry = ロシア連邦内務大臣殿
head-ministry-of-justice = ロシア連邦法務大臣殿
head-presidential-human-rights-council = ロシア連邦大統領附属市民社会発展・人権評議会議長殿
head-company = 経営ご責任者様
head-newsroom = 編集部御中

## Names of institutions

institution-embassy = ロシア連邦大使館
institution-ministry-JP = 外務省
institution-representative-JP = 衆議院
institution-representative-2-JP = 参議院

## Salutations, where nobody is addressed by name

salutation-ambassador = 大使閣下
salutation-charge-daffaires = 臨時代理大使殿
salutation-head-of-section = 利益代表部代表殿
salutation-representative-of-russia = ロシア連邦代表殿
salutation-minister = 外務大臣殿
salutation-plain-minister = 大臣殿
salutation-plain-minister-JP = 外務大臣殿
salutation-permanent-representative = 常駐代表殿
salutation-permanent-observer = 常駐オブザーバー閣下
salutation-member = 国会議員殿
salutation-member-JP = 衆議院議員殿
salutation-member-2 = 上院議員殿
salutation-member-2-JP = 参議院議員殿
salutation-office = ご担当者様
salutation-prosecutor-general = 検事総長殿
salutation-investigative-committee = 捜査委員会委員長殿
salutation-ombudsman = 人権問題全権代表殿
salutation-president = 大統領閣下
salutation-mfa-russia = 外務大臣殿
salutation-interior-ministry = 内務大臣殿
salutation-ministry-of-justice = 法務大臣殿
salutation-presidential-human-rights-council = 評議会議長殿
salutation-company = ご担当者様
salutation-newsroom = 編集部御中
salutation-helpers = 皆さまへ

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
       *[unknown] { $name }様
    }
salutation-member-named-JP =
    { $gender ->
       *[unknown] { $name }先生
    }
salutation-member-named-2 =
    { $gender ->
       *[unknown] { $name }様
    }
salutation-member-named-2-JP =
    { $gender ->
       *[unknown] { $name }先生
    }

## Complimentary closes

close-representative =
    .a = 謹んでお願い申し上げます。
    .b = 何卒よろしくお願い申し上げます。
close-named =
    .a = 謹んでお願い申し上げます。
    .b = どうぞよろしくお願い申し上げます。
close-ministry =
    .a = 謹んでお願い申し上げます。
    .b = 何卒よろしくお願い申し上げます。
close-un-mission =
    .a = 謹んでお願い申し上げます。
    .b = 何卒よろしくお取り計らいください。
close-embassy =
    .a = 謹んで申し上げます。
    .b = 何卒よろしくお願い申し上げます。
close-authority =
    .a = 謹んでお願い申し上げます。
    .b = 何卒ご高配を賜りますようお願い申し上げます。
close-un-body =
    .a = 謹んで敬意を表します。
    .b = 敬意を込めて
close-european-body =
    .a = 謹んでお願い申し上げます。
    .b = 何卒よろしくお願い申し上げます。
close-company =
    .a = ご検討をお願い申し上げます。
    .b = よろしくお願いいたします。
close-newsroom =
    .a = ご検討をお願い申し上げます。
    .b = よろしくお願いいたします。
close-helpers =
    .a = 連帯を込めて
    .b = 心からの思いを込めて

## The frame

signature-withheld = { $here }住む者（安全のため氏名は伏せます）
dateline = { $date }、{ $place }にて
subject-line = 件名：{ $subject }
copy-line = 写し：{ $recipients }
sources-line = 出典：
name-on-envelope = { $name }様
