<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AlertText</name>
    <message>
        <source>To %1 by %2</source>
        <translation>%2経由で%1へ</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n more by %2</source>
        <translation>
            <numerusform>%2 で %1 と他 %n 件へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>%1を実行</translation>
    </message>
    <message>
        <source>To an incoming webhook</source>
        <translation>Incoming Webhookへ</translation>
    </message>
    <message>
        <source>On this desktop, while Spendscope runs</source>
        <translation>このデスクトップへ（Spendscopeの実行中）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Budgets that are crossed</source>
        <translation>超過した予算</translation>
    </message>
    <message>
        <source>Budgets that will be crossed</source>
        <translation>超過見込みの予算</translation>
    </message>
    <message>
        <source>Unusual spend</source>
        <translation>通常と異なる支出</translation>
    </message>
    <message>
        <source>Limits of members</source>
        <translation>メンバーの上限</translation>
    </message>
    <message>
        <source>Trouble with connections</source>
        <translation>接続の問題</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <translation>契約の期日</translation>
    </message>
    <message>
        <source>Everything, also notices</source>
        <translation>すべて（情報を含む）</translation>
    </message>
    <message>
        <source>Warnings and serious ones</source>
        <translation>警告と重大</translation>
    </message>
    <message>
        <source>Serious ones only</source>
        <translation>重大のみ</translation>
    </message>
    <message>
        <source>tells everything that is watched</source>
        <translation>監視対象をすべて通知</translation>
    </message>
    <message>
        <source>tells: %1</source>
        <translation>通知内容: %1</translation>
    </message>
    <message>
        <source>%1; %2. %3.</source>
        <translation>%1。%2。%3。</translation>
    </message>
</context>
<context>
    <name>AlertWording</name>
    <message>
        <source>%1 channels are kept already, and more are not possible.</source>
        <translation>チャネルはすでに%1個あり、これ以上は追加できません。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>先に1つ削除してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s name can&apos;t be read.</source>
        <translation>メールサーバーの名前を読み取れません。</translation>
    </message>
    <message>
        <source>Write it like smtp.example.com, without a port.</source>
        <translation>smtp.example.comのように、ポートなしで入力してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1～65535の数値です。</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way could read password and figures.</source>
        <translation>TLSなしでは、パスワードや数値が通信経路上で誰にでも読み取られます。</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS; no TLS is allowed to this machine only (127.0.0.1).</source>
        <translation>STARTTLSまたはTLSを選択してください。TLSなしはこのマシン (127.0.0.1) に対してのみ使用できます。</translation>
    </message>
    <message>
        <source>The user name holds characters that none has.</source>
        <translation>ユーザー名に使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The sender&apos;s address can&apos;t be read.</source>
        <translation>送信元アドレスを読み取れません。</translation>
    </message>
    <message>
        <source>Write one address like spend@example.com.</source>
        <translation>spend@example.comのようなアドレスを1つ入力してください。</translation>
    </message>
    <message>
        <source>The recipient “%1” is no address.</source>
        <translation>宛先「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Write addresses like ada@example.com, with commas between them.</source>
        <translation>ada@example.comのようなアドレスを、カンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>There is nobody to send to.</source>
        <translation>宛先がありません。</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>宛先を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>There are more than %1 recipients.</source>
        <translation>宛先が%1件を超えています。</translation>
    </message>
    <message>
        <source>Use a mailing list&apos;s address.</source>
        <translation>メーリングリストのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>チャネルには名前が必要です。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名前は%1文字以内です。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>「%1」という名前のチャネルがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>This channel would tell nothing.</source>
        <translation>このチャネルでは何も通知されません。</translation>
    </message>
    <message>
        <source>Choose at least one thing that it is to tell.</source>
        <translation>通知する内容を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>There is no program to run.</source>
        <translation>実行するプログラムがありません。</translation>
    </message>
    <message>
        <source>Write its path, and its arguments behind.</source>
        <translation>プログラムのパスと、その後に引数を入力してください。</translation>
    </message>
    <message>
        <source>A command may take 1 to %1 seconds.</source>
        <translation>コマンドの制限時間は1～%1秒です。</translation>
    </message>
    <message>
        <source>Enter it under Settings, Alerts.</source>
        <translation>「設定」の「アラート」で入力してください。</translation>
    </message>
    <message>
        <source>The program %1 is not there or can&apos;t be run.</source>
        <translation>プログラム%1が存在しないか、実行できません。</translation>
    </message>
    <message>
        <source>Write its path in full and make it executable.</source>
        <translation>絶対パスで入力し、実行権限を付けてください。</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>プログラム%1を起動できません。</translation>
    </message>
    <message>
        <source>Check that it can be run by this user.</source>
        <translation>このユーザーで実行できるか確認してください。</translation>
    </message>
    <message>
        <source>The command took longer than %1 seconds and was ended.</source>
        <translation>コマンドが%1秒以内に終わらなかったため、終了しました。</translation>
    </message>
    <message>
        <source>Let it do its work in the background, or allow it more time.</source>
        <translation>処理をバックグラウンドで行うか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The command crashed or was killed.</source>
        <translation>コマンドがクラッシュしたか、強制終了されました。</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>手動で実行して原因を確認してください。</translation>
    </message>
    <message>
        <source>The command ended with exit status %1.</source>
        <translation>コマンドが終了ステータス%1で終了しました。</translation>
    </message>
    <message>
        <source>%1 was not found in the network.</source>
        <translation>%1がネットワーク上に見つかりません。</translation>
    </message>
    <message>
        <source>Check its name and the connection to the network.</source>
        <translation>名前とネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 takes no connection.</source>
        <translation>%1が接続を受け付けません。</translation>
    </message>
    <message>
        <source>Check address and port, and whether a firewall is between.</source>
        <translation>アドレスとポート、間にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if it stays so.</source>
        <translation>自動的に再試行します。続く場合はアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>%1の証明書を検証できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the name, or give the file with your own authority&apos;s certificate if it has one.</source>
        <translation>名前を確認するか、独自認証局の証明書を使っている場合はそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>信頼する証明書のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>It must be a PEM file that this user can read.</source>
        <translation>このユーザーが読み取れるPEMファイルが必要です。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>%1との安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the port and the kind of TLS.</source>
        <translation>ポートとTLSの種類を確認してください。</translation>
    </message>
    <message>
        <source>There is no desktop to notify from the command line.</source>
        <translation>コマンドラインからはデスクトップ通知を表示できません。</translation>
    </message>
    <message>
        <source>Open Spendscope&apos;s window: it shows desktop notifications.</source>
        <translation>Spendscopeのウィンドウを開いてください。デスクトップ通知はウィンドウから表示されます。</translation>
    </message>
    <message>
        <source>%1: no new data for long</source>
        <translation>%1: 長時間新しいデータなし</translation>
    </message>
    <message>
        <source>%1: new data can&apos;t be read</source>
        <translation>%1: 新しいデータを読み取れません</translation>
    </message>
    <message>
        <source>The mail server %1</source>
        <translation>メールサーバー%1</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1がSTARTTLSに対応していないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Choose TLS with the port for it (usually 465), or ask who runs the server.</source>
        <translation>TLSとそのポート（通常は465）を選択するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 refused user name or password.</source>
        <translation>%1がユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts; some servers want a password made for programs.</source>
        <translation>「設定」の「アラート」で再入力してください。アプリ用パスワードが必要なサーバーもあります。</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1がメッセージを拒否しました (%2)。</translation>
    </message>
    <message>
        <source>Check the sender&apos;s and the recipients&apos; addresses, and what the server lets this user send.</source>
        <translation>送信元と宛先のアドレス、およびこのユーザーに許可された送信内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not take the message now (%2).</source>
        <translation>%1は現在メッセージを受け付けていません (%2)。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The conversation with %1 broke off.</source>
        <translation>%1との通信が途切れました。</translation>
    </message>
    <message>
        <source>It is tried again by itself; check port and kind of TLS if it stays so.</source>
        <translation>自動的に再試行します。続く場合はポートとTLSの種類を確認してください。</translation>
    </message>
    <message>
        <source>Without TLS nothing is sent to another machine.</source>
        <translation>TLSなしでは他のマシンに何も送信しません。</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS under Settings, Alerts.</source>
        <translation>「設定」の「アラート」でSTARTTLSまたはTLSを選択してください。</translation>
    </message>
    <message>
        <source>Sender or recipients of this channel can&apos;t be read.</source>
        <translation>このチャネルの送信元または宛先を読み取れません。</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts.</source>
        <translation>「設定」の「アラート」で再入力してください。</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Over by now: %1</source>
        <translation>解消済み: %1</translation>
    </message>
    <message>
        <source>Sent by Spendscope.</source>
        <translation>Spendscopeから送信されました。</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Spendscope: a test</source>
        <translation>Spendscope: テスト</translation>
    </message>
    <message>
        <source>This is a test of the channel “%1”. Alerts will come this way.</source>
        <translation>チャネル「%1」のテストです。アラートはこのように届きます。</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>webhook&apos;s URL</source>
        <translation>WebhookのURL</translation>
    </message>
    <message>
        <source>The %1 of “%2” can&apos;t be read from the keychain.</source>
        <translation>「%2」の%1をキーチェーンから読み取れません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the %1 again under Settings, Alerts.</source>
        <translation>キーチェーンのロックを解除するか、「設定」の「アラート」で%1を再入力してください。</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… 他%1件</translation>
    </message>
    <message>
        <source>%1 was sent by e-mail only.</source>
        <translation>%1はメールのみで送信しました。</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now.</source>
        <translation>%1は現在これ以上メッセージを受け付けません。</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the time that it asks for.</source>
        <translation>相手が指定した時間の後に自動的に再試行します。</translation>
    </message>
    <message>
        <source>%1 does not know this webhook (any more).</source>
        <translation>%1にこのWebhookが登録されていません（削除された可能性があります）。</translation>
    </message>
    <message>
        <source>Make a new one there and enter its URL under Settings, Alerts.</source>
        <translation>新しいWebhookを作成し、「設定」の「アラート」でURLを入力してください。</translation>
    </message>
    <message>
        <source>The webhook points elsewhere, and that is not followed.</source>
        <translation>Webhookが別の場所を指していますが、転送には従いません。</translation>
    </message>
    <message>
        <source>Enter the URL that %1 shows for the webhook.</source>
        <translation>%1に表示されるWebhookのURLを入力してください。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1側で問題が発生しています (%2)。</translation>
    </message>
    <message>
        <source>Check that the webhook is one for %1 messages.</source>
        <translation>Webhookが%1のメッセージ用のものか確認してください。</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL can&apos;t be read.</source>
        <translation>WebhookのURLを読み取れません。</translation>
    </message>
    <message>
        <source>Copy it in full from where the webhook was made.</source>
        <translation>Webhookの作成元から全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must not hold a user name.</source>
        <translation>WebhookのURLにユーザー名を含めることはできません。</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must begin with https://.</source>
        <translation>WebhookのURLはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>http is allowed to this machine only (127.0.0.1).</source>
        <translation>httpはこのマシン (127.0.0.1) に対してのみ使用できます。</translation>
    </message>
</context>
<context>
    <name>AnalysisWording</name>
    <message>
        <source>Events without a user</source>
        <translation>ユーザー不明のイベント</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>ユーザー不明</translation>
    </message>
    <message>
        <source>Service accounts and some cloud agents use models without being a member of the team. Their events cost money, and stand in nobody&apos;s spend.</source>
        <translation>サービスアカウントや一部のクラウドエージェントは、チームのメンバーでなくてもモデルを使用します。そのイベントにはコストがかかりますが、誰の支出にも含まれません。</translation>
    </message>
    <message>
        <source>Nothing to do: they belong to the team&apos;s total.</source>
        <translation>対応は不要です。チームの合計に含まれます。</translation>
    </message>
    <message>
        <source>No spend kept</source>
        <translation>支出の記録なし</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>支出の記録なし</translation>
    </message>
    <message>
        <source>The service tells what members spent in the current cycle only. Nobody asked it during this one, so there is nothing to compare the events with.</source>
        <translation>サービスが返すメンバーの支出は現在のサイクルの分だけです。このサイクル中に取得していないため、イベントと比較できるものがありません。</translation>
    </message>
    <message>
        <source>Nothing to do. Cycles are kept from the first sync on.</source>
        <translation>対応は不要です。サイクルは最初の同期から保持されます。</translation>
    </message>
    <message>
        <source>Not in the service&apos;s list</source>
        <translation>サービスの一覧になし</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>There are events of this user, but the service lists no spend: most often somebody who has left the team, or whose address has changed.</source>
        <translation>このユーザーのイベントはありますが、サービスの一覧に支出がありません。多くの場合、チームを離れたか、アドレスが変わったユーザーです。</translation>
    </message>
    <message>
        <source>See in Cursor&apos;s dashboard whether the person is a member still, and under which address.</source>
        <translation>Cursorのダッシュボードで、現在もメンバーか、どのアドレスで登録されているかを確認してください。</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>削除済みメンバー</translation>
    </message>
    <message>
        <source>removed member</source>
        <translation>削除済みメンバー</translation>
    </message>
    <message>
        <source>The service goes on telling the spend of somebody who has left, but may no longer list, or revise, all of that person&apos;s events.</source>
        <translation>サービスは離れたメンバーの支出を引き続き返しますが、そのメンバーのイベントをすべては返さない、または修正しないことがあります。</translation>
    </message>
    <message>
        <source>Nothing to do: the service&apos;s figure is the one that is billed.</source>
        <translation>対応は不要です。請求されるのはサービス側の数値です。</translation>
    </message>
    <message>
        <source>Not in events at all</source>
        <translation>イベントに含まれない分</translation>
    </message>
    <message>
        <source>no usage event</source>
        <translation>使用イベント以外</translation>
    </message>
    <message>
        <source>The service&apos;s figure holds something that is no usage event: a seat, a tax, another fee, or a credit.</source>
        <translation>サービス側の数値に、シート、税金、その他の料金、クレジットなど、使用イベント以外のものが含まれています。</translation>
    </message>
    <message>
        <source>Enter the invoice&apos;s amount, and see how much of it is usage.</source>
        <translation>請求書の金額を入力し、そのうち使用分がいくらかを確認してください。</translation>
    </message>
    <message>
        <source>No amounts given</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>no amounts given</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>The service lists the member without saying what was spent.</source>
        <translation>メンバーは一覧にありますが、支出額が示されていません。</translation>
    </message>
    <message>
        <source>Nothing to do: the events are all that is known.</source>
        <translation>対応は不要です。わかっているのはイベントの分だけです。</translation>
    </message>
    <message>
        <source>Only on-demand compared</source>
        <translation>オンデマンドのみ比較</translation>
    </message>
    <message>
        <source>only on-demand known</source>
        <translation>オンデマンドのみ判明</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one that does not say what was spent overall, so the included part has nothing to be compared with.</source>
        <translation>サービスの応答が古い形式で、支出全体の金額がないため、プラン内の分は比較できません。</translation>
    </message>
    <message>
        <source>Nothing to do: on-demand spend is the part that is billed.</source>
        <translation>対応は不要です。請求されるのはオンデマンドの支出です。</translation>
    </message>
    <message>
        <source>Only cost compared</source>
        <translation>コストのみ比較</translation>
    </message>
    <message>
        <source>only cost known</source>
        <translation>コストのみ判明</translation>
    </message>
    <message>
        <source>The service&apos;s answer says what was spent overall, but not which part of it is billed beyond the plan.</source>
        <translation>サービスの応答には支出全体の金額がありますが、そのうちプランを超えて課金される分は示されていません。</translation>
    </message>
    <message>
        <source>Nothing to do: the whole is compared, its parts can&apos;t be.</source>
        <translation>対応は不要です。全体は比較しますが、内訳は比較できません。</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>コストのないイベント</translation>
    </message>
    <message>
        <source>events without a cost</source>
        <translation>コストなしのイベント</translation>
    </message>
    <message>
        <source>For these events the service gave neither a charge nor the model&apos;s cost. They count as 0 here, and may well count as more there.</source>
        <translation>これらのイベントには、請求額もモデルのコストも示されていません。ここでは0として集計しますが、サービス側ではそれより多い可能性があります。</translation>
    </message>
    <message>
        <source>Look at them in Explorer, with “without a cost” as the measure; ask Cursor if they are many.</source>
        <translation>エクスプローラーで指標を「コストなし」にして確認してください。件数が多い場合はCursorに問い合わせてください。</translation>
    </message>
    <message>
        <source>Still settling</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>still settling</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>Events arrive late, and their figures are revised for up to two days. Until the cycle has been over for that long, either side may move.</source>
        <translation>イベントは遅れて届き、その数値は最大2日間修正されます。サイクル終了後2日間は、どちらの数値も変わる可能性があります。</translation>
    </message>
    <message>
        <source>Compare again when the cycle has been over for two days.</source>
        <translation>サイクル終了の2日後に改めて比較してください。</translation>
    </message>
    <message>
        <source>Spend read before the end</source>
        <translation>支出の取得が終了前</translation>
    </message>
    <message>
        <source>spend read early</source>
        <translation>支出の取得が早い</translation>
    </message>
    <message>
        <source>The service tells the current cycle&apos;s spend only, so its last word on a finished cycle was heard before the cycle ended. What was used after that is in the events alone.</source>
        <translation>サービスが返すのは現在のサイクルの支出だけなので、終了したサイクルの最後の数値は終了前に取得したものです。その後の使用分はイベントにのみ含まれます。</translation>
    </message>
    <message>
        <source>Nothing to do. The shorter the interval between syncs, the smaller the gap.</source>
        <translation>対応は不要です。同期の間隔が短いほど、差は小さくなります。</translation>
    </message>
    <message>
        <source>Events missing at the start</source>
        <translation>開始部分のイベント欠落</translation>
    </message>
    <message>
        <source>start not ingested</source>
        <translation>開始部分が未取り込み</translation>
    </message>
    <message>
        <source>Ingestion reaches back to a day within this cycle. What was used before is in the service&apos;s figure, but not in the events.</source>
        <translation>取り込みはこのサイクルの途中の日からです。それより前の使用分は、サービス側の数値には含まれますが、イベントには含まれません。</translation>
    </message>
    <message>
        <source>Let the first ingestion finish, or choose an earlier start in the connection&apos;s settings.</source>
        <translation>最初の取り込みの完了を待つか、接続の設定で開始日を早めてください。</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>The two sides differ, and nothing that Spendscope knows explains it.</source>
        <translation>両者に差異がありますが、Spendscopeでわかる範囲では説明がつきません。</translation>
    </message>
    <message>
        <source>Sync once more. If it stays, ask Cursor&apos;s support, with the user, the cycle and both figures.</source>
        <translation>もう一度同期してください。解消しない場合は、ユーザー、サイクル、両方の数値を添えてCursorのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The cycle is still settling: the service adds and revises events up to two days later.</source>
        <translation>サイクルは確定待ちです。サービスは最大2日後までイベントを追加、修正します。</translation>
    </message>
    <message>
        <source>The service&apos;s figures were last read on %1, before the cycle ended.</source>
        <translation>サービス側の数値を最後に取得したのは%1で、サイクルの終了前です。</translation>
    </message>
    <message>
        <source>Events before %1 were not ingested.</source>
        <translation>%1より前のイベントは取り込まれていません。</translation>
    </message>
    <message>
        <source>1 event without a cost counts as 0.</source>
        <translation>コストなしのイベント1件を0として集計しています。</translation>
    </message>
    <message>
        <source>%1 events without a cost count as 0.</source>
        <translation>コストなしのイベント%1件を0として集計しています。</translation>
    </message>
    <message>
        <source>The service gives no amounts for this member.</source>
        <translation>サービスはこのメンバーの金額を示していません。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one without overall spend: only on-demand is compared.</source>
        <translation>サービスの応答が古い形式で支出全体の金額がないため、オンデマンドのみ比較しています。</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not part on-demand from included spend: only cost is compared.</source>
        <translation>サービスの応答ではオンデマンドとプラン内の支出が分かれていないため、コストのみ比較しています。</translation>
    </message>
    <message>
        <source>Events without a user (service accounts, cloud agents) are in no member&apos;s spend.</source>
        <translation>ユーザー不明のイベント（サービスアカウント、クラウドエージェント）は、どのメンバーの支出にも含まれません。</translation>
    </message>
    <message>
        <source>No spend was recorded for this cycle: the service tells only the current cycle&apos;s.</source>
        <translation>このサイクルの支出は記録されていません。サービスが返すのは現在のサイクルの分だけです。</translation>
    </message>
    <message>
        <source>Only in events: the service lists no spend for this user, who may have left the team.</source>
        <translation>イベントのみ: サービスの一覧にこのユーザーの支出がありません。チームを離れた可能性があります。</translation>
    </message>
    <message>
        <source>Only in spend: the member was removed from the team, and no events are listed.</source>
        <translation>支出のみ: メンバーがチームから削除され、イベントが一覧にありません。</translation>
    </message>
    <message>
        <source>Only in spend: something that is no usage event, such as a seat, a tax or a credit.</source>
        <translation>支出のみ: シート、税金、クレジットなど、使用イベント以外のものです。</translation>
    </message>
    <message>
        <source>The member was removed from the team.</source>
        <translation>メンバーはチームから削除されました。</translation>
    </message>
    <message>
        <source>The events and the service&apos;s own figure differ, and nothing known explains it.</source>
        <translation>イベントとサービス側の数値に差異があり、既知の原因では説明がつきません。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The view can&apos;t be read: %1.</source>
        <translation>ビューを読み取れません: %1。</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>「%1」がテキストではありません</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>「%1」がオブジェクトではありません</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>「%1」がリストではありません</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>「%1」がtrueでもfalseでもありません</translation>
    </message>
    <message>
        <source>%1 is not known as its %2</source>
        <translation>%1は%2の値として認識できません</translation>
    </message>
    <message>
        <source>%1 is not known as a dimension</source>
        <translation>%1はディメンションとして認識できません</translation>
    </message>
    <message>
        <source>it does not say in which format it is written</source>
        <translation>形式の指定がありません</translation>
    </message>
    <message>
        <source>This view was made by a newer version of Spendscope.</source>
        <translation>このビューは新しいバージョンのSpendscopeで作成されました。</translation>
    </message>
    <message>
        <source>Update Spendscope to open it.</source>
        <translation>開くにはSpendscopeを更新してください。</translation>
    </message>
    <message>
        <source>its dates are not complete</source>
        <translation>日付が揃っていません</translation>
    </message>
    <message>
        <source>%1 is not a date that a range can have</source>
        <translation>%1は期間に使用できる日付ではありません</translation>
    </message>
    <message>
        <source>its last day, %1, lies before its first, %2</source>
        <translation>最終日%1が開始日%2より前です</translation>
    </message>
    <message>
        <source>its range says no rule</source>
        <translation>期間のルールがありません</translation>
    </message>
    <message>
        <source>it groups by %1 dimensions, and one or two are possible</source>
        <translation>%1個のディメンションでグループ化していますが、指定できるのは1個または2個です</translation>
    </message>
    <message>
        <source>it groups by %1 twice</source>
        <translation>%1で2回グループ化しています</translation>
    </message>
    <message>
        <source>a filter has %1 values, and %2 are possible</source>
        <translation>フィルターの値が%1個ありますが、指定できるのは%2個です</translation>
    </message>
    <message>
        <source>a filter holds something that is no name</source>
        <translation>フィルターに名前ではないものが含まれています</translation>
    </message>
    <message>
        <source>the number of series must be a whole number from %1 to %2</source>
        <translation>系列の数は%1～%2の整数です</translation>
    </message>
    <message>
        <source>its comparison does not say with what</source>
        <translation>比較の対象が指定されていません</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Maxモード</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>ヘッドレス</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>対話型</translation>
    </message>
    <message>
        <source>What the usage events cost, inside and beyond the plan. Credits below zero are included, and events whose cost is unknown count as 0.</source>
        <translation>使用イベントのコストで、プラン内とプラン超過の両方を含みます。マイナスのクレジットも含み、コスト不明のイベントは0として集計します。</translation>
    </message>
    <message>
        <source>The part of the cost that Cursor bills beyond the plan: the cost of the events that it marks as chargeable, or, where it gives no mark, of those of kind Usage-based.</source>
        <translation>コストのうち、Cursorがプランを超えて課金する分です。課金対象の印があるイベントのコスト、印がない場合は種類がUsage-basedのイベントのコストです。</translation>
    </message>
    <message>
        <source>The part of the cost that the plan covers: cost less on-demand.</source>
        <translation>コストのうちプランで賄われる分で、コストからオンデマンドを引いたものです。</translation>
    </message>
    <message>
        <source>How many usage events there are. Events have no number of their own, so two that look alike are two events.</source>
        <translation>使用イベントの件数です。イベントには固有の番号がないため、内容が同じ2件は2件と数えます。</translation>
    </message>
    <message>
        <source>Events for which Cursor gave neither a charge nor the model&apos;s cost. They count as 0 in the cost, and are shown so that nothing is missing unseen.</source>
        <translation>Cursorが請求額もモデルのコストも示していないイベントです。コストでは0として集計し、見落としがないようここに表示します。</translation>
    </message>
    <message>
        <source>The request units that Cursor counts for the events. Decimals are possible: a unit is not a call.</source>
        <translation>Cursorがイベントについて数えるリクエスト単位です。単位は呼び出し回数ではないため、小数になることがあります。</translation>
    </message>
    <message>
        <source>Tokens sent to the models, as Cursor counts them; those written to or read from the cache stand apart.</source>
        <translation>モデルに送信されたトークンで、Cursorの集計によります。キャッシュに書き込んだ分と読み取った分は別に表示します。</translation>
    </message>
    <message>
        <source>Tokens that the models wrote.</source>
        <translation>モデルが出力したトークンです。</translation>
    </message>
    <message>
        <source>Tokens that were sent to the models and put into their cache.</source>
        <translation>モデルに送信され、キャッシュに書き込まれたトークンです。</translation>
    </message>
    <message>
        <source>Tokens that the models took from their cache.</source>
        <translation>モデルがキャッシュから読み取ったトークンです。</translation>
    </message>
    <message>
        <source>All tokens of the events: input, output, cache write and cache read.</source>
        <translation>イベントの全トークン（入力、出力、キャッシュ書き込み、キャッシュ読み取り）です。</translation>
    </message>
    <message>
        <source>Divided by the people with at least one event in the range. Events without a user are nobody&apos;s, but their cost is part of what is divided.</source>
        <translation>期間内にイベントが1件以上あるユーザーの人数で割った値です。ユーザー不明のイベントは人数に含めませんが、そのコストは割られる側に含みます。</translation>
    </message>
    <message>
        <source>Divided by the request units of the same events.</source>
        <translation>同じイベントのリクエスト単位で割った値です。</translation>
    </message>
    <message>
        <source>Divided by the tokens of the same events, input, output, cache write and cache read, in millions.</source>
        <translation>同じイベントのトークン（入力、出力、キャッシュ書き込み、キャッシュ読み取り）の100万単位で割った値です。</translation>
    </message>
    <message>
        <source>People with at least one usage event in the range, whatever it cost. Events without a user, such as those of service accounts, are nobody&apos;s.</source>
        <translation>期間内に使用イベントが1件以上あるユーザーで、コストの額は問いません。サービスアカウントなどのユーザー不明のイベントは含めません。</translation>
    </message>
    <message>
        <source>chargedCents, as given</source>
        <translation>chargedCentsの値</translation>
    </message>
    <message>
        <source>0, because kind says “Not Charged”</source>
        <translation>kindが「Not Charged」のため0</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents - discountPercentOff + cursorTokenFee</translation>
    </message>
    <message>
        <source>no cost given: counts as 0</source>
        <translation>コストの記載なし: 0として集計</translation>
    </message>
    <message>
        <source>isChargeable says so</source>
        <translation>isChargeableによる</translation>
    </message>
    <message>
        <source>no isChargeable: on-demand if kind is Usage-based</source>
        <translation>isChargeableなし: kindがUsage-basedならオンデマンド</translation>
    </message>
    <message>
        <source>the one user there is</source>
        <translation>ユーザー1人中1人</translation>
    </message>
    <message>
        <source>not the one user there is</source>
        <translation>ユーザー1人中0人</translation>
    </message>
    <message>
        <source>every one of %1 users</source>
        <translation>ユーザー%1人全員</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>ユーザー%2人中%1人</translation>
    </message>
    <message>
        <source>The service gave no spendCents for this cycle, so there was no reading of it to try.</source>
        <translation>サービスがこのサイクルのspendCentsを返していないため、その意味を検証できません。</translation>
    </message>
    <message>
        <source>spendCents is what is billed beyond the plan</source>
        <translation>spendCentsはプランを超えて課金される分</translation>
    </message>
    <message>
        <source>spendCents holds the included usage too, so it is more than is billed</source>
        <translation>spendCentsはプラン内使用量も含み、請求額より大きい</translation>
    </message>
    <message>
        <source>%1; with the included part it fits as well, because nothing tells the two apart in this cycle.</source>
        <translation>%1。このサイクルでは区別がつかないため、プラン内を含む場合とも合致します。</translation>
    </message>
    <message>
        <source>%1: this fits %2.</source>
        <translation>%1。合致: %2。</translation>
    </message>
    <message>
        <source>%1: this fits best, %2. The other reading fits %3.</source>
        <translation>%1。この解釈が最もよく合致します (%2)。もう一方の解釈の合致: %3。</translation>
    </message>
    <message>
        <source>This holds no view of Spendscope.</source>
        <translation>Spendscopeのビューが含まれていません。</translation>
    </message>
    <message>
        <source>A shared view is a line that begins with “spendscope-view:”, or a file that ends in “.spendscope-view”.</source>
        <translation>共有ビューは「spendscope-view:」で始まる1行、または「.spendscope-view」で終わるファイルです。</translation>
    </message>
    <message>
        <source>A part of this view was lost on its way.</source>
        <translation>このビューの一部が途中で失われています。</translation>
    </message>
    <message>
        <source>Ask for it again, and copy the whole line.</source>
        <translation>共有元に再送を依頼し、行全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This view can&apos;t be read: it is no JSON from character %1 on.</source>
        <translation>このビューを読み取れません。%1文字目以降がJSONではありません。</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>共有元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>This is far too long to be a view.</source>
        <translation>ビューとしては長すぎます。</translation>
    </message>
