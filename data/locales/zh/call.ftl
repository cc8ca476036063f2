### Chinese (simplified): what is spoken to the office in a telephone call.

## Spoken: who calls

say-hello = 您好，谢谢您接听电话。
say-who = 我住{ $here }，是一名普通民众。
say-who-no-place = 我是一名普通民众。
say-who-representative = 我住{ $here }，是贵办公室所代表的民众之一。
say-who-representative-no-place = 我是贵办公室所代表的民众之一。

## Spoken: the matter, in two sentences

say-matter = 我打电话是为了车臣的事。那里的当局绑架、拷打同性恋、双性恋和跨性别者，还有被当成这样的人。
say-matter-russian = 我打电话是为了车臣共和国的事。那里的官员因为性取向或性别认同绑架、拷打过一些人，这些罪行没有得到认真调查。
say-matter-company = 我打电话是为了俄罗斯的同性恋、双性恋和跨性别者，特别是在车臣的人。他们在那里受到迫害，据说还有人用交友应用给他们设圈套。

## Spoken: one request, by kind of office

say-ask-representative = 我的请求是：请书面询问政府，将为逃离这一迫害的人做些什么。
say-ask-ministry = 我的请求是：请确保逃离这一迫害的人，一个也不会被送回俄罗斯。
say-ask-un-mission = 我的请求是：请在发言和投票中支持俄罗斯人权状况特别报告员。
say-ask-embassy = 我的请求是：请转告莫斯科，这里的人要求有效调查这些罪行。
say-ask-authority = 我的请求是：请让车臣共和国以外的人员来调查这些罪行。
say-ask-un-body = 我的请求是：请在报告里、在向俄罗斯提问时，继续提到车臣。
say-ask-european-body = 我的请求是：请敦促欧洲各国政府收容逃离这一迫害的人。
say-ask-company = 我的请求是：请提醒你们在俄罗斯的用户注意危险，不要把他们的任何信息交给当局。
say-ask-newsroom = 我的请求是：请报道车臣今天发生的事，报道那些被迫逃离的人。

## Spoken: how the call goes on

say-how-to-hear = 请问你们会怎么处理，我怎样才能得知结果？
say-refused = 我明白了。请记下有人为车臣的事来过电话，还有我的请求。
say-wrong-number = 对不起，打错了。请问这件事应该打哪个号码？
say-no-address = 我不想留地址。请不记地址，只记下我的请求。
say-address-representative = 好的，没问题。我把姓名和地址逐字告诉您。
say-in-writing = 好的，我会寄书面材料。请问寄到哪个地址，由谁收？
say-stock-answer = 谢谢，不过这没有回答我的请求。我可以再说一遍吗？
say-stock-answer-russian = 我知道这是官方的回答。2023年，欧洲人权法院认定，国家工作人员因为一名男子的性取向，在车臣绑架并拷打了他。
say-thanks = 谢谢您抽出时间。再见。

## Spoken: the message on the answering machine

say-voicemail-who = 您好，我住{ $here }。
say-voicemail-who-no-place = 您好。
say-voicemail-matter = 我打电话是为了车臣的事，那里的当局拷打同性恋、双性恋和跨性别者，只因他们的身份。
say-voicemail-thanks = 谢谢。
