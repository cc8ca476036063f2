### Chinese (simplified): forms of address, envelopes, salutations and closes.
### Forms of address after: https://www.uczhidao.com/wenda/20364429/外交函格式 (阁下 for a foreign ambassador and foreign minister, 顺致…敬意, the place after the date)
### Forms of address after: https://www.cnhan.com/info/guide/20250919-934f94.html (阁下 for ambassadors)
### Forms of address after: https://wapiknow.baidu.com/question/370499236031619372.html (colon after the salutation, 此致敬礼)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = 在{ $city }
in-country = 在{ $country }
in-CD = 在刚果民主共和国
in-CG = 在刚果共和国
in-PS = 在巴勒斯坦

## Who is addressed: the first line of the envelope

head-ambassador = 俄罗斯联邦大使阁下
head-charge-daffaires = 俄罗斯联邦临时代办
head-head-of-section = 俄罗斯联邦利益代表处负责人
head-representative-of-russia = 俄罗斯联邦代表
head-minister = 外交部长
head-plain-minister = 部长
head-plain-minister-CN = 外交部长
head-plain-minister-SG = 外交部长
head-permanent-representative = 常驻代表
head-permanent-observer = 常驻观察员
head-office = { $title }
head-prosecutor-general = 俄罗斯联邦总检察长
head-investigative-committee = 俄罗斯联邦侦查委员会主席
head-ombudsman = 俄罗斯联邦人权事务全权代表
head-president = 俄罗斯联邦总统阁下
head-mfa-russia = 俄罗斯联邦外交部长阁下
head-interior-ministry = 俄罗斯联邦内务部长
head-ministry-of-justice = 俄罗斯联邦司法部长
head-presidential-human-rights-council = 俄罗斯联邦总统公民社会与人权发展委员会主席
head-company = 公司管理层
head-newsroom = 编辑部

## Names of institutions

institution-embassy = 俄罗斯联邦大使馆
institution-ministry-CN = 中华人民共和国外交部
institution-ministry-SG = 新加坡外交部
institution-representative-CN = 全国人民代表大会
institution-representative-SG = 新加坡国会

## Salutations, where nobody is addressed by name

salutation-ambassador = 尊敬的大使阁下：
salutation-charge-daffaires = 尊敬的临时代办：
salutation-head-of-section = 尊敬的利益代表处负责人：
salutation-representative-of-russia = 尊敬的俄罗斯联邦代表：
salutation-minister = 尊敬的外交部长：
salutation-plain-minister = 尊敬的部长：
salutation-plain-minister-CN = 尊敬的外交部长：
salutation-plain-minister-SG = 尊敬的外交部长：
salutation-permanent-representative = 尊敬的常驻代表：
salutation-permanent-observer = 尊敬的常驻观察员阁下：
salutation-member = 尊敬的议员：
salutation-member-CN = 尊敬的全国人大代表：
salutation-member-SG = 尊敬的国会议员：
salutation-member-2 = 尊敬的参议员：
salutation-office = 尊敬的负责人：
salutation-prosecutor-general = 尊敬的总检察长：
salutation-investigative-committee = 尊敬的侦查委员会主席：
salutation-ombudsman = 尊敬的人权事务全权代表：
salutation-president = 尊敬的总统阁下：
salutation-mfa-russia = 尊敬的外交部长阁下：
salutation-interior-ministry = 尊敬的内务部长：
salutation-ministry-of-justice = 尊敬的司法部长：
salutation-presidential-human-rights-council = 尊敬的委员会主席：
salutation-company = 尊敬的公司负责人：
salutation-newsroom = 尊敬的编辑：
salutation-helpers = 亲爱的朋友们：

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] 尊敬的{ $name }女士：
        [man] 尊敬的{ $name }先生：
       *[unknown] 尊敬的{ $name }议员：
    }
salutation-member-named-CN =
    { $gender ->
        [woman] 尊敬的{ $name }女士：
        [man] 尊敬的{ $name }先生：
       *[unknown] 尊敬的{ $name }代表：
    }
salutation-member-named-2 =
    { $gender ->
        [woman] 尊敬的{ $name }女士：
        [man] 尊敬的{ $name }先生：
       *[unknown] 尊敬的{ $name }参议员：
    }

## Complimentary closes

close-representative =
    .a = 谨致敬意
    .b = 顺颂公祺
close-named =
    .a = 此致敬礼
    .b = 谨祝安好
close-ministry =
    .a = 谨致崇高敬意
    .b = 敬颂公绥
close-un-mission =
    .a = 谨致崇高敬意
    .b = 顺颂公祺
close-embassy =
    .a = 顺致敬意
    .b = 此致敬礼
close-authority =
    .a = 谨致敬意
    .b = 此致敬礼
close-un-body =
    .a = 谨致崇高敬意
    .b = 此致敬礼
close-european-body =
    .a = 谨致敬意
    .b = 顺颂公祺
close-company =
    .a = 此致敬礼
    .b = 顺颂商祺
close-newsroom =
    .a = 此致敬礼
    .b = 顺颂编祺
close-helpers =
    .a = 与你们同在
    .b = 祝平安

## The frame

signature-withheld = 一位居住{ $here }的人，为安全起见不具姓名
dateline = { $date }于{ $place }
subject-line = 事由：{ $subject }
copy-line = 抄送：{ $recipients }
sources-line = 资料来源：
name-on-envelope = { $name } 阁下