</context>
<context>
    <name>AnomalyWording</name>
    <message>
        <source>very sure</source>
        <translation>確度: 非常に高い</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確度: 高い</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>確度: やや高い</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1%未満</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>on </source>
        <translation>日付: </translation>
    </message>
    <message>
        <source>from </source>
        <translation>期間: </translation>
    </message>
    <message>
        <source>One event of %1 cost %2 %3. An event of theirs usually costs %4.</source>
        <translation>%1のイベント1件のコストが%2でした (%3)。通常は1件あたり%4です。</translation>
    </message>
    <message>
        <source>%1 had headless runs for %2 %3, at hours at which they are usually not at work.</source>
        <translation>%1が、通常は作業していない時間帯に%2のヘッドレス実行を行いました (%3)。</translation>
    </message>
    <message>
        <source>The model %1 is new %2 and costs %3 an event, against %4 for what was used before.</source>
        <translation>モデル%1が新たに使われ (%2)、1イベントあたり%3です。それまでのモデルは%4でした。</translation>
    </message>
    <message>
        <source>%1 used max mode for %2 of the events %3, against a usual %4.</source>
        <translation>%1がイベントの%2でMaxモードを使用しました (%3)。通常は%4です。</translation>
    </message>
    <message>
        <source>A request of %1 cost %2 %3, against a usual %4: %5.</source>
        <translation>%1の1リクエストのコストが%2でした (%3)。通常は%4です: %5。</translation>
    </message>
    <message>
        <source>%1 spent %2 %3, and has little history. Others usually spend %4.</source>
        <translation>%1の支出が%2でした (%3)。過去の実績は少なく、他のユーザーは通常%4です。</translation>
    </message>
    <message>
        <source>%1 cost %2 %3, against a usual %4: %5.</source>
        <translation>%1のコストが%2でした (%3)。通常は%4です: %5。</translation>
    </message>
    <message>
        <source>The usual is the median of %1 people&apos;s own medians.</source>
        <translation>通常値は、%1人それぞれの中央値の中央値です。</translation>
    </message>
    <message>
        <source>The usual is an event&apos;s mean cost over the four weeks before.</source>
        <translation>通常値は、直前4週間の1イベントの平均コストです。</translation>
    </message>
    <message>
        <source>The hours are learnt from the events of the three weeks before that were not headless.</source>
        <translation>時間帯は、直前3週間のヘッドレス以外のイベントから学習しています。</translation>
    </message>
    <message>
        <source>The usual is the median of the events of the three weeks before.</source>
        <translation>通常値は、直前3週間のイベントの中央値です。</translation>
    </message>
    <message>
        <source>The usual is the share over the four weeks before.</source>
        <translation>通常値は、直前4週間の割合です。</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of the four weeks before.</source>
        <translation>通常値は、直前4週間のうち%1日間の中央値です。</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of its own of the eight weeks before, for that weekday.</source>
        <translation>通常値は、直前8週間の自身の実績のうち%1日間の、その曜日についての中央値です。</translation>
    </message>
    <message>
        <source>One large event</source>
        <translation>大きなイベント1件</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>夜間のヘッドレス実行</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>高額な新モデル</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Maxモードの急増</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>リクエスト単価の急上昇</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>他より大幅に高い</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>通常と異なるコスト</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 in max mode against %2</source>
        <translation>Maxモード%1、通常%2</translation>
    </message>
    <message>
        <source>%1 a request against %2</source>
        <translation>1リクエスト%1、通常%2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 (%2比)</translation>
    </message>
    <message>
        <source>%1 against none</source>
        <translation>%1、通常なし</translation>
    </message>
    <message>
        <source>That is %1 beyond the usual.</source>
        <translation>通常を%1上回っています。</translation>
    </message>
    <message>
        <source>It lies %1 spreads above, so Spendscope is %2 (%3 %).</source>
        <translation>通常のばらつきの%1倍上にあります。Spendscopeの判定は「%2」(%3%) です。</translation>
    </message>
    <message>
        <source>Its last day is still provisional.</source>
        <translation>最終日はまだ暫定値です。</translation>
    </message>
    <message>
        <source>The same burst shows as: %1.</source>
        <translation>同じ急増は次にも現れています: %1。</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message>
        <source>One large event</source>
        <translation>大きなイベント1件</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>夜間のヘッドレス実行</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>高額な新モデル</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Maxモードの急増</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>リクエスト単価の急上昇</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>他より大幅に高い</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>通常と異なるコスト</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>確度: 非常に高い</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確度: 高い</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>確度: やや高い</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>1件あたり%1</translation>
    </message>
    <message>
        <source>1 anomaly on %1</source>
        <translation>%1に異常1件</translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies on %1</source>
        <translation>
            <numerusform>%1 に異常 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies since %1</source>
        <translation>
            <numerusform>%1 以降の異常 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>Budget “%1”, spread evenly: %2 a day</source>
        <translation>予算「%1」、均等割り: 1日あたり%2</translation>
    </message>
    <message>
        <source>Budget “%1”, spread evenly: %2 a week</source>
        <translation>予算「%1」、均等割り: 1週あたり%2</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 a month</source>
        <translation>予算「%1」: 1か月あたり%2</translation>
    </message>
</context>
<context>
    <name>BudgetWording</name>
    <message>
        <source>A budget has at most %1 thresholds of a kind.</source>
        <translation>予算のしきい値は種類ごとに%1個までです。</translation>
    </message>
    <message>
        <source>A threshold is 1 to %1 per cent, and not %2.</source>
        <translation>しきい値は1～%1%です (入力値: %2)。</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>予算の名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>名前は%1文字以内です (現在%2文字)。</translation>
    </message>
    <message>
        <source>A budget limits cost, on-demand or included spend.</source>
        <translation>予算の対象はコスト、オンデマンド、プラン内のいずれかの支出です。</translation>
    </message>
    <message>
        <source>A budget needs an amount above $0.</source>
        <translation>予算には$0を超える金額が必要です。</translation>
    </message>
    <message>
        <source>A budget is at most $1,000,000,000.</source>
        <translation>予算は$1,000,000,000以下です。</translation>
    </message>
    <message>
        <source>“%1” is no threshold: write whole per cents, such as 50, 80, 100.</source>
        <translation>「%1」はしきい値ではありません。50, 80, 100のように整数の%で入力してください。</translation>
    </message>
    <message>
        <source>A newer version of the program made this budget, and this one can&apos;t read it.</source>
        <translation>この予算は新しいバージョンのプログラムで作成されたため、読み取れません。</translation>
    </message>
    <message>
        <source>The saved view that this budget counts by was deleted. Choose anew what it counts.</source>
        <translation>この予算が集計に使う保存済みビューは削除されました。集計対象を選び直してください。</translation>
    </message>
    <message>
        <source>There is a budget called “%1” already.</source>
        <translation>「%1」という名前の予算がすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 budgets are kept already, and more are not possible.</source>
        <translation>予算はすでに%1件あり、これ以上は追加できません。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>先に1つ削除してください。</translation>
    </message>
    <message>
        <source>This budget is no longer there: it was removed in another window.</source>
        <translation>この予算はもうありません。別のウィンドウで削除されました。</translation>
    </message>
    <message>
        <source>Add it anew.</source>
        <translation>もう一度追加してください。</translation>
    </message>
    <message>
        <source>Budget “%1” is expected to reach %2 % of %3</source>
        <translation>予算「%1」が%3の%2%に達する見込みです</translation>
    </message>
    <message>
        <source>Budget “%1” has reached %2 % of %3</source>
        <translation>予算「%1」が%3の%2%に達しました</translation>
    </message>
    <message>
        <source>Reached on %1. </source>
        <translation>%1に到達しました。 </translation>
    </message>
    <message>
        <source>Expected on %1. </source>
        <translation>%1に到達する見込みです。 </translation>
    </message>
    <message>
        <source>It counts %1, for %2. </source>
        <translation>集計対象は%1、期間は%2です。 </translation>
    </message>
    <message>
        <source>That period is over: %1 of %2 were spent.</source>
        <translation>この期間は終了しました: %2中%1を支出しました。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他%1件</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>not </source>
        <translation>除外: </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>A connection that this budget counts was removed.</source>
        <translation>この予算が集計する接続は削除されました。</translation>
    </message>
    <message>
        <source>Choose anew what it counts.</source>
        <translation>集計対象を選び直してください。</translation>
    </message>
    <message>
        <source> An even pace would be at %1 today.</source>
        <translation> 均等ペースなら今日の時点で%1です。</translation>
    </message>
    <message>
        <source>Expected by %1: %2, </source>
        <translation>%1までの見込みは%2で、 </translation>
    </message>
    <message>
        <source>%1 within the budget.</source>
        <translation>予算を%1下回ります。</translation>
    </message>
    <message>
        <source>%1 more than the budget.</source>
        <translation>予算を%1上回ります。</translation>
    </message>
    <message>
        <source>Used up on %1: </source>
        <translation>%1に使い切り: </translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3.</source>
        <translation>%2中%1を支出、%3。</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source> over</source>
        <translation> 超過</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3), %4 left.</source>
        <translation>%2中%1を支出 (%3)、残り%4。</translation>
    </message>
    <message>
        <source> It would be used up on %1.</source>
        <translation> %1に使い切る見込みです。</translation>
    </message>
    <message>
        <source> The data does not reach back to the first day, so more may have been spent.</source>
        <translation> データが初日まで揃っていないため、実際の支出はこれより多い可能性があります。</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>On course</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>超過リスク</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>On-demand spend</source>
        <translation>オンデマンド支出</translation>
    </message>
    <message>
        <source>Included spend</source>
        <translation>プラン内支出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Each billing cycle</source>
        <translation>請求サイクルごと</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>This billing cycle</source>
        <translation>今回の請求サイクル</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source> (saved view “%1”)</source>
        <translation> (保存済みビュー「%1」)</translation>
    </message>
    <message>
        <source>Counts %1. %2, %3.</source>
        <translation>集計対象: %1。%2、%3。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2中%1 (%3)</translation>
    </message>
    <message>
        <source>Used up %1</source>
        <translation>%1に使い切り</translation>
    </message>
    <message>
        <source>Used up by %1</source>
        <translation>%1に使い切る見込み</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>見込み %1</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>予測はまだありません</translation>
    </message>
    <message>
        <source>%1 % spent (%2 of %3)</source>
        <translation>支出 %1% (%3中%2)</translation>
    </message>
    <message>
        <source>%1 % expected (%2 of %3)</source>
        <translation>見込み %1% (%3中%2)</translation>
    </message>
    <message>
        <source>%1: the forecast stays below</source>
        <translation>%1: 予測は下回る見込み</translation>
    </message>
    <message>
        <source>%1: not reached in this period</source>
        <translation>%1: この期間は未到達</translation>
    </message>
    <message>
        <source>%1: crossed on %2</source>
        <translation>%1: %2に到達</translation>
    </message>
    <message>
        <source>%1: expected on %2</source>
        <translation>%1: %2に到達見込み</translation>
    </message>
</context>
<context>
    <name>CalendarWording</name>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>名前は%1文字以内です (現在%2文字)。</translation>
    </message>
    <message>
        <source>At most %L1 days off can be kept.</source>
        <translation>保持できる休日は%L1日までです。</translation>
    </message>
    <message>
        <source>Remove a calendar first.</source>
        <translation>先にカレンダーを削除してください。</translation>
    </message>
    <message>
        <source>A week has at least one working day.</source>
        <translation>1週間に稼働日が少なくとも1日必要です。</translation>
    </message>
    <message>
        <source>Leave one day chosen.</source>
        <translation>1日は選択したままにしてください。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>At most %1 days in a row can be added at once, and these are %2.</source>
        <translation>一度に追加できる連続した日は%1日までです (現在%2日)。</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>カレンダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>iCalendarファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ics, as calendar programs export them.</source>
        <translation>カレンダーソフトから書き出した、名前が.icsで終わるファイルを選択してください。</translation>
    </message>
    <message>
        <source>This calendar has more than %L1 entries.</source>
        <translation>このカレンダーには%L1件を超える項目があります。</translation>
    </message>
    <message>
        <source>Choose a calendar that holds only holidays.</source>
        <translation>祝日のみを含むカレンダーを選択してください。</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8.</source>
        <translation>このファイルはUTF-8ではありません。</translation>
    </message>
    <message>
        <source>Export the calendar again as an iCalendar (.ics) file.</source>
        <translation>カレンダーをiCalendar (.ics) ファイルとして書き出し直してください。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, too large for a calendar of holidays.</source>
        <translation>このファイルは%1 MBを超えており、祝日のカレンダーとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This calendar has no events.</source>
        <translation>このカレンダーには予定がありません。</translation>
    </message>
    <message>
        <source>This calendar names no whole day between %1 and %2.</source>
        <translation>このカレンダーには、%1～%2の終日の予定がありません。</translation>
    </message>
    <message>
        <source>Choose a calendar of holidays or of days on which the company is closed.</source>
        <translation>祝日または会社の休業日のカレンダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>ChargebackWording</name>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー%1が存在しません。</translation>
    </message>
    <message>
        <source>Choose another under Chargeback.</source>
        <translation>「チャージバック」で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>cost centres</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>サマリー</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>コスト合計</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>billed beyond the plan</source>
        <translation>プランを超えて課金</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>covered by the plan</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>コストの%1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>The %1 is not over yet: these figures are provisional.</source>
        <translation>この%1はまだ終わっていないため、数値は暫定です。</translation>
    </message>
    <message>
        <source>The %1 ended less than 48 hours ago; its last hours may still change.</source>
        <translation>この%1は終了から48時間経っていないため、最後の数時間の数値は変わる可能性があります。</translation>
    </message>
    <message>
        <source>Events of a part of this %1 have not been read: it may have cost more.</source>
        <translation>この%1の一部のイベントが読み取られていないため、実際のコストはこれより多い可能性があります。</translation>
    </message>
    <message>
        <source>There is no list of cost centres yet, so that everything is unassigned. Import one to share the cost out.</source>
        <translation>コストセンターのリストがまだないため、すべて未割り当てです。リストをインポートすると、コストを配賦できます。</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>請求グループは、これらの接続のキーでは見えません。</translation>
    </message>
    <message>
        <source>%1 have no known cost and count as nothing.</source>
        <translation>%1はコスト不明のため、0として集計しています。</translation>
    </message>
    <message>
        <source>event</source>
        <translation>件のイベント</translation>
    </message>
    <message>
        <source>events</source>
        <translation>件のイベント</translation>
    </message>
    <message>
        <source>People stand under other names, the same in each report of this store.</source>
        <translation>ユーザーは別名で表示しています。このデータストアのレポートでは常に同じ別名です。</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>コストセンター別</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>請求グループ別</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Cost by UTC day, up to %1.</source>
        <translation>UTC日別のコスト、最大%1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Against Cursor and the invoice</source>
        <translation>Cursorの支出および請求書との照合</translation>
    </message>
    <message>
        <source>Cursor&apos;s own spend of this cycle is not known.</source>
        <translation>このサイクルのCursorの支出は不明です。</translation>
    </message>
    <message>
        <source>all %1 match Cursor&apos;s own spend.</source>
        <translation>%1全員がCursorの支出と一致しています。</translation>
    </message>
    <message>
        <source>%1 of %2 differ from Cursor&apos;s own spend; Reconcile says why.</source>
        <translation>%2中%1人がCursorの支出と一致していません。理由は「照合」で確認できます。</translation>
    </message>
    <message>
        <source>the invoice of %1 less on-demand usage of %2 leaves %3: seats, taxes and what is not in events.</source>
        <translation>請求書の%1からオンデマンド使用量の%2を引くと%3が残ります。シート、税金、イベントに含まれない分です。</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>集計方法</translation>
    </message>
    <message>
        <source>Cost is what the usage events of these UTC days cost at Cursor&apos;s rates, included and on-demand; only on-demand is billed beyond the plan. Seats and taxes are not in it.</source>
        <translation>コストは、該当するUTC日の使用イベントをCursorの料金で計算したもので、プラン内とオンデマンドの両方を含みます。プランを超えて課金されるのはオンデマンドだけです。シートと税金は含みません。</translation>
    </message>
    <message>
        <source>A person named in the list of cost centres by e-mail is charged there; anybody else where the billing group of the day is. The rest is unassigned.</source>
        <translation>コストセンターのリストにメールアドレスで記載されたユーザーは、そのコストセンターに配賦します。その他のユーザーは、その日の請求グループの配賦先に従います。残りは未割り当てです。</translation>
    </message>
    <message>
        <source>An event counts for the billing group that its user was in at that moment.</source>
        <translation>イベントは、その時点でユーザーが所属していた請求グループに集計します。</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>チャージバック</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>%1時点のデータ。日付はUTCです。</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>コスト $</translation>
    </message>
    <message>
        <source>On-demand $</source>
        <translation>オンデマンド $</translation>
    </message>
    <message>
        <source>Included $</source>
        <translation>プラン内 $</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source> (not over yet)</source>
        <translation> (進行中)</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>ファイルに対象の記載がありません。</translation>
    </message>
    <message>
        <source>It needs two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>メールアドレスまたは請求グループと、コストセンターの2列が必要です。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>対象の記載なし</translation>
    </message>
    <message>
        <source>no cost centre</source>
        <translation>コストセンターなし</translation>
    </message>
    <message>
        <source>No line of the file has both a name and a cost centre.</source>
        <translation>名前とコストセンターの両方がある行がファイルにありません。</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Last sync %1</source>
        <translation>最終同期 %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1件のイベント</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1件のイベント</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2以降 %1</translation>
    </message>
    <message>
        <source>Data to %1 stays available.</source>
        <translation>%1までのデータは引き続き利用できます。</translation>
    </message>
    <message>
        <source>, newest event %1</source>
        <translation>、最新イベント %1</translation>
    </message>
    <message>
        <source>groups and repositories visible</source>
        <translation>グループとリポジトリが見えます</translation>
    </message>
    <message>
        <source>1 record could not be read</source>
        <translation>1件のレコードを読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 records could not be read</source>
        <translation>%1件のレコードを読み取れませんでした</translation>
    </message>
    <message>
        <source>this key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>このキーでは%1が見えません（Teamsプラン）。ユーザーとモデル別のコストは揃っています。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>reading members</source>
        <translation>メンバーを読み取り中</translation>
    </message>
    <message>
        <source>reading the current billing cycle</source>
        <translation>現在の請求サイクルを読み取り中</translation>
    </message>
    <message>
        <source>reading billing groups</source>
        <translation>請求グループを読み取り中</translation>
    </message>
    <message>
        <source>reading daily activity</source>
        <translation>日次アクティビティを読み取り中</translation>
    </message>
    <message>
        <source>reading commits</source>
        <translation>コミットを読み取り中</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>完了処理中</translation>
    </message>
    <message>
        <source> (part %1 of %2)</source>
        <translation> (パート%1/%2)</translation>
    </message>
    <message>
        <source>, page %1 of %2</source>
        <translation>、ページ%1/%2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>、ページ%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Its first ingestion has not finished yet.</source>
        <translation>最初の取り込みはまだ完了していません。</translation>
    </message>
    <message>
        <source>%1 events so far.</source>
        <translation>これまでに%1件のイベント。</translation>
    </message>
    <message>
        <source>older than twice the interval, so the newest figures are missing.</source>
        <translation>同期間隔の2倍以上経過しているため、最新の数値が欠けています。</translation>
    </message>
    <message>
        <source>Paused: nothing is read until you resume. %1.</source>
        <translation>一時停止中: 再開するまで何も読み取りません。%1。</translation>
    </message>
    <message>
        <source>First ingestion</source>
        <translation>初回の取り込み</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>%1: waiting for Cursor&apos;s request limit, goes on in %2 s (%3)</source>
        <translation>%1: Cursorのリクエスト制限により待機中、%2秒後に再開 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>%1までのデータ</translation>
    </message>
    <message>
        <source>next sync now</source>
        <translation>まもなく次の同期</translation>
    </message>
    <message>
        <source>next sync in %1</source>
        <translation>次の同期まで%1</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>使用イベント</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>1 member.</source>
        <translation>メンバー1人。</translation>
    </message>
    <message>
        <source>%1 members.</source>
        <translation>メンバー%1人。</translation>
    </message>
    <message>
        <source>Usage events</source>
        <translation>使用イベント</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>%1 are visible.</source>
        <translation>%1が見えます。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <source>The key works, but does not see everything.</source>
        <translation>キーは有効ですが、見えない項目があります。</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan: spend by %1 will be missing. Costs by user and model are complete. An Enterprise plan opens the rest; enter a key of it later and nothing is lost.</source>
        <translation>Teamsプランなど、このキーでは%1が見えないため、%1別の支出は表示されません。ユーザーとモデル別のコストは揃っています。Enterpriseプランでは残りも利用できます。後からそのキーを入力しても、データは失われません。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n day(s) at %2 requests a minute.</source>
        <translation>
            <numerusform>毎分%2件のリクエストで、%n日分の読み込みに約%1かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for each 30 days at %2 requests a minute.</source>
        <translation>毎分%2件のリクエストで、30日分ごとに約%1かかります。</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>%1 が %2 から同期中</translation>
    </message>
</context>
<context>
    <name>CycleText</name>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>DigestPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>DigestWording</name>
    <message>
        <source>%1, week %2</source>
        <translation>%1、第%2週</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>週次ダイジェスト</translation>
    </message>
    <message>
        <source>Cycle digest</source>
        <translation>サイクルダイジェスト</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>%1時点のデータ。日付はUTCです。</translation>
    </message>
    <message>
        <source>The cycle that runs now</source>
        <translation>進行中のサイクル</translation>
    </message>
    <message>
        <source>There is no forecast for %1 yet. %2</source>
        <translation>%1の予測はまだありません。%2</translation>
    </message>
    <message>
        <source>Expected by %1</source>
        <translation>%1までの見込み</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在まで%1</translation>
    </message>
    <message>
        <source>The cycle of %1 is expected to end at %2, in 80 of 100 cases between %3 and %4.</source>
        <translation>%1のサイクルは最終的に%2となる見込みで、100回中80回は%3～%4の範囲です。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>予算は設定されていません。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 of this moment, none of them spent or at risk.</source>
        <translation>現時点の%1に、使い切りや超過リスクはありません。</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>件の予算</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>件の予算</translation>
    </message>
    <message>
        <source>Of %1, %2 spent to the end and %3 at risk as of now.</source>
        <translation>%1のうち、現時点で%2が使い切り、%3が超過リスクです。</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Nothing in this %1 cost far more than it usually does.</source>
        <translation>この%1に、通常を大きく上回るコストはありませんでした。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>通常超過分</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>%1 began in this %2; muted ones are left out%3.</source>
        <translation>この%2に%1が始まりました (ミュート分を除く%3)。</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>件の異常</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>件の異常</translation>
    </message>
    <message>
        <source>, and only the largest %1 are listed</source>
        <translation>、上位%1件のみ表示</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>ほぼ未使用</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>%1: %2 not used in %3 days cost %4 a month.</source>
        <translation>%1: %3日間未使用の%2に月額%4かかっています。</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>%1: of %2 too little is known.</source>
        <translation>%1: %2は情報が不足しています。</translation>
    </message>
    <message>
        <source>Use of the last %1 days.</source>
        <translation>直近%1日間の使用状況です。</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>サイクル%1</translation>
    </message>
    <message>
        <source>%1: the service&apos;s own spend was not read, so there is nothing to compare with.</source>
        <translation>%1: サービス側の支出を取得していないため、比較できません。</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>over, its last hours still settle</source>
        <translation>終了、最後の数時間は確定待ち</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source> Events of its first days are missing.</source>
        <translation> 最初の数日のイベントが欠けています。</translation>
    </message>
    <message>
        <source>%1 (%2): all %3 match Cursor&apos;s own spend.%4</source>
        <translation>%1 (%2): %3すべてがCursorの支出と一致しています。%4</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 differ from Cursor&apos;s own spend, together by %5.%6</source>
        <translation>%1 (%2): %4中%3がCursorの支出と一致せず、差異は合計%5です。%6</translation>
    </message>
    <message>
        <source>Attributed to repositories</source>
        <translation>リポジトリへの紐付け</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) could be attributed to repositories.</source>
        <translation>%2中%1 (%3) をリポジトリに紐付けできました。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>同日のコミットによる</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>後7日間のコミットによる</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>前7日間のコミットによる</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未紐付け</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>データの完全性</translation>
    </message>
    <message>
        <source>The newest event is of %1.</source>
        <translation>最新のイベントは%1です。</translation>
    </message>
    <message>
        <source>Every event of the %1 has a cost (%2).</source>
        <translation>この%1の全イベントにコストがあります (%2)。</translation>
    </message>
    <message>
        <source>event</source>
        <translation>件のイベント</translation>
    </message>
    <message>
        <source>events</source>
        <translation>件のイベント</translation>
    </message>
    <message>
        <source>%1 of %2 have no known cost and are not in these figures.</source>
        <translation>%2中%1件はコスト不明で、これらの数値に含まれていません。</translation>
    </message>
    <message>
        <source>More than 48 hours have passed since the %1 ended: its figures have settled.</source>
        <translation>この%1の終了から48時間以上経過し、数値は確定しています。</translation>
    </message>
    <message>
        <source>Figures settle 48 hours after they were incurred: until %1 those of this %2 can still change.</source>
        <translation>数値は発生から48時間後に確定します。%1までは、この%2の数値が変わる可能性があります。</translation>
    </message>
    <message>
        <source>no comparison: the %1 before is not covered</source>
        <translation>比較なし: 前の%1のデータなし</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 (%2比)</translation>
    </message>
    <message>
        <source>The %1 cost %2. The %1 before is not covered by events, so there is nothing to compare with.</source>
        <translation>この%1のコストは%2です。前の%1のイベントが揃っていないため、比較できません。</translation>
    </message>
    <message>
        <source>The %1 cost %2, as much as the one before (%3).</source>
        <translation>この%1のコストは%2で、前回 (%3) と同額です。</translation>
    </message>
    <message>
        <source>The %1 cost %2: %3 %4 than the one before (%5%6).</source>
        <translation>この%1のコストは%2で、前回より%3%4です (%5%6)。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>増</translation>
    </message>
    <message>
        <source>less</source>
        <translation>減</translation>
    </message>
    <message>
        <source>Cost by day, up to %1; days that are not worked are paler.</source>
        <translation>日別のコスト、最大%1。休業日は薄い色で表示しています。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>other</source>
        <translation>件 (その他)</translation>
    </message>
    <message>
        <source>others</source>
        <translation>件 (その他)</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>of %1 members</source>
        <translation>メンバー%1人中</translation>
    </message>
    <message>
        <source>This %1 has %2 days, the one before had %3.</source>
        <translation>この%1は%2日間、前回は%3日間です。</translation>
    </message>
    <message>
        <source>The last 48 hours still change, and a part of them lies in this %1: its figures are provisional.</source>
        <translation>直近48時間の数値はまだ変わります。その一部がこの%1に含まれるため、数値は暫定です。</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>変動要因</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>請求グループ別</translation>
    </message>
    <message>
        <source>Nothing moved against the %1 before.</source>
        <translation>前の%1からの変動はありません。</translation>
    </message>
    <message>
        <source>The largest changes first, up or down, against %1.</source>
        <translation>%1との比較で、増減の大きい順です。</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>支出の内訳</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>請求グループは、これらの接続のキーでは見えません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Repositories are not visible to the keys of these connections.</source>
        <translation>リポジトリは、これらの接続のキーでは見えません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>サイクル</translation>
    </message>
</context>
<context>
    <name>DimensionWording</name>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>DollarAmount</name>
    <message>
        <source>Write dollars and cents, such as %1.</source>
        <translation>金額はドルとセントで入力してください（例: %1）。</translation>
    </message>
    <message>
        <source>That is more than an invoice can say.</source>
        <translation>請求書で扱える金額を超えています。</translation>
    </message>
</context>
<context>
    <name>DomainWording</name>
    <message>
        <source>The proxy “%1” can&apos;t be read.</source>
        <translation>プロキシ「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Write it as host:port, for example proxy.example.com:3128.</source>
        <translation>host:portの形式で、たとえばproxy.example.com:3128のように入力してください。</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>接続には名前が必要です。</translation>
    </message>
    <message>
        <source>Type one, for example your team&apos;s.</source>
        <translation>チーム名などを入力してください。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>名前が%1文字を超えています。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>「%1」という名前の接続がすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>名前の先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>空白を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” stands for spend without a repository.</source>
        <translation>「%1」はリポジトリのない支出を表す名前です。</translation>
    </message>
    <message>
        <source>The owner is missing.</source>
        <translation>所有者がありません。</translation>
    </message>
    <message>
        <source>Name the owner whose repository counts.</source>
        <translation>対象のリポジトリの所有者を入力してください。</translation>
    </message>
    <message>
        <source>The new name is missing.</source>
        <translation>新しい名前がありません。</translation>
    </message>
    <message>
        <source>Name the repository that these become.</source>
        <translation>まとめた後のリポジトリ名を入力してください。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>正規表現として正しくありません: %1（%2文字目）。</translation>
    </message>
    <message>
        <source>Mend it, or use a pattern with * instead.</source>
        <translation>修正するか、代わりに*を使ったパターンを使用してください。</translation>
    </message>
    <message>
        <source>“\%1” means nothing: the pattern has %2.</source>
        <translation>「\%1」は無効です。パターンには%2。</translation>
    </message>
    <message>
        <source>no groups in parentheses</source>
        <translation>かっこのグループがありません</translation>
    </message>
    <message>
        <source>one group in parentheses</source>
        <translation>かっこのグループが1個あります</translation>
    </message>
    <message>
        <source>%1 groups in parentheses</source>
        <translation>かっこのグループが%1個あります</translation>
    </message>
    <message>
        <source>Put parentheses around the part that is to be kept.</source>
        <translation>残したい部分をかっこで囲んでください。</translation>
    </message>
    <message>
        <source>It fits no repository yet.</source>
        <translation>一致するリポジトリがまだありません。</translation>
    </message>
    <message>
        <source>Name the repository.</source>
        <translation>リポジトリ名を入力してください。</translation>
    </message>
    <message>
        <source>Write which names it is for.</source>
        <translation>対象の名前を入力してください。</translation>
    </message>
    <message>
        <source>The owner does not belong here: the rule is for all owners.</source>
        <translation>このルールはすべての所有者が対象のため、所有者は入力できません。</translation>
    </message>
    <message>
        <source>Write only the part after the last “/”.</source>
        <translation>最後の「/」より後の部分だけを入力してください。</translation>
    </message>
    <message>
        <source>Spellings of one name have no * or ?.</source>
        <translation>名前の表記ゆれに*や?は使えません。</translation>
    </message>
    <message>
        <source>Write the name, or nothing for all names.</source>
        <translation>名前を入力するか、すべての名前を対象にする場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>The new name has more * than the pattern.</source>
        <translation>新しい名前の*がパターンより多くなっています。</translation>
    </message>
    <message>
        <source>Each * of the new name is what the pattern&apos;s * stood for.</source>
        <translation>新しい名前の*には、パターンの*に一致した部分が順に入ります。</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>neither chargedCents nor tokenUsage.totalCents was given; counted as $0</source>
        <translation>chargedCentsもtokenUsage.totalCentsも取得できないため、$0として集計</translation>
    </message>
    <message>
        <source>kind says that nothing is charged</source>
        <translation>kindにより課金なし</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents - discountPercentOff + cursorTokenFee</translation>
    </message>
    <message>
        <source>the user&apos;s commits of the same day</source>
        <translation>ユーザーの同日のコミット</translation>
    </message>
    <message>
        <source>the user&apos;s next commits within 7 days</source>
        <translation>ユーザーの7日以内の次のコミット</translation>
    </message>
    <message>
        <source>the user&apos;s last commits within 7 days before</source>
        <translation>ユーザーの過去7日以内の最後のコミット</translation>
    </message>
    <message>
        <source>no user, or no commits within 7 days</source>
        <translation>ユーザーなし、または7日以内のコミットなし</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未紐付け</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>the connection that read it</source>
        <translation>読み取り元の接続</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>/teams/groups: membership at that moment</source>
        <translation>/teams/groups: その時点での所属</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>請求区分</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents plus cursorTokenFee, less cost</source>
        <translation>tokenUsage.totalCents + cursorTokenFee - コスト</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>トークン料金</translation>
    </message>
    <message>
        <source>cursorTokenFee, part of cost</source>
        <translation>cursorTokenFee、コストの一部</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the four below</source>
        <translation>以下の4つの合計</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>キャッシュ書き込みトークン</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>キャッシュ読み取りトークン</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Maxモード</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>ヘッドレス</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>対話型</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>トークンベース</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Bugbot無料枠</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1日間、UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1日間、UTC</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>None: everybody, every model, everything</source>
        <translation>なし: すべてのユーザー、モデル、データ</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1: %2以外</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 divided by 1 person</source>
        <translation>%1 ÷ 1人</translation>
    </message>
    <message>
        <source>%1 divided by %2 people</source>
        <translation>%1 ÷ %2人</translation>
    </message>
    <message>
        <source>%1 divided by %2 requests</source>
        <translation>%1 ÷ %2リクエスト</translation>
    </message>
    <message>
        <source>%1 divided by %2 tokens, times a million</source>
        <translation>%1 ÷ %2トークン × 100万</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>How an event&apos;s cost is found</source>
        <translation>イベントのコストの求め方</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>How it is told what is on-demand</source>
        <translation>オンデマンドの判定方法</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Counted for the events from %1 on, %2 of %3: the newest.</source>
        <translation>%1以降のイベントを集計（最新の%2件、全%3件中）。</translation>
    </message>
    <message>
        <source>Counted before cost is shared out to repositories: an event names none.</source>
        <translation>リポジトリへの配分前に集計しています。イベントにはリポジトリ名がありません。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>データの取得元</translation>
    </message>
    <message>
        <source>Cursor&apos;s usage events: %1.</source>
        <translation>Cursorの使用イベント: %1。</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>no sync complete yet</source>
        <translation>完了した同期はまだありません</translation>
    </message>
    <message>
        <source>newest event %1</source>
        <translation>最新イベント %1</translation>
    </message>
    <message>
        <source>complete from %1</source>
        <translation>%1以降は完全</translation>
    </message>
    <message>
        <source>Settled: none of it is from the last 48 hours.</source>
        <translation>確定済み: 直近48時間のデータは含まれていません。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1件のイベント</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1件のイベント</translation>
    </message>
    <message>
        <source>%1 of the last 48 hours are part of it, and may still change.</source>
        <translation>直近48時間の%1が含まれており、今後変わる可能性があります。</translation>
    </message>
    <message>
        <source>%1 of it (%2), from %3 of the last 48 hours, may still change.</source>
        <translation>うち%1 (%2)は、直近48時間の%3によるもので、今後変わる可能性があります。</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>データの鮮度</translation>
    </message>
    <message>
        <source>%1 is not complete for the whole range: earlier events are missing.</source>
        <translation>%1は期間全体のデータが揃っていません。以前のイベントが欠けています。</translation>
    </message>
    <message>
        <source>No connection is in scope.</source>
        <translation>対象の接続がありません。</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>Every event has a cost.</source>
        <translation>すべてのイベントにコストがあります。</translation>
    </message>
    <message>
        <source>1 event has no cost and counts as 0.</source>
        <translation>1件のイベントにコストがなく、0として集計されています。</translation>
    </message>
    <message>
        <source>%1 events have no cost and count as 0.</source>
        <translation>%1件のイベントにコストがなく、0として集計されています。</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records.</source>
        <translation>%1: 前回の同期で不正なレコードを%2件スキップしました。</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records, an earlier one %3.</source>
        <translation>%1: 前回の同期で不正なレコードを%2件、それ以前に%3件スキップしました。</translation>
    </message>
    <message>
        <source>Such a record can&apos;t be read, not even when it happened, so it is in no figure.</source>
        <translation>このようなレコードは日時も含めて読み取れないため、どの数値にも含まれません。</translation>
    </message>
    <message>
        <source>Attribution to repositories, of the cost</source>
        <translation>コストのリポジトリへの紐付け</translation>
    </message>
    <message>
        <source>Repositories are not visible with this key, so nothing is attributed.</source>
        <translation>このキーではリポジトリが見えないため、紐付けは行われません。</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>同日のコミットによる</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>後7日間のコミットによる</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>前7日間のコミットによる</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未紐付け</translation>
    </message>
    <message>
        <source>partly in range</source>
        <translation>一部が期間内</translation>
    </message>
    <message>
        <source>events incomplete</source>
        <translation>イベントが不完全</translation>
    </message>
    <message>
        <source>Reconciliation with Cursor&apos;s own spend</source>
        <translation>Cursorの支出との照合</translation>
    </message>
    <message>
        <source>No billing cycle with events is touched.</source>
        <translation>イベントのある請求サイクルは含まれていません。</translation>
    </message>
    <message>
        <source>Cycle, whole</source>
        <translation>サイクル全体</translation>
    </message>
    <message>
        <source>Users that match</source>
        <translation>一致するユーザー</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>支出の記録なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cursor tells spend by user only, so the other filters are left aside here.</source>
        <translation>Cursorの支出はユーザー別のみのため、ここでは他のフィルターは適用されません。</translation>
    </message>
    <message>
        <source>Only the newest %1 cycles are listed.</source>
        <translation>最新の%1サイクルのみ表示しています。</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>There is nothing to divide by.</source>
        <translation>割る数がありません。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
