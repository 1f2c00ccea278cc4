<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AlertText</name>
    <message>
        <source>To %1 by %2</source>
        <translation>An %1 über %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n more by %2</source>
        <translation>
            <numerusform>An %1 und %n weiteren über %2</numerusform>
            <numerusform>An %1 und %n weitere über %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Führt %1 aus</translation>
    </message>
    <message>
        <source>To an incoming webhook</source>
        <translation>An einen eingehenden Webhook</translation>
    </message>
    <message>
        <source>On this desktop, while Spendscope runs</source>
        <translation>Auf diesem Desktop, solange Spendscope läuft</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
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
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Budgets that are crossed</source>
        <translation>Überschrittene Budgets</translation>
    </message>
    <message>
        <source>Budgets that will be crossed</source>
        <translation>Voraussichtlich überschrittene Budgets</translation>
    </message>
    <message>
        <source>Unusual spend</source>
        <translation>Ungewöhnliche Ausgaben</translation>
    </message>
    <message>
        <source>Limits of members</source>
        <translation>Limits von Mitgliedern</translation>
    </message>
    <message>
        <source>Trouble with connections</source>
        <translation>Probleme mit Verbindungen</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <translation>Vertragstermine</translation>
    </message>
    <message>
        <source>Everything, also notices</source>
        <translation>Alles, auch Hinweise</translation>
    </message>
    <message>
        <source>Warnings and serious ones</source>
        <translation>Warnungen und Kritisches</translation>
    </message>
    <message>
        <source>Serious ones only</source>
        <translation>Nur Kritisches</translation>
    </message>
    <message>
        <source>tells everything that is watched</source>
        <translation>meldet alles, was überwacht wird</translation>
    </message>
    <message>
        <source>tells: %1</source>
        <translation>meldet: %1</translation>
    </message>
    <message>
        <source>%1; %2. %3.</source>
        <translation>%1; %2. %3.</translation>
    </message>
</context>
<context>
    <name>AlertWording</name>
    <message>
        <source>%1 channels are kept already, and more are not possible.</source>
        <translation>Es sind bereits %1 Kanäle angelegt, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name can&apos;t be read.</source>
        <translation>Der Name des Mailservers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.com, without a port.</source>
        <translation>Schreiben Sie ihn wie smtp.example.com, ohne Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way could read password and figures.</source>
        <translation>Ohne TLS könnte unterwegs jeder Passwort und Zahlen mitlesen.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS; no TLS is allowed to this machine only (127.0.0.1).</source>
        <translation>Wählen Sie STARTTLS oder TLS; ohne TLS ist nur dieser Computer (127.0.0.1) zulässig.</translation>
    </message>
    <message>
        <source>The user name holds characters that none has.</source>
        <translation>Der Benutzername enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address can&apos;t be read.</source>
        <translation>Die Absenderadresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write one address like spend@example.com.</source>
        <translation>Schreiben Sie eine einzelne Adresse wie spend@example.com.</translation>
    </message>
    <message>
        <source>The recipient “%1” is no address.</source>
        <translation>Der Empfänger „%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Write addresses like ada@example.com, with commas between them.</source>
        <translation>Schreiben Sie Adressen wie ada@example.com, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>There is nobody to send to.</source>
        <translation>Es gibt keinen Empfänger.</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>Geben Sie mindestens einen Empfänger an.</translation>
    </message>
    <message>
        <source>There are more than %1 recipients.</source>
        <translation>Es sind mehr als %1 Empfänger.</translation>
    </message>
    <message>
        <source>Use a mailing list&apos;s address.</source>
        <translation>Verwenden Sie die Adresse einer Mailingliste.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>Es gibt bereits einen Kanal namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This channel would tell nothing.</source>
        <translation>Dieser Kanal würde nichts melden.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it is to tell.</source>
        <translation>Wählen Sie mindestens eines aus, das er melden soll.</translation>
    </message>
    <message>
        <source>There is no program to run.</source>
        <translation>Es ist kein Programm angegeben.</translation>
    </message>
    <message>
        <source>Write its path, and its arguments behind.</source>
        <translation>Schreiben Sie seinen Pfad und dahinter seine Argumente.</translation>
    </message>
    <message>
        <source>A command may take 1 to %1 seconds.</source>
        <translation>Ein Befehl darf 1 bis %1 Sekunden dauern.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Alerts.</source>
        <translation>Geben Sie es unter Einstellungen, Meldungen ein.</translation>
    </message>
    <message>
        <source>The program %1 is not there or can&apos;t be run.</source>
        <translation>Das Programm %1 ist nicht vorhanden oder nicht ausführbar.</translation>
    </message>
    <message>
        <source>Write its path in full and make it executable.</source>
        <translation>Geben Sie den vollständigen Pfad an, und machen Sie es ausführbar.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Das Programm %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Check that it can be run by this user.</source>
        <translation>Prüfen Sie, ob dieser Benutzer es ausführen darf.</translation>
    </message>
    <message>
        <source>The command took longer than %1 seconds and was ended.</source>
        <translation>Der Befehl dauerte länger als %1 Sekunden und wurde beendet.</translation>
    </message>
    <message>
        <source>Let it do its work in the background, or allow it more time.</source>
        <translation>Lassen Sie ihn im Hintergrund arbeiten, oder geben Sie ihm mehr Zeit.</translation>
    </message>
    <message>
        <source>The command crashed or was killed.</source>
        <translation>Der Befehl ist abgestürzt oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Führen Sie ihn von Hand aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The command ended with exit status %1.</source>
        <translation>Der Befehl endete mit dem Exit-Status %1.</translation>
    </message>
    <message>
        <source>%1 was not found in the network.</source>
        <translation>%1 wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its name and the connection to the network.</source>
        <translation>Prüfen Sie den Namen und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 takes no connection.</source>
        <translation>%1 nimmt keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check address and port, and whether a firewall is between.</source>
        <translation>Prüfen Sie Adresse und Port, und ob eine Firewall dazwischenliegt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if it stays so.</source>
        <translation>Es wird automatisch erneut versucht; bleibt es dabei, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ließ sich nicht prüfen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the name, or give the file with your own authority&apos;s certificate if it has one.</source>
        <translation>Prüfen Sie den Namen, oder geben Sie die Datei mit dem Zertifikat Ihrer eigenen Zertifizierungsstelle an, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>Die Datei mit den vertrauenswürdigen Zertifikaten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It must be a PEM file that this user can read.</source>
        <translation>Es muss eine PEM-Datei sein, die dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check the port and the kind of TLS.</source>
        <translation>Prüfen Sie den Port und die Art von TLS.</translation>
    </message>
    <message>
        <source>There is no desktop to notify from the command line.</source>
        <translation>Auf der Befehlszeile gibt es keinen Desktop für Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Open Spendscope&apos;s window: it shows desktop notifications.</source>
        <translation>Öffnen Sie das Fenster von Spendscope: Es zeigt Desktop-Benachrichtigungen an.</translation>
    </message>
    <message>
        <source>%1: no new data for long</source>
        <translation>%1: seit Langem keine neuen Daten</translation>
    </message>
    <message>
        <source>%1: new data can&apos;t be read</source>
        <translation>%1: Neue Daten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The mail server %1</source>
        <translation>Mailserver %1</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1 bietet kein STARTTLS, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose TLS with the port for it (usually 465), or ask who runs the server.</source>
        <translation>Wählen Sie TLS mit dem passenden Port (meist 465), oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 refused user name or password.</source>
        <translation>%1 hat Benutzername oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts; some servers want a password made for programs.</source>
        <translation>Geben Sie beides unter Einstellungen, Meldungen erneut ein; manche Server verlangen ein eigenes App-Passwort.</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1 hat die Nachricht abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Check the sender&apos;s and the recipients&apos; addresses, and what the server lets this user send.</source>
        <translation>Prüfen Sie die Adressen von Absender und Empfängern, und was der Server diesem Benutzer zu senden erlaubt.</translation>
    </message>
    <message>
        <source>%1 does not take the message now (%2).</source>
        <translation>%1 nimmt die Nachricht derzeit nicht an (%2).</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Ein neuer Versuch folgt automatisch.</translation>
    </message>
    <message>
        <source>The conversation with %1 broke off.</source>
        <translation>Die Kommunikation mit %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check port and kind of TLS if it stays so.</source>
        <translation>Es wird automatisch erneut versucht; bleibt es dabei, prüfen Sie Port und Art von TLS.</translation>
    </message>
    <message>
        <source>Without TLS nothing is sent to another machine.</source>
        <translation>Ohne TLS wird nichts an einen anderen Computer gesendet.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS under Settings, Alerts.</source>
        <translation>Wählen Sie unter Einstellungen, Meldungen STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>Sender or recipients of this channel can&apos;t be read.</source>
        <translation>Absender oder Empfänger dieses Kanals sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Enter them again under Settings, Alerts.</source>
        <translation>Geben Sie sie unter Einstellungen, Meldungen erneut ein.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Over by now: %1</source>
        <translation>Inzwischen vorbei: %1</translation>
    </message>
    <message>
        <source>Sent by Spendscope.</source>
        <translation>Gesendet von Spendscope.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weiteres</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Spendscope: a test</source>
        <translation>Spendscope: ein Test</translation>
    </message>
    <message>
        <source>This is a test of the channel “%1”. Alerts will come this way.</source>
        <translation>Dies ist ein Test des Kanals „%1“. Meldungen kommen auf diesem Weg.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>webhook&apos;s URL</source>
        <translation>die Webhook-URL</translation>
    </message>
    <message>
        <source>The %1 of “%2” can&apos;t be read from the keychain.</source>
        <translation>Aus dem Schlüsselbund kann %1 von „%2“ nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the %1 again under Settings, Alerts.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie %1 unter Einstellungen, Meldungen erneut ein.</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 weitere</translation>
    </message>
    <message>
        <source>%1 was sent by e-mail only.</source>
        <translation>%1 wurde nur per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now.</source>
        <translation>%1 nimmt derzeit keine weiteren Nachrichten an.</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the time that it asks for.</source>
        <translation>Es wird automatisch erneut versucht, nach der verlangten Wartezeit.</translation>
    </message>
    <message>
        <source>%1 does not know this webhook (any more).</source>
        <translation>%1 kennt diesen Webhook nicht (mehr).</translation>
    </message>
    <message>
        <source>Make a new one there and enter its URL under Settings, Alerts.</source>
        <translation>Legen Sie dort einen neuen an, und geben Sie seine URL unter Einstellungen, Meldungen ein.</translation>
    </message>
    <message>
        <source>The webhook points elsewhere, and that is not followed.</source>
        <translation>Der Webhook verweist auf eine andere Adresse; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Enter the URL that %1 shows for the webhook.</source>
        <translation>Geben Sie die URL ein, die %1 für den Webhook anzeigt.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 hat selbst eine Störung (%2).</translation>
    </message>
    <message>
        <source>Check that the webhook is one for %1 messages.</source>
        <translation>Prüfen Sie, ob der Webhook für Nachrichten an %1 gedacht ist.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL can&apos;t be read.</source>
        <translation>Die URL des Webhooks ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Copy it in full from where the webhook was made.</source>
        <translation>Kopieren Sie sie vollständig von dort, wo der Webhook angelegt wurde.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must not hold a user name.</source>
        <translation>Die URL des Webhooks darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL must begin with https://.</source>
        <translation>Die URL des Webhooks muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>http is allowed to this machine only (127.0.0.1).</source>
        <translation>http ist nur zu diesem Computer (127.0.0.1) zulässig.</translation>
    </message>
</context>
<context>
    <name>AnalysisWording</name>
    <message>
        <source>Events without a user</source>
        <translation>Ereignisse ohne Nutzer</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>kein Nutzer</translation>
    </message>
    <message>
        <source>Service accounts and some cloud agents use models without being a member of the team. Their events cost money, and stand in nobody&apos;s spend.</source>
        <translation>Dienstkonten und manche Cloud-Agents nutzen Modelle, ohne Mitglied des Teams zu sein. Ihre Ereignisse kosten Geld, stehen aber in niemandes Ausgaben.</translation>
    </message>
    <message>
        <source>Nothing to do: they belong to the team&apos;s total.</source>
        <translation>Nichts zu tun: Sie gehören zur Summe des Teams.</translation>
    </message>
    <message>
        <source>No spend kept</source>
        <translation>Keine Ausgabendaten</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>keine Ausgabendaten</translation>
    </message>
    <message>
        <source>The service tells what members spent in the current cycle only. Nobody asked it during this one, so there is nothing to compare the events with.</source>
        <translation>Der Dienst meldet nur, was Mitglieder im laufenden Zyklus ausgegeben haben. Während dieses Zyklus wurde er nicht abgefragt, daher fehlt ein Vergleichswert für die Ereignisse.</translation>
    </message>
    <message>
        <source>Nothing to do. Cycles are kept from the first sync on.</source>
        <translation>Nichts zu tun. Ab der ersten Synchronisierung werden Zyklen gespeichert.</translation>
    </message>
    <message>
        <source>Not in the service&apos;s list</source>
        <translation>Nicht in der Liste des Dienstes</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>There are events of this user, but the service lists no spend: most often somebody who has left the team, or whose address has changed.</source>
        <translation>Es gibt Ereignisse dieses Nutzers, aber der Dienst führt keine Ausgaben auf: meist jemand, der das Team verlassen hat oder dessen Adresse sich geändert hat.</translation>
    </message>
    <message>
        <source>See in Cursor&apos;s dashboard whether the person is a member still, and under which address.</source>
        <translation>Sehen Sie im Dashboard von Cursor nach, ob die Person noch Mitglied ist und unter welcher Adresse.</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>Entfernte Mitglieder</translation>
    </message>
    <message>
        <source>removed member</source>
        <translation>entferntes Mitglied</translation>
    </message>
    <message>
        <source>The service goes on telling the spend of somebody who has left, but may no longer list, or revise, all of that person&apos;s events.</source>
        <translation>Der Dienst meldet weiterhin die Ausgaben von jemandem, der das Team verlassen hat, führt aber womöglich nicht mehr alle Ereignisse dieser Person auf oder korrigiert sie nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing to do: the service&apos;s figure is the one that is billed.</source>
        <translation>Nichts zu tun: Abgerechnet wird nach der Zahl des Dienstes.</translation>
    </message>
    <message>
        <source>Not in events at all</source>
        <translation>Gar nicht in Ereignissen</translation>
    </message>
    <message>
        <source>no usage event</source>
        <translation>kein Nutzungsereignis</translation>
    </message>
    <message>
        <source>The service&apos;s figure holds something that is no usage event: a seat, a tax, another fee, or a credit.</source>
        <translation>Die Zahl des Dienstes enthält etwas, das kein Nutzungsereignis ist: eine Lizenz, eine Steuer, eine andere Gebühr oder eine Gutschrift.</translation>
    </message>
    <message>
        <source>Enter the invoice&apos;s amount, and see how much of it is usage.</source>
        <translation>Geben Sie den Rechnungsbetrag ein, und sehen Sie, wie viel davon Nutzung ist.</translation>
    </message>
    <message>
        <source>No amounts given</source>
        <translation>Keine Beträge angegeben</translation>
    </message>
    <message>
        <source>no amounts given</source>
        <translation>keine Beträge angegeben</translation>
    </message>
    <message>
        <source>The service lists the member without saying what was spent.</source>
        <translation>Der Dienst führt das Mitglied auf, ohne zu sagen, was ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Nothing to do: the events are all that is known.</source>
        <translation>Nichts zu tun: Mehr als die Ereignisse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only on-demand compared</source>
        <translation>Nur On-Demand verglichen</translation>
    </message>
    <message>
        <source>only on-demand known</source>
        <translation>nur On-Demand bekannt</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one that does not say what was spent overall, so the included part has nothing to be compared with.</source>
        <translation>Die Antwort des Dienstes hat ein älteres Format ohne Gesamtausgaben; für den enthaltenen Teil fehlt daher ein Vergleichswert.</translation>
    </message>
    <message>
        <source>Nothing to do: on-demand spend is the part that is billed.</source>
        <translation>Nichts zu tun: Abgerechnet werden die On-Demand-Ausgaben.</translation>
    </message>
    <message>
        <source>Only cost compared</source>
        <translation>Nur Kosten verglichen</translation>
    </message>
    <message>
        <source>only cost known</source>
        <translation>nur Kosten bekannt</translation>
    </message>
    <message>
        <source>The service&apos;s answer says what was spent overall, but not which part of it is billed beyond the plan.</source>
        <translation>Die Antwort des Dienstes nennt die Gesamtausgaben, aber nicht, welcher Teil davon über den Tarif hinaus abgerechnet wird.</translation>
    </message>
    <message>
        <source>Nothing to do: the whole is compared, its parts can&apos;t be.</source>
        <translation>Nichts zu tun: Das Ganze wird verglichen, seine Teile lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>Ereignisse ohne Kosten</translation>
    </message>
    <message>
        <source>events without a cost</source>
        <translation>Ereignisse ohne Kosten</translation>
    </message>
    <message>
        <source>For these events the service gave neither a charge nor the model&apos;s cost. They count as 0 here, and may well count as more there.</source>
        <translation>Für diese Ereignisse hat der Dienst weder einen berechneten Betrag noch die Kosten des Modells angegeben. Sie zählen hier als 0 und dort möglicherweise als mehr.</translation>
    </message>
    <message>
        <source>Look at them in Explorer, with “without a cost” as the measure; ask Cursor if they are many.</source>
        <translation>Sehen Sie sie im Explorer an, mit „ohne Kosten“ als Messgröße; sind es viele, fragen Sie Cursor.</translation>
    </message>
    <message>
        <source>Still settling</source>
        <translation>Noch in Klärung</translation>
    </message>
    <message>
        <source>still settling</source>
        <translation>noch in Klärung</translation>
    </message>
    <message>
        <source>Events arrive late, and their figures are revised for up to two days. Until the cycle has been over for that long, either side may move.</source>
        <translation>Ereignisse treffen verspätet ein, und ihre Zahlen werden bis zu zwei Tage lang korrigiert. Bis der Zyklus so lange vorbei ist, können sich beide Seiten noch ändern.</translation>
    </message>
    <message>
        <source>Compare again when the cycle has been over for two days.</source>
        <translation>Vergleichen Sie erneut, wenn der Zyklus zwei Tage vorbei ist.</translation>
    </message>
    <message>
        <source>Spend read before the end</source>
        <translation>Ausgaben vor dem Ende gelesen</translation>
    </message>
    <message>
        <source>spend read early</source>
        <translation>Ausgaben zu früh gelesen</translation>
    </message>
    <message>
        <source>The service tells the current cycle&apos;s spend only, so its last word on a finished cycle was heard before the cycle ended. What was used after that is in the events alone.</source>
        <translation>Der Dienst meldet nur die Ausgaben des laufenden Zyklus; der letzte Stand eines beendeten Zyklus wurde daher vor dessen Ende gelesen. Was danach genutzt wurde, steht nur in den Ereignissen.</translation>
    </message>
    <message>
        <source>Nothing to do. The shorter the interval between syncs, the smaller the gap.</source>
        <translation>Nichts zu tun. Je kürzer das Intervall der Synchronisierung, desto kleiner die Lücke.</translation>
    </message>
    <message>
        <source>Events missing at the start</source>
        <translation>Ereignisse fehlen am Anfang</translation>
    </message>
    <message>
        <source>start not ingested</source>
        <translation>Anfang nicht eingelesen</translation>
    </message>
    <message>
        <source>Ingestion reaches back to a day within this cycle. What was used before is in the service&apos;s figure, but not in the events.</source>
        <translation>Eingelesen wurde erst ab einem Tag innerhalb dieses Zyklus. Was zuvor genutzt wurde, steckt in der Zahl des Dienstes, aber nicht in den Ereignissen.</translation>
    </message>
    <message>
        <source>Let the first ingestion finish, or choose an earlier start in the connection&apos;s settings.</source>
        <translation>Warten Sie das erste Einlesen ab, oder wählen Sie in den Einstellungen der Verbindung einen früheren Beginn.</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>The two sides differ, and nothing that Spendscope knows explains it.</source>
        <translation>Die beiden Seiten weichen voneinander ab, und nichts, was Spendscope weiß, erklärt es.</translation>
    </message>
    <message>
        <source>Sync once more. If it stays, ask Cursor&apos;s support, with the user, the cycle and both figures.</source>
        <translation>Synchronisieren Sie noch einmal. Bleibt es dabei, wenden Sie sich mit Nutzer, Zyklus und beiden Zahlen an den Support von Cursor.</translation>
    </message>
    <message>
        <source>The cycle is still settling: the service adds and revises events up to two days later.</source>
        <translation>Der Zyklus ist noch in Klärung: Der Dienst ergänzt und korrigiert Ereignisse bis zu zwei Tage später.</translation>
    </message>
    <message>
        <source>The service&apos;s figures were last read on %1, before the cycle ended.</source>
        <translation>Die Zahlen des Dienstes wurden zuletzt am %1 gelesen, vor dem Ende des Zyklus.</translation>
    </message>
    <message>
        <source>Events before %1 were not ingested.</source>
        <translation>Ereignisse vor %1 wurden nicht eingelesen.</translation>
    </message>
    <message>
        <source>1 event without a cost counts as 0.</source>
        <translation>1 Ereignis ohne Kosten zählt als 0.</translation>
    </message>
    <message>
        <source>%1 events without a cost count as 0.</source>
        <translation>%1 Ereignisse ohne Kosten zählen als 0.</translation>
    </message>
    <message>
        <source>The service gives no amounts for this member.</source>
        <translation>Der Dienst gibt für dieses Mitglied keine Beträge an.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is an older one without overall spend: only on-demand is compared.</source>
        <translation>Die Antwort des Dienstes hat ein älteres Format ohne Gesamtausgaben: Verglichen wird nur On-Demand.</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not part on-demand from included spend: only cost is compared.</source>
        <translation>Die Antwort des Dienstes trennt On-Demand nicht von enthaltenen Ausgaben: Verglichen werden nur die Kosten.</translation>
    </message>
    <message>
        <source>Events without a user (service accounts, cloud agents) are in no member&apos;s spend.</source>
        <translation>Ereignisse ohne Nutzer (Dienstkonten, Cloud-Agents) stehen in den Ausgaben keines Mitglieds.</translation>
    </message>
    <message>
        <source>No spend was recorded for this cycle: the service tells only the current cycle&apos;s.</source>
        <translation>Für diesen Zyklus wurden keine Ausgaben erfasst: Der Dienst meldet nur die des laufenden Zyklus.</translation>
    </message>
    <message>
        <source>Only in events: the service lists no spend for this user, who may have left the team.</source>
        <translation>Nur in Ereignissen: Der Dienst führt für diesen Nutzer keine Ausgaben auf; vielleicht hat er das Team verlassen.</translation>
    </message>
    <message>
        <source>Only in spend: the member was removed from the team, and no events are listed.</source>
        <translation>Nur in Ausgaben: Das Mitglied wurde aus dem Team entfernt, und es sind keine Ereignisse aufgeführt.</translation>
    </message>
    <message>
        <source>Only in spend: something that is no usage event, such as a seat, a tax or a credit.</source>
        <translation>Nur in Ausgaben: etwas, das kein Nutzungsereignis ist, etwa eine Lizenz, eine Steuer oder eine Gutschrift.</translation>
    </message>
    <message>
        <source>The member was removed from the team.</source>
        <translation>Das Mitglied wurde aus dem Team entfernt.</translation>
    </message>
    <message>
        <source>The events and the service&apos;s own figure differ, and nothing known explains it.</source>
        <translation>Die Ereignisse und die eigene Zahl des Dienstes weichen voneinander ab, und nichts Bekanntes erklärt es.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>The view can&apos;t be read: %1.</source>
        <translation>Die Ansicht ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>%1 is not known as its %2</source>
        <translation>%1 ist kein bekannter Wert für %2</translation>
    </message>
    <message>
        <source>%1 is not known as a dimension</source>
        <translation>%1 ist keine bekannte Dimension</translation>
    </message>
    <message>
        <source>it does not say in which format it is written</source>
        <translation>es fehlt die Angabe, in welchem Format sie geschrieben ist</translation>
    </message>
    <message>
        <source>This view was made by a newer version of Spendscope.</source>
        <translation>Diese Ansicht stammt aus einer neueren Version von Spendscope.</translation>
    </message>
    <message>
        <source>Update Spendscope to open it.</source>
        <translation>Aktualisieren Sie Spendscope, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>its dates are not complete</source>
        <translation>die Datumsangaben sind unvollständig</translation>
    </message>
    <message>
        <source>%1 is not a date that a range can have</source>
        <translation>%1 ist als Datum eines Zeitraums nicht möglich</translation>
    </message>
    <message>
        <source>its last day, %1, lies before its first, %2</source>
        <translation>der letzte Tag, %1, liegt vor dem ersten, %2</translation>
    </message>
    <message>
        <source>its range says no rule</source>
        <translation>der Zeitraum nennt keine Regel</translation>
    </message>
    <message>
        <source>it groups by %1 dimensions, and one or two are possible</source>
        <translation>sie gruppiert nach %1 Dimensionen, möglich sind eine oder zwei</translation>
    </message>
    <message>
        <source>it groups by %1 twice</source>
        <translation>sie gruppiert zweimal nach %1</translation>
    </message>
    <message>
        <source>a filter has %1 values, and %2 are possible</source>
        <translation>ein Filter hat %1 Werte, möglich sind %2</translation>
    </message>
    <message>
        <source>a filter holds something that is no name</source>
        <translation>ein Filter enthält etwas, das kein Name ist</translation>
    </message>
    <message>
        <source>the number of series must be a whole number from %1 to %2</source>
        <translation>die Anzahl der Reihen muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>its comparison does not say with what</source>
        <translation>der Vergleich sagt nicht, womit verglichen wird</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Max-Modus</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>What the usage events cost, inside and beyond the plan. Credits below zero are included, and events whose cost is unknown count as 0.</source>
        <translation>Was die Nutzungsereignisse kosten, innerhalb des Tarifs und darüber hinaus. Gutschriften unter null sind enthalten; Ereignisse mit unbekannten Kosten zählen als 0.</translation>
    </message>
    <message>
        <source>The part of the cost that Cursor bills beyond the plan: the cost of the events that it marks as chargeable, or, where it gives no mark, of those of kind Usage-based.</source>
        <translation>Der Teil der Kosten, den Cursor über den Tarif hinaus abrechnet: die Kosten der Ereignisse, die es als kostenpflichtig kennzeichnet, oder, wo die Kennzeichnung fehlt, derer mit der Art Usage-based.</translation>
    </message>
    <message>
        <source>The part of the cost that the plan covers: cost less on-demand.</source>
        <translation>Der Teil der Kosten, den der Tarif abdeckt: Kosten abzüglich On-Demand.</translation>
    </message>
    <message>
        <source>How many usage events there are. Events have no number of their own, so two that look alike are two events.</source>
        <translation>Wie viele Nutzungsereignisse es gibt. Ereignisse haben keine eigene Nummer; zwei gleich aussehende sind daher zwei Ereignisse.</translation>
    </message>
    <message>
        <source>Events for which Cursor gave neither a charge nor the model&apos;s cost. They count as 0 in the cost, and are shown so that nothing is missing unseen.</source>
        <translation>Ereignisse, für die Cursor weder einen berechneten Betrag noch die Kosten des Modells angegeben hat. Sie zählen in den Kosten als 0 und werden angezeigt, damit nichts unbemerkt fehlt.</translation>
    </message>
    <message>
        <source>The request units that Cursor counts for the events. Decimals are possible: a unit is not a call.</source>
        <translation>Die Anfrageeinheiten, die Cursor für die Ereignisse zählt. Dezimalzahlen sind möglich: Eine Einheit ist kein Aufruf.</translation>
    </message>
    <message>
        <source>Tokens sent to the models, as Cursor counts them; those written to or read from the cache stand apart.</source>
        <translation>An die Modelle gesendete Tokens, wie Cursor sie zählt; in den Cache geschriebene oder daraus gelesene sind gesondert aufgeführt.</translation>
    </message>
    <message>
        <source>Tokens that the models wrote.</source>
        <translation>Tokens, die die Modelle geschrieben haben.</translation>
    </message>
    <message>
        <source>Tokens that were sent to the models and put into their cache.</source>
        <translation>Tokens, die an die Modelle gesendet und in deren Cache abgelegt wurden.</translation>
    </message>
    <message>
        <source>Tokens that the models took from their cache.</source>
        <translation>Tokens, die die Modelle aus ihrem Cache gelesen haben.</translation>
    </message>
    <message>
        <source>All tokens of the events: input, output, cache write and cache read.</source>
        <translation>Alle Tokens der Ereignisse: Input, Output, Cache-Write und Cache-Read.</translation>
    </message>
    <message>
        <source>Divided by the people with at least one event in the range. Events without a user are nobody&apos;s, but their cost is part of what is divided.</source>
        <translation>Geteilt durch die Personen mit mindestens einem Ereignis im Zeitraum. Ereignisse ohne Nutzer gehören niemandem, ihre Kosten sind aber Teil dessen, was geteilt wird.</translation>
    </message>
    <message>
        <source>Divided by the request units of the same events.</source>
        <translation>Geteilt durch die Anfrageeinheiten derselben Ereignisse.</translation>
    </message>
    <message>
        <source>Divided by the tokens of the same events, input, output, cache write and cache read, in millions.</source>
        <translation>Geteilt durch die Tokens derselben Ereignisse, Input, Output, Cache-Write und Cache-Read, in Millionen.</translation>
    </message>
    <message>
        <source>People with at least one usage event in the range, whatever it cost. Events without a user, such as those of service accounts, are nobody&apos;s.</source>
        <translation>Personen mit mindestens einem Nutzungsereignis im Zeitraum, gleich was es gekostet hat. Ereignisse ohne Nutzer, etwa die von Dienstkonten, gehören niemandem.</translation>
    </message>
    <message>
        <source>chargedCents, as given</source>
        <translation>chargedCents, wie angegeben</translation>
    </message>
    <message>
        <source>0, because kind says “Not Charged”</source>
        <translation>0, weil kind „Not Charged“ lautet</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents abzüglich discountPercentOff, plus cursorTokenFee</translation>
    </message>
    <message>
        <source>no cost given: counts as 0</source>
        <translation>keine Kosten angegeben: zählt als 0</translation>
    </message>
    <message>
        <source>isChargeable says so</source>
        <translation>laut isChargeable</translation>
    </message>
    <message>
        <source>no isChargeable: on-demand if kind is Usage-based</source>
        <translation>ohne isChargeable: On-Demand, wenn kind Usage-based ist</translation>
    </message>
    <message>
        <source>the one user there is</source>
        <translation>dem einzigen Nutzer</translation>
    </message>
    <message>
        <source>not the one user there is</source>
        <translation>keinem Nutzer</translation>
    </message>
    <message>
        <source>every one of %1 users</source>
        <translation>jedem von %1 Nutzern</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 von %2 Nutzern</translation>
    </message>
    <message>
        <source>The service gave no spendCents for this cycle, so there was no reading of it to try.</source>
        <translation>Der Dienst hat für diesen Zyklus kein spendCents angegeben, daher ließ sich keine Deutung prüfen.</translation>
    </message>
    <message>
        <source>spendCents is what is billed beyond the plan</source>
        <translation>spendCents ist das, was über den Tarif hinaus abgerechnet wird</translation>
    </message>
    <message>
        <source>spendCents holds the included usage too, so it is more than is billed</source>
        <translation>spendCents enthält auch die enthaltene Nutzung und ist daher mehr, als abgerechnet wird</translation>
    </message>
    <message>
        <source>%1; with the included part it fits as well, because nothing tells the two apart in this cycle.</source>
        <translation>%1; mit dem enthaltenen Teil passt es ebenso, weil sich beides in diesem Zyklus nicht unterscheiden lässt.</translation>
    </message>
    <message>
        <source>%1: this fits %2.</source>
        <translation>%1: Das passt bei %2.</translation>
    </message>
    <message>
        <source>%1: this fits best, %2. The other reading fits %3.</source>
        <translation>%1: Das passt am besten, nämlich bei %2. Die andere Deutung passt bei %3.</translation>
    </message>
    <message>
        <source>This holds no view of Spendscope.</source>
        <translation>Dies enthält keine Ansicht von Spendscope.</translation>
    </message>
    <message>
        <source>A shared view is a line that begins with “spendscope-view:”, or a file that ends in “.spendscope-view”.</source>
        <translation>Eine geteilte Ansicht ist eine Zeile, die mit „spendscope-view:“ beginnt, oder eine Datei, die auf „.spendscope-view“ endet.</translation>
    </message>
    <message>
        <source>A part of this view was lost on its way.</source>
        <translation>Ein Teil dieser Ansicht ist unterwegs verloren gegangen.</translation>
    </message>
    <message>
        <source>Ask for it again, and copy the whole line.</source>
        <translation>Bitten Sie erneut darum, und kopieren Sie die ganze Zeile.</translation>
    </message>
    <message>
        <source>This view can&apos;t be read: it is no JSON from character %1 on.</source>
        <translation>Diese Ansicht ist nicht lesbar: Ab Zeichen %1 ist sie kein JSON.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bitten Sie erneut darum.</translation>
    </message>
    <message>
        <source>This is far too long to be a view.</source>
        <translation>Dies ist viel zu lang für eine Ansicht.</translation>
    </message>
