<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Open account.apple.com en meld u aan. Selecteer onder “%1” de optie “%2”.</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Selecteer “%1”, volg daar de stappen en kopieer het nieuwe wachtwoord naar het wachtwoordveld hieronder.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Open app.fastmail.com en meld u aan. Zoek onder “%1”, “%2” naar “%3” en druk op “%4”.</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Druk op “%1”. Fastmail kan hier om uw eigen wachtwoord vragen.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Kies een naam. Neem als toegang “%1”, of minder, zolang contacten erbij zijn. Druk op “%2” en kopieer het nieuwe wachtwoord naar het wachtwoordveld hieronder.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Open uw Nextcloud in de browser; op de afbeeldingen heet die nextcloud.example.com. Klik bovenaan op uw profielfoto en kies “%1”, of “%2” als u beheerder bent.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>Zoek onder “%1” naar “%2”. Voer als “%3” de naam “%4” in en druk op “%5”.</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Kopieer wat onder “%1” staat naar de gebruikersnaam hieronder, en “%2” naar het wachtwoord. Nextcloud toont het alleen deze ene keer.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>Dit is het juiste adres: laat het zo staan.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>Het e-mailadres van uw Apple Account.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Een app-specifiek wachtwoord. Dat van uw Apple Account zelf wordt niet aanvaard, en zonder tweefactorauthenticatie zijn er geen.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>Uw volledige Fastmail-adres, met wat er na de @ komt.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Een app-wachtwoord. Dat van Fastmail zelf wordt niet aanvaard, en het Basic-abonnement heeft er geen.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>Het adres waarop u Nextcloud in de browser opent: de rest wordt ingevuld.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Uw gebruikersnaam bij Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Een app-wachtwoord. Nextcloud aanvaardt geen ander als tweefactorauthenticatie aanstaat.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>Het adres van de server, of alleen uw e-maildomein: de rest wordt gevonden.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>Het best een app-wachtwoord dat u bij de dienst alleen voor deze app maakt.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Vraag of zij het waren. Zo niet, dan probeert iemand anders het: vergrendel deze app en laat hen een nieuwe wachtwoordzin instellen.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Vraag of zij het waren. Weet niemand ervan, beëindig dan hun sessies bij de dienst en stel daar een nieuw wachtwoord in, met een tweede factor.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Vraag wie het deed, en waarom. Weet niemand ervan, draai het dan terug bij de dienst en beëindig de sessies van dat account.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Verifieer het logboek en vergelijk het met een getuige. Zoek uit wie in de map van de werkruimte kan schrijven.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Iemand die hier niet bekend is, heeft de bestanden van deze werkruimte. Is het een vroegere collega, vraag dan de computer of de kopie terug.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Vraag wat zij wilden doen. Zij hebben een andere rol nodig, of hadden dit niet moeten proberen.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Vraag wie hun deze rol gaf, en waarom. Weet niemand ervan, trek de rol dan in.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Kijk of een van deze aanmeldingen is gelukt. Wie zo&apos;n wachtwoord gebruikt, krijgt een nieuw, met een tweede factor.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Vergelijk wat naar buiten mag met wat de Zap nodig heeft, en trek terug wat hij niet nodig heeft.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Vraag wie dit heeft besloten, en of de Zap deze velden nodig heeft. Trek terug wat hij niet nodig heeft.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Kijk wat de verbinding nu mag, en of een route dat nodig heeft. Meld u anders opnieuw aan met minder machtigingen.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Kijk welke aanmelding verloopt, en meld u vóór die tijd opnieuw aan.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Vraag wie toen aan deze computer zat. Was dat niemand, kijk dan wat naar buiten ging en vergrendel deze app.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Beoordeel het plan: geef het vrij als het de bedoeling is, wijs het anders af.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Kijk wat er is verwijderd. Was dat niet de bedoeling, maak de synchronisatie dan ongedaan en zoek uit wie het adresboek heeft geleegd.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Kijk wat er langs deze route is gegaan. Weet niemand ervan, schakel de route dan uit en zoek uit wie het adresboek heeft gevuld.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Kijk of het adresboek bij de dienst nog volledig is. Is het gewist, schakel de route dan uit tot het terug is.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Kijk of de route haar contacten nog vindt, en of iemand heeft beperkt wat zij meeneemt.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Controleer of deze route gewenst is, en welke velden erlangs naar buiten gaan.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Kijk of de Zap aanstaat, en voer het hookadres opnieuw in.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Kijk bij Zapier of de Zap aanstaat en wat zijn geschiedenis zegt, en of hij nog naar de terugweg schrijft.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Meld u opnieuw aan. Heeft niemand het wachtwoord gewijzigd, vraag dan bij de dienst wie de toegang heeft beëindigd.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Zet de klok van deze computer gelijk met een tijdserver. Heeft iemand hem teruggezet, verifieer dan het logboek.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Naar Synchroniseren</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>De synchronisatie tonen</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Naar Verbindingen</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>De verbinding herstellen</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Naar Beveiliging</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>De pagina bij %1 openen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Naar Personen</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Alles intrekken…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Naar Beleid</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Het plan beoordelen</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Het logboek verifiëren</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Kijk wat er is gebeurd, en vraag het de personen die erin worden genoemd.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Kijk wat daarheen ging, en langs welke routes. Weet niemand van een ervan, zet die uit en zoek uit wie haar heeft toegevoegd.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Kijk of het plan ervan op iemand wacht, en of wat de route start nog draait. Zet de route uit als niemand die nodig heeft.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Nieuwe routes naar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ontstaan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Gaat nu ook naar buiten</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Niet meer gemaskeerd of gehasht zoals voorheen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Er wordt niets gesynchroniseerd vanwege een waarschuwing: “%1”.</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Er staat een waarschuwing open: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>Er staat %Ln waarschuwing open. De ernstigste: “%1”.</numerusform>
            <numerusform>Er staan %Ln waarschuwingen open. De ernstigste: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>het bestand is te groot: er worden er %1 overgenomen</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>het bestand heeft te veel regels: er worden er %1 overgenomen</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>dit is te diep genest</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>hiervan zijn er te veel: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>dit is geen platte tekst</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>dit is geen YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>er staat geen regel in</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>ankers en aliassen van YAML worden niet overgenomen</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>tags van YAML worden niet overgenomen</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>de sleutel “%1” staat er twee keer</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>de sleutel “%1” ontbreekt</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>de sleutel “%1” is niet bekend</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>de waarde “%1” hoort niet bij wat hier is toegestaan</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>“%1” heeft een ander soort waarde dan hier hoort</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>de waarde van “%1” is te lang</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>“%1” heeft geen waarde</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>programma&apos;s lezen het getal %1 verschillend: zet het tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>dit soort regel wordt niet overgenomen: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>de modifier “%1” is niet bekend</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>de modifier “%1” wordt niet ondersteund</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>deze modifiers gaan niet samen: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>deze reguliere expressie kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>deze reguliere expressie zou eindeloos kunnen duren of te veel verbruiken: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>een jokerteken kan niet in een gecodeerde waarde staan: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>de voorwaarde noemt “%1”, maar dat is er niet</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>deze voorwaarde kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>“%1” is geen tijdsduur: schrijf 15m, 6h of 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>het getal %1 valt buiten het bereik</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>er wordt verwezen naar de regel “%1”, maar die is er niet</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>een andere regel heeft dezelfde id of naam: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>de regel verwijst naar zichzelf: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>de alias “%1” leidt nergens heen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>kan niets vinden</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>geen bron</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>gedempt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Een deel kan niet worden gevonden: de gebeurtenissen hebben nooit %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>Inactief: hier komen de gebeurtenissen niet binnen waar de regel naar kijkt.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>Inactief tot er gebeurtenissen van %1 zijn opgehaald.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>Kan niets vinden: de gebeurtenissen hebben nooit %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Regel %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>het bestand “%1” heeft al een regel met dezelfde id of naam: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Een beheerder werkte voor het eerst vanuit een netwerk</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Een wijziging door een beheerder van een dienst kwam van een netwerk waarin deze beheerder negentig dagen niet was gezien, of van een beheerder die nog helemaal niet was gezien. De eerste twee weken zijn om te leren.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Werk vanaf een andere plek</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Iemand werd beheerder van een dienst</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Een beheerdersrol of -recht werd gegeven aan een account van een verbonden dienst.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Een nieuwe collega, of een andere taak</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Iemand kreeg meer rechten in deze app</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Hier werd een eigenaar of beheerder toegevoegd, iemand werd dat, of een eigen rol werd toegevoegd of gewijzigd.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Een app werd toegelaten voor de hele organisatie</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Een beheerder gaf een app, of de client van een app, toegang tot gegevens van iedereen bij een verbonden dienst, of verruimde die.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Een app waarover overeenstemming was</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>Het auditlogboek doorstond de verificatie niet</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Gebeurtenissen in dit logboek zijn gewijzigd of weggenomen, of het is niet het logboek dat getuigen zagen. Zoek uit waarom voordat u weer synchroniseert.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Een schijf die het begeeft</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>De klok van deze computer werd teruggezet</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Gebeurtenissen daarna lijken ouder dan ze zijn.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>De klok liep daarvoor verkeerd</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Een Zap bevestigt niet wat hem is gestuurd</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>De Zap werd uitgeschakeld, of stopte bij een limiet</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Een verbinding is haar toegang kwijt</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Een dienst aanvaardt niet meer waarmee een verbinding zich aanmeldt: het verliep, werd ingetrokken, of het wachtwoord werd gewijzigd.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Een wachtwoord werd gewijzigd, of een sleutel verliep</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Veel mislukte aanmeldingen van één account</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Een mislukte aanmelding bij een dienst</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Tien mislukte aanmeldingen van één account bij een verbonden dienst binnen een kwartier.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>In een telefoon of programma staat nog een oud wachtwoord</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Meerdere mislukte pogingen om deze app te ontgrendelen</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Een mislukte poging om deze app te ontgrendelen</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Vijf verkeerde wachtwoordzinnen, herstelcodes of gegevens uit de sleutelhanger binnen een kwartier, voor één persoon.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Iemand is een wachtwoordzin vergeten</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Er gaan meer velden naar buiten dan voorheen</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>Wat op een route of volgens de standaard van een dienst naar buiten gaat, werd verruimd: met een veld dat eerst niet naar buiten ging, of met een veld dat gemaskeerd of gehasht was.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Een wijziging waarover overeenstemming was</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Er gingen voor het eerst contacten langs een route</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Een route schreef voor het eerst in negentig dagen contacten naar haar bestemming. De eerste dag van deze werkruimte is om te leren.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Een nieuwe route</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>De test van een hook mislukte</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Een testbericht aan een hook kwam niet aan.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>De Zap werd uitgeschakeld</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>Er ontbreekt iets in het logboek, of het werd teruggezet</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Een eigenaar ging verder met een logboek waarvan getuigen wisten dat het langer was, er ontbreken mislukte aanmeldingen in de lijst daarvan, of een wijziging van personen werd niet gemeld.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Een back-up werd teruggezet</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Er werden veel contacten verwijderd</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Een synchronisatie van een route verwijderde contacten</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Synchronisaties van één route verwijderden binnen een dag honderd contacten of meer, ineens of beetje bij beetje.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Een opgeruimd adresboek</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Een app werd voor het eerst toegelaten</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Iemand liet een app gegevens van een verbonden dienst zien die negentig dagen lang door niemand was toegelaten. De eerste twee weken zijn om te leren.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Een nieuwe app waarover overeenstemming was</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Eén adres probeert de wachtwoorden van veel accounts</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Een mislukte aanmelding vanaf een adres</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Mislukte aanmeldingen van acht verschillende accounts vanaf één netwerkadres binnen een half uur.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>Veel mensen achter één adres nadat voor iedereen het wachtwoord is gewijzigd</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Een synchronisatie wacht omdat die te veel zou verwijderen of koppelen</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Een plan wordt vastgehouden: het gaat over de limieten voor verwijderingen of nieuwe koppelingen, zou een adresboek leegmaken, of heeft een tweede persoon nodig.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>Wat naar buiten mag, werd voor alle routes gewijzigd</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>De velden die nieuwe routes doorlaten, of de groepen waarvan contacten nooit naar buiten gaan, werden gewijzigd. Over velden die vanaf nu naar buiten gaan, waarschuwt een andere regel.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Iemand probeerde wat de rol niet toestaat</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Een rol stond het niet toe</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Vijf keer binnen tien minuten vroeg iemand deze app om wat de rol niet toestaat.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Een script met het verkeerde account</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Iemand probeerde te ontgrendelen nadat een persoon was verwijderd</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Een persoon werd verwijderd</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Hier werd een persoon verwijderd, en binnen dertig dagen mislukte een poging om te ontgrendelen voor iemand die deze werkruimte niet kent.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Een oude snelkoppeling of een oud script</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Een verbinding mag bij haar dienst meer dan voorheen</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Iemand meldde zich opnieuw aan bij een dienst, en de aanmelding kreeg machtigingen die de vorige niet had.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Een nieuwe route, of een logboek of controle die werd toegestaan</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Een aanmelding verloopt binnenkort</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Een beveiligingscontrole ontdekte dat de aanmelding van een verbinding binnen enkele dagen verloopt of al is verlopen. Daar wordt niets gesynchroniseerd tot iemand zich opnieuw aanmeldt.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Een aanmelding met een beperkte duur</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Aangemeld na veel mislukte pogingen</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Vijf mislukte aanmeldingen van één account</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Vijf mislukte aanmeldingen van een account binnen een kwartier, en daarna een die binnen het volgende kwartier lukte.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Iemand herinnerde zich het wachtwoord uiteindelijk</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Een dienst noemt een aanmelding verdacht</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google of Microsoft zag iets aan een aanmelding of sessie dat niet bij het account past.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Een reis, of een nieuw netwerk</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Iemand meldde zich voor het eerst vanuit een land aan</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Een account meldde zich bij een dienst aan vanuit een land waarin het negentig dagen niet was gezien. De eerste week van een account is om te leren.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Een reis</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Een route vond veel minder contacten dan gewoonlijk</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Een synchronisatie van een route las veel minder contacten dan de vorige, of geen: een adresboek werd gewist of anders gefilterd.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Een opgeruimd adresboek, of een ander filter</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Een synchronisatie op een uur waarop er nog nooit een liep</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Een synchronisatie begon op een uur van de dag, volgens de klok van deze computer, waarop er negentig dagen geen was begonnen. De eerste twee weken zijn om te leren.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Werk op een andere tijd, of een nieuwe planning</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Een tweede factor werd uitgeschakeld</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>Een tweede factor van een account, of van iedereen, werd bij een verbonden dienst uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Iemand stapte over op een andere telefoon of sleutel</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Deze app werd ontgrendeld na veel mislukte pogingen</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Vijf mislukte pogingen om deze app te ontgrendelen</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Vijf mislukte pogingen om deze app te ontgrendelen binnen een kwartier, en daarna een die binnen het volgende kwartier lukte, voor één persoon.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Iemand herinnerde zich de wachtwoordzin uiteindelijk</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Er gingen veel meer contacten langs een route dan gewoonlijk</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>De eerste synchronisatie van een groot adresboek</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Er gingen veel minder contacten langs een route dan gewoonlijk</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Een route die dag na dag contacten schrijft, schreef er op een dag (UTC) veel minder, of geen. Over een dag wordt gewaarschuwd zodra er op een latere dag een synchronisatie is.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Een vrije dag</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>Berichten aan een hook worden niet bevestigd</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>De terugweg van een hook, die noemt wat de Zap heeft verwerkt, noemt geen berichten die een dag geleden of eerder zijn aangenomen. Zolang er elke week meer ontbreken, is het één waarschuwing, die de berichten van een week telt.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Een route wordt niet meer uitgevoerd</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Een route die op de meeste dagen of in een ander ritme werd uitgevoerd, is tweemaal zo lang als de langste gebruikelijke tijd tussen twee dagen met een uitvoering, en minstens twee dagen, niet uitgevoerd. Dat is bekend na tien van zulke tijden. Op een route die is uitgezet of verwijderd wacht niemand.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Vakantie, of deze computer stond uit</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>Het plan ervan wacht op iemand</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>Een route schreef op een dag (UTC) veel meer contacten dan op andere dagen waarop ze schreef, of meer dan de instellingen zeggen: 5.000, tenzij iemand dat heeft gewijzigd. Wat gebruikelijk is, is na veertien zulke dagen bekend; het getal geldt vanaf de eerste uitvoering.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Er gingen veel meer contacten dan gebruikelijk naar een bestemming</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Twee of meer routes die naar één verbinding schrijven, schreven op een dag (UTC) samen veel meer contacten dan op andere dagen, of meer dan het grootste getal dat de instellingen een ervan toestaan: 5.000, tenzij iemand dat heeft gewijzigd. Elk afzonderlijk kan als gebruikelijk zijn.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>De eerste synchronisatie van meerdere grote adresboeken</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Niets heeft uw aandacht nodig.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Er staat geen waarschuwing open</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 Er wordt niets gesynchroniseerd tot een ervan is afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Er staat %Ln waarschuwing open</numerusform>
            <numerusform>Er staan %Ln waarschuwingen open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln opgepakt</numerusform>
            <numerusform>%1, %Ln opgepakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>geen niveau</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritiek</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoonlijk</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Gewoonlijk vanaf</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>Gewoonlijk tot</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Bekende dagen of synchronisaties</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Bestemming</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>alle contacten</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>contacten in %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>De bestemming zou krijgen: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Gemaskeerd: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Gehasht: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Van %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>In beide richtingen.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Ook: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>Niet meer gemaskeerd of gehasht: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>Van %1; eerder: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>In beide richtingen, eerder: één richting.</translation>
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
        <translation>%1 wil een contact overal wissen.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 wil contacten naar een nieuwe bestemming sturen: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 wil op de route %2 meer naar buiten laten.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 wil alle contacten naar een bestand exporteren.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 wil de groepen die nooit naar buiten gaan, weghalen: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>Naar: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Van: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 ging akkoord.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 ging niet akkoord.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 wil %Ln contact met één plan verwijderen.</numerusform>
            <numerusform>%1 wil %Ln contacten met één plan verwijderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>Daarheen verplaatst vanaf: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Een andere eigen instantie staat nu in voor deze server.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Geen terugweg: berichten blijven “aangenomen”</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Bevestigt berichten</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Testbericht %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Bevestigd door de terugweg</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Ontvangt berichten</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelezen %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (alleen lezen)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Er kon geen browser worden geopend.</translation>
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
        <translation>Een eigen hook, als JSON</translation>
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
        <translation>Mail aan %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Ondertekende berichten aan %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Berichten aan %1</translation>
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
        <translation>Elke dag stil van %1 tot %2</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Stil van %1 tot %2, vanaf: %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; kritieke waarschuwingen gaan door</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Er is nog niets verzonden</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Een test mislukte %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Een bericht mislukte %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Getest %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Verzonden %1, waarschuwingen: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Opgegeven na tien pogingen, waarschuwingen: %1. Ze blijven in de lijst met waarschuwingen.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>Wat is verleend</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Beheerders en accounts</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Sleutels en wachtwoorden</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Personen en beleid</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditlogboek</translation>
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
        <translation>Er is niet meer verleend dan nodig</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Beëindig de toegang bij de dienst en meld u opnieuw aan: er wordt alleen gevraagd wat de routes nodig hebben.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>Andere apps met toegang zijn bekend</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Verwijder bij de dienst wat niemand nodig heeft, ook Zapier als dat zo is, en sta in voor de rest.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>De verbinding wordt gebruikt</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Verwijder de verbinding, of voeg een route toe.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>De sleutel, het wachtwoord of de aanmelding is niet te oud</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Maak een nieuwe bij de dienst en voer die hier in, of meld u opnieuw aan; verwijder daarna daar de oude.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>De aanmelding blijft geldig</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Meld u opnieuw aan voordat de aanmelding verloopt.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>Het hookadres is van de huidige soort</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Maak een nieuwe hook in Zapier en voer het adres hier in.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Zaps en verbonden apps zijn beoordeeld</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Loop bij Zapier de Zaps en app-verbindingen na, verwijder wat niemand nodig heeft, en sta er 90 dagen voor in.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Geen geheim van deze werkruimte staat in een bestand</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Verwijder het uit het bestand en maak een nieuw bij de dienst: iemand kan het hebben gelezen.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>Het geheim staat in de sleutelhanger of de omgeving</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Zorg dat de wachtwoordzin waarmee het is verzegeld sterk is, en sta ervoor in.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Iedereen heeft een tweede factor</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Laat wie wordt genoemd er een instellen, beheerders eerst. Waar het niet kan worden gevraagd: kijk zelf, en sta ervoor in.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Iedereen moet een tweede factor gebruiken</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Schakel in dat een tweede factor verplicht is.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>De beveiligingsinstellingen (security defaults) van Microsoft staan aan</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Schakel ze in, of sta in voor de voorwaardelijke toegang die ze vervangt.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Er zijn twee tot vier beheerders</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Geef nog iemand de rol, of neem die van enkelen weg.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Geen account blijft ongebruikt</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Blokkeer de accounts die 90 dagen door niemand zijn gebruikt.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>Wat onderweg is, is versleuteld met een geldig certificaat</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Laat degene die de server beheert het certificaat vernieuwen.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>Beide databases zijn versleuteld</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Stop met synchroniseren en zet de werkruimte terug uit een back-up.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>Beide databases zijn onbeschadigd</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Zorg dat de wachtwoordzin sterk is, en sta ervoor in.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Niemand anders mag de map van de werkruimte lezen</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Ontneem de groep en anderen het recht om de map te lezen en te openen.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Geen geëxporteerde contacten blijven langer dan een week rondslingeren</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Verwijder de exports in de genoemde mappen, en kopieën ervan. Staat er een op een schijf die niet is aangesloten: kijk zelf, en sta ervoor in.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>Het geheugen wordt niet onversleuteld naar de schijf geschreven</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Versleutel de hele schijf of de wisselruimte.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Een crash schrijft geen geheugen naar de schijf</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Niet één persoon heeft alles alleen</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Voeg een tweede beheerder toe.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Iedereen die deze werkruimte mag openen, doet dat ook</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Verwijder de genoemde personen.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Er gaan niet meer velden naar buiten dan een Zap nodig heeft</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Laat weg, maskeer of hash wat de Zap niet gebruikt, en sta in voor de rest.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>Het logboek is in de laatste maand geverifieerd</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Verifieer het logboek.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Regels bewaken het logboek, en elke regel doet wat ze moet</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Schakel in wat uit staat, verwijder of herstel bestanden die niet kunnen worden gelezen, en sta in voor wat met opzet uit blijft.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Voeg een getuige toe: een map, een mailbox of een hook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Een persoon heeft in de laatste maand de beveiliging beoordeeld</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Loop na wat er sinds de laatste beoordeling is gebeurd.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>niet geslaagd</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>kon niet worden bepaald</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>verklaard</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Niemand heeft het nog gevraagd.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>De controle is te lang geleden.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>Wat is verleend, is niet genoeg.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>Hiervoor is de machtiging %1 nodig.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>Wie zich heeft aangemeld, mag het niet vragen: hiervoor is %1 nodig.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>Hiervoor is het abonnement %1 nodig, en dat is er niet.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Uit niets van wat kon worden gevraagd, blijkt het.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>De aanmelding is verlopen.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>De dienst was niet bereikbaar.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>De dienst vroeg om te lang te wachten.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>Het werd halverwege gestopt.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>Het antwoord is niet volledig.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>Het antwoord zegt het niet.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>Alleen een persoon kan beoordelen wat er is gevonden.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Meld u opnieuw aan met de machtiging om dit te controleren.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>Sleutels staan in de sleutelhanger, of onder een sterke wachtwoordzin</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Gebruik een uitgebrachte versie: die schrijft niets weg.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Iemand buiten hoort hoever het logboek is gekomen</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>Microsoft laat alleen u de aanmelding beëindigen: verwijder de app op myapps.microsoft.com (voor een privéaccount: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>De aanmelding bij Google kon niet vanaf hier worden beëindigd: verwijder de app op myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>De aanmelding bij HubSpot kon niet vanaf hier worden beëindigd: verwijder de app in de instellingen van HubSpot, onder “Connected apps”.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Kies het account</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>De client wijzigen</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Het omleidingsadres kopiëren</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>uw contacten bekijken en downloaden</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>uw contacten bekijken, wijzigen en verwijderen</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>uw contacten bekijken</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>de contacten van het account bekijken</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>contacten van het account toevoegen, wijzigen en verwijderen</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>zien welke eigenschappen contacten hebben</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>het logboek bekijken van aanmeldingen en van wat beheerders deden</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>het logboek bekijken van aanmeldingen en van wijzigingen in de directory</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>zien wie er in de directory staat, omdat Microsoft anders geen aanmeldingen toont</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>het logboek bekijken van aanmeldingen en van wijzigingen in de beveiliging</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>de personen van het bedrijf bekijken, en wie een tweede factor heeft</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>zien welke apps toegang tot een account hebben, en die beëindigen</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>de regels voor het aanmelden bekijken</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>uitvoeren starten contacten</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Een &amp;account verbinden…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>toevoegen nieuw verbinding dienst Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Een contacten&amp;bestand verbinden…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>openen importeren vcf vcard csv tabel</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>Een &amp;route toevoegen…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>nieuw richting van naar</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Contacten &amp;exporteren…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>opslaan bestand vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>sluiten werkruimte afmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>afsluiten sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>Typen &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>Typen &amp;opnieuw doen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Op deze pagina &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ver&amp;nieuwen</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>vernieuwen opnieuw lezen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>Naar &amp;alles zoeken…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>V&amp;olgende pagina</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Vo&amp;rige pagina</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>pagina gaan openen</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>hoe uitleg</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Eerste stappen</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>beginnen lijst instellen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>toetsen lijst</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>&amp;Over Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Beveiliging nu controleren</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>tweede factor beheerders tests</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Eigen geheimen in bestanden zoeken…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>zoeken gelekt token sleutel</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Alles intrekken…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>noodgeval gestolen computer alle toegang beëindigen</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regels voor waarschuwingen</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma dempen aanzetten</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Het auditlogboek verifiëren</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>bewijs manipulatie controle</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Een persoon toevoegen…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>collega operator gebruiker rol</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Een nieuwe herstelcode maken…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>verloren wachtwoordzin afdrukken</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>thema donker licht uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>Engels vertaling woorden</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Vergrendelen als niemand de app gebruikt</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>De wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>De map van de werkruimte</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Getuigen van het auditlogboek</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>De werkruimte naar een andere computer verplaatsen</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>&amp;Dubbele contacten zoeken</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>tweemaal dubbel samenvoegen dezelfde</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Meer contrast</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>hoog contrast toegankelijkheid zien leesbaar</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>&amp;Breedtes met toetsen wijzigen</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>kolom rand breedte scheiding details breder smaller</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanalen voor waarschuwingen</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>meldingen melden e-mail hook versturen berichten stille uren</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>vergrendelen vergrendeling inactief minuten tijd automatisch</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>beëindigen met de sleutelhanger wachtwoord wachtwoordzin aanmelden</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>wachtwoord ontgrendelen instellen</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>openen waar bestanden gegevens</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>toevoegen controlepunt e-mail map hook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>exporteren back-up overzetten verhuizen; deze computer synchroniseert daarna niet meer; hier weer synchroniseren</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Nieuwe versies melden</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>updates versies nieuwer bijwerken nu vragen</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Een bestand voor ondersteuning opslaan</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>over versie diagnose rapport hulp</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>Er is niets nieuws bevestigd.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>Het testbericht is bevestigd: de terugweg werkt.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>De terugweg van “%1” is er nog niet. Die begint zodra de Zap zijn eerste regel schrijft.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>De terugweg van “%1”: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>De Zap van “%1” noemt batches, die het ene bericht niet van het andere onderscheiden. Laat de laatste stap idempotency_key schrijven.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>Alleen het nieuwste deel van de terugweg van “%1” is gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>%Ln bericht is nu bevestigd.</numerusform>
            <numerusform>%Ln berichten zijn nu bevestigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bij %2</translation>
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
        <translation>Dezelfde persoon als %1 in %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>Niet dezelfde persoon als %1 in %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>geen wijzigingen</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gisteren om %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln verwijderd</numerusform>
            <numerusform>%Ln verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln mislukt</numerusform>
            <numerusform>%Ln mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln ongemoeid gelaten</numerusform>
            <numerusform>%Ln ongemoeid gelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bevestigd</numerusform>
            <numerusform>%Ln bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacten</numerusform>
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
        <translation>de macOS-sleutelhanger</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows Referentiebeheer</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>de sleutelhanger van uw bureaublad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden is al geopend, maar reageert niet.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>De app is bezig, of werd gesloten en beëindigt nog wat bezig was. Probeer het zo meteen opnieuw.</translation>
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
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>dezelfde naam en organisatie</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>verschillende namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>Er verschijnt nog %Ln groep zodra deze zijn afgehandeld.</numerusform>
            <numerusform>Er verschijnen nog %Ln groepen zodra deze zijn afgehandeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>%Ln e-mailadres of telefoonnummer hoort bij heel veel contacten. Daarvan worden alleen naamgenoten voorgesteld.</numerusform>
            <numerusform>%Ln e-mailadressen of telefoonnummers horen bij heel veel contacten. Daarvan worden alleen naamgenoten voorgesteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Eén blijft, met wat de kolom “Samengevoegd” toont. Het andere wordt verwijderd uit %1.</numerusform>
            <numerusform>Eén blijft, met wat de kolom “Samengevoegd” toont. %Ln andere worden verwijderd uit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>De volgende synchronisatie brengt het over naar andere adresboeken, zoals hun routes zeggen.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Dit kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>Wat uit dit adresboek wordt verwijderd, kan niet worden teruggegeven.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 ongewijzigd</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 gemaskeerd</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 gehasht</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (niet vastgelegd hoe)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Een Zap waarvan de verbinding is verwijderd</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Een adresboek waarvan de verbinding is verwijderd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Heeft dit contact.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>Kreeg %1, laatst %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>Er ging niets naar buiten: elke poging mislukte.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Er is daar niets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Volgens wat Zapier publiceert, heeft het account er niets meer van.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier publiceert dat het dit uiterlijk op %1 uit het account verwijdert.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier publiceert dat het dit vandaag uit het account verwijdert.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Verstuurd, resultaat niet bekend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Niemand kan Zapier vragen wat de Zap ermee deed, of dat het account het korter bewaart. In back-ups kan het nog vier maanden staan.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier publiceert op https://zapier.com/legal/data-retention-deletion hoelang het bewaart wat in een Zap kwam: 29 tot 69 dagen in het account, en nog hoogstens vier maanden in back-ups.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>dat het contact weg is</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>een verwijderde route</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, door %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier publiceert dat het dit uiterlijk op %1 uit het account verwijdert (over %Ln dag).</numerusform>
            <numerusform>Zapier publiceert dat het dit uiterlijk op %1 uit het account verwijdert (over %Ln dagen).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>De dienst aanvaardde de gebruikersnaam of het wachtwoord niet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Controleer het adres en uw internetverbinding, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>Er is niets verloren gegaan. Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>Het certificaat van %1 komt niet van een instantie die deze computer vertrouwt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Het certificaat van %1 is verlopen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Vraag wie de server beheert om het te vernieuwen, en controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>Het certificaat van %1 is voor een ander adres gemaakt.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Controleer het adres op een typefout. Vraag anders wie de server beheert.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>%1 zou zonder versleuteling worden bereikt, daarom is er niets verstuurd.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Gebruik een adres dat begint met https://.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>De server verwijst naar een andere, %1. Uw wachtwoord is daar niet naartoe gestuurd.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Hoort %1 bij dezelfde dienst, sta het dan toe voor deze verbinding.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>De server stuurt elke aanvraag eindeloos door naar een ander adres.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Controleer het adres, of vraag wie de server beheert.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>Wat op dit adres antwoordde, is niet de verwachte dienst.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Controleer het adres: het moet dat voor contacten zijn, niet een webpagina.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>Het antwoord was veel groter dan contacten zijn, daarom is het afgebroken.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Controleer het adres. Klopt het adresboek, verwijder er dan heel grote foto&apos;s uit.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>De verbinding brak midden in een antwoord af.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Er is niets verloren gegaan. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>De dienst meldt zelf een storing.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Probeer het over enkele minuten opnieuw. Duurt het langer, kijk dan op de statuspagina van de dienst.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 is er niet meer.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 is er al.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Kies een andere naam of plek.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Iemand heeft het bij de dienst intussen gewijzigd.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>Het is gelaten zoals het is. Synchroniseer opnieuw om beide versies te zien.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>%1 mag met dit account alleen worden gelezen.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Vraag om schrijfrechten, of gebruik het alleen als bron.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>De dienst heeft geen ruimte meer voor dit account.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Maak ruimte bij de dienst, of kies daar een groter abonnement.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Er antwoordde een ander account of adresboek dan voorheen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Controleer het account bij de dienst. Is de wijziging de bedoeling, verwijder de verbinding dan en voeg haar opnieuw toe.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>De dienst aanvaardde de sleutel niet.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>De aanmelding is in de browser geweigerd.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Meld u opnieuw aan, en sta toe wat het venster vraagt.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>De browser kwam niet op tijd terug.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Begin de aanmelding opnieuw. Toonde de browser een pagina die niet bereikbaar is, kopieer dan het adres ervan en plak het hier. Toonde hij een fout van de dienst, dan zegt die pagina wat daar moet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>De dienst aanvaardt deze aanmelding niet meer. Ze is ingetrokken, te lang niet gebruikt, of het wachtwoord van het account is gewijzigd.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Meld u opnieuw aan. Contacten en routes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>Het antwoord hoort niet bij deze aanmelding, daarom is het niet gebruikt.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Begin de aanmelding opnieuw, en maak haar af op de pagina die dan opengaat.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Een beheerder van uw organisatie moet dit eerst goedkeuren.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Vraag een beheerder om de app bij %1 goed te keuren, en meld u dan opnieuw aan.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Het account is aangemeld, maar zonder een machtiging die nodig is: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Meld u opnieuw aan, en laat alle vakjes aangevinkt.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>De dienst aanvaardt de client-ID of het clientgeheim niet.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Kopieer beide nog eens uit de console van de dienst. Een geheim dat daar is vervangen, moet ook hier worden ingevoerd.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>Het omleidingsadres is niet bij de dienst geregistreerd: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Voeg precies dit adres toe aan de client in de console van de dienst, en meld u dan opnieuw aan.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 is er niet voor dit account.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Schakel het in de console van de dienst in, of vraag een beheerder of het account er een licentie voor heeft, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>De klok van deze computer wijkt meer dan vijf minuten af van die van de dienst.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Zet de klok gelijk, het best door dat aan het systeem over te laten, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Een ander programma gebruikt de poort van het omleidingsadres, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Sluit dat programma, of probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Deze computer heeft geen sleutelhanger die de app kan gebruiken.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Gebruik een wachtwoordzin, of installeer een sleutelhanger (op Linux: GNOME Keyring of KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelhanger is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Ontgrendel hem met het wachtwoord van uw computeraccount, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>De sleutelhanger antwoordt niet.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Zoek een venster dat om het wachtwoord vraagt, of meld u af bij de computer en weer aan.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>De sleutel van deze werkruimte staat niet meer in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Gebruik uw wachtwoordzin of de herstelcode. Er is geen nieuwe sleutel gemaakt, dus uw gegevens zijn veilig.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>Deze werkruimte wordt niet door de sleutelhanger van deze computer ontgrendeld.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Geef de wachtwoordzin.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>Dat is de wachtwoordzin niet.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Controleer Caps Lock en de toetsenbordindeling, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>Dat is niet de herstelcode van deze werkruimte.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Vergelijk hem letter voor letter met de afgedrukte code.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Die wachtwoordzin zou te makkelijk te raden zijn.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Neem ten minste 12 tekens, bijvoorbeeld vier woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>De omgevingsvariabele %1 is niet ingesteld.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 is niet versleuteld, daarom is het niet geopend.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Iemand heeft het bestand vervangen. Zet de map terug uit een back-up.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>De sleutel past niet op %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>Het bestand hoort bij een andere werkruimte. Zet de map terug uit een back-up.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 is beschadigd.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Bewaar een kopie van de map zoals die is, en zet de map dan terug uit een back-up.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 is door een nieuwere versie van deze app geschreven.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Werk de app bij, en open het dan opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Maak ruimte en probeer het opnieuw. Wat eerder is geschreven, is volledig.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>In %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Kies een andere map, of vraag om daar te mogen schrijven.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>De map %1 bestaat niet.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Maak die eerst, of kies een andere plek.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Controleer of het bestand bestaat en of u het mag lezen.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 is te groot.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Maak het kleiner en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 heeft geen formaat dat kan worden gelezen.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Gebruik een vCard-bestand (.vcf) of een tabel (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1 is hier niet bekend.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Controleer of er een typefout in staat, of zoek het op in de lijst.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Een route heeft twee verschillende adresboeken nodig.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Kies een ander adresboek om naar te kopiëren.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>Dat kan geen naam zijn.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Neem 1 tot 100 letters, cijfers of spaties, zonder regeleinden.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 is niet het adres van een server.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Geef een domein, een e-mailadres, of een adres dat begint met https://.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>In het adres staat een gebruikersnaam of wachtwoord, waar anderen het kunnen zien.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Laat ze weg uit het adres en vul ze in hun eigen velden in.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>Er zou niets zijn om de werkruimte mee te ontgrendelen.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Kies de sleutelhanger, of stel een wachtwoordzin in.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>Er is geen bestand of map gekozen.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Kies een vCard-bestand, een tabel, of een map met .vcf-bestanden.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Deze versie kent die dienst niet.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Kies er een uit de lijst, of werk de app bij.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Alleen een Zapier-hook neemt een testbericht aan.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Druk op Testen om een andere verbinding te proberen.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>Een van de limieten valt buiten het bereik.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Neem een aantal verwijderingen van 0 of meer, en een aandeel tussen 0 en 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>Er is geen route om te synchroniseren.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Voeg er een toe, of schakel er een in: een route zegt welk adresboek waarheen wordt gekopieerd.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 is de enige eigenaar.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Maak eerst iemand anders eigenaar.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Dat doet niemand bij zichzelf.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Een andere eigenaar kan het doen.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Iemand heeft de rol %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Geef iedereen die hem heeft eerst een andere rol.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Alleen eigenaren mogen personen, rollen en sleutels beheren.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Laat dat recht weg, of maak de persoon eigenaar.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Wie het account van deze computer gebruikt, kan de werkruimte openen.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Bevestig dat niemand anders dat doet, of beëindig het ontgrendelen met de sleutelhanger.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>Er loopt een andere synchronisatie van deze werkruimte.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Wacht tot die klaar is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Er zou meer veranderen dan de limieten toestaan.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Beoordeel het plan. Het wordt alleen uitgevoerd als u het vrijgeeft.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Dit plan is hier niet bekend.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Maak een nieuw plan.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Deze synchronisatie is hier niet bekend.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>In deze synchronisatie is er niets dat ongedaan kan worden gemaakt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>Dat kan niet op deze manier.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Controleer wat u hebt ingevoerd.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>De werkruimte is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Ontgrendel haar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>Uw rol staat dat niet toe.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Vraag het de eigenaar van deze werkruimte.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Iets anders gebruikt het op dit moment.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Controleer uw internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>De dienst vraagt om u opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Ga naar Verbindingen en meld u aan.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>De dienst vraagt om minder aanvragen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Wacht enkele minuten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>Dezelfde waarde is aan beide kanten gewijzigd.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Kies welke klopt.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Er is iets veranderd sinds dit plan is gemaakt, daarom is het niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Maak een nieuw plan en bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>De gegevens zijn niet zoals ze horen te zijn.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Controleer wat u hebt ingevoerd, of bekijk de details.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>De bestanden van de werkruimte kunnen niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Controleer de schijf en de rechten van de map.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>Wat tot dan is gedaan, is volledig en vastgelegd. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Er ging iets mis in de app.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>het</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Dat staat niet meer in deze werkruimte.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Vernieuw de pagina en kies opnieuw.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>De mailserver %1 biedt hier geen versleutelde verbinding, daarom is er niets verstuurd.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Controleer de poort, en of die vanaf het begin versleuteld is of om STARTTLS vraagt.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>De mailserver %1 nam het bericht niet aan.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Controleer de afzender en de ontvangers. De meeste servers willen het adres van het account zelf als afzender.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 ligt in de map van de werkruimte zelf.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Wie daar het logboek wijzigt, zou ook de getuige ervan kunnen wijzigen. Kies een map elders, het best op een andere computer.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>Het auditlogboek kan niet worden geschreven, daarom is er niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Controleer de ruimte op de schijf en de rechten van de map van de werkruimte.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>Het auditlogboek is niet het logboek dat deze werkruimte het laatst heeft geschreven.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>Is er een back-up teruggezet? Dan kan de eigenaar met dit logboek verdergaan, via Verifiëren op de pagina Auditlogboek. Zo niet, bewaar dan een kopie van de map en zoek uit wie erin kan schrijven.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>Dit wacht op een beslissing.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Ga naar Synchroniseren en beoordeel het.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Er wordt niets gesynchroniseerd vanwege een waarschuwing: “%1”.</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Zoek uit wat er is gebeurd. Daarna sluit een eigenaar of beheerder haar af, op de pagina Waarschuwingen of met contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Een route heeft ten minste één veld nodig dat naar buiten mag.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Kies de velden.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Alleen een hook neemt %1 gemaskeerd of gehasht aan: een adresboek zou het niet kunnen bevatten.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Laat het ongewijzigd naar buiten gaan, of laat het hier blijven.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>Voor %1 is er geen masker: elk deel ervan zou alles kunnen zeggen.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Laat het ongewijzigd of gehasht naar buiten gaan, of laat het hier blijven.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1 kan niet worden gehasht.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Laat het hier blijven.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Op deze route gaat geen veld gehasht naar buiten.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>Er is geen sleutel nodig, en er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>De sleutel voor wat gehasht naar %1 gaat, is weg.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>Daar is niets naartoe gestuurd. Wie routes mag wijzigen, kan bij het bewerken van de route een nieuwe sleutel voor hashes maken: alle hashes worden dan anders.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>Het veldbeleid werd strenger nadat dit was gepland.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>Er is niets van verstuurd. Het volgende plan volgt het nieuwe beleid.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>Het contact zit in een groep die nooit naar buiten mag.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>Er is niets van verstuurd, en er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>Dit is al beantwoord, of niemand vraagt er nog om.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Niemand anders zou akkoord kunnen gaan.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Voeg eerst een tweede eigenaar of beheerder toe.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Zonder %1 zouden minder dan twee personen akkoord kunnen gaan met wat een tweede persoon vereist, en zou dat voor altijd wachten.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Geef eerst iemand anders een rol die akkoord mag gaan, of hef de regels voor een tweede persoon op.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 ging hier niet mee akkoord.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Overleg met elkaar, en wijzig wat is gevraagd.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Iemand anders moet hier eerst mee akkoord gaan.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 is geen werkruimte.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Kies de map met keyring.json, of maak een nieuwe werkruimte.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>In %1 staat al een werkruimte.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>Open die, of kies een andere map. Een werkruimte wordt nooit overschreven.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 is niet de export van een werkruimte.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Kies het bestand dat op de andere computer is geëxporteerd, daar onder Instellingen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 is niet volledig of is gewijzigd, daarom is er niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Kopieer het nog eens van de andere computer, of exporteer daar opnieuw.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 is geen controlepunt van een auditlogboek.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Kies het bestand dat is geschreven toen het controlepunt werd opgeslagen.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>In %1 staan geen gearchiveerde vermeldingen van het logboek van deze werkruimte.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Kies het bestand dat is gemaakt toen ze werden gearchiveerd.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 is niet volledig of is gewijzigd.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Neem een andere kopie van het bestand. Het logboek bewijst nog steeds wat erin stond.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Dat deel van het logboek is gearchiveerd, in %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Alleen in dat bestand staan die vermeldingen nu nog: bewaar het.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>Tot die datum is er niets te archiveren.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Kies een andere. Vermeldingen worden steeds met 1.024 tegelijk gearchiveerd; die van de laatste 90 dagen, of die langer moeten blijven, alleen door een eigenaar.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>Het controlepunt gaat over andere vermeldingen dan die in %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Controleer of beide van deze werkruimte zijn. Is dat zo, dan is het logboek vervangen.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>In %1 staan andere bestanden.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Kies een map die leeg is of nog niet bestaat.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Deze werkruimte heeft geen herstelcode, dus niemand zou de export kunnen openen.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Een eigenaar maakt er eerst een. Exporteer daarna opnieuw.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Deze werkruimte is naar een andere computer verplaatst, daarom wordt hier niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Synchroniseer op de andere computer. Is ze daar nooit aangekomen, dan kan de eigenaar hier verdergaan, onder Instellingen.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>U hebt hier nog geen wachtwoordzin: de sleutelhanger ontgrendelt voor u.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Stel eerst een eigen wachtwoordzin in.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>De sleutels van de werkruimte of uw rol zijn elders gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Hier is niets gedaan. Vergrendel de werkruimte en ontgrendel haar opnieuw.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>Naar %1 wordt niets gestuurd: wat op deze computer daarvoor is verzegeld, is er niet, of de vermelding ervan is sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>Is het op een andere computer toegevoegd? Geef het geheim dan opnieuw, of verwijder het en voeg het opnieuw toe. Zo niet, zoek dan uit wie in de map van de werkruimte kan schrijven.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Controleer beide, of maak een app-wachtwoord bij de dienst; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Probeer het opnieuw. Gebeurt het nog een keer, meld het dan met de details aan degene van wie u het programma kreeg.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>Het is gevraagd: een andere persoon meldt zich aan en antwoordt op de pagina Personen. Exporteer daarna opnieuw, maak weer ongedaan of voeg weer samen, of ga naar Synchroniseren en geef het plan vrij dat wacht; een route heeft verder niets nodig.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Controleer of het is hernoemd, verplaatst of verwijderd. Is het verplaatst, wijzig dan de plek op de kaart ervan.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>Er kwam geen volledige lijst met contacten terug, daarom is er niets verwijderd.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Kijk naar het adresboek. Is het verplaatst, wijzig dan de plek op de kaart ervan.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Maak bij de dienst een nieuwe sleutel, met de rechten die de verbinding noemt, en voer hem dan hier in.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>Stel haar in voor het starten, of voer het geheim in het venster in.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Heeft uw bedrijf een eigen instantie, kies dan het CA-bestand daarvan in de verbinding. Ga anders niet verder: iemand kan meeluisteren.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Deze werkruimte gemaakt</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Begonnen de werkruimte voor een andere computer te exporteren</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>De werkruimte voor een andere computer geëxporteerd</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>De werkruimte van een andere computer hierheen gebracht</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Het synchroniseren hier beëindigd, omdat de werkruimte is verhuisd</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Hier verdergegaan met synchroniseren</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>De werkruimte ontgrendeld</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Geprobeerd de werkruimte te ontgrendelen</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Begonnen een lijst van mislukte aanmeldingen bij te houden</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Ontdekt dat de lijst van mislukte aanmeldingen niet volledig is</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>De werkruimte vergrendeld</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Een nieuwe herstelcode gemaakt</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>De herstelcode beëindigd, die een vroegere eigenaar kan hebben</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Geprobeerd de eigen wachtwoordzin te wijzigen zonder die te kennen</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>De eigen wachtwoordzin gewijzigd</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>De wachtwoordzin ingesteld van iemand die hem was vergeten</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Het ontgrendelen met de sleutelhanger beëindigd</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Een persoon toegevoegd</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Een persoon een andere naam gegeven</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Een persoon een andere rol gegeven</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Een persoon verwijderd</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Een wijziging van personen of rollen ontdekt die nergens was gemeld</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>De rol “%1” toegevoegd</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>De rol “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>De rol “%1” verwijderd</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>“%1” verbonden</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>De verbinding “%1” getest</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>De verbinding “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>De verbinding “%1” verwijderd</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Een testbericht naar “%1” gestuurd</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Het testbericht aan “%1” bevestigd gevonden</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>Geen bevestiging gevonden van wat naar “%1” is gestuurd</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>De route “%1” toegevoegd</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>De route “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>De route “%1” verwijderd</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Gewijzigd wat nieuwe routes naar buiten laten</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Gewijzigd welke groepen nooit naar buiten gaan</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>De sleutel gemaakt voor wat gehasht naar “%1” gaat</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Een nieuwe sleutel gemaakt voor wat gehasht naar “%1” gaat</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Een plan gemaakt</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Een plan vastgehouden voor een beslissing</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Een plan goedgekeurd</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Besloten te laten zoals het is wat een plan vasthield</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Een verouderd plan geweigerd</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Een synchronisatie begonnen</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>“%1” gesynchroniseerd</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Een synchronisatie beëindigd</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Een onderbroken synchronisatie afgehandeld</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Berichten van een synchronisatie bevestigd</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Een synchronisatie ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Besloten of twee contacten dezelfde persoon zijn</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Teruggenomen of twee contacten dezelfde persoon zijn</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Begonnen contacten naar een bestand te exporteren</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Contacten naar een bestand geëxporteerd</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Begonnen een rapport op te slaan over waar een contact naartoe ging</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Een rapport opgeslagen over waar een contact naartoe ging</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Begonnen een contact overal te wissen</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Een contact gewist</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Een gewist contact terug laten komen</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Het auditlogboek geverifieerd</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>De gebeurtenissen van “%1” opgehaald</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Begonnen het logboek van “%1” te importeren</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Het logboek van “%1” geïmporteerd</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Aangemeld bij “%1”</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>Aanmelden bij “%1” mislukt</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Bij “%1” werd om meer gevraagd om aan te melden</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>Leek “%1” verdacht bij het aanmelden</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Afgemeld bij “%1”</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Een app gegevens van “%1” laten zien</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Een app de toegang tot “%1” ontnomen</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Een tweede factor bij “%1” toegevoegd</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Een tweede factor bij “%1” verwijderd</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Wachtwoord of herstel bij “%1” gewijzigd</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Een account van “%1” werd uitgeschakeld</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Een beveiligingsinstelling van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>“%1” beheerd</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Gegevens bij “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Gegevens uit “%1” geëxporteerd</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>Er gebeurde iets bij “%1”</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Begonnen het auditlogboek te exporteren</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Het auditlogboek geëxporteerd</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Begonnen het rapport over %1 op te slaan</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Het rapport over %1 opgeslagen</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Begonnen oudere vermeldingen te archiveren</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Oudere vermeldingen gearchiveerd</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Gearchiveerde vermeldingen uit hun bestand gelezen</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Een bewijs uit het auditlogboek opgeslagen</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Een controlepunt van het auditlogboek opgeslagen</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Vermeldingen ondertekend die in de sessie van een auditor waren toegevoegd</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Verdergegaan met een logboek uit een teruggezette back-up</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Een getuige van het auditlogboek toegevoegd</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Een getuige van het auditlogboek gewijzigd</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Een getuige van het auditlogboek verwijderd</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Een getuige het nieuwste controlepunt gemeld</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>De waarschuwing “%1” gegeven</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>De waarschuwing “%1” weer geopend, omdat het doorging</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>De waarschuwing “%1” opgepakt</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>De waarschuwing “%1” afgesloten</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Waarschuwingsregels toegevoegd</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Waarschuwingsregels verwijderd</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>De waarschuwingsregel “%1” ingeschakeld</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>De waarschuwingsregel “%1” uitgeschakeld</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>De waarschuwingsregel “%1” gedempt</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Het dempen van de waarschuwingsregel “%1” beëindigd</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>Een getuige kon niet worden ingelicht</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Begonnen een beveiligingsrapport op te slaan</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Een beveiligingsrapport opgeslagen</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Begonnen de beveiliging te beoordelen</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>De beveiliging beoordeeld</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Beveiligingscontroles uitgevoerd</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Ingestaan voor wat een dienst niet kan worden gevraagd</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Naar geheimen van deze werkruimte in bestanden gezocht</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Een toegang in een noodgeval beëindigd</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Alles in een noodgeval ingetrokken</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Gemerkt dat de klok van deze computer versprong</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Iets geweigerd gekregen wat de rol niet toestaat</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Deze vermelding kan niet worden gelezen: ze is beschadigd</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Een instelling gewijzigd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
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
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Waarschuwingsregel</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Beveiligingscontroles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Vandaag %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ongemoeid gelaten</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Kan niet ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Voor ingestaan</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Uren ertussen</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Eerste vermelding</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Laatste vermelding</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>Een kanaal toegevoegd waarlangs waarschuwingen worden verstuurd</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Een kanaal voor waarschuwingen gewijzigd</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Een kanaal voor waarschuwingen verwijderd</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Een testbericht naar een kanaal voor waarschuwingen gestuurd</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Opgegeven om een kanaal voor waarschuwingen in te lichten</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Kanaal voor waarschuwingen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Niet verwijderd</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Verwijderingen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Bestemmingen</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Keren naar buiten gegaan</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisaties</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>Kon niet worden bepaald</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Andere antwoorden dan voorheen</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>Doorzochte bestanden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>Met de hand te beëindigen</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Niets meer te beëindigen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Vermeldingen daarvoor</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Vermeldingen daarna</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Tot nu toe teruggezet</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Nummer van de poging</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Eerste ontbrekende poging</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Laatste ontbrekende poging</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Van de dienst ontvangen bytes</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Beoordeeld t/m vermelding</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Het ontgrendelen met de sleutelhanger gestart</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Om het akkoord van een tweede persoon gevraagd</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Als tweede persoon akkoord gegaan</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Als tweede persoon geweigerd</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Een verzoek aan een tweede persoon teruggenomen</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Geen ingeschakelde route gebruikt de verbinding.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>De aanmelding is al verlopen.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>Het adres is van de oude soort.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Het staat verzegeld in een bestand van de werkruimte: zo sterk als de wachtwoordzin.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Een wachtwoordzin opent de werkruimte: zo sterk als die is ze.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Niemand heeft het nog geverifieerd.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>De laatste verificatie vond een fout.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>Het is niet het logboek dat anderen zagen, of het is beschadigd.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Niemand heeft het nog beoordeeld.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Een crash van dit programma zou zijn geheugen wegschrijven.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>Er staat geen regel aan die iets zou kunnen melden.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>Er is geen getuige.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Slechts één persoon mag verbindingen beheren.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>een omgevingsvariabele</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>een verzegeld bestand van de werkruimte</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>een wachtwoordzin</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, certificaat van %2 tot %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; een eigen instantie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Dagen geleden</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Regels die bewaken</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Geblokkeerde accounts</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Wisselruimtes</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Gezochte geheimen</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Bewaard in</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geopend met</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Toegestaan voor controles en logboeken</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Het is zoals het hoort.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 van %2 niet in orde, en niet alles kon worden bekeken.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 van %2 niet in orde.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>Het is niet zoals het hoort.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>Er is nog één machtiging nodig: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>Uit de instellingen van deze werkruimte</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Alleen een persoon kan daar kijken</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>Door de eigen plek van het geheim te lezen</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>Door naar de bestanden van de werkruimte te kijken</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>Van de laatste keer dat elke pagina van beide databases is bekeken</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>Door het systeem naar dit programma te vragen</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>Door het systeem te vragen: /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>Uit de ondertekende lijst van personen in keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>Door te kijken waar contacten naartoe zijn geschreven</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>Door elke regel met de eigen voorbeelden te vergelijken</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>Uit het auditlogboek</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>Door met elke server te verbinden en het certificaat te lezen</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>Door bestanden op deze computer te doorzoeken</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>De dienst moest worden gevraagd</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>Door de dienst te vragen: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, van %2 tot %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>De %Ln die is bekeken, is zoals het hoort.</numerusform>
            <numerusform>Alle %Ln die zijn bekeken, zijn zoals het hoort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nieuw</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Een gebeurtenis kan daar tot %1 uur later verschijnen, en wordt %2 dagen bewaard.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Een gebeurtenis kan daar tot %1 uur later verschijnen. Hoelang ze wordt bewaard, is niet bekend; er wordt een jaar opgevraagd.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Aanmeldingen</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>Apps die zijn toegelaten</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>Wat beheerders deden</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Wijzigingen in de directory</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Wijzigingen in de beveiliging</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Wat mensen deden</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>%1 nieuw, en er zijn er meer</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>Hoort niet bij het abonnement van dit account</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>Wordt voor dit soort account niet bewaard</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Haal opnieuw op voor de rest.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 heeft dit logboek met %2. De andere logboeken worden wel gelezen.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>Hiervoor is “%1” bij %2 nodig. Vraag daar een beheerder, en haal dan opnieuw op.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 bewaart het voor organisaties.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Geen logboek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>%Ln nieuwe vermelding, %1 die er al waren.</numerusform>
            <numerusform>%Ln nieuwe vermeldingen, %1 die er al waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln rij noemde geen gebeurtenis of geen tijd en is weggelaten.</numerusform>
            <numerusform>%Ln rijen noemden geen gebeurtenis of geen tijd en zijn weggelaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Een rapport opslaan</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pagina&apos;s om af te drukken (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Voor programma&apos;s (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Een periode</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisaties</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Wat naar buiten mag</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Tests van hooks</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Dezelfde persoon of niet</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Exports van contacten</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Rapporten en wissingen</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Ontgrendelen en vergrendelen</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Wachtwoordzinnen</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Ontgrendelen met de sleutelhanger</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>De lijst van mislukte ontgrendelingen</translation>
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
        <translation>Een tweede persoon</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Het logboek zelf</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>De getuigen van het logboek</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Beveiligingscontroles</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Beoordelingen van de beveiliging</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Intrekkingen in een noodgeval</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regels voor waarschuwingen</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>De klok van deze computer</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Aanmeldingen bij diensten</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Tweede factoren bij diensten</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Accounts bij diensten</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>Apps bij diensten</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Beveiligingsinstellingen en -rapporten</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Beheer van diensten</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Gegevens bij diensten</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Al het andere bij diensten</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Door %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Gemeld door %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>één ding</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>In één synchronisatie</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanalen voor waarschuwingen</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Aanmeldingen, hier en bij diensten</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Geen waarschuwingen</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Eén vermelding</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln waarschuwing</numerusform>
            <numerusform>%Ln waarschuwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>De regel zou in de laatste %Ln dag niet zijn afgegaan.</numerusform>
            <numerusform>De regel zou in de laatste %Ln dagen niet zijn afgegaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>De regel zou in de laatste %1 dagen %Ln keer zijn afgegaan.</numerusform>
            <numerusform>De regel zou in de laatste %1 dagen %Ln keer zijn afgegaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln vermelding kon er niet mee worden vergeleken.</numerusform>
            <numerusform>%Ln vermeldingen konden er niet mee worden vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln geteld</numerusform>
            <numerusform>%Ln geteld</numerusform>
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
        <translation>Een mislukte poging om deze app te ontgrendelen</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Iemand ontgrendelde deze app</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Iemand probeerde wat de rol niet toestaat</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Personen of rollen van deze app werden gewijzigd</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Een mislukte aanmelding bij een dienst</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Een aanmelding bij een dienst</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Een tweede factor werd bij een dienst uitgeschakeld</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Een app werd bij een dienst toegelaten</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>De rechten van een beheerder bij een dienst werden gewijzigd</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Een synchronisatie mislukte</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Een synchronisatie wacht op een persoon</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Er werden contacten verwijderd</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Er werden contacten gemaakt</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Contacten werden geëxporteerd, of er werd over gerapporteerd</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Routes werden gewijzigd</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>Wat via nieuwe routes naar buiten mag, werd gewijzigd</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Verbindingen werden gewijzigd</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>De test van een hook mislukte</translation>
    </message>
    <message>
        <source>times</source>
        <translation>keer</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>Gaat er iets mis, of is er iets onveilig? Schrijf naar %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Naar Instellingen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Een nieuw invoeren</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Naar Verbindingen</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Opnieuw invoeren</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Naar Beleid</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Naar Personen</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Het logboek verifiëren</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Naar de regels</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Nu beoordelen</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Berichten: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Verstuurd, niet aangenomen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Bevestigd door %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Bevestigd door de terugweg</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Dit bericht is nooit verstuurd.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Dit bericht is verstuurd, en niemand heeft het aangenomen.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapier heeft dit bericht aangenomen. Of de Zap zijn werk deed, is niet bekend.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 zei %2 dat de Zap zijn werk heeft gedaan.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>De laatste stap van de Zap noemde dit bericht; de terugweg is gelezen %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Nog geen hook heeft een terugweg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bevestigd</numerusform>
            <numerusform>%Ln bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aangenomen</numerusform>
            <numerusform>%Ln aangenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln verstuurd zonder te zijn aangenomen</numerusform>
            <numerusform>%Ln verstuurd zonder te zijn aangenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln niet verstuurd</numerusform>
            <numerusform>%Ln niet verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Een terugweg is een tekstbestand, bijvoorbeeld een in uw Dropbox, waarin de laatste stap van de Zap elk bericht noteert dat hij heeft verwerkt. De app leest het en weet wat er is gedaan.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>%Ln contact van “%1” is daar niet.</numerusform>
            <numerusform>%Ln contacten van “%1” zijn daar niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>Dat is een ander soort bestand dan voorheen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Kies er een van dezelfde soort, of verbind dit bestand ernaast.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>“%1” staat niet op het nieuwe adres, en een route heeft het nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Controleer het adres. Hoort het bij een ander account, verbind dat dan naast dit, en voeg er de routes voor toe.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>Het is dus niet hetzelfde adresboek. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Controleer of alles is verplaatst. Is het als een ander adresboek bedoeld, verbind het dan naast dit, en voeg er de routes voor toe.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Het is daar niet hetzelfde als toen het voor het laatst werd gelezen: %1. Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Controleer of alles is verplaatst, en of het geen oudere kopie is. Gaat u door, dan telt dit alles als daar bewerkt: bij de volgende synchronisatie worden deze contacten elders verwijderd, gewijzigd en toegevoegd, zoals uw routes en hun limieten zeggen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>Er wordt om uw akkoord gevraagd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>Er wordt %Ln keer om uw akkoord gevraagd: %1</numerusform>
            <numerusform>Er wordt %Ln keer om uw akkoord gevraagd. De eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>“%1” vraagt u om u opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>“%1” was niet bereikbaar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” heeft nodig: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Toestaan</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Een beveiligingscontrole is niet geslaagd: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>%Ln beveiligingscontrole is niet geslaagd: “%1”.</numerusform>
            <numerusform>%Ln beveiligingscontroles zijn niet geslaagd. De eerste: “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Waar %1 voor instond, eindigt op %2: “%3”.</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Een eigenaar heeft uw wachtwoordzin ingesteld, en kent hem. Kies een eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Een plan wacht op uw beslissing: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Een ongedaanmaking wacht op uw beslissing: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Begin met een account te verbinden</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Er is nog geen account verbonden</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden leest contacten op de ene plek en brengt ze naar de andere. Verbind de eerste van de twee.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Een eigenaar of beheerder verbindt de eerste.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Zeg nu waar contacten naartoe moeten</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Er zijn nog geen routes</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Een route leidt van het ene adresboek naar het andere, met regels voor wat naar buiten mag en wat mag worden verwijderd.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Een eigenaar of beheerder voegt de eerste toe.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Een route toevoegen</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>Verbindingen en synchronisaties zijn voor andere rollen</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>U mag in het auditlogboek bekijken wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Naar het auditlogboek</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Een route heeft twee adresboeken nodig</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Verbind er een om contacten uit te lezen en een om ze naartoe te brengen.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>De tweede plek verbinden</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Alles is ingesteld</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Druk op Nu synchroniseren: wat binnen de limieten blijft, wordt meteen geschreven, de rest wacht op u. Wilt u eerst kijken, open dan Synchroniseren en druk op Eerst bekijken.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Ten minste 12 tekens. Vier woorden die niet bij elkaar horen, zijn goed.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Te kort: ten minste 12 tekens.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Makkelijk te raden. Voeg nog een woord toe.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Redelijk. Nog één woord maakt hem sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Mag alles, ook personen en sleutels beheren.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Verbindt accounts, stelt routes in, beslist over vastgehouden plannen.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Drukt op “Nu synchroniseren” en ziet contacten. Wijzigt geen instellingen.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Leest het auditlogboek. Heeft geen sleutel tot de contacten.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Personen, rollen en sleutels beheren</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Accounts verbinden en verwijderen</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Verbindingen zien</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Routes, beleid en limieten instellen</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Routes zien</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Synchroniseren binnen de limieten</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Beslissen over synchronisaties die wachten, akkoord gaan als tweede persoon</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Een synchronisatie ongedaan maken</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Contacten zoeken en zien</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Contacten exporteren, wissen en erover rapporteren</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Het eigen deel van het logboek zien</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Het hele logboek zien en exporteren</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>De eigen wachtwoordzin en instellingen wijzigen</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>Uw rol</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>Uw rol (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 mag dit niet, alleen een eigenaar mag het.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 mag geen accounts verbinden of wijzigen.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 mag geen verbindingen zien.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 mag routes en beleid niet wijzigen.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 mag routes en beleid niet zien.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 mag niet synchroniseren.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 mag niet beslissen over wat wacht.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 mag geen synchronisatie ongedaan maken.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 mag geen contacten zien.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 mag contacten niet exporteren of wissen en er niet over rapporteren.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 mag het auditlogboek niet zien.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 mag geen instellingen wijzigen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 mag geen waarschuwingen zien, en ook niet wat anderen deden.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; samen met wat de andere routes zouden verwijderen, is dat meer dan de limieten toestaan.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; de limieten zijn %2 en %3 %.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; de limiet is %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; de limiet is %2 %.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>Bij %1 zou niets overblijven.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Een adresboek van deze route kwam leeg terug, hoewel het eerder contacten had.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Iemand anders moet met zoveel verwijderingen akkoord gaan.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Deze route vraagt het voordat ze verwijdert. Te verwijderen: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles laten zoals het is</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Toch uitvoeren</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Zou bij %1 en bij %2 worden gewijzigd.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Zou als nieuw contact naar %1 worden gestuurd.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Zou aan %1 worden toegevoegd.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>De wijzigingen zouden naar %1 worden gestuurd.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Zou bij %1 worden gewijzigd.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>De verwijdering zou aan %1 worden gemeld.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Zou uit %1 worden verwijderd.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Er zou niets worden geschreven.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>dezelfde naam</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Een deel wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>Op die route is niets verstuurd. Al het andere is gedaan.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vóór het einde gestopt</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. Wat tot dan is geschreven, is volledig en vastgelegd. De volgende synchronisatie gaat vanaf daar verder.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>Niet alles kon worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. De redenen staan hieronder; al het andere is gedaan.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>De aantallen kloppen niet</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Open de synchronisatie en vergelijk haar met uw adresboeken voordat u weer synchroniseert.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Een deel wacht op u</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. Niets van wat wacht, is geschreven.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Alles is gesynchroniseerd</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 van %Ln contact zou aan %2 als verwijderd worden gemeld</numerusform>
            <numerusform>%1 van %Ln contacten zouden aan %2 als verwijderd worden gemeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 van %Ln contact zou bij %2 worden verwijderd</numerusform>
            <numerusform>%1 van %Ln contacten zouden bij %2 worden verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln contact zou voor het eerst met een ander worden samengevoegd; de limiet is %1 % van het adresboek.</numerusform>
            <numerusform>%Ln contacten zouden voor het eerst met andere worden samengevoegd; de limiet is %1 % van het adresboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln verwijderen</numerusform>
            <numerusform>%Ln verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>kost %Ln Zapier-taak</numerusform>
            <numerusform>kost %Ln Zapier-taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>%Ln contact kan niet ongedaan worden gemaakt: wat daar is verstuurd of verwijderd, kan niet worden teruggegeven.</numerusform>
            <numerusform>%Ln contacten kunnen niet ongedaan worden gemaakt: wat daar is verstuurd of verwijderd, kan niet worden teruggegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>%Ln contact blijft zoals nu, omdat het na de synchronisatie is gewijzigd.</numerusform>
            <numerusform>%Ln contacten blijven zoals nu, omdat ze na de synchronisatie zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Wacht op u boven %Ln verwijdering, of %1 % van een adresboek</numerusform>
            <numerusform>Wacht op u boven %Ln verwijderingen, of %1 % van een adresboek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>%Ln contact kon niet worden gesynchroniseerd</numerusform>
            <numerusform>%Ln contacten konden niet worden gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>%Ln contact vergeleken; er hoefde niets te worden geschreven.</numerusform>
            <numerusform>%Ln contacten vergeleken; er hoefde niets te worden geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. %Ln contact vergeleken, en het is verantwoord.</numerusform>
            <numerusform>%1. %Ln contacten vergeleken, en elk is verantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. De redenen staan hieronder; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Alles van die synchronisatie is teruggenomen.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. Wat niet kan worden teruggegeven of sindsdien is gewijzigd, is gelaten zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Wacht op u boven %Ln bericht “verwijderd”, of %1 % van de verstuurde contacten</numerusform>
            <numerusform>Wacht op u boven %Ln berichten “verwijderd”, of %1 % van de verstuurde contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Controlepunt</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Er is nog niets van het logboek ondertekend.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Dit was het logboek toen dit rapport werd gemaakt: de naam, hoeveel vermeldingen het had, en de root-hash daarover, ondertekend. Op papier bewaard toont dit later of er iets van daarvoor is gewijzigd.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinding maken met %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>Kijken wat er in %1 is gewijzigd</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 ophalen</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1 vergelijken</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>%1 plannen</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Naar %1 schrijven</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>Vastleggen wat er in %1 is gebeurd</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1 verifiëren</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>Wachten zoals %1 vraagt</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinding maken</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>Kijken wat er is gewijzigd</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>Contacten ophalen</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>Contacten opslaan</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>Contacten vergelijken</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Het plan maken</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>Wijzigingen schrijven</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>Vastleggen wat er is gebeurd</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifiëren</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>Wachten zoals de dienst vraagt</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>Aanmelden in de browser</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (nog %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>nog enkele seconden</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>nog ongeveer een minuut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>nog ongeveer %Ln uur</numerusform>
            <numerusform>nog ongeveer %Ln uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
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
        <translation>Spatie</translation>
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
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadres kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>vermeldingen %1 t/m %2 in %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Auditrapport</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Werkruimte %1. Gemaakt door %2 op %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>Het kwartaal is nog niet voorbij: dit is wat het logboek tot nu toe zegt.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>Oudere vermeldingen zijn gearchiveerd in verzegelde bestanden. Wat ze over dit kwartaal zeggen, is hier niet meegeteld: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>synchronisaties</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>geschreven contacten</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>vermeldingen in het logboek</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week voor week</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Synchronisaties in de week die begint op</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Geschreven contacten: nieuw, gewijzigd of verwijderd</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>Wat er is gesynchroniseerd</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>In dit kwartaal is niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisaties</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Er waren meer synchronisaties dan dit rapport telt: alleen de nieuwste staan in deze tabellen en in de balken.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wie het deed</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>Voor zover het logboek zegt, mislukte er geen aanmelding.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keren</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>Het logboek heeft voor dit kwartaal geen gebeurtenissen van verbonden diensten: alleen aanmeldingen bij Contact Warden zelf zijn geteld.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>Het logboek heeft gebeurtenissen van dit kwartaal van: %1. Over andere diensten zegt het niets.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Geen regel vond iets om te melden.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Wat er verder gebeurde</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>Is het logboek nog wat het was?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 t/m %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Geverifieerd op %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>In het logboek</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Van buiten ingestaan</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Root-hash:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Auditrapport, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>En nog %Ln route.</numerusform>
            <numerusform>En nog %Ln routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln synchronisatie is niet gedaan zoals het hoorde. Het logboek zegt wat er was.</numerusform>
            <numerusform>%Ln synchronisaties zijn niet gedaan zoals het hoorde. Het logboek zegt van elke wat er was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>En nog %Ln persoon.</numerusform>
            <numerusform>En nog %Ln personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>En nog %Ln door anderen.</numerusform>
            <numerusform>En nog %Ln door anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>En nog %Ln regel.</numerusform>
            <numerusform>En nog %Ln regels.</numerusform>
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
        <translation>Plannen die op een beslissing wachtten</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Plannen die zijn afgewezen</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Een tweede persoon ging akkoord</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Een tweede persoon weigerde</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Op verzoek gewiste contacten</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Exports van contacten naar een bestand</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Toegevoegde verbindingen</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Gewijzigde verbindingen</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Verwijderde verbindingen</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Toegevoegde routes</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Gewijzigde routes</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Verwijderde routes</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Wijzigingen van wat naar buiten mag, voor nieuwe routes of groepen</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Toegevoegde personen</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Personen die een andere rol kregen</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Verwijderde personen</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Wijzigingen van rollen</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Wijzigingen van wachtwoordzinnen zonder de oude te kennen</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Geweigerd, omdat de rol het niet toestaat</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Aanmeldingen die een dienst verdacht vond</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>Apps die bij een dienst zijn toegelaten</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Tweede factoren die bij een dienst zijn verwijderd</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Wijzigingen door beheerders bij een dienst</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Verificaties van dit logboek</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Exports van dit logboek</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Archieven van dit logboek, met vermeldingen die eruit zijn gehaald</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Vermeldingen die zonder de ondertekeningssleutel zijn geschreven</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Gewijzigde getuigen van dit logboek</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Verwijderde getuigen van dit logboek</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Getuigen die niet konden worden ingelicht</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Gaten in de lijst van mislukte ontgrendelingen</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Teruggezette back-ups, waarbij een deel van het logboek verloren ging</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Exports van de werkruimte voor een andere computer</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Sprongen van de klok van deze computer</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1e kwartaal van %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2e kwartaal van %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3e kwartaal van %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4e kwartaal van %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
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
        <translation>een contact</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Waar %1 naartoe ging</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Gemaakt door %1 op %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>Wat niet te weten is</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Waar een contact naartoe ging</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Open controles</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>Is elk hiervan bekend, en is iemand ermee bezig?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>Niemand heeft deze nog afgesloten. Weet u wat het was?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>De nieuwste %1 van %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>Welke verbindingen en apps zijn erbij gekomen? Is elk nog nodig?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>Wie is toegevoegd, of mag meer, hier of bij een dienst?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>Gaat er meer naar buiten dan eerst, en heeft de Zap het nodig?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>Wie heeft contacten of het logboek meegenomen, en slingeren die nog rond?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Wat bewaakt</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>Heeft iemand het logboek, de getuigen of de waarschuwingen minder laten zien?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>De nieuwste %1 van %2. In het auditlogboek staan ze allemaal.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Een verkeerde wachtwoordzin komt voor. Waren het deze personen zelf?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Laatst %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Eén keer, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>De %1 met de meeste van %2 namen. In het auditlogboek staan ze allemaal.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>De eerste beoordeling: alles wat het logboek zegt.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>Wat er is gebeurd sinds %1, toen de beveiliging het laatst is beoordeeld.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Er waren er te veel om te tellen: van elke soort zijn het de nieuwste 10.000.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>%Ln keer, %1</numerusform>
            <numerusform>%Ln keer, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 Daarvan staat %Ln vermelding in een archief en wordt niet getoond.</numerusform>
            <numerusform>%1 Daarvan staan %Ln vermeldingen in archieven en worden niet getoond.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>Het adres is hier vergeten. Het neemt nog aan wat ernaartoe wordt gestuurd: maak daar een nieuw.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>Het wachtwoord is hier vergeten. Wijzig het bij de mailbox.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>Het adres is hier vergeten. Het neemt nog aan wat ernaartoe wordt gestuurd: maak een nieuwe hook in de Zap.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>Het wachtwoord is hier vergeten. Wijzig het bij de server.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>Het is hier vergeten. Beëindig het ook bij %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>Het adres van de hook wordt hier vergeten. Daarna maakt u een nieuw in de Zap.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>Het wachtwoord wordt hier vergeten. Daarna wijzigt u het bij de server.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>De aanmelding wordt bij %1 beëindigd, en hier vergeten.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>De aanmelding wordt hier vergeten. Daarna beëindigt u haar bij %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>De sleutel wordt hier vergeten. Daarna verwijdert u hem bij %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Beëindigd bij %1, en hier vergeten.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>Er was niets meer om te beëindigen.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Hier was niets meer. Heeft niemand het daar nog beëindigd, doe dat dan.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Niet beëindigd: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>In de omgevingsvariabele %1 staat het geheim nog.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>Niet alles kon worden ingetrokken</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Alles is hier vergeten</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>Alles is ingetrokken</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>“%1” vraagt u om u opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>De routes ervan wachten tot dan.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” heeft nodig: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>De route die daar schrijft, wacht tot dit is toegestaan.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Toestaan</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>Laatste synchronisatie</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Laatste synchronisatie: ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, door %2: %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>Deze werkruimte</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Beveiligingsrapport</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Werkruimte %1. Gemaakt door %2 op %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Niemand heeft nog gecontroleerd.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Laatst gecontroleerd op %1. Een antwoord dat sindsdien is verouderd, telt als een antwoord dat niet kon worden bepaald.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Niemand heeft de andere controles nog uitgevoerd.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>niet geslaagd</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>kon niet worden bepaald</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>verklaard</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Wat u eerst kunt doen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Zodat</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 staat ervoor in, tot %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Waar personen voor instaan</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Uit niets van wat is gevraagd, blijken deze. Ze zijn het woord van een persoon, dat vanzelf afloopt, en zijn niet geverifieerd.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Beveiligingsrapport, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>En nog %Ln.</numerusform>
            <numerusform>En nog %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln niet geslaagd</numerusform>
            <numerusform>%Ln niet geslaagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln kon niet worden bepaald</numerusform>
            <numerusform>%Ln konden niet worden bepaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln verklaard</numerusform>
            <numerusform>%Ln verklaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln geslaagd</numerusform>
            <numerusform>%Ln geslaagd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Niets heeft uw aandacht nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>%Ln ding heeft uw aandacht nodig</numerusform>
            <numerusform>%Ln dingen hebben uw aandacht nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Niemand heeft nog gecontroleerd.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Laatst gecontroleerd %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Niemand heeft de andere controles nog uitgevoerd.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Open console.cloud.google.com. Kies bovenaan een project, of maak er een met “%1”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Zoek onder “%1”, “%2” naar “%3” en druk op “%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>Druk onder “%1” op “%2”. Kies “%3” voor Google Workspace, anders “%4”.</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Alleen bij “External”: zoek onder “%1”, “%2” naar “%3”, en voeg uzelf toe met “%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>Druk onder “%1”, “%2” op “%3”. Kies als “%4”: “%5”.</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Kopieer “%1” en “%2” daarvan naar de velden hieronder.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Open entra.microsoft.com. Druk onder “%1” op “%2”.</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>Voeg onder “%1” het platform “%2” toe met het omleidingsadres hieronder.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>Druk onder “%1” op “%2”. Kies “%3”, daarna “%4”, en vink deze aan: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>Kopieer onder “%1” de “%2” naar het veld hieronder. Er is geen geheim.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Open app.hubspot.com. Ga naar “%1”, “%2”, “%3” en druk op “%4”.</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Geef de sleutel een naam. Druk op “%1” en vink precies deze aan: %2. Druk daarna op “%3”.</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Druk op “%1” en kopieer de sleutel naar het veld hieronder.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Maak een app met de ontwikkelaarstools van HubSpot (“hs project create”).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Voer het omleidingsadres hieronder in onder “redirectUrls”.</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Laat de app deze scopes vereisen: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Kopieer de client-ID en het clientgeheim daarvan naar de velden hieronder.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Open zapier.com en maak een Zap. Klik op “%1” en kies “%2”.</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>Kies als “%1”: “%2”. Druk daarna op “%3”.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Kopieer het adres dat Zapier toont naar het veld hieronder. Het begint met %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Een tekening van de pagina bij %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>In het menu is dit geopend: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>Op de pagina: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>Nummer %1 staat bij “%2”.</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Geef de app een “%1”. Kies onder “%2” de optie “%3” en druk op “%4”.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>Laatste bericht mislukt</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Zeg waar contacten naartoe moeten</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Een route leidt van het ene adresboek naar het andere, met regels voor wat naar buiten mag en wat mag worden verwijderd.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Een route toevoegen</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Het eerste plan bekijken en uitvoeren</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Het plan tonen</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Controleren hoe veilig uw accounts zijn</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Tweede factoren, beheerders en rechten die niemand nodig heeft: druk op die pagina op Nu controleren en zie wat u het eerst moet herstellen.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Naar Beveiliging</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Een getuige van het auditlogboek aanwijzen</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Een getuige toevoegen</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Een herstelcode hebben</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Hij opent de werkruimte als de wachtwoordzin of sleutelhanger verloren is. Zonder herstelcode zijn dan ook de gegevens verloren.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Naar Personen</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Twee plekken verbinden</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden leest contacten op de ene plek en brengt ze naar de andere: een account, een contactenbestand of een Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>De tweede plek verbinden</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>De eerste plek verbinden</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Een plan noemt iedereen die nieuw, gewijzigd of verwijderd zou worden, en wat er naar buiten zou gaan. Er wordt niets geschreven tot u op Uitvoeren drukt. Een synchronisatie kan ongedaan worden gemaakt zover de andere kant dat toelaat.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Een map, een mailbox of een hook krijgt te horen hoever het logboek is gekomen, zodat niemand het ongemerkt kan herschrijven.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>De wachtwoordzin was te vaak achter elkaar verkeerd.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Wacht %1 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Om u daar aan te melden is een client-ID nodig, en bij sommige diensten het clientgeheim.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Vul ze in.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>Er is geen servicesleutel gegeven.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Plak er een, of noem de omgevingsvariabele waarin hij staat.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Waarmee deze verbinding zich aanmeldt, staat niet op deze computer.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Het account is aangemeld, maar zonder een machtiging die nodig is: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Meld u opnieuw aan, en laat alle vakjes aangevinkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>%1 is intussen gewijzigd, daarom is hiervan niets bewaard.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Bekijk hoe de verbinding nu is, en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>Op %1 was alles geslaagd, en vandaag ook.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Vandaag niet geslaagd: %1, evenveel als op %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Vandaag niet geslaagd: %1. Op %2: %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>Contact Warden %1 van %2 is beschikbaar.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>Die versie is als dringend gemarkeerd: installeer haar snel, op de manier waarop u deze hebt geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>Installeer die versie wanneer het u uitkomt, op de manier waarop u deze hebt geïnstalleerd.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Er kwam geen antwoord: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>Er is geen nieuwere versie dan deze, %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Laatst gevraagd op %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>De app praat met niemand, behalve met de diensten die u verbindt, de plekken die u voor getuigen en waarschuwingen opgeeft, en %1 als u daar naar nieuwe versies laat vragen.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>Vermelding %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Vermeldingen %1 t/m %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1: gewijzigd. Niet wat is ondertekend toen het werd geschreven.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: uit het midden van het logboek verwijderd.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: in een andere volgorde gezet.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: van het einde van het logboek afgesneden.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: ontbreekt, omdat dit een oudere kopie van het logboek is. Hebt u een back-up teruggezet, dan komt het daardoor.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: een ander logboek dan waarvoor is ingestaan.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: niemand heeft ze ondertekend, of niemand buiten deze werkruimte staat er al voor in.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>Het logboek is ongeschonden</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>Er is niets gewijzigd, maar niet voor alles is ingestaan</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>Het einde van het logboek ontbreekt</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>Wat hier staat is echt, maar deze werkruimte heeft meer dan dat geschreven, daarom synchroniseert ze niet. Is de map teruggezet uit een back-up, dan komt het daardoor: de eigenaar van de werkruimte moet dat bevestigen. Heeft niemand dat gedaan, dan kan iemand hier een oudere kopie hebben neergezet om iets te verbergen: bewaar een kopie van de map zoals ze is, en zoek uit wie erin kan schrijven.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>Met het logboek is geknoeid of het is beschadigd</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Bewaar een kopie van de map van de werkruimte zoals ze is, en synchroniseer niet tot u weet waarom.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>De vermeldingen 1 t/m %1 zijn gearchiveerd: het logboek bewijst hun bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>Nog %Ln bevinding.</numerusform>
            <numerusform>Nog %Ln bevindingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>De %Ln vermelding is wat is ondertekend, en het nieuwste controlepunt buiten het logboek staat ervoor in.</numerusform>
            <numerusform>Alle %Ln vermeldingen zijn wat is ondertekend, in hun volgorde, en het nieuwste controlepunt buiten het logboek staat ervoor in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>De %Ln vermelding is wat is ondertekend. Een controlepunt buiten het logboek staat in voor de eerste %1; de latere hebben alleen de handtekening van het logboek zelf.</numerusform>
            <numerusform>Alle %Ln vermeldingen zijn wat is ondertekend, in hun volgorde. Een controlepunt buiten het logboek staat in voor de eerste %1; de latere hebben alleen de handtekening van het logboek zelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>%Ln vermelding die deze werkruimte heeft geschreven, ontbreekt hier.</numerusform>
            <numerusform>%Ln vermeldingen die deze werkruimte heeft geschreven, ontbreken hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Eerder stond hier een ander logboek, van %Ln vermelding.</numerusform>
            <numerusform>Eerder stond hier een ander logboek, van %Ln vermeldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: nog door niemand ondertekend.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: ondertekend, maar nog niemand buiten deze werkruimte staat ervoor in.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>De enige vermelding is zoals ze is ondertekend.</numerusform>
            <numerusform>Alle %Ln vermeldingen zijn zoals ze zijn ondertekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>De enige vermelding klopt; zoals ondertekend: %1.</numerusform>
            <numerusform>Alle %Ln vermeldingen passen bij elkaar, en de eerste %1 zijn zoals ze zijn ondertekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Nog niemand buiten kan dat bevestigen: voeg een getuige toe, die vanaf dan gemeld krijgt hoe het logboek ervoor staat.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Een controlepunt buiten het logboek staat in voor de eerste %1.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Wie de hele map heeft, kan iets aan het logboek hebben toegevoegd, of hier een ouder of ander hebben neergezet. Vergelijk met een controlepunt dat u elders hebt opgeslagen.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Er is geen werkruimte geopend.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Map %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Mail aan %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Hook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wekelijks</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>elk uur</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · nog niet ingelicht</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>elke dag</numerusform>
            <numerusform>om de %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>elk uur</numerusform>
            <numerusform>om de %Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · ingelicht %2, over %Ln vermelding</numerusform>
            <numerusform>%1 · ingelicht %2, over %Ln vermeldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>bijnaam</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>title</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>verjaardag</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>jubileum</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>chatadres</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>verwante personen</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigen velden</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Gemaskeerd</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Gehasht</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Blijft hier</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>Elke hash bij deze bestemming is vanaf dan anders, op elke route daarheen: wat ze ontvangt, kan wat het al heeft niet koppelen aan wat er komt. Elk contact dat is verstuurd, wordt nog eens verstuurd. De eerdere sleutel is voorgoed weg.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ongemoeid gelaten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Beide kanten hebben dezelfde waarde gewijzigd. Kies welke klopt.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>Aan de ene kant is het verwijderd en aan de andere gewijzigd.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Meerdere contacten kunnen dezelfde persoon zijn.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Deze route vraagt het voordat er iets wordt verwijderd.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>Bij de bron is het weg. Deze route verwijdert nooit iets.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>Bij de bestemming is het verwijderd en het blijft daar verwijderd.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>Bij de bron blijft het verwijderd, en bij de bestemming blijft het zoals het is.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Het zit niet meer in de groepen van deze route.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>Het zit in een groep die nooit naar buiten mag.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>Het zit in een groep die nooit naar buiten mag. Het ging eerder naar buiten, en wat bij de bestemming staat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Geen van de velden mag op deze route naar buiten.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Deze persoon is met opzet gewist, en komt niet ongevraagd terug.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>Het is een lijst of een groep, geen contact.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>De bestemming kan dat niet.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Een andere route schrijft hetzelfde contact in dit plan. Het volgt met de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>U hebt besloten het te laten zoals het is. Het wordt opnieuw gevraagd als het aan een van beide kanten wijzigt, of als de regels van de route wijzigen.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Iemand heeft het na de synchronisatie gewijzigd, daarom wordt het niet ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>De dienst kan het niet teruggeven.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Er zouden meer contacten worden verwijderd dan de limiet toestaat.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Er zou een groter deel van het adresboek worden verwijderd dan de limiet toestaat.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>Het adresboek zou daarna leeg zijn.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Er zouden ongewoon veel contacten voor het eerst met andere worden samengevoegd.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Er zouden meer contacten worden verwijderd dan waarover één persoon mag beslissen.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Nooit verwijderen</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Verwijderen wat deze route heeft gebracht</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Een exacte kopie houden</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Elke keer vragen</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Een contact dat bij de bron weg is, blijft bij de bestemming.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Een contact dat deze route had gesynchroniseerd en dat bij de bron weg is, wordt bij de bestemming verwijderd, binnen de limieten.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>Wat niet bij de bron staat, wordt bij de bestemming verwijderd, ook contacten die daar zijn toegevoegd.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Elke verwijdering wacht tot een persoon akkoord gaat.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>De bron wint</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>De bestemming wint</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>De nieuwste wijziging wint</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Verstuurd, resultaat onbekend</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niet bereikbaar</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>Vermeldingen zijn niet wat is ondertekend.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>In het midden ontbreken vermeldingen.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>Vermeldingen zijn van plaats gewisseld.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Het einde van het logboek ontbreekt.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>Dit is een oudere kopie van het logboek.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>Dit is een ander logboek dan het eerder geziene.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Niemand buiten de bestanden van deze computer staat in voor deze vermeldingen.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAV-server</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Zapier-hook</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Contacten</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Kijk in het auditlogboek wat er is gebeurd.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>De app praat met niemand, behalve met de diensten die u verbindt en de plekken die u voor getuigen en waarschuwingen opgeeft.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Synchroniseert contacten en bewijst wat er is gebeurd.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>De map van de werkruimte.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Een wegwerpwerkruimte met verzonnen contacten openen.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Deze taal spreken, met haar code: nl.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Alles in deze map bewaren, en niets elders op deze computer.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Een bestand voor ondersteuning opslaan…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Versies, groottes, aantallen en toestanden, voor wie u helpt. Er staat geen naam, adres of contact in.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Een bestand voor ondersteuning opslaan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Bekijk het voordat u het doorgeeft: het is leesbare tekst.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Sleutel sinds %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Adres sinds %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Wachtwoord sinds %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Aangemeld op %1. Die aanmelding is verlopen.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Aangemeld sinds %1, had op %2 moeten verlopen</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Aangemeld sinds %1, geldig tot %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Aangemeld sinds %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Mag: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Een route heeft nodig: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Dit wacht tot het is toegestaan.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Dit wacht tot het is toegestaan. Het lezen gaat door.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Toestaan</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>De aanmelding had op %1 moeten verlopen.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>De aanmelding verloopt op %1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Meld u opnieuw aan, zodat synchronisaties niet stoppen.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Meld u vóór die tijd opnieuw aan, dan gaan synchronisaties door.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Dit adres is %Ln dag oud.</numerusform>
            <numerusform>Dit adres is %Ln dagen oud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Deze sleutel is %Ln dag oud.</numerusform>
            <numerusform>Deze sleutel is %Ln dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Wie het te weten is gekomen, kan het nog gebruiken. Maak af en toe een nieuwe trigger in Zapier.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Wie hem te weten is gekomen, kan hem nog gebruiken. Maak af en toe een nieuwe sleutel bij de dienst.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln aanmelding</numerusform>
            <numerusform>%Ln aanmeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln mislukt</numerusform>
            <numerusform>%Ln mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>De laatste %1 dagen</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Geschreven contacten, per dag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>Hoogstens %1 op een dag, op %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Geschreven contacten</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Aanmeldingen, per dag</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Aanmeldingen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dag voor dag</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Mislukte aanmeldingen</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Regels toevoegen</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>Regels zijn Sigma-regels. Wat niet wordt begrepen, wordt geweigerd met de regel in het bestand en de reden; de andere regels uit het bestand worden overgenomen. In deze werkruimte wordt een versleutelde kopie bewaard.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Bestand met regels</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Sigma-regels (*.yml *.yaml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>De voorbeelden ervan</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Mag ontbreken. Vermeldingen die ze wel en niet moeten vinden.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Voorbeelden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Kiezen: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>Geen van de regels kan worden overgenomen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Gekozen waarschuwing</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Kies een waarschuwing om te zien waar die over gaat.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>Ontstond terwijl de regel was gedempt.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>Opgepakt door %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Afgesloten door %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Het is daarna doorgegaan, en staat weer open.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>Er wordt niets gesynchroniseerd tot deze waarschuwing is afgesloten.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>De regel houdt alle synchronisaties vast. Zoek eerst uit wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Naar Synchroniseren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>De regel tonen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Er kon geen browser worden geopend.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Oppakken</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Laat de anderen weten dat u ermee bezig bent.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Wat de aanleiding was</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Onschuldig bij</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>De vermeldingen in het logboek</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>In het logboek tonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln vermelding staat in een archief of kan niet worden gelezen.</numerusform>
            <numerusform>%Ln vermeldingen staan in een archief of kunnen niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>%Ln waarschuwing is gekozen</numerusform>
            <numerusform>%Ln waarschuwingen zijn gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Kies er een om te zien waar die over gaat.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>%Ln waarschuwing oppakken</numerusform>
            <numerusform>%Ln waarschuwingen oppakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>%Ln waarschuwing afsluiten…</numerusform>
            <numerusform>%Ln waarschuwingen afsluiten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>De regel dempen…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>%Ln regel dempen…</numerusform>
            <numerusform>%Ln regels dempen…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Het dempen beëindigen</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Het dempen van %Ln regel beëindigen</numerusform>
            <numerusform>Het dempen van %Ln regels beëindigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
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
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ontstaan</translation>
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
        <translation>Contact Warden, open waarschuwingen: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Niveau: %1. Open de pagina Waarschuwingen.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Een bestand toevoegen…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nieuwe regel…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Een kanaal toevoegen…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>U vroeg dit %1. Iemand anders moet antwoorden.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Gevraagd %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugtrekken</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Akkoord gaan</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 Dat was %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Vermeldingen %1 t/m %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>Archiveren…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1 zijn gearchiveerd, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1 zijn gearchiveerd, in %Ln bestand: %2.</numerusform>
            <numerusform>%1 zijn gearchiveerd, in %Ln bestanden; het nieuwste is %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1 zijn ouder dan vermeldingen hier moeten blijven: ze kunnen worden gearchiveerd.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>Oudere vermeldingen worden gearchiveerd</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1 zijn gearchiveerd.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Bewaar %1: nergens anders staan deze vermeldingen nu nog.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Oudere vermeldingen archiveren</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Ze gaan naar een verzegeld bestand, steeds 1.024 tegelijk, en verdwijnen uit deze lijst. Het logboek bewijst nog steeds wat erin stond. Nergens anders staan ze dan nog: bewaar het bestand, en een kopie ervan.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Vermeldingen van vóór</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>Vermeldingen blijven in het logboek</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>Die van de laatste 90 dagen, of die langer moeten blijven, kan alleen een eigenaar archiveren.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>Onder de lijst ziet u wat ouder is. Niets wordt vanzelf gearchiveerd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>auditlogboek-voor-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Waar het archief moet komen</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Archieven (*.archive);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Ervoor instaan</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Voor een controle instaan</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Uit niets van wat is gevraagd, blijkt of het zo is. Kijk zelf, en zeg het dan op uw naam, %1. Het wordt getoond als verklaard en niet als geslaagd, en het logboek bewaart wie ervoor instond.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Wat u zag</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Een notitie, een bestand waaruit het blijkt, of beide.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>Daarna wordt het opnieuw gevraagd. Het geldt hoogstens een jaar.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Bestand waaruit het blijkt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Kies waaruit het blijkt</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>In deze werkruimte wordt een versleutelde kopie van hoogstens 5 MiB bewaard.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Zoeken in het logboek</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Nog geen weergave bewaard</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Een weergave verwijderen</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>Wat er in deze werkruimte is gebeurd. Vermeldingen zijn ondertekend en kunnen niet zonder spoor worden gewijzigd.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Aanmeldingen ophalen</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Haalt op wat Google, Microsoft en HubSpot melden over aanmeldingen en beheerders, en zet het in dit logboek.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiëren</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>Kwartaalrapport…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>Het logboek als bestanden…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Oudere vermeldingen naar een archief…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Een controlepunt om elders te bewaren…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Het logboek wordt geverifieerd</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>Er wordt verdergegaan met dit logboek</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Er kan weer worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Een vermelding op uw naam zegt dat.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Kies een opgeslagen controlepunt</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Een controlepunt opslaan</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>controlepunt</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>Het controlepunt is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Bewaar het niet op deze computer: op een USB-stick, of als e-mail aan iemand. Er staat geen contact en geen geheim in.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Het logboek wordt geëxporteerd</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>%Ln vermelding geëxporteerd.</numerusform>
            <numerusform>%Ln vermeldingen geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Het rapport wordt gemaakt</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>Het rapport over het %1 is opgeslagen.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Meestal leeg</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Kies het CA-bestand</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>Hoe vaak zou ze zijn afgegaan?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>Het logboek wordt ermee vergeleken</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Waarschuwingen per dag</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>De laatste keren</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Server of e-mailadres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Eigen certificeringsinstantie</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Alleen als uw bedrijf zijn certificaten zelf ondertekent: het CA-bestand (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Een andere server</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Waar de contacten staan</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adres van de hook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ondertekeningssleutel</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht sturen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Het kanaal toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Een kanaal toevoegen</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Een kanaal bewerken</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Alleen hier: het wordt niet verzonden en staat niet in het logboek.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>Vanaf welk niveau</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>Wat wordt verzonden: de titel van de regel, het niveau, aantallen, tijden en wat u moet doen. Geen contact, geen persoon en geen adres.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Het wordt als geheim bewaard en dus niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Mag leeg blijven. 16 tekens of meer, die de ontvanger ook kent, om onze berichten van andere te onderscheiden.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Bezig met verzenden van een testbericht…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>Het is aangenomen. Kijk of het is aangekomen.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Alle waarschuwingen</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Kritieke waarschuwingen</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Waarschuwingen van niveau %1 en hoger</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wachtend: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Meer voor %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht sturen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Meldingen op deze computer tonen</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Zolang de werkruimte open is: van elke nieuwe waarschuwing, en hoeveel er open zijn tussen de pictogrammen van het systeem, waar dat er plaats voor heeft.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Waarschuwingen worden hier getoond en nog nergens heen verzonden.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Een testbericht is aangenomen. Kijk of het is aangekomen.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>Vanaf nu worden waarschuwingen daarheen verzonden.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Daarheen wordt niets meer verzonden.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Een kanaal verwijderen</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>Het kanaal “%1” verwijderen?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>Wat erop wacht wordt niet verzonden, en het geheim wordt vergeten. Waarschuwingen blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>Het kanaal is verwijderd.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Voeg een kanaal toe, zodat iemand ervan hoort die niet achter dit venster zit: een mailbox, Slack, Zapier of een eigen hook. Ze worden verzonden zolang hier een werkruimte ontgrendeld is, en door de opdrachtregel.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Gekozen controle</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Kies een controle om te zien wat er is gevonden.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>De eerste %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>De pagina bij %1 openen</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>Er opnieuw voor instaan…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Ervoor instaan…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe dit bekend is</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Geldt tot</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Antwoorden tot nu toe</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
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
        <translation>Controle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Een “Desktop app” kent het vanzelf. Elke andere client moet precies dit noemen.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>Moet precies zo bij de dienst worden geregistreerd.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Het omleidingsadres kopiëren</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Omleidingsadres</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Het wordt als een wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Als de console er een toont. Het wordt als een wachtwoord bewaard.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>De waarschuwing afsluiten</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Een waarschuwing afsluiten</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>Het logboek bewaart dat u haar hebt afgesloten, %1. Gaat het door, dan gaat ze weer open.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Daarna kan er weer worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Wat het was</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Voor wie het later leest. De notitie staat niet in het logboek.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>%Ln waarschuwing afsluiten</numerusform>
            <numerusform>%Ln waarschuwingen afsluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Meerdere waarschuwingen afsluiten</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>Het logboek bewaart van elke waarschuwing dat u die hebt afgesloten, %1. Wat doorgaat, gaat weer open.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>%Ln waarschuwing is niet afgesloten.</numerusform>
            <numerusform>%Ln waarschuwingen zijn niet afgesloten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Daar ook contacten wijzigen</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>Het toestemmingsscherm van de app is in de testfase</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Meestal leeg</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Een eigen client gebruiken</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>Anders wordt nu alleen gevraagd om te lezen, en om te schrijven zodra een route dat nodig heeft.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Dan verloopt elke aanmelding na 7 dagen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>Het domein of de tenant-ID, als alleen de eigen accounts zich mogen aanmelden.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Kolommen die niet bekend zijn</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Zeg wat ze betekenen, of laat ze zoals ze zijn: er gaat hoe dan ook niets verloren.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Betekenis van de kolom %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Breedtes wijzigen</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Op deze pagina is geen lijst.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Naar alles zoeken</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Een opdracht, een pagina, een instelling, een verbinding…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht sturen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>“%1” is verbonden.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Een route heeft twee adresboeken nodig: een om contacten uit te lezen en een om ze naartoe te brengen.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Zeg nu waar contacten naartoe moeten.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>De tweede plek verbinden</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Een route toevoegen</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier heeft het testbericht aangenomen.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Kijk in de geschiedenis van de Zap of hij heeft gelopen: de hook zegt het niet.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Nog een verbinden</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Hookadres</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Van de trigger van de Zap. Berichten gaan vanaf nu daarheen.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Het adres invoeren</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Servicesleutel</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Nieuwe servicesleutel</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>Van hetzelfde account. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>De sleutel wijzigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Nieuw wachtwoord of app-wachtwoord</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Voor hetzelfde account. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
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
        <translation>Gecontroleerd %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht sturen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Het adres vervangen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Een terugweg toevoegen…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>De terugweg wijzigen…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Naar bevestigingen kijken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>Hoe u het noemt. Lijsten, routes en het auditlogboek herhalen het.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Proberen en opslaan</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 toestaan</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Toch wijzigen</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>Het laatste bericht mislukte %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>De plek wijzigen…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Het adres wijzigen…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Naam van “%1” wijzigen</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>Wat wilt u verbinden?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>De verbinding toevoegen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>U meldt zich aan voordat er iets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>Het wordt geprobeerd voordat er iets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Bezig met proberen</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>Wordt toegevoegd zodra de lopende synchronisatie klaar is</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>Bezig met toevoegen</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 toestaan</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>Dit account is nog niet verbonden.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Verbind het of annuleer, en ga dan verder met het volgende.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>Bezig met testen</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Er wordt een testbericht gestuurd</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapier heeft het testbericht aangenomen. Kijk in de geschiedenis van de Zap of hij heeft gelopen, of op zijn terugweg: de hook zelf zegt het niet.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>De terugweg wordt gelezen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>Berichten blijven vanaf nu “aangenomen”.</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>Opgeslagen. Stuur een testbericht, laat de Zap lopen en kijk dan naar bevestigingen.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Bezig met aanmelden</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Aangemeld.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Bezig met verwijderen</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>“%1” is hier verwijderd.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>De accounts, bestanden en hooks waar contacten vandaan komen en naartoe gaan.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Er is nog geen account verbonden</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Verbind een adresboek om uit te lezen. Verbind daarna waar de contacten naartoe moeten.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>De sleutel moet het logboek mogen lezen.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Vink daarvoor bij de dienst “%1” aan. Een nieuw gemaakte sleutel komt in het veld hieronder; haal de gebeurtenissen dan opnieuw op.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Het nieuwe adres is in gebruik, en het oude is hier vergeten. Schakel de oude Zap in Zapier uit. Moet een tweede persoon akkoord gaan met een nieuwe plek, dan wachten routes daarop.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>De naam is nu “%1”.</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>De nieuwe plek wordt geprobeerd</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>De nieuwe plek is nu in gebruik. Contacten en routes gaan door zoals ze waren. Moet een tweede persoon akkoord gaan met een nieuwe plek, dan wachten routes daarop.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>De nieuwe plek is nu in gebruik. Wat daar anders is, telt als bewerkt: de volgende synchronisatie brengt het over. Moet een tweede persoon akkoord gaan met een nieuwe plek, dan wachten routes daarop.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Gekozen contact</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Kies een contact om te zien wat elk adresboek heeft en wat synchronisaties hebben gewijzigd.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, daar gewijzigd %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wie is wie</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Besloten door %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>Het zijn weer twee contacten, elk zoals het nu is, tot u opnieuw beslist.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Alles over dit contact in het logboek</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Nog geen synchronisatie heeft dit contact geschreven.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>De synchronisatie van %1 tonen</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Er wordt weer gevraagd of ze dezelfde persoon zijn.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Adresboeken</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>Wat de laatste synchronisatie uit uw adresboeken las.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Zoeken op naam, organisatie, e-mail en telefoon</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Er zijn nog geen contacten</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Zoek op een deel van de naam, de organisatie, het e-mailadres of het telefoonnummer.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Naar Synchroniseren</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Gekozen contact</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicaten</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>Contacten die meer dan eens in één adresboek staan. Er wordt niets samengevoegd voordat u het zegt.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Het wordt weer gevraagd.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Verbind twee adresboeken, voeg een route toe en synchroniseer. Contacten verschijnen hier zodra ze zijn gelezen.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>Nieuwe routes: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>Wat op een nieuwe route naar buiten mag</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>Bestaande routes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Kies ten minste één veld.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>Niets sturen</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Een bericht “verwijderd” sturen</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>De Zap krijgt niet te horen dat een contact bij de bron weg is.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>De Zap krijgt te horen dat een contact bij de bron weg is, als het eerder is verstuurd, binnen de limieten.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Elk bericht “verwijderd” wacht tot een persoon akkoord gaat.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>Tussen de lijst en de details</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>Gekozen groep</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Contacten naast elkaar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Geen duplicaten</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>Hun namen hebben niets gemeen.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Misschien delen meerdere personen een adres of nummer. Kijk goed voordat u samenvoegt.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>Er horen meer contacten bij deze groep.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Ze verschijnen zodra deze zijn afgehandeld.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 heeft geen plaats voor alle waarden (%2). Laat er enkele weg.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>Wat uit %1 wordt verwijderd, kan niet worden teruggegeven.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Contacten naast elkaar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 samenvoegen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Blijft zoals het is</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Wordt verwijderd</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicaten</translation>
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
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Niemand staat twee keer in een adresboek</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>Contacten met hetzelfde e-mailadres, hetzelfde telefoonnummer, of dezelfde naam en organisatie verschijnen hier na een synchronisatie.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Contacten samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Dit %Ln contact tot één samenvoegen?</numerusform>
            <numerusform>Deze %Ln contacten tot één samenvoegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Contacten worden samengevoegd</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>De contacten zijn samengevoegd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>Een van de contacten is gewijzigd sinds u het bekeek.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>Er is niets samengevoegd. Kijk hoe het nu is, en voeg dan opnieuw samen.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Naar Synchroniseren</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>De samenvoeging wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>De contacten zijn weer zoals ze waren.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>Niet alles kon worden teruggenomen.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>De contacten worden uit elkaar gehouden</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Ze worden niet meer samen voorgesteld.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>De contacten worden weer voorgesteld</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>De pijltoetsen verplaatsen de rand. Tab gaat naar de volgende. Enter houdt hem zo, Esc zet hem terug.</translation>
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
        <translation>Waar dit contact naartoe ging</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Nog geen synchronisatie heeft dit contact ergens naartoe gestuurd.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Elke keer</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>In het rapport staan ze allemaal.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Overal wissen…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>%1 overal wissen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Een contact wissen</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>Er wordt gekeken waar het contact is</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Toch wissen</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>In deze werkruimte</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Die vergeet het contact: de kopieën, de geschiedenis en wat nodig is om iets ongedaan te maken. Die onthoudt een onleesbaar gemaakte vingerafdruk, zodat een synchronisatie het contact niet terugbrengt, en de lijst van wat wanneer is verstuurd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>Hier vergeten en daar laten staan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wordt verwijderd</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Uit %1 verwijderen</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Niets: geen adresboek waarin kan worden geschreven, heeft dit contact.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: dit adresboek kan alleen worden gelezen. Het contact blijft daar en wordt niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: wat is verstuurd, kan niet worden teruggehaald. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>Kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Het contact wordt gewist</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>Het kon niet uit %1 worden verwijderd.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Hier is nog niets vergeten, zodat u het opnieuw kunt proberen.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 is gewist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Deze werkruimte is het contact vergeten.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>Het staat nog in %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: dit was %2 tot %3. Daar kunnen nog kopieën van het contact zijn.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Het werd bewaard, en is weg: iemand heeft het uit het logboek gehaald.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>Het werd niet bewaard: het was te lang.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Gekozen vermelding</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Kies een vermelding om alles ervan te zien.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>De synchronisatie tonen</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Alles van deze synchronisatie</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Het contact tonen</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>De waarschuwing tonen</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Alles over dit contact</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Alles hierover</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Alles van deze persoon</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Zoals ondertekend</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Zoals de dienst het meldde</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Het kan niet meer worden gelezen.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>Geen vermeldingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Vermeldingen in de tijd</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Geen vermelding gevonden</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Zoek op andere woorden, of neem een langere tijd.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle vermeldingen tonen</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Gekozen vermelding</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln vermelding gevonden</numerusform>
            <numerusform>%Ln vermeldingen gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>Het bestand is niet versleuteld.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Wie het krijgt, kan elk contact lezen. Bewaar het niet langer dan nodig. Het auditlogboek vermeldt dat u hebt geëxporteerd.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Alle contacten exporteren</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Voor andere adresboeken. Bewaart elk veld, ook foto&apos;s.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Voor een rekenblad. Waarden die op formules lijken, worden onschadelijk gemaakt.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Voor programma&apos;s.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 geëxporteerd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>vCard-bestand (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Voor programma&apos;s (*.json)</translation>
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
        <translation>“%1”: vermeldingen van %2 tot %3 ontbreken misschien.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>Er is langer niet opgehaald dan de dienst ze bewaart, of er waren er meer dan hij geeft. Haal vaker op.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>Deze verbinding mag het logboek nog niet lezen.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Nog eens aanmelden vraagt om: %1. Wie zich aanmeldt, moet beheerder zijn bij %2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Toegang tot het logboek toestaan…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Een nieuw bestand maken…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Bestand of map</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Een vCard-bestand (.vcf), een tabel (.csv), of een map met .vcf-bestanden. Er wordt alleen in geschreven als er een route naartoe leidt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>Hoe u het noemt. Zonder naam heet het naar zijn soort, zoals “vCard-bestand”: het auditlogboek herhaalt de naam, en de naam van een bestand zelf kan persoonlijk zijn.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Kies een contactenbestand</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contacten (*.vcf *.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Kies een map met .vcf-bestanden</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Een nieuw contactenbestand maken</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>vCard-bestand (*.vcf);;Tabel (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>Waartoe de lijst is beperkt</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>Niet beperken tot: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
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
        <translation>Nieuw %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Gewijzigd %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Verwijderd %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Vraagt om u %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Ongemoeid gelaten %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>Verleend:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Adresboeken:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Aangemeld als %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Kan worden gelezen en geschreven</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Kan worden gelezen, en geschreven zodra u het toestaat</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Ontvangt berichten</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>In dit account is geen adresboek.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>Het adres ziet er goed uit</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>Er is niets naartoe gestuurd. Voeg het toe en stuur dan een testbericht om te zien of het aankomt.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Dit bestand is er nog niet</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>Het wordt gemaakt zodra er de eerste contacten in worden geschreven. Zou het er al moeten zijn, ga dan terug en kies het.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Er is niets gevonden</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>De aanmelding werkt, maar er is geen adresboek.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Het werkt</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Dit is gevonden. Er is nog niets gelezen of gewijzigd.</translation>
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
        <translation>Groepen die nooit naar buiten gaan</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>Contacten in een van deze groepen gaan op geen enkele route naar een ander account. Wat eerder naar buiten ging, blijft waar het is.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Groep die nooit naar buiten mag</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>De naam van een groep</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>De groep toevoegen</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>Er staat geen groep op de lijst.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Op de lijst houden</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 van de lijst halen</translation>
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
        <translation>Adres van een vervanger</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Een programma op deze computer dat zich als de dienst gedraagt. Leeg: de dienst zelf.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>De afbeeldingen zijn vereenvoudigd. De dienst kan er iets anders uitzien, of uw taal spreken.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>De hulp sluiten</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hulp: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Hookadres</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>Het is een Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> per seconde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>Hoe u het noemt, bijvoorbeeld “Nieuwsbrief-Zap”.</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Berichten, hoogstens</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Wie het kent, kan naar uw Zap schrijven; het wordt dus als een wachtwoord bewaard.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Nieuw hookadres</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>Het testbericht is in de nieuwe Zap aangekomen</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Het adres van de hook vervangen</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Het adres van “%1” vervangen</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Wie het adres van een hook heeft gezien, kan naar de Zap ervan schrijven. Contacten, routes en de ondertekeningssleutel blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>Maak in Zapier een kopie van de Zap, of een nieuwe die met een Catch Hook begint. Die heeft een eigen adres.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Kopieer dat adres naar het veld hieronder, en stuur een testbericht.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Kijk in de geschiedenis van de nieuwe Zap. Staat het bericht daar, stap dan over.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Schakel de oude Zap uit, zodat niemand ernaar kan schrijven.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Zapier openen</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Het wordt als een wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht sturen</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Overstappen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Nog eens sturen</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Er wordt een testbericht gestuurd</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier heeft het testbericht aangenomen.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>Daaruit blijkt niet of er een Zap achter het adres zit: kijk in zijn geschiedenis.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Bezig met overstappen</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Servicesleutel</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Het wordt als een wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Een servicesleutel plakken</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>De snelste manier: u maakt een sleutel in HubSpot en plakt hem hier.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Een eigen app gebruiken</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Iemand meldt zich aan met de browser. Voor accounts die ontwikkelaars hebben.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Niet aangevinkt wordt het gevraagd zodra een route het nodig heeft.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>Een sleutel kan later niet om meer worden gevraagd: vink dit aan als een route daar gaat schrijven.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>Van een andere computer</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Breng uw werkruimte hierheen</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>Exporteer haar op de andere computer, op de pagina Instellingen. Kies dat bestand dan hier.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Hierheen brengen</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Geëxporteerd bestand</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Zoals afgedrukt; spaties, streepjes en hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Kies de geëxporteerde werkruimte</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Geëxporteerde werkruimtes (*.move);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>De werkruimte wordt hierheen gebracht</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>Ontgrendel haar zoals op de andere computer.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>Ontgrendel haar met de herstelcode, en kies een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>Wachtwoorden bleven daar: meld u opnieuw aan op de pagina Verbindingen.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>Uw werkruimte is hier.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Niet afgesloten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Met die van gedempte regels</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Gekozen waarschuwing</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Nog geen regel heeft iets gevonden</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Er staat geen waarschuwing open</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>Het logboek wordt met de regels vergeleken na elke wijziging, bij elke ontgrendeling en na elke synchronisatie.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>De nieuwste %1 van %Ln waarschuwing.</numerusform>
            <numerusform>De nieuwste %1 van %Ln waarschuwingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>%Ln waarschuwing is niet opgepakt.</numerusform>
            <numerusform>%Ln waarschuwingen zijn niet opgepakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>%Ln regel is gedempt tot %1.</numerusform>
            <numerusform>%Ln regels zijn gedempt tot %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>%Ln regel is nog gedempt.</numerusform>
            <numerusform>%Ln regels zijn nog gedempt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>%Ln regel is niet meer gedempt.</numerusform>
            <numerusform>%Ln regels zijn niet meer gedempt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Het auditlogboek exporteren</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>Naar een map, met een ondertekend controlepunt erbij. Het logboek bevat geen waarden van contacten.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-regels</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>De vermeldingen zoals ze zijn ondertekend: de vorm die kan worden geverifieerd.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Voor een rekenblad.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Voor ArcSight en andere systemen die gebeurtenissen verzamelen.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Voor een security data lake.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%Ln bestand in %1. Het kan zonder deze app worden geverifieerd.</numerusform>
            <numerusform>%Ln bestanden in %1. Ze kunnen zonder deze app worden geverifieerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln bestand in %1.</numerusform>
            <numerusform>%Ln bestanden in %1.</numerusform>
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
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Wachtwoord van het mailaccount</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
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
        <translation>TLS vanaf het begin</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Zonder wordt er niets verstuurd.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>De meeste aanbieders willen een app-wachtwoord, dat u op hun pagina voor beveiliging maakt.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Eigen instantie</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Een bestand met de certificaten ervan (PEM), als het certificaat van de mailserver niet van een openbare instantie komt.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Zoals het was</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>Ontgrendeld met de sleutelhanger</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Ontgrendeld met de wachtwoordzin</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Ontgrendeld met de herstelcode</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>De werkruimte wordt geopend</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Er loopt nog iets. Stoppen en afsluiten?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>Wat een synchronisatie tot dan heeft gedaan, is volledig, en de rest kan bij de volgende start verdergaan. Een persoon die wordt verwijderd of een andere rol krijgt, blijft zoals eerst.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen en afsluiten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Door laten lopen</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>Over Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Brengt contacten over tussen de systemen waarin ze staan en Zapier: er gaat niets naar buiten dat niet nodig is, elke wijziging is vooraf te zien en achteraf ongedaan te maken zover de andere kant dat toelaat, en wat er is gebeurd, is te bewijzen.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>De herstelcode wordt alleen nu getoond. Zonder de code afsluiten?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Gaat de wachtwoordzin of de sleutelhanger verloren, dan zijn ook de gegevens verloren. Bij de volgende start bieden de eerste stappen een andere code aan.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Afsluiten zonder code</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
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
        <translation>Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dezelfde persoon</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Dezelfde als %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Verschillende personen</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Geen van hen</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Ze blijven apart, en %1 krijgt een eigen contact bij %2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Gaat als nieuw contact verder.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>Er wordt niets geschreven, en de volgende synchronisatie vraagt het opnieuw.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 naast %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Naar bevestigingen kijken</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Met de hand bevestigen…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>Aangenomen betekent dat Zapier het bericht heeft ontvangen. Of de Zap zijn werk deed, is pas bekend als de terugweg het bericht noemt, of een persoon het zegt.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Met de hand bevestigen</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>Heeft de Zap zijn werk voor deze berichten gedaan?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>%Ln bericht van deze synchronisatie is aangenomen.</numerusform>
            <numerusform>%Ln berichten van deze synchronisatie zijn aangenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Kijk eerst in de geschiedenis van de Zap. Er wordt vastgelegd dat u ze hebt bevestigd, en wanneer. Dat kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Ja, ik heb het gezien</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Een terugweg toevoegen…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Naar een andere computer verhuizen</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Deze computer synchroniseert daarna niet meer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>De werkruimte is geëxporteerd, daarom synchroniseert deze computer haar niet.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Hier weer synchroniseren</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Contacten, routes en het auditlogboek gaan in één bestand dat alleen de herstelcode opent. Wachtwoorden en aanmeldingen blijven hier.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>De werkruimte exporteren</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Geëxporteerde werkruimtes (*.move);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>De werkruimte wordt geëxporteerd</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Een herstelcode maken…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Geëxporteerd naar %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Breng het bestand en de herstelcode naar de andere computer, en kies daar “Ik heb een werkruimte van een andere computer”. Verwijder daarna het bestand.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>De herstelcode opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>De herstelcode is opgeslagen.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Druk hem af, en bewaar hem niet bij deze computer.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Deze computer synchroniseert haar weer.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Zorg dat geen andere computer dat doet.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Een regel dempen</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Gedempt tot</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Hoogstens een jaar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>%Ln regel dempen</numerusform>
            <numerusform>%Ln regels dempen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Te dempen regels</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Meerdere regels dempen</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>Wat tot dan wordt gevonden, wordt bewaard, en alleen getoond waar om gedempte waarschuwingen wordt gevraagd. Waarschuwingen die er al zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Voor wie zich afvraagt waarom het stil is. De notitie staat niet in het logboek.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Een uur</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Een dag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Een week</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Tot…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>%Ln regel is niet gedempt.</numerusform>
            <numerusform>%Ln regels zijn niet gedempt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>De naam opslaan</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Zoals hij vanaf de volgende aanmelding in het auditlogboek staat.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 meldt zich er één keer mee aan en wijzigt hem dan op de pagina Instellingen. De eerdere wachtwoordzin opent niets meer.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>De notitie is te lang: ze heeft %1 tekens van de %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Hoe uw contacten ervoor staan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Wachtwoordzin herhalen</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
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
        <translation>Wie deze werkruimte mag openen, en wat zij mogen doen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Akkoord. Zeg tegen %1 dat het nu kan worden gedaan.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Geweigerd. Zeg tegen %1 waarom.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggetrokken.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Een rol toevoegen…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Wat u mag</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>U bent: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>U mag:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Een eigenaar van de werkruimte voegt personen toe en geeft hun rollen.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Zij hebben misschien de herstelcode, dus die opent vanaf dan niets meer: maak daarna een nieuwe.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>De herstelcode opent niets meer: maak hieronder een nieuwe.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>De persoon wordt toegevoegd</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>%1 is toegevoegd. Geef de wachtwoordzin persoonlijk door.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Een rol toevoegen</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Een rol wijzigen</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>Dat wegnemen van wie “%1” is?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>%Ln persoon heeft deze rol. Mag die dan minder zien, dan worden alle gegevens met nieuwe sleutels vergrendeld; dat duurt even.</numerusform>
            <numerusform>%Ln personen hebben deze rol. Mogen zij dan minder zien, dan worden alle gegevens met nieuwe sleutels vergrendeld; dat duurt even.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>De rol wijzigen</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>De rol wordt opgeslagen</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>De rol is opgeslagen.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Gestopt. De rol is zoals ze was, voor iedereen die haar heeft.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>De naam wordt gewijzigd</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>De naam is gewijzigd.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Een nieuwe wachtwoordzin voor %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>De wachtwoordzin wordt ingesteld</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>De wachtwoordzin is ingesteld. De vorige opent niets meer.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Een andere rol</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>%1 de rol “%2” geven?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>De nieuwe rol geldt voor %1 vanaf de volgende aanmelding. Mag deze persoon dan minder zien, dan worden alle gegevens met nieuwe sleutels vergrendeld; dat duurt even.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>De rol geven</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>De rol wordt gewijzigd</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>De rol is gewijzigd.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Gestopt. %1 heeft nog de eerdere rol.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Een persoon verwijderen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Deze persoon kan de werkruimte niet meer openen: alle gegevens worden met nieuwe sleutels vergrendeld, wat even duurt. Het auditlogboek bewaart wat deze persoon heeft gedaan. Wijzig wachtwoorden en hookadressen die deze persoon kende.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wordt verwijderd</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Gestopt. %1 is niet verwijderd en kan de werkruimte nog openen. Verwijder deze persoon opnieuw.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Een nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Een nieuwe herstelcode maken?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>De bestaande code opent dan niets meer.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>De nieuwe herstelcode geldt vanaf nu.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewaar uw herstelcode</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Een rol verwijderen</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>Deze rol verwijderen?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Niemand heeft haar.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>De rol is verwijderd.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>De persoon toevoegen</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Zoals hij in het auditlogboek komt te staan.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>De wachtwoordzin is voor de eerste aanmelding. De persoon wijzigt hem op de pagina Instellingen, en niemand anders komt de nieuwe te weten.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Ontgrendelen met de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Beëindigen: iedereen typt een wachtwoordzin</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>Wie aan het account van deze computer gaat zitten, zou anders de werkruimte als u kunnen openen.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Stel eerst voor uzelf een wachtwoordzin in, op de pagina Instellingen.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Houden: niemand anders gebruikt het account van deze computer</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>U gaat verder zonder te typen. De nieuwe persoon meldt zich aan met naam en wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Nu aangemeld</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Aangemeld %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Heeft zich nog niet aangemeld</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · ontgrendelt met de sleutelhanger</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (u)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln mislukte aanmelding</numerusform>
            <numerusform>%Ln mislukte aanmeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Een andere eigenaar kan uw rol wijzigen.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol van %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Meer voor %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nieuwe wachtwoordzin…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>Bestand of map</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Server of e-mailadres</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>Waar het nu staat. Contacten en routes gaan ermee door als het dezelfde contacten bevat.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Waar de server nu is. Hij wordt met dezelfde gebruikersnaam en hetzelfde wachtwoord geprobeerd voordat er iets wordt opgeslagen, en moet dezelfde adresboeken bevatten.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Kies het bestand op de nieuwe plek</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contacten (*.vcf *.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Kies de map op de nieuwe plek</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Eigen certificeringsinstantie</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Alleen als uw bedrijf zijn certificaten zelf ondertekent en dat is gewijzigd: het nieuwe CA-bestand. Leeg: zoals voorheen.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Gekozen contact</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Kies een contact om te zien wat er zou veranderen.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>Wat daarheen wordt gestuurd, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>De dienst kan niet teruggeven wat daar wordt verwijderd.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Waarden nu en daarna</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Verdwijnt</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Eerder verstuurd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Gaat ongewijzigd mee: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>Bij de laatste synchronisatie</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Gewijzigd in</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Doen zoals bij %1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>Iemand met dezelfde naam is al bij %1.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Een naam alleen bewijst niets, dus worden ze niet samengevoegd tenzij u dat zegt.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Blijft hier volgens de regels van deze route: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Gemaskeerd volgens de regels van deze route: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Gehasht volgens de regels van deze route: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 kan niet bevatten: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Deze waarden blijven waar ze zijn en komen daar niet aan.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Precies wat er zou worden geschreven</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Precies wat naar buiten gaat, voor %Ln Zapier-taak</numerusform>
            <numerusform>Precies wat naar buiten gaat, voor %Ln Zapier-taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Precies wat naar buiten gaat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln byte, waarvan het begin wordt getoond.</numerusform>
            <numerusform>%1, %Ln bytes, waarvan het begin wordt getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln byte.</numerusform>
            <numerusform>%1, %Ln bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>Dit plan stuurt precies deze bytes. Alleen als eerst andere berichten naar deze hook gaan, telt het volgnummer verder vanaf die berichten in plaats van %1, en de handtekening ook. sent_at is de tijd van het plan.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>Alleen het verzoek om het te verwijderen wordt verstuurd.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>Vraagt om u</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Gemeld aan %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Gekozen contact</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Het plan beoordelen</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Bekijken wat ongedaan wordt gemaakt</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Dit plan wacht op een beheerder.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Vraag een beheerder om deze werkruimte te openen en het te beoordelen.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>U besliste over %Ln contact.</numerusform>
            <numerusform>U besliste over %Ln contacten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Beslis meer, of neem wat u hebt beslist op in het plan.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Het plan bijwerken</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>Dit is uw eerste plan: wat een synchronisatie zou doen, contact voor contact.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Kies er hieronder een om de waarden te zien, en de exacte bytes voor een Zap. Uitvoeren schrijft precies dit. Niet nu laat alles zoals het is. Wat is geschreven, kan daarna ongedaan worden gemaakt, behalve wat naar een Zap ging of wat een dienst niet kan teruggeven; het plan geeft dat aan.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>Dit plan kon niet worden gemaakt. Er is niets geschreven.</translation>
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
        <translation>Routes van dit plan</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ongemoeid gelaten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln contact bij de bron kon niet worden gelezen en blijft zoals het is.</numerusform>
            <numerusform>%Ln contacten bij de bron konden niet worden gelezen en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Er kan nog niets naar buiten</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Verbind een account waar contacten naartoe gaan. Dan staat hier het beleid ervoor.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>Wat naar wie mag gaan, en hoe.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>U mag het beleid bekijken, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Daarvoor is het recht nodig om routes te wijzigen: een eigenaar of een beheerder heeft het.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>%Ln wijziging wacht op een tweede persoon.</numerusform>
            <numerusform>%Ln wijzigingen wachten op een tweede persoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Tot iemand anders akkoord gaat, gaat er niet meer naar buiten dan eerst.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Andere bestemmingen</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Diensten waarmee niets is verbonden</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Waarmee de eerste route naar een van deze begint.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>Contacten in “%1” gaan niet meer naar buiten.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Een groep van de lijst halen</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>Mogen contacten in “%1” weer naar buiten?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>De groep blijft op de lijst tot een tweede persoon akkoord gaat.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Elke route laat ze vanaf de volgende synchronisatie volgens haar eigen beleid naar buiten.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>Contacten in “%1” mogen weer naar buiten.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>blijft hier</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>daar geen plek voor</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Alleen naam en e-mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>Het vorige contact</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>Het volgende contact</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Hoe %1 naar buiten gaat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>%Ln ander veld blijft hier</numerusform>
            <numerusform>%Ln andere velden blijven hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>nog %Ln veld</numerusform>
            <numerusform>nog %Ln velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Gemaskeerd toont een deel: a•••@example.com. Gehasht is een code die de ontvanger zegt of twee waarden gelijk zijn, en verder niets erover; andere ontvangers krijgen andere codes.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Alleen een Zap kan gemaskeerde of gehashte waarden aannemen: een adresboek zou ze niet kunnen gebruiken.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: gaat nooit naar buiten, vanwege een groep</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Geweigerd door %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Alleen contacten in %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>De route %1 bewerken</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Wijzigen waarmee een nieuwe route naar %1 begint</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>al het andere</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wordt gestart…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>Wordt gestopt. Wat bezig is, wordt eerst afgemaakt.</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, tot nu toe</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Kwartaalrapport</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>Wat er is gesynchroniseerd en door wie, wie zich niet kon aanmelden, en of het logboek nog is wat het was: het wordt hiervoor geverifieerd. Het rapport bevat geen waarden van contacten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>auditrapport</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Op sommige uren stil blijven</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Kritieke waarschuwingen worden toch verzonden</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil van</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>Op de dagen waarop het begint:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>Wat ondertussen komt, is daarna één bericht. De tijden zijn die van de computer die verzendt.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Een nieuwe herstelcode maken…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Wie hem heeft, kan deze werkruimte openen als de eerste eigenaar. Hij vervalt als een eigenaar wordt verwijderd of een andere rol krijgt.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>Er is er geen. Raakt een wachtwoordzin of sleutelhanger verloren, dan kunnen de gegevens zonder herstelcode niet meer worden geopend.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>Ik heb de herstelcode op een veilige plek gelegd</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden: herstelcode

%1

Wie deze code en de map van de werkruimte heeft, kan haar openen. Bewaar de code waar u contracten bewaart.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>De herstelcode opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Verplaats het bestand naar een plek buiten deze computer.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Gekopieerd. Het klembord wordt over 30 seconden leeggemaakt.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Een verbinding verwijderen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>Bij de dienst of in het bestand wordt niets verwijderd. Deze werkruimte vergeet haar kopie van de contacten, het wachtwoord en de routes die de verbinding gebruiken. Het auditlogboek bewaart wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Ook de aanmelding bij %1 beëindigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Verdergaan met dit logboek</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>Is deze map teruggezet uit een back-up?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Als u verdergaat, kan er weer worden gesynchroniseerd, en zegt een vermelding op uw naam voor altijd wat er ontbreekt. Er wordt niets verwijderd. Heeft niemand een back-up teruggezet, ga dan niet verder: zoek eerst uit wie in de map kan schrijven.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>De beveiliging beoordelen</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Stappen van de beoordeling</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Voor het logboek; mag leeg blijven.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>In het logboek komt te staan dat u, %1, dit vandaag allemaal hebt doorgelopen. De volgende beoordeling begint waar deze eindigt, en is over een maand nodig.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>De beoordeling afronden</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Bekijk eerst elke stap.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>Alles intrekken?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Alles intrekken</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Typ “%1” om verder te gaan</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Getuigen van het logboek</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>Als die er zijn, worden wachtwoorden van mailboxen en adressen van hooks hier vergeten.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Bezig met intrekken</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>Wat mislukte, is nog niet beëindigd. Druk op “Verdergaan” om dit nog eens te proberen; wat is beëindigd, blijft zo.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>Er was geen toegang om in te trekken.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Met deze werkruimte komt niemand meer ergens binnen. Wat u zelf nog moet beëindigen, staat hieronder. Meld u bij elke verbinding opnieuw aan om weer te synchroniseren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanalen voor waarschuwingen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>De pagina openen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>De pagina van %1 openen</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Voor een noodgeval: een gestolen computer, een uitgelekte sleutel, iemand die er geen had moeten hebben. Wat bij een dienst kan worden beëindigd, wordt beëindigd; de rest wordt hier vergeten, en hieronder staat wat u daar zelf beëindigt. Contacten, routes en het logboek blijven; met een dienst wordt niets gesynchroniseerd tot iemand zich opnieuw aanmeldt.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>De rol toevoegen</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>De rol opslaan</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Wie deze rol heeft, mag</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Wat elke rol mag</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nee</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>De rol %1 wijzigen</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>De rol %1 verwijderen</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Ze kan weg zodra niemand haar meer heeft.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>Wat naar buiten gaat: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; gemaskeerd: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; gehasht: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; alleen contacten in %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 ging niet akkoord met deze route.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Er wordt niets mee gesynchroniseerd tot ze is gewijzigd.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>%1 vroeg het %2. Met deze route wordt niets gesynchroniseerd tot iemand anders akkoord gaat, op de pagina Personen.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide richtingen</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eén richting</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>%1 synchroniseren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Niet alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, een ongedaanmaking: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Nieuwe sleutel voor hashes…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>De route toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Een route toevoegen</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Een route bewerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eén richting</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide richtingen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Twee andere adresboeken zouden een andere route zijn: voeg een nieuwe toe.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>Beide richtingen: wijzigingen aan de ene kant bereiken de andere.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Wat naar buiten mag</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>Verschillen in wat hier blijft, worden genegeerd.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Alleen deze groepen</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Namen met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Als een contact bij de bron weg is</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Als beide kanten dezelfde waarde hebben gewijzigd</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>Op mij wachten boven zoveel verwijderingen</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>Op mij wachten boven dit aandeel van een adresboek</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Een synchronisatie die meer zou verwijderen, schrijft niets op deze route tot iemand ernaar heeft gekeken.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Nieuwe sleutel voor hashes</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>Een andere sleutel maken voor wat gehasht naar buiten gaat?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Een nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>Er is een nieuwe sleutel gemaakt.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>De volgende synchronisatie stuurt elk contact opnieuw.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>%1 vraagt u hierna om wijzigingen toe te staan.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Er is tot nu toe alleen gevraagd om te lezen. De route wacht tot u zich nog eens hebt aangemeld.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Kies twee verschillende adresboeken.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Kies ten minste één veld.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Waarschuwen boven zoveel contacten per dag</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Geteld wordt wat ze aanmaakt en wijzigt. Ook veel meer dan gebruikelijk voor deze route geeft een waarschuwing, zodra dat bekend is.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>“%1” verbindt deze twee al.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Bewerk die, tenzij deze voor andere groepen of velden is.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>Op mij wachten boven zoveel berichten “verwijderd”</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>Op mij wachten boven dit aandeel van de verstuurde contacten</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Gekozen regel</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Kies een regel om te zien wat ze vindt.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Over het logboek tot nu toe</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>Gedempt tot %1. De waarschuwingen worden bewaard, en getoond waar om gedempte wordt gevraagd.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Houdt alle synchronisaties vast tot de waarschuwingen zijn afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln vermelding kon er niet mee worden vergeleken.</numerusform>
            <numerusform>%Ln vermeldingen konden er niet mee worden vergeleken.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Onschuldig bij</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>De voorbeelden proberen</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>Vergelijkt de regel met vermeldingen die ze wel en niet moet vinden.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Er zijn er geen.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Het bestand opslaan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Het dempen beëindigen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Een uur</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Een dag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Een week</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Tot…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Zoals het is geschreven</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>Ze ging bij %1 voorbeelden af en zweeg bij %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Alle voorbeelden gaven het verwachte resultaat.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 van %2 voorbeelden gaven niet het verwachte resultaat.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>Het bestand van de regel is opgeslagen.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Het bestand van de regel opslaan</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Sigma-regels (*.yml *.yaml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>Gedempt door %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>Gedempt door %1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>Alle synchronisaties vasthouden tot de waarschuwingen zijn afgesloten</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Zoals het is geschreven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>De regel opslaan</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Een regel bewerken</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Allemaal samen</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Elke persoon apart</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Elk adres apart</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Elk netwerk apart</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Elke verbinding, elke route en elk plan apart</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Elke dienst apart</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Geteld voor</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>Dit wordt de titel van de waarschuwingen.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Mag ontbreken. Voor wie de waarschuwingen ziet.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Over het logboek tot nu toe</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Ten minste zo vaak</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>Binnen deze tijd</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuten, uren of dagen</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 of meer binnen</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>De regel kan zo niet worden overgenomen.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Meegeleverde regels</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eigen regels</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 van %2 actief</translation>
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
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
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
        <translation>Gekozen regel</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Deze regel is er niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>%Ln regel uit uw bestanden wordt geweigerd.</numerusform>
            <numerusform>%Ln regels uit uw bestanden worden geweigerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>%Ln regel is toegevoegd.</numerusform>
            <numerusform>%Ln regels zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 Andere worden geweigerd.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>De regel is opgeslagen.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>Het logboek wordt er vanaf nu mee vergeleken.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Regels verwijderen</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>Het bestand “%1” verwijderen?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Alle regels erin verdwijnen. Wat ze vonden, blijft. Sla het bestand eerst op als u het misschien terug wilt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Het bestand is verwijderd.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>Wat de synchronisatie schreef</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Deze synchronisatie ongedaan maken</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Synchronisatie van %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Ongedaan maken van %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, door %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>Van deze synchronisatie kan niet ongedaan worden gemaakt: %1. Wat daar is verstuurd of verwijderd, kan niet worden teruggegeven.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Deze synchronisatie had niets te schrijven.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>Er wordt gekeken wat ongedaan kan worden gemaakt</translation>
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
        <translation>%1 (kan niet ongedaan worden gemaakt)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(naam niet bewaard)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Niet alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>Waar u klikt bij %1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Mappen om ook in te kijken</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Een map toevoegen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Geheimen zoeken</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>De gebruikelijke plekken zijn de profielen en geschiedenis van uw shell, .env, .netrc en dergelijke. Bestanden worden in het geheugen vergeleken, en er wordt niets van bewaard dan hun namen.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>Mappen worden acht niveaus diep doorzocht, hoogstens 20.000 bestanden, de eerste 4 MiB van elk, 2 GiB in totaal.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Kijkt of een wachtwoord, sleutel of hookadres van deze werkruimte in een bestand staat: op de gebruikelijke plekken van uw account, en in de mappen die u toevoegt.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>Een tweede persoon gaat akkoord</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>Wat is aangevinkt, gebeurt pas als ook iemand anders ermee akkoord is gegaan.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Een plan dat meer contacten verwijdert dan</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Verwijderingen die één persoon mag doen</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Een route naar een account waar nog geen route naar schrijft</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Een route die meer velden of meer contacten stuurt dan eerst</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Een export van alle contacten</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Tonen wat er wordt getypt</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Verbergen wat er wordt getypt</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Beoordelen…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Geheimen zoeken…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Er is nog niets gecontroleerd</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Een controle kijkt naar wat is verleend, naar tweede factoren, certificaten, sleutels, bestanden, personen en het logboek. Ze vraagt alleen de diensten die u hebt verbonden, en wijzigt niets.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>Een eigenaar of beheerder controleert. Wat er is gevonden, wordt hier getoond.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Gekozen controle</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Alles intrekken…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>Is een computer gestolen, of een sleutel uitgelekt?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Bezig met controleren</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>Wat wordt getoond, is eerder gevonden. Een lange lijst met accounts gaat nog een uur verder waar u bent gestopt.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Het logboek wordt gelezen</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Bestanden worden doorzocht</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Het zoeken is gestopt.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>Wat wordt getoond, is eerder gevonden.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>beveiligingsrapport</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>Het beveiligingsrapport is opgeslagen.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Daar is het niet versleuteld: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Een nieuwe route hierheen begint met</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Er leidt geen route hierheen.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Adresboeken</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud en de meeste mailaanbieders.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Een vCard-bestand, een tabel van Google of Outlook (.csv), of een map met .vcf-bestanden.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>De contacten van een Google-account. U meldt zich aan met de browser.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>De contacten van een Outlook-mailbox. U meldt zich aan met de browser.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>De contacten van een HubSpot-account, met een sleutel of met de browser.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Stuurt een bericht naar uw Zap voor elk contact dat is gewijzigd. Er kan niet uit worden gelezen.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Bestand of map</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Aanmeldingen bij diensten</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>Wat Google, Microsoft en HubSpot melden over aanmeldingen, over toegelaten apps en over wat beheerders deden. Het wordt deel van dit logboek, elke gebeurtenis één keer.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Geen verbonden dienst houdt zo&apos;n logboek bij</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace, Microsoft 365 en HubSpot doen dat. Verbind daar een account om te zien wie zich erbij aanmeldt.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Terug naar het logboek</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Opnieuw ophalen</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>Aanmeldingen worden opgehaald</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>Wat eerder is binnengekomen, staat in het logboek. De volgende keer gaat het ophalen vanaf daar verder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>%Ln nieuwe vermelding staat in het logboek.</numerusform>
            <numerusform>%Ln nieuwe vermeldingen staan in het logboek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>De meeste gelden voor u, op deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Na %Ln minuut</numerusform>
            <numerusform>Na %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>Het venster gebruikt deze taal vanaf de volgende keer dat Contact Warden wordt geopend.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Vergrendelen als niemand de app gebruikt</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Contacten en het auditlogboek staan daar versleuteld. Wachtwoorden staan in de sleutelhanger van deze computer.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Getuigen van het auditlogboek</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>Uw organisatie heeft dit bepaald.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>De app wordt ook vergrendeld met het scherm, als een andere gebruiker deze computer overneemt, en als de computer in slaapstand gaat. Een synchronisatie die bezig is, gaat door tot het einde; vóór de slaapstand stopt ze bij het volgende contact.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Een synchronisatie die bezig is, gaat door tot het einde.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Contacten en het auditlogboek staan daar versleuteld. Wachtwoorden staan verzegeld in dezelfde map; er wordt geen sleutelhanger gebruikt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Meer contrast</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nieuwe versies</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>De eerste stappen verbergen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Te doen: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Volgend besturingselement, en het vorige</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Op een knop drukken, een vakje aanvinken</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Openen wat in een lijst is gekozen</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Een zoekopdracht leegmaken, een dialoog sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Voor “%1”, als %2. Contacten en routes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Voor “%1”, als %2, zodat het logboek van aanmeldingen kan worden gelezen. Contacten en routes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Voor “%1”, als %2, zodat Beveiliging tweede factoren en beheerders kan controleren. Contacten en routes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Voor “%1”, als %2, zodat Beveiliging tweede factoren, beheerders en de apps met toegang kan controleren. Contacten en routes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>Het toestemmingsscherm van de app is in de testfase: elke aanmelding verloopt na 7 dagen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Kopieer de client-ID en het geheim zoals de dienst ze nu toont.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>De aanmelding annuleren</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>Toont de browser een foutpagina?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Adres van de foutpagina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>De browser openen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Aanmelden met de browser</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>U meldt zich aan op de pagina van de dienst zelf: uw wachtwoord komt hier niet. Er wordt nog niets gelezen of gewijzigd.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>De link kopiëren</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Het adres ervan</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Kopieer het volledige adres van de pagina die niet bereikbaar was, uit de adresbalk van de browser. Geef het aan niemand anders.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 vraagt u om dit toe te staan:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Er wordt op u gewacht in de browser</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Er kon geen browser worden geopend.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Kopieer de link en open hem in een browser op deze computer.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Aangemeld. Dit wordt opgeslagen zodra de lopende synchronisatie klaar is.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Aangemeld. Dit wordt nu opgeslagen.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Dat adres hoort niet bij deze aanmelding.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Kopieer het volledige adres van de pagina die het laatst openging. De aanmelding wacht nog.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Ondertekeningssleutel</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Code voor de Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>De sleutel kopiëren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>De code kopiëren</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Hiermee kan uw Zap zien dat een bericht echt van hier komt. De sleutel wordt alleen nu getoond; sla dit over als uw Zap het niet hoeft te controleren.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Voor een stap “Code by Zapier”, direct na de trigger:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Tonen waar u klikt: stap %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Brengt contacten van het ene adresboek naar het andere, volgens de regels van de routes.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Synchronisaties</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Eerst bekijken</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Een route toevoegen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Open een synchronisatie om te zien wat ze schreef, en om haar ongedaan te maken.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Een plan wacht op uw beslissing.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>Er is niets van geschreven. Bekijk het en beslis.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Er zijn nog geen routes</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Een eigenaar of beheerder voegt de eerste toe.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Een route heeft twee adresboeken nodig</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Verbind er een om contacten uit te lezen en een om ze naartoe te brengen.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Zeg waar contacten naartoe moeten</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Een route leidt van het ene adresboek naar het andere, met regels voor wat naar buiten mag en wat mag worden verwijderd.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Het logboek verifiëren</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Naar Waarschuwingen</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Een ongedaanmaking wacht op uw beslissing.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>Bezig met synchroniseren</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Alles is gesynchroniseerd.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Een synchronisatie zou niets schrijven.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Er wacht niets meer op u.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Het plan wordt uitgevoerd</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>De synchronisatie wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles blijft zoals het is.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>Er is niets verwijderd of samengevoegd. Het wordt niet opnieuw gevraagd tot een van deze contacten wijzigt, of de regels van de route.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Een route verwijderen</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>De route “%1” verwijderen?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>Aan geen van beide kanten wordt een contact verwijderd. Deze werkruimte vergeet welke contacten op deze route bij elkaar horen; een nieuwe route tussen de twee zou ze dus opnieuw koppelen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Een route heeft twee adresboeken nodig</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Verbind er een om contacten uit te lezen en een om ze naartoe te brengen.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Het resultaat verbergen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>Nog %Ln staat in de synchronisatie.</numerusform>
            <numerusform>Nog %Ln staan in de synchronisatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Eerdere berichten: %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Bekijken wat wacht</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>De synchronisatie tonen</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>Niet wat u wilde? Toon de synchronisatie en druk daar op Deze synchronisatie ongedaan maken. Daar staat wat niet kan worden teruggenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>%1 van %Ln gekozen rij gekopieerd.</numerusform>
            <numerusform>%1 van %Ln gekozen rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>De rij kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>%1 van %Ln gekozen rij kopiëren</numerusform>
            <numerusform>%1 van %Ln gekozen rijen kopiëren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>%Ln rij kopiëren</numerusform>
            <numerusform>%Ln rijen kopiëren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (nu niet getoond)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zoals aan het begin</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Laatste eerst</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Tussen “%1” en “%2”</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Breedtes met toetsen wijzigen</translation>
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
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 van %2 tot %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Niet geslaagde controles, dag voor dag</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>Hoogstens %1, op %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Dag voor dag</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Niet geslaagde controles, dag voor dag</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Niet geslaagde controles</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Vanaf %1</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>De werkruimte is vergrendeld</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>Uw contacten staan versleuteld in %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>De sleutelhanger gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>De herstelcode gebruiken</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Zoals afgedrukt; spaties, streepjes en hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Kies een nieuwe wachtwoordzin voor de volgende keer:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Openen met de herstelcode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>De demo opnieuw openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>De demo wordt geopend</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>De sleutelhanger wordt gevraagd</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>De werkruimte wordt geopend</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Ontgrendelen met de sleutelhanger beëindigen…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>Vanaf de volgende keer typt u uw wachtwoordzin.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Wie aan het account van deze computer gaat zitten, kan de werkruimte niet meer openen.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>Uw wachtwoordzin opent de werkruimte. Een eigenaar heeft hem voor u ingesteld en kent hem; kies dus een eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>De sleutelhanger van deze computer of uw wachtwoordzin opent de werkruimte.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>De sleutelhanger van deze computer opent de werkruimte. U hebt nog geen wachtwoordzin; stel er een in om zonder de sleutelhanger te ontgrendelen.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>Uw wachtwoordzin opent de werkruimte.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>De wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Een wachtwoordzin instellen…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Stel eerst een wachtwoordzin in, anders opent niets de werkruimte.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>De wachtwoordzin is gewijzigd.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>De wachtwoordzin is ingesteld.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Alleen uw wachtwoordzin opent de werkruimte nu voor u.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Ontgrendelen met de sleutelhanger…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>Vanaf de volgende keer opent de sleutelhanger van deze computer haar voor u.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>De sleutelhanger van deze computer opent de werkruimte nu voor u.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Wie aan het account van deze computer gaat zitten, is dan u. Niemand anders mag het dus gebruiken. De wachtwoorden van diensten gaan naar de sleutelhanger: een geplande synchronisatie werkt dan alleen zolang u op deze computer bent aangemeld.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Nieuwe versies</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Nieuwe versies melden</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu vragen</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Meer hierover lezen</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Zolang deze app open is, wordt %1 één keer per dag gevraagd welke versies er zijn. Wie die server beheert, komt het adres van uw netwerk te weten en dat Contact Warden daar wordt gebruikt, en verder niets. Er wordt niets gedownload of geïnstalleerd. De keuze geldt voor iedereen in deze werkruimte.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>Een eigenaar of beheerder kiest dit.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>Meer hierover lezen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Deze nieuwe versie verbergen</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Er zijn %1 geteld; gewoonlijk ongeveer %2, van %3 tot %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Root-hash: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Het oordeel verbergen</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Vergelijken met een opgeslagen controlepunt…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Verdergaan met dit logboek…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Een getuige toevoegen</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>U vindt haar terug onder “Weergaven”. Niemand anders ziet haar. Een naam die er al is, wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Geen: berichten blijven “aangenomen”</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Terugweg (mag ontbreken)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Kies het bestand dat de Zap schrijft</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Tekst (*.txt *.csv *.log);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Kies de map die de Zap vult</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Een bestand waarin uw Zap noteert wat hij heeft gedaan: Zapier zelf zegt alleen dat het een bericht heeft aangenomen. Voeg een laatste stap aan de Zap toe: Dropbox, OneDrive of Google Drive, “Append to text file” of “Create text file”, met de idempotency_key van het bericht als tekst. Kies hier dan het bestand of de map, zoals die op deze computer aankomt.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Welkom bij Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>Uw contacten worden versleuteld op deze computer bewaard, in een werkruimte. Er een maken kost een minuut.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>De sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Een wachtwoordzin</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>De werkruimte maken</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Hij staat in het auditlogboek naast wat u doet.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>Wat de werkruimte opent</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>Ik heb een werkruimte van een andere computer</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Ze wordt bewaard in %1.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewaar uw herstelcode</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Hij opent de werkruimte als de sleutelhanger of de wachtwoordzin verloren is. Hij wordt alleen nu getoond, en niemand anders heeft hem.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>Uw werkruimte is klaar</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Waarmee wilt u beginnen?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Er opent een tweede venster met verzonnen contacten op verzonnen diensten. Het wordt gewist als u het sluit; uw werkruimte blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Gevonden: %1. De werkruimte gaat open als u bij deze computer bent aangemeld.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Op deze computer is geen sleutelhanger.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>Of gebruik een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>De sleutels worden gemaakt</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Met verzonnen gegevens proberen</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>Alleen rondkijken? Er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Eerst met verzonnen gegevens proberen</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Een draagbare werkruimte wordt alleen met de wachtwoordzin geopend.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>Ze laat niets achter op deze computer, ook niet in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Stap 1 van 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Stap 2 van 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Stap 3 van 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, een ander adresboek (CardDAV), een contactenbestand of een Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Kies een wachtwoordzin. Contacten, logboek en wachtwoorden worden alleen versleuteld bewaard.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Rollen die dit mogen: %1. Een eigenaar kan u een ervan geven.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Getuigen van het auditlogboek</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Een getuige toevoegen…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>Een getuige hoort hoever het logboek is gekomen, en niets van wat er is gebeurd. Zolang hij het onthoudt, kan niemand het logboek ongemerkt herschrijven.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Er is er nog geen.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>Deze getuige verwijderen: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Hij hoort niets meer. Wat hem is gemeld, blijft waar het is, en in het logboek staat dat hij is verwijderd.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adres van de hook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Toevoegen en inlichten</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Een getuige toevoegen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Een map</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Een mailbox</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Een hook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>Het best een map waaraan deze computer bestanden kan toevoegen, maar waarin hij niets kan wijzigen: een netwerkmap of schijf van iemand anders. Elk controlepunt wordt een eigen bestand.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Kies de map voor controlepunten</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>De hook krijgt het controlepunt als JSON. Het adres wordt als geheim bewaard en daarom niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>Het eerste controlepunt wordt gemeld…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Iemand die het logboek niet kan wijzigen.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Meer voor %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Nu inlichten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>Het woord van een persoon</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 staat ervoor in</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Sinds %1, tot %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Het bestand opnieuw opslaan…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Blijkt uit %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Het bestand opnieuw opslaan</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Het bestand is opgeslagen.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Daar is het niet versleuteld: %1</translation>
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
        <translation>Vergrendelen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Er staat %Ln waarschuwing open</numerusform>
            <numerusform>Er staan %Ln waarschuwingen open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>Eerder → daarna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Oude en nieuwe waarden</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>Uw rol ziet het logboek zonder contacten. Wie contacten mag zien, vindt hier wat er is geschreven.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>Ze kunnen niet worden gelezen: de synchronisatie staat niet meer in deze werkruimte.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Ze zijn vergeten: oude en nieuwe waarden worden 90 dagen bewaard, en niet langer dan het contact en zijn verbinding. Het logboek bewaart de aantallen.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>De synchronisatie openen voor nog %Ln</numerusform>
            <numerusform>De synchronisatie openen voor nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Een contact</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>De waarden ervan zijn vergeten.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>Wat eerder is verstuurd, wordt niet bewaard.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>De export importeren…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Logboek van Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Geen programma kan het logboek van Zapier ophalen. U kunt het daar exporteren en het bestand importeren:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. Open op zapier.com Settings, en dan Audit log.</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Exporteer het als CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Importeer het bestand hier. Elke vermelding komt één keer binnen, hoe vaak u het ook doet.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>De pagina is er voor eigenaren van Team-accounts, die 6 maanden bewaren, en voor eigenaren en superbeheerders van Enterprise-accounts, die 12 maanden bewaren.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Wat Zapier erover zegt</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Kies wat Zapier heeft geëxporteerd</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>Het logboek wordt geïmporteerd</translation>
    </message>
</context>
</TS>