</context>
<context>
    <name>ExploreChartText</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>その他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>比較: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>%1 per active user</source>
        <translation>アクティブユーザーあたり%1</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>リクエストあたり%1</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>100万トークンあたり%1</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>日別の%1</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>週別の%1</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>月別の%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>%1 overall in %2.</source>
        <translation>%2の全体は%1です。</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>%2の合計は%1です。</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>最大: %1 (%2)。</translation>
    </message>
    <message>
        <source>Largest: %1 with %2, %3 of the total.</source>
        <translation>最大: %1 (%2)、全体の%3。</translation>
    </message>
    <message>
        <source>Peak: %1 with %2.</source>
        <translation>ピーク: %1 (%2)。</translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>%1との比較: %2。</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>下の表も同じ数値です。</translation>
    </message>
    <message>
        <source>Ratios do not add up, so they are drawn as lines.</source>
        <translation>比率は合計できないため、折れ線で表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
    </message>
</context>
<context>
    <name>ExploreTableText</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Against the largest: ratios have no share of a whole</source>
        <translation>最大値との比較。比率には全体に占める割合がありません</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>In the period of comparison</source>
        <translation>比較期間の値</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>コストなし</translation>
    </message>
    <message>
        <source>Events that Cursor has not given a cost</source>
        <translation>Cursorからコストが取得できていないイベント</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>%1; the same people may be active in several rows, so they can&apos;t be added up</source>
        <translation>%1。同じユーザーが複数の行でアクティブな場合があるため、合計はできません</translation>
    </message>
    <message>
        <source>%1 by %2 active users</source>
        <translation>アクティブユーザー%2人で%1</translation>
    </message>
    <message>
        <source>%1 for %2 requests</source>
        <translation>%2リクエストで%1</translation>
    </message>
    <message>
        <source>%1 for %2 tokens</source>
        <translation>%2トークンで%1</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>前: %1、現在: %2</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>うち%1がコストなし</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>入力%1、出力%2、キャッシュ書き込み%3、キャッシュ読み取り%4</translation>
    </message>
</context>
<context>
    <name>ExploreText</name>
    <message>
        <source>by %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>× %1別</translation>
    </message>
    <message>
        <source>per active user</source>
        <translation>アクティブユーザーあたり</translation>
    </message>
    <message>
        <source>per request</source>
        <translation>リクエストあたり</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>100万トークンあたり</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>every usage event</source>
        <translation>すべての使用イベント</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>すべてのユーザーとモデル</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>フィルター1件</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>フィルター%1件</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>リポジトリが見えません</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>リポジトリに紐付け</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>80 %: %1</source>
        <translation>80%: %1</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>%1までの予測</translation>
    </message>
    <message>
        <source>%1 forecast to %2</source>
        <translation>%1の%2までの予測</translation>
    </message>
    <message>
        <source>too little data: nothing to learn from</source>
        <translation>データ不足: 学習に使えるデータがありません</translation>
    </message>
    <message numerus="yes">
        <source>too little data: %n of %1 days</source>
        <translation>
            <numerusform>データ不足: %1日中%n日分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWording</name>
    <message>
        <source>No trend is taken to go on.</source>
        <translation>増減の傾向は見込んでいません。</translation>
    </message>
    <message>
        <source>A trend of %1%2 % a week goes on and fades.</source>
        <translation>週%1%2%の傾向が続き、次第に弱まると見込んでいます。</translation>
    </message>
    <message>
        <source>Learnt from %1 days, %2 to %3: what each weekday usually costs, without bursts, at the level of the last weeks.</source>
        <translation>%2～%3の%1日間から学習: 急増分を除いた曜日ごとの通常のコストを、直近数週間の水準に合わせています。</translation>
    </message>
    <message>
        <source>One day off ahead counts like a day at the weekend.</source>
        <translation>今後の休日1日は週末と同様に扱います。</translation>
    </message>
    <message>
        <source>%1 days off ahead count like days at the weekend.</source>
        <translation>今後の休日%1日は週末と同様に扱います。</translation>
    </message>
    <message>
        <source>The newest day may still change, so that it counts but teaches nothing.</source>
        <translation>最新の1日は変わる可能性があるため、集計には含めますが学習には使いません。</translation>
    </message>
    <message>
        <source>The newest %1 days may still change, so that they count but teach nothing.</source>
        <translation>最新の%1日は変わる可能性があるため、集計には含めますが学習には使いません。</translation>
    </message>
    <message>
        <source>There are no figures since %1, so that the days from then on are forecast too.</source>
        <translation>%1以降の数値がないため、それ以降の日も予測しています。</translation>
    </message>
    <message>
        <source>The intervals come from how far such forecasts missed in these days; a backtest checks that the 80 % interval holds in 80 of 100 cases.</source>
        <translation>区間は、この期間に同様の予測がどれだけ外れたかから求めています。80%区間に100回中80回収まることをバックテストで確認しています。</translation>
    </message>
    <message>
        <source>Too little data: nothing was spent here in the last %1 days, so there is nothing to learn from.</source>
        <translation>データ不足: 直近%1日間に支出がなく、学習できるデータがありません。</translation>
    </message>
    <message>
        <source>Too little data: the first spend here was %1 days ago, and a forecast needs %2 days.</source>
        <translation>データ不足: 最初の支出から%1日しか経っていません。予測には%2日必要です。</translation>
    </message>
    <message>
        <source>Too little data: there is %1 day of history, and a forecast needs %2.</source>
        <translation>データ不足: 実績が%1日分しかありません。予測には%2日分必要です。</translation>
    </message>
    <message>
        <source>Too little data: there are %1 days of history, and a forecast needs %2.</source>
        <translation>データ不足: 実績が%1日分しかありません。予測には%2日分必要です。</translation>
    </message>
</context>
<context>
    <name>IngestWording</name>
    <message>
        <source>billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Paused by the administrator: nothing new is read.</source>
        <translation>管理者が一時停止しています。新しいデータは読み取られません。</translation>
    </message>
    <message>
        <source>Resume it to read on.</source>
        <translation>読み取りを続けるには再開してください。</translation>
    </message>
    <message>
        <source>The first ingestion is not finished yet.</source>
        <translation>最初の取り込みはまだ完了していません。</translation>
    </message>
    <message>
        <source>The last successful sync is older than twice the interval.</source>
        <translation>最後に成功した同期から、同期間隔の2倍以上経過しています。</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>今すぐ同期してください。</translation>
    </message>
    <message>
        <source>This key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>このキーでは%1が見えません（Teamsプラン）。ユーザーとモデル別のコストは揃っています。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>接続は削除されました。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <source>Paste the Admin API key.</source>
        <translation>Admin APIキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Events can be kept for %1 to %2 months, or for ever.</source>
        <translation>イベントの保持期間は%1～%2か月、または無期限です。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source> (process %1 on %2)</source>
        <translation> (%2のプロセス%1)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source> since %1 UTC</source>
        <translation> (%1 UTCから)</translation>
    </message>
    <message>
        <source>“%1” is being synced by %2 already.</source>
        <translation>「%1」はすでに%2が同期中です。</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>フォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>Check that it belongs to you and that the disk is not full.</source>
        <translation>フォルダーの所有者が自分であること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s pages of usage events kept changing while they were read.</source>
        <translation>読み取り中に、サービスの使用イベントのページが変わり続けました。</translation>
    </message>
    <message>
        <source>Sync again later; what was read before is kept.</source>
        <translation>後でもう一度同期してください。すでに読み取ったデータは保持されています。</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Cycle from %1</source>
        <translation>%1からのサイクル</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the ISO 639 code of the language of these texts</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Magnitude</name>
    <message>
        <source>k</source>
        <comment>thousands, behind a number</comment>
        <translation>千</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions, behind a number</comment>
        <translation>百万</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, behind a number</comment>
        <translation>十億</translation>
    </message>
    <message>
        <source>T</source>
        <comment>million millions, behind a number</comment>
        <translation>兆</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Maxモード</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>billing cycles</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>コストのないイベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>キャッシュ書き込みトークン</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>キャッシュ読み取りトークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>今サイクル</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>前サイクル</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>直近90日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>直近365日間</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Cost this cycle</source>
        <translation>今サイクルのコスト</translation>
    </message>
    <message>
        <source>Cost last cycle</source>
        <translation>前サイクルのコスト</translation>
    </message>
    <message>
        <source>Cost, last 7 days</source>
        <translation>コスト、直近7日間</translation>
    </message>
    <message>
        <source>Cost, last 30 days</source>
        <translation>コスト、直近30日間</translation>
    </message>
    <message>
        <source>Cost, last 90 days</source>
        <translation>コスト、直近90日間</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>今月のコスト</translation>
    </message>
    <message>
        <source>Cost last month</source>
        <translation>先月のコスト</translation>
    </message>
    <message>
        <source>Cost this quarter</source>
        <translation>今四半期のコスト</translation>
    </message>
    <message>
        <source>Cost, last 365 days</source>
        <translation>コスト、直近365日間</translation>
    </message>
    <message>
        <source>Cost, all days</source>
        <translation>コスト、全期間</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>コスト、%1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>週別の%1</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>月別の%1</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>日別の%1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1の週</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>、今回の請求サイクル</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>、前回の請求サイクル</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>すべてのユーザーとモデル</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>リポジトリが見えません</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>リポジトリに紐付け</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>%2の合計は%1です。</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>最大: %1 (%2)。</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>下の表も同じ数値です。</translation>
    </message>
</context>
<context>
    <name>PageCaption</name>
    <message>
        <source>Filters: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>入力%1、出力%2、キャッシュ書き込み%3、キャッシュ読み取り%4</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>%1; %2 events without a cost</source>
        <translation>%1。コストのないイベント%2件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ率</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>リクエスト単価</translation>
    </message>
    <message>
        <source>Per M tokens</source>
        <translation>100万トークン単価</translation>
    </message>
    <message>
        <source>Cost per million tokens of all classes</source>
        <translation>全種別のトークン100万あたりのコスト</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>There are no complete figures for %1.</source>
        <translation>%1の数値が揃っていません。</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>%1はなし</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1比</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>%2中%1位</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>、今回の請求サイクル</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>、前回の請求サイクル</translation>
    </message>
    <message>
        <source>Cache read ÷ (input + cache write + cache read) tokens: how much of what models were given to read came from the cache, which costs a fraction of fresh input.</source>
        <translation>キャッシュ読み取り ÷ (入力 + キャッシュ書き込み + キャッシュ読み取り) トークン: モデルに読み込ませた内容のうち、キャッシュから読み取られた割合です。キャッシュは通常の入力よりはるかに低コストです。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>ほぼ未使用</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>シートなし</translation>
    </message>
    <message>
        <source>Active on at least %1 of the last %2.</source>
        <translation>直近%2のうち%1以上アクティブ。</translation>
    </message>
    <message>
        <source>Active, but on fewer than %1 of the last %2.</source>
        <translation>アクティブだが、直近%2のうち%1未満。</translation>
    </message>
    <message>
        <source>Not active on any of the last %1 days.</source>
        <translation>直近%1日間、アクティブな日なし。</translation>
    </message>
    <message>
        <source>Little or nothing was seen, but daily usage was not read for all of the %1 days, so there may have been more.</source>
        <translation>活動がほとんど、またはまったく見られませんが、%1日間すべての日次使用状況は取得されていないため、実際はこれより多い可能性があります。</translation>
    </message>
    <message>
        <source>This role holds no paid seat.</source>
        <translation>このロールには有料シートがありません。</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>到達見込み</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>間近</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Cursor gave no limit for this member: only the team&apos;s pool stops them.</source>
        <translation>Cursorにこのメンバーの上限はありません。制限はチームの共有枠のみです。</translation>
    </message>
    <message>
        <source>Not expected to reach the limit in this cycle.</source>
        <translation>このサイクル中に上限に達する見込みはありません。</translation>
    </message>
    <message>
        <source>At the pace so far, the limit is reached before the cycle ends.</source>
        <translation>現在のペースでは、サイクル終了前に上限に達します。</translation>
    </message>
    <message>
        <source>At least four fifths of the limit are used.</source>
        <translation>上限の5分の4以上を使用済みです。</translation>
    </message>
    <message>
        <source>All of the limit is used: on-demand usage has ended for this member.</source>
        <translation>上限をすべて使い切り、このメンバーのオンデマンド使用は停止しています。</translation>
    </message>
    <message>
        <source>Not known: the program ended before the answer</source>
        <translation>不明: 応答前にプログラムが終了しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>個別の上限なし</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>不明なアカウント</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1/サイクル</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message>
        <source>A contract has at most %1 seat types.</source>
        <translation>1契約のシートタイプは%1個までです。</translation>
    </message>
    <message>
        <source>Each seat type needs a name.</source>
        <translation>各シートタイプには名前が必要です。</translation>
    </message>
    <message>
        <source>A seat type&apos;s name has at most %1 characters.</source>
        <translation>シートタイプの名前は%1文字以内です。</translation>
    </message>
    <message>
        <source>There are two seat types called “%1”.</source>
        <translation>「%1」というシートタイプが2つあります。</translation>
    </message>
    <message>
        <source>The price of “%1” must lie between nothing and $100,000 a month.</source>
        <translation>「%1」の価格は月額$0～$100,000です。</translation>
    </message>
    <message>
        <source>The included usage of “%1” must lie between nothing and $100,000.</source>
        <translation>「%1」のプラン内使用量は$0～$100,000です。</translation>
    </message>
    <message>
        <source>Choose the seat type that most members have.</source>
        <translation>最も多くのメンバーが使うシートタイプを選択してください。</translation>
    </message>
    <message>
        <source>There are at most %1 exceptions; use billing groups.</source>
        <translation>例外は%1件までです。請求グループを使用してください。</translation>
    </message>
    <message>
        <source>An exception needs a person or a billing group.</source>
        <translation>例外にはユーザーまたは請求グループが必要です。</translation>
    </message>
    <message>
        <source>The exception for %1 names the seat type “%2”, which there is not.</source>
        <translation>%1の例外に、存在しないシートタイプ「%2」が指定されています。</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>%1の例外が2件あります。</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>割引率は0～100%で入力してください。</translation>
    </message>
    <message>
        <source>The commitment must be an amount above nothing.</source>
        <translation>コミットメントには$0を超える金額が必要です。</translation>
    </message>
    <message>
        <source>The commitment ends before it begins.</source>
        <translation>コミットメントの終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>The commitment&apos;s period has at most five years.</source>
        <translation>コミットメントの期間は5年以内です。</translation>
    </message>
    <message>
        <source>The team&apos;s limit must not lie below nothing.</source>
        <translation>チームの上限を$0未満にすることはできません。</translation>
    </message>
    <message>
        <source>The contract renews before it starts.</source>
        <translation>契約の更新日が開始日より前です。</translation>
    </message>
    <message>
        <source>The notice has at most 365 days.</source>
        <translation>解約通知の日数は365日以内です。</translation>
    </message>
    <message>
        <source>Barely used is a number of active days between 1 and 30.</source>
        <translation>「ほぼ未使用」とするアクティブ日数は1～30日です。</translation>
    </message>
    <message>
        <source>A team limit is one pool: it is not shared out among members. Whoever spends first uses it up for all, and when it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>チームの上限は1つの共有枠で、メンバーごとには配分されません。先に使った人の分だけ全員の枠が減り、使い切ると、支出のない人も含め、次のサイクルまで全員がオンデマンドを使えなくなります。1人が共有枠を使い切るのを防げるのは、メンバー個別の上限だけです。</translation>
    </message>
    <message>
        <source>A limit belongs to a member with an e-mail address.</source>
        <translation>上限を設定できるのは、メールアドレスのあるメンバーです。</translation>
    </message>
    <message>
        <source>Cursor takes a limit of $0 for no limit.</source>
        <translation>Cursorでは$0の上限は「上限なし」とみなされます。</translation>
    </message>
    <message>
        <source>Set at least $1, or switch on-demand usage off in Cursor&apos;s dashboard.</source>
        <translation>$1以上に設定するか、Cursorのダッシュボードでオンデマンド使用をオフにしてください。</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars from 1 to %1.</source>
        <translation>上限は$1～$%1の整数です。</translation>
    </message>
    <message>
        <source>That is the limit already.</source>
        <translation>すでにその上限です。</translation>
    </message>
    <message>
        <source>Only a change that was made can be undone.</source>
        <translation>元に戻せるのは、実行された変更だけです。</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>個別の上限なし</translation>
    </message>
    <message>
        <source>The limit of %1 is %2 by now: somebody else changed it.</source>
        <translation>%1の上限は、すでに%2になっています。別の人が変更しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look again and decide anew.</source>
        <translation>何も変更していません。内容を確認して、改めて判断してください。</translation>
    </message>
    <message>
        <source> It could not be noted: </source>
        <translation> 記録できませんでした: </translation>
    </message>
    <message>
        <source>Cursor did not change the limit and gave no reason.</source>
        <translation>Cursorが上限を変更しませんでした。理由は示されていません。</translation>
    </message>
    <message>
        <source>Cursor did not change the limit: “%1”.</source>
        <translation>Cursorが上限を変更しませんでした: 「%1」。</translation>
    </message>
    <message>
        <source>Cursor confirmed it. The table follows with the next sync.</source>
        <translation>Cursorが変更を確認しました。表には次回の同期で反映されます。</translation>
    </message>
    <message>
        <source>Cursor confirmed it and shows the new limit.</source>
        <translation>Cursorが変更を確認し、新しい上限を表示しています。</translation>
    </message>
    <message>
        <source>Cursor confirmed it, but does not show it yet. The table follows with the next sync.</source>
        <translation>Cursorが変更を確認しましたが、まだ表示に反映されていません。表には次回の同期で反映されます。</translation>
    </message>
    <message>
        <source>%1 Reading back did not work either, so the limit may be the old or the new one. Sync, and look again.</source>
        <translation>%1 再確認もできなかったため、上限が変更前か変更後か不明です。同期して確認してください。</translation>
    </message>
    <message>
        <source>%1 But Cursor shows the new limit: it was done.</source>
        <translation>%1 ただし、Cursorには新しい上限が表示されており、変更は実行されています。</translation>
    </message>
    <message>
        <source>%1 Cursor still shows the old limit: nothing was done.</source>
        <translation>%1 Cursorには変更前の上限が表示されており、何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 Cursor shows a third limit, %2.</source>
        <translation>%1 Cursorには、どちらでもない上限%2が表示されています。</translation>
    </message>
    <message>
        <source>Cursor does not list %1 among the team&apos;s members.</source>
        <translation>Cursorのチームメンバーに%1が見つかりません。</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>同期して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>この接続はもうありません。</translation>
    </message>
    <message>
        <source>Changing limits is switched off.</source>
        <translation>上限の変更はオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on under Settings, Limits, if you want to.</source>
        <translation>必要な場合は「設定」の「上限」でオンにしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the cycle from %3 to %4 (%5).</source>
        <translation>%3～%4のサイクルで%2中%1を使用しています (%5)。</translation>
    </message>
    <message>
        <source> At this pace the limit is reached on %1.</source>
        <translation> このペースでは%1に上限に達します。</translation>
    </message>
    <message>
        <source>%1 reached the limit of %2</source>
        <translation>%1が上限の%2に達しました</translation>
    </message>
    <message>
        <source> On-demand usage has ended for this member until the next cycle.</source>
        <translation> このメンバーは次のサイクルまでオンデマンドを使用できません。</translation>
    </message>
    <message>
        <source>%1 has used %2 of the limit</source>
        <translation>%1が上限の%2を使用しました</translation>
    </message>
    <message>
        <source>%1 is on course to reach the limit of %2</source>
        <translation>%1が上限の%2に達する見込みです</translation>
    </message>
    <message>
        <source>The team&apos;s limit of %1 is used up</source>
        <translation>チームの上限%1を使い切りました</translation>
    </message>
    <message>
        <source>%1 of the team&apos;s limit are used</source>
        <translation>チームの上限の%1を使用しました</translation>
    </message>
    <message>
        <source>The team is on course to reach its limit of %1</source>
        <translation>チームが上限の%1に達する見込みです</translation>
    </message>
    <message>
        <source> At this pace it is reached on %1.</source>
        <translation> このペースでは%1に達します。</translation>
    </message>
    <message>
        <source>The contract of %1 renews on %2; notice can be given until %3 (%4 days before).</source>
        <translation>%1の契約は%2に更新されます。解約通知の期限は%3 (%4日前) です。</translation>
    </message>
    <message>
        <source>%1 days left to give notice</source>
        <translation>解約通知の期限まで残り%1日</translation>
    </message>
    <message>
        <source>The contract renews in %1 days</source>
        <translation>契約更新まで残り%1日</translation>
    </message>
    <message>
        <source> The time for notice is over.</source>
        <translation> 解約通知の期限は過ぎています。</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the period from %3 to %4 (%5).</source>
        <translation>%3～%4の期間で%2中%1を使用しています (%5)。</translation>
    </message>
    <message>
        <source>The commitment was used up on %1</source>
        <translation>コミットメントを%1に使い切りました</translation>
    </message>
    <message>
        <source>The commitment runs out on %1, %2 days early</source>
        <translation>コミットメントを%1に使い切る見込みです (%2日早い)</translation>
    </message>
    <message>
        <source>%1 of the commitment would be left unused</source>
        <translation>コミットメントの%1が未使用のまま残る見込みです</translation>
    </message>
    <message>
        <source> What is left at the end is lost unless the contract says otherwise.</source>
        <translation> 契約に別の定めがない限り、終了時の残額は失効します。</translation>
    </message>
    <message>
        <source>As surely as the last cycle repeats itself.</source>
        <translation>前サイクルと同じ使い方が続く限り確実です。</translation>
    </message>
    <message>
        <source>Quite sure: the prices measured here explain the cost well.</source>
        <translation>確度は高めです。ここで測定した単価でコストをよく説明できます。</translation>
    </message>
    <message>
        <source>Fairly sure: the prices measured here are rough.</source>
        <translation>確度は中程度です。ここで測定した単価は大まかです。</translation>
    </message>
    <message>
        <source>Unsure: the prices measured here vary much.</source>
        <translation>確度は低めです。ここで測定した単価のばらつきが大きくなっています。</translation>
    </message>
    <message>
        <source> in headless runs</source>
        <translation> (ヘッドレス実行)</translation>
    </message>
    <message>
        <source>Each stands for itself: several touch the same requests, so together they save less than their sum.</source>
        <translation>それぞれ単独での効果です。同じリクエストに影響するものがあるため、組み合わせた節約額は合計より少なくなります。</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3%4</source>
        <translation>%3%4へのリクエストの%2%に%1を使用</translation>
    </message>
    <message>
        <source>Do without max mode</source>
        <translation>Maxモードを使わない</translation>
    </message>
    <message>
        <source>Give up the seat of “%1” that nobody used in 90 days</source>
        <translation>90日間誰も使っていない「%1」のシートを解約</translation>
    </message>
    <message>
        <source>Give up %1 seats of “%2” that nobody used in 90 days</source>
        <translation>90日間誰も使っていない「%2」のシート%1件を解約</translation>
    </message>
    <message>
        <source>Sure, as far as the contract you typed in is right.</source>
        <translation>入力した契約内容が正しければ確実です。</translation>
    </message>
    <message>
        <source>Prices are the contract&apos;s, after its discount, a month; a seat can be given up at once.</source>
        <translation>価格は契約の割引後の月額です。シートはすぐに解約できるものとしています。</translation>
    </message>
    <message>
        <source>These people did nothing in Cursor for 90 days. Ask before you take a seat away: some may be on leave.</source>
        <translation>これらのユーザーは90日間Cursorを使用していません。休職中の可能性もあるため、シートを外す前に本人に確認してください。</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1件のリクエスト</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1件のリクエスト</translation>
    </message>
    <message>
        <source>Measured over the last complete billing cycle, %1 to %2.</source>
        <translation>完了した直近の請求サイクル（%1～%2）で測定しています。</translation>
    </message>
    <message>
        <source>Measured over the last %1 days, %2 to %3, and scaled to a billing cycle of %4 days, since the last cycle is not completely stored.</source>
        <translation>前サイクルのデータが揃っていないため、直近%1日間（%2～%3）で測定し、%4日間の請求サイクルに換算しています。</translation>
    </message>
    <message>
        <source>The price of each class of tokens is estimated from this team&apos;s own last 90 days and applied to the tokens that were used.</source>
        <translation>トークンの種類ごとの単価を、このチームの直近90日間から推定し、使用したトークンに適用しています。</translation>
    </message>
    <message>
        <source>A request is assumed to cost what this team&apos;s requests of that model cost on average over the last 90 days.</source>
        <translation>1リクエストのコストは、そのモデルに対するこのチームのリクエストの直近90日間の平均と同じと仮定しています。</translation>
    </message>
    <message>
        <source>%1 % of the requests change, and they are like the others.</source>
        <translation>リクエストの%1%が変わり、それらは他のリクエストと同様と仮定しています。</translation>
    </message>
    <message>
        <source>The same work needs as many tokens and requests as before.</source>
        <translation>同じ作業に必要なトークンとリクエストは従来どおりと仮定しています。</translation>
    </message>
    <message>
        <source>The same work needs %1 % of the tokens and requests.</source>
        <translation>同じ作業に必要なトークンとリクエストは従来の%1%と仮定しています。</translation>
    </message>
    <message>
        <source>Whoever reaches the limit stops using what is billed; usage that the plan includes goes on.</source>
        <translation>上限に達したユーザーは課金対象の使用をやめ、プラン内の使用は続けると仮定しています。</translation>
    </message>
    <message>
        <source>Nobody changes habits before reaching it, and nobody is allowed more.</source>
        <translation>上限に達するまで使い方は変わらず、上限の引き上げもないと仮定しています。</translation>
    </message>
    <message>
        <source>Seats change for those first who use least of what their seat includes.</source>
        <translation>シートのプラン内使用量を最も使っていないユーザーから順にシートを変更します。</translation>
    </message>
    <message>
        <source>Included usage that a seat no longer holds is used all the same, and billed.</source>
        <translation>シートに含まれなくなったプラン内使用量も同じように使用され、課金されると仮定しています。</translation>
    </message>
    <message>
        <source>It touches %1 and %2 a cycle.</source>
        <translation>1サイクルあたり%1、%2に影響します。</translation>
    </message>
    <message>
        <source>Answers of another model may be better or worse, quicker or slower; for hard tasks people may ask twice, which costs more.</source>
        <translation>別のモデルでは、回答の質や速度が良くなることも悪くなることもあります。難しい作業では再度質問することがあり、その分コストが増えます。</translation>
    </message>
    <message>
        <source>Without max mode the context is shorter: long files and large changes need more steps, or do not fit.</source>
        <translation>Maxモードなしではコンテキストが短くなります。長いファイルや大きな変更では手順が増えるか、収まらないことがあります。</translation>
    </message>
    <message>
        <source>Nobody would have reached the limit.</source>
        <translation>上限に達するユーザーはいなかったはずです。</translation>
    </message>
    <message>
        <source>%1 would have reached %2, the first on %3, and would have worked without what is billed from then to the end of the cycle: %4.</source>
        <translation>%1が%2に達していたはずです。最初に達するのは%3で、以後サイクル終了まで、課金対象分 (%4) を使わずに作業したことになります。</translation>
    </message>
    <message>
        <source>The money saved is work that these people would have done without AI, or not at all.</source>
        <translation>節約額は、これらのユーザーがAIなしで行うか、行わなかったはずの作業に相当します。</translation>
    </message>
    <message>
        <source>It touches %1. Whoever uses more than the smaller seat includes is billed for the rest.</source>
        <translation>%1に影響します。小さいシートのプラン内使用量を超えた分は課金されます。</translation>
    </message>
    <message>
        <source>Too little data: the team has used %1%2 for %3 in the last 90 days, which is not enough to tell what it costs here.</source>
        <translation>データ不足: 直近90日間のチームによる%1%2の使用は%3だけで、ここでのコストを判断するには不十分です。</translation>
    </message>
    <message>
        <source> in max mode</source>
        <translation> (Maxモード)</translation>
    </message>
    <message>
        <source>Left out, since they were hardly used without max mode: %1.</source>
        <translation>Maxモードなしの使用がほとんどないため除外: %1。</translation>
    </message>
    <message>
        <source>Those requests are left out. </source>
        <translation>これらのリクエストは除外しています。 </translation>
    </message>
    <message>
        <source>Nobody spent more than that.</source>
        <translation>それを超えて支出したユーザーはいません。</translation>
    </message>
    <message>
        <source>They do not get in each other&apos;s way: together they save as much as each by itself.</source>
        <translation>互いに干渉しないため、組み合わせても単独の合計と同じだけ節約できます。</translation>
    </message>
    <message>
        <source>Each by itself, they would save %1 in all; together it is %2 %3, </source>
        <translation>単独では合計%1の節約、組み合わせると%2%3です。 </translation>
    </message>
    <message>
        <source>less</source>
        <translation>減</translation>
    </message>
    <message>
        <source>more</source>
        <translation>増</translation>
    </message>
    <message>
        <source>since several touch the same requests and no dollar is saved twice.</source>
        <translation>複数が同じリクエストに影響し、同じ金額を二重には節約できないためです。</translation>
    </message>
    <message>
        <source>since one makes the other save more.</source>
        <translation>一方によって、もう一方の節約額が増えるためです。</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3</source>
        <translation>%3へのリクエストの%2%に%1を使用</translation>
    </message>
    <message>
        <source>Do without max mode for %1 % of the requests in it</source>
        <translation>Maxモードのリクエストの%1%でMaxモードを使わない</translation>
    </message>
    <message>
        <source>They hold one after the other: other models first, then max mode, limits and seats. The part of a request&apos;s cost that is billed stays the same.</source>
        <translation>他のモデル、Maxモード、上限、シートの順に適用します。リクエストのコストのうち課金される割合は変わらないものとしています。</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1/サイクル</translation>
    </message>
    <message>
        <source>Limit each person to %1 beyond the plan a cycle</source>
        <translation>1人あたりのプラン超過分を%1/サイクルに制限</translation>
    </message>
    <message>
        <source>%1 seat of %2 instead of %3</source>
        <translation>シート%1件を%3から%2に変更</translation>
    </message>
    <message>
        <source>%1 seats of %2 instead of %3</source>
        <translation>シート%1件を%3から%2に変更</translation>
    </message>