</context>
<context>
    <name>AnomalyWording</name>
    <message>
        <source>very sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1-mal so viel</translation>
    </message>
    <message>
        <source>on </source>
        <translation>am </translation>
    </message>
    <message>
        <source>from </source>
        <translation>vom </translation>
    </message>
    <message>
        <source>One event of %1 cost %2 %3. An event of theirs usually costs %4.</source>
        <translation>Ein einzelnes Ereignis von %1 kostete %3 %2. Sonst kostet dort ein Ereignis %4.</translation>
    </message>
    <message>
        <source>%1 had headless runs for %2 %3, at hours at which they are usually not at work.</source>
        <translation>%1 hatte %3 Headless-Läufe für %2, zu Stunden, in denen dort sonst nicht gearbeitet wird.</translation>
    </message>
    <message>
        <source>The model %1 is new %2 and costs %3 an event, against %4 for what was used before.</source>
        <translation>Das Modell %1 ist neu (%2) und kostet %3 je Ereignis, gegenüber %4 für das zuvor Genutzte.</translation>
    </message>
    <message>
        <source>%1 used max mode for %2 of the events %3, against a usual %4.</source>
        <translation>%1 nutzte %3 den Max-Modus für %2 der Ereignisse, gegenüber sonst üblichen %4.</translation>
    </message>
    <message>
        <source>A request of %1 cost %2 %3, against a usual %4: %5.</source>
        <translation>Eine Anfrage von %1 kostete %3 %2, gegenüber sonst üblichen %4: %5.</translation>
    </message>
    <message>
        <source>%1 spent %2 %3, and has little history. Others usually spend %4.</source>
        <translation>%1 gab %3 %2 aus und hat wenig Vorgeschichte. Andere geben üblicherweise %4 aus.</translation>
    </message>
    <message>
        <source>%1 cost %2 %3, against a usual %4: %5.</source>
        <translation>%1 kostete %3 %2, gegenüber sonst üblichen %4: %5.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 people&apos;s own medians.</source>
        <translation>Das Übliche ist der Median der eigenen Mediane von %1 Personen.</translation>
    </message>
    <message>
        <source>The usual is an event&apos;s mean cost over the four weeks before.</source>
        <translation>Das Übliche sind die mittleren Kosten eines Ereignisses in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>The hours are learnt from the events of the three weeks before that were not headless.</source>
        <translation>Die Stunden sind aus den Ereignissen der drei Wochen davor gelernt, die nicht headless waren.</translation>
    </message>
    <message>
        <source>The usual is the median of the events of the three weeks before.</source>
        <translation>Das Übliche ist der Median der Ereignisse der drei Wochen davor.</translation>
    </message>
    <message>
        <source>The usual is the share over the four weeks before.</source>
        <translation>Das Übliche ist der Anteil in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of the four weeks before.</source>
        <translation>Das Übliche ist der Median von %1 Tagen der vier Wochen davor.</translation>
    </message>
    <message>
        <source>The usual is the median of %1 days of its own of the eight weeks before, for that weekday.</source>
        <translation>Das Übliche ist der Median von %1 eigenen Tagen der acht Wochen davor, für diesen Wochentag.</translation>
    </message>
    <message>
        <source>One large event</source>
        <translation>Ein großes Ereignis</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>Nächtliche Headless-Läufe</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>Neues teures Modell</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Plötzlich Max-Modus</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>Kostensprung je Anfrage</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>Weit über den anderen</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Ungewöhnliche Kosten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 in max mode against %2</source>
        <translation>%1 im Max-Modus gegenüber %2</translation>
    </message>
    <message>
        <source>%1 a request against %2</source>
        <translation>%1 je Anfrage gegenüber %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ggü. %2</translation>
    </message>
    <message>
        <source>%1 against none</source>
        <translation>%1 gegenüber nichts</translation>
    </message>
    <message>
        <source>That is %1 beyond the usual.</source>
        <translation>Das sind %1 mehr als üblich.</translation>
    </message>
    <message>
        <source>It lies %1 spreads above, so Spendscope is %2 (%3 %).</source>
        <translation>Das liegt %1 Streuungen darüber; Spendscope ist sich daher %2 (%3 %).</translation>
    </message>
    <message>
        <source>Its last day is still provisional.</source>
        <translation>Der letzte Tag ist noch vorläufig.</translation>
    </message>
    <message>
        <source>The same burst shows as: %1.</source>
        <translation>Derselbe Ausschlag zeigt sich auch als: %1.</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message>
        <source>One large event</source>
        <translation>Ein großes Ereignis</translation>
    </message>
    <message>
        <source>Headless runs at night</source>
        <translation>Nächtliche Headless-Läufe</translation>
    </message>
    <message>
        <source>New expensive model</source>
        <translation>Neues teures Modell</translation>
    </message>
    <message>
        <source>Sudden max mode</source>
        <translation>Plötzlich Max-Modus</translation>
    </message>
    <message>
        <source>Cost per request jumped</source>
        <translation>Kostensprung je Anfrage</translation>
    </message>
    <message>
        <source>Far above others</source>
        <translation>Weit über den anderen</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Ungewöhnliche Kosten</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>1 anomaly on %1</source>
        <translation>1 Anomalie am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies on %1</source>
        <translation>
            <numerusform>%n Anomalie am %1</numerusform>
            <numerusform>%n Anomalien am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies since %1</source>
        <translation>
            <numerusform>%n Anomalie seit %1</numerusform>
            <numerusform>%n Anomalien seit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>Budget “%1”, spread evenly: %2 a day</source>
        <translation>Budget „%1“, gleichmäßig verteilt: %2 je Tag</translation>
    </message>
    <message>
        <source>Budget “%1”, spread evenly: %2 a week</source>
        <translation>Budget „%1“, gleichmäßig verteilt: %2 je Woche</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 a month</source>
        <translation>Budget „%1“: %2 je Monat</translation>
    </message>
