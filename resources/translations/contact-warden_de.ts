<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Öffnen Sie account.apple.com und melden Sie sich an. Wählen Sie unter „%1“ den Eintrag „%2“.</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Wählen Sie „%1“, folgen Sie den Schritten dort und kopieren Sie das neue Passwort in das Passwortfeld unten.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Öffnen Sie app.fastmail.com und melden Sie sich an. Suchen Sie unter „%1“, „%2“ nach „%3“ und klicken Sie auf „%4“.</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Klicken Sie auf „%1“. Vielleicht fragt Fastmail hier nach Ihrem eigenen Passwort.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Wählen Sie einen Namen. Nehmen Sie als Zugriff „%1“ oder weniger, solange Kontakte dabei sind. Klicken Sie auf „%2“ und kopieren Sie das neue Passwort in das Passwortfeld unten.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Öffnen Sie Ihre Nextcloud im Browser; in den Bildern heißt sie nextcloud.example.com. Klicken Sie oben auf Ihr Profilbild und wählen Sie „%1“, als Administrator „%2“.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>Suchen Sie unter „%1“ nach „%2“. Geben Sie bei „%3“ den Namen „%4“ ein und klicken Sie auf „%5“.</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Kopieren Sie, was unter „%1“ steht, in das Feld „Benutzername“ unten, und was unter „%2“ steht, in das Feld „Passwort“. Nextcloud zeigt es nur dieses eine Mal.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>Das ist die richtige Adresse: Lassen Sie sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>Die E-Mail-Adresse Ihres Apple Accounts.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Ein app-spezifisches Passwort. Das Passwort des Apple Accounts selbst wird nicht angenommen, und ohne Zwei-Faktor-Authentifizierung gibt es keine app-spezifischen.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>Ihre ganze Fastmail-Adresse, mit dem, was nach dem @ steht.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Ein App-Passwort. Das Fastmail-Passwort selbst wird nicht angenommen, und im Tarif Basic gibt es keine App-Passwörter.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>Die Adresse, unter der Sie Nextcloud im Browser öffnen: Der Rest wird ergänzt.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Ihr Benutzername bei Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Ein App-Passwort. Ist die Zwei-Faktor-Authentifizierung eingeschaltet, nimmt Nextcloud kein anderes an.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>Die Adresse des Servers oder nur die Domain Ihrer E-Mail: Der Rest wird gefunden.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>Am besten ein App-Passwort, das Sie beim Dienst nur für diese App anlegen.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Fragen Sie, ob es die Person selbst war. Wenn nicht, versucht es jemand anderes: Sperren Sie diese App und lassen Sie eine neue Passphrase setzen.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Fragen Sie, ob es die Person selbst war. Weiß niemand davon, beenden Sie beim Dienst ihre Sitzungen und setzen Sie dort ein neues Passwort, mit zweitem Faktor.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Fragen Sie, wer es getan hat und warum. Weiß niemand davon, machen Sie es beim Dienst rückgängig und beenden Sie die Sitzungen dieses Kontos.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Prüfen Sie das Protokoll und vergleichen Sie es mit einem Zeugen. Finden Sie heraus, wer in den Ordner des Arbeitsbereichs schreiben kann.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Jemand, der hier nicht bekannt ist, hat die Dateien dieses Arbeitsbereichs. Ist es ein früherer Kollege, verlangen Sie den Computer oder die Kopie zurück.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Fragen Sie, was die Person tun wollte. Sie braucht eine andere Rolle oder hätte es nicht versuchen sollen.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Fragen Sie, wer diese Rolle vergeben hat und warum. Weiß niemand davon, nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Sehen Sie nach, ob eine dieser Anmeldungen gelang. Wer ein solches Passwort benutzt, bekommt ein neues und einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Vergleichen Sie, was hinausgehen darf, mit dem, was der Zap braucht, und nehmen Sie den Rest zurück.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Fragen Sie, wer das entschieden hat und ob der Zap diese Felder braucht. Nehmen Sie zurück, was er nicht braucht.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Sehen Sie nach, was die Verbindung jetzt darf und ob eine Route es braucht. Wenn nicht, melden Sie sich mit weniger neu an.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Sehen Sie nach, welche Anmeldung abläuft, und melden Sie sich vorher neu an.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Fragen Sie, wer zu dieser Zeit am Computer war. War es niemand, sehen Sie nach, was hinausging, und sperren Sie diese App.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Sehen Sie den Plan durch: Geben Sie ihn frei, wenn er gewollt ist, sonst lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Sehen Sie sich an, was entfernt wurde. War es nicht gewollt, machen Sie die Synchronisierung rückgängig und finden Sie heraus, wer das Adressbuch geleert hat.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Sehen Sie sich an, was über diese Route ging. Weiß niemand davon, schalten Sie die Route aus und finden Sie heraus, wer das Adressbuch gefüllt hat.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Sehen Sie nach, ob das Adressbuch beim Dienst vollständig ist. Wurde es geleert, schalten Sie die Route aus, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Sehen Sie nach, ob die Route ihre Kontakte noch findet und ob jemand eingegrenzt hat, was sie nimmt.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Prüfen Sie, ob diese Route gewollt ist und welche Felder über sie hinausgehen.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Sehen Sie nach, ob der Zap eingeschaltet ist, und geben Sie die Adresse des Hooks neu ein.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Sehen Sie bei Zapier nach, ob der Zap eingeschaltet ist, was sein Verlauf sagt und ob er noch in den Rückweg schreibt.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Melden Sie sich neu an. Hat niemand das Passwort geändert, fragen Sie beim Dienst, wer den Zugang beendet hat.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Stellen Sie die Uhr dieses Computers nach einem Zeitserver. Hat jemand sie zurückgestellt, prüfen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Synchronisierung öffnen</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Synchronisierung zeigen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>Verbindung in Ordnung bringen</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Sicherheit öffnen</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Seite bei %1 öffnen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Alles widerrufen…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Richtlinien öffnen</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Plan durchsehen</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Sehen Sie sich an, was geschehen ist, und fragen Sie die genannten Personen.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Sehen Sie sich an, was dorthin ging und über welche Routen. Weiß von einer niemand, schalten Sie sie aus und finden Sie heraus, wer sie hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Sehen Sie nach, ob ihr Plan auf jemanden wartet und ob noch läuft, was sie startet. Schalten Sie die Route aus, wenn niemand sie braucht.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Neue Routen zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Gehen nun auch hinaus</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Nicht mehr wie zuvor maskiert oder gehasht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Wegen einer Warnung wird nichts synchronisiert: „%1“.</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Eine Warnung ist offen: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>Eine Warnung ist offen: „%1“.</numerusform>
            <numerusform>%Ln Warnungen sind offen. Die ernsteste: „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>die Datei ist zu groß: höchstens %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>die Datei hat zu viele Zeilen: höchstens %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>davon gibt es zu viele: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>das ist kein reiner Text</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>das ist kein YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>es ist keine Regel darin</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>Anker und Aliase von YAML werden nicht angenommen</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>Tags von YAML werden nicht angenommen</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>der Schlüssel „%1“ fehlt</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>der Schlüssel „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>der Wert „%1“ gehört nicht zu den erlaubten</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>„%1“ hat eine andere Art von Wert, als hier nötig ist</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>der Wert von „%1“ ist zu lang</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>„%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>Programme lesen die Zahl %1 verschieden: setzen Sie sie in Anführungszeichen</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>diese Art von Regel wird nicht angenommen: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>der Modifikator „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>der Modifikator „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>diese Modifikatoren passen nicht zusammen: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>dieser reguläre Ausdruck ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>dieser reguläre Ausdruck könnte ewig dauern oder zu viel verbrauchen: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>in einem kodierten Wert darf kein Platzhalter stehen: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>die Bedingung nennt „%1“, das es nicht gibt</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>diese Bedingung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>„%1“ ist keine Zeitspanne: schreiben Sie 15m, 6h oder 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>die Zahl %1 liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>sie verweist auf die Regel „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>eine andere Regel hat dieselbe ID oder denselben Namen: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>sie verweist auf sich selbst: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>der Alias „%1“ führt nirgendwohin</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>kann nicht zutreffen</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Ein Teil davon lässt sich nicht finden: Ihre Ereignisse haben nie %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>Sie ist nicht aktiv: Nichts hier bringt die Ereignisse, die sie betrachtet.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>Sie ist nicht aktiv, bis Ereignisse von %1 abgerufen wurden.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>Sie kann nicht zutreffen: Ihre Ereignisse haben nie %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>die Datei „%1“ hat schon eine Regel mit derselben ID oder demselben Namen: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Ein Administrator handelte zum ersten Mal aus einem Netz</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Eine Änderung durch einen Administrator eines Dienstes kam aus einem Netz, in dem dieser Administrator seit neunzig Tagen nicht gesehen wurde, oder von einem, der überhaupt nicht gesehen wurde. Die ersten zwei Wochen dienen dem Lernen.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Arbeit von einem anderen Ort</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Jemand wurde zum Administrator eines Dienstes gemacht</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Ein Konto eines verbundenen Dienstes bekam eine Rolle oder ein Recht eines Administrators.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Neue Kollegen oder eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Jemand bekam mehr Rechte in dieser App</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Ein Inhaber oder Administrator kam hier hinzu, jemand wurde dazu gemacht, oder eine eigene Rolle wurde hinzugefügt oder geändert.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Eine App wurde für die ganze Organisation zugelassen</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Ein Administrator gab einer App oder einem ihrer Clients bei einem verbundenen Dienst Zugriff auf die Daten aller oder weitete ihn aus.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Eine App, die abgesprochen war</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>Das Protokoll bestand seine Prüfung nicht</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Ereignisse dieses Protokolls wurden geändert oder weggenommen, oder es ist nicht das Protokoll, das Zeugen sahen. Finden Sie heraus, warum, bevor Sie wieder synchronisieren.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Eine Festplatte, die kaputtgeht</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Ereignisse danach sehen älter aus, als sie sind.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>Die Uhr war vorher falsch</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Ein Zap bestätigt nicht, was er bekam</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>Der Zap wurde ausgeschaltet oder blieb an einer Grenze stehen</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Eine Verbindung hat ihren Zugang verloren</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Ein Dienst nimmt nicht mehr an, womit sich eine Verbindung anmeldet: Es lief ab, wurde widerrufen, oder das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Ein Passwort wurde geändert, oder ein Schlüssel lief ab</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Viele fehlgeschlagene Anmeldungen eines Kontos</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Eine fehlgeschlagene Anmeldung bei einem Dienst</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Zehn fehlgeschlagene Anmeldungen eines Kontos bei einem verbundenen Dienst innerhalb einer Viertelstunde.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>Ein altes Passwort ist in einem Telefon oder Programm gespeichert</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Mehrere fehlgeschlagene Versuche, diese App zu entsperren</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Ein fehlgeschlagener Versuch, diese App zu entsperren</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Fünf falsche Passphrasen, Wiederherstellungscodes oder Schlüsselbund-Einträge innerhalb einer Viertelstunde, für eine Person.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Jemand hat eine Passphrase vergessen</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Es gehen mehr Felder hinaus als vorher</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>Was über eine Route oder nach der Vorgabe eines Dienstes hinausgeht, wurde erweitert: um ein Feld, das gar nicht hinausging, oder um eines, das maskiert oder gehasht war.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Eine Änderung, die abgesprochen war</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Kontakte gingen zum ersten Mal über eine Route</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Eine Route schrieb zum ersten Mal seit neunzig Tagen Kontakte in ihr Ziel. Der erste Tag dieses Arbeitsbereichs dient dem Lernen.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Eine neue Route</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>Der Test eines Hooks schlug fehl</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Eine Testnachricht an einen Hook kam nicht an.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>Der Zap wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>Im Protokoll fehlt etwas, oder es wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Ein Inhaber arbeitete mit einem Protokoll weiter, das Zeugen länger kannten, fehlgeschlagene Anmeldungen fehlen in ihrer Aufzeichnung, oder eine Änderung an Personen wurde nicht vermerkt.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Eine Sicherung wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Viele Kontakte wurden entfernt</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Ein Lauf einer Route entfernte Kontakte</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Läufe einer Route entfernten innerhalb eines Tages hundert Kontakte oder mehr, auf einmal oder nach und nach.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Ein aufgeräumtes Adressbuch</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Eine App wurde zum ersten Mal zugelassen</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Jemand ließ eine App Daten eines verbundenen Dienstes sehen, die seit neunzig Tagen niemand zugelassen hatte. Die ersten zwei Wochen dienen dem Lernen.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Eine neue App, die abgesprochen war</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Eine Adresse probiert die Passwörter vieler Konten</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Eine fehlgeschlagene Anmeldung von einer Adresse</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Fehlgeschlagene Anmeldungen von acht verschiedenen Konten von einer Netzadresse innerhalb einer halben Stunde.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>Viele Personen hinter einer Adresse, nachdem alle neue Passwörter bekamen</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Eine Synchronisierung wartet, weil sie zu viel entfernen oder zuordnen würde</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Ein Plan ist angehalten: Er liegt über den Grenzen für Entfernungen oder neue Zuordnungen, würde ein Adressbuch leeren oder braucht eine zweite Person.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>Was hinausgehen darf, wurde für alle Routen geändert</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>Die Felder, die neue Routen durchlassen, oder die Gruppen, deren Kontakte nie hinausgehen, wurden geändert. Von Feldern, die von nun an hinausgehen, meldet eine andere Regel.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Jemand versuchte, was die Rolle nicht erlaubt</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Eine Rolle erlaubte es nicht</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Fünfmal innerhalb von zehn Minuten verlangte jemand von dieser App, was die Rolle nicht erlaubt.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Ein Skript mit dem falschen Konto</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Jemand versuchte zu entsperren, nachdem eine Person entfernt wurde</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Eine Person wurde entfernt</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Eine Person wurde hier entfernt, und innerhalb von dreißig Tagen schlug ein Versuch fehl, für jemanden zu entsperren, den dieser Arbeitsbereich nicht kennt.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Eine alte Verknüpfung oder ein altes Skript</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Eine Verbindung darf bei ihrem Dienst mehr als vorher</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Jemand meldete sich neu bei einem Dienst an, und die Anmeldung bekam Berechtigungen, die die vorige nicht hatte.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Eine neue Route, oder ein Protokoll oder eine Prüfung, die erlaubt wurde</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Eine Anmeldung läuft bald ab</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Eine Sicherheitsprüfung fand, anders als zuvor, dass die Anmeldung einer Verbindung in wenigen Tagen abläuft oder abgelaufen ist. Dort wird nichts synchronisiert, bis sich jemand neu anmeldet.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Eine Anmeldung auf Zeit</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Angemeldet nach vielen Fehlversuchen</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Fünf fehlgeschlagene Anmeldungen eines Kontos</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Fünf fehlgeschlagene Anmeldungen eines Kontos innerhalb einer Viertelstunde und dann eine gelungene in der nächsten.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Jemandem fiel das Passwort am Ende ein</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Ein Dienst nennt eine Anmeldung verdächtig</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google oder Microsoft bemerkten an einer Anmeldung oder Sitzung etwas, das nicht zum Konto passt.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Reisen oder ein neues Netz</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Jemand meldete sich zum ersten Mal aus einem Land an</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Ein Konto meldete sich bei einem Dienst aus einem Land an, in dem es seit neunzig Tagen nicht gesehen wurde. Die erste Woche eines Kontos dient dem Lernen.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Eine Route fand viel weniger Kontakte als üblich</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Ein Lauf einer Route las viel weniger Kontakte als die davor, oder keine: Ein Adressbuch wurde geleert oder anders gefiltert.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Ein aufgeräumtes Adressbuch oder ein anderer Filter</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Eine Synchronisierung zu einer Stunde, zu der zuvor keine lief</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Eine Synchronisierung begann zu einer Stunde des Tages, nach der Uhr dieses Computers, zu der seit neunzig Tagen keine begonnen hatte. Die ersten zwei Wochen dienen dem Lernen.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Arbeit zu anderer Zeit oder ein neuer Zeitplan</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Ein zweiter Faktor wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>Ein zweiter Faktor eines Kontos oder aller Konten wurde bei einem verbundenen Dienst ausgeschaltet oder entfernt.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Jemand wechselte zu einem anderen Telefon oder Schlüssel</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Diese App wurde nach vielen Fehlversuchen entsperrt</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Fünf fehlgeschlagene Versuche, diese App zu entsperren</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Fünf fehlgeschlagene Versuche, diese App zu entsperren, innerhalb einer Viertelstunde und dann ein gelungener in der nächsten, für eine Person.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Jemandem fiel die Passphrase am Ende ein</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Viel mehr Kontakte als üblich gingen über eine Route</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>Die erste Synchronisierung eines großen Adressbuchs</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Viel weniger Kontakte als üblich gingen über eine Route</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Eine Route, die Tag für Tag Kontakte schreibt, schrieb an einem Tag (UTC) viel weniger oder keine. Gemeldet wird ein Tag, sobald es einen Lauf an einem späteren gibt.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Ein Feiertag</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>Nachrichten an einen Hook werden nicht bestätigt</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>Der Rückweg eines Hooks, der nennt, woran sein Zap gearbeitet hat, nennt keine Nachrichten, die vor einem Tag oder früher angenommen wurden. Solange jede Woche weitere fehlen, ist es eine einzige Warnung, die die Nachrichten einer Woche zählt.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Eine Route läuft nicht mehr</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Eine Route, die an den meisten Tagen oder in einem anderen Rhythmus lief, ist doppelt so lange nicht gelaufen, wie zwischen zwei Tagen mit einem Lauf höchstens üblich ist, und mindestens zwei Tage. Bekannt ist das nach zehn solchen Zeiten. Auf eine Route, die ausgeschaltet oder entfernt wurde, wartet niemand.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Ferien, oder dieser Computer war aus</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>Ihr Plan wartet auf eine Person</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>Eine Route schrieb an einem Tag (UTC) viel mehr Kontakte als an anderen Tagen, an denen sie schrieb, oder mehr, als ihre Einstellungen sagen: 5.000, wenn niemand sie geändert hat. Was üblich ist, steht nach vierzehn solchen Tagen fest; die Zahl gilt ab dem ersten Lauf.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Viel mehr Kontakte als üblich gingen an ein Ziel</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Zwei oder mehr Routen, die in eine Verbindung schreiben, schrieben an einem Tag (UTC) zusammen viel mehr Kontakte als an anderen Tagen, oder mehr als die größte Zahl, die ihre Einstellungen einer von ihnen erlauben: 5.000, wenn niemand sie geändert hat. Jede für sich kann wie üblich sein.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>Die erste Synchronisierung mehrerer großer Adressbücher</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts verlangt Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Keine Warnung ist offen</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 Bis eine davon geschlossen ist, wird nichts synchronisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Eine Warnung ist offen</numerusform>
            <numerusform>%Ln Warnungen sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln übernommen</numerusform>
            <numerusform>%1, %Ln übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>ohne Stufe</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Üblich ab</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>Üblich bis</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Bekannte Tage oder Läufe</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>alle Kontakte</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>Kontakte in %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>Es bekäme: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Maskiert: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Gehasht: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>In beide Richtungen.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Außerdem: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>Nicht mehr maskiert oder gehasht: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>Von %1; vorher: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>In beide Richtungen, vorher: in eine.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 wants to erase a contact in all places.</source>
        <translation>%1 möchte einen Kontakt überall löschen.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 möchte Kontakte an ein neues Ziel senden: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 möchte auf der Route %2 mehr hinauslassen.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 möchte alle Kontakte in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 möchte diese Gruppen von denen nehmen, die nie hinausgehen: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>An: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Aus: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 hat zugestimmt.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 hat nicht zugestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 möchte mit einem Plan %Ln Kontakt entfernen.</numerusform>
            <numerusform>%1 möchte mit einem Plan %Ln Kontakte entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>Dorthin umgezogen von: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Für diesen Server bürgt jetzt eine andere private Zertifizierungsstelle.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Kein Rückweg: Nachrichten bleiben „angenommen“</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Bestätigt Nachrichten</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Testnachricht %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Durch den Rückweg bestätigt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Nimmt Nachrichten an</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (nur lesbar)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>Ein eigener Hook, als JSON</translation>
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
        <translation>Mail an %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Signierte Nachrichten an %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Nachrichten an %1</translation>
    </message>
    <message>
        <source>Zapier, %1</source>
        <translation>Zapier, %1</translation>
    </message>
    <message>
        <source>Slack, %1</source>
        <translation>Slack, %1</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2 each day</source>
        <translation>Jeden Tag Ruhe von %1 bis %2</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Ruhe von %1 bis %2, beginnend am %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; kritische Warnungen gehen durch</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Ein Test schlug fehl: %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Eine Nachricht schlug fehl: %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Getestet %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Gesendet %1, Warnungen darin: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Nach zehn Versuchen aufgegeben, Warnungen: %1. Sie bleiben in der Liste der Warnungen.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>Was erlaubt wurde</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Administratoren und Konten</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Personen und Richtlinien</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>No more is granted than is needed</source>
        <translation>Es ist nicht mehr erlaubt, als nötig ist</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Beenden Sie den Zugang beim Dienst und melden Sie sich neu an: Verlangt wird nur, was die Routen brauchen.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>Andere Apps mit Zugang sind bekannt</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Entfernen Sie beim Dienst, was niemand braucht, auch Zapier, und bürgen Sie dann für den Rest.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>Die Verbindung wird benutzt</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Entfernen Sie die Verbindung oder fügen Sie eine Route hinzu.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>Schlüssel, Passwort oder Anmeldung sind jung genug</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Legen Sie beim Dienst etwas Neues an und geben Sie es hier ein, oder melden Sie sich neu an; löschen Sie dann dort das Alte.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>Die Anmeldung gilt weiter</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Melden Sie sich neu an, bevor sie abläuft.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>Die Adresse des Hooks ist von heutiger Art</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Legen Sie in Zapier einen neuen Hook an und geben Sie seine Adresse hier ein.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Zaps und verbundene Apps wurden durchgesehen</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Gehen Sie bei Zapier die Zaps und App-Verbindungen durch, entfernen Sie, was niemand braucht, und bürgen Sie dann für 90 Tage.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Kein Geheimnis dieses Arbeitsbereichs liegt in einer Datei</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Löschen Sie es aus der Datei und legen Sie beim Dienst ein neues an: Es könnte gelesen worden sein.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>Das Geheimnis liegt im Schlüsselbund oder in der Umgebung</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Sorgen Sie dafür, dass die Passphrase, die es versiegelt, stark ist, und bürgen Sie dann dafür.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Alle haben einen zweiten Faktor</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Lassen Sie die Genannten einen einrichten, Administratoren zuerst. Wo man nicht fragen kann: Sehen Sie nach und bürgen Sie dafür.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Alle müssen einen zweiten Faktor benutzen</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Schalten Sie ein, dass ein zweiter Faktor verlangt wird.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>Die Sicherheitsstandards von Microsoft sind eingeschaltet</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Schalten Sie sie ein, oder bürgen Sie für den bedingten Zugriff, der an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Es gibt zwei bis vier Administratoren</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Geben Sie die Rolle einer weiteren Person, oder nehmen Sie sie einigen.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Kein Konto bleibt ungenutzt</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Sperren Sie die Konten, die 90 Tage lang niemand benutzt hat.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>Was unterwegs ist, ist verschlüsselt, mit gültigem Zertifikat</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Lassen Sie den Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>Beide Datenbanken sind verschlüsselt</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Synchronisieren Sie nicht weiter, und stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>Beide Datenbanken sind unversehrt</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Sorgen Sie dafür, dass die Passphrase stark ist, und bürgen Sie dann dafür.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Niemand sonst darf den Ordner des Arbeitsbereichs lesen</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Nehmen Sie der Gruppe und den anderen das Lesen und Betreten.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Keine exportierten Kontakte liegen länger als eine Woche herum</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Löschen Sie die Exporte in den genannten Ordnern und Kopien davon. Liegt einer auf einer Festplatte, die nicht angeschlossen ist: Sehen Sie nach und bürgen Sie dafür.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>Der Arbeitsspeicher wird nicht unverschlüsselt auf die Festplatte geschrieben</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Verschlüsseln Sie die ganze Festplatte oder ihren Auslagerungsbereich.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Ein Absturz schreibt keinen Arbeitsspeicher auf die Festplatte</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Nicht eine Person allein hat alles</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Fügen Sie einen zweiten Administrator hinzu.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Wer den Arbeitsbereich öffnen darf, tut es auch</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Entfernen Sie die genannten Personen.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Es gehen nicht mehr Felder hinaus, als ein Zap braucht</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Halten Sie zurück, maskieren oder hashen Sie, was der Zap nicht zuordnet, und bürgen Sie dann für den Rest.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>Das Protokoll wurde im letzten Monat geprüft</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Prüfen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Regeln beobachten das Protokoll, und jede tut, was sie soll</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Schalten Sie ein, was aus ist, entfernen oder berichtigen Sie Dateien, die nicht lesbar sind, und bürgen Sie dann für das, was mit Absicht aus bleibt.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Fügen Sie einen Zeugen hinzu: einen Ordner, ein Postfach oder einen Hook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Eine Person hat die Sicherheit im letzten Monat durchgesehen</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Gehen Sie durch, was seit der letzten Durchsicht geschah.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>verbürgt</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Noch niemand hat gefragt.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>Es wurde vor zu langer Zeit geprüft.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>Was erlaubt wurde, reicht nicht.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>Es braucht die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>Wer sich angemeldet hat, darf nicht fragen: Es braucht %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>Es braucht den Tarif %1, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Nichts, was man fragen könnte, sagt es.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>Die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>Der Dienst verlangte, zu lange zu warten.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>Es wurde mittendrin angehalten.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>Die Antwort ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>Die Antwort sagt es nicht.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>Nur ein Mensch kann beurteilen, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Melden Sie sich neu an, mit der Berechtigung, das zu prüfen.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>Schlüssel liegen im Schlüsselbund oder unter einer starken Passphrase</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Benutzen Sie eine veröffentlichte Version: Sie schreibt keinen.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Jemand außerhalb erfährt, wie weit das Protokoll gekommen ist</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>Bei Microsoft können nur Sie selbst die Anmeldung beenden: Entfernen Sie die App auf myapps.microsoft.com (bei einem privaten Konto: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>Die Anmeldung bei Google ließ sich von hier nicht beenden: Entfernen Sie die App auf myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>Die Anmeldung bei HubSpot ließ sich von hier nicht beenden: Deinstallieren Sie die App in HubSpots Einstellungen, unter „Connected apps“.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Client ändern</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Umleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>Ihre Kontakte sehen und herunterladen</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>Ihre Kontakte sehen, ändern und entfernen</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>Ihre Kontakte sehen</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>die Kontakte des Kontos sehen</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>Kontakte des Kontos hinzufügen, ändern und entfernen</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>sehen, welche Eigenschaften Kontakte haben</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>das Protokoll der Anmeldungen und der Taten von Administratoren sehen</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>das Protokoll der Anmeldungen und der Änderungen am Verzeichnis sehen</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>sehen, wer im Verzeichnis ist; sonst zeigt Microsoft keine Anmeldungen</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>das Protokoll der Anmeldungen und der Änderungen an der Sicherheit sehen</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>die Personen des Unternehmens sehen und wer einen zweiten Faktor hat</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>sehen, welche Apps Zugriff auf ein Konto haben, und ihn beenden</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>die Regeln für das Anmelden sehen</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>ausführen starten Kontakte</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Ein &amp;Konto verbinden…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>hinzufügen neu Verbindung Dienst Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Eine Kontakt&amp;datei verbinden…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>öffnen importieren vcf vcard csv Tabelle</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>&amp;Route hinzufügen…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>neu Richtung von nach</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Kontakte &amp;exportieren…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>speichern Datei vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>schließen Arbeitsbereich abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>verlassen schließen</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>Eingabe &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>Eingabe &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>neu laden wieder lesen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>Nach &amp;allem suchen…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>Seite gehen öffnen</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>wie erklären</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>beginnen Liste Einrichtung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>Tasten Liste</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>Ü&amp;ber Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Sicherheit jetzt prüfen</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>zweiter Faktor Administratoren Tests</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Eigene Geheimnisse in Dateien suchen…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>suchen durchgesickert Token Schlüssel</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Alles widerrufen…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>Notfall gestohlener Computer alle Zugänge beenden</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Warnregeln</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma stumm schalten</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Das Protokoll verifizieren</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>Beweis Manipulation prüfen</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Eine Person hinzufügen…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>Kollegin Kollege Bediener Benutzer Rolle</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Neuen Wiederherstellungscode anlegen…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>verlorene Passphrase drucken</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>Design dunkel hell Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>Englisch Übersetzung Wörter</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Sperren, wenn niemand die App benutzt</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>Der Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Zeugen des Protokolls</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>Den Arbeitsbereich auf einen anderen Computer bringen</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>Du&amp;plikate suchen</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>zweimal doppelt zusammenführen gleich</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>hoher Kontrast Barrierefreiheit sehen lesen</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>Breiten mit &amp;Tasten ändern</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>Spalte Rand Trennlinie Einzelheiten Breite breiter schmaler</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanäle für Warnungen</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>Mitteilungen benachrichtigen melden Bescheid E-Mail Hook senden Ruhezeiten</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>Sperre automatisch untätig inaktiv Minuten Zeit</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>beenden durch den Schlüsselbund Passwort Kennwort Passphrase anmelden</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>Passwort Kennwort entsperren setzen</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>öffnen wo Speicherort Dateien Daten</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>hinzufügen Zeuge Prüfpunkt E-Mail Ordner Hook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>umziehen exportieren Sicherung Backup übertragen dieser Computer synchronisiert danach nicht mehr hier wieder synchronisieren</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Neue Versionen melden</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>Updates Aktualisierung neuere Version Upgrade jetzt fragen</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Eine Datei für den Support speichern</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>über Version Diagnose Bericht Hilfe</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>Nichts Neues ist bestätigt.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>Die Testnachricht ist bestätigt: Der Rückweg funktioniert.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>Den Rückweg von „%1“ gibt es noch nicht. Er beginnt, wenn der Zap seine erste Zeile schreibt.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>Der Rückweg von „%1“: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>Der Zap von „%1“ nennt Stapel, die Nachrichten nicht unterscheiden. Lassen Sie seinen letzten Schritt idempotency_key schreiben.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>Vom Rückweg von „%1“ wurde nur der neueste Teil gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>%Ln Nachricht ist jetzt bestätigt.</numerusform>
            <numerusform>%Ln Nachrichten sind jetzt bestätigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same person as %1 in %2</source>
        <translation>Dieselbe Person wie %1 in %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>Nicht dieselbe Person wie %1 in %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln belassen</numerusform>
            <numerusform>%Ln belassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>the macOS Keychain</source>
        <translation>der Schlüsselbund von macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>die Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>der Schlüsselbund Ihres Desktops</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden ist schon geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>Es ist beschäftigt oder wurde geschlossen und beendet noch, was lief. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>DuplicateText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>names, and how many contacts have them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>derselbe Name und dieselbe Organisation</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>verschiedene Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>Eine weitere Gruppe erscheint, sobald diese geklärt sind.</numerusform>
            <numerusform>%Ln weitere Gruppen erscheinen, sobald diese geklärt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>Eine E-Mail-Adresse oder Telefonnummer gehört zu sehr vielen Kontakten. Von diesen werden nur gleichnamige vorgeschlagen.</numerusform>
            <numerusform>%Ln E-Mail-Adressen oder Telefonnummern gehören zu sehr vielen Kontakten. Von diesen werden nur gleichnamige vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Einer bleibt, mit dem, was die Spalte „Zusammengeführt“ zeigt. Ein anderer wird aus %1 entfernt.</numerusform>
            <numerusform>Einer bleibt, mit dem, was die Spalte „Zusammengeführt“ zeigt. %Ln andere werden aus %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>Die nächste Synchronisierung trägt es in andere Adressbücher weiter, so wie deren Routen es sagen.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>Was aus diesem Adressbuch entfernt wird, kann nicht zurückgegeben werden.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 wie es ist</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 maskiert</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 gehasht</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (nicht festgehalten, wie)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Ein Zap, dessen Verbindung entfernt wurde</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Ein Adressbuch, dessen Verbindung entfernt wurde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Hat diesen Kontakt.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>Bekam %1, zuletzt %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>Nichts ging hinaus: Jeder Versuch schlug fehl.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Nach dem, was Zapier veröffentlicht, hat das Konto nichts mehr davon.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier veröffentlicht, dass es dies bis zum %1 aus dem Konto löscht.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier veröffentlicht, dass es dies heute aus dem Konto löscht.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Gesendet, Ausgang nicht bekannt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Niemand kann Zapier fragen, was der Zap damit tat oder ob das Konto es kürzer aufbewahrt. Sicherungen können es noch vier Monate länger haben.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier veröffentlicht auf https://zapier.com/legal/data-retention-deletion, wie lange es aufbewahrt, was in einen Zap ging: 29 bis 69 Tage im Konto und bis zu vier Monate länger in Sicherungen.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>dass der Kontakt weg ist</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>eine entfernte Route</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, von %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier veröffentlicht, dass es dies bis morgen, %1, aus dem Konto löscht.</numerusform>
            <numerusform>Zapier veröffentlicht, dass es dies bis zum %1 (in %Ln Tagen) aus dem Konto löscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>Der Dienst hat Benutzername oder Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Prüfen Sie die Adresse und Ihre Internetverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>Es ging nichts verloren. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>Das Zertifikat von %1 stammt von keiner Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>Das Zertifikat von %1 wurde für eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Sonst fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>%1 würde ohne Verschlüsselung erreicht, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Benutzen Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>Der Server verweist auf einen anderen, %1. Ihr Passwort wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Gehört %1 zum selben Dienst, lassen Sie es für diese Verbindung zu.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>Der Server leitet jede Anfrage ohne Ende an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>Was unter dieser Adresse antwortete, ist nicht der erwartete Dienst.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Prüfen Sie die Adresse: Es muss die für Kontakte sein, keine Webseite.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>Die Antwort war weit größer, als Kontakte sind, und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Prüfen Sie die Adresse. Ist das Adressbuch das richtige, entfernen Sie sehr große Fotos daraus.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>Die Verbindung brach mitten in einer Antwort ab.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Es ging nichts verloren. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Der Dienst meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal. Hält es an, sehen Sie auf die Statusseite des Dienstes.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Jemand hat den Eintrag beim Dienst inzwischen geändert.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>Er blieb, wie er ist. Synchronisieren Sie noch einmal, um beide Fassungen zu sehen.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>%1 ist mit diesem Konto nur lesbar.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Bitten Sie um das Recht zu schreiben, oder benutzen Sie es nur als Quelle.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>Der Dienst hat für dieses Konto keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Schaffen Sie beim Dienst Platz, oder wählen Sie dort einen größeren Tarif.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Ein anderes Konto oder Adressbuch hat geantwortet als zuvor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Prüfen Sie das Konto beim Dienst. Ist der Wechsel gewollt, entfernen Sie die Verbindung und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Melden Sie sich neu an und erlauben Sie, worum das Fenster bittet.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Beginnen Sie die Anmeldung neu. Zeigte der Browser eine Seite, die nicht erreichbar ist, kopieren Sie deren Adresse und fügen Sie sie hier ein. Zeigte er einen Fehler des Dienstes, sagt diese Seite, was dort zu ändern ist.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>Der Dienst nimmt diese Anmeldung nicht mehr an. Sie wurde zurückgezogen, zu lange nicht benutzt, oder das Passwort des Kontos hat sich geändert.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Melden Sie sich neu an. Kontakte und Routen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung und wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Beginnen Sie die Anmeldung neu und beenden Sie sie auf der Seite, die sich dann öffnet.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Ein Administrator Ihrer Organisation muss dies zuerst genehmigen.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Bitten Sie einen Administrator, die App bei %1 zu genehmigen, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Das Konto wurde angemeldet, aber ohne eine nötige Berechtigung: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Melden Sie sich neu an und lassen Sie alle Kästchen angehakt.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>Der Dienst nimmt Client-ID oder Clientschlüssel nicht an.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Kopieren Sie beide noch einmal aus der Konsole des Dienstes. Ein dort ersetzter Schlüssel muss auch hier eingegeben werden.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>Die Umleitungsadresse ist beim Dienst nicht eingetragen: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Tragen Sie genau diese Adresse in der Konsole des Dienstes beim Client ein und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 gibt es für dieses Konto nicht.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Schalten Sie es in der Konsole des Dienstes ein, oder fragen Sie einen Administrator, ob das Konto eine Lizenz dafür hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>Die Uhr dieses Computers weicht um mehr als fünf Minuten von der des Dienstes ab.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Stellen Sie die Uhr, am besten durch das System, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Ein anderes Programm benutzt den Port der Umleitungsadresse, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Beenden Sie dieses Programm, oder versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den die App benutzen könnte.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Benutzen Sie stattdessen eine Passphrase, oder installieren Sie einen Schlüsselbund (unter Linux: GNOME Keyring oder KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Entsperren Sie ihn mit dem Passwort Ihres Computerkontos und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Suchen Sie ein Fenster, das nach seinem Passwort fragt, oder melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>Der Schlüssel dieses Arbeitsbereichs ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Benutzen Sie Ihre Passphrase oder den Wiederherstellungscode. Es wurde kein neuer Schlüssel angelegt, Ihre Daten sind also sicher.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>Dieser Arbeitsbereich wird nicht durch den Schlüsselbund dieses Computers entsperrt.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Prüfen Sie die Feststelltaste und die Tastaturbelegung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>Das ist nicht der Wiederherstellungscode dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Vergleichen Sie ihn Buchstabe für Buchstabe mit dem gedruckten.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Diese Passphrase wäre zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Nehmen Sie mindestens 12 Zeichen, zum Beispiel vier Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 ist nicht verschlüsselt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Jemand hat die Datei ersetzt. Stellen Sie den Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>Der Schlüssel passt nicht zu %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>Die Datei gehört zu einem anderen Arbeitsbereich. Stellen Sie den Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Behalten Sie eine Kopie des Ordners, wie er ist, und stellen Sie ihn dann aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 wurde von einer neueren Fassung dieser App geschrieben.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Aktualisieren Sie die App und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Was vorher geschrieben wurde, ist vollständig.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Prüfen Sie, ob es die Datei gibt und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Machen Sie es kleiner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 hat kein lesbares Format.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Nehmen Sie eine vCard-Datei (.vcf) oder eine Tabelle (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Prüfen Sie es auf Tippfehler, oder sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Eine Route braucht zwei verschiedene Adressbücher.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Wählen Sie ein anderes als Ziel.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>Das kann kein Name sein.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Nehmen Sie 1 bis 100 Buchstaben, Ziffern oder Leerzeichen, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Geben Sie eine Domain, eine E-Mail-Adresse oder eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>In der Adresse steht ein Benutzername oder Passwort, wo man es sehen könnte.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Lassen Sie beides aus der Adresse weg und geben Sie es in den eigenen Feldern an.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>Es gäbe nichts, womit der Arbeitsbereich entsperrt werden könnte.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Wählen Sie den Schlüsselbund, oder setzen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>Es wurde keine Datei und kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Wählen Sie eine vCard-Datei, eine Tabelle oder einen Ordner mit .vcf-Dateien.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Diese Fassung kennt den Dienst nicht.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Wählen Sie einen aus der Liste, oder aktualisieren Sie die App.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Nur ein Zapier-Hook nimmt eine Testnachricht an.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Um eine andere Verbindung auszuprobieren, klicken Sie auf Testen.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>Eine der Grenzen liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Nehmen Sie eine Zahl von Entfernungen ab 0 und einen Anteil zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>Es gibt keine Route zu synchronisieren.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Fügen Sie eine hinzu, oder schalten Sie eine ein: Eine Route sagt, welches Adressbuch wohin kopiert wird.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 ist der einzige Inhaber.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Das tut niemand sich selbst an.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Ein anderer Inhaber kann es tun.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Jemand hat die Rolle %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Geben Sie allen, die sie haben, zuerst eine andere Rolle.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Nur Inhaber dürfen Personen, Rollen und Schlüssel verwalten.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Lassen Sie diese Berechtigung weg, oder machen Sie die Person zum Inhaber.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Wer das Konto dieses Computers benutzt, kann den Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Bestätigen Sie, dass das niemand sonst tut, oder beenden Sie das Entsperren durch den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>Eine andere Synchronisierung dieses Arbeitsbereichs läuft gerade.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Warten Sie, bis sie zu Ende ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Es würde sich mehr ändern, als die Grenzen erlauben.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Sehen Sie den Plan durch. Er wird nur angewendet, wenn Sie ihn freigeben.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Dieser Plan ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Machen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Dieser Lauf ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>In diesem Lauf gibt es nichts, was rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>Auf diese Weise geht das nicht.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>Der Arbeitsbereich ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Fragen Sie den Inhaber dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Etwas anderes benutzt es gerade.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>Der Dienst verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Öffnen Sie Verbindungen und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Der Dienst bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie ein paar Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>Derselbe Wert wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Wählen Sie, welcher richtig ist.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Seit dieser Plan gemacht wurde, hat sich etwas geändert, darum wurde er nicht angewendet.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Machen Sie einen neuen Plan und sehen Sie ihn noch einmal durch.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>Die Daten sind nicht, wie sie sein sollten.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Prüfen Sie, was Sie eingegeben haben, oder sehen Sie sich die Einzelheiten an.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>Die Dateien des Arbeitsbereichs lassen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Prüfen Sie die Festplatte und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>Was bis dahin getan wurde, ist vollständig und festgehalten. Beginnen Sie neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>In der App ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Das ist nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Aktualisieren Sie die Seite und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>Der Mailserver %1 bietet hier keine verschlüsselte Verbindung, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Prüfen Sie den Port und ob er von Anfang an verschlüsselt ist oder STARTTLS verlangt.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>Der Mailserver %1 hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Prüfen Sie Absender und Empfänger. Die meisten Server wollen die eigene Adresse des Kontos als Absender.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 liegt im eigenen Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Wer dort das Protokoll ändert, könnte auch seinen Zeugen ändern. Wählen Sie einen Ordner anderswo, am besten auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>Das Protokoll kann nicht geschrieben werden, darum wurde nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Prüfen Sie den Platz auf der Festplatte und die Rechte des Ordners des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>Das Protokoll ist nicht das, das dieser Arbeitsbereich zuletzt geschrieben hat.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>Wurde eine Sicherung zurückgespielt? Dann kann der Inhaber mit diesem Protokoll weitermachen, mit Prüfen auf der Seite Protokoll. Wenn nicht, behalten Sie eine Kopie des Ordners und finden Sie heraus, wer darin schreiben kann.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>Dies wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Öffnen Sie Synchronisierung und sehen Sie es durch.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Wegen einer Warnung wird nichts synchronisiert: „%1“.</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Finden Sie heraus, was geschehen ist. Dann schließt ein Inhaber oder Administrator sie, auf der Seite Warnungen oder mit contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Eine Route braucht mindestens ein Feld, das hinausgehen darf.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Wählen Sie die Felder.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Nur ein Hook nimmt %1 maskiert oder gehasht: Ein Adressbuch könnte damit nichts anfangen.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Lassen Sie es hinausgehen, wie es ist, oder hier bleiben.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>Für %1 gibt es keine Maske: Jeder Teil davon könnte alles verraten.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Lassen Sie es hinausgehen, wie es ist oder gehasht, oder hier bleiben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1 kann nicht gehasht werden.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Lassen Sie es hier bleiben.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Auf dieser Route geht kein Feld gehasht hinaus.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>Sie braucht keinen Schlüssel, und es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>Der Schlüssel für das, was für %1 gehasht hinausgeht, ist weg.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>Dorthin wurde nichts gesendet. Wer Routen ändern darf, kann dort, wo die Route bearbeitet wird, einen neuen Schlüssel für Hashes anlegen: Dann sind alle Hashes andere.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>Die Feldrichtlinie wurde strenger, nachdem dies geplant war.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>Nichts davon wurde gesendet. Der nächste Plan folgt der neuen Richtlinie.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>Der Kontakt ist in einer Gruppe, die nie hinausgehen darf.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>Nichts davon wurde gesendet, und es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>Dies wurde schon beantwortet, oder niemand bittet mehr darum.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Niemand sonst könnte zustimmen.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Fügen Sie zuerst einen zweiten Inhaber oder Administrator hinzu.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Ohne %1 könnten weniger als zwei Personen dem zustimmen, was eine zweite Person braucht, und es würde ewig warten.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Geben Sie zuerst jemand anderem eine Rolle, die zustimmen darf, oder heben Sie die Regeln für eine zweite Person auf.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 hat dem nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Sprechen Sie miteinander und ändern Sie, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Jemand anderes muss dem zuerst zustimmen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Wählen Sie den Ordner mit keyring.json, oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>In %1 gibt es schon einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner. Er wird nie überschrieben.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 ist nicht der Export eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Wählen Sie die Datei, die auf dem anderen Computer exportiert wurde, dort unter Einstellungen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 ist nicht vollständig oder wurde geändert, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Kopieren Sie es noch einmal vom anderen Computer, oder exportieren Sie dort neu.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 ist kein Prüfpunkt eines Protokolls.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Wählen Sie die Datei, die beim Sichern des Prüfpunkts geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>%1 hat keine archivierten Einträge aus dem Protokoll dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Wählen Sie die Datei, die beim Archivieren entstand.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 ist nicht vollständig oder wurde geändert.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Nehmen Sie eine andere Kopie der Datei. Das Protokoll beweist weiterhin, was darin stand.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Dieser Teil des Protokolls ist archiviert, in %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Nur diese Datei hat die Einträge jetzt: Bewahren Sie sie auf.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>Bis zu diesem Datum gibt es nichts zu archivieren.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Wählen Sie ein anderes. Einträge werden zu je 1.024 archiviert; die der letzten 90 Tage und solche, die länger bleiben sollen, nur von einem Inhaber.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>Der Prüfpunkt gehört zu anderen Einträgen als denen in %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Prüfen Sie, ob beide von diesem Arbeitsbereich sind. Wenn ja, wurde das Protokoll ersetzt.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>In %1 liegen andere Dateien.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Wählen Sie einen Ordner, der leer ist oder den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Dieser Arbeitsbereich hat keinen Wiederherstellungscode, niemand könnte also den Export öffnen.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Ein Inhaber legt zuerst einen an. Dann exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Dieser Arbeitsbereich ist auf einen anderen Computer umgezogen, darum wird hier nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Synchronisieren Sie auf dem anderen Computer. Ist er dort nie angekommen, kann der Inhaber hier weitermachen, unter Einstellungen.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>Sie haben hier noch keine Passphrase: Der Schlüsselbund entsperrt für Sie.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Setzen Sie zuerst eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>Die Schlüssel des Arbeitsbereichs oder Ihre Rolle wurden anderswo geändert.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Hier wurde nichts getan. Sperren Sie den Arbeitsbereich und entsperren Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>An %1 wird nichts gesendet: Was auf diesem Computer dafür versiegelt war, ist nicht da, oder der Eintrag wurde seither geändert.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>Wurde es auf einem anderen Computer hinzugefügt? Dann geben Sie das Geheimnis noch einmal ein, oder entfernen Sie es und fügen Sie es neu hinzu. Wenn nicht, finden Sie heraus, wer in den Ordner des Arbeitsbereichs schreiben kann.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Prüfen Sie beides, oder legen Sie beim Dienst ein App-Passwort an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie es mit den Einzelheiten dort, woher Sie das Programm haben.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>Darum wurde gebeten: Eine andere Person meldet sich an und antwortet auf der Seite Personen. Dann exportieren Sie noch einmal, machen Sie noch einmal rückgängig oder führen Sie noch einmal zusammen, oder öffnen Sie Synchronisierung und geben Sie den wartenden Plan frei; eine Route braucht nichts weiter.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Prüfen Sie, ob es umbenannt, verschoben oder entfernt wurde. Ist es umgezogen, ändern Sie den Ort auf seiner Karte.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>Es kam keine vollständige Liste der Kontakte zurück, darum wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Sehen Sie sich das Adressbuch an. Ist es umgezogen, ändern Sie den Ort auf seiner Karte.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Legen Sie beim Dienst einen neuen Schlüssel an, mit den Berechtigungen, die die Verbindung nennt, und geben Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>Setzen Sie sie vor dem Start, oder geben Sie das Geheimnis im Fenster ein.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Betreibt Ihr Unternehmen eine eigene Zertifizierungsstelle, wählen Sie in der Verbindung deren CA-Datei. Sonst machen Sie nicht weiter: Jemand könnte mitlesen.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Diesen Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Begonnen, den Arbeitsbereich für einen anderen Computer zu exportieren</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>Den Arbeitsbereich für einen anderen Computer exportiert</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>Den Arbeitsbereich von einem anderen Computer hierher gebracht</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Die Synchronisierung hier beendet, weil der Arbeitsbereich umgezogen ist</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Mit der Synchronisierung hier weitergemacht</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>Den Arbeitsbereich entsperrt</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Versucht, den Arbeitsbereich zu entsperren</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Begonnen, fehlgeschlagene Anmeldungen aufzuzeichnen</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Festgestellt, dass die Aufzeichnung fehlgeschlagener Anmeldungen nicht vollständig ist</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>Den Arbeitsbereich gesperrt</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Einen neuen Wiederherstellungscode angelegt</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>Den Wiederherstellungscode beendet, den ein früherer Inhaber haben könnte</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Versucht, die eigene Passphrase zu ändern, ohne sie zu kennen</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Die eigene Passphrase geändert</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>Die Passphrase einer Person gesetzt, die sie vergessen hatte</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Das Entsperren durch den Schlüsselbund beendet</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Eine Person hinzugefügt</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Eine Person umbenannt</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Einer Person eine andere Rolle gegeben</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Eine Person entfernt</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Eine Änderung an Personen oder Rollen gefunden, die nirgends vermerkt war</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>Die Rolle „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>Die Rolle „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>Die Rolle „%1“ entfernt</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>„%1“ verbunden</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>Die Verbindung „%1“ getestet</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>Die Verbindung „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>Die Verbindung „%1“ entfernt</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Eine Testnachricht an „%1“ gesendet</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Die Testnachricht an „%1“ bestätigt gefunden</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>Keine Bestätigung für das gefunden, was an „%1“ gesendet wurde</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>Die Route „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>Die Route „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>Die Route „%1“ entfernt</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Geändert, was neue Routen hinauslassen</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Geändert, welche Gruppen nie hinausgehen</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>Den Schlüssel für das angelegt, was für „%1“ gehasht hinausgeht</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Einen neuen Schlüssel für das angelegt, was für „%1“ gehasht hinausgeht</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Einen Plan gemacht</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Einen Plan für eine Entscheidung angehalten</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Einem Plan zugestimmt</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Entschieden, dass bleibt, was ein Plan angehalten hatte</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Einen veralteten Plan abgelehnt</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Eine Synchronisierung begonnen</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>„%1“ synchronisiert</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Eine Synchronisierung beendet</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Eine unterbrochene Synchronisierung geklärt</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Nachrichten einer Synchronisierung bestätigt</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Eine Synchronisierung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Entschieden, ob zwei Kontakte dieselbe Person sind</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Zurückgenommen, ob zwei Kontakte dieselbe Person sind</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Begonnen, Kontakte in eine Datei zu exportieren</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Kontakte in eine Datei exportiert</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Begonnen, einen Bericht über den Weg eines Kontakts zu sichern</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Einen Bericht über den Weg eines Kontakts gesichert</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Begonnen, einen Kontakt überall zu löschen</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Einen Kontakt gelöscht</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Einen gelöschten Kontakt zurückkommen lassen</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Das Protokoll geprüft</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>Die Ereignisse von „%1“ abgerufen</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Begonnen, das Protokoll von „%1“ zu importieren</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Das Protokoll von „%1“ importiert</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Bei „%1“ angemeldet</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>Anmeldung bei „%1“ fehlgeschlagen</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Für die Anmeldung bei „%1“ nach mehr gefragt</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>Beim Anmelden für „%1“ verdächtig gewesen</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Bei „%1“ abgemeldet</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Eine App Daten von „%1“ sehen lassen</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Einer App den Zugriff auf „%1“ genommen</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Bei „%1“ einen zweiten Faktor hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Bei „%1“ einen zweiten Faktor entfernt</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Bei „%1“ Passwort oder Wiederherstellung geändert</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Ein Konto von „%1“ wurde gesperrt</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Eine Sicherheitseinstellung von „%1“ geändert</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>„%1“ verwaltet</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Daten bei „%1“ geändert</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Daten aus „%1“ exportiert</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>Bei „%1“ ist etwas geschehen</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Begonnen, das Protokoll zu exportieren</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Das Protokoll exportiert</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Begonnen, den Bericht über %1 zu sichern</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Den Bericht über %1 gesichert</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Begonnen, ältere Einträge zu archivieren</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Ältere Einträge archiviert</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Archivierte Einträge aus ihrer Datei gelesen</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Einen Beweis aus dem Protokoll gesichert</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Einen Prüfpunkt des Protokolls gesichert</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Einträge signiert, die die Sitzung eines Prüfers hinzugefügt hatte</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Mit einem Protokoll aus einer zurückgespielten Sicherung weitergemacht</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Einen Zeugen des Protokolls hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Einen Zeugen des Protokolls geändert</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Einen Zeugen des Protokolls entfernt</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Einem Zeugen den neuesten Prüfpunkt gemeldet</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>Die Warnung „%1“ ausgelöst</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>Die Warnung „%1“ wieder geöffnet, weil es weiterging</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>Die Warnung „%1“ übernommen</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>Die Warnung „%1“ geschlossen</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Warnregeln hinzugefügt</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Warnregeln entfernt</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>Die Warnregel „%1“ eingeschaltet</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>Die Warnregel „%1“ ausgeschaltet</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>Die Warnregel „%1“ stummgeschaltet</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Die Stummschaltung der Warnregel „%1“ beendet</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>Konnte einem Zeugen nichts melden</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Begonnen, einen Sicherheitsbericht zu sichern</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Einen Sicherheitsbericht gesichert</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Begonnen, die Sicherheit durchzusehen</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>Die Sicherheit durchgesehen</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Sicherheitsprüfungen gemacht</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Für etwas gebürgt, wonach kein Dienst gefragt werden kann</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Nach Geheimnissen dieses Arbeitsbereichs in Dateien gesucht</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Im Notfall einen Zugang beendet</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Im Notfall alles widerrufen</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Bemerkt, dass die Uhr dieses Computers gesprungen ist</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Etwas verweigert bekommen, was die Rolle nicht erlaubt</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Dieser Eintrag ist nicht lesbar: Er ist beschädigt</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Eine Einstellung geändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Warnregel</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Sicherheitsprüfungen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Verbürgt</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Stunden dazwischen</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>Einen Kanal für Warnungen hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Einen Kanal für Warnungen geändert</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Einen Kanal für Warnungen entfernt</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Eine Testnachricht an einen Kanal für Warnungen gesendet</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Aufgegeben, einem Kanal für Warnungen etwas zu melden</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Kanal für Warnungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Wie oft hinausgegangen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Andere Antworten als zuvor</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>Durchsuchte Dateien</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>Von Hand zu beenden</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Nichts mehr zu beenden</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Einträge vorher</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Einträge danach</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Bisher zurückgespielt</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Nummer des Versuchs</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Erster fehlender Versuch</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Letzter fehlender Versuch</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Bytes, die der Dienst meldete</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Durchgesehen bis Eintrag</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Das Entsperren durch den Schlüsselbund eingerichtet</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Um die Zustimmung einer zweiten Person gebeten</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Als zweite Person zugestimmt</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Als zweite Person abgelehnt</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Eine Anfrage an eine zweite Person zurückgenommen</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Keine eingeschaltete Route benutzt sie.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>Die Anmeldung ist schon abgelaufen.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>Die Adresse ist von der alten Art.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Es liegt versiegelt in einer Datei des Arbeitsbereichs: so gut wie die Passphrase.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Eine Passphrase öffnet den Arbeitsbereich: Er ist so sicher wie sie.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Noch niemand hat es geprüft.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>Bei der letzten Prüfung stimmte es nicht.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>Es ist nicht das Protokoll, das andere sahen, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Noch niemand hat sie durchgesehen.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Ein Absturz dieses Programms würde seinen Arbeitsspeicher schreiben.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>Keine Regel ist an, die etwas melden könnte.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>Es gibt keinen Zeugen.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Nur eine Person darf Verbindungen verwalten.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>eine versiegelte Datei des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>eine Passphrase</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, Zertifikat von %2 bis %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; eine eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Tage her</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Beobachtende Regeln</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Gesperrte Konten</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Auslagerungsbereiche</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Gesuchte Geheimnisse</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Für Prüfungen und Protokolle erlaubt</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Es ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 von %2 nicht bestanden, und nicht alle konnten angesehen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 von %2 nicht bestanden.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>Es ist nicht, wie es sein soll.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>Es braucht eine Berechtigung mehr: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>Aus den Einstellungen dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Nur ein Mensch kann dort nachsehen</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>Durch Lesen des Ortes, an dem das Geheimnis liegt</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>Durch einen Blick in die Dateien des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>Vom letzten Durchgang durch alle Seiten beider Datenbanken</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>Durch Fragen des Systems nach diesem Programm</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>Durch Fragen des Systems: /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>Aus der signierten Liste der Personen in keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>Durch Nachsehen, wohin Kontakte geschrieben wurden</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>Indem jede Regel an ihren eigenen Beispielen gemessen wurde</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>Aus dem Protokoll</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>Indem jeder Server besucht und sein Zertifikat gelesen wurde</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>Durch Suchen in Dateien auf diesem Computer</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>Der Dienst sollte gefragt werden</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>Durch Fragen des Dienstes: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>Das Eine, das angesehen wurde, ist, wie es sein soll.</numerusform>
            <numerusform>Alle %Ln, die angesehen wurden, sind, wie sie sein sollen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Ein Ereignis kann dort bis zu %1 Stunden später erscheinen und wird %2 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Ein Ereignis kann dort bis zu %1 Stunden später erscheinen. Wie lange es aufbewahrt wird, ist nicht angegeben; gefragt wird nach einem Jahr.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>Zugelassene Apps</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>Was Administratoren taten</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Änderungen am Verzeichnis</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Änderungen an der Sicherheit</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Was Personen taten</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>%1 neu, und es gibt mehr</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>Nicht im Tarif dieses Kontos</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>Wird für diese Art von Konto nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>War nicht lesbar</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Rufen Sie noch einmal ab, um den Rest zu holen.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 hat dieses Protokoll mit %2. Die anderen Protokolle werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>Dafür braucht es „%1“ bei %2. Bitten Sie dort einen Administrator und rufen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 bewahrt es für Organisationen auf.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>%Ln neuer Eintrag, %1 waren schon da.</numerusform>
            <numerusform>%Ln neue Einträge, %1 waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile nannte kein Ereignis oder keine Zeit und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen nannten kein Ereignis oder keine Zeit und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Seiten zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
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
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Ein Zeitraum</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Was hinausgehen darf</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Tests von Hooks</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Dieselbe Person oder nicht</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Exporte von Kontakten</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Berichte und Löschungen</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Entsperren und Sperren</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Passphrasen</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Entsperren durch den Schlüsselbund</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>Die Aufzeichnung fehlgeschlagener Anmeldungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Eine zweite Person</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Das Protokoll selbst</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>Die Zeugen des Protokolls</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Sicherheitsprüfungen</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Sicherheitsdurchsichten</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Widerrufe im Notfall</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Warnregeln</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Anmeldungen bei Diensten</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Zweite Faktoren bei Diensten</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Konten bei Diensten</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>Apps bei Diensten</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Sicherheitseinstellungen und -berichte</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Verwaltung von Diensten</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Daten bei Diensten</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Alles andere bei Diensten</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Gemeldet von %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>eine Sache</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>In einer Synchronisierung</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanäle für Warnungen</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Anmeldungen, hier und bei Diensten</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>Sie hätte am letzten Tag nicht angeschlagen.</numerusform>
            <numerusform>Sie hätte in den letzten %Ln Tagen nicht angeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>Sie hätte in den letzten %1 Tagen einmal angeschlagen.</numerusform>
            <numerusform>Sie hätte in den letzten %1 Tagen %Ln-mal angeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln Eintrag konnte nicht daran gemessen werden.</numerusform>
            <numerusform>%Ln Einträge konnten nicht daran gemessen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln gezählt</numerusform>
            <numerusform>%Ln gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>HappeningText</name>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Ein fehlgeschlagener Versuch, diese App zu entsperren</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Jemand hat diese App entsperrt</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Jemand versuchte, was die Rolle nicht erlaubt</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Personen oder Rollen dieser App wurden geändert</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Eine fehlgeschlagene Anmeldung bei einem Dienst</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Eine Anmeldung bei einem Dienst</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Ein zweiter Faktor wurde bei einem Dienst ausgeschaltet</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Eine App wurde bei einem Dienst zugelassen</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>Die Rechte eines Administrators bei einem Dienst änderten sich</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Eine Synchronisierung schlug fehl</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Eine Synchronisierung wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Kontakte wurden entfernt</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Kontakte wurden angelegt</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Kontakte wurden exportiert, oder es gab einen Bericht darüber</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Routen wurden geändert</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>Was auf neuen Routen hinausgehen darf, wurde geändert</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Verbindungen wurden geändert</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>Der Test eines Hooks schlug fehl</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakte</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>Stimmt etwas nicht, oder ist etwas unsicher? Schreiben Sie an %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Neue eingeben</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Noch einmal eingeben</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Richtlinien öffnen</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Jetzt durchsehen</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Gesendet, nicht angenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Durch den Rückweg bestätigt</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Diese Nachricht ging nie hinaus.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Diese Nachricht ging hinaus, und niemand nahm sie an.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapier hat diese Nachricht angenommen. Ob der Zap seine Arbeit tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 sagte %2, dass der Zap seine Arbeit tat.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>Der letzte Schritt des Zaps nannte diese Nachricht; der Rückweg wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Noch kein Hook hat einen Rückweg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln ohne Annahme gesendet</numerusform>
            <numerusform>%Ln ohne Annahme gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Ein Rückweg ist eine Textdatei, etwa eine in Ihrer Dropbox, in der der letzte Schritt des Zaps jede Nachricht vermerkt, an der er gearbeitet hat. Die App liest sie und weiß, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>%Ln Kontakt aus „%1“ fehlt dort.</numerusform>
            <numerusform>%Ln Kontakte aus „%1“ fehlen dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>Das ist eine andere Art von Datei als zuvor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Wählen Sie eine derselben Art, oder verbinden Sie diese zusätzlich.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>„%1“ gibt es unter der neuen Adresse nicht, und eine Route braucht es. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Prüfen Sie die Adresse. Gehört sie zu einem anderen Konto, verbinden Sie jenes zusätzlich zu diesem und fügen Sie die Routen dafür hinzu.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>Es ist also nicht dasselbe Adressbuch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Prüfen Sie, ob alles umgezogen ist. Soll es ein anderes Adressbuch sein, verbinden Sie es zusätzlich zu diesem und fügen Sie die Routen dafür hinzu.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Der Inhalt dort ist nicht derselbe wie beim letzten Lesen: %1. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Prüfen Sie, ob alles umgezogen ist und ob dies nicht eine ältere Kopie ist. Wenn Sie weitermachen, gilt das alles als dort bearbeitet: Die nächste Synchronisierung entfernt oder ändert diese Kontakte anderswo oder fügt sie dort hinzu, so wie Ihre Routen und deren Grenzen es sagen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>Ihre Zustimmung ist gefragt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>Ihre Zustimmung ist einmal gefragt. Zuerst: %1</numerusform>
            <numerusform>Ihre Zustimmung ist %Ln-mal gefragt. Zuerst: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>„%1“ verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>„%1“ war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1“ braucht: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Eine Sicherheitsprüfung ist nicht bestanden: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>%Ln Sicherheitsprüfung ist nicht bestanden: „%1“.</numerusform>
            <numerusform>%Ln Sicherheitsprüfungen sind nicht bestanden. Die erste: „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Wofür %1 gebürgt hat, endet am %2: „%3“.</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Ein Inhaber hat Ihre Passphrase gesetzt und kennt sie. Wählen Sie eine eigene.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Ein Plan wartet auf Ihre Entscheidung: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Ein Rückgängigmachen wartet auf Ihre Entscheidung: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Beginnen Sie mit dem Verbinden eines Kontos</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Noch kein Konto ist verbunden</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden liest Kontakte an einem Ort und bringt sie an einen anderen. Verbinden Sie den ersten der beiden.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Ein Inhaber oder Administrator verbindet das erste.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Sagen Sie nun, wohin Kontakte gehen sollen</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Es gibt noch keine Routen</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Eine Route führt von einem Adressbuch zu einem anderen, mit Regeln, was hinausgehen und was entfernt werden darf.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Ein Inhaber oder Administrator fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>Verbindungen und Synchronisierung sind Sache anderer Rollen</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>Sie dürfen im Protokoll ansehen, was geschah.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Eine Route braucht zwei Adressbücher</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Verbinden Sie eines, aus dem Kontakte gelesen werden, und eines, in das sie gebracht werden.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Das zweite verbinden</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Alles ist eingerichtet</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Klicken Sie auf „Jetzt synchronisieren“: Was die Grenzen einhält, wird sofort geschrieben, der Rest wartet auf Sie. Um zuerst nachzusehen, öffnen Sie Synchronisierung und klicken Sie auf „Erst Vorschau“.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Mindestens 12 Zeichen. Vier Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Zu kurz: mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Leicht zu erraten. Fügen Sie ein weiteres Wort hinzu.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Ordentlich. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Darf alles, auch Personen und Schlüssel verwalten.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Verbindet Konten, legt Routen fest, entscheidet über angehaltene Pläne.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Klickt auf „Jetzt synchronisieren“ und sieht Kontakte. Ändert keine Einstellungen.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Liest das Protokoll. Hat keinen Schlüssel zu den Kontakten.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Personen, Rollen und Schlüssel verwalten</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Konten verbinden und entfernen</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Verbindungen sehen</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Routen, Richtlinien und Grenzen festlegen</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Routen sehen</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Innerhalb der Grenzen synchronisieren</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Über wartende Synchronisierungen entscheiden, als zweite Person zustimmen</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Einen Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Kontakte suchen und sehen</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Kontakte exportieren, löschen und darüber berichten</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Den eigenen Teil des Protokolls sehen</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Das ganze Protokoll sehen und exportieren</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>Eigene Passphrase und Einstellungen ändern</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>Ihre Rolle (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 darf das nicht, nur ein Inhaber darf es.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 darf keine Konten verbinden oder ändern.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 darf keine Verbindungen sehen.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 darf keine Routen und Richtlinien ändern.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 darf keine Routen und Richtlinien sehen.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 darf nicht synchronisieren.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 darf nicht über Wartendes entscheiden.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 darf keinen Lauf rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 darf keine Kontakte sehen.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 darf Kontakte nicht exportieren, löschen oder darüber berichten.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 darf das Protokoll nicht sehen.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 darf keine Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 darf keine Warnungen sehen, und auch nicht, was andere taten.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; mit dem, was die anderen Routen entfernen würden, ist das mehr, als die Grenzen erlauben.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; die Grenzen sind %2 und %3 %.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; die Grenze ist %2 %.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>In %1 bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Ein Adressbuch dieser Route kam leer zurück, obwohl es vorher Kontakte hatte.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Jemand anderes muss so vielen Entfernungen zustimmen.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Diese Route fragt, bevor sie entfernt: %1 würden entfernt.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Trotzdem anwenden</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Würde in %1 und in %2 geändert.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Würde als neuer Kontakt an %1 gesendet.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Würde zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>Seine Änderungen würden an %1 gesendet.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Würde in %1 geändert.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>Seine Entfernung würde %1 gemeldet.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Würde aus %1 entfernt.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Nichts würde geschrieben.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Ein Teil wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>Auf dieser Route wurde nichts gesendet. Alles andere ist getan.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. Was bis dahin geschrieben wurde, ist vollständig und festgehalten. Die nächste Synchronisierung macht dort weiter.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>Nicht alles konnte synchronisiert werden</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. Die Gründe stehen unten; alles andere ist getan.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>Die Zahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Öffnen Sie den Lauf und vergleichen Sie ihn mit Ihren Adressbüchern, bevor Sie wieder synchronisieren.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Ein Teil wartet auf Sie</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. Von dem, was wartet, wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Alles ist synchron</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 von %Ln Kontakt würde %2 als entfernt gemeldet</numerusform>
            <numerusform>%1 von %Ln Kontakten würden %2 als entfernt gemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 von %Ln Kontakt würde in %2 entfernt</numerusform>
            <numerusform>%1 von %Ln Kontakten würden in %2 entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln Kontakt würde zum ersten Mal mit einem anderen verbunden; die Grenze ist %1 % des Adressbuchs.</numerusform>
            <numerusform>%Ln Kontakte würden zum ersten Mal mit anderen verbunden; die Grenze ist %1 % des Adressbuchs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln entfernen</numerusform>
            <numerusform>%Ln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>kostet %Ln Zapier-Task</numerusform>
            <numerusform>kostet %Ln Zapier-Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>%Ln Kontakt lässt sich nicht rückgängig machen: Was dort gesendet oder entfernt wurde, kann nicht zurückgegeben werden.</numerusform>
            <numerusform>%Ln Kontakte lassen sich nicht rückgängig machen: Was dort gesendet oder entfernt wurde, kann nicht zurückgegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>%Ln Kontakt bleibt wie jetzt, wegen Änderungen nach dem Lauf.</numerusform>
            <numerusform>%Ln Kontakte bleiben wie jetzt, wegen Änderungen nach dem Lauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Wartet auf Sie ab mehr als %Ln Entfernung oder %1 % eines Adressbuchs</numerusform>
            <numerusform>Wartet auf Sie ab mehr als %Ln Entfernungen oder %1 % eines Adressbuchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>%Ln Kontakt konnte nicht synchronisiert werden</numerusform>
            <numerusform>%Ln Kontakte konnten nicht synchronisiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>%Ln Kontakt verglichen; es musste nichts geschrieben werden.</numerusform>
            <numerusform>%Ln Kontakte verglichen; es musste nichts geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. %Ln Kontakt verglichen, und jeder ist nachgewiesen.</numerusform>
            <numerusform>%1. %Ln Kontakte verglichen, und jeder ist nachgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. Die Gründe stehen unten; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Alles aus jenem Lauf wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. Was sich nicht zurückgeben lässt oder seither geändert wurde, blieb, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Wartet auf Sie ab mehr als %Ln Nachricht „entfernt“ oder %1 % der gesendeten Kontakte</numerusform>
            <numerusform>Wartet auf Sie ab mehr als %Ln Nachrichten „entfernt“ oder %1 % der gesendeten Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Vom Protokoll wurde noch nichts signiert.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Das ist, was das Protokoll war, als dieser Bericht entstand: sein Name, wie viele Einträge es hatte und der Wurzel-Hash darüber, signiert. Auf Papier aufbewahrt zeigt es später, ob davor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>Nachsehen, was sich in %1 geändert hat</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Abrufen von %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Speichern von %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Vergleichen von %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planen von %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreiben in %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>Festhalten, was in %1 geschah</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Prüfen von %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>Warten, wie %1 es verlangt</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>Nachsehen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>Kontakte abrufen</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>Kontakte speichern</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>Kontakte vergleichen</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Den Plan machen</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>Änderungen schreiben</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>Festhalten, was geschah</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>Warten, wie der Dienst es verlangt</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>Anmelden im Browser</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (noch %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>Einträge %1 bis %2 in %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Protokollbericht</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Arbeitsbereich %1. Erstellt von %2 am %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>Das Quartal ist nicht vorbei: So viel sagt das Protokoll bis jetzt.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>Ältere Einträge sind in versiegelten Dateien archiviert. Was sie über dieses Quartal sagen, ist hier nicht mitgezählt: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>geschriebene Kontakte</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Synchronisierungen in der Woche, die beginnt am</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Geschriebene Kontakte: neu, geändert oder entfernt</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>Was synchronisiert wurde</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>In diesem Quartal wurde nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Es gab mehr Synchronisierungen, als dieser Bericht zählt: Nur die neuesten stehen in diesen Tabellen und Balken.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>Soweit das Protokoll sagt, schlug keine Anmeldung fehl.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>Das Protokoll hat für dieses Quartal keine Ereignisse verbundener Dienste: Gezählt sind nur Anmeldungen bei Contact Warden selbst.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>Das Protokoll hat Ereignisse dieses Quartals von: %1. Über andere Dienste sagt es nichts.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Keine Regel fand etwas zu melden.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Was sonst geschah</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>Ist das Protokoll noch, was es war?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Von außen verbürgt</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Wurzel-Hash:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Protokollbericht, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>Und %Ln weitere Route.</numerusform>
            <numerusform>Und %Ln weitere Routen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln Synchronisierung lief nicht, wie sie sollte. Das Protokoll sagt, was war.</numerusform>
            <numerusform>%Ln Synchronisierungen liefen nicht, wie sie sollten. Das Protokoll sagt zu jeder, was war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>Und %Ln weitere Person.</numerusform>
            <numerusform>Und %Ln weitere Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>Und %Ln weitere von anderen.</numerusform>
            <numerusform>Und %Ln weitere von anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>Und %Ln weitere Regel.</numerusform>
            <numerusform>Und %Ln weitere Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QuarterText</name>
    <message>
        <source>Plans that waited for a decision</source>
        <translation>Pläne, die auf eine Entscheidung warteten</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Abgelehnte Pläne</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Eine zweite Person stimmte zu</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Eine zweite Person lehnte ab</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Auf Verlangen gelöschte Kontakte</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Exporte von Kontakten in eine Datei</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Hinzugefügte Verbindungen</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Geänderte Verbindungen</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Entfernte Verbindungen</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Hinzugefügte Routen</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Geänderte Routen</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Entfernte Routen</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Änderungen daran, was hinausgehen darf, für neue Routen oder Gruppen</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Hinzugefügte Personen</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Personen mit neuer Rolle</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Entfernte Personen</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Änderungen an Rollen</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Änderungen der Passphrase, ohne die alte zu kennen</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Verweigert, weil die Rolle es nicht erlaubt</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Anmeldungen, die ein Dienst verdächtig fand</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>Bei einem Dienst zugelassene Apps</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Bei einem Dienst entfernte zweite Faktoren</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Änderungen durch Administratoren bei einem Dienst</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Prüfungen dieses Protokolls</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Exporte dieses Protokolls</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Archive dieses Protokolls, mit herausgenommenen Einträgen</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Einträge, die ohne den Signaturschlüssel geschrieben wurden</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Geänderte Zeugen dieses Protokolls</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Entfernte Zeugen dieses Protokolls</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Zeugen, denen nichts gemeldet werden konnte</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Lücken in der Aufzeichnung fehlgeschlagener Anmeldungen</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Zurückgespielte Sicherungen, mit Verlust eines Teils des Protokolls</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Exporte des Arbeitsbereichs für einen anderen Computer</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Sprünge der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1. Quartal %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2. Quartal %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3. Quartal %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4. Quartal %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Wohin ging: %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Erstellt von %1 am %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>Was sich nicht wissen lässt</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Wohin ein Kontakt ging</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Offene Prüfungen</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>Ist jede davon bekannt, und kümmert sich jemand darum?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>Diese hat noch niemand geschlossen. Wissen Sie, was es war?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>Die neuesten %1 von %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>Welche Verbindungen und Apps kamen hinzu? Wird jede noch gebraucht?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>Wer kam hinzu oder darf mehr, hier oder bei einem Dienst?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>Geht mehr hinaus als vorher, und braucht es der Zap?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>Wer hat Kontakte oder das Protokoll herausgenommen, und liegt es noch herum?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Was aufpasst</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>Hat jemand dafür gesorgt, dass das Protokoll, seine Zeugen oder die Warnungen weniger sehen?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>Die neuesten %1 von %2. Das Protokoll hat alle.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Eine falsche Passphrase kommt vor. Waren es diese Personen selbst?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Zuletzt %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Einmal, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>Die %1 mit den meisten von %2 Namen. Das Protokoll hat alle.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>Die erste Durchsicht: alles, was das Protokoll sagt.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>Was seit dem %1 geschah, als die Sicherheit zuletzt durchgesehen wurde.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Es waren zu viele zum Zählen: Von jeder Art sind es die neuesten 10.000.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>Einmal, %1</numerusform>
            <numerusform>%Ln-mal, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 Davon liegt %Ln Eintrag in einem Archiv und wird nicht gezeigt.</numerusform>
            <numerusform>%1 Davon liegen %Ln Einträge in Archiven und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>Die Adresse ist hier vergessen. Sie nimmt noch an, was ihr gesendet wird: Legen Sie dort eine neue an.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>Das Passwort ist hier vergessen. Ändern Sie es beim Postfach.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>Die Adresse ist hier vergessen. Sie nimmt noch an, was ihr gesendet wird: Legen Sie im Zap einen neuen Hook an.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>Das Passwort ist hier vergessen. Ändern Sie es beim Server.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>Es ist hier vergessen. Beenden Sie es auch bei %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>Die Adresse des Hooks wird hier vergessen. Danach legen Sie im Zap eine neue an.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>Das Passwort wird hier vergessen. Danach ändern Sie es beim Server.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>Die Anmeldung wird bei %1 beendet und hier vergessen.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>Die Anmeldung wird hier vergessen. Danach beenden Sie sie bei %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>Der Schlüssel wird hier vergessen. Danach löschen Sie ihn bei %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Bei %1 beendet und hier vergessen.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>Es war nichts mehr zu beenden.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Hier war nichts mehr da. Falls es dort noch niemand beendet hat, tun Sie es.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Nicht beendet: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>Die Umgebungsvariable %1 enthält das Geheimnis noch.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>Nicht alles konnte widerrufen werden</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Hier ist alles vergessen</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>Alles ist widerrufen</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>„%1“ verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>Ihre Routen warten so lange.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1“ braucht: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>Die Route, die dorthin schreibt, wartet, bis das erlaubt ist.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Letzter Lauf: rückgängig gemacht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Sicherheitsbericht</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Arbeitsbereich %1. Erstellt von %2 am %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Noch niemand hat geprüft.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Zuletzt geprüft am %1. Eine seither veraltete Antwort zählt als nicht feststellbar.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Die anderen Prüfungen hat noch niemand gemacht.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>verbürgt</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 bürgt dafür, bis %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Wofür Personen bürgen</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Nichts, was gefragt wurde, sagt dies. Es ist das Wort einer Person, das von selbst endet, und wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Sicherheitsbericht, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln mehr.</numerusform>
            <numerusform>Und %Ln mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln nicht bestanden</numerusform>
            <numerusform>%Ln nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln nicht feststellbar</numerusform>
            <numerusform>%Ln nicht feststellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln verbürgt</numerusform>
            <numerusform>%Ln verbürgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln bestanden</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts verlangt Ihre Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>Eine Sache verlangt Ihre Aufmerksamkeit</numerusform>
            <numerusform>%Ln Dinge verlangen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Noch niemand hat geprüft.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Zuletzt geprüft %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Die anderen Prüfungen hat noch niemand gemacht.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Öffnen Sie console.cloud.google.com. Wählen Sie oben ein Projekt, oder legen Sie mit „%1“ eines an.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Suchen Sie unter „%1“, „%2“ nach „%3“ und klicken Sie auf „%4“.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>Klicken Sie unter „%1“ auf „%2“. Wählen Sie „%3“ für Google Workspace, sonst „%4“.</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Nur bei „External“: Gehen Sie unter „%1“, „%2“ zu „%3“ und fügen Sie sich selbst mit „%4“ hinzu.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>Klicken Sie unter „%1“, „%2“ auf „%3“. Wählen Sie bei „%4“ den Eintrag „%5“.</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Kopieren Sie von dort „%1“ und „%2“ in die Felder unten.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Öffnen Sie entra.microsoft.com. Klicken Sie unter „%1“ auf „%2“.</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>Fügen Sie unter „%1“ die Plattform „%2“ mit der Umleitungsadresse unten hinzu.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>Klicken Sie unter „%1“ auf „%2“. Wählen Sie „%3“, dann „%4“, und haken Sie diese an: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>Kopieren Sie unter „%1“ die „%2“ in das Feld unten. Ein Geheimnis gibt es nicht.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Öffnen Sie app.hubspot.com. Gehen Sie zu „%1“, „%2“, „%3“ und klicken Sie auf „%4“.</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Geben Sie dem Schlüssel einen Namen. Klicken Sie auf „%1“ und haken Sie genau diese an: %2. Klicken Sie dann auf „%3“.</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Klicken Sie auf „%1“ und kopieren Sie den Schlüssel in das Feld unten.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Legen Sie in HubSpots Entwicklerwerkzeugen eine App an („hs project create“).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Tragen Sie die Umleitungsadresse unten bei „redirectUrls“ ein.</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Lassen Sie sie diese Scopes verlangen: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Kopieren Sie Client-ID und Clientschlüssel in die Felder unten.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Öffnen Sie zapier.com und legen Sie einen Zap an. Klicken Sie auf „%1“ und wählen Sie „%2“.</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>Wählen Sie bei „%1“ den Eintrag „%2“ und klicken Sie auf „%3“.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Kopieren Sie die Adresse, die Zapier zeigt, in das Feld unten. Sie beginnt mit %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Eine Zeichnung der Seite bei %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>In ihrem Menü ist geöffnet: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>Auf der Seite: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>Die Nummer %1 steht bei „%2“.</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Geben Sie bei „%1“ einen Namen ein. Wählen Sie bei „%2“ den Eintrag „%3“ und klicken Sie auf „%4“.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>Letzte Nachricht fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Sagen Sie, wohin Kontakte gehen sollen</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Eine Route führt von einem Adressbuch zu einem anderen, mit Regeln, was hinausgehen und was entfernt werden darf.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Den ersten Plan ansehen und anwenden</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Den Plan zeigen</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Prüfen, wie sicher Ihre Konten sind</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Zweite Faktoren, Administratoren und Rechte, die niemand braucht: Drücken Sie auf jener Seite Jetzt prüfen, und sehen Sie, was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Sicherheit öffnen</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Einen Zeugen des Protokolls benennen</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Zeugen hinzufügen</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Einen Wiederherstellungscode haben</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Er öffnet den Arbeitsbereich, wenn Passphrase oder Schlüsselbund verloren sind. Ohne ihn sind dann auch die Daten verloren.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Zwei Orte verbinden</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden liest Kontakte an einem Ort und bringt sie an einen anderen: ein Konto, eine Kontaktdatei oder einen Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Den zweiten verbinden</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>Den ersten verbinden</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Ein Plan nennt alle, die neu wären, geändert oder entfernt würden, und was hinausginge. Nichts wird geschrieben, bis Sie auf „Anwenden“ klicken. Ein Lauf lässt sich rückgängig machen, soweit die andere Seite es erlaubt.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Ein Ordner, ein Postfach oder ein Hook erfährt, wie weit das Protokoll gekommen ist, sodass niemand es umschreiben kann, ohne dass es auffällt.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>Die Passphrase war zu oft hintereinander falsch.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Warten Sie %1 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Um sich dort anzumelden, braucht es eine Client-ID und bei manchen Diensten ihren Clientschlüssel.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>Es wurde kein Serviceschlüssel angegeben.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Fügen Sie einen ein, oder nennen Sie die Umgebungsvariable, die ihn enthält.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Womit sich diese Verbindung anmeldet, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Das Konto wurde angemeldet, aber ohne eine nötige Berechtigung: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Melden Sie sich neu an und lassen Sie alle Kästchen angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>%1 wurde inzwischen geändert, darum wurde nichts hiervon gespeichert.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Sehen Sie sich die Verbindung an, wie sie jetzt ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>Am %1 war alles bestanden, und heute auch.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Heute nicht bestanden: %1, so viele wie am %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Heute nicht bestanden: %1. Am %2: %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>Version %1 von Contact Warden ist am %2 erschienen.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>Sie ist als dringend gekennzeichnet: Installieren Sie sie bald, auf demselben Weg wie diese.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>Installieren Sie sie, wenn es Ihnen passt, auf demselben Weg wie diese.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Es kam keine Antwort: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>Es gibt keine neuere Version als diese, %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Zuletzt gefragt am %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>Es spricht mit niemandem außer den Diensten, die Sie verbinden, den Orten, die Sie für Zeugen und Warnungen angeben, und %1, falls Sie es dort nach neuen Versionen fragen lassen.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1: geändert. Nicht, was beim Schreiben signiert wurde.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: aus der Mitte des Protokolls entfernt.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: in andere Reihenfolge gebracht.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: am Ende des Protokolls abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: fehlen, weil dies eine ältere Kopie des Protokolls ist. Haben Sie eine Sicherung zurückgespielt, liegt es daran.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: ein anderes Protokoll als das, für das gebürgt wurde.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: von niemandem signiert, oder niemand außerhalb dieses Arbeitsbereichs bürgt bisher dafür.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>Das Protokoll ist unversehrt</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>Nichts wurde geändert, aber nicht alles ist verbürgt</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>Das Ende des Protokolls fehlt</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>Was hier ist, ist echt, aber dieser Arbeitsbereich schrieb mehr als das, darum synchronisiert er nicht. Wurde der Ordner aus einer Sicherung wiederhergestellt, liegt es daran: Der Inhaber des Arbeitsbereichs muss es bestätigen. Wenn nicht, hat vielleicht jemand eine ältere Kopie hierher gelegt, um etwas zu verbergen: Behalten Sie eine Kopie des Ordners, wie er ist, und finden Sie heraus, wer darin schreiben kann.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>Am Protokoll wurde manipuliert, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Behalten Sie eine Kopie des Ordners des Arbeitsbereichs, wie er ist, und synchronisieren Sie nicht, bis Sie wissen, warum.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>Einträge 1 bis %1 sind archiviert: Das Protokoll beweist ihre Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>%Ln weiterer Befund.</numerusform>
            <numerusform>%Ln weitere Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>Der eine Eintrag ist, was signiert wurde, und der neueste Prüfpunkt außerhalb des Protokolls bürgt dafür.</numerusform>
            <numerusform>Alle %Ln Einträge sind, was signiert wurde, in ihrer Reihenfolge, und der neueste Prüfpunkt außerhalb des Protokolls bürgt dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>Der eine Eintrag ist, was signiert wurde. Ein Prüfpunkt außerhalb des Protokolls bürgt für die ersten %1; die späteren haben nur die eigene Signatur des Protokolls.</numerusform>
            <numerusform>Alle %Ln Einträge sind, was signiert wurde, in ihrer Reihenfolge. Ein Prüfpunkt außerhalb des Protokolls bürgt für die ersten %1; die späteren haben nur die eigene Signatur des Protokolls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>%Ln Eintrag, den dieser Arbeitsbereich schrieb, fehlt hier.</numerusform>
            <numerusform>%Ln Einträge, die dieser Arbeitsbereich schrieb, fehlen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Vorher war an seiner Stelle ein anderes Protokoll mit %Ln Eintrag.</numerusform>
            <numerusform>Vorher war an seiner Stelle ein anderes Protokoll mit %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: bisher von niemandem signiert.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: signiert, aber niemand außerhalb dieses Arbeitsbereichs bürgt bisher dafür.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>Der eine Eintrag ist, wie er signiert wurde.</numerusform>
            <numerusform>Alle %Ln Einträge sind, wie sie signiert wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>Das Protokoll hat %Ln Eintrag, und %1 davon ist, wie er signiert wurde.</numerusform>
            <numerusform>Alle %Ln Einträge passen zusammen, und die ersten %1 sind, wie sie signiert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Niemand außerhalb kann das bisher bestätigen: Fügen Sie einen Zeugen hinzu, der von da an erfährt, wie weit das Protokoll gekommen ist.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Ein Prüfpunkt außerhalb des Protokolls bürgt für die ersten %1.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Wer den ganzen Ordner hat, könnte dem Protokoll etwas hinzugefügt oder ein älteres oder anderes hierher gelegt haben. Vergleichen Sie mit einem Prüfpunkt, den Sie anderswo gesichert haben.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Mail an %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Hook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · noch nichts gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · gemeldet %2, mit %Ln Eintrag</numerusform>
            <numerusform>%1 · gemeldet %2, mit %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Gehasht</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>Jeder Hash an diesem Ziel ist von da an ein anderer, auf jeder Route dorthin: Wer sie empfängt, kann nicht zusammenführen, was er hat und was kommt. Jeder gesendete Kontakt wird noch einmal gesendet. Der bisherige Schlüssel ist endgültig weg.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Beide Seiten haben denselben Wert geändert. Wählen Sie, welcher richtig ist.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>Er wurde auf einer Seite entfernt und auf der anderen geändert.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Mehrere Kontakte könnten dieselbe Person sein.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Diese Route fragt, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>Er ist in der Quelle weg. Diese Route entfernt nie etwas.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>Er wurde im Ziel entfernt und bleibt dort entfernt.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>Er bleibt in der Quelle entfernt und im Ziel, wie er ist.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Er ist nicht mehr in den Gruppen dieser Route.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>Er ist in einer Gruppe, die nie hinausgehen darf.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>Er ist in einer Gruppe, die nie hinausgehen darf. Er ging vorher hinaus, und was im Ziel ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Keines seiner Felder darf auf dieser Route hinausgehen.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Diese Person wurde mit Absicht gelöscht und kommt nicht ungefragt zurück.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>Es ist eine Liste oder Gruppe, kein Kontakt.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>Das Ziel kann das nicht.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Eine andere Route schreibt in diesem Plan denselben Kontakt. Er folgt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>Sie haben entschieden, ihn zu lassen, wie er ist. Gefragt wird wieder, wenn er sich auf einer Seite ändert oder die Regeln der Route sich ändern.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Jemand hat ihn nach dem Lauf geändert, darum wird er nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>Der Dienst kann ihn nicht zurückgeben.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Es würden mehr Kontakte entfernt, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Es würde ein größerer Anteil des Adressbuchs entfernt, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>Das Adressbuch wäre danach leer.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Ungewöhnlich viele Kontakte würden zum ersten Mal mit anderen verbunden.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Es würden mehr Kontakte entfernt, als eine Person allein entscheiden darf.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Nie entfernen</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Entfernen, was diese Route brachte</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Eine genaue Kopie halten</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Ein Kontakt, der in der Quelle weg ist, bleibt im Ziel.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Ein Kontakt, den diese Route synchronisiert hatte und der in der Quelle weg ist, wird im Ziel entfernt, innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>Was nicht in der Quelle ist, wird im Ziel entfernt, auch Kontakte, die dort hinzukamen.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Jede Entfernung wartet, bis ein Mensch zustimmt.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>Die Quelle gewinnt</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>Das Ziel gewinnt</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Die neueste Änderung gewinnt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Gesendet, Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>Einträge sind nicht, was signiert wurde.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>In der Mitte fehlen Einträge.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>Einträge haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Das Ende des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>Dies ist eine ältere Kopie des Protokolls.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>Dies ist ein anderes Protokoll als das früher gesehene.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Niemand außerhalb der Dateien dieses Computers bürgt für diese Einträge.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAV-Server</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Zapier-Hook</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Sehen Sie im Protokoll nach, was geschah.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>Es spricht mit niemandem außer den Diensten, die Sie verbinden, und den Orten, die Sie für Zeugen und Warnungen angeben.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Synchronisiert Kontakte und beweist, was geschah.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>Der Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Einen Wegwerf-Arbeitsbereich mit erfundenen Kontakten öffnen.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Diese Sprache sprechen, nach ihrem Code: de.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Alles in diesem Ordner behalten, und nichts anderswo auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Eine Datei für den Support speichern…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Versionen, Größen, Anzahlen und Zustände, für jemanden, der Ihnen hilft. Kein Name, keine Adresse und kein Kontakt steht darin.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Eine Datei für den Support speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Sehen Sie sie an, bevor Sie sie weitergeben: Sie ist reiner Text.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Schlüssel seit %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Adresse seit %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Passwort seit %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Angemeldet am %1. Diese Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Angemeldet seit %1, sollte am %2 abgelaufen sein</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Angemeldet seit %1, gilt bis %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Angemeldet seit %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Eine Route braucht: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Sie wartet, bis das erlaubt ist.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Sie wartet, bis das erlaubt ist. Gelesen wird weiterhin.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>Die Anmeldung sollte am %1 abgelaufen sein.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>Die Anmeldung läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Melden Sie sich neu an, damit die Synchronisierung nicht stehen bleibt.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Melden Sie sich vorher neu an, dann läuft die Synchronisierung weiter.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Diese Adresse ist einen Tag alt.</numerusform>
            <numerusform>Diese Adresse ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Dieser Schlüssel ist einen Tag alt.</numerusform>
            <numerusform>Dieser Schlüssel ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Wer sie erfahren hat, kann sie noch benutzen. Legen Sie in Zapier ab und zu einen neuen Trigger an.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Wer ihn erfahren hat, kann ihn noch benutzen. Legen Sie beim Dienst ab und zu einen neuen Schlüssel an.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln Anmeldung</numerusform>
            <numerusform>%Ln Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Die letzten %1 Tage</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Geschriebene Kontakte, nach Tagen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>Höchstens %1 an einem Tag, am %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Geschriebene Kontakte</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Anmeldungen, nach Tagen</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>Regeln sind Sigma-Regeln. Was nicht verstanden wird, wird mit Zeile und Grund abgelehnt; die anderen Regeln der Datei werden übernommen. Eine Kopie bleibt verschlüsselt in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Datei mit Regeln</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Sigma-Regeln (*.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>Ihre Beispiele</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Können fehlen. Einträge, die sie finden sollen und nicht finden sollen.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Beispiele (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>Keine der Regeln lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Ausgewählte Warnung</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Wählen Sie eine Warnung aus, um zu sehen, worum es geht.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>Sie entstand, während ihre Regel stummgeschaltet war.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>Übernommen von %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Geschlossen von %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Es ging seither weiter, und sie ist wieder offen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>Bis diese Warnung geschlossen ist, wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>Ihre Regel hält alle Läufe an. Finden Sie zuerst heraus, was geschehen ist.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Synchronisierung öffnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Sagt den anderen, dass Sie sich darum kümmern.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Was sie ausgelöst hat</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Harmlos ist es bei</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>Ihre Einträge im Protokoll</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>Ein Eintrag liegt in einem Archiv oder ist nicht lesbar.</numerusform>
            <numerusform>%Ln Einträge liegen in einem Archiv oder sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>Eine Warnung ist ausgewählt</numerusform>
            <numerusform>%Ln Warnungen sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Wählen Sie eine aus, um zu sehen, worum es geht.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>%Ln Warnung übernehmen</numerusform>
            <numerusform>%Ln Warnungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>%Ln Warnung schließen…</numerusform>
            <numerusform>%Ln Warnungen schließen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>Regel stummschalten…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>%Ln Regel stummschalten…</numerusform>
            <numerusform>%Ln Regeln stummschalten…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Stummschaltung von %Ln Regel beenden</numerusform>
            <numerusform>Stummschaltung von %Ln Regeln beenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>warden::AlertModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Entstanden</translation>
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
        <translation>Contact Warden, offene Warnungen: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Stufe: %1. Öffnen Sie die Seite Warnungen.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Kanal hinzufügen…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>Sie haben %1 darum gebeten. Jemand anderes muss antworten.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Erbeten %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 Das war %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1 sind archiviert, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1 sind archiviert, in %2.</numerusform>
            <numerusform>%1 sind archiviert, in %Ln Dateien; die neueste ist %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1 sind älter, als Einträge hier bleiben sollen: Sie können archiviert werden.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>Ältere Einträge werden archiviert</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1 sind archiviert.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Bewahren Sie %1 auf: Sonst hat nun nichts mehr diese Einträge.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Ältere Einträge archivieren</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Sie kommen in eine versiegelte Datei, je 1.024 auf einmal, und verlassen diese Liste. Das Protokoll beweist weiterhin, was sie sagten. Sonst hat sie nichts: Bewahren Sie die Datei auf, und eine Kopie davon.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Einträge, geschrieben vor dem</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>Einträge bleiben im Protokoll</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>Die der letzten 90 Tage und solche, die länger bleiben sollen, kann nur ein Inhaber archivieren.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>Auf Älteres wird unter der Liste hingewiesen. Von selbst wird nichts archiviert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>protokoll-vor-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Wohin das Archiv soll</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Archive (*.archive);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Dafür bürgen</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Für eine Prüfung bürgen</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Nichts, was gefragt wurde, sagt, ob es so ist. Sehen Sie selbst nach und erklären Sie es dann in Ihrem Namen, %1. Es wird als verbürgt gezeigt und nicht als bestanden, und das Protokoll hält fest, wer gebürgt hat.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was Sie gesehen haben</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Eine Notiz, eine Datei, die es zeigt, oder beides.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>Dann wird wieder gefragt. Es gilt höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Datei, die es zeigt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Wählen Sie, was es zeigt</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>Eine Kopie von bis zu 5 MiB bleibt verschlüsselt in diesem Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Noch keine Ansicht behalten</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht behalten…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>Was in diesem Arbeitsbereich geschah. Einträge sind signiert und lassen sich nicht ändern, ohne dass es auffällt.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Anmeldungen abrufen</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Holt in dieses Protokoll, was Google, Microsoft und HubSpot über Anmeldungen und Administratoren sagen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>Bericht über ein Quartal…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>Protokoll als Dateien…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Ältere Einträge in ein Archiv…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Prüfpunkt zum Aufbewahren…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>Es geht mit diesem Protokoll weiter</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Es kann wieder synchronisiert werden.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Ein Eintrag in Ihrem Namen vermerkt es.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Gesicherten Prüfpunkt wählen</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Prüfpunkt sichern</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>pruefpunkt</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>Der Prüfpunkt ist als %1 gesichert.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Bewahren Sie ihn nicht auf diesem Computer auf: auf einem USB-Stick oder als E-Mail an jemanden. Er enthält keinen Kontakt und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Das Protokoll wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag exportiert.</numerusform>
            <numerusform>%Ln Einträge exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>Der Bericht über das %1 ist gesichert.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Meist leer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>Wie oft hätte sie angeschlagen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>Das Protokoll wird daran gemessen</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Warnungen nach Tagen</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>Die neuesten Male</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Server oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Nur wenn Ihr Unternehmen seine Zertifikate selbst ausstellt: die CA-Datei (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Wo die Kontakte sind</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adresse des Hooks</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Den Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Einen Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Einen Kanal ändern</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Nur hier: Er wird nicht gesendet und steht nicht im Protokoll.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>Ab welcher Stufe</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>Was gesendet wird: Titel der Regel, Stufe, Anzahlen, Zeiten und was zu tun ist. Kein Kontakt, keine Person und keine Adresse.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Sie wird als Geheimnis verwahrt und daher nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Kann leer bleiben. 16 Zeichen oder mehr, die auch der Empfänger kennt, um unsere Nachrichten von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Eine Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>Sie wurde angenommen. Sehen Sie nach, ob sie ankam.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Alle Warnungen</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Kritische Warnungen</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Warnungen ab Stufe %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Mitteilungen auf diesem Computer zeigen</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Solange der Arbeitsbereich offen ist: zu jeder neuen Warnung, und wie viele offen sind, bei den Symbolen des Systems, wo das System dafür Platz hat.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Warnungen werden hier gezeigt und noch nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Eine Testnachricht wurde angenommen. Sehen Sie nach, ob sie ankam.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>Warnungen werden von jetzt an dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Dorthin wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Einen Kanal entfernen</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>Den Kanal „%1“ entfernen?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>Was auf ihn wartet, wird nicht gesendet, und sein Geheimnis wird vergessen. Warnungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>Der Kanal ist entfernt.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Fügen Sie einen Kanal hinzu, damit auch jemand davon erfährt, der nicht vor diesem Fenster sitzt: ein Postfach, Slack, Zapier oder einen eigenen Hook. Gesendet wird, solange hier ein Arbeitsbereich entsperrt ist, und von der Befehlszeile aus.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Ausgewählte Prüfung</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Wählen Sie eine Prüfung aus, um zu sehen, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Seite bei %1 öffnen</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>Erneut dafür bürgen…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Dafür bürgen…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher man es weiß</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Antworten bisher</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>warden::CheckModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Eine „Desktop-App“ kennt sie von selbst. Jeder andere Client muss genau diese nennen.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>Beim Dienst einzutragen, genau so.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Umleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientschlüssel</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Er wird wie ein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Falls die Konsole einen zeigt. Er wird wie ein Passwort aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Warnung schließen</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Eine Warnung schließen</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>Das Protokoll hält fest, dass Sie sie geschlossen haben, %1. Geht es weiter, öffnet sie sich wieder.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Dann kann wieder synchronisiert werden.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Für alle, die es später lesen. Die Notiz steht nicht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>%Ln Warnung schließen</numerusform>
            <numerusform>%Ln Warnungen schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Mehrere Warnungen schließen</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>Das Protokoll hält von jeder fest, dass Sie sie geschlossen haben, %1. Was weitergeht, öffnet sich wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>%Ln Warnung wurde nicht geschlossen.</numerusform>
            <numerusform>%Ln Warnungen wurden nicht geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Kontakte dort auch ändern</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>Der Zustimmungsbildschirm der App ist im Test</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Meist leer</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Einen eigenen Client benutzen</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>Sonst wird jetzt nur das Lesen verlangt, und das Schreiben, wenn eine Route es braucht.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Dann läuft jede Anmeldung nach 7 Tagen ab.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>Ihre Domain oder Mandanten-ID, wenn sich nur ihre eigenen Konten anmelden dürfen.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Unbekannte Spalten</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Sagen Sie, was sie bedeuten, oder behalten Sie sie, wie sie sind: Es geht so oder so nichts verloren.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Breiten ändern</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Auf dieser Seite gibt es keine Liste.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Nach allem suchen</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Einen Befehl, eine Seite, eine Einstellung, eine Verbindung…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>„%1“ ist verbunden.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Eine Route braucht zwei Adressbücher: eines, aus dem Kontakte gelesen werden, und eines, in das sie gebracht werden.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Sagen Sie nun, wohin Kontakte gehen sollen.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Das zweite verbinden</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier hat die Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Sehen Sie im Verlauf des Zaps nach, ob er lief: Der Hook sagt es nicht.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Noch etwas verbinden</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Hook-Adresse</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Aus dem Trigger des Zaps. Nachrichten gehen von nun an dorthin.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Adresse eingeben</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Serviceschlüssel</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Neuer Serviceschlüssel</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>Desselben Kontos. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Neues Passwort oder App-Passwort</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Für dasselbe Konto. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Adresse ersetzen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Rückweg hinzufügen…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>Rückweg ändern…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Nach Bestätigungen sehen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>Wie Sie sie nennen. Listen, Routen und das Protokoll wiederholen den Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Ausprobieren und sichern</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Trotzdem ändern</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>Die letzte Nachricht schlug fehl: %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Ort ändern…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>Was möchten Sie verbinden?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>Sie melden sich an, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>Es wird ausprobiert, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>Sie kommt hinzu, sobald die laufende Synchronisierung zu Ende ist</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>Dieses Konto ist noch nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Verbinden Sie es, oder brechen Sie ab; danach kommt das nächste.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>Wird getestet</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Eine Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapier hat die Testnachricht angenommen. Sehen Sie im Verlauf des Zaps oder an seinem Rückweg nach, ob er lief: Der Hook selbst sagt es nicht.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>Der Rückweg wird gelesen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>Nachrichten bleiben von nun an „angenommen“.</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>Gespeichert. Senden Sie eine Testnachricht, lassen Sie den Zap laufen und sehen Sie dann nach Bestätigungen.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>„%1“ wurde hier entfernt.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>Die Konten, Dateien und Hooks, aus denen Kontakte kommen und in die sie gehen.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Noch kein Konto ist verbunden</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Verbinden Sie ein Adressbuch, aus dem gelesen wird. Verbinden Sie dann das Ziel der Kontakte.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>Der Schlüssel muss das Protokoll lesen dürfen.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Haken Sie dafür beim Dienst „%1“ an. Ein neu angelegter Schlüssel kommt in das Feld unten; rufen Sie dann die Ereignisse noch einmal ab.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Die neue Adresse ist in Gebrauch, und die alte ist hier vergessen. Schalten Sie den alten Zap in Zapier aus. Wo eine zweite Person einem neuen Ort zustimmen muss, warten Routen darauf.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Die Verbindung heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>Der neue Ort wird ausprobiert</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Die Verbindung benutzt jetzt den neuen Ort. Mit Kontakten und Routen geht es weiter wie bisher. Wo eine zweite Person einem neuen Ort zustimmen muss, warten Routen darauf.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Die Verbindung benutzt jetzt den neuen Ort. Was dort anders ist, gilt als bearbeitet: Die nächste Synchronisierung trägt es weiter. Wo eine zweite Person einem neuen Ort zustimmen muss, warten Routen darauf.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Ausgewählter Kontakt</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Wählen Sie einen Kontakt aus, um zu sehen, was jedes Adressbuch hat und was die Synchronisierung geändert hat.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, dort geändert %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Entschieden von %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>Es sind wieder zwei Kontakte, jeder so, wie er jetzt ist, bis Sie neu entscheiden.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Alles über diesen Kontakt im Protokoll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Noch keine Synchronisierung hat diesen Kontakt geschrieben.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>Lauf zeigen: %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Es wird wieder gefragt, ob es dieselbe Person ist.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Adressbücher</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>Was die letzte Synchronisierung aus Ihren Adressbüchern las.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Namen, Organisationen, E-Mails und Telefone suchen</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Es gibt noch keine Kontakte</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Suchen Sie nach einem Teil des Namens, der Organisation, der E-Mail-Adresse oder der Telefonnummer.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Synchronisierung öffnen</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Ausgewählter Kontakt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gesichert.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>Kontakte, die in einem Adressbuch mehr als einmal stehen. Nichts wird zusammengeführt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Es wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Verbinden Sie zwei Adressbücher, fügen Sie eine Route hinzu und synchronisieren Sie dann. Kontakte erscheinen hier, sobald sie gelesen wurden.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>Neue Routen: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>Was auf einer neuen Route hinausgehen darf</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>Vorhandene Routen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Wählen Sie mindestens ein Feld.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Nachricht „entfernt“ senden</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>Der Zap erfährt nicht, dass ein Kontakt in der Quelle weg ist.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>Der Zap erfährt, dass ein zuvor gesendeter Kontakt in der Quelle weg ist, innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Jede Nachricht „entfernt“ wartet, bis ein Mensch zustimmt.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>Zwischen der Liste und den Einzelheiten</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>Ausgewählte Gruppe</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakte nebeneinander</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>Ihre Namen haben nichts gemeinsam.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Vielleicht teilen sich mehrere Personen eine Adresse oder Nummer. Sehen Sie genau hin, bevor Sie zusammenführen.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>Zu dieser Gruppe gehören noch mehr Kontakte.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Sie erscheinen, sobald diese geklärt sind.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 hat nicht für alle Werte Platz (%2). Lassen Sie einige davon weg.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>Was aus %1 entfernt wird, kann nicht zurückgegeben werden.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakte nebeneinander</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Wird entfernt</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>an address book and its account</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Niemand steht zweimal in einem Adressbuch</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>Kontakte mit derselben E-Mail-Adresse, derselben Telefonnummer oder demselben Namen und derselben Organisation erscheinen hier nach einer Synchronisierung.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Diesen %Ln Kontakt zu einem zusammenführen?</numerusform>
            <numerusform>Diese %Ln Kontakte zu einem zusammenführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Kontakte werden zusammengeführt</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>Die Kontakte sind zusammengeführt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>Einer der Kontakte hat sich geändert, seit Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>Nichts wurde zusammengeführt. Sehen Sie an, wie es jetzt ist, und führen Sie dann noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Synchronisierung öffnen</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Das Zusammenführen wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>Die Kontakte sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>Nicht alles ließ sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>Die Kontakte werden getrennt gehalten</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Sie werden nicht mehr zusammen vorgeschlagen.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>Die Kontakte werden wieder vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>Pfeiltasten verschieben den Rand. Tab führt zum nächsten. Die Eingabetaste behält ihn bei, Esc setzt ihn zurück.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warden::EgressSection</name>
    <message>
        <source>Where this contact went</source>
        <translation>Wohin dieser Kontakt ging</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Noch keine Synchronisierung hat diesen Kontakt irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>Der Bericht enthält alle.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Überall löschen…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>%1 überall löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Einen Kontakt löschen</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>Es wird nachgesehen, wo der Kontakt ist</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>In diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Er vergisst den Kontakt: seine Kopien, seinen Verlauf und was ein Rückgängigmachen brauchte. Er merkt sich einen unkenntlichen Fingerabdruck, damit keine Synchronisierung den Kontakt zurückbringt, und die Liste, was wann gesendet wurde. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>Hier vergessen und dort lassen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Nichts: Kein Adressbuch, in das geschrieben werden kann, hat diesen Kontakt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: Dieses Adressbuch ist nur lesbar. Der Kontakt bleibt dort und wird nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: Gesendetes lässt sich nicht zurückrufen. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>Kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Der Kontakt wird gelöscht</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>Er ließ sich nicht aus %1 entfernen.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Hier ist noch nichts vergessen, damit Sie es noch einmal versuchen können.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Dieser Arbeitsbereich hat den Kontakt vergessen.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>Er ist noch in %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: bis %3 war das %2. Dort können noch Kopien des Kontakts sein.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Es war aufbewahrt und ist weg: Jemand hat es aus dem Protokoll genommen.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>Es wurde nicht aufbewahrt: Es war zu lang.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Ausgewählter Eintrag</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Wählen Sie einen Eintrag aus, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Synchronisierung zeigen</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Alles zu dieser Synchronisierung</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Warnung zeigen</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Alles über diesen Kontakt</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Alles darüber</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Alles von dieser Person</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Wie es signiert ist</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Wie der Dienst es sagte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Es ist nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Einträge im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Suchen Sie nach anderen Wörtern, oder nehmen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Ausgewählter Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln Eintrag passt</numerusform>
            <numerusform>%Ln Einträge passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Wer sie bekommt, kann jeden Kontakt lesen. Behalten Sie sie nur so lange, wie Sie sie brauchen. Das Protokoll vermerkt, dass Sie exportiert haben.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Alle Kontakte exportieren</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Für andere Adressbücher. Behält jedes Feld, auch Bilder.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Für Tabellenprogramme. Werte, die wie Formeln aussehen, werden unschädlich gemacht.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Für Programme.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakte</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exportiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>vCard-Datei (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
</context>
<context>
    <name>warden::FetchedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”: entries from %2 to %3 may be missing.</source>
        <translation>„%1“: Einträge von %2 bis %3 fehlen vielleicht.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>Es wurde länger nicht abgerufen, als der Dienst es aufbewahrt, oder es waren mehr, als er herausgibt. Rufen Sie öfter ab.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>Diese Verbindung darf das Protokoll noch nicht lesen.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Eine weitere Anmeldung verlangt: %1. Wer sich anmeldet, muss bei %2 Administrator sein.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Zugriff auf das Protokoll erlauben…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neue anlegen…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Eine vCard-Datei (.vcf), eine Tabelle (.csv) oder ein Ordner mit .vcf-Dateien. Geschrieben wird nur, wenn eine Route dorthin führt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>Wie Sie es nennen. Ohne Namen heißt es nach seiner Art, etwa „vCard-Datei“: Das Protokoll wiederholt den Namen, und der einer Datei kann persönlich sein.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Kontaktdatei wählen</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Kontakte (*.vcf *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Ordner mit .vcf-Dateien wählen</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Neue Kontaktdatei anlegen</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>vCard-Datei (*.vcf);;Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>Worauf die Liste eingegrenzt ist</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>Nicht eingrenzen auf: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Entfernt %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Braucht Sie %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Belassen %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>Erlaubt:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Adressbücher:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Lesbar und beschreibbar</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Lesbar, und beschreibbar, sobald Sie es erlauben</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Nimmt Nachrichten an</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>In diesem Konto gibt es kein Adressbuch.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>Die Adresse sieht richtig aus</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>Dorthin wurde nichts gesendet. Fügen Sie sie hinzu und senden Sie dann eine Testnachricht, um zu sehen, ob sie ankommt.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Diese Datei gibt es noch nicht</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>Sie wird angelegt, wenn die ersten Kontakte hineingeschrieben werden. Sollte es sie schon geben, gehen Sie zurück und wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts gefunden</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>Die Anmeldung funktioniert, aber es gibt kein Adressbuch.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Das wurde gefunden. Noch wurde nichts gelesen oder geändert.</translation>
    </message>
</context>
<context>
    <name>warden::GroupedModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warden::GroupsCard</name>
    <message>
        <source>Groups that never leave</source>
        <translation>Gruppen, die nie hinausgehen</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>Kontakte in einer davon gehen auf keiner Route zu einem anderen Konto. Was vorher hinausging, bleibt, wohin es ging.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Gruppe, die nie hinausgehen soll</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>Name einer Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>Keine Gruppe steht auf der Liste.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Auf der Liste lassen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>warden::Guide</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Address of a stand-in</source>
        <translation>Adresse eines Ersatzes</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Ein Programm auf diesem Computer, das den Dienst spielt. Leer: der Dienst selbst.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>Die Bilder sind vereinfacht. Der Dienst sieht vielleicht etwas anders aus oder spricht Ihre Sprache.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Die Hilfe schließen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Hook-Adresse</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>Es ist ein Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>Wie Sie ihn nennen, zum Beispiel „Newsletter-Zap“.</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Nachrichten höchstens</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Wer sie kennt, kann in Ihren Zap schreiben; sie wird darum wie ein Passwort aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Neue Hook-Adresse</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>Die Testnachricht ist im neuen Zap angekommen</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Adresse des Hooks ersetzen</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Adresse von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Wer die Adresse eines Hooks gesehen hat, kann in seinen Zap schreiben. Kontakte, Routen und der Signaturschlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>Machen Sie in Zapier eine Kopie des Zaps oder einen neuen, der mit einem Catch Hook beginnt. Er hat eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Kopieren Sie diese Adresse in das Feld unten und senden Sie eine Testnachricht.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Sehen Sie in den Verlauf des neuen Zaps. Ist die Nachricht dort, wechseln Sie.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Schalten Sie den alten Zap aus, damit niemand in ihn schreiben kann.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Zapier öffnen</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Er wird wie ein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Eine Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier hat die Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>Das sagt nicht, ob hinter der Adresse ein Zap steht: Sehen Sie in seinen Verlauf.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Es wird gewechselt</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Serviceschlüssel</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Er wird wie ein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Serviceschlüssel einfügen</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>Der schnellste Weg: Sie legen in HubSpot einen Schlüssel an und fügen ihn hier ein.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Eine eigene App benutzen</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Jemand meldet sich mit dem Browser an. Für Konten, die Entwickler haben.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Ohne Haken wird es verlangt, wenn eine Route es braucht.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>Ein Schlüssel kann später nicht mehr verlangen: Haken Sie dies an, wenn eine Route dort schreiben wird.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>Von einem anderen Computer</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Holen Sie Ihren Arbeitsbereich hierher</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>Exportieren Sie ihn auf dem anderen Computer auf der Seite Einstellungen. Wählen Sie dann hier diese Datei.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Hierher holen</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Exportierte Datei</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Wie gedruckt; Leerzeichen, Striche und Großschreibung sind egal.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Exportierten Arbeitsbereich wählen</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Exportierte Arbeitsbereiche (*.move);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>Der Arbeitsbereich wird hierher geholt</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>Entsperren Sie ihn wie auf dem anderen Computer.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>Entsperren Sie ihn mit dem Wiederherstellungscode und wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>Passwörter blieben dort: Melden Sie sich auf der Seite Verbindungen neu an.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>Ihr Arbeitsbereich ist hier.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Mit denen stummer Regeln</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Ausgewählte Warnung</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Noch keine Regel hat etwas gefunden</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Keine Warnung ist offen</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>Das Protokoll wird nach jeder Änderung, bei jedem Entsperren und nach jeder Synchronisierung an den Regeln gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>Die neuesten %1 von %Ln Warnung.</numerusform>
            <numerusform>Die neuesten %1 von %Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>%Ln Warnung wurde nicht übernommen.</numerusform>
            <numerusform>%Ln Warnungen wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>%Ln Regel ist bis %1 stummgeschaltet.</numerusform>
            <numerusform>%Ln Regeln sind bis %1 stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>%Ln Regel ist noch stummgeschaltet.</numerusform>
            <numerusform>%Ln Regeln sind noch stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>%Ln Regel ist nicht mehr stummgeschaltet.</numerusform>
            <numerusform>%Ln Regeln sind nicht mehr stummgeschaltet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>In einen Ordner, mit einem signierten Prüfpunkt daneben. Das Protokoll enthält keine Werte von Kontakten.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>Die Einträge, wie sie signiert sind: die Form, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Für ArcSight und andere Systeme, die Ereignisse sammeln.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Für einen Security Data Lake.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%Ln Datei in %1. Sie lässt sich ohne diese App prüfen.</numerusform>
            <numerusform>%Ln Dateien in %1. Sie lassen sich ohne diese App prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln Datei in %1.</numerusform>
            <numerusform>%Ln Dateien in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::LogPlaceList</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Passwort des Mailkontos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Ohne sie wird nichts gesendet.</translation>
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
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>Die meisten Anbieter wollen ein App-Passwort, das man auf ihrer Sicherheitsseite anlegt.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Eine Datei mit ihren Zertifikaten (PEM), wenn das des Mailservers von keiner öffentlichen stammt.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>Durch den Schlüsselbund entsperrt</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Durch Passphrase entsperrt</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Durch Wiederherstellungscode entsperrt</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Es läuft noch etwas. Anhalten und beenden?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>Was eine Synchronisierung bis dahin getan hat, ist vollständig, und der Rest kann beim nächsten Start weitergehen. Eine Person, die gerade entfernt wird oder eine andere Rolle bekommt, bleibt wie zuvor.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>Über Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Bewegt Kontakte zwischen den Systemen, in denen sie stehen, und Zapier: Nichts geht hinaus, was nicht gebraucht wird, jede Änderung lässt sich vorher sehen und nachher rückgängig machen, soweit die andere Seite es erlaubt, und was geschah, lässt sich beweisen.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>Der Wiederherstellungscode wird nur jetzt gezeigt. Ohne ihn beenden?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Wenn die Passphrase oder der Schlüsselbund verloren geht, sind auch die Daten verloren. Beim nächsten Start bieten die ersten Schritte einen anderen Code an.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne ihn beenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Demo – Contact Warden</source>
        <translation>Demo – Contact Warden</translation>
    </message>
</context>
<context>
    <name>warden::MatchQuestion</name>
    <message>
        <source>Is it the same person?</source>
        <translation>Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Dieselbe wie %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Sie bleiben getrennt, und %1 bekommt in %2 einen eigenen Kontakt.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Geht als neuer Kontakt weiter.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>Nichts wird geschrieben, und die nächste Synchronisierung fragt wieder.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Nach Bestätigungen sehen</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Von Hand bestätigen…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>Angenommen heißt, dass Zapier die Nachricht nahm. Ob der Zap seine Arbeit tat, weiß man erst, wenn sein Rückweg die Nachricht nennt oder ein Mensch es sagt.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Von Hand bestätigen</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>Hat der Zap für diese Nachrichten seine Arbeit getan?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>%Ln Nachricht dieses Laufs ist angenommen.</numerusform>
            <numerusform>%Ln Nachrichten dieses Laufs sind angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Sehen Sie zuerst in den Verlauf des Zaps. Festgehalten wird, dass Sie sie bestätigt haben und wann. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Ja, ich habe es gesehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Rückweg hinzufügen…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Auf einen anderen Computer umziehen</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Dieser Computer synchronisiert danach nicht mehr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>Der Arbeitsbereich wurde exportiert, darum synchronisiert dieser Computer ihn nicht.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Hier wieder synchronisieren</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Kontakte, Routen und das Protokoll kommen in eine Datei, die nur der Wiederherstellungscode öffnet. Passwörter und Anmeldungen bleiben hier.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Arbeitsbereich exportieren</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Exportierte Arbeitsbereiche (*.move);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>Der Arbeitsbereich wird exportiert</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Wiederherstellungscode anlegen…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Bringen Sie die Datei und den Wiederherstellungscode zum anderen Computer und wählen Sie dort „Ich habe einen Arbeitsbereich von einem anderen Computer“. Löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode sichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>Der Wiederherstellungscode ist gesichert.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Drucken Sie ihn und bewahren Sie ihn nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Dieser Computer synchronisiert ihn wieder.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Sorgen Sie dafür, dass es kein anderer Computer tut.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Regel stummschalten</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Stumm bis</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>%Ln Regel stummschalten</numerusform>
            <numerusform>%Ln Regeln stummschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Regeln, die stummgeschaltet werden</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Mehrere Regeln stummschalten</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>Was bis dahin gefunden wird, wird aufbewahrt und nur gezeigt, wo nach stummen Warnungen gefragt wird. Warnungen, die schon da sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Für alle, die sich fragen, warum es still ist. Die Notiz steht nicht im Protokoll.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>%Ln Regel wurde nicht stummgeschaltet.</numerusform>
            <numerusform>%Ln Regeln wurden nicht stummgeschaltet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Wie er ab der nächsten Anmeldung im Protokoll steht.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 meldet sich einmal damit an und ändert sie dann auf der Seite Einstellungen. Die bisherige Passphrase öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>Die Notiz ist zu lang: Sie hat %1 von %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Wie es um Ihre Kontakte steht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>Wer diesen Arbeitsbereich öffnen darf und was die Personen dürfen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Zugestimmt. Sagen Sie %1, dass es jetzt geht.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Abgelehnt. Sagen Sie %1, warum.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Was Sie dürfen</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>Sie sind: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Sie dürfen:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Ein Inhaber des Arbeitsbereichs fügt Personen hinzu und gibt ihnen Rollen.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Die Person hat vielleicht den Wiederherstellungscode, darum öffnet er von da an nichts mehr: Legen Sie danach einen neuen an.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>Der Wiederherstellungscode öffnet nichts mehr: Legen Sie unten einen neuen an.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>Die Person wird hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>%1 ist hinzugefügt. Sagen Sie der Person die Passphrase persönlich.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>Das allen nehmen, die „%1“ sind?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>%Ln Person hat diese Rolle. Darf sie dann weniger sehen, werden alle Daten mit neuen Schlüsseln verschlossen; das dauert einen Moment.</numerusform>
            <numerusform>%Ln Personen haben diese Rolle. Dürfen sie dann weniger sehen, werden alle Daten mit neuen Schlüsseln verschlossen; das dauert einen Moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>Die Rolle wird gespeichert</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>Die Rolle ist gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Angehalten. Die Rolle ist, wie sie war, für alle, die sie haben.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>Der Name wird geändert</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Der Name ist geändert.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Eine neue Passphrase für %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Die Passphrase wird gesetzt</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>Die Passphrase ist gesetzt. Die bisherige öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Andere Rolle</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>%1 zu „%2“ machen?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1 hat die neue Rolle ab der nächsten Anmeldung. Darf die Person dann weniger sehen, werden alle Daten mit neuen Schlüsseln verschlossen; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>Die Rolle wird geändert</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>Die Rolle ist geändert.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Angehalten. %1 hat noch die bisherige Rolle.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Die Person kann den Arbeitsbereich nicht mehr öffnen: Alle Daten werden mit neuen Schlüsseln verschlossen, das dauert einen Moment. Das Protokoll behält, was sie tat. Ändern Sie Passwörter und Hook-Adressen, die sie kannte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Angehalten. %1 wurde nicht entfernt und kann den Arbeitsbereich noch öffnen. Entfernen Sie die Person noch einmal.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Neuen Wiederherstellungscode anlegen?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>Der bisherige öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>Der neue Wiederherstellungscode gilt von nun an.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewahren Sie Ihren Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>Diese Rolle entfernen?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>Die Rolle ist entfernt.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Wie er im Protokoll stehen wird.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>Die Passphrase ist für die erste Anmeldung. Die Person ändert sie auf der Seite Einstellungen, und niemand sonst erfährt die neue.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Entsperren durch den Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Beenden: Alle geben eine Passphrase ein</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>Wer sich an das Konto dieses Computers setzt, könnte sonst den Arbeitsbereich als Sie öffnen.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Setzen Sie auf der Seite Einstellungen zuerst eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Behalten: Niemand sonst benutzt das Konto dieses Computers</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>Sie machen ohne Tippen weiter. Die neue Person meldet sich mit Name und Passphrase an.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Angemeldet %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Hat sich noch nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · entsperrt durch den Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Ein anderer Inhaber kann Ihre Rolle ändern.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Neue Passphrase…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Server oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>Der jetzige Ort. Mit Kontakten und Routen geht es dort weiter, wenn er dieselben Kontakte enthält.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Wo der Server jetzt ist. Er wird mit demselben Benutzernamen und Passwort ausprobiert, bevor etwas gespeichert wird, und muss dieselben Adressbücher haben.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Datei an ihrem jetzigen Ort wählen</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Kontakte (*.vcf *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Ordner an seinem jetzigen Ort wählen</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Nur wenn Ihr Unternehmen seine Zertifikate selbst ausstellt und sich das geändert hat: die neue CA-Datei. Leer: wie bisher.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Ausgewählter Kontakt</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Wählen Sie einen Kontakt aus, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>Was dorthin gesendet wird, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>Der Dienst kann nicht zurückgeben, was dort entfernt wird.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Werte jetzt und danach</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Vorher gesendet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Geht unverändert mit: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>Bei der letzten Synchronisierung</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Geändert in</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Wie in %1 machen</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>Jemand desselben Namens ist schon in %1.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Ein Name allein beweist nichts, darum werden sie nicht verbunden, es sei denn, Sie sagen es.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Bleibt nach den Regeln dieser Route hier: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Nach den Regeln dieser Route maskiert: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Nach den Regeln dieser Route gehasht: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 kann nicht aufnehmen: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Diese Werte bleiben, wo sie sind, und kommen dort nicht an.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Genau das würde geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Genau das geht hinaus, für %Ln Zapier-Task</numerusform>
            <numerusform>Genau das geht hinaus, für %Ln Zapier-Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Genau das geht hinaus</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln Byte, gezeigt wird der Anfang.</numerusform>
            <numerusform>%1, %Ln Bytes, gezeigt wird der Anfang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln Byte.</numerusform>
            <numerusform>%1, %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>Dieser Plan sendet genau diese Bytes. Nur wenn vorher andere Nachrichten an diesen Hook gehen, zählt die Folge ab deren Nummer weiter statt ab %1, und damit ändert sich die Signatur. sent_at ist die Zeit des Plans.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>Gesendet wird nur der Auftrag, ihn zu entfernen.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Gemeldet an %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Ausgewählter Kontakt</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Plan durchsehen</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Rückgängigmachen durchsehen</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Dieser Plan wartet auf einen Administrator.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Bitten Sie einen, diesen Arbeitsbereich zu öffnen und ihn durchzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>Sie haben %Ln Kontakt entschieden.</numerusform>
            <numerusform>Sie haben %Ln Kontakte entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Entscheiden Sie weiter, oder nehmen Sie Ihre Entscheidungen in den Plan auf.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Plan aktualisieren</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>Das ist Ihr erster Plan: was eine Synchronisierung täte, Kontakt für Kontakt.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Wählen Sie unten einen aus, um seine Werte zu sehen und genau die Bytes für einen Zap. „Anwenden“ schreibt genau das. „Nicht jetzt“ lässt alles, wie es ist. Was geschrieben wurde, lässt sich nachher rückgängig machen, außer was an einen Zap ging oder was ein Dienst nicht zurückgeben kann; der Plan kennzeichnet es.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>Dieser Plan ließ sich nicht machen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>warden::PlanRoutes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Routes of this plan</source>
        <translation>Routen dieses Plans</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln Kontakt der Quelle war nicht lesbar und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Kontakte der Quelle waren nicht lesbar und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Noch kann nichts hinausgehen</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Verbinden Sie ein Konto, in das Kontakte gehen. Dann steht hier seine Richtlinie.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>Was an wen hinausgehen darf und wie.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>Sie dürfen die Richtlinien ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Dazu braucht es die Berechtigung, Routen zu ändern: Ein Inhaber oder Administrator hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>Eine Änderung wartet auf eine zweite Person.</numerusform>
            <numerusform>%Ln Änderungen warten auf eine zweite Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Bis jemand anderes zustimmt, geht nicht mehr hinaus als zuvor.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Andere Ziele</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Dienste, mit denen nichts verbunden ist</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Womit die erste Route zu einem davon beginnen wird.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>Kontakte in „%1“ gehen nicht mehr hinaus.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Eine Gruppe von der Liste nehmen</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>Dürfen Kontakte in „%1“ wieder hinausgehen?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>Die Gruppe bleibt auf der Liste, bis eine zweite Person zustimmt.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Ab der nächsten Synchronisierung lässt jede Route sie nach ihrer eigenen Richtlinie hinaus.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>Kontakte in „%1“ dürfen wieder hinausgehen.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>dort kein Platz dafür</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Nur Name und E-Mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>Der vorige Kontakt</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>Der nächste Kontakt</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Wie hinausgeht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>%Ln weiteres Feld bleibt hier</numerusform>
            <numerusform>%Ln weitere Felder bleiben hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>%Ln weiteres Feld</numerusform>
            <numerusform>%Ln weitere Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Maskiert zeigt einen Teil: a•••@example.com. Gehasht ist ein Code, der dem Empfänger sagt, ob zwei Werte gleich sind, und sonst nichts darüber; andere Empfänger bekommen andere Codes.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Nur ein Zap kann mit maskierten oder gehashten Werten etwas anfangen, ein Adressbuch nicht.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: geht nie hinaus, wegen einer Gruppe</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Abgelehnt von %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Nur Kontakte in %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Route %1 bearbeiten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Ändern, womit eine neue Route zu %1 beginnt</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>Wird angehalten. Was gerade läuft, wird noch beendet.</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bis jetzt</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Bericht über ein Quartal</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>Was synchronisiert wurde und von wem, wessen Anmeldung fehlschlug und ob das Protokoll noch ist, was es war: Es wird dafür geprüft. Der Bericht enthält keine Werte von Kontakten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>protokollbericht</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Zu manchen Stunden still bleiben</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Kritische Warnungen werden trotzdem gesendet</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>An den Tagen, an denen sie beginnt:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>Was inzwischen kommt, ist danach eine Nachricht. Die Zeiten sind die des Computers, der sendet.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Neuen Wiederherstellungscode anlegen…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Wer ihn hat, kann diesen Arbeitsbereich als dessen erster Inhaber öffnen. Er erlischt, wenn ein Inhaber entfernt wird oder eine andere Rolle bekommt.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>Es gibt keinen. Ohne ihn bedeutet eine verlorene Passphrase oder ein verlorener Schlüsselbund, dass sich die Daten nicht mehr öffnen lassen.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>Ich habe den Wiederherstellungscode sicher verwahrt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden: Wiederherstellungscode

%1

Wer diesen Code und den Ordner des Arbeitsbereichs hat, kann ihn öffnen. Bewahren Sie ihn auf, wo Sie Verträge aufbewahren.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode sichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Bringen Sie die Datei an einen Ort weit weg von diesem Computer.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>Beim Dienst oder in der Datei wird nichts gelöscht. Dieser Arbeitsbereich vergisst seine Kopie der Kontakte, das Passwort und die Routen, die sie benutzen. Das Protokoll behält, was geschah.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Auch die Anmeldung bei %1 beenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Mit diesem Protokoll weitermachen</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>Wurde dieser Ordner aus einer Sicherung wiederhergestellt?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Wenn Sie weitermachen, kann wieder synchronisiert werden, und ein Eintrag in Ihrem Namen sagt für immer, was fehlt. Gelöscht wird nichts. Hat niemand eine Sicherung zurückgespielt, machen Sie nicht weiter: Finden Sie zuerst heraus, wer in den Ordner schreiben kann.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>Sicherheit durchsehen</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Schritte der Durchsicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Für das Protokoll; sie darf leer bleiben.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>Das Protokoll wird sagen, dass Sie, %1, heute all das durchgegangen sind. Die nächste Durchsicht beginnt, wo diese endet, und ist in einem Monat fällig.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Durchsicht abschließen</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Sehen Sie zuerst jeden Schritt an.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>Alles widerrufen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Alles widerrufen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Geben Sie „%1“ ein, um weiterzumachen</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Zeugen des Protokolls</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>Wo es welche gibt, werden hier Passwörter von Postfächern und Adressen von Hooks vergessen.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Es wird widerrufen</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>Was fehlschlug, ist noch nicht beendet. Klicken Sie auf „Weitermachen“, um diese noch einmal zu versuchen; was beendet ist, bleibt so.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>Es gab keinen Zugang zu widerrufen.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Durch diesen Arbeitsbereich kommt niemand mehr hinein. Was Sie noch beenden müssen, steht unten. Um wieder zu synchronisieren, melden Sie sich bei jeder Verbindung neu an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanäle für Warnungen</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Für den Notfall: ein gestohlener Computer, ein bekannt gewordener Schlüssel, jemand, der keinen hätte haben sollen. Was sich bei einem Dienst beenden lässt, wird beendet; der Rest wird hier vergessen, und unten steht, was Sie dort selbst beenden. Kontakte, Routen und das Protokoll bleiben; mit einem Dienst wird nichts synchronisiert, bis sich jemand neu anmeldet.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Wer diese Rolle hat, darf</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>Rolle %1 ändern</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>Rolle %1 entfernen</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Sie kann weg, sobald niemand sie mehr hat.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>Hinaus geht: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; maskiert: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; gehasht: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; nur Kontakte in %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 hat dieser Route nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Auf ihr wird nichts synchronisiert, bis sie geändert ist.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>%1 hat %2 darum gebeten. Auf dieser Route wird nichts synchronisiert, bis jemand anderes auf der Seite Personen zustimmt.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eine Richtung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>%1 synchronisieren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Nicht alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, Rückgängigmachen: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Neuer Schlüssel für Hashes…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Route bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eine Richtung</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Zwei andere Adressbücher wären eine andere Route: Fügen Sie eine neue hinzu.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>Beide Richtungen: Änderungen auf jeder Seite erreichen die andere.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Was hinausgehen darf</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>Unterschiede in dem, was hier bleibt, werden nicht beachtet.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Nur diese Gruppen</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Namen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Wenn ein Kontakt in der Quelle weg ist</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Wenn beide Seiten denselben Wert geändert haben</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>Auf mich warten bei mehr Entfernungen als</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>Auf mich warten bei mehr als diesem Anteil eines Adressbuchs</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Eine Synchronisierung, die mehr entfernen würde, schreibt auf dieser Route nichts, bis jemand sie angesehen hat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Neuer Schlüssel für Hashes</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>Einen anderen Schlüssel für das anlegen, was gehasht hinausgeht?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>Ein neuer Schlüssel ist angelegt.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>Die nächste Synchronisierung sendet jeden Kontakt neu.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>%1 wird Sie danach bitten, Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Bisher wurde nur das Lesen verlangt. Die Route wartet, bis Sie sich noch einmal angemeldet haben.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Wählen Sie zwei verschiedene Adressbücher.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Wählen Sie mindestens ein Feld.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Warnung auslösen ab mehr als so vielen Kontakten am Tag</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Gezählt wird, was sie anlegt und ändert. Viel mehr als für diese Route üblich löst ebenfalls eine aus, sobald das bekannt ist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>Zwischen diesen beiden führt schon „%1“.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Bearbeiten Sie diese Route, außer wenn die neue für andere Gruppen oder Felder ist.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>Auf mich warten bei mehr Nachrichten „entfernt“ als</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>Auf mich warten bei mehr als diesem Anteil der gesendeten Kontakte</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Ausgewählte Regel</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Wählen Sie eine Regel aus, um zu sehen, was sie findet.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Über das bisherige Protokoll</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>Stumm bis %1. Ihre Warnungen werden aufbewahrt und gezeigt, wo nach stummen gefragt wird.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Sie hält alle Läufe an, bis ihre Warnungen geschlossen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln Eintrag konnte nicht daran gemessen werden.</numerusform>
            <numerusform>%Ln Einträge konnten nicht daran gemessen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Harmlos ist es bei</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>Beispiele ausprobieren</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>Misst sie an Einträgen, die sie finden soll und nicht finden soll.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Sie hat keine.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Datei sichern…</translation>
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
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>Sie schlug bei %1 Beispielen an und schwieg bei %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Alle Beispiele kamen heraus, wie sie sollten.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 von %2 Beispielen kamen nicht heraus, wie sie sollten.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>Die Datei der Regel ist gesichert.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Datei der Regel sichern</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Sigma-Regeln (*.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>Stummgeschaltet von %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>Stummgeschaltet von %1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>Alle Läufe anhalten, bis ihre Warnungen geschlossen sind</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Jede Person für sich</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Jede Adresse für sich</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Jedes Netz für sich</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Jede Verbindung, jede Route, jeder Plan für sich</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Jeder Dienst für sich</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Gezählt wird</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>Er ist der Titel ihrer Warnungen.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Kann fehlen. Für alle, die ihre Warnungen sehen.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Über das bisherige Protokoll</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Mindestens so oft</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuten, Stunden oder Tage</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 oder mehr innerhalb von</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>Die Regel kann so nicht übernommen werden.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Mitgelieferte Regeln</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>warden::RulesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chosen rule</source>
        <translation>Ausgewählte Regel</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>Eine Regel Ihrer Dateien ist abgelehnt.</numerusform>
            <numerusform>%Ln Regeln Ihrer Dateien sind abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>Eine Regel ist hinzugefügt.</numerusform>
            <numerusform>%Ln Regeln sind hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 Andere sind abgelehnt.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>Die Regel ist gespeichert.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>Das Protokoll wird von nun an daran gemessen.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Regeln entfernen</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>Die Datei „%1“ entfernen?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Alle Regeln darin verschwinden. Was sie fanden, bleibt. Sichern Sie die Datei vorher, wenn Sie sie zurückhaben möchten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Die Datei ist entfernt.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>Was der Lauf schrieb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Diesen Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, von %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>%1 dieses Laufs lassen sich nicht rückgängig machen: Was dort gesendet oder entfernt wurde, kann nicht zurückgegeben werden.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Dieser Lauf hatte nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>Es wird nachgesehen, was rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RunItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be undone)</source>
        <translation>%1 (nicht rückgängig zu machen)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(Name nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Nicht alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>Wo Sie bei %1 klicken</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Auch in diesen Ordnern suchen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Geheimnisse finden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>Die üblichen Orte sind Profile und Verlauf Ihrer Shell, .env, .netrc und Ähnliches. Dateien werden im Arbeitsspeicher verglichen, und von ihnen bleibt nichts als ihr Name.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>Ordner werden acht Ebenen tief durchsucht, bis zu 20.000 Dateien, von jeder die ersten 4 MiB, zusammen 2 GiB.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Sieht nach, ob ein Passwort, ein Schlüssel oder eine Hook-Adresse dieses Arbeitsbereichs in einer Datei liegt: an den üblichen Orten Ihres Benutzerkontos und in den Ordnern, die Sie hinzufügen.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>Eine zweite Person stimmt zu</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>Was angehakt ist, geschieht erst, wenn auch jemand anderes zugestimmt hat.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Ein Plan, der mehr Kontakte entfernt als</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Entfernungen, die eine Person allein darf</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Eine Route zu einem Konto, in das noch keine Route schreibt</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Eine Route, die mehr Felder oder mehr Kontakte sendet als vorher</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Ein Export aller Kontakte</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Verbergen, was getippt wird</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Geheimnisse finden…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Noch wurde nichts geprüft</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Eine Prüfung betrachtet Erlaubtes, zweite Faktoren, Zertifikate, Schlüssel, Dateien, Personen und das Protokoll. Sie fragt nur die Dienste, die Sie verbunden haben, und ändert nichts.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>Ein Inhaber oder Administrator prüft. Was gefunden wurde, steht hier.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Ausgewählte Prüfung</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Alles widerrufen…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>Ein Computer gestohlen, ein Schlüssel bekannt geworden?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Es wird geprüft</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>Gezeigt wird, was vorher gefunden wurde. Eine lange Liste von Konten geht eine Stunde lang dort weiter, wo Sie angehalten haben.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Dateien werden durchsucht</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>Gezeigt wird, was vorher gefunden wurde.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>sicherheitsbericht</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>Der Sicherheitsbericht ist gesichert.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Er ist dort nicht verschlüsselt: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Eine neue Route hierher beginnt mit</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Keine Route führt hierher.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Adressbücher</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud und die meisten Mailanbieter.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Eine vCard-Datei, eine Tabelle von Google oder Outlook (.csv) oder ein Ordner mit .vcf-Dateien.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>Die Kontakte eines Google-Kontos. Sie melden sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>Die Kontakte eines Outlook-Postfachs. Sie melden sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>Die Kontakte eines HubSpot-Kontos, mit einem Schlüssel oder dem Browser.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Sendet Ihrem Zap für jeden geänderten Kontakt eine Nachricht. Daraus lesen kann man nicht.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Anmeldungen bei Diensten</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>Was Google, Microsoft und HubSpot über Anmeldungen, zugelassene Apps und Taten von Administratoren sagen. Es wird Teil dieses Protokolls, jedes Ereignis einmal.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Kein verbundener Dienst führt ein solches Protokoll</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace, Microsoft 365 und HubSpot tun es. Verbinden Sie dort ein Konto, um zu sehen, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Zurück zum Protokoll</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Noch einmal abrufen</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>Anmeldungen werden abgerufen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>Was vorher kam, ist im Protokoll. Der nächste Abruf macht dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>%Ln neuer Eintrag ist im Protokoll.</numerusform>
            <numerusform>%Ln neue Einträge sind im Protokoll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>Die meisten gelten für Sie, auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>Das Fenster spricht sie, wenn Contact Warden das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Sperren, wenn niemand die App benutzt</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Kontakte und Protokoll sind dort verschlüsselt. Passwörter liegen im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Zeugen des Protokolls</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>Ihre Organisation hat das festgelegt.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>Gesperrt wird auch mit dem Bildschirm, wenn ein anderer Benutzer diesen Computer übernimmt, und im Ruhezustand. Eine laufende Synchronisierung geht bis zu ihrem Ende weiter; vor dem Ruhezustand hält sie beim nächsten Kontakt an.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Eine laufende Synchronisierung geht bis zu ihrem Ende weiter.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Kontakte und Protokoll sind dort verschlüsselt. Passwörter liegen versiegelt im selben Ordner; ein Schlüsselbund wird nicht benutzt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Die ersten Schritte ausblenden</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Nächstes Bedienelement, und das vorige</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Eine Schaltfläche drücken, ein Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Öffnen, was in einer Liste gewählt ist</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Eine Suche leeren, einen Dialog schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Für „%1“, als %2. Kontakte und Routen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Für „%1“, als %2, damit das Protokoll seiner Anmeldungen gelesen werden kann. Kontakte und Routen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Für „%1“, als %2, damit die Sicherheit zweite Faktoren und Administratoren prüfen kann. Kontakte und Routen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Für „%1“, als %2, damit die Sicherheit zweite Faktoren, Administratoren und Apps mit Zugang prüfen kann. Kontakte und Routen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>Der Zustimmungsbildschirm der App ist im Test: Jede Anmeldung läuft nach 7 Tagen ab</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Kopieren Sie Client-ID und Clientschlüssel, wie der Dienst sie jetzt zeigt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>Zeigt der Browser eine Fehlerseite?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Adresse der Fehlerseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>Sie melden sich auf der Seite des Dienstes an: Ihr Passwort kommt nicht hierher. Noch wird nichts gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse benutzen</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Kopieren Sie aus der Adresszeile des Browsers die ganze Adresse der Seite, die nicht erreichbar war. Geben Sie sie niemand anderem.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 wird Sie bitten, zu erlauben:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Wartet auf Sie im Browser</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Kopieren Sie den Link und öffnen Sie ihn in einem Browser dieses Computers.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Angemeldet. Gespeichert wird, sobald die laufende Synchronisierung zu Ende ist.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Angemeldet. Wird gespeichert.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Diese Adresse gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Kopieren Sie die ganze Adresse der Seite, die sich zuletzt geöffnet hat. Die Anmeldung wartet noch.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Code für den Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Damit kann Ihr Zap erkennen, dass eine Nachricht wirklich von hier kommt. Er wird nur jetzt gezeigt; überspringen Sie ihn, wenn Ihr Zap nicht prüfen muss.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Für einen Schritt „Code by Zapier“, direkt nach dem Trigger:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Zeigen, wo zu klicken ist: Schritt %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Bringt Kontakte von einem Adressbuch in ein anderes, nach den Regeln seiner Routen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Erst Vorschau</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Öffnen Sie einen Lauf, um zu sehen, was er schrieb, und um ihn rückgängig zu machen.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Ein Plan wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>Nichts davon wurde geschrieben. Sehen Sie ihn an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Es gibt noch keine Routen</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Ein Inhaber oder Administrator fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Eine Route braucht zwei Adressbücher</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Verbinden Sie eines, aus dem Kontakte gelesen werden, und eines, in das sie gebracht werden.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Sagen Sie, wohin Kontakte gehen sollen</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Eine Route führt von einem Adressbuch zu einem anderen, mit Regeln, was hinausgehen und was entfernt werden darf.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Warnungen öffnen</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Ein Rückgängigmachen wartet auf Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>Es wird synchronisiert</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Ein Plan wird gemacht</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Alles ist synchron.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Eine Synchronisierung würde nichts schreiben.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Nichts wartet mehr auf Sie.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Der Plan wird angewendet</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>Der Lauf wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>Nichts wurde entfernt oder verbunden. Gefragt wird erst wieder, wenn sich einer dieser Kontakte ändert oder die Regeln der Route.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Route entfernen</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>Die Route „%1“ entfernen?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>Auf keiner Seite wird ein Kontakt entfernt. Dieser Arbeitsbereich vergisst, welche Kontakte auf dieser Route zusammengehören; eine neue Route zwischen den beiden würde sie also neu zuordnen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Eine Route braucht zwei Adressbücher</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Verbinden Sie eines, aus dem Kontakte gelesen werden, und eines, in das sie gebracht werden.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ergebnis ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>%Ln weiterer steht im Lauf.</numerusform>
            <numerusform>%Ln weitere stehen im Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Frühere Nachrichten: %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Durchsehen, was wartet</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>Nicht, was Sie wollten? Zeigen Sie den Lauf, und drücken Sie dort Diesen Lauf rückgängig machen. Es wird genannt, was sich nicht zurücknehmen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>%1 von %Ln ausgewählten Zeile kopiert.</numerusform>
            <numerusform>%1 von %Ln ausgewählten Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>%1 von %Ln ausgewählten Zeile kopieren</numerusform>
            <numerusform>%1 von %Ln ausgewählten Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile kopieren</numerusform>
            <numerusform>%Ln Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (jetzt nicht gezeigt)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Zwischen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Breiten mit Tasten ändern</translation>
    </message>
</context>
<context>
    <name>warden::TimeBars</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Nicht bestandene Prüfungen, Tag für Tag</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>Höchstens %1, am %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Nicht bestandene Prüfungen, Tag für Tag</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>Der Arbeitsbereich ist gesperrt</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>Ihre Kontakte liegen verschlüsselt in %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wählen Sie Ihren Namen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Wie gedruckt; Leerzeichen, Striche und Großschreibung sind egal.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Wählen Sie eine neue Passphrase für das nächste Mal:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>Demo noch einmal öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Die Demo wird geöffnet</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Entsperren durch den Schlüsselbund beenden…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>Ab dem nächsten Mal geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Wer sich an das Konto dieses Computers setzt, kann den Arbeitsbereich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>Ihre Passphrase öffnet den Arbeitsbereich. Ein Inhaber hat sie für Sie gesetzt und kennt sie, wählen Sie also eine eigene.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>Der Schlüsselbund dieses Computers oder Ihre Passphrase öffnet den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet den Arbeitsbereich. Sie haben noch keine Passphrase; setzen Sie eine, um ohne Schlüsselbund zu entsperren.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>Ihre Passphrase öffnet den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Setzen Sie zuerst eine Passphrase, sonst öffnet nichts den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Für Sie öffnet jetzt nur noch Ihre Passphrase den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Durch den Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>Ab dem nächsten Mal öffnet ihn der Schlüsselbund dieses Computers für Sie.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet den Arbeitsbereich jetzt für Sie.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Wer sich an das Konto dieses Computers setzt, gilt dann als Sie; niemand sonst darf es also benutzen. Die Passwörter der Dienste kommen in den Schlüsselbund: Ein zeitgesteuerter Sync läuft dann nur, solange Sie an diesem Computer angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Neue Versionen melden</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Mehr darüber lesen</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Solange diese App geöffnet ist, fragt sie %1 einmal am Tag, welche Versionen es gibt. Der Betreiber dieses Servers erfährt die Adresse Ihres Netzes und dass dort Contact Warden benutzt wird, sonst nichts. Nichts wird heruntergeladen oder installiert. Die Wahl gilt für alle in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>Das wählt ein Inhaber oder Administrator.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>Mehr darüber lesen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Diese neue Version ausblenden</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Gezählt wurden %1; üblich sind etwa %2, von %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Wurzel-Hash: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Ergebnis ausblenden</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Mit gesichertem Prüfpunkt vergleichen…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Mit diesem Protokoll weitermachen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Zeugen hinzufügen</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>Sie finden sie unter „Ansichten“ wieder. Niemand sonst sieht sie. Eine gleichnamige wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Keiner: Nachrichten bleiben „angenommen“</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Rückweg (freiwillig)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Wählen Sie die Datei, die der Zap schreibt</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Text (*.txt *.csv *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Wählen Sie den Ordner, den der Zap füllt</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Eine Datei, in der Ihr Zap vermerkt, was er getan hat: Zapier selbst sagt nur, dass es eine Nachricht angenommen hat. Geben Sie dem Zap einen letzten Schritt: Dropbox, OneDrive oder Google Drive, „Append to text file“ oder „Create text file“, mit dem idempotency_key der Nachricht als Text. Wählen Sie dann hier die Datei oder den Ordner, wie er auf diesem Computer ankommt.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Willkommen bei Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>Ihre Kontakte werden verschlüsselt auf diesem Computer aufbewahrt, in einem Arbeitsbereich. Es dauert eine Minute, einen anzulegen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Er steht im Protokoll neben dem, was Sie tun.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>Was den Arbeitsbereich öffnet</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>Ich habe einen Arbeitsbereich von einem anderen Computer</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Er wird in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewahren Sie Ihren Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Er öffnet den Arbeitsbereich, wenn Schlüsselbund oder Passphrase verloren sind. Er wird nur jetzt gezeigt, und niemand sonst hat ihn.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>Ihr Arbeitsbereich ist bereit</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Ein zweites Fenster öffnet sich mit erfundenen Kontakten bei erfundenen Diensten. Beim Schließen wird es gelöscht; Ihr Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Gefunden: %1. Der Arbeitsbereich öffnet sich, wenn Sie an diesem Computer angemeldet sind.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>Oder benutzen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Die Schlüssel werden angelegt</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Mit erfundenen Daten ausprobieren</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>Nur mal schauen? Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Zuerst mit erfundenen Daten ausprobieren</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Ein tragbarer Arbeitsbereich wird allein mit seiner Passphrase geöffnet.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>Er lässt nichts auf diesem Computer zurück, auch nicht in dessen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Schritt 1 von 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Schritt 2 von 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, ein anderes Adressbuch (CardDAV), eine Kontaktdatei oder ein Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Bitte wählen Sie eine Passphrase. Kontakte, Protokoll und Passwörter werden nur verschlüsselt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Rollen, die es dürfen: %1. Ein Inhaber kann Ihnen eine davon geben.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Zeugen des Protokolls</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Zeugen hinzufügen…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>Ein Zeuge erfährt, wie weit das Protokoll gekommen ist, und nichts von dem, was geschah. Solange er sich erinnert, kann niemand das Protokoll umschreiben, ohne dass es auffällt.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>Diesen Zeugen entfernen: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Er erfährt nichts mehr. Was ihm gemeldet wurde, bleibt, wo es ist, und das Protokoll sagt, dass er entfernt wurde.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adresse des Hooks</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Hinzufügen und melden</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Zeugen hinzufügen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Ein Postfach</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Ein Hook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>Am besten einer, in den dieser Computer Dateien legen, aber keine ändern darf: eine Freigabe oder Festplatte von jemand anderem. Jeder Prüfpunkt wird eine eigene Datei.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Ordner für Prüfpunkte wählen</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Er bekommt den Prüfpunkt als JSON. Die Adresse wird als Geheimnis aufbewahrt und darum nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>Der erste Prüfpunkt wird gemeldet…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Jemand, der das Protokoll nicht ändern kann.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Jetzt melden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>Das Wort einer Person</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 bürgt dafür</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Seit %1, bis %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Datei noch einmal sichern…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Gezeigt durch %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Datei noch einmal sichern</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Die Datei ist gesichert.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Er ist dort nicht verschlüsselt: %1</translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Eine Warnung ist offen</numerusform>
            <numerusform>%Ln Warnungen sind offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Alte und neue Werte</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>Ihre Rolle sieht das Protokoll ohne Kontakte. Wer Kontakte sehen darf, findet hier, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>Sie sind nicht lesbar: Die Synchronisierung ist nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Sie sind vergessen: Alte und neue Werte werden 90 Tage aufbewahrt und nicht länger als der Kontakt und seine Verbindung. Das Protokoll behält die Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Synchronisierung mit %Ln weiterem öffnen</numerusform>
            <numerusform>Synchronisierung mit %Ln weiteren öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>Seine Werte sind vergessen.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>Was vorher gesendet wurde, ist nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>Seinen Export importieren…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Protokoll von Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Kein Programm kann Zapiers Protokoll abrufen. Sie können es dort exportieren und die Datei importieren:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. Öffnen Sie auf zapier.com die Einstellungen, dann „Audit log“.</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Exportieren Sie es als CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Importieren Sie die Datei hier. Jeder Eintrag kommt einmal hinein, wie oft Sie es auch tun.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>Die Seite gibt es für Inhaber von Team-Konten, die 6 Monate aufbewahren, und für Inhaber und Super-Admins von Enterprise-Konten, die 12 aufbewahren.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Was Zapier darüber sagt</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Wählen Sie, was Zapier exportiert hat</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>Das Protokoll wird importiert</translation>
    </message>
</context>
</TS>