</context>
<context>
    <name>ReconcileText</name>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Nobody asked for Cursor&apos;s spend during this cycle, so it can&apos;t be compared.</source>
        <translation>このサイクル中にCursorの支出が取得されていないため、比較できません。</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was last read %1, %2 before the end</source>
        <translation>Cursorの支出の最終読み取りは%1 (終了の%2前)</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was read %1</source>
        <translation>Cursorの支出の読み取り: %1</translation>
    </message>
    <message>
        <source>; events after that cost %1.</source>
        <translation>。その後のイベントのコストは%1です。</translation>
    </message>
    <message>
        <source>Events are complete from its first day on.</source>
        <translation>イベントは初日から揃っています。</translation>
    </message>
    <message>
        <source>Events are complete from %1 on only.</source>
        <translation>イベントが揃っているのは%1以降のみです。</translation>
    </message>
    <message>
        <source>Its events were not ingested.</source>
        <translation>このサイクルのイベントは取り込まれていません。</translation>
    </message>
    <message>
        <source>Events of the last two days may still come or change.</source>
        <translation>直近2日間のイベントは、今後追加・変更される可能性があります。</translation>
    </message>
    <message>
        <source>Events may still come or change until two days after its end.</source>
        <translation>終了の2日後までは、イベントが追加・変更される可能性があります。</translation>
    </message>
    <message>
        <source>Its figures should change no more.</source>
        <translation>数値は今後変わらない見込みです。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>イベントのみ</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>支出のみ</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>支出の記録なし</translation>
    </message>
    <message>
        <source>all match</source>
        <translation>すべて一致</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>差異1件</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>差異%1件</translation>
    </message>
    <message>
        <source>Usage events against Cursor&apos;s own spend, user by user</source>
        <translation>使用イベントとCursorの支出をユーザーごとに比較</translation>
    </message>
    <message>
        <source>Running, today is its last day</source>
        <translation>進行中、今日が最終日</translation>
    </message>
    <message>
        <source>Running, %1 to go</source>
        <translation>進行中、残り%1</translation>
    </message>
    <message>
        <source>Still settling: it ended yesterday</source>
        <translation>確定待ち: 昨日終了</translation>
    </message>
    <message>
        <source>Still settling: it ended %1 ago</source>
        <translation>確定待ち: %1前に終了</translation>
    </message>
    <message>
        <source>Settled: it ended %1 ago</source>
        <translation>確定: %1前に終了</translation>
    </message>
    <message>
        <source>What “spendCents” means is not known here</source>
        <translation>「spendCents」の意味はここでは不明です</translation>
    </message>
    <message>
        <source>“spendCents” fits one reading best</source>
        <translation>「spendCents」に最もよく当てはまる解釈は1つです</translation>
    </message>
    <message>
        <source>“spendCents” is on-demand spend alone</source>
        <translation>「spendCents」はオンデマンド支出のみです</translation>
    </message>
    <message>
        <source>“spendCents” holds included spend too</source>
        <translation>「spendCents」にはプラン内支出も含まれます</translation>
    </message>
    <message>
        <source>The invoice is exactly the on-demand usage of the events, to the cent.</source>
        <translation>請求書の金額は、イベントのオンデマンド使用量とセント単位で一致しています。</translation>
    </message>
    <message>
        <source>The invoice is %1 higher than the on-demand usage. That much is not in events: seats, taxes and other fees, or usage of another cycle.</source>
        <translation>請求書の金額はオンデマンド使用量より%1多くなっています。差額はイベントに含まれないもの（シート、税金などの料金、または別サイクルの使用量）です。</translation>
    </message>
    <message>
        <source>The invoice is %1 lower than the on-demand usage. That much is a credit or a discount, or was billed on another invoice.</source>
        <translation>請求書の金額はオンデマンド使用量より%1少なくなっています。差額はクレジットまたは割引か、別の請求書で請求されたものです。</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows; saved as CSV the table is whole.</source>
        <translation>%2行のうち最初の%1行です。CSVで保存すると全行が含まれます。</translation>
    </message>
</context>
<context>
    <name>RepositoriesText</name>
    <message>
        <source>, this billing cycle</source>
        <translation>、今回の請求サイクル</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>、前回の請求サイクル</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>同日</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>後の7日</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>前の7日</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未紐付け</translation>
    </message>
    <message>
        <source>The person committed on the day of the spend: the surest way.</source>
        <translation>支出のあった日に本人がコミットしています。最も確実な方法です。</translation>
    </message>
    <message>
        <source>No commits that day; the person&apos;s next commits came within 7 days.</source>
        <translation>当日のコミットはなく、7日以内に次のコミットがありました。</translation>
    </message>
    <message>
        <source>No commits that day or after; the last ones were at most 7 days before.</source>
        <translation>当日以降のコミットはなく、直前のコミットが7日前以内にありました。</translation>
    </message>
    <message>
        <source>No repository can be named for this spend; the reasons stand below.</source>
        <translation>この支出に対応するリポジトリは特定できません。理由は以下のとおりです。</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>Repositories not visible</source>
        <translation>リポジトリが見えない</translation>
    </message>
    <message>
        <source>Commits without a repository name</source>
        <translation>リポジトリ名のないコミット</translation>
    </message>
    <message>
        <source>No commits near enough</source>
        <translation>近い日のコミットなし</translation>
    </message>
    <message>
        <source>Service accounts and cloud agents name no person, so nobody&apos;s commits can lead to a repository. A billing group of their own keeps this spend in sight.</source>
        <translation>サービスアカウントとクラウドエージェントは個人を示さないため、誰のコミットからもリポジトリを特定できません。専用の請求グループを設けると、この支出を把握できます。</translation>
    </message>
    <message>
        <source>The key does not see commits, as on a Teams plan. An Enterprise plan opens them; enter a key of it later and nothing is lost.</source>
        <translation>Teamsプランなど、このキーではコミットが見えません。Enterpriseプランで利用できます。後からそのキーを入力しても、データは失われません。</translation>
    </message>
    <message>
        <source>These people committed, but Cursor gave no repository name with it: it sees only the top-level git repository of a workspace. Opening the repository&apos;s own folder helps from then on.</source>
        <translation>これらのユーザーはコミットしましたが、Cursorからリポジトリ名を取得できませんでした。Cursorが認識するのはワークスペース最上位のgitリポジトリのみです。リポジトリのフォルダーを直接開くと、以後は取得できます。</translation>
    </message>
    <message>
        <source>Nothing was committed through Cursor within 7 days before or after: planning, review, questions, or commits made with other tools, which Cursor does not see.</source>
        <translation>前後7日以内にCursor経由のコミットがありません。計画、レビュー、質問、またはCursorから見えない他のツールでのコミットが考えられます。</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>リポジトリが見えません</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>この期間のコストなし</translation>
    </message>
    <message>
        <source>attributed to repositories, by what the same people committed</source>
        <translation>同じユーザーのコミットに基づいてリポジトリに紐付け</translation>
    </message>
    <message>
        <source>of all cost</source>
        <translation>全コスト比</translation>
    </message>
    <message>
        <source>last commit %1</source>
        <translation>最終コミット %1</translation>
    </message>
    <message>
        <source>by your rules also: %1</source>
        <translation>ルールにより統合: %1</translation>
    </message>
    <message>
        <source>Not known: commits do not know the model, kind or group that the filters name.</source>
        <translation>不明: コミットには、フィルターで指定されたモデル、種類、グループの情報がありません。</translation>
    </message>
    <message>
        <source>Not known: no AI lines were committed in this range.</source>
        <translation>不明: この期間にコミットされたAI生成行はありません。</translation>
    </message>
    <message>
        <source>Not known: nothing was committed in this range.</source>
        <translation>不明: この期間のコミットはありません。</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1件のイベント</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1件のイベント</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1件のコミット</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1件のコミット</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Pattern with *</source>
        <translation>* を使うパターン</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>大文字と小文字</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>フォーク</translation>
    </message>
    <message>
        <source>all names, whatever their case</source>
        <translation>すべての名前 (大文字・小文字を区別しない)</translation>
    </message>
    <message>
        <source>%1, in any case</source>
        <translation>%1 (大文字・小文字を区別しない)</translation>
    </message>
    <message>
        <source>equal names of several owners</source>
        <translation>所有者が異なる同じ名前</translation>
    </message>
    <message>
        <source>what %1 has too</source>
        <translation>%1にもある名前</translation>
    </message>
</context>
<context>
    <name>SecretsWording</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the key in a file (--key-file).</source>
        <translation>ロックを解除してもう一度お試しいただくか、キーをファイルに保存してください (--key-file)。</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>この接続のキーがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Enter the key again under Connections.</source>
        <translation>「接続」でキーを再入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>キーチェーンがロックされているか、アクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Unlock it and allow Spendscope, then try again, or keep the key in a file (--key-file).</source>
        <translation>ロックを解除してSpendscopeを許可し、もう一度お試しいただくか、キーをファイルに保存してください (--key-file)。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Spendscope can use.</source>
        <translation>このコンピューターには、Spendscopeが使用できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Start one (for example gnome-keyring or KWallet), or keep the key in a file (--key-file).</source>
        <translation>gnome-keyringやKWalletなどを起動するか、キーをファイルに保存してください (--key-file)。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Start or unlock it, or keep the key in a file (--key-file).</source>
        <translation>起動またはロック解除するか、キーをファイルに保存してください (--key-file)。</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>キーファイル%1が存在しません。</translation>
    </message>
    <message>
        <source>Give the path of a file that holds the key.</source>
        <translation>キーを含むファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>キーファイル%1は他のユーザーも読み取れます。</translation>
    </message>
    <message>
        <source>Run chmod 600 on it first.</source>
        <translation>先にchmod 600を実行してください。</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>キーファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>Check that it belongs to you.</source>
        <translation>ファイルの所有者が自分であることを確認してください。</translation>
    </message>
    <message>
        <source>The key file %1 holds more than a key.</source>
        <translation>キーファイル%1にキー以外の内容が含まれています。</translation>
    </message>
    <message>
        <source>Leave only the key in it.</source>
        <translation>キーだけを残してください。</translation>
    </message>
    <message>
        <source>The key file %1 is empty.</source>
        <translation>キーファイル%1は空です。</translation>
    </message>
    <message>
        <source>Put the Admin API key into it.</source>
        <translation>Admin APIキーを入れてください。</translation>
    </message>
    <message>
        <source>The key of “%1” lies in the file %2.</source>
        <translation>「%1」のキーはファイル%2にあります。</translation>
    </message>
    <message>
        <source>Change it there; it is read at each use.</source>
        <translation>ファイル内で変更してください。使用するたびに読み取られます。</translation>
    </message>
</context>
<context>
    <name>ServiceWording</name>
    <message>
        <source>Check the base URL. If your company has an authority of its own, or a proxy that opens the encryption, give the file with its certificate in the connection&apos;s settings (--ca-file).</source>
        <translation>ベースURLを確認してください。社内の独自認証局や、暗号化通信を復号するプロキシを使っている場合は、接続の設定でその証明書のファイルを指定してください (--ca-file)。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1, so nothing was sent.</source>
        <translation>%1の証明書は、このコンピューターが信頼する認証局のものではないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host, so nothing was sent.</source>
        <translation>%1の証明書は別のホスト用のため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the base URL; it must name the host as the certificate does.</source>
        <translation>ベースURLを確認してください。ホスト名が証明書と一致している必要があります。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, so nothing was sent: TLS 1.2 or newer is needed.</source>
        <translation>%1が古い暗号化方式にしか対応していないため、何も送信していません。TLS 1.2以降が必要です。</translation>
    </message>
    <message>
        <source>Ask whoever runs it, or the proxy in between, to switch on TLS 1.2 or 1.3.</source>
        <translation>サービスまたは途中のプロキシの管理者に、TLS 1.2または1.3を有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet, so nothing was sent.</source>
        <translation>%1の証明書が期限切れか、まだ有効ではないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell whoever runs the service.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、サービスの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 does not identify itself safely, so nothing was sent.</source>
        <translation>%1の身元を安全に確認できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the base URL and whether a proxy breaks the encryption.</source>
        <translation>ベースURLと、プロキシが暗号化を妨げていないかを確認してください。</translation>
    </message>
    <message>
        <source>Cursor does not let this key change limits.</source>
        <translation>このキーでは、Cursorの上限を変更できません。</translation>
    </message>
    <message>
        <source>A Read-only key can&apos;t. Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Read-onlyのキーでは変更できません。「接続」でAdminのキーを入力するか、Cursorのダッシュボードで上限を設定してください。</translation>
    </message>
    <message>
        <source>The key may not change limits: it is Read-only, or the plan is not Enterprise.</source>
        <translation>このキーには上限を変更する権限がありません。Read-onlyであるか、プランがEnterpriseではありません。</translation>
    </message>
    <message>
        <source>Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>「接続」でAdminのキーを入力するか、Cursorのダッシュボードで上限を設定してください。</translation>
    </message>
    <message>
        <source>The service has no way to change limits for this team.</source>
        <translation>サービスは、このチームの上限の変更に対応していません。</translation>
    </message>
    <message>
        <source>Set the limit in Cursor&apos;s dashboard.</source>
        <translation>Cursorのダッシュボードで上限を設定してください。</translation>
    </message>
    <message>
        <source>The service did not accept the change (%1).</source>
        <translation>サービスが変更を受け付けませんでした (%1)。</translation>
    </message>
    <message>
        <source>Check the amount, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>金額を確認するか、Cursorのダッシュボードで上限を設定してください。</translation>
    </message>
    <message>
        <source>Cursor&apos;s request limit for %1 is used up for the next %2 minutes.</source>
        <translation>%1に対するCursorのリクエスト制限に達しました。あと%2分待つ必要があります。</translation>
    </message>
    <message>
        <source>Nothing is lost: the next sync goes on from here. If it happens often, find out what else uses this team&apos;s key.</source>
        <translation>データは失われません。次回の同期で続きから読み取ります。頻繁に起きる場合は、このチームのキーを使っている他のものがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>Check the network, the base URL and the proxy, then sync again.</source>
        <translation>ネットワーク、ベースURL、プロキシを確認してから、もう一度同期してください。</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate, or none, in the connection&apos;s settings.</source>
        <translation>接続の設定で独自認証局の証明書のPEMファイルを指定するか、指定なしにしてください。</translation>
    </message>
    <message>
        <source>%1 stopped answering while %2 were read.</source>
        <translation>%2の読み取り中に、%1が応答しなくなりました。</translation>
    </message>
    <message>
        <source>Sync again later; what was read is kept.</source>
        <translation>後でもう一度同期してください。読み取ったデータは保持されています。</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than Spendscope accepts.</source>
        <translation>%1についての応答が、Spendscopeの受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service; how much is taken stands in the connection&apos;s settings.</source>
        <translation>ベースURLがCursorのサービスを指しているか確認してください。サイズの上限は接続の設定にあります。</translation>
    </message>
    <message>
        <source>The service sent the request for %1 on to another place (%2). Spendscope did not follow, so the key went nowhere else.</source>
        <translation>サービスが%1のリクエストを別の場所に転送しました (%2)。Spendscopeは従わなかったため、キーは他に送信されていません。</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>ベースURLを確認してください。</translation>
    </message>
    <message>
        <source>The service did not understand the request for %1.</source>
        <translation>サービスが%1のリクエストを認識できませんでした。</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, please report this.</source>
        <translation>ベースURLを確認してください。正しい場合は、この問題をご報告ください。</translation>
    </message>
    <message>
        <source>Cursor refused the key.</source>
        <translation>Cursorがキーを拒否しました。</translation>
    </message>
    <message>
        <source>Make a new Admin API key and enter it under Connections.</source>
        <translation>新しいAdmin APIキーを作成し、「接続」で入力してください。</translation>
    </message>
    <message>
        <source>The key may not read %1: the plan or the role is too low.</source>
        <translation>このキーには%1を読み取る権限がありません。プランまたはロールが不足しています。</translation>
    </message>
    <message>
        <source>Use a key made by a team administrator; some data needs the Enterprise plan.</source>
        <translation>チームの管理者が作成したキーを使用してください。一部のデータにはEnterpriseプランが必要です。</translation>
    </message>
    <message>
        <source>The service has no %1 for this team.</source>
        <translation>サービスにこのチームの%1がありません。</translation>
    </message>
    <message>
        <source>The service failed (%1) while %2 were read.</source>
        <translation>%2の読み取り中に、サービスでエラーが発生しました (%1)。</translation>
    </message>
    <message>
        <source>The service answered %1 when asked for %2.</source>
        <translation>%2の要求に対し、サービスが%1を返しました。</translation>
    </message>
    <message>
        <source>The service&apos;s answer about %1 can&apos;t be read.</source>
        <translation>%1についてのサービスの応答を読み取れません。</translation>
    </message>
    <message>
        <source>Sync again later; if it stays so, check the base URL.</source>
        <translation>後でもう一度同期してください。続く場合はベースURLを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>サービスの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The base URL can&apos;t be read.</source>
        <translation>ベースURLを読み取れません。</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.cursor.com.</source>
        <translation>https://api.cursor.comのように、完全な形で入力してください。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a query or a fragment.</source>
        <translation>ベースURLにユーザー名、クエリ、フラグメントを含めることはできません。</translation>
    </message>
    <message>
        <source>Write only scheme, host, port and path.</source>
        <translation>スキーム、ホスト、ポート、パスのみを入力してください。</translation>
    </message>
    <message>
        <source>Plain http would send the key over the network for everybody to read.</source>
        <translation>暗号化されていないhttpでは、キーがネットワーク上で誰にでも読み取られます。</translation>
    </message>
    <message>
        <source>Use https; http is allowed to this machine only (127.0.0.1).</source>
        <translation>httpsを使用してください。httpはこのマシン (127.0.0.1) に対してのみ使用できます。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>ベースURLはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>For example https://api.cursor.com.</source>
        <translation>例: https://api.cursor.com。</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>daily usage</source>
        <translation>日次使用状況</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>使用イベント</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>AI commits</source>
        <translation>AIコミット</translation>
    </message>
    <message>
        <source>AI changes</source>
        <translation>AI変更</translation>
    </message>
    <message>
        <source>members&apos; limits</source>
        <translation>メンバーの上限</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate.</source>
        <translation>独自認証局の証明書のPEMファイルを指定してください。</translation>
    </message>
    <message>
        <source>The certificate file %1 does not exist.</source>
        <translation>証明書ファイル%1が存在しません。</translation>
    </message>
    <message>
        <source>The certificate file %1 can&apos;t be read.</source>
        <translation>証明書ファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than such files are.</source>
        <translation>証明書ファイル%1は、証明書としては大きすぎます。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>ファイル%1にPEM形式の証明書が含まれていません。</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>The data folder %1 can&apos;t be made.</source>
        <translation>データフォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>--data-dirで別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>SpendChart</name>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pending Data</source>
        <translation>データ待ち</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>更新遅れ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>StoreWording</name>
    <message>
        <source>A store holds at most %1 connections.</source>
        <translation>データストアの接続は%1件までです。</translation>
    </message>
    <message>
        <source>Remove one, or use a second store.</source>
        <translation>1件削除するか、別のデータストアを使用してください。</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未紐付け</translation>
    </message>
    <message>
        <source>The service reports more events in one millisecond than can be.</source>
        <translation>サービスが返した1ミリ秒あたりのイベントが多すぎます。</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service.</source>
        <translation>ベースURLがCursorのサービスを指しているか確認してください。</translation>
    </message>
    <message>
        <source>The store was written by a newer Spendscope.</source>
        <translation>データストアは新しいバージョンのSpendscopeで書き込まれています。</translation>
    </message>
    <message>
        <source>Update Spendscope, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>Spendscopeを更新するか、--data-dirで別のフォルダーを指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The store is older than this Spendscope.</source>
        <translation>データストアがこのSpendscopeより古いバージョンです。</translation>
    </message>
    <message>
        <source>Open it once for writing, so that it is brought up to date.</source>
        <translation>一度書き込み可能な状態で開くと、最新の形式に更新されます。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored.</source>
        <translation>ディスクがいっぱいで、これ以上保存できません。</translation>
    </message>
    <message>
        <source>Free some space in %1 and sync again; what is stored is intact.</source>
        <translation>%1の空き容量を増やしてから、もう一度同期してください。保存済みのデータは無事です。</translation>
    </message>
    <message>
        <source>The store %1 is damaged or no Spendscope store.</source>
        <translation>データストア%1が破損しているか、Spendscopeのデータストアではありません。</translation>
    </message>
    <message>
        <source>Move the file away and start again, or restore it from a backup.</source>
        <translation>ファイルを移動してやり直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The store %1 can&apos;t be opened or written.</source>
        <translation>データストア%1を開けないか、書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>フォルダーが存在し、所有者が自分であることを確認してください。</translation>
    </message>
    <message>
        <source>The store is busy with another program&apos;s work.</source>
        <translation>データストアは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>ディスクの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then sync again.</source>
        <translation>ディスクとその空き容量を確認してから、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The store refused an operation.</source>
        <translation>データストアが操作を拒否しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, please report this.</source>
        <translation>もう一度お試しください。続く場合は、この問題をご報告ください。</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database.</source>
        <translation>%1は別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir; nothing was changed.</source>
        <translation>--data-dirで別のフォルダーを指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが破損しています: %1</translation>
    </message>
    <message>
        <source>A row of “%1” belongs to a connection that is not there.</source>
        <translation>「%1」に、存在しない接続の行があります。</translation>
    </message>
    <message>
        <source>Connection %1: the roll-ups do not add up to the events. Remove and add the connection, or restore a backup.</source>
        <translation>接続%1: 集計がイベントの合計と一致しません。接続を削除して追加し直すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Connection %1: %2 events are stored, %3 are counted.</source>
        <translation>接続%1: 保存済みのイベントは%2件ですが、集計上は%3件です。</translation>
    </message>
    <message>
        <source>There are %1 events of a connection that is not there.</source>
        <translation>存在しない接続のイベントが%1件あります。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>フォルダーの所有者が自分であること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The store %1 is not sound: %2</source>
        <translation>データストア%1に問題があります: %2</translation>
    </message>
    <message>
        <source>Run “spendscope-cli store check” to see all that is wrong.</source>
        <translation>「spendscope-cli store check」を実行して、すべての問題を確認してください。</translation>
    </message>
    <message>
        <source>the file can&apos;t be moved</source>
        <translation>ファイルを移動できません</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>%1にデータストアがありません。</translation>
    </message>
    <message>
        <source>Add a connection first, or choose another folder with --data-dir.</source>
        <translation>先に接続を追加するか、--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The backup must be another file than the store.</source>
        <translation>バックアップは、データストアとは別のファイルにしてください。</translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation>バックアップ%1に問題があります: %2</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>別のバックアップを選択してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The disk of the shared store&apos;s server is full.</source>
        <translation>共有データストアのサーバーのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Ask its administrator for space, then sync again; what is stored is intact.</source>
        <translation>サーバー管理者に空き容量の確保を依頼し、再度同期してください。保存済みのデータは無事です。</translation>
    </message>
    <message>
        <source>The shared store&apos;s server has no connection free.</source>
        <translation>共有データストアのサーバーに空き接続がありません。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its administrator for more connections.</source>
        <translation>使用中の他のプログラムを閉じるか、管理者に接続数の追加を依頼してください。</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is out of resources.</source>
        <translation>共有データストアのサーバーのリソースが不足しています。</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator.</source>
        <translation>後でもう一度試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The shared store can only be read at present.</source>
        <translation>共有データストアは現在読み取り専用です。</translation>
    </message>
    <message>
        <source>It may be a replica, or be under maintenance: try again later, or ask its administrator.</source>
        <translation>レプリカであるか、メンテナンス中の可能性があります。後でもう一度試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your account may not do this in the shared store.</source>
        <translation>お使いのアカウントには、共有データストアでこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Ask the administrator of the store for the role that is needed: reader, ingester or owner.</source>
        <translation>必要なロール (reader、ingester、owner) をデータストアの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The shared store&apos;s server refused the account or its password.</source>
        <translation>共有データストアのサーバーがアカウントまたはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Check user name and password under Settings, Store.</source>
        <translation>設定の「データストア」でユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>サーバーにそのデータベースはありません。</translation>
    </message>
    <message>
        <source>Check the address under Settings, Store, or create the database.</source>
        <translation>設定の「データストア」でアドレスを確認するか、データベースを作成してください。</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is starting or stopping.</source>
        <translation>共有データストアのサーバーは起動中または停止中です。</translation>
    </message>
    <message>
        <source>The shared store is busy with another program&apos;s work.</source>
        <translation>共有データストアは他のプログラムの処理中です。</translation>
    </message>
    <message>
        <source>The connection to the shared store was lost.</source>
        <translation>共有データストアへの接続が切れました。</translation>
    </message>
    <message>
        <source>What was stored is intact, what was not yet complete is read again. Check network and server, then try again.</source>
        <translation>保存済みのデータは無事で、未完了の分は再度読み込まれます。ネットワークとサーバーを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The shared store refused an operation.</source>
        <translation>共有データストアが操作を拒否しました。</translation>
    </message>
    <message>
        <source>The shared store at %1 can&apos;t be reached.</source>
        <translation>%1 の共有データストアに接続できません。</translation>
    </message>
    <message>
        <source>Check the address, the network, the server and its certificate.</source>
        <translation>アドレス、ネットワーク、サーバーとその証明書を確認してください。</translation>
    </message>
    <message>
        <source>The database holds another program&apos;s tables.</source>
        <translation>このデータベースには他のプログラムのテーブルがあります。</translation>
    </message>
    <message>
        <source>Use a database of its own for Spendscope; nothing was changed.</source>
        <translation>Spendscope 専用のデータベースを使ってください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, please report this.</source>
        <translation>何も変更されていません。もう一度試し、解決しない場合は報告してください。</translation>
    </message>
    <message>
        <source>A sum in the shared store is beyond all bounds.</source>
        <translation>共有データストアの合計値が許容範囲を超えています。</translation>
    </message>
    <message>
        <source>Check the store&apos;s contents; please report this.</source>
        <translation>データストアの内容を確認し、報告してください。</translation>
    </message>
    <message>
        <source>Update Spendscope to use it; nothing was changed.</source>
        <translation>使用するには Spendscope を更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>アドレスの形式は %1 です。</translation>
    </message>
    <message>
        <source>This is no address of a shared store.</source>
        <translation>これは共有データストアのアドレスではありません。</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the address of the store.</source>
        <translation>データストアのアドレスにパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Leave it out: it is kept in the keychain, or read from PGPASSWORD or ~/.pgpass.</source>
        <translation>省いてください。パスワードはキーチェーンに保存されるか、PGPASSWORD または ~/.pgpass から読み込まれます。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a part of the store&apos;s address.</source>
        <translation>「%1」はデータストアのアドレスに使えません。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>アドレスにサーバーが指定されていません。</translation>
    </message>
    <message>
        <source>“sslmode=%1” would let others read or alter what goes to the server.</source>
        <translation>「sslmode=%1」では、サーバーへの通信を他者が読んだり改ざんしたりできます。</translation>
    </message>
    <message>
        <source>Leave sslmode out; name the server&apos;s certificate authority with sslrootcert=FILE if need be.</source>
        <translation>sslmode を省いてください。必要なら sslrootcert=FILE でサーバーの認証局を指定してください。</translation>
    </message>
    <message>
        <source>The copy does not hold all rows of the store.</source>
        <translation>コピーにデータストアのすべての行が含まれていません。</translation>
    </message>
</context>
<context>
    <name>UpdateWording</name>
    <message>
        <source>News of updates are read over https only.</source>
        <translation>更新情報はhttpsでのみ読み取ります。</translation>
    </message>
    <message>
        <source>The address answered more than news of a release can be.</source>
        <translation>アドレスからの応答が、リリース情報としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1がステータス%2を返しました。</translation>
    </message>
    <message>
        <source>What the address answered tells of no release.</source>
        <translation>アドレスからの応答にリリース情報がありません。</translation>
    </message>
    <message>
        <source>Look at the project&apos;s page for a newer version.</source>
        <translation>新しいバージョンがないか、プロジェクトのページで確認してください。</translation>
    </message>
    <message>
        <source>What the address answered is not signed by the makers of Spendscope. It was not looked at.</source>
        <translation>アドレスからの応答にSpendscopeの開発元の署名がないため、内容を確認していません。</translation>
    </message>
    <message>
        <source>Don&apos;t install anything that came from there; look at the project&apos;s page.</source>
        <translation>そこから入手したものはインストールせず、プロジェクトのページを確認してください。</translation>
    </message>