</context>
<context>
    <name>BudgetWording</name>
    <message>
        <source>A budget has at most %1 thresholds of a kind.</source>
        <translation>Ein Budget hat höchstens %1 Schwellen je Art.</translation>
    </message>
    <message>
        <source>A threshold is 1 to %1 per cent, and not %2.</source>
        <translation>Eine Schwelle liegt zwischen 1 und %1 Prozent, nicht bei %2.</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>Ein Budget braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen, dieser hat %2.</translation>
    </message>
    <message>
        <source>A budget limits cost, on-demand or included spend.</source>
        <translation>Ein Budget begrenzt Kosten, On-Demand-Ausgaben oder enthaltene Ausgaben.</translation>
    </message>
    <message>
        <source>A budget needs an amount above $0.</source>
        <translation>Ein Budget braucht einen Betrag über $0.</translation>
    </message>
    <message>
        <source>A budget is at most $1,000,000,000.</source>
        <translation>Ein Budget beträgt höchstens $1,000,000,000.</translation>
    </message>
    <message>
        <source>“%1” is no threshold: write whole per cents, such as 50, 80, 100.</source>
        <translation>„%1“ ist keine Schwelle: Schreiben Sie ganze Prozente, etwa 50, 80, 100.</translation>
    </message>
    <message>
        <source>A newer version of the program made this budget, and this one can&apos;t read it.</source>
        <translation>Dieses Budget stammt aus einer neueren Version des Programms, und diese kann es nicht lesen.</translation>
    </message>
    <message>
        <source>The saved view that this budget counts by was deleted. Choose anew what it counts.</source>
        <translation>Die gespeicherte Ansicht, nach der dieses Budget zählt, wurde gelöscht. Wählen Sie neu, was es zählt.</translation>
    </message>
    <message>
        <source>There is a budget called “%1” already.</source>
        <translation>Es gibt bereits ein Budget namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 budgets are kept already, and more are not possible.</source>
        <translation>Es sind bereits %1 Budgets angelegt, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>This budget is no longer there: it was removed in another window.</source>
        <translation>Dieses Budget gibt es nicht mehr: Es wurde in einem anderen Fenster entfernt.</translation>
    </message>
    <message>
        <source>Add it anew.</source>
        <translation>Legen Sie es neu an.</translation>
    </message>
    <message>
        <source>Budget “%1” is expected to reach %2 % of %3</source>
        <translation>Budget „%1“ erreicht voraussichtlich %2 % von %3</translation>
    </message>
    <message>
        <source>Budget “%1” has reached %2 % of %3</source>
        <translation>Budget „%1“ hat %2 % von %3 erreicht</translation>
    </message>
    <message>
        <source>Reached on %1. </source>
        <translation>Erreicht am %1. </translation>
    </message>
    <message>
        <source>Expected on %1. </source>
        <translation>Erwartet am %1. </translation>
    </message>
    <message>
        <source>It counts %1, for %2. </source>
        <translation>Es zählt %1, für %2. </translation>
    </message>
    <message>
        <source>That period is over: %1 of %2 were spent.</source>
        <translation>Diese Periode ist vorbei: %1 von %2 wurden ausgegeben.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>not </source>
        <translation>nicht </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>A connection that this budget counts was removed.</source>
        <translation>Eine Verbindung, die dieses Budget zählt, wurde entfernt.</translation>
    </message>
    <message>
        <source>Choose anew what it counts.</source>
        <translation>Wählen Sie neu, was es zählt.</translation>
    </message>
    <message>
        <source> An even pace would be at %1 today.</source>
        <translation> Bei gleichmäßigem Tempo wären es heute %1.</translation>
    </message>
    <message>
        <source>Expected by %1: %2, </source>
        <translation>Erwartet bis %1: %2, </translation>
    </message>
    <message>
        <source>%1 within the budget.</source>
        <translation>%1 unter dem Budget.</translation>
    </message>
    <message>
        <source>%1 more than the budget.</source>
        <translation>%1 über dem Budget.</translation>
    </message>
    <message>
        <source>Used up on %1: </source>
        <translation>Aufgebraucht am %1: </translation>
    </message>
    <message>
        <source>%1 of %2 spent, %3.</source>
        <translation>%1 von %2 ausgegeben, %3.</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source> over</source>
        <translation> darüber</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3), %4 left.</source>
        <translation>%1 von %2 ausgegeben (%3), %4 übrig.</translation>
    </message>
    <message>
        <source> It would be used up on %1.</source>
        <translation> Es wäre am %1 aufgebraucht.</translation>
    </message>
    <message>
        <source> The data does not reach back to the first day, so more may have been spent.</source>
        <translation> Die Daten reichen nicht bis zum ersten Tag zurück; es kann also mehr ausgegeben worden sein.</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>On course</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Überschritten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>On-demand spend</source>
        <translation>On-Demand-Ausgaben</translation>
    </message>
    <message>
        <source>Included spend</source>
        <translation>Enthaltene Nutzung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Each billing cycle</source>
        <translation>Jeder Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeder Monat</translation>
    </message>
    <message>
        <source>This billing cycle</source>
        <translation>Dieser Abrechnungszyklus</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source> (saved view “%1”)</source>
        <translation> (gespeicherte Ansicht „%1“)</translation>
    </message>
    <message>
        <source>Counts %1. %2, %3.</source>
        <translation>Zählt: %1. %2, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Used up %1</source>
        <translation>Aufgebraucht am %1</translation>
    </message>
    <message>
        <source>Used up by %1</source>
        <translation>Bis %1 aufgebraucht</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Noch keine Prognose</translation>
    </message>
    <message>
        <source>%1 % spent (%2 of %3)</source>
        <translation>%1 % ausgegeben (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 % expected (%2 of %3)</source>
        <translation>%1 % erwartet (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: the forecast stays below</source>
        <translation>%1: Die Prognose bleibt darunter</translation>
    </message>
    <message>
        <source>%1: not reached in this period</source>
        <translation>%1: in dieser Periode nicht erreicht</translation>
    </message>
    <message>
        <source>%1: crossed on %2</source>
        <translation>%1: überschritten am %2</translation>
    </message>
    <message>
        <source>%1: expected on %2</source>
        <translation>%1: erwartet am %2</translation>
    </message>
</context>
<context>
    <name>CalendarWording</name>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen, dieser hat %2.</translation>
    </message>
    <message>
        <source>At most %L1 days off can be kept.</source>
        <translation>Höchstens %L1 freie Tage können gespeichert werden.</translation>
    </message>
    <message>
        <source>Remove a calendar first.</source>
        <translation>Entfernen Sie zuerst einen Kalender.</translation>
    </message>
    <message>
        <source>A week has at least one working day.</source>
        <translation>Eine Woche hat mindestens einen Arbeitstag.</translation>
    </message>
    <message>
        <source>Leave one day chosen.</source>
        <translation>Lassen Sie einen Tag ausgewählt.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>At most %1 days in a row can be added at once, and these are %2.</source>
        <translation>Höchstens %1 Tage in Folge lassen sich auf einmal hinzufügen, dies sind %2.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Ein Kalender braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Dies ist keine iCalendar-Datei.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ics, as calendar programs export them.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .ics endet, wie sie Kalenderprogramme exportieren.</translation>
    </message>
    <message>
        <source>This calendar has more than %L1 entries.</source>
        <translation>Dieser Kalender hat mehr als %L1 Einträge.</translation>
    </message>
    <message>
        <source>Choose a calendar that holds only holidays.</source>
        <translation>Wählen Sie einen Kalender, der nur Feiertage enthält.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8.</source>
        <translation>Diese Datei ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Export the calendar again as an iCalendar (.ics) file.</source>
        <translation>Exportieren Sie den Kalender erneut als iCalendar-Datei (.ics).</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, too large for a calendar of holidays.</source>
        <translation>Diese Datei ist größer als %1 MB, zu groß für einen Feiertagskalender.</translation>
    </message>
    <message>
        <source>This calendar has no events.</source>
        <translation>Dieser Kalender hat keine Einträge.</translation>
    </message>
    <message>
        <source>This calendar names no whole day between %1 and %2.</source>
        <translation>Dieser Kalender nennt keinen ganzen Tag zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Choose a calendar of holidays or of days on which the company is closed.</source>
        <translation>Wählen Sie einen Kalender mit Feiertagen oder mit Tagen, an denen das Unternehmen geschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>ChargebackWording</name>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Choose another under Chargeback.</source>
        <translation>Wählen Sie unter Verrechnung einen anderen.</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>billed beyond the plan</source>
        <translation>über den Tarif hinaus abgerechnet</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>covered by the plan</source>
        <translation>vom Tarif abgedeckt</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>The %1 is not over yet: these figures are provisional.</source>
        <translation>Der %1 ist noch nicht vorbei: Diese Zahlen sind vorläufig.</translation>
    </message>
    <message>
        <source>The %1 ended less than 48 hours ago; its last hours may still change.</source>
        <translation>Der %1 endete vor weniger als 48 Stunden; seine letzten Stunden können sich noch ändern.</translation>
    </message>
    <message>
        <source>Events of a part of this %1 have not been read: it may have cost more.</source>
        <translation>In diesem %1 wurde ein Teil der Ereignisse nicht gelesen: Er kann mehr gekostet haben.</translation>
    </message>
    <message>
        <source>There is no list of cost centres yet, so that everything is unassigned. Import one to share the cost out.</source>
        <translation>Es gibt noch keine Liste der Kostenstellen, daher ist alles nicht zugewiesen. Importieren Sie eine, um die Kosten aufzuteilen.</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>Abrechnungsgruppen sind für die Schlüssel dieser Verbindungen nicht sichtbar.</translation>
    </message>
    <message>
        <source>%1 have no known cost and count as nothing.</source>
        <translation>Ohne bekannte Kosten und mit 0 gezählt: %1.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>People stand under other names, the same in each report of this store.</source>
        <translation>Personen stehen unter anderen Namen, in jedem Bericht dieses Datenbestands denselben.</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Nach Kostenstelle</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>Nach Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Cost by UTC day, up to %1.</source>
        <translation>Kosten je UTC-Tag, bis zu %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Against Cursor and the invoice</source>
        <translation>Abgleich mit Cursor und der Rechnung</translation>
    </message>
    <message>
        <source>Cursor&apos;s own spend of this cycle is not known.</source>
        <translation>Die von Cursor gemeldeten Ausgaben dieses Zyklus sind nicht bekannt.</translation>
    </message>
    <message>
        <source>all %1 match Cursor&apos;s own spend.</source>
        <translation>%1 ohne Abweichung von den von Cursor gemeldeten Ausgaben.</translation>
    </message>
    <message>
        <source>%1 of %2 differ from Cursor&apos;s own spend; Reconcile says why.</source>
        <translation>%2, davon %1 mit Abweichung von den von Cursor gemeldeten Ausgaben; Abgleich zeigt den Grund.</translation>
    </message>
    <message>
        <source>the invoice of %1 less on-demand usage of %2 leaves %3: seats, taxes and what is not in events.</source>
        <translation>Von der Rechnung über %1 bleiben nach Abzug der On-Demand-Nutzung von %2 noch %3: Lizenzen, Steuern und was nicht in Ereignissen steckt.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>So wurde gezählt</translation>
    </message>
    <message>
        <source>Cost is what the usage events of these UTC days cost at Cursor&apos;s rates, included and on-demand; only on-demand is billed beyond the plan. Seats and taxes are not in it.</source>
        <translation>Kosten sind das, was die Nutzungsereignisse dieser UTC-Tage zu den Preisen von Cursor kosten, enthalten und On-Demand; nur On-Demand wird über den Tarif hinaus abgerechnet. Lizenzen und Steuern sind nicht darin.</translation>
    </message>
    <message>
        <source>A person named in the list of cost centres by e-mail is charged there; anybody else where the billing group of the day is. The rest is unassigned.</source>
        <translation>Wer in der Liste der Kostenstellen mit E-Mail-Adresse steht, wird dort belastet; alle anderen dort, wohin die Abrechnungsgruppe des Tages gehört. Der Rest ist nicht zugewiesen.</translation>
    </message>
    <message>
        <source>An event counts for the billing group that its user was in at that moment.</source>
        <translation>Ein Ereignis zählt für die Abrechnungsgruppe, in der sein Nutzer zu diesem Zeitpunkt war.</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>Daten mit Stand %1. Tage sind UTC-Tage.</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Kosten $</translation>
    </message>
    <message>
        <source>On-demand $</source>
        <translation>On-Demand $</translation>
    </message>
    <message>
        <source>Included $</source>
        <translation>Enthalten $</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source> (not over yet)</source>
        <translation> (noch nicht vorbei)</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>Die Datei nennt niemanden.</translation>
    </message>
    <message>
        <source>It needs two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>Sie braucht zwei Spalten: eine E-Mail-Adresse oder Abrechnungsgruppe und die Kostenstelle.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>no cost centre</source>
        <translation>keine Kostenstelle</translation>
    </message>
    <message>
        <source>No line of the file has both a name and a cost centre.</source>
        <translation>Keine Zeile der Datei hat sowohl einen Namen als auch eine Kostenstelle.</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Sync %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Noch nie synchronisiert</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>noch keine Ereignisse</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Data to %1 stays available.</source>
        <translation>Daten bis %1 bleiben verfügbar.</translation>
    </message>
    <message>
        <source>, newest event %1</source>
        <translation>, neuestes Ereignis %1</translation>
    </message>
    <message>
        <source>groups and repositories visible</source>
        <translation>Gruppen und Repositorys sichtbar</translation>
    </message>
    <message>
        <source>1 record could not be read</source>
        <translation>1 Datensatz war nicht lesbar</translation>
    </message>
    <message>
        <source>%1 records could not be read</source>
        <translation>%1 Datensätze waren nicht lesbar</translation>
    </message>
    <message>
        <source>this key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>dieser Schlüssel sieht keine %1 (Teams-Tarif). Kosten je Nutzer und Modell sind vollständig.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>reading members</source>
        <translation>Mitglieder werden gelesen</translation>
    </message>
    <message>
        <source>reading the current billing cycle</source>
        <translation>aktueller Abrechnungszyklus wird gelesen</translation>
    </message>
    <message>
        <source>reading billing groups</source>
        <translation>Abrechnungsgruppen werden gelesen</translation>
    </message>
    <message>
        <source>reading daily activity</source>
        <translation>tägliche Aktivität wird gelesen</translation>
    </message>
    <message>
        <source>reading commits</source>
        <translation>Commits werden gelesen</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wird abgeschlossen</translation>
    </message>
    <message>
        <source> (part %1 of %2)</source>
        <translation> (Teil %1 von %2)</translation>
    </message>
    <message>
        <source>, page %1 of %2</source>
        <translation>, Seite %1 von %2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, Seite %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Its first ingestion has not finished yet.</source>
        <translation>Das erste Einlesen ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 events so far.</source>
        <translation>Bisher %1 Ereignisse.</translation>
    </message>
    <message>
        <source>older than twice the interval, so the newest figures are missing.</source>
        <translation>älter als das doppelte Intervall, die neuesten Zahlen fehlen also.</translation>
    </message>
    <message>
        <source>Paused: nothing is read until you resume. %1.</source>
        <translation>Pausiert: Bis Sie fortsetzen, wird nichts gelesen. %1.</translation>
    </message>
    <message>
        <source>First ingestion</source>
        <translation>Erstes Einlesen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>%1: waiting for Cursor&apos;s request limit, goes on in %2 s (%3)</source>
        <translation>%1: wartet auf Cursors Anfragelimit, weiter in %2 s (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>next sync now</source>
        <translation>nächster Sync jetzt</translation>
    </message>
    <message>
        <source>next sync in %1</source>
        <translation>nächster Sync in %1</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>Nutzungsereignisse</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>1 member.</source>
        <translation>1 Mitglied.</translation>
    </message>
    <message>
        <source>%1 members.</source>
        <translation>%1 Mitglieder.</translation>
    </message>
    <message>
        <source>Usage events</source>
        <translation>Nutzungsereignisse</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>%1 are visible.</source>
        <translation>%1 sind sichtbar.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The key works, but does not see everything.</source>
        <translation>Der Schlüssel funktioniert, sieht aber nicht alles.</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan: spend by %1 will be missing. Costs by user and model are complete. An Enterprise plan opens the rest; enter a key of it later and nothing is lost.</source>
        <translation>Dieser Schlüssel sieht keine %1, wie im Teams-Tarif: Ausgaben nach %1 fehlen daher. Kosten je Nutzer und Modell sind vollständig. Der Enterprise-Tarif macht den Rest sichtbar; geben Sie später einen Schlüssel dafür ein, geht nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n day(s) at %2 requests a minute.</source>
        <translation>
            <numerusform>Etwa %1 für %n Tag bei %2 Anfragen pro Minute.</numerusform>
            <numerusform>Etwa %1 für %n Tage bei %2 Anfragen pro Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for each 30 days at %2 requests a minute.</source>
        <translation>Etwa %1 für je 30 Tage bei %2 Anfragen pro Minute.</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>durch %1 seit %2</translation>
    </message>
</context>
<context>
    <name>CycleText</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>in Klärung</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>endgültig</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>DigestPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>DigestWording</name>
    <message>
        <source>%1, week %2</source>
        <translation>%1, KW %2</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>Wöchentlicher Kurzbericht</translation>
    </message>
    <message>
        <source>Cycle digest</source>
        <translation>Kurzbericht zum Zyklus</translation>
    </message>
    <message>
        <source>Data as of %1. Days are UTC days.</source>
        <translation>Daten mit Stand %1. Tage sind UTC-Tage.</translation>
    </message>
    <message>
        <source>The cycle that runs now</source>
        <translation>Der laufende Zyklus</translation>
    </message>
    <message>
        <source>There is no forecast for %1 yet. %2</source>
        <translation>Für %1 gibt es noch keine Prognose. %2</translation>
    </message>
    <message>
        <source>Expected by %1</source>
        <translation>Erwartet bis %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>The cycle of %1 is expected to end at %2, in 80 of 100 cases between %3 and %4.</source>
        <translation>Der Zyklus von %1 endet voraussichtlich bei %2, in 80 von 100 Fällen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>Es ist kein Budget festgelegt.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of this moment, none of them spent or at risk.</source>
        <translation>%1 mit heutigem Stand, keines davon aufgebraucht oder gefährdet.</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Of %1, %2 spent to the end and %3 at risk as of now.</source>
        <translation>%1 mit heutigem Stand: %2 aufgebraucht, %3 gefährdet.</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>1 ist</translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation>%1 sind</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Nothing in this %1 cost far more than it usually does.</source>
        <translation>Nichts hat in diesem Zeitraum (%1) weit mehr gekostet als üblich.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Über dem Üblichen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>%1 began in this %2; muted ones are left out%3.</source>
        <translation>In diesem Zeitraum (%2) begonnen: %1; stumme sind ausgelassen%3.</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>, and only the largest %1 are listed</source>
        <translation>, und nur die größten %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Kaum genutzt</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preis je Monat</translation>
    </message>
    <message>
        <source>%1: %2 not used in %3 days cost %4 a month.</source>
        <translation>%1: %2, seit %3 Tagen ungenutzt, zu %4 im Monat.</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>%1: of %2 too little is known.</source>
        <translation>%1: Über %2 ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>Use of the last %1 days.</source>
        <translation>Nutzung der letzten %1 Tage.</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Zyklus %1</translation>
    </message>
    <message>
        <source>%1: the service&apos;s own spend was not read, so there is nothing to compare with.</source>
        <translation>%1: Die vom Dienst gemeldeten Ausgaben wurden nicht gelesen, daher fehlt ein Vergleichswert.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>over, its last hours still settle</source>
        <translation>vorbei, letzte Stunden noch in Klärung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source> Events of its first days are missing.</source>
        <translation> Ereignisse der ersten Tage fehlen.</translation>
    </message>
    <message>
        <source>%1 (%2): all %3 match Cursor&apos;s own spend.%4</source>
        <translation>%1 (%2): %3 ohne Abweichung von den von Cursor gemeldeten Ausgaben.%4</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 differ from Cursor&apos;s own spend, together by %5.%6</source>
        <translation>%1 (%2): %4, davon %3 mit Abweichung von den von Cursor gemeldeten Ausgaben, zusammen um %5.%6</translation>
    </message>
    <message>
        <source>Attributed to repositories</source>
        <translation>Repositorys zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) could be attributed to repositories.</source>
        <translation>%1 von %2 (%3) konnten Repositorys zugeordnet werden.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>Über Commits vom selben Tag</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>Über Commits der 7 Tage danach</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>Über Commits der 7 Tage davor</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>The newest event is of %1.</source>
        <translation>Das neueste Ereignis ist vom %1.</translation>
    </message>
    <message>
        <source>Every event of the %1 has a cost (%2).</source>
        <translation>Jedes Ereignis des Zeitraums (%1) hat Kosten (%2).</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 have no known cost and are not in these figures.</source>
        <translation>%2, davon %1 ohne bekannte Kosten und nicht in diesen Zahlen.</translation>
    </message>
    <message>
        <source>More than 48 hours have passed since the %1 ended: its figures have settled.</source>
        <translation>Seit dem Ende des Zeitraums (%1) sind mehr als 48 Stunden vergangen: Seine Zahlen sind endgültig.</translation>
    </message>
    <message>
        <source>Figures settle 48 hours after they were incurred: until %1 those of this %2 can still change.</source>
        <translation>Zahlen sind erst nach 48 Stunden endgültig: Bis %1 können sich die dieses Zeitraums (%2) noch ändern.</translation>
    </message>
    <message>
        <source>no comparison: the %1 before is not covered</source>
        <translation>kein Vergleich: voriger Zeitraum (%1) nicht abgedeckt</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ggü. %2</translation>
    </message>
    <message>
        <source>The %1 cost %2. The %1 before is not covered by events, so there is nothing to compare with.</source>
        <translation>Dieser Zeitraum (%1) kostete %2. Der vorige (%1) ist nicht durch Ereignisse abgedeckt, daher fehlt ein Vergleichswert.</translation>
    </message>
    <message>
        <source>The %1 cost %2, as much as the one before (%3).</source>
        <translation>Dieser Zeitraum (%1) kostete %2, so viel wie der vorige (%3).</translation>
    </message>
    <message>
        <source>The %1 cost %2: %3 %4 than the one before (%5%6).</source>
        <translation>Dieser Zeitraum (%1) kostete %2: %3 %4 als der vorige (%5%6).</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>Cost by day, up to %1; days that are not worked are paler.</source>
        <translation>Kosten je Tag, bis zu %1; arbeitsfreie Tage sind blasser.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>others</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Nutzer</translation>
    </message>
    <message>
        <source>of %1 members</source>
        <translation>von %1 Mitgliedern</translation>
    </message>
    <message>
        <source>This %1 has %2 days, the one before had %3.</source>
        <translation>Dieser Zeitraum (%1) hat %2 Tage, der vorige hatte %3.</translation>
    </message>
    <message>
        <source>The last 48 hours still change, and a part of them lies in this %1: its figures are provisional.</source>
        <translation>Die letzten 48 Stunden ändern sich noch, und ein Teil davon liegt in diesem Zeitraum (%1): Seine Zahlen sind vorläufig.</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Nutzer</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By billing group</source>
        <translation>Nach Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>Nothing moved against the %1 before.</source>
        <translation>Gegenüber dem vorigen Zeitraum (%1) hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The largest changes first, up or down, against %1.</source>
        <translation>Die größten Änderungen zuerst, nach oben oder unten, gegenüber %1.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wofür ausgegeben wurde</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Billing groups are not visible to the keys of these connections.</source>
        <translation>Abrechnungsgruppen sind für die Schlüssel dieser Verbindungen nicht sichtbar.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Repositories are not visible to the keys of these connections.</source>
        <translation>Repositorys sind für die Schlüssel dieser Verbindungen nicht sichtbar.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>Zyklus</translation>
    </message>
</context>
<context>
    <name>DimensionWording</name>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>DollarAmount</name>
    <message>
        <source>Write dollars and cents, such as %1.</source>
        <translation>Geben Sie Dollar und Cent ein, etwa %1.</translation>
    </message>
    <message>
        <source>That is more than an invoice can say.</source>
        <translation>Das ist mehr, als auf einer Rechnung stehen kann.</translation>
    </message>
</context>
<context>
    <name>DomainWording</name>
    <message>
        <source>The proxy “%1” can&apos;t be read.</source>
        <translation>Der Proxy „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example proxy.example.com:3128.</source>
        <translation>Schreiben Sie ihn als host:port, zum Beispiel proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type one, for example your team&apos;s.</source>
        <translation>Geben Sie einen ein, etwa den Ihres Teams.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>Es gibt bereits eine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” stands for spend without a repository.</source>
        <translation>„%1“ steht für Ausgaben ohne Repository.</translation>
    </message>
    <message>
        <source>The owner is missing.</source>
        <translation>Der Eigentümer fehlt.</translation>
    </message>
    <message>
        <source>Name the owner whose repository counts.</source>
        <translation>Nennen Sie den Eigentümer, dessen Repository zählt.</translation>
    </message>
    <message>
        <source>The new name is missing.</source>
        <translation>Der neue Name fehlt.</translation>
    </message>
    <message>
        <source>Name the repository that these become.</source>
        <translation>Nennen Sie das Repository, zu dem diese werden.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Dies ist kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Mend it, or use a pattern with * instead.</source>
        <translation>Korrigieren Sie ihn, oder verwenden Sie stattdessen ein Muster mit *.</translation>
    </message>
    <message>
        <source>“\%1” means nothing: the pattern has %2.</source>
        <translation>„\%1“ bedeutet nichts: Das Muster hat %2.</translation>
    </message>
    <message>
        <source>no groups in parentheses</source>
        <translation>keine Gruppen in Klammern</translation>
    </message>
    <message>
        <source>one group in parentheses</source>
        <translation>eine Gruppe in Klammern</translation>
    </message>
    <message>
        <source>%1 groups in parentheses</source>
        <translation>%1 Gruppen in Klammern</translation>
    </message>
    <message>
        <source>Put parentheses around the part that is to be kept.</source>
        <translation>Setzen Sie den Teil, der erhalten bleiben soll, in Klammern.</translation>
    </message>
    <message>
        <source>It fits no repository yet.</source>
        <translation>Sie passt noch auf kein Repository.</translation>
    </message>
    <message>
        <source>Name the repository.</source>
        <translation>Nennen Sie das Repository.</translation>
    </message>
    <message>
        <source>Write which names it is for.</source>
        <translation>Schreiben Sie, für welche Namen sie gilt.</translation>
    </message>
    <message>
        <source>The owner does not belong here: the rule is for all owners.</source>
        <translation>Der Eigentümer gehört nicht hierher: Die Regel gilt für alle Eigentümer.</translation>
    </message>
    <message>
        <source>Write only the part after the last “/”.</source>
        <translation>Schreiben Sie nur den Teil nach dem letzten „/“.</translation>
    </message>
    <message>
        <source>Spellings of one name have no * or ?.</source>
        <translation>Schreibweisen eines Namens enthalten kein * oder ?.</translation>
    </message>
    <message>
        <source>Write the name, or nothing for all names.</source>
        <translation>Schreiben Sie den Namen, oder nichts für alle Namen.</translation>
    </message>
    <message>
        <source>The new name has more * than the pattern.</source>
        <translation>Der neue Name hat mehr * als das Muster.</translation>
    </message>
    <message>
        <source>Each * of the new name is what the pattern&apos;s * stood for.</source>
        <translation>Jedes * des neuen Namens ist das, wofür das * des Musters stand.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>neither chargedCents nor tokenUsage.totalCents was given; counted as $0</source>
        <translation>weder chargedCents noch tokenUsage.totalCents war angegeben; zählt als $0</translation>
    </message>
    <message>
        <source>kind says that nothing is charged</source>
        <translation>laut kind wird nichts berechnet</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents less discountPercentOff, plus cursorTokenFee</source>
        <translation>tokenUsage.totalCents abzüglich discountPercentOff, plus cursorTokenFee</translation>
    </message>
    <message>
        <source>the user&apos;s commits of the same day</source>
        <translation>die Commits des Nutzers vom selben Tag</translation>
    </message>
    <message>
        <source>the user&apos;s next commits within 7 days</source>
        <translation>die nächsten Commits des Nutzers innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>the user&apos;s last commits within 7 days before</source>
        <translation>die letzten Commits des Nutzers in den 7 Tagen davor</translation>
    </message>
    <message>
        <source>no user, or no commits within 7 days</source>
        <translation>kein Nutzer, oder keine Commits innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>the connection that read it</source>
        <translation>die Verbindung, die es gelesen hat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>/teams/groups: membership at that moment</source>
        <translation>/teams/groups: Mitgliedschaft zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>tokenUsage.totalCents plus cursorTokenFee, less cost</source>
        <translation>tokenUsage.totalCents plus cursorTokenFee, abzüglich Kosten</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>Token-Gebühr</translation>
    </message>
    <message>
        <source>cursorTokenFee, part of cost</source>
        <translation>cursorTokenFee, Teil der Kosten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>the four below</source>
        <translation>die vier folgenden</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input-Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output-Tokens</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Cache-Write-Tokens</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Cache-Read-Tokens</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Max-Modus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>Tokenbasiert</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Gratis-Bugbot</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 Tag, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 Tage, UTC</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None: everybody, every model, everything</source>
        <translation>Keine: alle Personen, alle Modelle, alles</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 divided by 1 person</source>
        <translation>%1 geteilt durch 1 Person</translation>
    </message>
    <message>
        <source>%1 divided by %2 people</source>
        <translation>%1 geteilt durch %2 Personen</translation>
    </message>
    <message>
        <source>%1 divided by %2 requests</source>
        <translation>%1 geteilt durch %2 Anfragen</translation>
    </message>
    <message>
        <source>%1 divided by %2 tokens, times a million</source>
        <translation>%1 geteilt durch %2 Tokens, mal eine Million</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>How an event&apos;s cost is found</source>
        <translation>So ergeben sich die Kosten eines Ereignisses</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>How it is told what is on-demand</source>
        <translation>So wird On-Demand erkannt</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Counted for the events from %1 on, %2 of %3: the newest.</source>
        <translation>Gezählt für die Ereignisse ab %1, %2 von %3: die neuesten.</translation>
    </message>
    <message>
        <source>Counted before cost is shared out to repositories: an event names none.</source>
        <translation>Gezählt vor der Aufteilung der Kosten auf Repositorys: Ein Ereignis nennt keines.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher die Daten stammen</translation>
    </message>
    <message>
        <source>Cursor&apos;s usage events: %1.</source>
        <translation>Nutzungsereignisse von Cursor: %1.</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisiert %1</translation>
    </message>
    <message>
        <source>no sync complete yet</source>
        <translation>noch keine vollständige Synchronisierung</translation>
    </message>
    <message>
        <source>newest event %1</source>
        <translation>neuestes Ereignis %1</translation>
    </message>
    <message>
        <source>complete from %1</source>
        <translation>vollständig ab %1</translation>
    </message>
    <message>
        <source>Settled: none of it is from the last 48 hours.</source>
        <translation>Endgültig: Nichts davon stammt aus den letzten 48 Stunden.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 of the last 48 hours are part of it, and may still change.</source>
        <translation>Darin enthalten: %1 der letzten 48 Stunden, die sich noch ändern können.</translation>
    </message>
    <message>
        <source>%1 of it (%2), from %3 of the last 48 hours, may still change.</source>
        <translation>%1 davon (%2) können sich noch ändern: %3 der letzten 48 Stunden.</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>Wie aktuell die Zahl ist</translation>
    </message>
    <message>
        <source>%1 is not complete for the whole range: earlier events are missing.</source>
        <translation>%1 ist nicht für den ganzen Zeitraum vollständig: Frühere Ereignisse fehlen.</translation>
    </message>
    <message>
        <source>No connection is in scope.</source>
        <translation>Keine Verbindung fällt in die Auswahl.</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Every event has a cost.</source>
        <translation>Jedes Ereignis hat Kosten.</translation>
    </message>
    <message>
        <source>1 event has no cost and counts as 0.</source>
        <translation>1 Ereignis ist ohne Kosten und zählt als 0.</translation>
    </message>
    <message>
        <source>%1 events have no cost and count as 0.</source>
        <translation>%1 Ereignisse sind ohne Kosten und zählen als 0.</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records.</source>
        <translation>%1: Die letzte Synchronisierung hat %2 fehlerhafte Datensätze übersprungen.</translation>
    </message>
    <message>
        <source>%1: the last sync skipped %2 malformed records, an earlier one %3.</source>
        <translation>%1: Die letzte Synchronisierung hat %2 fehlerhafte Datensätze übersprungen, eine frühere %3.</translation>
    </message>
    <message>
        <source>Such a record can&apos;t be read, not even when it happened, so it is in no figure.</source>
        <translation>Ein solcher Datensatz ist nicht lesbar, auch nicht sein Zeitpunkt; er steckt daher in keiner Zahl.</translation>
    </message>
    <message>
        <source>Attribution to repositories, of the cost</source>
        <translation>Zuordnung der Kosten zu Repositorys</translation>
    </message>
    <message>
        <source>Repositories are not visible with this key, so nothing is attributed.</source>
        <translation>Mit diesem Schlüssel sind Repositorys nicht sichtbar, daher wird nichts zugeordnet.</translation>
    </message>
    <message>
        <source>By commits of the same day</source>
        <translation>Über Commits vom selben Tag</translation>
    </message>
    <message>
        <source>By commits of the 7 days after</source>
        <translation>Über Commits der 7 Tage danach</translation>
    </message>
    <message>
        <source>By commits of the 7 days before</source>
        <translation>Über Commits der 7 Tage davor</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>partly in range</source>
        <translation>teilweise im Zeitraum</translation>
    </message>
    <message>
        <source>events incomplete</source>
        <translation>Ereignisse unvollständig</translation>
    </message>
    <message>
        <source>Reconciliation with Cursor&apos;s own spend</source>
        <translation>Abgleich mit den von Cursor gemeldeten Ausgaben</translation>
    </message>
    <message>
        <source>No billing cycle with events is touched.</source>
        <translation>Der Zeitraum berührt keinen Abrechnungszyklus mit Ereignissen.</translation>
    </message>
    <message>
        <source>Cycle, whole</source>
        <translation>Ganzer Zyklus</translation>
    </message>
    <message>
        <source>Users that match</source>
        <translation>Nutzer, die übereinstimmen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>keine Ausgabendaten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cursor tells spend by user only, so the other filters are left aside here.</source>
        <translation>Cursor meldet Ausgaben nur je Nutzer, daher bleiben die übrigen Filter hier außer Acht.</translation>
    </message>
    <message>
        <source>Only the newest %1 cycles are listed.</source>
        <translation>Aufgeführt sind nur die %1 neuesten Zyklen.</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Aktive Personen</translation>
    </message>
    <message>
        <source>There is nothing to divide by.</source>
        <translation>Es gibt nichts, wodurch geteilt werden könnte.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>ExploreChartText</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n kleinerer Posten</numerusform>
            <numerusform>%n kleinere Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>%1 per active user</source>
        <translation>%1 je aktivem Nutzer</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>%1 je Anfrage</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 je Million Tokens</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 overall in %2.</source>
        <translation>%1 insgesamt im Zeitraum %2.</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>Summe %1 im Zeitraum %2.</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>Höchstwert: %1 mit %2.</translation>
    </message>
    <message>
        <source>Largest: %1 with %2, %3 of the total.</source>
        <translation>Größter Anteil: %1 mit %2, %3 der Summe.</translation>
    </message>
    <message>
        <source>Peak: %1 with %2.</source>
        <translation>Spitze: %1 mit %2.</translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>Im Vergleich zu %1: %2.</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Die Tabelle darunter enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Ratios do not add up, so they are drawn as lines.</source>
        <translation>Verhältniswerte lassen sich nicht addieren und werden daher als Linien gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
</context>
<context>
    <name>ExploreTableText</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Against the largest: ratios have no share of a whole</source>
        <translation>Gegenüber dem größten Wert: Verhältniswerte haben keinen Anteil am Ganzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>In the period of comparison</source>
        <translation>Im Vergleichszeitraum</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Ohne Kosten</translation>
    </message>
    <message>
        <source>Events that Cursor has not given a cost</source>
        <translation>Ereignisse, für die Cursor keine Kosten geliefert hat</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Nutzer</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>%1; the same people may be active in several rows, so they can&apos;t be added up</source>
        <translation>%1; dieselben Personen können in mehreren Zeilen aktiv sein, daher lassen sie sich nicht summieren</translation>
    </message>
    <message>
        <source>%1 by %2 active users</source>
        <translation>%1 von %2 aktiven Nutzern</translation>
    </message>
    <message>
        <source>%1 for %2 requests</source>
        <translation>%1 für %2 Anfragen</translation>
    </message>
    <message>
        <source>%1 for %2 tokens</source>
        <translation>%1 für %2 Tokens</translation>
    </message>
    <message>
        <source>before: %1, now: %2</source>
        <translation>zuvor: %1, jetzt: %2</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>%1 davon ohne Kosten</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 Input, %2 Output, %3 Cache-Write, %4 Cache-Read</translation>
    </message>
</context>
<context>
    <name>ExploreText</name>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>per active user</source>
        <translation>je aktivem Nutzer</translation>
    </message>
    <message>
        <source>per request</source>
        <translation>je Anfrage</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>je Million Tokens</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>every usage event</source>
        <translation>jedes Nutzungsereignis</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>alle Personen und Modelle</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 Filter</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1 Filter</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>Repositorys sind nicht sichtbar</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>Repositorys zugeordnet</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>80 %: %1</source>
        <translation>80 %: %1</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>Prognose bis %1</translation>
    </message>
    <message>
        <source>%1 forecast to %2</source>
        <translation>%1 Prognose bis %2</translation>
    </message>
    <message>
        <source>too little data: nothing to learn from</source>
        <translation>zu wenig Daten: keine Grundlage</translation>
    </message>
    <message numerus="yes">
        <source>too little data: %n of %1 days</source>
        <translation>
            <numerusform>zu wenig Daten: %n von %1 Tagen</numerusform>
            <numerusform>zu wenig Daten: %n von %1 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWording</name>
    <message>
        <source>No trend is taken to go on.</source>
        <translation>Ein Trend wird nicht fortgeschrieben.</translation>
    </message>
    <message>
        <source>A trend of %1%2 % a week goes on and fades.</source>
        <translation>Ein Trend von %1%2 % je Woche setzt sich fort und klingt ab.</translation>
    </message>
    <message>
        <source>Learnt from %1 days, %2 to %3: what each weekday usually costs, without bursts, at the level of the last weeks.</source>
        <translation>Gelernt aus %1 Tagen, %2 bis %3: was jeder Wochentag üblicherweise kostet, ohne Ausschläge, auf dem Niveau der letzten Wochen.</translation>
    </message>
    <message>
        <source>One day off ahead counts like a day at the weekend.</source>
        <translation>Ein bevorstehender freier Tag zählt wie ein Tag am Wochenende.</translation>
    </message>
    <message>
        <source>%1 days off ahead count like days at the weekend.</source>
        <translation>%1 bevorstehende freie Tage zählen wie Tage am Wochenende.</translation>
    </message>
    <message>
        <source>The newest day may still change, so that it counts but teaches nothing.</source>
        <translation>Der neueste Tag kann sich noch ändern; er zählt daher, aber aus ihm wird nicht gelernt.</translation>
    </message>
    <message>
        <source>The newest %1 days may still change, so that they count but teach nothing.</source>
        <translation>Die neuesten %1 Tage können sich noch ändern; sie zählen daher, aber aus ihnen wird nicht gelernt.</translation>
    </message>
    <message>
        <source>There are no figures since %1, so that the days from then on are forecast too.</source>
        <translation>Seit %1 gibt es keine Zahlen; die Tage ab dann werden daher ebenfalls prognostiziert.</translation>
    </message>
    <message>
        <source>The intervals come from how far such forecasts missed in these days; a backtest checks that the 80 % interval holds in 80 of 100 cases.</source>
        <translation>Die Intervalle ergeben sich daraus, wie weit solche Prognosen in diesen Tagen danebenlagen; ein Backtest prüft, dass das 80-%-Intervall in 80 von 100 Fällen zutrifft.</translation>
    </message>
    <message>
        <source>Too little data: nothing was spent here in the last %1 days, so there is nothing to learn from.</source>
        <translation>Zu wenig Daten: In den letzten %1 Tagen wurde hier nichts ausgegeben, daher gibt es nichts, woraus sich lernen ließe.</translation>
    </message>
    <message>
        <source>Too little data: the first spend here was %1 days ago, and a forecast needs %2 days.</source>
        <translation>Zu wenig Daten: Die ersten Ausgaben hier liegen %1 Tage zurück, und eine Prognose braucht %2 Tage.</translation>
    </message>
    <message>
        <source>Too little data: there is %1 day of history, and a forecast needs %2.</source>
        <translation>Zu wenig Daten: Es gibt %1 Tag Vorgeschichte, und eine Prognose braucht %2.</translation>
    </message>
    <message>
        <source>Too little data: there are %1 days of history, and a forecast needs %2.</source>
        <translation>Zu wenig Daten: Es gibt %1 Tage Vorgeschichte, und eine Prognose braucht %2.</translation>
    </message>
</context>
<context>
    <name>IngestWording</name>
    <message>
        <source>billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Paused by the administrator: nothing new is read.</source>
        <translation>Vom Administrator pausiert: Es wird nichts Neues gelesen.</translation>
    </message>
    <message>
        <source>Resume it to read on.</source>
        <translation>Setzen Sie fort, um weiterzulesen.</translation>
    </message>
    <message>
        <source>The first ingestion is not finished yet.</source>
        <translation>Das erste Einlesen ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The last successful sync is older than twice the interval.</source>
        <translation>Die letzte erfolgreiche Synchronisierung liegt mehr als zwei Intervalle zurück.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Synchronisieren Sie jetzt.</translation>
    </message>
    <message>
        <source>This key does not see %1 (Teams plan). Costs by user and model are complete.</source>
        <translation>Dieser Schlüssel sieht keine %1 (Teams-Tarif). Kosten je Nutzer und Modell sind vollständig.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Paste the Admin API key.</source>
        <translation>Fügen Sie den Admin-API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Events can be kept for %1 to %2 months, or for ever.</source>
        <translation>Ereignisse können %1 bis %2 Monate oder unbegrenzt aufbewahrt werden.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source> (process %1 on %2)</source>
        <translation> (Prozess %1 auf %2)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source> since %1 UTC</source>
        <translation> seit %1 UTC</translation>
    </message>
    <message>
        <source>“%1” is being synced by %2 already.</source>
        <translation>„%1“ wird von %2 bereits synchronisiert.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and that the disk is not full.</source>
        <translation>Prüfen Sie, ob er Ihnen gehört und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of usage events kept changing while they were read.</source>
        <translation>Die Seiten des Dienstes mit Nutzungsereignissen änderten sich, während sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Sync again later; what was read before is kept.</source>
        <translation>Synchronisieren Sie später erneut; das bisher Gelesene bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Cycle from %1</source>
        <translation>Zyklus ab %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the ISO 639 code of the language of these texts</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Magnitude</name>
    <message>
        <source>k</source>
        <comment>thousands, behind a number</comment>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions, behind a number</comment>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, behind a number</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>million millions, behind a number</comment>
        <translation>Bio.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Max-Modus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>billing cycles</source>
        <translation>Abrechnungszyklen</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events without a cost</source>
        <translation>Ereignisse ohne Kosten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input-Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output-Tokens</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Cache-Write-Tokens</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Cache-Read-Tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Dieser Zyklus</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Letzter Zyklus</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Cost this cycle</source>
        <translation>Kosten dieses Zyklus</translation>
    </message>
    <message>
        <source>Cost last cycle</source>
        <translation>Kosten letzter Zyklus</translation>
    </message>
    <message>
        <source>Cost, last 7 days</source>
        <translation>Kosten, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Cost, last 30 days</source>
        <translation>Kosten, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Cost, last 90 days</source>
        <translation>Kosten, letzte 90 Tage</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>Kosten dieses Monats</translation>
    </message>
    <message>
        <source>Cost last month</source>
        <translation>Kosten letzter Monat</translation>
    </message>
    <message>
        <source>Cost this quarter</source>
        <translation>Kosten dieses Quartals</translation>
    </message>
    <message>
        <source>Cost, last 365 days</source>
        <translation>Kosten, letzte 365 Tage</translation>
    </message>
    <message>
        <source>Cost, all days</source>
        <translation>Kosten, alle Tage</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Weekly %1</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Monthly %1</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Daily %1</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, dieser Abrechnungszyklus</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, letzter Abrechnungszyklus</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>alle Personen und Modelle</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>Repositorys sind nicht sichtbar</translation>
    </message>
    <message>
        <source>attributed to repositories</source>
        <translation>Repositorys zugeordnet</translation>
    </message>
    <message>
        <source>Total %1 in %2.</source>
        <translation>Summe %1 im Zeitraum %2.</translation>
    </message>
    <message>
        <source>Highest: %1 with %2.</source>
        <translation>Höchstwert: %1 mit %2.</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Die Tabelle darunter enthält dieselben Zahlen.</translation>
    </message>
</context>
<context>
    <name>PageCaption</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 Input, %2 Output, %3 Cache-Write, %4 Cache-Read</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1; %2 events without a cost</source>
        <translation>%1; %2 Ereignisse ohne Kosten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>Je Anfrage</translation>
    </message>
    <message>
        <source>Per M tokens</source>
        <translation>Je Mio. Tokens</translation>
    </message>
    <message>
        <source>Cost per million tokens of all classes</source>
        <translation>Kosten je Million Tokens aller Klassen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleichswert</translation>
    </message>
    <message>
        <source>There are no complete figures for %1.</source>
        <translation>Für %1 gibt es keine vollständigen Zahlen.</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>zuvor nichts (%1)</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>Rang %1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, dieser Abrechnungszyklus</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, letzter Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Cache read ÷ (input + cache write + cache read) tokens: how much of what models were given to read came from the cache, which costs a fraction of fresh input.</source>
        <translation>Cache-Read ÷ (Input + Cache-Write + Cache-Read) in Tokens: wie viel von dem, was Modelle zu lesen bekamen, aus dem Cache kam; das kostet einen Bruchteil von frischem Input.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Kaum genutzt</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Keine Lizenz</translation>
    </message>
    <message>
        <source>Active on at least %1 of the last %2.</source>
        <translation>Mindestens %1 der letzten %2 aktiv.</translation>
    </message>
    <message>
        <source>Active, but on fewer than %1 of the last %2.</source>
        <translation>Aktiv, aber weniger als %1 der letzten %2.</translation>
    </message>
    <message>
        <source>Not active on any of the last %1 days.</source>
        <translation>An keinem der letzten %1 Tage aktiv.</translation>
    </message>
    <message>
        <source>Little or nothing was seen, but daily usage was not read for all of the %1 days, so there may have been more.</source>
        <translation>Wenig oder nichts war zu sehen, aber die tägliche Nutzung wurde nicht für alle %1 Tage gelesen; es kann also mehr gewesen sein.</translation>
    </message>
    <message>
        <source>This role holds no paid seat.</source>
        <translation>Diese Rolle hat keine kostenpflichtige Lizenz.</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keines angegeben</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>Wird erreicht</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nahe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Cursor gave no limit for this member: only the team&apos;s pool stops them.</source>
        <translation>Cursor hat für dieses Mitglied kein Limit angegeben: Nur der Pool des Teams begrenzt es.</translation>
    </message>
    <message>
        <source>Not expected to reach the limit in this cycle.</source>
        <translation>Das Limit wird in diesem Zyklus voraussichtlich nicht erreicht.</translation>
    </message>
    <message>
        <source>At the pace so far, the limit is reached before the cycle ends.</source>
        <translation>Beim bisherigen Tempo wird das Limit vor Ende des Zyklus erreicht.</translation>
    </message>
    <message>
        <source>At least four fifths of the limit are used.</source>
        <translation>Mindestens vier Fünftel des Limits sind verbraucht.</translation>
    </message>
    <message>
        <source>All of the limit is used: on-demand usage has ended for this member.</source>
        <translation>Das ganze Limit ist verbraucht: Die On-Demand-Nutzung ist für dieses Mitglied beendet.</translation>
    </message>
    <message>
        <source>Not known: the program ended before the answer</source>
        <translation>Nicht bekannt: Das Programm endete vor der Antwort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>kein eigenes Limit</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>unbekanntes Konto</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 je Zyklus</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message>
        <source>A contract has at most %1 seat types.</source>
        <translation>Ein Vertrag hat höchstens %1 Lizenztypen.</translation>
    </message>
    <message>
        <source>Each seat type needs a name.</source>
        <translation>Jeder Lizenztyp braucht einen Namen.</translation>
    </message>
    <message>
        <source>A seat type&apos;s name has at most %1 characters.</source>
        <translation>Der Name eines Lizenztyps hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are two seat types called “%1”.</source>
        <translation>Es gibt zwei Lizenztypen namens „%1“.</translation>
    </message>
    <message>
        <source>The price of “%1” must lie between nothing and $100,000 a month.</source>
        <translation>Der Preis von „%1“ muss zwischen null und $100,000 im Monat liegen.</translation>
    </message>
    <message>
        <source>The included usage of “%1” must lie between nothing and $100,000.</source>
        <translation>Die enthaltene Nutzung von „%1“ muss zwischen null und $100,000 liegen.</translation>
    </message>
    <message>
        <source>Choose the seat type that most members have.</source>
        <translation>Wählen Sie den Lizenztyp, den die meisten Mitglieder haben.</translation>
    </message>
    <message>
        <source>There are at most %1 exceptions; use billing groups.</source>
        <translation>Es gibt höchstens %1 Ausnahmen; verwenden Sie Abrechnungsgruppen.</translation>
    </message>
    <message>
        <source>An exception needs a person or a billing group.</source>
        <translation>Eine Ausnahme braucht eine Person oder eine Abrechnungsgruppe.</translation>
    </message>
    <message>
        <source>The exception for %1 names the seat type “%2”, which there is not.</source>
        <translation>Die Ausnahme für %1 nennt den Lizenztyp „%2“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>Es gibt zwei Ausnahmen für %1.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>Der Rabatt muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <source>The commitment must be an amount above nothing.</source>
        <translation>Die Mindestabnahme muss ein Betrag über null sein.</translation>
    </message>
    <message>
        <source>The commitment ends before it begins.</source>
        <translation>Die Mindestabnahme endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The commitment&apos;s period has at most five years.</source>
        <translation>Der Zeitraum der Mindestabnahme umfasst höchstens fünf Jahre.</translation>
    </message>
    <message>
        <source>The team&apos;s limit must not lie below nothing.</source>
        <translation>Das Limit des Teams darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The contract renews before it starts.</source>
        <translation>Die Verlängerung des Vertrags liegt vor seinem Beginn.</translation>
    </message>
    <message>
        <source>The notice has at most 365 days.</source>
        <translation>Die Kündigungsfrist beträgt höchstens 365 Tage.</translation>
    </message>
    <message>
        <source>Barely used is a number of active days between 1 and 30.</source>
        <translation>Kaum genutzt ist eine Anzahl aktiver Tage zwischen 1 und 30.</translation>
    </message>
    <message>
        <source>A team limit is one pool: it is not shared out among members. Whoever spends first uses it up for all, and when it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>Ein Teamlimit ist ein einziger Pool: Es wird nicht auf die Mitglieder aufgeteilt. Wer zuerst ausgibt, verbraucht es für alle, und wenn es aufgebraucht ist, endet die On-Demand-Nutzung für alle bis zum nächsten Zyklus, auch für jene, die nichts ausgegeben haben. Nur ein eigenes Limit hindert ein Mitglied daran, den Pool aufzubrauchen.</translation>
    </message>
    <message>
        <source>A limit belongs to a member with an e-mail address.</source>
        <translation>Ein Limit gehört zu einem Mitglied mit E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Cursor takes a limit of $0 for no limit.</source>
        <translation>Cursor versteht ein Limit von $0 als kein Limit.</translation>
    </message>
    <message>
        <source>Set at least $1, or switch on-demand usage off in Cursor&apos;s dashboard.</source>
        <translation>Legen Sie mindestens $1 fest, oder schalten Sie die On-Demand-Nutzung im Dashboard von Cursor aus.</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars from 1 to %1.</source>
        <translation>Ein Limit ist eine ganze Zahl von Dollar von 1 bis %1.</translation>
    </message>
    <message>
        <source>That is the limit already.</source>
        <translation>Das ist bereits das Limit.</translation>
    </message>
    <message>
        <source>Only a change that was made can be undone.</source>
        <translation>Nur eine ausgeführte Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>kein eigenes Limit</translation>
    </message>
    <message>
        <source>The limit of %1 is %2 by now: somebody else changed it.</source>
        <translation>Das Limit von %1 beträgt inzwischen %2: Jemand anderes hat es geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look again and decide anew.</source>
        <translation>Es wurde nichts geändert. Sehen Sie noch einmal nach, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source> It could not be noted: </source>
        <translation> Es konnte nicht vermerkt werden: </translation>
    </message>
    <message>
        <source>Cursor did not change the limit and gave no reason.</source>
        <translation>Cursor hat das Limit nicht geändert und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Cursor did not change the limit: “%1”.</source>
        <translation>Cursor hat das Limit nicht geändert: „%1“.</translation>
    </message>
    <message>
        <source>Cursor confirmed it. The table follows with the next sync.</source>
        <translation>Cursor hat es bestätigt. Die Tabelle folgt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Cursor confirmed it and shows the new limit.</source>
        <translation>Cursor hat es bestätigt und zeigt das neue Limit an.</translation>
    </message>
    <message>
        <source>Cursor confirmed it, but does not show it yet. The table follows with the next sync.</source>
        <translation>Cursor hat es bestätigt, zeigt es aber noch nicht an. Die Tabelle folgt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>%1 Reading back did not work either, so the limit may be the old or the new one. Sync, and look again.</source>
        <translation>%1 Auch das Zurücklesen gelang nicht; das Limit kann also das alte oder das neue sein. Synchronisieren Sie, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 But Cursor shows the new limit: it was done.</source>
        <translation>%1 Cursor zeigt aber das neue Limit an: Es wurde geändert.</translation>
    </message>
    <message>
        <source>%1 Cursor still shows the old limit: nothing was done.</source>
        <translation>%1 Cursor zeigt noch das alte Limit an: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Cursor shows a third limit, %2.</source>
        <translation>%1 Cursor zeigt ein drittes Limit an, %2.</translation>
    </message>
    <message>
        <source>Cursor does not list %1 among the team&apos;s members.</source>
        <translation>Cursor führt %1 nicht unter den Mitgliedern des Teams auf.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>Synchronisieren Sie, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Changing limits is switched off.</source>
        <translation>Das Ändern von Limits ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on under Settings, Limits, if you want to.</source>
        <translation>Schalten Sie es bei Bedarf unter Einstellungen, Limits ein.</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the cycle from %3 to %4 (%5).</source>
        <translation>%1 von %2 sind im Zyklus vom %3 bis %4 verbraucht (%5).</translation>
    </message>
    <message>
        <source> At this pace the limit is reached on %1.</source>
        <translation> Bei diesem Tempo wird das Limit am %1 erreicht.</translation>
    </message>
    <message>
        <source>%1 reached the limit of %2</source>
        <translation>%1 hat das Limit von %2 erreicht</translation>
    </message>
    <message>
        <source> On-demand usage has ended for this member until the next cycle.</source>
        <translation> Die On-Demand-Nutzung ist für dieses Mitglied bis zum nächsten Zyklus beendet.</translation>
    </message>
    <message>
        <source>%1 has used %2 of the limit</source>
        <translation>%1 hat %2 des Limits verbraucht</translation>
    </message>
    <message>
        <source>%1 is on course to reach the limit of %2</source>
        <translation>%1 wird das Limit von %2 voraussichtlich erreichen</translation>
    </message>
    <message>
        <source>The team&apos;s limit of %1 is used up</source>
        <translation>Das Limit des Teams von %1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 of the team&apos;s limit are used</source>
        <translation>%1 des Teamlimits sind verbraucht</translation>
    </message>
    <message>
        <source>The team is on course to reach its limit of %1</source>
        <translation>Das Team wird sein Limit von %1 voraussichtlich erreichen</translation>
    </message>
    <message>
        <source> At this pace it is reached on %1.</source>
        <translation> Bei diesem Tempo wird es am %1 erreicht.</translation>
    </message>
    <message>
        <source>The contract of %1 renews on %2; notice can be given until %3 (%4 days before).</source>
        <translation>Der Vertrag von %1 verlängert sich am %2; gekündigt werden kann bis %3 (%4 Tage vorher).</translation>
    </message>
    <message>
        <source>%1 days left to give notice</source>
        <translation>Noch %1 Tage zum Kündigen</translation>
    </message>
    <message>
        <source>The contract renews in %1 days</source>
        <translation>Der Vertrag verlängert sich in %1 Tagen</translation>
    </message>
    <message>
        <source> The time for notice is over.</source>
        <translation> Die Kündigungsfrist ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 of %2 are used in the period from %3 to %4 (%5).</source>
        <translation>%1 von %2 sind im Zeitraum vom %3 bis %4 verbraucht (%5).</translation>
    </message>
    <message>
        <source>The commitment was used up on %1</source>
        <translation>Die Mindestabnahme war am %1 aufgebraucht</translation>
    </message>
    <message>
        <source>The commitment runs out on %1, %2 days early</source>
        <translation>Die Mindestabnahme ist am %1 aufgebraucht, %2 Tage zu früh</translation>
    </message>
    <message>
        <source>%1 of the commitment would be left unused</source>
        <translation>%1 der Mindestabnahme blieben ungenutzt</translation>
    </message>
    <message>
        <source> What is left at the end is lost unless the contract says otherwise.</source>
        <translation> Was am Ende übrig ist, verfällt, sofern der Vertrag nichts anderes bestimmt.</translation>
    </message>
    <message>
        <source>As surely as the last cycle repeats itself.</source>
        <translation>So sicher, wie sich der letzte Zyklus wiederholt.</translation>
    </message>
    <message>
        <source>Quite sure: the prices measured here explain the cost well.</source>
        <translation>Recht sicher: Die hier gemessenen Preise erklären die Kosten gut.</translation>
    </message>
    <message>
        <source>Fairly sure: the prices measured here are rough.</source>
        <translation>Einigermaßen sicher: Die hier gemessenen Preise sind grob.</translation>
    </message>
    <message>
        <source>Unsure: the prices measured here vary much.</source>
        <translation>Unsicher: Die hier gemessenen Preise schwanken stark.</translation>
    </message>
    <message>
        <source> in headless runs</source>
        <translation> in Headless-Läufen</translation>
    </message>
    <message>
        <source>Each stands for itself: several touch the same requests, so together they save less than their sum.</source>
        <translation>Jeder Vorschlag steht für sich: Mehrere betreffen dieselben Anfragen, zusammen sparen sie daher weniger als ihre Summe.</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3%4</source>
        <translation>%1 für %2 % der Anfragen an %3%4 verwenden</translation>
    </message>
    <message>
        <source>Do without max mode</source>
        <translation>Auf den Max-Modus verzichten</translation>
    </message>
    <message>
        <source>Give up the seat of “%1” that nobody used in 90 days</source>
        <translation>Die Lizenz „%1“ aufgeben, die in 90 Tagen niemand genutzt hat</translation>
    </message>
    <message>
        <source>Give up %1 seats of “%2” that nobody used in 90 days</source>
        <translation>%1 Lizenzen „%2“ aufgeben, die in 90 Tagen niemand genutzt hat</translation>
    </message>
    <message>
        <source>Sure, as far as the contract you typed in is right.</source>
        <translation>Sicher, soweit der eingegebene Vertrag stimmt.</translation>
    </message>
    <message>
        <source>Prices are the contract&apos;s, after its discount, a month; a seat can be given up at once.</source>
        <translation>Preise sind die des Vertrags nach Rabatt, je Monat; eine Lizenz lässt sich sofort aufgeben.</translation>
    </message>
    <message>
        <source>These people did nothing in Cursor for 90 days. Ask before you take a seat away: some may be on leave.</source>
        <translation>Diese Personen haben 90 Tage lang nichts in Cursor getan. Fragen Sie nach, bevor Sie eine Lizenz entziehen: Manche sind vielleicht beurlaubt.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>Measured over the last complete billing cycle, %1 to %2.</source>
        <translation>Gemessen am letzten vollständigen Abrechnungszyklus, %1 bis %2.</translation>
    </message>
    <message>
        <source>Measured over the last %1 days, %2 to %3, and scaled to a billing cycle of %4 days, since the last cycle is not completely stored.</source>
        <translation>Gemessen an den letzten %1 Tagen, %2 bis %3, und auf einen Abrechnungszyklus von %4 Tagen hochgerechnet, da der letzte Zyklus nicht vollständig gespeichert ist.</translation>
    </message>
    <message>
        <source>The price of each class of tokens is estimated from this team&apos;s own last 90 days and applied to the tokens that were used.</source>
        <translation>Der Preis jeder Token-Klasse ist aus den letzten 90 Tagen dieses Teams geschätzt und auf die genutzten Tokens angewendet.</translation>
    </message>
    <message>
        <source>A request is assumed to cost what this team&apos;s requests of that model cost on average over the last 90 days.</source>
        <translation>Für eine Anfrage werden die Kosten angenommen, die Anfragen dieses Teams an das Modell in den letzten 90 Tagen im Mittel hatten.</translation>
    </message>
    <message>
        <source>%1 % of the requests change, and they are like the others.</source>
        <translation>%1 % der Anfragen ändern sich, und sie sind wie die übrigen.</translation>
    </message>
    <message>
        <source>The same work needs as many tokens and requests as before.</source>
        <translation>Dieselbe Arbeit braucht so viele Tokens und Anfragen wie bisher.</translation>
    </message>
    <message>
        <source>The same work needs %1 % of the tokens and requests.</source>
        <translation>Dieselbe Arbeit braucht %1 % der Tokens und Anfragen.</translation>
    </message>
    <message>
        <source>Whoever reaches the limit stops using what is billed; usage that the plan includes goes on.</source>
        <translation>Wer das Limit erreicht, nutzt nichts mehr, was abgerechnet wird; im Tarif enthaltene Nutzung läuft weiter.</translation>
    </message>
    <message>
        <source>Nobody changes habits before reaching it, and nobody is allowed more.</source>
        <translation>Niemand ändert sein Verhalten, bevor er es erreicht, und niemandem wird mehr erlaubt.</translation>
    </message>
    <message>
        <source>Seats change for those first who use least of what their seat includes.</source>
        <translation>Lizenzen wechseln zuerst bei denen, die am wenigsten von dem nutzen, was ihre Lizenz enthält.</translation>
    </message>
    <message>
        <source>Included usage that a seat no longer holds is used all the same, and billed.</source>
        <translation>Enthaltene Nutzung, die eine Lizenz nicht mehr abdeckt, wird trotzdem genutzt und abgerechnet.</translation>
    </message>
    <message>
        <source>It touches %1 and %2 a cycle.</source>
        <translation>Es betrifft %1 und %2 je Zyklus.</translation>
    </message>
    <message>
        <source>Answers of another model may be better or worse, quicker or slower; for hard tasks people may ask twice, which costs more.</source>
        <translation>Antworten eines anderen Modells können besser oder schlechter, schneller oder langsamer sein; bei schwierigen Aufgaben wird vielleicht zweimal gefragt, was mehr kostet.</translation>
    </message>
    <message>
        <source>Without max mode the context is shorter: long files and large changes need more steps, or do not fit.</source>
        <translation>Ohne Max-Modus ist der Kontext kürzer: Lange Dateien und große Änderungen brauchen mehr Schritte oder passen nicht hinein.</translation>
    </message>
    <message>
        <source>Nobody would have reached the limit.</source>
        <translation>Niemand hätte das Limit erreicht.</translation>
    </message>
    <message>
        <source>%1 would have reached %2, the first on %3, and would have worked without what is billed from then to the end of the cycle: %4.</source>
        <translation>%2 wären von %1 erreicht worden, zuerst am %3; von da an bis zum Ende des Zyklus wäre ohne das gearbeitet worden, was abgerechnet wird: %4.</translation>
    </message>
    <message>
        <source>The money saved is work that these people would have done without AI, or not at all.</source>
        <translation>Das gesparte Geld ist Arbeit, die diese Personen ohne KI oder gar nicht erledigt hätten.</translation>
    </message>
    <message>
        <source>It touches %1. Whoever uses more than the smaller seat includes is billed for the rest.</source>
        <translation>Es betrifft %1. Wer mehr nutzt, als die kleinere Lizenz enthält, dem wird der Rest berechnet.</translation>
    </message>
    <message>
        <source>Too little data: the team has used %1%2 for %3 in the last 90 days, which is not enough to tell what it costs here.</source>
        <translation>Zu wenig Daten: Das Team hat %1%2 in den letzten 90 Tagen für %3 genutzt; das reicht nicht, um zu sagen, was es hier kostet.</translation>
    </message>
    <message>
        <source> in max mode</source>
        <translation> im Max-Modus</translation>
    </message>
    <message>
        <source>Left out, since they were hardly used without max mode: %1.</source>
        <translation>Ausgelassen, da kaum ohne Max-Modus genutzt: %1.</translation>
    </message>
    <message>
        <source>Those requests are left out. </source>
        <translation>Diese Anfragen sind ausgelassen. </translation>
    </message>
    <message>
        <source>Nobody spent more than that.</source>
        <translation>Niemand hat mehr als das ausgegeben.</translation>
    </message>
    <message>
        <source>They do not get in each other&apos;s way: together they save as much as each by itself.</source>
        <translation>Sie kommen sich nicht in die Quere: Zusammen sparen sie so viel wie jedes für sich.</translation>
    </message>
    <message>
        <source>Each by itself, they would save %1 in all; together it is %2 %3, </source>
        <translation>Jedes für sich würden sie insgesamt %1 sparen; zusammen sind es %2 %3, </translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>since several touch the same requests and no dollar is saved twice.</source>
        <translation>da mehrere dieselben Anfragen betreffen und kein Dollar zweimal gespart wird.</translation>
    </message>
    <message>
        <source>since one makes the other save more.</source>
        <translation>da das eine das andere mehr sparen lässt.</translation>
    </message>
    <message>
        <source>Use %1 for %2 % of the requests that go to %3</source>
        <translation>%1 für %2 % der Anfragen an %3 verwenden</translation>
    </message>
    <message>
        <source>Do without max mode for %1 % of the requests in it</source>
        <translation>Für %1 % der Anfragen im Max-Modus auf ihn verzichten</translation>
    </message>
    <message>
        <source>They hold one after the other: other models first, then max mode, limits and seats. The part of a request&apos;s cost that is billed stays the same.</source>
        <translation>Sie gelten nacheinander: zuerst andere Modelle, dann Max-Modus, Limits und Lizenzen. Der abgerechnete Teil der Kosten einer Anfrage bleibt gleich.</translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 je Zyklus</translation>
    </message>
    <message>
        <source>Limit each person to %1 beyond the plan a cycle</source>
        <translation>Jede Person auf %1 je Zyklus über den Tarif hinaus begrenzen</translation>
    </message>
    <message>
        <source>%1 seat of %2 instead of %3</source>
        <translation>%1 Lizenz zu %2 statt %3</translation>
    </message>
    <message>
        <source>%1 seats of %2 instead of %3</source>
        <translation>%1 Lizenzen zu %2 statt %3</translation>
    </message>
</context>
<context>
    <name>ReconcileText</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Nobody asked for Cursor&apos;s spend during this cycle, so it can&apos;t be compared.</source>
        <translation>In diesem Zyklus wurden die Ausgaben nicht bei Cursor abgefragt, daher ist kein Vergleich möglich.</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was last read %1, %2 before the end</source>
        <translation>Cursors Ausgaben wurden zuletzt gelesen: %1, %2 vor dem Ende</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was read %1</source>
        <translation>Cursors Ausgaben wurden gelesen: %1</translation>
    </message>
    <message>
        <source>; events after that cost %1.</source>
        <translation>; spätere Ereignisse kosten %1.</translation>
    </message>
    <message>
        <source>Events are complete from its first day on.</source>
        <translation>Die Ereignisse sind ab dem ersten Tag vollständig.</translation>
    </message>
    <message>
        <source>Events are complete from %1 on only.</source>
        <translation>Die Ereignisse sind erst ab %1 vollständig.</translation>
    </message>
    <message>
        <source>Its events were not ingested.</source>
        <translation>Die Ereignisse wurden nicht eingelesen.</translation>
    </message>
    <message>
        <source>Events of the last two days may still come or change.</source>
        <translation>Ereignisse der letzten zwei Tage können noch hinzukommen oder sich ändern.</translation>
    </message>
    <message>
        <source>Events may still come or change until two days after its end.</source>
        <translation>Bis zwei Tage nach dem Ende können Ereignisse noch hinzukommen oder sich ändern.</translation>
    </message>
    <message>
        <source>Its figures should change no more.</source>
        <translation>Die Zahlen sollten sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>Nur in Ereignissen</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>Nur in Ausgaben</translation>
    </message>
    <message>
        <source>no spend kept</source>
        <translation>keine Ausgabendaten</translation>
    </message>
    <message>
        <source>all match</source>
        <translation>alle stimmen überein</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Differenz</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Differenzen</translation>
    </message>
    <message>
        <source>Usage events against Cursor&apos;s own spend, user by user</source>
        <translation>Nutzungsereignisse im Vergleich zu den von Cursor gemeldeten Ausgaben, je Nutzer</translation>
    </message>
    <message>
        <source>Running, today is its last day</source>
        <translation>Läuft, heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>Running, %1 to go</source>
        <translation>Läuft, noch %1</translation>
    </message>
    <message>
        <source>Still settling: it ended yesterday</source>
        <translation>Noch in Klärung: endete gestern</translation>
    </message>
    <message>
        <source>Still settling: it ended %1 ago</source>
        <translation>Noch in Klärung: Ende liegt %1 zurück</translation>
    </message>
    <message>
        <source>Settled: it ended %1 ago</source>
        <translation>Endgültig: Ende liegt %1 zurück</translation>
    </message>
    <message>
        <source>What “spendCents” means is not known here</source>
        <translation>Was „spendCents“ bedeutet, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“spendCents” fits one reading best</source>
        <translation>Zu „spendCents“ passt eine Lesart am besten</translation>
    </message>
    <message>
        <source>“spendCents” is on-demand spend alone</source>
        <translation>„spendCents“ enthält nur On-Demand-Ausgaben</translation>
    </message>
    <message>
        <source>“spendCents” holds included spend too</source>
        <translation>„spendCents“ enthält auch die im Tarif enthaltene Nutzung</translation>
    </message>
    <message>
        <source>The invoice is exactly the on-demand usage of the events, to the cent.</source>
        <translation>Die Rechnung entspricht auf den Cent der On-Demand-Nutzung laut Ereignissen.</translation>
    </message>
    <message>
        <source>The invoice is %1 higher than the on-demand usage. That much is not in events: seats, taxes and other fees, or usage of another cycle.</source>
        <translation>Die Rechnung liegt um %1 über der On-Demand-Nutzung. Dieser Betrag steckt nicht in den Ereignissen: Lizenzen, Steuern und andere Gebühren oder die Nutzung eines anderen Zyklus.</translation>
    </message>
    <message>
        <source>The invoice is %1 lower than the on-demand usage. That much is a credit or a discount, or was billed on another invoice.</source>
        <translation>Die Rechnung liegt um %1 unter der On-Demand-Nutzung. Dieser Betrag ist eine Gutschrift oder ein Rabatt oder steht auf einer anderen Rechnung.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The first %1 of %2 rows; saved as CSV the table is whole.</source>
        <translation>Die ersten %1 von %2 Zeilen; als CSV gespeichert ist die Tabelle vollständig.</translation>
    </message>
</context>
<context>
    <name>RepositoriesText</name>
    <message>
        <source>, this billing cycle</source>
        <translation>, dieser Abrechnungszyklus</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, letzter Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Selber Tag</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>The person committed on the day of the spend: the surest way.</source>
        <translation>Die Person hat am Tag der Ausgabe committet: der sicherste Weg.</translation>
    </message>
    <message>
        <source>No commits that day; the person&apos;s next commits came within 7 days.</source>
        <translation>Keine Commits an diesem Tag; die nächsten Commits der Person folgten innerhalb von 7 Tagen.</translation>
    </message>
    <message>
        <source>No commits that day or after; the last ones were at most 7 days before.</source>
        <translation>Keine Commits an diesem Tag oder danach; die letzten lagen höchstens 7 Tage davor.</translation>
    </message>
    <message>
        <source>No repository can be named for this spend; the reasons stand below.</source>
        <translation>Für diese Ausgaben lässt sich kein Repository nennen; die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Kein Nutzer</translation>
    </message>
    <message>
        <source>Repositories not visible</source>
        <translation>Repositorys nicht sichtbar</translation>
    </message>
    <message>
        <source>Commits without a repository name</source>
        <translation>Commits ohne Repository-Namen</translation>
    </message>
    <message>
        <source>No commits near enough</source>
        <translation>Keine zeitnahen Commits</translation>
    </message>
    <message>
        <source>Service accounts and cloud agents name no person, so nobody&apos;s commits can lead to a repository. A billing group of their own keeps this spend in sight.</source>
        <translation>Dienstkonten und Cloud-Agents nennen keine Person, also führen keine Commits zu einem Repository. Mit einer eigenen Abrechnungsgruppe behalten Sie diese Ausgaben im Blick.</translation>
    </message>
    <message>
        <source>The key does not see commits, as on a Teams plan. An Enterprise plan opens them; enter a key of it later and nothing is lost.</source>
        <translation>Der Schlüssel sieht keine Commits, wie im Teams-Tarif. Der Enterprise-Tarif macht sie sichtbar; geben Sie später einen Schlüssel dafür ein, geht nichts verloren.</translation>
    </message>
    <message>
        <source>These people committed, but Cursor gave no repository name with it: it sees only the top-level git repository of a workspace. Opening the repository&apos;s own folder helps from then on.</source>
        <translation>Diese Personen haben committet, aber Cursor hat dazu keinen Repository-Namen geliefert: Es erkennt nur das oberste Git-Repository eines Workspace. Abhilfe für die Zukunft: den Ordner des Repositorys selbst öffnen.</translation>
    </message>
    <message>
        <source>Nothing was committed through Cursor within 7 days before or after: planning, review, questions, or commits made with other tools, which Cursor does not see.</source>
        <translation>In den 7 Tagen davor oder danach wurde nichts über Cursor committet: Planung, Review, Fragen oder Commits mit anderen Werkzeugen, die Cursor nicht sieht.</translation>
    </message>
    <message>
        <source>repositories are not visible</source>
        <translation>Repositorys sind nicht sichtbar</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>keine Kosten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>attributed to repositories, by what the same people committed</source>
        <translation>Repositorys zugeordnet, anhand der Commits derselben Personen</translation>
    </message>
    <message>
        <source>of all cost</source>
        <translation>aller Kosten</translation>
    </message>
    <message>
        <source>last commit %1</source>
        <translation>letzter Commit %1</translation>
    </message>
    <message>
        <source>by your rules also: %1</source>
        <translation>durch Ihre Regeln auch: %1</translation>
    </message>
    <message>
        <source>Not known: commits do not know the model, kind or group that the filters name.</source>
        <translation>Nicht bekannt: Commits kennen Modell, Art oder Gruppe aus den Filtern nicht.</translation>
    </message>
    <message>
        <source>Not known: no AI lines were committed in this range.</source>
        <translation>Nicht bekannt: In diesem Zeitraum wurden keine KI-Zeilen committet.</translation>
    </message>
    <message>
        <source>Not known: nothing was committed in this range.</source>
        <translation>Nicht bekannt: In diesem Zeitraum wurde nichts committet.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>Genauer Name</translation>
    </message>
    <message>
        <source>Pattern with *</source>
        <translation>Muster mit *</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Forks</translation>
    </message>
    <message>
        <source>all names, whatever their case</source>
        <translation>alle Namen, gleich welcher Schreibung</translation>
    </message>
    <message>
        <source>%1, in any case</source>
        <translation>%1, gleich welcher Schreibung</translation>
    </message>
    <message>
        <source>equal names of several owners</source>
        <translation>gleiche Namen mehrerer Eigentümer</translation>
    </message>
    <message>
        <source>what %1 has too</source>
        <translation>was auch %1 hat</translation>
    </message>
</context>
<context>
    <name>SecretsWording</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the key in a file (--key-file).</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder legen Sie den Schlüssel in einer Datei ab (--key-file).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diese Verbindung.</translation>
    </message>
    <message>
        <source>Enter the key again under Connections.</source>
        <translation>Geben Sie den Schlüssel unter Verbindungen erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlock it and allow Spendscope, then try again, or keep the key in a file (--key-file).</source>
        <translation>Entsperren Sie ihn, erlauben Sie Spendscope den Zugriff, und versuchen Sie es erneut, oder legen Sie den Schlüssel in einer Datei ab (--key-file).</translation>
    </message>
    <message>
        <source>This computer has no keychain that Spendscope can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Spendscope verwenden kann.</translation>
    </message>
    <message>
        <source>Start one (for example gnome-keyring or KWallet), or keep the key in a file (--key-file).</source>
        <translation>Starten Sie einen (zum Beispiel gnome-keyring oder KWallet), oder legen Sie den Schlüssel in einer Datei ab (--key-file).</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Start or unlock it, or keep the key in a file (--key-file).</source>
        <translation>Starten oder entsperren Sie ihn, oder legen Sie den Schlüssel in einer Datei ab (--key-file).</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>Die Schlüsseldatei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Give the path of a file that holds the key.</source>
        <translation>Geben Sie den Pfad einer Datei an, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>Die Schlüsseldatei %1 ist für andere lesbar.</translation>
    </message>
    <message>
        <source>Run chmod 600 on it first.</source>
        <translation>Führen Sie zuerst chmod 600 darauf aus.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it belongs to you.</source>
        <translation>Prüfen Sie, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>The key file %1 holds more than a key.</source>
        <translation>Die Schlüsseldatei %1 enthält mehr als nur den Schlüssel.</translation>
    </message>
    <message>
        <source>Leave only the key in it.</source>
        <translation>Lassen Sie nur den Schlüssel darin.</translation>
    </message>
    <message>
        <source>The key file %1 is empty.</source>
        <translation>Die Schlüsseldatei %1 ist leer.</translation>
    </message>
    <message>
        <source>Put the Admin API key into it.</source>
        <translation>Schreiben Sie den Admin-API-Schlüssel hinein.</translation>
    </message>
    <message>
        <source>The key of “%1” lies in the file %2.</source>
        <translation>Der Schlüssel von „%1“ liegt in der Datei %2.</translation>
    </message>
    <message>
        <source>Change it there; it is read at each use.</source>
        <translation>Ändern Sie ihn dort; er wird bei jeder Verwendung gelesen.</translation>
    </message>
</context>
<context>
    <name>ServiceWording</name>
    <message>
        <source>Check the base URL. If your company has an authority of its own, or a proxy that opens the encryption, give the file with its certificate in the connection&apos;s settings (--ca-file).</source>
        <translation>Prüfen Sie die Basis-URL. Hat Ihr Unternehmen eine eigene Zertifizierungsstelle oder einen Proxy, der die Verschlüsselung aufbricht, geben Sie die Datei mit deren Zertifikat in den Einstellungen der Verbindung an (--ca-file).</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1, so nothing was sent.</source>
        <translation>Keine Zertifizierungsstelle, der dieser Computer vertraut, bürgt für das Zertifikat von %1, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Host ausgestellt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the base URL; it must name the host as the certificate does.</source>
        <translation>Prüfen Sie die Basis-URL; sie muss den Host so nennen wie das Zertifikat.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, so nothing was sent: TLS 1.2 or newer is needed.</source>
        <translation>%1 bietet nur veraltete Verschlüsselung, daher wurde nichts gesendet: Erforderlich ist TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Ask whoever runs it, or the proxy in between, to switch on TLS 1.2 or 1.3.</source>
        <translation>Bitten Sie den Betreiber des Dienstes oder des Proxys dazwischen, TLS 1.2 oder 1.3 einzuschalten.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell whoever runs the service.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; geht sie richtig, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>%1 does not identify itself safely, so nothing was sent.</source>
        <translation>%1 weist sich nicht sicher aus, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the base URL and whether a proxy breaks the encryption.</source>
        <translation>Prüfen Sie die Basis-URL und ob ein Proxy die Verschlüsselung aufbricht.</translation>
    </message>
    <message>
        <source>Cursor does not let this key change limits.</source>
        <translation>Cursor erlaubt diesem Schlüssel nicht, Limits zu ändern.</translation>
    </message>
    <message>
        <source>A Read-only key can&apos;t. Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Ein Schlüssel mit Scope Read-only kann das nicht. Geben Sie unter Verbindungen einen Schlüssel mit Scope Admin ein, oder legen Sie das Limit im Dashboard von Cursor fest.</translation>
    </message>
    <message>
        <source>The key may not change limits: it is Read-only, or the plan is not Enterprise.</source>
        <translation>Der Schlüssel darf keine Limits ändern: Sein Scope ist Read-only, oder der Tarif ist nicht Enterprise.</translation>
    </message>
    <message>
        <source>Enter an Admin key under Connections, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Geben Sie unter Verbindungen einen Schlüssel mit Scope Admin ein, oder legen Sie das Limit im Dashboard von Cursor fest.</translation>
    </message>
    <message>
        <source>The service has no way to change limits for this team.</source>
        <translation>Der Dienst bietet keine Möglichkeit, Limits für dieses Team zu ändern.</translation>
    </message>
    <message>
        <source>Set the limit in Cursor&apos;s dashboard.</source>
        <translation>Legen Sie das Limit im Dashboard von Cursor fest.</translation>
    </message>
    <message>
        <source>The service did not accept the change (%1).</source>
        <translation>Der Dienst hat die Änderung nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>Check the amount, or set the limit in Cursor&apos;s dashboard.</source>
        <translation>Prüfen Sie den Betrag, oder legen Sie das Limit im Dashboard von Cursor fest.</translation>
    </message>
    <message>
        <source>Cursor&apos;s request limit for %1 is used up for the next %2 minutes.</source>
        <translation>Cursors Anfragelimit für %1 ist für die nächsten %2 Minuten aufgebraucht.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next sync goes on from here. If it happens often, find out what else uses this team&apos;s key.</source>
        <translation>Es geht nichts verloren: Die nächste Synchronisierung setzt hier fort. Kommt es oft vor, finden Sie heraus, was sonst noch den Schlüssel dieses Teams verwendet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the base URL and the proxy, then sync again.</source>
        <translation>Prüfen Sie Netzwerk, Basis-URL und Proxy, und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate, or none, in the connection&apos;s settings.</source>
        <translation>Geben Sie in den Einstellungen der Verbindung eine PEM-Datei mit dem Zertifikat Ihrer eigenen Zertifizierungsstelle an, oder keine.</translation>
    </message>
    <message>
        <source>%1 stopped answering while %2 were read.</source>
        <translation>%1 hat aufgehört zu antworten, während %2 gelesen wurden.</translation>
    </message>
    <message>
        <source>Sync again later; what was read is kept.</source>
        <translation>Synchronisieren Sie später erneut; was gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The answer about %1 is larger than Spendscope accepts.</source>
        <translation>Die Antwort auf die Anfrage (%1) ist größer, als Spendscope annimmt.</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service; how much is taken stands in the connection&apos;s settings.</source>
        <translation>Prüfen Sie, ob die Basis-URL zum Dienst von Cursor führt; wie viel angenommen wird, steht in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The service sent the request for %1 on to another place (%2). Spendscope did not follow, so the key went nowhere else.</source>
        <translation>Der Dienst hat die Anfrage (%1) an eine andere Stelle weitergeleitet (%2). Spendscope ist dem nicht gefolgt, der Schlüssel ging also nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The service did not understand the request for %1.</source>
        <translation>Der Dienst hat die Anfrage (%1) nicht verstanden.</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, please report this.</source>
        <translation>Prüfen Sie die Basis-URL; stimmt sie, melden Sie dies bitte.</translation>
    </message>
    <message>
        <source>Cursor refused the key.</source>
        <translation>Cursor hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Make a new Admin API key and enter it under Connections.</source>
        <translation>Erstellen Sie einen neuen Admin-API-Schlüssel, und geben Sie ihn unter Verbindungen ein.</translation>
    </message>
    <message>
        <source>The key may not read %1: the plan or the role is too low.</source>
        <translation>Der Schlüssel darf %1 nicht lesen: Der Tarif oder die Rolle reicht nicht aus.</translation>
    </message>
    <message>
        <source>Use a key made by a team administrator; some data needs the Enterprise plan.</source>
        <translation>Verwenden Sie einen Schlüssel, den ein Team-Administrator erstellt hat; manche Daten erfordern den Tarif Enterprise.</translation>
    </message>
    <message>
        <source>The service has no %1 for this team.</source>
        <translation>Der Dienst hat für dieses Team keine %1.</translation>
    </message>
    <message>
        <source>The service failed (%1) while %2 were read.</source>
        <translation>Im Dienst trat ein Fehler auf (%1), während %2 gelesen wurden.</translation>
    </message>
    <message>
        <source>The service answered %1 when asked for %2.</source>
        <translation>Der Dienst antwortete mit %1 auf die Anfrage (%2).</translation>
    </message>
    <message>
        <source>The service&apos;s answer about %1 can&apos;t be read.</source>
        <translation>Die Antwort des Dienstes auf die Anfrage (%1) ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Sync again later; if it stays so, check the base URL.</source>
        <translation>Synchronisieren Sie später erneut; bleibt es dabei, prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The base URL can&apos;t be read.</source>
        <translation>Die Basis-URL ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.cursor.com.</source>
        <translation>Schreiben Sie sie vollständig, zum Beispiel https://api.cursor.com.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a query or a fragment.</source>
        <translation>Die Basis-URL darf weder Benutzernamen noch Abfrage oder Fragment enthalten.</translation>
    </message>
    <message>
        <source>Write only scheme, host, port and path.</source>
        <translation>Schreiben Sie nur Schema, Host, Port und Pfad.</translation>
    </message>
    <message>
        <source>Plain http would send the key over the network for everybody to read.</source>
        <translation>Einfaches http würde den Schlüssel für alle lesbar über das Netzwerk senden.</translation>
    </message>
    <message>
        <source>Use https; http is allowed to this machine only (127.0.0.1).</source>
        <translation>Verwenden Sie https; http ist nur zu diesem Computer (127.0.0.1) zulässig.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>Die Basis-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>For example https://api.cursor.com.</source>
        <translation>Zum Beispiel https://api.cursor.com.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>daily usage</source>
        <translation>Nutzungsdaten je Tag</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>Nutzungsereignisse</translation>
    </message>
    <message>
        <source>billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>AI commits</source>
        <translation>KI-Commits</translation>
    </message>
    <message>
        <source>AI changes</source>
        <translation>KI-Änderungen</translation>
    </message>
    <message>
        <source>members&apos; limits</source>
        <translation>Mitgliederlimits</translation>
    </message>
    <message>
        <source>Give a PEM file with your own authority&apos;s certificate.</source>
        <translation>Geben Sie eine PEM-Datei mit dem Zertifikat Ihrer eigenen Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <source>The certificate file %1 does not exist.</source>
        <translation>Die Zertifikatdatei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The certificate file %1 can&apos;t be read.</source>
        <translation>Die Zertifikatdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than such files are.</source>
        <translation>Die Zertifikatdatei %1 ist größer, als solche Dateien sind.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>The data folder %1 can&apos;t be made.</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
</context>
<context>
    <name>SpendChart</name>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pending Data</source>
        <translation>Daten ausstehend</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>StoreWording</name>
    <message>
        <source>A store holds at most %1 connections.</source>
        <translation>Ein Datenbestand enthält höchstens %1 Verbindungen.</translation>
    </message>
    <message>
        <source>Remove one, or use a second store.</source>
        <translation>Entfernen Sie eine, oder verwenden Sie einen zweiten Datenbestand.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Kein Nutzer</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Keine Art</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>The service reports more events in one millisecond than can be.</source>
        <translation>Der Dienst meldet mehr Ereignisse in einer Millisekunde, als möglich sind.</translation>
    </message>
    <message>
        <source>Check that the base URL leads to Cursor&apos;s service.</source>
        <translation>Prüfen Sie, ob die Basis-URL zum Dienst von Cursor führt.</translation>
    </message>
    <message>
        <source>The store was written by a newer Spendscope.</source>
        <translation>Der Datenbestand wurde von einem neueren Spendscope geschrieben.</translation>
    </message>
    <message>
        <source>Update Spendscope, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>Aktualisieren Sie Spendscope, oder wählen Sie mit --data-dir einen anderen Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store is older than this Spendscope.</source>
        <translation>Der Datenbestand ist älter als dieses Spendscope.</translation>
    </message>
    <message>
        <source>Open it once for writing, so that it is brought up to date.</source>
        <translation>Öffnen Sie ihn einmal zum Schreiben, damit er auf den neuesten Stand gebracht wird.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored.</source>
        <translation>Der Datenträger ist voll: Es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space in %1 and sync again; what is stored is intact.</source>
        <translation>Schaffen Sie Platz in %1, und synchronisieren Sie erneut; das Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>The store %1 is damaged or no Spendscope store.</source>
        <translation>Der Datenbestand %1 ist beschädigt oder kein Datenbestand von Spendscope.</translation>
    </message>
    <message>
        <source>Move the file away and start again, or restore it from a backup.</source>
        <translation>Verschieben Sie die Datei, und beginnen Sie neu, oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store %1 can&apos;t be opened or written.</source>
        <translation>Der Datenbestand %1 kann nicht geöffnet oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The store is busy with another program&apos;s work.</source>
        <translation>Der Datenbestand wird gerade von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then sync again.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz, und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The store refused an operation.</source>
        <translation>Der Datenbestand hat eine Operation abgelehnt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, please report this.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, melden Sie dies bitte.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database.</source>
        <translation>%1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir; nothing was changed.</source>
        <translation>Wählen Sie mit --data-dir einen anderen Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A row of “%1” belongs to a connection that is not there.</source>
        <translation>Eine Zeile von „%1“ gehört zu einer Verbindung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Connection %1: the roll-ups do not add up to the events. Remove and add the connection, or restore a backup.</source>
        <translation>Verbindung %1: Die Tagessummen stimmen nicht mit den Ereignissen überein. Entfernen Sie die Verbindung, und legen Sie sie neu an, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Connection %1: %2 events are stored, %3 are counted.</source>
        <translation>Verbindung %1: %2 Ereignisse sind gespeichert, %3 sind gezählt.</translation>
    </message>
    <message>
        <source>There are %1 events of a connection that is not there.</source>
        <translation>Es gibt %1 Ereignisse einer Verbindung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The store %1 is not sound: %2</source>
        <translation>Der Datenbestand %1 ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>Run “spendscope-cli store check” to see all that is wrong.</source>
        <translation>Führen Sie „spendscope-cli store check“ aus, um alle Fehler zu sehen.</translation>
    </message>
    <message>
        <source>the file can&apos;t be moved</source>
        <translation>die Datei kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Unter %1 gibt es keinen Datenbestand.</translation>
    </message>
    <message>
        <source>Add a connection first, or choose another folder with --data-dir.</source>
        <translation>Legen Sie zuerst eine Verbindung an, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup must be another file than the store.</source>
        <translation>Die Sicherung muss eine andere Datei sein als der Datenbestand.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation>Die Sicherung %1 ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Wählen Sie eine andere Sicherung; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk of the shared store&apos;s server is full.</source>
        <translation>Die Festplatte des Servers mit dem gemeinsamen Datenbestand ist voll.</translation>
    </message>
    <message>
        <source>Ask its administrator for space, then sync again; what is stored is intact.</source>
        <translation>Bitten Sie dessen Administrator um Platz und synchronisieren Sie dann erneut; das Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server has no connection free.</source>
        <translation>Der Server mit dem gemeinsamen Datenbestand hat keine Verbindung frei.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its administrator for more connections.</source>
        <translation>Schließen Sie andere Programme, die ihn nutzen, oder bitten Sie dessen Administrator um mehr Verbindungen.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is out of resources.</source>
        <translation>Dem Server mit dem gemeinsamen Datenbestand fehlen Ressourcen.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator.</source>
        <translation>Versuchen Sie es später erneut oder fragen Sie dessen Administrator.</translation>
    </message>
    <message>
        <source>The shared store can only be read at present.</source>
        <translation>Der gemeinsame Datenbestand kann zurzeit nur gelesen werden.</translation>
    </message>
    <message>
        <source>It may be a replica, or be under maintenance: try again later, or ask its administrator.</source>
        <translation>Er ist vielleicht eine Kopie oder wird gewartet: Versuchen Sie es später erneut oder fragen Sie dessen Administrator.</translation>
    </message>
    <message>
        <source>Your account may not do this in the shared store.</source>
        <translation>Ihr Konto darf das im gemeinsamen Datenbestand nicht.</translation>
    </message>
    <message>
        <source>Ask the administrator of the store for the role that is needed: reader, ingester or owner.</source>
        <translation>Bitten Sie den Administrator des Datenbestands um die nötige Rolle: reader, ingester oder owner.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server refused the account or its password.</source>
        <translation>Der Server mit dem gemeinsamen Datenbestand hat das Konto oder dessen Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check user name and password under Settings, Store.</source>
        <translation>Prüfen Sie Benutzername und Passwort unter Einstellungen, Datenbestand.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>Der Server hat keine solche Datenbank.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Store, or create the database.</source>
        <translation>Prüfen Sie die Adresse unter Einstellungen, Datenbestand, oder legen Sie die Datenbank an.</translation>
    </message>
    <message>
        <source>The shared store&apos;s server is starting or stopping.</source>
        <translation>Der Server mit dem gemeinsamen Datenbestand startet oder wird beendet.</translation>
    </message>
    <message>
        <source>The shared store is busy with another program&apos;s work.</source>
        <translation>Der gemeinsame Datenbestand ist mit der Arbeit eines anderen Programms beschäftigt.</translation>
    </message>
    <message>
        <source>The connection to the shared store was lost.</source>
        <translation>Die Verbindung zum gemeinsamen Datenbestand ging verloren.</translation>
    </message>
    <message>
        <source>What was stored is intact, what was not yet complete is read again. Check network and server, then try again.</source>
        <translation>Das Gespeicherte ist unversehrt, was noch nicht vollständig war, wird erneut gelesen. Prüfen Sie Netzwerk und Server und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The shared store refused an operation.</source>
        <translation>Der gemeinsame Datenbestand hat einen Vorgang abgelehnt.</translation>
    </message>
    <message>
        <source>The shared store at %1 can&apos;t be reached.</source>
        <translation>Der gemeinsame Datenbestand unter %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address, the network, the server and its certificate.</source>
        <translation>Prüfen Sie Adresse, Netzwerk, Server und dessen Zertifikat.</translation>
    </message>
    <message>
        <source>The database holds another program&apos;s tables.</source>
        <translation>Die Datenbank enthält Tabellen eines anderen Programms.</translation>
    </message>
    <message>
        <source>Use a database of its own for Spendscope; nothing was changed.</source>
        <translation>Verwenden Sie für Spendscope eine eigene Datenbank; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, please report this.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es erneut; bleibt es so, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>A sum in the shared store is beyond all bounds.</source>
        <translation>Eine Summe im gemeinsamen Datenbestand liegt außerhalb aller Grenzen.</translation>
    </message>
    <message>
        <source>Check the store&apos;s contents; please report this.</source>
        <translation>Prüfen Sie den Inhalt des Datenbestands; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Update Spendscope to use it; nothing was changed.</source>
        <translation>Aktualisieren Sie Spendscope, um ihn zu verwenden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Eine Adresse sieht aus wie %1.</translation>
    </message>
    <message>
        <source>This is no address of a shared store.</source>
        <translation>Das ist keine Adresse eines gemeinsamen Datenbestands.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the address of the store.</source>
        <translation>Ein Passwort gehört nicht in die Adresse des Datenbestands.</translation>
    </message>
    <message>
        <source>Leave it out: it is kept in the keychain, or read from PGPASSWORD or ~/.pgpass.</source>
        <translation>Lassen Sie es weg: Es wird im Schlüsselbund aufbewahrt oder aus PGPASSWORD oder ~/.pgpass gelesen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a part of the store&apos;s address.</source>
        <translation>„%1“ kann nicht Teil der Adresse des Datenbestands sein.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>“sslmode=%1” would let others read or alter what goes to the server.</source>
        <translation>„sslmode=%1“ ließe andere lesen oder ändern, was zum Server geht.</translation>
    </message>
    <message>
        <source>Leave sslmode out; name the server&apos;s certificate authority with sslrootcert=FILE if need be.</source>
        <translation>Lassen Sie sslmode weg; nennen Sie die Zertifizierungsstelle des Servers nötigenfalls mit sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The copy does not hold all rows of the store.</source>
        <translation>Die Kopie enthält nicht alle Zeilen des Datenbestands.</translation>
    </message>
</context>
<context>
    <name>UpdateWording</name>
    <message>
        <source>News of updates are read over https only.</source>
        <translation>Update-Informationen werden nur über https gelesen.</translation>
    </message>
    <message>
        <source>The address answered more than news of a release can be.</source>
        <translation>Die Adresse hat mehr geantwortet, als Informationen über eine Version umfassen können.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit Status %2.</translation>
    </message>
    <message>
        <source>What the address answered tells of no release.</source>
        <translation>Die Antwort der Adresse nennt keine Version.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s page for a newer version.</source>
        <translation>Sehen Sie auf der Projektseite nach einer neueren Version.</translation>
    </message>
    <message>
        <source>What the address answered is not signed by the makers of Spendscope. It was not looked at.</source>
        <translation>Die Antwort der Adresse ist nicht von den Herstellern von Spendscope signiert. Sie wurde nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Don&apos;t install anything that came from there; look at the project&apos;s page.</source>
        <translation>Installieren Sie nichts, was von dort kam; sehen Sie auf der Projektseite nach.</translation>
    </message>
</context>
<context>
    <name>WorkspaceWording</name>
    <message>
        <source>A note has at most %1 characters, and this one has %2.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen, diese hat %2.</translation>
    </message>
    <message>
        <source>A rule that mutes needs a kind of anomaly, or whom it is about.</source>
        <translation>Eine Regel zum Stummschalten braucht eine Art von Anomalie oder die Angabe, wen sie betrifft.</translation>
    </message>
    <message>
        <source>A rule that mutes names a dimension and one of its keys.</source>
        <translation>Eine Regel zum Stummschalten nennt eine Dimension und einen ihrer Schlüssel.</translation>
    </message>
    <message>
        <source>%1 rules are kept already, and more are not possible.</source>
        <translation>Es sind bereits %1 Regeln angelegt, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The store is still being opened.</source>
        <translation>Der Datenbestand wird noch geöffnet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store is not open.</source>
        <translation>Der Datenbestand ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>This view is no longer there: it was deleted in another window.</source>
        <translation>Diese Ansicht gibt es nicht mehr: Sie wurde in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Speichern Sie sie unter einem Namen.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Es gibt bereits eine Ansicht namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen, dieser hat %2.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Eine Notiz braucht einen Text.</translation>
    </message>
    <message>
        <source>%1 views are kept already, and more are not possible.</source>
        <translation>Es sind bereits %1 Ansichten gespeichert, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Löschen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>%1 notes are kept already, and more are not possible.</source>
        <translation>Es sind bereits %1 Notizen gespeichert, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>The figures changed while they were read.</source>
        <translation>Die Zahlen haben sich während des Lesens geändert.</translation>
    </message>
</context>
<context>
    <name>spend::ChargebackCopy</name>
    <message>
        <source>The chargeback report of %1 was put into %2.</source>
        <translation>Der Verrechnungsbericht für %1 liegt jetzt in %2.</translation>
    </message>
</context>
<context>
    <name>spend::DigestPost</name>
    <message>
        <source>There is no alert channel to send by. Add one under Settings, Alerts.</source>
        <translation>Es gibt keinen Meldekanal für den Versand. Fügen Sie unter Einstellungen, Meldungen einen hinzu.</translation>
    </message>
    <message>
        <source>Sent by %1.</source>
        <translation>Gesendet über %1.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AboutDialog</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Licences of everything used</source>
        <translation>Lizenzen aller verwendeten Komponenten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Spendscope %1
Commit %2
Qt %3
%4, %5</source>
        <translation>Spendscope %1
Commit %2
Qt %3
%4, %5</translation>
    </message>
    <message>
        <source>About Spendscope</source>
        <translation>Über Spendscope</translation>
    </message>
    <message>
        <source>Spendscope&apos;s sign</source>
        <translation>Logo von Spendscope</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>&amp;Version kopieren</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shows where a Cursor team&apos;s AI-coding money goes. Free software under the GNU General Public License, version 3 or later. It reads your team&apos;s usage and cost, changes nothing there unless you switch that on, and sends nothing anywhere else, except alerts by the channels that you set up. Spendscope is not made or endorsed by Cursor.</source>
        <translation>Zeigt, wofür ein Cursor-Team Geld für KI-Programmierung ausgibt. Freie Software unter der GNU General Public License, Version 3 oder höher. Liest Nutzung und Kosten Ihres Teams, ändert dort nichts, sofern Sie es nicht einschalten, und sendet nichts an Dritte, außer Meldungen über die von Ihnen eingerichteten Kanäle. Spendscope wird von Cursor weder hergestellt noch empfohlen.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Grundlagen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ActivityChart</name>
    <message>
        <source>Active people a week</source>
        <translation>Aktive Personen je Woche</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>Aktive Personen je Tag</translation>
    </message>
    <message>
        <source>Nobody was active.</source>
        <translation>Niemand war aktiv.</translation>
    </message>
    <message>
        <source>Most: %1 with %2. Left and Right walk the bars.</source>
        <translation>Höchstwert: %1 mit %2. Mit Links und Rechts gehen Sie durch die Balken.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdoptionView</name>
    <message>
        <source>Active people</source>
        <translation>Aktive Personen</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Agent requests</source>
        <translation>Agent-Anfragen</translation>
    </message>
    <message>
        <source>Tabs accepted</source>
        <translation>Übernommene Tabs</translation>
    </message>
    <message>
        <source>Lines accepted</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Active people a</source>
        <translation>Aktive Personen je</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Daily usage by person; Enter opens one</source>
        <translation>Tägliche Nutzung je Person; Enter öffnet eine</translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation>Was diese Zahlen bedeuten</translation>
    </message>
    <message>
        <source>No daily usage yet</source>
        <translation>Noch keine tägliche Nutzung</translation>
    </message>
    <message>
        <source>Daily usage was never read, or nobody was active. It comes with the next sync; costs are complete without it.</source>
        <translation>Die tägliche Nutzung wurde noch nie gelesen, oder niemand war aktiv. Sie kommt mit der nächsten Synchronisierung; die Kosten sind auch ohne sie vollständig.</translation>
    </message>
    <message>
        <source>No daily usage in this range</source>
        <translation>Keine tägliche Nutzung in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Nothing was read from %1 to %2; the newest day is %3. Choose another range.</source>
        <translation>Vom %1 bis %2 wurde nichts gelesen; der neueste Tag ist %3. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>daily usage read from %1 to %2</source>
        <translation>tägliche Nutzung gelesen von %1 bis %2</translation>
    </message>
    <message>
        <source>activity in the editor, not spend</source>
        <translation>Aktivität im Editor, keine Ausgaben</translation>
    </message>
    <message>
        <source>the team has 1 member now</source>
        <translation>das Team hat derzeit 1 Mitglied</translation>
    </message>
    <message>
        <source>the team has %1 members now</source>
        <translation>das Team hat derzeit %1 Mitglieder</translation>
    </message>
    <message>
        <source>%1 a person, in %2 days</source>
        <translation>%1 je Person, in %2 Tagen</translation>
    </message>
    <message>
        <source>%1 an active day</source>
        <translation>%1 je aktivem Tag</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigten</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 von %2 hinzugefügten</translation>
    </message>
    <message>
        <source>Active people a week</source>
        <translation>Aktive Personen je Woche</translation>
    </message>
    <message>
        <source>Active people a day</source>
        <translation>Aktive Personen je Tag</translation>
    </message>
    <message>
        <source>Requests (agent, composer, chat, Cmd-K) count events in the editor. They are not billable units and do not explain the bill; the kinds may overlap, so they are not added up.</source>
        <translation>Anfragen (Agent, Composer, Chat, Cmd-K) zählen Ereignisse im Editor. Sie sind keine Abrechnungseinheiten und erklären die Rechnung nicht; die Arten können sich überschneiden und werden daher nicht summiert.</translation>
    </message>
    <message>
        <source>Tabs and lines are what the editor showed and what was accepted there. Accepted code may be changed or deleted before it is committed, so a share of it is no share of the product.</source>
        <translation>Tabs und Zeilen sind das, was der Editor angezeigt hat und was dort übernommen wurde. Übernommener Code kann vor dem Commit geändert oder gelöscht werden; ein Anteil daran ist also kein Anteil am Produkt.</translation>
    </message>
    <message>
        <source>A day without a row is missing, not zero: Cursor may list active people only, and idle days are not kept. “–” stands for people of whom nothing was listed.</source>
        <translation>Ein Tag ohne Eintrag fehlt, er ist nicht null: Cursor führt unter Umständen nur aktive Personen auf, und inaktive Tage werden nicht gespeichert. „–“ steht für Personen, zu denen nichts aufgeführt war.</translation>
    </message>
    <message>
        <source>Cursor&apos;s daily figures can lag behind its events. The newest day read is %1.</source>
        <translation>Cursors Tageswerte können hinter den Ereignissen zurückliegen. Der neueste gelesene Tag ist %1.</translation>
    </message>
    <message>
        <source>None of this measures how productive somebody is.</source>
        <translation>Nichts davon misst, wie produktiv jemand ist.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>UTC days that Cursor calls active</source>
        <translation>UTC-Tage, die Cursor als aktiv führt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The last active day</source>
        <translation>Der letzte aktive Tag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of the user&apos;s events in the range; the total holds all events, also those without a user</source>
        <translation>Der Ereignisse des Nutzers im Zeitraum; die Summe umfasst alle Ereignisse, auch die ohne Nutzer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Cmd-K</source>
        <translation>Cmd-K</translation>
    </message>
    <message>
        <source>Tabs shown</source>
        <translation>Tabs angezeigt</translation>
    </message>
    <message>
        <source>Tabs taken</source>
        <translation>Tabs übernommen</translation>
    </message>
    <message>
        <source>Accepted, of all that were shown</source>
        <translation>Übernommen, von allen angezeigten</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>KI-Zeilen</translation>
    </message>
    <message>
        <source>AI share</source>
        <translation>KI-Anteil</translation>
    </message>
    <message>
        <source>Accepted lines of all lines added in the editor; see the notes beside the chart</source>
        <translation>Übernommene Zeilen an allen im Editor hinzugefügten Zeilen; siehe die Hinweise neben dem Diagramm</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Bugbot</source>
        <translation>Bugbot</translation>
    </message>
    <message>
        <source>Included requests</source>
        <translation>Enthaltene Anfragen</translation>
    </message>
    <message>
        <source>Usage-based requests</source>
        <translation>Nutzungsbasierte Anfragen</translation>
    </message>
    <message>
        <source>API key requests</source>
        <translation>API-Key-Anfragen</translation>
    </message>
</context>
<context>
    <name>spend::ui::AdvancedForm</name>
    <message>
        <source>The last %1 days</source>
        <translation>Die letzten %1 Tage</translation>
    </message>
    <message>
        <source>A chosen day</source>
        <translation>Ein bestimmter Tag</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>So weit wie möglich</translation>
    </message>
    <message>
        <source>First day to read</source>
        <translation>Erster zu lesender Tag</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Read every</source>
        <translation>Lesen alle</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: those that this system trusts</source>
        <translation>Keine: die, denen dieses System vertraut</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Your own authority&apos;s certificate (PEM file)</source>
        <translation>Zertifikat Ihrer eigenen Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Largest answer that is taken</source>
        <translation>Größte angenommene Antwort</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the proxy as host:port.</source>
        <translation>Geben Sie den Proxy als host:port an.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Whether it was told, or what kept it; such a one is tried again</source>
        <translation>Ob gemeldet wurde oder was es verhindert hat; im zweiten Fall folgt ein neuer Versuch</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertLogSection</name>
    <message>
        <source>What was told, newest first</source>
        <translation>Was gemeldet wurde, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Es wurde noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>Each try to tell something, the newest first. What could not be told is tried again for three days, ever less often.</source>
        <translation>Jeder Meldeversuch, der neueste zuerst. Was nicht gemeldet werden konnte, wird drei Tage lang in wachsenden Abständen erneut versucht.</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was gemeldet wurde</translation>
    </message>
</context>
<context>
    <name>spend::ui::AlertsSection</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Each incident is told once by each channel that is on; what comes together comes in one message. Passwords and webhook URLs stay in this computer&apos;s keychain.</source>
        <translation>Jeder Vorfall wird je eingeschaltetem Kanal einmal gemeldet; was zusammen eintrifft, kommt in einer Nachricht. Passwörter und Webhook-URLs bleiben im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>Nobody is told anything yet. Add a channel: this desktop, e-mail, Slack, Microsoft Teams or a command of your own.</source>
        <translation>Noch wird niemandem etwas gemeldet. Fügen Sie einen Kanal hinzu: diesen Desktop, E-Mail, Slack, Microsoft Teams oder einen eigenen Befehl.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Kanal entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It tells nothing any more, and its secret leaves the keychain.</source>
        <translation>Er meldet nichts mehr, und sein Geheimnis wird aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomaliesPage</name>
    <message>
        <source>See what is out of the ordinary</source>
        <translation>Erkennen, was aus dem Rahmen fällt</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what costs far more than it usually does is listed here.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und hier erscheint, was weit mehr kostet als üblich.</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Anomalies shown</source>
        <translation>Angezeigte Anomalien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How far from the usual something must be. Everybody who works with this store has the same.</source>
        <translation>Wie weit etwas vom Üblichen abweichen muss. Gilt für alle, die mit diesem Datenbestand arbeiten.</translation>
    </message>
    <message>
        <source>Low sensitivity</source>
        <translation>Geringe Empfindlichkeit</translation>
    </message>
    <message>
        <source>Default sensitivity</source>
        <translation>Normale Empfindlichkeit</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Hohe Empfindlichkeit</translation>
    </message>
    <message>
        <source>Anomalies, newest first; Ctrl+Enter opens the spot in Explorer</source>
        <translation>Anomalien, neueste zuerst; Ctrl+Enter öffnet die Stelle im Explorer</translation>
    </message>
    <message>
        <source>Days from %1 against their own history · </source>
        <translation>Tage von %1, gemessen am eigenen Verlauf · </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n acknowledged</source>
        <translation>
            <numerusform> · %n quittiert</numerusform>
            <numerusform> · %n quittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n muted</source>
        <translation>
            <numerusform> · %n stumm</numerusform>
            <numerusform> · %n stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing out of the ordinary is open.</source>
        <translation>Derzeit ist nichts Auffälliges offen.</translation>
    </message>
    <message>
        <source>Nothing was acknowledged in these days.</source>
        <translation>In diesen Tagen wurde nichts quittiert.</translation>
    </message>
    <message>
        <source>No rule mutes anything in these days.</source>
        <translation>Keine Regel schaltet in diesen Tagen etwas stumm.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary in these days.</source>
        <translation>Nichts Auffälliges in diesen Tagen.</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyChart</name>
    <message>
        <source>%1 by day, from %2 to %3</source>
        <translation>%1 je Tag, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <translation>üblich: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyDetail</name>
    <message>
        <source>Choose an anomaly on the left to see what happened.</source>
        <translation>Wählen Sie links eine Anomalie aus, um zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Note: what it was</source>
        <translation>Notiz: was es war</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Notiz zur Quittierung</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Offers rules that keep anomalies like this one out of the list</source>
        <translation>Bietet Regeln an, die ähnliche Anomalien aus der Liste heraushalten</translation>
    </message>
    <message>
        <source>The band is where it usually lies.</source>
        <translation>Das Band zeigt den üblichen Bereich.</translation>
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
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until the rule is removed</source>
        <translation>bis die Regel entfernt wird</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>“%1” of %2 for 30 days</source>
        <translation>„%1“ bei %2 für 30 Tage</translation>
    </message>
    <message>
        <source>“%1” of %2 forever</source>
        <translation>„%1“ bei %2 dauerhaft</translation>
    </message>
    <message>
        <source>Everything of %1 for 30 days</source>
        <translation>Alles zu %1 für 30 Tage</translation>
    </message>
    <message>
        <source>Everything of %1 forever</source>
        <translation>Alles zu %1 dauerhaft</translation>
    </message>
    <message>
        <source>“%1” of everybody for 30 days</source>
        <translation>„%1“ bei allen für 30 Tage</translation>
    </message>
    <message>
        <source>“%1” of everybody forever</source>
        <translation>„%1“ bei allen dauerhaft</translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomalyModel</name>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What it came to on its days</source>
        <translation>Wert an den betreffenden Tagen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>What is usual in its place: by its own history, or of others</source>
        <translation>Was stattdessen üblich ist: im eigenen Verlauf oder bei anderen</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Dollars beyond the usual</source>
        <translation>Dollar über dem Üblichen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How far beyond chance it is, by its own history</source>
        <translation>Wie weit es über den Zufall hinausgeht, gemessen am eigenen Verlauf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceMenu</name>
    <message>
        <source>A&amp;ppearance</source>
        <translation>D&amp;arstellung</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Komfortabel</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>K&amp;ompakt</translation>
    </message>
</context>
<context>
    <name>spend::ui::AppearanceSection</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In addition to your desktop&apos;s own. Shown from the next start of Spendscope on.</source>
        <translation>Zusätzlich zur Größe, die Ihr Desktop vorgibt. Wird ab dem nächsten Start von Spendscope angezeigt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, for this window only. “Like the system” follows your desktop.</source>
        <translation>Hell oder dunkel, nur für dieses Fenster. „Wie das System“ folgt Ihrem Desktop.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact shows more rows of a table at once.</source>
        <translation>Kompakt zeigt mehr Tabellenzeilen auf einmal.</translation>
    </message>
</context>
<context>
    <name>spend::ui::Breadcrumb</name>
    <message>
        <source>Levels above</source>
        <translation>Übergeordnete Ebenen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownModel</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>%1 input, %2 output, %3 cache write, %4 cache read</source>
        <translation>%1 Input, %2 Output, %3 Cache-Write, %4 Cache-Read</translation>
    </message>
    <message>
        <source>%1 of them without a cost</source>
        <translation>%1 davon ohne Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total of %1 %2</source>
        <translation>Summe (%1 %2)</translation>
    </message>
</context>
<context>
    <name>spend::ui::BreakdownTable</name>
    <message>
        <source>Spend by row; Enter filters by the row</source>
        <translation>Ausgaben je Zeile; Enter filtert nach der Zeile</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetBadge</name>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetCrossingModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day that crossed the threshold, or was expected to, by the data of today</source>
        <translation>Der Tag, der die Schwelle überschritt oder überschreiten sollte, nach heutigem Datenstand</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was spent, or expected at the period&apos;s end, when it was recorded</source>
        <translation>Was beim Aufzeichnen ausgegeben oder zum Ende der Periode erwartet war</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What the budget was at the time</source>
        <translation>Wie hoch das Budget damals war</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 % spent</source>
        <translation>%1 % ausgegeben</translation>
    </message>
    <message>
        <source>%1 % expected</source>
        <translation>%1 % erwartet</translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation>, zurückgenommen</translation>
    </message>
    <message>
        <source>Later corrections of the data brought the spend below this threshold again.</source>
        <translation>Spätere Datenkorrekturen haben die Ausgaben wieder unter diese Schwelle gebracht.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDetail</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Periods that are over</source>
        <translation>Abgelaufene Perioden</translation>
    </message>
    <message>
        <source>The data begins within the current period.</source>
        <translation>Die Daten beginnen innerhalb der laufenden Periode.</translation>
    </message>
    <message>
        <source>Crossings that were recorded</source>
        <translation>Aufgezeichnete Überschreitungen</translation>
    </message>
    <message>
        <source>No threshold was crossed so far.</source>
        <translation>Bisher wurde keine Schwelle überschritten.</translation>
    </message>
    <message>
        <source>Periods before</source>
        <translation>Frühere Perioden</translation>
    </message>
    <message>
        <source>History of crossings</source>
        <translation>Verlauf der Überschreitungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show in Explorer what this budget counts, by user</source>
        <translation>Im Explorer zeigen, was dieses Budget zählt, je Nutzer</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>This budget has no thresholds.</source>
        <translation>Dieses Budget hat keine Schwellen.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one in Explorer first.</source>
        <translation>Es gibt noch keine gespeicherte Ansicht. Speichern Sie zuerst eine im Explorer.</translation>
    </message>
    <message>
        <source>Amount in dollars</source>
        <translation>Betrag in Dollar</translation>
    </message>
    <message>
        <source>Thresholds of what is spent</source>
        <translation>Schwellen der Ausgaben</translation>
    </message>
    <message>
        <source>Per cent of the amount</source>
        <translation>Prozent des Betrags</translation>
    </message>
    <message>
        <source>Thresholds of the forecast</source>
        <translation>Schwellen der Prognose</translation>
    </message>
    <message>
        <source>Per cent, expected at the period&apos;s end</source>
        <translation>Prozent, zum Ende der Periode erwartet</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Budget anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Budget anlegen</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Such as “Platform team”</source>
        <translation>Etwa „Plattform-Team“</translation>
    </message>
    <message>
        <source>By filters</source>
        <translation>Nach Filtern</translation>
    </message>
    <message>
        <source>By a saved view</source>
        <translation>Nach gespeicherter Ansicht</translation>
    </message>
    <message>
        <source>Saved view whose filters count</source>
        <translation>Gespeicherte Ansicht, deren Filter gelten</translation>
    </message>
    <message>
        <source>Connection, billing group, user, model, repository and more; without a filter it counts everything. Values of one kind are alternatives, different kinds all hold.</source>
        <translation>Verbindung, Abrechnungsgruppe, Nutzer, Modell, Repository und mehr; ohne Filter zählt alles. Werte derselben Art sind Alternativen, verschiedene Arten müssen alle zutreffen.</translation>
    </message>
    <message>
        <source>The budget follows the view&apos;s filters when they change. Its dates do not count.</source>
        <translation>Das Budget folgt den Filtern der Ansicht, wenn sie sich ändern. Ihr Zeitraum zählt nicht.</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>$ Betrag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write an amount above $0.</source>
        <translation>Geben Sie einen Betrag über $0 ein.</translation>
    </message>
    <message>
        <source>A budget needs a name.</source>
        <translation>Ein Budget braucht einen Namen.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>Es ist keine Ansicht ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a saved view, or count by filters.</source>
        <translation>Wählen Sie eine gespeicherte Ansicht, oder zählen Sie nach Filtern.</translation>
    </message>
    <message>
        <source>With an amount, this says what the budget would have counted so far.</source>
        <translation>Sobald ein Betrag eingegeben ist, steht hier, was das Budget bisher gezählt hätte.</translation>
    </message>
    <message>
        <source>%1, counting %2: %3</source>
        <translation>%1, gezählt wird: %2. %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetList</name>
    <message>
        <source>Budgets: Enter changes one, Delete removes it, Alt+Up and Alt+Down move it</source>
        <translation>Budgets: Enter ändert eines, Entf entfernt es, Alt+Auf und Alt+Ab verschieben es</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetPastModel</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Against the budget as it is today; the day is the one that used all of it up</source>
        <translation>Gemessen am heutigen Budget; genannt ist der Tag, an dem es ganz aufgebraucht war</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What was spent, of the budget</source>
        <translation>Ausgaben als Anteil des Budgets</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Less than nothing: what was spent over it</source>
        <translation>Weniger als null: was darüber hinaus ausgegeben wurde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Kept, as far as known</source>
        <translation>Eingehalten, soweit bekannt</translation>
    </message>
    <message>
        <source>Crossed on %1</source>
        <translation>Überschritten am %1</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Überschritten</translation>
    </message>
    <message>
        <source>The data does not reach back to the period&apos;s first day: more may have been spent.</source>
        <translation>Die Daten reichen nicht bis zum ersten Tag der Periode zurück: Es kann mehr ausgegeben worden sein.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetStrip</name>
    <message>
        <source>Budget “%1”</source>
        <translation>Budget „%1“</translation>
    </message>
    <message>
        <source>Budget “%1”, %2. %3</source>
        <translation>Budget „%1“, %2. %3</translation>
    </message>
    <message>
        <source>Click to see the budgets</source>
        <translation>Klicken, um die Budgets zu sehen</translation>
    </message>
</context>
<context>
    <name>spend::ui::BudgetsPage</name>
    <message>
        <source>Know before the budget is used up</source>
        <translation>Wissen, bevor das Budget aufgebraucht ist</translation>
    </message>
    <message>
        <source>Connect your Cursor team, give teams, models or repositories a budget, and see the day on which it will not be enough.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, geben Sie Teams, Modellen oder Repositorys ein Budget, und sehen Sie, an welchem Tag es nicht mehr reicht.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Budget anlegen</translation>
    </message>
    <message>
        <source>Give the spend a limit</source>
        <translation>Den Ausgaben eine Grenze setzen</translation>
    </message>
    <message>
        <source>A budget for everything, or for a team, a person, a model or a repository: see how full it is, whether it will hold, and on which day it is used up.</source>
        <translation>Ein Budget für alles oder für ein Team, eine Person, ein Modell oder ein Repository: Sehen Sie, wie weit es ausgeschöpft ist, ob es reicht und an welchem Tag es aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Add the first budget</source>
        <translation>Erstes Budget anlegen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Es ist wieder da.</translation>
    </message>
    <message>
        <source>1 budget</source>
        <translation>1 Budget</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 Budgets</translation>
    </message>
    <message>
        <source>%1 crossed</source>
        <translation>%1 überschritten</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message>
        <source>%1 on course</source>
        <translation>%1 im Plan</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>The budget “%1” was removed, with its history.</source>
        <translation>Das Budget „%1“ wurde samt Verlauf entfernt.</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnChart</name>
    <message>
        <source>Commitment used over time</source>
        <translation>Nutzung der Mindestabnahme im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 of %2 are used. Left and Right walk the days.</source>
        <translation>%1 von %2 sind genutzt. Mit Links und Rechts gehen Sie durch die Tage.</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>Mindestabnahme %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>80 of 100 cases</source>
        <translation>80 von 100 Fällen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
</context>
<context>
    <name>spend::ui::BurnDownChart</name>
    <message>
        <source>%1, day by day: spent, expected and an even pace; Left and Right walk through it</source>
        <translation>%1, Tag für Tag: ausgegeben, erwartet und gleichmäßiges Tempo; mit Links und Rechts gehen Sie hindurch</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Expected by the end of the day</source>
        <translation>Erwartet bis Tagesende</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Bisher ausgegeben</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Übrig von %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Forecasts, budgets and digests know that less is spent on the others.</source>
        <translation>Prognosen, Budgets und Kurzberichte berücksichtigen, dass an den anderen Tagen weniger ausgegeben wird.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Import them from an iCalendar file (.ics) of your country, as calendar programs and holiday services offer it. Importing a calendar of the same name again replaces its days.</source>
        <translation>Importieren Sie sie aus einer iCalendar-Datei (.ics) für Ihr Land, wie sie Kalenderprogramme und Feiertagsdienste anbieten. Ein erneuter Import unter demselben Namen ersetzt die Tage.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Add your own, such as a company holiday. Days are UTC days.</source>
        <translation>Fügen Sie eigene hinzu, etwa Betriebsferien. Es gelten UTC-Tage.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, such as Company holiday</source>
        <translation>Name, etwa Betriebsferien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>over since %1: import a newer file</source>
        <translation>abgelaufen am %1: neuere Datei importieren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>No calendar is imported.</source>
        <translation>Es ist kein Kalender importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%n Tag hinzugefügt.</numerusform>
            <numerusform>%n Tage hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics);;All files (*)</source>
        <translation>iCalendar-Dateien (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” are imported.</source>
        <translation>
            <numerusform>%n Tag aus „%1“ ist importiert.</numerusform>
            <numerusform>%n Tage aus „%1“ sind importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelDialog</name>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL is missing.</source>
        <translation>Die URL des Webhooks fehlt.</translation>
    </message>
    <message>
        <source>Enter it, or leave the user name empty if the server asks for none.</source>
        <translation>Geben Sie es ein, oder lassen Sie den Benutzernamen leer, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>Copy it from where the webhook was made.</source>
        <translation>Kopieren Sie sie von dort, wo der Webhook angelegt wurde.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Der Test wurde gesendet.</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>Prüfen Sie, ob er angekommen ist.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelForm</name>
    <message>
        <source>In Slack: an app with “Incoming Webhooks”, then “Add New Webhook to Workspace”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>In Slack: eine App mit „Incoming Webhooks“, dann „Add New Webhook to Workspace“. Wer die URL kennt, kann posten; daher wird sie im Schlüsselbund dieses Computers abgelegt.</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s “Workflows”, then “Post to a channel when a webhook request is received”. Whoever knows the URL can post, so it goes to this computer&apos;s keychain.</source>
        <translation>In Teams: im Kanal „Workflows“, dann „Post to a channel when a webhook request is received“. Wer die URL kennt, kann posten; daher wird sie im Schlüsselbund dieses Computers abgelegt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown by this desktop&apos;s notifications while Spendscope is open, or by an icon in the tray where there are none. “Open” leads to the page concerned.</source>
        <translation>Erscheint in den Benachrichtigungen dieses Desktops, solange Spendscope geöffnet ist, oder über ein Symbol im Infobereich, wo es keine gibt. „Öffnen“ führt zur betreffenden Seite.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>Unverändert, im Schlüsselbund</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>No shell reads it; words with blanks go in double quotes. The program gets the alert as JSON on standard input. Exit status 0 means told.</source>
        <translation>Es wird keine Shell verwendet; Wörter mit Leerzeichen gehören in doppelte Anführungszeichen. Das Programm erhält die Meldung als JSON über die Standardeingabe. Exit-Status 0 bedeutet: gemeldet.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>Ab welchem Schweregrad</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>Über %1 melden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Der Test wurde gesendet.</translation>
    </message>
    <message>
        <source>Look whether it arrived.</source>
        <translation>Prüfen Sie, ob er angekommen ist.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChargebackPage</name>
    <message>
        <source>Charge spend to those who caused it</source>
        <translation>Ausgaben verursachergerecht verrechnen</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each month and billing cycle is shared out here to billing groups or to your own cost centres, ready for finance.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und jeder Monat und Abrechnungszyklus wird hier auf Abrechnungsgruppen oder Ihre eigenen Kostenstellen aufgeteilt, fertig für die Finanzabteilung.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Belastet werden</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Bericht für</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Who is charged what, to the cent what the usage events cost; ready for finance.</source>
        <translation>Wer womit belastet wird, auf den Cent genau laut Nutzungsereignissen; fertig für die Finanzabteilung.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save a row for each person, for spreadsheets and ledgers</source>
        <translation>Eine Zeile je Person speichern, für Tabellenkalkulation und Buchhaltung</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save the report as one web page that needs nothing else</source>
        <translation>Den Bericht als eine einzige, eigenständige Webseite speichern</translation>
    </message>
    <message>
        <source>Cost centres…</source>
        <translation>Kostenstellen…</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>In Ordner…</translation>
    </message>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>Jeden Bericht automatisch in einem Ordner ablegen</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Other names for people, the same in each report</source>
        <translation>Andere Namen für Personen, in jedem Bericht dieselben</translation>
    </message>
    <message>
        <source>Chargeback report</source>
        <translation>Verrechnungsbericht</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The list of cost centres is kept.</source>
        <translation>Die Liste der Kostenstellen ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartCard</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Show users instead</source>
        <translation>Stattdessen Nutzer zeigen</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>%1 größte von %2 %3</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Abrechnungsgruppen sind nicht sichtbar</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Dieser Schlüssel sieht keine Abrechnungsgruppen, wie im Teams-Tarif. Kosten je Nutzer, Modell und Art sind vollständig.</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>Repositorys sind nicht sichtbar</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Dieser Schlüssel sieht keine Commits, wie im Teams-Tarif; daher lassen sich Ausgaben nicht Repositorys zuordnen. Kosten je Nutzer, Modell und Art sind vollständig.</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Keine Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>Von %1 bis %2 gab es mit diesen Filtern keine Nutzung. Wählen Sie einen anderen Zeitraum, oder entfernen Sie einen Filter.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ChartTip</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>spend::ui::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Press to change this filter, Delete removes it</source>
        <translation>Drücken ändert diesen Filter, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Drücken entfernt diesen Filter</translation>
    </message>
    <message>
        <source>Change this filter; Delete removes it</source>
        <translation>Diesen Filter ändern; Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (kein Platz)</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>spend::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, pages and actions</source>
        <translation>Personen, Modelle, Repositorys, Ansichten, Seiten und Aktionen suchen</translation>
    </message>
    <message>
        <source>Search people, models, repositories, views, actions…</source>
        <translation>Personen, Modelle, Repositorys, Ansichten, Aktionen suchen…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ auswählen · Enter öffnen · Esc schließen</translation>
    </message>
    <message>
        <source>Nothing to go to yet.</source>
        <translation>Noch gibt es kein Ziel.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ComparePicker</name>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>Same days of the last cycle</source>
        <translation>Selbe Tage des letzten Zyklus</translation>
    </message>
    <message>
        <source>Same period a year ago</source>
        <translation>Selber Zeitraum vor einem Jahr</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>there are no such days</source>
        <translation>solche Tage gibt es nicht</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Comparison: %1, %2</source>
        <translation>Vergleich: %1, %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Cursor-Team verbinden</translation>
    </message>
    <message>
        <source>Spendscope reads usage and cost. It changes nothing in your team.</source>
        <translation>Spendscope liest Nutzung und Kosten. In Ihrem Team ändert es nichts.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>Cursor wird gefragt, was dieser Schlüssel sehen darf…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>Enter new key…</source>
        <translation>Neuen Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>Weitere Aktionen: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionForm</name>
    <message>
        <source>For example your team&apos;s name</source>
        <translation>Zum Beispiel der Name Ihres Teams</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Advanced: base URL, first day, interval, proxy, certificate</source>
        <translation>Erweitert: Basis-URL, erster Tag, Intervall, Proxy, Zertifikat</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin-API-Schlüssel</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Fügen Sie hier den Admin-API-Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ConnectionsPage</name>
    <message>
        <source>Connect your Cursor team</source>
        <translation>Verbinden Sie Ihr Cursor-Team</translation>
    </message>
    <message>
        <source>One Admin API key is enough to see what your team spends, by person, billing group, model and repository.</source>
        <translation>Ein Admin-API-Schlüssel genügt, um zu sehen, was Ihr Team ausgibt: je Person, Abrechnungsgruppe, Modell und Repository.</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add a Cursor team (Ctrl+N)</source>
        <translation>Cursor-Team hinzufügen (Ctrl+N)</translation>
    </message>
    <message>
        <source>Each connection reads one Cursor team. Keys stay in this computer&apos;s keychain.</source>
        <translation>Jede Verbindung liest ein Cursor-Team. Die Schlüssel bleiben im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>“%1” does not see %2.</source>
        <translation>„%1“ sieht keine %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its %1 events and its key are deleted from this computer. Nothing changes at Cursor. This can&apos;t be undone; the figures can be read again with a new connection as far as Cursor still has them.</source>
        <translation>Ihre %1 Ereignisse und ihr Schlüssel werden von diesem Computer gelöscht. Bei Cursor ändert sich nichts. Das lässt sich nicht rückgängig machen; die Zahlen können mit einer neuen Verbindung wieder gelesen werden, soweit Cursor sie noch hat.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractForm</name>
    <message>
        <source>Write %1 as year-month-day, such as 2027-03-01.</source>
        <translation>Geben Sie %1 als Jahr-Monat-Tag ein, etwa 2027-03-01.</translation>
    </message>
    <message>
        <source>Discount on seats in per cent</source>
        <translation>Rabatt auf Lizenzen in Prozent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Committed amount in dollars</source>
        <translation>Zugesagter Betrag in Dollar</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>$ Betrag</translation>
    </message>
    <message>
        <source>First day of the commitment</source>
        <translation>Erster Tag der Mindestabnahme</translation>
    </message>
    <message>
        <source>from: 2026-03-01</source>
        <translation>von: 2026-03-01</translation>
    </message>
    <message>
        <source>Last day of the commitment</source>
        <translation>Letzter Tag der Mindestabnahme</translation>
    </message>
    <message>
        <source>to: 2027-02-28</source>
        <translation>bis: 2027-02-28</translation>
    </message>
    <message>
        <source>The team&apos;s on-demand limit a cycle, in dollars</source>
        <translation>On-Demand-Limit des Teams je Zyklus, in Dollar</translation>
    </message>
    <message>
        <source>$ a cycle</source>
        <translation>$ je Zyklus</translation>
    </message>
    <message>
        <source>Start of the contract</source>
        <translation>Beginn des Vertrags</translation>
    </message>
    <message>
        <source>starts: 2026-03-01</source>
        <translation>Beginn: 2026-03-01</translation>
    </message>
    <message>
        <source>Renewal of the contract</source>
        <translation>Verlängerung des Vertrags</translation>
    </message>
    <message>
        <source>renews: 2027-03-01</source>
        <translation>Verlängerung: 2027-03-01</translation>
    </message>
    <message>
        <source>Days of notice before the renewal</source>
        <translation>Kündigungsfrist in Tagen vor der Verlängerung</translation>
    </message>
    <message>
        <source>Active days in 30 below which a seat is barely used</source>
        <translation>Aktive Tage von 30, unter denen eine Lizenz als kaum genutzt gilt</translation>
    </message>
    <message>
        <source>Seats count too</source>
        <translation>Lizenzen zählen mit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>Vertrag entfernen</translation>
    </message>
    <message>
        <source>Seat type that most members have</source>
        <translation>Lizenztyp der meisten Mitglieder</translation>
    </message>
    <message>
        <source>What counts towards the commitment</source>
        <translation>Was auf die Mindestabnahme angerechnet wird</translation>
    </message>
    <message>
        <source>All usage</source>
        <translation>Gesamte Nutzung</translation>
    </message>
    <message>
        <source>Only on-demand</source>
        <translation>Nur On-Demand</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Cursor&apos;s API tells none of this. It is kept here only, and only for reading.</source>
        <translation>Die API von Cursor gibt davon nichts aus. Die Angaben werden nur hier gespeichert und dienen nur der Auswertung.</translation>
    </message>
    <message>
        <source>Seat types</source>
        <translation>Lizenztypen</translation>
    </message>
    <message>
        <source>Most have</source>
        <translation>Die meisten</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Discount on seats, %</source>
        <translation>Lizenzrabatt, %</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Mindestabnahme</translation>
    </message>
    <message>
        <source>Counts towards it</source>
        <translation>Angerechnet wird</translation>
    </message>
    <message>
        <source>Team&apos;s limit</source>
        <translation>Limit des Teams</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Kündigungsfrist, Tage</translation>
    </message>
    <message>
        <source>Barely used below</source>
        <translation>Kaum genutzt unter</translation>
    </message>
    <message>
        <source> active days in 30</source>
        <translation> aktiven Tagen von 30</translation>
    </message>
    <message>
        <source>The pool of on-demand spend that all share in a billing cycle</source>
        <translation>Der Pool für On-Demand-Ausgaben, den sich alle in einem Abrechnungszyklus teilen</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 %.</source>
        <translation>Der Rabatt muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <source>the commitment&apos;s first day</source>
        <translation>den ersten Tag der Mindestabnahme</translation>
    </message>
    <message>
        <source>the commitment&apos;s last day</source>
        <translation>den letzten Tag der Mindestabnahme</translation>
    </message>
    <message>
        <source>the contract&apos;s start</source>
        <translation>den Vertragsbeginn</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>die Verlängerung</translation>
    </message>
    <message>
        <source>The commitment needs a first and a last day.</source>
        <translation>Die Mindestabnahme braucht einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Gilt für</translation>
    </message>
</context>
<context>
    <name>spend::ui::ContractTab</name>
    <message>
        <source>The commitment&apos;s period begins on %1.</source>
        <translation>Der Zeitraum der Mindestabnahme beginnt am %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are used, after %3 of the time.</source>
        <translation>%1 von %2 sind genutzt, nach %3 der Zeit.</translation>
    </message>
    <message>
        <source>It was used up on %1.</source>
        <translation>Sie war am %1 aufgebraucht.</translation>
    </message>
    <message>
        <source>At this pace it runs out on %1, %2 before the period ends.</source>
        <translation>Bei diesem Tempo ist sie am %1 aufgebraucht, %2 vor Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>At this pace %1 would be left on %2.</source>
        <translation>Bei diesem Tempo wären am %2 noch %1 übrig.</translation>
    </message>
    <message>
        <source>The period is over; %1 were left.</source>
        <translation>Der Zeitraum ist vorbei; %1 blieben übrig.</translation>
    </message>
    <message>
        <source>Seats count towards it, but no price is typed in, so they are missing here.</source>
        <translation>Lizenzen werden angerechnet, aber es ist kein Preis eingegeben; sie fehlen hier daher.</translation>
    </message>
    <message>
        <source>%1 of it are seats, at today&apos;s number and price.</source>
        <translation>%1 davon sind Lizenzen, zu heutiger Anzahl und heutigem Preis.</translation>
    </message>
    <message>
        <source>Usage was read from %1 on only: what was used before is missing.</source>
        <translation>Die Nutzung wurde erst ab %1 gelesen: Frühere Nutzung fehlt.</translation>
    </message>
    <message>
        <source>The period&apos;s usage was not read in whole.</source>
        <translation>Die Nutzung des Zeitraums wurde nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>Seats a month</source>
        <translation>Lizenzen je Monat</translation>
    </message>
    <message>
        <source>Commitment used</source>
        <translation>Abnahme genutzt</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>Kündbar bis</translation>
    </message>
    <message>
        <source>Commitment: used and expected</source>
        <translation>Mindestabnahme: genutzt und erwartet</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>What was agreed for </source>
        <translation>Vereinbarungen für </translation>
    </message>
    <message>
        <source>, typed in here, and how the commitment is used up</source>
        <translation>, hier eingegeben, und wie die Mindestabnahme genutzt wird</translation>
    </message>
    <message>
        <source>for %1 seats, after the discount</source>
        <translation>für %1 Lizenzen, nach Rabatt</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>kein Lizenzpreis eingegeben</translation>
    </message>
    <message>
        <source>no commitment typed in</source>
        <translation>keine Mindestabnahme eingegeben</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>after %1 of the time</source>
        <translation>nach %1 der Zeit</translation>
    </message>
    <message>
        <source>beyond it</source>
        <translation>darüber hinaus</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>aufgebraucht am %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>reicht bis %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>erwartet am %1</translation>
    </message>
    <message>
        <source>no renewal typed in</source>
        <translation>keine Verlängerung eingegeben</translation>
    </message>
    <message>
        <source>over; it renews on %1</source>
        <translation>vorbei; Verlängerung am %1</translation>
    </message>
    <message>
        <source>in %1; renews %2</source>
        <translation>noch %1; Verlängerung %2</translation>
    </message>
    <message>
        <source>Type in the amount that the team agreed to spend and the days it is for, and see here how it is used up and where it leads.</source>
        <translation>Geben Sie den Betrag ein, den das Team zugesagt hat, und den Zeitraum dafür, und sehen Sie hier, wie er genutzt wird und worauf es hinausläuft.</translation>
    </message>
</context>
<context>
    <name>spend::ui::CopyPlanDialog</name>
    <message>
        <source>Put each report into a folder by itself</source>
        <translation>Jeden Bericht automatisch in einem Ordner ablegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and e-mails</source>
        <translation>Pseudonyme statt Namen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reports to a folder</source>
        <translation>Berichte in einen Ordner</translation>
    </message>
    <message>
        <source>Such as a folder that finance reads</source>
        <translation>Etwa ein Ordner, auf den die Finanzabteilung zugreift</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Belastet werden</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Bericht für</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>A PDF, a CSV and an HTML file, once 48 hours have passed since the month or cycle ended and all its events have been read; each report once, while this window is open.</source>
        <translation>Eine PDF-, eine CSV- und eine HTML-Datei, sobald seit dem Ende des Monats oder Zyklus 48 Stunden vergangen und alle Ereignisse gelesen sind; jeder Bericht einmal, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Reports go to %1.</source>
        <translation>Berichte werden in %1 abgelegt.</translation>
    </message>
    <message>
        <source>Reports go nowhere by themselves.</source>
        <translation>Berichte werden nicht automatisch abgelegt.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresDialog</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of cost centres.</source>
        <translation>%1 ist zu groß für eine Liste von Kostenstellen.</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Diese Liste übernehmen</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Read a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lines of the list, and people whom it does not name</source>
        <translation>Zeilen der Liste und Personen, die sie nicht nennt</translation>
    </message>
    <message>
        <source>No list is kept yet. Read a CSV file of two columns: an e-mail or a billing group, and the cost centre.</source>
        <translation>Noch ist keine Liste gespeichert. Lesen Sie eine CSV-Datei mit zwei Spalten ein: eine E-Mail-Adresse oder Abrechnungsgruppe und die Kostenstelle.</translation>
    </message>
    <message>
        <source>A CSV of two columns: an e-mail or a billing group (its name or id), and the cost centre. An e-mail goes before a billing group; who is named by neither stays unassigned.</source>
        <translation>Eine CSV-Datei mit zwei Spalten: eine E-Mail-Adresse oder Abrechnungsgruppe (Name oder ID) und die Kostenstelle. E-Mail geht vor Abrechnungsgruppe; wen beides nicht erfasst, der bleibt nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Read a list of cost centres</source>
        <translation>Liste der Kostenstellen einlesen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 lines match · %4 named twice · %5 in no cost centre · %6 of the last 90 days is assigned</source>
        <translation>%1 · %2 von %3 Zeilen passen · %4 doppelt genannt · %5 ohne Kostenstelle · %6 der letzten 90 Tage zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n cost centre(s)</source>
        <translation>
            <numerusform>%n Kostenstelle</numerusform>
            <numerusform>%n Kostenstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
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
        <translation>E-Mail oder Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Cost, 90 days</source>
        <translation>Kosten, 90 Tage</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>Doppelt genannt</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier unbekannt</translation>
    </message>
    <message>
        <source>In no cost centre</source>
        <translation>Ohne Kostenstelle</translation>
    </message>
    <message>
        <source>Several groups</source>
        <translation>Mehrere Gruppen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>%1 of it in cost centres</source>
        <translation>%1 davon in Kostenstellen</translation>
    </message>
    <message>
        <source>The list names it on more than one line; the last line counts.</source>
        <translation>Die Liste nennt es in mehr als einer Zeile; die letzte Zeile gilt.</translation>
    </message>
    <message>
        <source>No person and no billing group of this store is called so.</source>
        <translation>Weder eine Person noch eine Abrechnungsgruppe in diesem Datenbestand heißt so.</translation>
    </message>
    <message>
        <source>No line of the list names this person or the billing group.</source>
        <translation>Keine Zeile der Liste nennt diese Person oder Abrechnungsgruppe.</translation>
    </message>
    <message>
        <source>More than one billing group is called so; all of them are meant.</source>
        <translation>Mehr als eine Abrechnungsgruppe heißt so; alle sind gemeint.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataFaces</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Ihre ersten Zahlen sind unterwegs</translation>
    </message>
</context>
<context>
    <name>spend::ui::DataKeptSection</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep single events</source>
        <translation>Einzelereignisse aufbewahren</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>Einzelereignisse</translation>
    </message>
    <message>
        <source>Every report is made of daily sums, which are kept for ever. The single events behind them can be let go after some months: reports stay as they are, to the cent, but the list of events in Explorer ends there. For everybody who uses this store.</source>
        <translation>Alle Berichte beruhen auf Tagessummen, die unbegrenzt aufbewahrt werden. Die Einzelereignisse dahinter können nach einigen Monaten entfallen: Die Berichte bleiben auf den Cent gleich, aber die Ereignisliste im Explorer endet dort. Gilt für alle, die diesen Datenbestand nutzen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>%1 events before %2 would fold into their daily sums, for good. %3 stay.</source>
        <translation>%1 Ereignisse vor dem %2 würden endgültig zu Tagessummen zusammengefasst. %3 bleiben.</translation>
    </message>
    <message>
        <source>%1 events before %2 fold into their daily sums once the program is idle, within the hour.</source>
        <translation>%1 Ereignisse vor dem %2 werden binnen einer Stunde zu Tagessummen zusammengefasst, sobald das Programm nichts zu tun hat.</translation>
    </message>
    <message>
        <source>%1 events are stored one by one. What was folded before stays folded.</source>
        <translation>%1 Ereignisse sind einzeln gespeichert. Früher Zusammengefasstes bleibt zusammengefasst.</translation>
    </message>
    <message>
        <source>%1 events are stored one by one; none of them is older.</source>
        <translation>%1 Ereignisse sind einzeln gespeichert; keines davon ist älter.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DateField</name>
    <message>
        <source>For example %1 or 2026-11-22</source>
        <translation>Zum Beispiel %1 oder 2026-11-22</translation>
    </message>
</context>
<context>
    <name>spend::ui::DatesDialog</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 Tag, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 Tage, UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::DaysOffList</name>
    <message>
        <source>Remove day</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Days off; Delete removes one</source>
        <translation>Freie Tage; Entf entfernt einen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>spend::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The window was too busy to show a notification.</source>
        <translation>Das Fenster war zu beschäftigt, um eine Benachrichtigung anzuzeigen.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Ein neuer Versuch folgt automatisch.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: it has neither a notification server nor a tray.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen an: Er hat weder einen Benachrichtigungsdienst noch einen Infobereich.</translation>
    </message>
    <message>
        <source>Start one, or choose another channel.</source>
        <translation>Starten Sie einen, oder wählen Sie einen anderen Kanal.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DiagnosticsDialog</name>
    <message>
        <source>Other names for &amp;e-mail addresses</source>
        <translation>&amp;E-Mail-Adressen durch andere Namen ersetzen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Enthaltene Angaben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, statuses, the last runs and the end of the log. No key is in it. Nothing is sent anywhere; read it before you hand it on.</source>
        <translation>Für alle, die Ihnen helfen: Versionen, Status, die letzten Läufe und das Ende des Protokolls. Ein Schlüssel ist nicht enthalten. Nichts wird versendet; lesen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DifferencesCard</name>
    <message>
        <source>1 user</source>
        <translation>1 Nutzer</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>%1, none of them chiefly</source>
        <translation>%1, bei keinem davon der Hauptgrund</translation>
    </message>
    <message>
        <source>%1, chiefly %2 of them</source>
        <translation>%1, bei %2 davon der Hauptgrund</translation>
    </message>
    <message>
        <source>Kinds of difference</source>
        <translation>Arten von Differenzen</translation>
    </message>
    <message>
        <source>There is nothing to compare in this cycle.</source>
        <translation>In diesem Zyklus gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>None: everybody&apos;s events and spend agree to within one cent.</source>
        <translation>Keine: Bei allen stimmen Ereignisse und Ausgaben bis auf einen Cent überein.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPage</name>
    <message>
        <source>Read the week on one page</source>
        <translation>Die Woche auf einer Seite</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and each week and billing cycle is summed up here, to read, to keep and to send.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und jede Woche und jeder Abrechnungszyklus wird hier zusammengefasst, zum Lesen, Aufbewahren und Versenden.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Kurzbericht</translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation>Kurzbericht für</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Whole weeks and billing cycles that are over, summed up on one page.</source>
        <translation>Ganze, abgelaufene Wochen und Abrechnungszyklen, auf einer Seite zusammengefasst.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sends this digest by the alert channels of the schedule</source>
        <translation>Sendet diesen Kurzbericht über die Meldekanäle des Zeitplans</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestPlanForm</name>
    <message>
        <source>Every &amp;week, on</source>
        <translation>&amp;Wöchentlich, am</translation>
    </message>
    <message>
        <source>Two days after a billing &amp;cycle has ended, once its figures have settled</source>
        <translation>Zwei Tage nach dem Ende eines Abrechnungs&amp;zyklus, sobald die Zahlen endgültig sind</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Schedule of digests</source>
        <translation>Zeitplan der Kurzberichte</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>%1:00 UTC</source>
        <translation>%1:00 UTC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Digests are sent while Spendscope runs, each once, whoever&apos;s window is open. What was due before the schedule is saved is not sent.</source>
        <translation>Kurzberichte werden gesendet, solange Spendscope läuft, jeder einmal, gleich bei wem das Fenster offen ist. Was vor dem Speichern des Zeitplans fällig war, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>By these alert channels</source>
        <translation>Über diese Meldekanäle</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>There is none yet. Add e-mail, Slack, Teams or a command under Settings, Alerts.</source>
        <translation>Es gibt noch keinen. Fügen Sie unter Einstellungen, Meldungen E-Mail, Slack, Teams oder einen Befehl hinzu.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Nächster: %1.</translation>
    </message>
    <message>
        <source>No weekly digest is sent.</source>
        <translation>Es wird kein wöchentlicher Kurzbericht gesendet.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>Niemand würde ihn erhalten.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Wählen Sie mindestens einen Kanal.</translation>
    </message>
    <message>
        <source>The schedule is not saved.</source>
        <translation>Der Zeitplan ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>spend::ui::DigestView</name>
    <message>
        <source>Digest</source>
        <translation>Kurzbericht</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverList</name>
    <message>
        <source>What changed, the largest change first</source>
        <translation>Änderungen, die größte zuerst</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>There are no complete figures for %1, so nobody can tell.</source>
        <translation>Für %1 gibt es keine vollständigen Zahlen, daher ist keine Aussage möglich.</translation>
    </message>
    <message>
        <source>Nothing, against %1.</source>
        <translation>Nichts, gegenüber %1.</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>What changed, open</source>
        <translation>Änderungen, aufgeklappt</translation>
    </message>
    <message>
        <source>What changed, folded</source>
        <translation>Änderungen, zugeklappt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>Die ersten %1 anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>spend::ui::DriverModel</name>
    <message>
        <source>%1
%2, before %3</source>
        <translation>%1
%2, zuvor %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventDetails</name>
    <message>
        <source>Choose an event to see every field of it.</source>
        <translation>Wählen Sie ein Ereignis aus, um alle seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy every field with its name and source</source>
        <translation>Alle Felder mit Name und Quelle kopieren</translation>
    </message>
    <message>
        <source>Close the event&apos;s fields</source>
        <translation>Felder des Ereignisses schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The billing group that the user was in at that moment</source>
        <translation>Die Abrechnungsgruppe, in der der Nutzer zu diesem Zeitpunkt war</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>“–” where the service gave no cost: counted as $0</source>
        <translation>„–“, wo der Dienst keine Kosten geliefert hat: zählt als $0</translation>
    </message>
    <message>
        <source>Billed as</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>On-demand: billed beyond the plan</source>
        <translation>On-Demand: über den Tarif hinaus abgerechnet</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request units that the event counts for</source>
        <translation>Anfrageeinheiten, für die das Ereignis zählt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input, output, cache write and cache read together</source>
        <translation>Input, Output, Cache-Write und Cache-Read zusammen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input-Tokens</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output-Tokens</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Write</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Cache-Write-Tokens</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache-Read</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Cache-Read-Tokens</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>List cost less cost, where a list cost is given</source>
        <translation>Listenkosten abzüglich Kosten, wo Listenkosten angegeben sind</translation>
    </message>
    <message>
        <source>Token fee</source>
        <translation>Token-Gebühr</translation>
    </message>
    <message>
        <source>Part of cost</source>
        <translation>Teil der Kosten</translation>
    </message>
    <message>
        <source>Max mode</source>
        <translation>Max-Modus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Token based</source>
        <translation>Tokenbasiert</translation>
    </message>
    <message>
        <source>Free Bugbot</source>
        <translation>Gratis-Bugbot</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>What the user&apos;s spend of that day is shared out to</source>
        <translation>Worauf die Ausgaben des Nutzers an diesem Tag aufgeteilt werden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>The service gave no cost for this event: it counts as $0.</source>
        <translation>Der Dienst hat für dieses Ereignis keine Kosten geliefert: Es zählt als $0.</translation>
    </message>
    <message>
        <source>Press to see only this</source>
        <translation>Drücken, um nur dies zu sehen</translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListView</name>
    <message>
        <source>Loading events…</source>
        <translation>Ereignisse werden geladen…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page, of newer events</source>
        <translation>Vorherige Seite, mit neueren Ereignissen</translation>
    </message>
    <message>
        <source>Newer events (Ctrl+Page Up)</source>
        <translation>Neuere Ereignisse (Ctrl+Bild auf)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next page, of older events</source>
        <translation>Nächste Seite, mit älteren Ereignissen</translation>
    </message>
    <message>
        <source>Older events (Ctrl+Page Down)</source>
        <translation>Ältere Ereignisse (Ctrl+Bild ab)</translation>
    </message>
    <message>
        <source>Events, newest first; Enter filters by a user, group, model or kind, Space shows every field</source>
        <translation>Ereignisse, neueste zuerst; Enter filtert nach Nutzer, Gruppe, Modell oder Art, die Leertaste zeigt alle Felder</translation>
    </message>
    <message>
        <source>Only daily sums are kept</source>
        <translation>Nur Tagessummen vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match, worth %1. They are older than what Settings, Data kept says, so their figures stay but they can&apos;t be listed one by one.</source>
        <translation>
            <numerusform>%n Ereignis passt, im Wert von %1. Es ist älter als unter Einstellungen, Aufbewahrung festgelegt; seine Zahlen bleiben, aber es lässt sich nicht mehr einzeln auflisten.</numerusform>
            <numerusform>%n Ereignisse passen, im Wert von %1. Sie sind älter als unter Einstellungen, Aufbewahrung festgelegt; ihre Zahlen bleiben, aber sie lassen sich nicht mehr einzeln auflisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Keine passenden Ereignisse</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>Von %1 bis %2 gab es mit diesen Filtern keine Nutzung. Wählen Sie einen anderen Zeitraum, oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Events show here as soon as a connection has read some.</source>
        <translation>Hier erscheinen Ereignisse, sobald eine Verbindung welche gelesen hat.</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>Events %1–%2 of %3</source>
        <translation>Ereignisse %1–%2 von %3</translation>
    </message>
    <message>
        <source>%1 in all, of which %2 falls to these repositories</source>
        <translation>insgesamt %1, davon entfällt %2 auf diese Repositorys</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n ohne Kosten</numerusform>
            <numerusform>%n ohne Kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) kept as daily sums</source>
        <translation>
            <numerusform>%n älteres als Tagessumme</numerusform>
            <numerusform>%n ältere als Tagessummen</numerusform>
        </translation>
    </message>
    <message>
        <source>An event&apos;s cost is shared out with its user&apos;s day, so an event may fall to other repositories too.</source>
        <translation>Die Kosten eines Ereignisses werden mit dem Tag seines Nutzers aufgeteilt; ein Ereignis kann daher auch auf andere Repositorys entfallen.</translation>
    </message>
    <message>
        <source>Only user: %1</source>
        <translation>Nur Nutzer: %1</translation>
    </message>
    <message>
        <source>Only billing group: %1</source>
        <translation>Nur Abrechnungsgruppe: %1</translation>
    </message>
    <message>
        <source>Only model: %1</source>
        <translation>Nur Modell: %1</translation>
    </message>
    <message>
        <source>Only kind: %1</source>
        <translation>Nur Art: %1</translation>
    </message>
    <message>
        <source>Show every field</source>
        <translation>Alle Felder anzeigen</translation>
    </message>
    <message>
        <source>Copy every field</source>
        <translation>Alle Felder kopieren</translation>
    </message>
    <message>
        <source>Copy conversation id</source>
        <translation>Konversations-ID kopieren</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open Reconcile</source>
        <translation>Abgleich öffnen</translation>
    </message>
    <message>
        <source>Copy the whole explanation as text</source>
        <translation>Die ganze Erläuterung als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Explanation of %1</source>
        <translation>Erläuterung zu %1</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Neue Notiz…</translation>
    </message>
    <message>
        <source>Show notes and price changes</source>
        <translation>Notizen und Preisänderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreModel</name>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>The rows without a colour of their own in the chart</source>
        <translation>Die Zeilen ohne eigene Farbe im Diagramm</translation>
    </message>
    <message>
        <source>Nothing in this range any more</source>
        <translation>Nichts mehr in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Overall, %1</source>
        <translation>Gesamt, %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExploreTable</name>
    <message>
        <source>Spend by row; Enter filters by the row, Control+Enter opens it, F2 explains a figure</source>
        <translation>Ausgaben je Zeile; Enter filtert nach der Zeile, Ctrl+Enter öffnet sie, F2 erläutert eine Zahl</translation>
    </message>
    <message>
        <source>Nothing in this range with these filters.</source>
        <translation>Nichts in diesem Zeitraum mit diesen Filtern.</translation>
    </message>
    <message>
        <source>Show the second grouping as columns</source>
        <translation>Zweite Gruppierung als Spalten anzeigen</translation>
    </message>
    <message>
        <source>Show the second grouping within the rows</source>
        <translation>Zweite Gruppierung innerhalb der Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Close Other</source>
        <translation>„Andere“ zuklappen</translation>
    </message>
    <message>
        <source>Open Other</source>
        <translation>„Andere“ aufklappen</translation>
    </message>
    <message>
        <source>Filter by both</source>
        <translation>Nach beidem filtern</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Genauer ansehen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerControls</name>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Plan apart</source>
        <translation>Tarif getrennt</translation>
    </message>
    <message>
        <source>The rows that moved the total against the period of comparison</source>
        <translation>Die Zeilen, die die Summe gegenüber dem Vergleichszeitraum bewegt haben</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>What the plan includes is hatched, what is billed on top of it is solid</source>
        <translation>Was der Tarif enthält, ist schraffiert; was zusätzlich abgerechnet wird, ist ausgefüllt</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Top </translation>
    </message>
    <message>
        <source>Rows with a colour of their own</source>
        <translation>Zeilen mit eigener Farbe</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerFigures</name>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Abrechnungsgruppen sind nicht sichtbar</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Dieser Schlüssel sieht keine Abrechnungsgruppen, wie im Teams-Tarif. Kosten je Nutzer, Modell und Art sind vollständig.</translation>
    </message>
    <message>
        <source>Repositories are not visible</source>
        <translation>Repositorys sind nicht sichtbar</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Dieser Schlüssel sieht keine Commits, wie im Teams-Tarif; daher lassen sich Ausgaben nicht Repositorys zuordnen. Kosten je Nutzer, Modell und Art sind vollständig.</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Keine Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.</source>
        <translation>Von %1 bis %2 gab es mit diesen Filtern keine Nutzung. Wählen Sie einen anderen Zeitraum, oder entfernen Sie einen Filter.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerHead</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExplorerPage</name>
    <message>
        <source>Find out who, what, where and why</source>
        <translation>Herausfinden, wer, was, wo und warum</translation>
    </message>
    <message>
        <source>Connect your Cursor team to explore its spend by person, group, model, repository and time, down to the single event.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, um seine Ausgaben nach Person, Gruppe, Modell, Repository und Zeit zu erkunden, bis zum einzelnen Ereignis.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>spend::ui::ExportDialog</name>
    <message>
        <source>Other names for people, the same at each export</source>
        <translation>Andere Namen für Personen, in jedem Export dieselben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Cost in full, for spreadsheets (CSV)</source>
        <translation>Vollständige Kosten, für Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Usage events, each with every field (CSV)</source>
        <translation>Nutzungsereignisse mit allen Feldern (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (CSV)</source>
        <translation>Kostendaten nach FOCUS 1.3 (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.4 cost data (CSV)</source>
        <translation>Kostendaten nach FOCUS 1.4 (CSV)</translation>
    </message>
    <message>
        <source>FOCUS 1.3 cost data (JSON)</source>
        <translation>Kostendaten nach FOCUS 1.3 (JSON)</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>For FOCUS exports</source>
        <translation>Für FOCUS-Exporte</translation>
    </message>
    <message>
        <source>A row for each day, person, billing group, repository, model and kind, in dollars.</source>
        <translation>Eine Zeile je Tag, Person, Abrechnungsgruppe, Repository, Modell und Art, in Dollar.</translation>
    </message>
    <message>
        <source>A row for each usage event, newest first, in dollars.</source>
        <translation>Eine Zeile je Nutzungsereignis, neueste zuerst, in Dollar.</translation>
    </message>
    <message>
        <source>The FinOps Foundation&apos;s open schema for FinOps tools. A file with the metadata is written beside it. Don&apos;t add it to Cursor&apos;s invoice.</source>
        <translation>Das offene Schema der FinOps Foundation für FinOps-Werkzeuge. Daneben wird eine Datei mit den Metadaten geschrieben. Addieren Sie die Daten nicht zur Rechnung von Cursor.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
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
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureHeader</name>
    <message>
        <source>Columns: Left and Right choose, Space sorts</source>
        <translation>Spalten: Links und Rechts wählen aus, die Leertaste sortiert</translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureTable</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Zahl erläutern</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Click to change, the cross or Delete removes</source>
        <translation>Klicken zum Ändern, Kreuz oder Entf zum Entfernen</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterPicker</name>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Back to what to filter by</source>
        <translation>Zurück zur Auswahl des Filters</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Values: Space ticks, Enter chooses one alone</source>
        <translation>Werte: Die Leertaste hakt an, Enter wählt einen allein</translation>
    </message>
    <message>
        <source>%1, filtered by %2</source>
        <translation>%1, gefiltert nach %2</translation>
    </message>
    <message>
        <source>Reading values…</source>
        <translation>Werte werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing to filter by in this range.</source>
        <translation>In diesem Zeitraum gibt es nichts zu filtern.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>%1 eingeschlossen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
</context>
<context>
    <name>spend::ui::FilterValueDelegate</name>
    <message>
        <source>only</source>
        <translation>nur</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>spend::ui::FirstDataPage</name>
    <message>
        <source>Your first data</source>
        <translation>Ihre ersten Daten</translation>
    </message>
    <message>
        <source>Newest days come first. You can close this window: reading goes on.</source>
        <translation>Die neuesten Tage kommen zuerst. Sie können dieses Fenster schließen: Das Einlesen läuft weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Overview</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist eingelesen.</translation>
    </message>
    <message>
        <source>%1 events. Spendscope keeps them up to date while it runs.</source>
        <translation>%1 Ereignisse. Spendscope hält sie aktuell, solange es läuft.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastChart</name>
    <message>
        <source>Spent %1, expected %2, %3. The table below holds the groups.</source>
        <translation>Ausgegeben %1, erwartet %2, %3. Die Tabelle darunter enthält die Gruppen.</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Spent by then</source>
        <translation>Bis dahin ausgegeben</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation>Bis dahin erwartet</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastModel</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part of the whole&apos;s expected end</source>
        <translation>Anteil am erwarteten Endwert des Ganzen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>What the period cost before the first day of the forecast</source>
        <translation>Was die Periode vor dem ersten Tag der Prognose gekostet hat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The whole period&apos;s, what was spent included; the rows add up to the total</source>
        <translation>Für die ganze Periode, einschließlich bereits Ausgegebenem; die Zeilen ergeben zusammen die Summe</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>The period ends in this range in 80 of 100 cases. Ranges do not add up: groups seldom miss in the same direction</source>
        <translation>Die Periode endet in 80 von 100 Fällen in diesem Bereich. Bereiche lassen sich nicht addieren: Gruppen weichen selten in dieselbe Richtung ab</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>The period ends in this range in 95 of 100 cases</source>
        <translation>Die Periode endet in 95 von 100 Fällen in diesem Bereich</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Spent to %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastPage</name>
    <message>
        <source>This cycle</source>
        <translation>Dieser Zyklus</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Nächster Tag</numerusform>
            <numerusform>Nächste %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>See where spend will end</source>
        <translation>Sehen, wo die Ausgaben enden werden</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and what it spends by the end of the cycle is forecast here, with how sure that is.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und hier wird prognostiziert, was es bis zum Ende des Zyklus ausgibt und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Forecast by group; Enter narrows the forecast to one</source>
        <translation>Prognose nach Gruppe; Enter grenzt die Prognose auf eine ein</translation>
    </message>
    <message>
        <source>Up to each day</source>
        <translation>Bis zum jeweiligen Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>Budget “%1”: %2</source>
        <translation>Budget „%1“: %2</translation>
    </message>
    <message>
        <source>This key does not see %1, as on a Teams plan.</source>
        <translation>Dieser Schlüssel sieht keine %1, wie im Teams-Tarif.</translation>
    </message>
    <message>
        <source>Nothing is expected in this period.</source>
        <translation>In dieser Periode wird nichts erwartet.</translation>
    </message>
    <message>
        <source>all people and models</source>
        <translation>alle Personen und Modelle</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>%1 · %2 · figures up to %3 are known</source>
        <translation>%1 · %2 · Zahlen bis %3 sind bekannt</translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastTiles</name>
    <message>
        <source>Spent so far</source>
        <translation>Bisher ausgegeben</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>In 80 of 100 cases</source>
        <translation>In 80 von 100 Fällen</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>In 95 von 100 Fällen</translation>
    </message>
    <message>
        <source>%1 of it today</source>
        <translation>%1 davon heute</translation>
    </message>
    <message>
        <source>%1 more from now on</source>
        <translation>noch %1 ab jetzt</translation>
    </message>
    <message>
        <source>where it most likely ends on %1</source>
        <translation>wahrscheinlichster Stand am %1</translation>
    </message>
    <message>
        <source>beyond it only rarely</source>
        <translation>nur selten darüber</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupBar</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Second grouping</source>
        <translation>Zweite Gruppierung</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>spend::ui::GroupView</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Mitglieder jetzt</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>Kosten je aktivem Nutzer</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Anteil am Team</translation>
    </message>
    <message>
        <source>Members over time</source>
        <translation>Mitglieder im Zeitverlauf</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in, also when its user moves on. Costs are of the range that the line marks, while in this group.</source>
        <translation>Die Nutzung bleibt bei der Gruppe, in der sie anfiel, auch wenn der Nutzer wechselt. Die Kosten gelten für den von der Linie markierten Zeitraum, solange in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Members by cost while in the group; Enter opens one</source>
        <translation>Mitglieder nach Kosten während der Gruppenzugehörigkeit; Enter öffnet eines</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Abrechnungsgruppen sind nicht sichtbar</translation>
    </message>
    <message>
        <source>No key sees billing groups, as on a Teams plan, so all spend counts as unassigned. Costs by user and model are complete.</source>
        <translation>Kein Schlüssel sieht Abrechnungsgruppen, wie im Teams-Tarif; daher gelten alle Ausgaben als nicht zugewiesen. Kosten je Nutzer und Modell sind vollständig.</translation>
    </message>
    <message>
        <source>Members, cost while in this group</source>
        <translation>Mitglieder, Kosten während der Gruppenzugehörigkeit</translation>
    </message>
    <message>
        <source>billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>Nutzung bleibt bei der Gruppe, in der sie anfiel</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>keine Kosten</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>Listed as unassigned</source>
        <translation>Als nicht zugewiesen geführt</translation>
    </message>
    <message>
        <source>%1 with spend in this range</source>
        <translation>%1 mit Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam aus</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ging zu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>spend::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>spend::ui::HelpWindow</name>
    <message>
        <source>Guide – Spendscope</source>
        <translation>Handbuch – Spendscope</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryCard</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 largest of %2 %3</source>
        <translation>%1 größte von %2 %3</translation>
    </message>
    <message>
        <source>Nothing was spent here from %1 to %2.</source>
        <translation>Von %1 bis %2 wurde hier nichts ausgegeben.</translation>
    </message>
</context>
<context>
    <name>spend::ui::HistoryChart</name>
    <message>
        <source>History of %1: cost and commits; Left and Right walk through it</source>
        <translation>Verlauf von %1: Kosten und Commits; mit Links und Rechts gehen Sie hindurch</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>KI-Zeilen</translation>
    </message>
</context>
<context>
    <name>spend::ui::HolidayPreview</name>
    <message numerus="yes">
        <source>%n event(s) that do not fill whole days</source>
        <translation>
            <numerusform>%n Eintrag, der keine ganzen Tage umfasst</numerusform>
            <numerusform>%n Einträge, die keine ganzen Tage umfassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than %1 days</source>
        <translation>
            <numerusform>%n Eintrag, der länger als %1 Tage ist</numerusform>
            <numerusform>%n Einträge, die länger als %1 Tage sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) whose dates can&apos;t be read</source>
        <translation>
            <numerusform>%n Eintrag, dessen Datum nicht lesbar ist</numerusform>
            <numerusform>%n Einträge, deren Datum nicht lesbar ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other years</source>
        <translation>
            <numerusform>%n Eintrag aus anderen Jahren</numerusform>
            <numerusform>%n Einträge aus anderen Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days in this file</source>
        <translation>Tage in dieser Datei</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Name des Kalenders</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off between %1 and %2.</source>
        <translation>
            <numerusform>%n freier Tag zwischen %1 und %2.</numerusform>
            <numerusform>%n freie Tage zwischen %1 und %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the %n day(s) that were imported under this name.</source>
        <translation>
            <numerusform>Ersetzt den %n unter diesem Namen importierten Tag.</numerusform>
            <numerusform>Ersetzt die %n unter diesem Namen importierten Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Ein Kalender braucht einen Namen.</translation>
    </message>
    <message>
        <source>Adds a new calendar; other days off stay.</source>
        <translation>Fügt einen neuen Kalender hinzu; andere freie Tage bleiben.</translation>
    </message>
</context>
<context>
    <name>spend::ui::IntroductionPage</name>
    <message>
        <source>Connect a Cursor team</source>
        <translation>Cursor-Team verbinden</translation>
    </message>
    <message>
        <source>Spendscope reads your team&apos;s usage and cost from Cursor&apos;s Admin API. It changes nothing in your team, and the figures stay on this computer.</source>
        <translation>Spendscope liest Nutzung und Kosten Ihres Teams über die Admin API von Cursor. In Ihrem Team ändert es nichts, und die Zahlen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>An Enterprise plan</source>
        <translation>Ein Enterprise-Tarif</translation>
    </message>
    <message>
        <source>It opens everything. A Teams plan works too, with less: billing groups and repositories may be missing.</source>
        <translation>Er macht alles sichtbar. Auch ein Teams-Tarif funktioniert, mit weniger: Abrechnungsgruppen und Repositorys können fehlen.</translation>
    </message>
    <message>
        <source>To be an administrator of the team</source>
        <translation>Administratorrechte im Team</translation>
    </message>
    <message>
        <source>Only administrators can make the key that Spendscope needs.</source>
        <translation>Nur Administratoren können den Schlüssel anlegen, den Spendscope braucht.</translation>
    </message>
    <message>
        <source>An Admin API key, scope Read-only</source>
        <translation>Ein Admin-API-Schlüssel, Scope Read-only</translation>
    </message>
    <message>
        <source>Make it at Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor shows it once, so copy it right away.</source>
        <translation>Legen Sie ihn an unter Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor zeigt ihn nur einmal an; kopieren Sie ihn daher sofort.</translation>
    </message>
    <message>
        <source>Open cursor.com/dashboard</source>
        <translation>cursor.com/dashboard öffnen</translation>
    </message>
    <message>
        <source>No key at hand?</source>
        <translation>Kein Schlüssel zur Hand?</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Starting the sample team…</source>
        <translation>Das Beispielteam wird gestartet…</translation>
    </message>
</context>
<context>
    <name>spend::ui::InvoiceCard</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Amount of the invoice in dollars</source>
        <translation>Rechnungsbetrag in Dollar</translation>
    </message>
    <message>
        <source>$ amount</source>
        <translation>$ Betrag</translation>
    </message>
    <message>
        <source>What the invoice of this cycle&apos;s usage says, in dollars; Enter keeps it</source>
        <translation>Was die Rechnung über die Nutzung dieses Zyklus ausweist, in Dollar; Enter speichert es</translation>
    </message>
    <message>
        <source>Note on the invoice, such as its number</source>
        <translation>Notiz zur Rechnung, etwa ihre Nummer</translation>
    </message>
    <message>
        <source>Number or note</source>
        <translation>Nummer oder Notiz</translation>
    </message>
    <message>
        <source>Forget the invoice&apos;s amount</source>
        <translation>Den Rechnungsbetrag verwerfen</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>Rechnung für %1</translation>
    </message>
    <message>
        <source>Enter what Cursor&apos;s invoice for this cycle&apos;s usage says: Spendscope keeps the amount here, and says how much of it is on-demand usage (%1 by events) and how much is not in events, such as seats and taxes.</source>
        <translation>Geben Sie ein, was die Rechnung von Cursor für die Nutzung dieses Zyklus ausweist: Spendscope speichert den Betrag hier und sagt, wie viel davon On-Demand-Nutzung ist (%1 laut Ereignissen) und wie viel nicht in den Ereignissen steckt, etwa Lizenzen und Steuern.</translation>
    </message>
    <message>
        <source>Invoice %1, less on-demand by events %2: %3.</source>
        <translation>Rechnung %1, abzüglich On-Demand laut Ereignissen %2: %3.</translation>
    </message>
    <message>
        <source>The cycle is not settled: its usage will still change.</source>
        <translation>Der Zyklus ist noch nicht endgültig: Seine Nutzung wird sich noch ändern.</translation>
    </message>
    <message>
        <source>A note needs an amount.</source>
        <translation>Eine Notiz braucht einen Betrag.</translation>
    </message>
</context>
<context>
    <name>spend::ui::KeyEdit</name>
    <message>
        <source>Admin API key</source>
        <translation>Admin-API-Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>spend::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Words, dates and numbers of the window, from its next start on. Amounts stay US dollars; files for other programs and the command line stay as they are.</source>
        <translation>Wörter, Daten und Zahlen des Fensters, ab seinem nächsten Start. Beträge bleiben US-Dollar; Dateien für andere Programme und die Befehlszeile bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Quit Spendscope and start it again to see the new language.</source>
        <translation>Beenden Sie Spendscope und starten Sie es neu, um die neue Sprache zu sehen.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitDialog</name>
    <message>
        <source>&amp;No limit of their own</source>
        <translation>&amp;Kein eigenes Limit</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Limit von %1</translation>
    </message>
    <message>
        <source>New limit in whole dollars a billing cycle</source>
        <translation>Neues Limit in ganzen Dollar je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Whole dollars a cycle</source>
        <translation>Ganze Dollar je Zyklus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now: %1. It limits on-demand usage of this member alone, each billing cycle.</source>
        <translation>Jetzt: %1. Es begrenzt die On-Demand-Nutzung nur dieses Mitglieds, in jedem Abrechnungszyklus.</translation>
    </message>
    <message>
        <source>Change the limit at Cursor</source>
        <translation>Limit bei Cursor ändern</translation>
    </message>
    <message>
        <source>Type the new limit.</source>
        <translation>Geben Sie das neue Limit ein.</translation>
    </message>
    <message>
        <source>A limit is a whole number of dollars.</source>
        <translation>Ein Limit ist eine ganze Zahl von Dollar.</translation>
    </message>
    <message>
        <source>This changes %1 (%2) at Cursor, at once: from %3 to %4. It is noted here and can be undone.</source>
        <translation>Das ändert das Limit von %1 (%2) bei Cursor, und zwar sofort: von %3 auf %4. Es wird hier vermerkt und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitRecordModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The account on the computer that asked</source>
        <translation>Das Konto auf dem Computer, von dem die Änderung ausging</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Against the limit that holds</source>
        <translation>Gemessen am geltenden Limit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>What holds for the member in a cycle</source>
        <translation>Was für das Mitglied in einem Zyklus gilt</translation>
    </message>
    <message>
        <source>Used: Cursor</source>
        <translation>Genutzt: Cursor</translation>
    </message>
    <message>
        <source>On-demand spend of this cycle by Cursor&apos;s own count, when it was read last</source>
        <translation>On-Demand-Ausgaben dieses Zyklus nach Cursors eigener Zählung, Stand der letzten Abfrage</translation>
    </message>
    <message>
        <source>Used: events</source>
        <translation>Genutzt: Ereignisse</translation>
    </message>
    <message>
        <source>The same by the usage events, which may be newer</source>
        <translation>Dasselbe laut Nutzungsereignissen, die neuer sein können</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Vom Limit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>By the end of the cycle, by the forecast</source>
        <translation>Bis zum Ende des Zyklus, laut Prognose</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>The day on which the limit was reached, or is expected to be</source>
        <translation>Der Tag, an dem das Limit erreicht wurde oder voraussichtlich erreicht wird</translation>
    </message>
    <message>
        <source>Reached on this day, by the usage events.</source>
        <translation>An diesem Tag erreicht, nach den Nutzungsereignissen.</translation>
    </message>
    <message>
        <source>Expected to be reached on this day.</source>
        <translation>Wird voraussichtlich an diesem Tag erreicht.</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>Eigenes Limit</translation>
    </message>
    <message>
        <source>Set for this member alone</source>
        <translation>Nur für dieses Mitglied festgelegt</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Monatslimit</translation>
    </message>
    <message>
        <source>As Cursor gives it</source>
        <translation>Wie von Cursor angegeben</translation>
    </message>
    <message>
        <source>Cursor does not tell.</source>
        <translation>Cursor gibt es nicht an.</translation>
    </message>
    <message>
        <source>There is no forecast for this member.</source>
        <translation>Für dieses Mitglied gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>%1; in 80 of 100 cases from %2 to %3</source>
        <translation>%1; in 80 von 100 Fällen von %2 bis %3</translation>
    </message>
    <message>
        <source>Not expected within this cycle.</source>
        <translation>In diesem Zyklus nicht zu erwarten.</translation>
    </message>
    <message>
        <source>No limit is set for this member alone.</source>
        <translation>Für dieses Mitglied allein ist kein Limit festgelegt.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsSection</name>
    <message>
        <source>Allow &amp;changing members&apos; limits at Cursor</source>
        <translation>&amp;Ändern von Mitgliederlimits bei Cursor erlauben</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Spendscope only reads, unless this is on. Then Plan, Limits offers to change a member&apos;s own limit, if the key is an Admin key: each change is asked about first, noted with who, when, old and new, and can be undone. It holds for everybody who works with these data.</source>
        <translation>Spendscope liest nur, solange dies ausgeschaltet ist. Eingeschaltet bietet Tarif, Limits an, das eigene Limit eines Mitglieds zu ändern, sofern der Schlüssel ein Admin-Schlüssel ist: Jede Änderung wird vorher bestätigt, mit Person, Zeit, altem und neuem Wert vermerkt und lässt sich rückgängig machen. Gilt für alle, die mit diesen Daten arbeiten.</translation>
    </message>
</context>
<context>
    <name>spend::ui::LimitsTab</name>
    <message>
        <source>A team limit is one pool, not shared out among members: whoever spends first uses it up for all. When it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent nothing. Only a member&apos;s own limit keeps one member from using up the pool.</source>
        <translation>Ein Teamlimit ist ein einziger Pool und wird nicht auf die Mitglieder aufgeteilt: Wer zuerst ausgibt, verbraucht ihn für alle. Ist er aufgebraucht, endet die On-Demand-Nutzung für alle bis zum nächsten Zyklus, auch für jene, die nichts ausgegeben haben. Nur ein eigenes Limit verhindert, dass ein Mitglied den Pool aufbraucht.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Limit ändern…</translation>
    </message>
    <message>
        <source>Open Settings, where changing limits is switched on</source>
        <translation>Einstellungen öffnen, wo sich das Ändern von Limits einschalten lässt</translation>
    </message>
    <message>
        <source>Try again whether the key may change limits</source>
        <translation>Erneut prüfen, ob der Schlüssel Limits ändern darf</translation>
    </message>
    <message>
        <source>Limits by member; Ctrl+Enter opens the person</source>
        <translation>Limits je Mitglied; Ctrl+Enter öffnet die Person</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend was not read yet, and with it no limit. Sync first.</source>
        <translation>Cursors Ausgabendaten wurden noch nicht gelesen, daher ist kein Limit bekannt. Synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>On course to it</source>
        <translation>Wird erreicht</translation>
    </message>
    <message>
        <source>Team&apos;s on-demand</source>
        <translation>On-Demand des Teams</translation>
    </message>
    <message>
        <source>Limits that were changed from here</source>
        <translation>Von hier aus geänderte Limits</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Undo the chosen change of a limit</source>
        <translation>Die ausgewählte Änderung eines Limits rückgängig machen</translation>
    </message>
    <message>
        <source>Changed from here</source>
        <translation>Von hier aus geändert</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>What members of </source>
        <translation>Was Mitglieder von </translation>
    </message>
    <message>
        <source> may spend beyond the plan and have spent, </source>
        <translation> über den Tarif hinaus ausgeben dürfen und ausgegeben haben, </translation>
    </message>
    <message>
        <source>; read from Cursor %1</source>
        <translation>; bei Cursor gelesen: %1</translation>
    </message>
    <message>
        <source>. This cycle is over: sync for the one that runs now</source>
        <translation>. Dieser Zyklus ist vorbei: Synchronisieren Sie, um den laufenden zu sehen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the team&apos;s limit is used up for all</source>
        <translation>das Limit des Teams ist für alle aufgebraucht</translation>
    </message>
    <message>
        <source>the pool is expected to end on %1</source>
        <translation>Pool voraussichtlich aufgebraucht am %1</translation>
    </message>
    <message>
        <source>%1 expected by %2</source>
        <translation>%1 erwartet bis %2</translation>
    </message>
    <message>
        <source>Cursor does not tell the team&apos;s limit. It can be typed in with the contract.</source>
        <translation>Cursor gibt das Limit des Teams nicht an. Es lässt sich beim Vertrag eingeben.</translation>
    </message>
    <message>
        <source>This page only reads. Changing a member&apos;s limit from here can be switched on in Settings.</source>
        <translation>Diese Seite liest nur. Das Ändern von Mitgliederlimits lässt sich in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>Choose a member to change their own limit. Every change is asked about, noted and can be undone.</source>
        <translation>Wählen Sie ein Mitglied aus, um sein eigenes Limit zu ändern. Jede Änderung wird bestätigt, vermerkt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Nicht umkehrbar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Set the limit of %1 back?</source>
        <translation>Das Limit von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>At Cursor, at once: from %1 to %2.</source>
        <translation>Bei Cursor, sofort: von %1 auf %2.</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Cursor is asked to change the limit of %1 from %2 to %3.</source>
        <translation>Cursor wird gebeten, das Limit von %1 von %2 auf %3 zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Limit geändert</translation>
    </message>
    <message>
        <source>Not known whether the limit was changed</source>
        <translation>Nicht bekannt, ob das Limit geändert wurde</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, von %2 auf %3: %4</translation>
    </message>
    <message>
        <source>no on-demand use any more</source>
        <translation>keine On-Demand-Nutzung mehr</translation>
    </message>
    <message>
        <source>four fifths are used</source>
        <translation>vier Fünftel sind verbraucht</translation>
    </message>
    <message>
        <source>reached before the cycle ends</source>
        <translation>vor Zyklusende erreicht</translation>
    </message>
</context>
<context>
    <name>spend::ui::MailFields</name>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, erforderlich</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>None (this machine only)</source>
        <translation>Keine (nur auf diesem Computer)</translation>
    </message>
    <message>
        <source>Empty: the server asks for none</source>
        <translation>Leer: Der Server verlangt keinen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unchanged, in the keychain</source>
        <translation>Unverändert, im Schlüsselbund</translation>
    </message>
    <message>
        <source>Empty: those that this system trusts</source>
        <translation>Leer: die, denen dieses System vertraut</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Certificates to trust (PEM file)</source>
        <translation>Vertrauenswürdige Zertifikate (PEM-Datei)</translation>
    </message>
</context>
<context>
    <name>spend::ui::MainWindow</name>
    <message>
        <source>Export data…</source>
        <translation>Daten exportieren…</translation>
    </message>
    <message>
        <source>Data up to %1 UTC</source>
        <translation>Daten bis %1 UTC</translation>
    </message>
    <message>
        <source>%1 – Spendscope</source>
        <translation>%1 – Spendscope</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung an&amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>&amp;Daten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Handbuch zu dieser Seite</translation>
    </message>
    <message>
        <source>Guide, &amp;first page</source>
        <translation>Handbuch, &amp;erste Seite</translation>
    </message>
    <message>
        <source>&amp;Keys and shortcuts</source>
        <translation>&amp;Tasten und Kurzbefehle</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>&amp;About Spendscope</source>
        <translation>Ü&amp;ber Spendscope</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Na&amp;men verbergen</translation>
    </message>
    <message>
        <source>Names of people are hidden, on screen and in all that is handed on.</source>
        <translation>Namen von Personen sind verborgen, auf dem Bildschirm und in allem, was weitergegeben wird.</translation>
    </message>
    <message>
        <source>Names of people are shown.</source>
        <translation>Namen von Personen werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>spend::ui::MarkTip</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ModelView</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>Kosten je Anfrage</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Je Mio. Tokens</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>Cache-Anteil</translation>
    </message>
    <message>
        <source>Max mode, of cost</source>
        <translation>Max-Modus, an Kosten</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Anteil am Team</translation>
    </message>
    <message>
        <source>Against the team&apos;s models</source>
        <translation>Im Vergleich zu den Modellen des Teams</translation>
    </message>
    <message>
        <source>Tokens by class</source>
        <translation>Tokens nach Klasse</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>Abrechnungsgruppen (für diesen Schlüssel nicht sichtbar)</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>Repositorys, nach Zuordnung</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>Repositorys (für diesen Schlüssel nicht sichtbar)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Nutzer</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>1 event without a cost</source>
        <translation>1 Ereignis ohne Kosten</translation>
    </message>
    <message>
        <source>%1 events without a cost</source>
        <translation>%1 Ereignisse ohne Kosten</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>%1 of events</source>
        <translation>%1 der Ereignisse</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Team&apos;s median</source>
        <translation>Median des Teams</translation>
    </message>
    <message>
        <source>Cost per event</source>
        <translation>Kosten je Ereignis</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten je Mio. Tokens</translation>
    </message>
    <message>
        <source>Cache reads per write</source>
        <translation>Cache-Reads je Write</translation>
    </message>
    <message>
        <source>How often a token that was written to the cache was read from it</source>
        <translation>Wie oft ein in den Cache geschriebenes Token daraus gelesen wurde</translation>
    </message>
    <message>
        <source>Max mode, of events</source>
        <translation>Max-Modus, an Ereignissen</translation>
    </message>
    <message>
        <source>Headless, of cost</source>
        <translation>Headless, an Kosten</translation>
    </message>
    <message>
        <source>Headless, of events</source>
        <translation>Headless, an Ereignissen</translation>
    </message>
    <message>
        <source>The median is of the %1 models used in this range, each counting once however much it is used. “–”: nothing to divide by.</source>
        <translation>Der Median gilt für die %1 in diesem Zeitraum verwendeten Modelle; jedes zählt einmal, gleich wie viel es verwendet wird. „–“: nichts, wodurch geteilt werden könnte.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Write</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache-Read</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An event has one cost for all its tokens, so cost by class is not known. </source>
        <translation>Ein Ereignis hat einen Kostenbetrag für alle seine Tokens, daher sind die Kosten je Klasse nicht bekannt. </translation>
    </message>
    <message>
        <source>≈ is an estimate: the prices that come closest to the cost of %1 cells (a user, day and kind of use each) by least squares. They explain %2 of what differs between cells and miss a cell&apos;s cost by %3 on average.</source>
        <translation>≈ ist eine Schätzung: die Preise, die den Kosten von %1 Zellen (je Nutzer, Tag und Nutzungsart) nach der Methode der kleinsten Quadrate am nächsten kommen. Sie erklären %2 der Unterschiede zwischen den Zellen und verfehlen die Kosten einer Zelle im Mittel um %3.</translation>
    </message>
    <message>
        <source>There is too little use in this range to estimate it.</source>
        <translation>Für eine Schätzung gibt es in diesem Zeitraum zu wenig Nutzung.</translation>
    </message>
    <message>
        <source>Cost does not follow the tokens closely enough in this range to estimate it.</source>
        <translation>Die Kosten folgen den Tokens in diesem Zeitraum nicht eng genug für eine Schätzung.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost per million</source>
        <translation>Kosten je Million</translation>
    </message>
</context>
<context>
    <name>spend::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>spend::ui::NewKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin-API-Schlüssel</translation>
    </message>
    <message>
        <source>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</source>
        <translation>Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Neuer Schlüssel für „%1“</translation>
    </message>
    <message>
        <source>Paste the Admin API key here.</source>
        <translation>Fügen Sie hier den Admin-API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Asking Cursor what this key can see…</source>
        <translation>Cursor wird gefragt, was dieser Schlüssel sehen darf…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>spend::ui::NoteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>What happened that day?</source>
        <translation>Was ist an diesem Tag geschehen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>noch %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters too many</source>
        <translation>%1 Zeichen zu viel</translation>
    </message>
</context>
<context>
    <name>spend::ui::NotesButton</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and price changes</source>
        <translation>Notizen und Preisänderungen</translation>
    </message>
    <message>
        <source>Notes and price changes on the time axis</source>
        <translation>Notizen und Preisänderungen auf der Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Add note…</source>
        <translation>&amp;Neue Notiz…</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Show &amp;price changes</source>
        <translation>&amp;Preisänderungen anzeigen</translation>
    </message>
    <message>
        <source>Public price changes of Cursor and of models, each with its source</source>
        <translation>Öffentliche Preisänderungen von Cursor und von Modellen, jeweils mit Quelle</translation>
    </message>
</context>
<context>
    <name>spend::ui::OverviewPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Read the newest figures now (F5)</source>
        <translation>Die neuesten Zahlen jetzt lesen (F5)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sync läuft…</translation>
    </message>
    <message>
        <source>See where the money goes</source>
        <translation>Sehen, wohin das Geld fließt</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by person, billing group, model and repository.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und hier erscheinen seine Ausgaben nach Person, Abrechnungsgruppe, Modell und Repository.</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Ihre ersten Zahlen sind unterwegs</translation>
    </message>
</context>
<context>
    <name>spend::ui::PageFaces</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>spend::ui::PaletteNames</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>nothing this cycle</source>
        <translation>nichts in diesem Zyklus</translation>
    </message>
    <message>
        <source>%1 this cycle</source>
        <translation>%1 in diesem Zyklus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>spend::ui::PartTable</name>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1 nach Kosten; Enter öffnet, F2 erläutert eine Zahl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Selber Tag</translation>
    </message>
    <message>
        <source>Attributed by commits of the same day: the surest</source>
        <translation>Über Commits vom selben Tag zugeordnet: am sichersten</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>By the next commits within 7 days</source>
        <translation>Über die nächsten Commits innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>By the last commits within 7 days before: the least sure</source>
        <translation>Über die letzten Commits in den 7 Tagen davor: am unsichersten</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeopleList</name>
    <message>
        <source>Find a group by name</source>
        <translation>Gruppe nach Name suchen</translation>
    </message>
    <message>
        <source>Find a model by name</source>
        <translation>Modell nach Name suchen</translation>
    </message>
    <message>
        <source>Find somebody by name, e-mail, group or role</source>
        <translation>Person nach Name, E-Mail, Gruppe oder Rolle suchen</translation>
    </message>
    <message>
        <source>%1 by cost; Enter opens one, F2 explains a figure</source>
        <translation>%1 nach Kosten; Enter öffnet, F2 erläutert eine Zahl</translation>
    </message>
    <message>
        <source>Billing groups are not visible</source>
        <translation>Abrechnungsgruppen sind nicht sichtbar</translation>
    </message>
    <message>
        <source>This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete.</source>
        <translation>Dieser Schlüssel sieht keine Abrechnungsgruppen, wie im Teams-Tarif. Kosten je Nutzer, Modell und Art sind vollständig.</translation>
    </message>
    <message>
        <source>Show people instead</source>
        <translation>Stattdessen Personen zeigen</translation>
    </message>
    <message>
        <source>, this billing cycle</source>
        <translation>, dieser Abrechnungszyklus</translation>
    </message>
    <message>
        <source>, last billing cycle</source>
        <translation>, letzter Abrechnungszyklus</translation>
    </message>
    <message>
        <source>of %1 active users%2%3</source>
        <translation>von %1 aktiven Nutzern%2%3</translation>
    </message>
    <message>
        <source>usage stays with the group it happened in</source>
        <translation>Nutzung bleibt bei der Gruppe, in der sie anfiel</translation>
    </message>
    <message>
        <source>ratios are over all use of a model</source>
        <translation>Verhältniswerte über die gesamte Nutzung eines Modells</translation>
    </message>
    <message>
        <source>groups are those of now</source>
        <translation>Gruppen nach heutigem Stand</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Keine Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Nichts hier heißt „%1“</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Mitglieder jetzt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Users with an event in the range, while in the group</source>
        <translation>Nutzer mit einem Ereignis im Zeitraum, während sie in der Gruppe waren</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Cost per active user</source>
        <translation>Kosten je aktivem Nutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Gruppe jetzt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>UTC days with an event</source>
        <translation>UTC-Tage mit einem Ereignis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>spend::ui::PeoplePage</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left)</source>
        <translation>Zurück zu %1 (Alt+Links)</translation>
    </message>
    <message>
        <source>where you were</source>
        <translation>Ihrer vorherigen Stelle</translation>
    </message>
    <message>
        <source>Back (Alt+Left or Backspace)</source>
        <translation>Zurück (Alt+Links oder Rücktaste)</translation>
    </message>
    <message>
        <source>See who spends what</source>
        <translation>Sehen, wer was ausgibt</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its people, billing groups and models show here, each with a page.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und hier erscheinen seine Personen, Abrechnungsgruppen und Modelle, je mit eigener Seite.</translation>
    </message>
    <message>
        <source>Nobody to show yet</source>
        <translation>Noch niemand anzuzeigen</translation>
    </message>
    <message>
        <source>People, groups and models appear here with the first figures of a connection.</source>
        <translation>Personen, Gruppen und Modelle erscheinen hier mit den ersten Zahlen einer Verbindung.</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ggü. %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::PinnedViews</name>
    <message>
        <source>Pinned views</source>
        <translation>Angeheftete Ansichten</translation>
    </message>
</context>
<context>
    <name>spend::ui::PlanPage</name>
    <message>
        <source>Know what the plan costs beside usage</source>
        <translation>Wissen, was der Tarif neben der Nutzung kostet</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its seats, limits and contract are looked at here.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und hier sehen Sie seine Lizenzen, Limits und den Vertrag.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>spend::ui::PresetList</name>
    <message>
        <source>Ranges</source>
        <translation>Zeiträume</translation>
    </message>
</context>
<context>
    <name>spend::ui::PrivacySection</name>
    <message>
        <source>Hide names and e-mail addresses of people</source>
        <translation>Namen und E-Mail-Adressen von Personen verbergen</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Everybody goes by another name, the same on every page and in everything that is copied, exported or sent. Figures stay as they are. What people typed themselves, such as notes, is not changed.</source>
        <translation>Alle erhalten einen anderen Namen, denselben auf jeder Seite und in allem, was kopiert, exportiert oder gesendet wird. Zahlen bleiben, wie sie sind. Was jemand selbst eingegeben hat, etwa Notizen, wird nicht geändert.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>spend::ui::QuietHoursCard</name>
    <message>
        <source>Every day from</source>
        <translation>Täglich von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>All of Saturday and Sunday</source>
        <translation>Samstag und Sonntag ganz</translation>
    </message>
    <message>
        <source>Serious ones pass all the same</source>
        <translation>Kritische Meldungen kommen trotzdem durch</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Alerts wait meanwhile and come afterwards in one message. By this computer&apos;s clock; for everybody who uses this store.</source>
        <translation>Meldungen warten solange und kommen danach in einer Nachricht. Nach der Uhr dieses Computers; gilt für alle, die diesen Datenbestand nutzen.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) wait to be told.</source>
        <translation>
            <numerusform>%n Vorfall wartet auf Meldung.</numerusform>
            <numerusform>%n Vorfälle warten auf Meldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be told.</source>
        <translation>Nichts wartet auf Meldung.</translation>
    </message>
    <message>
        <source>It is quiet now. %1</source>
        <translation>Derzeit ist Ruhe. %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RailStatus</name>
    <message>
        <source>Opens Connections</source>
        <translation>Öffnet Verbindungen</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Syncing, %1 %</source>
        <translation>Sync läuft, %1 %</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>and 1 more connection</source>
        <translation>und 1 weitere Verbindung</translation>
    </message>
    <message>
        <source>and %1 more connections</source>
        <translation>und %1 weitere Verbindungen</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3</source>
        <translation>Verbindung %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangeButton</name>
    <message>
        <source>Own dates…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePicker</name>
    <message>
        <source>Earlier (Left)</source>
        <translation>Früher (Links)</translation>
    </message>
    <message>
        <source>Later (Right)</source>
        <translation>Später (Rechts)</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Range: %1, %2</source>
        <translation>Zeitraum: %1, %2</translation>
    </message>
