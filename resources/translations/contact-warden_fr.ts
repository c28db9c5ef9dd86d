<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Ouvrez account.apple.com et identifiez-vous. Sous « %1 », choisissez « %2 ».</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Choisissez « %1 », suivez les étapes indiquées, et copiez le nouveau mot de passe dans son champ ci-dessous.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Ouvrez app.fastmail.com et identifiez-vous. Sous « %1 », « %2 », cherchez « %3 » et cliquez sur « %4 ».</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Cliquez sur « %1 ». Fastmail demande parfois ici votre propre mot de passe.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Choisissez un nom. Comme accès, prenez « %1 », ou moins, pourvu que les contacts en fassent partie. Cliquez sur « %2 », et copiez le nouveau mot de passe dans son champ ci-dessous.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Ouvrez votre Nextcloud dans le navigateur ; sur les images, il s’appelle nextcloud.example.com. Cliquez sur votre photo de profil en haut, et choisissez « %1 », ou « %2 » si vous êtes administrateur.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>Sous « %1 », cherchez « %2 ». Pour « %3 », saisissez « %4 », et cliquez sur « %5 ».</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Copiez ce qui figure sous « %1 » dans le champ « Nom d’utilisateur » ci-dessous, et ce qui figure sous « %2 » dans « Mot de passe ». Nextcloud ne l’affiche que cette fois.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>C’est la bonne adresse : laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>L’adresse e-mail de votre compte Apple.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Un mot de passe d’application. Celui du compte Apple lui-même n’est pas accepté, et il n’y a pas de mots de passe d’application sans authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>Votre adresse Fastmail complète, avec ce qui suit l’arobase (@).</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Un mot de passe d’application. Celui de Fastmail lui-même n’est pas accepté, et l’offre Basic n’a pas de mots de passe d’application.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>L’adresse à laquelle vous ouvrez Nextcloud dans le navigateur : le reste est complété.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Votre nom d’utilisateur Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Un mot de passe d’application. Nextcloud n’en accepte pas d’autre si l’authentification à deux facteurs est activée.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>L’adresse du serveur, ou seulement votre domaine e-mail : le reste est trouvé.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>Le mieux : un mot de passe d’application créé auprès du service pour cette seule application.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Demandez à la personne si c’était elle. Sinon, quelqu’un d’autre essaie : verrouillez cette application et faites-lui choisir une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Demandez à la personne si c’était elle. Si personne n’est au courant, mettez fin à ses sessions auprès du service et définissez-y un nouveau mot de passe, avec un second facteur.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Demandez qui l’a fait, et pourquoi. Si personne n’est au courant, revenez en arrière auprès du service et mettez fin aux sessions de ce compte.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Vérifiez le journal et comparez-le avec un témoin. Cherchez qui peut écrire dans le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Une personne inconnue ici a les fichiers de cet espace de travail. S’il s’agit d’un ancien collègue, réclamez l’ordinateur ou la copie.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Demandez ce que la personne voulait faire. Il lui faut un autre rôle, ou elle n’aurait pas dû essayer.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Demandez qui a donné ce rôle, et pourquoi. Si personne n’est au courant, retirez-le.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Regardez si l’une de ces identifications a réussi. Quiconque utilise un tel mot de passe en reçoit un nouveau, et un second facteur.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Comparez ce qui peut sortir avec ce dont le Zap a besoin, et retirez le reste.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Demandez qui l’a décidé, et si le Zap a besoin de ces champs. Retirez ce dont il n’a pas besoin.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Regardez ce que la connexion peut faire maintenant, et si un itinéraire en a besoin. Sinon, identifiez-vous à nouveau avec moins de droits.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Regardez quelle identification prend fin, et identifiez-vous à nouveau avant.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Demandez qui était devant cet ordinateur à ce moment-là. Si personne n’y était, regardez ce qui est sorti et verrouillez cette application.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Examinez le plan : libérez-le s’il est voulu, sinon refusez-le.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Regardez ce qui a été supprimé. Si ce n’était pas voulu, annulez la synchronisation et cherchez qui a vidé le carnet d’adresses.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Regardez ce qui est passé par cet itinéraire. Si personne n’est au courant, désactivez l’itinéraire et cherchez qui a rempli le carnet d’adresses.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Regardez si le carnet d’adresses est entier auprès de son service. S’il a été vidé, désactivez l’itinéraire jusqu’à ce qu’il soit rétabli.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Regardez si l’itinéraire trouve encore ses contacts, et si quelqu’un a restreint ce qu’il prend.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Vérifiez que cet itinéraire est voulu, et quels champs sortent par lui.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Regardez si le Zap est activé, et saisissez à nouveau l’adresse du webhook.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Regardez chez Zapier si le Zap est activé et ce que dit son historique, et s’il écrit encore sur la voie de retour.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Identifiez-vous à nouveau. Si personne n’a changé le mot de passe, demandez auprès du service qui a mis fin à l’accès.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Réglez l’horloge de cet ordinateur sur un serveur de temps. Si quelqu’un l’a reculée, vérifiez le journal.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir Synchronisation</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Afficher la synchronisation</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>Réparer la connexion</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Ouvrir Sécurité</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Ouvrir la page chez %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Ouvrir Personnes</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Tout révoquer…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Ouvrir Politiques</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Examiner le plan</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Regardez ce qui s’est passé, et interrogez les personnes nommées.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Regardez ce qui y est allé, et par quels itinéraires. Si personne n’est au courant de l’un d’eux, désactivez-le et cherchez qui l’a ajouté.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Regardez si son plan attend quelqu’un, et si ce qui le lance s’exécute encore. Désactivez l’itinéraire si personne n’en a besoin.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Nouveaux itinéraires vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Sortent désormais aussi</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Ne sont plus masqués ni hachés comme avant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Rien n’est synchronisé à cause d’une alerte : « %1 ».</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Une alerte est ouverte : « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>%Ln alerte est ouverte. La plus grave : « %1 ».</numerusform>
            <numerusform>%Ln alertes sont ouvertes. La plus grave : « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>le fichier est trop volumineux : la limite est de %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>le fichier a trop de lignes : la limite est de %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>ceci a trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>il y en a trop : %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>ce n’est pas du texte brut</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>ce n’est pas du YAML : %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>il ne contient aucune règle</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>les ancres et alias YAML ne sont pas admis</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>les balises YAML ne sont pas admises</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la clé « %1 » y est deux fois</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>la clé « %1 » manque</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>la clé « %1 » n’est pas connue</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>la valeur « %1 » n’est pas parmi celles admises ici</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>« %1 » a une valeur d’un autre type que celui attendu ici</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>la valeur de « %1 » est trop longue</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>« %1 » n’a pas de valeur</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>les programmes lisent le nombre %1 de façons différentes : mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>ce type de règle n’est pas admis : %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>le modificateur « %1 » n’est pas connu</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>le modificateur « %1 » n’est pas pris en charge</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>ces modificateurs ne vont pas ensemble : %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>cette expression régulière est illisible : %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>cette expression régulière pourrait durer sans fin ou consommer trop : %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>un caractère générique ne peut pas figurer dans une valeur codée : %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>la condition nomme « %1 », qui n’existe pas</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>cette condition est illisible : %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>« %1 » n’est pas une durée : écrivez 15m, 6h ou 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>le nombre %1 est hors limites</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>elle renvoie à la règle « %1 », qui n’existe pas</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>une autre règle a le même identifiant ou le même nom : %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>elle renvoie à elle-même : %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>l’alias « %1 » ne mène nulle part</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>ne peut rien trouver</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Une partie ne peut rien trouver : ses événements n’ont jamais %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>Elle est inactive : rien ici n’apporte les événements qu’elle examine.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>Elle est inactive tant que les événements de %1 n’ont pas été récupérés.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>Elle ne peut rien trouver : ses événements n’ont jamais %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1 : %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>le fichier « %1 » contient déjà une règle du même identifiant ou du même nom : %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Un administrateur a agi depuis un réseau pour la première fois</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Un changement fait par un administrateur d’un service venait d’un réseau où cet administrateur n’avait pas été vu depuis quatre-vingt-dix jours, ou d’un administrateur jamais vu. Les deux premières semaines servent à apprendre.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Travail depuis un autre lieu</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Quelqu’un est devenu administrateur d’un service</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Un rôle ou un droit d’administrateur a été donné à un compte d’un service connecté.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Un nouveau collègue, ou une autre tâche</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Quelqu’un a reçu plus de droits dans cette application</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Un propriétaire ou un administrateur a été ajouté ici, quelqu’un l’est devenu, ou l’un de vos propres rôles a été ajouté ou modifié.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Une application a été autorisée pour toute l’organisation</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Un administrateur a donné à une application, ou à son client, l’accès aux données de tout le monde dans un service connecté, ou l’a élargi.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Une application convenue</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>Le journal d’audit n’a pas passé la vérification</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Des événements de ce journal ont été modifiés ou retirés, ou ce n’est pas le journal que les témoins ont vu. Cherchez pourquoi avant de synchroniser à nouveau.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Un disque défaillant</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>L’horloge de cet ordinateur a été reculée</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Les événements suivants paraissent plus anciens qu’ils ne le sont.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>L’horloge était déréglée auparavant</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Un Zap ne confirme pas ce qui lui a été envoyé</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>Le Zap a été désactivé, ou s’est arrêté à une limite</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Une connexion a perdu son accès</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Un service n’accepte plus ce avec quoi une connexion s’identifie : cela a pris fin, a été révoqué, ou le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Un mot de passe a été changé, ou une clé a expiré</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Beaucoup d’identifications échouées d’un même compte</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Une identification échouée auprès d’un service</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Dix identifications échouées d’un même compte dans un service connecté en un quart d’heure.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>Un ancien mot de passe est enregistré dans un téléphone ou un programme</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Plusieurs tentatives échouées de déverrouiller cette application</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Une tentative échouée de déverrouiller cette application</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Cinq phrases secrètes, codes de secours ou entrées de trousseau erronés en un quart d’heure, pour une même personne.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Quelqu’un a oublié une phrase secrète</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Plus de champs sortent qu’avant</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>Ce qui sort sur un itinéraire, ou par défaut vers un service, a été élargi : d’un champ qui ne sortait pas du tout, ou d’un champ qui était masqué ou haché.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Un changement convenu</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Des contacts sont passés par un itinéraire pour la première fois</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Un itinéraire a écrit des contacts à sa destination pour la première fois depuis quatre-vingt-dix jours. Le premier jour de cet espace de travail sert à apprendre.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Un nouvel itinéraire</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>L’essai d’un webhook a échoué</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Un message d’essai à un webhook n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>Le Zap a été désactivé</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>Quelque chose manque dans le journal, ou il a été restauré</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Un propriétaire a continué avec un journal que les témoins savaient plus long, des identifications échouées manquent dans leur relevé, ou un changement de personnes n’a pas été signalé.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Beaucoup de contacts ont été supprimés</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Une exécution d’un itinéraire a supprimé des contacts</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Les exécutions d’un même itinéraire ont supprimé cent contacts ou plus en un jour, d’un coup ou peu à peu.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Un carnet d’adresses remis en ordre</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Une application a été autorisée pour la première fois</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Quelqu’un a laissé une application voir des données d’un service connecté, alors que personne ne l’avait autorisée depuis quatre-vingt-dix jours. Les deux premières semaines servent à apprendre.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Une nouvelle application convenue</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Une même adresse essaie les mots de passe de nombreux comptes</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Une identification échouée depuis une adresse</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Identifications échouées de huit comptes différents depuis une même adresse réseau en une demi-heure.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>De nombreuses personnes derrière une même adresse, après un changement de mot de passe pour toutes</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Une synchronisation attend parce qu’elle supprimerait ou associerait trop de contacts</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Un plan est retenu : il dépasse les limites de suppressions ou de nouvelles associations, viderait un carnet d’adresses, ou demande une deuxième personne.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>Ce qui peut sortir a été changé pour tous les itinéraires</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>Les champs que les nouveaux itinéraires laissent passer, ou les groupes dont les contacts ne sortent jamais, ont été changés. Une autre règle signale les champs qui sortent à partir de maintenant.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Quelqu’un a essayé ce que son rôle ne permet pas</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Un rôle ne l’a pas permis</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Cinq fois en dix minutes, quelqu’un a demandé à cette application ce que son rôle ne permet pas.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Un script avec le mauvais compte</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Quelqu’un a essayé de déverrouiller après le retrait d’une personne</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Une personne a été retirée</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Une personne a été retirée ici, et dans les trente jours une tentative de déverrouillage a échoué pour quelqu’un que cet espace de travail ne connaît pas.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Un ancien raccourci ou script</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Une connexion peut faire plus qu’avant auprès de son service</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Quelqu’un s’est identifié à nouveau auprès d’un service, et a reçu des étendues que l’identification précédente n’avait pas.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Un nouvel itinéraire, ou un journal ou un contrôle autorisé</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Une identification va bientôt prendre fin</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Un contrôle de sécurité a trouvé, pour la première fois, que l’identification d’une connexion prend fin dans quelques jours, ou a pris fin. Rien n’y est synchronisé tant que personne ne s’identifie à nouveau.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Une identification à durée limitée</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Identification réussie après de nombreux échecs</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Cinq identifications échouées d’un même compte</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Cinq identifications échouées d’un compte en un quart d’heure, puis une réussie dans le quart d’heure suivant.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Quelqu’un a fini par se rappeler le mot de passe</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Un service juge une identification suspecte</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google ou Microsoft a vu, dans une identification ou une session, quelque chose qui ne correspond pas au compte.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Un voyage, ou un nouveau réseau</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Quelqu’un s’est identifié depuis un pays pour la première fois</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Un compte s’est identifié auprès d’un service depuis un pays où il n’avait pas été vu depuis quatre-vingt-dix jours. La première semaine d’un compte sert à apprendre.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Un voyage</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Un itinéraire a trouvé bien moins de contacts que d’habitude</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Une exécution d’un itinéraire a lu bien moins de contacts que les précédentes, ou aucun : un carnet d’adresses a été vidé, ou filtré autrement.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Un carnet d’adresses remis en ordre, ou un autre filtre</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Une synchronisation à une heure où aucune n’avait eu lieu</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Une synchronisation a commencé à une heure de la journée, selon l’horloge de cet ordinateur, où aucune n’avait commencé depuis quatre-vingt-dix jours. Les deux premières semaines servent à apprendre.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Travail à une autre heure, ou un nouvel horaire</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Un second facteur a été désactivé</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>Un second facteur d’un compte, ou de tout le monde, a été désactivé ou retiré dans un service connecté.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Quelqu’un a changé de téléphone ou de clé</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Cette application a été déverrouillée après de nombreux échecs</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Cinq tentatives échouées de déverrouiller cette application</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Cinq tentatives échouées de déverrouiller cette application en un quart d’heure, puis une réussie dans le quart d’heure suivant, pour une même personne.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Quelqu’un a fini par se rappeler la phrase secrète</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Bien plus de contacts que d’habitude sont passés par un itinéraire</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>La première synchronisation d’un grand carnet d’adresses</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Bien moins de contacts que d’habitude sont passés par un itinéraire</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Un itinéraire qui écrit des contacts jour après jour en a écrit bien moins en une journée UTC, ou aucun. Un jour est signalé dès qu’il y a une exécution un jour suivant.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Un jour férié</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>Des messages à un webhook ne sont pas confirmés</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>La voie de retour d’un webhook, qui nomme ce que son Zap a traité, ne nomme aucun message accepté il y a un jour ou plus. Tant qu’il en manque d’autres chaque semaine, c’est une seule alerte, qui compte les messages d’une semaine.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Un itinéraire ne s’exécute plus</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Un itinéraire qui s’exécutait presque chaque jour, ou à un autre rythme, ne s’est pas exécuté pendant deux fois la plus longue durée habituelle entre deux jours d’exécution, et pendant deux jours au moins. C’est connu après dix de ces durées. Personne n’attend un itinéraire désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Des congés, ou cet ordinateur était éteint</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>Son plan attend une personne</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>En une journée UTC, un itinéraire a écrit bien plus de contacts que les autres jours où il en a écrit, ou plus que ne le disent ses réglages, soit 5 000 sauf si quelqu’un les a modifiés. Ce qui est habituel est connu après quatorze jours de ce type ; la limite vaut dès la première exécution.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Bien plus de contacts que d’habitude sont allés à une destination</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Deux itinéraires ou plus qui écrivent dans une même connexion ont écrit ensemble, en une journée UTC, bien plus de contacts que les autres jours, ou plus que le plus grand nombre que leurs réglages permettent à l’un d’eux, soit 5 000 sauf si quelqu’un l’a modifié. Chacun peut être comme d’habitude.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>La première synchronisation de plusieurs grands carnets d’adresses</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Aucune alerte n’est ouverte</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 Rien n’est synchronisé tant que l’une d’elles n’est pas close.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>%Ln alerte est ouverte</numerusform>
            <numerusform>%Ln alertes sont ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, dont %Ln prise en charge</numerusform>
            <numerusform>%1, dont %Ln prises en charge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>information</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>prise en charge</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Habituel à partir de</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>Habituel jusqu’à</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Jours ou exécutions connus</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>tous les contacts</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>contacts de %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>Recevrait : %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Masqué : %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Haché : %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Portée : %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>Dans les deux sens.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Aussi : %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>N’est plus masqué ni haché : %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>Portée : %1 ; avant : %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>Dans les deux sens, avant : sens unique.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>%1 wants to erase a contact in all places.</source>
        <translation>%1 veut effacer un contact partout.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 veut envoyer des contacts à une nouvelle destination : %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 veut laisser sortir davantage sur l’itinéraire %2.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 veut exporter tous les contacts dans un fichier.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 veut retirer des groupes de la liste de ceux qui ne sortent jamais : %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>À : %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>De : %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 a donné son accord.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 n’a pas donné son accord.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 veut supprimer %Ln contact avec un seul plan.</numerusform>
            <numerusform>%1 veut supprimer %Ln contacts avec un seul plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>Emplacement précédent : %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Une autre autorité privée se porte désormais garante de ce serveur.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Pas de voie de retour : les messages restent « acceptés »</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Confirme les messages</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Message d’essai %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confirmé par la voie de retour</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Reçoit des messages</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, lu %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
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
        <translation>Un webhook à vous, en JSON</translation>
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
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Messages signés à %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Messages à %1</translation>
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
        <translation>Silence de %1 à %2 chaque jour</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Silence de %1 à %2, à partir de : %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1 ; les alertes critiques passent</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Un essai a échoué %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Un message a échoué %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Essayé %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Envoyé %1, alertes : %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Abandonné après dix essais, alertes : %1. Elles restent dans la liste des alertes.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>Ce qui a été accordé</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Administrateurs et comptes</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Clés et mots de passe</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Personnes et politiques</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
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
        <translation>Rien de plus que le nécessaire n’est accordé</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Mettez fin à l’accès auprès du service, puis identifiez-vous à nouveau : seul ce dont les itinéraires ont besoin est demandé.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>Les autres applications ayant accès sont connues</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Retirez auprès du service ce dont personne n’a besoin, Zapier compris, puis portez-vous garant du reste.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>La connexion est utilisée</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Supprimez la connexion, ou ajoutez un itinéraire.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>La clé, le mot de passe ou l’identification est assez récent</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Créez-en un nouveau auprès du service et saisissez-le ici, ou identifiez-vous à nouveau ; puis supprimez l’ancien là-bas.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>L’identification reste valable</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Identifiez-vous à nouveau avant qu’elle ne prenne fin.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>L’adresse du webhook est d’un type actuel</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Créez un nouveau webhook dans Zapier et saisissez son adresse ici.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Les Zaps et les applications connectées ont été passés en revue</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Parcourez les Zaps et les connexions d’applications chez Zapier, retirez ce dont personne n’a besoin, puis portez-vous-en garant pour 90 jours.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Aucun secret de cet espace de travail ne se trouve dans un fichier</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Supprimez-le du fichier, et créez-en un nouveau auprès du service : il a pu être lu.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>Le secret est dans le trousseau ou l’environnement</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Assurez-vous que la phrase secrète qui le scelle est solide, puis portez-vous-en garant.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Tout le monde a un second facteur</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Demandez aux personnes nommées d’en configurer un, les administrateurs d’abord. Si la question ne peut pas être posée : regardez, puis portez-vous-en garant.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Tout le monde doit utiliser un second facteur</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Activez l’obligation d’un second facteur.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>Les paramètres de sécurité par défaut de Microsoft sont activés</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Activez-les, ou portez-vous garant de l’accès conditionnel qui les remplace.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Il y a de deux à quatre administrateurs</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Donnez le rôle à une personne de plus, ou retirez-le à certaines.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Aucun compte ne reste inutilisé</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Suspendez les comptes que personne n’a utilisés depuis 90 jours.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>Ce qui circule est chiffré, avec un certificat valide</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Demandez à qui gère le serveur d’en renouveler le certificat.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>Les deux bases de données sont chiffrées</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Arrêtez de synchroniser, et restaurez l’espace de travail depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>Les deux bases de données sont intactes</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Assurez-vous que la phrase secrète est solide, puis portez-vous-en garant.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Personne d’autre ne peut lire le dossier de l’espace de travail</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Retirez au groupe et aux autres le droit de lire et d’ouvrir le dossier.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Aucun contact exporté ne traîne plus d’une semaine</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Supprimez les exportations dans les dossiers nommés, et leurs copies. Si l’une est sur un disque non branché : regardez, puis portez-vous-en garant.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>La mémoire n’est pas écrite en clair sur le disque</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Chiffrez tout le disque, ou son espace d’échange.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Un plantage n’écrit pas la mémoire sur le disque</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Aucune personne seule n’a tout</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Ajoutez un deuxième administrateur.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Toutes les personnes qui peuvent ouvrir l’espace de travail l’ouvrent</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Retirez les personnes nommées.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Pas plus de champs ne sortent que ce dont un Zap a besoin</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Écartez, masquez ou hachez ce que le Zap n’utilise pas, puis portez-vous garant du reste.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>Le journal a été vérifié au cours du dernier mois</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Vérifiez le journal.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Des règles surveillent le journal, et chacune fait ce qu’elle doit</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Activez ce qui est désactivé, retirez ou réparez les fichiers illisibles, puis portez-vous garant de ce qui reste désactivé exprès.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Ajoutez un témoin : un dossier, une boîte aux lettres ou un webhook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Une personne a passé la sécurité en revue au cours du dernier mois</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Parcourez ce qui s’est passé depuis la dernière revue.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>attesté</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Personne n’a encore demandé.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>Le dernier contrôle est trop ancien.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>Ce qui a été accordé ne suffit pas.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>Il faut l’autorisation %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>La personne identifiée n’a pas le droit de demander : il faut %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>Il faut l’abonnement %1, qui n’est pas là.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Rien de ce qui pouvait être demandé ne le dit.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>L’identification a pris fin.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>Le service était injoignable.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>Le service a demandé d’attendre trop longtemps.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>Le contrôle a été arrêté en cours de route.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>La réponse n’est pas complète.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>La réponse ne le dit pas.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>Seule une personne peut juger de ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Identifiez-vous à nouveau en autorisant ce contrôle.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>Les clés sont dans le trousseau, ou sous une phrase secrète solide</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Utilisez une version publiée : elle ne l’écrit pas.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Quelqu’un à l’extérieur apprend où en est le journal</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>Microsoft ne laisse que vous mettre fin à l’identification : retirez l’application sur myapps.microsoft.com (pour un compte personnel : account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>L’identification chez Google n’a pas pu prendre fin d’ici : retirez l’application sur myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>L’identification chez HubSpot n’a pas pu prendre fin d’ici : désinstallez l’application dans les paramètres de HubSpot, sous « Applications connectées ».</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Choisir le compte</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copier l’adresse de redirection</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>voir et télécharger vos contacts</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>voir, modifier et supprimer vos contacts</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>voir vos contacts</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>voir les contacts du compte</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>ajouter, modifier et supprimer des contacts du compte</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>voir quelles propriétés les contacts ont</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>voir le journal des identifications et des actions des administrateurs</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>voir le journal des identifications et des changements de l’annuaire</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>voir qui est dans l’annuaire, sans quoi Microsoft ne montre aucune identification</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>voir le journal des identifications et des changements de sécurité</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>voir les personnes de l’entreprise, et qui a un second facteur</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>voir quelles applications ont accès à un compte, et y mettre fin</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>voir les règles d’identification</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>lancer démarrer contacts</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Connecter un &amp;compte…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>ajouter nouveau connexion service Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Connecter un &amp;fichier de contacts…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>ouvrir importer vcf vcard csv tableau</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>Ajouter un &amp;itinéraire…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>nouveau sens de vers</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Exporter les contacts…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>enregistrer fichier vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>fermer espace de travail déconnexion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>quitter fermer</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Annuler la saisie</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rétablir la saisie</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Chercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>recharger relire</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>Tout &amp;rechercher…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>page aller ouvrir</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>comment expliquer</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>commencer liste configuration</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>touches liste</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>À &amp;propos de Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Contrôler la sécurité maintenant</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>second facteur administrateurs tests</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Chercher ses propres secrets dans les fichiers…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>chercher fuite jeton clé</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Tout révoquer…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>urgence ordinateur volé couper tous les accès</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Règles des alertes</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma sourdine activer</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>preuve falsification contrôle</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>collègue opérateur utilisateur rôle</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Créer un nouveau code de secours…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>phrase secrète perdue imprimer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>thème sombre clair apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>anglais traduction mots</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Verrouiller quand personne n’utilise l’application</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>Le dossier de l’espace de travail</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Témoins du journal d’audit</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>Déplacer l’espace de travail vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>Chercher les &amp;doublons</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>deux fois double fusionner même</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>contraste élevé accessibilité voir lire</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>&amp;Modifier les largeurs au clavier</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>colonne bord séparateur détails largeur plus large plus étroit</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canaux d’alertes</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>notifications notifier avertir prévenir e-mail webhook envoyer heures calmes</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>verrouillage automatique inactif minutes délai temps</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>mettre fin ne plus déverrouiller par le trousseau mot de passe phrase secrète identification connexion</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>mot de passe déverrouiller définir</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>ouvrir où emplacement fichiers données</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>ajouter témoin point de contrôle e-mail dossier webhook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>exporter sauvegarde transfert déménager cet ordinateur ne synchronise plus ensuite synchroniser à nouveau ici</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Me signaler les nouvelles versions</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>mises à jour nouveautés version plus récente mettre à niveau demander maintenant</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Enregistrer un fichier pour l’assistance</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>à propos version diagnostic rapport aide</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>Rien de nouveau n’est confirmé.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>Le message d’essai est confirmé : la voie de retour fonctionne.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>La voie de retour de « %1 » n’existe pas encore. Elle commence quand le Zap écrit sa première ligne.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>La voie de retour de « %1 » : %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>Le Zap de « %1 » nomme des lots, qui ne distinguent pas un message d’un autre. Faites écrire idempotency_key à sa dernière étape.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>Seule la partie la plus récente de la voie de retour de « %1 » a été lue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>%Ln message est maintenant confirmé.</numerusform>
            <numerusform>%Ln messages sont maintenant confirmés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same person as %1 in %2</source>
        <translation>La même personne que %1 dans %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>Pas la même personne que %1 dans %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Résultat : %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
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
        <translation>le trousseau macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>le Gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>le trousseau de votre bureau</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>L’application est occupée, ou elle a été fermée et termine encore ce qui était en cours. Réessayez dans un instant.</translation>
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
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>le même nom et la même organisation</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>des noms différents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>%Ln autre groupe apparaîtra une fois ceux-ci réglés.</numerusform>
            <numerusform>%Ln autres groupes apparaîtront une fois ceux-ci réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>%Ln adresse e-mail ou numéro de téléphone appartient à de très nombreux contacts. Parmi eux, seuls ceux du même nom sont proposés.</numerusform>
            <numerusform>%Ln adresses e-mail ou numéros de téléphone appartiennent à de très nombreux contacts. Parmi eux, seuls ceux du même nom sont proposés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Un contact reste, avec ce que montre la colonne « Fusionné ». %Ln autre est supprimé de %1.</numerusform>
            <numerusform>Un contact reste, avec ce que montre la colonne « Fusionné ». %Ln autres sont supprimés de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>La prochaine synchronisation le reporte dans d’autres carnets d’adresses, selon leurs itinéraires.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>Ce qui est supprimé de ce carnet d’adresses ne peut pas être rendu.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 tel quel</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 masqué</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 haché</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (façon non consignée)</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Un Zap dont la connexion a été supprimée</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Un carnet d’adresses dont la connexion a été supprimée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Contient ce contact.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>A reçu %1, dernière fois : %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>Rien n’est sorti : chaque tentative a échoué.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Selon ce que Zapier publie, le compte n’en a plus rien.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier publie qu’il supprime cela du compte au plus tard le %1.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier publie qu’il supprime cela du compte aujourd’hui.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Envoyé, résultat inconnu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Personne ne peut demander à Zapier ce que le Zap en a fait, ni si le compte le conserve moins longtemps. Des sauvegardes peuvent le contenir quatre mois de plus.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier publie combien de temps il conserve ce qui est entré dans un Zap sur https://zapier.com/legal/data-retention-deletion : de 29 à 69 jours dans le compte, et jusqu’à quatre mois de plus dans les sauvegardes.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>que le contact a disparu</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>un itinéraire supprimé</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2 : %3, par %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier publie qu’il supprime cela du compte au plus tard le %1 (dans %Ln jour).</numerusform>
            <numerusform>Zapier publie qu’il supprime cela du compte au plus tard le %1 (dans %Ln jours).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>Le service n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Vérifiez l’adresse et votre connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>Rien n’a été perdu. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>Le certificat de %1 ne vient pas d’une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Demandez à qui gère le serveur de le renouveler, et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>Le certificat de %1 a été établi pour une autre adresse.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Vérifiez que l’adresse ne contient pas de faute de frappe. Sinon, demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>La liaison avec %1 ne serait pas chiffrée, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>Le serveur renvoie à un autre, %1. Votre mot de passe n’y a pas été envoyé.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Si %1 appartient au même service, autorisez-le pour cette connexion.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>Le serveur renvoie sans fin chaque requête à une autre adresse.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Vérifiez l’adresse, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>Ce qui a répondu à cette adresse n’est pas le service attendu.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Vérifiez l’adresse : ce doit être celle des contacts, pas une page web.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>La réponse était bien plus volumineuse que des contacts, elle a donc été coupée.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Vérifiez l’adresse. Si le carnet d’adresses est le bon, retirez-en les très grandes photos.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>La liaison s’est coupée au milieu d’une réponse.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Rien n’a été perdu. Réessayez.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Le service signale une panne de son côté.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Réessayez dans quelques minutes. Si cela dure, consultez la page d’état du service.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Choisissez un autre nom ou un autre endroit.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Quelqu’un a modifié l’élément auprès du service entre-temps.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>Il a été laissé tel quel. Synchronisez à nouveau pour voir les deux versions.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>Avec ce compte, %1 n’est accessible qu’en lecture.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Demandez l’autorisation d’écrire, ou utilisez-le uniquement comme source.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>Le service n’a plus de place pour ce compte.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Faites de la place auprès du service, ou choisissez-y un abonnement plus grand.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Un autre compte ou carnet d’adresses qu’avant a répondu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Vérifiez le compte auprès du service. Si le changement est voulu, supprimez la connexion et ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>Le service n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>L’identification a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Identifiez-vous à nouveau, et autorisez ce que la fenêtre demande.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>Le navigateur n’est pas revenu à temps.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Recommencez l’identification. Si le navigateur a affiché une page inaccessible, copiez son adresse et collez-la ici. S’il a affiché une erreur du service, cette page dit quoi y changer.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>Le service n’accepte plus cette identification. Elle a été retirée, n’a pas servi pendant trop longtemps, ou le mot de passe du compte a changé.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Identifiez-vous à nouveau. Les contacts et les itinéraires restent tels quels.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>La réponse n’appartient pas à cette identification, elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Recommencez l’identification, et terminez-la dans la page qui s’ouvre alors.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Un administrateur de votre organisation doit d’abord l’approuver.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Demandez à un administrateur d’approuver l’application chez %1, puis identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>L’identification a réussi, mais sans une autorisation nécessaire : %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Identifiez-vous à nouveau, et laissez toutes les cases cochées.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>Le service n’accepte pas l’ID client ou le secret client.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Copiez les deux encore une fois depuis la console du service. Un secret qui y a été remplacé doit aussi être saisi ici.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>L’adresse de redirection n’est pas inscrite auprès du service : %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Ajoutez exactement cette adresse au client dans la console du service, puis identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 n’est pas disponible pour ce compte.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Activez-le dans la console du service, ou demandez à un administrateur si le compte a une licence pour cela, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>L’horloge de cet ordinateur diffère de celle du service de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Réglez l’horloge, de préférence en laissant le système le faire, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Un autre programme utilise le port de l’adresse de redirection, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Quittez ce programme, ou réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Cet ordinateur n’a aucun trousseau que l’application puisse utiliser.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Utilisez plutôt une phrase secrète, ou installez un trousseau (sous Linux : GNOME Keyring ou KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Déverrouillez-le avec le mot de passe de votre compte sur l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Cherchez une fenêtre qui demande son mot de passe, ou fermez puis rouvrez votre session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>La clé de cet espace de travail n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Utilisez votre phrase secrète ou le code de secours. Aucune nouvelle clé n’a été créée, vos données sont donc en sûreté.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>Cet espace de travail n’est pas déverrouillé par le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Vérifiez le verrouillage des majuscules et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>Ce n’est pas le code de secours de cet espace de travail.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Comparez-le avec le code imprimé, lettre par lettre.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Cette phrase secrète serait trop facile à deviner.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Prenez au moins 12 caractères, par exemple quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 n’est pas chiffré, l’ouverture n’a donc pas eu lieu.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Quelqu’un a remplacé le fichier. Restaurez le dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>La clé ne correspond pas à %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>Le fichier appartient à un autre espace de travail. Restaurez le dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Gardez une copie du dossier tel quel, puis restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 vient d’une version plus récente de cette application.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Mettez l’application à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Faites de la place, puis réessayez. Ce qui a été écrit auparavant est complet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Choisissez un autre dossier, ou demandez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Créez-le d’abord, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Réduisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 n’est pas dans un format lisible.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Utilisez un fichier vCard (.vcf) ou un tableau (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Vérifiez que vous n’avez pas fait de faute de frappe, ou cherchez-le dans la liste.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Un itinéraire a besoin de deux carnets d’adresses différents.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Choisissez-en un autre vers lequel copier.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>Cela ne peut pas être un nom.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Prenez de 1 à 100 lettres, chiffres ou espaces, sans saut de ligne.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Indiquez un domaine, une adresse e-mail, ou une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe, qui pourrait y être vu.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Retirez-les de l’adresse et saisissez-les dans leurs propres champs.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>Il n’y aurait rien pour déverrouiller l’espace de travail.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Choisissez le trousseau, ou définissez une phrase secrète.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>Aucun fichier ni dossier n’a été choisi.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Choisissez un fichier vCard, un tableau, ou un dossier de fichiers .vcf.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Cette version ne connaît pas ce service.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Choisissez-en un dans la liste, ou mettez l’application à jour.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Seul un webhook Zapier prend un message d’essai.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Pour essayer une autre connexion, cliquez sur Tester.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>L’une des limites est hors des valeurs permises.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Indiquez un nombre de suppressions à partir de 0, et une part entre 0 et 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>Il n’y a aucun itinéraire à synchroniser.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Ajoutez-en un, ou activez-en un : un itinéraire dit quel carnet d’adresses est copié où.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 est la seule personne propriétaire.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Personne ne fait cela à soi-même.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Un autre propriétaire peut le faire.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Quelqu’un a le rôle %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Donnez d’abord un autre rôle à toutes les personnes qui l’ont.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Seuls les propriétaires peuvent gérer les personnes, les rôles et les clés.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Laissez cette autorisation de côté, ou donnez à la personne le rôle de propriétaire.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Quiconque utilise le compte de cet ordinateur peut ouvrir l’espace de travail.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Confirmez que personne d’autre ne l’utilise, ou mettez fin au déverrouillage par le trousseau.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>Une autre synchronisation de cet espace de travail est en cours.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez qu’elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Plus de choses changeraient que les limites ne le permettent.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Examinez le plan. Il n’est appliqué que si vous le libérez.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Ce plan n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Cette exécution n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>Il n’y a rien à annuler dans cette exécution.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>Ce n’est pas possible de cette façon.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Vérifiez ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>L’espace de travail est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Demandez au propriétaire de cet espace de travail.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Autre chose l’utilise en ce moment.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Vérifiez votre connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>Le service demande une nouvelle identification.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Ouvrez Connexions et identifiez-vous.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Le service demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>La même valeur a été modifiée des deux côtés.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Choisissez laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Quelque chose a changé depuis l’établissement de ce plan, il n’a donc pas été appliqué.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Établissez un nouveau plan et regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>Les données ne sont pas ce qu’elles devraient être.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Vérifiez ce que vous avez saisi, ou regardez les détails.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>Les fichiers de l’espace de travail ne peuvent pas être lus ou écrits.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>Ce qui a été fait jusque-là est complet et consigné. Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Une erreur s’est produite dans l’application.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cet élément</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Cela n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Actualisez la page et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>Le serveur de messagerie %1 n’offre pas de liaison chiffrée ici, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Vérifiez le port, et si la liaison est chiffrée dès le début ou demande STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>Le serveur de messagerie %1 n’a pas pris le message.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Vérifiez l’expéditeur et les destinataires. La plupart des serveurs veulent l’adresse du compte lui-même comme expéditeur.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 est dans le dossier même de l’espace de travail.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Quiconque y modifierait le journal pourrait aussi modifier son témoin. Choisissez un dossier ailleurs, de préférence sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>Le journal d’audit ne peut pas être écrit, donc rien n’a été synchronisé.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Vérifiez la place sur le disque et les droits du dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>Le journal d’audit n’est pas celui que cet espace de travail a écrit en dernier.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>Une sauvegarde a-t-elle été restaurée ? Alors le propriétaire peut continuer avec ce journal, par Vérifier sur la page Journal d’audit. Sinon, gardez une copie du dossier, et cherchez qui peut y écrire.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>Une décision est attendue.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Ouvrez Synchronisation et examinez.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Rien n’est synchronisé à cause d’une alerte : « %1 ».</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Cherchez ce qui s’est passé. Ensuite, un propriétaire ou un administrateur la clôt, sur la page Alertes ou avec contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Un itinéraire a besoin d’au moins un champ qui peut sortir.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Choisissez les champs.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Seul un webhook prend %1 sous forme masquée ou hachée : un carnet d’adresses ne pourrait pas le contenir.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Laissez-le sortir tel quel, ou faites-le rester ici.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>Il n’y a pas de masque pour %1 : chaque partie pourrait tout dire.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Laissez-le sortir tel quel ou haché, ou faites-le rester ici.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1 ne peut pas être haché.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Faites-le rester ici.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Aucun champ ne sort haché sur cet itinéraire.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>Il n’a pas besoin de clé, et il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>La clé de ce qui sort haché pour %1 a disparu.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>Rien n’y a été envoyé. Quiconque peut modifier les itinéraires peut créer une nouvelle clé d’empreintes en modifiant l’itinéraire : toutes les empreintes seront alors différentes.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>La politique de champs est devenue plus stricte depuis cette planification.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>Rien n’en a été envoyé. Le prochain plan suit la nouvelle politique.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>Le contact est dans un groupe qui ne peut jamais sortir.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>Rien n’en a été envoyé, et il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>Une réponse a déjà été donnée, ou plus personne ne le demande.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Personne d’autre ne pourrait donner son accord.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Ajoutez d’abord un deuxième propriétaire ou administrateur.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Sans %1, moins de deux personnes pourraient donner leur accord à ce qui demande une deuxième personne, et cela attendrait indéfiniment.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Donnez d’abord à quelqu’un d’autre un rôle qui peut donner son accord, ou levez les règles demandant une deuxième personne.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Parlez-en ensemble, et modifiez ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Quelqu’un d’autre doit d’abord donner son accord.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Choisissez le dossier contenant keyring.json, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>Il y a déjà un espace de travail dans %1.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier. Il n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 n’est pas l’exportation d’un espace de travail.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Choisissez le fichier exporté sur l’autre ordinateur, dans ses Paramètres.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 est incomplet ou a été modifié, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Copiez-le encore une fois depuis l’autre ordinateur, ou exportez à nouveau là-bas.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 n’est pas un point de contrôle d’un journal d’audit.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Choisissez le fichier écrit lors de l’enregistrement du point de contrôle.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>%1 ne contient aucune entrée archivée du journal de cet espace de travail.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Choisissez le fichier créé lors de leur archivage.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 est incomplet ou a été modifié.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Prenez une autre copie du fichier. Le journal prouve toujours ce qu’il contenait.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Cette partie du journal est archivée, dans %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Seul ce fichier a encore ces entrées : conservez-le.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>Il n’y a rien à archiver à cette date.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Choisissez-en une autre. Les entrées sont archivées par lots de 1 024 ; celles des 90 derniers jours, ou qui doivent rester plus longtemps, par un propriétaire seulement.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>Le point de contrôle porte sur d’autres entrées que celles de %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Vérifiez que les deux viennent de cet espace de travail. Si oui, le journal a été remplacé.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>Il y a d’autres fichiers dans %1.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Choisissez un dossier vide, ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Cet espace de travail n’a pas de code de secours, personne ne pourrait donc ouvrir l’exportation.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Un propriétaire en crée d’abord un. Ensuite, exportez à nouveau.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Cet espace de travail a été déplacé vers un autre ordinateur, donc rien n’est synchronisé ici.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Synchronisez sur l’autre ordinateur. S’il n’y est jamais arrivé, le propriétaire peut continuer ici, dans Paramètres.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>Vous n’avez pas encore de phrase secrète ici : le trousseau déverrouille pour vous.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Définissez d’abord votre propre phrase secrète.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>Les clés de l’espace de travail ou votre rôle ont été modifiés ailleurs.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Rien n’a été fait ici. Verrouillez l’espace de travail et déverrouillez-le à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>Rien n’est envoyé à %1 : ce qui était scellé pour lui sur cet ordinateur n’y est pas, ou son entrée a été modifiée depuis.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>A-t-il été ajouté sur un autre ordinateur ? Alors redonnez son secret, ou supprimez-le et ajoutez-le de nouveau. Sinon, cherchez qui peut écrire dans le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Vérifiez les deux, ou créez un mot de passe d’application auprès du service, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le, avec les détails, à qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>La demande est faite : une autre personne s’identifie et répond sur la page Personnes. Ensuite, exportez, annulez ou fusionnez à nouveau, ou ouvrez Synchronisation et libérez le plan en attente ; un itinéraire ne demande rien de plus.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Vérifiez s’il y a eu un changement de nom, un déplacement ou une suppression. En cas de déplacement, modifiez l’emplacement sur la fiche.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>Aucune liste complète des contacts n’est revenue, rien n’a donc été supprimé.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Regardez le carnet d’adresses. S’il a été déplacé, modifiez son emplacement sur sa fiche.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Créez une nouvelle clé auprès du service, avec les autorisations que la connexion énumère, puis saisissez-la ici.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>Définissez-la avant le démarrage, ou saisissez le secret dans la fenêtre.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Si votre entreprise a sa propre autorité, choisissez son fichier CA dans la connexion. Sinon, ne continuez pas : quelqu’un est peut-être à l’écoute.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Exportation de l’espace de travail vers un autre ordinateur commencée</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>Espace de travail exporté vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>Espace de travail apporté ici depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Synchronisation arrêtée ici, l’espace de travail ayant été déplacé</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Synchronisation reprise ici</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>Espace de travail déverrouillé</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Tentative de déverrouiller l’espace de travail</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Relevé des identifications échouées commencé</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Relevé des identifications échouées trouvé incomplet</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>Espace de travail verrouillé</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Nouveau code de secours créé</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>Fin du code de secours, qu’un ancien propriétaire a peut-être</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Tentative de changer sa propre phrase secrète sans la connaître</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Propre phrase secrète changée</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>Phrase secrète définie pour quelqu’un qui l’avait oubliée</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Fin du déverrouillage par le trousseau</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Personne renommée</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Autre rôle donné à une personne</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Personne retirée</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Découverte d’un changement de personnes ou de rôles que rien ne signalait</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>Rôle « %1 » ajouté</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>Rôle « %1 » modifié</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>Rôle « %1 » supprimé</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>« %1 » connecté</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>Connexion « %1 » testée</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>Connexion « %1 » modifiée</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>Connexion « %1 » supprimée</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Message d’essai envoyé à « %1 »</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Message d’essai à « %1 » trouvé confirmé</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>Aucune confirmation trouvée de ce qui a été envoyé à « %1 »</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>Itinéraire « %1 » ajouté</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>Itinéraire « %1 » modifié</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>Itinéraire « %1 » supprimé</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Ce que les nouveaux itinéraires laissent sortir a été modifié</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Groupes qui ne sortent jamais modifiés</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>Clé créée pour ce qui sort haché pour « %1 »</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Nouvelle clé créée pour ce qui sort haché pour « %1 »</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Plan établi</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Plan retenu pour une décision</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Plan approuvé</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Décision de laisser tel quel ce qu’un plan retenait</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Plan dépassé refusé</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Synchronisation commencée</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>« %1 » synchronisé</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Synchronisation terminée</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Synchronisation interrompue remise au net</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Messages d’une synchronisation confirmés</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Synchronisation annulée</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Décision : deux contacts sont ou non la même personne</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Décision retirée : deux contacts sont ou non la même personne</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Exportation de contacts dans un fichier commencée</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Contacts exportés dans un fichier</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Enregistrement d’un rapport sur les destinations d’un contact commencé</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Rapport sur les destinations d’un contact enregistré</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Effacement d’un contact partout commencé</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Contact effacé</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Retour d’un contact effacé permis</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>Événements de « %1 » récupérés</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Importation du journal de « %1 » commencée</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Journal de « %1 » importé</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Identification auprès de « %1 »</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>Identification échouée auprès de « %1 »</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Preuve supplémentaire demandée pour l’identification auprès de « %1 »</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>Identification jugée suspecte par « %1 »</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Session fermée auprès de « %1 »</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Application autorisée à voir des données de « %1 »</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Accès d’une application à « %1 » retiré</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Second facteur ajouté auprès de « %1 »</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Second facteur retiré auprès de « %1 »</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Mot de passe ou récupération modifiés auprès de « %1 »</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Un compte de « %1 » a été désactivé</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Paramètre de sécurité de « %1 » modifié</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>Administration de « %1 »</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Données modifiées auprès de « %1 »</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Données exportées de « %1 »</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>Quelque chose s’est passé auprès de « %1 »</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Exportation du journal d’audit commencée</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Enregistrement du rapport commencé : %1</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Rapport enregistré : %1</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Archivage d’entrées anciennes commencé</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Entrées anciennes archivées</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Entrées archivées lues dans leur fichier</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Preuve tirée du journal d’audit enregistrée</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Point de contrôle du journal d’audit enregistré</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Entrées ajoutées par la session d’un auditeur signées</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Poursuite avec un journal issu d’une sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Témoin du journal d’audit ajouté</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Témoin du journal d’audit modifié</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Témoin du journal d’audit supprimé</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Point de contrôle le plus récent signalé à un témoin</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>Alerte « %1 » déclenchée</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>Alerte « %1 », qui continuait, ouverte à nouveau</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>Alerte « %1 » prise en charge</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>Alerte « %1 » close</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Règles d’alerte ajoutées</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Règles d’alerte supprimées</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>Règle d’alerte « %1 » activée</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>Règle d’alerte « %1 » désactivée</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>Règle d’alerte « %1 » mise en sourdine</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Fin de la sourdine pour la règle d’alerte « %1 »</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>Impossible d’informer un témoin</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Enregistrement d’un rapport de sécurité commencé</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Rapport de sécurité enregistré</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Revue de sécurité commencée</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>Sécurité passée en revue</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Contrôles de sécurité effectués</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Garantie donnée pour ce qui ne peut être demandé à un service</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Recherche des secrets de cet espace de travail dans des fichiers</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Fin d’un accès en urgence</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Tout révoqué en urgence</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Saut de l’horloge de cet ordinateur remarqué</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Refus de ce que le rôle ne permet pas</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Cette entrée est illisible : elle est endommagée</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Paramètre modifié</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Règle d’alerte</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Contrôles de sécurité</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissés tels quels</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Impossibles à annuler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Heures d’intervalle</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>Canal d’envoi des alertes ajouté</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Canal d’alertes modifié</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Canal d’alertes supprimé</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Message d’essai envoyé à un canal d’alertes</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Envoi à un canal d’alertes abandonné</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Canal d’alertes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Non supprimés</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Nombre de sorties</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>Indéterminés</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Réponses autres qu’avant</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>Fichiers examinés</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>À terminer à la main</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Plus rien à terminer</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Entrées avant</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Entrées après</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Restaurations jusqu’ici</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Numéro de la tentative</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Première tentative manquante</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Dernière tentative manquante</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Octets signalés par le service</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Passé en revue jusqu’à l’entrée</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Activation du déverrouillage par le trousseau</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Accord d’une deuxième personne demandé</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Accord donné comme deuxième personne</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Accord refusé comme deuxième personne</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Demande à une deuxième personne retirée</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Aucun itinéraire activé ne l’utilise.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>L’identification a déjà pris fin.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>L’adresse est d’un type ancien.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Il se trouve dans un fichier de l’espace de travail, scellé : il vaut ce que vaut la phrase secrète.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Une phrase secrète ouvre l’espace de travail : la protection vaut ce qu’elle vaut.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Personne ne l’a encore vérifié.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>La dernière vérification l’a trouvé altéré.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>Ce n’est pas le journal que d’autres ont vu, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Personne ne l’a encore passée en revue.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Un plantage de ce programme écrirait sa mémoire.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>Aucune règle activée ne pourrait signaler quoi que ce soit.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>Il n’y a pas de témoin.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Une seule personne peut gérer les connexions.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>une variable d’environnement</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>un fichier scellé de l’espace de travail</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>une phrase secrète</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, certificat de %2 jusqu’au %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1 ; une autorité à vous</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Jours écoulés</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Règles qui surveillent</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Comptes suspendus</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Espaces d’échange</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Secrets recherchés</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Autorisé pour contrôles et journaux</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>C’est comme il faut.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 sur %2 échouent, et tout n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 sur %2 échouent.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>Ce n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>Il faut une autorisation de plus : %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>D’après les paramètres de cet espace de travail</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Seule une personne peut y regarder</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>En lisant l’endroit même où est le secret</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>En regardant les fichiers de l’espace de travail</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>D’après le dernier examen de chaque page des deux bases de données</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>En interrogeant le système sur ce programme</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>En interrogeant le système : /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>D’après la liste signée des personnes dans keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>En regardant où des contacts ont été écrits</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>En essayant chaque règle sur ses propres exemples</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>D’après le journal d’audit</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>En se connectant à chaque serveur et en lisant son certificat</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>En cherchant dans des fichiers sur cet ordinateur</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>Le service devait être interrogé</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>En interrogeant le service : %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>Le seul examiné (%Ln) est comme il faut.</numerusform>
            <numerusform>Les %Ln examinés sont tous comme il faut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Un événement peut y apparaître avec jusqu’à %1 heures de retard, et est conservé %2 jours.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Un événement peut y apparaître avec jusqu’à %1 heures de retard. La durée de conservation n’est pas indiquée ; une année est demandée.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Identifications</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>Applications autorisées</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>Actions des administrateurs</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Changements de l’annuaire</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Changements de sécurité</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Actions des personnes</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>Nouveau : %1, et il y en a d’autres</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>Non compris dans l’abonnement de ce compte</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>Non conservé pour ce type de compte</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Récupérez à nouveau pour avoir le reste.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 a ce journal avec %2. Les autres journaux sont lus malgré tout.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>Il faut « %1 » chez %2. Demandez à un administrateur là-bas, puis récupérez à nouveau.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 le conserve pour les organisations.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Pas de journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>%Ln nouvelle entrée, %1 déjà présentes.</numerusform>
            <numerusform>%Ln nouvelles entrées, %1 déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln ligne n’indiquait ni événement ni heure, et a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes n’indiquaient ni événement ni heure, et ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pages à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour des programmes (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Une période</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Ce qui peut sortir</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Essais de webhooks</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Même personne ou non</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Exportations de contacts</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Rapports et effacements</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Déverrouillage et verrouillage</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Phrases secrètes</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Déverrouillage par le trousseau</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>Le relevé des déverrouillages échoués</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Une deuxième personne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Le journal lui-même</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>Les témoins du journal</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Contrôles de sécurité</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Revues de sécurité</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Révocations d’urgence</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Règles des alertes</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>L’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Identifications auprès de services</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Seconds facteurs dans les services</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Comptes dans les services</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>Applications dans les services</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Paramètres de sécurité et rapports</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Administration de services</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Données dans les services</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Autre chose dans les services</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Signalé par %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>un seul objet</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>Dans une synchronisation</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canaux d’alertes</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Identifications, ici et auprès de services</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Aucune alerte</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Une entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln alerte</numerusform>
            <numerusform>%Ln alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>Elle ne se serait pas déclenchée au cours du dernier jour (%Ln).</numerusform>
            <numerusform>Elle ne se serait pas déclenchée au cours des %Ln derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>Elle se serait déclenchée %Ln fois au cours des %1 derniers jours.</numerusform>
            <numerusform>Elle se serait déclenchée %Ln fois au cours des %1 derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu lui être comparée.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu lui être comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln compté</numerusform>
            <numerusform>%Ln comptés</numerusform>
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
        <translation>Une tentative échouée de déverrouiller cette application</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Quelqu’un a déverrouillé cette application</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Quelqu’un a essayé ce que son rôle ne permet pas</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Les personnes ou les rôles de cette application ont été modifiés</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Une identification échouée auprès d’un service</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Une identification auprès d’un service</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Un second facteur a été désactivé dans un service</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Une application a été autorisée dans un service</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>Les droits d’un administrateur ont changé dans un service</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Une synchronisation a échoué</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Une synchronisation attend une personne</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Des contacts ont été supprimés</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Des contacts ont été créés</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Des contacts ont été exportés ou mis dans un rapport</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Des itinéraires ont été modifiés</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>Ce qui peut sortir par de nouveaux itinéraires a été modifié</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Des connexions ont été modifiées</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>L’essai d’un webhook a échoué</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>Quelque chose ne va pas, ou n’est pas sûr ? Écrivez à %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir Paramètres</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Saisir à nouveau</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Ouvrir Politiques</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Ouvrir Personnes</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Ouvrir les règles</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Passer en revue maintenant</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Messages : %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Envoyé, non accepté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confirmé par la voie de retour</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Ce message n’est jamais sorti.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Ce message est sorti, et personne ne l’a accepté.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapier a accepté ce message. On ne sait pas si le Zap a fait son travail.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 a dit %2 que le Zap a fait son travail.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>La dernière étape du Zap a nommé ce message ; la voie de retour a été lue %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Aucun webhook n’a encore de voie de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln envoyé sans acceptation</numerusform>
            <numerusform>%Ln envoyés sans acceptation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Une voie de retour est un fichier texte, par exemple dans votre Dropbox, où la dernière étape du Zap note chaque message qu’il a traité. L’application le lit, et sait ce qui a été fait.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>%Ln contact de « %1 » manque au nouvel emplacement.</numerusform>
            <numerusform>%Ln contacts de « %1 » manquent au nouvel emplacement.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>Ce n’est pas le même type de fichier qu’avant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Choisissez-en un du même type, ou connectez celui-ci en plus.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>« %1 » ne se trouve pas à la nouvelle adresse, et un itinéraire en a besoin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Vérifiez l’adresse. Si c’est celle d’un autre compte, connectez-le en plus de celui-ci, et ajoutez les itinéraires pour lui.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>Ce n’est donc pas le même carnet d’adresses. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Vérifiez que tout a été déplacé. S’il doit s’agir d’un autre carnet d’adresses, connectez-le en plus de celui-ci, et ajoutez les itinéraires pour lui.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Le contenu n’y est pas le même qu’à la dernière lecture : %1. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Vérifiez que tout a été déplacé, et qu’il ne s’agit pas d’une copie plus ancienne. Si vous continuez, tout cela compte comme modifié à cet endroit : la prochaine synchronisation supprime, modifie et ajoute ces contacts ailleurs, selon vos itinéraires et leurs limites.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>Votre accord est demandé : %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>Votre accord est demandé %Ln fois. La première : %1</numerusform>
            <numerusform>Votre accord est demandé %Ln fois. La première : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>« %1 » vous demande de vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>« %1 » était injoignable.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>« %1 » a besoin de : %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Un contrôle de sécurité échoue : « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>%Ln contrôle de sécurité échoue. Le premier : « %1 ».</numerusform>
            <numerusform>%Ln contrôles de sécurité échouent. Le premier : « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Ce dont %1 s’est porté garant prend fin le %2 : « %3 ».</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Un propriétaire a défini votre phrase secrète, et la connaît. Choisissez la vôtre.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Un plan attend votre décision : %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Une annulation attend votre décision : %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Commencez par connecter un compte</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Aucun compte n’est encore connecté</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden lit des contacts à un endroit et les apporte à un autre. Connectez le premier des deux.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Un propriétaire ou un administrateur connecte le premier.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Dites maintenant où les contacts doivent aller</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Il n’y a pas encore d’itinéraires</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Un itinéraire mène d’un carnet d’adresses à un autre, avec des règles pour ce qui peut sortir et ce qui peut être supprimé.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Un propriétaire ou un administrateur ajoute le premier.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ajouter un itinéraire</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>Les connexions et les synchronisations sont réservées à d’autres rôles</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>Vous pouvez regarder ce qui s’est passé, dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Ouvrir le journal d’audit</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Un itinéraire a besoin de deux carnets d’adresses</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Connectez-en un où lire des contacts, et un où les apporter.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Connecter le second</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Cliquez sur « Synchroniser » : ce qui respecte les limites est écrit aussitôt, le reste vous attend. Pour regarder d’abord, ouvrez Synchronisation et cliquez sur « Aperçu d’abord ».</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Au moins 12 caractères. Quatre mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Trop courte : au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Facile à deviner. Ajoutez un autre mot.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Peut tout faire, y compris gérer les personnes et les clés.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Connecte des comptes, règle les itinéraires, décide des plans retenus.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Clique sur « Synchroniser » et voit les contacts. Ne modifie aucun paramètre.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Lit le journal d’audit. N’a pas de clé pour les contacts.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Gérer les personnes, les rôles et les clés</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Connecter et supprimer des comptes</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Voir les connexions</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Régler les itinéraires, les politiques et les limites</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Voir les itinéraires</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Synchroniser dans les limites</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Décider des synchronisations en attente, donner son accord comme deuxième personne</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Annuler une exécution</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Rechercher et voir les contacts</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Exporter et effacer des contacts, en faire des rapports</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Voir sa propre part du journal</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Voir et exporter tout le journal</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>Changer sa propre phrase secrète et ses paramètres</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>Votre rôle (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 ne permet pas cela, seul un propriétaire le peut.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 ne permet pas de connecter ou de modifier des comptes.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 ne permet pas de voir les connexions.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 ne permet pas de modifier les itinéraires et les politiques.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 ne permet pas de voir les itinéraires et les politiques.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 ne permet pas de synchroniser.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 ne permet pas de décider de ce qui attend.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 ne permet pas d’annuler une exécution.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 ne permet pas de voir les contacts.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 ne permet pas d’exporter ou d’effacer des contacts, ni d’en faire des rapports.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 ne permet pas de voir le journal d’audit.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 ne permet pas de modifier les paramètres.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Opérateur de synchronisation</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 ne permet pas de voir les alertes, ni ce que d’autres ont fait.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1 ; avec ce que les autres itinéraires supprimeraient, c’est plus que les limites ne le permettent.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1 ; les limites sont %2 et %3 %.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1 ; la limite est %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1 ; la limite est %2 %.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>Il ne resterait rien dans %1.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Un carnet d’adresses de cet itinéraire est revenu vide alors qu’il avait des contacts avant.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Quelqu’un d’autre doit donner son accord à autant de suppressions.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Cet itinéraire demande avant de supprimer : %1 à supprimer.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Appliquer quand même</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Serait modifié dans %1 et dans %2.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Serait envoyé à %1 comme nouveau contact.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Serait ajouté à %1.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>Ses changements seraient envoyés à %1.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Serait modifié dans %1.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>Sa suppression serait signalée à %1.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Serait supprimé de %1.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Rien ne serait écrit.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Une partie attend une deuxième personne</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>Rien n’a été envoyé sur cet itinéraire. Tout le reste a été fait.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. Ce qui a été écrit jusque-là est complet et consigné. La prochaine synchronisation continue à partir de là.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>Tout n’a pas pu être synchronisé</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. Les raisons sont indiquées ci-dessous ; tout le reste a été fait.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>Les nombres ne concordent pas</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Ouvrez l’exécution et comparez-la avec vos carnets d’adresses avant de synchroniser à nouveau.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Une partie vous attend</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. Rien de ce qui attend n’a été écrit.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Tout est synchronisé</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 sur %Ln contact seraient signalés à %2 comme supprimés</numerusform>
            <numerusform>%1 sur %Ln contacts seraient signalés à %2 comme supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 sur %Ln contact seraient supprimés dans %2</numerusform>
            <numerusform>%1 sur %Ln contacts seraient supprimés dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln contact serait réuni à un autre pour la première fois ; la limite est de %1 % du carnet d’adresses.</numerusform>
            <numerusform>%Ln contacts seraient réunis à d’autres pour la première fois ; la limite est de %1 % du carnet d’adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Supprimer %Ln contact</numerusform>
            <numerusform>Supprimer %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>coûte %Ln tâche Zapier</numerusform>
            <numerusform>coûte %Ln tâches Zapier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>%Ln contact ne peut pas être rétabli : ce qui y a été envoyé ou supprimé ne peut pas être rendu.</numerusform>
            <numerusform>%Ln contacts ne peuvent pas être rétablis : ce qui y a été envoyé ou supprimé ne peut pas être rendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>%Ln contact laissé comme il est, à cause de changements faits après l’exécution.</numerusform>
            <numerusform>%Ln contacts laissés comme ils sont, à cause de changements faits après l’exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Vous attend au-delà de %Ln suppression, ou de %1 % d’un carnet d’adresses</numerusform>
            <numerusform>Vous attend au-delà de %Ln suppressions, ou de %1 % d’un carnet d’adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>%Ln contact n’a pas pu être synchronisé</numerusform>
            <numerusform>%Ln contacts n’ont pas pu être synchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>%Ln contact comparé ; rien n’était à écrire.</numerusform>
            <numerusform>%Ln contacts comparés ; rien n’était à écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. %Ln contact comparé, et chacun est pris en compte.</numerusform>
            <numerusform>%1. %Ln contacts comparés, et chacun est pris en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. Les raisons sont indiquées ci-dessous ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Tout ce que cette exécution avait fait a été annulé.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. Ce qui ne peut pas être rendu, ou a été modifié depuis, a été laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Vous attend au-delà de %Ln message « supprimé », ou de %1 % des contacts envoyés</numerusform>
            <numerusform>Vous attend au-delà de %Ln messages « supprimé », ou de %1 % des contacts envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Rien du journal n’était encore signé.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Voici ce qu’était le journal quand ce rapport a été établi : son nom, combien d’entrées il avait, et leur empreinte racine, signée. Conservé sur papier, cela montre plus tard si quelque chose d’antérieur a été modifié.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>Recherche des changements dans %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planification de %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Écriture dans %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>Consignation de ce qui s’est passé dans %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>Attente demandée par %1</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Identification auprès de %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>Recherche des changements</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>Récupération des contacts</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>Enregistrement des contacts</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>Comparaison des contacts</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Établissement du plan</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>Écriture des changements</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>Consignation de ce qui s’est passé</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>Attente demandée par le service</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>Identification dans le navigateur</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (reste %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>encore une minute environ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’a&amp;dresse du lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>entrées %1 à %2 dans %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Espace de travail %1. Établi par %2 le %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>Le trimestre n’est pas terminé : voici ce que dit le journal jusqu’ici.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>Des entrées anciennes sont archivées dans des fichiers scellés. Ce qu’elles disent de ce trimestre n’est pas compté ici : %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>synchronisations</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>contacts écrits</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>identifications échouées</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>entrées du journal</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Synchronisations de la semaine commençant le</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Contacts écrits : nouveaux, modifiés ou supprimés</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>Ce qui a été synchronisé</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>Rien n’a été synchronisé au cours de ce trimestre.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Il y a eu plus de synchronisations que ce rapport n’en compte : seules les plus récentes sont dans ces tableaux et dans les barres.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Identifications échouées</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>Personne n’a échoué à s’identifier, pour autant que le journal le dise.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>Le journal n’a aucun événement de services connectés pour ce trimestre : seules les identifications à Contact Warden lui-même sont comptées.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>Le journal a des événements de ce trimestre, signalés par : %1. Il ne dit rien des autres services.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Aucune règle n’a rien trouvé à signaler.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Ce qui s’est passé d’autre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>Le journal est-il toujours ce qu’il était ?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 à %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signées</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Garanties de l’extérieur</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Empreinte racine :</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Rapport d’audit, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>Et %Ln itinéraire de plus.</numerusform>
            <numerusform>Et %Ln itinéraires de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln synchronisation n’a pas été faite comme il fallait. Le journal dit ce qui s’est passé.</numerusform>
            <numerusform>%Ln synchronisations n’ont pas été faites comme il fallait. Le journal dit pour chacune ce qui s’est passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>Et %Ln personne de plus.</numerusform>
            <numerusform>Et %Ln personnes de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>Et %Ln de plus, par d’autres.</numerusform>
            <numerusform>Et %Ln de plus, par d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>Et %Ln règle de plus.</numerusform>
            <numerusform>Et %Ln règles de plus.</numerusform>
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
        <translation>Plans qui ont attendu une décision</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Plans refusés</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Accords d’une deuxième personne</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Refus d’une deuxième personne</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Contacts effacés sur demande</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Exportations de contacts dans un fichier</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Connexions ajoutées</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Connexions modifiées</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Connexions supprimées</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Itinéraires ajoutés</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Itinéraires modifiés</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Itinéraires supprimés</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Changements de ce qui peut sortir, pour de nouveaux itinéraires ou des groupes</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Personnes ayant reçu un autre rôle</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Personnes retirées</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Changements de rôles</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Changements de phrase secrète sans connaître l’ancienne</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Refusé, le rôle ne le permettant pas</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Identifications qu’un service a trouvées suspectes</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>Applications autorisées dans un service</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Seconds facteurs retirés dans un service</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Changements d’administrateurs dans un service</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Vérifications de ce journal</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Exportations de ce journal</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Archives de ce journal, avec les entrées qui en ont été sorties</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Entrées écrites sans la clé de signature</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Témoins de ce journal modifiés</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Témoins de ce journal retirés</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Témoins qui n’ont pas pu être informés</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Lacunes dans le relevé des déverrouillages échoués</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Sauvegardes restaurées, avec perte d’une partie du journal</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Exportations de l’espace de travail vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Sauts de l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1er trimestre %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2e trimestre %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3e trimestre %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4e trimestre %1</translation>
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
        <translation>un contact</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Où est allé : %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Établi par %1 le %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>Ce qu’on ne peut pas savoir</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Où un contact est allé</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Contrôles ouverts</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>Chacun est-il connu, et quelqu’un s’en occupe-t-il ?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>Personne ne les a encore closes. Savez-vous ce que c’était ?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>Les %1 plus récents sur %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>Quelles connexions et applications sont arrivées ? Chacune est-elle encore nécessaire ?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>Qui a été ajouté, ou peut faire plus, ici ou dans un service ?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>Sort-il plus de choses qu’avant, et le Zap en a-t-il besoin ?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>Qui a sorti des contacts ou le journal, et traînent-ils encore quelque part ?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Ce qui surveille</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>Quelqu’un a-t-il fait en sorte que le journal, ses témoins ou les alertes voient moins ?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>Les %1 plus récents sur %2. Le journal d’audit les contient tous.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>chez %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Identifications échouées</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Une phrase secrète erronée, cela arrive. Était-ce ces personnes elles-mêmes ?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Dernière fois %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Une fois, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>Les %1 noms les plus fréquents sur %2. Le journal d’audit les contient tous.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>La première revue : tout ce que dit le journal.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>Ce qui s’est passé depuis la dernière revue de sécurité, %1.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Il y en avait trop pour les compter : de chaque sorte, voici les 10 000 plus récents.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>%Ln fois, %1</numerusform>
            <numerusform>%Ln fois, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 %Ln entrée concernée est dans des archives et n’est pas affichée.</numerusform>
            <numerusform>%1 %Ln entrées concernées sont dans des archives et ne sont pas affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>Son adresse est oubliée ici. Elle prend toujours ce qui lui est envoyé : créez-en une nouvelle là-bas.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>Son mot de passe est oublié ici. Changez-le auprès de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>Son adresse est oubliée ici. Elle prend toujours ce qui lui est envoyé : créez un nouveau webhook dans le Zap.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>Son mot de passe est oublié ici. Changez-le sur le serveur.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>L’accès est oublié ici. Mettez-y fin aussi chez %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>L’adresse du webhook est oubliée ici. Vous en créez ensuite une nouvelle dans le Zap.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>Le mot de passe est oublié ici. Vous le changez ensuite sur le serveur.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>L’identification prend fin chez %1, et est oubliée ici.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>L’identification est oubliée ici. Vous y mettez ensuite fin chez %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>La clé est oubliée ici. Vous la supprimez ensuite chez %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Fin chez %1, et oublié ici.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>Il ne restait rien à quoi mettre fin.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Il ne restait rien ici. Si personne n’y a encore mis fin là-bas, faites-le.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Pas encore terminé : %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>La variable d’environnement %1 contient toujours le secret.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>Tout n’a pas pu être révoqué</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Tout est oublié ici</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>Tout est révoqué</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>« %1 » vous demande de vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>D’ici là, ses itinéraires attendent.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>« %1 » a besoin de : %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>L’itinéraire qui y écrit attend que ce soit autorisé.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Dernière exécution : une annulation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, par %2 : %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Rapport de sécurité</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Espace de travail %1. Établi par %2 le %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Personne n’a encore fait de contrôle.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Dernier contrôle le %1. Une réponse devenue trop ancienne depuis compte comme indéterminée.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Personne n’a encore fait les autres contrôles.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>échouent</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>attesté</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>réussissent</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Que faire d’abord</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Pour que</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 s’en porte garant, jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Ce dont des personnes se portent garantes</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Rien de ce qui a été demandé ne dit cela. C’est la parole d’une personne, qui prend fin d’elle-même, et n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Rapport de sécurité, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln échoue</numerusform>
            <numerusform>%Ln échouent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln indéterminé</numerusform>
            <numerusform>%Ln indéterminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln attesté</numerusform>
            <numerusform>%Ln attestés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln réussi</numerusform>
            <numerusform>%Ln réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>%Ln élément demande votre attention</numerusform>
            <numerusform>%Ln éléments demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Personne n’a encore fait de contrôle.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Dernier contrôle %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Personne n’a encore fait les autres contrôles.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Ouvrez console.cloud.google.com. Choisissez un projet en haut, ou créez-en un avec « %1 ».</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Sous « %1 », « %2 », cherchez « %3 » et cliquez sur « %4 ».</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>Sous « %1 », cliquez sur « %2 ». Choisissez « %3 » pour Google Workspace, sinon « %4 ».</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Seulement pour « External » : sous « %1 », « %2 », trouvez « %3 », et ajoutez-vous avec « %4 ».</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>Sous « %1 », « %2 », cliquez sur « %3 ». Pour « %4 », choisissez « %5 ».</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Copiez ses « %1 » et « %2 » dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Ouvrez entra.microsoft.com. Sous « %1 », cliquez sur « %2 ».</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>Sous « %1 », ajoutez la plateforme « %2 » avec l’adresse de redirection ci-dessous.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>Sous « %1 », cliquez sur « %2 ». Choisissez « %3 », puis « %4 », et cochez ceci : %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>Sous « %1 », copiez « %2 » dans le champ ci-dessous. Il n’y a pas de secret.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Ouvrez app.hubspot.com. Allez dans « %1 », « %2 », « %3 », et cliquez sur « %4 ».</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Donnez un nom à la clé. Cliquez sur « %1 », cochez exactement ceci : %2. Cliquez ensuite sur « %3 ».</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Cliquez sur « %1 », et copiez la clé dans le champ ci-dessous.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Créez une application avec les outils de développement de HubSpot (« hs project create »).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Saisissez l’adresse de redirection ci-dessous sous « redirectUrls ».</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Faites-lui exiger ces étendues : %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Copiez son ID client et son secret client dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Ouvrez zapier.com et créez un Zap. Cliquez sur « %1 », et choisissez « %2 ».</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>Pour « %1 », choisissez « %2 », et cliquez sur « %3 ».</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Copiez dans le champ ci-dessous l’adresse que Zapier affiche. Elle commence par %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Un dessin de la page de %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>Dans son menu, ceci est ouvert : %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>Sur la page : %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>Le numéro %1 est à côté de « %2 ».</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Saisissez un nom sous « %1 ». Sous « %2 », choisissez « %3 », et cliquez sur « %4 ».</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>Échec du dernier message</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Dites où les contacts doivent aller</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Un itinéraire mène d’un carnet d’adresses à un autre, avec des règles pour ce qui peut sortir et ce qui peut être supprimé.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ajouter un itinéraire</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Regarder le premier plan, et l’appliquer</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Contrôler la sûreté de vos comptes</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Seconds facteurs, administrateurs et droits dont personne n’a besoin : appuyez sur Contrôler maintenant dans cette page, et voyez quoi corriger d’abord.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Ouvrir Sécurité</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Nommer un témoin du journal d’audit</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Ajouter un témoin</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Avoir un code de secours</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Il ouvre l’espace de travail quand la phrase secrète ou le trousseau est perdu. Sans lui, les données sont perdues avec eux.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Ouvrir Personnes</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Connecter deux endroits</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden lit des contacts à un endroit et les apporte à un autre : un compte, un fichier de contacts ou un Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Connecter le second</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>Connecter le premier</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Un plan nomme tous ceux qui seraient nouveaux, modifiés ou supprimés, et ce qui sortirait. Rien n’est écrit tant que vous n’avez pas cliqué sur « Appliquer ». Une exécution peut être annulée, autant que l’autre côté le permet.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Un dossier, une boîte aux lettres ou un webhook apprend où en est le journal, afin que personne ne puisse le réécrire sans être découvert.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>La phrase secrète a été fausse trop de fois de suite.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Pour s’y identifier, il faut un ID client et, pour certains services, son secret client.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Saisissez-les.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>Aucune clé de service n’a été donnée.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Collez-en une, ou nommez la variable d’environnement qui la contient.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Ce avec quoi cette connexion s’identifie n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>L’identification a réussi, mais sans une autorisation nécessaire : %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Identifiez-vous à nouveau, et laissez toutes les cases cochées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>Quelqu’un a modifié %1 entre-temps, donc rien de tout cela n’a été conservé.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Regardez la connexion telle qu’elle est maintenant, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>Rien n’échouait le %1, ni aujourd’hui.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Échecs aujourd’hui : %1, autant que le %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Échecs aujourd’hui : %1. Le %2 : %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>La version %1 de Contact Warden est sortie le %2.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>Elle est marquée comme urgente : installez-la bientôt, de la même façon que celle-ci.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>Installez-la quand cela vous convient, de la même façon que celle-ci.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Il n’y a pas eu de réponse : %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>Il n’y a pas de version plus récente que celle-ci, %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Dernière demande le %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>L’application ne contacte que les services que vous connectez, les endroits que vous indiquez pour les témoins et les alertes, et %1 si vous la laissez y demander s’il y a de nouvelles versions.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entrées %1 à %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1 : modifié. Ce n’est pas ce qui a été signé à l’écriture.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1 : retiré du milieu du journal.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1 : mis dans un autre ordre.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1 : coupé à la fin du journal.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1 : manquant, parce que c’est une copie plus ancienne du journal. Si vous avez restauré une sauvegarde, c’est pour cela.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1 : un autre journal que celui pour lequel on s’était porté garant.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1 : personne n’a signé, ou personne hors de cet espace de travail ne s’en porte encore garant.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>Le journal est intact</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>Rien n’a été modifié, mais tout n’est pas garanti</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>La fin du journal manque</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>Ce qui est ici est authentique, mais cet espace de travail a écrit plus que cela, il ne synchronise donc pas. Si le dossier a été restauré depuis une sauvegarde, c’est pour cela : le propriétaire de l’espace de travail doit le confirmer. Si personne ne l’a fait, quelqu’un a peut-être mis ici une copie plus ancienne pour cacher quelque chose : gardez une copie du dossier tel quel, et cherchez qui peut y écrire.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>Le journal a été falsifié ou endommagé</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Gardez une copie du dossier de l’espace de travail tel quel, et ne synchronisez pas tant que vous ne savez pas pourquoi.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>Les entrées 1 à %1 sont archivées : le journal prouve leur fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>%Ln autre constat.</numerusform>
            <numerusform>%Ln autres constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>La seule entrée (%Ln) est ce qui a été signé, et le point de contrôle le plus récent hors du journal s’en porte garant.</numerusform>
            <numerusform>Les %Ln entrées sont toutes ce qui a été signé, dans leur ordre, et le point de contrôle le plus récent hors du journal s’en porte garant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>La seule entrée (%Ln) est ce qui a été signé. Un point de contrôle hors du journal se porte garant des %1 premières ; les suivantes n’ont que la signature du journal lui-même.</numerusform>
            <numerusform>Les %Ln entrées sont toutes ce qui a été signé, dans leur ordre. Un point de contrôle hors du journal se porte garant des %1 premières ; les suivantes n’ont que la signature du journal lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>%Ln entrée que cet espace de travail a écrite manque ici.</numerusform>
            <numerusform>%Ln entrées que cet espace de travail a écrites manquent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Auparavant, un autre journal de %Ln entrée était à la place de celui-ci.</numerusform>
            <numerusform>Auparavant, un autre journal de %Ln entrées était à la place de celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1 : personne n’a encore signé.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1 : signé, mais personne hors de cet espace de travail ne s’en porte encore garant.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>La seule entrée (%Ln) est telle qu’elle a été signée.</numerusform>
            <numerusform>Les %Ln entrées sont toutes telles qu’elles ont été signées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>Le journal a %Ln entrée, dont %1 telle qu’elle a été signée.</numerusform>
            <numerusform>Les %Ln entrées sont cohérentes entre elles, et les %1 premières sont telles qu’elles ont été signées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Personne à l’extérieur ne peut encore le confirmer : ajoutez un témoin, qui apprendra dès lors où en est le journal.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Un point de contrôle hors du journal se porte garant des %1 premières.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Quiconque a tout le dossier pourrait avoir ajouté au journal, ou en avoir mis ici un plus ancien ou un autre. Comparez avec un point de contrôle que vous avez enregistré ailleurs.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · pas encore informé</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>tous les jours (%Ln)</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>toutes les heures (%Ln)</numerusform>
            <numerusform>toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · informé %2, de %Ln entrée</numerusform>
            <numerusform>%1 · informé %2, de %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>surnom</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messagerie instantanée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>personnes liées</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>champs propres</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Haché</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>Toutes les empreintes à cette destination seront ensuite différentes, sur chaque itinéraire qui y mène : ce qui les reçoit ne peut plus rapprocher ce qu’il a de ce qui arrive. Chaque contact envoyé est envoyé encore une fois. La clé précédente disparaît pour de bon.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Les deux côtés ont modifié la même valeur. Choisissez laquelle est la bonne.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>Le contact a été supprimé d’un côté et modifié de l’autre.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Plusieurs contacts pourraient être la même personne.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Cet itinéraire demande avant toute suppression.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>Le contact a disparu à la source. Cet itinéraire ne supprime jamais rien.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>Le contact a été supprimé à la destination et y reste supprimé.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>Le contact reste supprimé à la source, et tel quel à la destination.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Le contact n’est plus dans les groupes de cet itinéraire.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>Le contact est dans un groupe qui ne peut jamais sortir.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>Le contact est dans un groupe qui ne peut jamais sortir. Il est sorti auparavant, et ce qui est à la destination reste tel quel.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Aucun de ses champs ne peut sortir sur cet itinéraire.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Cette personne a été effacée exprès, et ne revient pas sans qu’on le demande.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>C’est une liste ou un groupe, pas un contact.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>La destination ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Un autre itinéraire écrit le même contact dans ce plan. La suite vient à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>Vous avez décidé de le laisser tel quel. La question sera reposée s’il change d’un côté ou de l’autre, ou si les règles de l’itinéraire changent.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Quelqu’un l’a modifié après l’exécution, il n’est donc pas rétabli.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>Le service ne peut pas le rendre.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Plus de contacts seraient supprimés que la limite ne le permet.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Une plus grande part du carnet d’adresses serait supprimée que la limite ne le permet.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>Le carnet d’adresses serait vide ensuite.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Un nombre inhabituel de contacts seraient réunis à d’autres pour la première fois.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Plus de contacts seraient supprimés qu’une seule personne ne peut en décider.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Ne jamais supprimer</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Supprimer ce que cet itinéraire a apporté</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Garder une copie exacte</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Un contact disparu à la source reste à la destination.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Un contact que cet itinéraire avait synchronisé et qui a disparu à la source est supprimé à la destination, dans les limites.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>Tout ce qui n’est pas à la source est supprimé à la destination, y compris les contacts ajoutés là-bas.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Chaque suppression attend l’accord d’une personne.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>La source l’emporte</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>La destination l’emporte</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Le changement le plus récent l’emporte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Envoyé, résultat inconnu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testée</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>Des entrées ne sont pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>Des entrées manquent au milieu.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>Des entrées ont changé de place.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>La fin du journal manque.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>C’est une copie plus ancienne du journal.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>C’est un autre journal que celui vu auparavant.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Personne hors des fichiers de cet ordinateur ne se porte garant de ces entrées.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Serveur CardDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Webhook Zapier</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Contacts</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Regardez dans le journal d’audit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>L’application ne contacte que les services que vous connectez et les endroits que vous indiquez pour les témoins et les alertes.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Synchronise des contacts et prouve ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>Le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Ouvrir un espace de travail jetable avec des contacts inventés.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Parler cette langue, d’après son code : fr.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Tout garder dans ce dossier, et rien ailleurs sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Enregistrer un fichier pour l’assistance…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Versions, tailles, nombres et états, pour qui vous aide. Aucun nom, aucune adresse et aucun contact n’y figure.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Enregistrer un fichier pour l’assistance</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Regardez-le avant de le transmettre : c’est du texte brut.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Clé depuis le %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Adresse depuis le %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Mot de passe depuis le %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Identification le %1. Elle a pris fin.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Identification depuis le %1, aurait dû prendre fin le %2</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Identification depuis le %1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Identification depuis le %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Autorisé : %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Un itinéraire a besoin de : %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Il attend que ce soit autorisé.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Il attend que ce soit autorisé. La lecture continue.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>L’identification aurait dû prendre fin le %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>L’identification prend fin le %1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Identifiez-vous à nouveau pour que les synchronisations ne s’arrêtent pas.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Identifiez-vous à nouveau avant cette date et les synchronisations continueront.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Cette adresse a %Ln jour.</numerusform>
            <numerusform>Cette adresse a %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Cette clé a %Ln jour.</numerusform>
            <numerusform>Cette clé a %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Quiconque l’a apprise peut encore s’en servir. Créez de temps en temps un nouveau déclencheur dans Zapier.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Quiconque l’a apprise peut encore s’en servir. Créez de temps en temps une nouvelle clé auprès du service.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln identification</numerusform>
            <numerusform>%Ln identifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Les %1 derniers jours</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Contacts écrits, par jour</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>Au plus %1 en un jour, le %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Contacts écrits</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Identifications, par jour</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Identifications</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Identifications échouées</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Ajouter des règles</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>Les règles sont des règles Sigma. Ce qui n’est pas compris est refusé, avec la ligne et la raison ; les autres règles du fichier sont prises. Une copie est conservée dans cet espace de travail, chiffrée.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Fichier de règles</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Règles Sigma (*.yml *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>Leurs exemples</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Facultatif. Des entrées qu’elles doivent et ne doivent pas trouver.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Exemples (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>Aucune de ses règles ne peut être prise.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Alerte choisie</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Choisissez une alerte pour voir de quoi il s’agit.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>Elle s’est déclenchée pendant que sa règle était en sourdine.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>Prise en charge par %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Close par %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Cela a continué depuis, et l’alerte est à nouveau ouverte.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>Rien n’est synchronisé tant que cette alerte n’est pas close.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>Sa règle retient toutes les exécutions. Cherchez d’abord ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir Synchronisation</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>Afficher sa règle</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Dit aux autres que vous vous en occupez.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Ce qui l’a déclenchée</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Sans gravité si</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>Ses entrées dans le journal</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln entrée se trouve dans une archive, ou est illisible.</numerusform>
            <numerusform>%Ln entrées se trouvent dans une archive, ou sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>%Ln alerte est choisie</numerusform>
            <numerusform>%Ln alertes sont choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Choisissez-en une pour voir de quoi il s’agit.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>Prendre en charge %Ln alerte</numerusform>
            <numerusform>Prendre en charge %Ln alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>Clore %Ln alerte…</numerusform>
            <numerusform>Clore %Ln alertes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>Mettre sa règle en sourdine…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>Mettre %Ln règle en sourdine…</numerusform>
            <numerusform>Mettre %Ln règles en sourdine…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Fin de la sourdine</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Fin de la sourdine pour %Ln règle</numerusform>
            <numerusform>Fin de la sourdine pour %Ln règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>warden::AlertModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
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
        <translation>Contact Warden, alertes ouvertes : %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerte : %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Niveau : %1. Ouvrez la page Alertes.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>En attente d’une deuxième personne</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>Vous l’avez demandé %1. Quelqu’un d’autre doit répondre.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Demandé %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Donner son accord</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 C’était %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entrées %1 à %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1 : archivées dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1 : archivées dans %Ln fichier ; le plus récent est %2.</numerusform>
            <numerusform>%1 : archivées dans %Ln fichiers ; le plus récent est %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1 : plus anciennes que la durée de conservation ici ; elles peuvent être archivées.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>Archivage des entrées anciennes</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1 : archivées.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Conservez %1 : rien d’autre n’a plus ces entrées.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Archiver des entrées anciennes</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Elles passent dans un fichier scellé, par lots de 1 024, et quittent cette liste. Le journal prouve toujours ce qu’elles disaient. Rien d’autre ne les a : conservez le fichier, et une copie.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Entrées écrites avant le</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>Durée des entrées dans le journal</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>Celles des 90 derniers jours, ou qui doivent rester plus longtemps, ne peuvent être archivées que par un propriétaire.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>Ce qui est plus ancien est signalé sous la liste. Rien ne s’archive tout seul.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>journal-audit-avant-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Où placer l’archive</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Archives (*.archive);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>S’en porter garant</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Se porter garant d’un contrôle</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Rien de ce qui a été demandé ne dit s’il en est ainsi. Regardez vous-même, puis dites-le en votre nom, %1. Le contrôle apparaît comme attesté et non comme réussi, et le journal retient qui s’en est porté garant.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Une note, un fichier qui le montre, ou les deux.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>La question sera alors reposée. Cela vaut un an au plus.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Fichier qui le montre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Choisir ce qui le montre</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>Une copie, jusqu’à 5 Mio, est conservée dans cet espace de travail, chiffrée.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Aucune vue conservée</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Supprimer une vue</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>Ce qui s’est passé dans cet espace de travail. Les entrées sont signées et ne peuvent être modifiées sans laisser de trace.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Récupérer les identifications</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Apporte dans ce journal ce que Google, Microsoft et HubSpot disent des identifications et des administrateurs.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>Rapport trimestriel…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>Le journal en fichiers…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Entrées anciennes en archive…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Un point de contrôle à conserver ailleurs…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>Poursuite avec ce journal</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Les synchronisations peuvent reprendre.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Une entrée en votre nom le dit.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Choisir un point de contrôle enregistré</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Enregistrer un point de contrôle</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>point-de-controle</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>Point de contrôle enregistré sous %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Conservez-le loin de cet ordinateur : sur une clé USB, ou par e-mail à quelqu’un. Il ne contient aucun contact ni secret.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Exportation du journal</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>%Ln entrée exportée.</numerusform>
            <numerusform>%Ln entrées exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>Le rapport du %1 est enregistré.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Vide en général</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>Combien de fois se serait-elle déclenchée ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>Comparaison avec le journal</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Alertes par jour</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>Les fois les plus récentes</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Serveur ou adresse e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Seulement si votre entreprise signe ses propres certificats : son fichier CA (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Où se trouvent les contacts</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Ajouter le canal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Modifier un canal</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Seulement ici : il n’est pas envoyé, et ne figure pas dans le journal.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>À partir du niveau</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>Ce qui est envoyé : le titre de la règle, le niveau, les nombres, les heures et quoi faire. Aucun contact, aucune personne et aucune adresse.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Elle est gardée comme un secret et n’est donc plus montrée.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Peut rester vide. 16 caractères ou plus, que le destinataire connaît aussi, pour distinguer nos messages des autres.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Envoi d’un message d’essai…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>Il a été accepté. Voyez s’il est arrivé.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Toutes les alertes</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Les alertes critiques</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Les alertes à partir du niveau %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Afficher des notifications sur cet ordinateur</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Tant que l’espace de travail est ouvert : chaque nouvelle alerte, et combien sont ouvertes parmi les icônes du système, là où il a une place pour cela.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Les alertes sont montrées ici, et ne sont encore envoyées nulle part.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Un message d’essai a été accepté. Voyez s’il est arrivé.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>Les alertes y sont envoyées désormais.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Plus rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Supprimer un canal</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>Supprimer le canal « %1 » ?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>Ce qui l’attend n’est pas envoyé, et son secret est oublié. Les alertes restent où elles sont.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>Le canal est supprimé.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Ajoutez un canal, pour que quelqu’un qui n’est pas devant cette fenêtre en soit averti : une boîte aux lettres, Slack, Zapier ou un webhook à vous. Les alertes sont envoyées tant qu’un espace de travail est déverrouillé ici, et par la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Contrôle choisi</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Choisissez un contrôle pour voir ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Les %1 premiers</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Ouvrir la page chez %1</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>S’en porter garant à nouveau…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>S’en porter garant…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Réponses jusqu’ici</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>warden::CheckModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Une « application de bureau » la connaît d’elle-même. Tout autre client doit nommer exactement celle-ci.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>À inscrire auprès du service, exactement ainsi.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copier l’adresse de redirection</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Elle est conservée comme un mot de passe.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Si la console en affiche un. Il est conservé comme un mot de passe.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Clore l’alerte</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Clore une alerte</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>Le journal retient que vous l’avez close, %1. Si cela continue, elle s’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Les synchronisations pourront alors reprendre.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Pour qui la lira plus tard. La note n’est pas dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>Clore %Ln alerte</numerusform>
            <numerusform>Clore %Ln alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Clore plusieurs alertes</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>Le journal retient pour chacune que vous l’avez close, %1. Ce qui continue s’ouvre à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>%Ln alerte n’a pas été close.</numerusform>
            <numerusform>%Ln alertes n’ont pas été closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Modifier aussi des contacts là-bas</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>L’écran de consentement de l’application est en phase de test</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Vide en général</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Utiliser un client à nous</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>Sinon, seule la lecture est demandée maintenant, et l’écriture quand un itinéraire en a besoin.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Chaque identification prend alors fin après 7 jours.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>Son domaine ou l’ID du locataire, si seuls ses propres comptes peuvent s’identifier.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Colonnes inconnues</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Dites ce qu’elles signifient, ou conservez-les telles quelles : rien n’est perdu dans les deux cas.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Signification de la colonne %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conserver telle quelle</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Modifier les largeurs</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Il n’y a pas de liste sur cette page.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Une commande, une page, un réglage, une connexion…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvés : %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>« %1 » est connecté.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Un itinéraire a besoin de deux carnets d’adresses : un où lire des contacts, et un où les apporter.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Dites maintenant où les contacts doivent aller.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Connecter le second</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ajouter un itinéraire</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier a accepté le message d’essai.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Regardez dans l’historique du Zap s’il s’est exécuté : le webhook ne le dit pas.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Connecter autre chose</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Celle du déclencheur du Zap. Les messages y vont désormais.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Saisir l’adresse</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clé de service</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Nouvelle clé de service</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>Du même compte. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Nouveau mot de passe (ou mot de passe d’application)</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Pour le même compte. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Contrôle %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Remplacer l’adresse…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Ajouter une voie de retour…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>Modifier la voie de retour…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Chercher des confirmations</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>Le nom que vous lui donnez. Les listes, les itinéraires et le journal d’audit le répètent.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Essayer et enregistrer</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>Le dernier message a échoué %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Modifier l’emplacement…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer « %1 »</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>Que souhaitez-vous connecter ?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Ajouter la connexion</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>Vous vous identifiez avant que quoi que ce soit soit enregistré.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>Un essai est fait avant que quoi que ce soit soit enregistré.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>S’identifier auprès de %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>L’ajout se fera à la fin de la synchronisation en cours</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>Ajout en cours</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>Ce compte n&apos;est pas encore connecté.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Connectez-le ou annulez, puis passez au suivant.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Envoi d’un message d’essai</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapier a accepté le message d’essai. Regardez dans l’historique du Zap, ou sur sa voie de retour, s’il s’est exécuté : le webhook lui-même ne le dit pas.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>Lecture de la voie de retour</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>Les messages restent désormais « acceptés ».</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>C’est enregistré. Envoyez un message d’essai, laissez le Zap s’exécuter, puis cherchez des confirmations.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification en cours</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identification réussie.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Suppression en cours</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>« %1 » a été supprimé ici.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>Les comptes, fichiers et webhooks d’où viennent les contacts et où ils vont.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Aucun compte n’est encore connecté</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Connectez un carnet d’adresses à lire. Connectez ensuite l’endroit où ses contacts doivent aller.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>La clé doit être autorisée à lire le journal.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Cochez « %1 » pour elle auprès du service. Une clé recréée se saisit dans le champ ci-dessous ; récupérez ensuite les événements à nouveau.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>La nouvelle adresse est en service, et l’ancienne est oubliée ici. Désactivez l’ancien Zap dans Zapier. Si une deuxième personne doit donner son accord à un nouvel endroit, les itinéraires l’attendent.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>La connexion s’appelle désormais « %1 ».</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>Essai du nouvel emplacement</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>La connexion utilise désormais le nouvel emplacement. Les contacts et les itinéraires continuent comme avant. Si une deuxième personne doit donner son accord à un nouvel emplacement, les itinéraires l’attendent.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>La connexion utilise désormais le nouvel emplacement. Ce qui y est différent compte comme modifié : la prochaine synchronisation le reporte ailleurs. Si une deuxième personne doit donner son accord à un nouvel emplacement, les itinéraires l’attendent.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contact choisi</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Choisissez un contact pour voir ce que chaque carnet d’adresses contient et ce que les synchronisations ont changé.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, modifié là-bas %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Décidé par %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>Ce sont à nouveau deux contacts, chacun tel qu’il est maintenant, jusqu’à votre nouvelle décision.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Tout sur ce contact dans le journal</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Aucune synchronisation n’a encore écrit ce contact.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>Afficher l’exécution : %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Il sera demandé à nouveau s’il s’agit de la même personne.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Carnets d’adresses</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>Ce que la dernière synchronisation a lu dans vos carnets d’adresses.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Rechercher par nom, organisation, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Il n’y a pas encore de contacts</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Cherchez une partie du nom, de l’organisation, de l’adresse e-mail ou du numéro de téléphone.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir Synchronisation</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Contact choisi</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>Contacts présents plus d’une fois dans un carnet d’adresses. Rien n’est fusionné avant que vous le disiez.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>La question sera reposée.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Connectez deux carnets d’adresses, ajoutez un itinéraire, puis synchronisez. Les contacts apparaissent ici dès qu’ils ont été lus.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>Nouveaux itinéraires : %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>Ce qui peut sortir sur un nouvel itinéraire</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>Les itinéraires existants restent tels quels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Choisissez au moins un champ.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Envoyer un message « supprimé »</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>Le Zap n’apprend pas qu’un contact a disparu à la source.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>Le Zap apprend qu’un contact envoyé auparavant a disparu à la source, dans les limites.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Chaque message « supprimé » attend l’accord d’une personne.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>Entre la liste et les détails</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>Groupe choisi</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Contacts côte à côte</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>Leurs noms n’ont rien en commun.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Peut-être que plusieurs personnes partagent une adresse ou un numéro. Regardez bien avant de fusionner.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>D’autres contacts font partie de ce groupe.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Ils apparaîtront une fois ceux-ci réglés.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 n’a pas de place pour toutes les valeurs (%2). Laissez-en certaines de côté.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>Ce qui est supprimé de %1 ne peut pas être rendu.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Contacts côte à côte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 de %2 : %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Est supprimé</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>an address book and its account</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Personne n’est présent deux fois dans un carnet d’adresses</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>Les contacts avec la même adresse e-mail, le même numéro de téléphone, ou le même nom et la même organisation apparaissent ici après une synchronisation.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Fusionner ce %Ln contact en un seul ?</numerusform>
            <numerusform>Fusionner ces %Ln contacts en un seul ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Fusion des contacts</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>Les contacts sont fusionnés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler cette action</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>L’un des contacts a changé depuis que vous l’avez regardé.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>Rien n’a été fusionné. Regardez ce qu’il en est maintenant, puis fusionnez à nouveau.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir Synchronisation</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Annulation de la fusion</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>Les contacts sont comme ils étaient.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>Tout n’a pas pu être repris.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>Maintien des contacts séparés</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Ils ne sont plus proposés ensemble.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>Nouvelle proposition des contacts</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>Les flèches déplacent le bord. Tab mène au suivant. Entrée le garde ainsi, Échap le remet en place.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>warden::EgressSection</name>
    <message>
        <source>Where this contact went</source>
        <translation>Où ce contact est allé</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Aucune synchronisation n’a encore envoyé ce contact où que ce soit.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>Le rapport les contient toutes.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Effacer partout…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>Effacer %1 partout ?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Effacer un contact</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>Recherche des endroits où se trouve le contact</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Effacer quand même</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>Dans cet espace de travail</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Il oublie le contact : ses copies, son historique et ce qu’une annulation demanderait. Il retient une empreinte brouillée, pour qu’une synchronisation ne ramène pas le contact, et la liste de ce qui a été envoyé et quand. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>L’oublier ici et le laisser là-bas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera supprimé</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Supprimer de %1</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Rien : aucun carnet d’adresses où l’on peut écrire n’a ce contact.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1 : ce carnet d’adresses est en lecture seule. Le contact y reste et n’est plus synchronisé.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1 : ce qui a été envoyé ne peut pas être repris. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>Suppression impossible</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Effacement du contact</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>Le contact n’a pas pu être supprimé de %1.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Rien n’est encore oublié ici, pour que vous puissiez réessayer.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 : contact effacé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Cet espace de travail a oublié le contact.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>Il est encore dans %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1 : jusqu’au %3, c’était %2. Des copies du contact s’y trouvent peut-être encore.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Cela avait été conservé et a disparu : quelqu’un l’a retiré du journal.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>Cela n’a pas été conservé : c’était trop long.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Choisissez une entrée pour la voir en entier.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Afficher la synchronisation</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Toute cette synchronisation</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Afficher le contact</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Afficher l’alerte</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Tout sur ce contact</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Tout à ce sujet</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Tout ce qu’a fait cette personne</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Telle qu’elle est signée</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Telle que le service l’a signalée</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Lecture devenue impossible.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Entrées au fil du temps</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Cherchez d’autres mots, ou prenez une période plus longue.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrée choisie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln entrée correspond</numerusform>
            <numerusform>%Ln entrées correspondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Quiconque l’obtient peut lire chaque contact. Gardez-le seulement le temps nécessaire. Le journal d’audit note que vous avez exporté.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Exporter tous les contacts</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Pour d’autres carnets d’adresses. Conserve chaque champ, images comprises.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Pour un tableur. Les valeurs qui ressemblent à des formules sont rendues inoffensives.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Pour des programmes.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>Exporté : %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>Fichier vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour des programmes (*.json)</translation>
    </message>
</context>
<context>
    <name>warden::FetchedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1”: entries from %2 to %3 may be missing.</source>
        <translation>« %1 » : des entrées du %2 au %3 manquent peut-être.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>La dernière récupération date de plus longtemps que la durée de conservation du service, ou il y en avait plus qu’il n’en donne. Récupérez plus souvent.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>Cette connexion n’a pas encore le droit de lire le journal.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Une nouvelle identification demande : %1. La personne qui s’identifie doit être administrateur chez %2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Autoriser l’accès au journal…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En créer un nouveau…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Un fichier vCard (.vcf), un tableau (.csv), ou un dossier de fichiers .vcf. On n’y écrit que si un itinéraire y mène.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>Le nom que vous lui donnez. Sans nom, c’est son type qui sert, comme « Fichier vCard » : le journal d’audit répète le nom, et celui du fichier peut être personnel.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Choisir un fichier de contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contacts (*.vcf *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Choisir un dossier de fichiers .vcf</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Créer un nouveau fichier de contacts</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>Fichier vCard (*.vcf);;Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>Ce à quoi la liste est limitée</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>Ne pas limiter à : %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveaux %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifiés %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Supprimés %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>À décider %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Laissés tels quels %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>Accordé :</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Carnets d’adresses :</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Compte identifié : %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Lecture et écriture possibles</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Lecture possible, et écriture dès que vous l’autorisez</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Reçoit des messages</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>Il n’y a aucun carnet d’adresses dans ce compte.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>L’adresse semble correcte</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>Rien n’y a été envoyé. Ajoutez-la, puis envoyez un message d’essai pour voir s’il arrive.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Ce fichier n’existe pas encore</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>Il est créé quand les premiers contacts y sont écrits. S’il est censé exister déjà, revenez en arrière et choisissez-le.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>L’identification fonctionne, mais il n’y a aucun carnet d’adresses.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Cela fonctionne</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Voici ce qui a été trouvé. Rien n’a encore été lu ni modifié.</translation>
    </message>
</context>
<context>
    <name>warden::GroupedModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>warden::GroupsCard</name>
    <message>
        <source>Groups that never leave</source>
        <translation>Groupes qui ne sortent jamais</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>Les contacts de l’un de ces groupes ne sortent par aucun itinéraire vers un autre compte. Ce qui est sorti auparavant reste là où c’est allé.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Groupe qui ne doit jamais sortir</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>Le nom d’un groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>Aucun groupe n’est sur la liste.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Laisser sur la liste</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
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
        <translation>Adresse d’une doublure</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Un programme sur cet ordinateur qui joue le rôle du service. Vide : le service lui-même.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>Les images sont simplifiées. Le service peut avoir un aspect un peu différent, ou parler votre langue.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide : %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>C’est un Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>Le nom que vous lui donnez, par exemple « Zap de la newsletter ».</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Nombre maximal de messages</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Quiconque la connaît peut écrire à votre Zap, elle est donc conservée comme un mot de passe.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Nouvelle adresse du webhook</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>Le message d’essai est arrivé dans le nouveau Zap</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Remplacer l’adresse du webhook</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Remplacer l’adresse de « %1 »</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Quiconque a vu l’adresse d’un webhook peut écrire à son Zap. Les contacts, les itinéraires et la clé de signature restent tels quels.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>Dans Zapier, faites une copie du Zap, ou créez-en un nouveau qui commence par un Catch Hook. Il a sa propre adresse.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Copiez cette adresse dans le champ ci-dessous, et envoyez un message d’essai.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Regardez dans l’historique du nouveau Zap. Une fois le message arrivé, basculez.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Désactivez l’ancien Zap, pour que personne ne puisse lui écrire.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Ouvrir Zapier</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Elle est conservée comme un mot de passe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>L’envoyer à nouveau</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Envoi d’un message d’essai</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier a accepté le message d’essai.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>Cela ne dit pas s’il y a un Zap derrière l’adresse : regardez dans son historique.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Basculement</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Clé de service</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Elle est conservée comme un mot de passe.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Coller une clé de service</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>Le plus rapide : vous créez une clé dans HubSpot et la collez ici.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Utiliser une application à nous</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Quelqu’un s’identifie avec le navigateur. Pour les comptes qui ont des développeurs.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Si la case n’est pas cochée, l’autorisation est demandée quand un itinéraire en a besoin.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>On ne peut pas demander davantage à une clé plus tard : cochez cette case si un itinéraire doit y écrire.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>Depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Apporter votre espace de travail ici</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>Sur l’autre ordinateur, exportez-le depuis la page Paramètres. Choisissez ensuite ce fichier ici.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>L’apporter ici</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Le déverrouiller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Fichier exporté</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Tel qu’imprimé ; les espaces, tirets et majuscules n’importent pas.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Choisir l’espace de travail exporté</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Espaces de travail exportés (*.move);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>Transfert de l’espace de travail vers cet ordinateur</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>Déverrouillez-le comme sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>Déverrouillez-le avec le code de secours, et choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>Les mots de passe sont restés là-bas : sur la page Connexions, identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>Votre espace de travail est ici.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Non closes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Avec celles des règles en sourdine</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Alerte choisie</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Aucune règle n’a encore rien trouvé</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Aucune alerte n’est ouverte</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>Le journal est comparé aux règles après chaque changement, à chaque déverrouillage et après chaque synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>Les %1 plus récentes, sur %Ln alerte.</numerusform>
            <numerusform>Les %1 plus récentes, sur %Ln alertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>%Ln alerte n’a pas été prise en charge.</numerusform>
            <numerusform>%Ln alertes n’ont pas été prises en charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>%Ln règle est en sourdine jusqu’au %1.</numerusform>
            <numerusform>%Ln règles sont en sourdine jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler cette action</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>%Ln règle est encore en sourdine.</numerusform>
            <numerusform>%Ln règles sont encore en sourdine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>%Ln règle n’est plus en sourdine.</numerusform>
            <numerusform>%Ln règles ne sont plus en sourdine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>Dans un dossier, avec un point de contrôle signé à côté. Le journal ne contient les valeurs d’aucun contact.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>Les entrées telles qu’elles sont signées : la forme qui peut être vérifiée.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Pour un tableur.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Pour ArcSight et d’autres systèmes qui recueillent des événements.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Pour un entrepôt de données de sécurité.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%Ln fichier dans %1. Il peut être vérifié sans cette application.</numerusform>
            <numerusform>%Ln fichiers dans %1. Ils peuvent être vérifiés sans cette application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln fichier dans %1.</numerusform>
            <numerusform>%Ln fichiers dans %1.</numerusform>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Mot de passe du compte de messagerie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Rien n’est envoyé sans lui.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>La plupart des fournisseurs veulent un mot de passe d’application, que l’on crée sur leur page de sécurité.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autorité privée</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Un fichier avec ses certificats (PEM), si le certificat du serveur de messagerie ne vient pas d’une autorité publique.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>Déverrouillé par le trousseau</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Déverrouillé par phrase secrète</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Déverrouillé par code de secours</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Quelque chose est encore en cours. Arrêter et quitter ?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>Ce qu’une synchronisation a fait jusque-là est complet, et le reste peut continuer au prochain démarrage. Une personne en cours de retrait, ou qui reçoit un autre rôle, reste comme avant.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>À propos de Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Déplace des contacts entre les systèmes qui les contiennent et Zapier : rien ne sort qui ne soit nécessaire, chaque changement peut être vu avant et annulé après, autant que l’autre côté le permet, et ce qui s’est passé peut être prouvé.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>Le code de secours ne s’affiche que maintenant. Quitter sans lui ?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Si la phrase secrète ou le trousseau est perdu, les données le sont aussi. Au prochain démarrage, les premiers pas proposent un autre code.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans lui</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Demo – Contact Warden</source>
        <translation>Démo – Contact Warden</translation>
    </message>
</context>
<context>
    <name>warden::MatchQuestion</name>
    <message>
        <source>Is it the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>La même que %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Des personnes différentes</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune d’elles</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Elles restent séparées, et %1 reçoit un contact à part dans %2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Continue comme nouveau contact.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>Rien n’est écrit, et la prochaine synchronisation redemandera.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 à côté de %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Chercher des confirmations</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Confirmer à la main…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>Accepté signifie que Zapier a pris le message. On ne sait si le Zap a fait son travail que lorsque sa voie de retour nomme le message, ou qu’une personne le dit.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmer à la main</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>Le Zap a-t-il fait son travail pour ces messages ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>%Ln message de cette exécution est accepté.</numerusform>
            <numerusform>%Ln messages de cette exécution sont acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Regardez d’abord l’historique du Zap. Il sera consigné que vous les avez confirmés, et quand. C’est irréversible.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Oui, je l’ai vu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Ajouter une voie de retour…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Déplacer vers un autre ordinateur</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Ensuite, cet ordinateur ne synchronise plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>L’espace de travail a été exporté, cet ordinateur ne le synchronise donc pas.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Synchroniser à nouveau ici</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Les contacts, les itinéraires et le journal d’audit vont dans un seul fichier que seul le code de secours ouvre. Les mots de passe et les identifications restent ici.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Exporter l’espace de travail</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Espaces de travail exportés (*.move);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>Exportation de l’espace de travail</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Créer un code de secours…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Apportez le fichier et le code de secours à l’autre ordinateur, et choisissez-y « J’ai un espace de travail d’un autre ordinateur ». Supprimez ensuite le fichier.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>Le code de secours est enregistré.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Imprimez-le, et conservez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Cet ordinateur le synchronise à nouveau.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Assurez-vous qu’aucun autre ordinateur ne le fait.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Mettre une règle en sourdine</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>En sourdine jusqu’à</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Un an au plus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>Mettre %Ln règle en sourdine</numerusform>
            <numerusform>Mettre %Ln règles en sourdine</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Règles à mettre en sourdine</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Mettre plusieurs règles en sourdine</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>Ce qui est trouvé d’ici là est conservé, et ne s’affiche que là où l’on demande les alertes en sourdine. Les alertes déjà présentes restent telles quelles.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Pour qui se demande pourquoi tout est calme. La note n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Jusqu’à…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>%Ln règle n’a pas été mise en sourdine.</numerusform>
            <numerusform>%Ln règles n’ont pas été mises en sourdine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Tel qu’il figurera dans le journal d’audit à partir de la prochaine identification.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 s’identifie une fois avec elle, puis la change sur la page Paramètres. La phrase secrète précédente n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>La note est trop longue : elle a %1 caractères sur %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Où en sont vos contacts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>Qui peut ouvrir cet espace de travail, et ce que chacun peut faire.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Accord donné. Dites à %1 que c’est maintenant possible.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Refusé. Dites à %1 pourquoi.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Ajouter un rôle…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>Vous êtes : %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Vous pouvez :</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Un propriétaire de l’espace de travail ajoute des personnes et leur donne des rôles.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Cette personne a peut-être le code de secours, il n’ouvrira donc plus rien à partir de là : créez-en un nouveau ensuite.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>Le code de secours n’ouvre plus rien : créez-en un nouveau ci-dessous.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>Ajout de la personne</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>Personne ajoutée : %1. Communiquez-lui la phrase secrète de vive voix.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Modifier un rôle</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>Retirer cela aux personnes ayant le rôle « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>%Ln personne a ce rôle. S’il permet ensuite de voir moins, toutes les données sont verrouillées avec de nouvelles clés ; cela prend un moment.</numerusform>
            <numerusform>%Ln personnes ont ce rôle. S’il permet ensuite de voir moins, toutes les données sont verrouillées avec de nouvelles clés ; cela prend un moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Modifier le rôle</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>Enregistrement du rôle</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>Le rôle est enregistré.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Arrêté. Le rôle est comme avant, pour toutes les personnes qui l’ont.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>Changement du nom</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Le nom est changé.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Une nouvelle phrase secrète pour %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Définition de la phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>La phrase secrète est définie. La précédente n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>Donner à %1 le rôle « %2 » ?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1 aura le nouveau rôle à sa prochaine identification. Si ce rôle permet de voir moins, toutes les données sont verrouillées avec de nouvelles clés ; cela prend un moment.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Donner le rôle</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>Changement du rôle</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>Le rôle est changé.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Arrêté. %1 a toujours le rôle d’avant.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Cette personne ne pourra plus ouvrir l’espace de travail : toutes les données sont verrouillées avec de nouvelles clés, ce qui prend un moment. Le journal d’audit garde ce qu’elle a fait. Changez les mots de passe et les adresses de webhooks qu’elle connaissait.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Personne retirée : %1.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Arrêté. Le retrait n’a pas eu lieu et %1 peut toujours ouvrir l’espace de travail. Recommencez le retrait.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nouveau code de secours</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Créer un nouveau code de secours ?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>Celui qui existe n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>Le nouveau code de secours est désormais valable.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Conservez votre code de secours</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Supprimer un rôle</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>Supprimer ce rôle ?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Personne ne l’a.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>Le rôle est supprimé.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Tel qu’il figurera dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>La phrase secrète sert à la première identification. La personne la change sur la page Paramètres, et personne d’autre n’apprend la nouvelle.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Déverrouillage par le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Y mettre fin : chacun saisit une phrase secrète</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>Sinon, quiconque s’assoit devant le compte de cet ordinateur pourrait ouvrir l’espace de travail à votre place.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Définissez d’abord une phrase secrète pour vous-même, sur la page Paramètres.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Le garder : personne d’autre n’utilise le compte de cet ordinateur</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>Vous continuez sans rien saisir. La nouvelle personne s’identifie avec son nom et sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Identification %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Pas encore d’identification</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · déverrouille avec le trousseau</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln identification échouée</numerusform>
            <numerusform>%Ln identifications échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Un autre propriétaire peut changer votre rôle.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Serveur ou adresse e-mail</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>L’emplacement actuel. Les contacts et les itinéraires y continuent s’il contient les mêmes contacts.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Où se trouve maintenant le serveur. Il est essayé avec le même nom d’utilisateur et le même mot de passe avant tout enregistrement, et doit contenir les mêmes carnets d’adresses.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Choisir le fichier à son emplacement actuel</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contacts (*.vcf *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Choisir le dossier à son emplacement actuel</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Seulement si votre entreprise signe ses propres certificats et que cela a changé : le nouveau fichier CA. Vide : comme avant.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contact choisi</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Choisissez un contact pour voir ce qui changerait.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>Ce qui y est envoyé ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>Le service ne peut pas rendre ce qui y est supprimé.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Valeurs maintenant et après</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Envoyé auparavant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Passe sans changement : %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>À la dernière synchronisation</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Changé en</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Faire comme dans %1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>Quelqu’un du même nom est déjà dans %1.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Un nom seul ne prouve rien, ils ne sont donc réunis que si vous le dites.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Reste ici d’après les règles de cet itinéraire : %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Masqué d’après les règles de cet itinéraire : %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Haché d’après les règles de cet itinéraire : %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 ne peut pas contenir : %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Ces valeurs restent où elles sont et n’y arrivent pas.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Exactement ce qui serait écrit</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Exactement ce qui sort, pour %Ln tâche Zapier</numerusform>
            <numerusform>Exactement ce qui sort, pour %Ln tâches Zapier</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Exactement ce qui sort</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln octet, dont le début est affiché.</numerusform>
            <numerusform>%1, %Ln octets, dont le début est affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln octet.</numerusform>
            <numerusform>%1, %Ln octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>Ce plan envoie exactement ces octets. Seulement si d’autres messages partent d’abord vers ce webhook, la numérotation continue après la leur au lieu de %1, et la signature change avec elle. sent_at est l’heure du plan.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>Rien n&apos;est envoyé, sauf la demande de suppression.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Signalé à %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contact choisi</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Examiner le plan</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Examiner l’annulation</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la synchronisation</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Ce plan attend un administrateur.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Demandez à un administrateur d’ouvrir cet espace de travail et de l’examiner.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>Vous avez décidé pour %Ln contact.</numerusform>
            <numerusform>Vous avez décidé pour %Ln contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Décidez encore, ou reprenez dans le plan ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Mettre le plan à jour</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>Voici votre premier plan : ce que ferait une synchronisation, contact par contact.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Choisissez-en un ci-dessous pour voir ses valeurs, et les octets exacts pour un Zap. « Appliquer » écrit exactement cela. « Pas maintenant » laisse tout tel quel. Ce qui a été écrit peut être annulé ensuite, sauf ce qui est allé à un Zap ou ce qu’un service ne peut pas rendre ; le plan l’indique.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>Ce plan n’a pas pu être établi. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>warden::PlanRoutes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Routes of this plan</source>
        <translation>Itinéraires de ce plan</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissés tels quels</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln contact à la source n’a pas pu être lu et reste tel quel.</numerusform>
            <numerusform>%Ln contacts à la source n’ont pas pu être lus et restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Rien ne peut encore sortir</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Connectez un compte vers lequel vont des contacts. Sa politique figurera alors ici.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>Ce qui peut sortir vers qui, et comment.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>Vous pouvez regarder les politiques, mais pas les modifier.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Il faut pour cela l’autorisation de modifier les itinéraires : un propriétaire ou un administrateur l’a.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>%Ln changement attend une deuxième personne.</numerusform>
            <numerusform>%Ln changements attendent une deuxième personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Tant que personne d’autre n’a donné son accord, rien de plus ne sort qu’avant.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Autres destinations</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Services auxquels rien n’est connecté</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Ce avec quoi commencera le premier itinéraire vers l’un d’eux.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>Les contacts de « %1 » ne sortent plus.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Retirer un groupe de la liste</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>Les contacts de « %1 » peuvent-ils à nouveau sortir ?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>Le groupe reste sur la liste tant qu’une deuxième personne n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Chaque itinéraire les laisse sortir selon sa propre politique à partir de la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>Les contacts de « %1 » peuvent à nouveau sortir.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>pas de place pour cela là-bas</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Nom et e-mail seulement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>Le contact précédent</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>Le contact suivant</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Comment sort : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>%Ln champ de plus reste ici</numerusform>
            <numerusform>%Ln champs de plus restent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>%Ln champ de plus</numerusform>
            <numerusform>%Ln champs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Masqué montre une partie : a•••@example.com. Haché est un code qui dit au destinataire si deux valeurs sont identiques, et rien d’autre ; d’autres destinataires reçoivent d’autres codes.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Seul un Zap peut prendre des valeurs masquées ou hachées : un carnet d’adresses ne pourrait pas s’en servir.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1 : ne sort jamais, à cause d’un groupe</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Refusé par %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Seulement les contacts de %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Modifier l’itinéraire %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Modifier ce avec quoi commence un nouvel itinéraire vers %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>Arrêt en cours. Ce qui est commencé est d’abord terminé.</translation>
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
        <translation>%1, jusqu’ici</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Rapport trimestriel</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>Ce qui a été synchronisé et par qui, qui n’a pas réussi à s’identifier, et si le journal est toujours ce qu’il était : il est vérifié pour cela. Le rapport ne contient les valeurs d’aucun contact.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>rapport-audit</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Rester silencieux à certaines heures</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Les alertes critiques sont envoyées quand même</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>Les jours où il commence :</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>Ce qui vient entre-temps forme ensuite un seul message. Les heures sont celles de l’ordinateur qui envoie.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Créer un nouveau code de secours…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Quiconque l’a peut ouvrir cet espace de travail comme son premier propriétaire. Il disparaît quand un propriétaire est retiré ou reçoit un autre rôle.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>Il n’y en a pas. Sans code, une phrase secrète ou un trousseau perdu signifie que les données ne peuvent plus être ouvertes.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>J’ai mis le code de secours en lieu sûr</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden : code de secours

%1

Quiconque a ce code et le dossier de l’espace de travail peut l’ouvrir. Conservez-le là où vous conservez vos contrats.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Déplacez le fichier à un endroit loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 30 secondes.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>Rien n’est supprimé auprès du service ou dans le fichier. Cet espace de travail oublie sa copie des contacts, le mot de passe, et les itinéraires qui s’en servent. Le journal d’audit garde ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Mettre aussi fin à l’identification chez %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Continuer avec ce journal</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>Ce dossier a-t-il été restauré depuis une sauvegarde ?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Si vous continuez, les synchronisations peuvent reprendre, et une entrée en votre nom dit pour toujours ce qui manque. Rien n’est supprimé. Si personne n’a restauré de sauvegarde, ne continuez pas : cherchez d’abord qui peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>Passer la sécurité en revue</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Étapes de la revue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Pour le journal ; peut rester vide.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>Le journal dira que vous, %1, avez parcouru tout cela aujourd’hui. La prochaine revue commence là où celle-ci finit, et est prévue dans un mois.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminer la revue</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Regardez d’abord chaque étape.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>Tout révoquer ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Tapez « %1 » pour continuer</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>révoquer</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Témoins du journal</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>S’il y en a, les mots de passe de boîtes aux lettres et les adresses de webhooks sont oubliés ici.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>Ce qui a échoué n’a pas encore pris fin. Cliquez sur « Continuer » pour réessayer ; ce qui a pris fin le reste.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>Il n’y avait aucun accès à révoquer.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Plus personne n’entre par cet espace de travail. Ce à quoi vous devez encore mettre fin figure ci-dessous. Pour synchroniser à nouveau, identifiez-vous de nouveau pour chaque connexion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canaux d’alertes</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Pour une urgence : un ordinateur volé, une clé divulguée, quelqu’un qui n’aurait pas dû en avoir. Il est mis fin à ce qui peut prendre fin auprès d’un service ; le reste est oublié ici, et ci-dessous figure ce à quoi vous mettez fin là-bas vous-même. Les contacts, les itinéraires et le journal restent ; rien n’est synchronisé avec un service tant que personne ne s’identifie à nouveau.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>Ajouter le rôle</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Qui a ce rôle peut</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1 : oui</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1 : non</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>Modifier le rôle %1</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>Supprimer le rôle %1</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Il peut être supprimé une fois que plus personne ne l’a.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>Ce qui sort : %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1 ; masqué : %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1 ; haché : %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1 ; seulement les contacts de %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 n’a pas donné son accord à cet itinéraire.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Rien n’est synchronisé par lui tant qu’il n’est pas modifié.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>Demande de %1, %2. Rien n’est synchronisé par cet itinéraire tant que quelqu’un d’autre n’a pas donné son accord, sur la page Personnes.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Deux sens</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchroniser %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Pas tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, annulation : %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Nouvelle clé d’empreintes…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>Ajouter l’itinéraire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ajouter un itinéraire</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Modifier un itinéraire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Deux sens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Deux autres carnets d’adresses feraient un autre itinéraire : ajoutez-en un nouveau.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>Deux sens : les changements d’un côté parviennent à l’autre.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Ce qui peut sortir</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>Les différences dans ce qui reste ici sont ignorées.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Seulement ces groupes</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Noms séparés par des virgules.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Quand un contact a disparu à la source</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Quand les deux côtés ont modifié la même valeur</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>M’attendre au-delà de ce nombre de suppressions</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>M’attendre au-delà de cette part d’un carnet d’adresses</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Une synchronisation qui supprimerait plus n’écrit rien sur cet itinéraire tant que personne ne l’a regardée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Nouvelle clé d’empreintes</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>Créer une autre clé pour ce qui sort haché ?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>Une nouvelle clé a été créée.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>La prochaine synchronisation envoie à nouveau chaque contact.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>%1 vous demandera ensuite d’autoriser les modifications.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Jusqu’ici, seule la lecture a été demandée. L’itinéraire attend que vous vous soyez identifié encore une fois.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Choisissez deux carnets d’adresses différents.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Choisissez au moins un champ.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Déclencher une alerte au-delà de ce nombre de contacts par jour</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Ceux qu’il crée et modifie. Bien plus que d’habitude pour cet itinéraire en déclenche aussi une, dès que l’habitude est connue.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>« %1 » mène déjà de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Modifiez celui-là, sauf si le nouveau est pour d’autres groupes ou champs.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>M’attendre au-delà de ce nombre de messages « supprimé »</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>M’attendre au-delà de cette part des contacts envoyés</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Règle choisie</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Choisissez une règle pour voir ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Sur le journal jusqu’ici</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>En sourdine jusqu’au %1. Ses alertes sont conservées, et affichées là où l’on demande celles en sourdine.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Elle retient toutes les exécutions tant que ses alertes ne sont pas closes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu lui être comparée.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu lui être comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Sans gravité si</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>Essayer ses exemples</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>La compare à des entrées qu’elle doit et ne doit pas trouver.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Elle n’en a pas.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Enregistrer son fichier…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Fin de la sourdine</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Jusqu’à…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Telle qu’elle est écrite</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>Elle s’est déclenchée pour %1 exemples et s’est tue pour %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Tous les exemples ont donné ce qu’il fallait.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 exemples sur %2 n’ont pas donné ce qu’il fallait.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>Le fichier de la règle est enregistré.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Enregistrer le fichier de la règle</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Règles Sigma (*.yml *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>Mise en sourdine par %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>Mise en sourdine par %1 : %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>Retenir toutes les exécutions tant que ses alertes ne sont pas closes</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Telle qu’elle est écrite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Modifier une règle</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Chaque personne à part</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Chaque adresse à part</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Chaque réseau à part</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Chaque connexion, itinéraire ou plan à part</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Chaque service à part</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Compté pour</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>C’est le titre de ses alertes.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Facultatif. Pour les personnes qui voient ses alertes.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Sur le journal jusqu’ici</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Au moins tant de fois</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>Dans ce délai</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minutes, heures ou jours</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 ou plus en</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>La règle ne peut pas être prise telle quelle.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Règles fournies</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 sur %2 actives</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>warden::RulesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Chosen rule</source>
        <translation>Règle choisie</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Cette règle n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>%Ln règle de vos fichiers est refusée.</numerusform>
            <numerusform>%Ln règles de vos fichiers sont refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>%Ln règle a été ajoutée.</numerusform>
            <numerusform>%Ln règles ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 D’autres sont refusées.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>La règle est enregistrée.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>Le journal lui est désormais comparé.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Supprimer des règles</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>Supprimer le fichier « %1 » ?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Toutes les règles qu’il contient disparaissent. Ce qu’elles ont trouvé reste. Enregistrez d’abord le fichier si vous pouvez en avoir encore besoin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Le fichier est supprimé.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>Ce que l’exécution a écrit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Annuler cette exécution</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Exécution : %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, par %2 : %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>%1 de cette exécution sans annulation possible : ce qui y a été envoyé ou supprimé ne peut pas être rendu.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Cette exécution n’avait rien à écrire.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>Recherche de ce qui peut être annulé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>warden::RunItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be undone)</source>
        <translation>%1 (impossible à annuler)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(nom non conservé)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Pas tout</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>Où cliquer chez %1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Dossiers où chercher aussi</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Chercher des secrets</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>Les endroits habituels sont les profils et l’historique de votre shell, .env, .netrc et autres. Les fichiers sont comparés en mémoire, et rien n’en est conservé que leurs noms.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>Les dossiers sont parcourus sur huit niveaux de profondeur, jusqu’à 20 000 fichiers, les 4 premiers Mio de chacun, 2 Gio en tout.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Regarde si un mot de passe, une clé ou une adresse de webhook de cet espace de travail se trouve dans un fichier : aux endroits habituels de votre compte d’utilisateur, et dans les dossiers que vous ajoutez.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>Une deuxième personne donne son accord</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>Ce qui est coché n’a lieu qu’une fois que quelqu’un d’autre a aussi donné son accord.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Un plan qui supprime plus de contacts que</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Suppressions qu’une seule personne peut faire</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Un itinéraire vers un compte où aucun itinéraire n’écrit encore</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Un itinéraire qui envoie plus de champs ou plus de contacts qu’avant</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Une exportation de tous les contacts</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Passer en revue…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Chercher des secrets…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Rien n’a encore été contrôlé</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Un contrôle examine ce qui a été accordé, les seconds facteurs, les certificats, les clés, les fichiers, les personnes et le journal. Il n’interroge que les services que vous avez connectés, et ne modifie rien.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>Un propriétaire ou un administrateur lance les contrôles. Ce qui a été trouvé s’affiche ici.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Contrôle choisi</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Tout révoquer…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>Un ordinateur a été volé, ou une clé divulguée ?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Le contrôle a été arrêté.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>Ce qui s’affiche a été trouvé auparavant. Une longue liste de comptes reprend là où vous vous êtes arrêté, pendant une heure.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Recherche dans les fichiers</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>Ce qui s’affiche a été trouvé auparavant.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>rapport-securite</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>Le rapport de sécurité est enregistré.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Il n’y est pas chiffré : %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Un nouvel itinéraire commence ici avec</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Aucun itinéraire ne mène ici.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Carnets d’adresses</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud et la plupart des fournisseurs de messagerie.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Un fichier vCard, un tableau venant de Google ou d’Outlook (.csv), ou un dossier de fichiers .vcf.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>Les contacts d’un compte Google. Vous vous identifiez avec le navigateur.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>Les contacts d’une boîte aux lettres Outlook. Vous vous identifiez avec le navigateur.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>Les contacts d’un compte HubSpot, par une clé ou avec le navigateur.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Envoie un message à votre Zap pour chaque contact qui a changé. La lecture n’est pas possible.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Identifications</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>Ce que Google, Microsoft et HubSpot disent des identifications, des applications autorisées et des actions des administrateurs. Cela entre dans ce journal, chaque événement une seule fois.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Aucun service connecté ne tient un tel journal</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace, Microsoft 365 et HubSpot le font. Connectez-y un compte pour voir qui s’y identifie.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Retour au journal</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>Récupération des identifications</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>Ce qui est arrivé auparavant est dans le journal. La prochaine récupération continue à partir de là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>%Ln nouvelle entrée est dans le journal.</numerusform>
            <numerusform>%Ln nouvelles entrées sont dans le journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>La plupart sont pour vous, sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>La fenêtre parlera cette langue à la prochaine ouverture de Contact Warden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Verrouiller quand personne n’utilise l’application</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Les contacts et le journal d’audit y sont chiffrés. Les mots de passe sont dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Témoins du journal d’audit</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>Votre organisation en a décidé ainsi.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>Elle se verrouille aussi avec l’écran, quand un autre utilisateur prend cet ordinateur, et quand l’ordinateur se met en veille. Une synchronisation en cours va jusqu’à sa fin ; avant la veille, elle s’arrête au contact suivant.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Une synchronisation en cours va jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Les contacts et le journal d’audit y sont chiffrés. Les mots de passe sont scellés dans le même dossier ; aucun trousseau n’est utilisé.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire : %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Commande suivante, et la précédente</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Appuyer sur un bouton, cocher une case</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Ouvrir ce qui est choisi dans une liste</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Vider une recherche, fermer un dialogue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Pour « %1 », avec le compte %2. Les contacts et les itinéraires restent tels quels.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Pour « %1 », avec le compte %2, afin que son journal des identifications puisse être lu. Les contacts et les itinéraires restent tels quels.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Pour « %1 », avec le compte %2, afin que Sécurité puisse contrôler les seconds facteurs et les administrateurs. Les contacts et les itinéraires restent tels quels.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Pour « %1 », avec le compte %2, afin que Sécurité puisse contrôler les seconds facteurs, les administrateurs et les applications ayant accès. Les contacts et les itinéraires restent tels quels.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>L’écran de consentement de l’application est en phase de test : chaque identification prend fin après 7 jours</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>S’identifier auprès de %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Copiez l’ID client et son secret tels que le service les affiche maintenant.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler l’identification</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>Le navigateur affiche une page d’erreur ?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Adresse de la page d’erreur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier avec le navigateur</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>Vous vous identifiez sur la page du service lui-même : votre mot de passe n’arrive pas ici. Rien n’est encore lu ni modifié.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Copiez l’adresse entière de la page inaccessible, depuis la barre d’adresse du navigateur. Ne la donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 vous demandera d’autoriser :</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>En attente de vous dans le navigateur</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Copiez le lien et ouvrez-le dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Identification réussie. Elle sera enregistrée à la fin de la synchronisation en cours.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Identification réussie. Enregistrement en cours.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Cette adresse n’appartient pas à cette identification.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Copiez l’adresse entière de la dernière page ouverte. L’identification attend toujours.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Code pour le Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Avec elle, votre Zap peut savoir qu’un message vient vraiment d’ici. Elle ne s’affiche que maintenant ; passez si votre Zap n’a pas besoin de le vérifier.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Pour une étape « Code by Zapier », juste après le déclencheur :</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Afficher où cliquer : étape %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Apporte des contacts d’un carnet d’adresses à un autre, selon les règles de ses itinéraires.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Aperçu d’abord</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ajouter un itinéraire</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Ouvrez une exécution pour voir ce qu’elle a écrit, et pour l’annuler.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Un plan attend votre décision.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>Rien n’en a été écrit. Regardez-le et décidez.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Il n’y a pas encore d’itinéraires</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Un propriétaire ou un administrateur ajoute le premier.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Un itinéraire a besoin de deux carnets d’adresses</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Connectez-en un où lire des contacts, et un où les apporter.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Dites où les contacts doivent aller</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Un itinéraire mène d’un carnet d’adresses à un autre, avec des règles pour ce qui peut sortir et ce qui peut être supprimé.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Ouvrir Alertes</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Une annulation attend votre décision.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Établissement d’un plan</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Tout est synchronisé.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Une synchronisation n’écrirait rien.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Plus rien ne vous attend.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Application du plan</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>Annulation de l’exécution</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Tout reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>Rien n’a été supprimé ni réuni. La question ne sera reposée que si l’un de ces contacts change, ou les règles de l’itinéraire.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Supprimer un itinéraire</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>Supprimer l’itinéraire « %1 » ?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>Aucun contact n’est supprimé d’un côté ou de l’autre. Cet espace de travail oublie quels contacts vont ensemble sur cet itinéraire, un nouvel itinéraire entre les deux les associerait donc à nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Un itinéraire a besoin de deux carnets d’adresses</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Connectez-en un où lire des contacts, et un où les apporter.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Masquer le résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>%Ln de plus dans l’exécution.</numerusform>
            <numerusform>%Ln de plus dans l’exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Messages précédents : %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Examiner ce qui attend</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>Pas ce que vous vouliez ? Affichez l’exécution, et appuyez-y sur Annuler cette exécution. Il y est dit ce qui ne peut être repris.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>Copie : %1 sur %Ln ligne choisie.</numerusform>
            <numerusform>Copie : %1 sur %Ln lignes choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>Copier %1 sur %Ln ligne choisie</numerusform>
            <numerusform>Copier %1 sur %Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Copier %Ln ligne</numerusform>
            <numerusform>Copier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (non affichée pour l’instant)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Les derniers d’abord</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Entre « %1 » et « %2 »</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Modifier les largeurs au clavier</translation>
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
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Contrôles échoués, jour par jour</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>Au plus %1, le %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Contrôles échoués, jour par jour</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Contrôles échoués</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir du %1</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>L’espace de travail est verrouillé</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>Vos contacts sont chiffrés dans %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Tel qu’imprimé ; les espaces, tirets et majuscules n’importent pas.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Choisissez une nouvelle phrase secrète pour la prochaine fois :</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Ouvrir avec le code de secours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>Ouvrir la démo à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Ouverture de la démo</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Interrogation du trousseau</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Ne plus déverrouiller par le trousseau…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>À partir de la prochaine fois, vous saisissez votre phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Quiconque s’assoit devant le compte de cet ordinateur ne peut plus ouvrir l’espace de travail.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>Votre phrase secrète ouvre l’espace de travail. Un propriétaire l’a définie pour vous et la connaît, choisissez donc la vôtre.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>Le trousseau de cet ordinateur ou votre phrase secrète ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>Le trousseau de cet ordinateur ouvre l’espace de travail. Vous n’avez pas encore de phrase secrète ; définissez-en une pour déverrouiller sans le trousseau.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>Votre phrase secrète ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Définissez d’abord une phrase secrète, sinon rien n’ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La phrase secrète est définie.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Seule votre phrase secrète vous ouvre désormais l’espace de travail.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Déverrouiller par le trousseau…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>À partir de la prochaine fois, le trousseau de cet ordinateur l’ouvre pour vous.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>Le trousseau de cet ordinateur vous ouvre désormais l’espace de travail.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Quiconque s’assoit devant le compte de cet ordinateur passe alors pour vous : personne d’autre ne doit donc l’utiliser. Les mots de passe des services vont dans le trousseau : une synchronisation programmée ne fonctionne alors que pendant que votre session est ouverte sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Me signaler les nouvelles versions</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Tant que cette application est ouverte, elle demande une fois par jour à %1 quelles versions existent. Ceux qui gèrent ce serveur apprennent l’adresse de votre réseau et le fait que Contact Warden y est utilisé, et rien d’autre. Rien n’est téléchargé ni installé. Ce choix vaut pour tout le monde dans cet espace de travail.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>C’est un propriétaire ou un administrateur qui choisit.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Masquer cette nouvelle version</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Nombre compté : %1 ; d’habitude environ %2, de %3 à %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Empreinte racine : %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Masquer le verdict</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Comparer avec un point de contrôle enregistré…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Continuer avec ce journal…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Ajouter un témoin</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>Vous la retrouvez sous « Vues ». Personne d’autre ne la voit. Un nom qui existe déjà est remplacé.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Aucune : les messages restent « acceptés »</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Voie de retour (facultatif)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Choisir le fichier que le Zap écrit</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Texte (*.txt *.csv *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Choisir le dossier que le Zap remplit</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Un fichier où votre Zap note ce qu’il a fait : Zapier lui-même dit seulement qu’il a accepté un message. Ajoutez au Zap une dernière étape : Dropbox, OneDrive ou Google Drive, « Append to text file » ou « Create text file », avec l’idempotency_key du message comme texte. Choisissez ensuite ici le fichier ou le dossier, tel qu’il arrive sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Bienvenue dans Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>Vos contacts sont conservés chiffrés sur cet ordinateur, dans un espace de travail. Il faut une minute pour en créer un.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Il figure dans le journal d’audit à côté de ce que vous faites.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>Ce qui ouvre l’espace de travail</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>J’ai un espace de travail d’un autre ordinateur</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Il est conservé dans %1.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Conservez votre code de secours</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Il ouvre l’espace de travail si le trousseau ou la phrase secrète est perdu. Il ne s’affiche que maintenant, et personne d’autre ne l’a.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>Votre espace de travail est prêt</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Par quoi souhaitez-vous commencer ?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Une seconde fenêtre s’ouvre avec des contacts inventés dans des services inventés. Tout est supprimé quand vous la fermez ; votre espace de travail reste tel quel.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Trouvé : %1. L’espace de travail s’ouvre quand votre session est ouverte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>Ou utilisez une phrase secrète.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Création des clés</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Essayer avec des données inventées</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>Vous regardez seulement ? Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Essayer d’abord avec des données inventées</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Un espace de travail portable s’ouvre par sa phrase secrète seule.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>Il ne laisse rien sur cet ordinateur, pas même dans son trousseau.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Étape 1 sur 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Étape 2 sur 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Étape 3 sur 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, un autre carnet d’adresses (CardDAV), un fichier de contacts ou un Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Veuillez choisir une phrase secrète. Les contacts, le journal et les mots de passe ne sont conservés que chiffrés.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Rôles qui le permettent : %1. Un propriétaire peut vous en donner un.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Témoins du journal d’audit</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Ajouter un témoin…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>Un témoin apprend où en est le journal, et rien de ce qui s’est passé. Tant qu’il s’en souvient, personne ne peut réécrire le journal sans être découvert.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>Supprimer ce témoin : %1 ?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Il n’apprend plus rien. Ce qui lui a été signalé reste où il est, et le journal dit que le témoin a été supprimé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Ajouter et informer</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Ajouter un témoin</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Une boîte aux lettres</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Un webhook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>De préférence un dossier où cet ordinateur peut ajouter des fichiers, mais pas les modifier : un partage ou un disque de quelqu’un d’autre. Chaque point de contrôle devient un fichier à part.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Choisir le dossier des points de contrôle</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Il reçoit le point de contrôle en JSON. L’adresse est conservée comme un secret, elle n’est donc plus affichée.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>Envoi du premier point de contrôle…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Quelqu’un qui ne peut pas modifier le journal.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Informer maintenant</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>La parole d’une personne</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 s’en porte garant</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Depuis le %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Enregistrer à nouveau le fichier…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Montré par %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Enregistrer à nouveau le fichier</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Le fichier est enregistré.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Il n’y est pas chiffré : %1</translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>%Ln alerte est ouverte</numerusform>
            <numerusform>%Ln alertes sont ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Anciennes et nouvelles valeurs</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>Votre rôle voit le journal sans les contacts. Quiconque peut voir les contacts trouve ici ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>Elles ne peuvent pas être lues : la synchronisation n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Elles ont été oubliées : les anciennes et nouvelles valeurs sont conservées 90 jours, et pas plus longtemps que le contact et sa connexion. Le journal garde les nombres.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Ouvrir la synchronisation pour en voir %Ln de plus</numerusform>
            <numerusform>Ouvrir la synchronisation pour en voir %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>Ses valeurs ont été oubliées.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>Ce qui a été envoyé auparavant n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>Importer son exportation…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Le journal de Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Aucun programme ne peut récupérer le journal de Zapier. Vous pouvez l’exporter là-bas et importer le fichier :</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. Sur zapier.com, ouvrez « Settings », puis « Audit log ».</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Exportez-le en CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Importez le fichier ici. Chaque entrée n’arrive qu’une fois, même si vous recommencez.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>La page existe pour les propriétaires de comptes Team, qui conservent 6 mois, et pour les propriétaires et super-administrateurs de comptes Enterprise, qui conservent 12 mois.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Ce qu’en dit Zapier</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Choisir ce que Zapier a exporté</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>Importation du journal</translation>
    </message>
</context>
</TS>