</context>
<context>
    <name>WorkspaceWording</name>
    <message>
        <source>A note has at most %1 characters, and this one has %2.</source>
        <translation>メモは%1文字以内です (現在%2文字)。</translation>
    </message>
    <message>
        <source>A rule that mutes needs a kind of anomaly, or whom it is about.</source>
        <translation>ミュートのルールには、異常の種類または対象が必要です。</translation>
    </message>
    <message>
        <source>A rule that mutes names a dimension and one of its keys.</source>
        <translation>ミュートのルールには、ディメンションとそのキーを1つ指定します。</translation>
    </message>
    <message>
        <source>%1 rules are kept already, and more are not possible.</source>
        <translation>ルールはすでに%1件あり、これ以上は追加できません。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>先に1つ削除してください。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>The store is still being opened.</source>
        <translation>データストアを開いている途中です。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The store is not open.</source>
        <translation>データストアが開かれていません。</translation>
    </message>
    <message>
        <source>This view is no longer there: it was deleted in another window.</source>
        <translation>このビューはもうありません。別のウィンドウで削除されました。</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>「%1」という名前のビューがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>名前は%1文字以内です (現在%2文字)。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>メモには本文が必要です。</translation>
    </message>
    <message>
        <source>%1 views are kept already, and more are not possible.</source>
        <translation>ビューはすでに%1件あり、これ以上は追加できません。</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>先に1件削除してください。</translation>
    </message>
    <message>
        <source>%1 notes are kept already, and more are not possible.</source>
        <translation>メモはすでに%1件あり、これ以上は追加できません。</translation>
    </message>
    <message>
        <source>The figures changed while they were read.</source>
        <translation>読み取り中に数値が変わりました。</translation>
    </message>
</context>
<context>
    <name>spend::ChargebackCopy</name>
    <message>
        <source>The chargeback report of %1 was put into %2.</source>
        <translation>%1のチャージバックレポートを%2に保存しました。</translation>
    </message>
</context>
<context>
    <name>spend::DigestPost</name>
    <message>
        <source>There is no alert channel to send by. Add one under Settings, Alerts.</source>
        <translation>送信に使うアラートチャネルがありません。「設定」の「アラート」で追加してください。</translation>
    </message>
    <message>
        <source>Sent by %1.</source>
        <translation>%1で送信しました。</translation>
    </message>
</context>
<context>
    <name>spend::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licences of everything used</source>
        <translation>使用しているソフトウェアのライセンス</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Spendscope %1
Commit %2
Qt %3
%4, %5</source>
        <translation>Spendscope %1
コミット %2
Qt %3
%4、%5</translation>
    </message>
    <message>
        <source>About Spendscope</source>
        <translation>Spendscopeについて</translation>
    </message>
    <message>
        <source>Spendscope&apos;s sign</source>
        <translation>Spendscopeのロゴ</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>バージョンをコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>更新を確認(&amp;U)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Shows where a Cursor team&apos;s AI-coding money goes. Free software under the GNU General Public License, version 3 or later. It reads your team&apos;s usage and cost, changes nothing there unless you switch that on, and sends nothing anywhere else, except alerts by the channels that you set up. Spendscope is not made or endorsed by Cursor.</source>
        <translation>CursorチームのAIコーディング費用の使い道を可視化します。GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。チームの使用量とコストを読み取ります。明示的に有効にしない限り、チームの設定は変更しません。また、設定したチャネルへのアラート以外は、外部に何も送信しません。SpendscopeはCursorが作成または推奨するものではありません。</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>使用技術</translation>
    </message>
