### Japanese: what is spoken to the office in a telephone call.

## Spoken: who calls

say-hello = もしもし、お電話をお受けくださり、ありがとうございます。
say-who = 私は{ $here }住んでいる一市民です。
say-who-no-place = 一市民としてお電話しています。
say-who-representative = 私は{ $here }住んでいて、こちらの議員に代表していただいている者の一人です。
say-who-representative-no-place = こちらの議員に代表していただいている者の一人です。

## Spoken: the matter, in two sentences

say-matter = チェチェンのことでお電話しました。現地の当局が、同性愛者、両性愛者、トランスジェンダーの人や、そう見られた人を拉致し、拷問しています。
say-matter-russian = チェチェン共和国のことでお電話しました。現地の公務員が性的指向や性自認を理由に人々を拉致し、拷問しましたが、きちんと捜査されていません。
say-matter-company = ロシア、特にチェチェンの同性愛者、両性愛者、トランスジェンダーの人たちのことでお電話しました。現地では迫害され、マッチングアプリで罠が仕掛けられているとも言われています。

## Spoken: one request, by kind of office

say-ask-representative = お願いは一つです。この迫害を逃れる人のために何をするのか、政府に書面で聞いてください。
say-ask-ministry = お願いは一つです。この迫害を逃れる人が、誰もロシアに送り返されないようにしてください。
say-ask-un-mission = お願いは一つです。ロシアの人権状況に関する特別報告者を、発言と投票で支持してください。
say-ask-embassy = お願いは一つです。こちらの人々がこの犯罪の実効ある捜査を求めていると、モスクワに伝えてください。
say-ask-authority = お願いは一つです。この犯罪を、チェチェン共和国の外の担当者に捜査させてください。
say-ask-un-body = お願いは一つです。報告書でも、ロシアへの質問でも、チェチェンを取り上げ続けてください。
say-ask-european-body = お願いは一つです。この迫害を逃れる人を受け入れるよう、欧州各国の政府に強く求めてください。
say-ask-company = お願いは一つです。ロシアの利用者に危険を知らせ、利用者について知っていることを当局に何も渡さないでください。
say-ask-newsroom = お願いは一つです。今のチェチェンで起きていること、逃げるしかなかった人たちのことを報じてください。

## Spoken: how the call goes on

say-how-to-hear = どう対応していただけるのか、結果はどうすれば分かるのか、教えていただけますか。
say-refused = 分かりました。チェチェンの件で電話があったことと、お願いの内容を書き留めてください。
say-wrong-number = 間違えて申し訳ありません。この件の正しい番号を教えていただけますか。
say-no-address = 住所は申し上げたくありません。住所なしで、お願いの内容を書き留めてください。
say-address-representative = はい、もちろんです。名前と住所を一字ずつ申し上げます。
say-in-writing = はい、書面でお送りします。宛先の住所と、どなた宛てかを教えてください。
say-stock-answer = ありがとうございます。ただ、お願いへの答えになっていません。もう一度申し上げてもよろしいですか。
say-stock-answer-russian = それが公式の答えであることは承知しています。2023年に欧州人権裁判所は、国家機関の職員がチェチェンで一人の男性を、性的指向を理由に拉致し拷問したと認めました。
say-thanks = お時間をありがとうございました。失礼いたします。

## Spoken: the message on the answering machine

say-voicemail-who = もしもし、{ $here }住んでいる者です。
say-voicemail-who-no-place = もしもし。
say-voicemail-matter = チェチェンのことでお電話しました。同性愛者、両性愛者、トランスジェンダーの人を、当局が拷問しています。
say-voicemail-thanks = よろしくお願いします。