</context>
<context>
    <name>spend::ui::RangePopup</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days up to today, such as 2026-11-22.</source>
        <translation>Tage bis heute, etwa 2026-11-22.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Now pick the other end.</source>
        <translation>Wählen Sie nun das andere Ende.</translation>
    </message>
    <message>
        <source>1 day, UTC</source>
        <translation>1 Tag, UTC</translation>
    </message>
    <message>
        <source>%1 days, UTC</source>
        <translation>%1 Tage, UTC</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileModel</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether both sides agree to within one cent, and what most likely keeps them apart</source>
        <translation>Ob beide Seiten bis auf einen Cent übereinstimmen und was sie am ehesten trennt</translation>
    </message>
    <message>
        <source>Cost: events</source>
        <translation>Kosten: Ereignisse</translation>
    </message>
    <message>
        <source>The sum of the user&apos;s usage events</source>
        <translation>Die Summe der Nutzungsereignisse des Nutzers</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost: spend</source>
        <translation>Kosten: Ausgaben</translation>
    </message>
    <message>
        <source>What Cursor says that the user spent, overall</source>
        <translation>Was der Nutzer laut Cursor insgesamt ausgegeben hat</translation>
    </message>
    <message>
        <source>by spend</source>
        <translation>laut Ausgaben</translation>
    </message>
    <message>
        <source>On-demand: events</source>
        <translation>On-Demand: Ereignisse</translation>
    </message>
    <message>
        <source>The part of the events that is billed beyond the plan</source>
        <translation>Der Teil der Ereignisse, der über den Tarif hinaus abgerechnet wird</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>On-demand: spend</source>
        <translation>On-Demand: Ausgaben</translation>
    </message>
    <message>
        <source>What Cursor says that is billed beyond the plan</source>
        <translation>Was laut Cursor über den Tarif hinaus abgerechnet wird</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Events less spend, of cost; where cost agrees or can&apos;t be compared, of on-demand</source>
        <translation>Ereignisse abzüglich Ausgaben, bei den Kosten; wo die Kosten übereinstimmen oder nicht vergleichbar sind, bei On-Demand</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Nutzer</translation>
    </message>
    <message>
        <source>%1, of the users who don&apos;t match</source>
        <translation>%1, von den Nutzern mit Differenz</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcilePage</name>
    <message>
        <source>Know which number is right</source>
        <translation>Wissen, welche Zahl stimmt</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its events are compared with Cursor&apos;s own figures here, user by user.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und seine Ereignisse werden hier je Nutzer mit Cursors eigenen Zahlen verglichen.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>Angezeigte Nutzer</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Nutzer</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Differenzen</translation>
    </message>
    <message>
        <source>Events and spend by user; Ctrl+Enter opens the person</source>
        <translation>Ereignisse und Ausgaben je Nutzer; Ctrl+Enter öffnet die Person</translation>
    </message>
    <message>
        <source>User by user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>No difference above one cent: everybody matches.</source>
        <translation>Keine Differenz über einem Cent: Alle stimmen überein.</translation>
    </message>
    <message>
        <source>There are neither events nor spend in this cycle.</source>
        <translation>In diesem Zyklus gibt es weder Ereignisse noch Ausgaben.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileTiles</name>
    <message>
        <source>spend does not say</source>
        <translation>Ausgaben: keine Angabe</translation>
    </message>
    <message>
        <source>spend: %1, not of all</source>
        <translation>Ausgaben: %1, nicht von allen</translation>
    </message>
    <message>
        <source>spend says the same</source>
        <translation>Ausgaben: derselbe Betrag</translation>
    </message>
    <message>
        <source>spend: %1</source>
        <translation>Ausgaben: %1</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>Only in events</source>
        <translation>Nur in Ereignissen</translation>
    </message>
    <message>
        <source>Only in spend</source>
        <translation>Nur in Ausgaben</translation>
    </message>
    <message>
        <source>Cost by events</source>
        <translation>Kosten laut Ereignissen</translation>
    </message>
    <message>
        <source>On-demand by events</source>
        <translation>On-Demand laut Ereignissen</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Zahl erläutern</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>within a cent</source>
        <translation>bis auf einen Cent</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>keine Differenz</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>spend::ui::ReconcileUserCard</name>
    <message>
        <source>Explanation of the chosen user</source>
        <translation>Erläuterung zum ausgewählten Nutzer</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Show in Explorer</source>
        <translation>Im Explorer zeigen</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Ein Nutzer</translation>
    </message>
    <message>
        <source>Choose a row to see why its two sides agree or differ.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, warum beide Seiten übereinstimmen oder abweichen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Events after the spend was read cost %1: without them the difference in cost would be %2.</source>
        <translation>Ereignisse nach dem Lesen der Ausgaben kosten %1: Ohne sie läge die Kostendifferenz bei %2.</translation>
    </message>
    <message>
        <source>Both sides agree to within one cent, which is what rounding may make.</source>
        <translation>Beide Seiten stimmen bis auf einen Cent überein, was durch Rundung entstehen kann.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesList</name>
    <message>
        <source>Cost by repository; Enter opens the repository</source>
        <translation>Kosten je Repository; Enter öffnet das Repository</translation>
    </message>
    <message>
        <source>No cost in this range could be attributed to a repository</source>
        <translation>In diesem Zeitraum konnten keine Kosten einem Repository zugeordnet werden</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>KI-Zeilen committet</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>Kosten je KI-Zeile</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Open this repository</source>
        <translation>Dieses Repository öffnen</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>attributed to none</source>
        <translation>keinem zugeordnet</translation>
    </message>
    <message>
        <source>attributed to 1 repository</source>
        <translation>1 Repository zugeordnet</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 Repositorys</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>commits are not visible</source>
        <translation>Commits sind nicht sichtbar</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>%1 aller neuen Zeilen</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>keine neuen Zeilen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>der zugeordneten Kosten</translation>
    </message>
    <message>
        <source>no AI lines in this range</source>
        <translation>keine KI-Zeilen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>none in this range</source>
        <translation>keine in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of all cost in the range</source>
        <translation>Von allen Kosten im Zeitraum</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Selber Tag</translation>
    </message>
    <message>
        <source>How much of the cost was found by commits of the same day, the surest way</source>
        <translation>Wie viel der Kosten über Commits vom selben Tag gefunden wurde, der sicherste Weg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>KI-Zeilen</translation>
    </message>
    <message>
        <source>Tab and composer lines that were committed, by the commits&apos; days</source>
        <translation>Committete Tab- und Composer-Zeilen, nach Tag des Commits</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>$/AI line</source>
        <translation>$/KI-Zeile</translation>
    </message>
    <message>
        <source>Attributed cost for each AI line</source>
        <translation>Zugeordnete Kosten je KI-Zeile</translation>
    </message>
    <message>
        <source>$/commit</source>
        <translation>$/Commit</translation>
    </message>
    <message>
        <source>Attributed cost for each commit</source>
        <translation>Zugeordnete Kosten je Commit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not known: none of the spend in this range could be attributed to it.</source>
        <translation>Nicht bekannt: In diesem Zeitraum konnten ihm keine Ausgaben zugeordnet werden.</translation>
    </message>
    <message>
        <source>%1 by commits of the same day, %2 of the next days, %3 of days before</source>
        <translation>%1 über Commits vom selben Tag, %2 der Tage danach, %3 der Tage davor</translation>
    </message>
    <message>
        <source>%1 AI lines of %2 lines added</source>
        <translation>%1 KI-Zeilen von %2 neuen Zeilen</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 Repository</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 Repositorys</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoriesPage</name>
    <message>
        <source>Loading figures…</source>
        <translation>Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Back to all repositories</source>
        <translation>Zurück zu allen Repositorys</translation>
    </message>
    <message>
        <source>All repositories (Esc)</source>
        <translation>Alle Repositorys (Esc)</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Merge repositories or give them other names</source>
        <translation>Repositorys zusammenführen oder umbenennen</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Repositories are not visible.</source>
        <translation>Repositorys sind nicht sichtbar.</translation>
    </message>
    <message>
        <source>This key does not see commits, as on a Teams plan, so spend can&apos;t be attributed to repositories. Costs by user, model and kind are complete.</source>
        <translation>Dieser Schlüssel sieht keine Commits, wie im Teams-Tarif; daher lassen sich Ausgaben nicht Repositorys zuordnen. Kosten je Nutzer, Modell und Art sind vollständig.</translation>
    </message>
    <message>
        <source>Not every connection shows repositories.</source>
        <translation>Nicht jede Verbindung zeigt Repositorys.</translation>
    </message>
    <message>
        <source>What its people spend is listed below as unattributed.</source>
        <translation>Was deren Personen ausgeben, steht unten als nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Rules (%1)…</source>
        <translation>Regeln (%1)…</translation>
    </message>
    <message>
        <source>No repository is called “%1”.</source>
        <translation>Kein Repository heißt „%1“.</translation>
    </message>
    <message>
        <source>It may have another name by now, or its connection was removed.</source>
        <translation>Es hat inzwischen vielleicht einen anderen Namen, oder seine Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>See what each repository costs</source>
        <translation>Sehen, was jedes Repository kostet</translation>
    </message>
    <message>
        <source>Connect your Cursor team, and its spend shows here by the repositories that people committed to.</source>
        <translation>Verbinden Sie Ihr Cursor-Team, und hier erscheinen seine Ausgaben nach den Repositorys, in die committet wurde.</translation>
    </message>
    <message>
        <source>Your first figures are on their way</source>
        <translation>Ihre ersten Zahlen sind unterwegs</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryPartsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>AI lines</source>
        <translation>KI-Zeilen</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Committed here, but none of their spend in this range is attributed to this repository.</source>
        <translation>Hat hier committet, aber in diesem Zeitraum ist keine ihrer Ausgaben diesem Repository zugeordnet.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
