### Chinese (simplified): subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = 车臣LGBT人士遭受迫害：我们在这里能做什么
    .b = 车臣有人身处险境，您可以伸出援手
subject-ministry =
    .a = 车臣LGBT人士遭受迫害一事
    .b = 一项请求：帮助身处险境的车臣LGBT人士
subject-un-mission =
    .a = 联合国与车臣LGBT人士遭受的迫害
    .b = 车臣问题与关于俄罗斯人权状况的辩论
subject-embassy =
    .a = 车臣共和国LGBT人士遭受迫害一事
    .b = 对车臣共和国境内绑架与酷刑进行调查的义务
subject-authority =
    .a = 车臣共和国LGBT人士遭绑架和酷刑一事
    .b = 关于车臣共和国境内侵害LGBT人士罪行的请求
subject-un-body =
    .a = 俄罗斯联邦车臣LGBT人士遭受的迫害
    .b = 车臣：迫害仍在继续，罪行未受惩处
subject-european-body =
    .a = 面对车臣LGBT人士遭受的迫害，欧洲如何回应
    .b = 逃离车臣的人，以及欧洲对他们的责任
subject-company =
    .a = 贵公司在车臣及俄罗斯的用户的安全
    .b = 车臣：贵公司能为身处险境的人做些什么
subject-newsroom =
    .a = 车臣：一场持续至今却几乎无人报道的迫害
    .b = 恳请报道车臣LGBT人士遭受的迫害
subject-ask-letter-to-the-editor =
    .a = 读者来信：车臣的迫害仍在继续
    .b = 请予刊登：车臣有人身处险境
subject-ask-sanctions =
    .a = 就车臣LGBT人士遭受的迫害实施制裁
    .b = 车臣：责任者与我国的制裁
subject-ask-universal-jurisdiction =
    .a = 车臣境内侵害LGBT人士的罪行与我国法院
    .b = 车臣：能否在我国审判责任者？
subject-ask-question-on-returns =
    .a = 逃离车臣的人：请承诺不遣返任何人
    .b = 不要把逃离车臣的人送回俄罗斯
subject-ask-send-nobody-back =
    .a = 逃离车臣的人：请承诺不遣返任何人
    .b = 不要把逃离车臣的人送回俄罗斯
subject-ask-question-on-un-vote =
    .a = 我国在联合国就俄罗斯人权问题的投票
    .b = 车臣与我国在联合国的声音
subject-ask-instruct-missions =
    .a = 我国在联合国就俄罗斯人权问题的发言
    .b = 车臣与我国常驻联合国代表团
subject-ask-stop-bans =
    .a = 呼吁：关于取缔救助险境中人的组织一事
    .b = 请求：不应把救助险境中的人当作“极端主义”
subject-ask-cooperate-with-un =
    .a = 呼吁：准许联合国专家进入车臣共和国
    .b = 关于联合国专家与车臣共和国的请求
subject-ask-stop-handovers =
    .a = 呼吁：关于警方将人移交车臣共和国一事
    .b = 请求：不得将任何成年人交回车臣共和国
subject-ask-follow-up-report =
    .a = 车臣：2018年莫斯科机制报告的下文
    .b = 莫斯科机制关于车臣的报告及其后续
subject-ask-protect-people =
    .a = 逃离车臣的人：请发放人道主义签证
    .b = 为被迫离开车臣的LGBT人士提供签证

## Openings ($here: where the writer lives, as in "in Leeds")

opening-representative =
    .a = 我居住{ $here }，是您所代表的民众之一，谨此致函。在车臣，当局绑架、拷打并杀害一些人，只因他们是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 车臣有一群人，没有民意代表可以求助：仅仅因为所爱的人、因为自己是谁，他们便遭到本地当局的追捕。我居住{ $here }，恳请您关注他们。
    .c = 此信为车臣之事而写，我本人居住{ $here }。多年来，那里的警察和安全部队不断关押并拷打同性恋、双性恋和跨性别者，以及被视为此类的人。
opening-ministry =
    .a = 我居住{ $here }，谨就车臣的一些人致函。当地当局绑架、拷打并杀害他们，只因他们是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 恳请您关注车臣。自2017年事情曝光以来，国家武装人员对同性恋、双性恋和跨性别者的迫害从未停止。我居住{ $here }，此事令我牵挂。
    .c = 此信关乎车臣一些因性取向或性别认同而有生命危险的人。我居住{ $here }，相信我国能够帮助他们。
opening-un-mission =
    .a = 我居住{ $here }，谨致函在联合国为我们发言的代表团。在车臣，当局绑架并拷打一些人，只因他们是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 我国在联合国有发言的权利，恳请您为无法发声的人行使这一权利：在车臣，有人因性取向或性别认同而遭当局迫害。我居住{ $here }。
    .c = 此信所谈，是车臣的同性恋、双性恋和跨性别者遭受的迫害：施害者是国家武装人员，此事也没有得到认真调查。我居住{ $here }。
