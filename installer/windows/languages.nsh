; The languages of the installer, those of the app, and its own sentences in each of them.
!macro LANGUAGE name closeFirst needsX64 programPart programText dataPart dataText dataQuestion
    !insertmacro MUI_LANGUAGE "${name}"
    LangString CloseFirst ${LANG_${name}} "${closeFirst}"
    LangString NeedsX64 ${LANG_${name}} "${needsX64}"
    LangString ProgramPart ${LANG_${name}} "${programPart}"
    LangString ProgramText ${LANG_${name}} "${programText}"
    LangString DataPart ${LANG_${name}} "${dataPart}"
    LangString DataText ${LANG_${name}} "${dataText}"
    LangString DataQuestion ${LANG_${name}} "${dataQuestion}"
!macroend

!insertmacro LANGUAGE "English" \
    "Contact Warden is running. Close it, then try again." \
    "Contact Warden needs 64-bit Windows." \
    "Program" \
    "The programs and their entries in the Start menu." \
    "Contacts, log and settings" \
    "The encrypted workspace and the settings of your account. Other accounts keep theirs." \
    "Delete the contacts, the log and the settings of your account? Nothing brings them back."
!insertmacro LANGUAGE "German" \
    "Contact Warden läuft noch. Schließen Sie es und versuchen Sie es dann noch einmal." \
    "Contact Warden braucht ein 64-Bit-Windows." \
    "Programm" \
    "Die Programme und ihre Einträge im Startmenü." \
    "Kontakte, Protokoll und Einstellungen" \
    "Der verschlüsselte Arbeitsbereich und die Einstellungen Ihres Kontos. Andere Konten behalten ihre." \
    "Kontakte, Protokoll und Einstellungen Ihres Kontos löschen? Nichts bringt sie zurück."
!insertmacro LANGUAGE "French" \
    "Contact Warden est ouvert. Fermez-le, puis réessayez." \
    "Contact Warden nécessite Windows 64 bits." \
    "Programme" \
    "Les programmes et leurs entrées dans le menu Démarrer." \
    "Contacts, journal et réglages" \
    "L'espace de travail chiffré et les réglages de votre compte. Les autres comptes gardent les leurs." \
    "Supprimer les contacts, le journal et les réglages de votre compte ? Rien ne pourra les rétablir."
!insertmacro LANGUAGE "Spanish" \
    "Contact Warden está abierto. Ciérrelo y vuelva a intentarlo." \
    "Contact Warden necesita Windows de 64 bits." \
    "Programa" \
    "Los programas y sus entradas en el menú Inicio." \
    "Contactos, registro y ajustes" \
    "El espacio de trabajo cifrado y los ajustes de su cuenta. Las demás cuentas conservan los suyos." \
    "¿Eliminar los contactos, el registro y los ajustes de su cuenta? Nada podrá recuperarlos."
!insertmacro LANGUAGE "Italian" \
    "Contact Warden è aperto. Chiuderlo e riprovare." \
    "Contact Warden richiede Windows a 64 bit." \
    "Programma" \
    "I programmi e le loro voci nel menu Start." \
    "Contatti, registro e impostazioni" \
    "L'area di lavoro cifrata e le impostazioni del proprio account. Gli altri account conservano le loro." \
    "Eliminare i contatti, il registro e le impostazioni del proprio account? Niente potrà recuperarli."
!insertmacro LANGUAGE "Portuguese" \
    "O Contact Warden está aberto. Feche-o e tente novamente." \
    "O Contact Warden precisa do Windows de 64 bits." \
    "Programa" \
    "Os programas e as suas entradas no menu Iniciar." \
    "Contactos, registo e definições" \
    "O espaço de trabalho cifrado e as definições da sua conta. As outras contas mantêm os seus." \
    "Eliminar os contactos, o registo e as definições da sua conta? Nada os pode recuperar."
!insertmacro LANGUAGE "Dutch" \
    "Contact Warden is nog open. Sluit het en probeer het opnieuw." \
    "Contact Warden heeft 64-bits Windows nodig." \
    "Programma" \
    "De programma's en hun items in het menu Start." \
    "Contacten, logboek en instellingen" \
    "De versleutelde werkruimte en de instellingen van uw account. Andere accounts houden de hunne." \
    "De contacten, het logboek en de instellingen van uw account verwijderen? Niets brengt ze terug."
!insertmacro LANGUAGE "Polish" \
    "Contact Warden jest otwarty. Zamknij go i spróbuj ponownie." \
    "Contact Warden wymaga 64-bitowego systemu Windows." \
    "Program" \
    "Programy i ich pozycje w menu Start." \
    "Kontakty, dziennik i ustawienia" \
    "Zaszyfrowany obszar roboczy i ustawienia Twojego konta. Inne konta zachowują swoje." \
    "Usunąć kontakty, dziennik i ustawienia Twojego konta? Nie będzie można ich odzyskać."
!insertmacro LANGUAGE "Japanese" \
    "Contact Warden が起動しています。終了してから、もう一度お試しください。" \
    "Contact Warden には 64 ビット版の Windows が必要です。" \
    "プログラム" \
    "プログラムとスタート メニューの項目です。" \
    "連絡先、ログ、設定" \
    "暗号化されたワークスペースと、このアカウントの設定です。ほかのアカウントのものは残ります。" \
    "このアカウントの連絡先、ログ、設定を削除しますか？ 元に戻すことはできません。"
!insertmacro LANGUAGE "Hebrew" \
    "Contact Warden פתוח. יש לסגור אותו ולנסות שוב." \
    "Contact Warden דורש Windows של 64 סיביות." \
    "התוכנה" \
    "התוכנות והפריטים שלהן בתפריט התחל." \
    "אנשי קשר, יומן והגדרות" \
    "סביבת העבודה המוצפנת וההגדרות של החשבון שלך. לחשבונות אחרים נשארות שלהם." \
    "למחוק את אנשי הקשר, היומן וההגדרות של החשבון שלך? אי אפשר לשחזר אותם."
