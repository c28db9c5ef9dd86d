<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Apra account.apple.com e acceda. In “%1”, selezioni “%2”.</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Selezioni “%1”, segua i passaggi indicati lì e copi la nuova password nell’apposito campo qui sotto.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Apra app.fastmail.com e acceda. In “%1”, “%2”, cerchi “%3” e faccia clic su “%4”.</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Faccia clic su “%1”. Qui Fastmail può chiedere la password del Suo account.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Scelga un nome. Come accesso prenda “%1”, o meno, purché comprenda i contatti. Faccia clic su “%2” e copi la nuova password nell’apposito campo qui sotto.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Apra il Suo Nextcloud nel browser; nelle immagini si chiama nextcloud.example.com. Faccia clic in alto sulla Sua immagine del profilo e scelga “%1”, o “%2” se è amministratore.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>In “%1”, cerchi “%2”. In “%3” inserisca “%4” e faccia clic su “%5”.</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Copi ciò che è scritto in “%1” nel nome utente qui sotto, e ciò che è in “%2” nella password. Nextcloud la mostra solo questa volta.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>Questo è quello giusto: lo lasci com’è.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>L’indirizzo e-mail del Suo account Apple.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Una password specifica per le app. Quella del Suo account Apple non viene accettata, e senza autenticazione a due fattori non ce ne sono.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>Il Suo indirizzo Fastmail completo, con ciò che segue la @.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Una password per le app. Quella dell’account Fastmail non viene accettata, e il piano Basic non ne offre.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>L’indirizzo a cui apre Nextcloud nel browser: il resto viene completato.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Il Suo nome utente di Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Una password per le app. Nextcloud non ne accetta altre se l’autenticazione a due fattori è attiva.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>L’indirizzo del server, o solo il Suo dominio e-mail: il resto viene trovato.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>Meglio una password per le app creata presso il servizio solo per questa app.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Chieda alla persona se è stata lei. Se no, qualcun altro ci sta provando: blocchi questa app e le faccia impostare una nuova frase segreta.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Chieda alla persona se è stata lei. Se nessuno ne sa nulla, chiuda le sue sessioni presso il servizio e imposti lì una nuova password, con un secondo fattore.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Chieda chi l’ha fatto e perché. Se nessuno ne sa nulla, torni indietro presso il servizio e chiuda le sessioni di quell’account.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Verifichi il registro e lo confronti con un testimone. Scopra chi può scrivere nella cartella dell’area di lavoro.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Una persona sconosciuta qui ha i file di quest’area di lavoro. Se è un ex collega, si faccia restituire il computer o la copia.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Chieda che cosa voleva fare. Le serve un altro ruolo, o non avrebbe dovuto provare.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Chieda chi ha dato questo ruolo e perché. Se nessuno ne sa nulla, lo tolga.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Guardi se uno di questi accessi è riuscito. Chi usa una password simile ne riceve una nuova, e un secondo fattore.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Confronti ciò che può uscire con ciò che serve allo Zap, e tolga il resto.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Chieda chi l’ha deciso e se allo Zap servono questi campi. Tolga ciò che non gli serve.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Guardi che cosa può fare ora la connessione e se serve a un percorso. Se no, acceda di nuovo con meno autorizzazioni.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Guardi quale accesso termina, e acceda di nuovo prima che accada.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Chieda chi era a questo computer in quel momento. Se non c’era nessuno, guardi che cosa è uscito e blocchi questa app.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Esamini il piano: lo rilasci se è voluto, altrimenti lo rifiuti.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Guardi che cosa è stato rimosso. Se non era voluto, annulli la sincronizzazione e scopra chi ha svuotato la rubrica.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Guardi che cosa è passato per questo percorso. Se nessuno ne sa nulla, disattivi il percorso e scopra chi ha riempito la rubrica.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Guardi se la rubrica è intera presso il suo servizio. Se è stata svuotata, disattivi il percorso finché non è ripristinata.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Guardi se il percorso trova ancora i suoi contatti, e se qualcuno ha ristretto ciò che prende.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Controlli che questo percorso sia voluto, e quali campi escono da lì.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Guardi se lo Zap è attivo, e inserisca di nuovo l’indirizzo del webhook.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Guardi su Zapier se lo Zap è attivo e che cosa dice la sua cronologia, e se scrive ancora sulla via di ritorno.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Acceda di nuovo. Se nessuno ha cambiato la password, chieda presso il servizio chi ha messo fine all’accesso.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Regoli l’orologio di questo computer con un server dell’ora. Se qualcuno l’ha messo indietro, verifichi il registro.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Apri Sincronizzazione</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Mostra la sincronizzazione</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Apri Connessioni</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>Ripara la connessione</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Apri Sicurezza</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Apri la pagina su %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Apri Persone</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revoca tutto…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Apri Criteri</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Esamina il piano</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verifica il registro</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Guardi che cosa è successo, e chieda alle persone indicate.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Guardi che cosa è andato lì e per quali percorsi. Se di uno nessuno sa nulla, lo disattivi e scopra chi lo ha aggiunto.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Guardi se il suo piano attende qualcuno e se ciò che lo avvia è ancora in funzione. Disattivi il percorso se non serve a nessuno.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Nuovi percorsi verso %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generato</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Ora escono anche</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Non più mascherati né con hash come prima</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Conteggio</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Non si sincronizza nulla a causa di un avviso: “%1”.</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Un avviso è aperto: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>Un avviso è aperto. Il più grave: “%1”.</numerusform>
            <numerusform>%Ln avvisi sono aperti. Il più grave: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>il file è troppo grande: il limite è %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>il file ha troppe righe: il limite è %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>ci sono troppi livelli annidati</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>ce ne sono troppi: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>non è testo semplice</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>non è YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>non contiene alcuna regola</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>ancore e alias YAML non sono ammessi</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>i tag YAML non sono ammessi</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la chiave “%1” è presente due volte</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>manca la chiave “%1”</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>la chiave “%1” non è nota</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>il valore “%1” non è tra quelli ammessi qui</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>“%1” ha un valore di tipo diverso da quello previsto qui</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>il valore di “%1” è troppo lungo</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>“%1” non ha un valore</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>i programmi leggono il numero %1 in modi diversi: lo metta tra virgolette</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>questo tipo di regola non è ammesso: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>il modificatore “%1” non è noto</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>il modificatore “%1” non è supportato</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>questi modificatori non vanno insieme: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>questa espressione regolare non può essere letta: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>questa espressione regolare potrebbe durare all’infinito, o consuma troppo: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>un carattere jolly non può stare in un valore codificato: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>la condizione nomina “%1”, che non esiste</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>questa condizione non può essere letta: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>“%1” non è un intervallo di tempo: scriva 15m, 6h o 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>il numero %1 è fuori dai limiti</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>rimanda alla regola “%1”, che non esiste</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>un’altra regola ha lo stesso identificativo o nome: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>rimanda a se stessa: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>l’alias “%1” non porta da nessuna parte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>non può trovare nulla</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>senza fonte</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenziata</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Una parte non può trovare nulla: i suoi eventi non hanno mai %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>È inattiva: nulla qui porta gli eventi che esamina.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>È inattiva finché non si scaricano eventi di %1.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>Non può trovare nulla: i suoi eventi non hanno mai %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Riga %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>il file “%1” ha già una regola con lo stesso identificativo o nome: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Un amministratore ha agito da una rete per la prima volta</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Una modifica fatta da un amministratore di un servizio è venuta da una rete in cui quell’amministratore non si era visto per novanta giorni, o da un amministratore mai visto. Le prime due settimane servono per imparare.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Lavoro da un altro luogo</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Qualcuno è diventato amministratore di un servizio</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Un ruolo o un privilegio di amministratore è stato dato a un account di un servizio collegato.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Un nuovo collega, o un altro compito</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Qualcuno ha ricevuto più diritti in questa app</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Qui è stato aggiunto un proprietario o un amministratore, qualcuno lo è diventato, oppure è stato aggiunto o modificato un ruolo personalizzato.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Un’app è stata autorizzata per tutta l’organizzazione</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Un amministratore ha dato a un’app, o al suo client, l’accesso ai dati di tutti presso un servizio collegato, o l’ha ampliato.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Un’app concordata</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>Il registro di audit non ha superato la verifica</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Eventi di questo registro sono stati modificati o tolti, o non è il registro che i testimoni hanno visto. Scopra perché prima di sincronizzare di nuovo.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Un disco guasto</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>L’orologio di questo computer è stato messo indietro</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Gli eventi successivi sembrano più vecchi di quanto siano.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>L’orologio era sbagliato prima</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Uno Zap non conferma ciò che gli è stato inviato</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>Lo Zap è stato disattivato, o si è fermato a un limite</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Una connessione ha perso il suo accesso</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Un servizio non accetta più ciò con cui una connessione accede: è terminato, è stato revocato, o la password è stata cambiata.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Una password è stata cambiata, o una chiave è scaduta</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Molti accessi non riusciti di un account</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Un accesso non riuscito presso un servizio</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Dieci accessi non riusciti di uno stesso account presso un servizio collegato entro un quarto d’ora.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>Una vecchia password è salvata in un telefono o in un programma</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Diversi tentativi non riusciti di sbloccare questa app</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Un tentativo non riuscito di sbloccare questa app</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Cinque frasi segrete, codici di recupero o voci del portachiavi errati entro un quarto d’ora, per una stessa persona.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Qualcuno ha dimenticato una frase segreta</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Escono più campi di prima</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>Ciò che esce su un percorso, o per impostazione predefinita verso un servizio, è stato ampliato: con un campo che non usciva affatto, o che era mascherato o con hash.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Una modifica concordata</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Dei contatti sono passati per un percorso per la prima volta</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Un percorso ha scritto contatti nella sua destinazione per la prima volta in novanta giorni. Il primo giorno di quest’area di lavoro serve per imparare.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Un nuovo percorso</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>La prova di un webhook non è riuscita</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Un messaggio di prova a un webhook non è arrivato.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>Lo Zap era disattivato</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>Manca qualcosa nel registro, o è stato ripristinato</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Un proprietario è andato avanti con un registro che i testimoni sapevano più lungo, mancano accessi non riusciti nel loro elenco, o non è stato segnalato un cambio di persone.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>È stato ripristinato un backup</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Sono stati rimossi molti contatti</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Un’esecuzione di un percorso ha rimosso contatti</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Le esecuzioni di uno stesso percorso hanno rimosso cento contatti o più in un giorno, in una volta o poco a poco.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Una rubrica messa in ordine</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Un’app è stata autorizzata per la prima volta</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Qualcuno ha lasciato vedere a un’app dati di un servizio collegato, e nessuno l’aveva autorizzata per novanta giorni. Le prime due settimane servono per imparare.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Una nuova app concordata</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Uno stesso indirizzo prova le password di molti account</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Un accesso non riuscito da un indirizzo</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Accessi non riusciti di otto account diversi da uno stesso indirizzo di rete entro mezz’ora.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>Molte persone dietro uno stesso indirizzo, dopo che a tutte è stata cambiata la password</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Una sincronizzazione attende perché rimuoverebbe o abbinerebbe troppo</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Un piano è trattenuto: supera i limiti per le rimozioni o i nuovi abbinamenti, svuoterebbe una rubrica, o richiede una seconda persona.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>Ciò che può uscire è stato modificato per tutti i percorsi</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>Sono stati modificati i campi che i nuovi percorsi lasciano passare, o i gruppi i cui contatti non escono mai. Dei campi che escono da ora in poi avvisa un’altra regola.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Qualcuno ha provato ciò che il suo ruolo non consente</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Un ruolo non l’ha consentito</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Cinque volte in dieci minuti qualcuno ha chiesto a questa app ciò che il suo ruolo non consente.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Uno script con l’account sbagliato</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Qualcuno ha provato a sbloccare dopo la rimozione di una persona</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Una persona è stata rimossa</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Qui è stata rimossa una persona, ed entro trenta giorni non è riuscito un tentativo di sblocco di qualcuno che quest’area di lavoro non conosce.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Un vecchio collegamento o script</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Una connessione può fare più di prima presso il suo servizio</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Qualcuno ha effettuato di nuovo l’accesso a un servizio, e sono stati concessi ambiti che l’accesso precedente non aveva.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Un nuovo percorso, o un registro o controllo che è stato consentito</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Un accesso sta per terminare</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Un controllo di sicurezza ha trovato, per la prima volta, che l’accesso di una connessione termina entro pochi giorni o è terminato. Lì non si sincronizza nulla finché qualcuno non accede di nuovo.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Un accesso a tempo limitato</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Accesso riuscito dopo molti errori</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Cinque accessi non riusciti di un account</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Cinque accessi non riusciti di un account entro un quarto d’ora, e poi uno riuscito entro il successivo.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Alla fine qualcuno si è ricordato la password</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Un servizio considera sospetto un accesso</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google o Microsoft ha visto in un accesso o in una sessione qualcosa che non si addice all’account.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Un viaggio, o una nuova rete</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Qualcuno ha effettuato l’accesso da un paese per la prima volta</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Un account ha effettuato l’accesso a un servizio da un paese in cui non si era visto per novanta giorni. La prima settimana di un account serve per imparare.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Un viaggio</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Un percorso ha trovato molti meno contatti del solito</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Un’esecuzione di un percorso ha letto molti meno contatti delle precedenti, o nessuno: una rubrica è stata svuotata, o filtrata diversamente.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Una rubrica messa in ordine, o un altro filtro</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Una sincronizzazione a un’ora in cui prima non ce n’era nessuna</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Una sincronizzazione è iniziata a un’ora del giorno, secondo l’orologio di questo computer, in cui nessuna era iniziata per novanta giorni. Le prime due settimane servono per imparare.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Lavoro in un altro momento, o un nuovo orario</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Un secondo fattore è stato disattivato</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>Un secondo fattore di un account, o di tutti, è stato disattivato o rimosso presso un servizio collegato.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Qualcuno è passato a un altro telefono o a un’altra chiave</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Questa app è stata sbloccata dopo molti errori</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Cinque tentativi non riusciti di sbloccare questa app</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Cinque tentativi non riusciti di sbloccare questa app entro un quarto d’ora, e poi uno riuscito entro il successivo, per una stessa persona.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Alla fine qualcuno si è ricordato la frase segreta</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Molti più contatti del solito sono passati per un percorso</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>La prima sincronizzazione di una rubrica grande</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Molti meno contatti del solito sono passati per un percorso</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Un percorso che scrive contatti ogni giorno ne ha scritti molti meno in un giorno UTC, o nessuno. Di un giorno si avvisa quando c’è un’esecuzione in uno successivo.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Un giorno festivo</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>I messaggi a un webhook non vengono confermati</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>La via di ritorno di un webhook, che indica ciò su cui il suo Zap ha lavorato, non indica alcun messaggio accettato da un giorno o più. Finché ogni settimana ne mancano altri, è un solo avviso, che conta i messaggi di una settimana.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Un percorso non viene più eseguito</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Un percorso che veniva eseguito quasi ogni giorno, o con un altro ritmo, non è stato eseguito per il doppio del tempo più lungo che è abituale tra due giorni con un’esecuzione, e per almeno due giorni. Lo si sa dopo dieci di questi tempi. Nessuno attende un percorso disattivato o rimosso.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Ferie, o questo computer era spento</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>Il suo piano attende una persona</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>In un giorno UTC un percorso ha scritto molti più contatti che in altri giorni in cui ne ha scritti, o più di quanto dicono le sue impostazioni, cioè 5.000 se nessuno le ha cambiate. Che cosa è abituale si sa dopo quattordici giorni così; il limite vale dalla prima esecuzione.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Molti più contatti del solito sono andati a una destinazione</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Due o più percorsi che scrivono in una stessa connessione hanno scritto insieme, in un giorno UTC, molti più contatti che in altri giorni, o più del numero maggiore che le loro impostazioni consentono a uno di essi, cioè 5.000 se nessuno lo ha cambiato. Ciascuno da solo può essere come al solito.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>La prima sincronizzazione di più rubriche grandi</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nulla richiede la Sua attenzione.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Nessun avviso è aperto</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 Non si sincronizza nulla finché uno di essi non è chiuso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Un avviso è aperto</numerusform>
            <numerusform>%Ln avvisi sono aperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln preso in carico</numerusform>
            <numerusform>%1, %Ln presi in carico</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>nessun livello</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basso</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critico</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>preso in carico</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Segnalato da</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Abituale</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Abituale da</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>Abituale fino a</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Giorni o esecuzioni noti</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>tutti i contatti</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>contatti in %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>Riceverebbe: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Mascherati: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Con hash: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Portata: %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>In entrambe le direzioni.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Anche: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>Non più mascherati né con hash: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>Portata: %1; prima: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>In entrambe le direzioni, prima: a senso unico.</translation>
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
        <translation>%1 vuole cancellare un contatto ovunque.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 vuole inviare contatti a una nuova destinazione: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 vuole far uscire di più sul percorso %2.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 vuole esportare tutti i contatti in un file.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 vuole togliere gruppi da quelli che non escono mai: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>A: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Da: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 ha approvato.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 non ha approvato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 vuole rimuovere un contatto con un solo piano.</numerusform>
            <numerusform>%1 vuole rimuovere %Ln contatti con un solo piano.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>È stato spostato lì; prima si trovava in: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Ora è un’altra autorità privata a garantire per questo server.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Nessuna via di ritorno: i messaggi restano “accettati”</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Conferma i messaggi</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Messaggio di prova %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confermato dalla via di ritorno</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Riceve messaggi</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, letta %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letta</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (sola lettura)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Non è stato possibile aprire alcun browser.</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>Un webhook proprio, in JSON</translation>
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
        <translation>E-mail a %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Messaggi firmati a %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Messaggi a %1</translation>
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
        <translation>Silenzio dalle %1 alle %2 ogni giorno</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Silenzio dalle %1 alle %2, a partire da: %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; gli avvisi critici passano</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Non è stato ancora inviato nulla</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Una prova non è riuscita %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Un messaggio non è riuscito %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Provato %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Inviato %1, avvisi: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Abbandonato dopo dieci tentativi, avvisi: %1. Restano nell&apos;elenco degli avvisi.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>Che cosa è stato concesso</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Amministratori e account</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Chiavi e password</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Persone e criteri</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro di audit</translation>
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
        <translation>Non è concesso più del necessario</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Metta fine all’accesso presso il servizio, poi acceda di nuovo: si chiede solo ciò che serve ai percorsi.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>Le altre app con accesso sono note</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Rimuova presso il servizio ciò che non serve a nessuno, Zapier compreso, poi garantisca per il resto.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>La connessione è usata</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Rimuova la connessione, o aggiunga un percorso.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>La chiave, la password o l’accesso è abbastanza recente</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Ne crei una nuova presso il servizio e la inserisca qui, o acceda di nuovo; poi elimini lì la vecchia.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>L’accesso è ancora valido</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Acceda di nuovo prima che termini.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>L’indirizzo del webhook è di un tipo attuale</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Crei un nuovo webhook in Zapier e inserisca qui il suo indirizzo.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Zap e app collegate sono stati riesaminati</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Passi in rassegna Zap e connessioni di app su Zapier, rimuova ciò che non serve a nessuno, poi garantisca per 90 giorni.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Nessun segreto di quest’area di lavoro si trova in un file</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Lo elimini dal file, e ne crei uno nuovo presso il servizio: qualcuno può averlo letto.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>Il segreto è nel portachiavi o nell’ambiente</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Si assicuri che la frase segreta che lo sigilla sia robusta, poi garantisca.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Tutti hanno un secondo fattore</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Faccia in modo che le persone indicate ne configurino uno, prima gli amministratori. Dove non si può chiedere: guardi, poi garantisca.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Tutti devono usare un secondo fattore</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Attivi l’obbligo di un secondo fattore.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>Le impostazioni predefinite per la sicurezza di Microsoft sono attive</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Le attivi, o garantisca per l’accesso condizionale che le sostituisce.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Ci sono da due a quattro amministratori</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Dia il ruolo a una persona in più, o lo tolga ad alcune.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Nessun account resta inutilizzato</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Sospenda gli account che nessuno ha usato per 90 giorni.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>Ciò che viaggia è cifrato, con un certificato valido</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Chieda a chi gestisce il server di rinnovarne il certificato.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>Entrambi i database sono cifrati</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Smetta di sincronizzare, e ripristini l’area di lavoro da un backup.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>Entrambi i database sono integri</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Si assicuri che la frase segreta sia robusta, poi garantisca.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Nessun altro può leggere la cartella dell’area di lavoro</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Tolga al gruppo e agli altri il permesso di leggere e di entrare.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Nessun contatto esportato resta in giro per più di una settimana</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Elimini le esportazioni nelle cartelle indicate, e le loro copie. Se una è su un disco non collegato: guardi, poi garantisca.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>La memoria non viene scritta in chiaro sul disco</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Cifri l’intero disco o il suo spazio di swap.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Un arresto anomalo non scrive memoria sul disco</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Nessuna persona da sola ha tutto</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Aggiunga un secondo amministratore.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Tutti quelli che possono aprire l’area di lavoro lo fanno</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Rimuova le persone indicate.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Non escono più campi di quanti ne servono a uno Zap</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Scarti, mascheri o passi con hash ciò che lo Zap non usa, poi garantisca per il resto.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>Il registro è stato verificato nell’ultimo mese</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Verifichi il registro.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Delle regole sorvegliano il registro, e ognuna fa ciò che deve</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Attivi ciò che è disattivato, rimuova o ripari i file che non si possono leggere, poi garantisca per ciò che resta disattivato di proposito.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Aggiunga un testimone: una cartella, una casella di posta o un webhook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Una persona ha riesaminato la sicurezza nell’ultimo mese</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Passi in rassegna ciò che è successo dall’ultimo riesame.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>non determinabile</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>attestato</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Nessuno ha ancora chiesto.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>L’ultimo controllo è troppo vecchio.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>Ciò che è stato concesso non basta.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>Serve l’autorizzazione %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>Chi ha effettuato l’accesso non può chiedere: serve %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>Serve il piano %1, che non c’è.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Nulla di ciò che si poteva chiedere lo dice.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>L’accesso è terminato.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>Il servizio non era raggiungibile.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>Il servizio ha chiesto di attendere troppo a lungo.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>È stato interrotto a metà.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>La risposta non è completa.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>La risposta non lo dice.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>Solo una persona può giudicare ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Acceda di nuovo con l’autorizzazione a controllarlo.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>Le chiavi sono nel portachiavi, o sotto una frase segreta robusta</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Usi una versione pubblicata: non ne scrive.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Qualcuno all’esterno sa fin dove è arrivato il registro</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>Microsoft lascia solo a Lei mettere fine all’accesso: rimuova l’app su myapps.microsoft.com (per un account privato: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>Non è stato possibile mettere fine da qui all’accesso a Google: rimuova l’app su myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>Non è stato possibile mettere fine da qui all’accesso a HubSpot: disinstalli l’app nelle impostazioni di HubSpot, in “App connesse”.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Scegli l’account</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Cambia il client</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copia l’indirizzo di reindirizzamento</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>vedere e scaricare i Suoi contatti</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>vedere, modificare e rimuovere i Suoi contatti</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>vedere i Suoi contatti</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>vedere i contatti dell’account</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>aggiungere, modificare e rimuovere contatti dell’account</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>vedere quali proprietà hanno i contatti</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>vedere il registro degli accessi e di ciò che hanno fatto gli amministratori</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>vedere il registro degli accessi e delle modifiche alla directory</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>vedere chi è nella directory, senza di che Microsoft non mostra gli accessi</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>vedere il registro degli accessi e delle modifiche alla sicurezza</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>vedere le persone dell’azienda, e chi ha un secondo fattore</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>vedere quali app hanno accesso a un account, e mettervi fine</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>vedere le regole per l’accesso</translation>
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
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizza ora</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>esegui avvia contatti</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Collega un a&amp;ccount…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>aggiungi nuovo connessione servizio Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Collega un &amp;file di contatti…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>apri importa vcf vcard csv tabella</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>Aggiungi un &amp;percorso…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>nuovo direzione da a</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Esporta i contatti…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>salva file vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Blocca</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>chiudi area di lavoro esci</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>esci chiudi</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Annulla la digitazione</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Ripeti la digitazione</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Cerca in questa pagina</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>ricarica rileggi</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>Cerca &amp;qualsiasi cosa…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Pagina &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Pagina &amp;precedente</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>pagina vai apri</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aiuto per questa pagina</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>come spiega</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primi passi</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>inizio elenco configurazione</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>tasti elenco</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>&amp;Informazioni su Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Controlla ora la sicurezza</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>secondo fattore amministratori prove</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Cerca i propri segreti nei file…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>cerca trapelato token chiave</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revoca tutto…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>emergenza computer rubato termina ogni accesso</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regole degli avvisi</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma silenzia attiva</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verifica il registro di audit</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>prova manomissione controllo</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Aggiungi una persona…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>collega operatore utente ruolo</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Crea un nuovo codice di recupero…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>frase segreta persa stampa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>tema scuro chiaro aspetto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>inglese traduzione parole</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Blocca quando nessuno usa l’app</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la frase segreta…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>La cartella dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testimoni del registro di audit</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>Sposta l&apos;area di lavoro su un altro computer</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>Cerca contatti &amp;duplicati</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>due volte doppio unire stesso</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Più contrasto</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>contrasto elevato accessibilità vedere vista</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>&amp;Cambia le larghezze da tastiera</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>colonna bordo divisore dettagli più largo più stretto</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canali di avvisi</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>notifiche notificare avvisare e-mail webhook inviare ore di silenzio</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>blocco bloccare inattività inattivo minuti tempo automatico</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Sblocco</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>sbloccare con il portachiavi smettere password frase segreta accedere accesso</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>password sbloccare impostare</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>aprire dove file dati</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>aggiungere punto di controllo e-mail cartella webhook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>esportare backup trasferire; dopo questo computer non sincronizza più; sincronizza di nuovo qui</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Avvisami delle nuove versioni</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>aggiornamenti versioni più recente aggiornare chiedi ora</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Salva un file per l&apos;assistenza</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>informazioni versione diagnostica rapporto aiuto</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>Nulla di nuovo è confermato.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>Il messaggio di prova è confermato: la via di ritorno funziona.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>La via di ritorno di “%1” non esiste ancora. Comincia quando lo Zap scrive la sua prima riga.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>La via di ritorno di “%1”: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>Lo Zap di “%1” indica lotti, che non distinguono un messaggio da un altro. Faccia scrivere idempotency_key al suo ultimo passaggio.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>È stata letta solo la parte più recente della via di ritorno di “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>Ora un messaggio è confermato.</numerusform>
            <numerusform>Ora %Ln messaggi sono confermati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letta</translation>
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
        <translation>La stessa persona di %1 in %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>Non la stessa persona di %1 in %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Risultato: %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>nessuna modifica</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>il %1 alle %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ieri alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificato</numerusform>
            <numerusform>%Ln modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln rimosso</numerusform>
            <numerusform>%Ln rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscito</numerusform>
            <numerusform>%Ln non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln lasciato com’è</numerusform>
            <numerusform>%Ln lasciati come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confermato</numerusform>
            <numerusform>%Ln confermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contatto</numerusform>
            <numerusform>%Ln contatti</numerusform>
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
        <translation>il Portachiavi di macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>la Gestione credenziali di Windows</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>il portachiavi del Suo desktop</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden è già aperto, ma non risponde.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>È occupato, o è stato chiuso e sta ancora concludendo ciò che era in corso. Riprovi tra un momento.</translation>
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
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>lo stesso indirizzo e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>lo stesso numero di telefono</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>lo stesso nome e la stessa organizzazione</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>nomi diversi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>Un altro gruppo compare quando questi sono sistemati.</numerusform>
            <numerusform>Altri %Ln gruppi compaiono quando questi sono sistemati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>Un indirizzo e-mail o un numero di telefono appartiene a moltissimi contatti. Di questi sono proposti solo quelli con lo stesso nome.</numerusform>
            <numerusform>%Ln indirizzi e-mail o numeri di telefono appartengono a moltissimi contatti. Di questi sono proposti solo quelli con lo stesso nome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Uno resta, con ciò che mostra la colonna “Unito”. Un altro viene rimosso da %1.</numerusform>
            <numerusform>Uno resta, con ciò che mostra la colonna “Unito”. Altri %Ln vengono rimossi da %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>La prossima sincronizzazione lo riporta nelle altre rubriche, secondo i loro percorsi.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Si può annullare.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>Ciò che viene rimosso da questa rubrica non si può restituire.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 così com’è</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 mascherato</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 con hash</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (modo non annotato)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Uno Zap la cui connessione è stata rimossa</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Una rubrica la cui connessione è stata rimossa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Contiene questo contatto.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>Ha ricevuto %1, l’ultima volta %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>Non è uscito nulla: ogni tentativo è fallito.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Non è stato inviato nulla lì.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Secondo quanto Zapier pubblica, l’account non ne ha più nulla.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier pubblica che lo elimina dall’account entro il %1.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier pubblica che lo elimina dall’account oggi.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Inviato, esito non noto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Nessuno può chiedere a Zapier che cosa lo Zap ne abbia fatto, o se l’account lo conservi per meno tempo. I backup possono contenerlo per altri quattro mesi.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier pubblica per quanto tempo conserva ciò che è entrato in uno Zap su https://zapier.com/legal/data-retention-deletion: da 29 a 69 giorni nell’account, e fino a quattro mesi in più nei backup.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>che il contatto non c’è più</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>un percorso rimosso</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, con %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier pubblica che lo elimina dall’account entro il %1 (tra %Ln giorno).</numerusform>
            <numerusform>Zapier pubblica che lo elimina dall’account entro il %1 (tra %Ln giorni).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>Il servizio non ha accettato il nome utente o la password.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>Impossibile raggiungere %1.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Controlli l’indirizzo e la connessione a Internet, poi riprovi.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>Non si è perso nulla. Riprovi tra qualche minuto.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>Il certificato di %1 non proviene da un’autorità di cui questo computer si fida.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Il certificato di %1 è scaduto.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Chieda a chi gestisce il server di rinnovarlo, e controlli l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>Il certificato di %1 è stato emesso per un altro indirizzo.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Controlli che l’indirizzo non contenga errori di battitura. Altrimenti chieda a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>Il collegamento con %1 non sarebbe cifrato, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Usi un indirizzo che comincia con https://.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>Il server rimanda a un altro, %1. La Sua password non è stata inviata lì.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Se %1 appartiene allo stesso servizio, lo consenta per questa connessione.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>Il server rimanda senza fine ogni richiesta a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Controlli l’indirizzo, o chieda a chi gestisce il server.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>Ciò che ha risposto a questo indirizzo non è il servizio atteso.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Controlli l’indirizzo: dev’essere quello per i contatti, non una pagina web.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>La risposta era molto più grande di quanto siano dei contatti, quindi è stata troncata.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Controlli l’indirizzo. Se la rubrica è quella giusta, ne tolga le foto molto grandi.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>Il collegamento si è interrotto nel mezzo di una risposta.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Non si è perso nulla. Riprovi.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Il servizio segnala un proprio guasto.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Riprovi tra qualche minuto. Se continua, guardi la pagina di stato del servizio.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 non esiste più.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 esiste già.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Scelga un altro nome o un altro luogo.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Nel frattempo qualcuno ha modificato l’elemento presso il servizio.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>È stato lasciato com’è. Sincronizzi di nuovo per vedere entrambe le versioni.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>Con questo account, %1 è in sola lettura.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Chieda il permesso di scrivere, o lo usi solo come origine.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>Il servizio non ha più spazio per questo account.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Faccia spazio presso il servizio, o scelga lì un piano più grande.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Ha risposto un account o una rubrica diversi da prima. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Controlli l’account presso il servizio. Se il cambio è voluto, rimuova la connessione e la aggiunga di nuovo.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>Il servizio non ha accettato la chiave.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>L’accesso è stato rifiutato nel browser.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Acceda di nuovo, e consenta ciò che la finestra chiede.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>Il browser non è tornato in tempo.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Ricominci l’accesso. Se il browser ha mostrato una pagina non raggiungibile, copi il suo indirizzo e lo incolli qui. Se ha mostrato un errore del servizio, quella pagina dice che cosa modificare lì.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>Il servizio non accetta più questo accesso. È stato ritirato, non è stato usato per troppo tempo, o è cambiata la password dell’account.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Acceda di nuovo. Contatti e percorsi restano come sono.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>La risposta non appartiene a questo accesso, quindi non è stata usata.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Ricominci l’accesso, e lo concluda nella pagina che si apre.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Prima deve approvarlo un amministratore della Sua organizzazione.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Chieda a un amministratore di approvare l’app su %1, poi acceda di nuovo.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>L’account ha effettuato l’accesso, ma senza un’autorizzazione necessaria: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Acceda di nuovo, e lasci selezionate tutte le caselle.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>Il servizio non accetta l’ID client o il segreto client.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Li copi entrambi ancora una volta dalla console del servizio. Un segreto sostituito lì va inserito anche qui.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>L’indirizzo di reindirizzamento non è registrato presso il servizio: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Aggiunga esattamente questo indirizzo al client nella console del servizio, poi acceda di nuovo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 non è disponibile per questo account.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Lo attivi nella console del servizio, o chieda a un amministratore se l’account ha una licenza per usarlo, poi riprovi.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>L’orologio di questo computer differisce da quello del servizio di più di cinque minuti.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Regoli l’orologio, meglio lasciandolo fare al sistema, poi riprovi.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Un altro programma usa la porta dell’indirizzo di reindirizzamento, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Chiuda quel programma, o riprovi tra un minuto.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Questo computer non ha un portachiavi che l’app possa usare.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Usi invece una frase segreta, o installi un portachiavi (su Linux: GNOME Keyring o KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Lo sblocchi con la password del Suo account sul computer, poi riprovi.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>Il portachiavi non risponde.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Cerchi una finestra che chiede la sua password, o esca dal computer e acceda di nuovo.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>La chiave di quest’area di lavoro non è più nel portachiavi.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Usi la frase segreta o il codice di recupero. Non è stata creata alcuna nuova chiave, quindi i Suoi dati sono al sicuro.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>Quest’area di lavoro non è sbloccata dal portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Inserisca la sua frase segreta.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>Non è la frase segreta.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Controlli il blocco delle maiuscole e la disposizione della tastiera, poi riprovi.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>Non è il codice di recupero di quest’area di lavoro.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Lo confronti con quello stampato, lettera per lettera.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Quella frase segreta sarebbe troppo facile da indovinare.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Usi almeno 12 caratteri, per esempio quattro parole senza legame tra loro.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>La variabile d’ambiente %1 non è impostata.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 non è cifrato, quindi non è stato aperto.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Qualcuno ha sostituito il file. Ripristini la cartella da un backup.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>La chiave non corrisponde a %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>Il file appartiene a un’altra area di lavoro. Ripristini la cartella da un backup.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 è danneggiato.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Conservi una copia della cartella com’è, poi la ripristini da un backup.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 proviene da una versione più recente di questa app.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Aggiorni l’app, poi lo apra di nuovo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Faccia spazio, poi riprovi. Ciò che è stato scritto prima è completo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>Impossibile scrivere in %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Scelga un’altra cartella, o chieda il permesso di scrivere lì.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>La crei prima, o scelga un altro luogo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Controlli che il file esista e che Lei possa leggerlo.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 è troppo grande.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Lo riduca, poi riprovi.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 non è in un formato leggibile.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Usi un file vCard (.vcf) o una tabella (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>Qui non si conosce %1.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Controlli che non ci sia un errore di battitura, o lo cerchi nell’elenco.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Un percorso richiede due rubriche diverse.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Scelga un’altra rubrica in cui copiare.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>Questo non può essere un nome.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Usi da 1 a 100 lettere, cifre o spazi, senza interruzioni di riga.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 non è l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Indichi un dominio, un indirizzo e-mail, o un indirizzo che comincia con https://.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>L’indirizzo contiene un nome utente o una password, che lì si potrebbero vedere.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Li tolga dall’indirizzo e li inserisca nei loro campi.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>Non ci sarebbe nulla con cui sbloccare l’area di lavoro.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Scelga il portachiavi, o imposti una frase segreta.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>Non è stato scelto alcun file o cartella.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Scelga un file vCard, una tabella, o una cartella di file .vcf.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Questa versione non conosce quel servizio.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Ne scelga uno dall’elenco, o aggiorni l’app.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Solo un webhook di Zapier accetta un messaggio di prova.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Per provare un’altra connessione, faccia clic su Prova.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>Uno dei limiti è fuori dai valori ammessi.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Indichi un numero di rimozioni da 0 in su, e una quota tra 0 e 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>Non c’è alcun percorso da sincronizzare.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Ne aggiunga uno, o ne attivi uno: un percorso dice quale rubrica si copia dove.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 è l’unica persona proprietaria.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Prima renda proprietario qualcun altro.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Nessuno lo fa a se stesso.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Può farlo un altro proprietario.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Qualcuno ha il ruolo %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Prima dia un altro ruolo a tutti quelli che lo hanno.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Solo i proprietari possono gestire persone, ruoli e chiavi.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Lasci fuori quell’autorizzazione, o renda proprietaria la persona.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Chi usa l’account di questo computer può aprire l’area di lavoro.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Confermi che nessun altro lo usa, o metta fine allo sblocco con il portachiavi.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>È in corso un’altra sincronizzazione di quest’area di lavoro.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attenda che finisca, poi riprovi.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Cambierebbe più di quanto i limiti consentono.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Esamini il piano. Si applica solo se Lei lo rilascia.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Questo piano non è noto qui.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Crei un nuovo piano.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Questa esecuzione non è nota qui.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Ne scelga una dall’elenco.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>In questa esecuzione non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Non occorre fare nulla.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>Non si può fare in questo modo.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Controlli ciò che ha inserito.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>L’area di lavoro è bloccata.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>La sblocchi, poi riprovi.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>Il Suo ruolo non lo consente.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Chieda al proprietario di quest’area di lavoro.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Qualcos’altro lo sta usando in questo momento.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attenda un momento, poi riprovi.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Il servizio non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Controlli la connessione a Internet, poi riprovi.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>Il servizio chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Apra Connessioni e acceda.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Il servizio chiede meno richieste.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attenda qualche minuto, poi riprovi.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>Lo stesso valore è stato modificato da entrambe le parti.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Scelga qual è quello giusto.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Qualcosa è cambiato da quando è stato creato questo piano, quindi non è stato applicato.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Crei un nuovo piano e lo guardi di nuovo.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>I dati non sono ciò che dovrebbero essere.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Controlli ciò che ha inserito, o guardi i dettagli.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>I file dell’area di lavoro non possono essere letti o scritti.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Controlli il disco e i permessi della cartella.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>Ciò che è stato fatto fino a quel momento è completo e annotato. Ricominci quando vuole.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Qualcosa è andato storto all’interno dell’app.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>questo elemento</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Non è più in quest’area di lavoro.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Aggiorni la pagina e scelga di nuovo.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>Il server di posta %1 non offre qui un collegamento cifrato, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Controlli la porta, e se la cifratura c’è dall’inizio o richiede STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>Il server di posta %1 non ha accettato il messaggio.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Controlli il mittente e i destinatari. La maggior parte dei server vuole come mittente l’indirizzo dell’account stesso.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 è dentro la cartella dell’area di lavoro stessa.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Chi modificasse lì il registro potrebbe modificare anche il suo testimone. Scelga una cartella altrove, meglio su un altro computer.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>Impossibile scrivere il registro di audit, quindi non è stato sincronizzato nulla.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Controlli lo spazio sul disco e i permessi della cartella dell’area di lavoro.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>Il registro di audit non è quello che quest’area di lavoro ha scritto per ultimo.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>È stato ripristinato un backup? Allora il proprietario può continuare con questo registro, con Verifica nella pagina Registro di audit. Se no, conservi una copia della cartella, e scopra chi può scrivervi.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>Si attende una decisione.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Apra Sincronizzazione e la esamini.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Non si sincronizza nulla a causa di un avviso: “%1”.</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Scopra che cosa è successo. Poi un proprietario o un amministratore lo chiude, nella pagina Avvisi o con contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Un percorso richiede almeno un campo che può uscire.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Scelga i campi.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Solo un webhook accetta %1 in forma mascherata o con hash: una rubrica non potrebbe contenerlo.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Lo lasci uscire così com’è, o lo faccia restare qui.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>Non c’è una maschera per %1: qualsiasi parte potrebbe dire tutto.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Lo lasci uscire così com’è o con hash, o lo faccia restare qui.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1 non può uscire con hash.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Lo faccia restare qui.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Su questo percorso nessun campo esce con hash.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>Non richiede una chiave, e non occorre fare nulla.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>La chiave per ciò che esce con hash per %1 non c’è più.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>Lì non è stato inviato nulla. Chi può modificare i percorsi può creare una nuova chiave per gli hash dove si modifica il percorso: allora tutti gli hash saranno diversi.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>I criteri per i campi sono diventati più severi dopo questa pianificazione.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>Non ne è stato inviato nulla. Il prossimo piano segue i nuovi criteri.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>Il contatto è in un gruppo che non può mai uscire.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>Non ne è stato inviato nulla, e non occorre fare nulla.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>È già stata data una risposta, o nessuno lo chiede più.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Nessun altro potrebbe approvare.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Prima aggiunga un secondo proprietario o amministratore.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Senza %1 meno di due persone potrebbero approvare ciò che richiede una seconda persona, e l’attesa non finirebbe mai.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Prima dia a qualcun altro un ruolo che può approvare, o tolga le regole per la seconda persona.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 non ha approvato.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Parlatene, e modificate ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Prima deve approvare qualcun altro.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 non è un’area di lavoro.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Scelga la cartella con keyring.json, o crei una nuova area di lavoro.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>In %1 c’è già un’area di lavoro.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>La apra, o scelga un’altra cartella. Non viene mai sovrascritta.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 non è l’esportazione di un’area di lavoro.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Scelga il file esportato sull’altro computer, nelle sue Impostazioni.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 non è completo, o è stato modificato, quindi non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Lo copi ancora una volta dall’altro computer, o esporti di nuovo da lì.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 non è un punto di controllo di un registro di audit.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Scelga il file scritto quando è stato salvato il punto di controllo.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>%1 non ha voci archiviate del registro di quest’area di lavoro.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Scelga il file creato quando sono state archiviate.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 non è completo, o è stato modificato.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Prenda un’altra copia del file. Il registro prova ancora che cosa conteneva.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Quella parte del registro è archiviata, in %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Ora solo quel file ha quelle voci: lo conservi.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>Non c’è nulla da archiviare a quella data.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Ne scelga un’altra. Le voci si archiviano 1.024 alla volta; quelle degli ultimi 90 giorni, o che devono restare più a lungo, solo da un proprietario.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>Il punto di controllo riguarda voci diverse da quelle in %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Controlli che entrambi siano di quest’area di lavoro. Se lo sono, il registro è stato sostituito.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>Ci sono altri file in %1.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Scelga una cartella vuota o che non esiste ancora.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Quest’area di lavoro non ha un codice di recupero, quindi nessuno potrebbe aprire l’esportazione.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Prima ne crea uno un proprietario. Poi esporti di nuovo.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Quest’area di lavoro è stata spostata su un altro computer, quindi qui non si sincronizza nulla.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Sincronizzi sull’altro computer. Se non vi è mai arrivata, il proprietario può continuare qui, in Impostazioni.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>Qui non ha ancora una frase segreta: il portachiavi sblocca per Lei.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Prima imposti una Sua frase segreta.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>Le chiavi dell’area di lavoro o il Suo ruolo sono stati modificati altrove.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Qui non è stato fatto nulla. Blocchi l’area di lavoro e la sblocchi di nuovo.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>A %1 non viene inviato nulla: ciò che era sigillato su questo computer non c&apos;è, o la sua voce è stata cambiata da allora.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>È stato aggiunto su un altro computer? Allora fornisca di nuovo il segreto, oppure lo rimuova e lo aggiunga di nuovo. Altrimenti scopra chi può scrivere nella cartella dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Li controlli entrambi, o crei una password per le app presso il servizio; poi riprovi.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Riprovi. Se succede ancora, lo segnali con i dettagli a chi Le ha dato il programma.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>È stato chiesto: un’altra persona accede e risponde nella pagina Persone. Poi esporti, annulli o unisca di nuovo, o apra Sincronizzazione e rilasci il piano in attesa; per un percorso non serve altro.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Controlli se è stato rinominato, spostato o rimosso. Se è stato spostato, cambi il luogo nella sua scheda.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>Non è arrivato un elenco completo dei contatti, quindi non è stato rimosso nulla.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Guardi la rubrica. Se è stata spostata, cambi il luogo nella sua scheda.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Crei una nuova chiave presso il servizio, con le autorizzazioni che la connessione elenca, poi la inserisca qui.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>La imposti prima dell’avvio, o inserisca il segreto nella finestra.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Se la Sua azienda ha una propria autorità, scelga il suo file CA nella connessione. Altrimenti non continui: qualcuno potrebbe essere in ascolto.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Ha creato quest’area di lavoro</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Ha iniziato a esportare l’area di lavoro per un altro computer</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>Ha esportato l’area di lavoro per un altro computer</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>Ha portato qui l’area di lavoro da un altro computer</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Ha messo fine alla sincronizzazione qui, dato che l’area di lavoro si è spostata</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Ha ripreso a sincronizzare qui</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>Ha sbloccato l’area di lavoro</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Ha provato a sbloccare l’area di lavoro</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Ha iniziato a tenere un elenco degli accessi non riusciti</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Ha trovato incompleto l’elenco degli accessi non riusciti</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>Ha bloccato l’area di lavoro</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Ha creato un nuovo codice di recupero</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>Ha messo fine al codice di recupero, che un ex proprietario può avere</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Ha provato a cambiare la propria frase segreta senza conoscerla</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Ha cambiato la propria frase segreta</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>Ha impostato la frase segreta di qualcuno che l’aveva dimenticata</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Ha messo fine allo sblocco con il portachiavi</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Ha aggiunto una persona</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Ha rinominato una persona</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Ha dato un altro ruolo a una persona</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Ha rimosso una persona</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Ha trovato un cambio di persone o ruoli che nulla segnalava</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>Ha aggiunto il ruolo “%1”</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>Ha modificato il ruolo “%1”</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>Ha rimosso il ruolo “%1”</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>Ha collegato “%1”</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>Ha provato la connessione “%1”</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>Ha modificato la connessione “%1”</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>Ha rimosso la connessione “%1”</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Ha inviato un messaggio di prova a “%1”</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Ha trovato confermato il messaggio di prova a “%1”</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>Non ha trovato conferma di ciò che è stato inviato a “%1”</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>Ha aggiunto il percorso “%1”</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>Ha modificato il percorso “%1”</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>Ha rimosso il percorso “%1”</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Ha modificato ciò che i nuovi percorsi lasciano uscire</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Ha modificato i gruppi che non escono mai</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>Ha creato la chiave per ciò che esce con hash per “%1”</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Ha creato una nuova chiave per ciò che esce con hash per “%1”</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Ha creato un piano</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Ha trattenuto un piano per una decisione</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Ha approvato un piano</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Ha deciso di lasciare com’è ciò che un piano tratteneva</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Ha rifiutato un piano non più attuale</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Ha iniziato una sincronizzazione</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>Ha sincronizzato “%1”</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Ha concluso una sincronizzazione</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Ha sistemato una sincronizzazione che era stata interrotta</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Ha confermato messaggi di una sincronizzazione</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Ha annullato una sincronizzazione</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Ha deciso se due contatti sono la stessa persona</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Ha ritirato la decisione se due contatti sono la stessa persona</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Ha iniziato a esportare contatti in un file</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Ha esportato contatti in un file</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Ha iniziato a salvare un rapporto su dove è andato un contatto</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Ha salvato un rapporto su dove è andato un contatto</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Ha iniziato a cancellare un contatto ovunque</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Ha cancellato un contatto</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Ha lasciato tornare un contatto cancellato</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Ha verificato il registro di audit</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>Ha scaricato gli eventi di “%1”</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Ha iniziato a importare il registro di “%1”</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Ha importato il registro di “%1”</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Ha effettuato l’accesso a “%1”</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>Non è riuscito l’accesso a “%1”</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Ha dovuto fornire altro per accedere a “%1”</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>È parso sospetto a “%1” durante l’accesso</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Si è disconnesso da “%1”</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Ha lasciato vedere a un’app dati di “%1”</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Ha tolto a un’app l’accesso a “%1”</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Ha aggiunto un secondo fattore presso “%1”</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Ha rimosso un secondo fattore presso “%1”</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Ha modificato la password o il recupero presso “%1”</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Un account di “%1” è stato disattivato</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Ha modificato un’impostazione di sicurezza di “%1”</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>Ha amministrato “%1”</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Ha modificato dati presso “%1”</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Ha esportato dati da “%1”</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>È successo qualcosa presso “%1”</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Ha iniziato a esportare il registro di audit</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Ha esportato il registro di audit</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Ha iniziato a salvare il rapporto: %1</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Ha salvato il rapporto: %1</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Ha iniziato ad archiviare voci più vecchie</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Ha archiviato voci più vecchie</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Ha letto voci archiviate dal loro file</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Ha salvato una prova dal registro di audit</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Ha salvato un punto di controllo del registro di audit</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Ha firmato voci aggiunte dalla sessione di un revisore</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Ha continuato con un registro da un backup ripristinato</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Ha aggiunto un testimone del registro di audit</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Ha modificato un testimone del registro di audit</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Ha rimosso un testimone del registro di audit</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Ha comunicato a un testimone il punto di controllo più recente</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>Ha generato l’avviso “%1”</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>Ha riaperto l’avviso “%1”, che continuava</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>Ha preso in carico l’avviso “%1”</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>Ha chiuso l’avviso “%1”</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Ha aggiunto regole di avviso</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Ha rimosso regole di avviso</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>Ha attivato la regola di avviso “%1”</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>Ha disattivato la regola di avviso “%1”</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>Ha silenziato la regola di avviso “%1”</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Ha smesso di silenziare la regola di avviso “%1”</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>Non ha potuto informare un testimone</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Ha iniziato a salvare un rapporto sulla sicurezza</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Ha salvato un rapporto sulla sicurezza</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Ha iniziato a riesaminare la sicurezza</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>Ha riesaminato la sicurezza</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Ha eseguito controlli di sicurezza</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Ha garantito per ciò che non si può chiedere a un servizio</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Ha cercato nei file i segreti di quest’area di lavoro</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Ha messo fine a un accesso in un’emergenza</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Ha revocato tutto in un’emergenza</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Ha notato un salto dell’orologio di questo computer</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Si è visto rifiutare qualcosa che il ruolo non consente</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Questa voce non può essere letta: è danneggiata</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Ha modificato un’impostazione</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non informato</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Regola di avviso</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testimone</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Controlli di sicurezza</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confrontati</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimossi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Lasciati come sono</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Non annullabili</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Garantite</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Ore di intervallo</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Prima voce</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ultima voce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>Ha aggiunto un canale a cui si inviano avvisi</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Ha cambiato un canale di avvisi</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Ha rimosso un canale di avvisi</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Ha inviato un messaggio di prova a un canale di avvisi</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Ha rinunciato ad avvisare un canale</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Canale di avvisi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Non rimossi</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Rimozioni</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Volte che è uscito</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizzazioni</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superati</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>Non determinabili</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Risposte diverse da prima</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>File esaminati</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminati</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>Da terminare a mano</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Senza nulla da terminare</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunte</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviate</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Voci prima</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Voci dopo</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Ripristini finora</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Numero del tentativo</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Primo tentativo mancante</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Ultimo tentativo mancante</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondi</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Byte segnalati dal servizio</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Riesaminato fino alla voce</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Ha attivato lo sblocco con il portachiavi</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Ha chiesto l’approvazione di una seconda persona</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Ha approvato come seconda persona</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Ha rifiutato come seconda persona</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Ha ritirato una richiesta a una seconda persona</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Nessun percorso attivo la usa.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>L’accesso è già terminato.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>L’indirizzo è del tipo vecchio.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Si trova in un file dell’area di lavoro, sigillato: vale quanto la frase segreta.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Una frase segreta apre l’area di lavoro: la protezione vale quanto essa.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Nessuno lo ha ancora verificato.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>L’ultima verifica l’ha trovato errato.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>Non è il registro che hanno visto altri, o è danneggiato.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Nessuno l’ha ancora riesaminata.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Un arresto anomalo di questo programma scriverebbe la sua memoria.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>Non è attiva alcuna regola che possa segnalare qualcosa.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>Non c’è alcun testimone.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Solo una persona può gestire le connessioni.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>il portachiavi di questo computer</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>una variabile d’ambiente</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>un file sigillato dell’area di lavoro</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>una frase segreta</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, certificato di %2 fino al %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; un’autorità propria</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ultima volta</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Giorni fa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Amministratori</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Regole che sorvegliano</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Account sospesi</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Spazi di swap</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Segreti cercati</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservato in</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Aperto da</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Consentito per controlli e registri</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>È come dev’essere.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 di %2 non superano il controllo, e non tutti si sono potuti guardare.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 di %2 non superano il controllo.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>Non è come dev’essere.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>Serve un’autorizzazione in più: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>Dalle impostazioni di quest’area di lavoro</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Solo una persona può guardare lì</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>Leggendo il luogo stesso del segreto</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>Guardando i file dell’area di lavoro</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>Dall’ultimo esame di ogni pagina di entrambi i database</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>Chiedendo al sistema di questo programma</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>Chiedendo al sistema: /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>Dall’elenco firmato delle persone in keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>Guardando dove sono stati scritti contatti</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>Provando ogni regola con i suoi esempi</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>Dal registro di audit</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>Collegandosi a ogni server e leggendo il suo certificato</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>Cercando nei file su questo computer</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>Si doveva chiedere al servizio</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>Chiedendo al servizio: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non informato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, dal %2 al %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>L’unico guardato è come dev’essere.</numerusform>
            <numerusform>Tutti i %Ln guardati sono come devono essere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Nulla di nuovo</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nuovi: %1</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Un evento può comparire lì con un ritardo fino a %1 ore, ed è conservato per %2 giorni.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Un evento può comparire lì con un ritardo fino a %1 ore. Non è detto per quanto sia conservato; si chiede un anno.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>App autorizzate</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>Che cosa hanno fatto gli amministratori</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Modifiche alla directory</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Modifiche alla sicurezza</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Che cosa hanno fatto le persone</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>Nuovi: %1, e ce ne sono altri</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>Non compreso nel piano di questo account</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>Non conservato per questo tipo di account</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Lettura non riuscita</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Scarichi di nuovo per avere il resto.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 ha questo registro con %2. Gli altri registri vengono letti comunque.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>Serve “%1” su %2. Lo chieda lì a un amministratore, poi scarichi di nuovo.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 lo conserva per le organizzazioni.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Nessun registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>Una nuova voce, %1 che c’erano già.</numerusform>
            <numerusform>%Ln nuove voci, %1 che c’erano già.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>Una riga non indicava un evento o un’ora, ed è stata tralasciata.</numerusform>
            <numerusform>%Ln righe non indicavano un evento o un’ora, e sono state tralasciate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Salva un rapporto</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pagine da stampare (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Per programmi (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>In qualsiasi momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Un periodo</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizzazioni</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Che cosa può uscire</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Prove di webhook</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Stessa persona o no</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Esportazioni di contatti</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Rapporti e cancellazioni</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Sblocco e blocco</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Frasi segrete</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Sblocco con il portachiavi</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>L’elenco degli sblocchi non riusciti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una seconda persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Il registro stesso</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>I testimoni del registro</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Controlli di sicurezza</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Riesami della sicurezza</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Revoche di emergenza</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regole degli avvisi</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>L’orologio di questo computer</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Accessi ai servizi</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Secondi fattori presso i servizi</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Account presso i servizi</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>App presso i servizi</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Impostazioni di sicurezza e rapporti</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Amministrazione dei servizi</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Dati presso i servizi</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Altro presso i servizi</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Di %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Segnalato da %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Su %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>una sola cosa</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>In una sincronizzazione</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canali di avvisi</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Accessi, qui e ai servizi</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Nessun avviso</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una voce</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>Non sarebbe scattata nell’ultimo giorno.</numerusform>
            <numerusform>Non sarebbe scattata negli ultimi %Ln giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>Sarebbe scattata una volta negli ultimi %1 giorni.</numerusform>
            <numerusform>Sarebbe scattata %Ln volte negli ultimi %1 giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>Una voce non si è potuta confrontare con essa.</numerusform>
            <numerusform>%Ln voci non si sono potute confrontare con essa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln contato</numerusform>
            <numerusform>%Ln contati</numerusform>
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
        <translation>Un tentativo non riuscito di sbloccare questa app</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Qualcuno ha sbloccato questa app</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Qualcuno ha provato ciò che il suo ruolo non consente</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Persone o ruoli di questa app sono stati modificati</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Un accesso non riuscito presso un servizio</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Un accesso a un servizio</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Un secondo fattore è stato disattivato presso un servizio</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Un’app è stata autorizzata presso un servizio</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>I diritti di un amministratore sono cambiati presso un servizio</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Una sincronizzazione non è riuscita</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Una sincronizzazione attende una persona</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Sono stati rimossi contatti</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Sono stati creati contatti</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Sono stati esportati contatti, o ne è stato fatto un rapporto</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Sono stati modificati percorsi</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>È stato modificato ciò che può uscire sui nuovi percorsi</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Sono state modificate connessioni</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>La prova di un webhook non è riuscita</translation>
    </message>
    <message>
        <source>times</source>
        <translation>volte</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>Qualcosa non va, o non è sicuro? Scriva a %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Apri Impostazioni</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Rinnova</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Apri Connessioni</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Inserisci di nuovo</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Apri Criteri</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Apri Persone</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verifica il registro</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Apri le regole</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Riesamina ora</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Messaggi: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Inviato, non accettato</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confermato da %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confermato dalla via di ritorno</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Questo messaggio non è mai uscito.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Questo messaggio è uscito, e nessuno l’ha accettato.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapier ha accettato questo messaggio. Non si sa se lo Zap abbia fatto il suo lavoro.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 ha detto %2 che lo Zap ha fatto il suo lavoro.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>L’ultimo passaggio dello Zap ha indicato questo messaggio; la via di ritorno è stata letta %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Nessun webhook ha ancora una via di ritorno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confermato</numerusform>
            <numerusform>%Ln confermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accettato</numerusform>
            <numerusform>%Ln accettati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln inviato senza accettazione</numerusform>
            <numerusform>%Ln inviati senza accettazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non inviato</numerusform>
            <numerusform>%Ln non inviati</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Una via di ritorno è un file di testo, per esempio nel Suo Dropbox, in cui l’ultimo passaggio dello Zap annota ogni messaggio su cui ha lavorato. L’app lo legge, e sa che cosa è stato fatto.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>Un contatto di “%1” non è lì.</numerusform>
            <numerusform>%Ln contatti di “%1” non sono lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>È un file di un altro tipo rispetto a prima. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Ne scelga uno dello stesso tipo, o colleghi questo accanto all’altro.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>“%1” non è al nuovo indirizzo, e serve a un percorso. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Controlli l’indirizzo. Se è quello di un altro account, colleghi quello accanto a questo, e aggiunga i percorsi per esso.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>Quindi non è la stessa rubrica. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Controlli che sia stato spostato tutto. Se deve essere un’altra rubrica, la colleghi accanto a questa, e aggiunga i percorsi per essa.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Lì non è tutto come all’ultima lettura: %1. Non è stato ancora modificato nulla.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Controlli che sia stato spostato tutto, e che non sia una copia più vecchia. Se continua, tutto questo conta come modificato lì: la prossima sincronizzazione rimuove, modifica e aggiunge questi contatti altrove, secondo i Suoi percorsi e i loro limiti.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>È richiesta la Sua approvazione: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>La Sua approvazione è richiesta una volta. La prima: %1</numerusform>
            <numerusform>La Sua approvazione è richiesta %Ln volte. La prima: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>“%1” Le chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>Non è stato possibile raggiungere “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” richiede: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Un controllo di sicurezza non è superato: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>Un controllo di sicurezza non è superato. Il primo: “%1”.</numerusform>
            <numerusform>%Ln controlli di sicurezza non sono superati. Il primo: “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Ciò per cui %1 ha garantito termina il %2: “%3”.</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Un proprietario ha impostato la Sua frase segreta, e la conosce. Ne scelga una Sua.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiala</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Un piano attende la Sua decisione: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Un annullamento attende la Sua decisione: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Esaminalo</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Cominci collegando un account</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Nessun account è ancora collegato</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden legge i contatti da un luogo e li porta in un altro. Colleghi il primo dei due.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Un proprietario o un amministratore collega il primo.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Ora dica dove devono andare i contatti</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Non ci sono ancora percorsi</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Un percorso porta da una rubrica a un’altra, con regole per ciò che può uscire e ciò che può essere rimosso.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Un proprietario o un amministratore aggiunge il primo.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Aggiungi un percorso</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>Connessioni e sincronizzazioni sono per altri ruoli</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>Può guardare che cosa è successo, nel registro di audit.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Apri il registro di audit</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Un percorso richiede due rubriche</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Ne colleghi una da cui leggere i contatti e una in cui portarli.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Collega la seconda</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Tutto è pronto</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Prema Sincronizza ora: ciò che rispetta i limiti viene scritto subito, il resto attende la Sua decisione. Per guardare prima, apra Sincronizzazione e prema Prima l’anteprima.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Almeno 12 caratteri. Vanno bene quattro parole senza legame tra loro.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Troppo corta: almeno 12 caratteri.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Facile da indovinare. Aggiunga un’altra parola.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Discreta. Un’altra parola la rende robusta.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Robusta.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Può fare tutto, anche gestire persone e chiavi.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Collega account, imposta percorsi, decide sui piani trattenuti.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Fa clic su “Sincronizza ora” e vede i contatti. Non modifica impostazioni.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Legge il registro di audit. Non ha la chiave dei contatti.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Gestire persone, ruoli e chiavi</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Collegare e rimuovere account</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Vedere le connessioni</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Impostare percorsi, criteri e limiti</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Vedere i percorsi</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Sincronizzare entro i limiti</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Decidere sulle sincronizzazioni in attesa, approvare come seconda persona</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Annullare un’esecuzione</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Cercare e vedere i contatti</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Esportare e cancellare contatti, e farne rapporti</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Vedere la propria parte del registro</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Vedere ed esportare tutto il registro</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>Cambiare la propria frase segreta e le impostazioni</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>Il Suo ruolo</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>Il Suo ruolo (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 non lo consente, può farlo solo un proprietario.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 non consente di collegare o modificare account.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 non consente di vedere le connessioni.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 non consente di modificare percorsi e criteri.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 non consente di vedere percorsi e criteri.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 non consente di sincronizzare.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 non consente di decidere su ciò che attende.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 non consente di annullare un’esecuzione.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 non consente di vedere i contatti.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 non consente di esportare o cancellare contatti, né di farne rapporti.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 non consente di vedere il registro di audit.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 non consente di modificare le impostazioni.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Operatore di sincronizzazione</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisore</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 non consente di vedere gli avvisi, né ciò che hanno fatto gli altri.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; con ciò che rimuoverebbero gli altri percorsi, è più di quanto i limiti consentono.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; i limiti sono %2 e %3 %.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; il limite è %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; il limite è %2 %.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>In %1 non resterebbe nulla.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Una rubrica di questo percorso è arrivata vuota, anche se prima aveva contatti.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Tante rimozioni deve approvarle qualcun altro.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Questo percorso chiede prima di rimuovere. Da rimuovere: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservali</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Lascia tutto com’è</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Applica comunque</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Verrebbe modificato in %1 e in %2.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Verrebbe inviato a %1 come nuovo contatto.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Verrebbe aggiunto a %1.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>Le sue modifiche verrebbero inviate a %1.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Verrebbe modificato in %1.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>La sua rimozione verrebbe comunicata a %1.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Verrebbe rimosso da %1.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Non verrebbe scritto nulla.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>lo stesso indirizzo e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>lo stesso numero di telefono</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>lo stesso nome</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Una parte attende una seconda persona</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>Su quel percorso non è stato inviato nulla. Tutto il resto è stato fatto.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Interrotta prima della fine</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. Ciò che è stato scritto fino a quel momento è completo e annotato. La prossima sincronizzazione riprende da lì.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>Non tutto si è potuto sincronizzare</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. I motivi sono qui sotto; tutto il resto è stato fatto.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>I conti non tornano</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Apra l’esecuzione e la confronti con le Sue rubriche prima di sincronizzare di nuovo.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Una parte attende Lei</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. Nulla di ciò che attende è stato scritto.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Tutto è sincronizzato</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 di %Ln contatto verrebbero segnalati a %2 come rimossi</numerusform>
            <numerusform>%1 di %Ln contatti verrebbero segnalati a %2 come rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 di %Ln contatto verrebbero rimossi in %2</numerusform>
            <numerusform>%1 di %Ln contatti verrebbero rimossi in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>Un contatto verrebbe unito a un altro per la prima volta; il limite è il %1 % della rubrica.</numerusform>
            <numerusform>%Ln contatti verrebbero uniti ad altri per la prima volta; il limite è il %1 % della rubrica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Rimuovi %Ln</numerusform>
            <numerusform>Rimuovi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>costa un’attività Zapier</numerusform>
            <numerusform>costa %Ln attività Zapier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>Un contatto non si può annullare: ciò che è stato inviato o rimosso lì non si può restituire.</numerusform>
            <numerusform>%Ln contatti non si possono annullare: ciò che è stato inviato o rimosso lì non si può restituire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>Un contatto lasciato com’è ora, per modifiche fatte dopo l’esecuzione.</numerusform>
            <numerusform>%Ln contatti lasciati come sono ora, per modifiche fatte dopo l’esecuzione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Attende Lei oltre %Ln rimozione, o il %1 % di una rubrica</numerusform>
            <numerusform>Attende Lei oltre %Ln rimozioni, o il %1 % di una rubrica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>Un contatto non si è potuto sincronizzare</numerusform>
            <numerusform>%Ln contatti non si sono potuti sincronizzare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>Un contatto confrontato; non c’era nulla da scrivere.</numerusform>
            <numerusform>%Ln contatti confrontati; non c’era nulla da scrivere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. Un contatto confrontato, e i conti tornano.</numerusform>
            <numerusform>%1. %Ln contatti confrontati, e i conti tornano per ognuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. I motivi sono qui sotto; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullate</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Tutto di quell’esecuzione è stato annullato.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. Ciò che non si può restituire, o da allora è cambiato, è rimasto com’è.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Attende Lei oltre %Ln messaggio “rimosso”, o il %1 % dei contatti inviati</numerusform>
            <numerusform>Attende Lei oltre %Ln messaggi “rimosso”, o il %1 % dei contatti inviati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Punto di controllo</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Del registro non era ancora firmato nulla.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Questo è ciò che era il registro quando è stato creato questo rapporto: il suo nome, quante voci aveva, e il loro hash radice, firmato. Conservato su carta, mostra in seguito se qualcosa di precedente è stato modificato.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Collegamento a %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>Ricerca di che cosa è cambiato in %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Scaricamento di %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Salvataggio di %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Confronto di %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Pianificazione di %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Scrittura in %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>Annotazione di che cosa è successo in %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verifica di %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>Attesa, come chiede %1</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Accesso a %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>Ricerca di che cosa è cambiato</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>Scaricamento dei contatti</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>Salvataggio dei contatti</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>Confronto dei contatti</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Creazione del piano</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>Scrittura delle modifiche</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>Annotazione di che cosa è successo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>Attesa, come chiede il servizio</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>Accesso nel browser</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (restano %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 di %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>restano pochi secondi</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>resta circa un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>resta circa %Ln minuto</numerusform>
            <numerusform>restano circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>resta circa %Ln ora</numerusform>
            <numerusform>restano circa %Ln ore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
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
        <translation>Maiusc</translation>
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
        <translation>Invio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pag su</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pag giù</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copia indirizzo del co&amp;llegamento</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>voci da %1 a %2 in %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapporto di audit</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Area di lavoro %1. Creato da %2 il %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>Il trimestre non è finito: questo è ciò che il registro dice finora.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>Voci più vecchie sono archiviate in file sigillati. Ciò che dicono di questo trimestre qui non è contato: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>sincronizzazioni</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>contatti scritti</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>accessi non riusciti</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>voci del registro</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Settimana per settimana</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Sincronizzazioni nella settimana che comincia il</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Contatti scritti: nuovi, modificati o rimossi</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>Che cosa è stato sincronizzato</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>In questo trimestre non è stato sincronizzato nulla.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizzazioni</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimossi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Ci sono state più sincronizzazioni di quante ne conta questo rapporto: in queste tabelle e nelle barre ci sono solo le più recenti.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Chi l’ha fatto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullate</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Accessi non riusciti</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>Per quanto dice il registro, nessuno ha fallito un accesso.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ultima volta</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>Il registro non ha eventi di servizi collegati per questo trimestre: sono contati solo gli accessi a Contact Warden stesso.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>Il registro ha eventi di questo trimestre segnalati da: %1. Di altri servizi non dice nulla.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Nessuna regola ha trovato qualcosa da segnalare.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Che cos’altro è successo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>Il registro è ancora quello che era?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>da 1 a %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verificato il %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Nel registro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmate</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Garantite dall’esterno</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Hash radice:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Rapporto di audit, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>E un altro percorso.</numerusform>
            <numerusform>E altri %Ln percorsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>Una sincronizzazione non si è svolta come doveva. Il registro dice che cosa è stato.</numerusform>
            <numerusform>%Ln sincronizzazioni non si sono svolte come dovevano. Il registro dice di ognuna che cosa è stato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>E un’altra persona.</numerusform>
            <numerusform>E altre %Ln persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>E uno in più da altri.</numerusform>
            <numerusform>E %Ln in più da altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>E un’altra regola.</numerusform>
            <numerusform>E altre %Ln regole.</numerusform>
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
        <translation>Piani che hanno atteso una decisione</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Piani rifiutati</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Approvazioni di una seconda persona</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Rifiuti di una seconda persona</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Contatti cancellati su richiesta</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Esportazioni di contatti in un file</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Connessioni aggiunte</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Connessioni modificate</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Connessioni rimosse</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Percorsi aggiunti</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Percorsi modificati</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Percorsi rimossi</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Modifiche a ciò che può uscire, per nuovi percorsi o gruppi</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Persone aggiunte</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Persone che hanno ricevuto un altro ruolo</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Persone rimosse</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Modifiche ai ruoli</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Cambi di frase segreta senza conoscere la vecchia</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Rifiutato, perché il ruolo non lo consente</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Accessi che un servizio ha trovato sospetti</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>App autorizzate presso un servizio</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Secondi fattori rimossi presso un servizio</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Modifiche di amministratori presso un servizio</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Verifiche di questo registro</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Esportazioni di questo registro</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Archivi di questo registro, con voci tolte da esso</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Voci scritte senza la chiave di firma</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Testimoni di questo registro modificati</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Testimoni di questo registro tolti</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Testimoni che non si sono potuti informare</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Lacune nell’elenco degli sblocchi non riusciti</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Backup ripristinati, con perdita di una parte del registro</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Esportazioni dell’area di lavoro per un altro computer</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Salti dell’orologio di questo computer</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1º trimestre %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2º trimestre %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3º trimestre %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4º trimestre %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
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
        <translation>un contatto</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Dove è andato: %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Creato da %1 il %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>Che cosa non si può sapere</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Dove è andato un contatto</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Controlli aperti</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>Ognuno di questi è noto, e qualcuno se ne occupa?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>Nessuno li ha ancora chiusi. Sa che cosa erano?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>I %1 più recenti di %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>Quali connessioni e app sono arrivate? Servono ancora tutte?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>Chi è stato aggiunto, o può fare di più, qui o presso un servizio?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>Esce più di prima, e allo Zap serve?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>Chi ha portato fuori contatti o il registro, e sono ancora in giro?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Che cosa sorveglia</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>Qualcuno ha fatto vedere meno al registro, ai suoi testimoni o agli avvisi?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>I %1 più recenti di %2. Il registro di audit li ha tutti.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>presso %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Accessi non riusciti</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Una frase segreta errata capita. Erano proprio queste persone?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>L’ultima volta %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Una volta, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>I %1 nomi più frequenti su %2. Il registro di audit li ha tutti.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>Il primo riesame: tutto ciò che dice il registro.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>Che cosa è successo dall’ultimo riesame della sicurezza, %1.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Erano troppi da contare: di ogni tipo sono i 10.000 più recenti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>Una volta, %1</numerusform>
            <numerusform>%Ln volte, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 Di ciò, una voce si trova in archivi e non è mostrata.</numerusform>
            <numerusform>%1 Di ciò, %Ln voci si trovano in archivi e non sono mostrate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>Il suo indirizzo qui è dimenticato. Accetta ancora ciò che gli si invia: ne crei lì uno nuovo.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>La sua password qui è dimenticata. La cambi nella casella di posta.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>Il suo indirizzo qui è dimenticato. Accetta ancora ciò che gli si invia: crei un nuovo webhook nello Zap.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>La sua password qui è dimenticata. La cambi sul server.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>L’accesso qui è dimenticato. Vi metta fine anche presso %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>L’indirizzo del webhook qui è dimenticato. Dopo ne crea uno nuovo nello Zap.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>La password qui è dimenticata. Dopo la cambia sul server.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>L’accesso termina presso %1, e qui è dimenticato.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>L’accesso qui è dimenticato. Dopo vi mette fine presso %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>La chiave qui è dimenticata. Dopo la elimina presso %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Terminato presso %1, e dimenticato qui.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>Non restava nulla a cui mettere fine.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Qui non restava nulla. Se nessuno vi ha ancora messo fine lì, lo faccia.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Non terminato: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>La variabile d’ambiente %1 ha ancora il segreto.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>Non tutto si è potuto revocare</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Qui è tutto dimenticato</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>È tutto revocato</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>“%1” Le chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>I suoi percorsi attendono fino ad allora.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” richiede: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>Il percorso che scrive lì attende che sia consentito.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Consenti</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>Ultima sincronizzazione</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Ultima esecuzione: un annullamento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, di %2: %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>Quest’area di lavoro</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Rapporto sulla sicurezza</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Area di lavoro %1. Creato da %2 il %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Nessuno ha ancora controllato.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Ultimo controllo il %1. Una risposta non più attuale da allora conta come non determinabile.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Nessuno ha ancora fatto gli altri controlli.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>non superati</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>non determinabile</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>attestato</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>superati</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Che cosa fare per prima cosa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Così che</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 garantisce, fino al %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, il %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Per che cosa garantiscono le persone</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Nulla di ciò che è stato chiesto dice questo. È la parola di una persona, che termina da sola, e non è stata verificata.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Rapporto sulla sicurezza, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E uno in più.</numerusform>
            <numerusform>E %Ln in più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln non superato</numerusform>
            <numerusform>%Ln non superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln non determinabile</numerusform>
            <numerusform>%Ln non determinabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln attestato</numerusform>
            <numerusform>%Ln attestati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln superato</numerusform>
            <numerusform>%Ln superati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nulla richiede la Sua attenzione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>Una cosa richiede la Sua attenzione</numerusform>
            <numerusform>%Ln cose richiedono la Sua attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Nessuno ha ancora controllato.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Ultimo controllo %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Nessuno ha ancora fatto gli altri controlli.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Apra console.cloud.google.com. Scelga un progetto in alto, o ne crei uno con “%1”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>In “%1”, “%2”, cerchi “%3” e faccia clic su “%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>In “%1”, faccia clic su “%2”. Scelga “%3” per Google Workspace, altrimenti “%4”.</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Solo per “External”: in “%1”, “%2”, trovi “%3” e aggiunga se stesso con “%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>In “%1”, “%2”, faccia clic su “%3”. In “%4” scelga “%5”.</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Copi il suo “%1” e il suo “%2” nei campi qui sotto.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Apra entra.microsoft.com. In “%1”, faccia clic su “%2”.</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>In “%1”, aggiunga la piattaforma “%2” con l’indirizzo di reindirizzamento qui sotto.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>In “%1”, faccia clic su “%2”. Scelga “%3”, poi “%4”, e selezioni questi: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>In “%1”, copi “%2” nel campo qui sotto. Non c’è alcun segreto.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Apra app.hubspot.com. Vada a “%1”, “%2”, “%3” e faccia clic su “%4”.</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Dia un nome alla chiave. Faccia clic su “%1”, selezioni esattamente questi: %2. Poi faccia clic su “%3”.</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Faccia clic su “%1” e copi la chiave nel campo qui sotto.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Crei un’app con gli strumenti per sviluppatori di HubSpot (“hs project create”).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Inserisca l’indirizzo di reindirizzamento qui sotto in “redirectUrls”.</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Le faccia richiedere questi ambiti: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Copi il suo ID client e il suo segreto client nei campi qui sotto.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Apra zapier.com e crei uno Zap. Faccia clic su “%1” e scelga “%2”.</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>In “%1” scelga “%2”, e faccia clic su “%3”.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Copi nel campo qui sotto l’indirizzo che Zapier mostra. Comincia con %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Un disegno della pagina su %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>Nel suo menu è aperto: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>Nella pagina: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>Il numero %1 è su “%2”.</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Compili “%1”. In “%2” scelga “%3”, e faccia clic su “%4”.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>Ultimo messaggio non riuscito</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Dica dove devono andare i contatti</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Un percorso porta da una rubrica a un’altra, con regole per ciò che può uscire e ciò che può essere rimosso.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Aggiungi un percorso</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Guardare il primo piano e applicarlo</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostra il piano</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Controllare quanto sono sicuri i Suoi account</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Secondi fattori, amministratori e diritti che non servono a nessuno: prema Controlla ora in quella pagina e veda che cosa correggere per prima cosa.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Apri Sicurezza</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Nominare un testimone del registro di audit</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Aggiungi un testimone</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Avere un codice di recupero</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Apre l&apos;area di lavoro quando la frase segreta o il portachiavi sono persi. Senza, i dati sono persi con loro.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Apri Persone</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Collegare due luoghi</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden legge i contatti da un luogo e li porta in un altro: un account, un file di contatti o uno Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Collega il secondo</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>Collega il primo</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Un piano nomina tutti quelli che sarebbero nuovi, cambiati o rimossi, e ciò che uscirebbe. Non si scrive nulla finché non preme Applica. Un’esecuzione si può annullare per quanto l’altra parte lo permette.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Una cartella, una casella o un webhook viene a sapere fin dove è arrivato il registro, così nessuno può riscriverlo senza essere scoperto.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>La frase segreta è stata errata troppe volte di seguito.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attenda %1, poi riprovi.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Per accedere lì serve un ID client e, per alcuni servizi, il suo segreto client.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Li inserisca.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>Non è stata indicata alcuna chiave di servizio.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Ne incolli una, o indichi la variabile d’ambiente che la contiene.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Ciò con cui questa connessione accede non è su questo computer.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Acceda di nuovo.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>L’account ha effettuato l’accesso, ma senza un’autorizzazione necessaria: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Acceda di nuovo, e lasci selezionate tutte le caselle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>Nel frattempo ci sono state modifiche a %1, quindi nulla di questo è stato conservato.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Guardi com’è adesso la connessione, poi riprovi.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>Il %1 nulla era non superato, e nemmeno oggi.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Non superati oggi: %1, quanti il %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Non superati oggi: %1. Il %2: %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>È disponibile la versione %1 di Contact Warden (%2).</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>È contrassegnata come urgente: la installi presto, come ha installato questa.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>La installi quando preferisce, come ha installato questa.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Nessuna risposta: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>Non c’è una versione più recente di questa, la %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Ultima richiesta: %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>Contatta solo i servizi che Lei collega, i luoghi che Lei indica per testimoni e avvisi, e %1 se Lei consente di chiedere se ci sono nuove versioni.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>Voce %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Voci da %1 a %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1: modifica. Non è ciò che è stato firmato quando è stato scritto.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: rimozione dal mezzo del registro.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: spostamento in un altro ordine.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: taglio alla fine del registro.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: mancanza, perché questa è una copia più vecchia del registro. Se Lei ha ripristinato un backup, il motivo è questo.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: un registro diverso da quello per cui è stato garantito.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: nessuno ha firmato, o nessuno fuori da quest’area di lavoro garantisce ancora.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>Il registro è integro</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>Non è stato modificato nulla, ma non tutto è garantito</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>Manca la fine del registro</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>Ciò che c’è qui è autentico, ma quest’area di lavoro ha scritto più di questo, quindi non sincronizza. Se la cartella è stata ripristinata da un backup, il motivo è questo: deve confermarlo il proprietario dell’area di lavoro. Se nessuno l’ha fatto, qualcuno può aver messo qui una copia più vecchia per nascondere qualcosa: conservi una copia della cartella com’è, e scopra chi può scrivervi.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>Il registro è stato manomesso o danneggiato</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Conservi una copia della cartella dell’area di lavoro com’è, e non sincronizzi finché non sa il perché.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>Le voci da 1 a %1 sono archiviate: il registro prova il loro file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>Un altro riscontro.</numerusform>
            <numerusform>Altri %Ln riscontri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>L’unica voce è ciò che è stato firmato, e il punto di controllo più recente fuori dal registro la garantisce.</numerusform>
            <numerusform>Tutte le %Ln voci sono ciò che è stato firmato, nel loro ordine, e il punto di controllo più recente fuori dal registro le garantisce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>L’unica voce è ciò che è stato firmato. Un punto di controllo fuori dal registro garantisce le prime %1; quelle successive hanno solo la firma del registro stesso.</numerusform>
            <numerusform>Tutte le %Ln voci sono ciò che è stato firmato, nel loro ordine. Un punto di controllo fuori dal registro garantisce le prime %1; quelle successive hanno solo la firma del registro stesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>Qui manca una voce che quest’area di lavoro ha scritto.</numerusform>
            <numerusform>Qui mancano %Ln voci che quest’area di lavoro ha scritto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Prima, al posto di questo c’era un altro registro di una voce.</numerusform>
            <numerusform>Prima, al posto di questo c’era un altro registro di %Ln voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: nessuno ha ancora firmato.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: con firma, ma nessuno fuori da quest’area di lavoro garantisce ancora.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>L’unica voce è come è stata firmata.</numerusform>
            <numerusform>Tutte le %Ln voci sono come sono state firmate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>L’unica voce è coerente; voci firmate: %1.</numerusform>
            <numerusform>Tutte le %Ln voci sono coerenti tra loro, e le prime %1 sono come sono state firmate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Nessuno all’esterno può ancora confermarlo: aggiunga un testimone, a cui da quel momento si comunica lo stato del registro.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Un punto di controllo fuori dal registro garantisce le prime %1.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Chi ha l’intera cartella potrebbe aver aggiunto qualcosa al registro, o averne messo qui uno più vecchio o un altro. Confronti con un punto di controllo che ha salvato altrove.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Nessuna area di lavoro è aperta.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Cartella %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>E-mail a %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>ogni settimana</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>ogni ora</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · non ancora informato</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>ogni giorno</numerusform>
            <numerusform>ogni %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>ogni ora</numerusform>
            <numerusform>ogni %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · informato %2, di %Ln voce</numerusform>
            <numerusform>%1 · informato %2, di %Ln voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>soprannome</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>title</source>
        <translation>qualifica</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>compleanno</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>anniversario</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sito web</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messaggistica</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>persone collegate</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>campi propri</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Così com’è</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascherato</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Con hash</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>Da quel momento ogni hash in questa destinazione sarà un altro, su ogni percorso che vi porta: ciò che li riceve non può collegare ciò che ha con ciò che arriva. Ogni contatto inviato viene inviato ancora una volta. La chiave di prima sparisce per sempre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Lasciato com’è</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Entrambe le parti hanno modificato lo stesso valore. Scelga qual è quello giusto.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>È stato rimosso da una parte e modificato dall’altra.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Più contatti potrebbero essere la stessa persona.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Questo percorso chiede prima di rimuovere qualcosa.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>Non è più nell’origine. Questo percorso non rimuove mai nulla.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>È stato rimosso nella destinazione e lì resta rimosso.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>Resta rimosso nell’origine, e resta com’è nella destinazione.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Non è più nei gruppi di questo percorso.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>È in un gruppo che non può mai uscire.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>È in un gruppo che non può mai uscire. È uscito prima, e ciò che è nella destinazione resta com’è.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Nessuno dei suoi campi può uscire su questo percorso.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Questa persona è stata cancellata di proposito, e non torna senza che si chieda.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>È un elenco o un gruppo, non un contatto.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>La destinazione non può farlo.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Un altro percorso scrive lo stesso contatto in questo piano. Segue alla prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>Ha deciso di lasciarlo com’è. Si chiede di nuovo quando cambia da una delle due parti, o quando cambiano le regole del percorso.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Qualcuno l’ha modificato dopo l’esecuzione, quindi non viene annullato.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>Il servizio non può restituirlo.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Verrebbero rimossi più contatti di quanti il limite consente.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Verrebbe rimossa una quota della rubrica più grande di quanto il limite consente.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>La rubrica dopo sarebbe vuota.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Un numero insolito di contatti verrebbe unito ad altri per la prima volta.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Verrebbero rimossi più contatti di quanti una persona sola può decidere.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Non rimuovere mai</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Rimuovi ciò che questo percorso ha portato</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Mantieni una copia esatta</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Un contatto che non è più nell’origine resta nella destinazione.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Un contatto che questo percorso aveva sincronizzato e che non è più nell’origine viene rimosso nella destinazione, entro i limiti.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>Ciò che non è nell’origine viene rimosso nella destinazione, anche i contatti aggiunti lì.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Ogni rimozione attende che una persona approvi.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>Vince l’origine</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>Vince la destinazione</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Vince la modifica più recente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Attende Lei</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Inviato, esito non noto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegata</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provata</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>Ci sono voci che non sono ciò che è stato firmato.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>Mancano voci nel mezzo.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>Ci sono voci che hanno cambiato posto.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Manca la fine del registro.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>Questa è una copia più vecchia del registro.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>Questo è un registro diverso da quello visto prima.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Nessuno fuori dai file di questo computer garantisce per queste voci.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Server CardDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Webhook di Zapier</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Contacts</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Guardi nel registro di audit che cosa è successo.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>Contatta solo i servizi che Lei collega e i luoghi che Lei indica per testimoni e avvisi.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Sincronizza i contatti e prova che cosa è successo.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>La cartella dell’area di lavoro.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Apri un’area di lavoro usa e getta con contatti inventati.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Parla questa lingua, con il suo codice: it.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Tenere tutto in questa cartella, e nulla altrove su questo computer.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Salva un file per l&apos;assistenza…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Versioni, dimensioni, numeri e stati, per chi La aiuta. Non contiene nomi, indirizzi né contatti.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Salva un file per l&apos;assistenza</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Lo guardi prima di consegnarlo: è testo semplice.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Chiave dal %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Indirizzo dal %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Password dal %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Accesso effettuato il %1. Quell’accesso è terminato.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Accesso dal %1, sarebbe dovuto terminare il %2</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Accesso dal %1, dura fino al %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Accesso dal %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Può: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Un percorso richiede: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Attende che sia consentito.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Attende che sia consentito. La lettura continua.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>L’accesso sarebbe dovuto terminare il %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>L’accesso termina il %1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Acceda di nuovo, così le sincronizzazioni non si fermano.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Acceda di nuovo prima di allora e le sincronizzazioni continueranno.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Questo indirizzo ha %Ln giorno.</numerusform>
            <numerusform>Questo indirizzo ha %Ln giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Questa chiave ha %Ln giorno.</numerusform>
            <numerusform>Questa chiave ha %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Chi l’ha conosciuto può ancora usarlo. Crei ogni tanto un nuovo trigger in Zapier.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Chi l’ha conosciuta può ancora usarla. Crei ogni tanto una nuova chiave presso il servizio.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln accesso</numerusform>
            <numerusform>%Ln accessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscito</numerusform>
            <numerusform>%Ln non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Gli ultimi %1 giorni</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Contatti scritti, per giorno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>Al massimo %1 in un giorno, il %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Contatti scritti</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Accessi, per giorno</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Giorno per giorno</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Accessi non riusciti</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Aggiungi regole</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>Le regole sono regole Sigma. Ciò che non viene compreso è rifiutato, con la riga e il motivo; le altre regole del file vengono accettate. In quest’area di lavoro se ne conserva una copia cifrata.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>File di regole</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Regole Sigma (*.yml *.yaml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>I loro esempi</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Facoltativo. Voci che devono trovare e che non devono trovare.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Esempi (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Scegli: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>Nessuna delle sue regole può essere accettata.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Avviso scelto</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Scelga un avviso per vedere di che cosa si tratta.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>È stato generato mentre la sua regola era silenziata.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>Preso in carico da %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Chiuso da %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Da allora è continuato, ed è di nuovo aperto.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>Non si sincronizza nulla finché questo avviso non è chiuso.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>La sua regola trattiene tutte le esecuzioni. Scopra prima che cosa è successo.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Apri Sincronizzazione</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>Mostra la sua regola</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Non è stato possibile aprire alcun browser.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Prendi in carico</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Dice agli altri che se ne sta occupando Lei.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Chiudi…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Che cosa l’ha generato</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>È innocuo se</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>Le sue voci nel registro</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostra nel registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>Una voce si trova in un archivio, o non può essere letta.</numerusform>
            <numerusform>%Ln voci si trovano in un archivio, o non possono essere lette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>Un avviso è scelto</numerusform>
            <numerusform>%Ln avvisi sono scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Ne scelga uno per vedere di che cosa si tratta.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>Prendi in carico %Ln avviso</numerusform>
            <numerusform>Prendi in carico %Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>Chiudi %Ln avviso…</numerusform>
            <numerusform>Chiudi %Ln avvisi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>Silenzia la sua regola…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>Silenzia %Ln regola…</numerusform>
            <numerusform>Silenzia %Ln regole…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Smetti di silenziare</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Smetti di silenziare %Ln regola</numerusform>
            <numerusform>Smetti di silenziare %Ln regole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
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
        <translation>Avviso</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generato</translation>
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
        <translation>Contact Warden, avvisi aperti: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Livello: %1. Apra la pagina Avvisi.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nuova regola…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Aggiungi un canale…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>In attesa di una seconda persona</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>L’ha chiesto Lei %1. Deve rispondere qualcun altro.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Chiesto %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritira la richiesta</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 È stato %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Voci da %1 a %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>Archivia…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1: archiviate in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1: archiviate in un file, %2.</numerusform>
            <numerusform>%1: archiviate in %Ln file; il più recente è %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1: più vecchie di quanto le voci devono restare qui; si possono archiviare.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>Archiviazione delle voci più vecchie</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1: archiviate.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Conservi %1: ora nient’altro ha queste voci.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Per sempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mese</numerusform>
            <numerusform>%Ln mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln anno</numerusform>
            <numerusform>%Ln anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Archivia le voci più vecchie</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Passano in un file sigillato, 1.024 alla volta, e lasciano questo elenco. Il registro prova ancora che cosa dicevano. Nient’altro le ha: conservi il file, e una sua copia.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Voci scritte prima del</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>Le voci restano nel registro</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>Quelle degli ultimi 90 giorni, o che devono restare più a lungo, può archiviarle solo un proprietario.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>Ciò che è più vecchio è segnalato sotto l’elenco. Nulla si archivia da solo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>registro-di-audit-prima-del-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Dove deve stare l’archivio</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Archivi (*.archive);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Garantisci</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Garantisci per un controllo</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Nulla di ciò che è stato chiesto dice se è così. Guardi di persona, poi lo dica a Suo nome, %1. Viene mostrato come attestato e non come superato, e il registro conserva chi ha garantito.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Che cosa ha visto</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Una nota, un file che lo mostra, o entrambi.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>Poi viene chiesto di nuovo. Vale al massimo un anno.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>File che lo mostra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Scegli ciò che lo mostra</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>In quest’area di lavoro se ne conserva una copia cifrata, fino a 5 MiB.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Segnalato da</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Ancora nessuna vista conservata</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserva questa vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Rimuovi una vista</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>Che cosa è successo in quest’area di lavoro. Le voci sono firmate e non possono essere modificate senza lasciare traccia.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Scarica gli eventi di accesso</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Porta in questo registro ciò che Google, Microsoft e HubSpot segnalano su accessi e amministratori.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>Rapporto trimestrale…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>Il registro come file…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Voci più vecchie in un archivio…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Un punto di controllo da conservare altrove…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Verifica del registro</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>Si continua con questo registro</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Le sincronizzazioni possono riprendere.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Lo dice una voce a Suo nome.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Scegli un punto di controllo salvato</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Salva un punto di controllo</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto-di-controllo</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>Punto di controllo salvato come %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Lo conservi lontano da questo computer: su una chiavetta USB, o come e-mail a qualcuno. Non contiene contatti né segreti.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Esportazione del registro</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>Una voce esportata.</numerusform>
            <numerusform>%Ln voci esportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparazione del rapporto</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>Il rapporto sul %1 è salvato.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Di solito vuoto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Scegli il file CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>Quante volte sarebbe scattata?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>Confronto con il registro</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Avvisi per giorno</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>Le volte più recenti</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Server o indirizzo e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorità di certificazione privata</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Solo se la Sua azienda firma i propri certificati: il suo file CA (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un altro server</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Dove sono i contatti</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Indirizzo del webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chiave di firma</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Aggiungi il canale</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Aggiungi un canale</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Modifica un canale</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Solo qui: non viene inviato e non è nel registro.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>Da quale livello</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>Che cosa si invia: il titolo della regola, il livello, i numeri, gli orari e che cosa fare. Nessun contatto, nessuna persona e nessun indirizzo.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>È conservato come un segreto, quindi non viene più mostrato.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Può restare vuota. 16 caratteri o più, che anche il destinatario conosce, per distinguere i nostri messaggi da altri.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Invio di un messaggio di prova…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>È stato accettato. Veda se è arrivato.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Tutti gli avvisi</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Gli avvisi critici</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Avvisi di livello %1 e superiore</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>In attesa: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Altro per %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Mostra notifiche su questo computer</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Finché l&apos;area di lavoro è aperta: per ogni nuovo avviso, e quanti sono aperti tra le icone del sistema, dove il sistema ha posto per questo.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Gli avvisi sono mostrati qui e non sono ancora inviati da nessuna parte.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Un messaggio di prova è stato accettato. Veda se è arrivato.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>D&apos;ora in poi gli avvisi sono inviati lì.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Lì non viene più inviato nulla.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Rimuovi un canale</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>Rimuovere il canale “%1”?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>Ciò che lo attende non viene inviato, e il suo segreto è dimenticato. Gli avvisi restano dove sono.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>Il canale è rimosso.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Aggiunga un canale, perché lo sappia chi non è davanti a questa finestra: una casella, Slack, Zapier o un webhook proprio. Gli avvisi vengono inviati mentre un’area di lavoro è sbloccata qui, e dalla riga di comando.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Controllo scelto</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Scelga un controllo per vedere che cosa è stato trovato.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>I primi %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Apri la pagina su %1</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>Garantisci di nuovo…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Garantisci…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Come si sa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Fine validità</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Risposte finora</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
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
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Un’“app desktop” lo conosce da sé. Qualsiasi altro client deve indicare esattamente questo.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>Da registrare presso il servizio, esattamente così.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copia l’indirizzo di reindirizzamento</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Indirizzo di reindirizzamento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>È conservata come una password.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Se la console ne mostra uno. È conservato come una password.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Chiudi l’avviso</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Chiudi un avviso</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>Il registro conserva che l’ha chiuso Lei, %1. Se continua, si apre di nuovo.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Allora le sincronizzazioni potranno riprendere.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Che cos’era</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Per chi la leggerà in seguito. La nota non è nel registro.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>Chiudi %Ln avviso</numerusform>
            <numerusform>Chiudi %Ln avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Chiudi più avvisi</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>Il registro conserva per ciascuno che l’ha chiuso Lei, %1. Ciò che continua si apre di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>Un avviso non è stato chiuso.</numerusform>
            <numerusform>%Ln avvisi non sono stati chiusi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Modificare anche i contatti lì</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>La schermata per il consenso dell’app è in fase di test</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Di solito vuoto</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Usa un nostro client</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>Altrimenti ora si chiede solo la lettura, e la scrittura quando serve a un percorso.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Allora ogni accesso termina dopo 7 giorni.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>Il suo dominio o ID tenant, se possono accedere solo i suoi account.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Colonne non note</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Dica che cosa significano, o le conservi come sono: in nessun caso si perde qualcosa.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significato della colonna %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conserva com’è</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Cambia le larghezze</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>In questa pagina non c’è alcun elenco.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Cerca qualsiasi cosa</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Che cosa cerca?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Un comando, una pagina, un&apos;impostazione, una connessione…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nulla si chiama così.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trovati: %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>“%1” è collegato.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Un percorso richiede due rubriche: una da cui leggere i contatti e una in cui portarli.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Ora dica dove devono andare i contatti.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Collega la seconda</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Aggiungi un percorso</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier ha accettato il messaggio di prova.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Guardi nella cronologia dello Zap se è stato eseguito: il webhook non lo dice.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Collega un’altra</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Indirizzo del webhook</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Dal trigger dello Zap. Da ora in poi i messaggi vanno lì.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Inserisci l’indirizzo</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Chiave di servizio</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Nuova chiave di servizio</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>Dello stesso account. Non cambia altro.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambia la chiave</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Nuova password (o password per le app)</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Per lo stesso account. Non cambia altro.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente di prova</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Controllata %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Sostituisci l’indirizzo…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Rimuovi “%1”</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Aggiungi una via di ritorno…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>Cambia la via di ritorno…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Cerca conferme</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>Come la chiama Lei. Elenchi, percorsi e registro di audit riportano questo nome.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Prova e salva</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Consenti %1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Cambia comunque</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>L’ultimo messaggio, %1, non è riuscito.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Cambia il luogo…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Cambia l’indirizzo…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Rinomina “%1”</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>Che cosa desidera collegare?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Aggiungi la connessione</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>L’accesso avviene prima che sia salvato qualcosa.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>Viene provato prima che sia salvato qualcosa.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Prova in corso</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>Sarà aggiunto al termine della sincronizzazione in corso</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>Aggiunta in corso</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Consenti %1</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>Questo account non è ancora collegato.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Lo colleghi o annulli, poi passi al prossimo.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>Prova in corso</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Invio di un messaggio di prova</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapier ha accettato il messaggio di prova. Guardi nella cronologia dello Zap, o nella sua via di ritorno, se è stato eseguito: il webhook da solo non lo dice.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>Lettura della via di ritorno</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>Da ora in poi i messaggi restano “accettati”.</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>Salvato. Invii un messaggio di prova, lasci eseguire lo Zap, poi cerchi le conferme.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Accesso effettuato.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Rimozione in corso</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>“%1” è stato rimosso qui.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>Gli account, i file e i webhook da cui vengono i contatti e a cui vanno.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Nessun account è ancora collegato</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Colleghi una rubrica da cui leggere. Poi colleghi il luogo in cui i suoi contatti devono andare.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>La chiave deve avere il permesso di leggere il registro.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Selezioni “%1” per la chiave presso il servizio. Una chiave ricreata va nel campo qui sotto; poi scarichi di nuovo gli eventi.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Il nuovo indirizzo è in uso, e il vecchio qui è dimenticato. Disattivi il vecchio Zap in Zapier. Dove una seconda persona deve approvare un nuovo luogo, i percorsi lo attendono.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Ora si chiama “%1”.</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>Prova del nuovo luogo in corso</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Ora si usa dal nuovo luogo. Contatti e percorsi continuano come prima. Dove una seconda persona deve approvare un nuovo luogo, i percorsi lo attendono.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Ora si usa dal nuovo luogo. Ciò che lì è diverso conta come modificato: la prossima sincronizzazione lo riporta nelle altre rubriche. Dove una seconda persona deve approvare un nuovo luogo, i percorsi lo attendono.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contatto scelto</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Scelga un contatto per vedere che cosa ha ogni rubrica e che cosa hanno modificato le sincronizzazioni.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, modificato lì %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Chi è chi</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Deciso da %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>Sono di nuovo due contatti, ognuno com’è ora, finché Lei non decide di nuovo.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Tutto su questo contatto nel registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Nessuna sincronizzazione ha ancora scritto questo contatto.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, di %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>Mostra l’esecuzione: %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Si chiede di nuovo se sono la stessa persona.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Rubriche</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>Ciò che l’ultima sincronizzazione ha letto dalle Sue rubriche.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Cerca nomi, organizzazioni, e-mail e telefoni</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Non ci sono ancora contatti</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nessuno corrisponde</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Cerchi una parte del nome, dell’organizzazione, dell’indirizzo e-mail o del numero di telefono.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Apri Sincronizzazione</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Contatto scelto</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Il rapporto è salvato.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>Contatti che sono più di una volta in una rubrica. Nulla viene unito prima che Lei lo dica.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Si chiede di nuovo.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Colleghi due rubriche, aggiunga un percorso, poi sincronizzi. I contatti compaiono qui appena sono stati letti.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>Nuovi percorsi: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>Che cosa può uscire su un nuovo percorso</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>I percorsi esistenti restano come sono.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Scelga almeno un campo.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>Non inviare nulla</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Invia un messaggio “rimosso”</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>Allo Zap non si comunica che un contatto non è più nell’origine.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>Allo Zap si comunica che un contatto non è più nell’origine, se era stato inviato prima, entro i limiti.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Ogni messaggio “rimosso” attende che una persona approvi.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>Tra l’elenco e i dettagli</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>Gruppo scelto</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Contatti affiancati</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unisci…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Non sono duplicati</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>I loro nomi non hanno nulla in comune.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Forse più persone condividono un indirizzo o un numero. Guardi con attenzione prima di unire.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>Altri contatti fanno parte di questo gruppo.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Compaiono quando questi sono sistemati.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 non ha posto per tutti i valori (%2). Ne tralasci alcuni.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>Ciò che viene rimosso da %1 non si può restituire.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Contatti affiancati</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Unisci %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unito</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>uguali</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Lasciato com’è</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Viene rimosso</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
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
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Nessuno è due volte in una rubrica</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>I contatti con lo stesso indirizzo e-mail, lo stesso numero di telefono, o lo stesso nome e la stessa organizzazione compaiono qui dopo una sincronizzazione.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Unisci contatti</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Unire questo %Ln contatto in uno solo?</numerusform>
            <numerusform>Unire questi %Ln contatti in uno solo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Unione dei contatti</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>I contatti sono uniti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla questa azione</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>Uno dei contatti è cambiato da quando Lei l’ha guardato.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>Non è stato unito nulla. Guardi com’è adesso, poi unisca di nuovo.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Apri Sincronizzazione</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Annullamento dell’unione</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>I contatti sono com’erano.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>Non tutto si è potuto riprendere.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>I contatti restano separati</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Non vengono più proposti insieme.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>I contatti vengono proposti di nuovo</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>Le frecce spostano il bordo. Tab porta al successivo. Invio lo lascia così, Esc lo rimette com’era.</translation>
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
        <translation>Dove è andato questo contatto</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Nessuna sincronizzazione ha ancora inviato questo contatto da qualche parte.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Ogni volta</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>Il rapporto le contiene tutte.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Cancella ovunque…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>Cancellare %1 ovunque?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Cancella un contatto</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>Ricerca di dove si trova il contatto</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Cancella comunque</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>In quest’area di lavoro</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Dimentica il contatto: le sue copie, la sua cronologia e ciò che servirebbe per un annullamento. Ricorda un’impronta irriconoscibile, così che una sincronizzazione non riporti il contatto, e l’elenco di che cosa è stato inviato e quando. Non si può annullare.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>Dimenticalo qui e lascialo lì</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sarà rimosso</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Rimuovi da %1</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Nulla: nessuna rubrica in cui si può scrivere ha questo contatto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: questa rubrica è di sola lettura. Il contatto resta lì e non si sincronizza più.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: ciò che è stato inviato non si può richiamare. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>Non si può rimuovere</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Cancellazione del contatto</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>Non è stato possibile rimuoverlo da %1.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Qui non è ancora dimenticato nulla, così Lei può riprovare.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1: contatto cancellato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Quest’area di lavoro ha dimenticato il contatto.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>È ancora in %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: fino a questa data (%3) era %2. Lì possono esserci ancora copie del contatto.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Era conservato, e non c’è più: qualcuno l’ha tolto dal registro.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>Non è stato conservato: era troppo lungo.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Voce scelta</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Scelga una voce per vederla tutta.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Segnalato da</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Mostra la sincronizzazione</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Tutta questa sincronizzazione</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Mostra il contatto</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Mostra l’avviso</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Tutto su questo contatto</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Tutto in proposito</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Tutto di questa persona</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Com’è firmata</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Come l’ha segnalata il servizio</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Non si può più leggere.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>Nessuna voce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Voci nel tempo</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Nessuna voce corrisponde</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Cerchi altre parole, o prenda un periodo più lungo.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostra tutte le voci</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Voce scelta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln voce corrisponde</numerusform>
            <numerusform>%Ln voci corrispondono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Esporta i contatti</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>Il file non è cifrato.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Chi lo ottiene può leggere ogni contatto. Lo conservi solo finché serve. Il registro di audit annota che Lei ha esportato.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Esporta tutti i contatti</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Per altre rubriche. Conserva ogni campo, anche le immagini.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Per un foglio di calcolo. I valori che sembrano formule sono resi innocui.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Per programmi.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>Esportato: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>File vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Per programmi (*.json)</translation>
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
        <translation>“%1”: possono mancare voci dal %2 al %3.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>Non è stato scaricato per più tempo di quanto il servizio lo conservi, o ce n’erano più di quante ne dà. Scarichi più spesso.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>Questa connessione non può ancora leggere il registro.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Accedendo ancora una volta si chiede: %1. Chi accede dev’essere amministratore presso %2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Consenti l’accesso al registro…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Creane uno nuovo…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File o cartella</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Un file vCard (.vcf), una tabella (.csv), o una cartella di file .vcf. Viene scritto solo se un percorso vi porta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>Come lo chiama Lei. Senza un nome vale il tipo, come “File vCard”: il registro di audit ripete il nome, e quello del file può essere personale.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Scegli un file di contatti</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contatti (*.vcf *.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Scegli una cartella di file .vcf</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Crea un nuovo file di contatti</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>File vCard (*.vcf);;Tabella (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>A che cosa è limitato l’elenco</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>Non limitare a: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuovi %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificati %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Rimossi %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Da decidere %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Lasciati come sono %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>Concesso:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Rubriche:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso effettuato come %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Si può leggere e scrivere</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Si può solo leggere</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Si può leggere, e scrivere quando Lei lo consente</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Riceve messaggi</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>In questo account non c’è alcuna rubrica.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>L’indirizzo sembra giusto</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>Lì non è stato inviato nulla. Lo aggiunga, poi invii un messaggio di prova per vedere che arrivi.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Questo file non c’è ancora</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>Viene creato quando vi si scrivono i primi contatti. Se dovrebbe essercene uno, torni indietro e lo scelga.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Non è stato trovato nulla</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>L’accesso funziona, ma non c’è alcuna rubrica.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Ecco che cosa è stato trovato. Non è stato ancora letto né modificato nulla.</translation>
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
        <translation>Gruppi che non escono mai</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>I contatti in uno di questi non escono su alcun percorso verso un altro account. Ciò che è uscito prima resta dov’è andato.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Gruppo che non deve uscire mai</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>Il nome di un gruppo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Aggiungi il gruppo</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>Nessun gruppo è nell’elenco.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attende una seconda persona</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Lascia nell’elenco</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Togli %1 dall’elenco</translation>
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
        <translation>Indirizzo di un sostituto</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Un programma su questo computer che fa le veci del servizio. Vuoto: il servizio stesso.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova generale</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>Le immagini sono semplificate. Il servizio può apparire un po’ diverso, o parlare la Sua lingua.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passaggio successivo</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aiuto per questa pagina</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Chiudi l&apos;aiuto</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aiuto: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Indirizzo del webhook</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>È un Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> al secondo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>Come lo chiama Lei, per esempio “Zap della newsletter”.</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Messaggi al massimo</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Chi lo conosce può scrivere al Suo Zap, quindi è conservato come una password.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Nuovo indirizzo del webhook</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>Il messaggio di prova è arrivato nel nuovo Zap</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Sostituisci l’indirizzo del webhook</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Sostituisci l’indirizzo di “%1”</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Chi ha visto l’indirizzo di un webhook può scrivere al suo Zap. Contatti, percorsi e chiave di firma restano come sono.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>In Zapier, faccia una copia dello Zap, o uno nuovo che comincia con un Catch Hook. Ha un indirizzo proprio.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Copi quell’indirizzo nel campo qui sotto, e invii un messaggio di prova.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Guardi nella cronologia del nuovo Zap. Quando il messaggio è lì, faccia il passaggio.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Disattivi il vecchio Zap, così nessuno può scrivergli.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Apri Zapier</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>È conservata come una password.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Fai il passaggio</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Invialo di nuovo</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Invio di un messaggio di prova</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier ha accettato il messaggio di prova.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>Questo non dice se dietro l’indirizzo c’è uno Zap: guardi nella sua cronologia.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Passaggio in corso</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Chiave di servizio</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>È conservata come una password.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Incolla una chiave di servizio</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>Il modo più rapido: crea una chiave in HubSpot e la incolla qui.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Usa una nostra app</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Qualcuno accede con il browser. Per gli account che hanno sviluppatori.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Se non è selezionato, si chiede quando serve a un percorso.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>A una chiave non si può chiedere di più in seguito: lo selezioni se un percorso scriverà lì.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>Da un altro computer</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Porti qui la Sua area di lavoro</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>Sull’altro computer, la esporti dalla pagina Impostazioni. Poi scelga qui quel file.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Portala qui</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Sbloccala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>File esportato</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Com’è stampato; spazi, trattini e maiuscole non contano.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Scegli l’area di lavoro esportata</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Aree di lavoro esportate (*.move);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>Trasferimento dell’area di lavoro qui</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>La sblocchi come sull’altro computer.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>La sblocchi con il codice di recupero, e scelga una frase segreta.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>Le password sono rimaste là: nella pagina Connessioni, acceda di nuovo.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>La Sua area di lavoro è qui.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Non chiusi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Con quelli delle regole silenziate</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Avviso scelto</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Nessuna regola ha ancora trovato nulla</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Nessun avviso è aperto</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>Il registro viene confrontato con le regole dopo ogni modifica, a ogni sblocco e dopo ogni sincronizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>I %1 più recenti di %Ln avviso.</numerusform>
            <numerusform>I %1 più recenti di %Ln avvisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>Un avviso non è stato preso in carico.</numerusform>
            <numerusform>%Ln avvisi non sono stati presi in carico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>Una regola è silenziata fino al %1.</numerusform>
            <numerusform>%Ln regole sono silenziate fino al %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla la sincronizzazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>Una regola è ancora silenziata.</numerusform>
            <numerusform>%Ln regole sono ancora silenziate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>Una regola non è più silenziata.</numerusform>
            <numerusform>%Ln regole non sono più silenziate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Esporta il registro di audit</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>In una cartella, con accanto un punto di controllo firmato. Il registro non contiene valori di alcun contatto.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Righe JSON</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>Le voci come sono firmate: la forma che si può verificare.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Per un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Per ArcSight e altri sistemi che raccolgono eventi.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Per un archivio di dati di sicurezza.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>Un file in %1. Può essere verificato senza questa app.</numerusform>
            <numerusform>%Ln file in %1. Possono essere verificati senza questa app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln file in %1.</numerusform>
            <numerusform>%Ln file in %1.</numerusform>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Password dell’account di posta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dall’inizio</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Senza di essa non si invia nulla.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>La maggior parte dei provider vuole una password per le app, che si crea nella loro pagina di sicurezza.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autorità privata</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Un file con i suoi certificati (PEM), se il certificato del server di posta non è di un’autorità pubblica.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>Sbloccata con il portachiavi</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Sbloccata con la frase segreta</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Sbloccata con il codice di recupero</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Apertura dell’area di lavoro</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Qualcosa è ancora in corso. Fermarlo e uscire?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>Ciò che una sincronizzazione ha fatto fino a quel momento è completo, e il resto può continuare al prossimo avvio. Una persona che si sta rimuovendo, o che riceve un altro ruolo, resta come prima.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Ferma ed esci</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Lascia continuare</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>Informazioni su Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Sposta contatti tra i sistemi che li contengono e Zapier: non esce nulla che non serva, ogni modifica si può vedere prima e annullare dopo, per quanto l’altra parte lo consente, e ciò che è successo si può provare.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>Il codice di recupero è mostrato solo ora. Uscire senza?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Se si perde la frase segreta o il portachiavi, si perdono anche i dati. Al prossimo avvio i primi passi offrono un altro codice.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Esci senza</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna indietro</translation>
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
        <translation>È la stessa persona?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La stessa persona</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>La stessa di %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Persone diverse</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuna di loro</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Restano separate, e %1 riceve un contatto proprio in %2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidi più tardi</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Prosegue come nuovo contatto.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>Non si scrive nulla, e la prossima sincronizzazione chiederà di nuovo.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 accanto a %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Cerca conferme</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Conferma a mano…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>Accettato significa che Zapier ha preso il messaggio. Se lo Zap abbia fatto il suo lavoro si sa solo quando la sua via di ritorno indica il messaggio, o lo dice una persona.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Conferma a mano</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>Lo Zap ha fatto il suo lavoro per questi messaggi?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>Un messaggio di questa esecuzione è accettato.</numerusform>
            <numerusform>%Ln messaggi di questa esecuzione sono accettati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Prima guardi la cronologia dello Zap. Resterà annotato che li ha confermati Lei, e quando. Non si può ritirare.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Sì, l’ho visto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Aggiungi una via di ritorno…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Sposta su un altro computer</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Dopo, questo computer non sincronizza più</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>L’area di lavoro è stata esportata, quindi questo computer non la sincronizza.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Sincronizza di nuovo qui</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Contatti, percorsi e registro di audit vanno in un unico file che solo il codice di recupero apre. Password e accessi restano qui.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Esporta l’area di lavoro</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Aree di lavoro esportate (*.move);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>Esportazione dell’area di lavoro</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Crea un codice di recupero…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Esportata in %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Porti il file e il codice di recupero sull’altro computer, e lì scelga “Ho un’area di lavoro da un altro computer”. Poi elimini il file.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Salva il codice di recupero</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>Il codice di recupero è salvato.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Lo stampi, e lo conservi lontano da questo computer.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Questo computer la sincronizza di nuovo.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Si assicuri che nessun altro computer lo faccia.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Silenzia una regola</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silenziata fino a</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Al massimo per un anno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>Silenzia %Ln regola</numerusform>
            <numerusform>Silenzia %Ln regole</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Regole da silenziare</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Silenzia più regole</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>Ciò che viene trovato fino ad allora è conservato, e mostrato solo dove si chiedono gli avvisi silenziati. Gli avvisi che ci sono già restano come sono.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenziare</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Per chi si chiede perché non arrivano avvisi. La nota non è nel registro.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Per un’ora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Per un giorno</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Per una settimana</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Fino a…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>Una regola non è stata silenziata.</numerusform>
            <numerusform>%Ln regole non sono state silenziate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>Salva il nome</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Come comparirà nel registro di audit dal prossimo accesso.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 la usa per accedere una volta e poi la cambia nella pagina Impostazioni. La frase segreta di prima non apre più nulla.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>La nota è troppo lunga: ha %1 caratteri su %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Come stanno i Suoi contatti.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Ripeta la frase segreta</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Le due non sono ancora uguali.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>Chi può aprire quest’area di lavoro, e che cosa può fare.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Approvato. Dica a %1 che ora si può fare.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Rifiutato. Dica a %1 perché.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ritirato.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Aggiungi un ruolo…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Che cosa può fare Lei</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>Lei è: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Lei può:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Un proprietario dell’area di lavoro aggiunge persone e dà loro ruoli.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Può avere il codice di recupero, che quindi da quel momento non apre più nulla: ne crei uno nuovo dopo.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>Il codice di recupero non apre più nulla: ne crei uno nuovo qui sotto.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>Aggiunta della persona</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>Persona aggiunta: %1. Le dica la frase segreta di persona.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Aggiungi un ruolo</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Modifica un ruolo</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>Toglierlo a chi ha il ruolo “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>Una persona ha questo ruolo. Se con esso può vedere meno, tutti i dati vengono bloccati con nuove chiavi; richiede un momento.</numerusform>
            <numerusform>%Ln persone hanno questo ruolo. Se con esso possono vedere meno, tutti i dati vengono bloccati con nuove chiavi; richiede un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Modifica il ruolo</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>Salvataggio del ruolo</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>Il ruolo è salvato.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Interrotto. Il ruolo è com’era, per tutti quelli che lo hanno.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>Modifica del nome</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Il nome è cambiato.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Una nuova frase segreta per %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Impostazione della frase segreta</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>La frase segreta è impostata. Quella di prima non apre più nulla.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Un altro ruolo</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>Dare a %1 il ruolo “%2”?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1 avrà il nuovo ruolo al prossimo accesso. Se con esso può vedere meno, tutti i dati vengono bloccati con nuove chiavi; richiede un momento.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Dai il ruolo</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>Cambio del ruolo</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>Il ruolo è cambiato.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Interrotto. %1 ha ancora il ruolo di prima.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Rimuovi una persona</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Non potrà più aprire l’area di lavoro: tutti i dati vengono bloccati con nuove chiavi, il che richiede un momento. Il registro di audit conserva ciò che ha fatto. Cambi le password e gli indirizzi di webhook che conosceva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Rimozione di %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Persona rimossa: %1.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Interrotto. %1 non è fuori e può ancora aprire l’area di lavoro. Ripeta la rimozione.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuovo codice di recupero</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Creare un nuovo codice di recupero?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>Quello attuale non aprirà più nulla.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crealo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>Il nuovo codice di recupero vale da ora.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Conservi il Suo codice di recupero</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Rimuovi un ruolo</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>Rimuovere questo ruolo?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Nessuno lo ha.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>Il ruolo è stato rimosso.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>Aggiungi la persona</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Come comparirà nel registro di audit.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>La frase segreta è per il primo accesso. La persona la cambia nella pagina Impostazioni, e nessun altro conosce la nuova.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Sblocco con il portachiavi di questo computer</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Mettervi fine: ognuno digita una frase segreta</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>Altrimenti chi si siede all’account di questo computer potrebbe aprire l’area di lavoro al posto Suo.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Prima imposti una frase segreta per sé, nella pagina Impostazioni.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Mantenerlo: nessun altro usa l’account di questo computer</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>Lei continua senza digitare. La nuova persona accede con nome e frase segreta.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Accesso in corso ora</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Ultimo accesso %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Nessun accesso finora</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · sblocca con il portachiavi</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Lei)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln accesso non riuscito</numerusform>
            <numerusform>%Ln accessi non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Il Suo ruolo può cambiarlo un altro proprietario.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Ruolo di %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Altro per %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nuova frase segreta…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>File o cartella</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Server o indirizzo e-mail</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>Dove si trova ora. Contatti e percorsi continuano da lì se contiene gli stessi contatti.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Dove si trova ora il server. Viene provato con lo stesso nome utente e la stessa password prima che si salvi qualcosa, e deve contenere le stesse rubriche.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Scegli il file dove si trova ora</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contatti (*.vcf *.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Scegli la cartella dove si trova ora</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorità di certificazione privata</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Solo se la Sua azienda firma i propri certificati, e questo è cambiato: il nuovo file CA. Vuoto: come prima.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contatto scelto</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Scelga un contatto per vedere che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>Ciò che viene inviato lì non si può riprendere.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>Il servizio non può restituire ciò che viene rimosso lì.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Valori ora e dopo</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Scompare</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Inviato prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Passa senza modifiche: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>All’ultima sincronizzazione</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Modificato in</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Fai come in %1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>In %1 c’è già qualcuno con lo stesso nome.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Un nome da solo non prova nulla, quindi non vengono uniti se non lo dice Lei.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Resta qui per le regole di questo percorso: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Mascherato per le regole di questo percorso: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Con hash per le regole di questo percorso: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 non può contenere: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Questi valori restano dove sono e non arrivano lì.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Esattamente ciò che verrebbe scritto</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Esattamente ciò che esce, per un’attività Zapier</numerusform>
            <numerusform>Esattamente ciò che esce, per %Ln attività Zapier</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Esattamente ciò che esce</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln byte, di cui è mostrato l’inizio.</numerusform>
            <numerusform>%1, %Ln byte, di cui è mostrato l’inizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln byte.</numerusform>
            <numerusform>%1, %Ln byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>Questo piano invia esattamente questi byte. Solo se prima vanno altri messaggi a questo webhook, la numerazione prosegue dalla loro invece che da %1, e con essa cambia la firma. sent_at è l’ora del piano.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>Non si invia nulla, tranne la richiesta di rimuoverlo.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Comunicato a %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contatto scelto</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Esamina il piano</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Non è stato ancora scritto nulla.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Esamina l’annullamento</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Non è stato ancora scritto nulla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla la sincronizzazione</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Questo piano attende un amministratore.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Ne chieda uno che apra quest’area di lavoro e lo esamini.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>Ha deciso per un contatto.</numerusform>
            <numerusform>Ha deciso per %Ln contatti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Decida altro, o riporti nel piano ciò che ha deciso.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Aggiorna il piano</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>Questo è il Suo primo piano: ciò che farebbe una sincronizzazione, contatto per contatto.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Ne scelga uno qui sotto per vederne i valori, e i byte esatti per uno Zap. Applica scrive esattamente questo. Non ora lascia tutto com’è. Ciò che è stato scritto si può annullare in seguito, tranne ciò che è andato a uno Zap o che un servizio non può restituire; il piano lo segna.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>Questo piano non si è potuto creare. Non è stato scritto nulla.</translation>
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
        <translation>Percorsi di questo piano</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimossi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Lasciati come sono</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>Un contatto nell’origine non si è potuto leggere e resta com’è.</numerusform>
            <numerusform>%Ln contatti nell’origine non si sono potuti leggere e restano come sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Non può ancora uscire nulla</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Colleghi un account verso cui vanno contatti. I suoi criteri staranno allora qui.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>Che cosa può uscire verso chi, e come.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>Può guardare i criteri, ma non modificarli.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Serve l’autorizzazione a modificare i percorsi: la ha un proprietario o un amministratore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>Una modifica attende una seconda persona.</numerusform>
            <numerusform>%Ln modifiche attendono una seconda persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Finché qualcun altro non approva, non esce più di prima.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Altre destinazioni</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Servizi a cui nulla è collegato</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Con che cosa comincerà il primo percorso verso uno di questi.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>I contatti in “%1” non escono più.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Togli un gruppo dall’elenco</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>I contatti in “%1” possono uscire di nuovo?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>Il gruppo resta nell’elenco finché una seconda persona non approva.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Dalla prossima sincronizzazione ogni percorso li lascia uscire secondo i propri criteri.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Toglilo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>I contatti in “%1” possono uscire di nuovo.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>resta qui</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>lì non c’è posto per questo</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Solo nome ed e-mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>Il contatto precedente</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>Il contatto successivo</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Come esce: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>Un altro campo resta qui</numerusform>
            <numerusform>Altri %Ln campi restano qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>Un altro campo</numerusform>
            <numerusform>Altri %Ln campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Mascherato mostra una parte: a•••@example.com. Con hash è un codice che dice a chi riceve se due valori sono uguali, e nient’altro su di essi; altri destinatari ricevono altri codici.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Solo uno Zap può accettare valori mascherati o con hash: una rubrica non potrebbe usarli.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: non esce mai, per via di un gruppo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Rifiutato da %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attende una seconda persona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Solo contatti in %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Modifica il percorso %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Modifica con che cosa comincia un nuovo percorso verso %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>tutto il resto</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>Interruzione. Prima si conclude ciò che è in corso.</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, finora</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Rapporto trimestrale</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>Che cosa è stato sincronizzato e da chi, chi non è riuscito ad accedere, e se il registro è ancora quello che era: per questo viene verificato. Il rapporto non contiene valori di alcun contatto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>rapporto-di-audit</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Restare in silenzio a certe ore</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Gli avvisi critici sono inviati lo stesso</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>Nei giorni in cui comincia:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>Ciò che arriva nel frattempo è poi un solo messaggio. Gli orari sono quelli del computer che invia.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Crea un nuovo codice di recupero…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Chi lo ha può aprire quest’area di lavoro come il suo primo proprietario. Non vale più quando un proprietario viene rimosso o riceve un altro ruolo.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>Non ce n’è alcuno. Senza, perdere la frase segreta o il portachiavi significa che i dati non si possono più aprire.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>Ho messo il codice di recupero in un luogo sicuro</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden: codice di recupero

%1

Chi ha questo codice e la cartella dell’area di lavoro può aprirla. Lo conservi dove conserva i contratti.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Salva il codice di recupero</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Sposti il file in un luogo lontano da questo computer.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Copiato. Gli appunti si svuotano tra 30 secondi.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Rimuovi una connessione</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Rimuovere “%1”?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>Non si elimina nulla presso il servizio o nel file. Quest’area di lavoro dimentica la sua copia dei contatti, la password, e i percorsi che la usano. Il registro di audit conserva ciò che è successo.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Metti fine anche all’accesso a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Continua con questo registro</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>Questa cartella è stata ripristinata da un backup?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Se continua, le sincronizzazioni possono riprendere, e una voce a Suo nome dice per sempre che cosa manca. Non si elimina nulla. Se nessuno ha ripristinato un backup, non continui: prima scopra chi può scrivere nella cartella.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Qui non c’è nulla.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>Riesamina la sicurezza</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Passaggi del riesame</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Per il registro; può restare vuota.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>Il registro dirà che Lei, %1, ha passato in rassegna oggi tutto questo. Il prossimo riesame comincia dove questo finisce, e va fatto tra un mese.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Concludi il riesame</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Prima guardi ogni passaggio.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>Revocare tutto?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Revoca tutto</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Digiti “%1” per continuare</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>revoca</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Testimoni del registro</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>Se ce ne sono, qui si dimenticano le password delle caselle di posta e gli indirizzi dei webhook.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Revoca in corso</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>Ciò che non è riuscito non è ancora terminato. Faccia clic su “Continua” per riprovare; ciò che è terminato resta tale.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>Non c’era alcun accesso da revocare.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Nessuno entra più con quest’area di lavoro. Ciò a cui Lei deve ancora mettere fine è qui sotto. Per sincronizzare di nuovo, acceda daccapo a ogni connessione.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Apri la pagina di %1</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canali di avvisi</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Per un’emergenza: un computer rubato, una chiave trapelata, qualcuno che non avrebbe dovuto averne una. A ciò a cui si può mettere fine presso un servizio si mette fine; il resto viene dimenticato qui, e qui sotto è scritto a che cosa deve mettere fine Lei. Contatti, percorsi e registro restano; non si sincronizza nulla con un servizio finché qualcuno non accede di nuovo.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>Aggiungi il ruolo</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Salva il ruolo</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Chi ha questo ruolo può</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Che cosa può fare ogni ruolo</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sì</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>Modifica il ruolo %1</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>Rimuovi il ruolo %1</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Si può rimuovere quando nessuno lo ha più.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>Che cosa esce: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; mascherati: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; con hash: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; solo contatti in %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 non ha approvato questo percorso.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Non sincronizza nulla finché non viene modificato.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attende una seconda persona</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>L’ha chiesto %1, %2. Questo percorso non sincronizza nulla finché qualcun altro non approva, nella pagina Persone.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Entrambi i sensi</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Senso unico</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizza %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Non ancora sincronizzato</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Non tutto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, un annullamento: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Nuova chiave per gli hash…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>Aggiungi il percorso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Aggiungi un percorso</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Modifica un percorso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Senso unico</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Entrambi i sensi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Altre due rubriche sarebbero un altro percorso: ne aggiunga uno nuovo.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>Entrambi i sensi: le modifiche da una parte arrivano all’altra.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Che cosa può uscire</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>Le differenze in ciò che resta qui sono ignorate.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Solo questi gruppi</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Nomi separati da virgole.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Quando un contatto non è più nell’origine</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Quando entrambe le parti hanno modificato lo stesso valore</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>Attendimi oltre questo numero di rimozioni</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>Attendimi oltre questa quota di una rubrica</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Una sincronizzazione che rimuoverebbe di più non scrive nulla su questo percorso finché qualcuno non l’ha guardata.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Nuova chiave per gli hash</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>Creare un’altra chiave per ciò che esce con hash?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crea una nuova chiave</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>È stata creata una nuova chiave.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>La prossima sincronizzazione invia di nuovo ogni contatto.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>Dopo, %1 Le chiederà di consentire le modifiche.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Finora è stata chiesta solo la lettura. Il percorso attende finché Lei non accede ancora una volta.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Scelga due rubriche diverse.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Scelga almeno un campo.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Generare un avviso oltre questo numero di contatti al giorno</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Quelli che crea e modifica. Anche molto più del solito per questo percorso ne genera uno, appena si sa che cosa è abituale.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>“%1” esiste già tra queste due.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Modifichi quello, a meno che questo sia per altri gruppi o campi.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>Attendimi oltre questo numero di messaggi “rimosso”</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>Attendimi oltre questa quota dei contatti inviati</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Regola scelta</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Scelga una regola per vedere che cosa trova.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Sul registro finora</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>Silenziata fino al %1. I suoi avvisi sono conservati, e mostrati dove si chiedono quelli silenziati.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Trattiene tutte le esecuzioni finché i suoi avvisi non sono chiusi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>Una voce non si è potuta confrontare con essa.</numerusform>
            <numerusform>%Ln voci non si sono potute confrontare con essa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>È innocuo se</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>Prova i suoi esempi</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>La confronta con voci che deve trovare e che non deve trovare.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Non ne ha.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Salva il suo file…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Smetti di silenziare</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Per un’ora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Per un giorno</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Per una settimana</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Fino a…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Com’è scritta</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>È scattata per %1 esempi ed è rimasta in silenzio per %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Tutti gli esempi hanno dato il risultato previsto.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 di %2 esempi non hanno dato il risultato previsto.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>Il file della regola è salvato.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Salva il file della regola</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Regole Sigma (*.yml *.yaml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>Silenziata da %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>Silenziata da %1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>Trattieni tutte le esecuzioni finché i suoi avvisi non sono chiusi</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Com’è scritta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Salva la regola</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nuova regola</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Modifica una regola</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tutto insieme</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Ogni persona per sé</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Ogni indirizzo per sé</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Ogni rete per sé</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Ogni connessione, percorso o piano per sé</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Ogni servizio per sé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con quale frequenza</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Contato per</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>È il titolo dei suoi avvisi.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Facoltativo. Per chi vede i suoi avvisi.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Sul registro finora</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Almeno tante volte</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>Entro questo tempo</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuti, ore o giorni</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 o più entro</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>La regola non può essere accettata così com’è.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Regole incluse</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Regole proprie</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 di %2 attive</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
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
        <translation>Regola scelta</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Questa regola non c’è più.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>Una regola dei Suoi file è rifiutata.</numerusform>
            <numerusform>%Ln regole dei Suoi file sono rifiutate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>È stata aggiunta una regola.</numerusform>
            <numerusform>Sono state aggiunte %Ln regole.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 Altre sono rifiutate.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>La regola è salvata.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>Da ora il registro viene confrontato con essa.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Rimuovi regole</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>Rimuovere il file “%1”?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Tutte le regole che contiene spariscono. Ciò che hanno trovato resta. Salvi prima il file se può servirLe di nuovo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Il file è stato rimosso.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>Che cosa ha scritto l’esecuzione</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Annulla questa esecuzione</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Esecuzione: %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Annullamento: %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, di %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>Di questa esecuzione non si può annullare: %1. Ciò che è stato inviato o rimosso lì non si può restituire.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Questa esecuzione non aveva nulla da scrivere.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>Ricerca di che cosa si può annullare</translation>
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
        <translation>%1 (non si può annullare)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(nome non conservato)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annullamento: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Non tutto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>Dove fare clic su %1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Cartelle in cui guardare anche</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Trova segreti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>I posti consueti sono i profili e la cronologia della Sua shell, .env, .netrc e simili. I file sono confrontati in memoria, e di essi non si conserva altro che il nome.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>Le cartelle sono esaminate fino a otto livelli di profondità, con un massimo di 20.000 file, i primi 4 MiB di ciascuno e 2 GiB in tutto.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Guarda se una password, una chiave o un indirizzo di webhook di quest’area di lavoro si trova in un file: nei posti consueti del Suo account, e nelle cartelle che aggiunge.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>Una seconda persona approva</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>Ciò che è selezionato avviene solo quando anche qualcun altro l’ha approvato.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Un piano che rimuove più contatti di</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Rimozioni che una persona sola può fare</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Un percorso verso un account in cui nessun percorso scrive ancora</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Un percorso che invia più campi o più contatti di prima</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Un’esportazione di tutti i contatti</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra ciò che si digita</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Nascondi ciò che si digita</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Riesamina…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Trova segreti…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Non è stato ancora controllato nulla</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Un controllo guarda che cosa è stato concesso, i secondi fattori, i certificati, le chiavi, i file, le persone e il registro. Chiede solo ai servizi che Lei ha collegato, e non modifica nulla.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>I controlli li fa un proprietario o un amministratore. Ciò che è stato trovato è mostrato qui.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Controllo scelto</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revoca tutto…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>È stato rubato un computer, o è trapelata una chiave?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo in corso</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Il controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>Ciò che è mostrato è stato trovato prima. Un lungo elenco di account riprende da dove l’ha interrotto, per un’ora.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lettura del registro</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Ricerca nei file</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La ricerca è stata interrotta.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>Ciò che è mostrato è stato trovato prima.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>rapporto-sulla-sicurezza</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>Il rapporto sulla sicurezza è salvato.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Lì non è cifrato: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Qui un nuovo percorso comincia con</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Nessun percorso porta qui.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Rubriche</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud e la maggior parte dei provider di posta.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Un file vCard, una tabella di Google o Outlook (.csv), o una cartella di file .vcf.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>I contatti di un account Google. L’accesso avviene con il browser.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>I contatti di una casella di posta Outlook. L’accesso avviene con il browser.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>I contatti di un account HubSpot, con una chiave o con il browser.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Invia un messaggio al Suo Zap per ogni contatto modificato. Non si può leggere da lì.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File o cartella</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Eventi di accesso</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>Ciò che Google, Microsoft e HubSpot segnalano sugli accessi, sulle app autorizzate e su ciò che hanno fatto gli amministratori. Diventa parte di questo registro, ogni evento una volta sola.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Nessun servizio collegato tiene un tale registro</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace, Microsoft 365 e HubSpot lo tengono. Colleghi lì un account per vedere chi vi accede.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Torna al registro</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>Scaricamento degli eventi di accesso</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>Ciò che è arrivato prima è nel registro. Il prossimo scaricamento riprende da lì.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>Una nuova voce è nel registro.</numerusform>
            <numerusform>%Ln nuove voci sono nel registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>La maggior parte vale per Lei, su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Dopo %Ln minuto</numerusform>
            <numerusform>Dopo %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>La finestra la parlerà alla prossima apertura di Contact Warden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Blocca quando nessuno usa l’app</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Contatti e registro di audit vi sono cifrati. Le password sono nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testimoni del registro di audit</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>L&apos;ha deciso la Sua organizzazione.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>Si blocca anche con lo schermo, quando un altro utente prende questo computer, e quando il computer va in sospensione. Una sincronizzazione in corso va avanti fino alla fine; prima della sospensione si ferma al contatto successivo.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Una sincronizzazione in corso va avanti fino alla fine.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Contatti e registro di audit vi sono cifrati. Le password sono sigillate nella stessa cartella; non si usa alcun portachiavi.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Più contrasto</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 fatti</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Nascondi i primi passi</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Da fare: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Controllo successivo, e il precedente</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Premere un pulsante, spuntare una casella</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Aprire ciò che è scelto in un elenco</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Svuotare una ricerca, chiudere una finestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Per “%1”, come %2. Contatti e percorsi restano come sono.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Per “%1”, come %2, così che si possa leggere il suo registro degli accessi. Contatti e percorsi restano come sono.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Per “%1”, come %2, così che Sicurezza possa controllare secondi fattori e amministratori. Contatti e percorsi restano come sono.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Per “%1”, come %2, così che Sicurezza possa controllare secondi fattori, amministratori e le app che hanno accesso. Contatti e percorsi restano come sono.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>La schermata per il consenso dell’app è in fase di test: ogni accesso termina dopo 7 giorni</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Copi l’ID client e il suo segreto come il servizio li mostra ora.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annulla l’accesso</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>Il browser mostra una pagina di errore?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Indirizzo della pagina di errore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Apri il browser</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Accedi con il browser</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>Accede nella pagina del servizio stesso: la Sua password non arriva qui. Non si legge né si modifica ancora nulla.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usa questo indirizzo</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Il suo indirizzo</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Copi l’intero indirizzo della pagina non raggiungibile, dalla barra degli indirizzi del browser. Non lo dia a nessun altro.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 Le chiederà di consentire:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>In attesa di Lei nel browser</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Non è stato possibile aprire alcun browser.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Copi il link e lo apra in un browser di questo computer.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Accesso effettuato. Sarà salvato al termine della sincronizzazione in corso.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Accesso effettuato. Salvataggio in corso.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Quell’indirizzo non appartiene a questo accesso.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Copi l’intero indirizzo dell’ultima pagina aperta. L’accesso è ancora in attesa.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Chiave di firma</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Codice per lo Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Con essa il Suo Zap può riconoscere che un messaggio viene davvero da qui. È mostrata solo ora; la salti se il Suo Zap non ha bisogno di controllare.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Per un passaggio “Code by Zapier”, subito dopo il trigger:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Mostra dove fare clic: passaggio %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Porta i contatti da una rubrica a un’altra, secondo le regole dei suoi percorsi.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Prima l’anteprima</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Aggiungi un percorso</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Apra un’esecuzione per vedere che cosa ha scritto, e per annullarla.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Un piano attende la Sua decisione.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>Non ne è stato scritto nulla. Lo guardi e decida.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Non ci sono ancora percorsi</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Un proprietario o un amministratore aggiunge il primo.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Un percorso richiede due rubriche</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Ne colleghi una da cui leggere i contatti e una in cui portarli.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Dica dove devono andare i contatti</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Un percorso porta da una rubrica a un’altra, con regole per ciò che può uscire e ciò che può essere rimosso.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verifica il registro</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Apri Avvisi</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Un annullamento attende la Sua decisione.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>Sincronizzazione in corso</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Creazione di un piano</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Tutto è sincronizzato.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Una sincronizzazione non scriverebbe nulla.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Nulla attende più Lei.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Applicazione del piano</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>Annullamento dell’esecuzione</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Tutto resta com’è.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>Non è stato rimosso né unito nulla. Non si chiede di nuovo finché non cambia uno di questi contatti, o non cambiano le regole del percorso.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Rimuovi un percorso</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>Rimuovere il percorso “%1”?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>Nessun contatto viene rimosso da una parte o dall’altra. Quest’area di lavoro dimentica quali contatti vanno insieme su questo percorso, quindi un nuovo percorso tra le due rubriche li abbinerebbe di nuovo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Un percorso richiede due rubriche</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Ne colleghi una da cui leggere i contatti e una in cui portarli.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Nascondi il risultato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>Un altro è nell’esecuzione.</numerusform>
            <numerusform>Altri %Ln sono nell’esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Messaggi precedenti: %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Esamina ciò che attende</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostra l’esecuzione</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>Non è ciò che voleva? Mostri l&apos;esecuzione e prema lì Annulla questa esecuzione. Vi è detto che cosa non si può riprendere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>Righe copiate: %1 di %Ln scelta.</numerusform>
            <numerusform>Righe copiate: %1 di %Ln scelte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copia la riga</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>Copia %1 di %Ln riga scelta</numerusform>
            <numerusform>Copia %1 di %Ln righe scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Copia %Ln riga</numerusform>
            <numerusform>Copia %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (ora non mostrata)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reimposta le colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Come all’inizio</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Gli ultimi per primi</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Tra “%1” e “%2”</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Cambia le larghezze da tastiera</translation>
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
        <translation>%1 il %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 da %2 a %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Controlli non superati, giorno per giorno</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>Al massimo %1, il %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Giorno per giorno</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Controlli non superati, giorno per giorno</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Controlli non superati</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Dal %1</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>L’area di lavoro è bloccata</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>I Suoi contatti sono cifrati in %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Scelga il Suo nome</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Chi è Lei?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usa il portachiavi</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usa il codice di recupero</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Com’è stampato; spazi, trattini e maiuscole non contano.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Scelga una nuova frase segreta per la prossima volta:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Apri con il codice di recupero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>Apri di nuovo la demo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Apertura della demo</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Richiesta al portachiavi</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Apertura dell’area di lavoro</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Sblocco</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase segreta attuale</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Smetti di sbloccare con il portachiavi…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>Dalla prossima volta digita la Sua frase segreta.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Chi si siede all’account di questo computer non può più aprire l’area di lavoro.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Metti fine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>La Sua frase segreta apre l’area di lavoro. Un proprietario l’ha impostata per Lei e la conosce, quindi ne scelga una Sua.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>Il portachiavi di questo computer o la Sua frase segreta apre l’area di lavoro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>Il portachiavi di questo computer apre l’area di lavoro. Non ha ancora una frase segreta; ne imposti una per sbloccare senza il portachiavi.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>La Sua frase segreta apre l’area di lavoro.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la frase segreta…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Imposta una frase segreta…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiala</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Prima imposti una frase segreta, altrimenti nulla apre l’area di lavoro.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase segreta è cambiata.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La frase segreta è impostata.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Ora solo la Sua frase segreta Le apre l’area di lavoro.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Sblocca con il portachiavi…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>Dalla prossima volta il portachiavi di questo computer la apre per Lei.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>Ora il portachiavi di questo computer Le apre l’area di lavoro.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Chi si siede all’account di questo computer allora è Lei, quindi nessun altro deve usarlo. Le password dei servizi passano nel portachiavi: una sincronizzazione pianificata funziona allora solo finché Lei ha effettuato l’accesso a questo computer.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Avvisami delle nuove versioni</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Chiedi ora</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leggi di più</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Finché questa app è aperta, chiede a %1 una volta al giorno quali versioni ci sono. Chi gestisce quel server viene a sapere l’indirizzo della Sua rete e che lì si usa Contact Warden, e nient’altro. Non viene scaricato né installato nulla. La scelta vale per tutti in quest’area di lavoro.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>Lo sceglie un proprietario o un amministratore.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Richiesta a %1…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>Leggi di più</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Nascondi questa nuova versione</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Ne sono stati contati %1; di solito sono circa %2, da %3 a %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>uguali</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Hash radice: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Nascondi il verdetto</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Confronta con un punto di controllo salvato…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Continua con questo registro…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Aggiungi un testimone</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conserva questa vista</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>La ritrova in “Viste”. Nessun altro la vede. Un nome già esistente viene sostituito.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Nessuna: i messaggi restano “accettati”</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Via di ritorno (facoltativa)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Scegli il file che lo Zap scrive</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Testo (*.txt *.csv *.log);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Scegli la cartella che lo Zap riempie</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Un file in cui il Suo Zap annota ciò che ha fatto: Zapier, da parte sua, dice solo che ha accettato un messaggio. Aggiunga allo Zap un ultimo passaggio: Dropbox, OneDrive o Google Drive, “Append to text file” o “Create text file”, con l’idempotency_key del messaggio come testo. Poi scelga qui il file o la cartella, come arriva su questo computer.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Benvenuti in Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>I Suoi contatti sono conservati cifrati su questo computer, in un’area di lavoro. Per crearne una basta un minuto.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Il portachiavi di questo computer</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase segreta</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Crea l’area di lavoro</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il Suo nome</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Sta nel registro di audit accanto a ciò che fa.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>Che cosa apre l’area di lavoro</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>Ho un’area di lavoro da un altro computer</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>È conservata in %1.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Conservi il Suo codice di recupero</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Apre l’area di lavoro quando si perde il portachiavi o la frase segreta. È mostrato solo ora, e nessun altro lo ha.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>La Sua area di lavoro è pronta</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Con che cosa desidera cominciare?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Si apre una seconda finestra con contatti inventati su servizi inventati. Viene eliminata quando la chiude; la Sua area di lavoro resta com’è.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prima dai un’occhiata</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Trovato: %1. L’area di lavoro si apre quando ha effettuato l’accesso a questo computer.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Su questo computer non c’è un portachiavi.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>O usi una frase segreta.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Creazione delle chiavi</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Prova con dati inventati</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>Vuole solo dare un&apos;occhiata? Non se ne conserva nulla.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Prova prima con dati inventati</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Un&apos;area di lavoro portatile si apre con la sola frase segreta.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>Non lascia nulla su questo computer, nemmeno nel suo portachiavi.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Passaggio 1 di 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Passaggio 2 di 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Passaggio 3 di 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, un’altra rubrica (CardDAV), un file di contatti o uno Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Scelga una frase segreta. Contatti, registro e password si conservano solo cifrati.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Ruoli che lo consentono: %1. Un proprietario può darLe uno di essi.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testimoni del registro di audit</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Aggiungi un testimone…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>A un testimone si comunica fin dove è arrivato il registro, e nulla di ciò che è successo. Finché lo ricorda, nessuno può riscrivere il registro senza essere scoperto.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Non ce n’è ancora alcuno.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>Rimuovere questo testimone: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Non viene più informato di nulla. Ciò che gli è stato comunicato resta dov’è, e il registro dice che è stato rimosso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Indirizzo del webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Aggiungi e informa</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Aggiungi un testimone</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con quale frequenza</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una cartella</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Una casella di posta</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Un webhook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>Meglio una in cui questo computer può aggiungere file, ma non modificarli: una condivisione o un disco di qualcun altro. Ogni punto di controllo diventa un file a sé.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Scegli la cartella per i punti di controllo</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Riceve il punto di controllo come JSON. L’indirizzo è conservato come un segreto, quindi non viene mostrato di nuovo.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>Invio del primo punto di controllo…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Qualcuno che non può modificare il registro.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>Non informato</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Altro per %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Informa ora</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>La parola di una persona</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 garantisce</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Dal %1, fino al %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Salva di nuovo il file…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Mostrato da %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Salva di nuovo il file</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Il file è salvato.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Lì non è cifrato: %1</translation>
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
        <translation>Blocca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Un avviso è aperto</numerusform>
            <numerusform>%Ln avvisi sono aperti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>Prima → dopo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Valori vecchi e nuovi</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>Il Suo ruolo vede il registro senza i contatti. Chi può vedere i contatti trova qui che cosa è stato scritto.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>Non si possono leggere: la sincronizzazione non è più in quest’area di lavoro.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Sono stati dimenticati: i valori vecchi e nuovi sono conservati per 90 giorni, e non più a lungo del contatto e della sua connessione. Il registro conserva i conteggi.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Apri la sincronizzazione per vederne un altro</numerusform>
            <numerusform>Apri la sincronizzazione per vederne altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contatto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>I suoi valori sono stati dimenticati.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>Ciò che è stato inviato prima non è conservato.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>Importa la sua esportazione…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Registro di Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Nessun programma può scaricare il registro di Zapier. Lo può esportare lì e importare il file:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. Su zapier.com, apra “Settings”, poi “Audit log”.</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Lo esporti come CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Importi qui il file. Ogni voce arriva una volta sola, per quante volte lo faccia.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>La pagina c’è per i proprietari di account Team, che conservano 6 mesi, e per i proprietari e super admin di account Enterprise, che ne conservano 12.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Che cosa ne dice Zapier</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Scegli ciò che Zapier ha esportato</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabelle (*.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>Importazione del registro</translation>
    </message>
</context>
</TS>