</context>
<context>
    <name>spend::ui::ActivityChart</name>
    <message>
        <source>Active people a week</source>
        <translation>週間アクティブユーザー</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>日別アクティブユーザー</translation>
    </message>
    <message>
        <source>Nobody was active.</source>
        <translation>アクティブユーザーはいませんでした。</translation>
    </message>
    <message>
        <source>Most: %1 with %2. Left and Right walk the bars.</source>
        <translation>最多: %1 (%2)。左右キーで棒を移動します。</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdoptionView</name>
    <message>
        <source>Active people</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>アクティブ日数</translation>
    </message>
    <message>
        <source>Agent requests</source>
        <translation>エージェントリクエスト</translation>
    </message>
    <message>
        <source>Tabs accepted</source>
        <translation>Tab採用数</translation>
    </message>
    <message>
        <source>Lines accepted</source>
        <translation>採用行数</translation>
    </message>
    <message>
        <source>Active people a</source>
        <translation>アクティブユーザーの単位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Daily usage by person; Enter opens one</source>
        <translation>ユーザー別の日次使用状況。Enterで開きます</translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>No daily usage yet</source>
        <translation>日次使用状況はまだありません</translation>
    </message>
    <message>
        <source>Daily usage was never read, or nobody was active. It comes with the next sync; costs are complete without it.</source>
        <translation>日次使用状況が未取得か、アクティブユーザーがいません。次回の同期で取得されます。コストはこれがなくても揃っています。</translation>
    </message>
    <message>
        <source>No daily usage in this range</source>
        <translation>この期間の日次使用状況はありません</translation>
    </message>
    <message>
        <source>Nothing was read from %1 to %2; the newest day is %3. Choose another range.</source>
        <translation>%1から%2まで、取得したデータはありません。最新の日は%3です。別の期間を選択してください。</translation>
    </message>
    <message>
        <source>daily usage read from %1 to %2</source>
        <translation>日次使用状況の取得範囲: %1～%2</translation>
    </message>
    <message>
        <source>activity in the editor, not spend</source>
        <translation>エディターでの操作であり、支出ではありません</translation>
    </message>
    <message>
        <source>the team has 1 member now</source>
        <translation>現在のチームメンバーは1人</translation>
    </message>
    <message>
        <source>the team has %1 members now</source>
        <translation>現在のチームメンバーは%1人</translation>
    </message>
    <message>
        <source>%1 a person, in %2 days</source>
        <translation>1人あたり%1、%2日間</translation>
    </message>
    <message>
        <source>%1 an active day</source>
        <translation>アクティブ日あたり%1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>提示%2件中%1件</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>追加%2行中%1行</translation>
    </message>
    <message>
        <source>Active people a week</source>
        <translation>週間アクティブユーザー</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>日別アクティブユーザー</translation>
    </message>
    <message>
        <source>Requests (agent, composer, chat, Cmd-K) count events in the editor. They are not billable units and do not explain the bill; the kinds may overlap, so they are not added up.</source>
        <translation>リクエスト（エージェント、Composer、チャット、Cmd-K）はエディターでのイベント数です。課金単位ではなく、請求額の内訳にもなりません。種類間で重複する可能性があるため、合計はしていません。</translation>
    </message>
    <message>
        <source>Tabs and lines are what the editor showed and what was accepted there. Accepted code may be changed or deleted before it is committed, so a share of it is no share of the product.</source>
        <translation>Tabと行数は、エディターが提示したものと、そこで採用されたものです。採用されたコードはコミット前に変更・削除されることがあるため、その割合は成果物に占める割合ではありません。</translation>
    </message>
    <message>
        <source>A day without a row is missing, not zero: Cursor may list active people only, and idle days are not kept. “–” stands for people of whom nothing was listed.</source>
        <translation>行のない日は、0ではなくデータなしです。Cursorがアクティブユーザーのみを返す場合があり、活動のない日は保存されません。「–」は、データがまったくないユーザーを示します。</translation>
    </message>
    <message>
        <source>Cursor&apos;s daily figures can lag behind its events. The newest day read is %1.</source>
        <translation>Cursorの日次データはイベントより遅れることがあります。取得済みの最新日は%1です。</translation>
    </message>
    <message>
        <source>None of this measures how productive somebody is.</source>
        <translation>これらはいずれも個人の生産性を示すものではありません。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1の合計</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>UTC days that Cursor calls active</source>
        <translation>Cursorがアクティブと判定した日数 (UTC)</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>The last active day</source>
        <translation>最後のアクティブ日</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Of the user&apos;s events in the range; the total holds all events, also those without a user</source>
        <translation>期間内のユーザーのイベント。合計にはユーザー不明のイベントも含まれます</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Cmd-K</source>
        <translation>Cmd-K</translation>
    </message>
    <message>
        <source>Tabs shown</source>
        <translation>Tab提示</translation>
    </message>
    <message>
        <source>Tabs taken</source>
        <translation>Tab採用</translation>
    </message>
    <message>
        <source>Accepted, of all that were shown</source>
        <translation>提示総数に対する採用の割合</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>追加行数</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>AI行数</translation>
    </message>
    <message>
        <source>AI share</source>
        <translation>AI比率</translation>
    </message>
    <message>
        <source>Accepted lines of all lines added in the editor; see the notes beside the chart</source>
        <translation>エディターで追加された全行数に対する採用行数の割合。グラフ横の注記を参照</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Bugbot</source>
        <translation>Bugbot</translation>
    </message>
    <message>
        <source>Included requests</source>
        <translation>プラン内リクエスト</translation>
    </message>
    <message>
        <source>Usage-based requests</source>
        <translation>従量課金リクエスト</translation>
    </message>
    <message>
        <source>API key requests</source>
        <translation>APIキーリクエスト</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdvancedForm</name>
    <message>
        <source>The last %1 days</source>
        <translation>直近%1日間</translation>
    </message>
    <message>
        <source>A chosen day</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>取得可能な範囲すべて</translation>
    </message>
    <message>
        <source>First day to read</source>
        <translation>読み取り開始日</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システム設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>ホスト:ポート</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシアドレス</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Read every</source>
        <translation>読み取り間隔</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None: those that this system trusts</source>
        <translation>なし: このシステムが信頼する証明書を使用</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Your own authority&apos;s certificate (PEM file)</source>
        <translation>独自認証局の証明書 (PEMファイル)</translation>
    </message>
    <message>
        <source>Largest answer that is taken</source>
        <translation>受信する応答の最大サイズ</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Write the proxy as host:port.</source>
        <translation>プロキシは「ホスト:ポート」の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Whether it was told, or what kept it; such a one is tried again</source>
        <translation>通知されたか、通知できなかった理由。失敗した通知は再試行されます</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知済み</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogSection</name>
    <message>
        <source>What was told, newest first</source>
        <translation>通知履歴（新しい順）</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>まだ通知はありません。</translation>
    </message>
    <message>
        <source>Each try to tell something, the newest first. What could not be told is tried again for three days, ever less often.</source>
        <translation>通知の試行を新しい順に表示します。失敗した通知は、間隔を延ばしながら3日間再試行されます。</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知履歴</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertsSection</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Each incident is told once by each channel that is on; what comes together comes in one message. Passwords and webhook URLs stay in this computer&apos;s keychain.</source>
        <translation>各インシデントは、有効なチャネルごとに1回通知されます。同時に発生したものは1つのメッセージにまとめられます。パスワードとWebhook URLは、このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>チャネルを追加</translation>
    </message>
    <message>
        <source>Nobody is told anything yet. Add a channel: this desktop, e-mail, Slack, Microsoft Teams or a command of your own.</source>
        <translation>まだ通知先がありません。デスクトップ、メール、Slack、Microsoft Teams、独自のコマンドのいずれかのチャネルを追加してください。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>チャネルを削除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>It tells nothing any more, and its secret leaves the keychain.</source>
        <translation>以後は通知されなくなり、シークレットはキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomaliesPage</name>
    <message>
        <source>See what is out of the ordinary</source>
        <translation>通常と異なる動きを把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what costs far more than it usually does is listed here.</source>
        <translation>Cursorチームを接続すると、通常よりコストが大幅に高いものがここに表示されます。</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Anomalies shown</source>
        <translation>表示する異常</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>How far from the usual something must be. Everybody who works with this store has the same.</source>
        <translation>通常からどの程度外れたら異常とするか。このデータストアを使うすべてのユーザーに共通です。</translation>
    </message>
    <message>
        <source>Low sensitivity</source>
        <translation>感度: 低</translation>
    </message>
    <message>
        <source>Default sensitivity</source>
        <translation>感度: 標準</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>感度: 高</translation>
    </message>
    <message>
        <source>Anomalies, newest first; Ctrl+Enter opens the spot in Explorer</source>
        <translation>異常（新しい順）。Ctrl+Enterで該当箇所をエクスプローラーで開きます</translation>
    </message>
    <message>
        <source>Days from %1 against their own history · </source>
        <translation>%1以降の日を過去の実績と比較 · </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>オープン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n acknowledged</source>
        <translation>
            <numerusform> · 確認済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n muted</source>
        <translation>
            <numerusform> · ミュート中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is open.</source>
        <translation>オープンの異常はありません。</translation>
    </message>
    <message>
        <source>Nothing was acknowledged in these days.</source>
        <translation>この期間に確認済みの異常はありません。</translation>
    </message>
    <message>
        <source>No rule mutes anything in these days.</source>
        <translation>この期間にミュートするルールはありません。</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary in these days.</source>
        <translation>この期間に異常はありません。</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyChart</name>
    <message>
        <source>%1 by day, from %2 to %3</source>
        <translation>%1の日別推移、%2～%3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <translation>通常は%1～%2</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyDetail</name>
    <message>
        <source>Choose an anomaly on the left to see what happened.</source>
        <translation>左側で異常を選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Note: what it was</source>
        <translation>メモ: 原因など</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>確認メモ</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Offers rules that keep anomalies like this one out of the list</source>
        <translation>同様の異常を一覧に表示しないルールを選べます</translation>
    </message>
    <message>
        <source>The band is where it usually lies.</source>
        <translation>帯は通常の範囲です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until the rule is removed</source>
        <translation>ルールが削除されるまで</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再オープン</translation>
    </message>
    <message>
        <source>“%1” of %2 for 30 days</source>
        <translation>%2の「%1」を30日間</translation>
    </message>
    <message>
        <source>“%1” of %2 forever</source>
        <translation>%2の「%1」を無期限</translation>
    </message>
    <message>
        <source>Everything of %1 for 30 days</source>
        <translation>%1のすべてを30日間</translation>
    </message>
    <message>
        <source>Everything of %1 forever</source>
        <translation>%1のすべてを無期限</translation>
    </message>
    <message>
        <source>“%1” of everybody for 30 days</source>
        <translation>全ユーザーの「%1」を30日間</translation>
    </message>
    <message>
        <source>“%1” of everybody forever</source>
        <translation>全ユーザーの「%1」を無期限</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyModel</name>
    <message>
        <source>Who or what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>実測値</translation>
    </message>
    <message>
        <source>What it came to on its days</source>
        <translation>該当日の合計</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常値</translation>
    </message>
    <message>
        <source>What is usual in its place: by its own history, or of others</source>
        <translation>過去の実績または他との比較による通常の値</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超過分</translation>
    </message>
    <message>
        <source>Dollars beyond the usual</source>
        <translation>通常値を超えた金額（ドル）</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>How far beyond chance it is, by its own history</source>
        <translation>過去の実績から見て、偶然からどれだけ外れているか</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceMenu</name>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>標準(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>コンパクト(&amp;O)</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceSection</name>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In addition to your desktop&apos;s own. Shown from the next start of Spendscope on.</source>
        <translation>デスクトップの設定に加えて適用されます。次回の Spendscope 起動時から表示されます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light or dark, for this window only. “Like the system” follows your desktop.</source>
        <translation>ライトまたはダーク。このウィンドウにのみ適用されます。「システムに合わせる」はデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compact shows more rows of a table at once.</source>
        <translation>コンパクトでは、表の行を一度に多く表示できます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::Breadcrumb</name>
    <message>
        <source>Levels above</source>
        <translation>上の階層</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownModel</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>入力%1、出力%2、キャッシュ書き込み%3、キャッシュ読み取り%4</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>うち%1がコストなし</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of %1 %2</source>
        <translation>%1%2の合計</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownTable</name>
    <message>
        <source>Spend by row; Enter filters by the row</source>
        <translation>行別の支出。Enterでその行に絞り込みます</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetBadge</name>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetCrossingModel</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The day that crossed the threshold, or was expected to, by the data of today</source>
        <translation>しきい値に達した日、または達する見込みの日（今日のデータに基づく）</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What was spent, or expected at the period&apos;s end, when it was recorded</source>
        <translation>記録時の支出額、または期末の見込み額</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>What the budget was at the time</source>
        <translation>記録時の予算額</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>%1 % spent</source>
        <translation>支出 %1%</translation>
    </message>
    <message>
        <source>%1 % expected</source>
        <translation>見込み %1%</translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation>、取り消し</translation>
    </message>
    <message>
        <source>Later corrections of the data brought the spend below this threshold again.</source>
        <translation>その後データが修正され、支出は再びこのしきい値を下回りました。</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDetail</name>
    <message>
        <source>Explore</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの内容</translation>
    </message>
    <message>
        <source>Periods that are over</source>
        <translation>終了した期間</translation>
    </message>
    <message>
        <source>The data begins within the current period.</source>
        <translation>データは今期の途中から始まっています。</translation>
    </message>
    <message>
        <source>Crossings that were recorded</source>
        <translation>記録されたしきい値到達</translation>
    </message>
    <message>
        <source>No threshold was crossed so far.</source>
        <translation>これまでに到達したしきい値はありません。</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>過去の期間</translation>
    </message>
    <message>
        <source>History of crossings</source>
        <translation>しきい値到達の履歴</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show in Explorer what this budget counts, by user</source>
        <translation>この予算の集計対象をエクスプローラーでユーザー別に表示</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>This budget has no thresholds.</source>
        <translation>この予算にはしきい値がありません。</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one in Explorer first.</source>
        <translation>保存済みビューはまだありません。先にエクスプローラーで保存してください。</translation>
    </message>
    <message>
        <source>Amount in dollars</source>
        <translation>金額（ドル）</translation>
    </message>
    <message>
        <source>Thresholds of what is spent</source>
        <translation>支出のしきい値</translation>
    </message>
    <message>
        <source>Per cent of the amount</source>
        <translation>金額に対する割合（%）</translation>
    </message>
    <message>
        <source>Thresholds of the forecast</source>
        <translation>予測のしきい値</translation>
    </message>
    <message>
        <source>Per cent, expected at the period&apos;s end</source>
        <translation>期末の見込みの割合（%）</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>予算を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>予算の追加</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>予算の変更</translation>
    </message>
    <message>
        <source>Such as “Platform team”</source>
        <translation>例: 「プラットフォームチーム」</translation>
    </message>
    <message>
        <source>By filters</source>
        <translation>フィルターで指定</translation>
    </message>
    <message>
        <source>By a saved view</source>
        <translation>保存済みビューで指定</translation>
    </message>
    <message>
        <source>Saved view whose filters count</source>
        <translation>フィルターを使用する保存済みビュー</translation>
    </message>
    <message>
        <source>Connection, billing group, user, model, repository and more; without a filter it counts everything. Values of one kind are alternatives, different kinds all hold.</source>
        <translation>接続、請求グループ、ユーザー、モデル、リポジトリなど。フィルターがなければすべてを集計します。同じ種類の値はいずれか、異なる種類はすべてを満たすものが対象です。</translation>
    </message>
    <message>
        <source>The budget follows the view&apos;s filters when they change. Its dates do not count.</source>
        <translation>ビューのフィルターを変更すると、予算にも反映されます。ビューの日付は使用しません。</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>金額 ($)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write an amount above $0.</source>
        <translation>$0より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>予算の名前を入力してください。</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>ビューが選択されていません。</translation>
    </message>
    <message>
        <source>Choose a saved view, or count by filters.</source>
        <translation>保存済みビューを選択するか、フィルターで指定してください。</translation>
    </message>
    <message>
        <source>With an amount, this says what the budget would have counted so far.</source>
        <translation>金額を入力すると、この予算のこれまでの集計額が表示されます。</translation>
    </message>
    <message>
        <source>%1, counting %2: %3</source>
        <translation>%1、集計対象%2: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetList</name>
    <message>
        <source>Budgets: Enter changes one, Delete removes it, Alt+Up and Alt+Down move it</source>
        <translation>予算: Enterで変更、Deleteで削除、Alt+上/Alt+下で移動します</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetPastModel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Against the budget as it is today; the day is the one that used all of it up</source>
        <translation>現在の予算との比較。日付は予算を使い切った日です</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>What was spent, of the budget</source>
        <translation>予算に対する支出の割合</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Less than nothing: what was spent over it</source>
        <translation>マイナスは予算の超過額です</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>予算内</translation>
    </message>
    <message>
        <source>Kept, as far as known</source>
        <translation>予算内（判明分）</translation>
    </message>
    <message>
        <source>Crossed on %1</source>
        <translation>%1に超過</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>The data does not reach back to the period&apos;s first day: more may have been spent.</source>
        <translation>データが期間の初日まで遡れないため、実際の支出はこれより多い可能性があります。</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetStrip</name>
    <message>
        <source>Budget “%1”</source>
        <translation>予算「%1」</translation>
    </message>
    <message>
        <source>Budget “%1”, %2. %3</source>
        <translation>予算「%1」、%2。%3</translation>
    </message>
    <message>
        <source>Click to see the budgets</source>
        <translation>クリックすると予算を表示します</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetsPage</name>
    <message>
        <source>Know before the budget is used up</source>
        <translation>予算を使い切る前に把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, give teams, models or repositories a budget, and see the day on which it will not be enough.</source>
        <translation>Cursorチームを接続し、チーム、モデル、リポジトリに予算を設定すると、予算が足りなくなる日がわかります。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>予算を追加</translation>
    </message>
    <message>
        <source>Give the spend a limit</source>
        <translation>支出に上限を設定</translation>
    </message>
    <message>
        <source>A budget for everything, or for a team, a person, a model or a repository: see how full it is, whether it will hold, and on which day it is used up.</source>
        <translation>全体、またはチーム、ユーザー、モデル、リポジトリごとに予算を設定し、消化率、予算内に収まるかどうか、使い切る日を確認できます。</translation>
    </message>
    <message>
        <source>Add the first budget</source>
        <translation>最初の予算を追加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>1 budget</source>
        <translation>予算1件</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>予算%1件</translation>
    </message>
    <message>
        <source>%1 crossed</source>
        <translation>超過%1件</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>超過リスク%1件</translation>
    </message>
    <message>
        <source>%1 on course</source>
        <translation>順調%1件</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>不明%1件</translation>
    </message>
    <message>
        <source>The budget “%1” was removed, with its history.</source>
        <translation>予算「%1」とその履歴を削除しました。</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnChart</name>
    <message>
        <source>Commitment used over time</source>
        <translation>コミットメントの消化推移</translation>
    </message>
    <message>
        <source>%1 of %2 are used. Left and Right walk the days.</source>
        <translation>%2のうち%1を消化済みです。左右キーで日を移動します。</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>コミットメント %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>80 of 100 cases</source>
        <translation>100回中80回の範囲</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnDownChart</name>
    <message>
        <source>%1, day by day: spent, expected and an even pace; Left and Right walk through it</source>
        <translation>%1の日別推移: 支出、見込み、均等ペース。左右キーで移動します</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>均等ペース</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>残額なし</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>Expected by the end of the day</source>
        <translation>その日の終わりの見込み</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>現在までの支出</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>%1の残り</translation>
    </message>
</context>
<context>
    <name>spend::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Forecasts, budgets and digests know that less is spent on the others.</source>
        <translation>予測、予算、ダイジェストでは、それ以外の日の支出が少ないことが考慮されます。</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Import them from an iCalendar file (.ics) of your country, as calendar programs and holiday services offer it. Importing a calendar of the same name again replaces its days.</source>
        <translation>カレンダーアプリや祝日サービスが提供する、お住まいの国のiCalendarファイル (.ics) をインポートします。同じ名前のカレンダーを再度インポートすると、日付が置き換えられます。</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Add your own, such as a company holiday. Days are UTC days.</source>
        <translation>会社の休業日などを追加できます。日付はUTCです。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name, such as Company holiday</source>
        <translation>名前（例: 会社の休業日）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>over since %1: import a newer file</source>
        <translation>%1に終了: 新しいファイルをインポートしてください</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>No calendar is imported.</source>
        <translation>インポートされたカレンダーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%n日を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>祝日のインポート</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics);;All files (*)</source>
        <translation>iCalendarファイル (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” are imported.</source>
        <translation>
            <numerusform>「%1」の%n日をインポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelDialog</name>
    <message>
        <source>Send a test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Add channel</source>
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
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>パスワードが入力されていません。</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL is missing.</source>
        <translation>WebhookのURLが入力されていません。</translation>
    </message>
    <message>
        <source>Enter it, or leave the user name empty if the server asks for none.</source>
        <translation>入力してください。サーバーが認証を求めない場合は、ユーザー名を空欄にしてください。</translation>
    </message>
    <message>
        <source>Copy it from where the webhook was made.</source>
        <translation>Webhookの作成元からコピーしてください。</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>テスト送信中…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>テストを送信しました。</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>届いているかご確認ください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelForm</name>
    <message>
        <source>In Slack: an app with “Incoming Webhooks”, then “Add New Webhook to Workspace”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>Slackの場合: アプリで「Incoming Webhooks」、次に「Add New Webhook to Workspace」を選択します。URLを知っている人は誰でも投稿できるため、このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s “Workflows”, then “Post to a channel when a webhook request is received”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>Teamsの場合: チャネルの「Workflows」、次に「Post to a channel when a webhook request is received」を選択します。URLを知っている人は誰でも投稿できるため、このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shown by this desktop&apos;s notifications while Spendscope is open, or by an icon in the tray where there are none. “Open” leads to the page concerned.</source>
        <translation>Spendscopeの起動中にデスクトップ通知で表示します。通知機能がない場合はトレイのアイコンで表示します。「オープン」を押すと該当ページに移動します。</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>変更なし（キーチェーンに保存済み）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>プログラムと引数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>No shell reads it; words with blanks go in double quotes. The program gets the alert as JSON on standard input. Exit status 0 means told.</source>
        <translation>シェルは介しません。空白を含む語は二重引用符で囲みます。プログラムは標準入力でアラートをJSONとして受け取ります。終了ステータス0で通知成功とみなされます。</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>通知する最低の重大度</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>%1で通知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>テスト送信中…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>テストを送信しました。</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>届いているかご確認ください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChargebackPage</name>
    <message>
        <source>Charge spend to those who caused it</source>
        <translation>支出を発生元に配賦</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each month and billing cycle is shared out here to billing groups or to your own cost centres, ready for finance.</source>
        <translation>Cursorチームを接続すると、月と請求サイクルごとの支出が請求グループまたは自社のコストセンターに配分され、経理部門にそのまま渡せます。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>チャージバック</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>配賦先</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>レポート対象</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Who is charged what, to the cent what the usage events cost; ready for finance.</source>
        <translation>各配賦先への配賦額。使用イベントのコストとセント単位で一致し、経理部門にそのまま渡せます。</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>レポートをPDFで保存</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save a row for each person, for spreadsheets and ledgers</source>
        <translation>表計算や会計帳簿用に、ユーザーごとに1行で保存</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save the report as one web page that needs nothing else</source>
        <translation>レポートを単独で表示できる1つのWebページとして保存</translation>
    </message>
    <message>
        <source>Cost centres…</source>
        <translation>コストセンター…</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>フォルダーへ…</translation>
    </message>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>各レポートをフォルダーに自動保存</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Other names for people, the same in each report</source>
        <translation>ユーザーを別名で表示。どのレポートでも同じ別名です</translation>
    </message>
    <message>
        <source>Chargeback report</source>
        <translation>チャージバックレポート</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTMLで保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>The list of cost centres is kept.</source>
        <translation>コストセンターのリストを保存しました。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartCard</name>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Show users instead</source>
        <translation>代わりにユーザーを表示</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>%2%3中、上位%1</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>請求グループが見えません</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Teamsプランなど、このキーでは請求グループが見えません。ユーザー、モデル、種類別のコストは揃っています。</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>リポジトリが見えません</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Teamsプランなど、このキーではコミットが見えないため、支出をリポジトリに紐付けできません。ユーザー、モデル、種類別のコストは揃っています。</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>この期間の支出はありません</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>%1から%2まで、このフィルターに該当する使用はありません。別の期間を選択するか、フィルターを外してください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartTip</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>spend::ui::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>フィルター%1</translation>
    </message>
    <message>
        <source>Press to change this filter, Delete removes it</source>
        <translation>押すとこのフィルターを変更、Deleteで削除します</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>押すとこのフィルターを削除します</translation>
    </message>
    <message>
        <source>Change this filter; Delete removes it</source>
        <translation>このフィルターを変更。Deleteで削除します</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを削除</translation>
    </message>
</context>
<context>
    <name>spend::ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (表示幅不足)</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>spend::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, pages and actions</source>
        <translation>ユーザー、モデル、リポジトリ、ビュー、ページ、操作を検索</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, actions…</source>
        <translation>ユーザー、モデル、リポジトリ、ビュー、操作を検索…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ 選択 · Enter 開く · Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing to go to yet.</source>
        <translation>移動先はまだありません。</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ComparePicker</name>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Same days of the last cycle</source>
        <translation>前サイクルの同じ日</translation>
    </message>
    <message>
        <source>Same period a year ago</source>
        <translation>前年同期</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>比較: %1</translation>
    </message>
    <message>
        <source>there are no such days</source>
        <translation>該当する日がありません</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>Comparison: %1, %2</source>
        <translation>比較対象: %1、%2</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Cursorチームを接続</translation>
    </message>
    <message>
        <source>Spendscope reads usage and cost. It changes nothing in your team.</source>
        <translation>Spendscopeは使用量とコストを読み取るだけで、チームの設定は変更しません。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>このキーで見える範囲をCursorに問い合わせ中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>不足しているものは？</translation>
    </message>
    <message>
        <source>Enter new key…</source>
        <translation>新しいキーを入力…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
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
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>その他の操作: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionForm</name>
    <message>
        <source>For example your team&apos;s name</source>
        <translation>例: チームの名前</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>接続名</translation>
    </message>
    <message>
        <source>Advanced: base URL, first day, interval, proxy, certificate</source>
        <translation>詳細設定: ベースURL、開始日、間隔、プロキシ、証明書</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin APIキー</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key、スコープはRead-only。</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Admin APIキーをここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionsPage</name>
    <message>
        <source>Connect your Cursor team</source>
        <translation>Cursorチームを接続</translation>
    </message>
    <message>
        <source>One Admin API key is enough to see what your team spends, by person, billing group, model and repository.</source>
        <translation>Admin APIキーが1つあれば、チームの支出をユーザー、請求グループ、モデル、リポジトリ別に確認できます。</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add a Cursor team (Ctrl+N)</source>
        <translation>Cursorチームを追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Each connection reads one Cursor team. Keys stay in this computer&apos;s keychain.</source>
        <translation>接続ごとに1つのCursorチームを読み取ります。キーはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>不足しているものは？</translation>
    </message>
    <message>
        <source>“%1” does not see %2.</source>
        <translation>「%1」では%2が見えません。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its %1 events and its key are deleted from this computer. Nothing changes at Cursor. This can&apos;t be undone; the figures can be read again with a new connection as far as Cursor still has them.</source>
        <translation>%1件のイベントとキーがこのコンピューターから削除されます。Cursor側は変更されません。この操作は元に戻せません。Cursorにデータが残っている範囲であれば、新しい接続で再取得できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractForm</name>
    <message>
        <source>Write %1 as year-month-day, such as 2027-03-01.</source>
        <translation>%1は年-月-日の形式で入力してください（例: 2027-03-01）。</translation>
    </message>
    <message>
        <source>Discount on seats in per cent</source>
        <translation>シート割引率 (%)</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Committed amount in dollars</source>
        <translation>コミットメント額（ドル）</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>金額 ($)</translation>
    </message>
    <message>
        <source>First day of the commitment</source>
        <translation>コミットメントの開始日</translation>
    </message>
    <message>
        <source>from: 2026-03-01</source>
        <translation>開始: 2026-03-01</translation>
    </message>
    <message>
        <source>Last day of the commitment</source>
        <translation>コミットメントの終了日</translation>
    </message>
    <message>
        <source>to: 2027-02-28</source>
        <translation>終了: 2027-02-28</translation>
    </message>
    <message>
        <source>The team&apos;s on-demand limit a cycle, in dollars</source>
        <translation>サイクルあたりのチームのオンデマンド上限（ドル）</translation>
    </message>
    <message>
        <source>$ a cycle</source>
        <translation>$/サイクル</translation>
    </message>
    <message>
        <source>Start of the contract</source>
        <translation>契約開始日</translation>
    </message>
    <message>
        <source>starts: 2026-03-01</source>
        <translation>開始: 2026-03-01</translation>
    </message>
    <message>
        <source>Renewal of the contract</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>renews: 2027-03-01</source>
        <translation>更新: 2027-03-01</translation>
    </message>
    <message>
        <source>Days of notice before the renewal</source>
        <translation>更新前の解約通知日数</translation>
    </message>
    <message>
        <source>Active days in 30 below which a seat is barely used</source>
        <translation>ほぼ未使用とみなす、30日間のアクティブ日数の下限</translation>
    </message>
    <message>
        <source>Seats count too</source>
        <translation>シートも含める</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>契約を削除</translation>
    </message>
    <message>
        <source>Seat type that most members have</source>
        <translation>大半のメンバーのシートタイプ</translation>
    </message>
    <message>
        <source>What counts towards the commitment</source>
        <translation>コミットメントの対象</translation>
    </message>
    <message>
        <source>All usage</source>
        <translation>すべての使用量</translation>
    </message>
    <message>
        <source>Only on-demand</source>
        <translation>オンデマンドのみ</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>契約内容</translation>
    </message>
    <message>
        <source>Cursor&apos;s API tells none of this. It is kept here only, and only for reading.</source>
        <translation>CursorのAPIではこれらの情報を取得できません。ここにのみ保存され、参照にのみ使われます。</translation>
    </message>
    <message>
        <source>Seat types</source>
        <translation>シートタイプ</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>大半のメンバー</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Discount on seats, %</source>
        <translation>シート割引 (%)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Counts towards it</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Team&apos;s limit</source>
        <translation>チームの上限</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>解約通知（日前）</translation>
    </message>
    <message>
        <source>Barely used below</source>
        <translation>ほぼ未使用の基準</translation>
    </message>
    <message>
        <source> active days in 30</source>
        <translation> 日未満/30日</translation>
    </message>
    <message>
        <source>The pool of on-demand spend that all share in a billing cycle</source>
        <translation>請求サイクル中に全員で共有するオンデマンド支出の枠</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>割引率は0～100%で入力してください。</translation>
    </message>
    <message>
        <source>the commitment&apos;s first day</source>
        <translation>コミットメントの開始日</translation>
    </message>
    <message>
        <source>the commitment&apos;s last day</source>
        <translation>コミットメントの終了日</translation>
    </message>
    <message>
        <source>the contract&apos;s start</source>
        <translation>契約開始日</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>The commitment needs a first and a last day.</source>
        <translation>コミットメントには開始日と終了日が必要です。</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractTab</name>
    <message>
        <source>The commitment&apos;s period begins on %1.</source>
        <translation>コミットメント期間は%1に始まります。</translation>
    </message>
    <message>
        <source>%1 of %2 are used, after %3 of the time.</source>
        <translation>期間の%3が経過し、%2のうち%1を消化しています。</translation>
    </message>
    <message>
        <source>It was used up on %1.</source>
        <translation>%1に使い切りました。</translation>
    </message>
    <message>
        <source>At this pace it runs out on %1, %2 before the period ends.</source>
        <translation>このペースでは%1に使い切ります（期間終了の%2前）。</translation>
    </message>
    <message>
        <source>At this pace %1 would be left on %2.</source>
        <translation>このペースでは%2時点で%1が残ります。</translation>
    </message>
    <message>
        <source>The period is over; %1 were left.</source>
        <translation>期間は終了しました。%1が残りました。</translation>
    </message>
    <message>
        <source>Seats count towards it, but no price is typed in, so they are missing here.</source>
        <translation>シートも対象ですが、価格が未入力のため含まれていません。</translation>
    </message>
    <message>
        <source>%1 of it are seats, at today&apos;s number and price.</source>
        <translation>うち%1はシート分です（現在の数と価格に基づく）。</translation>
    </message>
    <message>
        <source>Usage was read from %1 on only: what was used before is missing.</source>
        <translation>使用量は%1以降のみ取得されており、それ以前の分は含まれていません。</translation>
    </message>
    <message>
        <source>The period&apos;s usage was not read in whole.</source>
        <translation>期間全体の使用量を取得できていません。</translation>
    </message>
    <message>
        <source>Seats a month</source>
        <translation>シート/月</translation>
    </message>
    <message>
        <source>Commitment used</source>
        <translation>コミットメント消化</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>解約通知期限</translation>
    </message>
    <message>
        <source>Commitment: used and expected</source>
        <translation>コミットメント: 消化済みと見込み</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>What was agreed for </source>
        <translation>契約内容: </translation>
    </message>
    <message>
        <source>, typed in here, and how the commitment is used up</source>
        <translation>（ここで入力）とコミットメントの消化状況</translation>
    </message>
    <message>
        <source>for %1 seats, after the discount</source>
        <translation>%1シート分、割引後</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>シート価格未入力</translation>
    </message>
    <message>
        <source>no commitment typed in</source>
        <translation>コミットメント未入力</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>after %1 of the time</source>
        <translation>期間の%1経過</translation>
    </message>
    <message>
        <source>beyond it</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>%1に使い切り</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>%1に使い切る見込み</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>%1の見込み</translation>
    </message>
    <message>
        <source>no renewal typed in</source>
        <translation>更新日未入力</translation>
    </message>
    <message>
        <source>over; it renews on %1</source>
        <translation>期限切れ、更新は%1</translation>
    </message>
    <message>
        <source>in %1; renews %2</source>
        <translation>残り%1、更新は%2</translation>
    </message>
    <message>
        <source>Type in the amount that the team agreed to spend and the days it is for, and see here how it is used up and where it leads.</source>
        <translation>チームが契約した金額と期間を入力すると、消化状況と今後の見通しを確認できます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::CopyPlanDialog</name>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>各レポートをフォルダーに自動保存</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and e-mails</source>
        <translation>名前とメールの代わりに仮名を使用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reports to a folder</source>
        <translation>レポートのフォルダー保存</translation>
    </message>
    <message>
        <source>Such as a folder that finance reads</source>
        <translation>例: 経理部門が参照するフォルダー</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>配賦先</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>レポート対象</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>A PDF, a CSV and an HTML file, once 48 hours have passed since the month or cycle ended and all its events have been read; each report once, while this window is open.</source>
        <translation>月またはサイクルの終了から48時間が経過し、すべてのイベントが読み取られた後に、PDF、CSV、HTMLの各ファイルを保存します。各レポートは、このウィンドウが開いている間に1回だけ保存されます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>Reports go to %1.</source>
        <translation>レポートは%1に保存されます。</translation>
    </message>
    <message>
        <source>Reports go nowhere by themselves.</source>
        <translation>レポートは自動保存されません。</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存していません</translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresDialog</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of cost centres.</source>
        <translation>%1は、コストセンターのリストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>リストを保存…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>このリストを使用</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Read a list…</source>
        <translation>リストを読み込む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Lines of the list, and people whom it does not name</source>
        <translation>リストの行と、リストに名前のないユーザー</translation>
    </message>
    <message>
        <source>No list is kept yet. Read a CSV file of two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>リストはまだ保存されていません。メールアドレスまたは請求グループと、コストセンターの2列からなるCSVファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>A CSV of two columns: an e-mail or a billing group (its name or id), and the cost centre. An e-mail goes before a billing group; who is named by neither stays unassigned.</source>
        <translation>メールアドレスまたは請求グループ（名前またはID）と、コストセンターの2列からなるCSV。メールアドレスは請求グループより優先されます。どちらにも該当しないユーザーは未割り当てになります。</translation>
    </message>
    <message>
        <source>Read a list of cost centres</source>
        <translation>コストセンターのリストを読み込む</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 lines match · %4 named twice · %5 in no cost centre · %6 of the last 90 days is assigned</source>
        <translation>%1 · %3行中%2行が一致 · 重複%4 · コストセンターなし%5 · 直近90日の%6が割り当て済み</translation>
    </message>
    <message numerus="yes">
        <source>%n cost centre(s)</source>
        <translation>
            <numerusform>コストセンター%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>除外%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存していません</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresModel</name>
    <message>
        <source>E-mail or billing group</source>
        <translation>メールまたは請求グループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Cost, 90 days</source>
        <translation>コスト (90日)</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>In no cost centre</source>
        <translation>コストセンターなし</translation>
    </message>
    <message>
        <source>Several groups</source>
        <translation>複数グループ</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 of it in cost centres</source>
        <translation>うち%1がコストセンターに割り当て済み</translation>
    </message>
    <message>
        <source>The list names it on more than one line; the last line counts.</source>
        <translation>リストの複数の行に記載されています。最後の行が有効です。</translation>
    </message>
    <message>
        <source>No person and no billing group of this store is called so.</source>
        <translation>このデータストアに、この名前のユーザーまたは請求グループはありません。</translation>
    </message>
    <message>
        <source>No line of the list names this person or the billing group.</source>
        <translation>リストにこのユーザーまたは請求グループの行がありません。</translation>
    </message>
    <message>
        <source>More than one billing group is called so; all of them are meant.</source>
        <translation>同じ名前の請求グループが複数あります。すべてが対象になります。</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataFaces</name>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>数値を読み込み中…</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>最初の数値を取得中です</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataKeptSection</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Keep single events</source>
        <translation>個別イベントの保持</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>個別イベント</translation>
    </message>
    <message>
        <source>Every report is made of daily sums, which are kept for ever. The single events behind them can be let go after some months: reports stay as they are, to the cent, but the list of events in Explorer ends there. For everybody who uses this store.</source>
        <translation>レポートはすべて日次集計から作成され、日次集計は無期限に保持されます。元の個別イベントは、一定の月数の経過後に破棄できます。レポートの数値はセント単位まで変わりませんが、エクスプローラーのイベント一覧はそこまでになります。このデータストアを使うすべてのユーザーに適用されます。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保持する</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>データ保持</translation>
    </message>
    <message>
        <source>%1 events before %2 would fold into their daily sums, for good. %3 stay.</source>
        <translation>%2より前の%1件のイベントが日次集計に集約され、元に戻せなくなります。%3件は残ります。</translation>
    </message>
    <message>
        <source>%1 events before %2 fold into their daily sums once the program is idle, within the hour.</source>
        <translation>%2より前の%1件のイベントは、プログラムがアイドル状態になったとき、1時間以内に日次集計に集約されます。</translation>
    </message>
    <message>
        <source>%1 events are stored one by one. What was folded before stays folded.</source>
        <translation>%1件のイベントが個別に保存されています。集約済みのものは元に戻りません。</translation>
    </message>
    <message>
        <source>%1 events are stored one by one; none of them is older.</source>
        <translation>%1件のイベントが個別に保存されています。これより古いものはありません。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>保持します。</translation>
    </message>
</context>
<context>
    <name>spend::ui::DateField</name>
    <message>
        <source>For example %1 or 2026-11-22</source>
        <translation>例: %1または2026-11-22</translation>
    </message>
</context>
<context>
    <name>spend::ui::DatesDialog</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1日間、UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1日間、UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::DaysOffList</name>
    <message>
        <source>Remove day</source>
        <translation>日を削除</translation>
    </message>
    <message>
        <source>Days off; Delete removes one</source>
        <translation>休日。Deleteで削除します</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>own</source>
        <translation>独自</translation>
    </message>
</context>
<context>
    <name>spend::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The window was too busy to show a notification.</source>
        <translation>ウィンドウが処理中のため、通知を表示できませんでした。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: it has neither a notification server nor a tray.</source>
        <translation>このデスクトップでは通知を表示できません。通知サーバーもトレイもありません。</translation>
    </message>
    <message>
        <source>Start one, or choose another channel.</source>
        <translation>いずれかを起動するか、別のチャネルを選択してください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::DiagnosticsDialog</name>
    <message>
        <source>Other names for &amp;e-mail addresses</source>
        <translation>メールアドレスを別名に置換(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>診断情報の内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, statuses, the last runs and the end of the log. No key is in it. Nothing is sent anywhere; read it before you hand it on.</source>
        <translation>サポート担当者向けの情報です: バージョン、ステータス、最近の実行、ログの末尾。キーは含まれません。どこにも送信されません。渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>spend::ui::DifferencesCard</name>
    <message>
        <source>1 user</source>
        <translation>1人のユーザー</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1人のユーザー</translation>
    </message>
    <message>
        <source>%1, none of them chiefly</source>
        <translation>%1、主因のユーザーなし</translation>
    </message>
    <message>
        <source>%1, chiefly %2 of them</source>
        <translation>%1、うち主因は%2人</translation>
    </message>
    <message>
        <source>Kinds of difference</source>
        <translation>差異の種類</translation>
    </message>
    <message>
        <source>There is nothing to compare in this cycle.</source>
        <translation>このサイクルに比較対象はありません。</translation>
    </message>
    <message>
        <source>None: everybody&apos;s events and spend agree to within one cent.</source>
        <translation>なし: 全ユーザーのイベントと支出が1セント以内で一致しています。</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPage</name>
    <message>
        <source>Read the week on one page</source>
        <translation>1週間を1ページで把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each week and billing cycle is summed up here, to read, to keep and to send.</source>
        <translation>Cursorチームを接続すると、週と請求サイクルごとの要約をここで閲覧、保存、送信できます。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation>ダイジェスト対象</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Whole weeks and billing cycles that are over, summed up on one page.</source>
        <translation>終了した週と請求サイクルを1ページに要約します。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>HTMLで保存…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Sends this digest by the alert channels of the schedule</source>
        <translation>スケジュールのアラートチャネルでこのダイジェストを送信します</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>スケジュール…</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙サイズ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTMLで保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>テキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPlanForm</name>
    <message>
        <source>Every &amp;week, on</source>
        <translation>毎週(&amp;W)</translation>
    </message>
    <message>
        <source>Two days after a billing &amp;cycle has ended, once its figures have settled</source>
        <translation>請求サイクル終了の2日後、数値の確定後(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Schedule of digests</source>
        <translation>ダイジェストのスケジュール</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>時 (UTC)</translation>
    </message>
    <message>
        <source>%1:00 UTC</source>
        <translation>%1:00 UTC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Digests are sent while Spendscope runs, each once, whoever&apos;s window is open. What was due before the schedule is saved is not sent.</source>
        <translation>ダイジェストはSpendscopeの実行中に、どのユーザーのウィンドウが開いていても1回だけ送信されます。スケジュールの保存前に期日を迎えた分は送信されません。</translation>
    </message>
    <message>
        <source>By these alert channels</source>
        <translation>使用するアラートチャネル</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>処理できませんでした。</translation>
    </message>
    <message>
        <source>There is none yet. Add e-mail, Slack, Teams or a command under Settings, Alerts.</source>
        <translation>チャネルがまだありません。「設定」の「アラート」で、メール、Slack、Teams、またはコマンドを追加してください。</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>次回: %1。</translation>
    </message>
    <message>
        <source>No weekly digest is sent.</source>
        <translation>週次ダイジェストは送信されません。</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>送信先がありません。</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>チャネルを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>The schedule is not saved.</source>
        <translation>スケジュールは保存されていません。</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestView</name>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverList</name>
    <message>
        <source>What changed, the largest change first</source>
        <translation>変動要因（変化の大きい順）</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変動要因</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>比較対象がありません。</translation>
    </message>
    <message>
        <source>There are no complete figures for %1, so nobody can tell.</source>
        <translation>%1の数値が揃っていないため、判定できません。</translation>
    </message>
    <message>
        <source>Nothing, against %1.</source>
        <translation>%1と比べて変化はありません。</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1比</translation>
    </message>
    <message>
        <source>What changed, open</source>
        <translation>変動要因（展開）</translation>
    </message>
    <message>
        <source>What changed, folded</source>
        <translation>変動要因（折りたたみ）</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>最初の%1件を表示</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべて表示</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverModel</name>
    <message>
        <source>%1
%2, before %3</source>
        <translation>%1
%2、前: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventDetails</name>
    <message>
        <source>Choose an event to see every field of it.</source>
        <translation>イベントを選択すると、すべてのフィールドが表示されます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy every field with its name and source</source>
        <translation>すべてのフィールドを名前と取得元とともにコピー</translation>
    </message>
    <message>
        <source>Close the event&apos;s fields</source>
        <translation>イベントのフィールドを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The billing group that the user was in at that moment</source>
        <translation>その時点でユーザーが所属していた請求グループ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>“–” where the service gave no cost: counted as $0</source>
        <translation>「–」はサービスからコストを取得できなかったもの。$0として集計</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>請求区分</translation>
    </message>
    <message>
        <source>On-demand: billed beyond the plan</source>
        <translation>オンデマンド: プランを超えて課金されるもの</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request units that the event counts for</source>
        <translation>イベントのリクエスト単位数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Input, output, cache write and cache read together</source>
        <translation>入力、出力、キャッシュ書き込み、キャッシュ読み取りの合計</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>キャッシュ書き込みトークン</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>キャッシュ読み取りトークン</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>List cost less cost, where a list cost is given</source>
        <translation>定価コスト - コスト（定価コストがある場合）</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>トークン料金</translation>
    </message>
    <message>
        <source>Part of cost</source>
        <translation>コストの一部</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Maxモード</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>トークンベース</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Bugbot無料枠</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>What the user&apos;s spend of that day is shared out to</source>
        <translation>ユーザーのその日の支出の配分先</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>ヘッドレス</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>対話型</translation>
    </message>
    <message>
        <source>The service gave no cost for this event: it counts as $0.</source>
        <translation>このイベントのコストはサービスから取得できませんでした。$0として集計されます。</translation>
    </message>
    <message>
        <source>Press to see only this</source>
        <translation>押すとこれだけを表示します</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListView</name>
    <message>
        <source>Loading events…</source>
        <translation>イベントを読み込み中…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous page, of newer events</source>
        <translation>前のページ（新しいイベント）</translation>
    </message>
    <message>
        <source>Newer events (Ctrl+Page Up)</source>
        <translation>新しいイベント (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next page, of older events</source>
        <translation>次のページ（古いイベント）</translation>
    </message>
    <message>
        <source>Older events (Ctrl+Page Down)</source>
        <translation>古いイベント (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Events, newest first; Enter filters by a user, group, model or kind, Space shows every field</source>
        <translation>イベント（新しい順）。Enterでユーザー、グループ、モデル、種類に絞り込み、スペースですべてのフィールドを表示します</translation>
    </message>
    <message>
        <source>Only daily sums are kept</source>
        <translation>日次集計のみ保持</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match, worth %1. They are older than what Settings, Data kept says, so their figures stay but they can&apos;t be listed one by one.</source>
        <translation>
            <numerusform>%n件のイベント（合計%1）が一致します。「設定」の「データ保持」で指定した期間より古いため、数値は残りますが個別には表示できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>一致するイベントなし</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>%1から%2まで、このフィルターに該当する使用はありません。別の期間を選択するか、フィルターを外してください。</translation>
    </message>
    <message>
        <source>Events show here as soon as a connection has read some.</source>
        <translation>接続がイベントを読み取ると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>イベント%1/%2</translation>
    </message>
    <message>
        <source>Events %1–%2 of %3</source>
        <translation>イベント%1～%2/%3</translation>
    </message>
    <message>
        <source>%1 in all, of which %2 falls to these repositories</source>
        <translation>全体で%1、うち%2がこれらのリポジトリ分</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全%1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>コストなし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) kept as daily sums</source>
        <translation>
            <numerusform>日次集計で保持されている古いイベント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>An event&apos;s cost is shared out with its user&apos;s day, so an event may fall to other repositories too.</source>
        <translation>イベントのコストはユーザーのその日の支出として配分されるため、他のリポジトリにも配分されることがあります。</translation>
    </message>
    <message>
        <source>Only user: %1</source>
        <translation>このユーザーのみ: %1</translation>
    </message>
    <message>
        <source>Only billing group: %1</source>
        <translation>この請求グループのみ: %1</translation>
    </message>
    <message>
        <source>Only model: %1</source>
        <translation>このモデルのみ: %1</translation>
    </message>
    <message>
        <source>Only kind: %1</source>
        <translation>この種類のみ: %1</translation>
    </message>
    <message>
        <source>Show every field</source>
        <translation>すべてのフィールドを表示</translation>
    </message>
    <message>
        <source>Copy every field</source>
        <translation>すべてのフィールドをコピー</translation>
    </message>
    <message>
        <source>Copy conversation id</source>
        <translation>会話IDをコピー</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open Reconcile</source>
        <translation>照合を開く</translation>
    </message>
    <message>
        <source>Copy the whole explanation as text</source>
        <translation>説明全体をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Explanation of %1</source>
        <translation>%1の説明</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreChart</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Show notes and price changes</source>
        <translation>メモと価格変更を表示</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreModel</name>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>The rows without a colour of their own in the chart</source>
        <translation>グラフで個別の色を持たない行</translation>
    </message>
    <message>
        <source>Nothing in this range any more</source>
        <translation>この期間にはもうありません</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1の合計</translation>
    </message>
    <message>
        <source>Overall, %1</source>
        <translation>全体、%1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreTable</name>
    <message>
        <source>Spend by row; Enter filters by the row, Control+Enter opens it, F2 explains a figure</source>
        <translation>行別の支出。Enterでその行に絞り込み、Control+Enterで開き、F2で数値の説明を表示します</translation>
    </message>
    <message>
        <source>Nothing in this range with these filters.</source>
        <translation>この期間とフィルターに該当するものはありません。</translation>
    </message>
    <message>
        <source>Show the second grouping as columns</source>
        <translation>2番目のグループを列として表示</translation>
    </message>
    <message>
        <source>Show the second grouping within the rows</source>
        <translation>2番目のグループを行内に表示</translation>
    </message>
    <message>
        <source>Close Other</source>
        <translation>その他を閉じる</translation>
    </message>
    <message>
        <source>Open Other</source>
        <translation>その他を開く</translation>
    </message>
    <message>
        <source>Filter by both</source>
        <translation>両方で絞り込む</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>これで絞り込む</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>詳しく見る</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerControls</name>
    <message>
        <source>What changed</source>
        <translation>変動要因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額表示</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>時間単位</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Plan apart</source>
        <translation>プラン分を区別</translation>
    </message>
    <message>
        <source>The rows that moved the total against the period of comparison</source>
        <translation>比較期間に対して合計を変動させた行</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>What the plan includes is hatched, what is billed on top of it is solid</source>
        <translation>プラン内は斜線、プラン超過で課金される分は塗りつぶしで表示</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>上位 </translation>
    </message>
    <message>
        <source>Rows with a colour of their own</source>
        <translation>個別の色で表示する行</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerFigures</name>
    <message>
        <source>Billing groups are not visible</source>
        <translation>請求グループが見えません</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Teamsプランなど、このキーでは請求グループが見えません。ユーザー、モデル、種類別のコストは揃っています。</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>リポジトリが見えません</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Teamsプランなど、このキーではコミットが見えないため、支出をリポジトリに紐付けできません。ユーザー、モデル、種類別のコストは揃っています。</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>この期間の支出はありません</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>%1から%2まで、このフィルターに該当する使用はありません。別の期間を選択するか、フィルターを外してください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerHead</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerPage</name>
    <message>
        <source>Find out who, what, where and why</source>
        <translation>誰が、何に、どこで、なぜ使ったかを調べる</translation>
    </message>
    <message>
        <source>Connect your Cursor team to explore its spend by person, group, model, repository and time, down to the single event.</source>
        <translation>Cursorチームを接続すると、支出をユーザー、グループ、モデル、リポジトリ、期間ごとに、個々のイベントまで掘り下げて調べられます。</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExportDialog</name>
    <message>
        <source>Other names for people, the same at each export</source>
        <translation>ユーザーを別名で出力。どのエクスポートでも同じ別名です</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>データをエクスポート</translation>
    </message>
    <message>
        <source>Cost in full, for spreadsheets (CSV)</source>
        <translation>コスト全体、表計算用 (CSV)</translation>
    </message>
    <message>
        <source>Usage events, each with every field (CSV)</source>
        <translation>使用イベント、全フィールド (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (CSV)</source>
        <translation>FOCUS 1.3コストデータ (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.4 cost data (CSV)</source>
        <translation>FOCUS 1.4コストデータ (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (JSON)</source>
        <translation>FOCUS 1.3コストデータ (JSON)</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>終了日 (UTC)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>開始日 (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>For FOCUS exports</source>
        <translation>FOCUSエクスポート用</translation>
    </message>
    <message>
        <source>A row for each day, person, billing group, repository, model and kind, in dollars.</source>
        <translation>日、ユーザー、請求グループ、リポジトリ、モデル、種類ごとに1行（ドル）。</translation>
    </message>
    <message>
        <source>A row for each usage event, newest first, in dollars.</source>
        <translation>使用イベントごとに1行、新しい順（ドル）。</translation>
    </message>
    <message>
        <source>The FinOps Foundation&apos;s open schema for FinOps tools. A file with the metadata is written beside it. Don&apos;t add it to Cursor&apos;s invoice.</source>
        <translation>FinOps Foundationが定めた、FinOpsツール向けのオープンなスキーマです。メタデータのファイルも同じ場所に保存されます。Cursorの請求額とは合算しないでください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは保存されていません。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureHeader</name>
    <message>
        <source>Columns: Left and Right choose, Space sorts</source>
        <translation>列: 左右キーで選択、スペースで並べ替え</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureTable</name>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>この数値の説明</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n行をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1個の値</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: %2以外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Click to change, the cross or Delete removes</source>
        <translation>クリックで変更、×またはDeleteで削除</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterPicker</name>
    <message>
        <source>Which list</source>
        <translation>リストの選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>フィルター項目</translation>
    </message>
    <message>
        <source>Back to what to filter by</source>
        <translation>フィルター項目の選択に戻る</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Values: Space ticks, Enter chooses one alone</source>
        <translation>値: スペースでチェック、Enterで1つだけ選択</translation>
    </message>
    <message>
        <source>%1, filtered by %2</source>
        <translation>%1、%2で絞り込み</translation>
    </message>
    <message>
        <source>Reading values…</source>
        <translation>値を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing to filter by in this range.</source>
        <translation>この期間に絞り込める値はありません。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>除外%1件</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>対象%1件</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全%1</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2件中%1件が一致</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterValueDelegate</name>
    <message>
        <source>only</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>included</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>spend::ui::FirstDataPage</name>
    <message>
        <source>Your first data</source>
        <translation>最初のデータ</translation>
    </message>
    <message>
        <source>Newest days come first. You can close this window: reading goes on.</source>
        <translation>新しい日から順に読み取ります。このウィンドウを閉じても読み取りは続きます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Overview</source>
        <translation>概要を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>すべて読み取りました。</translation>
    </message>
    <message>
        <source>%1 events. Spendscope keeps them up to date while it runs.</source>
        <translation>%1件のイベント。Spendscopeの実行中は最新の状態に保たれます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastChart</name>
    <message>
        <source>Spent %1, expected %2, %3. The table below holds the groups.</source>
        <translation>支出%1、見込み%2、%3。グループ別は下の表にあります。</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Spent by then</source>
        <translation>その日までの支出</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation>その日までの見込み</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastModel</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Part of the whole&apos;s expected end</source>
        <translation>期末の見込み全体に占める割合</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>What the period cost before the first day of the forecast</source>
        <translation>予測初日より前の期間のコスト</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>The whole period&apos;s, what was spent included; the rows add up to the total</source>
        <translation>支出済みを含む期間全体の値。各行の和は合計と一致します</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80%の範囲</translation>
    </message>
    <message>
        <source>The period ends in this range in 80 of 100 cases. Ranges do not add up: groups seldom miss in the same direction</source>
        <translation>100回中80回は、期末の値がこの範囲に収まります。各グループが同じ方向に外れることは少ないため、範囲は合計できません</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95%の範囲</translation>
    </message>
    <message>
        <source>The period ends in this range in 95 of 100 cases</source>
        <translation>100回中95回は、期末の値がこの範囲に収まります</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Spent to %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastPage</name>
    <message>
        <source>This cycle</source>
        <translation>今サイクル</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>今後%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>See where spend will end</source>
        <translation>支出の着地を予測</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what it spends by the end of the cycle is forecast here, with how sure that is.</source>
        <translation>Cursorチームを接続すると、サイクル終了時の支出の予測とその確度がここに表示されます。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>予測期間</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Forecast by group; Enter narrows the forecast to one</source>
        <translation>グループ別の予測。Enterで1つに絞り込みます</translation>
    </message>
    <message>
        <source>Up to each day</source>
        <translation>各日までの累計</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>Budget “%1”: %2</source>
        <translation>予算「%1」: %2</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan.</source>
        <translation>Teamsプランなど、このキーでは%1が見えません。</translation>
    </message>
    <message>
        <source>Nothing is expected in this period.</source>
        <translation>この期間に見込まれる支出はありません。</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>すべてのユーザーとモデル</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>フィルター適用中</translation>
    </message>
    <message>
        <source>%1 · %2 · figures up to %3 are known</source>
        <translation>%1 · %2 · 数値は%3まで判明</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastTiles</name>
    <message>
        <source>Spent so far</source>
        <translation>現在までの支出</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>In 80 of 100 cases</source>
        <translation>100回中80回</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>100回中95回</translation>
    </message>
    <message>
        <source>%1 of it today</source>
        <translation>うち今日%1</translation>
    </message>
    <message>
        <source>%1 more from now on</source>
        <translation>今後さらに%1</translation>
    </message>
    <message>
        <source>where it most likely ends on %1</source>
        <translation>%1時点の最も可能性の高い値</translation>
    </message>
    <message>
        <source>beyond it only rarely</source>
        <translation>これを超えることはまれです</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupBar</name>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Second grouping</source>
        <translation>2番目のグループ化</translation>
    </message>
    <message>
        <source>by</source>
        <translation>さらに</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupView</name>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>現在のメンバー</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>ユーザーあたりコスト</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>チーム内割合</translation>
    </message>
    <message>
        <source>Members over time</source>
        <translation>メンバーの推移</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in, also when its user moves on. Costs are of the range that the line marks, while in this group.</source>
        <translation>使用量は、ユーザーが異動しても、発生時のグループに残ります。コストは、線で示した期間のうちこのグループに所属していた間のものです。</translation>
    </message>
    <message>
        <source>Members by cost while in the group; Enter opens one</source>
        <translation>所属中のコスト別のメンバー。Enterで開きます</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>請求グループが見えません</translation>
    </message>
    <message>
        <source>No key sees billing groups, as on a Teams plan, so all spend counts as unassigned. Costs by user and model are complete.</source>
        <translation>Teamsプランなど、どのキーでも請求グループが見えないため、すべての支出が未割り当てになります。ユーザーとモデル別のコストは揃っています。</translation>
    </message>
    <message>
        <source>Members, cost while in this group</source>
        <translation>メンバー、所属中のコスト</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>使用量は発生時のグループに残ります</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>コストなし</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>コストの%1</translation>
    </message>
    <message>
        <source>Listed as unassigned</source>
        <translation>未割り当てとして表示</translation>
    </message>
    <message>
        <source>%1 with spend in this range</source>
        <translation>この期間に支出あり %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>グループ所属中</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>異動元</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>異動先</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1の合計</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>spend::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>spend::ui::HelpWindow</name>
    <message>
        <source>Guide – Spendscope</source>
        <translation>ガイド – Spendscope</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryCard</name>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>%2%3中、上位%1</translation>
    </message>
    <message>
        <source>Nothing was spent here from %1 to %2.</source>
        <translation>%1から%2まで、支出はありません。</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryChart</name>
    <message>
        <source>History of %1: cost and commits; Left and Right walk through it</source>
        <translation>%1の履歴: コストとコミット。左右キーで移動します</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>AI行数</translation>
    </message>
</context>
<context>
    <name>spend::ui::HolidayPreview</name>
    <message numerus="yes">
        <source>%n event(s) that do not fill whole days</source>
        <translation>
            <numerusform>終日でない予定%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than %1 days</source>
        <translation>
            <numerusform>%1日を超える予定%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) whose dates can&apos;t be read</source>
        <translation>
            <numerusform>日付を読み取れない予定%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other years</source>
        <translation>
            <numerusform>他の年の予定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>対象外: %1。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>祝日のインポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Days in this file</source>
        <translation>このファイルの日付</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>カレンダーの名前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off between %1 and %2.</source>
        <translation>
            <numerusform>%1から%2までの休日%n日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the %n day(s) that were imported under this name.</source>
        <translation>
            <numerusform>この名前でインポート済みの%n日を置き換えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>カレンダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Adds a new calendar; other days off stay.</source>
        <translation>新しいカレンダーを追加します。他の休日はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>spend::ui::IntroductionPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Cursorチームを接続</translation>
    </message>
    <message>
        <source>Spendscope reads your team&apos;s usage and cost from Cursor&apos;s Admin API. It changes nothing in your team, and the figures stay on this computer.</source>
        <translation>Spendscopeは、CursorのAdmin APIからチームの使用量とコストを読み取ります。チームの設定は変更せず、数値はこのコンピューター内に保存されます。</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>An Enterprise plan</source>
        <translation>Enterpriseプラン</translation>
    </message>
    <message>
        <source>It opens everything. A Teams plan works too, with less: billing groups and repositories may be missing.</source>
        <translation>すべての機能を利用できます。Teamsプランでも利用できますが、請求グループとリポジトリが見えない場合があります。</translation>
    </message>
    <message>
        <source>To be an administrator of the team</source>
        <translation>チームの管理者であること</translation>
    </message>
    <message>
        <source>Only administrators can make the key that Spendscope needs.</source>
        <translation>Spendscopeに必要なキーを作成できるのは管理者のみです。</translation>
    </message>
    <message>
        <source>An Admin API key, scope Read-only</source>
        <translation>Admin APIキー (スコープ: Read-only)</translation>
    </message>
    <message>
        <source>Make it at Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor shows it once, so copy it right away.</source>
        <translation>Dashboard → Settings → Advanced → Admin API Keys → New API Keyで作成します。Cursorでは一度しか表示されないため、すぐにコピーしてください。</translation>
    </message>
    <message>
        <source>Open cursor.com/dashboard</source>
        <translation>cursor.com/dashboardを開く</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>キーをお持ちでないですか？</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Starting the sample team…</source>
        <translation>サンプルチームを準備中…</translation>
    </message>
</context>
<context>
    <name>spend::ui::InvoiceCard</name>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Amount of the invoice in dollars</source>
        <translation>請求書の金額（ドル）</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>金額 ($)</translation>
    </message>
    <message>
        <source>What the invoice of this cycle&apos;s usage says, in dollars; Enter keeps it</source>
        <translation>このサイクルの使用量に対する請求書の金額（ドル）。Enterで保存します</translation>
    </message>
    <message>
        <source>Note on the invoice, such as its number</source>
        <translation>請求書のメモ（請求書番号など）</translation>
    </message>
    <message>
        <source>Number or note</source>
        <translation>番号またはメモ</translation>
    </message>
    <message>
        <source>Forget the invoice&apos;s amount</source>
        <translation>請求書の金額を消去</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>%1の請求書</translation>
    </message>
    <message>
        <source>Enter what Cursor&apos;s invoice for this cycle&apos;s usage says: Spendscope keeps the amount here, and says how much of it is on-demand usage (%1 by events) and how much is not in events, such as seats and taxes.</source>
        <translation>このサイクルの使用量に対するCursorの請求書の金額を入力してください。Spendscopeは金額をここに保存し、オンデマンド使用量（イベントでは%1）と、シートや税金などイベントに含まれないものの内訳を示します。</translation>
    </message>
    <message>
        <source>Invoice %1, less on-demand by events %2: %3.</source>
        <translation>請求書%1 - イベントのオンデマンド%2: %3。</translation>
    </message>
    <message>
        <source>The cycle is not settled: its usage will still change.</source>
        <translation>サイクルは未確定で、使用量は今後変わります。</translation>
    </message>
    <message>
        <source>A note needs an amount.</source>
        <translation>メモには金額が必要です。</translation>
    </message>
</context>
<context>
    <name>spend::ui::KeyEdit</name>
    <message>
        <source>Admin API key</source>
        <translation>Admin APIキー</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>spend::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Words, dates and numbers of the window, from its next start on. Amounts stay US dollars; files for other programs and the command line stay as they are.</source>
        <translation>ウィンドウの言葉、日付、数値の表記です。次回の起動から有効になります。金額は米ドルのままで、他のプログラム用のファイルとコマンドラインは変わりません。</translation>
    </message>
    <message>
        <source>Quit Spendscope and start it again to see the new language.</source>
        <translation>新しい言語で表示するには、Spendscope を終了して再び起動してください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitDialog</name>
    <message>
        <source>&amp;No limit of their own</source>
        <translation>個別の上限なし(&amp;N)</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>%1の上限</translation>
    </message>
    <message>
        <source>New limit in whole dollars a billing cycle</source>
        <translation>請求サイクルあたりの新しい上限（ドル、整数）</translation>
    </message>
    <message>
        <source>Whole dollars a cycle</source>
        <translation>サイクルあたりのドル（整数）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Now: %1. It limits on-demand usage of this member alone, each billing cycle.</source>
        <translation>現在: %1。請求サイクルごとに、このメンバーのみのオンデマンド使用量を制限します。</translation>
    </message>
    <message>
        <source>Change the limit at Cursor</source>
        <translation>Cursorの上限を変更</translation>
    </message>
    <message>
        <source>Type the new limit.</source>
        <translation>新しい上限を入力してください。</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars.</source>
        <translation>上限はドル単位の整数で入力してください。</translation>
    </message>
    <message>
        <source>This changes %1 (%2) at Cursor, at once: from %3 to %4. It is noted here and can be undone.</source>
        <translation>%1 (%2)の上限をCursorで直ちに%3から%4に変更します。変更はここに記録され、元に戻せます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitRecordModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>The account on the computer that asked</source>
        <translation>変更を要求したコンピューターのアカウント</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsModel</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Against the limit that holds</source>
        <translation>適用される上限との比較</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What holds for the member in a cycle</source>
        <translation>サイクル中、メンバーに適用される上限</translation>
    </message>
    <message>
        <source>Used: Cursor</source>
        <translation>使用済み: Cursor</translation>
    </message>
    <message>
        <source>On-demand spend of this cycle by Cursor&apos;s own count, when it was read last</source>
        <translation>最終読み取り時点での、Cursorの集計による今サイクルのオンデマンド支出</translation>
    </message>
    <message>
        <source>Used: events</source>
        <translation>使用済み: イベント</translation>
    </message>
    <message>
        <source>The same by the usage events, which may be newer</source>
        <translation>使用イベントによる同じ値。こちらの方が新しい場合があります</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>上限比</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>By the end of the cycle, by the forecast</source>
        <translation>サイクル終了時の予測値</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>The day on which the limit was reached, or is expected to be</source>
        <translation>上限に達した日、または達する見込みの日</translation>
    </message>
    <message>
        <source>Reached on this day, by the usage events.</source>
        <translation>使用イベントによると、この日に達しました。</translation>
    </message>
    <message>
        <source>Expected to be reached on this day.</source>
        <translation>この日に達する見込みです。</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>個別の上限</translation>
    </message>
    <message>
        <source>Set for this member alone</source>
        <translation>このメンバーにのみ設定</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>月間上限</translation>
    </message>
    <message>
        <source>As Cursor gives it</source>
        <translation>Cursorの提供値</translation>
    </message>
    <message>
        <source>Cursor does not tell.</source>
        <translation>Cursorからは取得できません。</translation>
    </message>
    <message>
        <source>There is no forecast for this member.</source>
        <translation>このメンバーの予測はありません。</translation>
    </message>
    <message>
        <source>%1; in 80 of 100 cases from %2 to %3</source>
        <translation>%1 (100回中80回は%2～%3)</translation>
    </message>
    <message>
        <source>Not expected within this cycle.</source>
        <translation>このサイクル中には到達しない見込みです。</translation>
    </message>
    <message>
        <source>No limit is set for this member alone.</source>
        <translation>このメンバーに個別の上限は設定されていません。</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全メンバー</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsSection</name>
    <message>
        <source>Allow &amp;changing members&apos; limits at Cursor</source>
        <translation>Cursorのメンバー上限の変更を許可(&amp;C)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Spendscope only reads, unless this is on. Then Plan, Limits offers to change a member&apos;s own limit, if the key is an Admin key: each change is asked about first, noted with who, when, old and new, and can be undone. It holds for everybody who works with these data.</source>
        <translation>オフの場合、Spendscopeは読み取りのみを行います。オンにすると、キーがAdminキーの場合、「プラン」の「上限」でメンバー個別の上限を変更できます。変更のたびに確認があり、変更者、日時、変更前後の値が記録され、元に戻せます。このデータを使うすべてのユーザーに適用されます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsTab</name>
    <message>
        <source>A team limit is one pool, not shared out among members: whoever spends first uses it up for all. When it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>チームの上限は1つの共有枠で、メンバーごとには配分されません。先に使った人の分だけ全員の枠が減り、使い切ると、支出のない人も含め、次のサイクルまで全員がオンデマンドを使えなくなります。1人が共有枠を使い切るのを防げるのは、メンバー個別の上限だけです。</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>上限を変更…</translation>
    </message>
    <message>
        <source>Open Settings, where changing limits is switched on</source>
        <translation>上限の変更を有効にする設定を開く</translation>
    </message>
    <message>
        <source>Try again whether the key may change limits</source>
        <translation>このキーで上限を変更できるか再確認</translation>
    </message>
    <message>
        <source>Limits by member; Ctrl+Enter opens the person</source>
        <translation>メンバー別の上限。Ctrl+Enterでユーザーを開きます</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was not read yet, and with it no limit. Sync first.</source>
        <translation>Cursorの支出がまだ読み取られていないため、上限もありません。先に同期してください。</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>到達見込み</translation>
    </message>
    <message>
        <source>Team&apos;s on-demand</source>
        <translation>チームのオンデマンド</translation>
    </message>
    <message>
        <source>Limits that were changed from here</source>
        <translation>ここで変更した上限</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Undo the chosen change of a limit</source>
        <translation>選択した上限の変更を元に戻す</translation>
    </message>
    <message>
        <source>Changed from here</source>
        <translation>ここでの変更</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What members of </source>
        <translation>対象: </translation>
    </message>
    <message>
        <source> may spend beyond the plan and have spent, </source>
        <translation> – メンバーのプラン超過の上限と支出、 </translation>
    </message>
    <message>
        <source>; read from Cursor %1</source>
        <translation>、Cursorからの読み取り: %1</translation>
    </message>
    <message>
        <source>. This cycle is over: sync for the one that runs now</source>
        <translation>。このサイクルは終了しています。進行中のサイクルを見るには同期してください</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>the team&apos;s limit is used up for all</source>
        <translation>チームの上限を全員分使い切りました</translation>
    </message>
    <message>
        <source>the pool is expected to end on %1</source>
        <translation>共有枠は%1に使い切る見込み</translation>
    </message>
    <message>
        <source>%1 expected by %2</source>
        <translation>%2までに%1の見込み</translation>
    </message>
    <message>
        <source>Cursor does not tell the team&apos;s limit. It can be typed in with the contract.</source>
        <translation>チームの上限はCursorから取得できません。契約の欄に入力できます。</translation>
    </message>
    <message>
        <source>This page only reads. Changing a member&apos;s limit from here can be switched on in Settings.</source>
        <translation>このページは読み取り専用です。メンバーの上限をここで変更するには、設定で有効にしてください。</translation>
    </message>
    <message>
        <source>Choose a member to change their own limit. Every change is asked about, noted and can be undone.</source>
        <translation>メンバーを選択すると、個別の上限を変更できます。変更のたびに確認があり、記録され、元に戻せます。</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Set the limit of %1 back?</source>
        <translation>%1の上限を元に戻しますか？</translation>
    </message>
    <message>
        <source>At Cursor, at once: from %1 to %2.</source>
        <translation>Cursorで直ちに%1から%2に変更します。</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>変更中</translation>
    </message>
    <message>
        <source>Cursor is asked to change the limit of %1 from %2 to %3.</source>
        <translation>Cursorに%1の上限を%2から%3に変更するよう要求しています。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更されていません</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>上限を変更しました</translation>
    </message>
    <message>
        <source>Not known whether the limit was changed</source>
        <translation>上限が変更されたか不明です</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1、%2から%3: %4</translation>
    </message>
    <message>
        <source>no on-demand use any more</source>
        <translation>オンデマンド利用は停止</translation>
    </message>
    <message>
        <source>four fifths are used</source>
        <translation>5 分の 4 を使用済み</translation>
    </message>
    <message>
        <source>reached before the cycle ends</source>
        <translation>周期末までに到達</translation>
    </message>
</context>
<context>
    <name>spend::ui::MailFields</name>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS（必須）</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>None (this machine only)</source>
        <translation>なし（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>Empty: the server asks for none</source>
        <translation>空欄: 認証なし</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>変更なし（キーチェーンに保存済み）</translation>
    </message>
    <message>
        <source>Empty: those that this system trusts</source>
        <translation>空欄: このシステムが信頼する証明書を使用</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>暗号化</translation>
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
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Certificates to trust (PEM file)</source>
        <translation>信頼する証明書 (PEMファイル)</translation>
    </message>
</context>
<context>
    <name>spend::ui::MainWindow</name>
    <message>
        <source>Export data…</source>
        <translation>データをエクスポート…</translation>
    </message>
    <message>
        <source>Data up to %1 UTC</source>
        <translation>%1 UTCまでのデータ</translation>
    </message>
    <message>
        <source>%1 – Spendscope</source>
        <translation>%1 – Spendscope</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>データをエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>このページのガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Guide, &amp;first page</source>
        <translation>ガイドの最初のページ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys and shortcuts</source>
        <translation>キーとショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>更新を確認(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;About Spendscope</source>
        <translation>Spendscopeについて(&amp;A)</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>名前を隠す(&amp;M)</translation>
    </message>
    <message>
        <source>Names of people are hidden, on screen and in all that is handed on.</source>
        <translation>画面でも、外部に渡すものすべてでも、人の名前は隠されています。</translation>
    </message>
    <message>
        <source>Names of people are shown.</source>
        <translation>人の名前が表示されています。</translation>
    </message>
</context>
<context>
    <name>spend::ui::MarkTip</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>価格変更</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ModelView</name>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>リクエスト単価</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>100万トークンあたり</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>キャッシュ率</translation>
    </message>
    <message>
        <source>Max mode, of cost</source>
        <translation>Maxモードのコスト比</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>チーム内割合</translation>
    </message>
    <message>
        <source>Against the team&apos;s models</source>
        <translation>チームの他モデルとの比較</translation>
    </message>
    <message>
        <source>Tokens by class</source>
        <translation>種別ごとのトークン</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>請求グループ</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>請求グループ（このキーでは見えません）</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>リポジトリ（紐付けによる）</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>リポジトリ（このキーでは見えません）</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1人のユーザー</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1人のユーザー</translation>
    </message>
    <message>
        <source>1 event without a cost</source>
        <translation>コストのないイベント1件</translation>
    </message>
    <message>
        <source>%1 events without a cost</source>
        <translation>コストのないイベント%1件</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>%1 of events</source>
        <translation>イベントの%1</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>Team&apos;s median</source>
        <translation>チームの中央値</translation>
    </message>
    <message>
        <source>Cost per event</source>
        <translation>イベント単価</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>100万トークンのコスト</translation>
    </message>
    <message>
        <source>Cache reads per write</source>
        <translation>書き込みあたりの読み取り</translation>
    </message>
    <message>
        <source>How often a token that was written to the cache was read from it</source>
        <translation>キャッシュに書き込まれたトークンが何回読み取られたか</translation>
    </message>
    <message>
        <source>Max mode, of events</source>
        <translation>Maxモードのイベント比</translation>
    </message>
    <message>
        <source>Headless, of cost</source>
        <translation>ヘッドレスのコスト比</translation>
    </message>
    <message>
        <source>Headless, of events</source>
        <translation>ヘッドレスのイベント比</translation>
    </message>
    <message>
        <source>The median is of the %1 models used in this range, each counting once however much it is used. “–”: nothing to divide by.</source>
        <translation>中央値は、この期間に使われた%1モデルのもので、使用量によらず各モデルを1つとして数えます。「–」: 割る数がありません。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>An event has one cost for all its tokens, so cost by class is not known. </source>
        <translation>イベントのコストは全トークンに対して1つのため、種別ごとのコストは不明です。 </translation>
    </message>
    <message>
        <source>≈ is an estimate: the prices that come closest to the cost of %1 cells (a user, day and kind of use each) by least squares. They explain %2 of what differs between cells and miss a cell&apos;s cost by %3 on average.</source>
        <translation>≈は推定値です。%1個のセル（ユーザー、日、使用の種類ごと）のコストに最も近くなる単価を最小二乗法で求めています。セル間の差の%2を説明し、セルのコストとのずれは平均%3です。</translation>
    </message>
    <message>
        <source>There is too little use in this range to estimate it.</source>
        <translation>この期間の使用量が少ないため、推定できません。</translation>
    </message>
    <message>
        <source>Cost does not follow the tokens closely enough in this range to estimate it.</source>
        <translation>この期間はコストとトークン数の相関が弱いため、推定できません。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Cost per million</source>
        <translation>100万あたりコスト</translation>
    </message>
</context>
<context>
    <name>spend::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
</context>
<context>
    <name>spend::ui::NewKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>新しいキーを入力</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin APIキー</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key、スコープはRead-only。</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>「%1」の新しいキー</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Admin APIキーをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>このキーで見える範囲をCursorに問い合わせ中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>spend::ui::NoteDialog</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>What happened that day?</source>
        <translation>この日に何がありましたか？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日付 (UTC)</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>残り%1文字</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>%1文字超過</translation>
    </message>
</context>
<context>
    <name>spend::ui::NotesButton</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes and price changes</source>
        <translation>メモと価格変更</translation>
    </message>
    <message>
        <source>Notes and price changes on the time axis</source>
        <translation>時間軸上のメモと価格変更</translation>
    </message>
    <message>
        <source>&amp;Add note…</source>
        <translation>メモを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>メモを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;price changes</source>
        <translation>価格変更を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Public price changes of Cursor and of models, each with its source</source>
        <translation>Cursorとモデルの公表済みの価格変更（出典付き）</translation>
    </message>
</context>
<context>
    <name>spend::ui::OverviewPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>数値を読み込み中…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Read the newest figures now (F5)</source>
        <translation>最新の数値を今すぐ読み取る (F5)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>See where the money goes</source>
        <translation>お金の使い道を把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by person, billing group, model and repository.</source>
        <translation>Cursorチームを接続すると、ユーザー、請求グループ、モデル、リポジトリ別の支出がここに表示されます。</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>最初の数値を取得中です</translation>
    </message>
</context>
<context>
    <name>spend::ui::PageFaces</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>spend::ui::PaletteNames</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>nothing this cycle</source>
        <translation>今サイクルはなし</translation>
    </message>
    <message>
        <source>%1 this cycle</source>
        <translation>今サイクル %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>spend::ui::PartTable</name>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1（コスト順）。Enterで開き、F2で数値の説明を表示します</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1の合計</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>同日</translation>
    </message>
    <message>
        <source>Attributed by commits of the same day: the surest</source>
        <translation>同日のコミットによる紐付け: 最も確実</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>後の7日</translation>
    </message>
    <message>
        <source>By the next commits within 7 days</source>
        <translation>7日以内の次のコミットによる紐付け</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>前の7日</translation>
    </message>
    <message>
        <source>By the last commits within 7 days before: the least sure</source>
        <translation>過去7日以内の最後のコミットによる紐付け: 確度は最も低い</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeopleList</name>
    <message>
        <source>Find a group by name</source>
        <translation>グループを名前で検索</translation>
    </message>
    <message>
        <source>Find a model by name</source>
        <translation>モデルを名前で検索</translation>
    </message>
    <message>
        <source>Find somebody by name, e-mail, group or role</source>
        <translation>名前、メール、グループ、ロールでユーザーを検索</translation>
    </message>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1（コスト順）。Enterで開き、F2で数値の説明を表示します</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>請求グループが見えません</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Teamsプランなど、このキーでは請求グループが見えません。ユーザー、モデル、種類別のコストは揃っています。</translation>
    </message>
    <message>
        <source>Show people instead</source>
        <translation>代わりにユーザーを表示</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>、今回の請求サイクル</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>、前回の請求サイクル</translation>
    </message>
    <message>
        <source>of %1 active users%2%3</source>
        <translation>アクティブユーザー%1人%2%3</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>使用量は発生時のグループに残ります</translation>
    </message>
    <message>
        <source>ratios are over all use of a model</source>
        <translation>比率はモデルの全使用に対するもの</translation>
    </message>
    <message>
        <source>groups are those of now</source>
        <translation>グループは現在のもの</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>この期間の支出はありません</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1の合計</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>現在のメンバー</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Users with an event in the range, while in the group</source>
        <translation>グループ所属中、期間内にイベントのあるユーザー</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>ユーザーあたり</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>ユーザーあたりコスト</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>現在のグループ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>UTC days with an event</source>
        <translation>イベントのある日数 (UTC)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeoplePage</name>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>数値を読み込み中…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left)</source>
        <translation>%1に戻る (Alt+左)</translation>
    </message>
    <message>
        <source>where you were</source>
        <translation>前の画面</translation>
    </message>
    <message>
        <source>Back (Alt+Left or Backspace)</source>
        <translation>戻る (Alt+左またはBackspace)</translation>
    </message>
    <message>
        <source>See who spends what</source>
        <translation>誰が何に使ったかを把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its people, billing groups and models show here, each with a page.</source>
        <translation>Cursorチームを接続すると、ユーザー、請求グループ、モデルがここに表示され、それぞれのページを開けます。</translation>
    </message>
    <message>
        <source>Nobody to show yet</source>
        <translation>表示するユーザーはまだいません</translation>
    </message>
    <message>
        <source>People, groups and models appear here with the first figures of a connection.</source>
        <translation>接続から最初の数値を取得すると、ユーザー、グループ、モデルがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 (%2比)</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedViews</name>
    <message>
        <source>Pinned views</source>
        <translation>ピン留めしたビュー</translation>
    </message>
</context>
<context>
    <name>spend::ui::PlanPage</name>
    <message>
        <source>Know what the plan costs beside usage</source>
        <translation>使用量以外のプラン費用を把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its seats, limits and contract are looked at here.</source>
        <translation>Cursorチームを接続すると、シート、上限、契約をここで確認できます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>spend::ui::PresetList</name>
    <message>
        <source>Ranges</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>spend::ui::PrivacySection</name>
    <message>
        <source>Hide names and e-mail addresses of people</source>
        <translation>人の名前とメールアドレスを隠す</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>Everybody goes by another name, the same on every page and in everything that is copied, exported or sent. Figures stay as they are. What people typed themselves, such as notes, is not changed.</source>
        <translation>全員が別の名前で表示されます。名前はどのページでも、コピー、エクスポート、送信するものすべてでも同じです。数値は変わりません。メモなど、利用者が入力したものは変更されません。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>spend::ui::QuietHoursCard</name>
    <message>
        <source>Every day from</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>休止開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>休止終了</translation>
    </message>
    <message>
        <source>All of Saturday and Sunday</source>
        <translation>土曜日と日曜日は終日</translation>
    </message>
    <message>
        <source>Serious ones pass all the same</source>
        <translation>重大なアラートは休止中も通知</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知休止時間</translation>
    </message>
    <message>
        <source>Alerts wait meanwhile and come afterwards in one message. By this computer&apos;s clock; for everybody who uses this store.</source>
        <translation>休止中のアラートは保留され、終了後に1つのメッセージで届きます。このコンピューターの時計に従います。このデータストアを使うすべてのユーザーに適用されます。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) wait to be told.</source>
        <translation>
            <numerusform>%n件のインシデントが通知待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be told.</source>
        <translation>通知待ちはありません。</translation>
    </message>
    <message>
        <source>It is quiet now. %1</source>
        <translation>現在、通知休止中です。%1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RailStatus</name>
    <message>
        <source>Opens Connections</source>
        <translation>接続を開きます</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Syncing, %1 %</source>
        <translation>同期中、%1%</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>and 1 more connection</source>
        <translation>ほか1件の接続</translation>
    </message>
    <message>
        <source>and %1 more connections</source>
        <translation>ほか%1件の接続</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3</source>
        <translation>接続%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangeButton</name>
    <message>
        <source>Own dates…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>期間: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePicker</name>
    <message>
        <source>Earlier (Left)</source>
        <translation>前へ (左)</translation>
    </message>
    <message>
        <source>Later (Right)</source>
        <translation>次へ (右)</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>Range: %1, %2</source>
        <translation>期間: %1、%2</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePopup</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Days up to today, such as 2026-11-22.</source>
        <translation>今日までの日付（例: 2026-11-22）。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>Now pick the other end.</source>
        <translation>もう一方の端を選択してください。</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1日間、UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1日間、UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileModel</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether both sides agree to within one cent, and what most likely keeps them apart</source>
        <translation>両者が1セント以内で一致するか、一致しない場合の最も可能性の高い原因</translation>
    </message>
    <message>
        <source>Cost: events</source>
        <translation>コスト: イベント</translation>
    </message>
    <message>
        <source>The sum of the user&apos;s usage events</source>
        <translation>ユーザーの使用イベントの合計</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Cost: spend</source>
        <translation>コスト: 支出</translation>
    </message>
    <message>
        <source>What Cursor says that the user spent, overall</source>
        <translation>Cursorが示すユーザーの支出総額</translation>
    </message>
    <message>
        <source>by spend</source>
        <translation>Cursorの支出による</translation>
    </message>
    <message>
        <source>On-demand: events</source>
        <translation>オンデマンド: イベント</translation>
    </message>
    <message>
        <source>The part of the events that is billed beyond the plan</source>
        <translation>イベントのうちプランを超えて課金される分</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>On-demand: spend</source>
        <translation>オンデマンド: 支出</translation>
    </message>
    <message>
        <source>What Cursor says that is billed beyond the plan</source>
        <translation>Cursorが示すプラン超過の課金分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Events less spend, of cost; where cost agrees or can&apos;t be compared, of on-demand</source>
        <translation>イベント - 支出。コストの差異、コストが一致または比較できない場合はオンデマンドの差異</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>取得不可</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>全ユーザー</translation>
    </message>
    <message>
        <source>%1, of the users who don&apos;t match</source>
        <translation>%1、一致しないユーザーの合計</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcilePage</name>
    <message>
        <source>Know which number is right</source>
        <translation>どの数値が正しいかを把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its events are compared with Cursor&apos;s own figures here, user by user.</source>
        <translation>Cursorチームを接続すると、イベントとCursor自体の数値がユーザーごとにここで比較されます。</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>表示するユーザー</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>全ユーザー</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>差異のみ</translation>
    </message>
    <message>
        <source>Events and spend by user; Ctrl+Enter opens the person</source>
        <translation>ユーザー別のイベントと支出。Ctrl+Enterでユーザーを開きます</translation>
    </message>
    <message>
        <source>User by user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>No difference above one cent: everybody matches.</source>
        <translation>1セントを超える差異はなく、全ユーザーが一致しています。</translation>
    </message>
    <message>
        <source>There are neither events nor spend in this cycle.</source>
        <translation>このサイクルにはイベントも支出もありません。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileTiles</name>
    <message>
        <source>spend does not say</source>
        <translation>支出では不明</translation>
    </message>
    <message>
        <source>spend: %1, not of all</source>
        <translation>支出: %1（一部のユーザー）</translation>
    </message>
    <message>
        <source>spend says the same</source>
        <translation>支出も同額</translation>
    </message>
    <message>
        <source>spend: %1</source>
        <translation>支出: %1</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>イベントのみ</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>支出のみ</translation>
    </message>
    <message>
        <source>Cost by events</source>
        <translation>イベントのコスト</translation>
    </message>
    <message>
        <source>On-demand by events</source>
        <translation>イベントのオンデマンド</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>この数値の説明</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>within a cent</source>
        <translation>1セント以内</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差異なし</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileUserCard</name>
    <message>
        <source>Explanation of the chosen user</source>
        <translation>選択したユーザーの説明</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>ユーザーを開く</translation>
    </message>
    <message>
        <source>Show in Explorer</source>
        <translation>エクスプローラーで表示</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>個別ユーザー</translation>
    </message>
    <message>
        <source>Choose a row to see why its two sides agree or differ.</source>
        <translation>行を選択すると、両者が一致または相違する理由が表示されます。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Events after the spend was read cost %1: without them the difference in cost would be %2.</source>
        <translation>支出の読み取り後のイベントのコストは%1です。これを除くと、コストの差異は%2になります。</translation>
    </message>
    <message>
        <source>Both sides agree to within one cent, which is what rounding may make.</source>
        <translation>両者は1セント以内で一致しています。端数処理で生じうる差です。</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesList</name>
    <message>
        <source>Cost by repository; Enter opens the repository</source>
        <translation>リポジトリ別のコスト。Enterでリポジトリを開きます</translation>
    </message>
    <message>
        <source>No cost in this range could be attributed to a repository</source>
        <translation>この期間にリポジトリに紐付けできたコストはありません</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>紐付け済み</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>コミットされたAI行数</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>AI行単価</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Open this repository</source>
        <translation>このリポジトリを開く</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>attributed to none</source>
        <translation>紐付け先なし</translation>
    </message>
    <message>
        <source>attributed to 1 repository</source>
        <translation>1件のリポジトリに紐付け</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1件のリポジトリ</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>コストの%1</translation>
    </message>
    <message>
        <source>commits are not visible</source>
        <translation>コミットが見えません</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>追加全行の%1</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>この期間の追加行なし</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>紐付け済みコスト比</translation>
    </message>
    <message>
        <source>no AI lines in this range</source>
        <translation>この期間のAI行なし</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>1件あたり%1</translation>
    </message>
    <message>
        <source>none in this range</source>
        <translation>この期間はなし</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of all cost in the range</source>
        <translation>期間内の全コストに占める割合</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>同日</translation>
    </message>
    <message>
        <source>How much of the cost was found by commits of the same day, the surest way</source>
        <translation>最も確実な方法である同日のコミットで判明したコストの割合</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>AI行数</translation>
    </message>
    <message>
        <source>Tab and composer lines that were committed, by the commits&apos; days</source>
        <translation>コミットされたTabとComposerの行数（コミット日による）</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>$/AI line</source>
        <translation>$/AI行</translation>
    </message>
    <message>
        <source>Attributed cost for each AI line</source>
        <translation>AI行あたりの紐付け済みコスト</translation>
    </message>
    <message>
        <source>$/commit</source>
        <translation>$/コミット</translation>
    </message>
    <message>
        <source>Attributed cost for each commit</source>
        <translation>コミットあたりの紐付け済みコスト</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Not known: none of the spend in this range could be attributed to it.</source>
        <translation>不明: この期間に紐付けできた支出はありません。</translation>
    </message>
    <message>
        <source>%1 by commits of the same day, %2 of the next days, %3 of days before</source>
        <translation>同日のコミットによるもの%1、後の7日%2、前の7日%3</translation>
    </message>
    <message>
        <source>%1 AI lines of %2 lines added</source>
        <translation>追加%2行のうちAI行%1行</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1件のリポジトリ</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1件のリポジトリ</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>数値を読み込み中…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Back to all repositories</source>
        <translation>すべてのリポジトリに戻る</translation>
    </message>
    <message>
        <source>All repositories (Esc)</source>
        <translation>すべてのリポジトリ (Esc)</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Merge repositories or give them other names</source>
        <translation>リポジトリの統合や名前の変更</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Repositories are not visible.</source>
        <translation>リポジトリが見えません。</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Teamsプランなど、このキーではコミットが見えないため、支出をリポジトリに紐付けできません。ユーザー、モデル、種類別のコストは揃っています。</translation>
    </message>
    <message>
        <source>Not every connection shows repositories.</source>
        <translation>リポジトリが見えない接続があります。</translation>
    </message>
    <message>
        <source>What its people spend is listed below as unattributed.</source>
        <translation>その接続のユーザーの支出は、下に未紐付けとして表示されます。</translation>
    </message>
    <message>
        <source>Rules (%1)…</source>
        <translation>ルール (%1)…</translation>
    </message>
    <message>
        <source>No repository is called “%1”.</source>
        <translation>「%1」という名前のリポジトリはありません。</translation>
    </message>
    <message>
        <source>It may have another name by now, or its connection was removed.</source>
        <translation>名前が変更されたか、接続が削除された可能性があります。</translation>
    </message>
    <message>
        <source>See what each repository costs</source>
        <translation>リポジトリごとのコストを把握</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by the repositories that people committed to.</source>
        <translation>Cursorチームを接続すると、ユーザーがコミットしたリポジトリ別の支出がここに表示されます。</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>最初の数値を取得中です</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryPartsModel</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>AI行数</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Committed here, but none of their spend in this range is attributed to this repository.</source>
        <translation>ここにコミットしていますが、この期間の支出でこのリポジトリに紐付けられたものはありません。</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1モデル</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1モデル</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryView</name>
    <message>
        <source>Cost and commits by person; Enter opens the person</source>
        <translation>ユーザー別のコストとコミット。Enterでユーザーを開きます</translation>
    </message>
    <message>
        <source>Cost by model; Enter opens the model</source>
        <translation>モデル別のコスト。Enterでモデルを開きます</translation>
    </message>
    <message>
        <source>Nobody in this range</source>
        <translation>この期間のユーザーはいません</translation>
    </message>
    <message>
        <source>No model in this range</source>
        <translation>この期間のモデルはありません</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>コミットされたAI行数</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>AI行単価</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Cost and commits, day by day</source>
        <translation>コストとコミット（日別）</translation>
    </message>
    <message>
        <source>Cost and commits, week by week</source>
        <translation>コストとコミット（週別）</translation>
    </message>
    <message>
        <source>Cost and commits, month by month</source>
        <translation>コストとコミット（月別）</translation>
    </message>
    <message>
        <source>nothing attributed in this range</source>
        <translation>この期間の紐付けなし</translation>
    </message>
    <message>
        <source>%1 on-demand</source>
        <translation>オンデマンド%1</translation>
    </message>
    <message>
        <source>with 1 model</source>
        <translation>1モデルを使用</translation>
    </message>
    <message>
        <source>with %1 models</source>
        <translation>%1モデルを使用</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>追加全行の%1</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>この期間の追加行なし</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>紐付け済みコスト比</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>1件あたり%1</translation>
    </message>
    <message>
        <source>cost of each not known</source>
        <translation>単価は不明</translation>
    </message>
</context>
<context>
    <name>spend::ui::RuleForm</name>
    <message>
        <source>One repository goes by another name. Under a name that is there already, the two are one.</source>
        <translation>1つのリポジトリの名前を変更します。既存の名前を指定すると、両者は1つに統合されます。</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one. A * in the new name is what the pattern&apos;s * was.</source>
        <translation>* は任意の文字列、? は任意の1文字です。新しい名前の * には、パターンの * に一致した部分が入ります。</translation>
    </message>
    <message>
        <source>The expression fits the whole name; \1 is what its first parentheses hold.</source>
        <translation>名前全体に一致する正規表現です。\1 は最初のかっこに一致した部分です。</translation>
    </message>
    <message>
        <source>Names that differ only in upper and lower case are one. Empty: all of them, in the spelling with small letters.</source>
        <translation>大文字と小文字だけが異なる名前を統合します。空欄の場合はすべてが対象で、小文字の表記になります。</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>すべての名前</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>The same name under other owners is the main owner&apos;s. Left empty, it is for every name that several owners have, and the owner with the most repositories is the main one.</source>
        <translation>所有者が異なる同じ名前を、主な所有者のものとして扱います。空欄の場合は、複数の所有者が持つすべての名前が対象となり、リポジトリの最も多い所有者が主な所有者になります。</translation>
    </message>
    <message>
        <source>every name, such as web</source>
        <translation>すべての名前（例: web）</translation>
    </message>
    <message>
        <source>the owner, such as acme</source>
        <translation>所有者（例: acme）</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>ルールの種類</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulePreviewModel</name>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Cost alone</source>
        <translation>単独コスト</translation>
    </message>
    <message>
        <source>Attributed to it without any rule</source>
        <translation>ルールなしで紐付けられるコスト</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>適用後コスト</translation>
    </message>
    <message>
        <source>Attributed to what it becomes, with all that joins it</source>
        <translation>統合されるものをすべて含めた、変更後の名前に紐付けられるコスト</translation>
    </message>
    <message>
        <source>keeps its name</source>
        <translation>名前は変更なし</translation>
    </message>
    <message>
        <source>Nothing of the cost in this range is attributed to it alone.</source>
        <translation>この期間に単独で紐付けられたコストはありません。</translation>
    </message>
    <message>
        <source>%1 → %2, by rule %3</source>
        <translation>%1 → %2、ルール%3による</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesDialog</name>
    <message>
        <source>Choose a rule to change it, or add one.</source>
        <translation>ルールを選択して変更するか、新しく追加してください。</translation>
    </message>
    <message>
        <source>Repository rules</source>
        <translation>リポジトリのルール</translation>
    </message>
    <message>
        <source>Repositories with one name count as one, a commit that stands in several of them once. Rules apply from top to bottom, the first that fits wins. What was read from Cursor stays as it is.</source>
        <translation>同じ名前のリポジトリは1つとして扱い、複数に含まれるコミットは1回だけ数えます。ルールは上から順に適用され、最初に一致したものが優先されます。Cursorから読み取ったデータは変更されません。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the rule (Delete)</source>
        <translation>ルールを削除 (Delete)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>ルールを上に移動 (Alt+上)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>ルールを下に移動 (Alt+下)</translation>
    </message>
    <message>
        <source>What the rules would do, repository by repository</source>
        <translation>リポジトリごとのルールの適用結果</translation>
    </message>
    <message>
        <source>These rules change no repository</source>
        <translation>このルールで変更されるリポジトリはありません</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>変更せずに閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>ルールを適用</translation>
    </message>
    <message>
        <source>%1 repositories, none joined.</source>
        <translation>%1件のリポジトリ、統合なし。</translation>
    </message>
    <message>
        <source>%1 repositories become %2.</source>
        <translation>%1件のリポジトリが%2件になります。</translation>
    </message>
    <message>
        <source>%1 attributed, as without rules.</source>
        <translation>%1を紐付け（ルールなしと同じ）。</translation>
    </message>
    <message>
        <source>%1 attributed, %2 without rules.</source>
        <translation>%1を紐付け（ルールなしでは%2）。</translation>
    </message>
    <message>
        <source>%1 in several repositories count once.</source>
        <translation>複数のリポジトリに含まれる%1は1回だけ数えます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesList</name>
    <message>
        <source>Rules in their order; Space switches one on or off, Alt+Up and Alt+Down move it</source>
        <translation>適用順のルール。スペースでオン/オフ、Alt+上/Alt+下で移動します</translation>
    </message>
    <message>
        <source>No rules: every repository goes by the name that Cursor gives it.</source>
        <translation>ルールなし: すべてのリポジトリはCursorでの名前で表示されます。</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesModel</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>fits no repository</source>
        <translation>一致するリポジトリなし</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1件のリポジトリ</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1件のリポジトリ</translation>
    </message>
</context>
<context>
    <name>spend::ui::SavingCard</name>
    <message>
        <source>%1 a cycle</source>
        <translation>%1/サイクル</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <translation>%1～%2。%3</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>試す: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatRuleRows</name>
    <message>
        <source>Add exception</source>
        <translation>例外を追加</translation>
    </message>
    <message>
        <source>Billing group or person with another seat</source>
        <translation>別のシートを使う請求グループまたはユーザー</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Their seat type</source>
        <translation>シートタイプ</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>この例外を削除</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatTypeRows</name>
    <message>
        <source>Add seat type</source>
        <translation>シートタイプを追加</translation>
    </message>
    <message>
        <source>Name of a seat type</source>
        <translation>シートタイプの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Price of a seat a month, in dollars</source>
        <translation>シートの月額（ドル）</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$/月</translation>
    </message>
    <message>
        <source>Usage that a seat includes each cycle, in dollars</source>
        <translation>シートのサイクルあたりのプラン内使用量（ドル）</translation>
    </message>
    <message>
        <source>Remove this seat type</source>
        <translation>このシートタイプを削除</translation>
    </message>
    <message>
        <source>Usage that each such seat holds each billing cycle; empty: not known</source>
        <translation>各シートに請求サイクルごとに含まれる使用量。空欄: 不明</translation>
    </message>
    <message>
        <source>Each seat type needs a price; a free one costs 0.</source>
        <translation>各シートタイプには価格が必要です。無料の場合は0です。</translation>
    </message>
    <message>
        <source>$ incl.</source>
        <translation>込み ($)</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsModel</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Seat is</source>
        <translation>シート状況</translation>
    </message>
    <message>
        <source>By active days; the contract has the threshold</source>
        <translation>アクティブ日数による判定。しきい値は契約で設定</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>The seat&apos;s type, as the contract assigns it</source>
        <translation>契約で割り当てたシートタイプ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Of the seat a month, after the discount</source>
        <translation>割引後のシート月額</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>What the member&apos;s usage cost in these days</source>
        <translation>この期間のメンバーの使用コスト</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Active days: with activity by daily usage, or with usage events</source>
        <translation>アクティブ日数: 日次使用状況に活動がある日、または使用イベントがある日</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>The last active day within 90 days</source>
        <translation>90日以内の最後のアクティブ日</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that the plan covers</source>
        <translation>今回の請求サイクルのプラン内使用量</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>The first day of this cycle with on-demand spend after included usage</source>
        <translation>このサイクルでプラン内使用量の後に最初のオンデマンド支出が発生した日</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that is billed beyond the plan</source>
        <translation>今回の請求サイクルのプラン超過分の使用量</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>No price is typed in for this seat.</source>
        <translation>このシートの価格は入力されていません。</translation>
    </message>
    <message>
        <source>No activity is known within 90 days.</source>
        <translation>90日以内の活動は確認されていません。</translation>
    </message>
    <message>
        <source>%1 of the %2 that the seat includes</source>
        <translation>シートに含まれる%2のうち%1</translation>
    </message>
    <message>
        <source>From then on usage was billed beyond the plan.</source>
        <translation>以後の使用量はプラン超過として課金されました。</translation>
    </message>
    <message>
        <source>Not used up in this cycle, as far as the events tell.</source>
        <translation>イベントを見る限り、このサイクルでは使い切っていません。</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全メンバー</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsTab</name>
    <message>
        <source>not known for all days</source>
        <translation>一部の日が不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>シート価格未入力</translation>
    </message>
    <message>
        <source>Type in what seats cost</source>
        <translation>シート価格を入力</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>対象日数</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Members and their seats; Ctrl+Enter opens the person</source>
        <translation>メンバーとシート。Ctrl+Enterでユーザーを開きます</translation>
    </message>
    <message>
        <source>Cursor lists no members.</source>
        <translation>Cursorにメンバーがいません。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>ほぼ未使用</translation>
    </message>
    <message>
        <source>Per active person</source>
        <translation>アクティブ1人あたり</translation>
    </message>
    <message>
        <source>Included used up</source>
        <translation>プラン内使い切り</translation>
    </message>
    <message>
        <source>seats and usage a month</source>
        <translation>シートと使用量（月額）</translation>
    </message>
    <message>
        <source>%1 active people</source>
        <translation>アクティブユーザー%1人</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>cycle since %1</source>
        <translation>%1からのサイクル</translation>
    </message>
    <message>
        <source>Daily usage was never read for this connection, so a seat counts as used or stays unknown: no events do not mean that nobody worked.</source>
        <translation>この接続では日次使用状況が取得されていないため、シートは使用中または不明のいずれかになります。イベントがなくても、誰も作業していないとは限りません。</translation>
    </message>
    <message>
        <source>Daily usage was read for %1 of these %2 days. Seats with little activity stay unknown.</source>
        <translation>日次使用状況は%2日間のうち%1日分が取得されています。活動の少ないシートは不明のままです。</translation>
    </message>
    <message>
        <source>Barely used: active on fewer than %1 of %2; the contract has the threshold.</source>
        <translation>ほぼ未使用: %2のうちアクティブな日が%1未満。しきい値は契約で設定します。</translation>
    </message>
    <message>
        <source>Seats of </source>
        <translation>シート: </translation>
    </message>
    <message>
        <source> beside usage of the last %1 days, </source>
        <translation> – 直近%1日間の使用量と対比、 </translation>
    </message>
</context>
<context>
    <name>spend::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>spend::ui::SetupWizard</name>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>spend::ui::Sharing</name>
    <message>
        <source>Save page as HTML…</source>
        <translation>ページを HTML で保存…</translation>
    </message>
    <message>
        <source>Save page as HTML</source>
        <translation>ページを HTML で保存</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Share or export this page</source>
        <translation>このページを共有またはエクスポート</translation>
    </message>
    <message>
        <source>Share or export this page (Ctrl+E)</source>
        <translation>このページを共有またはエクスポート (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>ページをPDFで保存…</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>ページをPDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表: %1</translation>
    </message>
    <message>
        <source>Save chart as PNG…</source>
        <translation>グラフをPNGで保存…</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>グラフをPNGで保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save chart as SVG…</source>
        <translation>グラフをSVGで保存…</translation>
    </message>
    <message>
        <source>Save chart as SVG</source>
        <translation>グラフをSVGで保存</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表をCSVで保存…</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>表をCSVで保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>表をコピーしました。</translation>
    </message>
    <message>
        <source>Share or export</source>
        <translation>共有またはエクスポート</translation>
    </message>
</context>
<context>
    <name>spend::ui::SpendChart</name>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>Forecast to %1: %2, %3.</source>
        <translation>%1までの予測: %2、%3。</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>By then in all</source>
        <translation>その日までの合計</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>forecast, 80 %</source>
        <translation>予測、80%</translation>
    </message>
</context>
<context>
    <name>spend::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::StayTimeline</name>
    <message>
        <source>before that %1</source>
        <translation>その前は%1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>その後%1</translation>
    </message>
    <message>
        <source>%1: in no group</source>
        <translation>%1: グループなし</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>グループなし</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepsBar</name>
    <message>
        <source>How surely: %1</source>
        <translation>確度: %1</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>cost by the commits that lead to a repository</source>
        <translation>リポジトリを特定したコミット別のコスト</translation>
    </message>
</context>
<context>
    <name>spend::ui::StoreSection</name>
    <message>
        <source>PostgreSQL %1 answers; the connection is encrypted.</source>
        <translation>PostgreSQL %1 が応答しました。接続は暗号化されています。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers; the connection does not leave this computer.</source>
        <translation>PostgreSQL %1 が応答しました。接続はこのコンピューター内で完結しています。</translation>
    </message>
    <message>
        <source>The database is empty: the store is made in it at the next start.</source>
        <translation>データベースは空です。次回の起動時にデータストアが作成されます。</translation>
    </message>
    <message>
        <source>There is no store yet, and your account may not make it: one of its owners must open it first.</source>
        <translation>データストアはまだなく、お使いのアカウントでは作成できません。先に所有者が開く必要があります。</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope: one of its owners must open it with this version first.</source>
        <translation>データストアは古い Spendscope のものです。先に所有者がこのバージョンで開く必要があります。</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope and is brought up to date at the next start.</source>
        <translation>データストアは古い Spendscope のもので、次回の起動時に更新されます。</translation>
    </message>
    <message>
        <source>Your account may sync and change what is kept.</source>
        <translation>お使いのアカウントは同期と変更ができます。</translation>
    </message>
    <message>
        <source>Your account may look, not sync or change anything.</source>
        <translation>お使いのアカウントは閲覧のみで、同期や変更はできません。</translation>
    </message>
    <message>
        <source>In a &amp;file on this computer</source>
        <translation>このコンピューター上のファイル(&amp;F)</translation>
    </message>
    <message>
        <source>On a &amp;PostgreSQL server that several administrators share</source>
        <translation>複数の管理者が共有する PostgreSQL サーバー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>次回の起動から使う</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Only to change it</source>
        <translation>変更する場合のみ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Where Spendscope keeps what it reads. In a shared store one program at a time syncs a connection, and all see the same figures, budgets and notes. To take along what is in the file, run “spendscope-cli store copy”.</source>
        <translation>Spendscope が読み込んだデータの保存先です。共有データストアでは、1 つの接続を同期するプログラムは常に 1 つだけで、全員が同じ数値、予算、メモを見ます。ファイルの内容を移すには「spendscope-cli store copy」を実行してください。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The password goes into the keychain, nowhere else. Connections to another computer are always encrypted, and the server must show a valid certificate.</source>
        <translation>パスワードはキーチェーンにのみ保存されます。他のコンピューターへの接続は常に暗号化され、サーバーは有効な証明書を示す必要があります。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Kept. Quit Spendscope and start it again to use it.</source>
        <translation>保存しました。使用するには Spendscope を終了して再度起動してください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::SubjectView</name>
    <message>
        <source>Not in this store</source>
        <translation>このデータストアにはありません</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”. It may belong to a connection that was removed.</source>
        <translation>「%1」の情報はありません。削除された接続のものである可能性があります。</translation>
    </message>
</context>
<context>
    <name>spend::ui::SuggestionList</name>
    <message>
        <source>Looks like one repository</source>
        <translation>同一リポジトリの候補</translation>
    </message>
    <message>
        <source>Look alike (%1)</source>
        <translation>類似 (%1)</translation>
    </message>
    <message>
        <source>differ only in case</source>
        <translation>大文字・小文字のみの違い</translation>
    </message>
    <message>
        <source>the same name under several owners</source>
        <translation>所有者が異なる同じ名前</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Add rule: %1</source>
        <translation>ルールを追加: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>spend::ui::TileRow</name>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>プラン内</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>この数値の説明</translation>
    </message>
    <message>
        <source>Open the forecast</source>
        <translation>予測を開く</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>この期間のコストなし</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>コストの%1</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>%1の数値が揃っていません</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>%1はなし</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1比</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>1 event uncosted</source>
        <translation>コストなし1件</translation>
    </message>
    <message>
        <source>%1 events uncosted</source>
        <translation>コストなし%1件</translation>
    </message>
    <message>
        <source>%1 events, each with a cost</source>
        <translation>%1件のイベント、すべてコストあり</translation>
    </message>
</context>
<context>
    <name>spend::ui::TimelineCard</name>
    <message>
        <source>%1: Up and Down choose a line, Left and Right a stay, Enter opens</source>
        <translation>%1: 上下キーで行、左右キーで在籍期間を選択、Enterで開きます</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべて表示</translation>
    </message>
</context>
<context>
    <name>spend::ui::TogetherCard</name>
    <message>
        <source>Several at once</source>
        <translation>同時適用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>can&apos;t be said</source>
        <translation>判定不可</translation>
    </message>
    <message>
        <source>saves %1 here, %2 alone</source>
        <translation>ここでは%1、単独では%2の節約</translation>
    </message>
    <message>
        <source>At most %1 different filters can be told at once.</source>
        <translation>同時に扱える異なるフィルターは最大%1個です。</translation>
    </message>
    <message>
        <source>Together they save %1 a cycle</source>
        <translation>合わせて1サイクルあたり%1の節約</translation>
    </message>
    <message>
        <source>Together they cost %1 more a cycle</source>
        <translation>合わせて1サイクルあたり%1の増加</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1～%2)</translation>
    </message>
    <message>
        <source>Switch some on to see what they save together.</source>
        <translation>いくつかをオンにすると、合計の節約額が表示されます。</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>現在%1、変更後%2%3。%4</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalStrip</name>
    <message>
        <source>Explain this figure</source>
        <translation>この数値の説明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1比</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>%1の数値が揃っていません</translation>
    </message>
    <message>
        <source>%1 uncosted</source>
        <translation>コストなし%1</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalsRow</name>
    <message>
        <source>Left and Right choose a figure, Enter explains it</source>
        <translation>左右キーで数値を選択、Enterで説明を表示します</translation>
    </message>
    <message>
        <source>Click to see how this figure comes about</source>
        <translation>クリックするとこの数値の算出方法を表示します</translation>
    </message>
</context>
<context>
    <name>spend::ui::Tray</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Spendscope</source>
        <translation>Spendscopeを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Today (UTC): %1</source>
        <translation>今日 (UTC): %1</translation>
    </message>
    <message>
        <source>This cycle: %1</source>
        <translation>今サイクル: %1</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>%1: syncing, %2 %</source>
        <translation>%1: 同期中、%2%</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::TwoMonths</name>
    <message>
        <source>Earlier months</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter picks the first day and then the last, Page Up and Page Down turn the months.</source>
        <translation>矢印キーで移動、Enterで開始日、終了日の順に選択、Page Up/Page Downで月を切り替えます。</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>終了日: %1</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>開始日: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::UnattributedCard</name>
    <message>
        <source>Show in Explorer</source>
        <translation>エクスプローラーで表示</translation>
    </message>
    <message>
        <source>All cost in this range belongs to a repository.</source>
        <translation>この期間のすべてのコストがリポジトリに紐付いています。</translation>
    </message>
    <message>
        <source>Show unattributed cost in Explorer</source>
        <translation>未紐付けのコストをエクスプローラーで表示</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未紐付け</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>これらを表示</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Show cost without a user in Explorer</source>
        <translation>ユーザーのないコストをエクスプローラーで表示</translation>
    </message>
</context>
<context>
    <name>spend::ui::UpdateDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Look once a &amp;week by itself, while Spendscope runs</source>
        <translation>Spendscopeの実行中、週に1回自動的に確認(&amp;W)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>詳細を見る(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Spendscope would read one file:
%1

Nothing is said about you or your team, the file&apos;s signature is checked, and you are only told: nothing is downloaded or installed.</source>
        <translation>Spendscopeは次のファイルを1つ読み取ります:
%1

ユーザーやチームの情報は送信されません。ファイルの署名が検証され、結果をお知らせするだけです。ダウンロードやインストールは行われません。</translation>
    </message>
    <message>
        <source>This copy was built without an address to look at. Whoever you have it from, such as your system&apos;s package manager, brings newer versions.

Yours is version %1.</source>
        <translation>このビルドには更新の確認先が設定されていません。新しいバージョンは、システムのパッケージマネージャーなど、入手元から提供されます。

お使いのバージョンは%1です。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Version %1 is the newest one.</source>
        <translation>バージョン%1は最新です。</translation>
    </message>
    <message>
        <source>Spendscope %1 is there</source>
        <translation>Spendscope %1が公開されています</translation>
    </message>
    <message>
        <source>Yours is version %1.</source>
        <translation>お使いのバージョンは%1です。</translation>
    </message>
    <message>
        <source>The new one is of %1.</source>
        <translation>新しいバージョンの公開日: %1。</translation>
    </message>
    <message>
        <source>Install it the way this copy came. It can be read about at %1.</source>
        <translation>これまでと同じ方法でインストールしてください。詳細は%1をご覧ください。</translation>
    </message>
</context>
<context>
    <name>spend::ui::UserView</name>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>キャッシュ率</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>チーム内割合</translation>
    </message>
    <message>
        <source>Billing groups over time</source>
        <translation>請求グループの推移</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in. The coloured line marks the range shown.</source>
        <translation>使用量は発生時のグループに残ります。色付きの線は表示中の期間を示します。</translation>
    </message>
    <message>
        <source>Limits, by Cursor&apos;s own count</source>
        <translation>上限（Cursorの集計による）</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>この期間の支出はありません</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>リポジトリ（紐付けによる）</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>リポジトリ（このキーでは見えません）</translation>
    </message>
    <message>
        <source>Billing groups it was spent in</source>
        <translation>支出時の請求グループ</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>請求グループ（このキーでは見えません）</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>%1から削除済み</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>所属: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>利用期間 %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>コストなし</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>コストの%1</translation>
    </message>
    <message>
        <source>%1 events, %2 days</source>
        <translation>%1件のイベント、%2日</translation>
    </message>
    <message>
        <source>%1 per million</source>
        <translation>100万あたり%1</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message>
        <source>Used on-demand in the cycle</source>
        <translation>サイクルのオンデマンド使用額</translation>
    </message>
    <message>
        <source>Effective limit</source>
        <translation>有効な上限</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>上限の使用率</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>月間上限</translation>
    </message>
    <message>
        <source>Hard limit override</source>
        <translation>個別上限 (ハードリミット)</translation>
    </message>
    <message>
        <source>Cycle began</source>
        <translation>サイクル開始</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend listing has no line for this user.</source>
        <translation>Cursorの支出一覧にこのユーザーの行はありません。</translation>
    </message>
    <message>
        <source>“–”: not given. The listing is of an earlier cycle; the next sync reads the current one.</source>
        <translation>「–」: 値なし。この一覧は以前のサイクルのものです。次回の同期で現在のサイクルを読み取ります。</translation>
    </message>
    <message>
        <source>“–”: not given. An override of $0 means none.</source>
        <translation>「–」: 値なし。個別上限の$0は、設定なしを意味します。</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · 編集済み</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>Saved views: %1, edited</source>
        <translation>保存済みビュー: %1、編集済み</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>保存済みビュー: %1</translation>
    </message>
    <message>
        <source>Shown with changes. Open to save them, or to go back.</source>
        <translation>変更を加えて表示中です。開いて保存するか、元に戻してください。</translation>
    </message>
    <message>
        <source>Saved views: open, save, pin to Overview, share</source>
        <translation>保存済みビュー: 開く、保存、概要にピン留め、共有</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsFile</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Spendscope views (*.%1);;All files (*)</source>
        <translation>Spendscopeビュー (*.%1);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsNameForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsPanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>No view is saved yet. Set Explorer up as you like it, then save that under a name.</source>
        <translation>保存済みのビューはまだありません。エクスプローラーを好みに合わせて設定し、名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>Paste a view</source>
        <translation>ビューを貼り付け</translation>
    </message>
    <message>
        <source>Take a view that somebody sent you from the clipboard (Ctrl+V)</source>
        <translation>送られてきたビューをクリップボードから取り込む (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Saved. Send the file, and others open it here.</source>
        <translation>保存しました。ファイルを送ると、他のユーザーがここで開けます。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>このビューに名前を付けて保存</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>名前を「%1」に変更しました。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” is on Overview now.</source>
        <translation>「%1」を概要にピン留めしました。</translation>
    </message>
    <message>
        <source>“%1” is off Overview.</source>
        <translation>「%1」を概要から外しました。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save what Explorer shows here</source>
        <translation>エクスプローラーの現在の表示で保存(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Copied. Paste it into a chat or a mail, and others paste it here.</source>
        <translation>コピーしました。チャットやメールに貼り付けて送ると、相手がここに貼り付けられます。</translation>
    </message>
    <message>
        <source>Save the view that you were sent as</source>
        <translation>受け取ったビューに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>ビューを開く</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsRow</name>
    <message>
        <source>by %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>× %1別</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>フィルター1件</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>フィルター%1件</translation>
    </message>
    <message>
        <source>Take “%1” off Overview</source>
        <translation>「%1」を概要から外す</translation>
    </message>
    <message>
        <source>Pin “%1” to Overview</source>
        <translation>「%1」を概要にピン留め</translation>
    </message>
    <message>
        <source>Take off Overview</source>
        <translation>概要から外す</translation>
    </message>
    <message>
        <source>Pin to Overview</source>
        <translation>概要にピン留め</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>「%1」のその他の操作</translation>
    </message>
    <message>
        <source>Rename, share, delete…</source>
        <translation>名前の変更、共有、削除…</translation>
    </message>
    <message>
        <source>%1, shown with changes</source>
        <translation>%1、変更を加えて表示中</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1、表示中</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · 編集済み</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfForm</name>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Requests that go to</source>
        <translation>変更元のモデル</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>変更先</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>リクエストの割合</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Tokens for the same work</source>
        <translation>同じ作業のトークン数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Seats that change</source>
        <translation>変更するシート</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>No max mode</source>
        <translation>Maxモードなし</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>別のシート</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>トークン単位</translation>
    </message>
    <message>
        <source>By requests</source>
        <translation>リクエスト単位</translation>
    </message>
    <message>
        <source>would go to</source>
        <translation>変更先</translation>
    </message>
    <message>
        <source>Tokens or requests for the same work</source>
        <translation>同じ作業のトークン数またはリクエスト数</translation>
    </message>
    <message>
        <source>Price measured</source>
        <translation>単価の基準</translation>
    </message>
    <message>
        <source>On-demand dollars a person and cycle</source>
        <translation>1人・1サイクルあたりのオンデマンド（ドル）</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>上限（ドル）</translation>
    </message>
    <message>
        <source>Price of a seat now</source>
        <translation>現在のシート価格</translation>
    </message>
    <message>
        <source>Price now in dollars</source>
        <translation>現在の価格（ドル）</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>変更後の価格</translation>
    </message>
    <message>
        <source>Price then in dollars</source>
        <translation>変更後の価格（ドル）</translation>
    </message>
    <message>
        <source>Usage that it includes now</source>
        <translation>現在のプラン内使用量</translation>
    </message>
    <message>
        <source>Included now in dollars</source>
        <translation>現在のプラン内（ドル）</translation>
    </message>
    <message>
        <source>Usage included then</source>
        <translation>変更後のプラン内使用量</translation>
    </message>
    <message>
        <source>Included then in dollars</source>
        <translation>変更後のプラン内（ドル）</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfPeopleModel</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約額</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfTab</name>
    <message>
        <source>What if</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Largest savings found</source>
        <translation>節約効果の大きい順</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Add to several</source>
        <translation>同時適用に追加</translation>
    </message>
    <message>
        <source>Several that hold at once are told together, below</source>
        <translation>同時に適用したときの合計を下に表示します</translation>
    </message>
    <message>
        <source>Whom it touches; Enter opens the person</source>
        <translation>影響を受けるユーザー。Enterでユーザーを開きます</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Nothing was found that would save as much as 0.5 % of the cost.</source>
        <translation>コストの0.5%以上を節約できるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>, the last complete billing cycle</source>
        <translation>、最後に完了した請求サイクル</translation>
    </message>
    <message>
        <source>, scaled to a billing cycle</source>
        <translation>、1請求サイクルに換算</translation>
    </message>
    <message>
        <source>Saves %1 a cycle</source>
        <translation>1サイクルあたり%1の節約</translation>
    </message>
    <message>
        <source>Costs %1 more a cycle</source>
        <translation>1サイクルあたり%1の増加</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1～%2)</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>現在%1、変更後%2%3。%4</translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>Nobody used that in the days that are measured.</source>
        <translation>測定期間に使用したユーザーはいません。</translation>
    </message>
    <message>
        <source>It can&apos;t be said</source>
        <translation>判定できません</translation>
    </message>
</context>
<context>
    <name>spend::ui::WindowSection</name>
    <message>
        <source>Closing the window leaves Spendscope in the system tray</source>
        <translation>ウィンドウを閉じてもSpendscopeをシステムトレイに残す</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <source>From there it shows today&apos;s cost and this cycle&apos;s, goes on syncing, and is opened or quit.</source>
        <translation>システムトレイでは今日と今サイクルのコストを表示し、同期を続けます。開く操作や終了もできます。</translation>
    </message>
    <message>
        <source>This desktop shows no system tray.</source>
        <translation>このデスクトップにはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>spend::ui::WizardPage</name>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>最初のデータ</translation>
    </message>
</context>
</TS>
