### Chinese (simplified) short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = 在车臣，当局追捕并拷打同性恋、双性恋和跨性别者，只因他们的身份。我居住{ $here }，恳请您向政府提一个问题：它为逃离的人做了什么？
    .b = 我居住{ $here }。请您正式询问政府，它为逃离车臣酷刑的LGBT人士做了什么，并把答复告诉我。
note-ministry =
    .a = 在车臣，当局追捕并拷打同性恋、双性恋和跨性别者，只因他们的身份。我居住{ $here }，恳请贵部向俄罗斯提出此事，并保护逃离的人。
    .b = 我居住{ $here }。车臣的LGBT人士遭当局绑架和拷打，请为他们发声，凡已逃离的人，一个也不要送回。
note-un-mission =
    .a = 在车臣，当局绑架并拷打LGBT人士。我居住{ $here }，恳请贵团在下次辩论俄罗斯人权状况时点明车臣。
    .b = 我居住{ $here }。请支持俄罗斯人权状况特别报告员，并让我国的发言里有一句话讲到车臣的LGBT人士。
note-embassy =
    .a = 我居住{ $here }。请告知为调查车臣共和国LGBT人士遭绑架和酷刑一事做了什么，有谁被绳之以法。
    .b = 车臣共和国有人因性取向而遭绑架和拷打，恳请阁下向总检察长转达我对他们的关切。我居住{ $here }。
note-authority =
    .a = 车臣共和国有人因真实或被认定的性取向而遭绑架和酷刑，恳请予以有效调查。我居住{ $here }。
    .b = 请使车臣共和国境内侵害LGBT人士的罪行得到调查，使作证的人受到保护。我居住{ $here }。
note-un-body =
    .a = 请让世人继续看到车臣LGBT人士遭受的迫害，并追问有谁被绳之以法。我居住{ $here }，没有忘记他们。
    .b = 我居住{ $here }。感谢贵方的工作；车臣的LGBT人士遭绑架和拷打，请继续提及车臣。
note-european-body =
    .a = 我居住{ $here }。请为逃离车臣酷刑的LGBT人士做欧洲能做的事：让他们入境，一个也不要送回。
    .b = 车臣的LGBT人士遭当局绑架和拷打。我居住{ $here }，恳请让此事留在欧洲的议程上。
note-company =
    .a = 我居住{ $here }。车臣的LGBT人士遭当局追捕。请尽力使贵公司的服务对他们安全，并公开说明所做的事。
    .b = 贵公司的决定会影响车臣的LGBT人士，他们遭当局绑架和拷打。我居住{ $here }，恳请首先考虑他们的安全。
note-newsroom =
    .a = 我居住{ $here }。车臣的LGBT人士至今仍遭绑架和拷打，外界却少有听闻。请再次报道。
    .b = 请再看一看车臣，那里的当局在追捕LGBT人士。我居住{ $here }，期待读到贵媒体的发现。

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = 我居住{ $here }。我读到了车臣人的遭遇，想让你们知道，你们并不孤单。远方有许多人想着你们，并尽力而为。
    .b = 你我素不相识，我居住{ $here }。想对你们说：没有人忘记你们。我钦佩你们的勇气，也会继续写信给能够带来改变的人。

## The answer to a stock reply

reply-subject =
    .a = 贵方对我关于车臣LGBT人士遭受迫害一信的答复
    .b = 我关于车臣的去信与贵方的回函
reply-opening =
    .a = 感谢贵方答复我关于车臣LGBT人士遭受迫害的来信。
    .b = 关于车臣一信的回函已经收到，谨致谢意。
reply-quote =
    .a = 贵方写道：“{ $quote }”
    .b = 回函中说：“{ $quote }”
reply-evasion-concern =
    .a = 很高兴贵方同样表示关切。但我信中所求不止于此，而是贵方能够采取的行动。
    .b = 关切是一个开端。我请求的是一个具体步骤，对此没有看到答复。
reply-evasion-not-ours =
    .a = 我理解决定权也在他人手中。但我所请求的，属于贵方的职权范围。
    .b = 他人也有责任，这并未回答我向贵方提出的请求。
reply-evasion-no-evidence =
    .a = 事实已经认定：2023年9月12日，欧洲人权法院在拉普诺夫诉俄罗斯案（第28834/19号）中裁定，国家人员因一名男子的性取向而在车臣将其绑架并施以酷刑。
    .b = 一家国际性法院的认定与此不同：见欧洲人权法院2023年9月12日就拉普诺夫诉俄罗斯案（第28834/19号）作出的判决。
reply-evasion-internal =
    .a = 酷刑绝不是内政：联合国《禁止酷刑公约》要求每个国家对酷刑进行调查，而俄罗斯是该公约的缔约国。
    .b = 禁止酷刑是每个国家对所有其他国家承担的义务；俄罗斯是联合国《禁止酷刑公约》的缔约国。
reply-evasion-forwarded =
    .a = 感谢贵方转交我的信。我想知道转给了谁，对方如何答复。
    .b = 请告知我的信送往何处，并将答复转给我。
reply-evasion-none =
    .a = 我在其中寻找对我请求的答复，却没有找到。
    .b = 我想知道的事，其中尚未说明。
reply-repeat =
    .a = 因此我再次询问。
    .b = 故谨重申我的请求。
reply-closing =
    .a = 若能就这一点赐复，不胜感激。
    .b = 我所求的，只是对这一请求的简短答复。

evasion-concern =
    深表关切
    严重关切
    表示关切
    同样关切
    密切关注
    持续关注
    关注事态
    注意到
    多次提出
    谴责
evasion-not-ours =
    不属于
    不在我
    不负责
    无权
    职权范围之外
    职责范围
    管辖
    不归
    由其他部门
evasion-no-evidence =
    没有证据
    无证据
    没有相关信息
    未经证实
    未得到证实
    尚未证实
    指控
    挑衅
    不存在
    没有收到投诉
    未收到投诉
evasion-internal =
    内政
    内部事务
    干涉
    干预
    主权
    传统价值
evasion-forwarded =
    转交
    转发
    转给
    转送
    已转
    移送