</context>
<context>
    <name>spend::ui::RepositoryView</name>
    <message>
        <source>Cost and commits by person; Enter opens the person</source>
        <translation>Kosten und Commits je Person; Enter öffnet die Person</translation>
    </message>
    <message>
        <source>Cost by model; Enter opens the model</source>
        <translation>Kosten je Modell; Enter öffnet das Modell</translation>
    </message>
    <message>
        <source>Nobody in this range</source>
        <translation>Niemand in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No model in this range</source>
        <translation>Kein Modell in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>AI lines committed</source>
        <translation>KI-Zeilen committet</translation>
    </message>
    <message>
        <source>Cost per AI line</source>
        <translation>Kosten je KI-Zeile</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Cost and commits, day by day</source>
        <translation>Kosten und Commits, Tag für Tag</translation>
    </message>
    <message>
        <source>Cost and commits, week by week</source>
        <translation>Kosten und Commits, Woche für Woche</translation>
    </message>
    <message>
        <source>Cost and commits, month by month</source>
        <translation>Kosten und Commits, Monat für Monat</translation>
    </message>
    <message>
        <source>nothing attributed in this range</source>
        <translation>nichts zugeordnet in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 on-demand</source>
        <translation>%1 On-Demand</translation>
    </message>
    <message>
        <source>with 1 model</source>
        <translation>mit 1 Modell</translation>
    </message>
    <message>
        <source>with %1 models</source>
        <translation>mit %1 Modellen</translation>
    </message>
    <message>
        <source>%1 of all lines added</source>
        <translation>%1 aller neuen Zeilen</translation>
    </message>
    <message>
        <source>no lines added in this range</source>
        <translation>keine neuen Zeilen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>of attributed cost</source>
        <translation>der zugeordneten Kosten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>cost of each not known</source>
        <translation>Kosten je Commit nicht bekannt</translation>
    </message>
