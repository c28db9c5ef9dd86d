<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>account.apple.comを開いてサインインします。「%1」で「%2」を選びます。</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>「%1」を選び、表示される手順に従って、新しいパスワードを下のパスワード欄にコピーします。</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>app.fastmail.comを開いてサインインします。「%1」の「%2」で「%3」を探し、「%4」を押します。</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>「%1」を押します。ここでFastmail自体のパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>名前を選びます。アクセスには「%1」か、連絡先を含むもっと狭いものを選びます。「%2」を押し、新しいパスワードを下のパスワード欄にコピーします。</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>ブラウザーで自分のNextcloudを開きます。図ではnextcloud.example.comとしています。上部の自分の写真をクリックし、「%1」を選びます。管理者なら「%2」を選びます。</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>「%1」で「%2」を探します。「%3」に「%4」と入力し、「%5」を押します。</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>「%1」の内容を下のユーザー名に、「%2」をパスワードにコピーします。Nextcloudがパスワードを表示するのは今回だけです。</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>これが正しいアドレスです：そのままにしてください。</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>Apple Accountのメールアドレス。</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>アプリ用パスワード。Apple Account自体のパスワードは受け付けられません。2段階認証がないと、アプリ用パスワードは作れません。</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>@より後も含めた、Fastmailのアドレス全体。</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>アプリパスワード。Fastmail自体のパスワードは受け付けられません。Basicプランにはアプリパスワードがありません。</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>ブラウザーでNextcloudを開くときのアドレス：残りは自動で入力されます。</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Nextcloudのユーザー名。</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>アプリパスワード。2段階認証がオンの場合、Nextcloudはほかのパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>サーバーのアドレス、またはメールのドメインだけ：残りは自動で見つけます。</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>このアプリ専用にサービスで作ったアプリパスワードが最適です。</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>本人かどうか聞いてください。本人でなければ、ほかの誰かが試しています。このアプリをロックし、本人に新しいパスフレーズを設定してもらってください。</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>本人かどうか聞いてください。誰も知らなければ、サービスでその人のセッションを終わらせ、新しいパスワードと2段階認証を設定してください。</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>誰がなぜしたのか聞いてください。誰も知らなければ、サービスで元に戻し、そのアカウントのセッションを終わらせてください。</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>ログを検証し、証人と比べてください。ワークスペースのフォルダーに書き込める人を調べてください。</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>ここで知られていない人が、このワークスペースのファイルを持っています。以前の同僚なら、コンピューターか写しを返してもらってください。</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>何をしようとしたのか聞いてください。別の役割が必要か、試すべきではなかったかのどちらかです。</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>誰がなぜこの役割を与えたのか聞いてください。誰も知らなければ、取り消してください。</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>これらのサインインのどれかが成功したか確かめてください。そのようなパスワードを使う人には、新しいパスワードと2段階認証を設定してもらいます。</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>外に出してよいものとZapに必要なものを比べ、不要なものを取り消してください。</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>誰が決めたのか、Zapにこれらの項目が必要か聞いてください。不要なものは取り消してください。</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>接続に今何が許されているか、それが経路に必要か確かめてください。不要なら、より少ない権限でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>どのサインインが終わるか確かめ、その前にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>そのとき誰がこのコンピューターにいたか聞いてください。誰もいなければ、何が外に出たか調べ、このアプリをロックしてください。</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>計画を確認してください。意図したものなら実行を許可し、そうでなければ却下してください。</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>何が削除されたか確かめてください。意図したものでなければ、同期を元に戻し、誰がアドレス帳を空にしたか調べてください。</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>この経路で何が送られたか確かめてください。誰も知らなければ、経路をオフにし、誰がアドレス帳に入れたか調べてください。</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>サービスでアドレス帳が全部そろっているか確かめてください。消されていたら、元に戻るまで経路をオフにしてください。</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>経路が今も連絡先を見つけているか、誰かが対象を狭めていないか確かめてください。</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>この経路が必要か、どの項目がここから外に出るか確かめてください。</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Zapがオンか確かめ、フックのアドレスをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Zapierで、Zapがオンか、履歴に何があるか、今も戻り道に書いているか確かめてください。</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>もう一度サインインしてください。誰もパスワードを変えていなければ、誰がアクセスを終わらせたかサービスに聞いてください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>このコンピューターの時計を時刻サーバーに合わせてください。誰かが戻していたなら、ログを検証してください。</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>同期を開く</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>この同期を表示</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>接続を直す</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>セキュリティを開く</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>%1でページを開く</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>ユーザーを開く</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>すべて取り消す…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>計画を確認</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>ログを検証</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>何が起きたか確かめ、名前のある人に聞いてください。</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>そこに何が、どの経路で送られたか確かめてください。誰も知らない経路があればオフにし、誰が追加したか調べてください。</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>計画が誰かを待っていないか、起動するものがまだ動いているか確かめてください。誰も必要としないなら、経路をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>%1への新しい経路</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>新たに外に出るもの</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>これまでのマスクやハッシュ化がなくなるもの</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>アラートのため何も同期されません：「%1」。</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>アラートが開いています：「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>%Ln件のアラートが開いています。最も重大なもの：「%1」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>ファイルが大きすぎます：%1まで取り込めます</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>ファイルの行数が多すぎます：%1行まで取り込めます</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>数が多すぎます：%1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>プレーンテキストではありません</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>YAMLではありません：%1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>ルールが入っていません</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>YAMLのアンカーとエイリアスは使えません</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>YAMLのタグは使えません</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>キー「%1」が2回あります</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>キー「%1」がありません</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>キー「%1」は知られていません</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>値「%1」はここでは使えません</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>「%1」の値の種類がここに合いません</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>「%1」の値が長すぎます</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>「%1」に値がありません</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>数値%1はプログラムによって読み方が変わります：引用符で囲んでください</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>この種類のルールは使えません：%1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>修飾子「%1」は知られていません</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>修飾子「%1」は使えません</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>これらの修飾子は一緒に使えません：%1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>この正規表現を読めません：%1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>この正規表現は終わらないか、資源を使いすぎるおそれがあります：%1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>エンコードされた値にワイルドカードは使えません：%1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>条件に「%1」とありますが、存在しません</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>この条件を読めません：%1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>「%1」は時間の長さではありません：15m、6h、2dのように書いてください</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>数値%1は範囲外です</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>ルール「%1」を参照していますが、存在しません</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>同じIDか名前のルールがほかにあります：%1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>自分自身を参照しています：%1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>エイリアス「%1」の行き先がありません</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>一致しえない</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>情報源なし</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>一部は見つけられません：イベントに%1がありません。</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>無効です：見る対象のイベントがここに届きません。</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>%1のイベントを取得するまで無効です。</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>一致しえません：イベントに%1がありません。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1行目：%2。</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>ファイル「%1」に同じIDか名前のルールがすでにあります：%2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>管理者が初めてのネットワークから操作しました</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>サービスの管理者による変更が、その管理者が90日間使っていなかったネットワークから、または見たことのない管理者から行われました。最初の2週間は学習期間です。</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>別の場所での仕事</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>誰かがサービスの管理者になりました</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>接続中のサービスのアカウントに、管理者の役割や特権が与えられました。</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>新しい同僚、または別の担当</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>誰かがこのアプリでより多くの権利を得ました</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>ここに所有者か管理者が追加されたか、誰かがそうなったか、独自の役割が追加または変更されました。</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>組織全体でアプリが許可されました</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>管理者が、接続中のサービスの全員のデータへのアクセスをアプリまたはそのクライアントに与えたか、広げました。</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>同意のあるアプリ</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>監査ログが検証に通りませんでした</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>このログのイベントが変更または削除されたか、証人が見たログではありません。もう一度同期する前に原因を調べてください。</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>故障しかけたディスク</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>このコンピューターの時計が戻されました</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>その後のイベントは実際より古く見えます。</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>以前の時計が間違っていた</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Zapが送信内容を確認していません</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>Zapがオフになったか、上限で止まりました</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>接続がアクセスを失いました</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>接続のサインイン手段をサービスが受け付けなくなりました：期限が切れたか、取り消されたか、パスワードが変わりました。</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>パスワードの変更、またはキーの期限切れ</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>1つのアカウントで多数のサインイン失敗</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>サービスでのサインイン失敗</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>接続中のサービスの1つのアカウントで、15分以内にサインインが10回失敗しました。</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>電話やプログラムに古いパスワードが残っている</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>このアプリのロック解除が何度か失敗しました</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>このアプリのロック解除の失敗</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>1人について、15分以内にパスフレーズ、回復コード、キーチェーンの項目の誤りが5回ありました。</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>誰かがパスフレーズを忘れた</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>以前より多くの項目が外に出ます</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>経路で、またはサービスの既定で外に出るものが広がりました：出ていなかった項目、またはマスクかハッシュ化されていた項目です。</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>同意のある変更</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>連絡先が初めて経路を通りました</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>経路が90日ぶりに、または初めて送り先に連絡先を書き込みました。このワークスペースの最初の日は学習期間です。</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>新しい経路</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>フックのテストが失敗しました</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>フックへのテストメッセージが届きませんでした。</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>Zapがオフだった</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>ログに欠けたものがあるか、以前の状態に戻されました</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>証人がより長いと知っていたログを所有者が続けたか、失敗したサインインがその記録から欠けているか、ユーザーの変更が伝えられていません。</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>バックアップからの復元</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>多くの連絡先が削除されました</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>経路の実行で連絡先が削除されました</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>1つの経路の実行で、1日のうちに一度にまたは少しずつ、100件以上の連絡先が削除されました。</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>アドレス帳の整理</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>アプリが初めて許可されました</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>90日間誰も許可していなかったアプリに、誰かが接続中のサービスのデータを見せました。最初の2週間は学習期間です。</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>同意のある新しいアプリ</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>1つのアドレスが多くのアカウントのパスワードを試しています</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>あるアドレスからのサインイン失敗</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>1つのネットワークアドレスから、30分以内に8つの異なるアカウントのサインインが失敗しました。</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>全員のパスワードを変えた後の、同じアドレスを使う多くの人</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>削除または照合が多すぎるため、同期が待っています</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>計画が保留されています：削除や新しい照合が上限を超えるか、アドレス帳が空になるか、2人目が必要です。</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>外に出してよいものが全経路で変わりました</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>新しい経路が通す項目、または連絡先を決して外に出さないグループが変わりました。今後外に出る項目については、別のルールが知らせます。</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>誰かが役割で許されないことを試しました</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>役割で許されませんでした</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>誰かが10分以内に5回、役割で許されないことをこのアプリに求めました。</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>間違ったアカウントのスクリプト</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>ユーザーの削除後に、誰かがロック解除を試しました</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>ユーザーが削除されました</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>ここでユーザーが削除され、30日以内に、このワークスペースが知らない人のロック解除が失敗しました。</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>古いショートカットまたはスクリプト</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>接続がサービスで以前より多くのことをできます</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>誰かがサービスに再サインインし、以前のサインインになかったスコープが与えられました。</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>新しい経路、または許可されたログやチェック</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>サインインがまもなく終わります</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>セキュリティのチェックで、接続のサインインが数日以内に終わるか、終わったことが新たにわかりました。誰かが再サインインするまで、そこでは何も同期されません。</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>期限のあるサインイン</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>多くの失敗の後にサインインしました</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>1つのアカウントでサインインが5回失敗</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>1つのアカウントで15分以内にサインインが5回失敗し、次の15分以内に成功しました。</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>誰かがようやくパスワードを思い出した</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>サービスがサインインを不審としています</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>GoogleまたはMicrosoftが、サインインやセッションにアカウントと合わない点を見つけました。</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>旅行、または新しいネットワーク</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>誰かが初めての国からサインインしました</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>アカウントが、90日間使われていなかった国からサービスにサインインしました。アカウントの最初の1週間は学習期間です。</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>経路で見つかった連絡先がいつもよりずっと少ない</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>経路の実行で読んだ連絡先が以前よりずっと少ないか、0件でした：アドレス帳が消されたか、絞り込みが変わりました。</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>アドレス帳の整理、または別の絞り込み</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>これまでなかった時刻の同期</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>このコンピューターの時計で、90日間どの同期も始まらなかった時間帯に同期が始まりました。最初の2週間は学習期間です。</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>別の時間の仕事、または新しい予定</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>2段階認証がオフになりました</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>接続中のサービスで、1つのアカウントまたは全員の2段階認証がオフになったか、削除されました。</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>電話やキーの交換</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>多くの失敗の後にこのアプリのロックが解除されました</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>このアプリのロック解除が5回失敗</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>1人について、15分以内にこのアプリのロック解除が5回失敗し、次の15分以内に成功しました。</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>誰かがようやくパスフレーズを思い出した</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>いつもよりずっと多くの連絡先が経路を通りました</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>大きなアドレス帳の最初の同期</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>いつもよりずっと少ない連絡先が経路を通りました</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>毎日連絡先を書き込む経路で、UTCのある日の書き込みがずっと少ないか、0件でした。その日より後に実行があると知らされます。</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>フックへのメッセージが確認されていません</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>Zapが処理したものの名前が並ぶフックの戻り道に、1日以上前に受け付けられたメッセージの名前がありません。毎週新たに欠ける限り、1週間分のメッセージを数える1つのアラートになります。</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>経路が実行されなくなりました</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>ほぼ毎日、または別の周期で実行されていた経路が、実行日の間隔の通常の最長の2倍、少なくとも2日間、実行されていません。10回の間隔があるとわかります。オフにしたか削除した経路は対象外です。</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>休日、またはこのコンピューターの電源が切れていた</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>計画が人を待っている</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>UTCの1日に、経路がほかの書き込みのあった日よりずっと多くの連絡先を書き込んだか、設定の数（誰も変えていなければ5,000件）を超えました。通常の数はそのような日が14日あるとわかります。設定の数は最初の実行から有効です。</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>いつもよりずっと多くの連絡先が送り先に届きました</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>1つの接続に書き込む2つ以上の経路が、UTCの1日に合わせて、ほかの日よりずっと多くの連絡先を書き込んだか、そのうち1つの経路に許された最大の数（誰も変えていなければ5,000件）を超えました。経路ごとには普段どおりかもしれません。</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>複数の大きなアドレス帳の最初の同期</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>開いているアラートはありません</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 どれか1つが閉じられるまで、何も同期されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>%Ln件のアラートが開いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1、引き受け済み%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>レベルなし</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>引き受け済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>通常の下限</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>通常の上限</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>わかっている日数または実行</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送り先</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>すべての連絡先</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>%1の連絡先</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>受け取るもの：%1。</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>マスク：%1。</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>ハッシュ化：%1。</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>対象：%1。</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>双方向。</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>さらに：%1。</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>マスクまたはハッシュ化しなくなるもの：%1。</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>対象：%1（以前：%2）。</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>双方向（以前は一方向）。</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>%1 wants to erase a contact in all places.</source>
        <translation>%1がすべての場所から連絡先を消去しようとしています。</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1が新しい送り先に連絡先を送ろうとしています：%2。</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1が経路%2でより多くを外に出そうとしています。</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1がすべての連絡先をファイルに書き出そうとしています。</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1が、決して外に出さないグループを外そうとしています：%2。</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>送り先：%1。</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>消去する場所：%1。</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1が同意しました。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1は同意しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1が1つの計画で%Ln件の連絡先を削除しようとしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>移動元：%1。</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>今は別の独自の認証局がこのサーバーを保証しています。</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>戻り道なし：メッセージは「受付済み」のまま</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>メッセージを確認</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>テストメッセージ%1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>戻り道で確認済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>メッセージを受け取る</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1、%2に読み取り</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>自分のフック（JSON）</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>%1へのメール</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>%1 への署名付きメッセージ</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Zapier, %1</source>
        <translation>Zapier、%1</translation>
    </message>
    <message>
        <source>Slack, %1</source>
        <translation>Slack、%1</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2 each day</source>
        <translation>毎日 %1 から %2 まで静かにする</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>%1 から %2 まで静かにする（開始日：%3）</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1（重大なアラートは送ります）</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>テストに失敗しました（%1）</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>メッセージに失敗しました（%1）</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>テスト済み（%1）</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>送信済み（%1）、アラートの数：%2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>10 回試してやめました。アラートの数：%1。アラートの一覧には残ります。</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>与えられた権限</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>2段階認証</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>管理者とアカウント</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>通信中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>キーとパスワード</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>ユーザーとポリシー</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>No more is granted than is needed</source>
        <translation>必要以上の権限がない</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>サービスでアクセスを終わらせてから、もう一度サインインしてください：経路に必要なものだけを求めます。</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>アクセスできるほかのアプリがわかっている</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>不要なものをZapierも含めてサービスで削除し、残りを保証してください。</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>接続が使われている</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>接続を削除するか、経路を追加してください。</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>キー、パスワード、サインインが十分新しい</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>サービスで新しいものを作ってここに入力するか、もう一度サインインしてください。その後、古いものをサービスで削除してください。</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>サインインが続いている</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>終わる前にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>フックのアドレスが今の形式である</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Zapierで新しいフックを作り、そのアドレスをここに入力してください。</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Zapと接続アプリを見直した</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>ZapierでZapとアプリの接続を見直し、不要なものを削除してから、90日間保証してください。</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>このワークスペースの秘密がファイルにない</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>ファイルから削除し、サービスで新しいものを作ってください：読まれたおそれがあります。</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>秘密がキーチェーンまたは環境変数にある</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>封印に使うパスフレーズが強いことを確かめてから、保証してください。</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>全員が2段階認証を使っている</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>名前のある人に設定してもらってください。管理者が先です。問い合わせできない場合は、確かめてから保証してください。</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>2段階認証が全員に必須である</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>2段階認証を必須にする設定をオンにしてください。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>Microsoftのセキュリティの既定値がオンである</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>オンにするか、代わりになる条件付きアクセスを保証してください。</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>管理者が2～4人いる</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>役割をもう1人に与えるか、何人かから外してください。</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>使われていないアカウントがない</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>90日間誰も使っていないアカウントを停止してください。</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>通信が有効な証明書で暗号化されている</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>サーバーの管理者に証明書を更新してもらってください。</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>両方のデータベースが暗号化されている</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>同期を止め、ワークスペースをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>両方のデータベースが壊れていない</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>パスフレーズが強いことを確かめてから、保証してください。</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>ほかの人がワークスペースのフォルダーを読めない</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>グループとその他から、読み取りと立ち入りの権限を外してください。</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>書き出した連絡先が1週間を超えて放置されていない</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>示されたフォルダーの書き出しファイルとその写しを削除してください。接続されていないディスクにある場合は、確かめてから保証してください。</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>メモリーの内容が暗号化されずにディスクに書かれない</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>ディスク全体かスワップ領域を暗号化してください。</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>異常終了時にメモリーの内容がディスクに書かれない</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>1人だけがすべてを握っていない</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>2人目の管理者を追加してください。</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>ワークスペースを開ける人が全員使っている</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>名前のあるユーザーを削除してください。</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Zapに必要な項目だけが外に出る</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Zapで使わないものを外すか、マスクまたはハッシュ化してから、残りを保証してください。</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>この1か月にログが検証された</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>ログを検証してください。</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>ルールがログを見張り、正しく働いている</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>オフのものをオンにし、読めないファイルを削除するか直してから、わざとオフにしているものを保証してください。</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>証人を追加してください：フォルダー、メールボックス、フック。</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>この1か月に人がセキュリティを見直した</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>前回の見直し以降の出来事を確認してください。</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>保証あり</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>まだ誰も問い合わせていません。</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>前回のチェックが古すぎます。</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>権限が足りません。</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>権限%1が必要です。</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>サインインした人は問い合わせできません：%1が必要です。</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>プラン%1が必要ですが、ありません。</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>問い合わせではわかりません。</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>サインインが終わりました。</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>サービスに求められた待ち時間が長すぎました。</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>途中で止められました。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>答えが完全ではありません。</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>答えに含まれていません。</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>見つかったことを判断できるのは人だけです。</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>これを確認する権限で、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>キーがキーチェーンにあるか、強いパスフレーズで守られている</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>リリース版を使ってください：メモリーの内容は書かれません。</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>ログがどこまで進んだかが外の誰かに伝えられている</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>Microsoftのサインインを終わらせられるのは本人だけです：myapps.microsoft.comでアプリを削除してください（個人アカウントの場合：account.live.com/consent/Manage）。</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>Googleのサインインをここから終わらせられませんでした：myaccount.google.com/connectionsでアプリを削除してください。</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>HubSpotのサインインをここから終わらせられませんでした：HubSpotの設定の「Connected apps」でアプリをアンインストールしてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>クライアントの変更</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>リダイレクトアドレスをコピー</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>連絡先を見てダウンロードする</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>連絡先を見て、変更し、削除する</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>連絡先を見る</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>アカウントの連絡先を見る</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>アカウントの連絡先を追加、変更、削除する</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>連絡先にどんなプロパティがあるか見る</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>サインインと管理者の操作のログを見る</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>サインインとディレクトリの変更のログを見る</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>ディレクトリに誰がいるか見る（これがないとMicrosoftはサインインを表示しません）</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>サインインとセキュリティの変更のログを見る</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>会社の人と、誰が2段階認証を使っているか見る</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>どのアプリがアカウントにアクセスできるか見て、終わらせる</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>サインインの規則を見る</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>実行 開始 連絡先</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>アカウントを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>追加 新規 接続 サービス Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>連絡先ファイルを接続(&amp;F)…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>開く 取り込み インポート vcf vcard csv 表</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>経路を追加(&amp;R)…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>新規 方向 送り元 送り先</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>連絡先を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>保存 ファイル エクスポート vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>閉じる ワークスペース サインアウト</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>入力を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>入力をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>このページで探す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>再読み込み 読み直す</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>何でも検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>ページ 移動 開く</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>使い方 説明</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめの手順(&amp;F)</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>開始 一覧 準備</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>キー 一覧</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>Contact Wardenについて(&amp;A)</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン 版</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>今すぐセキュリティをチェック</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>2段階認証 管理者 テスト</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>自分の秘密をファイルから探す…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>検索 漏えい トークン キー</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>すべて取り消す…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>緊急 盗難 コンピューター すべてのアクセスを終了</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma ミュート オン オフ</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>証明 改ざん チェック</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>ユーザーを追加…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>同僚 担当者 ユーザー 役割</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>新しい回復コードを作成…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>紛失 パスフレーズ 印刷</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>テーマ 暗い 明るい 外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>日本語 英語 English 翻訳 言葉</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>アプリを使っていないときにロック</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>ワークスペースのフォルダー</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>監査ログの証人</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>ワークスペースを別のコンピューターに移す</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>重複する連絡先を探す(&amp;D)</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>二重 重複 統合 同じ</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>ハイコントラスト アクセシビリティ 見やすい</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>キーで幅を変更(&amp;C)</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>列 境界 幅 詳細 広く 狭く</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>アラートの送信先</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>通知 知らせる メール フック 送信 静かにする時刻 おやすみ</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>ロック 放置 分 時間 自動</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>やめる キーチェーンでの解除 パスワード パスフレーズ サインイン</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>パスワード ロック解除 設定</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>開く 場所 どこ ファイル データ</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>追加 チェックポイント メール フォルダー フック</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>書き出し エクスポート バックアップ 引っ越し 移動後、このコンピューターは同期しません 再びここで同期</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>新しい版を知らせる</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>更新 アップデート リリース 新しい アップグレード 今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>サポート用ファイルの保存</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>情報 バージョン 版 診断 報告 ヘルプ</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>新しい確認はありません。</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>テストメッセージが確認されました：戻り道が働いています。</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>「%1」の戻り道はまだありません。Zapが最初の行を書くと始まります。</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>「%1」の戻り道：%2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>「%1」のZapはまとめて名前を挙げるため、メッセージを区別できません。最後のステップでidempotency_keyを書くようにしてください。</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>「%1」の戻り道は、最新の部分だけを読みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>%Ln件のメッセージが確認されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The same person as %1 in %2</source>
        <translation>%2の%1と同じ人</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>%2の%1とは別の人</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件見つかりました</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>変更%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>削除%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>そのまま%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>確認済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>連絡先%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>the macOS Keychain</source>
        <translation>macOSのキーチェーン</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windowsの資格情報マネージャー</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>デスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Wardenはすでに開いていますが、応答しません。</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>処理中か、閉じた後に残りの処理を終えているところです。少し待ってから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>DuplicateText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>names, and how many contacts have them</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>同じメールアドレス</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>同じ名前と組織</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>違う名前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>グループ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>これらが片付くと、さらに%Ln件のグループが表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>%Ln件のメールアドレスまたは電話番号が、非常に多くの連絡先にあります。その中では、同じ名前のものだけが候補になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>1件が、「統合後」の列に表示されている内容で残ります。ほかの%Ln件は%1から削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>次の同期で、経路のとおりにほかのアドレス帳にも反映されます。</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>このアドレス帳から削除したものは戻せません。</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1はそのまま</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1はマスク</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1はハッシュ化</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1（方法の記録なし）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>接続が削除されたZap</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>接続が削除されたアドレス帳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>この連絡先を持っています。</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>受け取ったもの：%1、最後は%2。</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>何も送られませんでした：毎回失敗しました。</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>そこには何も送られていません。</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Zapierの公開情報によると、アカウントにはもう残っていません。</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapierは、%1までにアカウントからこれを削除すると公開しています。</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapierは、今日アカウントからこれを削除すると公開しています。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>送信済み、結果不明</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Zapがこれで何をしたか、アカウントの保管期間がより短いかを、Zapierに問い合わせる方法はありません。バックアップにはさらに4か月残ることがあります。</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapに入ったものの保管期間を、Zapierはhttps://zapier.com/legal/data-retention-deletionで公開しています：アカウントに29～69日、バックアップにさらに4か月までです。</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>連絡先がなくなったこと</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>削除された経路</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2：%3、%4による</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapierは、%1までに（あと%Ln日で）アカウントからこれを削除すると公開しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>サービスがユーザー名かパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>アドレスとインターネット接続を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>何も失われていません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>%1の証明書は、このコンピューターが信頼する認証局のものではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>サーバーの管理者に更新を頼み、このコンピューターの時計を確かめてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>%1の証明書は別のアドレスのものです。</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>アドレスに入力ミスがないか確かめてください。なければ、サーバーの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>%1への接続が暗号化されないため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https://で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>サーバーが別のサーバー%1を案内しています。パスワードはそこに送っていません。</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>%1が同じサービスのものなら、この接続で許可してください。</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>サーバーがすべての要求を際限なく別のアドレスに回しています。</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>アドレスを確かめるか、サーバーの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>このアドレスで応答したのは、期待したサービスではありません。</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>アドレスを確かめてください：ウェブページではなく、連絡先用のアドレスが必要です。</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>応答が連絡先としては大きすぎたため、途中で打ち切りました。</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>アドレスを確かめてください。アドレス帳が正しければ、とても大きな写真を削除してください。</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>応答の途中で接続が切れました。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>何も失われていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>サービス側の障害が報告されています。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>数分後にもう一度試してください。続く場合は、サービスの稼働状況ページを見てください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1はもうありません。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>別の名前か場所を選んでください。</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>その間に誰かがサービスでこの項目を変更しました。</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>そのまま残しました。もう一度同期すると、両方の内容を見られます。</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>このアカウントでは%1を読み取ることしかできません。</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>書き込みの権限を求めるか、送り元としてだけ使ってください。</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>サービスにこのアカウントの空きがありません。</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>サービスで空きを作るか、より大きなプランを選んでください。</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>以前とは別のアカウントかアドレス帳が応答しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>サービスでアカウントを確かめてください。意図した変更なら、接続を削除して追加し直してください。</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>サービスがキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>ブラウザーでサインインが断られました。</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>もう一度サインインし、画面で求められることを許可してください。</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>ブラウザーから時間内に戻りませんでした。</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>もう一度サインインを始めてください。ブラウザーに接続できないページが出た場合は、そのアドレスをコピーしてここに貼り付けてください。サービスのエラーが出た場合は、何を変えるべきかそのページに書いてあります。</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>サービスがこのサインインを受け付けなくなりました。取り消されたか、長く使われなかったか、アカウントのパスワードが変わりました。</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>もう一度サインインしてください。連絡先と経路はそのままです。</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>応答がこのサインインのものではないため、使いませんでした。</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>もう一度サインインを始め、そのとき開くページで終わらせてください。</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>先に組織の管理者の承認が必要です。</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>管理者に%1でアプリを承認してもらい、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>サインインしましたが、必要な権限がありません：%1。</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>もう一度サインインし、すべてのチェックを入れたままにしてください。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>サービスがクライアントIDかクライアントシークレットを受け付けません。</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>サービスのコンソールから両方をもう一度コピーしてください。そこで置き換えたシークレットは、ここにも入力が必要です。</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>リダイレクトアドレスがサービスに登録されていません：%1。</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>サービスのコンソールでこのアドレスをそのままクライアントに追加し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>このアカウントに%1はありません。</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>サービスのコンソールでオンにするか、アカウントにライセンスがあるか管理者に聞いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>このコンピューターの時計がサービスと5分以上ずれています。</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>時計を合わせ（システムに任せるのが最適です）、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>リダイレクトアドレスのポート%1を別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>そのプログラムを終了するか、1分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>このコンピューターに、アプリが使えるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>代わりにパスフレーズを使うか、キーチェーンをインストールしてください（LinuxではGNOME KeyringかKWallet）。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>コンピューターのアカウントのパスワードでロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>パスワードを求める画面がないか探すか、コンピューターからサインアウトしてサインインし直してください。</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>このワークスペースのキーがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>パスフレーズか回復コードを使ってください。新しいキーは作っていないので、データは安全です。</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>このワークスペースは、このコンピューターのキーチェーンでは開けません。</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Caps Lockとキーボードの配列を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>このワークスペースの回復コードではありません。</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>印刷したものと1文字ずつ比べてください。</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>そのパスフレーズは簡単に推測されます。</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>12文字以上にしてください。例えば、互いに関係のない4つの単語です。</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>環境変数%1が設定されていません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1が暗号化されていないため、開きませんでした。</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>誰かがファイルを置き換えました。フォルダーをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>キーが%1に合いません。</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>ファイルは別のワークスペースのものです。フォルダーをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1が壊れています。</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>フォルダーを今のまま写しに取り、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1は、このアプリのより新しい版で書かれました。</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>アプリを更新して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>空きを作って、もう一度試してください。それまでに書いたものは完全です。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>別のフォルダーを選ぶか、書き込みの権限を求めてください。</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>フォルダー%1がありません。</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>先に作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1を読めません。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>ファイルがあり、読む権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1が大きすぎます。</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>小さくして、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1は読める形式ではありません。</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>vCardファイル（.vcf）か表（.csv）を使ってください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1はここでは知られていません。</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>入力ミスがないか確かめるか、一覧で探してください。</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>経路には2つの異なるアドレス帳が必要です。</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>写し先に別のアドレス帳を選んでください。</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>名前として使えません。</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>改行なしで、1～100文字の文字、数字、空白にしてください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>ドメイン、メールアドレス、またはhttps://で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>アドレスにユーザー名かパスワードが含まれ、見られるおそれがあります。</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>アドレスから除き、それぞれの欄に入力してください。</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>ワークスペースのロックを解除する手段がなくなります。</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>キーチェーンを選ぶか、パスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>ファイルもフォルダーも選ばれていません。</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>vCardファイル、表、または.vcfファイルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>この版はそのサービスを知りません。</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>一覧から選ぶか、アプリを更新してください。</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>テストメッセージを受け付けるのはZapierのフックだけです。</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>ほかの接続を試すには、テストを押してください。</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>上限の1つが範囲外です。</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>削除数は0以上、割合は0～100にしてください。</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>同期する経路がありません。</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>経路を追加するか、オンにしてください：経路は、どのアドレス帳をどこに写すかを示します。</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1は唯一の所有者です。</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>先にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>自分自身に対してはできません。</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>別の所有者ならできます。</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>役割%1を持つ人がいます。</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>先に、持っている人全員に別の役割を与えてください。</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>ユーザー、役割、キーを管理できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>その権限を除くか、その人を所有者にしてください。</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>このコンピューターのアカウントを使う人は、誰でもワークスペースを開けます。</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>ほかに誰も使わないことを確認するか、キーチェーンでのロック解除をやめてください。</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>このワークスペースの別の同期が実行中です。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>上限を超える変更になります。</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>計画を確認してください。許可した場合だけ実行されます。</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>この計画はここでは知られていません。</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>新しい計画を作ってください。</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>この実行はここでは知られていません。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>この実行に元に戻せるものはありません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>この方法ではできません。</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>入力した内容を確かめてください。</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>ワークスペースがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>あなたの役割では許されていません。</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>このワークスペースの所有者に聞いてください。</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>今、ほかのものが使っています。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>サービスに接続できません。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>インターネット接続を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>サービスが再サインインを求めています。</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>接続を開いてサインインしてください。</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>サービスが要求を減らすよう求めています。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>同じ値が両側で変更されました。</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>正しいほうを選んでください。</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>この計画を作った後に変更があったため、実行しませんでした。</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>新しい計画を作り、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>データが正しい形ではありません。</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>入力した内容を確かめるか、詳細を見てください。</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>ワークスペースのファイルを読み書きできません。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>ディスクとフォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>それまでにしたことは完全で、記録されています。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>アプリの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>it</source>
        <translation>それ</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>それはもうこのワークスペースにありません。</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>ページを更新して、選び直してください。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>メールサーバー%1が暗号化された接続を提供しないため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>ポートと、最初から暗号化するかSTARTTLSを使うかを確かめてください。</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>メールサーバー%1がメッセージを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>差出人と宛先を確かめてください。多くのサーバーでは、差出人はそのアカウント自身のアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1はワークスペース自身のフォルダーの中にあります。</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>そこでログを変えられる人は、証人も変えられます。別の場所、できれば別のコンピューターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>監査ログに書き込めないため、何も同期しませんでした。</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>ディスクの空きと、ワークスペースのフォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>監査ログが、このワークスペースが最後に書いたものではありません。</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>バックアップから復元しましたか？それなら、所有者が監査ログのページの検証からこのログを続けられます。そうでなければ、フォルダーの写しを取り、書き込める人を調べてください。</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>決定を待っています。</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>同期を開いて確認してください。</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>アラートのため何も同期されません：「%1」。</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>何が起きたか調べてください。その後、所有者か管理者が、アラートのページまたはcontact-warden-cli alerts closeで閉じます。</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>経路には、外に出してよい項目が1つ以上必要です。</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>項目を選んでください。</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>%1をマスクやハッシュ化して受け取れるのはフックだけです：アドレス帳には入りません。</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>そのまま出すか、ここに残してください。</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>%1のマスクはありません：どの部分からもすべてがわかるおそれがあります。</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>そのまま出すか、ハッシュ化するか、ここに残してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1はハッシュ化できません。</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>ここに残してください。</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>この経路でハッシュ化して外に出る項目はありません。</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>キーは不要です。何もする必要はありません。</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>%1向けにハッシュ化するためのキーがなくなりました。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>そこには何も送っていません。経路を変更できる人は、経路の編集画面でハッシュの新しいキーを作れます：その後はすべてのハッシュが変わります。</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>計画の後に項目ポリシーが厳しくなりました。</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>何も送っていません。次の計画は新しいポリシーに従います。</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>連絡先が、決して外に出してはいけないグループに入っています。</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>何も送っていません。何もする必要はありません。</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>すでに回答されたか、もう依頼されていません。</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>ほかに同意できる人がいません。</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>先に2人目の所有者か管理者を追加してください。</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>%1がいないと、2人目が必要なことに同意できる人が2人未満になり、いつまでも待つことになります。</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>先にほかの人に同意できる役割を与えるか、2人目の規則を解除してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1は同意しませんでした。</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>話し合って、依頼の内容を変えてください。</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>先にほかの人の同意が必要です。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1はワークスペースではありません。</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>keyring.jsonのあるフォルダーを選ぶか、新しいワークスペースを作ってください。</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>%1にはすでにワークスペースがあります。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>それを開くか、別のフォルダーを選んでください。上書きされることはありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1はワークスペースの書き出しファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>もう一方のコンピューターの設定で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1が完全でないか変更されているため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>もう一方のコンピューターからもう一度コピーするか、そこで書き出し直してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1は監査ログのチェックポイントではありません。</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>チェックポイントの保存時に書かれたファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>%1には、このワークスペースのログのアーカイブされた記録がありません。</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>アーカイブしたときに作られたファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1が完全でないか、変更されています。</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>ファイルの別の写しを使ってください。元の内容はログが引き続き証明します。</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>ログのその部分はアーカイブされ、%1にあります。</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>それらの記録は今そのファイルにしかありません：保管してください。</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>その日付までにアーカイブするものはありません。</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>別の日付を選んでください。記録は1,024件ずつアーカイブされます。直近90日間の記録や、より長く残す記録は、所有者だけがアーカイブできます。</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>チェックポイントは%1の記録とは別の記録のものです。</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>両方がこのワークスペースのものか確かめてください。そうであれば、ログが置き換えられています。</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>%1にほかのファイルがあります。</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>空のフォルダーか、まだないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>このワークスペースに回復コードがないため、書き出しを誰も開けません。</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>先に所有者が作ります。その後、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>このワークスペースは別のコンピューターに移されたため、ここでは何も同期されません。</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>もう一方のコンピューターで同期してください。届いていない場合は、所有者が設定でここで続けられます。</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>ここにはまだあなたのパスフレーズがありません：キーチェーンが代わりに開いています。</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>先に自分のパスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>ワークスペースのキーかあなたの役割が、別の場所で変わりました。</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>ここでは何もしていません。ワークスペースをロックし、もう一度解除してください。</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>%1には何も送られません：このコンピューターで封印されたものがないか、その記録が後で変更されました。</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>別のコンピューターで追加しましたか？それなら、秘密を入力し直すか、削除して追加し直してください。そうでなければ、ワークスペースのフォルダーに書き込める人を調べてください。</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>両方を確かめるか、サービスでアプリパスワードを作り、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>もう一度試してください。また起きたら、詳細を添えてこのプログラムの提供元に報告してください。</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>依頼しました：別の人がサインインし、ユーザーのページで答えます。その後、書き出し、取り消し、統合をもう一度行うか、同期を開いて待っている計画を許可してください。経路にはほかに何も必要ありません。</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>名前の変更、移動、削除がなかったか確かめてください。移動した場合は、カードで場所を変更してください。</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>連絡先の完全な一覧が返ってこなかったため、何も削除していません。</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>アドレス帳を確かめてください。移動した場合は、カードで場所を変更してください。</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>接続に示されている権限を付けて、サービスで新しいキーを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>起動する前に設定するか、ウィンドウで秘密を入力してください。</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>会社に独自の認証局がある場合は、そのCAファイルを接続で選んでください。そうでなければ続けないでください：誰かが盗み聞きしているおそれがあります。</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>このワークスペースを作成</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>別のコンピューターへのワークスペースの書き出しを開始</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>別のコンピューターへワークスペースを書き出し</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>別のコンピューターからここへワークスペースを移動</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>ワークスペースが移ったため、ここでの同期を終了</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>ここでの同期を継続</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>ワークスペースのロックを解除</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>ワークスペースのロック解除を試行</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>失敗したサインインの記録を開始</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>失敗したサインインの記録が完全でないことを発見</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>ワークスペースをロック</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>新しい回復コードを作成</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>以前の所有者が持つおそれのある回復コードを無効化</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>知らないまま自分のパスフレーズの変更を試行</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>自分のパスフレーズを変更</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>忘れた人のパスフレーズを設定</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>キーチェーンでのロック解除を終了</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>ユーザーの名前を変更</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>ユーザーに別の役割を付与</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>知らされていないユーザーか役割の変更を発見</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>役割「%1」を追加</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>役割「%1」を変更</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>役割「%1」を削除</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>「%1」を接続</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>接続「%1」をテスト</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>接続「%1」を変更</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>接続「%1」を削除</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>「%1」にテストメッセージを送信</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>「%1」へのテストメッセージの確認を発見</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>「%1」に送ったものの確認は見つからず</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>経路「%1」を追加</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>経路「%1」を変更</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>経路「%1」を削除</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>新しい経路が外に出すものを変更</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>決して外に出さないグループを変更</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>「%1」向けにハッシュ化するためのキーを作成</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>「%1」向けにハッシュ化するための新しいキーを作成</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>計画を作成</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>決定のため計画を保留</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>計画を承認</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>計画が保留したものをそのままにすると決定</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>古くなった計画を拒否</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>同期を開始</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>「%1」を同期</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>同期を終了</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>中断された同期を整理</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>同期のメッセージを確認</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>同期を元に戻した</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>2つの連絡先が同じ人か決定</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>2つの連絡先が同じ人かの決定を取り消し</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>連絡先のファイルへの書き出しを開始</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>連絡先をファイルに書き出し</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>連絡先の送り先の報告書の保存を開始</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>連絡先の送り先の報告書を保存</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>連絡先の全消去を開始</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>連絡先を消去</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>消去した連絡先が戻ることを許可</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>「%1」のイベントを取得</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>「%1」のログの取り込みを開始</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>「%1」のログを取り込み</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>「%1」でサインイン</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>「%1」でサインインに失敗</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>「%1」のサインインで追加の確認を求められた</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>「%1」がサインインを不審と判断</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>「%1」からサインアウト</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>アプリに「%1」のデータの閲覧を許可</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>アプリの「%1」へのアクセスを取り消し</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>「%1」で2段階認証を追加</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>「%1」で2段階認証を削除</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>「%1」でパスワードか回復方法を変更</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>「%1」のアカウントが無効化された</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>「%1」のセキュリティ設定を変更</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>「%1」を管理</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>「%1」のデータを変更</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>「%1」からデータを書き出し</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>「%1」で何かが起きた</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>監査ログの書き出しを開始</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>監査ログを書き出し</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>%1の報告書の保存を開始</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>%1の報告書を保存</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>古い記録のアーカイブを開始</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>古い記録をアーカイブ</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>アーカイブされた記録をファイルから読み取り</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>監査ログの証明を保存</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>監査ログのチェックポイントを保存</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>監査担当者のセッションが加えた記録に署名</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>復元されたバックアップのログを継続</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>監査ログの証人を追加</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>監査ログの証人を変更</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>監査ログの証人を削除</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>証人に最新のチェックポイントを通知</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>アラート「%1」が発生</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>続いているアラート「%1」を再び開いた</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>アラート「%1」を引き受けた</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>アラート「%1」を閉じた</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>アラートのルールを追加</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>アラートのルールを削除</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>アラートのルール「%1」をオン</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>アラートのルール「%1」をオフ</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>アラートのルール「%1」をミュート</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>アラートのルール「%1」のミュートを解除</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>証人に通知できなかった</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>セキュリティの報告書の保存を開始</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>セキュリティの報告書を保存</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>セキュリティの見直しを開始</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>セキュリティを見直し</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>セキュリティをチェック</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>サービスに問い合わせできないことを保証</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>ファイルの中でこのワークスペースの秘密を検索</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>緊急時にアクセスを終了</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>緊急時にすべてを取り消し</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>このコンピューターの時計の飛びに気づいた</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>役割で許されないことを拒否された</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>この記録は読めません：壊れています</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>証人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>セキュリティのチェック</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>元に戻せない</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>保証済み</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>間の時間数</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>最初の記録</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最後の記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>記録%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>アラートの送信先を追加</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>アラートの送信先を変更</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>アラートの送信先を削除</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>アラートの送信先にテストメッセージを送信</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>アラートの送信先への通知を断念</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>アラートの送信先</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>削除されず</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>外に出た回数</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>前回と違う答え</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>調べたファイル</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>手動での終了が必要</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>終了するものなし</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>すでにあったもの</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読めないもの</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>以前の記録数</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>その後の記録数</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>これまでの復元回数</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>試行の番号</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>欠けている最初の試行</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>欠けている最後の試行</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>サービスから届いたバイト数</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>見直し済みの最後の記録</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>キーチェーンでのロック解除を開始</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>2人目の同意を依頼</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>2人目として同意</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>2人目として拒否</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>2人目への依頼を取り消し</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>オンの経路で使われていません。</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>サインインはもう終わっています。</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>アドレスが古い形式です。</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>ワークスペースのファイルに封印されています：強さはパスフレーズ次第です。</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>パスフレーズでワークスペースが開きます：強さはパスフレーズ次第です。</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>まだ誰も検証していません。</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>前回の検証で正しくないとわかりました。</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>ほかが見たログではないか、壊れています。</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>まだ誰も見直していません。</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>このプログラムが異常終了すると、メモリーの内容が書かれます。</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>何かを知らせるルールがすべてオフです。</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>証人がいません。</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>接続を管理できるのは1人だけです。</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>ワークスペースの封印されたファイル</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1、%2発行の証明書、%3まで</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1、独自の認証局</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>見張っているルール</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>停止中のアカウント</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>スワップ領域</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>探した秘密</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開く手段</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>チェックとログへの許可</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>問題ありません。</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%2件中%1件が不合格で、全部は確かめられませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%2件中%1件が不合格です。</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>あるべき状態ではありません。</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>もう1つ権限が必要です：%1。</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>このワークスペースの設定から</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>確かめられるのは人だけです</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>秘密のある場所を読んで</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>ワークスペースのファイルを調べて</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>両方のデータベースの全ページを最後に調べた結果から</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>このプログラムについてシステムに問い合わせて</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>システムに問い合わせて：/proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>keyring.jsonの署名されたユーザー一覧から</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>連絡先の書き込み先を調べて</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>各ルールをその例に当てはめて</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>監査ログから</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>各サーバーに接続し、証明書を読んで</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>このコンピューターのファイルを検索して</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>サービスに問い合わせる予定でした</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>サービスに問い合わせて：%1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1、%2から%3まで</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>調べた%Ln件すべてに問題ありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>新しいものなし</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規%1件</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>イベントは最大%1時間遅れて届くことがあり、%2日間保管されます。</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>イベントは最大%1時間遅れて届くことがあります。保管期間は示されていません。1年分を求めます。</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>許可されたアプリ</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>管理者の操作</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>ディレクトリの変更</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>セキュリティの変更</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>ユーザーの操作</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>新規%1件、まだあります</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>このアカウントのプランに含まれません</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>この種類のアカウントでは保管されません</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>読めませんでした</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>残りはもう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1では%2でこのログを使えます。ほかのログはそのまま読み取ります。</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>%2で「%1」が必要です。そこの管理者に頼んでから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1は組織のために保管しています。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>ログなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>新しい記録%Ln件、すでにあったもの%1件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln行はイベントか時刻がないため、除きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>報告書の保存</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>印刷用ページ (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>プログラム用 (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>外に出してよいもの</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>フックのテスト</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>同一人物かどうか</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>連絡先の書き出し</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>報告書と消去</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>ロックと解除</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>キーチェーンでのロック解除</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>失敗したロック解除の記録</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>2人目</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>ログ自体</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>ログの証人</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>セキュリティのチェック</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>セキュリティの見直し</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>緊急時の取り消し</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>サービスでのサインイン</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>サービスでの2段階認証</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>サービスのアカウント</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>サービスのアプリ</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>セキュリティの設定と報告</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>サービスの管理</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>サービスのデータ</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>サービスのその他</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>実行者：%1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>情報源：%1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>1つの対象</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>1つの同期</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>アラートの送信先</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>ここと各サービスでのサインイン</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>アラートなし</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>記録1件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>アラート%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>過去%Ln日間では作動しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>過去%1日間で%Ln回作動したはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln件の記録は当てはめられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>数えたもの%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>HappeningText</name>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>このアプリのロック解除の失敗</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>誰かがこのアプリのロックを解除した</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>誰かが役割で許されないことを試しました</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>このアプリのユーザーか役割が変更された</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>サービスでのサインイン失敗</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>サービスでのサインイン</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>サービスで2段階認証がオフになった</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>サービスでアプリが許可された</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>サービスで管理者の権利が変わった</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>同期が失敗した</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>同期が人を待っている</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>連絡先が削除された</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>連絡先が作成された</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>連絡先が書き出されたか、報告された</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>経路が変更された</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>新しい経路で外に出してよいものが変更された</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>接続が変更された</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>フックのテストが失敗しました</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>問題や安全でない点がありますか？%1にご連絡ください。</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>新しいものを入力</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>ユーザーを開く</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>ログを検証</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>ルールを開く</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>今すぐ見直す</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>メッセージ：%1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>送信済み、未受付</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>%1が確認</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>戻り道で確認済み</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>このメッセージは送られませんでした。</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>このメッセージは送られましたが、受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapierがこのメッセージを受け付けました。Zapが仕事をしたかはわかりません。</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>Zapが仕事をしたことを、%1が%2に確認しました。</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>Zapの最後のステップにこのメッセージの名前がありました。戻り道の読み取りは%1です。</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>戻り道のあるフックはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>確認済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>受付済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>送信済み・未受付%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>未送信%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>戻り道とは、例えばDropboxに置くテキストファイルで、Zapの最後のステップが、処理したメッセージをそこに書き留めます。アプリはそれを読み、何が行われたかを知ります。</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>「%1」の連絡先%Ln件がそこにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>以前とは別の種類のファイルです。何も変更していません。</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>同じ種類のファイルを選ぶか、このファイルを別に接続してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>経路に必要な「%1」が、新しいアドレスにありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>アドレスを確かめてください。別のアカウントのものなら、このアカウントはそのままにして別に接続し、そのための経路を追加してください。</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>つまり、同じアドレス帳ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>すべて移されたか確かめてください。別のアドレス帳のつもりなら、このアドレス帳はそのままにして別に接続し、そのための経路を追加してください。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>そこにあるものは、最後に読み取ったときと同じではありません：%1。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>すべて移されたか、古い写しではないか確かめてください。続けると、これはすべてそこで編集されたものとして扱われます：次の同期で、経路とその上限のとおりに、これらの連絡先がほかの場所で削除、変更、追加されます。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>あなたの同意が求められています：%1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>あなたの同意が%Ln件求められています。最初のもの：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>「%1」が再サインインを求めています。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>「%1」に接続できませんでした。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>「%1」に必要なもの：%2。</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>セキュリティのチェックが不合格です：「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>セキュリティのチェック%Ln件が不合格です。最初のもの：「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>%1の保証が%2に終わります：「%3」。</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>所有者があなたのパスフレーズを設定したため、それを知っています。自分のものに変えてください。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>計画があなたの決定を待っています：%1。</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>元に戻す計画があなたの決定を待っています：%1。</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>まずアカウントを接続してください</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>接続されたアカウントはまだありません</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Wardenは、ある場所から連絡先を読み取り、別の場所に届けます。まず1つ目を接続してください。</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>最初のものは所有者か管理者が接続します。</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>次に連絡先の送り先を決めてください</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>経路はまだありません</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>経路は、あるアドレス帳から別のアドレス帳に通じ、外に出してよいものと削除してよいものの規則があります。</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>最初のものは所有者か管理者が追加します。</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>接続と同期はほかの役割の人が行います</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>何が起きたかは監査ログで見られます。</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>監査ログを開く</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>経路には2つのアドレス帳が必要です</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>連絡先を読み取るものと、届けるものを1つずつ接続してください。</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>2つ目を接続</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>「今すぐ同期」を押すと、上限内のものはすぐに書き込まれ、残りはあなたを待ちます。先に見るには、「同期」を開いて「先に確認」を押してください。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>12文字以上。互いに関係のない4つの単語がよいでしょう。</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>短すぎます：12文字以上にしてください。</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>推測されやすいです。単語を追加してください。</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>まずまずです。もう1つ単語を加えると強くなります。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強いです。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>すべてができ、ユーザーとキーも管理します。</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>アカウントを接続し、経路を決め、保留された計画を判断します。</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>「今すぐ同期」を押し、連絡先を見ます。設定は変更しません。</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>監査ログを読みます。連絡先のキーは持ちません。</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>ユーザー、役割、キーの管理</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>アカウントの接続と削除</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>接続の閲覧</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>経路、ポリシー、上限の設定</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>経路の閲覧</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>上限内の同期</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>待っている同期の決定、2人目としての同意</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>実行を元に戻す</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>連絡先の検索と閲覧</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>連絡先の書き出し、報告、消去</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>ログの自分の部分の閲覧</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>ログ全体の閲覧と書き出し</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>自分のパスフレーズと設定の変更</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>あなたの役割</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>あなたの役割（%1）</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1にはできません。所有者だけができます。</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1はアカウントの接続や変更ができません。</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1は接続を見られません。</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1は経路とポリシーを変更できません。</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1は経路とポリシーを見られません。</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1は同期できません。</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1は待っているものを決定できません。</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1は実行を元に戻せません。</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1は連絡先を見られません。</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1は連絡先の書き出し、報告、消去ができません。</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1は監査ログを見られません。</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1は設定を変更できません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>同期担当者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当者</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1はアラートも、ほかの人がしたことも見られません。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1。ほかの経路の削除と合わせると、上限を超えます。</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1。上限は%2件と%3%です。</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1。上限は%2です。</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1。上限は%2%です。</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>%1に何も残らなくなります。</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>以前は連絡先があったのに、この経路のアドレス帳が空で返ってきました。</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>この数の削除には、ほかの人の同意が必要です。</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>この経路は削除の前に確認します：%1が削除されます。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>すべてそのままにする</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>それでも実行</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>%1と%2で変更されます。</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>新しい連絡先として%1に送られます。</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>%1に追加されます。</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>変更が%1に送られます。</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>%1で変更されます。</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>削除が%1に知らされます。</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>%1から削除されます。</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>何も書き込まれません。</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>同じメールアドレス</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>一部が2人目を待っています</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>その経路では何も送っていません。ほかはすべて終わりました。</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>終わる前に停止しました</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1。それまでに書き込んだものは完全で、記録されています。次の同期はそこから続きます。</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>すべては同期できませんでした</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1。理由は下にあります。ほかはすべて終わりました。</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>数が合いません</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1。もう一度同期する前に、実行を開いてアドレス帳と比べてください。</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>一部があなたを待っています</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1。待っているものは何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>すべて同期されています</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%Ln件の連絡先のうち%1件が、削除されたと%2に報告されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%Ln件の連絡先のうち%1件が、%2で削除されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln件の連絡先が初めてほかと結び付けられます。上限はアドレス帳の%1%です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>Zapierのタスクを%Ln件使います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>連絡先%Ln件は元に戻せません：そこに送ったものや削除したものは戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>実行後に変更されたため、連絡先%Ln件は今のまま残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>削除が%Ln件、またはアドレス帳の%1%を超えるとあなたを待ちます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>連絡先%Ln件を同期できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>連絡先%Ln件を比較しました。書き込みは不要でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1。連絡先%Ln件を比較し、すべての結果が明らかです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1。理由は下にあります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1。その実行の内容をすべて元に戻しました。</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1。戻せないものと、その後に変更されたものは、そのまま残しました。</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>「削除」メッセージが%Ln件、または送った連絡先の%1%を超えるとあなたを待ちます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>ログはまだ署名されていません。</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>この報告書を作成した時点のログです：名前、記録の数、全体のルートハッシュに署名があります。紙で保管すれば、それ以前のものが変えられていないか後で確かめられます。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>%1に接続しています</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>%1の変更を調べています</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1を取得しています</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1を保存しています</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1を比較しています</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>%1の計画を作っています</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1に書き込んでいます</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>%1で起きたことを記録しています</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1を検証しています</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>%1の求めで待っています</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>%1でサインインしています</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>変更を調べています</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>連絡先を取得しています</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>連絡先を保存しています</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>連絡先を比較しています</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>計画を作っています</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>変更を書き込んでいます</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>起きたことを記録しています</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証しています</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>サービスの求めで待っています</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>ブラウザーでサインインしています</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1（残り%2）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>残り約1分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>残り約%Ln時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>記録%1～%2は%3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>監査報告書</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>ワークスペース%1。%3に%2が作成。</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>四半期はまだ終わっていません：これは現在までのログの内容です。</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>古い記録は封印されたファイルにアーカイブされています。そこにあるこの四半期の内容は、ここでは数えていません：%1。</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>書き込んだ連絡先</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>失敗したサインイン</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>ログの記録</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>同期（週の始まりの日）</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>書き込んだ連絡先：新規、変更、削除</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>同期したもの</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>この四半期に同期はありませんでした。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>同期の数がこの報告書で数えられる数を超えました：これらの表と棒には最新のものだけが入っています。</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>実行した人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>失敗したサインイン</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>ログでわかる限り、サインインの失敗はありません。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>この四半期について、接続中のサービスのイベントがログにありません：Contact Warden自体へのサインインだけを数えています。</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>ログにあるこの四半期のイベントは%1のものです。ほかのサービスについては何もわかりません。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>ルールで見つかったものはありません。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>そのほかの出来事</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>ログは元のままですか？</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1～%1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>%1に検証</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>ログにあるもの</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>外からの保証</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>ルートハッシュ：</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>監査報告書、%1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>ほか%Ln件の経路。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln件の同期が予定どおりに終わりませんでした。それぞれ何が行われたかはログにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>ほか%Ln人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>ほかによるもの%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>ほか%Ln件のルール。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>QuarterText</name>
    <message>
        <source>Plans that waited for a decision</source>
        <translation>決定を待った計画</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>却下された計画</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>2人目が同意</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>2人目が拒否</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>求めに応じて消去した連絡先</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>連絡先のファイルへの書き出し</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>追加された接続</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>変更された接続</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>削除された接続</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>追加された経路</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>変更された経路</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>削除された経路</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>外に出してよいものの変更（新しい経路またはグループ）</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>追加されたユーザー</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>役割が変わったユーザー</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>削除されたユーザー</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>役割の変更</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>古いものを知らないパスフレーズの変更</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>役割で許されないため拒否</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>サービスが不審としたサインイン</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>サービスで許可されたアプリ</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>サービスで削除された2段階認証</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>サービスでの管理者の変更</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>このログの検証</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>このログの書き出し</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>このログのアーカイブ（記録の取り出し）</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>署名キーなしで書かれた記録</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>変更されたこのログの証人</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>外されたこのログの証人</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>知らせられなかった証人</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>失敗したロック解除の記録の欠け</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>ログの一部を失ったバックアップからの復元</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>別のコンピューターへのワークスペースの書き出し</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>このコンピューターの時計の飛び</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>%1年第1四半期</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>%1年第2四半期</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>%1年第3四半期</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>%1年第4四半期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>a contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>%1の送り先</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>%2に%1が作成。</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>わからないこと</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>連絡先の送り先</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>未解決のチェック</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>それぞれ把握されていて、誰かが対応していますか？</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>まだ誰も閉じていません。何だったかわかりますか？</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>%2件のうち最新の%1件。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>どの接続とアプリが加わりましたか？それぞれまだ必要ですか？</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>ここやサービスで、誰が追加され、誰の権限が増えましたか？</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>以前より多くが外に出ていますか？Zapに必要ですか？</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>写し</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>誰が連絡先やログを書き出しましたか？まだ放置されていますか？</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>見張り</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>ログ、証人、アラートに見えるものを誰かが減らしましたか？</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>%2件のうち最新の%1件。すべては監査ログにあります。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>失敗したサインイン</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>パスフレーズの間違いはよくあります。本人でしたか？</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最後は%1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>1回、%1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>%2件の名前のうち最も多い%1件。すべては監査ログにあります。</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>最初の見直し：ログにあるすべて。</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>前回の見直し（%1）以降の出来事。</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 数が多すぎました：種類ごとに最新の10,000件です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>%Ln回、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 そのうち%Ln件の記録はアーカイブにあり、表示されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>アドレスはここで忘れられました。送られたものは今も受け付けます：そこで新しいものを作ってください。</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>パスワードはここで忘れられました。メールボックスで変更してください。</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>アドレスはここで忘れられました。送られたものは今も受け付けます：Zapで新しいフックを作ってください。</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>パスワードはここで忘れられました。サーバーで変更してください。</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>ここで忘れられました。%1でも終わらせてください。</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>フックのアドレスはここで忘れられます。その後、Zapで新しいものを作ります。</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>パスワードはここで忘れられます。その後、サーバーで変更します。</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>サインインは%1で終わり、ここで忘れられます。</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>サインインはここで忘れられます。その後、%1で終わらせます。</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>キーはここで忘れられます。その後、%1で削除します。</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>%1で終わらせ、ここで忘れました。</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>終わらせるものは残っていませんでした。</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>ここには何も残っていませんでした。まだ誰もそこで終わらせていなければ、終わらせてください。</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>終わっていません：%1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>環境変数%1にまだ秘密があります。</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>すべては取り消せませんでした</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>すべてここで忘れられました</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>すべて取り消しました</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>「%1」が再サインインを求めています。</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>それまで経路は待ちます。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>「%1」に必要なもの：%2。</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>そこに書き込む経路は、許可されるまで待ちます。</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>許可</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>前回の実行：元に戻す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1、%2による：%3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>セキュリティの報告書</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>ワークスペース%1。%3に%2が作成。</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>まだ誰もチェックしていません。</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>最後のチェックは%1です。その後古くなった答えは、判定できなかったものとして数えます。</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>ほかのチェックはまだ行われていません。</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>保証あり</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>最初にすべきこと</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1が%2まで保証しています。</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>人が保証していること</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>問い合わせではわからないことです。人の言葉によるもので、自動的に期限が切れ、検証されていません。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>セキュリティの報告書、%1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ほか%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>不合格%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>判定できず%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>保証あり%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>合格%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>対応が必要なもの%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>まだ誰もチェックしていません。</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>最後のチェックは%1です。</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>ほかのチェックはまだ行われていません。</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>console.cloud.google.comを開きます。上部でプロジェクトを選ぶか、「%1」で作成します。</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>「%1」の「%2」で「%3」を探し、「%4」を押します。</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>「%1」で「%2」を押します。Google Workspaceなら「%3」、それ以外なら「%4」を選びます。</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>「External」の場合だけ：「%1」の「%2」で「%3」を探し、「%4」で自分を追加します。</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>「%1」の「%2」で「%3」を押します。「%4」には「%5」を選びます。</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>「%1」と「%2」を下の欄にコピーします。</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>entra.microsoft.comを開きます。「%1」で「%2」を押します。</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>「%1」でプラットフォーム「%2」を、下のリダイレクトアドレスで追加します。</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>「%1」で「%2」を押します。「%3」、次に「%4」を選び、これらにチェックを入れます：%5。</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>「%1」で「%2」を下の欄にコピーします。シークレットはありません。</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>app.hubspot.comを開きます。「%1」、「%2」、「%3」の順に進み、「%4」を押します。</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>キーに名前を付けます。「%1」を押し、これらだけにチェックを入れます：%2。次に「%3」を押します。</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>「%1」を押し、キーを下の欄にコピーします。</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>HubSpotの開発者ツールでアプリを作成します（「hs project create」）。</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>下のリダイレクトアドレスを「redirectUrls」に入力します。</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>これらのスコープを必須にします：%1。</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>クライアントIDとクライアントシークレットを下の欄にコピーします。</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>zapier.comを開いてZapを作ります。「%1」をクリックし、「%2」を選びます。</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>「%1」には「%2」を選び、「%3」を押します。</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Zapierに表示されるアドレスを下の欄にコピーします。先頭は次のとおりです：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>%1のページの図です。</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>メニューで開いているもの：%1。</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>ページにあるもの：%1。</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>番号%1は「%2」にあります。</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>「%1」を入力します。「%2」で「%3」を選び、「%4」を押します。</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>最後のメッセージに失敗</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>連絡先の送り先を決めてください</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>経路は、あるアドレス帳から別のアドレス帳に通じ、外に出してよいものと削除してよいものの規則があります。</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>最初の計画を確認して実行する</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>計画を表示</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>アカウントの安全をチェックする</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>2段階認証、管理者、不要な権利：そのページで今すぐチェックを押すと、最初に直すべきものがわかります。</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>セキュリティを開く</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>監査ログの証人を決める</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>証人の追加</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>回復コードを用意する</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>パスフレーズやキーチェーンを失ったときにワークスペースを開きます。ないと、データも一緒に失われます。</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>ユーザーを開く</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>2つの場所を接続する</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Wardenは、ある場所から連絡先を読み取り、別の場所に届けます：アカウント、連絡先ファイル、またはZapです。</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>2つ目を接続</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>1つ目を接続</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>計画には、新規、変更、削除になる人と、外に出るものがすべて載ります。「実行」を押すまで何も書き込まれません。実行した後は、相手側が許す範囲で元に戻せます。</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>フォルダー、メールボックス、フックに、ログがどこまで進んだかを知らせます。これで、誰もログをこっそり書き換えられません。</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>パスフレーズの間違いが続きすぎました。</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>%1待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>そこにサインインするにはクライアントIDが必要です。サービスによってはクライアントシークレットも必要です。</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>サービスキーが入力されていません。</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>貼り付けるか、それを持つ環境変数の名前を指定してください。</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>この接続のサインイン手段が、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>サインインしましたが、必要な権限がありません：%1。</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>もう一度サインインし、すべてのチェックを入れたままにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>その間に%1が変更されたため、今回の内容は何も保存していません。</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>接続の今の内容を確かめてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>%1に不合格はなく、今日もありません。</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>今日の不合格：%1、%2と同数。</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>今日の不合格：%1。%2：%3。</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>Contact Warden %1が公開されました（%2）。</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>緊急とされています：今の版をインストールしたときと同じ方法で、早めにインストールしてください。</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>今の版をインストールしたときと同じ方法で、都合のよいときにインストールしてください。</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>応答がありませんでした：%1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>この版（%1）より新しいものはありません。</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>最後の問い合わせは%1です。</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>通信する相手は、接続したサービスと、証人やアラートのために指定した場所、それに新しい版の問い合わせを許可した場合の%1だけです。</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>記録%1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>記録%1～%2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1：変更されています。書かれたときに署名されたものではありません。</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1：ログの途中から取り除かれています。</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1：順番が変えられています。</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1：ログの終わりから切り取られています。</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1：ログの古い写しのため欠けています。バックアップから復元したなら、それが理由です。</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1：保証されたものとは別のログです。</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1：署名がないか、このワークスペースの外からの保証がまだありません。</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>ログは元のままです</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>変更はありませんが、すべてが保証されてはいません</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>ログの終わりが欠けています</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>ここにあるものは本物ですが、このワークスペースはそれより多く書いたため、同期しません。フォルダーをバックアップから復元したなら、それが理由です：ワークスペースの所有者による確認が必要です。誰も復元していないなら、何かを隠すために誰かが古い写しを置いたのかもしれません：フォルダーを今のまま写しに取り、書き込める人を調べてください。</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>ログが改ざんされたか、壊れています</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>ワークスペースのフォルダーを今のまま写しに取り、理由がわかるまで同期しないでください。</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>記録1～%1はアーカイブされています：ログがそのファイルを証明します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>ほか%Ln件の発見。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>%Ln件の記録すべてが、署名されたとおりの内容と順番です。ログの外にある最新のチェックポイントが保証しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>%Ln件の記録すべてが、署名されたとおりの内容と順番です。ログの外にあるチェックポイントが最初の%1件を保証しています。その後のものにはログ自身の署名だけがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>このワークスペースが書いた記録%Ln件がここにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>以前は、この場所に記録%Ln件の別のログがありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1：署名がまだありません。</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1：署名はありますが、このワークスペースの外からの保証がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>%Ln件の記録すべてが、署名されたときのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>%Ln件の記録すべてのつじつまが合っていて、最初の%1件は署名されたときのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>外でそれを確認できるものはまだありません：証人を追加してください。それ以降、ログの状態が証人に通知されます。</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>ログの外にあるチェックポイントが最初の%1件を保証しています。</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>フォルダー全体を持つ人なら、ログに書き足したり、古いものや別のものをここに置いたりできたはずです。別の場所に保存したチェックポイントと比べてください。</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>開いているワークスペースはありません。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー%1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>%1へのメール</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>フック%1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · まだ知らせていません</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>%Ln日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>%Ln時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · %2に記録%Ln件まで通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>記念日</translation>
    </message>
    <message>
        <source>website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>メッセンジャー</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>ハッシュ化</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>ここに残す</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>今後、この送り先へのすべての経路でハッシュが変わります：受け手は、持っているものと届くものを結び付けられません。送った連絡先はもう一度送られます。以前のキーは二度と使えません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>両側で同じ値が変更されました。正しいほうを選んでください。</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>片側で削除され、もう片側で変更されました。</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>同じ人かもしれない連絡先がいくつかあります。</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>この経路は、削除する前に確認します。</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>送り元でなくなりました。この経路は何も削除しません。</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>送り先で削除され、削除されたままです。</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>送り元では削除されたまま、送り先ではそのまま残ります。</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>この経路のグループに入らなくなりました。</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>決して外に出してはいけないグループに入っています。</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>決して外に出してはいけないグループに入っています。以前に出ており、送り先にあるものはそのままです。</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>この経路で外に出してよい項目がありません。</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>この人は意図して消去されたため、求められない限り戻りません。</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>連絡先ではなく、リストかグループです。</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>送り先ではできません。</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>この計画では別の経路が同じ連絡先を書き込みます。次の同期で行われます。</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>そのままにすると決めました。どちらかの側か経路の規則が変わると、もう一度確認します。</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>実行後に誰かが変更したため、元に戻しません。</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>サービスは戻せません。</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>上限より多くの連絡先が削除されます。</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>アドレス帳のうち、上限より大きな割合が削除されます。</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>アドレス帳が空になります。</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>普段より多くの連絡先が、初めてほかと結び付けられます。</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>1人で決められる数を超える連絡先が削除されます。</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>この経路が届けたものを削除</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>完全な写しを保つ</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>送り元でなくなった連絡先は、送り先に残ります。</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>この経路で同期し、送り元でなくなった連絡先は、上限の範囲で送り先から削除されます。</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>送り元にないものは、送り先で追加された連絡先も含めて、送り先から削除されます。</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>削除はすべて、人が同意するまで待ちます。</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>送り元を優先</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>送り先を優先</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>最新の変更を優先</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>送信済み、結果不明</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>記録が署名されたものと違います。</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>途中の記録が欠けています。</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>記録の順番が入れ替わっています。</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>ログの終わりが欠けています。</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>ログの古い写しです。</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>以前に見たものとは別のログです。</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>このコンピューターのファイルの外に、これらの記録を保証するものがありません。</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAVサーバー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Zapierフック</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google連絡先</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>何が起きたかは監査ログを見てください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>通信する相手は、接続したサービスと、証人やアラートのために指定した場所だけです。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>連絡先を同期し、何が起きたかを証明します。</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>ワークスペースのフォルダー。</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>架空の連絡先の使い捨てワークスペースを開きます。</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>この言語で表示します。コードで指定：de。</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>すべてをこのフォルダーに保管し、このコンピューターのほかの場所には何も残しません。</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>サポート用ファイルを保存…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>版、サイズ、件数、状態。手助けする人のためのものです。名前、アドレス、連絡先は入っていません。</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>サポート用ファイルの保存</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>渡す前に確かめてください：プレーンテキストです。</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>キーは%1から</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>アドレスは%1から</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>パスワードは%1から</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>%1にサインインしました。そのサインインは終わりました。</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>%1からサインイン中、%2に終わる予定でした</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>%1からサインイン中、%2まで</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>%1からサインイン中</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>許可されていること：%1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>経路に必要なもの：%1。</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>許可されるまで待ちます。</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>許可されるまで待ちます。読み取りは続きます。</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>サインインは%1に終わる予定でした。</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>サインインは%1に終わります。</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>同期が止まらないように、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>その前にもう一度サインインすれば、同期は続きます。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>このアドレスは作られてから%Ln日たっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>このキーは作られてから%Ln日たっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>知った人は今も使えます。ときどきZapierで新しいトリガーを作ってください。</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>知った人は今も使えます。ときどきサービスで新しいキーを作ってください。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>サインイン%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>最近%1日間</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>書き込んだ連絡先（日ごと）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>1日の最多は%1、%2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>書き込んだ連絡先</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>サインイン（日ごと）</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>失敗したサインイン</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>ルールはSigma形式です。理解できないものは、行と理由を示して断ります。ファイルのほかのルールは取り込みます。写しは暗号化してこのワークスペースに保管します。</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>ルールのファイル</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Sigmaルール (*.yml *.yaml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>その例</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>省略できます。見つけるべき記録と、見つけてはいけない記録です。</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>例 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>取り込めるルールがありません。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>選択中のアラート</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>アラートを選ぶと、内容が表示されます。</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>ルールがミュートされている間に発生しました。</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>%1が引き受けました、%2。</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>%1が閉じました、%2。</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>その後も続いたため、再び開いています。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>このアラートを閉じるまで、何も同期されません。</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>このルールはすべての実行を保留します。まず何が起きたか調べてください。</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>同期を開く</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>ルールを表示</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>対応中であることをほかの人に知らせます。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>閉じる…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>問題がない場合</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>ログの該当記録</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>ログで表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln件の記録はアーカイブにあるか、読めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>%Ln件のアラートを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>1件だけ選ぶと、内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>アラート%Ln件を引き受ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>アラート%Ln件を閉じる…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>ルールをミュート…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>ルール%Ln件をミュート…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>ミュートを解除</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>ルール%Ln件のミュートを解除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>warden::AlertModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
</context>
<context>
    <name>warden::AlertTray</name>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden, open alerts: %1</source>
        <translation>Contact Warden、未対応のアラート：%1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>アラート：%1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>レベル：%1。アラートのページを開いてください。</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新しいルール…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>チャネルを追加…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>2人目を待っています</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>あなたが%1に依頼しました。ほかの人が答える必要があります。</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>%1に依頼されました。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 それは%2でした。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>記録%1～%2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1をアーカイブ済み、%2にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1をアーカイブ済み、%Ln個のファイルにあります。最新は%2です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1は保管期間を過ぎています：アーカイブできます。</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>古い記録をアーカイブしています</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1をアーカイブしました。</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>%1を保管してください：これらの記録は今ここにしかありません。</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>ずっと</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Lnか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln年</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>古い記録のアーカイブ</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>1,024件ずつ封印されたファイルに移り、この一覧から消えます。内容はログが引き続き証明します。ほかには残りません：ファイルとその写しを保管してください。</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>この日より前の記録</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>記録をログに残す期間</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>直近90日間の記録や、より長く残す記録は、所有者だけがアーカイブできます。</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>それより古いものは一覧の下で知らせます。自動的にアーカイブされることはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>audit-log-before-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>アーカイブの保存先</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>アーカイブ (*.archive);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>保証する</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>チェックの保証</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>問い合わせた範囲ではわかりません。ご自分で確かめ、あなたの名前（%1）で保証してください。合格ではなく保証ありと表示され、誰が保証したかがログに残ります。</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>確かめたこと</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>メモ、証拠のファイル、または両方。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>その後もう一度確認を求めます。最長1年間有効です。</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>証拠のファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>証拠の選択</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>5 MiBまでの写しが、暗号化されてこのワークスペースに保管されます。</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>保存したビューはまだありません</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ビューを削除</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>このワークスペースで起きたこと。記録は署名されており、跡を残さずに変えることはできません。</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>サインインのイベントを取得</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>サインインと管理者についてGoogle、Microsoft、HubSpotが知らせる内容を、このログに取り込みます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>四半期の報告書…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>ログをファイルに…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>古い記録をアーカイブに…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>外に保管するチェックポイント…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>ログを検証しています</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>このログを続けています</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>再び同期できます。</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>あなたの名前の記録が残りました。</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>保存したチェックポイントの選択</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>チェックポイントの保存</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>チェックポイントを%1として保存しました。</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>このコンピューターから離して保管してください：USBメモリーや、誰かへのメールなど。連絡先も秘密も入っていません。</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>ログを書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>%Ln件の記録を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>報告書を作成しています</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>%1の報告書を保存しました。</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>通常は空欄</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CAファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>何回作動したでしょうか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>ログに当てはめています</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>アラート（日ごと）</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>最近のもの</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>サーバーまたはメールアドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>会社が自分で証明書に署名している場合だけ：そのCAファイル（.pem、.crt）。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>連絡先のある場所</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>フックのアドレス</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>チャネルを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>チャネルの追加</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>チャネルの編集</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>以前のまま</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>知らせる先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>ここだけのものです。送信されず、ログにも残りません。</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>どのレベルから</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>送信する内容：ルールの名前、レベル、件数、時刻、対応方法。連絡先、人、アドレスは含まれません。</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>秘密として保管するため、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>空でもかまいません。16 文字以上で、受信側も知っているものにすると、こちらのメッセージを見分けられます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>テストメッセージを送信しています…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>受け付けられました。届いたか確認してください。</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>すべてのアラート</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>重大なアラート</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>レベル %1 以上のアラート</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>動作しています</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中：%1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>このコンピューターで通知を表示</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>ワークスペースが開いている間、新しいアラートごとに通知し、未対応の数をシステムのアイコンに表示します（システムにその場所がある場合）。</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>アラートはここに表示され、まだどこにも送信されません。</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>テストメッセージが受け付けられました。届いたか確認してください。</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>今後、アラートはそこへ送信されます。</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>今後、そこへは何も送信されません。</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>チャネルの削除</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>チャネル「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>送信待ちのものは送信されず、秘密は消去されます。アラートはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>チャネルを削除しました。</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>このウィンドウの前にいない人も気づけるように、チャネルを追加してください：メールボックス、Slack、Zapier、自分のフックを選べます。アラートは、ここでワークスペースのロックが解除されている間と、コマンドラインから送信されます。</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>選択中のチェック</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>チェックを選ぶと、見つかったことが表示されます。</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>最初の%1件</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて%1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>%1でページを開く</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>もう一度保証…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>保証…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>確認の方法</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>これまでの答え</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>warden::CheckModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>「Desktop app」なら自動でわかります。ほかのクライアントには、このとおりに登録が必要です。</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>このとおりにサービスに登録してください。</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>リダイレクトアドレスをコピー</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクトアドレス</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>パスワードと同じように保管されます。</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>コンソールに表示される場合。パスワードと同じように保管されます。</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>アラートを閉じる</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>アラートを閉じる</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>あなた（%1）が閉じたことがログに残ります。続く場合は、再び開きます。</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>その後、再び同期できます。</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>何だったか</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>後で読む人のため。メモはログに入りません。</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>アラート%Ln件を閉じる</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>複数のアラートを閉じる</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>それぞれについて、あなた（%1）が閉じたことがログに残ります。続くものは、再び開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>%Ln件のアラートを閉じられませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>連絡先の変更も許可</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>アプリの同意画面がテスト中</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>通常は空欄</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>自社のクライアントを使う</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>選ばなければ、今は読み取りだけを求め、書き込みは経路に必要になったときに求めます。</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>その場合、サインインは7日ごとに終わります。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>自社のアカウントだけがサインインできる場合の、ドメインまたはテナントID。</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>不明な列</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>意味を指定するか、そのまま残してください：どちらでも何も失われません。</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>列%1の意味</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのまま残す</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>幅の変更</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>このページに一覧はありません。</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>操作、ページ、設定、接続…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>見つかりました：%1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>「%1」を接続しました。</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>経路には、連絡先を読み取るものと届けるもの、2つのアドレス帳が必要です。</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>次に連絡先の送り先を決めてください。</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>2つ目を接続</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapierがテストメッセージを受け付けました。</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>実行されたかはZapの履歴で確かめてください：フックではわかりません。</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>さらに接続</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>フックのアドレス</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Zapのトリガーのアドレス。今後メッセージはそこに送られます。</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>アドレスの入力</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>サービスキー</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>新しいサービスキー</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>同じアカウントのもの。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>新しいパスワードまたはアプリパスワード</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>同じアカウント用。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>アドレスを置き換え…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>戻り道を追加…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>戻り道を変更…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>確認を探す</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>あなたが付ける名前。一覧、経路、監査ログにもこの名前が出ます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>試して保存</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1を許可</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>それでも変更</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>最後のメッセージに失敗しました（%1）。</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>場所を変更…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>アドレスを変更…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>何を接続しますか？</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>何かを保存する前に、サインインします。</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>何かを保存する前に、試します。</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>試しています</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>%1でサインイン</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>実行中の同期が終わると追加されます</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>追加しています</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1を許可</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>このアカウントはまだ接続されていません。</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>接続するかキャンセルしてから、次のアカウントに進んでください。</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>テストしています</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>動作しています。</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>テストメッセージを送信しています</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapierがテストメッセージを受け付けました。実行されたかは、Zapの履歴か戻り道で確かめてください：フックだけではわかりません。</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>戻り道を読み取っています</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>今後メッセージは「受付済み」のままです。</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>保存しました。テストメッセージを送り、Zapを実行させてから、確認を探してください。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>削除しています</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>「%1」をここから削除しました。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>連絡先の送り元と送り先になるアカウント、ファイル、フック。</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>接続されたアカウントはまだありません</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>読み取るアドレス帳を接続してください。次に、連絡先の送り先を接続してください。</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>キーにログを読む許可が必要です。</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>サービスでキーに「%1」を選んでください。新しく作ったキーは下の欄に入力し、イベントをもう一度取得してください。</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>新しいアドレスが使われ、古いアドレスはここでは忘れられました。古いZapをZapierでオフにしてください。新しい場所に2人目の同意が必要な場合、経路はそれを待ちます。</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>名前は「%1」になりました。</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>新しい場所を試しています</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>新しい場所を使うようになりました。連絡先と経路はこれまでどおり続きます。新しい場所に2人目の同意が必要な場合、経路はそれを待ちます。</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>新しい場所を使うようになりました。そこで異なるものは編集されたものとして扱われ、次の同期で反映されます。新しい場所に2人目の同意が必要な場合、経路はそれを待ちます。</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>選択中の連絡先</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>連絡先を選ぶと、各アドレス帳の内容と同期による変更が表示されます。</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1の内容</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1、そこでの変更は%2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>同一人物の判断</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>%1が決定、%2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>改めて決めるまで、今の内容のまま2件の連絡先に戻ります。</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>この連絡先についてのログのすべて</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>この連絡先を書き込んだ同期はまだありません。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、%2による</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>%1の実行を表示</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>同じ人かどうか、もう一度たずねます。</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>アドレス帳</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>前回の同期でアドレス帳から読み取ったもの。</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>名前、組織、メール、電話を検索</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>連絡先はまだありません</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>該当する人はいません</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>名前、組織、メールアドレス、電話番号の一部で探してください。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>同期を開く</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>選択中の連絡先</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>報告書を保存しました。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>1つのアドレス帳に2回以上ある連絡先。あなたが決めるまで、何も統合されません。</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>もう一度たずねます。</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>アドレス帳を2つ接続し、経路を追加して同期してください。連絡先は、読み取られるとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>新しい経路：%1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>新しい経路で外に出してよいもの</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>今ある経路はそのままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>項目を1つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>何も送らない</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>「削除」メッセージを送る</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>送り元で連絡先がなくなっても、Zapには知らせません。</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>以前に送った連絡先が送り元でなくなると、上限の範囲でZapに知らせます。</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>「削除」メッセージはすべて、人が同意するまで待ちます。</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>一覧と詳細の間</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>選択中のグループ</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>連絡先を並べて表示</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>名前に共通点がありません。</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>何人かでアドレスや番号を共有しているのかもしれません。統合する前によく確かめてください。</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>このグループには、ほかにも連絡先があります。</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>これらが片付くと表示されます。</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1にはすべての値が入りません（%2）。いくつか外してください。</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>%1から削除したものは戻せません。</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>連絡先を並べて表示</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1を統合</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合後</translation>
    </message>
    <message>
        <source>different</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%2の%1：%3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>削除される</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>an address book and its account</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>アドレス帳に重複はありません</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>メールアドレス、電話番号、または名前と組織が同じ連絡先が、同期の後ここに表示されます。</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>連絡先を統合</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>これら%Ln件の連絡先を1件に統合しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>連絡先を統合しています</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>連絡先を統合しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>あなたが見た後に、連絡先のどれかが変わりました。</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>何も統合されていません。今の内容を確かめてから、もう一度統合してください。</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>同期を開く</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>統合を元に戻しています</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>連絡先は元のとおりです。</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>全部は元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>連絡先を別々のままにしています</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>今後、一緒に候補として表示されません。</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>連絡先を再び候補にしています</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>矢印キーで境界を動かします。Tabキーで次に移ります。Enterキーで確定し、Escキーで元に戻します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>warden::EgressSection</name>
    <message>
        <source>Where this contact went</source>
        <translation>この連絡先の送り先</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>この連絡先を送った同期はまだありません。</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>毎回の内容</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>すべては報告書にあります。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>報告書を保存…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>すべてから消去…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>%1をすべての場所から消去しますか？</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>連絡先の消去</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>連絡先のある場所を調べています</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>それでも消去</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>連絡先を忘れます：写し、履歴、元に戻すのに必要なものも含みます。同期で連絡先が戻らないように、復元できない指紋と、いつ何を送ったかの一覧だけを覚えています。元に戻せません。</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>ここで忘れ、そこに残す</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1から削除</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>なし：書き込めるアドレス帳に、この連絡先はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1：このアドレス帳は読み取りだけです。連絡先はそこに残り、今後は同期されません。</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1：送ったものは取り戻せません。%2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>削除できないもの</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>連絡先を消去しています</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>%1から削除できませんでした。</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>もう一度試せるように、ここではまだ何も忘れていません。</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1を消去しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>このワークスペースは連絡先を忘れました。</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>%1にはまだあります。</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1：%3まではここ（%2）でした。この連絡先のコピーがまだ残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>保管されていましたが、なくなりました：誰かがログから取り出しました。</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>長すぎるため、保管されませんでした。</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>選択中の記録</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>記録を選ぶと、すべての内容が表示されます。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>この同期を表示</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>この同期のすべて</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>連絡先を表示</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>この連絡先のすべて</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>これについてのすべて</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>この人によるすべて</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>署名されたままの形</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>サービスが知らせたままの形</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>もう読めません。</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>記録%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>記録の推移</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>該当する記録はありません</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>別の言葉で探すか、期間を長くしてください。</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>すべての記録を表示</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>選択中の記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>該当する記録%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>連絡先の書き出し</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>ファイルは暗号化されません。</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>手に入れた人は、すべての連絡先を読めます。必要な間だけ保管してください。書き出したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>すべての連絡先を書き出す</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>ほかのアドレス帳用。写真も含めてすべての項目を残します。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>表計算用。数式に見える値は無害にします。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>プログラム用。</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>vCardファイル (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>プログラム用 (*.json)</translation>
    </message>
</context>
<context>
    <name>warden::FetchedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”: entries from %2 to %3 may be missing.</source>
        <translation>「%1」：%2から%3までの記録が欠けているおそれがあります。</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>サービスの保管期間より長く取得されなかったか、提供数を超えました。もっと頻繁に取得してください。</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>この接続はまだログを読めません。</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>もう一度サインインすると求められるもの：%1。サインインする人は%2の管理者でなければなりません。</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>ログへのアクセスを許可…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>新しく作成…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>vCardファイル（.vcf）、表（.csv）、または.vcfファイルのフォルダー。経路の送り先になったときだけ書き込まれます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>あなたが付ける名前。なければ「vCardファイル」など種類で呼ばれます：監査ログに名前が残り、ファイル名には個人情報が含まれるおそれがあるためです。</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>連絡先ファイルの選択</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>連絡先 (*.vcf *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>.vcfファイルのフォルダーの選択</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>新しい連絡先ファイルの作成</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>vCardファイル (*.vcf);;表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>一覧の絞り込み</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>絞り込みをやめる：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>すべて%1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新規%1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変更%1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>削除%1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>要判断%1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>そのまま%1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>与えられた権限：</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>アドレス帳：</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインイン中</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>読み書きできます</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>読み取りだけできます</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>読み取りができ、許可すれば書き込みもできます</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>メッセージを受け取る</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>このアカウントにアドレス帳はありません。</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>アドレスは正しいようです</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>まだ何も送っていません。追加してからテストメッセージを送り、届くことを確かめてください。</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>このファイルはまだありません</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>最初の連絡先が書き込まれるときに作られます。すでにあるはずなら、戻って選んでください。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>サインインはできますが、アドレス帳がありません。</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>動作しています</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>見つかったものです。まだ何も読み取らず、変更もしていません。</translation>
    </message>
</context>
<context>
    <name>warden::GroupedModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>warden::GroupsCard</name>
    <message>
        <source>Groups that never leave</source>
        <translation>決して外に出さないグループ</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>これらのグループの連絡先は、どの経路でも別のアカウントに出ません。以前に出たものは送り先に残ります。</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>決して外に出さないグループ</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>一覧にグループはありません。</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>2人目を待っています</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>一覧に残す</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1を一覧から外す</translation>
    </message>
</context>
<context>
    <name>warden::Guide</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Address of a stand-in</source>
        <translation>代わりのアドレス</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>サービスの代わりをする、このコンピューターのプログラム。空欄：本物のサービス。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>図は簡略化しています。実際のサービスは少し違って見えたり、日本語で表示されたりすることがあります。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ：%1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>フックのアドレス</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>Catch Raw Hookです</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>あなたが付ける名前。例えば「ニュースレターのZap」。</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>メッセージの上限</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>知っている人はZapに書き込めるため、パスワードと同じように保管されます。</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>新しいフックのアドレス</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>テストメッセージが新しいZapに届いた</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>フックのアドレスの置き換え</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>「%1」のアドレスの置き換え</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>フックのアドレスを見た人は、Zapに書き込めます。連絡先、経路、署名キーはそのままです。</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>ZapierでZapの写しを作るか、Catch Hookで始まる新しいZapを作ります。別のアドレスになります。</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>そのアドレスを下の欄にコピーし、テストメッセージを送ります。</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>新しいZapの履歴を見ます。メッセージがあれば、切り替えます。</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>誰も書き込めないように、古いZapをオフにします。</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Zapierを開く</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>パスワードと同じように保管されます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>テストメッセージを送信しています</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapierがテストメッセージを受け付けました。</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>アドレスの先にZapがあるかはわかりません：その履歴を見てください。</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>切り替えています</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>サービスキー</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>パスワードと同じように保管されます。</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>サービスキーを貼り付ける</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>最も早い方法：HubSpotでキーを作り、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>自社のアプリを使う</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>ブラウザーでサインインします。開発者のいるアカウント向け。</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>選ばなければ、経路に必要になったときに求めます。</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>キーに後から権限を求めることはできません：経路がそこに書き込むなら選んでください。</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>別のコンピューターから</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>ワークスペースをここに移す</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>もう一方のコンピューターの設定ページで書き出してください。その後、ここでそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>ここに移す</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>書き出したファイル</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>印刷のとおりに。空白、ハイフン、大文字小文字は区別しません。</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>書き出したワークスペースの選択</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>書き出したワークスペース (*.move);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>ワークスペースをここに移しています</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>もう一方のコンピューターと同じようにロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>回復コードでロックを解除し、パスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>パスワードは元のコンピューターに残っています：接続のページでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>ワークスペースがここに移りました。</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>ミュート中のルールも含む</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>選択中のアラート</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>ルールで見つかったものはまだありません</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>開いているアラートはありません</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>変更のたび、ロック解除のたび、同期の後に、ログをルールに当てはめます。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>%Ln件のアラートのうち、最新の%1件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>%Ln件のアラートを引き受けられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>ルール%Ln件は%1までミュート中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>ルール%Ln件はまだミュート中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>ルール%Ln件のミュートを解除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログの書き出し</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>フォルダーに、署名されたチェックポイントと一緒に書き出します。ログに連絡先の値は入っていません。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON行</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>署名されたままの記録：検証できる形式です。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>表計算用。</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format（CEF）</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>ArcSightなど、イベントを集めるシステム用。</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema（OCSF）</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>セキュリティのデータレイク用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%1に%Ln個のファイル。このアプリがなくても検証できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%1に%Ln個のファイル。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::LogPlaceList</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>メールアカウントのパスワード</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>暗号化なしでは何も送りません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>多くの事業者では、セキュリティのページで作るアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>メールサーバーの証明書が公的な認証局のものでない場合の、その証明書のファイル（PEM）。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>以前のまま</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>キーチェーンで解除</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>パスフレーズで解除</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>回復コードで解除</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>まだ実行中のものがあります。停止して終了しますか？</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>同期がそれまでにしたことは完全で、残りは次の起動時に続けられます。削除中か役割の変更中のユーザーは、以前のままです。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>Contact Wardenについて</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>連絡先を持つシステムとZapierの間で連絡先を移します：必要のないものは外に出ず、どの変更も事前に確かめられ、相手側が許す範囲で後から元に戻せ、何が起きたかを証明できます。</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>回復コードが表示されるのは今だけです。控えずに終了しますか？</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>パスフレーズやキーチェーンを失うと、データも一緒に失われます。次の起動時に、はじめの手順で別のコードを作れます。</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>控えずに終了</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Demo – Contact Warden</source>
        <translation>デモ – Contact Warden</translation>
    </message>
</context>
<context>
    <name>warden::MatchQuestion</name>
    <message>
        <source>Is it the same person?</source>
        <translation>同じ人ですか？</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>同じ人</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>別々のままで、%1は%2に自分の連絡先を持ちます。</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>新しい連絡先として進みます。</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>何も書き込まず、次の同期でもう一度確認します。</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>確認を探す</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>手動で確認…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>受付済みは、Zapierがメッセージを受け取ったという意味です。Zapが仕事をしたかは、戻り道にメッセージの名前が出るか、人が確認したときに初めてわかります。</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>手動で確認</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>Zapはこれらのメッセージの仕事をしましたか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>この実行のメッセージ%Ln件が受け付けられました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>まずZapの履歴を見てください。あなたが確認したことと日時が記録に残ります。取り消せません。</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>はい、確かめました</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>戻り道を追加…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>別のコンピューターへの移動</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>移動後、このコンピューターは同期しません</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>ワークスペースが書き出されたため、このコンピューターは同期しません。</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>再びここで同期</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>連絡先、経路、監査ログが、回復コードだけで開ける1つのファイルに入ります。パスワードとサインインはここに残ります。</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>ワークスペースの書き出し</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>書き出したワークスペース (*.move);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>ワークスペースを書き出しています</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>回復コードを作成…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>ファイルと回復コードをもう一方のコンピューターに持っていき、そこで「別のコンピューターのワークスペースがあります」を選んでください。その後、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>回復コードの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>回復コードを保存しました。</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>印刷し、このコンピューターから離して保管してください。</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>このコンピューターで再び同期します。</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>ほかのコンピューターが同期していないことを確かめてください。</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>ルールのミュート</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>ミュートの期限</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>最長1年間。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>ルール%Ln件をミュート</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>ミュートするルール</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>複数のルールのミュート</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>それまでに見つかったものは保管され、ミュート中のアラートを求めたときだけ表示されます。すでにあるアラートはそのままです。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュートする期間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>静かな理由を知りたい人のため。メモはログに入りません。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>期限を指定…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>ルール%Ln件をミュートできませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>名前を保存</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>次のサインインから、監査ログにこのとおりに残ります。</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1はこれで1回サインインし、その後設定のページで変更します。以前のパスフレーズでは何も開けなくなります。</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>メモが長すぎます：%2文字までのところ%1文字あります。</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>連絡先の状況。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>パスフレーズをもう一度</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>2つがまだ一致しません。</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>このワークスペースを開ける人と、できること。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>同意しました。今なら実行できると%1に伝えてください。</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>拒否しました。理由を%1に伝えてください。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り下げました。</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>役割を追加…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>あなたにできること</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>あなたは：%1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>できること：</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>ワークスペースの所有者がユーザーを追加し、役割を与えます。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>この人は回復コードを持っているおそれがあるため、今後そのコードでは何も開けなくなります：後で新しいものを作ってください。</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>その回復コードでは何も開けなくなりました：下で新しいものを作ってください。</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>ユーザーを追加しています</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>%1を追加しました。パスフレーズを直接伝えてください。</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>役割の追加</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>役割の変更</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>「%1」の人からこれを取り上げますか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>この役割の人が%Ln人います。見られるものが減る場合は、すべてのデータを新しいキーで保護し直します。少し時間がかかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>役割を保存しています</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>役割を保存しました。</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>停止しました。役割は、持っている全員について以前のままです。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前の変更</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>名前を変更しています</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>名前を変更しました。</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>%1の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>パスフレーズを設定しています</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>パスフレーズを設定しました。以前のものでは何も開けません。</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>別の役割</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>%1を「%2」にしますか？</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1は次のサインインから新しい役割になります。見られるものが減る場合は、すべてのデータを新しいキーで保護し直します。少し時間がかかります。</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>役割を与える</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>役割を変更しています</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>役割を変更しました。</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>停止しました。%1の役割は以前のままです。</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>この人はワークスペースを開けなくなります：すべてのデータを新しいキーで保護し直します。少し時間がかかります。この人がしたことは監査ログに残ります。この人が知っていたパスワードとフックのアドレスを変えてください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1を削除しています</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>停止しました。%1は削除されておらず、まだワークスペースを開けます。もう一度削除してください。</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>新しい回復コード</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>新しい回復コードを作りますか？</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>今あるものでは何も開けなくなります。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>今後は新しい回復コードが有効です。</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>回復コードを保管してください</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>役割の削除</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>この役割を削除しますか？</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>この役割の人はいません。</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>役割を削除しました。</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>監査ログにこのとおりに残ります。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>パスフレーズは最初のサインイン用です。本人が設定のページで変更し、新しいものはほかの誰にも知られません。</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンでのロック解除</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>やめる：全員がパスフレーズを入力</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>やめないと、このコンピューターのアカウントを使う人が、あなたとしてワークスペースを開けます。</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>先に設定のページで自分のパスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>続ける：このコンピューターのアカウントはほかに誰も使わない</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>あなたは今後も入力不要です。新しい人は名前とパスフレーズでサインインします。</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>今サインイン中</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>%1にサインイン</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>まだサインインしていません</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · キーチェーンで解除</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>サインイン失敗%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>あなたの役割は別の所有者が変更できます。</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1の役割</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>新しいパスフレーズ…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>サーバーまたはメールアドレス</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>現在の場所。同じ連絡先が入っていれば、連絡先と経路はそのまま続きます。</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>サーバーの現在の場所。何かを保存する前に、同じユーザー名とパスワードで試します。同じアドレス帳がなければなりません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>現在の場所にあるファイルの選択</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>連絡先 (*.vcf *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>現在の場所にあるフォルダーの選択</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>会社が自分で証明書に署名していて、それが変わった場合だけ：新しいCAファイル。空欄：これまでどおり。</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>選択中の連絡先</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>連絡先を選ぶと、何が変わるか表示されます。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>そこに送ったものは取り戻せません。</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>そこで削除したものを、サービスは戻せません。</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>今と変更後の値</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>なくなるもの</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>以前に送信</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>変わらず一緒に送るもの：%1。</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>前回の同期時</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>%1に合わせる</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>同じ名前の人が%1にすでにいます。</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>名前だけでは何もわからないため、あなたが決めない限り結び付けません。</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>この経路の規則でここに残るもの：%1。</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>この経路の規則でマスクされるもの：%1。</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>この経路の規則でハッシュ化されるもの：%1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1に入らないもの：%2。</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>これらの値は元の場所に残り、そこには届きません。</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>書き込まれる内容そのもの</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>外に出る内容そのもの（Zapierのタスク%Ln件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>外に出る内容そのもの</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1、%Lnバイト（先頭部分を表示）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1、%Lnバイト。</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>この計画はこのバイト列をそのまま送ります。先にほかのメッセージがこのフックに送られた場合だけ、番号は%1ではなくその続きになり、署名も変わります。sent_atは計画の時刻です。</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>送られるのは削除の要求だけです。</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>%1に知らせる</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>選択中の連絡先</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>計画を確認</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>元に戻す内容を確認</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>この計画は管理者を待っています。</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>管理者にこのワークスペースを開いて確認してもらってください。</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>%Ln件の連絡先を決めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>さらに決めるか、決めた内容を計画に反映してください。</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>計画を更新</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>これが最初の計画です：同期で何が行われるかを、連絡先ごとに示します。</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>下で選ぶと、値と、Zapに送るバイト列そのものを見られます。「実行」を押すと、このとおりに書き込みます。「後で」を押すと、すべてそのままです。書き込んだものは後で元に戻せますが、Zapに送ったものとサービスが戻せないものは戻せません。それらは計画に示されます。</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>この計画を作れませんでした。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>warden::PlanRoutes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Routes of this plan</source>
        <translation>この計画の経路</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>送り元の連絡先%Ln件は読めなかったため、そのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>まだ何も外に出せません</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>連絡先の送り先のアカウントを接続してください。そのポリシーがここに表示されます。</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>誰に何をどのように出してよいか。</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>ポリシーは見られますが、変更はできません。</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>経路を変更する権限が必要です：所有者か管理者が持っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>%Ln件の変更が2人目を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>ほかの人が同意するまで、以前より多くは出ません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>ほかの送り先</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>何も接続されていないサービス</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>これらへの最初の経路の初期設定。</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>「%1」の連絡先は外に出なくなりました。</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>グループを一覧から外す</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>「%1」の連絡先を再び外に出してよいですか？</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>2人目が同意するまで、グループは一覧に残ります。</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>次の同期から、各経路が自分のポリシーに従って出します。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>「%1」の連絡先を再び外に出せます。</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>ここに残す</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>そこに入る場所がない</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>名前とメールだけ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>前の連絡先</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>次の連絡先</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>%1の出し方</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>ほか%Ln項目はここに残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>ほか%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>マスクは一部だけを見せます：a•••@example.com。ハッシュ化は、2つの値が同じかどうかだけが受け手にわかる符号です。受け手が違えば符号も違います。</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>マスクやハッシュ化した値を受け取れるのはZapだけです：アドレス帳では使えません。</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1：グループのため決して外に出ません</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>%1が拒否</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>2人目を待っています</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>%1の連絡先だけ。</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>経路%1を編集</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>%1への新しい経路の初期設定を変更</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>ほかのすべて</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>停止しています。進行中のものを先に終わらせます。</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1、現在まで</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>四半期の報告書</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>何を誰が同期したか、誰がサインインに失敗したか、ログが元のままか：そのためにログを検証します。報告書に連絡先の値は入りません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>報告書を保存…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>audit-report</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>決まった時間は静かにする</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>重大なアラートは常に送信する</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静かにする時刻（開始）</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>静かにする時刻（終了）</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>開始する曜日：</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>その間に届いたものは、あとで 1 通にまとめて送ります。時刻は送信するコンピューターのものです。</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>新しい回復コードを作成…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>持っている人は、このワークスペースを最初の所有者として開けます。所有者が削除されるか役割が変わると無効になります。</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>ありません。ないままパスフレーズやキーチェーンを失うと、データを開けなくなります。</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>回復コードを安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden：回復コード

%1

このコードとワークスペースのフォルダーがあれば、誰でも開けます。契約書と同じ場所に保管してください。</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>回復コードの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>ファイルをこのコンピューターから離れた場所に移してください。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>コピーしました。クリップボードは30秒後に空になります。</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>サービスやファイルからは何も削除されません。このワークスペースは、連絡先の写し、パスワード、それを使う経路を忘れます。起きたことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>%1でのサインインも終わらせる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>このログを続ける</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>このフォルダーはバックアップから復元されましたか？</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>続けると再び同期でき、何が欠けているかが、あなたの名前の記録としてずっと残ります。何も削除されません。誰もバックアップを復元していないなら、続けないでください：まずフォルダーに書き込める人を調べてください。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>何もありません。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>セキュリティの見直し</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>見直しの手順</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>ログ用。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>あなた（%1）が今日これらすべてを確認したことがログに残ります。次の見直しはここから始まり、期限は1か月後です。</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>見直しを完了</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>先に各手順を確認してください。</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>すべて取り消しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>すべて取り消す</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>続けるには「%1」と入力</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>ログの証人</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>ある場合は、メールボックスのパスワードとフックのアドレスがここで忘れられます。</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>取り消しています</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>失敗したものはまだ終わっていません。もう一度試すには「続ける」を押してください。終わったものはそのままです。</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>取り消すアクセスはありませんでした。</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>このワークスペースからは誰も入れなくなりました。あなたが終わらせるべき残りは下にあります。再び同期するには、各接続に新たにサインインしてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>アラートの送信先</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>%1のページを開く</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>緊急用です：コンピューターの盗難、キーの漏えい、持つべきでない人が持っていた場合。サービスで終わらせられるものは終わらせます。残りはここから消去され、サービスであなたが終わらせるものは下に示されます。連絡先、経路、ログは残ります。誰かが新たにサインインするまで、サービスとは何も同期されません。</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>役割を追加</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>役割を保存</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>この役割の人にできること</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>各役割にできること</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：はい</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：いいえ</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>役割%1を変更</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>役割%1を削除</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>この役割の人がいなくなれば削除できます。</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>外に出るもの：%1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1、マスク：%2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1、ハッシュ化：%2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1、%2の連絡先だけ</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1はこの経路に同意しませんでした。</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>変更されるまで、この経路では何も同期されません。</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>2人目を待っています</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>%1が%2に依頼しました。ほかの人がユーザーのページで同意するまで、この経路では何も同期されません。</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>一方向</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>%1を同期</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1、元に戻す実行：%2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>ハッシュの新しいキー…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>経路の編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>一方向</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送り元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>アドレス帳を両方変えると別の経路になります：新しく追加してください。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>双方向：どちら側の変更ももう一方に届きます。</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>外に出してよいもの</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>ここに残るものの違いは無視されます。</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>すべての連絡先</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>これらのグループだけ</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>名前をコンマで区切ります。</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>送り元で連絡先がなくなったとき</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>両側で同じ値を変更したとき</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>この削除数を超えたら私を待つ</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>アドレス帳のこの割合を超えたら私を待つ</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>これより多く削除する同期は、誰かが確認するまで、この経路では何も書き込みません。</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>1日の連絡先がこの数を超えたらアラート</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>作成と変更の数です。この経路の通常の数がわかった後は、それよりずっと多い場合にもアラートが発生します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>ハッシュの新しいキー</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>ハッシュ化するためのキーを作り直しますか？</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>新しいキーを作りました。</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>次の同期で、すべての連絡先を送り直します。</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>この後、%1で変更の許可を求められます。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>これまでは読み取りだけを求めていました。もう一度サインインするまで、経路は待ちます。</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>異なる2つのアドレス帳を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>項目を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>この2つの間には、すでに「%1」があります。</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>別のグループや項目のためでなければ、そちらを編集してください。</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>この数の「削除」メッセージを超えたら私を待つ</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>送った連絡先のこの割合を超えたら私を待つ</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>選択中のルール</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>ルールを選ぶと、何を見つけるか表示されます。</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>これまでのログで</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>%1までミュート中。アラートは保管され、ミュート中のものを求めたときに表示されます。</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>アラートが閉じられるまで、すべての実行を保留します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln件の記録は当てはめられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>問題がない場合</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>例を試す</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>見つけるべき記録と、見つけてはいけない記録に当てはめます。</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>例はありません。</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>ファイルを保存…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>期限を指定…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>書かれたままの形</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>%1件の例で作動し、%2件では作動しませんでした。</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>すべての例が正しい結果になりました。</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%2件中%1件の例が正しい結果になりませんでした。</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>ルールのファイルを保存しました。</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>ルールのファイルの保存</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Sigmaルール (*.yml *.yaml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>%1がミュートしました。</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>%1がミュートしました：%2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>アラートが閉じられるまで、すべての実行を保留</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>書かれたままの形</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>ルールの編集</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部まとめて</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>人ごと</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>アドレスごと</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>ネットワークごと</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>接続、経路、計画ごと</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>サービスごと</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>何が起きたら</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>数える単位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>アラートの題名になります。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>省略できます。アラートを見る人のためのものです。</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>これまでのログで</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>最低の回数</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>この時間内に</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>分、時間、日</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1以上、期間は</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>このままではルールを取り込めません。</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>付属のルール</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%2件中%1件が有効</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>warden::RulesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chosen rule</source>
        <translation>選択中のルール</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>このルールはもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>独自のファイルのルール%Ln件が拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>ルールを%Ln件追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 ほかは拒否されました。</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>ルールを保存しました。</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>今後ログに当てはめます。</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>ルールの削除</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>ファイル「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>中のルールはすべてなくなります。見つけたものは残ります。後で必要になりそうなら、先にファイルを保存してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>ファイルを削除しました。</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>この実行で書き込んだもの</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>この実行を元に戻す</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>%1の実行</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>%1の取り消し</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1、%2による：%3。</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>この実行の%1は元に戻せません：そこに送ったものや削除したものは戻せません。</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>この実行では書き込むものがありませんでした。</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>元に戻せるものを調べています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>warden::RunItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be undone)</source>
        <translation>%1（元に戻せない）</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>（名前の記録なし）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>%1でクリックする場所</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>ほかに調べるフォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>秘密を探す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>よくある場所とは、シェルの設定と履歴、.env、.netrcなどです。ファイルはメモリー上で比べ、ファイル名のほかは何も残しません。</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>フォルダーは8階層まで、20,000ファイルまで、各ファイルの先頭4 MiB、合計2 GiBまで調べます。</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>このワークスペースのパスワード、キー、フックのアドレスがファイルにないか調べます：アカウントのよくある場所と、追加したフォルダーです。</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>2人目の同意</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>選んだことは、ほかの人も同意して初めて行われます。</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>次の数を超える連絡先を削除する計画</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>1人でできる削除の数</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>まだどの経路も書き込んでいないアカウントへの経路</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>以前より多くの項目や連絡先を送る経路</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>すべての連絡先の書き出し</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>見直し…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>秘密を探す…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>まだ何もチェックしていません</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>チェックでは、与えられた権限、2段階認証、証明書、キー、ファイル、ユーザー、ログを調べます。接続したサービスだけに問い合わせ、何も変更しません。</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>所有者か管理者がチェックします。見つかったことはここに表示されます。</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>選択中のチェック</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>すべて取り消す…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>コンピューターの盗難やキーの漏えいがありましたか？</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェックしています</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>チェックを停止しました。</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>表示されているのは以前の結果です。長いアカウント一覧は、1時間以内なら停止した所から続けます。</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>ログを読み取っています</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>ファイルを検索しています</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を停止しました。</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>表示されているのは以前の結果です。</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>security-report</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>セキュリティの報告書を保存しました。</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>そこでは暗号化されません：%1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>ここへの新しい経路の初期設定</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>ここへの経路はありません。</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud、Radicale、Fastmail、iCloudと、多くのメール事業者。</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>vCardファイル、GoogleやOutlookの表（.csv）、または.vcfファイルのフォルダー。</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>Googleアカウントの連絡先。ブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>Outlookメールボックスの連絡先。ブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>HubSpotアカウントの連絡先。キーまたはブラウザーを使います。</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>変更された連絡先ごとに、Zapにメッセージを送ります。読み取りはできません。</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>サインインのイベント</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>サインイン、許可されたアプリ、管理者の操作について、Google、Microsoft、HubSpotが知らせる内容。各イベントが1回ずつ、このログに加わります。</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>このようなログを残すサービスが接続されていません</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace、Microsoft 365、HubSpotなら残します。誰がサインインしているか見るには、そこのアカウントを接続してください。</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>ログに戻る</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>もう一度取得</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>サインインのイベントを取得しています</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>それまでに届いたものはログにあります。次の取得はそこから続きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>ログに新しい記録が%Ln件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>多くはこのコンピューターのあなたのための設定です。</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>次にContact Wardenを開くと、この言語で表示されます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>アプリを使っていないときにロック</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>連絡先と監査ログはそこで暗号化されています。パスワードはこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>監査ログの証人</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>組織が決めた設定です。</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>画面のロック、ほかのユーザーへの切り替え、スリープのときにもロックされます。実行中の同期は最後まで続きます。スリープの前は、次の連絡先で止まります。</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>実行中の同期は最後まで続きます。</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>連絡先と監査ログはそこで暗号化されています。パスワードは同じフォルダーに封印されています。キーチェーンは使いません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しい版</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>はじめの手順</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2件中%1件完了</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>はじめの手順を隠す</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>未完了：%1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>次と前の部品へ移動</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>ボタンを押す、チェックを付ける</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>一覧で選んだものを開く</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>検索を空にする、ダイアログを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>「%1」に、%2として。連絡先と経路はそのままです。</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>サインインのログを読めるように、「%1」に、%2として。連絡先と経路はそのままです。</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>セキュリティで2段階認証と管理者をチェックできるように、「%1」に、%2として。連絡先と経路はそのままです。</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>セキュリティで2段階認証、管理者、アクセスのあるアプリをチェックできるように、「%1」に、%2として。連絡先と経路はそのままです。</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>アプリの同意画面がテスト中：サインインは7日ごとに終わります</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>%1でサインイン</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>クライアントIDとシークレットを、サービスに今表示されているとおりにコピーしてください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>ブラウザーにエラーページが出ましたか？</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>エラーページのアドレス</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>サービス自身のページでサインインします：パスワードはここには届きません。まだ何も読み取らず、変更もしません。</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>そのアドレス</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>接続できなかったページのアドレス全体を、ブラウザーのアドレスバーからコピーしてください。ほかの誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1で許可を求められるもの：</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>ブラウザーでの操作を待っています</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>リンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>サインインしました。実行中の同期が終わると保存されます。</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>サインインしました。保存しています。</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>そのアドレスはこのサインインのものではありません。</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>最後に開いたページのアドレス全体をコピーしてください。サインインはまだ待っています。</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Zap用のコード</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>これを使うと、メッセージが本当にここから来たとZapで確かめられます。表示されるのは今だけです。Zapで確かめる必要がなければ、飛ばしてください。</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>トリガーの直後の「Code by Zapier」ステップ用：</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>クリックする場所を表示：手順%1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>経路の規則に従って、アドレス帳から別のアドレス帳に連絡先を届けます。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>実行を開くと、書き込んだものを見て、元に戻せます。</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>計画があなたの決定を待っています。</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>まだ何も書き込んでいません。確認して決めてください。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>経路はまだありません</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>最初のものは所有者か管理者が追加します。</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>経路には2つのアドレス帳が必要です</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>連絡先を読み取るものと、届けるものを1つずつ接続してください。</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>連絡先の送り先を決めてください</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>経路は、あるアドレス帳から別のアドレス帳に通じ、外に出してよいものと削除してよいものの規則があります。</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>ログを検証</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>アラートを開く</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>元に戻す計画があなたの決定を待っています。</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>同期しています</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>計画を作っています</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>すべて同期されています。</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>同期しても書き込むものはありません。</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>あなたを待っているものはもうありません。</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>計画を実行しています</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>実行を元に戻しています</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>すべてそのままです。</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>何も削除せず、結び付けてもいません。これらの連絡先のどれか、または経路の規則が変わるまで、もう確認しません。</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>経路の削除</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>経路「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>どちら側でも連絡先は削除されません。このワークスペースは、この経路でどの連絡先が対応するかを忘れるため、同じ2つの間の新しい経路では照合し直します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>経路には2つのアドレス帳が必要です</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>連絡先を読み取るものと、届けるものを1つずつ接続してください。</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>結果を隠す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>ほか%Ln件は実行にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>以前のメッセージ：%1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>待っているものを確認</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>思った結果と違いますか？実行を表示し、そこでこの実行を元に戻すを押してください。取り戻せないものも示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>選択した%Ln行のうち%1行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>選択した%Ln行のうち%1行をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>%Ln行をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1（今は非表示）</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>最初の順</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>最後のものから</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>「%1」と「%2」の間</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>キーで幅を変更</translation>
    </message>
</context>
<context>
    <name>warden::TimeBars</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1、%2から%3まで</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>不合格のチェック（日ごと）</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>最多%1、%2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>不合格のチェック（日ごと）</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>不合格のチェック</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>ワークスペースはロックされています</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>連絡先は%1で暗号化されています。</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>名前を選択</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>どなたですか？</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>キーチェーンを使う</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>回復コードを使う</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>印刷のとおりに。空白、ハイフン、大文字小文字は区別しません。</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>次回のための新しいパスフレーズ：</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>回復コードで開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>デモをもう一度開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>デモを開いています</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>キーチェーンに問い合わせています</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>キーチェーンでの解除をやめる…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>次回からパスフレーズを入力します。</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>このコンピューターのアカウントを使うだけでは、ワークスペースを開けなくなります。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>あなたのパスフレーズでワークスペースが開きます。所有者が設定し、知っているため、自分のものに変えてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>このコンピューターのキーチェーンかあなたのパスフレーズで、ワークスペースが開きます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>このコンピューターのキーチェーンでワークスペースが開きます。まだパスフレーズがありません。キーチェーンなしで解除するには設定してください。</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>あなたのパスフレーズでワークスペースが開きます。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>先にパスフレーズを設定してください。ないと、ワークスペースを開く手段がなくなります。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>パスフレーズを設定しました。</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>今後は、あなたのパスフレーズだけでワークスペースが開きます。</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>キーチェーンで解除する…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>次回から、このコンピューターのキーチェーンが代わりに開きます。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>これで、このコンピューターのキーチェーンでワークスペースが開きます。</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>このコンピューターのアカウントを使う人は、あなたとして扱われます。ほかの人には使わせないでください。サービスのパスワードはキーチェーンに移ります。タイマーによる同期は、このコンピューターにサインインしている間だけ動くようになります。</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>新しい版を知らせる</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>詳しく読む</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>このアプリが開いている間、どの版があるかを1日に1回%1に問い合わせます。そのサーバーの管理者に知られるのは、お使いのネットワークのアドレスと、そこでContact Wardenが使われていることだけです。ダウンロードやインストールは行いません。この選択は、このワークスペースの全員に適用されます。</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>これは所有者か管理者が選びます。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>詳しく読む</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>この新しい版を隠す</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>%1件ありました。通常は約%2件、%3～%4件です。</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>ルートハッシュ：%1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>判定を隠す</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>保存したチェックポイントと比較…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>このログを続ける…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>証人の追加</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>このビューの保存</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>「ビュー」から見つけられます。ほかの人には見えません。同じ名前のものは置き換えられます。</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>なし：メッセージは「受付済み」のまま</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>戻り道（省略可）</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Zapが書き込むファイルの選択</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>テキスト (*.txt *.csv *.log);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Zapが使うフォルダーの選択</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Zapが、したことを書き留めるファイル：Zapier自身が伝えるのは、メッセージを受け付けたことだけです。Zapに最後のステップを加えてください：Dropbox、OneDrive、Google Driveの「Append to text file」か「Create text file」で、メッセージのidempotency_keyを本文にします。その後、このコンピューターに届くファイルかフォルダーをここで選んでください。</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Contact Wardenへようこそ</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>連絡先は、このコンピューターのワークスペースに暗号化して保管されます。1分で作れます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>あなたがしたことと一緒に監査ログに残ります。</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>ワークスペースを開く手段</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>別のコンピューターのワークスペースがあります</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>%1に保管されます。</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>回復コードを保管してください</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>キーチェーンやパスフレーズを失ったときにワークスペースを開きます。表示されるのは今だけで、ほかの誰も持っていません。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>ワークスペースの準備ができました</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>何から始めますか？</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>架空のサービスの架空の連絡先で、2つ目のウィンドウが開きます。閉じると削除されます。あなたのワークスペースはそのままです。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず見て回る</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>見つかりました：%1。このコンピューターにサインインしていれば、ワークスペースが開きます。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにキーチェーンはありません。</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>またはパスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>キーを作っています</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>架空のデータで試す</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>見るだけですか？何も残りません。</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>まず架空のデータで試す</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>持ち運べるワークスペースは、パスフレーズだけで開きます。</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>このコンピューターには、キーチェーンも含めて何も残しません。</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>手順1/3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>手順2/3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>手順3/3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google、Microsoft 365、HubSpot、ほかのアドレス帳（CardDAV）、連絡先ファイル、またはZap。</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>パスフレーズを決めてください。連絡先、ログ、パスワードは、暗号化した形でだけ保管されます。</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>許されている役割：%1。所有者があなたにどれかを与えられます。</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>監査ログの証人</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>証人を追加…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>証人には、ログがどこまで進んだかだけを知らせ、何が起きたかは知らせません。証人が覚えている限り、誰もログをこっそり書き換えられません。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだいません。</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>この証人を削除しますか：%1？</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>今後は何も知らされません。知らせたものはそこに残り、削除されたことがログに残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>フックのアドレス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>追加して知らせる</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>証人の追加</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>知らせる先</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>このコンピューターからファイルを追加できても変更はできない場所が最適です：ほかの人の共有フォルダーやディスクなど。チェックポイントごとに1つのファイルになります。</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>チェックポイント用フォルダーの選択</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>チェックポイントをJSONで受け取ります。アドレスは秘密として保管され、再び表示されません。</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>最初のチェックポイントを知らせています…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>ログを変えられない人。</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>今すぐ知らせる</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>人の言葉</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1が保証しています</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>ファイルを再保存…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>証拠：%1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>ファイルの再保存</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>ファイルを保存しました。</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>そこでは暗号化されません：%1</translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>%Ln件のアラートが開いています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>変更前→変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>以前と新しい値</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>あなたの役割では、連絡先を除いたログが見えます。連絡先を見られる人は、書き込まれた内容をここで見られます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>読めません：その同期はもうこのワークスペースにありません。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>忘れられました：以前と新しい値は90日間、連絡先とその接続がある間だけ保管されます。件数はログに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件は同期を開いて確認</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>値は忘れられました。</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>以前に送ったものは保管されていません。</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>書き出しファイルを取り込む…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Zapierのログ</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Zapierのログを取得できるプログラムはありません。Zapierで書き出し、ファイルを取り込めます：</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. zapier.comで「Settings」、次に「Audit log」を開きます。</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. CSVとして書き出します。</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. ここでファイルを取り込みます。何度取り込んでも、各記録は1回だけ入ります。</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>このページは、Teamアカウントの所有者（6か月保管）と、Enterpriseアカウントの所有者とスーパー管理者（12か月保管）が使えます。</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Zapierの説明</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Zapierの書き出しファイルの選択</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表 (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>ログを取り込んでいます</translation>
    </message>
</context>
</TS>
