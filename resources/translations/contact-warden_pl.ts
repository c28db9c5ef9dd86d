<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Otworzyć account.apple.com i zalogować się. W „%1” wybrać „%2”.</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Wybrać „%1”, wykonać podane tam kroki i skopiować nowe hasło do pola hasła poniżej.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Otworzyć app.fastmail.com i zalogować się. W „%1”, „%2” znaleźć „%3” i nacisnąć „%4”.</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Nacisnąć „%1”. Fastmail może tu poprosić o hasło do samego konta.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Wybrać nazwę. Jako dostęp wybrać „%1” lub mniejszy, o ile obejmuje kontakty. Nacisnąć „%2” i skopiować nowe hasło do pola hasła poniżej.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Otworzyć swój Nextcloud w przeglądarce; na obrazach nazywa się on nextcloud.example.com. U góry kliknąć swoje zdjęcie i wybrać „%1”, a jako administrator „%2”.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>W „%1” znaleźć „%2”. Jako „%3” wpisać „%4” i nacisnąć „%5”.</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Skopiować to, co jest pod „%1”, do nazwy użytkownika poniżej, a „%2” do hasła. Nextcloud pokazuje je tylko ten jeden raz.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>To właściwy adres: należy zostawić go bez zmian.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>Adres e-mail konta Apple.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Hasło aplikacji. Hasło samego konta Apple nie jest przyjmowane, a bez uwierzytelniania dwuskładnikowego nie ma haseł aplikacji.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>Cały adres Fastmail, razem z tym, co jest po znaku @.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Hasło aplikacji. Hasło samego konta Fastmail nie jest przyjmowane, a w planie Basic nie ma haseł aplikacji.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>Adres, pod którym Nextcloud otwiera się w przeglądarce: reszta zostanie uzupełniona.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Nazwa użytkownika w Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Hasło aplikacji. Gdy włączone jest uwierzytelnianie dwuskładnikowe, Nextcloud nie przyjmuje innego.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>Adres serwera albo tylko domena e-mail: reszta zostanie znaleziona.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>Najlepiej hasło aplikacji, utworzone w usłudze tylko dla tej aplikacji.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Należy zapytać tę osobę, czy to ona. Jeśli nie, próbuje ktoś inny: trzeba zablokować tę aplikację, a osoba ta powinna ustawić nową frazę dostępu.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Należy zapytać tę osobę, czy to ona. Jeśli nikt o tym nie wie, trzeba zakończyć jej sesje w usłudze i ustawić tam nowe hasło z drugim składnikiem.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Należy zapytać, kto to zrobił i dlaczego. Jeśli nikt o tym nie wie, trzeba cofnąć to w usłudze i zakończyć sesje tego konta.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Należy zweryfikować dziennik i porównać go ze świadkiem. Trzeba ustalić, kto może zapisywać w folderze obszaru roboczego.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Ktoś nieznany tutaj ma pliki tego obszaru roboczego. Jeśli to ktoś, kto już tu nie pracuje, należy poprosić o zwrot komputera lub kopii.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Należy zapytać, co ta osoba chciała zrobić. Potrzebuje innej roli albo nie powinna była próbować.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Należy zapytać, kto nadał tę rolę i dlaczego. Jeśli nikt o tym nie wie, trzeba ją odebrać.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Należy sprawdzić, czy któreś z tych logowań się udało. Kto używa takiego hasła, dostaje nowe oraz drugi składnik.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Należy porównać to, co może wychodzić, z tym, czego potrzebuje Zap, i cofnąć to, czego nie potrzebuje.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Należy zapytać, kto o tym zdecydował i czy Zap potrzebuje tych pól. Czego nie potrzebuje, trzeba cofnąć.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Należy sprawdzić, co teraz może połączenie i czy potrzebuje tego któraś trasa. Jeśli nie, trzeba zalogować się ponownie z mniejszymi uprawnieniami.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Należy sprawdzić, które logowanie wygasa, i zalogować się ponownie, zanim to nastąpi.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Należy zapytać, kto był wtedy przy tym komputerze. Jeśli nikt, trzeba sprawdzić, co wyszło, i zablokować tę aplikację.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Należy przejrzeć plan: zwolnić go, jeśli jest zamierzony, a w przeciwnym razie odrzucić.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Należy sprawdzić, co usunięto. Jeśli nie było to zamierzone, trzeba cofnąć synchronizację i ustalić, kto opróżnił książkę adresową.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Należy sprawdzić, co przeszło tą trasą. Jeśli nikt o tym nie wie, trzeba wyłączyć trasę i ustalić, kto zapełnił książkę adresową.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Należy sprawdzić, czy książka adresowa jest w usłudze w całości. Jeśli została wyczyszczona, trzeba wyłączyć trasę, dopóki książka nie wróci.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Należy sprawdzić, czy trasa nadal znajduje swoje kontakty i czy ktoś nie zawęził tego, co ona obejmuje.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Należy sprawdzić, czy ta trasa jest potrzebna i które pola nią wychodzą.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Należy sprawdzić, czy Zap jest włączony, i ponownie wpisać adres hooka.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Należy sprawdzić w Zapierze, czy Zap jest włączony, co mówi jego historia i czy nadal zapisuje na drodze powrotnej.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Należy zalogować się ponownie. Jeśli nikt nie zmienił hasła, trzeba zapytać w usłudze, kto zakończył dostęp.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Należy ustawić zegar tego komputera według serwera czasu. Jeśli ktoś go cofnął, trzeba zweryfikować dziennik.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Otwórz synchronizację</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Pokaż synchronizację</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Otwórz połączenia</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>Napraw połączenie</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Otwórz bezpieczeństwo</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Otwórz stronę: %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Otwórz osoby</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Odbierz wszystko…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Otwórz zasady</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Przejrzyj plan</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Zweryfikuj dziennik</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Należy sprawdzić, co się stało, i zapytać wymienione osoby.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Należy sprawdzić, co tam trafiło i którymi trasami. Jeśli o którejś nikt nie wie, trzeba ją wyłączyć i ustalić, kto ją dodał.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Należy sprawdzić, czy plan trasy na kogoś czeka i czy nadal działa to, co ją uruchamia. Jeśli nikt jej nie potrzebuje, trzeba ją wyłączyć.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Nowe trasy do: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Teraz wychodzą także</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Już niemaskowane ani niehaszowane jak dotąd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Nic nie jest synchronizowane z powodu alertu: „%1”.</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Otwarty alert: „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>Otwarty jest %Ln alert. Najpoważniejszy: „%1”.</numerusform>
            <numerusform>Otwarte są %Ln alerty. Najpoważniejszy: „%1”.</numerusform>
            <numerusform>Otwartych jest %Ln alertów. Najpoważniejszy: „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>plik jest za duży: przyjmowane jest najwyżej %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>plik ma za dużo wierszy: przyjmowane jest najwyżej %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>zagnieżdżenie jest zbyt głębokie</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>jest ich za dużo: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>to nie jest zwykły tekst</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>to nie jest YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>nie ma tu żadnej reguły</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>kotwice i aliasy YAML nie są przyjmowane</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>znaczniki YAML nie są przyjmowane</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>klucz „%1” występuje dwa razy</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>brakuje klucza „%1”</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>klucz „%1” jest nieznany</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>wartość „%1” nie należy do dozwolonych w tym miejscu</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>„%1” ma inny rodzaj wartości, niż jest tu potrzebny</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>wartość „%1” jest za długa</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>„%1” nie ma wartości</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>programy różnie odczytują liczbę %1: trzeba ją ująć w cudzysłów</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>ten rodzaj reguły nie jest przyjmowany: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>modyfikator „%1” jest nieznany</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>modyfikator „%1” nie jest obsługiwany</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>tych modyfikatorów nie można łączyć: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>nie można odczytać tego wyrażenia regularnego: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>to wyrażenie regularne mogłoby trwać bez końca lub zużywa za dużo zasobów: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>symbol wieloznaczny nie może stać w zakodowanej wartości: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>warunek wymienia „%1”, którego nie ma</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>nie można odczytać tego warunku: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>„%1” nie jest odcinkiem czasu: należy wpisać 15m, 6h lub 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>liczba %1 jest poza zakresem</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>odwołuje się do reguły „%1”, której nie ma</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>inna reguła ma ten sam identyfikator lub nazwę: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>odwołuje się do samej siebie: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>alias „%1” donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>nie może zadziałać</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>brak źródła</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>wyciszona</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywna</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Części nie da się znaleźć: zdarzenia nigdy nie mają: %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>Jest nieaktywna: nic tutaj nie dostarcza zdarzeń, na które patrzy.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>Jest nieaktywna, dopóki nie zostaną pobrane zdarzenia: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>Nie może zadziałać: zdarzenia nigdy nie mają: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Wiersz %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>plik „%1” ma już regułę o tym samym identyfikatorze lub nazwie: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Administrator działał po raz pierwszy z danej sieci</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Zmiana dokonana przez administratora usługi przyszła z sieci, w której ten administrator nie był widziany od dziewięćdziesięciu dni, albo od administratora, który w ogóle nie był widziany. Pierwsze dwa tygodnie służą do nauki.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Praca z innego miejsca</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Ktoś został administratorem usługi</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Kontu w połączonej usłudze nadano rolę lub uprawnienie administratora.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Nowy współpracownik lub inne zadania</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Ktoś dostał więcej praw w tej aplikacji</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Dodano tu właściciela lub administratora, ktoś nim został albo dodano lub zmieniono własną rolę.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Wpuszczono aplikację dla całej organizacji</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Administrator dał aplikacji lub jej klientowi dostęp do danych wszystkich w połączonej usłudze albo go rozszerzył.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Aplikacja, na którą się zgodzono</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>Dziennik audytu nie przeszedł weryfikacji</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Zdarzenia w tym dzienniku zmieniono lub usunięto albo nie jest to dziennik, który widzieli świadkowie. Przed kolejną synchronizacją trzeba ustalić przyczynę.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Uszkodzony dysk</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>Zegar tego komputera został cofnięty</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Późniejsze zdarzenia wyglądają na starsze, niż są.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>Zegar chodził wcześniej źle</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Zap nie potwierdza tego, co mu wysłano</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>Zap został wyłączony lub zatrzymał się na limicie</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Połączenie straciło dostęp</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Usługa nie przyjmuje już tego, czym loguje się połączenie: wygasło, zostało odebrane lub zmieniono hasło.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Zmieniono hasło lub wygasł klucz</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Wiele nieudanych logowań jednego konta</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Nieudane logowanie w usłudze</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Dziesięć nieudanych logowań jednego konta w połączonej usłudze w ciągu kwadransa.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>Stare hasło zapisane w telefonie lub programie</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Kilka nieudanych prób odblokowania tej aplikacji</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Nieudana próba odblokowania tej aplikacji</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Pięć błędnych fraz dostępu, kodów odzyskiwania lub wpisów pęku kluczy w ciągu kwadransa dla jednej osoby.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Ktoś zapomniał frazy dostępu</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Wychodzi więcej pól niż wcześniej</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>To, co wychodzi trasą lub według ustawienia domyślnego usługi, rozszerzono: o pole, które wcześniej w ogóle nie wychodziło, albo o takie, które było maskowane lub haszowane.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Zmiana, na którą się zgodzono</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Kontakty przeszły trasą po raz pierwszy</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Trasa zapisała kontakty w celu po raz pierwszy od dziewięćdziesięciu dni. Pierwszy dzień tego obszaru roboczego służy do nauki.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Nowa trasa</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>Test hooka się nie powiódł</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Wiadomość testowa do hooka nie dotarła.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>Zap był wyłączony</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>W dzienniku czegoś brakuje lub przywrócono jego wcześniejszy stan</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Właściciel kontynuował dziennik, o którym świadkowie wiedzieli, że był dłuższy, w spisie brakuje nieudanych logowań albo nie podano zmiany osób.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Przywrócono kopię zapasową</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Usunięto wiele kontaktów</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Przebieg trasy usunął kontakty</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Przebiegi jednej trasy usunęły w ciągu dnia sto lub więcej kontaktów, naraz albo po trochu.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Uporządkowana książka adresowa</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Wpuszczono aplikację po raz pierwszy</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Ktoś pozwolił zobaczyć dane połączonej usługi aplikacji, której nikt nie wpuścił od dziewięćdziesięciu dni. Pierwsze dwa tygodnie służą do nauki.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Nowa aplikacja, na którą się zgodzono</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Jeden adres próbuje haseł wielu kont</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Nieudane logowanie z adresu</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Nieudane logowania ośmiu różnych kont z jednego adresu sieciowego w ciągu pół godziny.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>Wiele osób za jednym adresem po zmianie haseł dla wszystkich</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Synchronizacja czeka, bo usunęłaby lub dopasowała za dużo</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Plan jest wstrzymany: przekracza limity usunięć lub nowych dopasowań, opróżniłby książkę adresową albo potrzebuje drugiej osoby.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>Zmieniono to, co może wychodzić, dla wszystkich tras</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>Zmieniono pola, które przepuszczają nowe trasy, lub grupy, których kontakty nigdy nie wychodzą. O polach, które odtąd wychodzą, mówi inna reguła.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Ktoś próbował zrobić to, na co nie pozwala jego rola</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Rola na to nie pozwoliła</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Pięć razy w ciągu dziesięciu minut ktoś żądał od tej aplikacji tego, na co nie pozwala jego rola.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Skrypt z niewłaściwym kontem</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Ktoś próbował odblokować po usunięciu osoby</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Usunięto osobę</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Usunięto tu osobę, a w ciągu trzydziestu dni nie powiodła się próba odblokowania przez kogoś, kogo ten obszar roboczy nie zna.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Stary skrót lub skrypt</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Połączenie może w usłudze więcej niż wcześniej</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Ktoś ponownie zalogował się do usługi, a logowanie otrzymało zakresy, których poprzednie nie miało.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Nowa trasa albo dziennik lub sprawdzenie, na które zezwolono</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Logowanie wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Sprawdzenie bezpieczeństwa wykazało, inaczej niż wcześniej, że logowanie połączenia wygasa za kilka dni lub już wygasło. Nic nie jest tam synchronizowane, dopóki ktoś nie zaloguje się ponownie.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Logowanie na ograniczony czas</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Zalogowano po wielu niepowodzeniach</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Pięć nieudanych logowań jednego konta</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Pięć nieudanych logowań konta w ciągu kwadransa, a potem udane w ciągu następnego.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Ktoś w końcu przypomniał sobie hasło</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Usługa uznaje logowanie za podejrzane</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google lub Microsoft zauważył w logowaniu lub sesji coś, co nie pasuje do konta.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Podróż lub nowa sieć</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Ktoś po raz pierwszy zalogował się z danego kraju</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Konto zalogowało się w usłudze z kraju, w którym nie było widziane od dziewięćdziesięciu dni. Pierwszy tydzień konta służy do nauki.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Podróż</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Trasa znalazła znacznie mniej kontaktów niż zwykle</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Przebieg trasy odczytał znacznie mniej kontaktów niż poprzednie albo żadnego: książkę adresową wyczyszczono lub inaczej przefiltrowano.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Uporządkowana książka adresowa lub inny filtr</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Synchronizacja o godzinie, o której wcześniej żadnej nie było</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Synchronizacja zaczęła się o godzinie (według zegara tego komputera), o której żadna nie zaczynała się od dziewięćdziesięciu dni. Pierwsze dwa tygodnie służą do nauki.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Praca o innej porze lub nowy harmonogram</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Wyłączono drugi składnik</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>W połączonej usłudze wyłączono lub usunięto drugi składnik konta albo wszystkich.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Ktoś zmienił telefon lub klucz</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Aplikację odblokowano po wielu niepowodzeniach</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Pięć nieudanych prób odblokowania tej aplikacji</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Pięć nieudanych prób odblokowania tej aplikacji w ciągu kwadransa, a potem udana w ciągu następnego, dla jednej osoby.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Ktoś w końcu przypomniał sobie frazę dostępu</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Trasą przeszło znacznie więcej kontaktów niż zwykle</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>Pierwsza synchronizacja dużej książki adresowej</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Trasą przeszło znacznie mniej kontaktów niż zwykle</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Trasa, która zapisuje kontakty dzień po dniu, zapisała w ciągu dnia UTC znacznie mniej lub żadnego. O danym dniu wiadomo, gdy późniejszego dnia odbędzie się przebieg.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Święto</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>Wiadomości do hooka nie są potwierdzane</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>Droga powrotna hooka, która wymienia to, nad czym pracował jego Zap, nie wymienia wiadomości przyjętych co najmniej dzień temu. Dopóki co tydzień brakuje kolejnych, jest to jeden alert, który liczy wiadomości z tygodnia.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Trasa już nie działa</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Trasa, która działała w większość dni lub w innym rytmie, nie działała przez czas dwa razy dłuższy niż najdłuższa zwykła przerwa między dwoma dniami z przebiegiem, co najmniej przez dwa dni. Jest to znane po dziesięciu takich przerwach. Na trasę wyłączoną lub usuniętą nikt nie czeka.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Święta albo ten komputer był wyłączony</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>Jej plan czeka na osobę</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>Trasa zapisała w ciągu dnia UTC znacznie więcej kontaktów niż w inne dni, w które coś zapisała, albo więcej, niż mówią jej ustawienia, czyli 5000, o ile nikt tego nie zmienił. To, co zwykłe, jest znane po czternastu takich dniach; liczba obowiązuje od pierwszego przebiegu.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Do celu trafiło znacznie więcej kontaktów niż zwykle</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Co najmniej dwie trasy, które zapisują do jednego połączenia, zapisały razem w ciągu dnia UTC znacznie więcej kontaktów niż w inne dni albo więcej niż największa liczba, na którą pozwalają jednej z nich jej ustawienia, czyli 5000, o ile nikt tego nie zmienił. Każda z osobna może działać jak zwykle.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>Pierwsza synchronizacja kilku dużych książek adresowych</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nic nie wymaga uwagi.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Żaden alert nie jest otwarty</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 Nic nie jest synchronizowane, dopóki jeden z nich nie zostanie zamknięty.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Otwarty jest %Ln alert</numerusform>
            <numerusform>Otwarte są %Ln alerty</numerusform>
            <numerusform>Otwartych jest %Ln alertów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln przejęty</numerusform>
            <numerusform>%1, %Ln przejęte</numerusform>
            <numerusform>%1, %Ln przejętych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>bez poziomu</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>informacyjny</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niski</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>krytyczny</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>przejęty</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Źródło informacji</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykle</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Zwykle od</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>Zwykle do</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Znane dni lub przebiegi</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Cel</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>wszystkie kontakty</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>kontakty w: %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>Otrzyma: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Zamaskowane: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Zahaszowane: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Z: %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>W obu kierunkach.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Także: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>Już niemaskowane ani niehaszowane: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>Z: %1; wcześniej: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>W obu kierunkach, wcześniej: w jednym.</translation>
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
        <translation>%1 chce wymazać kontakt we wszystkich miejscach.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 chce wysyłać kontakty do nowego celu: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 chce wypuszczać więcej na trasie %2.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 chce wyeksportować wszystkie kontakty do pliku.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 chce usunąć z listy grupy, które nigdy nie wychodzą: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>Dokąd: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Skąd: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 zgadza się na to.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 nie zgadza się na to.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 chce usunąć %Ln kontakt jednym planem.</numerusform>
            <numerusform>%1 chce usunąć %Ln kontakty jednym planem.</numerusform>
            <numerusform>%1 chce usunąć %Ln kontaktów jednym planem.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>Miejsce przed przeniesieniem: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Za ten serwer ręczy teraz inny prywatny urząd certyfikacji.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Brak drogi powrotnej: wiadomości pozostają „przyjęte”</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Potwierdza wiadomości</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Wiadomość testowa: %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Potwierdzona drogą powrotną</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Odbiera wiadomości</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, odczytano %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (tylko odczyt)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>Własny hook, jako JSON</translation>
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
        <translation>E-mail do %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Podpisane wiadomości do %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Wiadomości do %1</translation>
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
        <translation>Cisza od %1 do %2 każdego dnia</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Cisza od %1 do %2, początek: %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; alerty krytyczne przechodzą</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Test nie powiódł się %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Wiadomość nie powiodła się %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Sprawdzono %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Wysłano %1, liczba alertów: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Zaniechano po dziesięciu próbach, liczba alertów: %1. Pozostają na liście alertów.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>Co przyznano</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Administratorzy i konta</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Klucze i hasła</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Osoby i zasady</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
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
        <translation>Nie przyznano więcej, niż potrzeba</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Należy zakończyć dostęp w usłudze, a potem zalogować się ponownie: aplikacja prosi tylko o to, czego potrzebują trasy.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>Inne aplikacje z dostępem są znane</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Należy usunąć w usłudze wszystko, czego nikt nie potrzebuje, także Zapier, a potem poświadczyć resztę.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>Połączenie jest używane</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Należy usunąć połączenie lub dodać trasę.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>Klucz, hasło lub logowanie jest wystarczająco nowe</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Należy utworzyć nowe w usłudze i wpisać je tutaj albo zalogować się ponownie; potem usunąć tam stare.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>Logowanie nie wygasa</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Należy zalogować się ponownie, zanim wygaśnie.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>Adres hooka jest dzisiejszego rodzaju</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Należy utworzyć w Zapierze nowy hook i wpisać tutaj jego adres.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Przejrzano Zapy i połączone aplikacje</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Należy przejrzeć w Zapierze Zapy i połączenia aplikacji, usunąć niepotrzebne, a potem poświadczyć to na 90 dni.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Żadna tajna dana tego obszaru roboczego nie leży w pliku</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Należy usunąć ją z pliku i utworzyć w usłudze nową: mógł ją ktoś odczytać.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>Tajna dana jest w pęku kluczy lub w środowisku</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Należy upewnić się, że fraza dostępu, która ją pieczętuje, jest silna, a potem to poświadczyć.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Wszyscy mają drugi składnik</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Wymienione osoby powinny go ustawić, najpierw administratorzy. Tam, gdzie nie można o to zapytać, należy sprawdzić to samemu i poświadczyć.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Wszyscy muszą używać drugiego składnika</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Należy włączyć wymaganie drugiego składnika.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>Domyślne ustawienia zabezpieczeń Microsoft są włączone</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Należy je włączyć lub poświadczyć dostęp warunkowy, który je zastępuje.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Jest od dwóch do czterech administratorów</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Należy nadać tę rolę jeszcze jednej osobie lub odebrać ją niektórym.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Żadne konto nie pozostaje nieużywane</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Należy zawiesić konta, których nikt nie używał od 90 dni.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>To, co jest przesyłane, jest zaszyfrowane ważnym certyfikatem</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Ten, kto prowadzi serwer, powinien odnowić jego certyfikat.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>Obie bazy danych są zaszyfrowane</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Należy przerwać synchronizowanie i przywrócić obszar roboczy z kopii zapasowej.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>Obie bazy danych są nienaruszone</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Należy upewnić się, że fraza dostępu jest silna, a potem to poświadczyć.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Nikt inny nie może czytać folderu obszaru roboczego</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Należy odebrać grupie i innym prawo odczytu i wejścia.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Żadne wyeksportowane kontakty nie leżą dłużej niż tydzień</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Należy usunąć eksporty z wymienionych folderów oraz ich kopie. Jeśli któryś jest na niepodłączonym dysku, należy sprawdzić to samemu i poświadczyć.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>Pamięć nie jest zapisywana na dysku bez szyfrowania</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Należy zaszyfrować cały dysk lub jego przestrzeń wymiany.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Awaria nie zapisuje pamięci na dysku</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Jedna osoba nie ma sama wszystkiego</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Należy dodać drugiego administratora.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Każdy, kto może otwierać obszar roboczy, robi to</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Należy usunąć wymienione osoby.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Nie wychodzi więcej pól, niż potrzebuje Zap</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Należy pominąć, zamaskować lub zahaszować to, czego Zap nie używa, a potem poświadczyć resztę.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>Dziennik zweryfikowano w ostatnim miesiącu</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Należy zweryfikować dziennik.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Reguły pilnują dziennika i każda robi, co powinna</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Należy włączyć to, co wyłączone, usunąć lub naprawić nieczytelne pliki, a potem poświadczyć to, co celowo pozostaje wyłączone.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Należy dodać świadka: folder, skrzynkę pocztową lub hook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Osoba przejrzała bezpieczeństwo w ostatnim miesiącu</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Należy przejrzeć, co się stało od ostatniego przeglądu.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>nie udało się ustalić</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>poświadczone</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Nikt jeszcze nie zapytał.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>Sprawdzono zbyt dawno.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>Przyznano za mało.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>Potrzebne jest uprawnienie %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>Zalogowana osoba nie może o to zapytać: potrzebne jest %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>Potrzebny jest plan %1, którego nie ma.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Nic, o co można zapytać, o tym nie mówi.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>Logowanie wygasło.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>Nie udało się połączyć z usługą.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>Usługa kazała czekać zbyt długo.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>Przerwano w połowie.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>Odpowiedź nie jest pełna.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>Odpowiedź tego nie mówi.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>To, co znaleziono, może ocenić tylko osoba.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Należy zalogować się ponownie z uprawnieniem do tego sprawdzenia.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>Klucze są w pęku kluczy lub chroni je silna fraza dostępu</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Należy używać wydanej wersji: ona jej nie zapisuje.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Ktoś na zewnątrz dowiaduje się, jak daleko zaszedł dziennik</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>W Microsoft logowanie może zakończyć tylko właściciel konta: należy usunąć aplikację na myapps.microsoft.com (konto prywatne: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>Logowania w Google nie udało się stąd zakończyć: należy usunąć aplikację na myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>Logowania w HubSpot nie udało się stąd zakończyć: należy odinstalować aplikację w ustawieniach HubSpot, w „Connected apps”.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Wybierz konto</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Zmień klienta</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Kopiuj adres przekierowania</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>widzieć i pobierać kontakty</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>widzieć, zmieniać i usuwać kontakty</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>widzieć kontakty</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>widzieć kontakty konta</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>dodawać, zmieniać i usuwać kontakty konta</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>widzieć, jakie właściwości mają kontakty</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>widzieć dziennik logowań i działań administratorów</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>widzieć dziennik logowań i zmian w katalogu</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>widzieć, kto jest w katalogu, bez czego Microsoft nie pokazuje logowań</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>widzieć dziennik logowań i zmian zabezpieczeń</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>widzieć osoby w firmie i to, kto ma drugi składnik</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>widzieć, które aplikacje mają dostęp do konta, i kończyć ten dostęp</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>widzieć reguły logowania</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchronizuj teraz</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>uruchom zacznij kontakty</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Połącz konto…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>dodaj nowe połączenie usługa Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Połącz p&amp;lik z kontaktami…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>otwórz importuj vcf vcard csv tabela</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>Dodaj &amp;trasę…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>nowa kierunek od do</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Eksportuj kontakty…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>zapisz plik vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Zablokuj</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>zamknij obszar roboczy wyloguj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>wyjdź zamknij</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Cofnij pisanie</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Ponów pisanie</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz w&amp;szystko</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Znajdź na tej stronie</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>wczytaj ponownie odczytaj</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>&amp;Szukaj czegokolwiek…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Następna strona</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Poprzednia strona</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>strona przejdź otwórz</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Pomoc do tej strony</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>jak wyjaśnij</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pierwsze &amp;kroki</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>początek lista konfiguracja</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>klawisze lista</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>Contact Warden – &amp;informacje</translation>
    </message>
    <message>
        <source>version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Sprawdź teraz bezpieczeństwo</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>drugi składnik administratorzy testy</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Znajdź własne tajne dane w plikach…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>szukaj wyciek token klucz</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Odbierz wszystko…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>nagły przypadek kradzież komputer zakończ wszystkie dostępy</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Reguły alertów</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma wycisz włącz wyłącz</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Zweryfikuj dziennik audytu</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>dowód fałszerstwo sprawdź</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>współpracownik operator użytkownik rola</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Utwórz nowy kod odzyskiwania…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>zgubiona fraza dostępu drukuj</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>motyw ciemny jasny wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>polski angielski tłumaczenie słowa English</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Zablokuj, gdy nikt nie używa aplikacji</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Zmień frazę dostępu…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>Folder obszaru roboczego</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Świadkowie dziennika audytu</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>Przenieś obszar roboczy na inny komputer</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>Znajdź &amp;duplikaty kontaktów</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>dwa razy podwójne scal takie same</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Większy kontrast</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>wysoki kontrast dostępność wzrok widzieć</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>&amp;Zmień szerokości klawiszami</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>kolumna krawędź szerokość szczegóły szersza węższa</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanały alertów</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>powiadomienia powiadom e-mail hook wyślij informuj cisza godziny ciszy</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>blokada blokowanie bezczynność minuty czas automatycznie</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Odblokowywanie</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>zakończ pękiem kluczy pęk kluczy hasło fraza dostępu logowanie</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>hasło odblokuj ustaw</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>otwórz gdzie pliki dane</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>dodaj punkt kontrolny e-mail folder hook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>eksportuj kopia zapasowa przeniesienie; potem ten komputer już nie synchronizuje; synchronizuj znów tutaj</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Informuj o nowych wersjach</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>aktualizacje wydania nowsza wersja aktualizuj zapytaj teraz</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Zapisz plik dla pomocy</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>o programie wersja diagnostyka raport pomoc</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>Nie ma nowych potwierdzeń.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>Wiadomość testowa jest potwierdzona: droga powrotna działa.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>Drogi powrotnej „%1” jeszcze nie ma. Zaczyna się, gdy Zap zapisze pierwszy wiersz.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>Droga powrotna „%1”: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>Zap „%1” podaje paczki, po których nie da się odróżnić wiadomości. Jego ostatni krok powinien zapisywać idempotency_key.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>Odczytano tylko najnowszą część drogi powrotnej „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>Potwierdzono teraz %Ln wiadomość.</numerusform>
            <numerusform>Potwierdzono teraz %Ln wiadomości.</numerusform>
            <numerusform>Potwierdzono teraz %Ln wiadomości.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Jeszcze nie odczytano</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 w %2</translation>
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
        <translation>Ta sama osoba co %1 w %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>Inna osoba niż %1 w %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>dziś o %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>wczoraj o %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nowy</numerusform>
            <numerusform>%Ln nowe</numerusform>
            <numerusform>%Ln nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln zmieniony</numerusform>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln usunięty</numerusform>
            <numerusform>%Ln usunięte</numerusform>
            <numerusform>%Ln usuniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln pozostawiony bez zmian</numerusform>
            <numerusform>%Ln pozostawione bez zmian</numerusform>
            <numerusform>%Ln pozostawionych bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln potwierdzona</numerusform>
            <numerusform>%Ln potwierdzone</numerusform>
            <numerusform>%Ln potwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakty</numerusform>
            <numerusform>%Ln kontaktów</numerusform>
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
        <translation>Pęk kluczy macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Menedżer poświadczeń Windows</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>pęk kluczy środowiska pulpitu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden jest już otwarty, ale nie odpowiada.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>Jest zajęty albo został zamknięty i jeszcze kończy to, co trwało. Należy spróbować ponownie za chwilę.</translation>
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
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>ten sam adres e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>ten sam numer telefonu</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>ta sama nazwa i organizacja</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>różne nazwy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>Jeszcze %Ln grupa pojawi się po rozstrzygnięciu tych.</numerusform>
            <numerusform>Jeszcze %Ln grupy pojawią się po rozstrzygnięciu tych.</numerusform>
            <numerusform>Jeszcze %Ln grup pojawi się po rozstrzygnięciu tych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>%Ln adres e-mail lub numer telefonu należy do bardzo wielu kontaktów. Spośród nich proponowane są tylko te o tej samej nazwie.</numerusform>
            <numerusform>%Ln adresy e-mail lub numery telefonu należą do bardzo wielu kontaktów. Spośród nich proponowane są tylko te o tej samej nazwie.</numerusform>
            <numerusform>%Ln adresów e-mail lub numerów telefonu należy do bardzo wielu kontaktów. Spośród nich proponowane są tylko te o tej samej nazwie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Jeden zostaje, z tym, co pokazuje kolumna „Po scaleniu”. Drugi zostaje usunięty z %1.</numerusform>
            <numerusform>Jeden zostaje, z tym, co pokazuje kolumna „Po scaleniu”. %Ln inne zostają usunięte z %1.</numerusform>
            <numerusform>Jeden zostaje, z tym, co pokazuje kolumna „Po scaleniu”. %Ln innych zostaje usuniętych z %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>Następna synchronizacja przeniesie to do innych książek adresowych, zgodnie z ich trasami.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Można to cofnąć.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>Tego, co zostaje usunięte z tej książki adresowej, nie da się oddać.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 bez zmian</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 zamaskowane</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 zahaszowane</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (nie zapisano jak)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Zap, którego połączenie usunięto</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Książka adresowa, której połączenie usunięto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Zawiera ten kontakt.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>Otrzymano: %1, ostatnio %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>Nic nie wyszło: żadna próba się nie powiodła.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Nic tam nie wysłano.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Według tego, co publikuje Zapier, na koncie nic już z tego nie ma.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier publikuje, że usuwa to z konta do %1.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier publikuje, że usuwa to z konta dziś.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Wysłane, wynik nieznany</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Nikt nie może zapytać Zapiera, co Zap z tym zrobił ani czy konto przechowuje to krócej. Kopie zapasowe mogą to zawierać jeszcze przez cztery miesiące.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier publikuje na https://zapier.com/legal/data-retention-deletion, jak długo przechowuje to, co trafiło do Zapa: od 29 do 69 dni na koncie i do czterech miesięcy dłużej w kopiach zapasowych.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>że kontaktu już nie ma</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>trasa, którą usunięto</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier publikuje, że usuwa to z konta do %1 (za %Ln dzień).</numerusform>
            <numerusform>Zapier publikuje, że usuwa to z konta do %1 (za %Ln dni).</numerusform>
            <numerusform>Zapier publikuje, że usuwa to z konta do %1 (za %Ln dni).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>Usługa nie przyjęła nazwy użytkownika lub hasła.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>Nie można połączyć się z %1.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Należy sprawdzić adres i połączenie z internetem, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 nie odpowiada na czas.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>Nic nie zginęło. Należy spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>Certyfikat %1 nie pochodzi od urzędu, któremu ufa ten komputer.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Certyfikat %1 wygasł.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Należy poprosić tego, kto prowadzi serwer, o odnowienie go i sprawdzić zegar tego komputera.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>Certyfikat %1 utworzono dla innego adresu.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Należy sprawdzić, czy w adresie nie ma literówki. W przeciwnym razie zapytać tego, kto prowadzi serwer.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>Połączenie z %1 odbyłoby się bez szyfrowania, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Należy użyć adresu, który zaczyna się od https://.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>Serwer odsyła do innego: %1. Hasła tam nie wysłano.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Jeśli %1 należy do tej samej usługi, należy zezwolić na to w tym połączeniu.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>Serwer bez końca odsyła każde żądanie pod inny adres.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Należy sprawdzić adres lub zapytać tego, kto prowadzi serwer.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>To, co odpowiedziało pod tym adresem, nie jest oczekiwaną usługą.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Należy sprawdzić adres: powinien to być adres kontaktów, a nie strony internetowej.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>Odpowiedź była znacznie większa niż kontakty, więc ją ucięto.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Należy sprawdzić adres. Jeśli książka adresowa jest właściwa, należy usunąć z niej bardzo duże zdjęcia.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>Połączenie zostało zerwane w trakcie odpowiedzi.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Nic nie zginęło. Należy spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Usługa zgłasza własną usterkę.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Należy spróbować ponownie za kilka minut. Jeśli to trwa, warto zajrzeć na stronę stanu usługi.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1: tego już nie ma.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1: to już istnieje.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Należy wybrać inną nazwę lub miejsce.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Ktoś w międzyczasie zmienił tę pozycję w usłudze.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>Pozostawiono ją bez zmian. Ponowna synchronizacja pokaże obie wersje.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>%1: tym kontem można to tylko czytać.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Należy poprosić o uprawnienie do zapisu lub używać tego tylko jako źródła.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>Usługa nie ma już miejsca dla tego konta.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Należy zwolnić miejsce w usłudze lub wybrać tam większy plan.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Odpowiedziało inne konto lub inna książka adresowa niż wcześniej. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Należy sprawdzić konto w usłudze. Jeśli zmiana jest zamierzona, trzeba usunąć połączenie i dodać je ponownie.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>Usługa nie przyjęła klucza.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Logowanie odrzucono w przeglądarce.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Należy zalogować się ponownie i zezwolić na to, o co prosi okno.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>Przeglądarka nie wróciła na czas.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Należy rozpocząć logowanie ponownie. Jeśli przeglądarka pokazała stronę, z którą nie można się połączyć, trzeba skopiować jej adres i wkleić go tutaj. Jeśli pokazała błąd usługi, ta strona mówi, co tam zmienić.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>Usługa nie przyjmuje już tego logowania. Zostało wycofane, nie było zbyt długo używane lub zmieniono hasło konta.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Należy zalogować się ponownie. Kontakty i trasy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>Odpowiedź nie należy do tego logowania, więc jej nie użyto.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Należy rozpocząć logowanie ponownie i zakończyć je na stronie, która się wtedy otworzy.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Najpierw musi to zatwierdzić administrator organizacji.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Należy poprosić administratora o zatwierdzenie aplikacji na %1, a potem zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Konto zalogowano, ale bez potrzebnego uprawnienia: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Należy zalogować się ponownie i pozostawić wszystkie pola zaznaczone.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>Usługa nie przyjmuje identyfikatora klienta lub tajnego klucza klienta.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Należy jeszcze raz skopiować oba z konsoli usługi. Tajny klucz, który tam zastąpiono, trzeba wpisać także tutaj.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>Adres przekierowania nie jest zarejestrowany w usłudze: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Należy dodać dokładnie ten adres do klienta w konsoli usługi, a potem zalogować się ponownie.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1: nie ma tego na tym koncie.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Należy włączyć to w konsoli usługi lub zapytać administratora, czy konto ma na to licencję, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>Zegar tego komputera różni się od zegara usługi o ponad pięć minut.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Należy ustawić zegar, najlepiej pozostawiając to systemowi, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Inny program używa portu adresu przekierowania: %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Należy zakończyć ten program lub spróbować ponownie za minutę.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Ten komputer nie ma pęku kluczy, którego mogłaby użyć aplikacja.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Należy użyć frazy dostępu lub zainstalować pęk kluczy (w systemie Linux: GNOME Keyring lub KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Należy odblokować go hasłem konta na tym komputerze, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>Pęk kluczy nie odpowiada.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Należy poszukać okna, które prosi o jego hasło, albo wylogować się z komputera i zalogować ponownie.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>Klucza tego obszaru roboczego nie ma już w pęku kluczy.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Należy użyć frazy dostępu lub kodu odzyskiwania. Nowego klucza nie utworzono, więc dane są bezpieczne.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>Pęk kluczy tego komputera nie odblokowuje tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Należy podać jego frazę dostępu.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>To nie jest właściwa fraza dostępu.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Należy sprawdzić Caps Lock i układ klawiatury, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>To nie jest kod odzyskiwania tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Należy porównać go z wydrukowanym, litera po literze.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Tę frazę dostępu byłoby zbyt łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Potrzeba co najmniej 12 znaków, na przykład czterech słów, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>Zmienna środowiskowa %1 nie jest ustawiona.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1: plik nie jest zaszyfrowany, więc go nie otwarto.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Ktoś podmienił plik. Należy przywrócić folder z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>Klucz nie pasuje do %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>Plik należy do innego obszaru roboczego. Należy przywrócić folder z kopii zapasowej.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1: plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Należy zachować kopię folderu w obecnym stanie, a potem przywrócić go z kopii zapasowej.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1: zapisano nowszą wersją tej aplikacji.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Należy zaktualizować aplikację, a potem otworzyć ponownie.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Należy zwolnić miejsce, a potem spróbować ponownie. To, co zapisano wcześniej, jest kompletne.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>Nie można zapisywać w %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Należy wybrać inny folder lub poprosić o uprawnienie do zapisu w nim.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>Folder %1 nie istnieje.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Należy najpierw go utworzyć lub wybrać inne miejsce.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Należy sprawdzić, czy plik istnieje i czy wolno go czytać.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1: za duży rozmiar.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Należy go zmniejszyć, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1: tego formatu nie można odczytać.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Należy użyć pliku vCard (.vcf) lub tabeli (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1: nie jest tu znane.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Należy sprawdzić, czy nie ma literówki, lub wyszukać na liście.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Trasa potrzebuje dwóch różnych książek adresowych.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Należy wybrać inną, do której kopiować.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>To nie może być nazwa.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Dozwolone jest od 1 do 100 liter, cyfr lub spacji, bez podziałów wiersza.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 nie jest adresem serwera.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Należy podać domenę, adres e-mail lub adres, który zaczyna się od https://.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>Adres zawiera nazwę użytkownika lub hasło, które byłyby w nim widoczne.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Należy pominąć je w adresie i podać w osobnych polach.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>Nie byłoby czym odblokować obszaru roboczego.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Należy wybrać pęk kluczy lub ustawić frazę dostępu.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>Nie wybrano pliku ani folderu.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Należy wybrać plik vCard, tabelę lub folder z plikami .vcf.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Ta wersja nie zna tej usługi.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Należy wybrać usługę z listy lub zaktualizować aplikację.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Wiadomość testową przyjmuje tylko hook Zapiera.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Aby wypróbować inne połączenie, należy nacisnąć Testuj.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>Jeden z limitów jest poza zakresem.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Należy podać liczbę usunięć od 0 w górę i udział od 0 do 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>Nie ma trasy do synchronizowania.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Należy dodać lub włączyć trasę: mówi ona, która książka adresowa jest kopiowana i dokąd.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1: to jedyny właściciel.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Najpierw właścicielem powinien zostać ktoś jeszcze.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Nikt nie robi tego samemu sobie.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Może to zrobić inny właściciel.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Ktoś ma rolę %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Najpierw należy nadać inną rolę wszystkim, którzy ją mają.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Tylko właściciele mogą zarządzać osobami, rolami i kluczami.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Należy pominąć to uprawnienie lub uczynić tę osobę właścicielem.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Obszar roboczy może otworzyć każdy, kto używa konta na tym komputerze.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Należy potwierdzić, że nikt inny go nie używa, lub zakończyć odblokowywanie pękiem kluczy.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>Trwa inna synchronizacja tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Należy poczekać, aż się zakończy, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Zmieniłoby się więcej, niż pozwalają limity.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Należy przejrzeć plan. Zostanie wykonany tylko po zwolnieniu.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Ten plan nie jest tu znany.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Należy utworzyć nowy plan.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Ten przebieg nie jest tu znany.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Należy wybrać z listy.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>W tym przebiegu nie ma nic, co można by cofnąć.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>W ten sposób nie można tego zrobić.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Należy sprawdzić, co wpisano.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>Obszar roboczy jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Należy go odblokować, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>Rola tej osoby na to nie pozwala.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Należy zapytać właściciela tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Coś innego właśnie tego używa.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Należy chwilę poczekać, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Nie można połączyć się z usługą.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Należy sprawdzić połączenie z internetem, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>Usługa prosi o ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Należy otworzyć Połączenia i zalogować się.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Usługa prosi o mniej żądań.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Należy poczekać kilka minut, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>Tę samą wartość zmieniono po obu stronach.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Należy wybrać właściwą.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Od utworzenia tego planu coś się zmieniło, więc go nie wykonano.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Należy utworzyć nowy plan i ponownie go przejrzeć.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>Dane nie są takie, jak powinny.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Należy sprawdzić, co wpisano, lub zajrzeć do szczegółów.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>Nie można czytać lub zapisywać plików obszaru roboczego.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Należy sprawdzić dysk i uprawnienia folderu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>To, co zrobiono do tej pory, jest kompletne i zapisane. Można zacząć ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Coś poszło nie tak wewnątrz aplikacji.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>to</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Tego nie ma już w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Należy odświeżyć stronę i wybrać ponownie.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>Serwer poczty %1 nie oferuje tu szyfrowanego połączenia, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Należy sprawdzić port oraz to, czy jest szyfrowany od początku, czy wymaga STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>Serwer poczty %1 nie przyjął wiadomości.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Należy sprawdzić nadawcę i odbiorców. Większość serwerów chce, aby nadawcą był własny adres konta.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1: jest wewnątrz folderu samego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Kto zmieniłby tam dziennik, mógłby zmienić także jego świadka. Należy wybrać folder gdzie indziej, najlepiej na innym komputerze.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>Nie można zapisać dziennika audytu, więc niczego nie zsynchronizowano.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Należy sprawdzić miejsce na dysku i uprawnienia folderu obszaru roboczego.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>Dziennik audytu nie jest tym, który ten obszar roboczy ostatnio zapisał.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>Czy przywrócono kopię zapasową? Jeśli tak, właściciel może kontynuować ten dziennik przyciskiem Zweryfikuj na stronie Dziennik audytu. Jeśli nie, należy zachować kopię folderu i ustalić, kto może w nim zapisywać.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>To czeka na decyzję.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Należy otworzyć Synchronizację i to przejrzeć.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Nic nie jest synchronizowane z powodu alertu: „%1”.</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Należy ustalić, co się stało. Potem właściciel lub administrator zamyka go na stronie Alerty lub poleceniem contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Trasa potrzebuje co najmniej jednego pola, które może wychodzić.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Należy wybrać pola.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Tylko hook przyjmuje zamaskowane lub zahaszowane: %1. Książka adresowa nie mogłaby tego przechować.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Należy wypuszczać je bez zmian lub pozostawić tutaj.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>Dla %1 nie ma maski: każda część mogłaby zdradzić wszystko.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Należy wypuszczać je bez zmian lub zahaszowane albo pozostawić tutaj.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1: nie można zahaszować.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Należy pozostawić je tutaj.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Na tej trasie żadne pole nie wychodzi zahaszowane.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>Nie potrzebuje ona klucza i nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>Nie ma już klucza do tego, co wychodzi zahaszowane do %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>Niczego tam nie wysłano. Kto może zmieniać trasy, może utworzyć nowy klucz do skrótów tam, gdzie edytuje się trasę: wszystkie skróty będą wtedy inne.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>Po utworzeniu tego planu zasady pól stały się surowsze.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>Nic z tego nie wysłano. Następny plan będzie zgodny z nowymi zasadami.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>Kontakt jest w grupie, która nigdy nie może wychodzić.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>Nic z niego nie wysłano i nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>Na to już odpowiedziano albo nikt już o to nie prosi.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Nikt inny nie mógłby się zgodzić.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Najpierw należy dodać drugiego właściciela lub administratora.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Bez tej osoby (%1) na to, co wymaga drugiej osoby, mogłyby się zgodzić mniej niż dwie osoby i czekałoby to w nieskończoność.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Najpierw należy nadać komuś innemu rolę, która może się zgadzać, lub znieść reguły drugiej osoby.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 nie zgadza się na to.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Należy porozmawiać ze sobą i zmienić to, o co poproszono.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Najpierw musi się na to zgodzić ktoś inny.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 nie jest obszarem roboczym.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Należy wybrać folder z plikiem keyring.json lub utworzyć nowy obszar roboczy.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>W %1 jest już obszar roboczy.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>Należy go otworzyć lub wybrać inny folder. Nigdy nie zostaje nadpisany.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 nie jest eksportem obszaru roboczego.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Należy wybrać plik wyeksportowany na drugim komputerze, w tamtejszych Ustawieniach.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1: plik nie jest pełny lub został zmieniony, więc niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Należy jeszcze raz skopiować go z drugiego komputera lub ponownie tam wyeksportować.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 nie jest punktem kontrolnym dziennika audytu.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Należy wybrać plik zapisany przy zapisywaniu punktu kontrolnego.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>W %1 nie ma zarchiwizowanych wpisów dziennika tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Należy wybrać plik utworzony podczas ich archiwizowania.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1: plik nie jest pełny lub został zmieniony.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Należy użyć innej kopii pliku. Dziennik nadal dowodzi, co zawierał.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Ta część dziennika jest zarchiwizowana, w %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Tylko ten plik ma teraz te wpisy: należy go zachować.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>Do tej daty nie ma nic do zarchiwizowania.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Należy wybrać inną. Wpisy archiwizuje się po 1024 naraz; te z ostatnich 90 dni lub te, które mają pozostać dłużej, może zarchiwizować tylko właściciel.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>Punkt kontrolny dotyczy innych wpisów niż te w %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Należy sprawdzić, czy oba należą do tego obszaru roboczego. Jeśli tak, dziennik podmieniono.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>W %1 są inne pliki.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Należy wybrać folder, który jest pusty lub jeszcze nie istnieje.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Ten obszar roboczy nie ma kodu odzyskiwania, więc nikt nie mógłby otworzyć eksportu.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Najpierw właściciel powinien go utworzyć. Potem można ponownie wyeksportować.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Ten obszar roboczy przeniesiono na inny komputer, więc tutaj nic nie jest synchronizowane.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Należy synchronizować na drugim komputerze. Jeśli obszar tam nie dotarł, właściciel może kontynuować tutaj, w Ustawieniach.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>Ta osoba nie ma tu jeszcze frazy dostępu: odblokowuje za nią pęk kluczy.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Najpierw należy ustawić własną frazę dostępu.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>Klucze obszaru roboczego lub rola tej osoby zmieniły się gdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Niczego tu nie zrobiono. Należy zablokować obszar roboczy i ponownie go odblokować.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>Nic nie jest wysyłane do %1: tego, co dla tego miejsca zapieczętowano na tym komputerze, nie ma albo jego wpis został od tego czasu zmieniony.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>Czy dodano to na innym komputerze? Jeśli tak, należy ponownie podać tajną daną albo usunąć to i dodać ponownie. Jeśli nie, należy ustalić, kto może zapisywać w folderze obszaru roboczego.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Należy sprawdzić jedno i drugie albo utworzyć w usłudze hasło aplikacji, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Należy spróbować ponownie. Jeśli zdarzy się to jeszcze raz, należy to zgłosić wraz ze szczegółami temu, od kogo pochodzi program.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>Poproszono o to: inna osoba loguje się i odpowiada na stronie Osoby. Potem należy ponownie wyeksportować, cofnąć lub scalić albo otworzyć Synchronizację i zwolnić czekający plan; trasa nie potrzebuje niczego więcej.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Należy sprawdzić, czy nie zmieniono nazwy ani miejsca i czy tego nie usunięto. Jeśli miejsce jest inne, należy je zmienić na karcie.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>Nie nadeszła pełna lista kontaktów, więc nic nie usunięto.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Należy sprawdzić książkę adresową. Jeśli ją przeniesiono, należy zmienić miejsce na jej karcie.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Należy utworzyć w usłudze nowy klucz, z uprawnieniami, które wymienia połączenie, a potem wpisać go tutaj.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>Należy ustawić ją przed uruchomieniem lub wpisać tajną daną w oknie.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Jeśli firma prowadzi własny urząd, należy wybrać w połączeniu jego plik CA. W przeciwnym razie nie wolno kontynuować: ktoś może podsłuchiwać.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Utworzenie tego obszaru roboczego</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Początek eksportu obszaru roboczego na inny komputer</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>Eksport obszaru roboczego na inny komputer</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>Przeniesienie tu obszaru roboczego z innego komputera</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Zakończenie synchronizowania tutaj, bo obszar roboczy przeniesiono</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Kontynuowanie synchronizowania tutaj</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>Odblokowanie obszaru roboczego</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Próba odblokowania obszaru roboczego</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Początek prowadzenia spisu nieudanych logowań</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Wykrycie, że spis nieudanych logowań nie jest pełny</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>Zablokowanie obszaru roboczego</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Utworzenie nowego kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>Unieważnienie kodu odzyskiwania, który może mieć były właściciel</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Próba zmiany własnej frazy dostępu bez jej znajomości</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Zmiana własnej frazy dostępu</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>Ustawienie frazy dostępu komuś, kto ją zapomniał</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Zakończenie odblokowywania pękiem kluczy</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Dodanie osoby</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Zmiana nazwy osoby</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Nadanie osobie innej roli</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Usunięcie osoby</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Wykrycie zmiany osób lub ról, o której nic nie mówiło</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>Dodanie roli „%1”</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>Zmiana roli „%1”</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>Usunięcie roli „%1”</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>Połączenie „%1”</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>Test połączenia „%1”</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>Zmiana połączenia „%1”</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>Usunięcie połączenia „%1”</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Wysłanie wiadomości testowej do „%1”</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Znalezienie potwierdzenia wiadomości testowej do „%1”</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>Brak potwierdzenia tego, co wysłano do „%1”</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>Dodanie trasy „%1”</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>Zmiana trasy „%1”</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>Usunięcie trasy „%1”</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Zmiana tego, co wypuszczają nowe trasy</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Zmiana grup, które nigdy nie wychodzą</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>Utworzenie klucza do tego, co wychodzi zahaszowane do „%1”</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Utworzenie nowego klucza do tego, co wychodzi zahaszowane do „%1”</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Utworzenie planu</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Wstrzymanie planu do czasu decyzji</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Zatwierdzenie planu</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Decyzja o pozostawieniu bez zmian tego, co plan wstrzymał</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Odmowa wykonania nieaktualnego planu</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Początek synchronizacji</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>Synchronizacja „%1”</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Koniec synchronizacji</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Uporządkowanie przerwanej synchronizacji</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Potwierdzenie wiadomości synchronizacji</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Cofnięcie synchronizacji</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Decyzja, czy dwa kontakty to ta sama osoba</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Wycofanie decyzji, czy dwa kontakty to ta sama osoba</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Początek eksportu kontaktów do pliku</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Eksport kontaktów do pliku</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Początek zapisu raportu o tym, dokąd trafił kontakt</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Zapis raportu o tym, dokąd trafił kontakt</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Początek wymazywania kontaktu wszędzie</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Wymazanie kontaktu</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Zgoda na powrót wymazanego kontaktu</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Weryfikacja dziennika audytu</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>Pobranie zdarzeń „%1”</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Początek importu dziennika „%1”</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Import dziennika „%1”</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Logowanie w „%1”</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>Nieudane logowanie w „%1”</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Żądanie dodatkowego dowodu przy logowaniu w „%1”</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>Logowanie podejrzane dla „%1”</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Wylogowanie z „%1”</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Zezwolenie aplikacji na wgląd w dane „%1”</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Odebranie aplikacji dostępu do „%1”</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Dodanie drugiego składnika w „%1”</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Usunięcie drugiego składnika w „%1”</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Zmiana hasła lub odzyskiwania w „%1”</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Wyłączenie konta w „%1”</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Zmiana ustawienia zabezpieczeń „%1”</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>Administrowanie „%1”</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Zmiana danych w „%1”</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Eksport danych z „%1”</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>Zdarzenie w „%1”</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Początek eksportu dziennika audytu</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Eksport dziennika audytu</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Początek zapisu raportu: %1</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Zapis raportu: %1</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Początek archiwizowania starszych wpisów</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Archiwizacja starszych wpisów</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Odczyt zarchiwizowanych wpisów z ich pliku</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Zapis dowodu z dziennika audytu</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Zapis punktu kontrolnego dziennika audytu</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Podpisanie wpisów dodanych w sesji audytora</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Kontynuowanie dziennika z przywróconej kopii zapasowej</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Dodanie świadka dziennika audytu</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Zmiana świadka dziennika audytu</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Usunięcie świadka dziennika audytu</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Przekazanie świadkowi najnowszego punktu kontrolnego</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>Zgłoszenie alertu „%1”</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>Ponowne otwarcie alertu „%1”, bo zdarzenia trwały dalej</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>Przejęcie alertu „%1”</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>Zamknięcie alertu „%1”</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Dodanie reguł alertów</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Usunięcie reguł alertów</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>Włączenie reguły alertów „%1”</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>Wyłączenie reguły alertów „%1”</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>Wyciszenie reguły alertów „%1”</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Zakończenie wyciszenia reguły alertów „%1”</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>Nieudane przekazanie świadkowi</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Początek zapisu raportu o bezpieczeństwie</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Zapis raportu o bezpieczeństwie</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Początek przeglądu bezpieczeństwa</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>Przegląd bezpieczeństwa</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Sprawdzenia bezpieczeństwa</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Poświadczenie tego, o co nie można zapytać usługi</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Poszukiwanie w plikach tajnych danych tego obszaru roboczego</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Zakończenie dostępu w nagłym przypadku</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Odebranie wszystkiego w nagłym przypadku</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Zauważenie skoku zegara tego komputera</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Odmowa tego, na co rola nie pozwala</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Tego wpisu nie można odczytać: jest uszkodzony</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Zmiana ustawienia</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie przekazano</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Reguła alertów</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Świadek</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Sprawdzenia bezpieczeństwa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Dziś %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównane</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Niezmienione</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Pozostawione bez zmian</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Nie można cofnąć</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Poświadczone</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Godziny pomiędzy</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Pierwszy wpis</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ostatni wpis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>Dodanie kanału, do którego wysyłane są alerty</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Zmiana kanału alertów</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Usunięcie kanału alertów</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Wysłanie wiadomości testowej do kanału alertów</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Rezygnacja z przekazania do kanału alertów</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Kanał alertów</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nieusunięte</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Usunięcia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Ile razy wyszło</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronizacje</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Spełnione</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>Nie udało się ustalić</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Odpowiedzi inne niż poprzednio</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>Przeszukane pliki</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>Do ręcznego zakończenia</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Nie było już czego kończyć</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodane</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Już obecne</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowane</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Wpisy przedtem</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Wpisy potem</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Przywrócono dotąd</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Numer próby</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Pierwsza brakująca próba</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Ostatnia brakująca próba</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisekundy</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Bajty otrzymane od usługi</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Przejrzano do wpisu</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Rozpoczęcie odblokowywania pękiem kluczy</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Prośba o zgodę drugiej osoby</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Zgoda drugiej osoby</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Odmowa drugiej osoby</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Wycofanie prośby o zgodę drugiej osoby</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Nie używa go żadna włączona trasa.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>Logowanie już wygasło.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>Adres jest starego rodzaju.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Leży w zapieczętowanym pliku obszaru roboczego: jest tak bezpieczna jak fraza dostępu.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Obszar roboczy otwiera fraza dostępu: jest tak samo bezpieczny jak ona.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Nikt go jeszcze nie zweryfikował.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>Podczas ostatniej weryfikacji okazał się niewłaściwy.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>To nie jest dziennik, który widzieli inni, albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Nikt jeszcze nie dokonał przeglądu.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Awaria tego programu zapisałaby jego pamięć.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>Nie jest włączona żadna reguła, która mogłaby coś zgłosić.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>Nie ma świadka.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Tylko jedna osoba może zarządzać połączeniami.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>pęk kluczy tego komputera</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>zmienna środowiskowa</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>zapieczętowany plik obszaru roboczego</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>fraza dostępu</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, certyfikat od %2 do %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; własny urząd certyfikacji</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Dni temu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorzy</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Reguły, które pilnują</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Zawieszone konta</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Przestrzenie wymiany</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Szukane tajne dane</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Przechowywane w</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Otwierane przez</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Dozwolone dla sprawdzeń i dzienników</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Jest tak, jak powinno.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>Niespełnione: %1 z %2; nie wszystkie udało się obejrzeć.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>Niespełnione: %1 z %2.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>Nie jest tak, jak powinno.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>Potrzebne jest jeszcze jedno uprawnienie: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>Z ustawień tego obszaru roboczego</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Sprawdzić może to tylko osoba</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>Przez odczyt miejsca, w którym jest tajna dana</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>Przez obejrzenie plików obszaru roboczego</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>Z ostatniego obejrzenia wszystkich stron obu baz danych</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>Przez zapytanie systemu o ten program</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>Przez zapytanie systemu: /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>Z podpisanej listy osób w keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>Przez sprawdzenie, gdzie zapisano kontakty</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>Przez sprawdzenie każdej reguły na jej własnych przykładach</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>Z dziennika audytu</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>Przez połączenie z każdym serwerem i odczyt jego certyfikatu</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>Przez przeszukanie plików na tym komputerze</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>Miano zapytać usługę</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>Przez zapytanie usługi: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie przekazano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, od %2 do %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>Obejrzano %Ln i jest tak, jak powinno.</numerusform>
            <numerusform>Obejrzano %Ln i wszystkie są takie, jak powinny.</numerusform>
            <numerusform>Obejrzano %Ln i wszystkie są takie, jak powinny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nowe: %1</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Zdarzenie może się tam pojawić z opóźnieniem do %1 godz. i jest przechowywane przez %2 dni.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Zdarzenie może się tam pojawić z opóźnieniem do %1 godz. Nie podano, jak długo jest przechowywane; aplikacja prosi o rok.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logowania</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>Aplikacje, które wpuszczono</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>Działania administratorów</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Zmiany w katalogu</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Zmiany zabezpieczeń</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Działania osób</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>Nowe: %1 i jest ich więcej</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>Nie należy do planu tego konta</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>Nieprowadzony dla tego rodzaju konta</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Resztę można pobrać przy kolejnym pobraniu.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 ma ten dziennik z %2. Pozostałe dzienniki są mimo to odczytywane.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>Potrzebne jest „%1” w %2. Należy poprosić o to tamtejszego administratora, a potem pobrać ponownie.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 prowadzi go dla organizacji.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Brak dziennika</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>%Ln nowy wpis, %1 już tu było.</numerusform>
            <numerusform>%Ln nowe wpisy, %1 już tu było.</numerusform>
            <numerusform>%Ln nowych wpisów, %1 już tu było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln wiersz nie podawał zdarzenia lub czasu i został pominięty.</numerusform>
            <numerusform>%Ln wiersze nie podawały zdarzenia lub czasu i zostały pominięte.</numerusform>
            <numerusform>%Ln wierszy nie podawało zdarzenia lub czasu i zostało pominiętych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Strony do druku (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Dla programów (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronizacje</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Co może wychodzić</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Testy hooków</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Ta sama osoba czy nie</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Eksporty kontaktów</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Raporty i wymazania</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Odblokowywanie i blokowanie</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Frazy dostępu</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Kody odzyskiwania</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Odblokowywanie pękiem kluczy</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>Spis nieudanych odblokowań</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Druga osoba</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Sam dziennik</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>Świadkowie dziennika</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Sprawdzenia bezpieczeństwa</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Przeglądy bezpieczeństwa</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Nagłe odebrania dostępu</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Reguły alertów</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Zegar tego komputera</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Logowania w usługach</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Drugie składniki w usługach</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Konta w usługach</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>Aplikacje w usługach</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Ustawienia i raporty zabezpieczeń</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Administrowanie usługami</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Dane w usługach</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Wszystko inne w usługach</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Przez: %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Na temat: %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>jedna rzecz</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>W jednej synchronizacji</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanały alertów</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Logowania, tutaj i w usługach</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Brak alertów</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Jeden wpis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerty</numerusform>
            <numerusform>%Ln alertów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>Przez ostatni %Ln dzień nie zadziałałaby.</numerusform>
            <numerusform>Przez ostatnie %Ln dni nie zadziałałaby.</numerusform>
            <numerusform>Przez ostatnie %Ln dni nie zadziałałaby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>Zadziałałaby %Ln raz (ostatnie dni: %1).</numerusform>
            <numerusform>Zadziałałaby %Ln razy (ostatnie dni: %1).</numerusform>
            <numerusform>Zadziałałaby %Ln razy (ostatnie dni: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln wpisu nie udało się według niej sprawdzić.</numerusform>
            <numerusform>%Ln wpisów nie udało się według niej sprawdzić.</numerusform>
            <numerusform>%Ln wpisów nie udało się według niej sprawdzić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>Policzono %Ln</numerusform>
            <numerusform>Policzono %Ln</numerusform>
            <numerusform>Policzono %Ln</numerusform>
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
        <translation>Nieudana próba odblokowania tej aplikacji</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Ktoś odblokował tę aplikację</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Ktoś próbował zrobić to, na co nie pozwala jego rola</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Zmieniono osoby lub role tej aplikacji</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Nieudane logowanie w usłudze</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Logowanie w usłudze</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Wyłączono drugi składnik w usłudze</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Wpuszczono aplikację w usłudze</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>Zmieniły się prawa administratora w usłudze</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Synchronizacja się nie powiodła</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Synchronizacja czeka na osobę</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Usunięto kontakty</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Utworzono kontakty</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Wyeksportowano kontakty lub utworzono o nich raport</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Zmieniono trasy</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>Zmieniono to, co może wychodzić nowymi trasami</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Zmieniono połączenia</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>Test hooka się nie powiódł</translation>
    </message>
    <message>
        <source>times</source>
        <translation>razy</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakty</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>Coś nie działa lub nie jest bezpieczne? Proszę napisać do: %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Wpisz nowy</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Otwórz połączenia</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Wpisz ponownie</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Otwórz zasady</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Otwórz osoby</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Zweryfikuj dziennik</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Otwórz reguły</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Przejrzyj teraz</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Wiadomości: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Wysłana, nieprzyjęta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Potwierdzona przez: %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Potwierdzona drogą powrotną</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Ta wiadomość nigdy nie wyszła.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Ta wiadomość wyszła i nikt jej nie przyjął.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapier przyjął tę wiadomość. Nie wiadomo, czy Zap wykonał swoją pracę.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 potwierdza, że Zap wykonał swoją pracę (%2).</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>Ostatni krok Zapa wymienił tę wiadomość; drogę powrotną odczytano %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Żaden hook nie ma jeszcze drogi powrotnej.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln potwierdzona</numerusform>
            <numerusform>%Ln potwierdzone</numerusform>
            <numerusform>%Ln potwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln przyjęta</numerusform>
            <numerusform>%Ln przyjęte</numerusform>
            <numerusform>%Ln przyjętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln wysłana bez przyjęcia</numerusform>
            <numerusform>%Ln wysłane bez przyjęcia</numerusform>
            <numerusform>%Ln wysłanych bez przyjęcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln niewysłana</numerusform>
            <numerusform>%Ln niewysłane</numerusform>
            <numerusform>%Ln niewysłanych</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Droga powrotna to plik tekstowy, na przykład w usłudze Dropbox, w którym ostatni krok Zapa odnotowuje każdą przetworzoną wiadomość. Aplikacja odczytuje go i wie, co zrobiono.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>%Ln kontaktu z „%1” tam nie ma.</numerusform>
            <numerusform>%Ln kontaktów z „%1” tam nie ma.</numerusform>
            <numerusform>%Ln kontaktów z „%1” tam nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>To plik innego rodzaju niż wcześniej. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Należy wybrać plik tego samego rodzaju albo połączyć ten osobno, obok tamtego.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>Pod nowym adresem nie ma książki adresowej „%1”, a potrzebuje jej trasa. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Należy sprawdzić adres. Jeśli to adres innego konta, trzeba połączyć tamto konto obok tego i dodać dla niego trasy.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>To zatem nie jest ta sama książka adresowa. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Należy sprawdzić, czy wszystko przeniesiono. Jeśli ma to być inna książka adresowa, trzeba połączyć ją obok tej i dodać dla niej trasy.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Nie jest tam tak samo jak przy ostatnim odczycie: %1. Niczego jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Należy sprawdzić, czy wszystko przeniesiono i czy nie jest to starsza kopia. W razie kontynuacji wszystko to liczy się jako zmiany wprowadzone w tym miejscu: następna synchronizacja usunie, zmieni i doda te kontakty gdzie indziej, zgodnie z trasami i ich limitami.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>Potrzebna jest zgoda tej osoby: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>Potrzebna jest %Ln zgoda tej osoby: %1</numerusform>
            <numerusform>Potrzebne są %Ln zgody tej osoby. Pierwsza: %1</numerusform>
            <numerusform>Potrzebnych jest %Ln zgód tej osoby. Pierwsza: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>„%1” prosi o ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>Nie udało się połączyć z „%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1” potrzebuje: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Niespełnione sprawdzenie bezpieczeństwa: „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>Niespełnione jest %Ln sprawdzenie bezpieczeństwa: „%1”.</numerusform>
            <numerusform>Niespełnione są %Ln sprawdzenia bezpieczeństwa. Pierwsze: „%1”.</numerusform>
            <numerusform>Niespełnionych jest %Ln sprawdzeń bezpieczeństwa. Pierwsze: „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Poświadczenie (%1) wygasa %2: „%3”.</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Frazę dostępu ustawił właściciel i zna ją. Należy wybrać własną.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Plan czeka na decyzję: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Cofnięcie czeka na decyzję: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Najpierw należy połączyć konto</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Nie połączono jeszcze żadnego konta</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden odczytuje kontakty z jednego miejsca i przenosi je do drugiego. Należy połączyć pierwsze z tych dwóch.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Pierwsze łączy właściciel lub administrator.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Teraz należy powiedzieć, dokąd mają iść kontakty</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Nie ma jeszcze tras</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Trasa prowadzi z jednej książki adresowej do drugiej i ma reguły, co może wychodzić i co wolno usuwać.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Pierwszą dodaje właściciel lub administrator.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>Połączenia i synchronizacje są dla innych ról</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>W dzienniku audytu można zobaczyć, co się stało.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Otwórz dziennik audytu</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Trasa potrzebuje dwóch książek adresowych</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Należy połączyć jedną, z której czytać kontakty, i jedną, do której je przenosić.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Połącz drugie miejsce</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Wszystko jest gotowe</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Po naciśnięciu Synchronizuj teraz to, co mieści się w limitach, zostaje od razu zapisane, a reszta czeka na decyzję. Aby najpierw obejrzeć plan, należy otworzyć stronę Synchronizacja i nacisnąć Najpierw podgląd.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Co najmniej 12 znaków. Dobre są cztery słowa, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Za krótka: co najmniej 12 znaków.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Łatwa do odgadnięcia. Należy dodać jeszcze jedno słowo.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Niezła. Jeszcze jedno słowo uczyni ją silną.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Silna.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Może robić wszystko, także zarządzać osobami i kluczami.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Łączy konta, ustala trasy, decyduje o wstrzymanych planach.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Naciska „Synchronizuj teraz” i widzi kontakty. Nie zmienia ustawień.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Czyta dziennik audytu. Nie ma klucza do kontaktów.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Zarządzanie osobami, rolami i kluczami</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Łączenie i usuwanie kont</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Wgląd w połączenia</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Ustalanie tras, zasad i limitów</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Wgląd w trasy</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Synchronizowanie w ramach limitów</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Decydowanie o czekających synchronizacjach, zgoda jako druga osoba</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Cofanie przebiegu</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Szukanie i wgląd w kontakty</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Eksport, raporty i wymazywanie kontaktów</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Wgląd we własną część dziennika</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Wgląd w cały dziennik i jego eksport</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>Zmiana własnej frazy dostępu i ustawień</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>Obecna rola</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>Obecna rola (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 na to nie pozwala, może to tylko właściciel.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 nie pozwala łączyć ani zmieniać kont.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 nie pozwala widzieć połączeń.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 nie pozwala zmieniać tras i zasad.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 nie pozwala widzieć tras i zasad.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 nie pozwala synchronizować.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 nie pozwala decydować o tym, co czeka.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 nie pozwala cofać przebiegów.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 nie pozwala widzieć kontaktów.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 nie pozwala eksportować ani wymazywać kontaktów, ani tworzyć o nich raportów.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 nie pozwala widzieć dziennika audytu.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 nie pozwala zmieniać ustawień.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Operator synchronizacji</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 nie pozwala widzieć alertów ani tego, co robili inni.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; razem z tym, co usunęłyby inne trasy, to więcej, niż pozwalają limity.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; limity to %2 i %3%.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; limit to %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; limit to %2%.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>W %1 nic by nie zostało.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Książka adresowa tej trasy przyszła pusta, choć wcześniej miała kontakty.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Na tyle usunięć musi zgodzić się ktoś inny.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Ta trasa pyta przed usunięciem: zostałoby usunięte %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj je</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Pozostaw wszystko bez zmian</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Wykonaj mimo to</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Zostałoby zmienione w %1 i w %2.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Zostałoby wysłane do %1 jako nowy kontakt.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Zostałoby dodane do %1.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>Zmiany zostałyby wysłane do %1.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Zostałoby zmienione w %1.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>Usunięcie zostałoby zgłoszone do %1.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Zostałoby usunięte z %1.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Nic nie zostałoby zapisane.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>ten sam adres e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>ten sam numer telefonu</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ta sama nazwa</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Część czeka na drugą osobę</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>Na tej trasie nic nie wysłano. Wszystko inne zrobiono.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Zatrzymano przed końcem</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. To, co zapisano do tej pory, jest kompletne i odnotowane. Następna synchronizacja zacznie od tego miejsca.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>Nie wszystko udało się zsynchronizować</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. Powody są poniżej; wszystko inne zrobiono.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>Liczby się nie zgadzają</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Przed kolejną synchronizacją należy otworzyć przebieg i porównać go z książkami adresowymi.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Część czeka na decyzję</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. Z tego, co czeka, nic nie zapisano.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Wszystko jest zsynchronizowane</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowano</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 z %Ln kontaktu zgłoszono by do %2 jako usunięte</numerusform>
            <numerusform>%1 z %Ln kontaktów zgłoszono by do %2 jako usunięte</numerusform>
            <numerusform>%1 z %Ln kontaktów zgłoszono by do %2 jako usunięte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 z %Ln kontaktu usunięto by w %2</numerusform>
            <numerusform>%1 z %Ln kontaktów usunięto by w %2</numerusform>
            <numerusform>%1 z %Ln kontaktów usunięto by w %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln kontakt zostałby po raz pierwszy połączony z innym; limit to %1% książki adresowej.</numerusform>
            <numerusform>%Ln kontakty zostałyby po raz pierwszy połączone z innymi; limit to %1% książki adresowej.</numerusform>
            <numerusform>%Ln kontaktów zostałoby po raz pierwszy połączonych z innymi; limit to %1% książki adresowej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Usuń %Ln</numerusform>
            <numerusform>Usuń %Ln</numerusform>
            <numerusform>Usuń %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>kosztuje %Ln zadanie Zapiera</numerusform>
            <numerusform>kosztuje %Ln zadania Zapiera</numerusform>
            <numerusform>kosztuje %Ln zadań Zapiera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>%Ln kontaktu nie można cofnąć: tego, co tam wysłano lub usunięto, nie da się oddać.</numerusform>
            <numerusform>%Ln kontaktów nie można cofnąć: tego, co tam wysłano lub usunięto, nie da się oddać.</numerusform>
            <numerusform>%Ln kontaktów nie można cofnąć: tego, co tam wysłano lub usunięto, nie da się oddać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>%Ln kontakt pozostał w obecnym stanie z powodu zmian dokonanych po przebiegu.</numerusform>
            <numerusform>%Ln kontakty pozostały w obecnym stanie z powodu zmian dokonanych po przebiegu.</numerusform>
            <numerusform>%Ln kontaktów pozostało w obecnym stanie z powodu zmian dokonanych po przebiegu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Czeka na decyzję powyżej %Ln usunięcia lub %1% książki adresowej</numerusform>
            <numerusform>Czeka na decyzję powyżej %Ln usunięć lub %1% książki adresowej</numerusform>
            <numerusform>Czeka na decyzję powyżej %Ln usunięć lub %1% książki adresowej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>%Ln kontaktu nie udało się zsynchronizować</numerusform>
            <numerusform>%Ln kontaktów nie udało się zsynchronizować</numerusform>
            <numerusform>%Ln kontaktów nie udało się zsynchronizować</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>Porównano %Ln kontakt; nic nie trzeba było zapisywać.</numerusform>
            <numerusform>Porównano %Ln kontakty; nic nie trzeba było zapisywać.</numerusform>
            <numerusform>Porównano %Ln kontaktów; nic nie trzeba było zapisywać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. Porównano %Ln kontakt i jest on rozliczony.</numerusform>
            <numerusform>%1. Porównano %Ln kontakty i każdy jest rozliczony.</numerusform>
            <numerusform>%1. Porównano %Ln kontaktów i każdy jest rozliczony.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. Powody są poniżej; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięte</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Wszystko z tamtego przebiegu wycofano.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. To, czego nie da się oddać lub co od tego czasu zmieniono, pozostało bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Czeka na decyzję powyżej %Ln wiadomości „usunięto” lub %1% wysłanych kontaktów</numerusform>
            <numerusform>Czeka na decyzję powyżej %Ln wiadomości „usunięto” lub %1% wysłanych kontaktów</numerusform>
            <numerusform>Czeka na decyzję powyżej %Ln wiadomości „usunięto” lub %1% wysłanych kontaktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Punkt kontrolny</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Nic z dziennika nie zostało jeszcze podpisane.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Taki był dziennik w chwili tworzenia tego raportu: jego nazwa, liczba wpisów i skrót główny obejmujący je wszystkie, podpisany. Zachowany na papierze pokaże później, czy coś wcześniejszego zmieniono.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Łączenie z %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>Sprawdzanie, co się zmieniło w %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Pobieranie: %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Przechowywanie: %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Porównywanie: %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planowanie: %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Zapisywanie do %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>Odnotowywanie, co się stało w %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Weryfikowanie: %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>Czekanie, o które prosi %1</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Logowanie w %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>Sprawdzanie, co się zmieniło</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>Pobieranie kontaktów</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>Przechowywanie kontaktów</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>Porównywanie kontaktów</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Tworzenie planu</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>Zapisywanie zmian</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>Odnotowywanie, co się stało</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Weryfikowanie</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>Czekanie, o które prosi usługa</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>Logowanie w przeglądarce</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (pozostało: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 z %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>jeszcze kilka sekund</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>jeszcze około minuty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>jeszcze około %Ln minuty</numerusform>
            <numerusform>jeszcze około %Ln minut</numerusform>
            <numerusform>jeszcze około %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>jeszcze około %Ln godziny</numerusform>
            <numerusform>jeszcze około %Ln godzin</numerusform>
            <numerusform>jeszcze około %Ln godzin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
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
        <translation>Spacja</translation>
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
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj &amp;adres łącza</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>wpisy od %1 do %2 w %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Raport z audytu</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Obszar roboczy %1. Utworzono: %2, %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>Kwartał jeszcze trwa: to jest to, co dziennik mówi do tej pory.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>Starsze wpisy są zarchiwizowane w zapieczętowanych plikach. Tego, co mówią o tym kwartale, tu nie policzono: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>synchronizacje</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>zapisane kontakty</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>nieudane logowania</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>wpisy dziennika</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Synchronizacje w tygodniu, który zaczyna się</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Zapisane kontakty: nowe, zmienione lub usunięte</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>Co zsynchronizowano</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>W tym kwartale niczego nie zsynchronizowano.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronizacje</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Synchronizacji było więcej, niż liczy ten raport: w tych tabelach i na słupkach są tylko najnowsze.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kto to zrobił</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięte</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Nieudane logowania</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>O ile mówi dziennik, nikt nie miał nieudanego logowania.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>Dziennik nie ma zdarzeń połączonych usług z tego kwartału: policzono tylko logowania do samego Contact Warden.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>Dziennik ma zdarzenia z tego kwartału od: %1. O innych usługach nic nie mówi.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Żadna reguła nie znalazła niczego do zgłoszenia.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Co jeszcze się stało</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>Czy dziennik jest nadal taki, jaki był?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 do %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Zweryfikowano %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>W dzienniku</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Poświadczone z zewnątrz</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Skrót główny:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Raport z audytu, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>I jeszcze %Ln trasa.</numerusform>
            <numerusform>I jeszcze %Ln trasy.</numerusform>
            <numerusform>I jeszcze %Ln tras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln synchronizacja nie została wykonana tak, jak powinna. Dziennik mówi, co wykonano.</numerusform>
            <numerusform>%Ln synchronizacje nie zostały wykonane tak, jak powinny. Dziennik mówi o każdej, co wykonano.</numerusform>
            <numerusform>%Ln synchronizacji nie zostało wykonanych tak, jak powinny. Dziennik mówi o każdej, co wykonano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>I jeszcze %Ln osoba.</numerusform>
            <numerusform>I jeszcze %Ln osoby.</numerusform>
            <numerusform>I jeszcze %Ln osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>I jeszcze %Ln od innych.</numerusform>
            <numerusform>I jeszcze %Ln od innych.</numerusform>
            <numerusform>I jeszcze %Ln od innych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>I jeszcze %Ln reguła.</numerusform>
            <numerusform>I jeszcze %Ln reguły.</numerusform>
            <numerusform>I jeszcze %Ln reguł.</numerusform>
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
        <translation>Plany, które czekały na decyzję</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Plany, które odrzucono</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Druga osoba się zgodziła</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Druga osoba odmówiła</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Kontakty wymazane na prośbę</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Eksporty kontaktów do pliku</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Dodane połączenia</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Zmienione połączenia</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Usunięte połączenia</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Dodane trasy</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Zmienione trasy</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Usunięte trasy</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Zmiany tego, co może wychodzić, dla nowych tras lub grup</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Dodane osoby</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Osoby, które dostały inną rolę</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Usunięte osoby</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Zmiany ról</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Zmiany frazy dostępu bez znajomości starej</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Odmowy, bo rola na to nie pozwala</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Logowania, które usługa uznała za podejrzane</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>Aplikacje wpuszczone w usłudze</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Drugie składniki usunięte w usłudze</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Zmiany administratorów w usłudze</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Weryfikacje tego dziennika</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Eksporty tego dziennika</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Archiwa tego dziennika, z wyjętymi z niego wpisami</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Wpisy zapisane bez klucza podpisu</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Zmienieni świadkowie tego dziennika</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Usunięci świadkowie tego dziennika</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Świadkowie, którym nie udało się przekazać</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Luki w spisie nieudanych odblokowań</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Przywrócone kopie zapasowe z utratą części dziennika</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Eksporty obszaru roboczego na inny komputer</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Skoki zegara tego komputera</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>I kwartał %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>II kwartał %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>III kwartał %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>IV kwartał %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
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
        <translation>kontakt</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Dokąd trafił kontakt: %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Utworzono: %1, %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>Czego nie można wiedzieć</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Dokąd trafił kontakt</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Otwarte sprawdzenia</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>Czy każde z nich jest znane i czy ktoś się nim zajmuje?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>Nikt ich jeszcze nie zamknął. Czy wiadomo, co to było?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>Najnowsze %1 z %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>Które połączenia i aplikacje doszły? Czy każde z nich jest nadal potrzebne?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>Kogo dodano lub komu wolno więcej, tutaj lub w usłudze?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>Czy wychodzi więcej niż wcześniej i czy Zap tego potrzebuje?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>Kto wyprowadził kontakty lub dziennik i czy nadal gdzieś leżą?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Co pilnuje</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>Czy ktoś sprawił, że dziennik, jego świadkowie lub alerty widzą mniej?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>Najnowsze %1 z %2. Wszystkie są w dzienniku audytu.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tutaj</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Nieudane logowania</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Błędna fraza dostępu się zdarza. Czy to były te osoby?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Ostatnio %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Raz, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>Najczęstsze: %1 z %2 nazw. Wszystkie są w dzienniku audytu.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>Pierwszy przegląd: wszystko, co mówi dziennik.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>Co się stało od %1, czyli od ostatniego przeglądu bezpieczeństwa.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Było ich za dużo, by je policzyć: z każdego rodzaju jest najnowszych 10 000.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>%Ln raz, %1</numerusform>
            <numerusform>%Ln razy, %1</numerusform>
            <numerusform>%Ln razy, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 Z tego %Ln wpis leży w archiwach i nie jest pokazany.</numerusform>
            <numerusform>%1 Z tego %Ln wpisy leżą w archiwach i nie są pokazane.</numerusform>
            <numerusform>%1 Z tego %Ln wpisów leży w archiwach i nie jest pokazanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>Jego adres został tutaj zapomniany. Nadal przyjmuje to, co się na niego wysyła: należy utworzyć tam nowy.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>Jego hasło zostało tutaj zapomniane. Należy zmienić je w skrzynce pocztowej.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>Jego adres został tutaj zapomniany. Nadal przyjmuje to, co się na niego wysyła: należy utworzyć w Zapie nowy hook.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>Jego hasło zostało tutaj zapomniane. Należy zmienić je na serwerze.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>Zostało tutaj zapomniane. Należy zakończyć je także w %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>Adres hooka zostaje tutaj zapomniany. Potem należy utworzyć nowy w Zapie.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>Hasło zostaje tutaj zapomniane. Potem należy zmienić je na serwerze.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>Logowanie kończy się w %1 i zostaje tutaj zapomniane.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>Logowanie zostaje tutaj zapomniane. Potem należy zakończyć je w %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>Klucz zostaje tutaj zapomniany. Potem należy usunąć go w %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Zakończono w %1 i zapomniano tutaj.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>Nie było już czego kończyć.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Tutaj nic już nie było. Jeśli nikt jeszcze tam tego nie zakończył, należy to zrobić.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Niezakończone: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>Zmienna środowiskowa %1 nadal zawiera tajną daną.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>Nie wszystko udało się odebrać</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Wszystko zostało tutaj zapomniane</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>Wszystko odebrano</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>„%1” prosi o ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>Jego trasy czekają do tego czasu.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1” potrzebuje: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>Trasa, która tam zapisuje, czeka, aż będzie to dozwolone.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Zezwól</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>Ostatnia synchronizacja</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Ostatni przebieg: cofnięcie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>Ten obszar roboczy</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Raport o bezpieczeństwie</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Obszar roboczy %1. Utworzono: %2, %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Nikt jeszcze nie sprawdził.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Ostatnio sprawdzono %1. Odpowiedź, która od tego czasu straciła aktualność, liczy się jako taka, której nie udało się ustalić.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Nikt jeszcze nie przeprowadził pozostałych sprawdzeń.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>nie udało się ustalić</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>poświadczone</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Co zrobić najpierw</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Po co</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 poświadcza to do %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Co poświadczają osoby</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Nic, o co zapytano, tego nie mówi. To słowo osoby, które samo wygasa i nie zostało zweryfikowane.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Raport o bezpieczeństwie, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln niespełnione</numerusform>
            <numerusform>%Ln niespełnione</numerusform>
            <numerusform>%Ln niespełnionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln nie udało się ustalić</numerusform>
            <numerusform>%Ln nie udało się ustalić</numerusform>
            <numerusform>%Ln nie udało się ustalić</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln poświadczone</numerusform>
            <numerusform>%Ln poświadczone</numerusform>
            <numerusform>%Ln poświadczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln spełnione</numerusform>
            <numerusform>%Ln spełnione</numerusform>
            <numerusform>%Ln spełnionych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nic nie wymaga uwagi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>%Ln rzecz wymaga uwagi</numerusform>
            <numerusform>%Ln rzeczy wymagają uwagi</numerusform>
            <numerusform>%Ln rzeczy wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Nikt jeszcze nie sprawdził.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Ostatnio sprawdzono: %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Nikt jeszcze nie przeprowadził pozostałych sprawdzeń.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Otworzyć console.cloud.google.com. U góry wybrać projekt lub utworzyć go przyciskiem „%1”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>W „%1”, „%2” znaleźć „%3” i nacisnąć „%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>W „%1” nacisnąć „%2”. Dla Google Workspace wybrać „%3”, w innym przypadku „%4”.</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Tylko przy „External”: w „%1”, „%2” znaleźć „%3” i dodać siebie przyciskiem „%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>W „%1”, „%2” nacisnąć „%3”. Jako „%4” wybrać „%5”.</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Skopiować „%1” i „%2” do pól poniżej.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Otworzyć entra.microsoft.com. W „%1” nacisnąć „%2”.</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>W „%1” dodać platformę „%2” z adresem przekierowania podanym poniżej.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>W „%1” nacisnąć „%2”. Wybrać „%3”, potem „%4” i zaznaczyć te: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>W „%1” skopiować „%2” do pola poniżej. Tajnego klucza nie ma.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Otworzyć app.hubspot.com. Przejść do „%1”, „%2”, „%3” i nacisnąć „%4”.</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Nadać kluczowi nazwę. Nacisnąć „%1” i zaznaczyć dokładnie te: %2. Potem nacisnąć „%3”.</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Nacisnąć „%1” i skopiować klucz do pola poniżej.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Utworzyć aplikację w narzędziach dla programistów HubSpot („hs project create”).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Wpisać podany poniżej adres przekierowania w „redirectUrls”.</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Ustawić, by wymagała tych zakresów: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Skopiować identyfikator klienta i tajny klucz klienta do pól poniżej.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Otworzyć zapier.com i utworzyć Zap. Kliknąć „%1” i wybrać „%2”.</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>Jako „%1” wybrać „%2” i nacisnąć „%3”.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Skopiować adres, który pokazuje Zapier, do pola poniżej. Zaczyna się od %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Rysunek strony %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>W jej menu otwarte jest: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>Na stronie: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>Numer %1 jest przy „%2”.</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Wpisać „%1”. Pod „%2” wybrać „%3” i nacisnąć „%4”.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>Ostatnia wiadomość nie powiodła się</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Powiedz, dokąd mają iść kontakty</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Trasa prowadzi z jednej książki adresowej do drugiej i ma reguły, co może wychodzić i co wolno usuwać.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Obejrzeć i wykonać pierwszy plan</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Pokaż plan</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Sprawdzić, jak bezpieczne są konta</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Drugie składniki, administratorzy i prawa, których nikt nie potrzebuje: po naciśnięciu Sprawdź teraz na tej stronie widać, co naprawić najpierw.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Otwórz bezpieczeństwo</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Wskazać świadka dziennika audytu</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Dodaj świadka</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Mieć kod odzyskiwania</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Otwiera obszar roboczy, gdy zginie fraza dostępu lub pęk kluczy. Bez niego dane giną razem z nimi.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Otwórz osoby</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Połączyć dwa miejsca</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden odczytuje kontakty z jednego miejsca i przenosi je do drugiego: konta, pliku z kontaktami lub Zapa.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Połącz drugie miejsce</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>Połącz pierwsze miejsce</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Plan wymienia wszystkich, którzy byliby nowi, zmienieni lub usunięci, oraz to, co by wyszło. Nic nie jest zapisywane przed naciśnięciem Wykonaj. Przebieg można cofnąć, o ile pozwala na to druga strona.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Folder, skrzynka pocztowa lub hook dowiaduje się, jak daleko zaszedł dziennik, więc nikt nie może go niezauważenie przepisać.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>Fraza dostępu była zbyt wiele razy z rzędu błędna.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Należy poczekać %1, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Aby się tam zalogować, potrzebny jest identyfikator klienta, a w niektórych usługach także jego tajny klucz.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Należy je wpisać.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>Nie podano klucza usługi.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Należy wkleić klucz lub podać nazwę zmiennej środowiskowej, która go zawiera.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Na tym komputerze nie ma tego, czym loguje się to połączenie.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Należy zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Konto zalogowano, ale bez potrzebnego uprawnienia: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Należy zalogować się ponownie i pozostawić wszystkie pola zaznaczone.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>Połączenie %1 zmieniono w międzyczasie, więc niczego z tego nie zachowano.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Należy sprawdzić, jak połączenie wygląda teraz, a potem spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>%1 wszystko było spełnione i dziś też jest.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Niespełnione dziś: %1, tyle samo co %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Niespełnione dziś: %1. %2: %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>Dostępna jest nowa wersja: Contact Warden %1 z dnia %2.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>Oznaczono ją jako pilną: należy ją wkrótce zainstalować, w taki sam sposób jak obecną.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>Można ją zainstalować w dogodnej chwili, w taki sam sposób jak obecną.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Nie było odpowiedzi: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>Nie ma wersji nowszej niż ta (%1).</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Ostatnie zapytanie: %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>Łączy się tylko z połączonymi usługami, z miejscami wskazanymi dla świadków i alertów oraz z serwerem %1, jeśli pozwolono pytać go o nowe wersje.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>Wpis %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Wpisy od %1 do %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1: zmienione. To nie jest to, co podpisano przy zapisie.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: usunięte ze środka dziennika.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: ustawione w innej kolejności.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: odcięte z końca dziennika.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: brakuje, bo to starsza kopia dziennika. Jeśli przywrócono kopię zapasową, to jest przyczyna.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: inny dziennik niż ten, który poświadczono.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: nikt ich nie podpisał albo nikt spoza tego obszaru roboczego jeszcze ich nie poświadcza.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>Dziennik jest nienaruszony</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>Niczego nie zmieniono, ale nie wszystko jest poświadczone</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>Brakuje końca dziennika</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>To, co tu jest, jest autentyczne, ale ten obszar roboczy zapisał więcej, więc nie synchronizuje. Jeśli folder przywrócono z kopii zapasowej, to jest przyczyna: musi to potwierdzić właściciel obszaru roboczego. Jeśli nikt tego nie zrobił, ktoś mógł podłożyć starszą kopię, aby coś ukryć: należy zachować kopię folderu w obecnym stanie i ustalić, kto może w nim zapisywać.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>Dziennik sfałszowano lub uszkodzono</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Należy zachować kopię folderu obszaru roboczego w obecnym stanie i nie synchronizować, dopóki przyczyna nie jest znana.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>Wpisy od 1 do %1 są zarchiwizowane: dziennik dowodzi, co jest w ich pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>Jeszcze %Ln ustalenie.</numerusform>
            <numerusform>Jeszcze %Ln ustalenia.</numerusform>
            <numerusform>Jeszcze %Ln ustaleń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>%Ln wpis jest tym, co podpisano, a poświadcza go najnowszy punkt kontrolny spoza dziennika.</numerusform>
            <numerusform>Wszystkie %Ln wpisy są tym, co podpisano, w swojej kolejności, a poświadcza je najnowszy punkt kontrolny spoza dziennika.</numerusform>
            <numerusform>Wszystkie wpisy (%Ln) są tym, co podpisano, w swojej kolejności, a poświadcza je najnowszy punkt kontrolny spoza dziennika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>%Ln wpis jest tym, co podpisano. Punkt kontrolny spoza dziennika poświadcza pierwsze %1; późniejsze mają tylko podpis samego dziennika.</numerusform>
            <numerusform>Wszystkie %Ln wpisy są tym, co podpisano, w swojej kolejności. Punkt kontrolny spoza dziennika poświadcza pierwsze %1; późniejsze mają tylko podpis samego dziennika.</numerusform>
            <numerusform>Wszystkie wpisy (%Ln) są tym, co podpisano, w swojej kolejności. Punkt kontrolny spoza dziennika poświadcza pierwsze %1; późniejsze mają tylko podpis samego dziennika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>Brakuje tu %Ln wpisu, który ten obszar roboczy zapisał.</numerusform>
            <numerusform>Brakuje tu %Ln wpisów, które ten obszar roboczy zapisał.</numerusform>
            <numerusform>Brakuje tu %Ln wpisów, które ten obszar roboczy zapisał.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Wcześniej na miejscu tego był inny dziennik z %Ln wpisem.</numerusform>
            <numerusform>Wcześniej na miejscu tego był inny dziennik z %Ln wpisami.</numerusform>
            <numerusform>Wcześniej na miejscu tego był inny dziennik z %Ln wpisami.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: jeszcze bez podpisu.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: z podpisem, ale jeszcze bez poświadczenia spoza tego obszaru roboczego.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>Jedyny wpis jest taki, jak go podpisano.</numerusform>
            <numerusform>Wszystkie %Ln wpisy są takie, jak je podpisano.</numerusform>
            <numerusform>Wszystkie wpisy (%Ln) są takie, jak je podpisano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>Jedyny wpis pasuje; zgodne z podpisem: %1.</numerusform>
            <numerusform>Wszystkie %Ln wpisy pasują do siebie, a pierwsze %1 są takie, jak je podpisano.</numerusform>
            <numerusform>Wszystkie wpisy (%Ln) pasują do siebie, a pierwsze %1 są takie, jak je podpisano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Nikt z zewnątrz nie może tego jeszcze potwierdzić: należy dodać świadka, któremu odtąd będzie przekazywany stan dziennika.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Punkt kontrolny spoza dziennika poświadcza pierwsze %1.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Kto ma cały folder, mógł coś dopisać do dziennika albo podłożyć tu starszy lub inny. Należy porównać go z punktem kontrolnym zapisanym gdzie indziej.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Żaden obszar roboczy nie jest otwarty.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Prze&amp;jdź</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Folder %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>E-mail do %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Hook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>co godzinę</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · jeszcze nie przekazano</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>co %Ln dzień</numerusform>
            <numerusform>co %Ln dni</numerusform>
            <numerusform>co %Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>co %Ln godzinę</numerusform>
            <numerusform>co %Ln godziny</numerusform>
            <numerusform>co %Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · przekazano %2, o %Ln wpisie</numerusform>
            <numerusform>%1 · przekazano %2, o %Ln wpisach</numerusform>
            <numerusform>%1 · przekazano %2, o %Ln wpisach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>pseudonim</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>title</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>urodziny</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>rocznica</translation>
    </message>
    <message>
        <source>website</source>
        <translation>strona internetowa</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>komunikator</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupy</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>powiązane osoby</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>pola własne</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Zamaskowane</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Zahaszowane</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Zostaje tutaj</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>Odtąd każdy skrót w tym celu jest inny, na każdej prowadzącej tam trasie: to, co je odbiera, nie może połączyć tego, co ma, z tym, co przychodzi. Każdy wysłany kontakt zostaje wysłany jeszcze raz. Poprzedni klucz przepada na dobre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Pozostawione bez zmian</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzone</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Obie strony zmieniły tę samą wartość. Należy wybrać właściwą.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>Po jednej stronie kontakt usunięto, a po drugiej zmieniono.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Kilka kontaktów może być tą samą osobą.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Ta trasa pyta, zanim coś zostanie usunięte.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>W źródle już go nie ma. Ta trasa nigdy niczego nie usuwa.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>Usunięto go w celu i tam pozostaje usunięty.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>W źródle pozostaje usunięty, a w celu pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Nie jest już w grupach tej trasy.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>Jest w grupie, która nigdy nie może wychodzić.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>Jest w grupie, która nigdy nie może wychodzić. Wyszedł wcześniej, a to, co jest w celu, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Na tej trasie nie może wychodzić żadne z jego pól.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Tę osobę wymazano celowo i nie wraca bez zgody.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>To lista lub grupa, a nie kontakt.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>Cel tego nie potrafi.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Ten sam kontakt zapisuje w tym planie inna trasa. Nastąpi to przy następnej synchronizacji.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>Zdecydowano pozostawić go bez zmian. Pytanie wróci, gdy zmieni się po jednej ze stron lub gdy zmienią się reguły trasy.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Ktoś zmienił go po przebiegu, więc nie jest cofany.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>Usługa nie może go oddać.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Usunięto by więcej kontaktów, niż pozwala limit.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Usunięto by większą część książki adresowej, niż pozwala limit.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>Książka adresowa byłaby potem pusta.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Niezwykle wiele kontaktów zostałoby po raz pierwszy połączonych z innymi.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Usunięto by więcej kontaktów, niż może zdecydować jedna osoba.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Nigdy nie usuwaj</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Usuń to, co przyniosła ta trasa</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Zachowaj dokładną kopię</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Pytaj za każdym razem</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Kontakt, którego nie ma już w źródle, pozostaje w celu.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Kontakt, który ta trasa zsynchronizowała i którego nie ma już w źródle, jest usuwany w celu, w ramach limitów.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>To, czego nie ma w źródle, jest usuwane w celu, także kontakty, które tam dodano.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Każde usunięcie czeka, aż zgodzi się osoba.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>Wygrywa źródło</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>Wygrywa cel</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Wygrywa najnowsza zmiana</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Czeka na decyzję</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Wysłane, wynik nieznany</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Jeszcze nie testowano</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>Wpisy nie są tym, co podpisano.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>W środku brakuje wpisów.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>Wpisy zmieniły miejsca.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Brakuje końca dziennika.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>To starsza kopia dziennika.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>To inny dziennik niż ten, który widziano wcześniej.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Nikt poza plikami tego komputera nie poświadcza tych wpisów.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Serwer CardDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Hook Zapiera</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Kontakty Google</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Co się stało, widać w dzienniku audytu.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>Łączy się tylko z połączonymi usługami oraz z miejscami wskazanymi dla świadków i alertów.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Synchronizuje kontakty i dowodzi, co się stało.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>Folder obszaru roboczego.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Otwórz jednorazowy obszar roboczy ze zmyślonymi kontaktami.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Mów tym językiem, według jego kodu: de.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Przechowuj wszystko w tym folderze i nic w innych miejscach tego komputera.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Zapisz plik dla pomocy…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Wersje, rozmiary, liczby i stany dla kogoś, kto pomaga. Nie ma w nim nazw, adresów ani kontaktów.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Zapisz plik dla pomocy</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Zapisano do %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Przed przekazaniem warto go obejrzeć: to zwykły tekst.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Klucz od %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Adres od %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Hasło od %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Zalogowano %1. To logowanie wygasło.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Zalogowano od %1, miało wygasnąć %2</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Zalogowano od %1, ważne do %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Zalogowano od %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Może: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Trasa potrzebuje: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Czeka, aż będzie to dozwolone.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Czeka, aż będzie to dozwolone. Odczyt trwa nadal.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>Logowanie miało wygasnąć %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>Logowanie wygasa %1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Należy zalogować się ponownie, aby synchronizacje nie stanęły.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Jeśli wcześniej nastąpi ponowne logowanie, synchronizacje będą trwać.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Ten adres ma %Ln dzień.</numerusform>
            <numerusform>Ten adres ma %Ln dni.</numerusform>
            <numerusform>Ten adres ma %Ln dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Ten klucz ma %Ln dzień.</numerusform>
            <numerusform>Ten klucz ma %Ln dni.</numerusform>
            <numerusform>Ten klucz ma %Ln dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Kto go poznał, nadal może go używać. Od czasu do czasu warto utworzyć w Zapierze nowy wyzwalacz.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Kto go poznał, nadal może go używać. Od czasu do czasu warto utworzyć w usłudze nowy klucz.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln logowanie</numerusform>
            <numerusform>%Ln logowania</numerusform>
            <numerusform>%Ln logowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Ostatnie dni: %1</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Zapisane kontakty według dni</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>Najwięcej w jednym dniu: %1, %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Zapisane kontakty</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Logowania według dni</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logowania</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dzień po dniu</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Nieudane logowania</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Dodaj reguły</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>Reguły są regułami Sigma. To, co niezrozumiałe, zostaje odrzucone z podaniem wiersza i powodu; pozostałe reguły z pliku zostają przyjęte. Zaszyfrowana kopia pozostaje w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Plik z regułami</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Reguły Sigma (*.yml *.yaml);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>Przykłady do nich</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Można pominąć. Wpisy, które reguły powinny znaleźć, i takie, których nie powinny.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Przykłady (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wybierz: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>Żadnej z tych reguł nie można przyjąć.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Wybrany alert</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Po wybraniu alertu widać tu, czego dotyczy.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>Został zgłoszony, gdy jego reguła była wyciszona.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>Przejęty przez: %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Zamknięty przez: %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Od tego czasu zdarzenia trwały dalej, więc alert jest znów otwarty.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>Nic nie jest synchronizowane, dopóki ten alert nie zostanie zamknięty.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>Jego reguła wstrzymuje wszystkie przebiegi. Najpierw trzeba ustalić, co się stało.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Otwórz synchronizację</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>Pokaż regułę</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Mówi innym, że ktoś już się tym zajmuje.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Zamknij…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Co go wywołało</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Jest niegroźny w takim przypadku</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>Jego wpisy w dzienniku</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Pokaż w dzienniku</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln wpis leży w archiwum lub nie można go odczytać.</numerusform>
            <numerusform>%Ln wpisy leżą w archiwum lub nie można ich odczytać.</numerusform>
            <numerusform>%Ln wpisów leży w archiwum lub nie można ich odczytać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>Wybrano %Ln alert</numerusform>
            <numerusform>Wybrano %Ln alerty</numerusform>
            <numerusform>Wybrano %Ln alertów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Po wybraniu jednego widać tu, czego dotyczy.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>Przejmij %Ln alert</numerusform>
            <numerusform>Przejmij %Ln alerty</numerusform>
            <numerusform>Przejmij %Ln alertów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>Zamknij %Ln alert…</numerusform>
            <numerusform>Zamknij %Ln alerty…</numerusform>
            <numerusform>Zamknij %Ln alertów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>Wycisz regułę…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>Wycisz %Ln regułę…</numerusform>
            <numerusform>Wycisz %Ln reguły…</numerusform>
            <numerusform>Wycisz %Ln reguł…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Zakończ wyciszenie</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Zakończ wyciszenie %Ln reguły</numerusform>
            <numerusform>Zakończ wyciszenie %Ln reguł</numerusform>
            <numerusform>Zakończ wyciszenie %Ln reguł</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
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
        <translation>Alert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Zgłoszono</translation>
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
        <translation>Contact Warden, otwarte alerty: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alert: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Poziom: %1. Proszę otworzyć stronę Alerty.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nowa reguła…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Dodaj kanał…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>Czeka na drugą osobę</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>Prośba z tego konta: %1. Odpowiedzieć musi ktoś inny.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Poproszono: %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgódź się</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 To było %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Zobacz</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Wpisy od %1 do %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>Zarchiwizuj…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>Zarchiwizowano: %1, w %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>Zarchiwizowano: %1, w %Ln pliku; najnowszy to %2.</numerusform>
            <numerusform>Zarchiwizowano: %1, w %Ln plikach; najnowszy to %2.</numerusform>
            <numerusform>Zarchiwizowano: %1, w %Ln plikach; najnowszy to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>Starsze, niż wpisy mają tu pozostawać: %1. Można je zarchiwizować.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>Archiwizowanie starszych wpisów</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>Zarchiwizowano: %1.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Należy zachować %1: tych wpisów nie ma teraz nigdzie indziej.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln miesiąc</numerusform>
            <numerusform>%Ln miesiące</numerusform>
            <numerusform>%Ln miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln rok</numerusform>
            <numerusform>%Ln lata</numerusform>
            <numerusform>%Ln lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Zarchiwizuj starsze wpisy</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Przechodzą do zapieczętowanego pliku, po 1024 naraz, i znikają z tej listy. Dziennik nadal dowodzi, co w nich było. Nie ma ich nigdzie indziej: trzeba zachować plik i jego kopię.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Wpisy zapisane przed</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>Wpisy pozostają w dzienniku</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>Wpisy z ostatnich 90 dni oraz te, które mają pozostać dłużej, może zarchiwizować tylko właściciel.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>Na to, co starsze, zwraca uwagę wskazówka pod listą. Nic nie archiwizuje się samo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>dziennik-audytu-przed-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Gdzie ma być archiwum</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Archiwa (*.archive);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Poświadcz</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Poświadcz sprawdzenie</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Nic, o co zapytano, nie mówi, czy tak jest. Należy sprawdzić to osobiście, a potem potwierdzić własnym imieniem: %1. Sprawdzenie jest pokazywane jako poświadczone, a nie jako spełnione, a dziennik zachowuje, kto je poświadczył.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Co stwierdzono</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Notatka, plik, który to pokazuje, lub jedno i drugie.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>Potem pytanie wraca. Obowiązuje najwyżej rok.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Plik, który to pokazuje</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Wybierz, co to pokazuje</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>Zaszyfrowana kopia, do 5 MiB, pozostaje w tym obszarze roboczym.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Źródło informacji</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Nie zachowano jeszcze żadnego widoku</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Zachowaj ten widok…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Usuń widok</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>Co działo się w tym obszarze roboczym. Wpisy są podpisane i nie można ich zmienić bez śladu.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Pobierz zdarzenia logowania</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Przenosi do tego dziennika to, co Google, Microsoft i HubSpot mówią o logowaniach i administratorach.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>Raport za kwartał…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>Dziennik jako pliki…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Starsze wpisy do archiwum…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Punkt kontrolny na zewnątrz…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Weryfikowanie dziennika</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>Kontynuowanie tego dziennika</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Synchronizacje znów mogą działać.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Mówi o tym wpis z nazwą tej osoby.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Wybierz zapisany punkt kontrolny</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Zapisz punkt kontrolny</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punkt-kontrolny</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>Punkt kontrolny zapisano jako %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Należy trzymać go z dala od tego komputera: na pendrivie lub jako e-mail do kogoś. Nie zawiera kontaktów ani tajnych danych.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Eksportowanie dziennika</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln wpis.</numerusform>
            <numerusform>Wyeksportowano %Ln wpisy.</numerusform>
            <numerusform>Wyeksportowano %Ln wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Tworzenie raportu</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>Raport zapisano: %1.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Zwykle puste</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Wybierz plik CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>Jak często by zadziałała?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>Sprawdzanie dziennika według reguły</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Alerty według dni</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>Ostatnie przypadki</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Serwer lub adres e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Prywatny urząd certyfikacji</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Tylko gdy firma sama podpisuje swoje certyfikaty: jej plik CA (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Inny serwer</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Gdzie są kontakty</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adres hooka</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Klucz podpisu</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Wyślij wiadomość testową</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Dodaj kanał</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodawanie kanału</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Edycja kanału</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Jak dotąd</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Tylko tutaj: nie jest wysyłana i nie ma jej w dzienniku.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>Od którego poziomu</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>Co jest wysyłane: tytuł reguły, poziom, liczby, czasy i co zrobić. Żaden kontakt, żadna osoba ani żaden adres.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Jest przechowywany jako sekret, więc nie jest ponownie pokazywany.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Może pozostać puste. Co najmniej 16 znaków, które zna też odbiorca, aby odróżnić nasze wiadomości od innych.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Wysyłanie wiadomości testowej…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>Została przyjęta. Proszę sprawdzić, czy dotarła.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Wszystkie alerty</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Alerty krytyczne</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Alerty od poziomu %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Oczekuje: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Wyślij wiadomość testową</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Pokazuj powiadomienia na tym komputerze</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Dopóki obszar roboczy jest otwarty: o każdym nowym alercie i o liczbie otwartych wśród ikon systemu, o ile system ma na to miejsce.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Alerty są pokazywane tutaj i nie są jeszcze nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Wiadomość testowa została przyjęta. Proszę sprawdzić, czy dotarła.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>Od teraz alerty są tam wysyłane.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Nic już nie jest tam wysyłane.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Usuwanie kanału</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>Usunąć kanał „%1”?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>To, co na niego czeka, nie zostanie wysłane, a jego sekret zostanie zapomniany. Alerty pozostają tam, gdzie są.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>Kanał został usunięty.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Można dodać kanał, aby dowiedział się o nich ktoś, kto nie siedzi przy tym oknie: skrzynkę pocztową, Slack, Zapier albo własny hook. Są wysyłane, gdy obszar roboczy jest tu odblokowany, oraz z wiersza poleceń.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Wybrane sprawdzenie</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Po wybraniu sprawdzenia widać tu, co znaleziono.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Pierwsze: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Otwórz stronę: %1</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>Poświadcz ponownie…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Poświadcz…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Obowiązuje do</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Dotychczasowe odpowiedzi</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
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
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Klient typu „Desktop app” zna go sam. Każdy inny klient musi podać dokładnie to.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>Do zarejestrowania w usłudze, dokładnie w tej postaci.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Kopiuj adres przekierowania</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adres przekierowania</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Tajny klucz klienta</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Jest przechowywany jak hasło.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Jeśli konsola go pokazuje. Jest przechowywany jak hasło.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Zamknij alert</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Zamknij alert</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>Dziennik zachowuje, kto go zamknął: %1. Jeśli zdarzenia będą trwać, otworzy się ponownie.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Synchronizacje będą wtedy znów mogły działać.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Co to było</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Dla tych, którzy przeczytają to później. Notatki nie ma w dzienniku.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>Zamknij %Ln alert</numerusform>
            <numerusform>Zamknij %Ln alerty</numerusform>
            <numerusform>Zamknij %Ln alertów</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Zamknij kilka alertów</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>Dziennik zachowuje przy każdym, kto go zamknął: %1. To, co będzie trwać, otworzy się ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>Nie zamknięto %Ln alertu.</numerusform>
            <numerusform>Nie zamknięto %Ln alertów.</numerusform>
            <numerusform>Nie zamknięto %Ln alertów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Także zmieniaj tam kontakty</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>Ekran zgody aplikacji jest w trybie testowym</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Zwykle puste</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Użyj własnego klienta</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>W przeciwnym razie aplikacja prosi teraz tylko o odczyt, a o zapis dopiero, gdy potrzebuje go trasa.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Wtedy każde logowanie wygasa po 7 dniach.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>Jej domena lub identyfikator dzierżawy, jeśli logować mogą się tylko jej własne konta.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Nieznane kolumny</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Można podać, co oznaczają, lub zachować je bez zmian: w obu przypadkach nic nie ginie.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Znaczenie kolumny %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Zachowaj bez zmian</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Zmiana szerokości</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Na tej stronie nie ma listy.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Szukaj czegokolwiek</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Czego szukać?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Polecenie, strona, ustawienie, połączenie…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Znaleziono: %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>Wyślij wiadomość testową</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>Połączono „%1”.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Trasa potrzebuje dwóch książek adresowych: jednej, z której czyta kontakty, i drugiej, do której je przenosi.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Teraz należy powiedzieć, dokąd mają iść kontakty.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Połącz drugie miejsce</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier przyjął wiadomość testową.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Czy Zap zadziałał, widać w jego historii: hook tego nie mówi.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Połącz kolejne</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Adres hooka</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Z wyzwalacza Zapa. Odtąd tam idą wiadomości.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Wpisz adres</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Klucz usługi</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Nowy klucz usługi</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>Tego samego konta. Nic innego się nie zmienia.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Zmień klucz</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Nowe hasło lub hasło aplikacji</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Do tego samego konta. Nic innego się nie zmienia.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
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
        <translation>Sprawdzono: %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Wyślij wiadomość testową</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Zastąp adres…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Dodaj drogę powrotną…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>Zmień drogę powrotną…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Szukaj potwierdzeń</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>Dowolna nazwa. Powtarzają ją listy, trasy i dziennik audytu.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Wypróbuj i zapisz</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Zezwól na %1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Zmień mimo to</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>Ostatnia wiadomość nie powiodła się %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Zmień miejsce…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Zmień adres…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Zmień nazwę: „%1”</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>Co połączyć?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Dodaj połączenie</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>Logowanie następuje, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>Próba następuje, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Zaloguj: %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>Zostanie dodane po zakończeniu trwającej synchronizacji</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>Dodawanie</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Zezwól na %1</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>To konto nie jest jeszcze połączone.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Najpierw należy je połączyć lub anulować, a potem przejść do następnego.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>Testowanie</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Wysyłanie wiadomości testowej</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapier przyjął wiadomość testową. Czy Zap zadziałał, widać w jego historii lub na jego drodze powrotnej: sam hook tego nie mówi.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>Odczyt drogi powrotnej</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>Odtąd wiadomości pozostają „przyjęte”.</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>Zapisano. Należy wysłać wiadomość testową, pozwolić Zapowi zadziałać, a potem poszukać potwierdzeń.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Zalogowano.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>Usunięto tutaj „%1”.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>Konta, pliki i hooki, z których przychodzą i do których idą kontakty.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Nie połączono jeszcze żadnego konta</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Najpierw należy połączyć książkę adresową do odczytu, potem miejsce, do którego mają iść jej kontakty.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>Klucz musi mieć prawo odczytu dziennika.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Należy zaznaczyć dla niego w usłudze „%1”. Klucz utworzony na nowo trzeba wpisać w pole poniżej; potem można ponownie pobrać zdarzenia.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Nowy adres jest w użyciu, a stary został tutaj zapomniany. Należy wyłączyć stary Zap w Zapierze. Jeśli na nowe miejsce musi zgodzić się druga osoba, trasy na to czekają.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Nowa nazwa to „%1”.</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>Próba nowego miejsca</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Nowe miejsce jest teraz w użyciu. Kontakty i trasy działają dalej jak dotąd. Jeśli na nowe miejsce musi zgodzić się druga osoba, trasy na to czekają.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Nowe miejsce jest teraz w użyciu. Różnice liczą się jako zmiany wprowadzone w tym miejscu: następna synchronizacja przeniesie je dalej. Jeśli na nowe miejsce musi zgodzić się druga osoba, trasy na to czekają.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Wybrany kontakt</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Po wybraniu kontaktu widać tu, co ma każda książka adresowa i co zmieniły synchronizacje.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>W: %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, zmieniono tam %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Kto jest kim</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decyzja: %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>To znów dwa kontakty, każdy w obecnej postaci, do czasu nowej decyzji.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Wszystko o tym kontakcie w dzienniku</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Żadna synchronizacja jeszcze nie zapisała tego kontaktu.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>Pokaż przebieg: %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Pytanie, czy to ta sama osoba, pojawi się ponownie.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Książki adresowe</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>Co ostatnia synchronizacja odczytała z książek adresowych.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Szukaj nazw, organizacji, adresów e-mail i telefonów</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Nie ma jeszcze kontaktów</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nikt nie pasuje</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Można szukać części nazwy, organizacji, adresu e-mail lub numeru telefonu.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Otwórz synchronizację</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Wybrany kontakt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Raport zapisano.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>Kontakty, które są w jednej książce adresowej więcej niż raz. Nic nie zostaje scalone bez wyraźnej decyzji.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Pytanie pojawi się ponownie.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Należy połączyć dwie książki adresowe, dodać trasę, a potem zsynchronizować. Kontakty pojawią się tu zaraz po odczytaniu.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>Nowe trasy: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>Co może wychodzić na nowej trasie</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>Istniejące trasy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Należy wybrać co najmniej jedno pole.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>Niczego nie wysyłaj</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Wyślij wiadomość „usunięto”</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>Zap nie dowiaduje się, że kontaktu nie ma już w źródle.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>Zap dowiaduje się, że kontaktu nie ma już w źródle, jeśli wcześniej go wysłano, w ramach limitów.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Każda wiadomość „usunięto” czeka, aż zgodzi się osoba.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>Między listą a szczegółami</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>Wybrana grupa</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakty obok siebie</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>To nie duplikaty</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, w %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>Ich nazwy nie mają nic wspólnego.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Być może kilka osób ma wspólny adres lub numer. Przed scaleniem należy uważnie sprawdzić.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>Do tej grupy należy więcej kontaktów.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Pojawią się po rozstrzygnięciu tych.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 nie ma miejsca na wszystkie wartości (%2). Należy niektóre pominąć.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>Tego, co zostaje usunięte z %1, nie da się oddać.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakty obok siebie</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Scal: %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Po scaleniu</translation>
    </message>
    <message>
        <source>different</source>
        <translation>różne</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>jednakowe</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Zostaje</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Zostaje usunięty</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>an address book and its account</comment>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Nikt nie jest w książce adresowej dwa razy</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>Kontakty z tym samym adresem e-mail, tym samym numerem telefonu albo tą samą nazwą i organizacją pojawiają się tu po synchronizacji.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Scal kontakty</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Scalić %Ln kontakt w jeden?</numerusform>
            <numerusform>Scalić te %Ln kontakty w jeden?</numerusform>
            <numerusform>Scalić tych %Ln kontaktów w jeden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Scalanie kontaktów</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>Kontakty są scalone.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>Jeden z kontaktów zmienił się, odkąd został obejrzany.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>Niczego nie scalono. Należy obejrzeć obecny stan, a potem scalić ponownie.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Otwórz synchronizację</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Cofanie scalenia</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>Kontakty są takie, jak były.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>Nie wszystko udało się wycofać.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>Rozdzielanie kontaktów</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Nie są już proponowane razem.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>Ponowne proponowanie kontaktów</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>Klawisze strzałek przesuwają krawędź. Tab prowadzi do następnej. Enter ją zatwierdza, Esc przywraca poprzednie położenie.</translation>
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
        <translation>Dokąd trafił ten kontakt</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Żadna synchronizacja jeszcze nigdzie nie wysłała tego kontaktu.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Każdy raz</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>Wszystkie są w raporcie.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Wymaż wszędzie…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>Wymazać wszędzie: %1?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Wymaż kontakt</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>Sprawdzanie, gdzie jest kontakt</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Wymaż mimo to</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>W tym obszarze roboczym</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Zapomina on kontakt: jego kopie, historię i to, co byłoby potrzebne do cofnięcia. Pamięta zakodowany odcisk, aby synchronizacja nie przywróciła kontaktu, oraz listę tego, co i kiedy wysłano. Nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>Zapomnij tutaj, a tam pozostaw</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Zostanie usunięte</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Usuń z: %1</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Nic: żadna książka adresowa, w której można zapisywać, nie ma tego kontaktu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: tę książkę adresową można tylko czytać. Kontakt tam pozostaje i nie jest już synchronizowany.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: tego, co wysłano, nie można odwołać. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>Nie można usunąć</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Wymazywanie kontaktu</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>Nie udało się usunąć z: %1.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Niczego jeszcze tutaj nie zapomniano, więc można spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>Wymazano: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Ten obszar roboczy zapomniał kontakt.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>Nadal jest w: %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: do %3 było to %2. Mogą tam jeszcze być kopie kontaktu.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Było zachowane, a teraz tego nie ma: ktoś wyjął to z dziennika.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>Nie zachowano tego: było za długie.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Wybrany wpis</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Po wybraniu wpisu widać go tu w całości.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Źródło informacji</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Pokaż synchronizację</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Wszystko z tej synchronizacji</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Pokaż kontakt</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Pokaż alert</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Wszystko o tym kontakcie</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Wszystko na ten temat</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Wszystko od tej osoby</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Tak, jak jest podpisane</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Tak, jak podała usługa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Nie można już tego odczytać.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>Brak wpisów</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Wpisy w czasie</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Żaden wpis nie pasuje</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Można poszukać innych słów lub wybrać dłuższy czas.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Pokaż wszystkie wpisy</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Wybrany wpis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>Pasuje %Ln wpis</numerusform>
            <numerusform>Pasują %Ln wpisy</numerusform>
            <numerusform>Pasuje %Ln wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksportuj kontakty</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>Plik nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Kto go dostanie, może przeczytać wszystkie kontakty. Należy przechowywać go tylko tak długo, jak jest potrzebny. Dziennik audytu odnotowuje eksport.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Eksportuj wszystkie kontakty</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Dla innych książek adresowych. Zachowuje wszystkie pola, także zdjęcia.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Do arkusza kalkulacyjnego. Wartości, które wyglądają jak formuły, są unieszkodliwiane.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Dla programów.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakty</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>Wyeksportowano: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>Plik vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Dla programów (*.json)</translation>
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
        <translation>„%1”: może brakować wpisów od %2 do %3.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>Nie pobierano ich dłużej, niż usługa je przechowuje, albo było ich więcej, niż podaje. Należy pobierać częściej.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>To połączenie nie może jeszcze czytać dziennika.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Ponowne logowanie prosi o: %1. Kto się loguje, musi być administratorem w %2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Zezwól na dostęp do dziennika…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Utwórz nowy…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Plik lub folder</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Plik vCard (.vcf), tabela (.csv) lub folder z plikami .vcf. Jest zapisywany tylko wtedy, gdy prowadzi do niego trasa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>Dowolna nazwa. Bez niej nazwą jest rodzaj, na przykład „plik vCard”: dziennik audytu powtarza nazwę, a nazwa samego pliku może być osobista.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Wybierz plik z kontaktami</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Kontakty (*.vcf *.csv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Wybierz folder z plikami .vcf</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Utwórz nowy plik z kontaktami</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>Plik vCard (*.vcf);;Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>Do czego zawężono listę</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>Nie zawężaj do: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>Wszystkie: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nowe %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Zmienione %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Usunięte %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Do decyzji %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Pozostawione bez zmian %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>Przyznano:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Książki adresowe:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Zalogowano jako %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Do odczytu i zapisu</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Do odczytu, a po zezwoleniu także do zapisu</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Odbiera wiadomości</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>Na tym koncie nie ma książki adresowej.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>Adres wygląda na poprawny</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>Nic tam nie wysłano. Należy go dodać, a potem wysłać wiadomość testową, aby zobaczyć, czy dociera.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Tego pliku jeszcze nie ma</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>Powstanie, gdy zostaną do niego zapisane pierwsze kontakty. Jeśli powinien już istnieć, należy wrócić i go wybrać.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>Logowanie działa, ale nie ma książki adresowej.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Oto, co znaleziono. Nic jeszcze nie odczytano ani nie zmieniono.</translation>
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
        <translation>Grupy, które nigdy nie wychodzą</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>Kontakty z tych grup nie wychodzą żadną trasą do innego konta. To, co wyszło wcześniej, pozostaje tam, dokąd trafiło.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Grupa, która nigdy nie ma wychodzić</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Dodaj grupę</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>Na liście nie ma żadnej grupy.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Czeka na drugą osobę</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Pozostaw na liście</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Usuń z listy: %1</translation>
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
        <translation>Adres zastępcy</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Program na tym komputerze, który udaje usługę. Puste: sama usługa.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Próba generalna</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>Obrazy są uproszczone. Usługa może wyglądać trochę inaczej lub być po polsku.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Pomoc do tej strony</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Zamknij pomoc</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Pomoc: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Adres hooka</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>To hook typu Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> na sekundę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>Dowolna nazwa, na przykład „Zap newslettera”.</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Wiadomości najwyżej</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Kto go zna, może zapisywać do tego Zapa, więc jest przechowywany jak hasło.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Nowy adres hooka</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>Wiadomość testowa dotarła do nowego Zapa</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Zastąp adres hooka</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Zastąp adres „%1”</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Kto widział adres hooka, może zapisywać do jego Zapa. Kontakty, trasy i klucz podpisu pozostają bez zmian.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>W Zapierze utworzyć kopię Zapa lub nowy, który zaczyna się od Catch Hook. Ma on własny adres.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Skopiować ten adres do pola poniżej i wysłać wiadomość testową.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Sprawdzić historię nowego Zapa. Gdy wiadomość tam jest, przełączyć.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Wyłączyć stary Zap, aby nikt nie mógł do niego zapisywać.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Otwórz Zapier</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Jest przechowywany jak hasło.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Wyślij wiadomość testową</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Przełącz</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Wysyłanie wiadomości testowej</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier przyjął wiadomość testową.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>To nie mówi, czy za adresem stoi Zap: należy sprawdzić jego historię.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Przełączanie</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Klucz usługi</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Jest przechowywany jak hasło.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Wklej klucz usługi</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>Najszybszy sposób: utworzyć klucz w HubSpot i wkleić go tutaj.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Użyj własnej aplikacji</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Ktoś loguje się w przeglądarce. Dla kont, które mają programistów.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Jeśli nie zaznaczono, aplikacja poprosi o to, gdy trasa będzie tego potrzebować.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>Klucza nie można później poprosić o więcej: należy to zaznaczyć, jeśli trasa będzie tam zapisywać.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>Z innego komputera</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Przenieś tu obszar roboczy</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>Na drugim komputerze należy go wyeksportować na stronie Ustawienia. Potem wybrać ten plik tutaj.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Przenieś tutaj</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Wyeksportowany plik</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Tak, jak na wydruku; odstępy, kreski i wielkość liter nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Wybierz wyeksportowany obszar roboczy</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Wyeksportowane obszary robocze (*.move);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>Przenoszenie tu obszaru roboczego</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>Należy odblokować go tak jak na drugim komputerze.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>Należy odblokować go kodem odzyskiwania i wybrać frazę dostępu.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>Hasła pozostały tam: należy zalogować się ponownie na stronie Połączenia.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>Obszar roboczy jest tutaj.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Niezamknięte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Także z wyciszonych reguł</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Wybrany alert</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Żadna reguła jeszcze niczego nie znalazła</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Żaden alert nie jest otwarty</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>Reguły sprawdzają dziennik po każdej zmianie, przy każdym odblokowaniu i po każdej synchronizacji.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>Najnowsze %1 z %Ln alertu.</numerusform>
            <numerusform>Najnowsze %1 z %Ln alertów.</numerusform>
            <numerusform>Najnowsze %1 z %Ln alertów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>Nie przejęto %Ln alertu.</numerusform>
            <numerusform>Nie przejęto %Ln alertów.</numerusform>
            <numerusform>Nie przejęto %Ln alertów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>%Ln reguła jest wyciszona do %1.</numerusform>
            <numerusform>%Ln reguły są wyciszone do %1.</numerusform>
            <numerusform>%Ln reguł jest wyciszonych do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>%Ln reguła jest nadal wyciszona.</numerusform>
            <numerusform>%Ln reguły są nadal wyciszone.</numerusform>
            <numerusform>%Ln reguł jest nadal wyciszonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>%Ln reguła nie jest już wyciszona.</numerusform>
            <numerusform>%Ln reguły nie są już wyciszone.</numerusform>
            <numerusform>%Ln reguł nie jest już wyciszonych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Eksportuj dziennik audytu</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>Do folderu, razem z podpisanym punktem kontrolnym. Dziennik nie zawiera wartości kontaktów.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Wiersze JSON</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>Wpisy tak, jak są podpisane: postać, którą można zweryfikować.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Dla ArcSight i innych systemów, które zbierają zdarzenia.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Do magazynu danych bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%Ln plik w %1. Można go zweryfikować bez tej aplikacji.</numerusform>
            <numerusform>%Ln pliki w %1. Można je zweryfikować bez tej aplikacji.</numerusform>
            <numerusform>%Ln plików w %1. Można je zweryfikować bez tej aplikacji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln plik w %1.</numerusform>
            <numerusform>%Ln pliki w %1.</numerusform>
            <numerusform>%Ln plików w %1.</numerusform>
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
        <translation>Czas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Hasło konta pocztowego</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS od początku</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Bez niego nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>Większość dostawców wymaga hasła aplikacji, które tworzy się na ich stronie zabezpieczeń.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Prywatny urząd</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Plik z jego certyfikatami (PEM), jeśli certyfikat serwera poczty nie pochodzi od publicznego urzędu.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Jak dotąd</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>About Contact Warden</source>
        <translation>Contact Warden – informacje</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>Odblokowano pękiem kluczy</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Odblokowano frazą dostępu</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Odblokowano kodem odzyskiwania</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Otwieranie obszaru roboczego</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Coś jeszcze trwa. Zatrzymać i zakończyć?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>To, co synchronizacja zrobiła do tej pory, jest kompletne, a reszta może być kontynuowana po następnym uruchomieniu. Osoba, która jest właśnie usuwana lub dostaje inną rolę, pozostaje jak dotąd.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Zatrzymaj i zakończ</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Nie przerywaj</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Przenosi kontakty między systemami, w których się znajdują, a Zapierem: nie wychodzi nic, co nie jest potrzebne, każdą zmianę można wcześniej zobaczyć, a potem cofnąć, o ile pozwala na to druga strona, a to, co się stało, można udowodnić.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>Kod odzyskiwania jest pokazywany tylko teraz. Zakończyć bez niego?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Gdy zginie fraza dostępu lub pęk kluczy, dane giną razem z nimi. Przy następnym uruchomieniu pierwsze kroki zaproponują inny kod.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Zakończ bez niego</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
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
        <translation>Czy to ta sama osoba?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ta sama osoba</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Ta sama co %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Różne osoby</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Żadna z nich</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Pozostają oddzielnie, a %1 otrzyma własny kontakt w %2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Przechodzi dalej jako nowy kontakt.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>Nic nie zostanie zapisane, a następna synchronizacja zapyta ponownie.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 obok %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Szukaj potwierdzeń</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Potwierdź ręcznie…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>„Przyjęta” oznacza, że Zapier wziął wiadomość. Czy Zap wykonał swoją pracę, wiadomo dopiero wtedy, gdy jego droga powrotna wymieni wiadomość lub powie to osoba.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Potwierdź ręcznie</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>Czy Zap wykonał swoją pracę dla tych wiadomości?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>W tym przebiegu przyjęta jest %Ln wiadomość.</numerusform>
            <numerusform>W tym przebiegu przyjęte są %Ln wiadomości.</numerusform>
            <numerusform>W tym przebiegu przyjętych jest %Ln wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Najpierw należy sprawdzić historię Zapa. W zapisie będzie, kto i kiedy je potwierdził. Nie można tego wycofać.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Tak, sprawdzono</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Dodaj drogę powrotną…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Przenieś na inny komputer</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Potem ten komputer już nie synchronizuje</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>Obszar roboczy wyeksportowano, więc ten komputer go nie synchronizuje.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Synchronizuj znów tutaj</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Kontakty, trasy i dziennik audytu trafiają do jednego pliku, który otwiera tylko kod odzyskiwania. Hasła i logowania pozostają tutaj.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Eksportuj obszar roboczy</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Wyeksportowane obszary robocze (*.move);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>Eksportowanie obszaru roboczego</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Utwórz kod odzyskiwania…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Wyeksportowano do %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Należy zabrać plik i kod odzyskiwania na drugi komputer i wybrać tam „Mam obszar roboczy z innego komputera”. Potem usunąć plik.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Zapisz kod odzyskiwania</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>Kod odzyskiwania zapisano.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Należy go wydrukować i trzymać z dala od tego komputera.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Ten komputer znów go synchronizuje.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Należy upewnić się, że nie robi tego żaden inny komputer.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Wycisz regułę</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Wyciszona do</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Najwyżej na rok.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>Wycisz %Ln regułę</numerusform>
            <numerusform>Wycisz %Ln reguły</numerusform>
            <numerusform>Wycisz %Ln reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Reguły do wyciszenia</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Wycisz kilka reguł</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>To, co zostanie do tego czasu znalezione, jest zachowywane, ale pokazywane tylko tam, gdzie wybrano wyciszone alerty. Istniejące alerty pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszenie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Dla tych, którzy się zastanowią, dlaczego jest cicho. Notatki nie ma w dzienniku.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Na tydzień</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Do…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>Nie wyciszono %Ln reguły.</numerusform>
            <numerusform>Nie wyciszono %Ln reguł.</numerusform>
            <numerusform>Nie wyciszono %Ln reguł.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>Zapisz nazwę</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Tak będzie zapisana w dzienniku audytu od następnego logowania.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 loguje się nią raz, a potem zmienia ją na stronie Ustawienia. Poprzednia fraza dostępu niczego już nie otwiera.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>Notatka jest za długa: ma %1 znaków z dozwolonych %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Jak stoją kontakty.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Powtórz frazę dostępu</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Nie są jeszcze jednakowe.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>Kto może otwierać ten obszar roboczy i co wolno tym osobom.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Zgoda udzielona. Można powiedzieć tej osobie (%1), że teraz da się to zrobić.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Odmówiono. Warto powiedzieć tej osobie (%1) dlaczego.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Dodaj rolę…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Co wolno tej osobie</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>Obecna rola: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Wolno:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Osoby dodaje i nadaje im role właściciel obszaru roboczego.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Ta osoba może mieć kod odzyskiwania, więc odtąd niczego już nie otwiera: potem należy utworzyć nowy.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>Kod odzyskiwania niczego już nie otwiera: poniżej należy utworzyć nowy.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>Dodawanie osoby</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>Dodano: %1. Frazę dostępu należy przekazać osobiście.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Zmień rolę</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>Odebrać to tym, którzy mają rolę „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>Tę rolę ma %Ln osoba. Jeśli może wtedy widzieć mniej, wszystkie dane zostają zamknięte nowymi kluczami; to chwilę trwa.</numerusform>
            <numerusform>Tę rolę mają %Ln osoby. Jeśli mogą wtedy widzieć mniej, wszystkie dane zostają zamknięte nowymi kluczami; to chwilę trwa.</numerusform>
            <numerusform>Tę rolę ma %Ln osób. Jeśli mogą wtedy widzieć mniej, wszystkie dane zostają zamknięte nowymi kluczami; to chwilę trwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Zmień rolę</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>Zapisywanie roli</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>Rolę zapisano.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Zatrzymano. Rola jest taka jak dotąd dla wszystkich, którzy ją mają.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmień nazwę: %1</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>Zmienianie nazwy</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Nazwę zmieniono.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Nowa fraza dostępu: %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Ustawianie frazy dostępu</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>Frazę dostępu ustawiono. Poprzednia niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Inna rola</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>Nadać osobie %1 rolę „%2”?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1 ma nową rolę od następnego logowania. Jeśli może wtedy widzieć mniej, wszystkie dane zostają zamknięte nowymi kluczami; to chwilę trwa.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Nadaj rolę</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>Zmienianie roli</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>Rolę zmieniono.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Zatrzymano. %1 nadal ma poprzednią rolę.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Usuń osobę</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć: %1?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Ta osoba nie będzie mogła otworzyć obszaru roboczego: wszystkie dane zostają zamknięte nowymi kluczami, co chwilę trwa. Dziennik audytu zachowuje to, co zrobiła. Należy zmienić hasła i adresy hooków, które znała.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Usuwanie: %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Zatrzymano. Nie usunięto: %1; ta osoba nadal może otworzyć obszar roboczy. Należy usunąć ją ponownie.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Nowy kod odzyskiwania</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Utworzyć nowy kod odzyskiwania?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>Obecny niczego już wtedy nie otwiera.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>Odtąd obowiązuje nowy kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Zachowaj kod odzyskiwania</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Usuń rolę</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>Usunąć tę rolę?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Nikt jej nie ma.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>Rolę usunięto.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Tak będzie zapisana w dzienniku audytu.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>Ta fraza dostępu służy do pierwszego logowania. Osoba zmienia ją na stronie Ustawienia i nikt inny nie poznaje nowej.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Odblokowywanie pękiem kluczy tego komputera</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Zakończ: każdy wpisuje frazę dostępu</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>W przeciwnym razie każdy, kto usiądzie przy koncie tego komputera, mógłby otworzyć obszar roboczy w cudzym imieniu.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Najpierw należy ustawić własną frazę dostępu na stronie Ustawienia.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Zachowaj: nikt inny nie używa konta tego komputera</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>Nadal nie trzeba nic wpisywać. Nowa osoba loguje się nazwą i frazą dostępu.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Teraz zalogowana</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Zalogowano %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Jeszcze się nie logowała</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · odblokowuje pękiem kluczy</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (to konto)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln nieudane logowanie</numerusform>
            <numerusform>%Ln nieudane logowania</numerusform>
            <numerusform>%Ln nieudanych logowań</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Tę rolę może zmienić inny właściciel.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rola: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nowa fraza dostępu…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>Plik lub folder</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Serwer lub adres e-mail</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>Gdzie jest teraz. Kontakty i trasy działają z nim dalej, jeśli zawiera te same kontakty.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Gdzie serwer jest teraz. Próba z tą samą nazwą użytkownika i tym samym hasłem następuje, zanim cokolwiek zostanie zapisane. Muszą tam być te same książki adresowe.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Wybierz plik w nowym miejscu</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Kontakty (*.vcf *.csv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Wybierz folder w nowym miejscu</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Prywatny urząd certyfikacji</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Tylko gdy firma sama podpisuje swoje certyfikaty i to się zmieniło: nowy plik CA. Puste: jak dotąd.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Wybrany kontakt</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Po wybraniu kontaktu widać tu, co by się zmieniło.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>Tego, co tam wysłano, nie można wycofać.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>Usługa nie może oddać tego, co tam usunięto.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>W: %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Wartości teraz i potem</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Znika</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Wysłane wcześniej</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Przechodzi bez zmian: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>Przy ostatniej synchronizacji</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Zmienione na</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Zrób jak w %1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>W %1 jest już ktoś o tej samej nazwie.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Sama nazwa niczego nie dowodzi, więc bez decyzji osoby nie są łączone.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Według reguł tej trasy pozostaje tutaj: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Według reguł tej trasy zamaskowane: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Według reguł tej trasy zahaszowane: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 nie może przechować: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Te wartości pozostają na miejscu i tam nie docierają.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Dokładnie to, co zostałoby zapisane</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Dokładnie to, co wychodzi, za %Ln zadanie Zapiera</numerusform>
            <numerusform>Dokładnie to, co wychodzi, za %Ln zadania Zapiera</numerusform>
            <numerusform>Dokładnie to, co wychodzi, za %Ln zadań Zapiera</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Dokładnie to, co wychodzi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln bajt, z którego pokazano początek.</numerusform>
            <numerusform>%1, %Ln bajty, z których pokazano początek.</numerusform>
            <numerusform>%1, %Ln bajtów, z których pokazano początek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln bajt.</numerusform>
            <numerusform>%1, %Ln bajty.</numerusform>
            <numerusform>%1, %Ln bajtów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>Ten plan wysyła dokładnie te bajty. Tylko jeśli do tego hooka pójdą wcześniej inne wiadomości, numeracja biegnie dalej od nich, a nie od %1, a z nią podpis. sent_at to czas planu.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>Wysyłane jest tylko żądanie usunięcia.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Zgłoszenie do: %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>W: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Wybrany kontakt</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Przejrzyj plan</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>To pierwszy plan: co zrobiłaby synchronizacja, kontakt po kontakcie.</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Przejrzyj cofnięcie</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Ten plan czeka na administratora.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Należy poprosić administratora, aby otworzył ten obszar roboczy i go przejrzał.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>Zdecydowano o %Ln kontakcie.</numerusform>
            <numerusform>Zdecydowano o %Ln kontaktach.</numerusform>
            <numerusform>Zdecydowano o %Ln kontaktach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Można zdecydować o kolejnych lub przenieść decyzje do planu.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Zaktualizuj plan</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Po wybraniu kontaktu poniżej widać jego wartości, a dla Zapa dokładne bajty. Wykonaj zapisuje dokładnie to. Nie teraz pozostawia wszystko bez zmian. To, co zapisano, można potem cofnąć, oprócz tego, co trafiło do Zapa lub czego usługa nie może oddać; plan to oznacza.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>Nie udało się utworzyć tego planu. Niczego nie zapisano.</translation>
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
        <translation>Trasy tego planu</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Niezmienione</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Pozostawione bez zmian</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln kontaktu w źródle nie udało się odczytać i pozostaje bez zmian.</numerusform>
            <numerusform>%Ln kontaktów w źródle nie udało się odczytać i pozostają bez zmian.</numerusform>
            <numerusform>%Ln kontaktów w źródle nie udało się odczytać i pozostają bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Nic jeszcze nie może wychodzić</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Należy połączyć konto, do którego idą kontakty. Wtedy będą tu jego zasady.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>Co może wychodzić, do kogo i jak.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>Zasady można oglądać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Do tego potrzebne jest uprawnienie do zmiany tras: ma je właściciel lub administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>%Ln zmiana czeka na drugą osobę.</numerusform>
            <numerusform>%Ln zmiany czekają na drugą osobę.</numerusform>
            <numerusform>%Ln zmian czeka na drugą osobę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Dopóki ktoś inny się nie zgodzi, nie wychodzi nic więcej niż wcześniej.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Inne cele</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Usługi, z którymi nic nie jest połączone</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Od czego zacznie pierwsza trasa do jednej z nich.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>Kontakty z „%1” już nie wychodzą.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Usuń grupę z listy</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>Czy kontakty z „%1” mogą znów wychodzić?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>Grupa pozostaje na liście, dopóki nie zgodzi się druga osoba.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Od następnej synchronizacji każda trasa wypuszcza je według własnych zasad.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>Kontakty z „%1” mogą znów wychodzić.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>zostaje tutaj</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>nie ma tam na to miejsca</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Tylko nazwa i e-mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>Poprzedni kontakt</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Jak wychodzi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>%Ln inne pole zostaje tutaj</numerusform>
            <numerusform>%Ln inne pola zostają tutaj</numerusform>
            <numerusform>%Ln innych pól zostaje tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>%Ln inne pole</numerusform>
            <numerusform>%Ln inne pola</numerusform>
            <numerusform>%Ln innych pól</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Zamaskowane pokazuje część: a•••@example.com. Zahaszowane to kod, który mówi odbiorcy, czy dwie wartości są jednakowe, i nic więcej o nich; inni odbiorcy dostają inne kody.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Tylko Zap może przyjąć wartości zamaskowane lub zahaszowane: książka adresowa nie mogłaby ich użyć.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: nigdy nie wychodzi z powodu grupy</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Przykład: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Odmowa: %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Czeka na drugą osobę</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Tylko kontakty w %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Edytuj trasę %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Zmień to, od czego zaczyna nowa trasa do %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>wszystko inne</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Rozpoczynanie…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>Zatrzymywanie. Najpierw kończy się to, co jest w toku.</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, do tej pory</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Raport za kwartał</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>Co i przez kogo zsynchronizowano, komu nie udało się zalogować i czy dziennik jest nadal taki, jaki był: w tym celu jest weryfikowany. Raport nie zawiera wartości kontaktów.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>raport-audytu</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Cisza o niektórych godzinach</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Alerty krytyczne są wysyłane mimo to</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Cisza od</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Cisza do</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>W dniach, w których się zaczyna:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>To, co nadejdzie w tym czasie, jest potem jedną wiadomością. Godziny są godzinami komputera, który wysyła.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Utwórz nowy kod odzyskiwania…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Kto go ma, może otworzyć ten obszar roboczy jako jego pierwszy właściciel. Przestaje działać, gdy właściciel zostaje usunięty lub dostaje inną rolę.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>Nie ma go. Bez niego utrata frazy dostępu lub pęku kluczy oznacza, że danych nie da się już otworzyć.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>Kod odzyskiwania jest w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden: kod odzyskiwania

%1

Kto ma ten kod i folder obszaru roboczego, może go otworzyć. Należy przechowywać go tam, gdzie umowy.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Zapisz kod odzyskiwania</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Należy przenieść plik w miejsce z dala od tego komputera.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony za 30 sekund.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Usuń połączenie</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>W usłudze ani w pliku nic nie zostaje usunięte. Ten obszar roboczy zapomina swoją kopię kontaktów, hasło oraz trasy, które go używają. Dziennik audytu zachowuje to, co się stało.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Zakończ też logowanie w %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Kontynuuj ten dziennik</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>Czy ten folder przywrócono z kopii zapasowej?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Po kontynuowaniu synchronizacje znów mogą działać, a wpis z nazwą tej osoby na zawsze mówi, czego brakuje. Nic nie jest usuwane. Jeśli nikt nie przywracał kopii zapasowej, nie wolno kontynuować: najpierw należy ustalić, kto może zapisywać w folderze.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Nic tu nie ma.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>Przejrzyj bezpieczeństwo</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Kroki przeglądu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Do dziennika; może pozostać pusta.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>Dziennik odnotuje, że %1 dziś to wszystko przegląda. Następny przegląd zaczyna się tam, gdzie ten się kończy, i przypada za miesiąc.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Zakończ przegląd</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Najpierw należy obejrzeć każdy krok.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>Odebrać wszystko?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Odbierz wszystko</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Wpisz „%1”, aby kontynuować</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>odbierz</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Świadkowie dziennika</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>Jeśli są, hasła skrzynek pocztowych i adresy hooków zostają tutaj zapomniane.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>To, co się nie powiodło, nie jest jeszcze zakończone. Aby spróbować jeszcze raz, należy nacisnąć „Kontynuuj”; to, co zakończone, takie pozostaje.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>Nie było dostępu do odebrania.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Nikt nie uzyska już dostępu przez ten obszar roboczy. Poniżej jest to, co trzeba jeszcze zakończyć samemu. Aby znów synchronizować, należy na nowo zalogować się w każdym połączeniu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanały alertów</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Otwórz stronę %1</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Na nagły przypadek: skradziony komputer, klucz, który wyciekł, ktoś, kto nie powinien był go mieć. To, co można zakończyć w usłudze, zostaje zakończone; reszta zostaje tutaj zapomniana, a poniżej jest to, co trzeba tam zakończyć samemu. Kontakty, trasy i dziennik pozostają; nic nie jest synchronizowane z usługą, dopóki ktoś nie zaloguje się na nowo.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Zapisz rolę</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Kto ma tę rolę, może</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Co może każda rola</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: tak</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nie</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>Zmień rolę %1</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>Usuń rolę %1</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Można ją usunąć, gdy nikt już jej nie ma.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>Co wychodzi: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; zamaskowane: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; zahaszowane: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; tylko kontakty w %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 nie zgadza się na tę trasę.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Nic nie jest nią synchronizowane, dopóki nie zostanie zmieniona.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Czeka na drugą osobę</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>%1 prosi o to (%2). Tą trasą nic nie jest synchronizowane, dopóki ktoś inny nie zgodzi się na stronie Osoby.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>W obie strony</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>W jedną stronę</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączona</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchronizuj: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Jeszcze nie synchronizowano</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Nie wszystko</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, cofnięcie: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Nowy klucz do skrótów…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Edytuj trasę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>W jedną stronę</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>W obie strony</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Dwie inne książki adresowe to byłaby inna trasa: należy dodać nową.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>W obie strony: zmiany po jednej stronie docierają do drugiej.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Co może wychodzić</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>Różnice w tym, co zostaje tutaj, są pomijane.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Wszystkie kontakty</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Tylko te grupy</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Nazwy oddzielone przecinkami.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Gdy kontaktu nie ma już w źródle</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Gdy obie strony zmieniły tę samą wartość</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>Czekaj na decyzję powyżej tylu usunięć</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>Czekaj na decyzję powyżej tej części książki adresowej</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Synchronizacja, która usunęłaby więcej, niczego na tej trasie nie zapisuje, dopóki ktoś jej nie obejrzy.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Zgłoś alert powyżej tylu kontaktów dziennie</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Liczą się te, które trasa tworzy i zmienia. Alert zgłasza też znacznie więcej niż zwykle na tej trasie, gdy już to wiadomo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Nowy klucz do skrótów</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>Utworzyć inny klucz do tego, co wychodzi zahaszowane?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Utwórz nowy klucz</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>Utworzono nowy klucz.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>Następna synchronizacja wyśle każdy kontakt na nowo.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>%1 poprosi potem o zgodę na zmiany.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> i </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Do tej pory aplikacja prosiła tylko o odczyt. Trasa czeka na ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Należy wybrać dwie różne książki adresowe.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Należy wybrać co najmniej jedno pole.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>„%1” już prowadzi między tymi dwiema.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Należy edytować tamtą, chyba że ta ma służyć innym grupom lub polom.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>Czekaj na decyzję powyżej tylu wiadomości „usunięto”</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>Czekaj na decyzję powyżej tej części wysłanych kontaktów</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Wybrana reguła</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Po wybraniu reguły widać tu, co ona znajduje.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Na dotychczasowym dzienniku</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>Wyciszona do %1. Jej alerty są zachowywane i pokazywane tam, gdzie wybrano wyciszone.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Wstrzymuje wszystkie przebiegi, dopóki jej alerty nie zostaną zamknięte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln wpisu nie udało się według niej sprawdzić.</numerusform>
            <numerusform>%Ln wpisów nie udało się według niej sprawdzić.</numerusform>
            <numerusform>%Ln wpisów nie udało się według niej sprawdzić.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Jest niegroźny w takim przypadku</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>Wypróbuj jej przykłady</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>Sprawdza ją na wpisach, które powinna znaleźć, i takich, których nie powinna.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Nie ma żadnych.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Zapisz jej plik…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Zakończ wyciszenie</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Na tydzień</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Do…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tak, jak jest zapisana</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>Zadziałała na przykładach: %1, milczała: %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Wszystkie przykłady wyszły tak, jak powinny.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>Przykłady, które nie wyszły tak, jak powinny: %1 z %2.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>Plik reguły zapisano.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Zapisz plik reguły</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Reguły Sigma (*.yml *.yaml);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>Wyciszona przez: %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>Wyciszona przez: %1 – %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>Wstrzymaj wszystkie przebiegi, dopóki jej alerty nie zostaną zamknięte</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tak, jak jest zapisana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Edytuj regułę</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Wszystko razem</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Każda osoba osobno</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Każdy adres osobno</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Każda sieć osobno</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Każde połączenie, każda trasa lub plan osobno</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Każda usługa osobno</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Liczone dla</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>To tytuł jej alertów.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co oznacza</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Można pominąć. Dla tych, którzy widzą jej alerty.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Na dotychczasowym dzienniku</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Co najmniej tak często</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>W ciągu takiego czasu</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuty, godziny lub dni</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 lub więcej w ciągu</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>Reguły nie można przyjąć w tej postaci.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Reguły dołączone do aplikacji</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Reguły własne</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>Aktywne: %1 z %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
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
        <translation>Wybrana reguła</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Tej reguły już nie ma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>%Ln reguła z własnych plików jest odrzucona.</numerusform>
            <numerusform>%Ln reguły z własnych plików są odrzucone.</numerusform>
            <numerusform>%Ln reguł z własnych plików jest odrzuconych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>Dodano %Ln regułę.</numerusform>
            <numerusform>Dodano %Ln reguły.</numerusform>
            <numerusform>Dodano %Ln reguł.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 Inne są odrzucone.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>Regułę zapisano.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>Odtąd dziennik jest według niej sprawdzany.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Usuń reguły</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>Usunąć plik „%1”?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Znikają wszystkie jego reguły. To, co znalazły, pozostaje. Jeśli plik może być jeszcze potrzebny, należy go najpierw zapisać.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Plik usunięto.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>Co zapisał przebieg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Cofnij ten przebieg</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Przebieg: %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Cofnięcie: %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>%1 z tego przebiegu nie można cofnąć: tego, co tam wysłano lub usunięto, nie da się oddać.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Ten przebieg nie miał nic do zapisania.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>Sprawdzanie, co można cofnąć</translation>
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
        <translation>%1 (nie można cofnąć)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(nazwy nie zachowano)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnięcie: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Nie wszystko</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>Gdzie kliknąć w %1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Foldery, w których także szukać</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Znajdź tajne dane</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>Typowe miejsca to profile i historia własnej powłoki, .env, .netrc i podobne. Pliki są porównywane w pamięci i poza ich nazwami nic z nich nie zostaje.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>Foldery są przeszukiwane do ośmiu poziomów w głąb, do 20 000 plików, pierwsze 4 MiB każdego, razem 2 GiB.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Sprawdza, czy hasło, klucz lub adres hooka tego obszaru roboczego leży w pliku: w typowych miejscach własnego konta i w dodanych folderach.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>Druga osoba się zgadza</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>To, co zaznaczone, dzieje się dopiero wtedy, gdy zgodzi się na to także ktoś inny.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Plan, który usuwa więcej kontaktów niż</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Usunięcia, które może zrobić jedna osoba</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Trasa do konta, do którego żadna trasa jeszcze nie zapisuje</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Trasa, która wysyła więcej pól lub kontaktów niż wcześniej</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Eksport wszystkich kontaktów</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ukryj wpisywany tekst</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Przejrzyj…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Znajdź tajne dane…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Niczego jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Sprawdzenie obejmuje to, co przyznano, drugie składniki, certyfikaty, klucze, pliki, osoby i dziennik. Pyta tylko połączone usługi i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>Sprawdza właściciel lub administrator. To, co znaleziono, jest pokazane tutaj.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Wybrane sprawdzenie</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Odbierz wszystko…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>Skradziono komputer lub wyciekł klucz?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Sprawdzanie zatrzymano.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>To, co pokazano, znaleziono wcześniej. Długa lista kont jest przez godzinę kontynuowana od miejsca zatrzymania.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Odczyt dziennika</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Przeszukiwanie plików</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Szukanie zatrzymano.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>To, co pokazano, znaleziono wcześniej.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>raport-bezpieczeństwa</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>Raport o bezpieczeństwie zapisano.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Tam nie jest zaszyfrowany: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Nowa trasa zaczyna tu od</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Nie prowadzi tu żadna trasa.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Książki adresowe</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud i większość dostawców poczty.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Plik vCard, tabela z Google lub Outlooka (.csv) albo folder z plikami .vcf.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>Kontakty konta Google. Logowanie odbywa się w przeglądarce.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>Kontakty skrzynki Outlook. Logowanie odbywa się w przeglądarce.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>Kontakty konta HubSpot, kluczem lub w przeglądarce.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Wysyła do Zapa wiadomość o każdym zmienionym kontakcie. Nie można z niego czytać.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Plik lub folder</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Zdarzenia logowania</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>Co Google, Microsoft i HubSpot mówią o logowaniach, o wpuszczonych aplikacjach i o działaniach administratorów. Staje się to częścią tego dziennika, każde zdarzenie raz.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Żadna połączona usługa nie prowadzi takiego dziennika</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Prowadzą go Google Workspace, Microsoft 365 i HubSpot. Aby widzieć, kto się loguje, należy połączyć tam konto.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Wróć do dziennika</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>Pobieranie zdarzeń logowania</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>To, co przyszło wcześniej, jest w dzienniku. Następne pobranie zacznie od tego miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>W dzienniku jest %Ln nowy wpis.</numerusform>
            <numerusform>W dzienniku są %Ln nowe wpisy.</numerusform>
            <numerusform>W dzienniku jest %Ln nowych wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>Większość dotyczy tylko tej osoby na tym komputerze.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Po %Ln minucie</numerusform>
            <numerusform>Po %Ln minutach</numerusform>
            <numerusform>Po %Ln minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>Okno będzie w tym języku po następnym otwarciu Contact Warden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Zablokuj, gdy nikt nie używa aplikacji</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>Zdecydowała o tym organizacja.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blokowanie</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Kontakty i dziennik audytu są tam zaszyfrowane. Hasła są w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Świadkowie dziennika audytu</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>Aplikacja blokuje się też razem z ekranem, po przełączeniu na innego użytkownika i gdy komputer usypia. Trwająca synchronizacja toczy się do końca; przed uśpieniem zatrzymuje się na następnym kontakcie.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Trwająca synchronizacja toczy się do końca.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Kontakty i dziennik audytu są tam zaszyfrowane. Hasła są zapieczętowane w tym samym folderze; pęk kluczy nie jest używany.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Większy kontrast</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Zrobiono %1 z %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ukryj pierwsze kroki</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Zrobione: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Do zrobienia: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Następny element i poprzedni</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Naciśnij przycisk, zaznacz pole</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Otwórz to, co wybrano na liście</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Wyczyść szukanie, zamknij okno dialogowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Dla „%1”, jako %2. Kontakty i trasy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Dla „%1”, jako %2, aby można było czytać jego dziennik logowań. Kontakty i trasy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Dla „%1”, jako %2, aby strona Bezpieczeństwo mogła sprawdzać drugie składniki i administratorów. Kontakty i trasy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Dla „%1”, jako %2, aby strona Bezpieczeństwo mogła sprawdzać drugie składniki, administratorów i aplikacje, które mają dostęp. Kontakty i trasy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>Ekran zgody aplikacji jest w trybie testowym: każde logowanie wygasa po 7 dniach</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Zaloguj: %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Należy skopiować identyfikator klienta i jego tajny klucz tak, jak usługa pokazuje je teraz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anuluj logowanie</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>Przeglądarka pokazuje stronę błędu?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Adres strony błędu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Otwórz przeglądarkę</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Zaloguj w przeglądarce</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>Logowanie odbywa się na stronie samej usługi: hasło tu nie trafia. Nic jeszcze nie jest odczytywane ani zmieniane.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj łącze</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Użyj tego adresu</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Jej adres</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Należy skopiować z paska adresu przeglądarki cały adres strony, z którą nie udało się połączyć. Nie wolno podawać go nikomu innemu.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 poprosi o zgodę na:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Czekanie na logowanie w przeglądarce</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Należy skopiować łącze i otworzyć je w przeglądarce na tym komputerze.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Zalogowano. Zostanie zapisane, gdy zakończy się trwająca synchronizacja.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Zalogowano. Trwa zapisywanie.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Ten adres nie należy do tego logowania.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Należy skopiować cały adres strony, która otworzyła się jako ostatnia. Logowanie nadal czeka.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Klucz podpisu</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Kod dla Zapa</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Kopiuj klucz</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Dzięki niemu Zap może rozpoznać, że wiadomość naprawdę pochodzi stąd. Jest pokazywany tylko teraz; można go pominąć, jeśli Zap nie musi tego sprawdzać.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Do kroku „Code by Zapier”, bezpośrednio po wyzwalaczu:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Pokaż, gdzie kliknąć: krok %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Przenosi kontakty z jednej książki adresowej do drugiej według reguł tras.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Najpierw podgląd</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Po otwarciu przebiegu widać, co zapisał, i można go cofnąć.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Plan czeka na decyzję.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>Nic z niego nie zapisano. Należy go obejrzeć i zdecydować.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Nie ma jeszcze tras</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Pierwszą dodaje właściciel lub administrator.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Trasa potrzebuje dwóch książek adresowych</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Należy połączyć jedną, z której czytać kontakty, i jedną, do której je przenosić.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Powiedz, dokąd mają iść kontakty</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Trasa prowadzi z jednej książki adresowej do drugiej i ma reguły, co może wychodzić i co wolno usuwać.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Zweryfikuj dziennik</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Otwórz alerty</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Cofnięcie czeka na decyzję.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>Synchronizowanie</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Tworzenie planu</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Wszystko jest zsynchronizowane.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Synchronizacja niczego by nie zapisała.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Nic już nie czeka na decyzję.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Wykonywanie planu</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>Cofanie przebiegu</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Wszystko pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>Niczego nie usunięto ani nie połączono. Pytanie wróci dopiero wtedy, gdy zmieni się jeden z tych kontaktów lub reguły trasy.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Usuń trasę</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>Usunąć trasę „%1”?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>Po żadnej stronie nie zostaje usunięty żaden kontakt. Ten obszar roboczy zapomina, które kontakty należą do siebie na tej trasie, więc nowa trasa między nimi dopasowałaby je od nowa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Trasa potrzebuje dwóch książek adresowych</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Należy połączyć jedną, z której czytać kontakty, i jedną, do której je przenosić.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ukryj wynik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>W przebiegu jest jeszcze %Ln.</numerusform>
            <numerusform>W przebiegu są jeszcze %Ln.</numerusform>
            <numerusform>W przebiegu jest jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Wcześniejsze wiadomości: %1 %2</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>Nie o to chodziło? Należy pokazać przebieg i nacisnąć tam Cofnij ten przebieg. Wymienia on, czego nie można wycofać.</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Przejrzyj to, co czeka</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Pokaż przebieg</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>Skopiowano %1 z %Ln wybranego wiersza.</numerusform>
            <numerusform>Skopiowano %1 z %Ln wybranych wierszy.</numerusform>
            <numerusform>Skopiowano %1 z %Ln wybranych wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>Kopiuj %1 z %Ln wybranego wiersza</numerusform>
            <numerusform>Kopiuj %1 z %Ln wybranych wierszy</numerusform>
            <numerusform>Kopiuj %1 z %Ln wybranych wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Kopiuj %Ln wiersz</numerusform>
            <numerusform>Kopiuj %Ln wiersze</numerusform>
            <numerusform>Kopiuj %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Wybierz wszystko</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (teraz ukryta)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Tak jak na początku</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Ostatnie najpierw</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Między „%1” a „%2”</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Zmień szerokości klawiszami</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 od %2 do %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Niespełnione sprawdzenia, dzień po dniu</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>Najwyżej %1, %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Dzień po dniu</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Niespełnione sprawdzenia, dzień po dniu</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Niespełnione sprawdzenia</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Od %1</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>Obszar roboczy jest zablokowany</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>Kontakty są zaszyfrowane w %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wybierz swoją nazwę</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kto się loguje?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Użyj pęku kluczy</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Użyj kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Tak, jak na wydruku; odstępy, kreski i wielkość liter nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Nowa fraza dostępu na następny raz:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Otwórz kodem odzyskiwania</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>Otwórz demo ponownie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Otwieranie demo</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Pytanie pęku kluczy</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Otwieranie obszaru roboczego</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Odblokowywanie</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Obecna fraza dostępu</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Zakończ odblokowywanie pękiem kluczy…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>Od następnego razu trzeba wpisywać frazę dostępu.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Kto usiądzie przy koncie tego komputera, nie może już otworzyć obszaru roboczego.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>Obszar roboczy otwiera fraza dostępu. Ustawił ją i zna właściciel, więc należy wybrać własną.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>Obszar roboczy otwiera pęk kluczy tego komputera lub fraza dostępu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>Obszar roboczy otwiera pęk kluczy tego komputera. Nie ma jeszcze frazy dostępu; można ją ustawić, aby odblokowywać bez pęku kluczy.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>Obszar roboczy otwiera fraza dostępu.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Zmień frazę dostępu…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ustaw frazę dostępu…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Najpierw należy ustawić frazę dostępu, inaczej nic nie otworzy obszaru roboczego.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Frazę dostępu zmieniono.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Frazę dostępu ustawiono.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Tej osobie obszar roboczy otwiera teraz tylko jej fraza dostępu.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Odblokowuj pękiem kluczy…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>Od następnego razu otwiera go pęk kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>Obszar roboczy otwiera teraz pęk kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Kto usiądzie przy koncie tego komputera, działa wtedy w imieniu jego właściciela, więc nikt inny nie może go używać. Hasła usług przechodzą do pęku kluczy: zaplanowana synchronizacja działa wtedy tylko podczas zalogowania na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Informuj o nowych wersjach</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Zapytaj teraz</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Przeczytaj więcej</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Gdy ta aplikacja jest otwarta, raz dziennie pyta serwer %1, jakie są wersje. Ten, kto prowadzi ten serwer, poznaje adres sieci i dowiaduje się, że używa się w niej Contact Warden, i niczego więcej. Nic nie jest pobierane ani instalowane. Wybór dotyczy wszystkich w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>Wybiera to właściciel lub administrator.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Pytanie serwera %1…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>Przeczytaj więcej</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Ukryj tę nową wersję</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Policzono %1; zwykle jest około %2, od %3 do %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>jednakowe</translation>
    </message>
    <message>
        <source>different</source>
        <translation>różne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Skrót główny: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Ukryj ocenę</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Porównaj z zapisanym punktem kontrolnym…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Kontynuuj ten dziennik…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Dodaj świadka</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Zachowaj ten widok</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>Widok jest potem w „Widoki”. Nikt inny go nie widzi. Istniejąca już nazwa zostaje zastąpiona.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Brak: wiadomości pozostają „przyjęte”</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Droga powrotna (opcjonalna)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Wybierz plik, który zapisuje Zap</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Tekst (*.txt *.csv *.log);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Wybierz folder, który wypełnia Zap</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Plik, w którym Zap odnotowuje, co zrobił: sam Zapier mówi tylko, że przyjął wiadomość. Do Zapa należy dodać ostatni krok: Dropbox, OneDrive lub Google Drive, „Append to text file” lub „Create text file”, z idempotency_key wiadomości jako tekstem. Potem należy wybrać tutaj plik lub folder, który trafia na ten komputer.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Witamy w Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>Kontakty są przechowywane na tym komputerze w postaci zaszyfrowanej, w obszarze roboczym. Utworzenie go zajmuje minutę.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Pęk kluczy tego komputera</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Utwórz obszar roboczy</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nazwa osoby</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Jest zapisywana w dzienniku audytu przy tym, co robi ta osoba.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>Co otwiera obszar roboczy</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>Mam obszar roboczy z innego komputera</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Jest przechowywany w %1.</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Wypróbuj ze zmyślonymi danymi</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>Tylko do obejrzenia? Nic z tego nie pozostaje.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Zachowaj kod odzyskiwania</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Otwiera obszar roboczy, gdy zginie pęk kluczy lub fraza dostępu. Jest pokazywany tylko teraz i nikt inny go nie ma.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>Obszar roboczy jest gotowy</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Od czego zacząć?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Wypróbuj najpierw ze zmyślonymi danymi</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Otwiera się drugie okno ze zmyślonymi kontaktami w zmyślonych usługach. Po zamknięciu wszystko to jest usuwane; własny obszar roboczy pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Znaleziono: %1. Obszar roboczy otwiera się po zalogowaniu do tego komputera.</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Przenośny obszar roboczy otwiera tylko jego fraza dostępu.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>Nie zostawia niczego na tym komputerze, także w jego pęku kluczy.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Na tym komputerze nie ma pęku kluczy.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>Można też użyć frazy dostępu.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Tworzenie kluczy</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Krok 1 z 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Krok 2 z 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Krok 3 z 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, inna książka adresowa (CardDAV), plik z kontaktami lub Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Proszę wybrać frazę dostępu. Kontakty, dziennik i hasła są przechowywane tylko w postaci zaszyfrowanej.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Role, które na to pozwalają: %1. Jedną z nich może nadać właściciel.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Świadkowie dziennika audytu</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Dodaj świadka…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>Świadek dowiaduje się, jak daleko zaszedł dziennik, i nic o tym, co się stało. Dopóki pamięta, nikt nie może niezauważenie przepisać dziennika.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Nie ma jeszcze żadnego.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>Usunąć tego świadka: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Nie dowie się już niczego. To, co mu przekazano, pozostaje na miejscu, a dziennik mówi, że go usunięto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adres hooka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Dodaj i przekaż</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Dodaj świadka</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Skrzynka pocztowa</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Hook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>Najlepiej taki, do którego ten komputer może dodawać pliki, ale nie może ich zmieniać: udział sieciowy lub dysk kogoś innego. Każdy punkt kontrolny staje się osobnym plikiem.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Wybierz folder na punkty kontrolne</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Otrzymuje punkt kontrolny jako JSON. Adres jest przechowywany jako tajny, więc nie jest już pokazywany.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>Przekazywanie pierwszego punktu kontrolnego…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Ktoś, kto nie może zmieniać dziennika.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>Nie przekazano</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Przekaż teraz</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>Słowo osoby</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 poświadcza to</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Od %1, do %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Zapisz plik ponownie…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Pokazuje to %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Zapisz plik ponownie</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Plik zapisano.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Tam nie jest zaszyfrowany: %1</translation>
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
        <translation>Zablokuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Otwarty jest %Ln alert</numerusform>
            <numerusform>Otwarte są %Ln alerty</numerusform>
            <numerusform>Otwartych jest %Ln alertów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>Wcześniej → potem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Stare i nowe wartości</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>Ta rola widzi dziennik bez kontaktów. Kto może widzieć kontakty, znajdzie tu to, co zapisano.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>Nie można ich odczytać: tej synchronizacji nie ma już w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nic nie zapisano.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Zostały zapomniane: stare i nowe wartości są przechowywane przez 90 dni i nie dłużej niż kontakt i jego połączenie. Dziennik zachowuje liczby.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Otwórz synchronizację, aby zobaczyć jeszcze %Ln</numerusform>
            <numerusform>Otwórz synchronizację, aby zobaczyć jeszcze %Ln</numerusform>
            <numerusform>Otwórz synchronizację, aby zobaczyć jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>Jego wartości zostały zapomniane.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>Tego, co wysłano wcześniej, nie zachowano.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>Importuj jego eksport…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Dziennik Zapiera</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Żaden program nie może pobrać dziennika Zapiera. Można go tam wyeksportować i zaimportować plik:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. Na zapier.com otworzyć Settings, a potem Audit log.</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Wyeksportować jako CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Zaimportować plik tutaj. Każdy wpis trafia tu raz, niezależnie od liczby importów.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>Ta strona jest dostępna dla właścicieli kont Team, które przechowują 6 miesięcy, oraz dla właścicieli i superadministratorów kont Enterprise, które przechowują 12.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Co mówi o tym Zapier</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Wybierz to, co wyeksportował Zapier</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabele (*.csv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>Importowanie dziennika</translation>
    </message>
</context>
</TS>