</context>
<context>
    <name>spend::ui::RuleForm</name>
    <message>
        <source>One repository goes by another name. Under a name that is there already, the two are one.</source>
        <translation>Ein Repository erhält einen anderen Namen. Gibt es den Namen schon, werden beide eins.</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one. A * in the new name is what the pattern&apos;s * was.</source>
        <translation>* steht für beliebige Zeichen, ? für eines. Ein * im neuen Namen steht für das, was der * im Muster war.</translation>
    </message>
    <message>
        <source>The expression fits the whole name; \1 is what its first parentheses hold.</source>
        <translation>Der Ausdruck passt auf den ganzen Namen; \1 ist der Inhalt der ersten Klammer.</translation>
    </message>
    <message>
        <source>Names that differ only in upper and lower case are one. Empty: all of them, in the spelling with small letters.</source>
        <translation>Namen, die sich nur in der Groß-/Kleinschreibung unterscheiden, gelten als einer. Leer: alle, in Kleinschreibung.</translation>
    </message>
    <message>
        <source>all names</source>
        <translation>alle Namen</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>The same name under other owners is the main owner&apos;s. Left empty, it is for every name that several owners have, and the owner with the most repositories is the main one.</source>
        <translation>Derselbe Name bei anderen Eigentümern gehört zum Haupteigentümer. Leer gilt es für jeden Namen, den mehrere Eigentümer haben; Haupteigentümer ist der mit den meisten Repositorys.</translation>
    </message>
    <message>
        <source>every name, such as web</source>
        <translation>jeder Name, etwa web</translation>
    </message>
    <message>
        <source>the owner, such as acme</source>
        <translation>der Eigentümer, etwa acme</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>Werden zu</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulePreviewModel</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Cost alone</source>
        <translation>Kosten allein</translation>
    </message>
    <message>
        <source>Attributed to it without any rule</source>
        <translation>Ihm ohne jede Regel zugeordnet</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Kosten danach</translation>
    </message>
    <message>
        <source>Attributed to what it becomes, with all that joins it</source>
        <translation>Dem zugeordnet, wozu es wird, samt allem, was dazukommt</translation>
    </message>
    <message>
        <source>keeps its name</source>
        <translation>behält seinen Namen</translation>
    </message>
    <message>
        <source>Nothing of the cost in this range is attributed to it alone.</source>
        <translation>Von den Kosten in diesem Zeitraum ist ihm allein nichts zugeordnet.</translation>
    </message>
    <message>
        <source>%1 → %2, by rule %3</source>
        <translation>%1 → %2, durch Regel %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesDialog</name>
    <message>
        <source>Choose a rule to change it, or add one.</source>
        <translation>Wählen Sie eine Regel aus, um sie zu ändern, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Repository rules</source>
        <translation>Repository-Regeln</translation>
    </message>
    <message>
        <source>Repositories with one name count as one, a commit that stands in several of them once. Rules apply from top to bottom, the first that fits wins. What was read from Cursor stays as it is.</source>
        <translation>Repositorys mit demselben Namen zählen als eines, ein Commit in mehreren davon nur einmal. Regeln gelten von oben nach unten, die erste passende entscheidet. Was bei Cursor gelesen wurde, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule (Delete)</source>
        <translation>Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Regel nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Regel nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>What the rules would do, repository by repository</source>
        <translation>Was die Regeln bewirken würden, je Repository</translation>
    </message>
    <message>
        <source>These rules change no repository</source>
        <translation>Diese Regeln ändern kein Repository</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Schließen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>%1 repositories, none joined.</source>
        <translation>%1 Repositorys, keine zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 repositories become %2.</source>
        <translation>Aus %1 Repositorys werden %2.</translation>
    </message>
    <message>
        <source>%1 attributed, as without rules.</source>
        <translation>%1 zugeordnet, wie ohne Regeln.</translation>
    </message>
    <message>
        <source>%1 attributed, %2 without rules.</source>
        <translation>%1 zugeordnet, %2 ohne Regeln.</translation>
    </message>
    <message>
        <source>%1 in several repositories count once.</source>
        <translation>%1 in mehreren Repositorys zählen einmal.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesList</name>
    <message>
        <source>Rules in their order; Space switches one on or off, Alt+Up and Alt+Down move it</source>
        <translation>Regeln in ihrer Reihenfolge; die Leertaste schaltet eine ein oder aus, Alt+Auf und Alt+Ab verschieben sie</translation>
    </message>
    <message>
        <source>No rules: every repository goes by the name that Cursor gives it.</source>
        <translation>Keine Regeln: Jedes Repository trägt den Namen, den Cursor ihm gibt.</translation>
    </message>