opening-embassy =
    .a = 我居住{ $here }，谨就车臣共和国境内的绑架和酷刑致函阁下，受害者是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 阁下代表俄罗斯联邦，故谨就车臣共和国境内严重侵犯人权的行为向阁下陈述：人们因性取向或性别认同而遭受迫害。我居住{ $here }。
    .c = 请允许我向阁下谈及车臣共和国的一些人：国家公职人员抓捕、秘密关押并拷打他们，只因他们是同性恋、双性恋或跨性别者，或被当作这样的人。我居住{ $here }。
opening-authority =
    .a = 我居住{ $here }，谨就车臣共和国境内发生的罪行致函，受害者是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 在车臣共和国，公职人员因受害者真实或被认定的性取向而实施绑架和酷刑，谨为此提出本呼吁。我居住{ $here }。
opening-un-body =
    .a = 我居住{ $here }，以普通民众的身份，就车臣的同性恋、双性恋和跨性别者遭受的迫害致函。
    .b = 谨以此信支持贵方的工作，也支持车臣那些因性取向或性别认同而被国家武装人员关押和拷打的人。我居住{ $here }。
opening-european-body =
    .a = 我居住{ $here }，此信关乎车臣的一些人：国家武装人员绑架、拷打并杀害他们，只因他们是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 谨就车臣致函，也为因性取向或性别认同而逃离车臣、至今仍未脱险的人致函。我居住{ $here }。
opening-company =
    .a = 我居住{ $here }，此信关乎车臣的一些人，他们正在使用贵公司的服务，或者若有安全保障便会使用：他们是遭当地当局绑架和拷打的同性恋、双性恋和跨性别者。
    .b = 贵公司的决定，会影响到车臣的一些人：凡是同性恋、双性恋或跨性别者，或被认为如此的，都遭到当局追捕。我居住{ $here }，恳请贵公司为他们着想。
opening-newsroom =
    .a = 我居住{ $here }，一直关注贵媒体的报道。恳请贵媒体再次报道车臣：那里的当局绑架、拷打并杀害一些人，只因他们是同性恋、双性恋或跨性别者，或被认为如此。
    .b = 2017年，世人从一份报纸上得知，车臣有人因性取向而被抓捕和拷打。事情并未停止，只是报道越来越少。我居住{ $here }，写信是希望读到贵媒体的报道。
opening-letter-to-the-editor =
    .a = 在车臣，当局绑架并拷打一些人，只因他们是同性恋、双性恋或跨性别者，或被认为如此。此事自2017年起便为人所知，至今仍在继续。
    .b = 如今很少听人说起车臣。然而那里仍有人因所爱的人、因自己是谁，而被当局关押和拷打。

## The sentence before the facts

facts-intro =
    .a = 以下各点均有公开记录。
    .b = 这些事实有据可查。
facts-intro-one =
    .a = 以下一点有公开记录。
    .b = 记录本身已足以说明问题。

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = 2018年11月，我国与另外十五国一道，请欧洲安全与合作组织审视这些罪行；其报告至今仍未见下文。
    .b = 2018年11月启动欧洲安全与合作组织车臣调查的十六国之中就有我国，此事本来就与我们有关。
local-un-lgbti-core-group =
    .a = 我国是联合国LGBTI核心小组成员，曾承诺就此类问题发声。
    .b = 我国参加了联合国LGBTI核心小组；车臣正是检验这一承诺的地方。
local-equal-rights-coalition =
    .a = 我国作为平等权利联盟成员，承诺维护LGBT人士的权利。
    .b = 平等权利联盟有我国一席，此刻正可表明这一身份意味着什么。

## The last sentence

closing-representative =
    .a = 盼能得知您的决定。
    .b = 收到答复后，敬请告知。
closing-ministry =
    .a = 如蒙赐复，不胜感激。
    .b = 敬请告知贵部打算如何处理。
closing-un-mission =
    .a = 感谢贵团的工作；若能简短赐复，不胜感激。
    .b = 盼能得知我国代表团的决定。
closing-embassy =
    .a = 谨怀着对阁下职务和车臣共和国人民的尊重写下此信，如蒙赐复，不胜感激。
    .b = 盼能得到实质性的答复，并感谢阁下垂注。
closing-authority =
    .a = 若能就本呼吁的实质内容赐复，不胜感激。
    .b = 请予书面答复，并感谢垂注。
closing-un-body =
    .a = 感谢贵方的工作。我不求回复，只想让贵方知道，世人在关注。
    .b = 感谢贵方为无法自由发声的人所做的一切。
closing-european-body =
    .a = 如蒙赐复，不胜感激。
    .b = 感谢贵方关注那些无法亲自来信的人。
closing-company =
    .a = 盼能得知贵公司的决定。
    .b = 敬请告知贵公司准备怎么做。
closing-newsroom =
    .a = 感谢阅读此信，也感谢贵媒体的工作。
    .b = 期待读到贵媒体的发现。
closing-withheld =
    .a = 我不能在此信上署名，因为那可能危及我的安全。仍恳请贵方采取行动。
    .b = 写明姓名会使我身处险境，故此处从略。请看所言何事，不必问出自何人。