</context>
<context>
    <name>spend::ui::RulesModel</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>fits no repository</source>
        <translation>passt auf kein Repository</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 Repository</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 Repositorys</translation>
    </message>
</context>
<context>
    <name>spend::ui::SavingCard</name>
    <message>
        <source>%1 a cycle</source>
        <translation>%1 je Zyklus</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <translation>%1 bis %2. %3</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatRuleRows</name>
    <message>
        <source>Add exception</source>
        <translation>Ausnahme anlegen</translation>
    </message>
    <message>
        <source>Billing group or person with another seat</source>
        <translation>Abrechnungsgruppe oder Person mit anderer Lizenz</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Their seat type</source>
        <translation>Deren Lizenztyp</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Diese Ausnahme entfernen</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatTypeRows</name>
    <message>
        <source>Add seat type</source>
        <translation>Lizenztyp anlegen</translation>
    </message>
    <message>
        <source>Name of a seat type</source>
        <translation>Name eines Lizenztyps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price of a seat a month, in dollars</source>
        <translation>Preis einer Lizenz je Monat, in Dollar</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ je Monat</translation>
    </message>
    <message>
        <source>Usage that a seat includes each cycle, in dollars</source>
        <translation>Nutzung, die eine Lizenz je Zyklus enthält, in Dollar</translation>
    </message>
    <message>
        <source>Remove this seat type</source>
        <translation>Diesen Lizenztyp entfernen</translation>
    </message>
    <message>
        <source>Usage that each such seat holds each billing cycle; empty: not known</source>
        <translation>Nutzung, die jede solche Lizenz je Abrechnungszyklus enthält; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>Each seat type needs a price; a free one costs 0.</source>
        <translation>Jeder Lizenztyp braucht einen Preis; ein kostenloser kostet 0.</translation>
    </message>
    <message>
        <source>$ incl.</source>
        <translation>$ inkl.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Seat is</source>
        <translation>Lizenz ist</translation>
    </message>
    <message>
        <source>By active days; the contract has the threshold</source>
        <translation>Nach aktiven Tagen; die Schwelle steht im Vertrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The seat&apos;s type, as the contract assigns it</source>
        <translation>Der Lizenztyp, wie im Vertrag zugewiesen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Of the seat a month, after the discount</source>
        <translation>Der Lizenz je Monat, nach Rabatt</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>What the member&apos;s usage cost in these days</source>
        <translation>Was die Nutzung des Mitglieds in diesen Tagen gekostet hat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Active days: with activity by daily usage, or with usage events</source>
        <translation>Aktive Tage: mit Aktivität laut täglicher Nutzung oder mit Nutzungsereignissen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The last active day within 90 days</source>
        <translation>Der letzte aktive Tag innerhalb von 90 Tagen</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that the plan covers</source>
        <translation>Nutzung dieses Abrechnungszyklus, die der Tarif abdeckt</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>The first day of this cycle with on-demand spend after included usage</source>
        <translation>Der erste Tag dieses Zyklus mit On-Demand-Ausgaben nach der enthaltenen Nutzung</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Usage of this billing cycle that is billed beyond the plan</source>
        <translation>Nutzung dieses Abrechnungszyklus, die über den Tarif hinaus abgerechnet wird</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>No price is typed in for this seat.</source>
        <translation>Für diese Lizenz ist kein Preis eingegeben.</translation>
    </message>
    <message>
        <source>No activity is known within 90 days.</source>
        <translation>Innerhalb von 90 Tagen ist keine Aktivität bekannt.</translation>
    </message>
    <message>
        <source>%1 of the %2 that the seat includes</source>
        <translation>%1 der %2, die die Lizenz enthält</translation>
    </message>
    <message>
        <source>From then on usage was billed beyond the plan.</source>
        <translation>Von da an wurde Nutzung über den Tarif hinaus abgerechnet.</translation>
    </message>
    <message>
        <source>Not used up in this cycle, as far as the events tell.</source>
        <translation>In diesem Zyklus nicht aufgebraucht, soweit die Ereignisse zeigen.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
</context>
<context>
    <name>spend::ui::SeatsTab</name>
    <message>
        <source>not known for all days</source>
        <translation>nicht für alle Tage bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>no seat price typed in</source>
        <translation>kein Lizenzpreis eingegeben</translation>
    </message>
    <message>
        <source>Type in what seats cost</source>
        <translation>Lizenzpreise eingeben</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Betrachtete Tage</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Members and their seats; Ctrl+Enter opens the person</source>
        <translation>Mitglieder und ihre Lizenzen; Ctrl+Enter öffnet die Person</translation>
    </message>
    <message>
        <source>Cursor lists no members.</source>
        <translation>Cursor führt keine Mitglieder auf.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Barely used</source>
        <translation>Kaum genutzt</translation>
    </message>
    <message>
        <source>Per active person</source>
        <translation>Je aktiver Person</translation>
    </message>
    <message>
        <source>Included used up</source>
        <translation>Enthaltenes verbraucht</translation>
    </message>
    <message>
        <source>seats and usage a month</source>
        <translation>Lizenzen und Nutzung je Monat</translation>
    </message>
    <message>
        <source>%1 active people</source>
        <translation>%1 aktive Personen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>cycle since %1</source>
        <translation>Zyklus seit %1</translation>
    </message>
    <message>
        <source>Daily usage was never read for this connection, so a seat counts as used or stays unknown: no events do not mean that nobody worked.</source>
        <translation>Für diese Verbindung wurde die tägliche Nutzung nie gelesen; eine Lizenz gilt daher als genutzt oder bleibt unbekannt: Keine Ereignisse heißt nicht, dass niemand gearbeitet hat.</translation>
    </message>
    <message>
        <source>Daily usage was read for %1 of these %2 days. Seats with little activity stay unknown.</source>
        <translation>Die tägliche Nutzung wurde für %1 dieser %2 Tage gelesen. Lizenzen mit wenig Aktivität bleiben unbekannt.</translation>
    </message>
    <message>
        <source>Barely used: active on fewer than %1 of %2; the contract has the threshold.</source>
        <translation>Kaum genutzt: weniger als %1 von %2 aktiv; die Schwelle steht im Vertrag.</translation>
    </message>
    <message>
        <source>Seats of </source>
        <translation>Lizenzen von </translation>
    </message>
    <message>
        <source> beside usage of the last %1 days, </source>
        <translation> neben der Nutzung der letzten %1 Tage, </translation>
    </message>
</context>
<context>
    <name>spend::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>spend::ui::SetupWizard</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>spend::ui::Sharing</name>
    <message>
        <source>Save page as HTML…</source>
        <translation>Seite als HTML speichern …</translation>
    </message>
    <message>
        <source>Save page as HTML</source>
        <translation>Seite als HTML speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Share or export this page</source>
        <translation>Diese Seite teilen oder exportieren</translation>
    </message>
    <message>
        <source>Share or export this page (Ctrl+E)</source>
        <translation>Diese Seite teilen oder exportieren (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Seite als PDF speichern…</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>Seite als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Save chart as PNG…</source>
        <translation>Diagramm als PNG speichern…</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Diagramm als PNG speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save chart as SVG…</source>
        <translation>Diagramm als SVG speichern…</translation>
    </message>
    <message>
        <source>Save chart as SVG</source>
        <translation>Diagramm als SVG speichern</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Share or export</source>
        <translation>Teilen oder exportieren</translation>
    </message>
</context>
<context>
    <name>spend::ui::SpendChart</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Forecast to %1: %2, %3.</source>
        <translation>Prognose bis %1: %2, %3.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>By then in all</source>
        <translation>Bis dahin insgesamt</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>forecast, 80 %</source>
        <translation>Prognose, 80 %</translation>
    </message>
</context>
<context>
    <name>spend::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::StayTimeline</name>
    <message>
        <source>before that %1</source>
        <translation>davor %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>%1: in no group</source>
        <translation>%1: in keiner Gruppe</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>spend::ui::StepsBar</name>
    <message>
        <source>How surely: %1</source>
        <translation>Wie sicher: %1</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>cost by the commits that lead to a repository</source>
        <translation>Kosten nach den Commits, die zu einem Repository führen</translation>
    </message>
</context>
<context>
    <name>spend::ui::StoreSection</name>
    <message>
        <source>PostgreSQL %1 answers; the connection is encrypted.</source>
        <translation>PostgreSQL %1 antwortet; die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers; the connection does not leave this computer.</source>
        <translation>PostgreSQL %1 antwortet; die Verbindung verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>The database is empty: the store is made in it at the next start.</source>
        <translation>Die Datenbank ist leer: Der Datenbestand wird beim nächsten Start darin angelegt.</translation>
    </message>
    <message>
        <source>There is no store yet, and your account may not make it: one of its owners must open it first.</source>
        <translation>Es gibt noch keinen Datenbestand, und Ihr Konto darf keinen anlegen: Einer der Eigentümer muss ihn zuerst öffnen.</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope: one of its owners must open it with this version first.</source>
        <translation>Der Datenbestand stammt von einem älteren Spendscope: Einer der Eigentümer muss ihn zuerst mit dieser Version öffnen.</translation>
    </message>
    <message>
        <source>The store is of an older Spendscope and is brought up to date at the next start.</source>
        <translation>Der Datenbestand stammt von einem älteren Spendscope und wird beim nächsten Start aktualisiert.</translation>
    </message>
    <message>
        <source>Your account may sync and change what is kept.</source>
        <translation>Ihr Konto darf synchronisieren und ändern, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Your account may look, not sync or change anything.</source>
        <translation>Ihr Konto darf ansehen, aber nichts synchronisieren oder ändern.</translation>
    </message>
    <message>
        <source>In a &amp;file on this computer</source>
        <translation>In einer &amp;Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>On a &amp;PostgreSQL server that several administrators share</source>
        <translation>Auf einem &amp;PostgreSQL-Server, den mehrere Administratoren teilen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>Ab dem nächsten Start verwenden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Only to change it</source>
        <translation>Nur zum Ändern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Where Spendscope keeps what it reads. In a shared store one program at a time syncs a connection, and all see the same figures, budgets and notes. To take along what is in the file, run “spendscope-cli store copy”.</source>
        <translation>Wo Spendscope ablegt, was es liest. In einem gemeinsamen Datenbestand synchronisiert immer nur ein Programm eine Verbindung, und alle sehen dieselben Zahlen, Budgets und Notizen. Um den Inhalt der Datei mitzunehmen, führen Sie „spendscope-cli store copy“ aus.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The password goes into the keychain, nowhere else. Connections to another computer are always encrypted, and the server must show a valid certificate.</source>
        <translation>Das Passwort kommt in den Schlüsselbund, nirgendwo sonst hin. Verbindungen zu einem anderen Computer sind immer verschlüsselt, und der Server muss ein gültiges Zertifikat vorweisen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Kept. Quit Spendscope and start it again to use it.</source>
        <translation>Gemerkt. Beenden Sie Spendscope und starten Sie es neu, um ihn zu verwenden.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SubjectView</name>
    <message>
        <source>Not in this store</source>
        <translation>Nicht in diesem Datenbestand</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”. It may belong to a connection that was removed.</source>
        <translation>Über „%1“ ist nichts bekannt. Vielleicht gehört es zu einer Verbindung, die entfernt wurde.</translation>
    </message>
</context>
<context>
    <name>spend::ui::SuggestionList</name>
    <message>
        <source>Looks like one repository</source>
        <translation>Sieht nach einem Repository aus</translation>
    </message>
    <message>
        <source>Look alike (%1)</source>
        <translation>Ähnlich (%1)</translation>
    </message>
    <message>
        <source>differ only in case</source>
        <translation>nur andere Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>the same name under several owners</source>
        <translation>derselbe Name bei mehreren Eigentümern</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Add rule: %1</source>
        <translation>Regel anlegen: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>spend::ui::TileRow</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Aktive Personen</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Zahl erläutern</translation>
    </message>
    <message>
        <source>Open the forecast</source>
        <translation>Prognose öffnen</translation>
    </message>
    <message>
        <source>no cost in this range</source>
        <translation>keine Kosten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>keine vollständigen Zahlen für %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>zuvor nichts (%1)</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>1 event uncosted</source>
        <translation>1 Ereignis ohne Kosten</translation>
    </message>
    <message>
        <source>%1 events uncosted</source>
        <translation>%1 Ereignisse ohne Kosten</translation>
    </message>
    <message>
        <source>%1 events, each with a cost</source>
        <translation>%1 Ereignisse, alle mit Kosten</translation>
    </message>
</context>
<context>
    <name>spend::ui::TimelineCard</name>
    <message>
        <source>%1: Up and Down choose a line, Left and Right a stay, Enter opens</source>
        <translation>%1: Auf und Ab wählen eine Zeile, Links und Rechts eine Zugehörigkeit, Enter öffnet</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>spend::ui::TogetherCard</name>
    <message>
        <source>Several at once</source>
        <translation>Mehrere zugleich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>can&apos;t be said</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>saves %1 here, %2 alone</source>
        <translation>spart hier %1, allein %2</translation>
    </message>
    <message>
        <source>At most %1 different filters can be told at once.</source>
        <translation>Höchstens %1 verschiedene Filter lassen sich zugleich berechnen.</translation>
    </message>
    <message>
        <source>Together they save %1 a cycle</source>
        <translation>Zusammen sparen sie %1 je Zyklus</translation>
    </message>
    <message>
        <source>Together they cost %1 more a cycle</source>
        <translation>Zusammen kosten sie %1 mehr je Zyklus</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>Switch some on to see what they save together.</source>
        <translation>Schalten Sie einige ein, um zu sehen, was sie zusammen sparen.</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>%1 jetzt, %2 danach%3. %4</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalStrip</name>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Zahl erläutern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>no complete figures for %1</source>
        <translation>keine vollständigen Zahlen für %1</translation>
    </message>
    <message>
        <source>%1 uncosted</source>
        <translation>%1 ohne Kosten</translation>
    </message>
</context>
<context>
    <name>spend::ui::TotalsRow</name>
    <message>
        <source>Left and Right choose a figure, Enter explains it</source>
        <translation>Links und Rechts wählen eine Zahl, Enter erläutert sie</translation>
    </message>
    <message>
        <source>Click to see how this figure comes about</source>
        <translation>Klicken, um zu sehen, wie diese Zahl zustande kommt</translation>
    </message>
</context>
<context>
    <name>spend::ui::Tray</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Open Spendscope</source>
        <translation>Spendscope ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Today (UTC): %1</source>
        <translation>Heute (UTC): %1</translation>
    </message>
    <message>
        <source>This cycle: %1</source>
        <translation>Dieser Zyklus: %1</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>%1: syncing, %2 %</source>
        <translation>%1: Sync läuft, %2 %</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
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
        <translation>Frühere Monate</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Spätere Monate</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter picks the first day and then the last, Page Up and Page Down turn the months.</source>
        <translation>Die Pfeiltasten bewegen, Enter wählt den ersten und dann den letzten Tag, Bild auf und Bild ab blättern durch die Monate.</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Letzter Tag: %1</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>Erster Tag: %1</translation>
    </message>
</context>
<context>
    <name>spend::ui::UnattributedCard</name>
    <message>
        <source>Show in Explorer</source>
        <translation>Im Explorer zeigen</translation>
    </message>
    <message>
        <source>All cost in this range belongs to a repository.</source>
        <translation>Alle Kosten in diesem Zeitraum gehören zu einem Repository.</translation>
    </message>
    <message>
        <source>Show unattributed cost in Explorer</source>
        <translation>Nicht zugeordnete Kosten im Explorer zeigen</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Show cost without a user in Explorer</source>
        <translation>Kosten ohne Nutzer im Explorer zeigen</translation>
    </message>
</context>
<context>
    <name>spend::ui::UpdateDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Look once a &amp;week by itself, while Spendscope runs</source>
        <translation>Automatisch einmal pro &amp;Woche suchen, solange Spendscope läuft</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt suchen</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Mehr lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Spendscope would read one file:
%1

Nothing is said about you or your team, the file&apos;s signature is checked, and you are only told: nothing is downloaded or installed.</source>
        <translation>Spendscope würde eine Datei lesen:
%1

Über Sie oder Ihr Team wird nichts mitgeteilt, die Signatur der Datei wird geprüft, und Sie werden nur informiert: Nichts wird heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>This copy was built without an address to look at. Whoever you have it from, such as your system&apos;s package manager, brings newer versions.

Yours is version %1.</source>
        <translation>Diese Ausgabe wurde ohne eine Adresse für die Suche erstellt. Neuere Versionen kommen von dort, woher Sie sie haben, etwa von der Paketverwaltung Ihres Systems.

Sie haben Version %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Version %1 is the newest one.</source>
        <translation>Version %1 ist die neueste.</translation>
    </message>
    <message>
        <source>Spendscope %1 is there</source>
        <translation>Spendscope %1 ist verfügbar</translation>
    </message>
    <message>
        <source>Yours is version %1.</source>
        <translation>Sie haben Version %1.</translation>
    </message>
    <message>
        <source>The new one is of %1.</source>
        <translation>Die neue ist vom %1.</translation>
    </message>
    <message>
        <source>Install it the way this copy came. It can be read about at %1.</source>
        <translation>Installieren Sie sie auf demselben Weg wie diese. Mehr dazu unter %1.</translation>
    </message>
</context>
<context>
    <name>spend::ui::UserView</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cache share</source>
        <translation>Cache-Anteil</translation>
    </message>
    <message>
        <source>Share of team</source>
        <translation>Anteil am Team</translation>
    </message>
    <message>
        <source>Billing groups over time</source>
        <translation>Abrechnungsgruppen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Usage stays with the group it happened in. The coloured line marks the range shown.</source>
        <translation>Die Nutzung bleibt bei der Gruppe, in der sie anfiel. Die farbige Linie markiert den angezeigten Zeitraum.</translation>
    </message>
    <message>
        <source>Limits, by Cursor&apos;s own count</source>
        <translation>Limits, nach Cursors eigener Zählung</translation>
    </message>
    <message>
        <source>No spend in this range</source>
        <translation>Keine Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Repositories, by attribution</source>
        <translation>Repositorys, nach Zuordnung</translation>
    </message>
    <message>
        <source>Repositories (not visible to this key)</source>
        <translation>Repositorys (für diesen Schlüssel nicht sichtbar)</translation>
    </message>
    <message>
        <source>Billing groups it was spent in</source>
        <translation>Abrechnungsgruppen, in denen es anfiel</translation>
    </message>
    <message>
        <source>Billing groups (not visible to this key)</source>
        <translation>Abrechnungsgruppen (für diesen Schlüssel nicht sichtbar)</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>aus %1 entfernt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>keine Kosten</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>%1 events, %2 days</source>
        <translation>%1 Ereignisse, %2 Tage</translation>
    </message>
    <message>
        <source>%1 per million</source>
        <translation>%1 je Million</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Used on-demand in the cycle</source>
        <translation>On-Demand-Nutzung im Zyklus</translation>
    </message>
    <message>
        <source>Effective limit</source>
        <translation>Wirksames Limit</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Davon genutzt</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Monatslimit</translation>
    </message>
    <message>
        <source>Hard limit override</source>
        <translation>Abweichendes Hard-Limit</translation>
    </message>
    <message>
        <source>Cycle began</source>
        <translation>Zyklusbeginn</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Cursor&apos;s spend listing has no line for this user.</source>
        <translation>Cursors Ausgabenliste hat keine Zeile für diesen Nutzer.</translation>
    </message>
    <message>
        <source>“–”: not given. The listing is of an earlier cycle; the next sync reads the current one.</source>
        <translation>„–“: nicht angegeben. Die Liste stammt aus einem früheren Zyklus; die nächste Synchronisierung liest den aktuellen.</translation>
    </message>
    <message>
        <source>“–”: not given. An override of $0 means none.</source>
        <translation>„–“: nicht angegeben. Ein abweichendes Limit von $0 bedeutet: keines.</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views: %1, edited</source>
        <translation>Gespeicherte Ansichten: %1, geändert</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Gespeicherte Ansichten: %1</translation>
    </message>
    <message>
        <source>Shown with changes. Open to save them, or to go back.</source>
        <translation>Mit Änderungen angezeigt. Öffnen, um sie zu speichern oder zurückzukehren.</translation>
    </message>
    <message>
        <source>Saved views: open, save, pin to Overview, share</source>
        <translation>Gespeicherte Ansichten: öffnen, speichern, an die Übersicht anheften, teilen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsFile</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Spendscope views (*.%1);;All files (*)</source>
        <translation>Spendscope-Ansichten (*.%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsNameForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsPanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>No view is saved yet. Set Explorer up as you like it, then save that under a name.</source>
        <translation>Es ist noch keine Ansicht gespeichert. Richten Sie den Explorer nach Wunsch ein, und speichern Sie das unter einem Namen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Paste a view</source>
        <translation>Ansicht einfügen</translation>
    </message>
    <message>
        <source>Take a view that somebody sent you from the clipboard (Ctrl+V)</source>
        <translation>Eine Ansicht, die Ihnen jemand geschickt hat, aus der Zwischenablage übernehmen (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Saved. Send the file, and others open it here.</source>
        <translation>Gespeichert. Senden Sie die Datei, und andere öffnen sie hier.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Diese Ansicht speichern als</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name für „%1“</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>Umbenannt in „%1“.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is on Overview now.</source>
        <translation>„%1“ ist jetzt in der Übersicht.</translation>
    </message>
    <message>
        <source>“%1” is off Overview.</source>
        <translation>„%1“ ist nicht mehr in der Übersicht.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Save what Explorer shows here</source>
        <translation>Aktuelle Explorer-Anzeige hier &amp;speichern</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>In &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copied. Paste it into a chat or a mail, and others paste it here.</source>
        <translation>Kopiert. Fügen Sie sie in einen Chat oder eine E-Mail ein, und andere fügen sie hier ein.</translation>
    </message>
    <message>
        <source>Save the view that you were sent as</source>
        <translation>Die erhaltene Ansicht speichern als</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Ansicht öffnen</translation>
    </message>
</context>
<context>
    <name>spend::ui::ViewsRow</name>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 Filter</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1 Filter</translation>
    </message>
    <message>
        <source>Take “%1” off Overview</source>
        <translation>„%1“ aus der Übersicht nehmen</translation>
    </message>
    <message>
        <source>Pin “%1” to Overview</source>
        <translation>„%1“ an die Übersicht anheften</translation>
    </message>
    <message>
        <source>Take off Overview</source>
        <translation>Aus Übersicht nehmen</translation>
    </message>
    <message>
        <source>Pin to Overview</source>
        <translation>An Übersicht anheften</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Rename, share, delete…</source>
        <translation>Umbenennen, teilen, löschen…</translation>
    </message>
    <message>
        <source>%1, shown with changes</source>
        <translation>%1, mit Änderungen angezeigt</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, jetzt angezeigt</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · geändert</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfForm</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Requests that go to</source>
        <translation>Anfragen an</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Gingen an</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Tokens for the same work</source>
        <translation>Tokens für dieselbe Arbeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Seats that change</source>
        <translation>Lizenzen, die sich ändern</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>No max mode</source>
        <translation>Kein Max-Modus</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Ein Limit</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Andere Lizenzen</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Nach Tokens</translation>
    </message>
    <message>
        <source>By requests</source>
        <translation>Nach Anfragen</translation>
    </message>
    <message>
        <source>would go to</source>
        <translation>gingen an</translation>
    </message>
    <message>
        <source>Tokens or requests for the same work</source>
        <translation>Tokens oder Anfragen für dieselbe Arbeit</translation>
    </message>
    <message>
        <source>Price measured</source>
        <translation>Preis gemessen</translation>
    </message>
    <message>
        <source>On-demand dollars a person and cycle</source>
        <translation>On-Demand-Dollar je Person und Zyklus</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>Limit in Dollar</translation>
    </message>
    <message>
        <source>Price of a seat now</source>
        <translation>Lizenzpreis jetzt</translation>
    </message>
    <message>
        <source>Price now in dollars</source>
        <translation>Preis jetzt in Dollar</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>Preis danach</translation>
    </message>
    <message>
        <source>Price then in dollars</source>
        <translation>Preis danach in Dollar</translation>
    </message>
    <message>
        <source>Usage that it includes now</source>
        <translation>Enthaltene Nutzung jetzt</translation>
    </message>
    <message>
        <source>Included now in dollars</source>
        <translation>Enthalten jetzt in Dollar</translation>
    </message>
    <message>
        <source>Usage included then</source>
        <translation>Enthaltene Nutzung danach</translation>
    </message>
    <message>
        <source>Included then in dollars</source>
        <translation>Enthalten danach in Dollar</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfPeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
</context>
<context>
    <name>spend::ui::WhatIfTab</name>
    <message>
        <source>What if</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Largest savings found</source>
        <translation>Größte gefundene Einsparungen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Add to several</source>
        <translation>Kombinieren</translation>
    </message>
    <message>
        <source>Several that hold at once are told together, below</source>
        <translation>Mehrere, die zugleich gelten, werden unten zusammen berechnet</translation>
    </message>
    <message>
        <source>Whom it touches; Enter opens the person</source>
        <translation>Wen es betrifft; Enter öffnet die Person</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nothing was found that would save as much as 0.5 % of the cost.</source>
        <translation>Nichts gefunden, was mindestens 0,5 % der Kosten einsparen würde.</translation>
    </message>
    <message>
        <source>, the last complete billing cycle</source>
        <translation>, der letzte vollständige Abrechnungszyklus</translation>
    </message>
    <message>
        <source>, scaled to a billing cycle</source>
        <translation>, auf einen Abrechnungszyklus hochgerechnet</translation>
    </message>
    <message>
        <source>Saves %1 a cycle</source>
        <translation>Spart %1 je Zyklus</translation>
    </message>
    <message>
        <source>Costs %1 more a cycle</source>
        <translation>Kostet %1 mehr je Zyklus</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>%1 now, %2 then%3. %4</source>
        <translation>%1 jetzt, %2 danach%3. %4</translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation>Nichts ist betroffen</translation>
    </message>
    <message>
        <source>Nobody used that in the days that are measured.</source>
        <translation>In den gemessenen Tagen hat das niemand genutzt.</translation>
    </message>
    <message>
        <source>It can&apos;t be said</source>
        <translation>Keine Aussage möglich</translation>
    </message>
</context>
<context>
    <name>spend::ui::WindowSection</name>
    <message>
        <source>Closing the window leaves Spendscope in the system tray</source>
        <translation>Beim Schließen des Fensters bleibt Spendscope im Infobereich</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>From there it shows today&apos;s cost and this cycle&apos;s, goes on syncing, and is opened or quit.</source>
        <translation>Dort zeigt es die Kosten von heute und von diesem Zyklus, synchronisiert weiter und lässt sich öffnen oder beenden.</translation>
    </message>
    <message>
        <source>This desktop shows no system tray.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>spend::ui::WizardPage</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Erste Daten</translation>
    </message>
</context>
</TS>
